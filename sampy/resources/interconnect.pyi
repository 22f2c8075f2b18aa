"""AWS::Interconnect. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
class Connection(_SchemaResource):
    """Resource Type definition for AWS::Interconnect::Connection. Creates a managed network connection between AWS
    and a partner cloud service provider.
    """
    @_declaration
    class AttachPoint(_SchemaPropertyType):
        """The logical attachment point in your AWS network where the managed connection will be connected."""
        arn: _String | None = None
        """The ARN of the resource to attach to."""
        direct_connect_gateway: _String | None = None
        """The ID of the Direct Connect Gateway to attach to."""
    @_declaration
    class Provider(_SchemaPropertyType):
        """The partner cloud service provider."""
        cloud_service_provider: _String | None = None
        """The name of the cloud service provider."""
        last_mile_provider: _String | None = None
        """The name of the last mile provider."""
    @_declaration
    class RemoteAccount(_SchemaPropertyType):
        """The remote account identifier for the connection. Required when creating a connection through AWS.
        Replaces RemoteOwnerAccount.
        """
        identifier: _String
        """The identifier of the remote account."""
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
    attach_point: Connection.AttachPoint | _Document
    """The logical attachment point in your AWS network where the managed connection will be connected."""
    activation_key: _String | None = None
    """The activation key for accepting a connection proposal from a partner CSP. Mutually exclusive with
    EnvironmentId.
    """
    bandwidth: _String | None = None
    """The bandwidth of the connection (e.g., 50Mbps, 1Gbps). Required when creating a connection through AWS."""
    description: _String | None = None
    """A description of the connection."""
    environment_id: _String | None = None
    """The ID of the environment for the connection. Required when creating a connection through AWS. Mutually
    exclusive with ActivationKey.
    """
    remote_account: Connection.RemoteAccount | _Document | None = None
    remote_owner_account: _String | None = None
    """Deprecated. Use RemoteAccount instead. The account ID of the remote owner. Required when creating a
    connection through AWS.
    """
    tags: _Sequence[Connection.Tag | _Document] | _Intrinsic | None = None
    """An array of key-value pairs to apply to this resource."""
    @property
    def arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the connection."""
    @property
    def billing_tier(self) -> _Intrinsic:
        """The billing tier for the connection."""
    @property
    def connection_id(self) -> _Intrinsic:
        """The unique identifier for the connection."""
    @property
    def owner_account(self) -> _Intrinsic:
        """The AWS account ID of the connection owner."""
    @property
    def provider(self) -> _Intrinsic:
        """The partner cloud service provider."""
    @property
    def shared_id(self) -> _Intrinsic:
        """The shared identifier for the connection pairing."""
    @property
    def state(self) -> _Intrinsic:
        """The current state of the connection."""
    @property
    def type(self) -> _Intrinsic:
        """The type of managed connection."""
