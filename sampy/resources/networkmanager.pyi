"""AWS::NetworkManager. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
class ConnectAttachment(_SchemaResource):
    """AWS::NetworkManager::ConnectAttachment Resource Type Definition."""
    @_declaration
    class ConnectAttachmentOptions(_SchemaPropertyType):
        """Connect attachment options for protocol."""
        protocol: _Literal["GRE", "NO_ENCAP"] | _String | None = None
        """Tunnel protocol for connect attachment."""
    @_declaration
    class ProposedNetworkFunctionGroupChange(_SchemaPropertyType):
        """The attachment to move from one network function group to another."""
        attachment_policy_rule_number: _Integer | None = None
        """The rule number in the policy document that applies to this change."""
        network_function_group_name: _String | None = None
        """The name of the network function group to change."""
        tags: _Sequence[ConnectAttachment.Tag | _Document] | _Intrinsic | None = None
        """The key-value tags that changed for the network function group."""
    @_declaration
    class ProposedSegmentChange(_SchemaPropertyType):
        """The attachment to move from one segment to another."""
        attachment_policy_rule_number: _Integer | None = None
        """The rule number in the policy document that applies to this change."""
        segment_name: _String | None = None
        """The name of the segment to change."""
        tags: _Sequence[ConnectAttachment.Tag | _Document] | _Intrinsic | None = None
        """The list of key-value tags that changed for the segment."""
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
    core_network_id: _String
    """ID of the CoreNetwork that the attachment will be attached to."""
    edge_location: _String
    """Edge location of the attachment."""
    options: ConnectAttachment.ConnectAttachmentOptions | _Document
    """Protocol options for connect attachment."""
    transport_attachment_id: _String
    """Id of transport attachment."""
    network_function_group_name: _String | None = None
    """The name of the network function group attachment."""
    routing_policy_label: _String | None = None
    """Routing policy label."""
    tags: _Sequence[ConnectAttachment.Tag | _Document] | _Intrinsic | None = None
    """Tags for the attachment."""
    @property
    def attachment_id(self) -> _Intrinsic:
        """The ID of the attachment."""
    @property
    def attachment_policy_rule_number(self) -> _Intrinsic:
        """The policy rule number associated with the attachment."""
    @property
    def attachment_type(self) -> _Intrinsic:
        """The type of attachment."""
    @property
    def core_network_arn(self) -> _Intrinsic:
        """The ARN of a core network."""
    @property
    def created_at(self) -> _Intrinsic:
        """Creation time of the attachment."""
    @property
    def last_modification_errors(self) -> _Intrinsic:
        """Errors from the last modification of the attachment."""
    @property
    def owner_account_id(self) -> _Intrinsic:
        """The ID of the attachment account owner."""
    @property
    def proposed_network_function_group_change(self) -> _Intrinsic:
        """The attachment to move from one network function group to another."""
    @property
    def proposed_segment_change(self) -> _Intrinsic:
        """The attachment to move from one segment to another."""
    @property
    def resource_arn(self) -> _Intrinsic:
        """The attachment resource ARN."""
    @property
    def segment_name(self) -> _Intrinsic:
        """The name of the segment attachment."""
    @property
    def state(self) -> _Intrinsic:
        """State of the attachment."""
    @property
    def updated_at(self) -> _Intrinsic:
        """Last update time of the attachment."""

@_declaration
class ConnectPeer(_SchemaResource):
    """AWS::NetworkManager::ConnectPeer Resource Type Definition."""
    @_declaration
    class BgpOptions(_SchemaPropertyType):
        """Bgp options."""
        peer_asn: _Number | None = None
    @_declaration
    class ConnectPeerBgpConfiguration(_SchemaPropertyType):
        """Bgp configuration for connect peer."""
        core_network_address: _String | None = None
        """The address of a core network."""
        core_network_asn: _Number | None = None
        """The ASN of the Coret Network."""
        peer_address: _String | None = None
        """The address of a core network Connect peer."""
        peer_asn: _Number | None = None
        """The ASN of the Connect peer."""
    @_declaration
    class ConnectPeerConfiguration(_SchemaPropertyType):
        bgp_configurations: _Sequence[ConnectPeer.ConnectPeerBgpConfiguration | _Document] | _Intrinsic | None = None
        core_network_address: _String | None = None
        """The IP address of a core network."""
        inside_cidr_blocks: _Sequence[_String] | _Intrinsic | None = None
        """The inside IP addresses used for a Connect peer configuration."""
        peer_address: _String | None = None
        """The IP address of the Connect peer."""
        protocol: _String | None = None
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
    connect_attachment_id: _String
    """The ID of the attachment to connect."""
    peer_address: _String
    """The IP address of the Connect peer."""
    bgp_options: ConnectPeer.BgpOptions | _Document | None = None
    """Bgp options for connect peer."""
    core_network_address: _String | None = None
    """The IP address of a core network."""
    inside_cidr_blocks: _Sequence[_String] | _Intrinsic | None = None
    """The inside IP addresses used for a Connect peer configuration."""
    subnet_arn: _String | None = None
    """The subnet ARN for the connect peer."""
    tags: _Sequence[ConnectPeer.Tag | _Document] | _Intrinsic | None = None
    """An array of key-value pairs to apply to this resource."""
    @property
    def configuration(self) -> _Intrinsic: ...
    @property
    def connect_peer_id(self) -> _Intrinsic:
        """The ID of the Connect peer."""
    @property
    def core_network_id(self) -> _Intrinsic:
        """The ID of the core network."""
    @property
    def created_at(self) -> _Intrinsic:
        """Connect peer creation time."""
    @property
    def edge_location(self) -> _Intrinsic:
        """The Connect peer Regions where edges are located."""
    @property
    def last_modification_errors(self) -> _Intrinsic:
        """Errors from the last modification of the connect peer."""
    @property
    def state(self) -> _Intrinsic:
        """State of the connect peer."""

@_declaration
class Connection(_SchemaResource):
    """Resource Type definition for AWS::NetworkManager::Connection. Describes a connection between two devices in a
    global network.
    """
    @_declaration
    class Tag(_SchemaPropertyType):
        """A key-value pair to associate with the connection."""
        key: _String
        """The tag key. Printable ASCII with at least one non-space character and no leading or trailing space, at
        most 128 characters, and cannot be prefixed with aws:.
        """
        value: _String
        """The tag value. Printable ASCII with at least one non-space character and no leading or trailing space, at
        most 256 characters, and cannot be prefixed with aws:.
        """
    TYPE: _ClassVar[str]
    connected_device_id: _String
    """The ID of the second device in the connection."""
    device_id: _String
    """The ID of the first device in the connection."""
    global_network_id: _String
    """The ID of the global network that the connection belongs to."""
    connected_link_id: _String | None = None
    """The ID of the link for the second device."""
    description: _String | None = None
    """The description of the connection."""
    link_id: _String | None = None
    """The ID of the link for the first device."""
    tags: _Sequence[Connection.Tag | _Document] | _Intrinsic | None = None
    """The tags for the connection."""
    @property
    def connection_arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the connection."""
    @property
    def connection_id(self) -> _Intrinsic:
        """The ID of the connection."""
    @property
    def created_at(self) -> _Intrinsic:
        """The date and time that the connection was created."""
    @property
    def state(self) -> _Intrinsic:
        """The state of the connection."""

