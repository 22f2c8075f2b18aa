"""AWS::AppIntegrations. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
class Application(_SchemaResource):
    """Resource Type definition for AWS:AppIntegrations::Application."""
    @_declaration
    class ApplicationConfig(_SchemaPropertyType):
        contact_handling: Application.ContactHandling | _Document | None = None
    @_declaration
    class ApplicationSourceConfig(_SchemaPropertyType):
        """Application source config."""
        external_url_config: Application.ExternalUrlConfig | _Document
    @_declaration
    class ContactHandling(_SchemaPropertyType):
        scope: _Literal["CROSS_CONTACTS", "PER_CONTACT"] | _String
    @_declaration
    class ExternalUrlConfig(_SchemaPropertyType):
        access_url: _String
        approved_origins: _Sequence[_String] | _Intrinsic | None = None
    @_declaration
    class IframeConfig(_SchemaPropertyType):
        allow: _Sequence[_String] | _Intrinsic | None = None
        sandbox: _Sequence[_String] | _Intrinsic | None = None
    @_declaration
    class Tag(_SchemaPropertyType):
        """A label for tagging Application resources."""
        key: _String
        """A key to identify the tag."""
        value: _String
        """Corresponding tag value for the key."""
    TYPE: _ClassVar[str]
    application_source_config: Application.ApplicationSourceConfig | _Document
    name: _String
    """The name of the application."""
    namespace: _String
    """The namespace of the application."""
    application_config: Application.ApplicationConfig | _Document | None = None
    """The application configuration. Cannot be used when IsService is true."""
    application_type: _Literal["STANDARD", "SERVICE", "MCP_SERVER"] | _String | None = None
    """The type of application."""
    description: _String | None = None
    """The application description."""
    iframe_config: Application.IframeConfig | _Document | None = None
    """The iframe configuration."""
    initialization_timeout: _Integer | None = None
    """The initialization timeout in milliseconds. Required when IsService is true."""
    is_service: _Boolean | None = None
    """Indicates if the application is a service."""
    permissions: _Sequence[_String] | _Intrinsic | None = None
    """The configuration of events or requests that the application has access to."""
    tags: _Sequence[Application.Tag | _Document] | _Intrinsic | None = None
    """The tags (keys and values) associated with the application."""
    @property
    def application_arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the application."""
    @property
    def id(self) -> _Intrinsic:
        """The id of the application."""

@_declaration
class DataIntegration(_SchemaResource):
    """Resource Type definition for AWS::AppIntegrations::DataIntegration."""
    @_declaration
    class FileConfiguration(_SchemaPropertyType):
        """The configuration for what files should be pulled from the source."""
        folders: _Sequence[_String] | _Intrinsic
        """Identifiers for the source folders to pull all files from recursively."""
        filters: _Mapping[str, _Sequence[_String] | _Intrinsic] | _Intrinsic | None = None
        """Restrictions for what files should be pulled from the source."""
    @_declaration
    class ScheduleConfig(_SchemaPropertyType):
        schedule_expression: _String
        """How often the data should be pulled from data source."""
        first_execution_from: _String | None = None
        """The start date for objects to import in the first flow run. Epoch or ISO timestamp format is supported.
        """
        object: _String | None = None
        """The name of the object to pull from the data source."""
    @_declaration
    class Tag(_SchemaPropertyType):
        """A label for tagging DataIntegration resources."""
        key: _String
        """A key to identify the tag."""
        value: _String
        """Corresponding tag value for the key."""
    TYPE: _ClassVar[str]
    kms_key: _String
    """The KMS key of the data integration."""
    name: _String
    """The name of the data integration."""
    source_uri: _String
    """The URI of the data source."""
    description: _String | None = None
    """The data integration description."""
    file_configuration: DataIntegration.FileConfiguration | _Document | None = None
    """The configuration for what files should be pulled from the source."""
    object_configuration: _Mapping[str, _Mapping[str, _Sequence[_String] | _Intrinsic] | _Intrinsic] | _Intrinsic | None = None
    """The configuration for what data should be pulled from the source."""
    schedule_config: DataIntegration.ScheduleConfig | _Document | None = None
    """The name of the data and how often it should be pulled from the source."""
    tags: _Sequence[DataIntegration.Tag | _Document] | _Intrinsic | None = None
    """The tags (keys and values) associated with the data integration."""
    @property
    def data_integration_arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the data integration."""
    @property
    def id(self) -> _Intrinsic:
        """The unique identifer of the data integration."""

@_declaration
class EventIntegration(_SchemaResource):
    """Resource Type definition for AWS::AppIntegrations::EventIntegration."""
    @_declaration
    class EventFilter(_SchemaPropertyType):
        source: _String
        """The source of the events."""
    @_declaration
    class Metadata(_SchemaPropertyType):
        key: _String
        """A key to identify the metadata."""
        value: _String
        """Corresponding metadata value for the key."""
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        """A key to identify the tag."""
        value: _String
        """Corresponding tag value for the key."""
    TYPE: _ClassVar[str]
    event_bridge_bus: _String
    """The Amazon Eventbridge bus for the event integration."""
    event_filter: EventIntegration.EventFilter | _Document
    """The EventFilter (source) associated with the event integration."""
    name: _String
    """The name of the event integration."""
    description: _String | None = None
    """The event integration description."""
    tags: _Sequence[EventIntegration.Tag | _Document] | _Intrinsic | None = None
    """The tags (keys and values) associated with the event integration."""
    @property
    def event_integration_arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the event integration."""
