"""AWS::ManagedBlockchain. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
class Accessor(_SchemaResource):
    """Definition of AWS::ManagedBlockchain::com.amazonaws.taiga.webservice.api#Accessor Resource Type."""
    @_declaration
    class Tag(_SchemaPropertyType):
        """A key-value pair to associate with a resource."""
        key: _String
        """The key name of the tag. You can specify a value that is 1 to 127 Unicode characters in length and cannot
        be prefixed with aws:. You can use any of the following characters: the set of Unicode letters, digits,
        whitespace, _, ., /, =, +, and -.
        """
        value: _String
        """The value for the tag. You can specify a value that is 1 to 255 Unicode characters in length and cannot
        be prefixed with aws:. You can use any of the following characters: the set of Unicode letters, digits,
        whitespace, _, ., /, =, +, and -.
        """
    TYPE: _ClassVar[str]
    accessor_type: _Literal["BILLING_TOKEN"] | _String
    network_type: _Literal["ETHEREUM_GOERLI", "ETHEREUM_MAINNET", "ETHEREUM_MAINNET_AND_GOERLI", "POLYGON_MAINNET", "POLYGON_MUMBAI"] | _String | None = None
    tags: _Sequence[Accessor.Tag | _Document] | _Intrinsic | None = None
    """An array of key-value pairs to apply to this resource."""
    @property
    def arn(self) -> _Intrinsic: ...
    @property
    def billing_token(self) -> _Intrinsic: ...
    @property
    def creation_date(self) -> _Intrinsic: ...
    @property
    def id(self) -> _Intrinsic: ...
    @property
    def status(self) -> _Intrinsic: ...

@_declaration
class Member(_SchemaResource):
    """Resource Type definition for AWS::ManagedBlockchain::Member."""
    @_declaration
    class ApprovalThresholdPolicy(_SchemaPropertyType):
        proposal_duration_in_hours: _Integer | None = None
        threshold_comparator: _String | None = None
        threshold_percentage: _Integer | None = None
    @_declaration
    class MemberConfiguration(_SchemaPropertyType):
        name: _String
        description: _String | None = None
        member_framework_configuration: Member.MemberFrameworkConfiguration | _Document | None = None
    @_declaration
    class MemberFabricConfiguration(_SchemaPropertyType):
        admin_password: _String
        admin_username: _String
    @_declaration
    class MemberFrameworkConfiguration(_SchemaPropertyType):
        member_fabric_configuration: Member.MemberFabricConfiguration | _Document | None = None
    @_declaration
    class NetworkConfiguration(_SchemaPropertyType):
        framework: _String
        framework_version: _String
        name: _String
        voting_policy: Member.VotingPolicy | _Document
        description: _String | None = None
        network_framework_configuration: Member.NetworkFrameworkConfiguration | _Document | None = None
    @_declaration
    class NetworkFabricConfiguration(_SchemaPropertyType):
        edition: _String
    @_declaration
    class NetworkFrameworkConfiguration(_SchemaPropertyType):
        network_fabric_configuration: Member.NetworkFabricConfiguration | _Document | None = None
    @_declaration
    class VotingPolicy(_SchemaPropertyType):
        approval_threshold_policy: Member.ApprovalThresholdPolicy | _Document | None = None
    TYPE: _ClassVar[str]
    member_configuration: Member.MemberConfiguration | _Document
    invitation_id: _String | None = None
    network_configuration: Member.NetworkConfiguration | _Document | None = None
    network_id: _String | None = None
    @property
    def member_id(self) -> _Intrinsic: ...

@_declaration
class Node(_SchemaResource):
    """Resource Type definition for AWS::ManagedBlockchain::Node."""
    @_declaration
    class NodeConfiguration(_SchemaPropertyType):
        availability_zone: _String
        instance_type: _String
    TYPE: _ClassVar[str]
    network_id: _String
    node_configuration: Node.NodeConfiguration | _Document
    member_id: _String | None = None
    @property
    def arn(self) -> _Intrinsic: ...
    @property
    def node_id(self) -> _Intrinsic: ...