@_declaration
class CoreNetwork(_SchemaResource):
    """AWS::NetworkManager::CoreNetwork Resource Type Definition."""
    @_declaration
    class CoreNetworkEdge(_SchemaPropertyType):
        asn: _Number | None = None
        """The ASN of a core network edge."""
        edge_location: _String | None = None
        """The Region where a core network edge is located."""
        inside_cidr_blocks: _Sequence[_String] | _Intrinsic | None = None
    @_declaration
    class CoreNetworkNetworkFunctionGroup(_SchemaPropertyType):
        edge_locations: _Sequence[_String] | _Intrinsic | None = None
        name: _String | None = None
        """Name of network function group."""
        segments: CoreNetwork.CoreNetworkNetworkFunctionGroupSegments | _Document | None = None
    @_declaration
    class CoreNetworkNetworkFunctionGroupSegments(_SchemaPropertyType):
        send_to: _Sequence[_String] | _Intrinsic | None = None
        send_via: _Sequence[_String] | _Intrinsic | None = None
    @_declaration
    class CoreNetworkSegment(_SchemaPropertyType):
        edge_locations: _Sequence[_String] | _Intrinsic | None = None
        name: _String | None = None
        """Name of segment."""
        shared_segments: _Sequence[_String] | _Intrinsic | None = None
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
    global_network_id: _String
    """The ID of the global network that your core network is a part of."""
    description: _String | None = None
    """The description of core network."""
    policy_document: _Document | _String | None = None
    tags: _Sequence[CoreNetwork.Tag | _Document] | _Intrinsic | None = None
    """The tags for the global network."""
    @property
    def core_network_arn(self) -> _Intrinsic:
        """The ARN (Amazon resource name) of core network."""
    @property
    def core_network_id(self) -> _Intrinsic:
        """The Id of core network."""
    @property
    def created_at(self) -> _Intrinsic:
        """The creation time of core network."""
    @property
    def edges(self) -> _Intrinsic:
        """The edges within a core network."""
    @property
    def network_function_groups(self) -> _Intrinsic:
        """The network function groups within a core network."""
    @property
    def owner_account(self) -> _Intrinsic:
        """Owner of the core network."""
    @property
    def segments(self) -> _Intrinsic:
        """The segments within a core network."""
    @property
    def state(self) -> _Intrinsic:
        """The state of core network."""

