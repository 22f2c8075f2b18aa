"""AWS::Location. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
class APIKey(_SchemaResource):
    """Definition of AWS::Location::APIKey Resource Type."""
    @_declaration
    class AndroidApp(_SchemaPropertyType):
        certificate_fingerprint: _String
        package: _String
    @_declaration
    class ApiKeyRestrictions(_SchemaPropertyType):
        allow_actions: _Sequence[_String] | _Intrinsic
        allow_resources: _Sequence[_String] | _Intrinsic
        allow_android_apps: _Sequence[APIKey.AndroidApp | _Document] | _Intrinsic | None = None
        allow_apple_apps: _Sequence[APIKey.AppleApp | _Document] | _Intrinsic | None = None
        allow_referers: _Sequence[_String] | _Intrinsic | None = None
    @_declaration
    class AppleApp(_SchemaPropertyType):
        bundle_id: _String
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
    TYPE: _ClassVar[str]
    key_name: _String
    restrictions: APIKey.ApiKeyRestrictions | _Document
    description: _String | None = None
    expire_time: _String | None = None
    force_delete: _Boolean | None = None
    force_update: _Boolean | None = None
    no_expiry: _Boolean | None = None
    tags: _Sequence[APIKey.Tag | _Document] | _Intrinsic | None = None
    """An array of key-value pairs to apply to this resource."""
    @property
    def arn(self) -> _Intrinsic: ...
    @property
    def create_time(self) -> _Intrinsic:
        """The datetime value in ISO 8601 format. The timezone is always UTC. (YYYY-MM-DDThh:mm:ss.sssZ)."""
    @property
    def key_arn(self) -> _Intrinsic: ...
    @property
    def update_time(self) -> _Intrinsic:
        """The datetime value in ISO 8601 format. The timezone is always UTC. (YYYY-MM-DDThh:mm:ss.sssZ)."""

@_declaration
class GeofenceCollection(_SchemaResource):
    """Definition of AWS::Location::GeofenceCollection Resource Type."""
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
    TYPE: _ClassVar[str]
    collection_name: _String
    description: _String | None = None
    kms_key_id: _String | None = None
    pricing_plan: _Literal["RequestBasedUsage"] | _String | None = None
    pricing_plan_data_source: _String | None = None
    """This shape is deprecated since 2022-02-01: Deprecated. No longer allowed."""
    tags: _Sequence[GeofenceCollection.Tag | _Document] | _Intrinsic | None = None
    """An array of key-value pairs to apply to this resource."""
    @property
    def arn(self) -> _Intrinsic: ...
    @property
    def collection_arn(self) -> _Intrinsic: ...
    @property
    def create_time(self) -> _Intrinsic:
        """The datetime value in ISO 8601 format. The timezone is always UTC. (YYYY-MM-DDThh:mm:ss.sssZ)."""
    @property
    def update_time(self) -> _Intrinsic:
        """The datetime value in ISO 8601 format. The timezone is always UTC. (YYYY-MM-DDThh:mm:ss.sssZ)."""

@_declaration
class Map(_SchemaResource):
    """Definition of AWS::Location::Map Resource Type."""
    @_declaration
    class MapConfiguration(_SchemaPropertyType):
        style: _String
        custom_layers: _Sequence[_String] | _Intrinsic | None = None
        political_view: _String | None = None
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
    TYPE: _ClassVar[str]
    configuration: Map.MapConfiguration | _Document
    map_name: _String
    description: _String | None = None
    pricing_plan: _Literal["RequestBasedUsage"] | _String | None = None
    tags: _Sequence[Map.Tag | _Document] | _Intrinsic | None = None
    """An array of key-value pairs to apply to this resource."""
    @property
    def arn(self) -> _Intrinsic: ...
    @property
    def create_time(self) -> _Intrinsic:
        """The datetime value in ISO 8601 format. The timezone is always UTC. (YYYY-MM-DDThh:mm:ss.sssZ)."""
    @property
    def map_arn(self) -> _Intrinsic: ...
    @property
    def update_time(self) -> _Intrinsic:
        """The datetime value in ISO 8601 format. The timezone is always UTC. (YYYY-MM-DDThh:mm:ss.sssZ)."""

@_declaration
class PlaceIndex(_SchemaResource):
    """Definition of AWS::Location::PlaceIndex Resource Type."""
    @_declaration
    class DataSourceConfiguration(_SchemaPropertyType):
        intended_use: _Literal["SingleUse", "Storage"] | _String | None = None
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
    TYPE: _ClassVar[str]
    data_source: _String
    index_name: _String
    data_source_configuration: PlaceIndex.DataSourceConfiguration | _Document | None = None
    description: _String | None = None
    pricing_plan: _Literal["RequestBasedUsage"] | _String | None = None
    tags: _Sequence[PlaceIndex.Tag | _Document] | _Intrinsic | None = None
    """An array of key-value pairs to apply to this resource."""
    @property
    def arn(self) -> _Intrinsic: ...
    @property
    def create_time(self) -> _Intrinsic:
        """The datetime value in ISO 8601 format. The timezone is always UTC. (YYYY-MM-DDThh:mm:ss.sssZ)."""
    @property
    def index_arn(self) -> _Intrinsic: ...
    @property
    def update_time(self) -> _Intrinsic:
        """The datetime value in ISO 8601 format. The timezone is always UTC. (YYYY-MM-DDThh:mm:ss.sssZ)."""

@_declaration
class RouteCalculator(_SchemaResource):
    """Definition of AWS::Location::RouteCalculator Resource Type."""
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
    TYPE: _ClassVar[str]
    calculator_name: _String
    data_source: _String
    description: _String | None = None
    pricing_plan: _Literal["RequestBasedUsage"] | _String | None = None
    tags: _Sequence[RouteCalculator.Tag | _Document] | _Intrinsic | None = None
    """An array of key-value pairs to apply to this resource."""
    @property
    def arn(self) -> _Intrinsic: ...
    @property
    def calculator_arn(self) -> _Intrinsic: ...
    @property
    def create_time(self) -> _Intrinsic:
        """The datetime value in ISO 8601 format. The timezone is always UTC. (YYYY-MM-DDThh:mm:ss.sssZ)."""
    @property
    def update_time(self) -> _Intrinsic:
        """The datetime value in ISO 8601 format. The timezone is always UTC. (YYYY-MM-DDThh:mm:ss.sssZ)."""

@_declaration
class Tracker(_SchemaResource):
    """Definition of AWS::Location::Tracker Resource Type."""
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
    TYPE: _ClassVar[str]
    tracker_name: _String
    description: _String | None = None
    event_bridge_enabled: _Boolean | None = None
    kms_key_enable_geospatial_queries: _Boolean | None = None
    kms_key_id: _String | None = None
    position_filtering: _Literal["TimeBased", "DistanceBased", "AccuracyBased"] | _String | None = None
    pricing_plan: _Literal["RequestBasedUsage"] | _String | None = None
    pricing_plan_data_source: _String | None = None
    """This shape is deprecated since 2022-02-01: Deprecated. No longer allowed."""
    tags: _Sequence[Tracker.Tag | _Document] | _Intrinsic | None = None
    """An array of key-value pairs to apply to this resource."""
    @property
    def arn(self) -> _Intrinsic: ...
    @property
    def create_time(self) -> _Intrinsic:
        """The datetime value in ISO 8601 format. The timezone is always UTC. (YYYY-MM-DDThh:mm:ss.sssZ)."""
    @property
    def tracker_arn(self) -> _Intrinsic: ...
    @property
    def update_time(self) -> _Intrinsic:
        """The datetime value in ISO 8601 format. The timezone is always UTC. (YYYY-MM-DDThh:mm:ss.sssZ)."""

@_declaration
class TrackerConsumer(_SchemaResource):
    """Definition of AWS::Location::TrackerConsumer Resource Type."""
    TYPE: _ClassVar[str]
    consumer_arn: _String
    tracker_name: _String
