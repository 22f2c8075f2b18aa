"""AWS::DAX. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
class Cluster(_SchemaResource):
    """Resource Type definition for AWS::DAX::Cluster."""
    @_declaration
    class SSESpecification(_SchemaPropertyType):
        sse_enabled: _Boolean | None = None
    TYPE: _ClassVar[str]
    iam_role_arn: _String
    node_type: _String
    replication_factor: _Integer
    availability_zones: _Sequence[_String] | _Intrinsic | None = None
    cluster_endpoint_encryption_type: _String | None = None
    cluster_name: _String | None = None
    description: _String | None = None
    network_type: _String | None = None
    notification_topic_arn: _String | None = None
    parameter_group_name: _String | None = None
    preferred_maintenance_window: _String | None = None
    security_group_ids: _Sequence[_String] | _Intrinsic | None = None
    sse_specification: Cluster.SSESpecification | _Document | None = None
    subnet_group_name: _String | None = None
    tags: _Document | _String | None = None
    @property
    def arn(self) -> _Intrinsic: ...
    @property
    def cluster_discovery_endpoint(self) -> _Intrinsic: ...
    @property
    def cluster_discovery_endpoint_url(self) -> _Intrinsic: ...
    @property
    def id(self) -> _Intrinsic: ...

@_declaration
class ParameterGroup(_SchemaResource):
    """Resource Type definition for AWS::DAX::ParameterGroup."""
    TYPE: _ClassVar[str]
    description: _String | None = None
    """A description of the parameter group."""
    parameter_group_name: _String | None = None
    """The name of the parameter group."""
    parameter_name_values: _Document | _String | None = None

@_declaration
class SubnetGroup(_SchemaResource):
    """Resource type definition for AWS::DAX::SubnetGroup."""
    TYPE: _ClassVar[str]
    subnet_ids: _Sequence[_String] | _Intrinsic
    description: _String | None = None
    subnet_group_name: _String | None = None