@_declaration
class CoreNetworkPrefixListAssociation(_SchemaResource):
    """Resource Type definition for AWS::NetworkManager::CoreNetworkPrefixListAssociation which associates a prefix
    list with a core network.
    """
    TYPE: _ClassVar[str]
    core_network_id: _String
    """The ID of the core network."""
    prefix_list_alias: _String
    """The alias of the prefix list."""
    prefix_list_arn: _String
    """The Amazon Resource Name (ARN) of the prefix list."""

@_declaration
class CustomerGatewayAssociation(_SchemaResource):
    """The AWS::NetworkManager::CustomerGatewayAssociation type associates a customer gateway with a device and
    optionally, with a link.
    """
    TYPE: _ClassVar[str]
    customer_gateway_arn: _String
    """The Amazon Resource Name (ARN) of the customer gateway."""
    device_id: _String
    """The ID of the device."""
    global_network_id: _String
    """The ID of the global network."""
    link_id: _String | None = None
    """The ID of the link."""

@_declaration
class Device(_SchemaResource):
    """The AWS::NetworkManager::Device type describes a device."""
    @_declaration
    class AWSLocation(_SchemaPropertyType):
        """The Amazon Web Services location of the device, if applicable."""
        subnet_arn: _String | None = None
        """The Amazon Resource Name (ARN) of the subnet that the device is located in."""
        zone: _String | None = None
        """The Zone that the device is located in. Specify the ID of an Availability Zone, Local Zone, Wavelength
        Zone, or an Outpost.
        """
    @_declaration
    class Location(_SchemaPropertyType):
        """The site location."""
        address: _String | None = None
        """The physical address."""
        latitude: _String | None = None
        """The latitude."""
        longitude: _String | None = None
        """The longitude."""
    @_declaration
    class Tag(_SchemaPropertyType):
        """A key-value pair to associate with a device resource."""
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
    global_network_id: _String
    """The ID of the global network."""
    aws_location: Device.AWSLocation | _Document | None = None
    """The Amazon Web Services location of the device, if applicable."""
    description: _String | None = None
    """The description of the device."""
    location: Device.Location | _Document | None = None
    """The site location."""
    model: _String | None = None
    """The device model."""
    serial_number: _String | None = None
    """The device serial number."""
    site_id: _String | None = None
    """The site ID."""
    tags: _Sequence[Device.Tag | _Document] | _Intrinsic | None = None
    """The tags for the device."""
    type: _String | None = None
    """The device type."""
    vendor: _String | None = None
    """The device vendor."""
    @property
    def created_at(self) -> _Intrinsic:
        """The date and time that the device was created."""
    @property
    def device_arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the device."""
    @property
    def device_id(self) -> _Intrinsic:
        """The ID of the device."""
    @property
    def state(self) -> _Intrinsic:
        """The state of the device."""

@_declaration
class DirectConnectGatewayAttachment(_SchemaResource):
    """AWS::NetworkManager::DirectConnectGatewayAttachment Resource Type."""
    @_declaration
    class ProposedNetworkFunctionGroupChange(_SchemaPropertyType):
        """The attachment to move from one network function group to another."""
        attachment_policy_rule_number: _Integer | None = None
        """The rule number in the policy document that applies to this change."""
        network_function_group_name: _String | None = None
        """The name of the network function group to change."""
        tags: _Sequence[DirectConnectGatewayAttachment.Tag | _Document] | _Intrinsic | None = None
        """The key-value tags that changed for the network function group."""
    @_declaration
    class ProposedSegmentChange(_SchemaPropertyType):
        """The attachment to move from one segment to another."""
        attachment_policy_rule_number: _Integer | None = None
        """The rule number in the policy document that applies to this change."""
        segment_name: _String | None = None
        """The name of the segment to change."""
        tags: _Sequence[DirectConnectGatewayAttachment.Tag | _Document] | _Intrinsic | None = None
        """The key-value tags that changed for the segment."""
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
    core_network_id: _String
    """The ID of a core network for the Direct Connect Gateway attachment."""
    direct_connect_gateway_arn: _String
    """The ARN of the Direct Connect Gateway."""
    edge_locations: _Sequence[_String] | _Intrinsic
    """The Regions where the edges are located."""
    routing_policy_label: _String | None = None
    """Routing policy label."""
    tags: _Sequence[DirectConnectGatewayAttachment.Tag | _Document] | _Intrinsic | None = None
    """Tags for the attachment."""
    @property
    def attachment_id(self) -> _Intrinsic:
        """Id of the attachment."""
    @property
    def attachment_policy_rule_number(self) -> _Intrinsic:
        """The policy rule number associated with the attachment."""
    @property
    def attachment_type(self) -> _Intrinsic:
        """Attachment type."""
    @property
    def core_network_arn(self) -> _Intrinsic:
        """The ARN of a core network for the Direct Connect Gateway attachment."""
    @property
    def created_at(self) -> _Intrinsic:
        """Creation time of the attachment."""
    @property
    def last_modification_errors(self) -> _Intrinsic:
        """Errors from the last modification of the attachment."""
    @property
    def network_function_group_name(self) -> _Intrinsic:
        """The name of the network function group attachment."""
    @property
    def owner_account_id(self) -> _Intrinsic:
        """Owner account of the attachment."""
    @property
    def proposed_network_function_group_change(self) -> _Intrinsic:
        """The attachment to move from one network function group to another."""
    @property
    def proposed_segment_change(self) -> _Intrinsic:
        """The attachment to move from one segment to another."""
    @property
    def resource_arn(self) -> _Intrinsic:
        """The ARN of the Resource."""
    @property
    def segment_name(self) -> _Intrinsic:
        """The name of the segment attachment.."""
    @property
    def state(self) -> _Intrinsic:
        """State of the attachment."""
    @property
    def updated_at(self) -> _Intrinsic:
        """Last update time of the attachment."""

@_declaration
class GlobalNetwork(_SchemaResource):
    """The AWS::NetworkManager::GlobalNetwork type specifies a global network of the user's account."""
    @_declaration
    class Tag(_SchemaPropertyType):
        """A key-value pair to associate with a global network resource."""
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
    created_at: _String | None = None
    """The date and time that the global network was created."""
    description: _String | None = None
    """The description of the global network."""
    state: _String | None = None
    """The state of the global network."""
    tags: _Sequence[GlobalNetwork.Tag | _Document] | _Intrinsic | None = None
    """The tags for the global network."""
    @property
    def arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the global network."""
    @property
    def id(self) -> _Intrinsic:
        """The ID of the global network."""

@_declaration
class Link(_SchemaResource):
    """The AWS::NetworkManager::Link type describes a link."""
    @_declaration
    class Bandwidth(_SchemaPropertyType):
        """The bandwidth for the link."""
        download_speed: _Integer | None = None
        """Download speed in Mbps."""
        upload_speed: _Integer | None = None
        """Upload speed in Mbps."""
    @_declaration
    class Tag(_SchemaPropertyType):
        """A key-value pair to associate with a link resource."""
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
    bandwidth: Link.Bandwidth | _Document
    """The Bandwidth for the link."""
    global_network_id: _String
    """The ID of the global network."""
    site_id: _String
    """The ID of the site."""
    description: _String | None = None
    """The description of the link."""
    provider: _String | None = None
    """The provider of the link."""
    tags: _Sequence[Link.Tag | _Document] | _Intrinsic | None = None
    """The tags for the link."""
    type: _String | None = None
    """The type of the link."""
    @property
    def created_at(self) -> _Intrinsic:
        """The date and time that the device was created."""
    @property
    def link_arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the link."""
    @property
    def link_id(self) -> _Intrinsic:
        """The ID of the link."""
    @property
    def state(self) -> _Intrinsic:
        """The state of the link."""

