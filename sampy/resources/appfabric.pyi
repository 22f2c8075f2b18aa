"""AWS::AppFabric. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

from collections.abc import Mapping as _Mapping, Sequence as _Sequence
from typing import ClassVar as _ClassVar, Literal as _Literal

from sampy.declaration import (
    Boolean as _Boolean,
    Document as _Document,
    Integer as _Integer,
    Number as _Number,
    String as _String,
    declaration as _declaration,
)
from sampy.intrinsics import Intrinsic as _Intrinsic
from sampy.schemas.classes import SchemaPropertyType as _SchemaPropertyType, SchemaResource as _SchemaResource

@_declaration
class AppAuthorization(_SchemaResource):
    """Creates an app authorization within an app bundle, which allows AppFabric to connect to an application."""
    @_declaration
    class ApiKeyCredential(_SchemaPropertyType):
        """Contains API key credential information."""
        api_key: _String
        """An API key for an application."""
    @_declaration
    class Credential(_SchemaPropertyType):
        """Contains credential information for the application."""
        api_key_credential: AppAuthorization.ApiKeyCredential | _Document | None = None
        oauth2_credential: AppAuthorization.Oauth2Credential | _Document | None = None
    @_declaration
    class Oauth2Credential(_SchemaPropertyType):
        """Contains OAuth2 client credential information."""
        client_id: _String
        """The client ID of the client application."""
        client_secret: _String
        """The client secret of the client application."""
    @_declaration
    class Tag(_SchemaPropertyType):
        """A key-value pair to associate with a resource."""
        key: _String
        """The key name of the tag."""
        value: _String
        """The value for the tag."""
    @_declaration
    class Tenant(_SchemaPropertyType):
        """Contains information about an application tenant."""
        tenant_display_name: _String
        """The display name of the tenant."""
        tenant_identifier: _String
        """The ID of the application tenant."""
    TYPE: _ClassVar[str]
    app: _String
    """The name of the application."""
    app_bundle_identifier: _String
    """The Amazon Resource Name (ARN) or Universal Unique Identifier (UUID) of the app bundle to use for the
    request.
    """
    auth_type: _Literal["oauth2", "apiKey"] | _String
    """The authorization type."""
    tenant: AppAuthorization.Tenant | _Document
    """Contains information about an application tenant."""
    credential: AppAuthorization.Credential | _Document | None = None
    """Contains credentials for the application."""
    tags: _Sequence[AppAuthorization.Tag | _Document] | _Intrinsic | None = None
    """Tags to apply to the app authorization."""
    @property
    def app_authorization_arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the app authorization."""
    @property
    def app_authorization_identifier(self) -> _Intrinsic:
        """The unique identifier of the app authorization."""
    @property
    def app_bundle_arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the app bundle for the app authorization."""
    @property
    def created_at(self) -> _Intrinsic:
        """The timestamp of when the app authorization was created."""
    @property
    def persona(self) -> _Intrinsic:
        """The user persona of the app authorization."""
    @property
    def status(self) -> _Intrinsic:
        """The state of the app authorization."""
    @property
    def updated_at(self) -> _Intrinsic:
        """The timestamp of when the app authorization was last updated."""

@_declaration
class IngestionDestination(_SchemaResource):
    """Creates an ingestion destination, which specifies how an application's ingested data is processed by Amazon
    Web Services AppFabric and where it's delivered.
    """
    @_declaration
    class AuditLogDestinationConfiguration(_SchemaPropertyType):
        """Contains information about an audit log destination configuration."""
        destination: IngestionDestination.Destination | _Document
    @_declaration
    class AuditLogProcessingConfiguration(_SchemaPropertyType):
        """Contains information about an audit log processing configuration."""
        format: _Literal["json", "parquet"] | _String
        """The format in which the audit logs need to be formatted."""
        schema: _Literal["ocsf", "raw"] | _String
        """The event schema in which the audit logs need to be formatted."""
    @_declaration
    class Destination(_SchemaPropertyType):
        """Contains information about an audit log destination."""
        firehose_stream: IngestionDestination.FirehoseStream | _Document | None = None
        s3_bucket: IngestionDestination.S3Bucket | _Document | None = None
    @_declaration
    class DestinationConfiguration(_SchemaPropertyType):
        """Contains information about the destination of ingested data."""
        audit_log: IngestionDestination.AuditLogDestinationConfiguration | _Document
    @_declaration
    class FirehoseStream(_SchemaPropertyType):
        """Contains information about an Amazon Kinesis Data Firehose delivery stream."""
        stream_name: _String
        """The name of the Amazon Kinesis Data Firehose delivery stream."""
    @_declaration
    class ProcessingConfiguration(_SchemaPropertyType):
        """Contains information about how ingested data is processed."""
        audit_log: IngestionDestination.AuditLogProcessingConfiguration | _Document
    @_declaration
    class S3Bucket(_SchemaPropertyType):
        """Contains information about an Amazon S3 bucket."""
        bucket_name: _String
        """The name of the Amazon S3 bucket."""
        prefix: _String | None = None
        """The object key to use."""
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        """Tag key."""
        value: _String
        """Tag value."""
    TYPE: _ClassVar[str]
    app_bundle_arn: _String
    """The Amazon Resource Name (ARN) of the app bundle."""
    destination_configuration: IngestionDestination.DestinationConfiguration | _Document
    ingestion_arn: _String
    """The Amazon Resource Name (ARN) of the ingestion."""
    processing_configuration: IngestionDestination.ProcessingConfiguration | _Document
    tags: _Sequence[IngestionDestination.Tag | _Document] | _Intrinsic | None = None
    """A map of the key-value pairs of the tag or tags to assign to the resource."""
    @property
    def arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the ingestion destination."""
    @property
    def created_at(self) -> _Intrinsic:
        """The timestamp of when the ingestion destination was created."""
    @property
    def status(self) -> _Intrinsic:
        """The state of the ingestion destination."""
    @property
    def updated_at(self) -> _Intrinsic:
        """The timestamp of when the ingestion destination was last updated."""
