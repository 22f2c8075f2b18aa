"""AWS::NetworkFlowMonitor. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
class Monitor(_SchemaResource):
    """Creates a monitor for specific network flows between local and remote resources to monitor network
    performance for workloads.
    """
    @_declaration
    class MonitorLocalResource(_SchemaPropertyType):
        """A local resource is the host where the agent is installed."""
        identifier: _String
        """The identifier of the local resource."""
        type: _Literal["AWS::EC2::VPC", "AWS::AvailabilityZone", "AWS::EC2::Subnet", "AWS::Region", "AWS::EKS::Cluster"] | _String
        """The type of the local resource."""
    @_declaration
    class MonitorRemoteResource(_SchemaPropertyType):
        """A remote resource is the other endpoint in a network flow."""
        identifier: _String
        """The identifier of the remote resource."""
        type: _Literal["AWS::EC2::VPC", "AWS::AvailabilityZone", "AWS::EC2::Subnet", "AWS::AWSService", "AWS::Region"] | _String
        """The type of the remote resource."""
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    local_resources: _Sequence[Monitor.MonitorLocalResource | _Document] | _Intrinsic
    """The local resources to monitor."""
    monitor_name: _String
    """The name of the monitor."""
    remote_resources: _Sequence[Monitor.MonitorRemoteResource | _Document] | _Intrinsic | None = None
    """The remote resources to monitor."""
    scope_arn: _String | None = None
    """The Amazon Resource Name (ARN) of the scope for the monitor."""
    tags: _Sequence[Monitor.Tag | _Document] | _Intrinsic | None = None
    """The tags for the monitor."""
    @property
    def arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the monitor."""
    @property
    def created_at(self) -> _Intrinsic:
        """The date and time when the monitor was created."""
    @property
    def modified_at(self) -> _Intrinsic:
        """The date and time when the monitor was last modified."""
    @property
    def monitor_status(self) -> _Intrinsic:
        """The status of the monitor."""

@_declaration
class Scope(_SchemaResource):
    """Resource Type definition for AWS::NetworkFlowMonitor::Scope. Creates a scope to define the resources that
    Network Flow Monitor monitors for network performance.
    """
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    @_declaration
    class TargetId(_SchemaPropertyType):
        """A target ID is an internally-generated identifier for a target."""
        account_id: _String
        """The account ID for the target."""
    @_declaration
    class TargetIdentifier(_SchemaPropertyType):
        """A target identifier is a pair of identifying information for a scope target."""
        target_id: Scope.TargetId | _Document
        target_type: _Literal["ACCOUNT"] | _String
        """The type of the target. Currently always ACCOUNT."""
    @_declaration
    class TargetResource(_SchemaPropertyType):
        """A target resource in a scope, identified by a Region and target identifier."""
        region: _String
        """The AWS Region for the target resource."""
        target_identifier: Scope.TargetIdentifier | _Document
    TYPE: _ClassVar[str]
    targets: _Sequence[Scope.TargetResource | _Document] | _Intrinsic
    """The targets for the scope."""
    tags: _Sequence[Scope.Tag | _Document] | _Intrinsic | None = None
    """The tags for the scope."""
    @property
    def scope_arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the scope."""
    @property
    def scope_id(self) -> _Intrinsic:
        """The identifier for the scope."""
    @property
    def status(self) -> _Intrinsic:
        """The status of the scope."""