@_declaration
class LinkAssociation(_SchemaResource):
    """The AWS::NetworkManager::LinkAssociation type associates a link to a device. The device and link must be in
    the same global network and the same site.
    """
    TYPE: _ClassVar[str]
    device_id: _String
    """The ID of the device."""
    global_network_id: _String
    """The ID of the global network."""
    link_id: _String
    """The ID of the link."""

@_declaration
class Site(_SchemaResource):
    """The AWS::NetworkManager::Site type describes a site."""
    @_declaration
    class Location(_SchemaPropertyType):
        """The location of the site."""
        address: _String | None = None
        """The physical address."""
        latitude: _String | None = None
        """The latitude."""
        longitude: _String | None = None
        """The longitude."""
    @_declaration
    class Tag(_SchemaPropertyType):
        """A key-value pair to associate with a site resource."""
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
    global_network_id: _String
    """The ID of the global network."""
    description: _String | None = None
    """The description of the site."""
    location: Site.Location | _Document | None = None
    """The location of the site."""
    tags: _Sequence[Site.Tag | _Document] | _Intrinsic | None = None
    """The tags for the site."""
    @property
    def created_at(self) -> _Intrinsic:
        """The date and time that the device was created."""
    @property
    def site_arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the site."""
    @property
    def site_id(self) -> _Intrinsic:
        """The ID of the site."""
    @property
    def state(self) -> _Intrinsic:
        """The state of the site."""

@_declaration
class SiteToSiteVpnAttachment(_SchemaResource):
    """AWS::NetworkManager::SiteToSiteVpnAttachment Resource Type definition."""
    @_declaration
    class ProposedNetworkFunctionGroupChange(_SchemaPropertyType):
        """The attachment to move from one network function group to another."""
        attachment_policy_rule_number: _Integer | None = None
        """The rule number in the policy document that applies to this change."""
        network_function_group_name: _String | None = None
        """The name of the network function group to change."""
        tags: _Sequence[SiteToSiteVpnAttachment.Tag | _Document] | _Intrinsic | None = None
        """The key-value tags that changed for the network function group."""
    @_declaration
    class ProposedSegmentChange(_SchemaPropertyType):
        """The attachment to move from one segment to another."""
        attachment_policy_rule_number: _Integer | None = None
        """The rule number in the policy document that applies to this change."""
        segment_name: _String | None = None
        """The name of the segment to change."""
        tags: _Sequence[SiteToSiteVpnAttachment.Tag | _Document] | _Intrinsic | None = None
        """The key-value tags that changed for the segment."""
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
    core_network_id: _String
    """The ID of a core network where you're creating a site-to-site VPN attachment."""
    vpn_connection_arn: _String
    """The ARN of the site-to-site VPN attachment."""
    network_function_group_name: _String | None = None
    """The name of the network function group attachment."""
    routing_policy_label: _String | None = None
    """Routing policy label."""
    tags: _Sequence[SiteToSiteVpnAttachment.Tag | _Document] | _Intrinsic | None = None
    """Tags for the attachment."""
    @property
    def attachment_id(self) -> _Intrinsic:
        """The ID of the attachment."""
    @property
    def attachment_policy_rule_number(self) -> _Intrinsic:
        """The policy rule number associated with the attachment."""
    @property
    def attachment_type(self) -> _Intrinsic:
        """The type of attachment."""
    @property
    def core_network_arn(self) -> _Intrinsic:
        """The ARN of a core network for the VPC attachment."""
    @property
    def created_at(self) -> _Intrinsic:
        """Creation time of the attachment."""
    @property
    def edge_location(self) -> _Intrinsic:
        """The Region where the edge is located."""
    @property
    def last_modification_errors(self) -> _Intrinsic:
        """Errors from the last modification of the attachment."""
    @property
    def owner_account_id(self) -> _Intrinsic:
        """Owner account of the attachment."""
    @property
    def proposed_network_function_group_change(self) -> _Intrinsic:
        """The attachment to move from one network function group to another."""
    @property
    def proposed_segment_change(self) -> _Intrinsic:
        """The attachment to move from one segment to another."""
    @property
    def resource_arn(self) -> _Intrinsic:
        """The ARN of the Resource."""
    @property
    def segment_name(self) -> _Intrinsic:
        """The name of the segment that attachment is in."""
    @property
    def state(self) -> _Intrinsic:
        """The state of the attachment."""
    @property
    def updated_at(self) -> _Intrinsic:
        """Last update time of the attachment."""

