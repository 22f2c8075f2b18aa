"""AWS::GameLiftStreams. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
    """Definition of AWS::GameLiftStreams::Application Resource Type."""
    @_declaration
    class RuntimeEnvironment(_SchemaPropertyType):
        type: _String
        version: _String
    TYPE: _ClassVar[str]
    application_source_uri: _String
    description: _String
    executable_path: _String
    runtime_environment: Application.RuntimeEnvironment | _Document
    application_log_output_uri: _String | None = None
    application_log_paths: _Sequence[_String] | _Intrinsic | None = None
    tags: _Mapping[str, _String] | _Intrinsic | None = None
    @property
    def arn(self) -> _Intrinsic: ...
    @property
    def id(self) -> _Intrinsic: ...

@_declaration
class StreamGroup(_SchemaResource):
    """Definition of AWS::GameLiftStreams::StreamGroup Resource Type."""
    @_declaration
    class DefaultApplication(_SchemaPropertyType):
        arn: _String | None = None
        id: _String | None = None
    @_declaration
    class LocationConfiguration(_SchemaPropertyType):
        location_name: _String
        always_on_capacity: _Integer | None = None
        maximum_capacity: _Integer | None = None
        on_demand_capacity: _Integer | None = None
        """This shape is deprecated."""
        target_idle_capacity: _Integer | None = None
        vpc_transit_configuration: StreamGroup.VpcTransitConfiguration | _Document | None = None
    @_declaration
    class VpcTransitConfiguration(_SchemaPropertyType):
        ipv4_cidr_blocks: _Sequence[_String] | _Intrinsic
        vpc_id: _String
    TYPE: _ClassVar[str]
    description: _String
    location_configurations: _Sequence[StreamGroup.LocationConfiguration | _Document] | _Intrinsic
    stream_class: _String
    default_application: StreamGroup.DefaultApplication | _Document | None = None
    tags: _Mapping[str, _String] | _Intrinsic | None = None
    @property
    def arn(self) -> _Intrinsic: ...
    @property
    def id(self) -> _Intrinsic: ...
