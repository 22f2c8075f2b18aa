"""AWS::DirectConnect. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
    """Resource Type definition for AWS::DirectConnect::Connection."""
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
    bandwidth: _String
    """The bandwidth of the connection."""
    connection_name: _String
    """The name of the connection."""
    location: _String
    """The location of the connection."""
    lag_id: _String | None = None
    """The ID or ARN of the LAG to associate the connection with."""
    provider_name: _String | None = None
    """The name of the service provider associated with the requested connection."""
    request_mac_sec: _Boolean | None = None
    """Indicates whether you want the connection to support MAC Security (MACsec)."""
    tags: _Sequence[Connection.Tag | _Document] | _Intrinsic | None = None
    """The tags associated with the connection."""
    @property
    def connection_arn(self) -> _Intrinsic:
        """The ARN of the connection."""
    @property
    def connection_id(self) -> _Intrinsic:
        """The ID of the connection."""
    @property
    def connection_state(self) -> _Intrinsic:
        """The state of the connection."""

@_declaration
class DirectConnectGateway(_SchemaResource):
    """Resource Type definition for AWS::DirectConnect::DirectConnectGateway."""
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
    direct_connect_gateway_name: _String
    """The name of the Direct Connect gateway."""
    amazon_side_asn: _String | None = None
    """The autonomous system number (ASN) for the Amazon side of the connection."""
    tags: _Sequence[DirectConnectGateway.Tag | _Document] | _Intrinsic | None = None
    """The tags associated with the Direct Connect gateway."""
    @property
    def direct_connect_gateway_arn(self) -> _Intrinsic:
        """The ARN of the Direct Connect gateway."""
    @property
    def direct_connect_gateway_id(self) -> _Intrinsic:
        """The ID of the Direct Connect gateway."""

@_declaration
class DirectConnectGatewayAssociation(_SchemaResource):
    """Resource Type definition for AWS::DirectConnect::DirectConnectGatewayAssociation."""
    TYPE: _ClassVar[str]
    associated_gateway_id: _String
    """The ID or ARN of the virtual private gateway or transit gateway."""
    direct_connect_gateway_id: _String
    """The ID or ARN of the Direct Connect gateway."""
    accept_direct_connect_gateway_association_proposal_role_arn: _String | None = None
    """The Amazon Resource Name (ARN) of the role to accept the Direct Connect Gateway association proposal. Needs
    directconnect:AcceptDirectConnectGatewayAssociationProposal permissions.
    """
    allowed_prefixes_to_direct_connect_gateway: _Sequence[_String] | _Intrinsic | None = None
    """The Amazon VPC prefixes to advertise to the Direct Connect gateway. This parameter is required when you
    create an association to a transit gateway.
    """
    @property
    def association_id(self) -> _Intrinsic:
        """The ID of the Direct Connect gateway association."""

@_declaration
class Lag(_SchemaResource):
    """Resource Type definition for AWS::DirectConnect::Lag."""
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
    connections_bandwidth: _String
    """The bandwidth of the individual physical dedicated connections bundled by the LAG."""
    lag_name: _String
    """The name of the LAG."""
    location: _String
    """The location for the LAG."""
    minimum_links: _Integer | None = None
    """The minimum number of physical dedicated connections that must be operational for the LAG itself to be
    operational.
    """
    provider_name: _String | None = None
    """The name of the service provider associated with the requested LAG."""
    request_mac_sec: _Boolean | None = None
    """Indicates whether you want the LAG to support MAC Security (MACsec)."""
    tags: _Sequence[Lag.Tag | _Document] | _Intrinsic | None = None
    """The tags associated with the LAG."""
    @property
    def lag_arn(self) -> _Intrinsic:
        """The ARN of the LAG."""
    @property
    def lag_id(self) -> _Intrinsic:
        """The ID of the LAG."""
    @property
    def lag_state(self) -> _Intrinsic:
        """The state of the LAG."""

@_declaration
class PrivateVirtualInterface(_SchemaResource):
    """Resource Type definition for AWS::DirectConnect::PrivateVirtualInterface."""
    @_declaration
    class BgpPeer(_SchemaPropertyType):
        """Information about a BGP peer."""
        address_family: _String
        """The address family for the BGP peer."""
        asn: _String
        """The autonomous system (AS) number for Border Gateway Protocol (BGP) configuration."""
        amazon_address: _String | None = None
        """The IP address assigned to the Amazon interface."""
        auth_key: _String | None = None
        """The authentication key for BGP configuration. This string has a minimum length of 6 characters and and a
        maximum length of 80 characters.
        """
        bgp_peer_id: _String | None = None
        customer_address: _String | None = None
        """The IP address assigned to the customer interface."""
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
    bgp_peers: _Sequence[PrivateVirtualInterface.BgpPeer | _Document] | _Intrinsic
    """The BGP peers configured on this virtual interface."""
    connection_id: _String
    """The ID or ARN of the connection or LAG."""
    virtual_interface_name: _String
    """The name of the virtual interface assigned by the customer network. The name has a maximum of 100 characters.
    The following are valid characters: a-z, 0-9 and a hyphen (-).
    """
    vlan: _Integer
    """The ID of the VLAN."""
    allocate_private_virtual_interface_role_arn: _String | None = None
    """The Amazon Resource Name (ARN) of the role to allocate the private virtual interface. Needs
    directconnect:AllocatePrivateVirtualInterface permissions and tag permissions if applicable.
    """
    direct_connect_gateway_id: _String | None = None
    """The ID or ARN of the Direct Connect gateway."""
    enable_site_link: _Boolean | None = None
    """Indicates whether to enable or disable SiteLink."""
    mtu: _Integer | None = None
    """The maximum transmission unit (MTU), in bytes. The supported values are 1500 and 9001. The default value is
    1500.
    """
    rate_limit: _String | None = None
    """The rate limit (bandwidth allocation) for the virtual interface. The value must be one of the supported
    bandwidth values (e.g., 50Mbps, 1Gbps, 10Gbps) and cannot exceed the bandwidth of the parent connection or LAG.
    """
    tags: _Sequence[PrivateVirtualInterface.Tag | _Document] | _Intrinsic | None = None
    """The tags associated with the private virtual interface."""
    virtual_gateway_id: _String | None = None
    """The ID or ARN of the virtual private gateway."""
    @property
    def virtual_interface_arn(self) -> _Intrinsic:
        """The ID of the virtual interface."""
    @property
    def virtual_interface_id(self) -> _Intrinsic:
        """The ID of the virtual interface."""

@_declaration
class PublicVirtualInterface(_SchemaResource):
    """Resource Type definition for AWS::DirectConnect::PublicVirtualInterface."""
    @_declaration
    class BgpPeer(_SchemaPropertyType):
        """Information about a BGP peer."""
        address_family: _String
        """The address family for the BGP peer."""
        asn: _String
        """The autonomous system (AS) number for Border Gateway Protocol (BGP) configuration."""
        amazon_address: _String | None = None
        """The IP address assigned to the Amazon interface."""
        auth_key: _String | None = None
        """The authentication key for BGP configuration. This string has a minimum length of 6 characters and and a
        maximum length of 80 characters.
        """
        bgp_peer_id: _String | None = None
        customer_address: _String | None = None
        """The IP address assigned to the customer interface."""
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
    bgp_peers: _Sequence[PublicVirtualInterface.BgpPeer | _Document] | _Intrinsic
    """The BGP peers configured on this virtual interface."""
    connection_id: _String
    """The ID or ARN of the connection or LAG."""
    virtual_interface_name: _String
    """The name of the virtual interface assigned by the customer network. The name has a maximum of 100 characters.
    The following are valid characters: a-z, 0-9 and a hyphen (-).
    """
    vlan: _Integer
    """The ID of the VLAN."""
    allocate_public_virtual_interface_role_arn: _String | None = None
    """The Amazon Resource Name (ARN) of the role to allocate the public virtual interface. Needs
    directconnect:AllocatePublicVirtualInterface permissions and tag permissions if applicable.
    """
    rate_limit: _String | None = None
    """The rate limit (bandwidth allocation) for the virtual interface. The value must be one of the supported
    bandwidth values (e.g., 50Mbps, 1Gbps, 10Gbps) and cannot exceed the bandwidth of the parent connection or LAG.
    """
    route_filter_prefixes: _Sequence[_String] | _Intrinsic | None = None
    """The routes to be advertised to the AWS network in this region."""
    tags: _Sequence[PublicVirtualInterface.Tag | _Document] | _Intrinsic | None = None
    """The tags associated with the public virtual interface."""
    @property
    def virtual_interface_arn(self) -> _Intrinsic:
        """The ARN of the virtual interface."""
    @property
    def virtual_interface_id(self) -> _Intrinsic:
        """The ID of the virtual interface."""

@_declaration
class TransitVirtualInterface(_SchemaResource):
    """Resource Type definition for AWS::DirectConnect::TransitVirtualInterface."""
    @_declaration
    class BgpPeer(_SchemaPropertyType):
        """A key-value pair to associate with a resource."""
        address_family: _String
        """The address family for the BGP peer."""
        asn: _String
        """The autonomous system (AS) number for Border Gateway Protocol (BGP) configuration."""
        amazon_address: _String | None = None
        """The IP address assigned to the Amazon interface."""
        auth_key: _String | None = None
        """The authentication key for BGP configuration. This string has a minimum length of 6 characters and and a
        maximum length of 80 characters.
        """
        bgp_peer_id: _String | None = None
        customer_address: _String | None = None
        """The IP address assigned to the customer interface."""
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
    bgp_peers: _Sequence[TransitVirtualInterface.BgpPeer | _Document] | _Intrinsic
    """The BGP peers configured on this virtual interface.."""
    connection_id: _String
    """The ID or ARN of the connection or LAG."""
    direct_connect_gateway_id: _String
    """The ID or ARN of the Direct Connect gateway."""
    virtual_interface_name: _String
    """The name of the virtual interface assigned by the customer network. The name has a maximum of 100 characters.
    The following are valid characters: a-z, 0-9 and a hyphen (-).
    """
    vlan: _Integer
    """The ID of the VLAN."""
    allocate_transit_virtual_interface_role_arn: _String | None = None
    """The Amazon Resource Name (ARN) of the role to allocate the TransitVifAllocation. Needs
    directconnect:AllocateTransitVirtualInterface permissions and tag permissions if applicable.
    """
    enable_site_link: _Boolean | None = None
    """Indicates whether to enable or disable SiteLink."""
    mtu: _Integer | None = None
    """The maximum transmission unit (MTU), in bytes. The supported values are 1500 and 9001. The default value is
    1500.
    """
    rate_limit: _String | None = None
    """The rate limit (bandwidth allocation) for the virtual interface. The value must be one of the supported
    bandwidth values (e.g., 50Mbps, 1Gbps, 10Gbps) and cannot exceed the bandwidth of the parent connection or LAG.
    """
    tags: _Sequence[TransitVirtualInterface.Tag | _Document] | _Intrinsic | None = None
    """The tags associated with the private virtual interface."""
    @property
    def virtual_interface_arn(self) -> _Intrinsic:
        """The ARN of the virtual interface."""
    @property
    def virtual_interface_id(self) -> _Intrinsic:
        """The ID of the virtual interface."""