@_declaration
class TransitGatewayPeering(_SchemaResource):
    """AWS::NetworkManager::TransitGatewayPeering Resoruce Type."""
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
    core_network_id: _String
    """The Id of the core network that you want to peer a transit gateway to."""
    transit_gateway_arn: _String
    """The ARN (Amazon Resource Name) of the transit gateway that you will peer to a core network."""
    tags: _Sequence[TransitGatewayPeering.Tag | _Document] | _Intrinsic | None = None
    """An array of key-value pairs to apply to this resource."""
    @property
    def core_network_arn(self) -> _Intrinsic:
        """The ARN (Amazon Resource Name) of the core network that you want to peer a transit gateway to."""
    @property
    def created_at(self) -> _Intrinsic:
        """The creation time of the transit gateway peering."""
    @property
    def edge_location(self) -> _Intrinsic:
        """The location of the transit gateway peering."""
    @property
    def last_modification_errors(self) -> _Intrinsic:
        """Errors from the last modification of the transit gateway peering."""
    @property
    def owner_account_id(self) -> _Intrinsic:
        """Peering owner account Id."""
    @property
    def peering_id(self) -> _Intrinsic:
        """The Id of the transit gateway peering."""
    @property
    def peering_type(self) -> _Intrinsic:
        """Peering type (TransitGatewayPeering)."""
    @property
    def resource_arn(self) -> _Intrinsic:
        """The ARN (Amazon Resource Name) of the resource that you will peer to a core network."""
    @property
    def state(self) -> _Intrinsic:
        """The state of the transit gateway peering."""
    @property
    def transit_gateway_peering_attachment_id(self) -> _Intrinsic:
        """The ID of the TransitGatewayPeeringAttachment."""

