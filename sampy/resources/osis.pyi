"""AWS::OSIS. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
class Pipeline(_SchemaResource):
    """An OpenSearch Ingestion Service Data Prepper pipeline running Data Prepper."""
    @_declaration
    class BufferOptions(_SchemaPropertyType):
        """Key-value pairs to configure buffering."""
        persistent_buffer_enabled: _Boolean
        """Whether persistent buffering should be enabled."""
    @_declaration
    class EncryptionAtRestOptions(_SchemaPropertyType):
        """Key-value pairs to configure encryption at rest."""
        kms_key_arn: _String
        """The KMS key to use for encrypting data. By default an AWS owned key is used."""
    @_declaration
    class LogPublishingOptions(_SchemaPropertyType):
        """Key-value pairs to configure log publishing."""
        cloud_watch_log_destination: Pipeline.LogPublishingOptionsCloudWatchLogDestination | _Document | None = None
        is_logging_enabled: _Boolean | None = None
        """Whether logs should be published."""
    @_declaration
    class LogPublishingOptionsCloudWatchLogDestination(_SchemaPropertyType):
        """The destination for OpenSearch Ingestion Service logs sent to Amazon CloudWatch."""
        log_group: _String
    @_declaration
    class ResourcePolicy(_SchemaPropertyType):
        policy: _Document
    @_declaration
    class Tag(_SchemaPropertyType):
        """A key-value pair to associate with a resource."""
        key: _String
        """The key name of the tag. You can specify a value that is 1 to 128 Unicode characters in length and cannot
        be prefixed with aws:. You can use any of the following characters: the set of Unicode letters, digits,
        whitespace, _, ., /, =, +, and -.
        """
        value: _String
        """The value for the tag. You can specify a value that is 0 to 256 Unicode characters in length and cannot
        be prefixed with aws:. You can use any of the following characters: the set of Unicode letters, digits,
        whitespace, _, ., /, =, +, and -.
        """
    @_declaration
    class VpcEndpoint(_SchemaPropertyType):
        """An OpenSearch Ingestion Service-managed VPC endpoint that will access one or more pipelines."""
        vpc_endpoint_id: _String | None = None
        """The unique identifier of the endpoint."""
        vpc_id: _String | None = None
        """The ID for your VPC. AWS Privatelink generates this value when you create a VPC."""
        vpc_options: Pipeline.VpcOptions | _Document | None = None
    @_declaration
    class VpcOptions(_SchemaPropertyType):
        """Container for the values required to configure VPC access for the pipeline. If you don't specify these
        values, OpenSearch Ingestion Service creates the pipeline with a public endpoint.
        """
        subnet_ids: _Sequence[_String] | _Intrinsic
        """A list of subnet IDs associated with the VPC endpoint."""
        security_group_ids: _Sequence[_String] | _Intrinsic | None = None
        """A list of security groups associated with the VPC endpoint."""
        vpc_attachment_options: Pipeline.VpcOptionsVpcAttachmentOptions | _Document | None = None
        vpc_endpoint_management: _Literal["CUSTOMER", "SERVICE"] | _String | None = None
        """Defines whether you or Amazon OpenSearch Ingestion service create and manage the VPC endpoint configured
        for the pipeline.
        """
    @_declaration
    class VpcOptionsVpcAttachmentOptions(_SchemaPropertyType):
        """Options for attaching a VPC to the pipeline."""
        attach_to_vpc: _Boolean
        """Whether the pipeline should be attached to the provided VPC."""
        cidr_block: _String
        """The CIDR block to be reserved for OpenSearch Ingestion to create elastic network interfaces (ENIs)."""
    TYPE: _ClassVar[str]
    max_units: _Integer
    """The maximum pipeline capacity, in Ingestion OpenSearch Compute Units (OCUs)."""
    min_units: _Integer
    """The minimum pipeline capacity, in Ingestion OpenSearch Compute Units (OCUs)."""
    pipeline_configuration_body: _String
    """The Data Prepper pipeline configuration."""
    pipeline_name: _String
    """Name of the OpenSearch Ingestion Service pipeline to create. Pipeline names are unique across the pipelines
    owned by an account within an AWS Region.
    """
    buffer_options: Pipeline.BufferOptions | _Document | None = None
    encryption_at_rest_options: Pipeline.EncryptionAtRestOptions | _Document | None = None
    log_publishing_options: Pipeline.LogPublishingOptions | _Document | None = None
    pipeline_role_arn: _String | None = None
    """The Pipeline Role (ARN) for the pipeline."""
    resource_policy: Pipeline.ResourcePolicy | _Document | None = None
    tags: _Sequence[Pipeline.Tag | _Document] | _Intrinsic | None = None
    """An array of key-value pairs to apply to this resource."""
    vpc_options: Pipeline.VpcOptions | _Document | None = None
    @property
    def ingest_endpoint_urls(self) -> _Intrinsic:
        """A list of endpoints that can be used for ingesting data into a pipeline."""
    @property
    def pipeline_arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the pipeline."""
    @property
    def vpc_endpoint_service(self) -> _Intrinsic:
        """The VPC endpoint service name for the pipeline."""
    @property
    def vpc_endpoints(self) -> _Intrinsic:
        """The VPC interface endpoints that have access to the pipeline."""