@_declaration
class TransitGatewayRegistration(_SchemaResource):
    """The AWS::NetworkManager::TransitGatewayRegistration type registers a transit gateway in your global network.
    The transit gateway can be in any AWS Region, but it must be owned by the same AWS account that owns the global
    network. You cannot register a transit gateway in more than one global network.
    """
    TYPE: _ClassVar[str]
    global_network_id: _String
    """The ID of the global network."""
    transit_gateway_arn: _String
    """The Amazon Resource Name (ARN) of the transit gateway."""

@_declaration
class TransitGatewayRouteTableAttachment(_SchemaResource):
    """AWS::NetworkManager::TransitGatewayRouteTableAttachment Resource Type definition."""
    @_declaration
    class ProposedNetworkFunctionGroupChange(_SchemaPropertyType):
        """The attachment to move from one network function group to another."""
        attachment_policy_rule_number: _Integer | None = None
        """The rule number in the policy document that applies to this change."""
        network_function_group_name: _String | None = None
        """The name of the network function group to change."""
        tags: _Sequence[TransitGatewayRouteTableAttachment.Tag | _Document] | _Intrinsic | None = None
        """The key-value tags that changed for the network function group."""
    @_declaration
    class ProposedSegmentChange(_SchemaPropertyType):
        """The attachment to move from one segment to another."""
        attachment_policy_rule_number: _Integer | None = None
        """The rule number in the policy document that applies to this change."""
        segment_name: _String | None = None
        """The name of the segment to change."""
        tags: _Sequence[TransitGatewayRouteTableAttachment.Tag | _Document] | _Intrinsic | None = None
        """The key-value tags that changed for the segment."""
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
    peering_id: _String
    """The Id of peering between transit gateway and core network."""
    transit_gateway_route_table_arn: _String
    """The Arn of transit gateway route table."""
    network_function_group_name: _String | None = None
    """The name of the network function group attachment."""
    routing_policy_label: _String | None = None
    """Routing policy label."""
    tags: _Sequence[TransitGatewayRouteTableAttachment.Tag | _Document] | _Intrinsic | None = None
    """An array of key-value pairs to apply to this resource."""
    @property
    def attachment_id(self) -> _Intrinsic:
        """The ID of the attachment."""
    @property
    def attachment_policy_rule_number(self) -> _Intrinsic:
        """The policy rule number associated with the attachment."""
    @property
    def attachment_type(self) -> _Intrinsic:
        """The type of attachment."""
    @property
    def core_network_arn(self) -> _Intrinsic:
        """The ARN of a core network for the VPC attachment."""
    @property
    def core_network_id(self) -> _Intrinsic:
        """The ID of a core network where you're creating a site-to-site VPN attachment."""
    @property
    def created_at(self) -> _Intrinsic:
        """Creation time of the attachment."""
    @property
    def edge_location(self) -> _Intrinsic:
        """The Region where the edge is located."""
    @property
    def last_modification_errors(self) -> _Intrinsic:
        """Errors from the last modification of the attachment."""
    @property
    def owner_account_id(self) -> _Intrinsic:
        """Owner account of the attachment."""
    @property
    def proposed_network_function_group_change(self) -> _Intrinsic:
        """The attachment to move from one network function group to another."""
    @property
    def proposed_segment_change(self) -> _Intrinsic:
        """The attachment to move from one segment to another."""
    @property
    def resource_arn(self) -> _Intrinsic:
        """The ARN of the Resource."""
    @property
    def segment_name(self) -> _Intrinsic:
        """The name of the segment that attachment is in."""
    @property
    def state(self) -> _Intrinsic:
        """The state of the attachment."""
    @property
    def updated_at(self) -> _Intrinsic:
        """Last update time of the attachment."""

@_declaration
class VpcAttachment(_SchemaResource):
    """AWS::NetworkManager::VpcAttachment Resoruce Type."""
    @_declaration
    class ProposedNetworkFunctionGroupChange(_SchemaPropertyType):
        """The attachment to move from one network function group to another."""
        attachment_policy_rule_number: _Integer | None = None
        """The rule number in the policy document that applies to this change."""
        network_function_group_name: _String | None = None
        """The name of the network function group to change."""
        tags: _Sequence[VpcAttachment.Tag | _Document] | _Intrinsic | None = None
        """The key-value tags that changed for the network function group."""
    @_declaration
    class ProposedSegmentChange(_SchemaPropertyType):
        """The attachment to move from one segment to another."""
        attachment_policy_rule_number: _Integer | None = None
        """The rule number in the policy document that applies to this change."""
        segment_name: _String | None = None
        """The name of the segment to change."""
        tags: _Sequence[VpcAttachment.Tag | _Document] | _Intrinsic | None = None
        """The key-value tags that changed for the segment."""
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
    class VpcOptions(_SchemaPropertyType):
        """Vpc options of the attachment."""
        appliance_mode_support: _Boolean | None = None
        """Indicates whether to enable ApplianceModeSupport Support for Vpc Attachment. Valid Values: true | false.
        """
        dns_support: _Boolean | None = None
        """Indicates whether to enable private DNS Support for Vpc Attachment. Valid Values: true | false."""
        ipv6_support: _Boolean | None = None
        """Indicates whether to enable Ipv6 Support for Vpc Attachment. Valid Values: enable | disable."""
        security_group_referencing_support: _Boolean | None = None
        """Indicates whether to enable Security Group Referencing Support for Vpc Attachment. Valid Values: true |
        false.
        """
    TYPE: _ClassVar[str]
    core_network_id: _String
    """The ID of a core network for the VPC attachment."""
    subnet_arns: _Sequence[_String] | _Intrinsic
    """Subnet Arn list."""
    vpc_arn: _String
    """The ARN of the VPC."""
    options: VpcAttachment.VpcOptions | _Document | None = None
    """Vpc options of the attachment."""
    routing_policy_label: _String | None = None
    """Routing policy label."""
    tags: _Sequence[VpcAttachment.Tag | _Document] | _Intrinsic | None = None
    """Tags for the attachment."""
    @property
    def attachment_id(self) -> _Intrinsic:
        """Id of the attachment."""
    @property
    def attachment_policy_rule_number(self) -> _Intrinsic:
        """The policy rule number associated with the attachment."""
    @property
    def attachment_type(self) -> _Intrinsic:
        """Attachment type."""
    @property
    def core_network_arn(self) -> _Intrinsic:
        """The ARN of a core network for the VPC attachment."""
    @property
    def created_at(self) -> _Intrinsic:
        """Creation time of the attachment."""
    @property
    def edge_location(self) -> _Intrinsic:
        """The Region where the edge is located."""
    @property
    def last_modification_errors(self) -> _Intrinsic:
        """Errors from the last modification of the attachment."""
    @property
    def network_function_group_name(self) -> _Intrinsic:
        """The name of the network function group attachment."""
    @property
    def owner_account_id(self) -> _Intrinsic:
        """Owner account of the attachment."""
    @property
    def proposed_network_function_group_change(self) -> _Intrinsic:
        """The attachment to move from one network function group to another."""
    @property
    def proposed_segment_change(self) -> _Intrinsic:
        """The attachment to move from one segment to another."""
    @property
    def resource_arn(self) -> _Intrinsic:
        """The ARN of the Resource."""
    @property
    def segment_name(self) -> _Intrinsic:
        """The name of the segment attachment.."""
    @property
    def state(self) -> _Intrinsic:
        """State of the attachment."""
    @property
    def updated_at(self) -> _Intrinsic:
        """Last update time of the attachment."""
