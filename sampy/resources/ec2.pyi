"""AWS::EC2. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
class ApplicationStatusCheck(_SchemaResource):
    """An application status check monitors an HTTP or HTTPS endpoint on Amazon EC2 instances and reports
    application-layer health. Configure a health check with a Protocol, Port, and Path, and then associate it with
    EC2 instances via AWS::EC2::ApplicationStatusCheckInstanceAssociation or
    AWS::EC2::ApplicationStatusCheckTagAssociation.
    """
    @_declaration
    class HealthCheckPath(_SchemaPropertyType):
        destinations: _Sequence[ApplicationStatusCheck.HealthCheckPathDestination | _Document] | _Intrinsic | None = None
        source: ApplicationStatusCheck.HealthCheckPathSource | _Document | None = None
    @_declaration
    class HealthCheckPathDestination(_SchemaPropertyType):
        security_group_id: _String | None = None
        subnet_id: _String | None = None
    @_declaration
    class HealthCheckPathSource(_SchemaPropertyType):
        security_group_id: _String | None = None
        subnet_id: _String | None = None
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    port: _Integer
    """The port used for the health check."""
    protocol: _Literal["http", "https"] | _String
    """The network protocol used for the health check."""
    aggregation: _Literal["included", "excluded"] | _String | None = None
    """Whether this check is included in the rolled-up application status."""
    device_index: _Integer | None = None
    """The network interface device index used for the health check."""
    failure_threshold: _Integer | None = None
    """The number of consecutive failed probes required to mark the instance unhealthy."""
    health_check_paths: _Sequence[ApplicationStatusCheck.HealthCheckPath | _Document] | _Intrinsic | None = None
    """The source/destination network paths used for the health check."""
    initialization_grace_period_seconds: _Integer | None = None
    """Seconds to wait after instance launch before beginning health checks."""
    interval: _Integer | None = None
    """The interval, in seconds, between health check probes."""
    ip_scope: _Literal["private"] | _String | None = None
    """The IP scope used for the health check."""
    ip_version: _Literal["ipv4", "ipv6"] | _String | None = None
    """The IP version used for the health check."""
    path: _String | None = None
    """The HTTP path used for the health check."""
    status_code_matcher: _String | None = None
    """The HTTP status codes considered successful (e.g., "200-299")."""
    success_threshold: _Integer | None = None
    """The number of consecutive successful probes required to mark the instance healthy."""
    tags: _Sequence[ApplicationStatusCheck.Tag | _Document] | _Intrinsic | None = None
    """Tags to apply to the application status check."""
    timeout: _Integer | None = None
    """The timeout, in seconds, for each health check probe."""
    @property
    def application_status_check_id(self) -> _Intrinsic:
        """The unique identifier of the application status check."""
    @property
    def arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the application status check."""
    @property
    def creation_time(self) -> _Intrinsic:
        """When the application status check was created (ISO 8601)."""

@_declaration
class CapacityManagerDataExport(_SchemaResource):
    """Resource Type definition for AWS::EC2::CapacityManagerDataExport."""
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
    output_format: _Literal["csv", "parquet"] | _String
    """The format of the exported capacity manager data. Choose 'csv' for comma-separated values or 'parquet' for
    optimized columnar storage format.
    """
    s3_bucket_name: _String
    """The name of the Amazon S3 bucket where the capacity manager data export will be stored. The bucket must exist
    and be accessible by EC2 Capacity Manager service.
    """
    schedule: _Literal["hourly"] | _String
    """The schedule for the capacity manager data export. Currently supports hourly exports that provide periodic
    snapshots of capacity manager data.
    """
    s3_bucket_prefix: _String | None = None
    """The prefix for the S3 bucket location where exported files will be placed. If not specified, files will be
    placed in the root of the bucket.
    """
    tags: _Sequence[CapacityManagerDataExport.Tag | _Document] | _Intrinsic | None = None
    """An array of key-value pairs to apply to the capacity manager data export."""
    @property
    def capacity_manager_data_export_id(self) -> _Intrinsic:
        """The unique identifier of the capacity manager data export."""

@_declaration
class CapacityReservation(_SchemaResource):
    """Resource Type definition for AWS::EC2::CapacityReservation."""
    @_declaration
    class CapacityAllocation(_SchemaPropertyType):
        allocation_type: _String | None = None
        count: _Integer | None = None
    @_declaration
    class CommitmentInfo(_SchemaPropertyType):
        commitment_end_date: _String | None = None
        committed_instance_count: _Integer | None = None
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    @_declaration
    class TagSpecification(_SchemaPropertyType):
        resource_type: _String | None = None
        tags: _Sequence[CapacityReservation.Tag | _Document] | _Intrinsic | None = None
    TYPE: _ClassVar[str]
    instance_count: _Integer
    instance_platform: _Literal["Linux with SQL Server Enterprise", "Linux with SQL Server Standard", "Linux with SQL Server Web", "Linux/UNIX", "RHEL with HA", "RHEL with HA and SQL Server Enterprise", "RHEL with HA and SQL Server Standard", "RHEL with SQL Server Enterprise", "RHEL with SQL Server Standard", "RHEL with SQL Server Web", "Red Hat Enterprise Linux", "SUSE Linux", "Ubuntu Pro", "Windows", "Windows with SQL Server", "Windows with SQL Server Enterprise", "Windows with SQL Server Standard", "Windows with SQL Server Web"] | _String
    instance_type: _String
    availability_zone: _String | None = None
    availability_zone_id: _String | None = None
    ebs_optimized: _Boolean | None = None
    end_date: _String | None = None
    end_date_type: _Literal["limited", "unlimited"] | _String | None = None
    ephemeral_storage: _Boolean | None = None
    instance_match_criteria: _Literal["open", "targeted"] | _String | None = None
    out_post_arn: _String | None = None
    placement_group_arn: _String | None = None
    tag_specifications: _Sequence[CapacityReservation.TagSpecification | _Document] | _Intrinsic | None = None
    tenancy: _Literal["dedicated", "default"] | _String | None = None
    unused_reservation_billing_owner_id: _String | None = None
    @property
    def available_instance_count(self) -> _Intrinsic: ...
    @property
    def capacity_allocation_set(self) -> _Intrinsic: ...
    @property
    def capacity_reservation_arn(self) -> _Intrinsic: ...
    @property
    def capacity_reservation_fleet_id(self) -> _Intrinsic: ...
    @property
    def create_date(self) -> _Intrinsic: ...
    @property
    def delivery_preference(self) -> _Intrinsic: ...
    @property
    def id(self) -> _Intrinsic: ...
    @property
    def owner_id(self) -> _Intrinsic: ...
    @property
    def reservation_type(self) -> _Intrinsic: ...
    @property
    def start_date(self) -> _Intrinsic: ...
    @property
    def state(self) -> _Intrinsic: ...
    @property
    def total_instance_count(self) -> _Intrinsic: ...

@_declaration
class CapacityReservationFleet(_SchemaResource):
    """Resource Type definition for AWS::EC2::CapacityReservationFleet."""
    @_declaration
    class InstanceTypeSpecification(_SchemaPropertyType):
        availability_zone: _String | None = None
        availability_zone_id: _String | None = None
        ebs_optimized: _Boolean | None = None
        instance_platform: _Literal["Linux with SQL Server Enterprise", "Linux with SQL Server Standard", "Linux with SQL Server Web", "Linux/UNIX", "RHEL with HA", "RHEL with HA and SQL Server Enterprise", "RHEL with HA and SQL Server Standard", "RHEL with SQL Server Enterprise", "RHEL with SQL Server Standard", "RHEL with SQL Server Web", "Red Hat Enterprise Linux", "SUSE Linux", "Ubuntu Pro", "Windows", "Windows with SQL Server", "Windows with SQL Server Enterprise", "Windows with SQL Server Standard", "Windows with SQL Server Web"] | _String | None = None
        instance_type: _String | None = None
        priority: _Integer | None = None
        weight: _Number | None = None
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    @_declaration
    class TagSpecification(_SchemaPropertyType):
        resource_type: _String | None = None
        tags: _Sequence[CapacityReservationFleet.Tag | _Document] | _Intrinsic | None = None
    TYPE: _ClassVar[str]
    allocation_strategy: _String | None = None
    end_date: _String | None = None
    instance_match_criteria: _Literal["open"] | _String | None = None
    instance_type_specifications: _Sequence[CapacityReservationFleet.InstanceTypeSpecification | _Document] | _Intrinsic | None = None
    no_remove_end_date: _Boolean | None = None
    remove_end_date: _Boolean | None = None
    tag_specifications: _Sequence[CapacityReservationFleet.TagSpecification | _Document] | _Intrinsic | None = None
    tenancy: _Literal["default"] | _String | None = None
    total_target_capacity: _Integer | None = None
    @property
    def capacity_reservation_fleet_id(self) -> _Intrinsic: ...

@_declaration
class CarrierGateway(_SchemaResource):
    """Resource Type definition for Carrier Gateway which describes the Carrier Gateway resource."""
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String | None = None
        value: _String | None = None
    TYPE: _ClassVar[str]
    vpc_id: _String
    """The ID of the VPC."""
    tags: _Sequence[CarrierGateway.Tag | _Document] | _Intrinsic | None = None
    """The tags for the carrier gateway."""
    @property
    def carrier_gateway_id(self) -> _Intrinsic:
        """The ID of the carrier gateway."""
    @property
    def owner_id(self) -> _Intrinsic:
        """The ID of the owner."""
    @property
    def state(self) -> _Intrinsic:
        """The state of the carrier gateway."""

@_declaration
class ClientVpnAuthorizationRule(_SchemaResource):
    """Resource Type definition for AWS::EC2::ClientVpnAuthorizationRule."""
    TYPE: _ClassVar[str]
    client_vpn_endpoint_id: _String
    """The ID of the Client VPN endpoint."""
    target_network_cidr: _String
    """The IPv4 address range, in CIDR notation, of the network for which access is being authorized."""
    access_group_id: _String | None = None
    """The ID of the group to grant access to, for example, the Active Directory group or identity provider (IdP)
    group. Required if `AuthorizeAllGroups` is `false` or not specified.
    """
    authorize_all_groups: _Boolean | None = None
    """Indicates whether to grant access to all clients. Specify `true` to grant all clients who successfully
    establish a VPN connection access to the network. Must be set to `true` if `AccessGroupId` is not specified.
    """
    description: _String | None = None
    """A brief description of the authorization rule."""
    @property
    def id(self) -> _Intrinsic:
        """The ID of the Client VPN Authorization Rule."""

@_declaration
class ClientVpnEndpoint(_SchemaResource):
    """Resource Type definition for AWS::EC2::ClientVpnEndpoint."""
    @_declaration
    class AuthorizationPolicy(_SchemaPropertyType):
        policy_document: _String
        description: _String | None = None
        shadow_mode: _String | None = None
    @_declaration
    class CertificateAuthenticationRequest(_SchemaPropertyType):
        client_root_certificate_chain_arn: _String
    @_declaration
    class ClientAuthenticationRequest(_SchemaPropertyType):
        type: _String
        active_directory: ClientVpnEndpoint.DirectoryServiceAuthenticationRequest | _Document | None = None
        federated_authentication: ClientVpnEndpoint.FederatedAuthenticationRequest | _Document | None = None
        mutual_authentication: ClientVpnEndpoint.CertificateAuthenticationRequest | _Document | None = None
    @_declaration
    class ClientConnectOptions(_SchemaPropertyType):
        enabled: _Boolean
        lambda_function_arn: _String | None = None
    @_declaration
    class ClientLoginBannerOptions(_SchemaPropertyType):
        enabled: _Boolean
        banner_text: _String | None = None
    @_declaration
    class ClientRouteEnforcementOptions(_SchemaPropertyType):
        enforced: _Boolean | None = None
    @_declaration
    class ConnectionLogOptions(_SchemaPropertyType):
        enabled: _Boolean
        cloudwatch_log_group: _String | None = None
        cloudwatch_log_stream: _String | None = None
        include_authorization_policy_context: _Boolean | None = None
    @_declaration
    class DevicePostureOptions(_SchemaPropertyType):
        enabled: _Boolean
        trust_providers: _Sequence[ClientVpnEndpoint.DevicePostureTrustProvider | _Document] | _Intrinsic
    @_declaration
    class DevicePostureTrustProvider(_SchemaPropertyType):
        tenant_id: _String
        trust_provider_type: _String
        public_signing_key_url: _String | None = None
    @_declaration
    class DirectoryServiceAuthenticationRequest(_SchemaPropertyType):
        directory_id: _String
    @_declaration
    class FederatedAuthenticationRequest(_SchemaPropertyType):
        saml_provider_arn: _String
        self_service_saml_provider_arn: _String | None = None
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    @_declaration
    class TagSpecification(_SchemaPropertyType):
        resource_type: _String
        tags: _Sequence[ClientVpnEndpoint.Tag | _Document] | _Intrinsic
    @_declaration
    class TransitGatewayConfiguration(_SchemaPropertyType):
        transit_gateway_id: _String
        availability_zone_ids: _Sequence[_String] | _Intrinsic | None = None
        availability_zones: _Sequence[_String] | _Intrinsic | None = None
    TYPE: _ClassVar[str]
    authentication_options: _Sequence[ClientVpnEndpoint.ClientAuthenticationRequest | _Document] | _Intrinsic
    connection_log_options: ClientVpnEndpoint.ConnectionLogOptions | _Document
    server_certificate_arn: _String
    authorization_policy: ClientVpnEndpoint.AuthorizationPolicy | _Document | None = None
    client_cidr_block: _String | None = None
    client_connect_options: ClientVpnEndpoint.ClientConnectOptions | _Document | None = None
    client_login_banner_options: ClientVpnEndpoint.ClientLoginBannerOptions | _Document | None = None
    client_route_enforcement_options: ClientVpnEndpoint.ClientRouteEnforcementOptions | _Document | None = None
    description: _String | None = None
    device_posture_options: ClientVpnEndpoint.DevicePostureOptions | _Document | None = None
    disconnect_on_session_timeout: _Boolean | None = None
    dns_servers: _Sequence[_String] | _Intrinsic | None = None
    endpoint_ip_address_type: _String | None = None
    security_group_ids: _Sequence[_String] | _Intrinsic | None = None
    self_service_portal: _String | None = None
    session_timeout_hours: _Integer | None = None
    split_tunnel: _Boolean | None = None
    tag_specifications: _Sequence[ClientVpnEndpoint.TagSpecification | _Document] | _Intrinsic | None = None
    traffic_ip_address_type: _String | None = None
    transit_gateway_configuration: ClientVpnEndpoint.TransitGatewayConfiguration | _Document | None = None
    transport_protocol: _String | None = None
    vpc_id: _String | None = None
    vpn_port: _Integer | None = None
    @property
    def id(self) -> _Intrinsic: ...

@_declaration
class ClientVpnRoute(_SchemaResource):
    """Resource Type definition for AWS::EC2::ClientVpnRoute. Specifies a network route to add to a Client VPN
    endpoint. Each Client VPN endpoint has a route table that describes the available destination network routes.
    Each route in the route table specifies the path for traffic to specific resources or networks.
    """
    TYPE: _ClassVar[str]
    client_vpn_endpoint_id: _String
    """The ID of the Client VPN endpoint to which to add the route."""
    destination_cidr_block: _String
    """The IPv4 address range, in CIDR notation, of the route destination. For example: To add a route for Internet
    access, enter 0.0.0.0/0. To add a route for a peered VPC, enter the peered VPC's IPv4 CIDR range. To add a route
    for an on-premises network, enter the AWS Site-to-Site VPN connection's IPv4 CIDR range. To add a route for the
    local network, enter the client CIDR range.
    """
    description: _String | None = None
    """A brief description of the route."""
    target_vpc_subnet_id: _String | None = None
    """The ID of the subnet through which you want to route traffic. The specified subnet must be an existing target
    network of the Client VPN endpoint. Alternatively, if you're adding a route for the local network, specify
    local.
    """
    @property
    def id(self) -> _Intrinsic:
        """The CloudFormation-generated identifier for this Client VPN route, derived from the logical resource id
        and client request token.
        """

@_declaration
class ClientVpnTargetNetworkAssociation(_SchemaResource):
    """Resource Type definition for AWS::EC2::ClientVpnTargetNetworkAssociation."""
    TYPE: _ClassVar[str]
    client_vpn_endpoint_id: _String
    availability_zone: _String | None = None
    availability_zone_id: _String | None = None
    subnet_id: _String | None = None
    @property
    def id(self) -> _Intrinsic: ...

@_declaration
class CustomerGateway(_SchemaResource):
    """Specifies a customer gateway."""
    @_declaration
    class Tag(_SchemaPropertyType):
        """Specifies a tag. For more information, see Resource tags."""
        key: _String
        """The tag key."""
        value: _String
        """The tag value."""
    TYPE: _ClassVar[str]
    ip_address: _String
    """The IP address for the customer gateway device's outside interface. The address must be static. If
    ``OutsideIpAddressType`` in your VPN connection options is set to ``PrivateIpv4``, you can use an RFC6598 or
    RFC1918 private IPv4 address. If ``OutsideIpAddressType`` is set to ``Ipv6``, you can use an IPv6 address.
    """
    type: _String
    """The type of VPN connection that this customer gateway supports (``ipsec.1``)."""
    bgp_asn: _Integer | None = None
    """For customer gateway devices that support BGP, specify the device's ASN. You must specify either ``BgpAsn``
    or ``BgpAsnExtended`` when creating the customer gateway. If the ASN is larger than ``2,147,483,647``, you must
    use ``BgpAsnExtended``. Default: 65000 Valid values: ``1`` to ``2,147,483,647``.
    """
    bgp_asn_extended: _Number | None = None
    """For customer gateway devices that support BGP, specify the device's ASN. You must specify either ``BgpAsn``
    or ``BgpAsnExtended`` when creating the customer gateway. If the ASN is larger than ``2,147,483,647``, you must
    use ``BgpAsnExtended``. Valid values: ``2,147,483,648`` to ``4,294,967,295``.
    """
    certificate_arn: _String | None = None
    """The Amazon Resource Name (ARN) for the customer gateway certificate."""
    device_name: _String | None = None
    """The name of customer gateway device."""
    tags: _Sequence[CustomerGateway.Tag | _Document] | _Intrinsic | None = None
    """One or more tags for the customer gateway."""
    @property
    def customer_gateway_id(self) -> _Intrinsic: ...

@_declaration
class DHCPOptions(_SchemaResource):
    """Resource Type definition for AWS::EC2::DHCPOptions."""
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    domain_name: _String | None = None
    """This value is used to complete unqualified DNS hostnames."""
    domain_name_servers: _Sequence[_String] | _Intrinsic | None = None
    """The IPv4 addresses of up to four domain name servers, or AmazonProvidedDNS."""
    ipv6_address_preferred_lease_time: _Integer | None = None
    """The preferred Lease Time for ipV6 address in seconds."""
    netbios_name_servers: _Sequence[_String] | _Intrinsic | None = None
    """The IPv4 addresses of up to four NetBIOS name servers."""
    netbios_node_type: _Integer | None = None
    """The NetBIOS node type (1, 2, 4, or 8)."""
    ntp_servers: _Sequence[_String] | _Intrinsic | None = None
    """The IPv4 addresses of up to four Network Time Protocol (NTP) servers."""
    tags: _Sequence[DHCPOptions.Tag | _Document] | _Intrinsic | None = None
    """Any tags assigned to the DHCP options set."""
    @property
    def dhcp_options_id(self) -> _Intrinsic: ...

@_declaration
class EC2Fleet(_SchemaResource):
    """Resource Type definition for AWS::EC2::EC2Fleet."""
    @_declaration
    class AcceleratorCountRequest(_SchemaPropertyType):
        max: _Integer | None = None
        min: _Integer | None = None
    @_declaration
    class AcceleratorTotalMemoryMiBRequest(_SchemaPropertyType):
        max: _Integer | None = None
        min: _Integer | None = None
    @_declaration
    class BaselineEbsBandwidthMbpsRequest(_SchemaPropertyType):
        max: _Integer | None = None
        min: _Integer | None = None
    @_declaration
    class BaselinePerformanceFactorsRequest(_SchemaPropertyType):
        cpu: EC2Fleet.CpuPerformanceFactorRequest | _Document | None = None
    @_declaration
    class BlockDeviceMapping(_SchemaPropertyType):
        device_name: _String | None = None
        ebs: EC2Fleet.EbsBlockDevice | _Document | None = None
        no_device: _String | None = None
        virtual_name: _String | None = None
    @_declaration
    class CapacityRebalance(_SchemaPropertyType):
        replacement_strategy: _Literal["launch", "launch-before-terminate"] | _String | None = None
        termination_delay: _Integer | None = None
    @_declaration
    class CapacityReservationOptionsRequest(_SchemaPropertyType):
        usage_strategy: _Literal["use-capacity-reservations-first"] | _String | None = None
    @_declaration
    class CapacityReservationTargetRequest(_SchemaPropertyType):
        capacity_reservation_ids: _Sequence[_String] | _Intrinsic | None = None
        capacity_reservation_resource_group_arns: _Sequence[_String] | _Intrinsic | None = None
    @_declaration
    class CpuPerformanceFactorRequest(_SchemaPropertyType):
        references: _Sequence[EC2Fleet.PerformanceFactorReferenceRequest | _Document] | _Intrinsic | None = None
    @_declaration
    class EbsBlockDevice(_SchemaPropertyType):
        delete_on_termination: _Boolean | None = None
        encrypted: _Boolean | None = None
        iops: _Integer | None = None
        kms_key_id: _String | None = None
        multi_availability_zone_configuration: EC2Fleet.MultiAvailabilityZoneConfiguration | _Document | None = None
        snapshot_id: _String | None = None
        volume_size: _Integer | None = None
        volume_type: _Literal["gp2", "gp3", "io1", "io2", "sc1", "st1", "standard"] | _String | None = None
    @_declaration
    class FleetLaunchTemplateConfigRequest(_SchemaPropertyType):
        launch_template_specification: EC2Fleet.FleetLaunchTemplateSpecificationRequest | _Document | None = None
        overrides: _Sequence[EC2Fleet.FleetLaunchTemplateOverridesRequest | _Document] | _Intrinsic | None = None
    @_declaration
    class FleetLaunchTemplateOverridesRequest(_SchemaPropertyType):
        availability_zone: _String | None = None
        availability_zone_id: _String | None = None
        block_device_mappings: _Sequence[EC2Fleet.BlockDeviceMapping | _Document] | _Intrinsic | None = None
        iam_instance_profile: EC2Fleet.IamInstanceProfileSpecification | _Document | None = None
        instance_requirements: EC2Fleet.InstanceRequirementsRequest | _Document | None = None
        instance_type: _String | None = None
        key_name: _String | None = None
        max_price: _String | None = None
        metadata_options: EC2Fleet.InstanceMetadataOptionsRequest | _Document | None = None
        network_interfaces: _Sequence[EC2Fleet.NetworkInterfaceSpecificationRequest | _Document] | _Intrinsic | None = None
        placement: EC2Fleet.Placement | _Document | None = None
        priority: _Number | None = None
        subnet_id: _String | None = None
        weighted_capacity: _Number | None = None
    @_declaration
    class FleetLaunchTemplateSpecificationRequest(_SchemaPropertyType):
        version: _String
        launch_template_id: _String | None = None
        launch_template_name: _String | None = None
        launch_template_specification_user_data: _String | None = None
    @_declaration
    class IamInstanceProfileSpecification(_SchemaPropertyType):
        arn: _String | None = None
        name: _String | None = None
    @_declaration
    class InstanceMetadataOptionsRequest(_SchemaPropertyType):
        http_endpoint: _Literal["disabled", "enabled"] | _String | None = None
        http_put_response_hop_limit: _Integer | None = None
        http_tokens: _Literal["optional", "required"] | _String | None = None
    @_declaration
    class InstanceRequirementsRequest(_SchemaPropertyType):
        accelerator_count: EC2Fleet.AcceleratorCountRequest | _Document | None = None
        accelerator_manufacturers: _Sequence[_Literal["amazon-web-services", "amd", "habana", "nvidia", "xilinx"] | _String] | _Intrinsic | None = None
        accelerator_names: _Sequence[_Literal["a10g", "a100", "h100", "inferentia", "k520", "k80", "m60", "radeon-pro-v520", "t4", "t4g", "vu9p", "v100", "l40s", "l4", "gaudi-hl-205", "inferentia2", "trainium", "trainium2", "u30"] | _String] | _Intrinsic | None = None
        accelerator_total_memory_mi_b: EC2Fleet.AcceleratorTotalMemoryMiBRequest | _Document | None = None
        accelerator_types: _Sequence[_Literal["gpu", "fpga", "inference", "media"] | _String] | _Intrinsic | None = None
        allowed_instance_types: _Sequence[_String] | _Intrinsic | None = None
        bare_metal: _Literal["included", "required", "excluded"] | _String | None = None
        baseline_ebs_bandwidth_mbps: EC2Fleet.BaselineEbsBandwidthMbpsRequest | _Document | None = None
        baseline_performance_factors: EC2Fleet.BaselinePerformanceFactorsRequest | _Document | None = None
        burstable_performance: _Literal["included", "required", "excluded"] | _String | None = None
        cpu_manufacturers: _Sequence[_Literal["intel", "amd", "amazon-web-services", "apple"] | _String] | _Intrinsic | None = None
        excluded_instance_types: _Sequence[_String] | _Intrinsic | None = None
        instance_generations: _Sequence[_Literal["current", "previous"] | _String] | _Intrinsic | None = None
        local_storage: _Literal["included", "required", "excluded"] | _String | None = None
        local_storage_types: _Sequence[_Literal["hdd", "ssd"] | _String] | _Intrinsic | None = None
        max_spot_price_as_percentage_of_optimal_on_demand_price: _Integer | None = None
        memory_gi_b_per_v_cpu: EC2Fleet.MemoryGiBPerVCpuRequest | _Document | None = None
        memory_mi_b: EC2Fleet.MemoryMiBRequest | _Document | None = None
        network_bandwidth_gbps: EC2Fleet.NetworkBandwidthGbpsRequest | _Document | None = None
        network_interface_count: EC2Fleet.NetworkInterfaceCountRequest | _Document | None = None
        on_demand_max_price_percentage_over_lowest_price: _Integer | None = None
        require_encryption_in_transit: _Boolean | None = None
        require_hibernate_support: _Boolean | None = None
        spot_max_price_percentage_over_lowest_price: _Integer | None = None
        total_local_storage_gb: EC2Fleet.TotalLocalStorageGBRequest | _Document | None = None
        v_cpu_count: EC2Fleet.VCpuCountRangeRequest | _Document | None = None
    @_declaration
    class Ipv6AddressRequest(_SchemaPropertyType):
        ipv6_address: _String | None = None
    @_declaration
    class MaintenanceStrategies(_SchemaPropertyType):
        capacity_rebalance: EC2Fleet.CapacityRebalance | _Document | None = None
    @_declaration
    class MemoryGiBPerVCpuRequest(_SchemaPropertyType):
        max: _Number | None = None
        min: _Number | None = None
    @_declaration
    class MemoryMiBRequest(_SchemaPropertyType):
        max: _Integer | None = None
        min: _Integer | None = None
    @_declaration
    class MultiAvailabilityZoneConfiguration(_SchemaPropertyType):
        configuration_type: _String | None = None
        standby_availability_zones: _Sequence[EC2Fleet.StandbyAvailabilityZone | _Document] | _Intrinsic | None = None
    @_declaration
    class NetworkBandwidthGbpsRequest(_SchemaPropertyType):
        max: _Number | None = None
        min: _Number | None = None
    @_declaration
    class NetworkInterfaceCountRequest(_SchemaPropertyType):
        max: _Integer | None = None
        min: _Integer | None = None
    @_declaration
    class NetworkInterfaceSpecificationRequest(_SchemaPropertyType):
        associate_public_ip_address: _Boolean | None = None
        delete_on_termination: _Boolean | None = None
        description: _String | None = None
        device_index: _Integer | None = None
        groups: _Sequence[_String] | _Intrinsic | None = None
        interface_type: _String | None = None
        ipv6_address_count: _Integer | None = None
        ipv6_addresses: _Sequence[EC2Fleet.Ipv6AddressRequest | _Document] | _Intrinsic | None = None
        network_card_index: _Integer | None = None
        network_interface_id: _String | None = None
        private_ip_address: _String | None = None
        private_ip_addresses: _Sequence[EC2Fleet.PrivateIpAddressSpecificationRequest | _Document] | _Intrinsic | None = None
        secondary_private_ip_address_count: _Integer | None = None
        subnet_id: _String | None = None
    @_declaration
    class OnDemandOptionsRequest(_SchemaPropertyType):
        allocation_strategy: _Literal["lowest-price", "prioritized"] | _String | None = None
        capacity_reservation_options: EC2Fleet.CapacityReservationOptionsRequest | _Document | None = None
        max_total_price: _String | None = None
        min_target_capacity: _Integer | None = None
        single_availability_zone: _Boolean | None = None
        single_instance_type: _Boolean | None = None
    @_declaration
    class PerformanceFactorReferenceRequest(_SchemaPropertyType):
        instance_family: _String | None = None
    @_declaration
    class Placement(_SchemaPropertyType):
        affinity: _String | None = None
        availability_zone: _String | None = None
        group_name: _String | None = None
        host_id: _String | None = None
        host_resource_group_arn: _String | None = None
        partition_number: _Integer | None = None
        spread_domain: _String | None = None
        tenancy: _Literal["dedicated", "default", "host"] | _String | None = None
    @_declaration
    class PrivateIpAddressSpecificationRequest(_SchemaPropertyType):
        primary: _Boolean | None = None
        private_ip_address: _String | None = None
    @_declaration
    class ReservedCapacityFallbackOptionsRequest(_SchemaPropertyType):
        market_types: _Sequence[_Literal["on-demand"] | _String] | _Intrinsic | None = None
    @_declaration
    class ReservedCapacityOptionsRequest(_SchemaPropertyType):
        allocation_strategy: _Literal["prioritized"] | _String | None = None
        capacity_reservation_target: EC2Fleet.CapacityReservationTargetRequest | _Document | None = None
        reservation_types: _Sequence[_Literal["on-demand-capacity-reservation", "capacity-block", "interruptible-capacity-reservation"] | _String] | _Intrinsic | None = None
        reserved_capacity_fallback_options: EC2Fleet.ReservedCapacityFallbackOptionsRequest | _Document | None = None
    @_declaration
    class SpotOptionsRequest(_SchemaPropertyType):
        allocation_strategy: _Literal["lowest-price", "lowestPrice", "diversified", "capacityOptimized", "capacity-optimized", "capacityOptimizedPrioritized", "capacity-optimized-prioritized", "priceCapacityOptimized", "price-capacity-optimized"] | _String | None = None
        instance_interruption_behavior: _Literal["hibernate", "stop", "terminate"] | _String | None = None
        instance_pools_to_use_count: _Integer | None = None
        maintenance_strategies: EC2Fleet.MaintenanceStrategies | _Document | None = None
        max_total_price: _String | None = None
        min_target_capacity: _Integer | None = None
        single_availability_zone: _Boolean | None = None
        single_instance_type: _Boolean | None = None
    @_declaration
    class StandbyAvailabilityZone(_SchemaPropertyType):
        availability_zone: _String | None = None
        availability_zone_id: _String | None = None
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    @_declaration
    class TagSpecification(_SchemaPropertyType):
        resource_type: _Literal["client-vpn-endpoint", "customer-gateway", "dedicated-host", "dhcp-options", "egress-only-internet-gateway", "elastic-gpu", "elastic-ip", "export-image-task", "export-instance-task", "fleet", "fpga-image", "host-reservation", "image", "import-image-task", "import-snapshot-task", "instance", "internet-gateway", "key-pair", "launch-template", "local-gateway-route-table-vpc-association", "natgateway", "network-acl", "network-insights-analysis", "network-insights-path", "network-interface", "placement-group", "reserved-instances", "route-table", "security-group", "snapshot", "spot-fleet-request", "spot-instances-request", "subnet", "traffic-mirror-filter", "traffic-mirror-session", "traffic-mirror-target", "transit-gateway", "transit-gateway-attachment", "transit-gateway-connect-peer", "transit-gateway-multicast-domain", "transit-gateway-route-table", "volume", "vpc", "vpc-flow-log", "vpc-peering-connection", "vpn-connection", "vpn-gateway"] | _String | None = None
        tags: _Sequence[EC2Fleet.Tag | _Document] | _Intrinsic | None = None
    @_declaration
    class TargetCapacitySpecificationRequest(_SchemaPropertyType):
        total_target_capacity: _Integer
        default_target_capacity_type: _Literal["on-demand", "spot", "capacity-block", "reserved-capacity"] | _String | None = None
        on_demand_target_capacity: _Integer | None = None
        spot_target_capacity: _Integer | None = None
        target_capacity_unit_type: _Literal["vcpu", "memory-mib", "units"] | _String | None = None
    @_declaration
    class TotalLocalStorageGBRequest(_SchemaPropertyType):
        max: _Number | None = None
        min: _Number | None = None
    @_declaration
    class VCpuCountRangeRequest(_SchemaPropertyType):
        max: _Integer | None = None
        min: _Integer | None = None
    TYPE: _ClassVar[str]
    launch_template_configs: _Sequence[EC2Fleet.FleetLaunchTemplateConfigRequest | _Document] | _Intrinsic
    target_capacity_specification: EC2Fleet.TargetCapacitySpecificationRequest | _Document
    context: _String | None = None
    excess_capacity_termination_policy: _Literal["termination", "no-termination"] | _String | None = None
    on_demand_options: EC2Fleet.OnDemandOptionsRequest | _Document | None = None
    replace_unhealthy_instances: _Boolean | None = None
    reserved_capacity_options: EC2Fleet.ReservedCapacityOptionsRequest | _Document | None = None
    spot_options: EC2Fleet.SpotOptionsRequest | _Document | None = None
    tag_specifications: _Sequence[EC2Fleet.TagSpecification | _Document] | _Intrinsic | None = None
    terminate_instances_with_expiration: _Boolean | None = None
    type: _Literal["maintain", "request", "instant"] | _String | None = None
    valid_from: _String | None = None
    valid_until: _String | None = None
    @property
    def fleet_id(self) -> _Intrinsic: ...

@_declaration
class EIP(_SchemaResource):
    """Specifies an Elastic IP (EIP) address and can, optionally, associate it with an Amazon EC2 instance. You can
    allocate an Elastic IP address from an address pool owned by AWS or from an address pool created from a public
    IPv4 address range that you have brought to AWS for use with your AWS resources using bring your own IP
    addresses (BYOIP). For more information, see Bring Your Own IP Addresses (BYOIP) in the *Amazon EC2 User Guide*.
    """
    @_declaration
    class Tag(_SchemaPropertyType):
        """Specifies a tag. For more information, see Resource tags."""
        key: _String
        """The tag key."""
        value: _String
        """The tag value."""
    TYPE: _ClassVar[str]
    address: _String | None = None
    """An Elastic IP address or a carrier IP address in a Wavelength Zone."""
    domain: _String | None = None
    """The network (``vpc``). If you define an Elastic IP address and associate it with a VPC that is defined in the
    same template, you must declare a dependency on the VPC-gateway attachment by using the DependsOn Attribute on
    this resource.
    """
    instance_id: _String | None = None
    """The ID of the instance. Updates to the ``InstanceId`` property may require *some interruptions*. Updates on
    an EIP reassociates the address on its associated resource.
    """
    ipam_pool_id: _String | None = None
    """The ID of an IPAM pool which has an Amazon-provided or BYOIP public IPv4 CIDR provisioned to it. For more
    information, see Allocate sequential Elastic IP addresses from an IPAM pool in the *Amazon VPC IPAM User Guide*.
    """
    network_border_group: _String | None = None
    """A unique set of Availability Zones, Local Zones, or Wavelength Zones from which AWS advertises IP addresses.
    Use this parameter to limit the IP address to this location. IP addresses cannot move between network border
    groups. Use DescribeAvailabilityZones to view the network border groups.
    """
    public_ipv4_pool: _String | None = None
    """The ID of an address pool that you own. Use this parameter to let Amazon EC2 select an address from the
    address pool. Updates to the ``PublicIpv4Pool`` property may require *some interruptions*. Updates on an EIP
    reassociates the address on its associated resource.
    """
    tags: _Sequence[EIP.Tag | _Document] | _Intrinsic | None = None
    """Any tags assigned to the Elastic IP address. Updates to the ``Tags`` property may require *some
    interruptions*. Updates on an EIP reassociates the address on its associated resource.
    """
    transfer_address: _String | None = None
    """The Elastic IP address you are accepting for transfer. You can only accept one transferred address. For more
    information on Elastic IP address transfers, see Transfer Elastic IP addresses in the *Amazon Virtual Private
    Cloud User Guide*.
    """
    @property
    def allocation_id(self) -> _Intrinsic: ...
    @property
    def public_ip(self) -> _Intrinsic: ...

@_declaration
class EIPAssociation(_SchemaResource):
    """Associates an Elastic IP address with an instance or a network interface. Before you can use an Elastic IP
    address, you must allocate it to your account. For more information about working with Elastic IP addresses, see
    Elastic IP address concepts and rules. You must specify ``AllocationId`` and either ``InstanceId``,
    ``NetworkInterfaceId``, or ``PrivateIpAddress``.
    """
    TYPE: _ClassVar[str]
    allocation_id: _String | None = None
    """The allocation ID. This is required."""
    eip: _String | None = None
    instance_id: _String | None = None
    """The ID of the instance. The instance must have exactly one attached network interface. You can specify either
    the instance ID or the network interface ID, but not both.
    """
    network_interface_id: _String | None = None
    """The ID of the network interface. If the instance has more than one network interface, you must specify a
    network interface ID. You can specify either the instance ID or the network interface ID, but not both.
    """
    private_ip_address: _String | None = None
    """The primary or secondary private IP address to associate with the Elastic IP address. If no private IP
    address is specified, the Elastic IP address is associated with the primary private IP address.
    """
    @property
    def id(self) -> _Intrinsic: ...

@_declaration
class EgressOnlyInternetGateway(_SchemaResource):
    """Resource Type definition for AWS::EC2::EgressOnlyInternetGateway."""
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    vpc_id: _String
    """The ID of the VPC for which to create the egress-only internet gateway."""
    tags: _Sequence[EgressOnlyInternetGateway.Tag | _Document] | _Intrinsic | None = None
    """Any tags assigned to the egress only internet gateway."""
    @property
    def id(self) -> _Intrinsic:
        """Service Generated ID of the EgressOnlyInternetGateway."""

@_declaration
class EnclaveCertificateIamRoleAssociation(_SchemaResource):
    """Associates an AWS Identity and Access Management (IAM) role with an AWS Certificate Manager (ACM)
    certificate. This association is based on Amazon Resource Names and it enables the certificate to be used by the
    ACM for Nitro Enclaves application inside an enclave.
    """
    TYPE: _ClassVar[str]
    certificate_arn: _String
    """The Amazon Resource Name (ARN) of the ACM certificate with which to associate the IAM role."""
    role_arn: _String
    """The Amazon Resource Name (ARN) of the IAM role to associate with the ACM certificate. You can associate up to
    16 IAM roles with an ACM certificate.
    """
    @property
    def certificate_s3_bucket_name(self) -> _Intrinsic:
        """The name of the Amazon S3 bucket to which the certificate was uploaded."""
    @property
    def certificate_s3_object_key(self) -> _Intrinsic:
        """The Amazon S3 object key where the certificate, certificate chain, and encrypted private key bundle are
        stored.
        """
    @property
    def encryption_kms_key_id(self) -> _Intrinsic:
        """The ID of the AWS KMS CMK used to encrypt the private key of the certificate."""

@_declaration
class FlowLog(_SchemaResource):
    """Specifies a VPC flow log, which enables you to capture IP traffic for a specific network interface, subnet,
    or VPC.
    """
    @_declaration
    class DestinationOptions(_SchemaPropertyType):
        file_format: _Literal["plain-text", "parquet"] | _String
        hive_compatible_partitions: _Boolean
        per_hour_partition: _Boolean
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    @_declaration
    class TagFieldSpecification(_SchemaPropertyType):
        resource_type: _Literal["auto-scaling-group", "instance", "network-interface"] | _String
        tag_keys: _Sequence[_String] | _Intrinsic
    TYPE: _ClassVar[str]
    resource_id: _String
    """The ID of the subnet, network interface, or VPC for which you want to create a flow log."""
    resource_type: _Literal["NetworkInterface", "Subnet", "VPC", "TransitGateway", "TransitGatewayAttachment", "RegionalNatGateway"] | _String
    """The type of resource for which to create the flow log. For example, if you specified a VPC ID for the
    ResourceId property, specify VPC for this property.
    """
    deliver_cross_account_role: _String | None = None
    """The ARN of the IAM role that allows Amazon EC2 to publish flow logs across accounts."""
    deliver_logs_permission_arn: _String | None = None
    """The ARN for the IAM role that permits Amazon EC2 to publish flow logs to a CloudWatch Logs log group in your
    account. If you specify LogDestinationType as s3 or kinesis-data-firehose, do not specify
    DeliverLogsPermissionArn or LogGroupName.
    """
    destination_options: FlowLog.DestinationOptions | _Document | None = None
    log_destination: _String | None = None
    """Specifies the destination to which the flow log data is to be published. Flow log data can be published to a
    CloudWatch Logs log group, an Amazon S3 bucket, or a Kinesis Firehose stream. The value specified for this
    parameter depends on the value specified for LogDestinationType.
    """
    log_destination_type: _Literal["cloud-watch-logs", "s3", "kinesis-data-firehose"] | _String | None = None
    """Specifies the type of destination to which the flow log data is to be published. Flow log data can be
    published to CloudWatch Logs or Amazon S3.
    """
    log_format: _String | None = None
    """The fields to include in the flow log record, in the order in which they should appear."""
    log_group_name: _String | None = None
    """The name of a new or existing CloudWatch Logs log group where Amazon EC2 publishes your flow logs. If you
    specify LogDestinationType as s3 or kinesis-data-firehose, do not specify DeliverLogsPermissionArn or
    LogGroupName.
    """
    max_aggregation_interval: _Integer | None = None
    """The maximum interval of time during which a flow of packets is captured and aggregated into a flow log
    record. You can specify 60 seconds (1 minute) or 600 seconds (10 minutes).
    """
    tag_field_specifications: _Sequence[FlowLog.TagFieldSpecification | _Document] | _Intrinsic | None = None
    """The resource types and associated tags for EC2 resources associated with the EC2 Tags feature for log
    enrichment.
    """
    tags: _Sequence[FlowLog.Tag | _Document] | _Intrinsic | None = None
    """The tags to apply to the flow logs."""
    traffic_type: _Literal["ACCEPT", "ALL", "REJECT"] | _String | None = None
    """The type of traffic to log. You can log traffic that the resource accepts or rejects, or all traffic."""
    @property
    def id(self) -> _Intrinsic:
        """The Flow Log ID."""

@_declaration
class FpgaImage(_SchemaResource):
    """Creates and manages an Amazon FPGA Image (AFI) from a design checkpoint (DCP)."""
    @_declaration
    class StorageLocation(_SchemaPropertyType):
        """Describes a storage location in Amazon S3."""
        bucket: _String | None = None
        """The name of the S3 bucket."""
        key: _String | None = None
        """The key."""
    @_declaration
    class Tag(_SchemaPropertyType):
        """A tag consisting of a key-value pair."""
        key: _String
        """The tag key."""
        value: _String
        """The tag value."""
    TYPE: _ClassVar[str]
    description: _String | None = None
    """A description for the AFI."""
    input_storage_location: FpgaImage.StorageLocation | _Document | None = None
    """The location of the encrypted design checkpoint in Amazon S3. The input must be a tarball."""
    logs_storage_location: FpgaImage.StorageLocation | _Document | None = None
    """The location in Amazon S3 for the output logs."""
    name: _String | None = None
    """A name for the AFI."""
    tags: _Sequence[FpgaImage.Tag | _Document] | _Intrinsic | None = None
    """The tags assigned to the FPGA image."""
    @property
    def arn(self) -> _Intrinsic:
        """The ARN of the FPGA image."""
    @property
    def create_time(self) -> _Intrinsic:
        """The date and time the AFI was created."""
    @property
    def data_retention_support(self) -> _Intrinsic:
        """Indicates whether data retention support is enabled for the AFI."""
    @property
    def fpga_image_global_id(self) -> _Intrinsic:
        """The global FPGA image identifier (AGFI ID)."""
    @property
    def fpga_image_id(self) -> _Intrinsic:
        """The FPGA image identifier (AFI ID)."""
    @property
    def owner_id(self) -> _Intrinsic:
        """The ID of the AWS account that owns the AFI."""
    @property
    def public(self) -> _Intrinsic:
        """Indicates whether the AFI is public."""
    @property
    def state(self) -> _Intrinsic:
        """The state of the AFI (pending | available | failed | unavailable)."""
    @property
    def update_time(self) -> _Intrinsic:
        """The time of the most recent update to the AFI."""

@_declaration
class GatewayRouteTableAssociation(_SchemaResource):
    """Associates a gateway with a route table. The gateway and route table must be in the same VPC. This
    association causes the incoming traffic to the gateway to be routed according to the routes in the route table.
    """
    TYPE: _ClassVar[str]
    gateway_id: _String
    """The ID of the gateway."""
    route_table_id: _String
    """The ID of the route table."""
    @property
    def association_id(self) -> _Intrinsic:
        """The route table association ID."""

@_declaration
class Host(_SchemaResource):
    """Resource Type definition for AWS::EC2::Host."""
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    availability_zone: _String
    """The Availability Zone in which to allocate the Dedicated Host."""
    asset_id: _String | None = None
    """The ID of the Outpost hardware asset."""
    auto_placement: _Literal["on", "off"] | _String | None = None
    """Indicates whether the host accepts any untargeted instance launches that match its instance type
    configuration, or if it only accepts Host tenancy instance launches that specify its unique host ID.
    """
    host_maintenance: _Literal["on", "off"] | _String | None = None
    """Automatically allocates a new dedicated host and moves your instances on to it if a degradation is detected
    on your current host.
    """
    host_recovery: _Literal["on", "off"] | _String | None = None
    """Indicates whether to enable or disable host recovery for the Dedicated Host. Host recovery is disabled by
    default.
    """
    instance_family: _String | None = None
    """Specifies the instance family to be supported by the Dedicated Hosts. If you specify an instance family, the
    Dedicated Hosts support multiple instance types within that instance family.
    """
    instance_type: _String | None = None
    """Specifies the instance type to be supported by the Dedicated Hosts. If you specify an instance type, the
    Dedicated Hosts support instances of the specified instance type only.
    """
    outpost_arn: _String | None = None
    """The Amazon Resource Name (ARN) of the Amazon Web Services Outpost on which to allocate the Dedicated Host."""
    tags: _Sequence[Host.Tag | _Document] | _Intrinsic | None = None
    """Any tags assigned to the Host."""
    @property
    def host_id(self) -> _Intrinsic:
        """ID of the host created."""

@_declaration
class IPAM(_SchemaResource):
    """Resource Schema of AWS::EC2::IPAM Type."""
    @_declaration
    class IpamOperatingRegion(_SchemaPropertyType):
        """The regions IPAM is enabled for. Allows pools to be created in these regions, as well as enabling
        monitoring.
        """
        region_name: _String
        """The name of the region."""
    @_declaration
    class IpamOrganizationalUnitExclusion(_SchemaPropertyType):
        """If your IPAM is integrated with AWS Organizations and you add an organizational unit (OU) exclusion, IPAM
        will not manage the IP addresses in accounts in that OU exclusion.
        """
        organizations_entity_path: _String
        """An AWS Organizations entity path. Build the path for the OU(s) using AWS Organizations IDs separated by a
        '/'. Include all child OUs by ending the path with '/*'.
        """
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
    default_resource_discovery_organizational_unit_exclusions: _Sequence[IPAM.IpamOrganizationalUnitExclusion | _Document] | _Intrinsic | None = None
    """A set of organizational unit (OU) exclusions for the default resource discovery, created with this IPAM."""
    description: _String | None = None
    enable_private_gua: _Boolean | None = None
    """Enable provisioning of GUA space in private pools."""
    metered_account: _Literal["ipam-owner", "resource-owner"] | _String | None = None
    """A metered account is an account that is charged for active IP addresses managed in IPAM."""
    operating_regions: _Sequence[IPAM.IpamOperatingRegion | _Document] | _Intrinsic | None = None
    """The regions IPAM is enabled for. Allows pools to be created in these regions, as well as enabling monitoring.
    """
    tags: _Sequence[IPAM.Tag | _Document] | _Intrinsic | None = None
    """An array of key-value pairs to apply to this resource."""
    tier: _Literal["free", "advanced"] | _String | None = None
    """The tier of the IPAM."""
    @property
    def arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the IPAM."""
    @property
    def default_resource_discovery_association_id(self) -> _Intrinsic:
        """The Id of the default association to the default resource discovery, created with this IPAM."""
    @property
    def default_resource_discovery_id(self) -> _Intrinsic:
        """The Id of the default resource discovery, created with this IPAM."""
    @property
    def ipam_id(self) -> _Intrinsic:
        """Id of the IPAM."""
    @property
    def private_default_scope_id(self) -> _Intrinsic:
        """The Id of the default scope for publicly routable IP space, created with this IPAM."""
    @property
    def public_default_scope_id(self) -> _Intrinsic:
        """The Id of the default scope for publicly routable IP space, created with this IPAM."""
    @property
    def resource_discovery_association_count(self) -> _Intrinsic:
        """The count of resource discoveries associated with this IPAM."""
    @property
    def scope_count(self) -> _Intrinsic:
        """The number of scopes that currently exist in this IPAM."""

@_declaration
class IPAMAllocation(_SchemaResource):
    """Resource Schema of AWS::EC2::IPAMAllocation Type."""
    TYPE: _ClassVar[str]
    ipam_pool_id: _String
    """Id of the IPAM Pool."""
    cidr: _String | None = None
    description: _String | None = None
    netmask_length: _Integer | None = None
    """The desired netmask length of the allocation. If set, IPAM will choose a block of free space with this size
    and return the CIDR representing it.
    """
    @property
    def ipam_pool_allocation_id(self) -> _Intrinsic:
        """Id of the allocation."""

@_declaration
class IPAMPool(_SchemaResource):
    """Resource Schema of AWS::EC2::IPAMPool Type."""
    @_declaration
    class ProvisionedCidr(_SchemaPropertyType):
        """An address space to be inserted into this pool. All allocations must be made from this address space."""
        cidr: _String
    @_declaration
    class SourceResource(_SchemaPropertyType):
        """The resource associated with this pool's space. Depending on the ResourceType, setting a SourceResource
        changes which space can be provisioned in this pool and which types of resources can receive allocations.
        """
        resource_id: _String
        resource_owner: _String
        resource_region: _String
        resource_type: _String
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
    address_family: _String
    """The address family of the address space in this pool. Either IPv4 or IPv6."""
    ipam_scope_id: _String
    """The Id of the scope this pool is a part of."""
    allocation_default_netmask_length: _Integer | None = None
    """The default netmask length for allocations made from this pool. This value is used when the netmask length of
    an allocation isn't specified.
    """
    allocation_max_netmask_length: _Integer | None = None
    """The maximum allowed netmask length for allocations made from this pool."""
    allocation_min_netmask_length: _Integer | None = None
    """The minimum allowed netmask length for allocations made from this pool."""
    allocation_resource_tags: _Sequence[IPAMPool.Tag | _Document] | _Intrinsic | None = None
    """When specified, an allocation will not be allowed unless a resource has a matching set of tags."""
    auto_import: _Boolean | None = None
    """Determines what to do if IPAM discovers resources that haven't been assigned an allocation. If set to true,
    an allocation will be made automatically.
    """
    aws_service: _String | None = None
    """Limits which service in Amazon Web Services that the pool can be used in."""
    description: _String | None = None
    locale: _String | None = None
    """The region of this pool. If not set, this will default to "None" which will disable non-custom allocations.
    If the locale has been specified for the source pool, this value must match.
    """
    provisioned_cidrs: _Sequence[IPAMPool.ProvisionedCidr | _Document] | _Intrinsic | None = None
    """A list of cidrs representing the address space available for allocation in this pool."""
    public_ip_source: _String | None = None
    """The IP address source for pools in the public scope. Only used for provisioning IP address CIDRs to pools in
    the public scope. Default is `byoip`.
    """
    publicly_advertisable: _Boolean | None = None
    """Determines whether or not address space from this pool is publicly advertised. Must be set if and only if the
    pool is IPv6.
    """
    source_ipam_pool_id: _String | None = None
    """The Id of this pool's source. If set, all space provisioned in this pool must be free space provisioned in
    the parent pool.
    """
    source_resource: IPAMPool.SourceResource | _Document | None = None
    tags: _Sequence[IPAMPool.Tag | _Document] | _Intrinsic | None = None
    """An array of key-value pairs to apply to this resource."""
    @property
    def arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the IPAM Pool."""
    @property
    def ipam_arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the IPAM this pool is a part of."""
    @property
    def ipam_pool_id(self) -> _Intrinsic:
        """Id of the IPAM Pool."""
    @property
    def ipam_scope_arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the scope this pool is a part of."""
    @property
    def ipam_scope_type(self) -> _Intrinsic:
        """Determines whether this scope contains publicly routable space or space for a private network."""
    @property
    def pool_depth(self) -> _Intrinsic:
        """The depth of this pool in the source pool hierarchy."""
    @property
    def state(self) -> _Intrinsic:
        """The state of this pool. This can be one of the following values: "create-in-progress", "create-complete",
        "modify-in-progress", "modify-complete", "delete-in-progress", or "delete-complete".
        """
    @property
    def state_message(self) -> _Intrinsic:
        """An explanation of how the pool arrived at it current state."""

@_declaration
class IPAMPoolCidr(_SchemaResource):
    """Resource Schema of AWS::EC2::IPAMPoolCidr Type."""
    TYPE: _ClassVar[str]
    ipam_pool_id: _String
    """Id of the IPAM Pool."""
    cidr: _String | None = None
    """Represents a single IPv4 or IPv6 CIDR."""
    netmask_length: _Integer | None = None
    """The desired netmask length of the provision. If set, IPAM will choose a block of free space with this size
    and return the CIDR representing it.
    """
    @property
    def ipam_pool_cidr_id(self) -> _Intrinsic:
        """Id of the IPAM Pool Cidr."""
    @property
    def state(self) -> _Intrinsic:
        """Provisioned state of the cidr."""

@_declaration
class IPAMPrefixListResolver(_SchemaResource):
    """Resource Type definition for AWS::EC2::IPAMPrefixListResolver."""
    @_declaration
    class IpamPrefixListResolverRule(_SchemaPropertyType):
        """CIDR selection rules define the business logic for selecting CIDRs from IPAM. If a CIDR matches any of
        the rules, it will be included. If a rule has multiple conditions, the CIDR has to match every condition of
        that rule. You can create a prefix list resolver without rules, but you'll need to add at least one rule
        before it can actually automate your prefix list updates.
        """
        rule_type: _Literal["static-cidr", "ipam-resource-cidr", "ipam-pool-cidr"] | _String
        """There are three rule types: (1) Static CIDR: A fixed list of CIDRs that don't change (like a manual list
        replicated across Regions). (2) IPAM pool CIDR: CIDRs from specific IPAM pools (like all CIDRs from your
        IPAM production pool). (3) IPAM resource CIDR: CIDRs for AWS resources like VPCs, subnets, and EIPs within a
        specific IPAM scope.
        """
        conditions: _Sequence[IPAMPrefixListResolver.IpamPrefixListResolverRuleCondition | _Document] | _Intrinsic | None = None
        """Two of the rule types allow you to add conditions to the rules. (1) For IPAM Pool CIDR rules, you can
        specify an ipamPoolId; if not specified, the rule will apply to all IPAM Pool CIDRs in the scope. (2) For
        IPAM Resource CIDR rules, you can specify resourceId, resourceOwner, resourceRegion, cidr, or resourceTag.
        """
        ipam_scope_id: _String | None = None
        """This rule will only match resources that are in this IPAM Scope."""
        resource_type: _Literal["vpc", "subnet", "eip", "public-ipv4-pool"] | _String | None = None
        """The resourceType property only applies to ipam-resource-cidr rules; this property specifies what type of
        resources this rule will apply to, such as VPCs or Subnets.
        """
        static_cidr: _String | None = None
        """A fixed CIDR that doesn't change."""
    @_declaration
    class IpamPrefixListResolverRuleCondition(_SchemaPropertyType):
        """Two of the rule types allow you to add conditions to the rules. (1) For IPAM Pool CIDR rules, you can
        specify an ipamPoolId; if not specified, the rule will apply to all IPAM Pool CIDRs in the scope. (2) For
        IPAM Resource CIDR rules, you can specify resourceId, resourceOwner, resourceRegion, cidr, or resourceTag.
        """
        cidr: _String | None = None
        """Condition for the IPAM Resource CIDR rule type. CIDR (like 10.24.34.0/23)."""
        ipam_pool_id: _String | None = None
        """Condition for the IPAM Pool CIDR rule type. If not chosen, the resolver applies to all IPAM Pool CIDRs in
        the scope.
        """
        operation: _Literal["equals", "not-equals", "subnet-of"] | _String | None = None
        """Equals, Not equals, or Subnet Of. The subnet-of operation only applies to cidr conditions."""
        resource_id: _String | None = None
        """Condition for the IPAM Resource CIDR rule type. The unique ID of a resource (like vpc-1234567890abcdef0).
        """
        resource_owner: _String | None = None
        """Condition for the IPAM Resource CIDR rule type. Resource owner (like 111122223333)."""
        resource_region: _String | None = None
        """Condition for the IPAM Resource CIDR rule type. Resource region (like us-east-1)."""
        resource_tag: IPAMPrefixListResolver.Tag | _Document | None = None
        """Condition for the IPAM Resource CIDR rule type. Resource Tag (like dev-vpc-1)."""
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
    address_family: _Literal["ipv4", "ipv6"] | _String
    """The address family of the address space in this Prefix List Resolver. Either IPv4 or IPv6."""
    description: _String | None = None
    ipam_id: _String | None = None
    """The Id of the IPAM this Prefix List Resolver is a part of."""
    rules: _Sequence[IPAMPrefixListResolver.IpamPrefixListResolverRule | _Document] | _Intrinsic | None = None
    """Rules define the business logic for selecting CIDRs from IPAM."""
    tags: _Sequence[IPAMPrefixListResolver.Tag | _Document] | _Intrinsic | None = None
    """An array of key-value pairs to apply to this resource."""
    @property
    def ipam_arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the IPAM this Prefix List Resolver is a part of."""
    @property
    def ipam_prefix_list_resolver_arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the IPAM Prefix List Resolver."""
    @property
    def ipam_prefix_list_resolver_id(self) -> _Intrinsic:
        """Id of the IPAM Prefix List Resolver."""

@_declaration
class IPAMPrefixListResolverTarget(_SchemaResource):
    """Resource Type definition for AWS::EC2::IPAMPrefixListResolverTarget."""
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
    ipam_prefix_list_resolver_id: _String
    """The Id of the IPAM Prefix List Resolver associated with this Target."""
    prefix_list_id: _String
    """The Id of the Managed Prefix List."""
    prefix_list_region: _String
    """The region that the Managed Prefix List is located in."""
    track_latest_version: _Boolean
    """Indicates whether this Target automatically tracks the latest version of the Prefix List Resolver."""
    desired_version: _Integer | None = None
    """The desired version of the Prefix List Resolver that this Target should synchronize with."""
    tags: _Sequence[IPAMPrefixListResolverTarget.Tag | _Document] | _Intrinsic | None = None
    """An array of key-value pairs to apply to this resource."""
    @property
    def ipam_prefix_list_resolver_target_arn(self) -> _Intrinsic:
        """Id of the IPAM Prefix List Resolver Target."""
    @property
    def ipam_prefix_list_resolver_target_id(self) -> _Intrinsic:
        """Id of the IPAM Prefix List Resolver Target."""

@_declaration
class IPAMResourceDiscovery(_SchemaResource):
    """Resource Schema of AWS::EC2::IPAMResourceDiscovery Type."""
    @_declaration
    class IpamOperatingRegion(_SchemaPropertyType):
        """The regions IPAM Resource Discovery is enabled for. Allows for monitoring."""
        region_name: _String
        """The name of the region."""
    @_declaration
    class IpamResourceDiscoveryOrganizationalUnitExclusion(_SchemaPropertyType):
        """If your IPAM is integrated with AWS Organizations and you add an organizational unit (OU) exclusion, IPAM
        will not manage the IP addresses in accounts in that OU exclusion.
        """
        organizations_entity_path: _String
        """An AWS Organizations entity path. Build the path for the OU(s) using AWS Organizations IDs separated by a
        '/'. Include all child OUs by ending the path with '/*'.
        """
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
    description: _String | None = None
    operating_regions: _Sequence[IPAMResourceDiscovery.IpamOperatingRegion | _Document] | _Intrinsic | None = None
    """The regions Resource Discovery is enabled for. Allows resource discoveries to be created in these regions, as
    well as enabling monitoring.
    """
    organizational_unit_exclusions: _Sequence[IPAMResourceDiscovery.IpamResourceDiscoveryOrganizationalUnitExclusion | _Document] | _Intrinsic | None = None
    """A set of organizational unit (OU) exclusions for this resource."""
    tags: _Sequence[IPAMResourceDiscovery.Tag | _Document] | _Intrinsic | None = None
    """An array of key-value pairs to apply to this resource."""
    @property
    def ipam_resource_discovery_arn(self) -> _Intrinsic:
        """Amazon Resource Name (Arn) for the Resource Discovery."""
    @property
    def ipam_resource_discovery_id(self) -> _Intrinsic:
        """Id of the IPAM Pool."""
    @property
    def ipam_resource_discovery_region(self) -> _Intrinsic:
        """The region the resource discovery is setup in."""
    @property
    def is_default(self) -> _Intrinsic:
        """Determines whether or not address space from this pool is publicly advertised. Must be set if and only if
        the pool is IPv6.
        """
    @property
    def owner_id(self) -> _Intrinsic:
        """Owner Account ID of the Resource Discovery."""
    @property
    def state(self) -> _Intrinsic:
        """The state of this Resource Discovery."""

@_declaration
class IPAMResourceDiscoveryAssociation(_SchemaResource):
    """Resource Schema of AWS::EC2::IPAMResourceDiscoveryAssociation Type."""
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
    ipam_id: _String
    """The Id of the IPAM this Resource Discovery is associated to."""
    ipam_resource_discovery_id: _String
    """The Amazon Resource Name (ARN) of the IPAM Resource Discovery Association."""
    tags: _Sequence[IPAMResourceDiscoveryAssociation.Tag | _Document] | _Intrinsic | None = None
    """An array of key-value pairs to apply to this resource."""
    @property
    def ipam_arn(self) -> _Intrinsic:
        """Arn of the IPAM."""
    @property
    def ipam_region(self) -> _Intrinsic:
        """The home region of the IPAM."""
    @property
    def ipam_resource_discovery_association_arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the resource discovery association is a part of."""
    @property
    def ipam_resource_discovery_association_id(self) -> _Intrinsic:
        """Id of the IPAM Resource Discovery Association."""
    @property
    def is_default(self) -> _Intrinsic:
        """If the Resource Discovery Association exists due as part of CreateIpam."""
    @property
    def owner_id(self) -> _Intrinsic:
        """The AWS Account ID for the account where the shared IPAM exists."""
    @property
    def resource_discovery_status(self) -> _Intrinsic:
        """The status of the resource discovery."""
    @property
    def state(self) -> _Intrinsic:
        """The operational state of the Resource Discovery Association. Related to Create/Delete activities."""

@_declaration
class IPAMScope(_SchemaResource):
    """Resource Schema of AWS::EC2::IPAMScope Type."""
    @_declaration
    class IpamScopeExternalAuthorityConfiguration(_SchemaPropertyType):
        """External service configuration to connect your AWS IPAM scope."""
        external_resource_identifier: _String
        """Resource identifier of the scope in the external service connecting to your AWS IPAM scope."""
        ipam_scope_external_authority_type: _Literal["infoblox"] | _String
        """An external service connecting to your AWS IPAM scope."""
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
    ipam_id: _String
    """The Id of the IPAM this scope is a part of."""
    description: _String | None = None
    external_authority_configuration: IPAMScope.IpamScopeExternalAuthorityConfiguration | _Document | None = None
    tags: _Sequence[IPAMScope.Tag | _Document] | _Intrinsic | None = None
    """An array of key-value pairs to apply to this resource."""
    @property
    def arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the IPAM scope."""
    @property
    def ipam_arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the IPAM this scope is a part of."""
    @property
    def ipam_scope_id(self) -> _Intrinsic:
        """Id of the IPAM scope."""
    @property
    def ipam_scope_type(self) -> _Intrinsic:
        """Determines whether this scope contains publicly routable space or space for a private network."""
    @property
    def is_default(self) -> _Intrinsic:
        """Is this one of the default scopes created with the IPAM."""
    @property
    def pool_count(self) -> _Intrinsic:
        """The number of pools that currently exist in this scope."""

@_declaration
class IPv4Pool(_SchemaResource):
    """Resource Type definition for AWS::EC2::IPv4Pool. A public IPv4 pool is an EC2 IP address pool required for
    the public IPv4 CIDRs that you own and bring to AWS to manage with IPAM (BYOIP).
    """
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        """The tag key."""
        value: _String
        """The tag value."""
    TYPE: _ClassVar[str]
    tags: _Sequence[IPv4Pool.Tag | _Document] | _Intrinsic | None = None
    """Any tags assigned to the public IPv4 pool."""
    @property
    def arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the public IPv4 pool."""
    @property
    def description(self) -> _Intrinsic:
        """A description of the public IPv4 pool."""
    @property
    def network_border_group(self) -> _Intrinsic:
        """The name of the location from which the address pool is advertised."""
    @property
    def pool_id(self) -> _Intrinsic:
        """The ID of the public IPv4 pool."""
    @property
    def total_address_count(self) -> _Intrinsic:
        """The total number of addresses in the pool."""
    @property
    def total_available_address_count(self) -> _Intrinsic:
        """The total number of available addresses in the pool."""

@_declaration
class Instance(_SchemaResource):
    """Resource Type definition for AWS::EC2::Instance."""
    @_declaration
    class AssociationParameter(_SchemaPropertyType):
        key: _String
        """The name of an input parameter that is in the associated SSM document."""
        value: _Sequence[_String] | _Intrinsic
        """The value of an input parameter."""
    @_declaration
    class BlockDeviceMapping(_SchemaPropertyType):
        device_name: _String
        """The device name (for example, /dev/sdh or xvdh)."""
        ebs: Instance.Ebs | _Document | None = None
        """Parameters used to automatically set up EBS volumes when the instance is launched."""
        no_device: _Document | None = None
        virtual_name: _String | None = None
    @_declaration
    class CpuOptions(_SchemaPropertyType):
        """The CPU options for the instance."""
        core_count: _Integer | None = None
        threads_per_core: _Integer | None = None
    @_declaration
    class CreditSpecification(_SchemaPropertyType):
        """The credit option for CPU usage of the burstable performance instance. Valid values are standard and
        unlimited.
        """
        cpu_credits: _String | None = None
    @_declaration
    class Ebs(_SchemaPropertyType):
        delete_on_termination: _Boolean | None = None
        """Indicates whether the EBS volume is deleted on instance termination."""
        encrypted: _Boolean | None = None
        """Indicates whether the volume should be encrypted."""
        iops: _Integer | None = None
        """The number of I/O operations per second (IOPS). For gp3, io1, and io2 volumes, this represents the number
        of IOPS that are provisioned for the volume. For gp2 volumes, this represents the baseline performance of
        the volume and the rate at which the volume accumulates I/O credits for bursting.
        """
        kms_key_id: _String | None = None
        """The identifier of the AWS Key Management Service (AWS KMS) customer managed CMK to use for Amazon EBS
        encryption. If KmsKeyId is specified, the encrypted state must be true. If the encrypted state is true but
        you do not specify KmsKeyId, your AWS managed CMK for EBS is used.
        """
        snapshot_id: _String | None = None
        """The ID of the snapshot."""
        volume_size: _Integer | None = None
        """The size of the volume, in GiBs. You must specify either a snapshot ID or a volume size. If you specify a
        snapshot, the default is the snapshot size. You can specify a volume size that is equal to or larger than
        the snapshot size.
        """
        volume_type: _Literal["gp2", "gp3", "io1", "io2", "sc1", "st1", "standard"] | _String | None = None
        """The volume type."""
    @_declaration
    class ElasticGpuSpecification(_SchemaPropertyType):
        type: _String
        """The type of Elastic Graphics accelerator. Amazon Elastic Graphics is no longer available."""
    @_declaration
    class ElasticInferenceAccelerator(_SchemaPropertyType):
        type: _String
        """The type of elastic inference accelerator. Amazon Elastic Inference is no longer available."""
        count: _Integer | None = None
        """The number of elastic inference accelerators to attach to the instance. Amazon Elastic Inference is no
        longer available.
        """
    @_declaration
    class EnaSrdSpecification(_SchemaPropertyType):
        """Specifies the ENA Express settings for the network interface that's attached to the instance."""
        ena_srd_enabled: _Boolean | None = None
        """Specifies whether ENA Express is enabled for the network interface when you launch an instance."""
        ena_srd_udp_specification: Instance.EnaSrdUdpSpecification | _Document | None = None
    @_declaration
    class EnaSrdUdpSpecification(_SchemaPropertyType):
        """Contains ENA Express settings for UDP network traffic for the network interface that's attached to the
        instance.
        """
        ena_srd_udp_enabled: _Boolean | None = None
        """Indicates whether UDP traffic uses ENA Express for your instance."""
    @_declaration
    class EnclaveOptions(_SchemaPropertyType):
        """Indicates whether the instance is enabled for AWS Nitro Enclaves."""
        enabled: _Boolean | None = None
        """If this parameter is set to true, the instance is enabled for AWS Nitro Enclaves; otherwise, it is not
        enabled for AWS Nitro Enclaves.
        """
    @_declaration
    class HibernationOptions(_SchemaPropertyType):
        """Indicates whether an instance is enabled for hibernation."""
        configured: _Boolean | None = None
        """If you set this parameter to true, your instance is enabled for hibernation."""
    @_declaration
    class InstanceIpv6Address(_SchemaPropertyType):
        ipv6_address: _String
        """The IPv6 address."""
    @_declaration
    class LaunchTemplateSpecification(_SchemaPropertyType):
        launch_template_id: _String | None = None
        """The ID of the launch template. You must specify the LaunchTemplateName or the LaunchTemplateId, but not
        both.
        """
        launch_template_name: _String | None = None
        """The name of the launch template. You must specify the LaunchTemplateName or the LaunchTemplateId, but not
        both.
        """
        version: _String | None = None
        """The version number of the launch template."""
    @_declaration
    class LicenseSpecification(_SchemaPropertyType):
        license_configuration_arn: _String
        """The Amazon Resource Name (ARN) of the license configuration."""
    @_declaration
    class MetadataOptions(_SchemaPropertyType):
        http_endpoint: _Literal["disabled", "enabled"] | _String | None = None
        """Enables or disables the HTTP metadata endpoint on your instances. If you specify a value of disabled, you
        cannot access your instance metadata.
        """
        http_protocol_ipv6: _Literal["disabled", "enabled"] | _String | None = None
        """Enables or disables the IPv6 endpoint for the instance metadata service. To use this option, the instance
        must be a Nitro-based instance launched in a subnet that supports IPv6.
        """
        http_put_response_hop_limit: _Integer | None = None
        """The number of network hops that the metadata token can travel. Maximum is 64."""
        http_tokens: _Literal["optional", "required"] | _String | None = None
        """Indicates whether IMDSv2 is required."""
        instance_metadata_tags: _Literal["disabled", "enabled"] | _String | None = None
        """Indicates whether tags from the instance are propagated to the EBS volumes."""
    @_declaration
    class NetworkInterface(_SchemaPropertyType):
        device_index: _String
        """The position of the network interface in the attachment order. A primary network interface has a device
        index of 0.
        """
        associate_carrier_ip_address: _Boolean | None = None
        """Not currently supported by AWS CloudFormation."""
        associate_public_ip_address: _Boolean | None = None
        """Indicates whether to assign a public IPv4 address to an instance you launch in a VPC."""
        delete_on_termination: _Boolean | None = None
        """If set to true, the interface is deleted when the instance is terminated."""
        description: _String | None = None
        """The description of the network interface."""
        ena_srd_specification: Instance.EnaSrdSpecification | _Document | None = None
        group_set: _Sequence[_String] | _Intrinsic | None = None
        """The IDs of the security groups for the network interface."""
        ipv6_address_count: _Integer | None = None
        """A number of IPv6 addresses to assign to the network interface."""
        ipv6_addresses: _Sequence[Instance.InstanceIpv6Address | _Document] | _Intrinsic | None = None
        """The IPv6 addresses associated with the network interface."""
        network_interface_id: _String | None = None
        """The ID of the network interface."""
        private_ip_address: _String | None = None
        """The private IPv4 address of the network interface."""
        private_ip_addresses: _Sequence[Instance.PrivateIpAddressSpecification | _Document] | _Intrinsic | None = None
        """One or more private IPv4 addresses to assign to the network interface."""
        secondary_private_ip_address_count: _Integer | None = None
        """The number of secondary private IPv4 addresses."""
        subnet_id: _String | None = None
        """The ID of the subnet."""
    @_declaration
    class PrivateDnsNameOptions(_SchemaPropertyType):
        enable_resource_name_dns_a_record: _Boolean | None = None
        """Indicates whether to respond to DNS queries for instance hostnames with DNS A records. For more
        information, see Amazon EC2 instance hostname types in the Amazon Elastic Compute Cloud User Guide.
        """
        enable_resource_name_dns_aaaa_record: _Boolean | None = None
        """Indicates whether to respond to DNS queries for instance hostnames with DNS AAAA records. For more
        information, see Amazon EC2 instance hostname types in the Amazon Elastic Compute Cloud User Guide.
        """
        hostname_type: _Literal["ip-name", "resource-name"] | _String | None = None
        """The type of hostnames to assign to instances in the subnet at launch. For IPv4 only subnets, an instance
        DNS name must be based on the instance IPv4 address. For IPv6 only subnets, an instance DNS name must be
        based on the instance ID. For dual-stack subnets, you can specify whether DNS names use the instance IPv4
        address or the instance ID. For more information, see Amazon EC2 instance hostname types in the Amazon
        Elastic Compute Cloud User Guide.
        """
    @_declaration
    class PrivateIpAddressSpecification(_SchemaPropertyType):
        primary: _Boolean
        """Indicates whether the private IPv4 address is the primary private IPv4 address. Only one IPv4 address can
        be designated as primary.
        """
        private_ip_address: _String
        """The private IPv4 addresses."""
    @_declaration
    class SsmAssociation(_SchemaPropertyType):
        document_name: _String
        """The name of an SSM document to associate with the instance."""
        association_parameters: _Sequence[Instance.AssociationParameter | _Document] | _Intrinsic | None = None
        """The input parameter values to use with the associated SSM document."""
    @_declaration
    class State(_SchemaPropertyType):
        """The current state of the instance."""
        code: _String | None = None
        """The state of the instance as a 16-bit unsigned integer."""
        name: _String | None = None
        """The current state of the instance."""
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    @_declaration
    class Volume(_SchemaPropertyType):
        device: _String
        """The device name (for example, /dev/sdh or xvdh)."""
        volume_id: _String
        """The ID of the EBS volume. The volume and instance must be within the same Availability Zone."""
    TYPE: _ClassVar[str]
    additional_info: _String | None = None
    """This property is reserved for internal use. If you use it, the stack fails with this error: Bad property set:
    [Testing this property] (Service: AmazonEC2; Status Code: 400; Error Code: InvalidParameterCombination; Request
    ID: 0XXXXXX-49c7-4b40-8bcc-76885dcXXXXX).
    """
    affinity: _Literal["default", "host"] | _String | None = None
    """Indicates whether the instance is associated with a dedicated host. If you want the instance to always
    restart on the same host on which it was launched, specify host. If you want the instance to restart on any
    available host, but try to launch onto the last host it ran on (on a best-effort basis), specify default.
    """
    availability_zone: _String | None = None
    """The Availability Zone of the instance."""
    block_device_mappings: _Sequence[Instance.BlockDeviceMapping | _Document] | _Intrinsic | None = None
    """The block device mapping entries that defines the block devices to attach to the instance at launch."""
    cpu_options: Instance.CpuOptions | _Document | None = None
    credit_specification: Instance.CreditSpecification | _Document | None = None
    disable_api_termination: _Boolean | None = None
    """If you set this parameter to true, you can't terminate the instance using the Amazon EC2 console, CLI, or
    API; otherwise, you can.
    """
    ebs_optimized: _Boolean | None = None
    """Indicates whether the instance is optimized for Amazon EBS I/O."""
    elastic_gpu_specifications: _Sequence[Instance.ElasticGpuSpecification | _Document] | _Intrinsic | None = None
    """An elastic GPU to associate with the instance. Amazon Elastic Graphics is no longer available."""
    elastic_inference_accelerators: _Sequence[Instance.ElasticInferenceAccelerator | _Document] | _Intrinsic | None = None
    """An elastic inference accelerator to associate with the instance. Amazon Elastic Inference is no longer
    available.
    """
    enclave_options: Instance.EnclaveOptions | _Document | None = None
    hibernation_options: Instance.HibernationOptions | _Document | None = None
    host_id: _String | None = None
    """If you specify host for the Affinity property, the ID of a dedicated host that the instance is associated
    with. If you don't specify an ID, Amazon EC2 launches the instance onto any available, compatible dedicated host
    in your account.
    """
    host_resource_group_arn: _String | None = None
    """The ARN of the host resource group in which to launch the instances. If you specify a host resource group
    ARN, omit the Tenancy parameter or set it to host.
    """
    iam_instance_profile: _String | None = None
    """The IAM instance profile."""
    image_id: _String | None = None
    """The ID of the AMI. An AMI ID is required to launch an instance and must be specified here or in a launch
    template.
    """
    instance_initiated_shutdown_behavior: _Literal["stop", "terminate"] | _String | None = None
    """Indicates whether an instance stops or terminates when you initiate shutdown from the instance (using the
    operating system command for system shutdown).
    """
    instance_type: _String | None = None
    """The instance type."""
    ipv6_address_count: _Integer | None = None
    """[EC2-VPC] The number of IPv6 addresses to associate with the primary network interface. Amazon EC2 chooses
    the IPv6 addresses from the range of your subnet.
    """
    ipv6_addresses: _Sequence[Instance.InstanceIpv6Address | _Document] | _Intrinsic | None = None
    """[EC2-VPC] The IPv6 addresses from the range of the subnet to associate with the primary network interface."""
    kernel_id: _String | None = None
    """The ID of the kernel."""
    key_name: _String | None = None
    """The name of the key pair."""
    launch_template: Instance.LaunchTemplateSpecification | _Document | None = None
    """The launch template to use to launch the instances."""
    license_specifications: _Sequence[Instance.LicenseSpecification | _Document] | _Intrinsic | None = None
    """The license configurations."""
    metadata_options: Instance.MetadataOptions | _Document | None = None
    """The metadata options for the instance."""
    monitoring: _Boolean | None = None
    """Specifies whether detailed monitoring is enabled for the instance."""
    network_interfaces: _Sequence[Instance.NetworkInterface | _Document] | _Intrinsic | None = None
    """The network interfaces to associate with the instance."""
    placement_group_name: _String | None = None
    """The name of an existing placement group that you want to launch the instance into (cluster | partition |
    spread).
    """
    private_dns_name_options: Instance.PrivateDnsNameOptions | _Document | None = None
    """The options for the instance hostname."""
    private_ip_address: _String | None = None
    """[EC2-VPC] The primary IPv4 address. You must specify a value from the IPv4 address range of the subnet."""
    propagate_tags_to_volume_on_creation: _Boolean | None = None
    """Indicates whether to assign the tags from the instance to all of the volumes attached to the instance at
    launch. If you specify true and you assign tags to the instance, those tags are automatically assigned to all of
    the volumes that you attach to the instance at launch. If you specify false, those tags are not assigned to the
    attached volumes.
    """
    ramdisk_id: _String | None = None
    """The ID of the RAM disk to select."""
    security_group_ids: _Sequence[_String] | _Intrinsic | None = None
    """The IDs of the security groups."""
    security_groups: _Sequence[_String] | _Intrinsic | None = None
    """the names of the security groups. For a nondefault VPC, you must use security group IDs instead."""
    source_dest_check: _Boolean | None = None
    """Specifies whether to enable an instance launched in a VPC to perform NAT."""
    ssm_associations: _Sequence[Instance.SsmAssociation | _Document] | _Intrinsic | None = None
    """The SSM document and parameter values in AWS Systems Manager to associate with this instance."""
    subnet_id: _String | None = None
    """[EC2-VPC] The ID of the subnet to launch the instance into."""
    tags: _Sequence[Instance.Tag | _Document] | _Intrinsic | None = None
    """The tags to add to the instance."""
    tenancy: _String | None = None
    """The tenancy of the instance (if the instance is running in a VPC). An instance with a tenancy of dedicated
    runs on single-tenant hardware.
    """
    user_data: _String | None = None
    """The user data to make available to the instance."""
    volumes: _Sequence[Instance.Volume | _Document] | _Intrinsic | None = None
    """The volumes to attach to the instance."""
    @property
    def instance_id(self) -> _Intrinsic:
        """The EC2 Instance ID."""
    @property
    def private_dns_name(self) -> _Intrinsic:
        """The private DNS name of the specified instance. For example: ip-10-24-34-0.ec2.internal."""
    @property
    def private_ip(self) -> _Intrinsic:
        """The private IP address of the specified instance. For example: 10.24.34.0."""
    @property
    def public_dns_name(self) -> _Intrinsic:
        """The public DNS name of the specified instance. For example: ec2-107-20-50-45.compute-1.amazonaws.com."""
    @property
    def public_ip(self) -> _Intrinsic:
        """The public IP address of the specified instance. For example: 192.0.2.0."""
    @property
    def vpc_id(self) -> _Intrinsic:
        """The ID of the VPC that the instance is running in."""

@_declaration
class InstanceConnectEndpoint(_SchemaResource):
    """Resource Type definition for AWS::EC2::InstanceConnectEndpoint."""
    @_declaration
    class InstanceConnectEndpointDnsNames(_SchemaPropertyType):
        """The DNS names of the endpoint."""
        dns_name: _String | None = None
        """The DNS name of the EC2 Instance Connect Endpoint."""
        fips_dns_name: _String | None = None
        """The Federal Information Processing Standards (FIPS) compliant DNS name of the EC2 Instance Connect
        Endpoint.
        """
    @_declaration
    class InstanceConnectEndpointPublicDnsNames(_SchemaPropertyType):
        """The public DNS names of the endpoint, including IPv4-only and dualstack DNS names."""
        dualstack: InstanceConnectEndpoint.InstanceConnectEndpointDnsNames | _Document | None = None
        """The dualstack DNS name of the EC2 Instance Connect Endpoint. A dualstack DNS name supports connections
        from both IPv4 and IPv6 clients.
        """
        ipv4: InstanceConnectEndpoint.InstanceConnectEndpointDnsNames | _Document | None = None
        """The IPv4-only DNS name of the EC2 Instance Connect Endpoint."""
    @_declaration
    class Tag(_SchemaPropertyType):
        """A key-value pair to associate with a resource."""
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    subnet_id: _String
    """The ID of the subnet in which the EC2 Instance Connect Endpoint was created."""
    client_token: _String | None = None
    """The client token of the instance connect endpoint."""
    preserve_client_ip: _Boolean | None = None
    """Indicates whether your client's IP address is preserved as the source when you connect to a resource."""
    security_group_ids: _Sequence[_String] | _Intrinsic | None = None
    """The security groups associated with the endpoint."""
    tags: _Sequence[InstanceConnectEndpoint.Tag | _Document] | _Intrinsic | None = None
    """The tags assigned to the EC2 Instance Connect Endpoint."""
    @property
    def availability_zone(self) -> _Intrinsic:
        """The Availability Zone of the EC2 Instance Connect Endpoint."""
    @property
    def availability_zone_id(self) -> _Intrinsic:
        """The ID of the Availability Zone of the EC2 Instance Connect Endpoint."""
    @property
    def created_at(self) -> _Intrinsic:
        """The date and time that the EC2 Instance Connect Endpoint was created."""
    @property
    def id(self) -> _Intrinsic:
        """The ID of the EC2 Instance Connect Endpoint."""
    @property
    def instance_connect_endpoint_arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the EC2 Instance Connect Endpoint."""
    @property
    def network_interface_ids(self) -> _Intrinsic:
        """The ID of the elastic network interface that Amazon EC2 automatically created when creating the EC2
        Instance Connect Endpoint.
        """
    @property
    def owner_id(self) -> _Intrinsic:
        """The ID of the AWS account that created the EC2 Instance Connect Endpoint."""
    @property
    def public_dns_names(self) -> _Intrinsic:
        """The public DNS names of the endpoint, including IPv4-only and dualstack DNS names."""
    @property
    def state(self) -> _Intrinsic:
        """The current state of the EC2 Instance Connect Endpoint."""
    @property
    def state_message(self) -> _Intrinsic:
        """The message for the current state of the EC2 Instance Connect Endpoint. Can include a failure message."""
    @property
    def vpc_id(self) -> _Intrinsic:
        """The ID of the VPC in which the EC2 Instance Connect Endpoint was created."""

@_declaration
class InstanceEventWindow(_SchemaResource):
    """Resource type definition for AWS::EC2::InstanceEventWindow. An event window defines a recurring set of time
    ranges, or a cron expression, during which AWS-initiated maintenance events may be scheduled for the associated
    Amazon EC2 instances or Dedicated Hosts.
    """
    @_declaration
    class Tag(_SchemaPropertyType):
        """A key-value pair to associate with a resource."""
        key: _String
        """The key of the tag."""
        value: _String
        """The value of the tag."""
    @_declaration
    class TimeRange(_SchemaPropertyType):
        """A time range during which an AWS-initiated maintenance event may occur."""
        end_hour: _Integer | None = None
        """The hour when the time range ends."""
        end_week_day: _Literal["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"] | _String | None = None
        """The day on which the time range ends."""
        start_hour: _Integer | None = None
        """The hour when the time range begins."""
        start_week_day: _Literal["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"] | _String | None = None
        """The day on which the time range begins."""
    TYPE: _ClassVar[str]
    cron_expression: _String | None = None
    """The cron expression defined for the event window. Exactly one of TimeRanges or CronExpression must be
    specified.
    """
    name: _String | None = None
    """The name of the event window."""
    tags: _Sequence[InstanceEventWindow.Tag | _Document] | _Intrinsic | None = None
    """The tags applied to the event window."""
    time_ranges: _Sequence[InstanceEventWindow.TimeRange | _Document] | _Intrinsic | None = None
    """The time ranges of the event window. Exactly one of TimeRanges or CronExpression must be specified."""
    @property
    def arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the event window."""
    @property
    def instance_event_window_id(self) -> _Intrinsic:
        """The ID of the event window."""
    @property
    def state(self) -> _Intrinsic:
        """The current state of the event window. Observed values include creating, active, modifying, deleting and
        deleted.
        """

@_declaration
class InternetGateway(_SchemaResource):
    """Allocates an internet gateway for use with a VPC. After creating the Internet gateway, you then attach it to
    a VPC.
    """
    @_declaration
    class Tag(_SchemaPropertyType):
        """Specifies a tag. For more information, see Resource tags."""
        key: _String
        """The tag key."""
        value: _String
        """The tag value."""
    TYPE: _ClassVar[str]
    tags: _Sequence[InternetGateway.Tag | _Document] | _Intrinsic | None = None
    """Any tags to assign to the internet gateway."""
    @property
    def internet_gateway_id(self) -> _Intrinsic: ...

@_declaration
class IpPoolRouteTableAssociation(_SchemaResource):
    """Resource Type definition for AWS::EC2::IpPoolRouteTableAssociation."""
    TYPE: _ClassVar[str]
    public_ipv4_pool: _String
    """The ID of the public IPv4 pool."""
    route_table_id: _String
    """The ID of the route table."""
    @property
    def association_id(self) -> _Intrinsic:
        """The route table association ID."""

@_declaration
class IpamExternalResourceVerificationToken(_SchemaResource):
    """A verification token is an AWS-generated random value that you can use to prove ownership of an external
    resource. For example, you can use a verification token to validate that you control a public IP address range
    when you bring an IP address range to AWS (BYOIP).
    """
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        """The tag key."""
        value: _String
        """The tag value."""
    TYPE: _ClassVar[str]
    ipam_id: _String
    """The ID of the IPAM that will create the token."""
    tags: _Sequence[IpamExternalResourceVerificationToken.Tag | _Document] | _Intrinsic | None = None
    """The tags for the token."""
    @property
    def ipam_arn(self) -> _Intrinsic:
        """The ARN of the IPAM that created the token."""
    @property
    def ipam_external_resource_verification_token_arn(self) -> _Intrinsic:
        """The ARN of the IPAM external resource verification token."""
    @property
    def ipam_external_resource_verification_token_id(self) -> _Intrinsic:
        """The ID of the token."""
    @property
    def ipam_region(self) -> _Intrinsic:
        """The Region of the IPAM that created the token."""
    @property
    def not_after(self) -> _Intrinsic:
        """The token expiration."""
    @property
    def state(self) -> _Intrinsic:
        """The token state."""
    @property
    def status(self) -> _Intrinsic:
        """The token status."""
    @property
    def token_name(self) -> _Intrinsic:
        """The token name."""
    @property
    def token_value(self) -> _Intrinsic:
        """The token value."""

@_declaration
class IpamInternetRegistryAssociation(_SchemaResource):
    """An association between an IPAM and a Regional Internet Registry (RIR) for delegated Resource Public Key
    Infrastructure (RPKI) management. Use it to have IPAM create Route Origin Authorizations (ROAs) for IP address
    prefixes registered with the internet registry. The IPAM must be in the Advanced tier.
    """
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        """The key of the tag."""
        value: _String
        """The value of the tag."""
    TYPE: _ClassVar[str]
    ipam_id: _String
    """The ID of the IPAM to associate with the internet registry."""
    organization_handle: _String
    """The organization handle at the internet registry (for example, a RIPE NCC organization ID or ARIN Org ID)."""
    rir: _Literal["RIPE", "APNIC", "ARIN", "LACNIC"] | _String
    """The Regional Internet Registry to associate with. The service returns these values in upper case, so the enum
    uses the round-tripping form.
    """
    description: _String | None = None
    """A description for the internet registry association."""
    tags: _Sequence[IpamInternetRegistryAssociation.Tag | _Document] | _Intrinsic | None = None
    """The tags assigned to the internet registry association."""
    @property
    def child_request_xml(self) -> _Intrinsic:
        """The XML content for the child request to be submitted to the internet registry to complete the BPKI
        setup.
        """
    @property
    def ipam_internet_registry_association_arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the internet registry association."""
    @property
    def ipam_internet_registry_association_id(self) -> _Intrinsic:
        """The ID of the internet registry association."""
    @property
    def ipam_region(self) -> _Intrinsic:
        """The Amazon Web Services Region of the IPAM."""
    @property
    def owner_id(self) -> _Intrinsic:
        """The ID of the Amazon Web Services account that owns the internet registry association."""
    @property
    def state(self) -> _Intrinsic:
        """The state of the internet registry association."""

@_declaration
class KeyPair(_SchemaResource):
    """Specifies a key pair for use with an EC2long instance as follows:"""
    @_declaration
    class Tag(_SchemaPropertyType):
        """Specifies a tag. For more information, see Resource tags."""
        key: _String
        """The tag key."""
        value: _String
        """The tag value."""
    TYPE: _ClassVar[str]
    key_name: _String
    """A unique name for the key pair. Constraints: Up to 255 ASCII characters."""
    key_format: _Literal["pem", "ppk"] | _String | None = None
    """The format of the key pair. Default: ``pem``."""
    key_type: _Literal["rsa", "ed25519"] | _String | None = None
    """The type of key pair. Note that ED25519 keys are not supported for Windows instances. If the
    ``PublicKeyMaterial`` property is specified, the ``KeyType`` property is ignored, and the key type is inferred
    from the ``PublicKeyMaterial`` value. Default: ``rsa``.
    """
    public_key_material: _String | None = None
    """The public key material. The ``PublicKeyMaterial`` property is used to import a key pair. If this property is
    not specified, then a new key pair will be created.
    """
    tags: _Sequence[KeyPair.Tag | _Document] | _Intrinsic | None = None
    """The tags to apply to the key pair."""
    @property
    def key_fingerprint(self) -> _Intrinsic: ...
    @property
    def key_pair_id(self) -> _Intrinsic: ...

@_declaration
class LaunchTemplate(_SchemaResource):
    """Specifies the properties for creating a launch template."""
    @_declaration
    class AcceleratorCount(_SchemaPropertyType):
        """The minimum and maximum number of accelerators (GPUs, FPGAs, or AWS Inferentia chips) on an instance."""
        max: _Integer | None = None
        """The maximum number of accelerators. To specify no maximum limit, omit this parameter. To exclude
        accelerator-enabled instance types, set ``Max`` to ``0``.
        """
        min: _Integer | None = None
        """The minimum number of accelerators. To specify no minimum limit, omit this parameter."""
    @_declaration
    class AcceleratorTotalMemoryMiB(_SchemaPropertyType):
        """The minimum and maximum amount of total accelerator memory, in MiB."""
        max: _Integer | None = None
        """The maximum amount of accelerator memory, in MiB. To specify no maximum limit, omit this parameter."""
        min: _Integer | None = None
        """The minimum amount of accelerator memory, in MiB. To specify no minimum limit, omit this parameter."""
    @_declaration
    class BaselineEbsBandwidthMbps(_SchemaPropertyType):
        """The minimum and maximum baseline bandwidth to Amazon EBS, in Mbps. For more information, see Amazon
        EBS–optimized instances in the *Amazon EC2 User Guide*.
        """
        max: _Integer | None = None
        """The maximum baseline bandwidth, in Mbps. To specify no maximum limit, omit this parameter."""
        min: _Integer | None = None
        """The minimum baseline bandwidth, in Mbps. To specify no minimum limit, omit this parameter."""
    @_declaration
    class BaselinePerformanceFactors(_SchemaPropertyType):
        """The baseline performance to consider, using an instance family as a baseline reference. The instance
        family establishes the lowest acceptable level of performance. Amazon EC2 uses this baseline to guide
        instance type selection, but there is no guarantee that the selected instance types will always exceed the
        baseline for every application. Currently, this parameter only supports CPU performance as a baseline
        performance factor.
        """
        cpu: LaunchTemplate.Cpu | _Document | None = None
        """The CPU performance to consider, using an instance family as the baseline reference."""
    @_declaration
    class BlockDeviceMapping(_SchemaPropertyType):
        """Specifies a block device mapping for a launch template. You must specify ``DeviceName`` plus exactly one
        of the following properties: ``Ebs``, ``NoDevice``, or ``VirtualName``. ``BlockDeviceMapping`` is a property
        of AWS::EC2::LaunchTemplate LaunchTemplateData.
        """
        device_name: _String | None = None
        """The device name (for example, /dev/sdh or xvdh)."""
        ebs: LaunchTemplate.Ebs | _Document | None = None
        """Parameters used to automatically set up EBS volumes when the instance is launched."""
        no_device: _String | None = None
        """To omit the device from the block device mapping, specify an empty string."""
        virtual_name: _String | None = None
        """The virtual device name (ephemeralN). Instance store volumes are numbered starting from 0. An instance
        type with 2 available instance store volumes can specify mappings for ephemeral0 and ephemeral1. The number
        of available instance store volumes depends on the instance type. After you connect to the instance, you
        must mount the volume.
        """
    @_declaration
    class CapacityReservationSpecification(_SchemaPropertyType):
        """Specifies an instance's Capacity Reservation targeting option. You can specify only one option at a time.
        ``CapacityReservationSpecification`` is a property of AWS::EC2::LaunchTemplate LaunchTemplateData.
        """
        capacity_reservation_preference: _Literal["capacity-reservations-only", "none", "open"] | _String | None = None
        """Indicates the instance's Capacity Reservation preferences."""
        capacity_reservation_target: LaunchTemplate.CapacityReservationTarget | _Document | None = None
        """Information about the target Capacity Reservation or Capacity Reservation group."""
    @_declaration
    class CapacityReservationTarget(_SchemaPropertyType):
        """Specifies a target Capacity Reservation. ``CapacityReservationTarget`` is a property of the Amazon EC2
        LaunchTemplate LaunchTemplateData property type.
        """
        capacity_reservation_id: _String | None = None
        """The ID of the Capacity Reservation in which to run the instance."""
        capacity_reservation_resource_group_arn: _String | None = None
        """The ARN of the Capacity Reservation resource group in which to run the instance."""
    @_declaration
    class ConnectionTrackingSpecification(_SchemaPropertyType):
        """A security group connection tracking specification that enables you to set the idle timeout for
        connection tracking on an Elastic network interface. For more information, see Connection tracking timeouts
        in the *Amazon EC2 User Guide*.
        """
        tcp_established_timeout: _Integer | None = None
        """Timeout (in seconds) for idle TCP connections in an established state. Min: 60 seconds. Max: 432000
        seconds (5 days). Default: 350 seconds for Nitro v6 instance types (excluding P6e-GB200); 432000 seconds for
        all other instance types (including P6e-GB200). Recommended: Less than 432000 seconds.
        """
        udp_stream_timeout: _Integer | None = None
        """Timeout (in seconds) for idle UDP flows classified as streams which have seen more than one
        request-response transaction. Min: 60 seconds. Max: 180 seconds (3 minutes). Default: 180 seconds.
        """
        udp_timeout: _Integer | None = None
        """Timeout (in seconds) for idle UDP flows that have seen traffic only in a single direction or a single
        request-response transaction. Min: 30 seconds. Max: 60 seconds. Default: 30 seconds.
        """
    @_declaration
    class Cpu(_SchemaPropertyType):
        """Specifies the CPU performance to consider when using an instance family as the baseline reference."""
        references: _Sequence[LaunchTemplate.Reference | _Document] | _Intrinsic | None = None
        """The instance family to use as the baseline reference for CPU performance. All instance types that match
        your specified attributes are compared against the CPU performance of the referenced instance family,
        regardless of CPU manufacturer or architecture differences.
        """
    @_declaration
    class CpuOptions(_SchemaPropertyType):
        """Specifies the CPU options for an instance. For more information, see Optimize CPU options in the *User
        Guide*. ``CpuOptions`` is a property of AWS::EC2::LaunchTemplate LaunchTemplateData.
        """
        amd_sev_snp: _Literal["enabled", "disabled"] | _String | None = None
        """Indicates whether to enable the instance for AMD SEV-SNP. AMD SEV-SNP is supported with M6a, R6a, and C6a
        instance types only. For more information, see AMD SEV-SNP for Amazon EC2 instances.
        """
        core_count: _Integer | None = None
        """The number of CPU cores for the instance."""
        nested_virtualization: _Literal["enabled", "disabled"] | _String | None = None
        """Indicates whether the instance is enabled for nested virtualization."""
        threads_per_core: _Integer | None = None
        """The number of threads per CPU core. To disable multithreading for the instance, specify a value of ``1``.
        Otherwise, specify the default value of ``2``.
        """
    @_declaration
    class CreditSpecification(_SchemaPropertyType):
        """Specifies the credit option for CPU usage of a T2, T3, or T3a instance. ``CreditSpecification`` is a
        property of AWS::EC2::LaunchTemplate LaunchTemplateData.
        """
        cpu_credits: _String | None = None
        """The credit option for CPU usage of a T instance. Valid values: ``standard`` | ``unlimited``."""
    @_declaration
    class Ebs(_SchemaPropertyType):
        """Parameters for a block device for an EBS volume in an Amazon EC2 launch template. ``Ebs`` is a property
        of AWS::EC2::LaunchTemplate BlockDeviceMapping.
        """
        delete_on_termination: _Boolean | None = None
        """Indicates whether the EBS volume is deleted on instance termination."""
        ebs_card_index: _Integer | None = None
        encrypted: _Boolean | None = None
        """Indicates whether the EBS volume is encrypted. Encrypted volumes can only be attached to instances that
        support Amazon EBS encryption. If you are creating a volume from a snapshot, you can't specify an encryption
        value.
        """
        iops: _Integer | None = None
        """The number of I/O operations per second (IOPS). For ``gp3``, ``io1``, and ``io2`` volumes, this
        represents the number of IOPS that are provisioned for the volume. For ``gp2`` volumes, this represents the
        baseline performance of the volume and the rate at which the volume accumulates I/O credits for bursting.
        """
        kms_key_id: _String | None = None
        """Identifier (key ID, key alias, key ARN, or alias ARN) of the customer managed KMS key to use for EBS
        encryption.
        """
        snapshot_id: _String | None = None
        """The ID of the snapshot."""
        throughput: _Integer | None = None
        """The throughput to provision for a ``gp3`` volume, with a maximum of 2,000 MiB/s. Valid Range: Minimum
        value of 125. Maximum value of 2,000.
        """
        volume_initialization_rate: _Integer | None = None
        """Specifies the Amazon EBS Provisioned Rate for Volume Initialization (volume initialization rate), in
        MiB/s, at which to download the snapshot blocks from Amazon S3 to the volume. This is also known as *volume
        initialization*. Specifying a volume initialization rate ensures that the volume is initialized at a
        predictable and consistent rate after creation. This parameter is supported only for volumes created from
        snapshots.
        """
        volume_size: _Integer | None = None
        """The size of the volume, in GiBs. You must specify either a snapshot ID or a volume size."""
        volume_type: _Literal["gp2", "gp3", "io1", "io2", "sc1", "st1", "standard"] | _String | None = None
        """The volume type. For more information, see Amazon EBS volume types in the *Amazon EBS User Guide*."""
    @_declaration
    class EnaSrdSpecification(_SchemaPropertyType):
        """ENA Express uses AWS Scalable Reliable Datagram (SRD) technology to increase the maximum bandwidth used
        per stream and minimize tail latency of network traffic between EC2 instances. With ENA Express, you can
        communicate between two EC2 instances in the same subnet within the same account, or in different accounts.
        Both sending and receiving instances must have ENA Express enabled.
        """
        ena_srd_enabled: _Boolean | None = None
        """Indicates whether ENA Express is enabled for the network interface."""
        ena_srd_udp_specification: LaunchTemplate.EnaSrdUdpSpecification | _Document | None = None
        """Configures ENA Express for UDP network traffic."""
    @_declaration
    class EnaSrdUdpSpecification(_SchemaPropertyType):
        """ENA Express is compatible with both TCP and UDP transport protocols. When it's enabled, TCP traffic
        automatically uses it. However, some UDP-based applications are designed to handle network packets that are
        out of order, without a need for retransmission, such as live video broadcasting or other near-real-time
        applications. For UDP traffic, you can specify whether to use ENA Express, based on your application
        environment needs.
        """
        ena_srd_udp_enabled: _Boolean | None = None
        """Indicates whether UDP traffic to and from the instance uses ENA Express. To specify this setting, you
        must first enable ENA Express.
        """
    @_declaration
    class EnclaveOptions(_SchemaPropertyType):
        """Indicates whether the instance is enabled for AWS Nitro Enclaves."""
        enabled: _Boolean | None = None
        """If this parameter is set to ``true``, the instance is enabled for AWS Nitro Enclaves; otherwise, it is
        not enabled for AWS Nitro Enclaves.
        """
    @_declaration
    class HibernationOptions(_SchemaPropertyType):
        """Specifies whether your instance is configured for hibernation. This parameter is valid only if the
        instance meets the hibernation prerequisites. For more information, see Hibernate Your Instance in the
        *Amazon EC2 User Guide*. ``HibernationOptions`` is a property of AWS::EC2::LaunchTemplate
        LaunchTemplateData.
        """
        configured: _Boolean | None = None
        """If you set this parameter to ``true``, the instance is enabled for hibernation. Default: ``false``."""
    @_declaration
    class IamInstanceProfile(_SchemaPropertyType):
        """Specifies an IAM instance profile, which is a container for an IAM role for your instance. You can use an
        IAM role to distribute your AWS credentials to your instances. If you are creating the launch template for
        use with an ASlong group, you can specify either the name or the ARN of the instance profile, but not both.
        ``IamInstanceProfile`` is a property of AWS::EC2::LaunchTemplate LaunchTemplateData.
        """
        arn: _String | None = None
        """The Amazon Resource Name (ARN) of the instance profile."""
        name: _String | None = None
        """The name of the instance profile."""
    @_declaration
    class InstanceMarketOptions(_SchemaPropertyType):
        """Specifies the market (purchasing) option for an instance. ``InstanceMarketOptions`` is a property of the
        AWS::EC2::LaunchTemplate LaunchTemplateData.
        """
        market_type: _Literal["capacity-block", "interruptible-capacity-reservation", "on-demand", "spot"] | _String | None = None
        """The market type."""
        spot_options: LaunchTemplate.SpotOptions | _Document | None = None
        """The options for Spot Instances."""
    @_declaration
    class InstanceRequirements(_SchemaPropertyType):
        """The attributes for the instance types. When you specify instance attributes, Amazon EC2 will identify
        instance types with these attributes. You must specify ``VCpuCount`` and ``MemoryMiB``. All other attributes
        are optional. Any unspecified optional attribute is set to its default. When you specify multiple
        attributes, you get instance types that satisfy all of the specified attributes.
        """
        accelerator_count: LaunchTemplate.AcceleratorCount | _Document | None = None
        """The minimum and maximum number of accelerators (GPUs, FPGAs, or AWS Inferentia chips) on an instance. To
        exclude accelerator-enabled instance types, set ``Max`` to ``0``. Default: No minimum or maximum limits.
        """
        accelerator_manufacturers: _Sequence[_Literal["amazon-web-services", "amd", "habana", "nvidia", "xilinx"] | _String] | _Intrinsic | None = None
        """Indicates whether instance types must have accelerators by specific manufacturers."""
        accelerator_names: _Sequence[_Literal["a100", "a10g", "gaudi-hl-205", "h100", "inferentia", "inferentia2", "k520", "k80", "l4", "l40s", "m60", "radeon-pro-v520", "t4", "t4g", "trainium", "trainium2", "u30", "v100", "vu9p"] | _String] | _Intrinsic | None = None
        """The accelerators that must be on the instance type."""
        accelerator_total_memory_mi_b: LaunchTemplate.AcceleratorTotalMemoryMiB | _Document | None = None
        """The minimum and maximum amount of total accelerator memory, in MiB. Default: No minimum or maximum
        limits.
        """
        accelerator_types: _Sequence[_Literal["fpga", "gpu", "inference", "media"] | _String] | _Intrinsic | None = None
        """The accelerator types that must be on the instance type."""
        allowed_instance_types: _Sequence[_String] | _Intrinsic | None = None
        """The instance types to apply your specified attributes against. All other instance types are ignored, even
        if they match your specified attributes. You can use strings with one or more wild cards, represented by an
        asterisk (``*``), to allow an instance type, size, or generation. The following are examples:
        ``m5.8xlarge``, ``c5*.*``, ``m5a.*``, ``r*``, ``*3*``.
        """
        bare_metal: _Literal["excluded", "included", "required"] | _String | None = None
        """Indicates whether bare metal instance types must be included, excluded, or required."""
        baseline_ebs_bandwidth_mbps: LaunchTemplate.BaselineEbsBandwidthMbps | _Document | None = None
        """The minimum and maximum baseline bandwidth to Amazon EBS, in Mbps. For more information, see Amazon
        EBS–optimized instances in the *Amazon EC2 User Guide*. Default: No minimum or maximum limits.
        """
        baseline_performance_factors: LaunchTemplate.BaselinePerformanceFactors | _Document | None = None
        """The baseline performance to consider, using an instance family as a baseline reference. The instance
        family establishes the lowest acceptable level of performance. Amazon EC2 uses this baseline to guide
        instance type selection, but there is no guarantee that the selected instance types will always exceed the
        baseline for every application. Currently, this parameter only supports CPU performance as a baseline
        performance factor.
        """
        burstable_performance: _Literal["excluded", "included", "required"] | _String | None = None
        """Indicates whether burstable performance T instance types are included, excluded, or required. For more
        information, see Burstable performance instances.
        """
        cpu_manufacturers: _Sequence[_Literal["amazon-web-services", "amd", "apple", "intel"] | _String] | _Intrinsic | None = None
        """The CPU manufacturers to include."""
        excluded_instance_types: _Sequence[_String] | _Intrinsic | None = None
        """The instance types to exclude. You can use strings with one or more wild cards, represented by an
        asterisk (``*``), to exclude an instance type, size, or generation. The following are examples:
        ``m5.8xlarge``, ``c5*.*``, ``m5a.*``, ``r*``, ``*3*``. For example, if you specify ``c5*``,Amazon EC2 will
        exclude the entire C5 instance family, which includes all C5a and C5n instance types.
        """
        instance_generations: _Sequence[_Literal["current", "previous"] | _String] | _Intrinsic | None = None
        """Indicates whether current or previous generation instance types are included. The current generation
        instance types are recommended for use. Current generation instance types are typically the latest two to
        three generations in each instance family. For more information, see Instance types in the *Amazon EC2 User
        Guide*. For current generation instance types, specify ``current``. For previous generation instance types,
        specify ``previous``.
        """
        local_storage: _Literal["excluded", "included", "required"] | _String | None = None
        """Indicates whether instance types with instance store volumes are included, excluded, or required. For
        more information, Amazon EC2 instance store in the *Amazon EC2 User Guide*.
        """
        local_storage_types: _Sequence[_Literal["hdd", "ssd"] | _String] | _Intrinsic | None = None
        """The type of local storage that is required."""
        max_spot_price_as_percentage_of_optimal_on_demand_price: _Integer | None = None
        """[Price protection] The price protection threshold for Spot Instances, as a percentage of an identified
        On-Demand price. The identified On-Demand price is the price of the lowest priced current generation C, M,
        or R instance type with your specified attributes.
        """
        memory_gi_b_per_v_cpu: LaunchTemplate.MemoryGiBPerVCpu | _Document | None = None
        """The minimum and maximum amount of memory per vCPU, in GiB. Default: No minimum or maximum limits."""
        memory_mi_b: LaunchTemplate.MemoryMiB | _Document | None = None
        """The minimum and maximum amount of memory, in MiB."""
        network_bandwidth_gbps: LaunchTemplate.NetworkBandwidthGbps | _Document | None = None
        """The minimum and maximum amount of network bandwidth, in gigabits per second (Gbps). Default: No minimum
        or maximum limits.
        """
        network_interface_count: LaunchTemplate.NetworkInterfaceCount | _Document | None = None
        """The minimum and maximum number of network interfaces. Default: No minimum or maximum limits."""
        on_demand_max_price_percentage_over_lowest_price: _Integer | None = None
        """[Price protection] The price protection threshold for On-Demand Instances, as a percentage higher than an
        identified On-Demand price. The identified On-Demand price is the price of the lowest priced current
        generation C, M, or R instance type with your specified attributes. When Amazon EC2 selects instance types
        with your attributes, it will exclude instance types whose price exceeds your specified threshold.
        """
        require_hibernate_support: _Boolean | None = None
        """Indicates whether instance types must support hibernation for On-Demand Instances. This parameter is not
        supported for GetSpotPlacementScores. Default: ``false``.
        """
        spot_max_price_percentage_over_lowest_price: _Integer | None = None
        """[Price protection] The price protection threshold for Spot Instances, as a percentage higher than an
        identified Spot price. The identified Spot price is the Spot price of the lowest priced current generation
        C, M, or R instance type with your specified attributes.
        """
        total_local_storage_gb: LaunchTemplate.TotalLocalStorageGB | _Document | None = None
        """The minimum and maximum amount of total local storage, in GB. Default: No minimum or maximum limits."""
        v_cpu_count: LaunchTemplate.VCpuCount | _Document | None = None
        """The minimum and maximum number of vCPUs."""
    @_declaration
    class Ipv4PrefixSpecification(_SchemaPropertyType):
        """Specifies an IPv4 prefix for a network interface. ``Ipv4PrefixSpecification`` is a property of
        AWS::EC2::LaunchTemplate NetworkInterface.
        """
        ipv4_prefix: _String | None = None
        """The IPv4 prefix. For information, see Assigning prefixes to network interfaces in the *Amazon EC2 User
        Guide*.
        """
    @_declaration
    class Ipv6Add(_SchemaPropertyType):
        """Specifies an IPv6 address in an Amazon EC2 launch template. ``Ipv6Add`` is a property of
        AWS::EC2::LaunchTemplate NetworkInterface.
        """
        ipv6_address: _String | None = None
        """One or more specific IPv6 addresses from the IPv6 CIDR block range of your subnet. You can't use this
        option if you're specifying a number of IPv6 addresses.
        """
    @_declaration
    class Ipv6PrefixSpecification(_SchemaPropertyType):
        """Specifies an IPv6 prefix for a network interface. ``Ipv6PrefixSpecification`` is a property of
        AWS::EC2::LaunchTemplate NetworkInterface.
        """
        ipv6_prefix: _String | None = None
        """The IPv6 prefix."""
    @_declaration
    class LaunchTemplateData(_SchemaPropertyType):
        """The information to include in the launch template. You must specify at least one parameter for the launch
        template data.
        """
        block_device_mappings: _Sequence[LaunchTemplate.BlockDeviceMapping | _Document] | _Intrinsic | None = None
        """The block device mapping."""
        capacity_reservation_specification: LaunchTemplate.CapacityReservationSpecification | _Document | None = None
        """The Capacity Reservation targeting option. If you do not specify this parameter, the instance's Capacity
        Reservation preference defaults to ``open``, which enables it to run in any open Capacity Reservation that
        has matching attributes (instance type, platform, Availability Zone).
        """
        cpu_options: LaunchTemplate.CpuOptions | _Document | None = None
        """The CPU options for the instance. For more information, see CPU options for Amazon EC2 instances in the
        *Amazon EC2 User Guide*.
        """
        credit_specification: LaunchTemplate.CreditSpecification | _Document | None = None
        """The credit option for CPU usage of the instance. Valid only for T instances."""
        disable_api_stop: _Boolean | None = None
        """Indicates whether to enable the instance for stop protection. For more information, see Enable stop
        protection for your EC2 instances in the *Amazon EC2 User Guide*.
        """
        disable_api_termination: _Boolean | None = None
        """Indicates whether termination protection is enabled for the instance. The default is ``false``, which
        means that you can terminate the instance using the Amazon EC2 console, command line tools, or API. You can
        enable termination protection when you launch an instance, while the instance is running, or while the
        instance is stopped.
        """
        ebs_optimized: _Boolean | None = None
        """Indicates whether the instance is optimized for Amazon EBS I/O. This optimization provides dedicated
        throughput to Amazon EBS and an optimized configuration stack to provide optimal Amazon EBS I/O performance.
        This optimization isn't available with all instance types. Additional usage charges apply when using an
        EBS-optimized instance.
        """
        enclave_options: LaunchTemplate.EnclaveOptions | _Document | None = None
        """Indicates whether the instance is enabled for AWS Nitro Enclaves. For more information, see What is Nitro
        Enclaves? in the *Nitro Enclaves User Guide*. You can't enable AWS Nitro Enclaves and hibernation on the
        same instance.
        """
        hibernation_options: LaunchTemplate.HibernationOptions | _Document | None = None
        """Indicates whether an instance is enabled for hibernation. This parameter is valid only if the instance
        meets the hibernation prerequisites. For more information, see Hibernate your Amazon EC2 instance in the
        *Amazon EC2 User Guide*.
        """
        iam_instance_profile: LaunchTemplate.IamInstanceProfile | _Document | None = None
        """The name or Amazon Resource Name (ARN) of an IAM instance profile."""
        image_id: _String | None = None
        """The ID of the AMI. Alternatively, you can specify a Systems Manager parameter, which will resolve to an
        AMI ID on launch.
        """
        instance_initiated_shutdown_behavior: _Literal["stop", "terminate"] | _String | None = None
        """Indicates whether an instance stops or terminates when you initiate shutdown from the instance (using the
        operating system command for system shutdown). Default: ``stop``.
        """
        instance_market_options: LaunchTemplate.InstanceMarketOptions | _Document | None = None
        """The market (purchasing) option for the instances."""
        instance_requirements: LaunchTemplate.InstanceRequirements | _Document | None = None
        """The attributes for the instance types. When you specify instance attributes, Amazon EC2 will identify
        instance types with these attributes. You must specify ``VCpuCount`` and ``MemoryMiB``. All other attributes
        are optional. Any unspecified optional attribute is set to its default. When you specify multiple
        attributes, you get instance types that satisfy all of the specified attributes.
        """
        instance_type: _String | None = None
        """The instance type. For more information, see Amazon EC2 instance types in the *Amazon EC2 User Guide*. If
        you specify ``InstanceType``, you can't specify ``InstanceRequirements``.
        """
        kernel_id: _String | None = None
        """The ID of the kernel. We recommend that you use PV-GRUB instead of kernels and RAM disks. For more
        information, see User Provided Kernels in the *Amazon EC2 User Guide*.
        """
        key_name: _String | None = None
        """The name of the key pair. You can create a key pair using CreateKeyPair or ImportKeyPair. If you do not
        specify a key pair, you can't connect to the instance unless you choose an AMI that is configured to allow
        users another way to log in.
        """
        license_specifications: _Sequence[LaunchTemplate.LicenseSpecification | _Document] | _Intrinsic | None = None
        """The license configurations."""
        maintenance_options: LaunchTemplate.MaintenanceOptions | _Document | None = None
        """The maintenance options of your instance."""
        metadata_options: LaunchTemplate.MetadataOptions | _Document | None = None
        """The metadata options for the instance. For more information, see Configure the Instance Metadata Service
        options in the *Amazon EC2 User Guide*.
        """
        monitoring: LaunchTemplate.Monitoring | _Document | None = None
        """The monitoring for the instance."""
        network_interfaces: _Sequence[LaunchTemplate.NetworkInterface | _Document] | _Intrinsic | None = None
        """The network interfaces for the instance."""
        network_performance_options: LaunchTemplate.NetworkPerformanceOptions | _Document | None = None
        """The settings for the network performance options for the instance. For more information, see EC2 instance
        bandwidth weighting configuration.
        """
        placement: LaunchTemplate.Placement | _Document | None = None
        """The placement for the instance."""
        private_dns_name_options: LaunchTemplate.PrivateDnsNameOptions | _Document | None = None
        """The hostname type for EC2 instances launched into this subnet and how DNS A and AAAA record queries
        should be handled. For more information, see Amazon EC2 instance hostname types in the *User Guide*.
        """
        ram_disk_id: _String | None = None
        """The ID of the RAM disk. We recommend that you use PV-GRUB instead of kernels and RAM disks. For more
        information, see User provided kernels in the *Amazon EC2 User Guide*.
        """
        security_group_ids: _Sequence[_String] | _Intrinsic | None = None
        """The IDs of the security groups. You can specify the IDs of existing security groups and references to
        resources created by the stack template. If you specify a network interface, you must specify any security
        groups as part of the network interface instead.
        """
        security_groups: _Sequence[_String] | _Intrinsic | None = None
        """The names of the security groups. For a nondefault VPC, you must use security group IDs instead. If you
        specify a network interface, you must specify any security groups as part of the network interface instead
        of using this parameter.
        """
        tag_specifications: _Sequence[LaunchTemplate.TagSpecification | _Document] | _Intrinsic | None = None
        """The tags to apply to resources that are created during instance launch. To tag the launch template
        itself, use TagSpecifications.
        """
        user_data: _String | None = None
        """The user data to make available to the instance. You must provide base64-encoded text. User data is
        limited to 16 KB. For more information, see Run commands when you launch an EC2 instance with user data
        input in the *Amazon EC2 User Guide*. If you are creating the launch template for use with BATCH, the user
        data must be provided in the MIME multi-part archive format. For more information, see Amazon EC2 user data
        in launch templates in the *User Guide*.
        """
    @_declaration
    class LaunchTemplateTagSpecification(_SchemaPropertyType):
        """Specifies the tags to apply to the launch template during creation. To specify the tags for the resources
        that are created during instance launch, use AWS::EC2::LaunchTemplate TagSpecification.
        ``LaunchTemplateTagSpecification`` is a property of AWS::EC2::LaunchTemplate.
        """
        resource_type: _String | None = None
        """The type of resource. To tag a launch template, ``ResourceType`` must be ``launch-template``."""
        tags: _Sequence[LaunchTemplate.Tag | _Document] | _Intrinsic | None = None
        """The tags for the resource."""
    @_declaration
    class LicenseSpecification(_SchemaPropertyType):
        """Specifies a license configuration for an instance. ``LicenseSpecification`` is a property of
        AWS::EC2::LaunchTemplate LaunchTemplateData.
        """
        license_configuration_arn: _String | None = None
        """The Amazon Resource Name (ARN) of the license configuration."""
    @_declaration
    class MaintenanceOptions(_SchemaPropertyType):
        """The maintenance options of your instance."""
        auto_recovery: _Literal["default", "disabled"] | _String | None = None
        """Disables the automatic recovery behavior of your instance or sets it to default."""
    @_declaration
    class MemoryGiBPerVCpu(_SchemaPropertyType):
        """The minimum and maximum amount of memory per vCPU, in GiB."""
        max: _Number | None = None
        """The maximum amount of memory per vCPU, in GiB. To specify no maximum limit, omit this parameter."""
        min: _Number | None = None
        """The minimum amount of memory per vCPU, in GiB. To specify no minimum limit, omit this parameter."""
    @_declaration
    class MemoryMiB(_SchemaPropertyType):
        """The minimum and maximum amount of memory, in MiB."""
        max: _Integer | None = None
        """The maximum amount of memory, in MiB. To specify no maximum limit, omit this parameter."""
        min: _Integer | None = None
        """The minimum amount of memory, in MiB. To specify no minimum limit, specify ``0``."""
    @_declaration
    class MetadataOptions(_SchemaPropertyType):
        """The metadata options for the instance. For more information, see Instance metadata and user data in the
        *Amazon EC2 User Guide*. ``MetadataOptions`` is a property of AWS::EC2::LaunchTemplate LaunchTemplateData.
        """
        http_endpoint: _Literal["disabled", "enabled"] | _String | None = None
        """Enables or disables the HTTP metadata endpoint on your instances. If the parameter is not specified, the
        default state is ``enabled``. If you specify a value of ``disabled``, you will not be able to access your
        instance metadata.
        """
        http_protocol_ipv6: _Literal["disabled", "enabled"] | _String | None = None
        """Enables or disables the IPv6 endpoint for the instance metadata service. Default: ``disabled``."""
        http_put_response_hop_limit: _Integer | None = None
        """The desired HTTP PUT response hop limit for instance metadata requests. The larger the number, the
        further instance metadata requests can travel. Default: ``1`` Possible values: Integers from 1 to 64.
        """
        http_tokens: _Literal["optional", "required"] | _String | None = None
        """Indicates whether IMDSv2 is required."""
        instance_metadata_tags: _Literal["disabled", "enabled"] | _String | None = None
        """Set to ``enabled`` to allow access to instance tags from the instance metadata. Set to ``disabled`` to
        turn off access to instance tags from the instance metadata. For more information, see View tags for your
        EC2 instances using instance metadata. Default: ``disabled``.
        """
    @_declaration
    class Monitoring(_SchemaPropertyType):
        """Specifies whether detailed monitoring is enabled for an instance. For more information about detailed
        monitoring, see Enable or turn off detailed monitoring for your instances in the *User Guide*.
        ``Monitoring`` is a property of AWS::EC2::LaunchTemplate LaunchTemplateData.
        """
        enabled: _Boolean | None = None
        """Specify ``true`` to enable detailed monitoring. Otherwise, basic monitoring is enabled."""
    @_declaration
    class NetworkBandwidthGbps(_SchemaPropertyType):
        """The minimum and maximum amount of network bandwidth, in gigabits per second (Gbps). Setting the minimum
        bandwidth does not guarantee that your instance will achieve the minimum bandwidth. Amazon EC2 will identify
        instance types that support the specified minimum bandwidth, but the actual bandwidth of your instance might
        go below the specified minimum at times. For more information, see Available instance bandwidth in the
        *Amazon EC2 User Guide*.
        """
        max: _Number | None = None
        """The maximum amount of network bandwidth, in Gbps. To specify no maximum limit, omit this parameter."""
        min: _Number | None = None
        """The minimum amount of network bandwidth, in Gbps. If this parameter is not specified, there is no minimum
        limit.
        """
    @_declaration
    class NetworkInterface(_SchemaPropertyType):
        """Specifies the parameters for a network interface. ``NetworkInterface`` is a property of
        AWS::EC2::LaunchTemplate LaunchTemplateData.
        """
        associate_carrier_ip_address: _Boolean | None = None
        """Associates a Carrier IP address with eth0 for a new network interface. Use this option when you launch an
        instance in a Wavelength Zone and want to associate a Carrier IP address with the network interface. For
        more information about Carrier IP addresses, see Carrier IP addresses in the *Developer Guide*.
        """
        associate_public_ip_address: _Boolean | None = None
        """Associates a public IPv4 address with eth0 for a new network interface. AWS charges for all public IPv4
        addresses, including public IPv4 addresses associated with running instances and Elastic IP addresses. For
        more information, see the *Public IPv4 Address* tab on the Amazon VPC pricing page.
        """
        connection_tracking_specification: LaunchTemplate.ConnectionTrackingSpecification | _Document | None = None
        """A connection tracking specification for the network interface."""
        delete_on_termination: _Boolean | None = None
        """Indicates whether the network interface is deleted when the instance is terminated."""
        description: _String | None = None
        """A description for the network interface."""
        device_index: _Integer | None = None
        """The device index for the network interface attachment. The primary network interface has a device index
        of 0. If the network interface is of type ``interface``, you must specify a device index.
        """
        ena_queue_count: _Integer | None = None
        """The number of ENA queues to be created with the instance."""
        ena_srd_specification: LaunchTemplate.EnaSrdSpecification | _Document | None = None
        """The ENA Express configuration for the network interface."""
        groups: _Sequence[_String] | _Intrinsic | None = None
        """The IDs of one or more security groups."""
        interface_type: _String | None = None
        """The type of network interface. To create an Elastic Fabric Adapter (EFA), specify ``efa`` or ``efa``. For
        more information, see Elastic Fabric Adapter for AI/ML and HPC workloads on Amazon EC2 in the *Amazon EC2
        User Guide*. If you are not creating an EFA, specify ``interface`` or omit this parameter. If you specify
        ``efa-only``, do not assign any IP addresses to the network interface. EFA-only network interfaces do not
        support IP addresses.
        """
        ipv4_prefix_count: _Integer | None = None
        """The number of IPv4 prefixes to be automatically assigned to the network interface. You cannot use this
        option if you use the ``Ipv4Prefix`` option.
        """
        ipv4_prefixes: _Sequence[LaunchTemplate.Ipv4PrefixSpecification | _Document] | _Intrinsic | None = None
        """One or more IPv4 prefixes to be assigned to the network interface. You cannot use this option if you use
        the ``Ipv4PrefixCount`` option.
        """
        ipv6_address_count: _Integer | None = None
        """The number of IPv6 addresses to assign to a network interface. Amazon EC2 automatically selects the IPv6
        addresses from the subnet range. You can't use this option if specifying specific IPv6 addresses.
        """
        ipv6_addresses: _Sequence[LaunchTemplate.Ipv6Add | _Document] | _Intrinsic | None = None
        """One or more specific IPv6 addresses from the IPv6 CIDR block range of your subnet. You can't use this
        option if you're specifying a number of IPv6 addresses.
        """
        ipv6_prefix_count: _Integer | None = None
        """The number of IPv6 prefixes to be automatically assigned to the network interface. You cannot use this
        option if you use the ``Ipv6Prefix`` option.
        """
        ipv6_prefixes: _Sequence[LaunchTemplate.Ipv6PrefixSpecification | _Document] | _Intrinsic | None = None
        """One or more IPv6 prefixes to be assigned to the network interface. You cannot use this option if you use
        the ``Ipv6PrefixCount`` option.
        """
        network_card_index: _Integer | None = None
        """The index of the network card. Some instance types support multiple network cards. The primary network
        interface must be assigned to network card index 0. The default is network card index 0.
        """
        network_interface_id: _String | None = None
        """The ID of the network interface."""
        primary_ipv6: _Boolean | None = None
        """The primary IPv6 address of the network interface. When you enable an IPv6 GUA address to be a primary
        IPv6, the first IPv6 GUA will be made the primary IPv6 address until the instance is terminated or the
        network interface is detached. For more information about primary IPv6 addresses, see RunInstances.
        """
        private_ip_address: _String | None = None
        """The primary private IPv4 address of the network interface."""
        private_ip_addresses: _Sequence[LaunchTemplate.PrivateIpAdd | _Document] | _Intrinsic | None = None
        """One or more private IPv4 addresses."""
        secondary_private_ip_address_count: _Integer | None = None
        """The number of secondary private IPv4 addresses to assign to a network interface."""
        subnet_id: _String | None = None
        """The ID of the subnet for the network interface."""
    @_declaration
    class NetworkInterfaceCount(_SchemaPropertyType):
        """The minimum and maximum number of network interfaces."""
        max: _Integer | None = None
        """The maximum number of network interfaces. To specify no maximum limit, omit this parameter."""
        min: _Integer | None = None
        """The minimum number of network interfaces. To specify no minimum limit, omit this parameter."""
    @_declaration
    class NetworkPerformanceOptions(_SchemaPropertyType):
        """Contains settings for the network performance options for the instance."""
        bandwidth_weighting: _Literal["default", "ebs-1", "vpc-1"] | _String | None = None
        """Specify the bandwidth weighting option to boost the associated type of baseline bandwidth, as follows:"""
    @_declaration
    class Placement(_SchemaPropertyType):
        """Specifies the placement of an instance. ``Placement`` is a property of AWS::EC2::LaunchTemplate
        LaunchTemplateData.
        """
        affinity: _String | None = None
        """The affinity setting for an instance on a Dedicated Host."""
        availability_zone: _String | None = None
        """The Availability Zone for the instance. Either ``AvailabilityZone`` or ``AvailabilityZoneId`` can be
        specified, but not both.
        """
        group_id: _String | None = None
        """The Group Id of a placement group. You must specify the Placement Group *Group Id* to launch an instance
        in a shared placement group.
        """
        group_name: _String | None = None
        """The name of the placement group for the instance."""
        host_id: _String | None = None
        """The ID of the Dedicated Host for the instance."""
        host_resource_group_arn: _String | None = None
        """The ARN of the host resource group in which to launch the instances. If you specify a host resource group
        ARN, omit the *Tenancy* parameter or set it to ``host``.
        """
        partition_number: _Integer | None = None
        """The number of the partition the instance should launch in. Valid only if the placement group strategy is
        set to ``partition``.
        """
        spread_domain: _String | None = None
        """Reserved for future use."""
        tenancy: _Literal["dedicated", "default", "host"] | _String | None = None
        """The tenancy of the instance. An instance with a tenancy of dedicated runs on single-tenant hardware."""
    @_declaration
    class PrivateDnsNameOptions(_SchemaPropertyType):
        """The hostname type for EC2 instances launched into this subnet and how DNS A and AAAA record queries
        should be handled. For more information, see Amazon EC2 instance hostname types in the *User Guide*.
        """
        enable_resource_name_dns_a_record: _Boolean | None = None
        """Indicates whether to respond to DNS queries for instance hostnames with DNS A records."""
        enable_resource_name_dns_aaaa_record: _Boolean | None = None
        """Indicates whether to respond to DNS queries for instance hostnames with DNS AAAA records."""
        hostname_type: _Literal["ip-name", "resource-name"] | _String | None = None
        """The type of hostname for EC2 instances. For IPv4 only subnets, an instance DNS name must be based on the
        instance IPv4 address. For IPv6 only subnets, an instance DNS name must be based on the instance ID. For
        dual-stack subnets, you can specify whether DNS names use the instance IPv4 address or the instance ID. For
        more information, see Amazon EC2 instance hostname types in the *User Guide*.
        """
    @_declaration
    class PrivateIpAdd(_SchemaPropertyType):
        """Specifies a secondary private IPv4 address for a network interface. ``PrivateIpAdd`` is a property of
        AWS::EC2::LaunchTemplate NetworkInterface.
        """
        primary: _Boolean | None = None
        """Indicates whether the private IPv4 address is the primary private IPv4 address. Only one IPv4 address can
        be designated as primary.
        """
        private_ip_address: _String | None = None
        """The private IPv4 address."""
    @_declaration
    class Reference(_SchemaPropertyType):
        """Specifies an instance family to use as the baseline reference for CPU performance."""
        instance_family: _String | None = None
        """The instance family to use as a baseline reference. Ensure that you specify the correct value for the
        instance family. The instance family is everything before the period (``.``) in the instance type name. For
        example, in the instance type ``c6i.large``, the instance family is ``c6i``, not ``c6``. For more
        information, see Amazon EC2 instance type naming conventions in *Amazon EC2 Instance Types*.
        """
    @_declaration
    class SpotOptions(_SchemaPropertyType):
        """Specifies options for Spot Instances. ``SpotOptions`` is a property of AWS::EC2::LaunchTemplate
        InstanceMarketOptions.
        """
        block_duration_minutes: _Integer | None = None
        """Deprecated."""
        instance_interruption_behavior: _Literal["hibernate", "stop", "terminate"] | _String | None = None
        """The behavior when a Spot Instance is interrupted. The default is ``terminate``."""
        max_price: _String | None = None
        """The maximum hourly price you're willing to pay for a Spot Instance. We do not recommend using this
        parameter because it can lead to increased interruptions. If you do not specify this parameter, you will pay
        the current Spot price. If you do specify this parameter, it must be more than USD $0.001. Specifying a
        value below USD $0.001 will result in an ``InvalidParameterValue`` error message when the launch template is
        used to launch an instance.
        """
        spot_instance_type: _Literal["one-time", "persistent"] | _String | None = None
        """The Spot Instance request type. If you are using Spot Instances with an Auto Scaling group, use
        ``one-time`` requests, as the ASlong service handles requesting new Spot Instances whenever the group is
        below its desired capacity.
        """
        valid_until: _String | None = None
        """The end date of the request, in UTC format (*YYYY-MM-DD*T*HH:MM:SS*Z). Supported only for persistent
        requests.
        """
    @_declaration
    class Tag(_SchemaPropertyType):
        """Specifies a tag. For more information, see Resource tags."""
        key: _String
        """The tag key."""
        value: _String
        """The tag value."""
    @_declaration
    class TagSpecification(_SchemaPropertyType):
        """Specifies the tags to apply to resources that are created during instance launch. ``TagSpecification`` is
        a property type of TagSpecifications. TagSpecifications is a property of AWS::EC2::LaunchTemplate
        LaunchTemplateData.
        """
        resource_type: _String | None = None
        """The type of resource to tag. You can specify tags for the following resource types only: ``instance`` |
        ``volume`` | ``network-interface`` | ``spot-instances-request``. If the instance does not include the
        resource type that you specify, the instance launch fails. For example, not all instance types include a
        volume. To tag a resource after it has been created, see CreateTags.
        """
        tags: _Sequence[LaunchTemplate.Tag | _Document] | _Intrinsic | None = None
        """The tags to apply to the resource."""
    @_declaration
    class TotalLocalStorageGB(_SchemaPropertyType):
        """The minimum and maximum amount of total local storage, in GB."""
        max: _Number | None = None
        """The maximum amount of total local storage, in GB. To specify no maximum limit, omit this parameter."""
        min: _Number | None = None
        """The minimum amount of total local storage, in GB. To specify no minimum limit, omit this parameter."""
    @_declaration
    class VCpuCount(_SchemaPropertyType):
        """The minimum and maximum number of vCPUs."""
        max: _Integer | None = None
        """The maximum number of vCPUs. To specify no maximum limit, omit this parameter."""
        min: _Integer | None = None
        """The minimum number of vCPUs. To specify no minimum limit, specify ``0``."""
    TYPE: _ClassVar[str]
    launch_template_data: LaunchTemplate.LaunchTemplateData | _Document
    """The information for the launch template."""
    launch_template_name: _String | None = None
    """A name for the launch template."""
    tag_specifications: _Sequence[LaunchTemplate.LaunchTemplateTagSpecification | _Document] | _Intrinsic | None = None
    """The tags to apply to the launch template on creation. To tag the launch template, the resource type must be
    ``launch-template``. To specify the tags for resources that are created during instance launch, use
    TagSpecifications.
    """
    version_description: _String | None = None
    """A description for the first version of the launch template."""
    @property
    def default_version_number(self) -> _Intrinsic: ...
    @property
    def latest_version_number(self) -> _Intrinsic: ...
    @property
    def launch_template_id(self) -> _Intrinsic: ...

@_declaration
class LocalGatewayRoute(_SchemaResource):
    """Resource Type definition for Local Gateway Route which describes a route for a local gateway route table."""
    TYPE: _ClassVar[str]
    destination_cidr_block: _String | None = None
    """The CIDR block used for destination matches."""
    local_gateway_route_table_id: _String | None = None
    """The ID of the local gateway route table."""
    local_gateway_virtual_interface_group_id: _String | None = None
    """The ID of the virtual interface group."""
    network_interface_id: _String | None = None
    """The ID of the network interface."""
    @property
    def state(self) -> _Intrinsic:
        """The state of the route."""
    @property
    def type(self) -> _Intrinsic:
        """The route type."""

@_declaration
class LocalGatewayRouteTable(_SchemaResource):
    """Resource Type definition for Local Gateway Route Table which describes a route table for a local gateway."""
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String | None = None
        value: _String | None = None
    TYPE: _ClassVar[str]
    local_gateway_id: _String
    """The ID of the local gateway."""
    mode: _Literal["coip", "direct-vpc-routing"] | _String | None = None
    """The mode of the local gateway route table."""
    tags: _Sequence[LocalGatewayRouteTable.Tag | _Document] | _Intrinsic | None = None
    """The tags for the local gateway route table."""
    @property
    def local_gateway_route_table_arn(self) -> _Intrinsic:
        """The ARN of the local gateway route table."""
    @property
    def local_gateway_route_table_id(self) -> _Intrinsic:
        """The ID of the local gateway route table."""
    @property
    def outpost_arn(self) -> _Intrinsic:
        """The ARN of the outpost."""
    @property
    def owner_id(self) -> _Intrinsic:
        """The owner of the local gateway route table."""
    @property
    def state(self) -> _Intrinsic:
        """The state of the local gateway route table."""

@_declaration
class LocalGatewayRouteTableVPCAssociation(_SchemaResource):
    """Resource Type definition for Local Gateway Route Table VPC Association which describes an association between
    a local gateway route table and a VPC.
    """
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String | None = None
        value: _String | None = None
    TYPE: _ClassVar[str]
    local_gateway_route_table_id: _String
    """The ID of the local gateway route table."""
    vpc_id: _String
    """The ID of the VPC."""
    tags: _Sequence[LocalGatewayRouteTableVPCAssociation.Tag | _Document] | _Intrinsic | None = None
    """The tags for the association."""
    @property
    def local_gateway_id(self) -> _Intrinsic:
        """The ID of the local gateway."""
    @property
    def local_gateway_route_table_vpc_association_id(self) -> _Intrinsic:
        """The ID of the association."""
    @property
    def state(self) -> _Intrinsic:
        """The state of the association."""

@_declaration
class LocalGatewayRouteTableVirtualInterfaceGroupAssociation(_SchemaResource):
    """Resource Type definition for Local Gateway Route Table Virtual Interface Group Association which describes a
    local gateway route table virtual interface group association for a local gateway.
    """
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String | None = None
        value: _String | None = None
    TYPE: _ClassVar[str]
    local_gateway_route_table_id: _String
    """The ID of the local gateway route table."""
    local_gateway_virtual_interface_group_id: _String
    """The ID of the local gateway route table virtual interface group."""
    tags: _Sequence[LocalGatewayRouteTableVirtualInterfaceGroupAssociation.Tag | _Document] | _Intrinsic | None = None
    """The tags for the local gateway route table virtual interface group association."""
    @property
    def local_gateway_id(self) -> _Intrinsic:
        """The ID of the local gateway."""
    @property
    def local_gateway_route_table_arn(self) -> _Intrinsic:
        """The ARN of the local gateway route table."""
    @property
    def local_gateway_route_table_virtual_interface_group_association_id(self) -> _Intrinsic:
        """The ID of the local gateway route table virtual interface group association."""
    @property
    def owner_id(self) -> _Intrinsic:
        """The owner of the local gateway route table virtual interface group association."""
    @property
    def state(self) -> _Intrinsic:
        """The state of the local gateway route table virtual interface group association."""

@_declaration
class LocalGatewayVirtualInterface(_SchemaResource):
    """Resource Type definition for Local Gateway Virtual Interface which describes a virtual interface for AWS
    Outposts local gateways.
    """
    @_declaration
    class Tag(_SchemaPropertyType):
        """A key-value pair to associate with a resource."""
        key: _String | None = None
        """The key name of the tag. You can specify a value that is 1 to 128 Unicode characters in length and cannot
        be prefixed with aws:. You can use any of the following characters: the set of Unicode letters, digits,
        whitespace, _, ., /, =, +, and -.
        """
        value: _String | None = None
        """The value for the tag. You can specify a value that is 0 to 256 Unicode characters in length and cannot
        be prefixed with aws:. You can use any of the following characters: the set of Unicode letters, digits,
        whitespace, _, ., /, =, +, and -.
        """
    TYPE: _ClassVar[str]
    local_address: _String
    """The local address."""
    local_gateway_virtual_interface_group_id: _String
    """The ID of the virtual interface group."""
    outpost_lag_id: _String
    """The Outpost LAG ID."""
    peer_address: _String
    """The peer address."""
    vlan: _Integer
    """The ID of the VLAN."""
    peer_bgp_asn: _Integer | None = None
    """The peer BGP ASN."""
    peer_bgp_asn_extended: _Integer | None = None
    """The extended 32-bit ASN of the BGP peer for use with larger ASN values."""
    tags: _Sequence[LocalGatewayVirtualInterface.Tag | _Document] | _Intrinsic | None = None
    """An array of key-value pairs to apply to this resource."""
    @property
    def configuration_state(self) -> _Intrinsic:
        """The current state of the local gateway virtual interface."""
    @property
    def local_bgp_asn(self) -> _Intrinsic:
        """The Autonomous System Number(ASN) for the local Border Gateway Protocol (BGP)."""
    @property
    def local_gateway_id(self) -> _Intrinsic:
        """The ID of the local gateway."""
    @property
    def local_gateway_virtual_interface_id(self) -> _Intrinsic:
        """The ID of the virtual interface."""
    @property
    def owner_id(self) -> _Intrinsic:
        """The ID of the Amazon Web Services account that owns the local gateway virtual interface group."""

@_declaration
class LocalGatewayVirtualInterfaceGroup(_SchemaResource):
    """Resource Type definition for LocalGatewayVirtualInterfaceGroup which describes a group of LocalGateway
    VirtualInterfaces.
    """
    @_declaration
    class Tag(_SchemaPropertyType):
        """A key-value pair to associate with a resource."""
        key: _String | None = None
        """The key name of the tag. You can specify a value that is 1 to 128 Unicode characters in length and cannot
        be prefixed with aws:. You can use any of the following characters: the set of Unicode letters, digits,
        whitespace, _, ., /, =, +, and -.
        """
        value: _String | None = None
        """The value for the tag. You can specify a value that is 0 to 256 Unicode characters in length and cannot
        be prefixed with aws:. You can use any of the following characters: the set of Unicode letters, digits,
        whitespace, _, ., /, =, +, and -.
        """
    TYPE: _ClassVar[str]
    local_gateway_id: _String
    """The ID of the local gateway."""
    local_bgp_asn: _Integer | None = None
    """The Autonomous System Number(ASN) for the local Border Gateway Protocol (BGP)."""
    local_bgp_asn_extended: _Integer | None = None
    """The extended 32-bit ASN for the local BGP configuration."""
    tags: _Sequence[LocalGatewayVirtualInterfaceGroup.Tag | _Document] | _Intrinsic | None = None
    """The tags assigned to the virtual interface group."""
    @property
    def configuration_state(self) -> _Intrinsic:
        """The current state of the local gateway virtual interface group."""
    @property
    def local_gateway_virtual_interface_group_arn(self) -> _Intrinsic:
        """The Amazon Resource Number (ARN) of the local gateway virtual interface group."""
    @property
    def local_gateway_virtual_interface_group_id(self) -> _Intrinsic:
        """The ID of the virtual interface group."""
    @property
    def local_gateway_virtual_interface_ids(self) -> _Intrinsic:
        """The IDs of the virtual interfaces."""
    @property
    def owner_id(self) -> _Intrinsic:
        """The ID of the Amazon Web Services account that owns the local gateway virtual interface group."""

@_declaration
class NatGateway(_SchemaResource):
    """Specifies a network address translation (NAT) gateway in the specified subnet. You can create either a public
    NAT gateway or a private NAT gateway. The default is a public NAT gateway. If you create a public NAT gateway,
    you must specify an elastic IP address. With a NAT gateway, instances in a private subnet can connect to the
    internet, other AWS services, or an on-premises network using the IP address of the NAT gateway.
    """
    @_declaration
    class AvailabilityZoneAddress(_SchemaPropertyType):
        """For regional NAT gateways only: The configuration specifying which Elastic IP address (EIP) to use for
        handling outbound NAT traffic from a specific Availability Zone. A regional NAT gateway is a single NAT
        Gateway that works across multiple availability zones (AZs) in your VPC, providing redundancy, scalability
        and availability across all the AZs in a Region. For more information, see Regional NAT gateways for
        automatic multi-AZ expansion in the *Amazon VPC User Guide*.
        """
        allocation_ids: _Sequence[_String] | _Intrinsic
        """The allocation IDs of the Elastic IP addresses (EIPs) to be used for handling outbound NAT traffic in
        this specific Availability Zone.
        """
        availability_zone: _String | None = None
        """For regional NAT gateways only: The Availability Zone where this specific NAT gateway configuration will
        be active. Each AZ in a regional NAT gateway has its own configuration to handle outbound NAT traffic from
        that AZ. A regional NAT gateway is a single NAT Gateway that works across multiple availability zones (AZs)
        in your VPC, providing redundancy, scalability and availability across all the AZs in a Region.
        """
        availability_zone_id: _String | None = None
        """For regional NAT gateways only: The ID of the Availability Zone where this specific NAT gateway
        configuration will be active. Each AZ in a regional NAT gateway has its own configuration to handle outbound
        NAT traffic from that AZ. Use this instead of AvailabilityZone for consistent identification of AZs across
        AWS Regions.
        """
    @_declaration
    class Tag(_SchemaPropertyType):
        """Specifies a tag. For more information, see Resource tags."""
        key: _String
        """The tag key."""
        value: _String
        """The tag value."""
    TYPE: _ClassVar[str]
    allocation_id: _String | None = None
    """[Public NAT gateway only] The allocation ID of the Elastic IP address that's associated with the NAT gateway.
    This property is required for a public NAT gateway and cannot be specified with a private NAT gateway.
    """
    availability_mode: _Literal["regional", "zonal"] | _String | None = None
    """Indicates whether this is a zonal (single-AZ) or regional (multi-AZ) NAT gateway. A zonal NAT gateway is a
    NAT Gateway that provides redundancy and scalability within a single availability zone. A regional NAT gateway
    is a single NAT Gateway that works across multiple availability zones (AZs) in your VPC, providing redundancy,
    scalability and availability across all the AZs in a Region.
    """
    availability_zone_addresses: _Sequence[NatGateway.AvailabilityZoneAddress | _Document] | _Intrinsic | None = None
    """For regional NAT gateways only: Specifies which Availability Zones you want the NAT gateway to support and
    the Elastic IP addresses (EIPs) to use in each AZ. The regional NAT gateway uses these EIPs to handle outbound
    NAT traffic from their respective AZs. If not specified, the NAT gateway will automatically expand to new AZs
    and associate EIPs upon detection of an elastic network interface.
    """
    connectivity_type: _Literal["private", "public"] | _String | None = None
    """Indicates whether the NAT gateway supports public or private connectivity. The default is public
    connectivity.
    """
    max_drain_duration_seconds: _Integer | None = None
    """The maximum amount of time to wait (in seconds) before forcibly releasing the IP addresses if connections are
    still in progress. Default value is 350 seconds.
    """
    private_ip_address: _String | None = None
    """The private IPv4 address to assign to the NAT gateway. If you don't provide an address, a private IPv4
    address will be automatically assigned.
    """
    secondary_allocation_ids: _Sequence[_String] | _Intrinsic | None = None
    """Secondary EIP allocation IDs. For more information, see Create a NAT gateway in the *Amazon VPC User Guide*.
    """
    secondary_private_ip_address_count: _Integer | None = None
    """[Private NAT gateway only] The number of secondary private IPv4 addresses you want to assign to the NAT
    gateway. For more information about secondary addresses, see Create a NAT gateway in the *Amazon Virtual Private
    Cloud User Guide*. ``SecondaryPrivateIpAddressCount`` and ``SecondaryPrivateIpAddresses`` cannot be set at the
    same time.
    """
    secondary_private_ip_addresses: _Sequence[_String] | _Intrinsic | None = None
    """Secondary private IPv4 addresses. For more information about secondary addresses, see Create a NAT gateway in
    the *Amazon Virtual Private Cloud User Guide*. ``SecondaryPrivateIpAddressCount`` and
    ``SecondaryPrivateIpAddresses`` cannot be set at the same time.
    """
    subnet_id: _String | None = None
    """The ID of the subnet in which the NAT gateway is located."""
    tags: _Sequence[NatGateway.Tag | _Document] | _Intrinsic | None = None
    """The tags for the NAT gateway."""
    vpc_id: _String | None = None
    """The ID of the VPC in which the NAT gateway is located."""
    @property
    def auto_provision_zones(self) -> _Intrinsic: ...
    @property
    def auto_scaling_ips(self) -> _Intrinsic: ...
    @property
    def eni_id(self) -> _Intrinsic: ...
    @property
    def nat_gateway_id(self) -> _Intrinsic: ...
    @property
    def route_table_id(self) -> _Intrinsic: ...

@_declaration
class NetworkAcl(_SchemaResource):
    """Specifies a network ACL for your VPC. To add a network ACL entry, see AWS::EC2::NetworkAclEntry."""
    @_declaration
    class Tag(_SchemaPropertyType):
        """Specifies a tag. For more information, see Resource tags."""
        key: _String
        """The tag key."""
        value: _String
        """The tag value."""
    TYPE: _ClassVar[str]
    vpc_id: _String
    """The ID of the VPC for the network ACL."""
    tags: _Sequence[NetworkAcl.Tag | _Document] | _Intrinsic | None = None
    """The tags for the network ACL."""
    @property
    def id(self) -> _Intrinsic: ...

@_declaration
class NetworkAclEntry(_SchemaResource):
    """Resource Type definition for AWS::EC2::NetworkAclEntry."""
    @_declaration
    class Icmp(_SchemaPropertyType):
        code: _Integer | None = None
        type: _Integer | None = None
    @_declaration
    class PortRange(_SchemaPropertyType):
        from_: _Integer | None = None
        to: _Integer | None = None
    TYPE: _ClassVar[str]
    network_acl_id: _String
    """The ID of the network ACL."""
    protocol: _Integer
    """The protocol number. A value of "-1" means all protocols. If you specify "-1" or a protocol number other than
    "6" (TCP), "17" (UDP), or "1" (ICMP), traffic on all ports is allowed, regardless of any ports or ICMP types or
    codes that you specify. If you specify protocol "58" (ICMPv6) and specify an IPv4 CIDR block, traffic for all
    ICMP types and codes allowed, regardless of any that you specify.
    """
    rule_action: _String
    """Indicates whether to allow or deny the traffic that matches the rule."""
    rule_number: _Integer
    """Rule number to assign to the entry, such as 100. ACL entries are processed in ascending order by rule number.
    Entries can't use the same rule number unless one is an egress rule and the other is an ingress rule.
    """
    cidr_block: _String | None = None
    """The IPv4 CIDR range to allow or deny, in CIDR notation (for example, 172.16.0.0/24). Requirement is
    conditional: You must specify the CidrBlock or Ipv6CidrBlock property.
    """
    egress: _Boolean | None = None
    """Indicates whether this is an egress rule (rule is applied to traffic leaving the subnet)."""
    icmp: NetworkAclEntry.Icmp | _Document | None = None
    """The Internet Control Message Protocol (ICMP) code and type. Requirement is conditional: Required if
    specifying 1 (ICMP) for the protocol parameter.
    """
    ipv6_cidr_block: _String | None = None
    """The IPv6 network range to allow or deny, in CIDR notation (for example 2001:db8:1234:1a00::/64)."""
    port_range: NetworkAclEntry.PortRange | _Document | None = None
    """The IPv4 network range to allow or deny, in CIDR notation (for example 172.16.0.0/24). We modify the
    specified CIDR block to its canonical form; for example, if you specify 100.68.0.18/18, we modify it to
    100.68.0.0/18.
    """
    @property
    def id(self) -> _Intrinsic: ...

@_declaration
class NetworkInsightsAccessScope(_SchemaResource):
    """Resource schema for AWS::EC2::NetworkInsightsAccessScope."""
    @_declaration
    class AccessScopePathRequest(_SchemaPropertyType):
        destination: NetworkInsightsAccessScope.PathStatementRequest | _Document | None = None
        source: NetworkInsightsAccessScope.PathStatementRequest | _Document | None = None
        through_resources: _Sequence[NetworkInsightsAccessScope.ThroughResourcesStatementRequest | _Document] | _Intrinsic | None = None
    @_declaration
    class PacketHeaderStatementRequest(_SchemaPropertyType):
        destination_addresses: _Sequence[_String] | _Intrinsic | None = None
        destination_ports: _Sequence[_String] | _Intrinsic | None = None
        destination_prefix_lists: _Sequence[_String] | _Intrinsic | None = None
        protocols: _Sequence[_Literal["tcp", "udp"] | _String] | _Intrinsic | None = None
        source_addresses: _Sequence[_String] | _Intrinsic | None = None
        source_ports: _Sequence[_String] | _Intrinsic | None = None
        source_prefix_lists: _Sequence[_String] | _Intrinsic | None = None
    @_declaration
    class PathStatementRequest(_SchemaPropertyType):
        packet_header_statement: NetworkInsightsAccessScope.PacketHeaderStatementRequest | _Document | None = None
        resource_statement: NetworkInsightsAccessScope.ResourceStatementRequest | _Document | None = None
    @_declaration
    class ResourceStatementRequest(_SchemaPropertyType):
        resource_types: _Sequence[_String] | _Intrinsic | None = None
        resources: _Sequence[_String] | _Intrinsic | None = None
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String | None = None
    @_declaration
    class ThroughResourcesStatementRequest(_SchemaPropertyType):
        resource_statement: NetworkInsightsAccessScope.ResourceStatementRequest | _Document | None = None
    TYPE: _ClassVar[str]
    exclude_paths: _Sequence[NetworkInsightsAccessScope.AccessScopePathRequest | _Document] | _Intrinsic | None = None
    match_paths: _Sequence[NetworkInsightsAccessScope.AccessScopePathRequest | _Document] | _Intrinsic | None = None
    tags: _Sequence[NetworkInsightsAccessScope.Tag | _Document] | _Intrinsic | None = None
    @property
    def created_date(self) -> _Intrinsic: ...
    @property
    def network_insights_access_scope_arn(self) -> _Intrinsic: ...
    @property
    def network_insights_access_scope_id(self) -> _Intrinsic: ...
    @property
    def updated_date(self) -> _Intrinsic: ...

@_declaration
class NetworkInsightsAccessScopeAnalysis(_SchemaResource):
    """Resource schema for AWS::EC2::NetworkInsightsAccessScopeAnalysis."""
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String | None = None
    TYPE: _ClassVar[str]
    network_insights_access_scope_id: _String
    tags: _Sequence[NetworkInsightsAccessScopeAnalysis.Tag | _Document] | _Intrinsic | None = None
    @property
    def analyzed_eni_count(self) -> _Intrinsic: ...
    @property
    def end_date(self) -> _Intrinsic: ...
    @property
    def findings_found(self) -> _Intrinsic: ...
    @property
    def network_insights_access_scope_analysis_arn(self) -> _Intrinsic: ...
    @property
    def network_insights_access_scope_analysis_id(self) -> _Intrinsic: ...
    @property
    def start_date(self) -> _Intrinsic: ...
    @property
    def status(self) -> _Intrinsic: ...
    @property
    def status_message(self) -> _Intrinsic: ...

@_declaration
class NetworkInsightsAnalysis(_SchemaResource):
    """Resource schema for AWS::EC2::NetworkInsightsAnalysis."""
    @_declaration
    class AdditionalDetail(_SchemaPropertyType):
        additional_detail_type: _String | None = None
        component: NetworkInsightsAnalysis.AnalysisComponent | _Document | None = None
        load_balancers: _Sequence[NetworkInsightsAnalysis.AnalysisComponent | _Document] | _Intrinsic | None = None
        service_name: _String | None = None
    @_declaration
    class AlternatePathHint(_SchemaPropertyType):
        component_arn: _String | None = None
        component_id: _String | None = None
    @_declaration
    class AnalysisAclRule(_SchemaPropertyType):
        cidr: _String | None = None
        egress: _Boolean | None = None
        port_range: NetworkInsightsAnalysis.PortRange | _Document | None = None
        protocol: _String | None = None
        rule_action: _String | None = None
        rule_number: _Integer | None = None
    @_declaration
    class AnalysisComponent(_SchemaPropertyType):
        arn: _String | None = None
        id: _String | None = None
    @_declaration
    class AnalysisLoadBalancerListener(_SchemaPropertyType):
        instance_port: _Integer | None = None
        load_balancer_port: _Integer | None = None
    @_declaration
    class AnalysisLoadBalancerTarget(_SchemaPropertyType):
        address: _String | None = None
        availability_zone: _String | None = None
        instance: NetworkInsightsAnalysis.AnalysisComponent | _Document | None = None
        port: _Integer | None = None
    @_declaration
    class AnalysisPacketHeader(_SchemaPropertyType):
        destination_addresses: _Sequence[_String] | _Intrinsic | None = None
        destination_port_ranges: _Sequence[NetworkInsightsAnalysis.PortRange | _Document] | _Intrinsic | None = None
        protocol: _String | None = None
        source_addresses: _Sequence[_String] | _Intrinsic | None = None
        source_port_ranges: _Sequence[NetworkInsightsAnalysis.PortRange | _Document] | _Intrinsic | None = None
    @_declaration
    class AnalysisRouteTableRoute(_SchemaPropertyType):
        destination_cidr: _String | None = None
        destination_prefix_list_id: _String | None = None
        egress_only_internet_gateway_id: _String | None = None
        gateway_id: _String | None = None
        instance_id: _String | None = None
        nat_gateway_id: _String | None = None
        network_interface_id: _String | None = None
        origin: _String | None = None
        state: _String | None = None
        transit_gateway_id: _String | None = None
        vpc_peering_connection_id: _String | None = None
    @_declaration
    class AnalysisSecurityGroupRule(_SchemaPropertyType):
        cidr: _String | None = None
        direction: _String | None = None
        port_range: NetworkInsightsAnalysis.PortRange | _Document | None = None
        prefix_list_id: _String | None = None
        protocol: _String | None = None
        security_group_id: _String | None = None
    @_declaration
    class AnalysisTransitGatewayPolicyTableEntry(_SchemaPropertyType):
        destination_cidr: _String | None = None
        destination_port_range: NetworkInsightsAnalysis.PortRange | _Document | None = None
        protocol: _String | None = None
        rule_number: _Integer | None = None
        source_cidr: _String | None = None
        source_port_range: NetworkInsightsAnalysis.PortRange | _Document | None = None
        target_route_table_id: _String | None = None
    @_declaration
    class Explanation(_SchemaPropertyType):
        acl: NetworkInsightsAnalysis.AnalysisComponent | _Document | None = None
        acl_rule: NetworkInsightsAnalysis.AnalysisAclRule | _Document | None = None
        address: _String | None = None
        addresses: _Sequence[_String] | _Intrinsic | None = None
        attached_to: NetworkInsightsAnalysis.AnalysisComponent | _Document | None = None
        availability_zones: _Sequence[_String] | _Intrinsic | None = None
        cidrs: _Sequence[_String] | _Intrinsic | None = None
        classic_load_balancer_listener: NetworkInsightsAnalysis.AnalysisLoadBalancerListener | _Document | None = None
        component: NetworkInsightsAnalysis.AnalysisComponent | _Document | None = None
        component_account: _String | None = None
        component_region: _String | None = None
        customer_gateway: NetworkInsightsAnalysis.AnalysisComponent | _Document | None = None
        destination: NetworkInsightsAnalysis.AnalysisComponent | _Document | None = None
        destination_vpc: NetworkInsightsAnalysis.AnalysisComponent | _Document | None = None
        direction: _String | None = None
        elastic_load_balancer_listener: NetworkInsightsAnalysis.AnalysisComponent | _Document | None = None
        explanation_code: _String | None = None
        ingress_route_table: NetworkInsightsAnalysis.AnalysisComponent | _Document | None = None
        internet_gateway: NetworkInsightsAnalysis.AnalysisComponent | _Document | None = None
        load_balancer_arn: _String | None = None
        load_balancer_listener_port: _Integer | None = None
        load_balancer_target: NetworkInsightsAnalysis.AnalysisLoadBalancerTarget | _Document | None = None
        load_balancer_target_group: NetworkInsightsAnalysis.AnalysisComponent | _Document | None = None
        load_balancer_target_groups: _Sequence[NetworkInsightsAnalysis.AnalysisComponent | _Document] | _Intrinsic | None = None
        load_balancer_target_port: _Integer | None = None
        missing_component: _String | None = None
        nat_gateway: NetworkInsightsAnalysis.AnalysisComponent | _Document | None = None
        network_interface: NetworkInsightsAnalysis.AnalysisComponent | _Document | None = None
        packet_field: _String | None = None
        port: _Integer | None = None
        port_ranges: _Sequence[NetworkInsightsAnalysis.PortRange | _Document] | _Intrinsic | None = None
        prefix_list: NetworkInsightsAnalysis.AnalysisComponent | _Document | None = None
        protocols: _Sequence[_String] | _Intrinsic | None = None
        route_table: NetworkInsightsAnalysis.AnalysisComponent | _Document | None = None
        route_table_route: NetworkInsightsAnalysis.AnalysisRouteTableRoute | _Document | None = None
        security_group: NetworkInsightsAnalysis.AnalysisComponent | _Document | None = None
        security_group_rule: NetworkInsightsAnalysis.AnalysisSecurityGroupRule | _Document | None = None
        security_groups: _Sequence[NetworkInsightsAnalysis.AnalysisComponent | _Document] | _Intrinsic | None = None
        source_vpc: NetworkInsightsAnalysis.AnalysisComponent | _Document | None = None
        state: _String | None = None
        subnet: NetworkInsightsAnalysis.AnalysisComponent | _Document | None = None
        subnet_route_table: NetworkInsightsAnalysis.AnalysisComponent | _Document | None = None
        transit_gateway: NetworkInsightsAnalysis.AnalysisComponent | _Document | None = None
        transit_gateway_attachment: NetworkInsightsAnalysis.AnalysisComponent | _Document | None = None
        transit_gateway_policy_table: NetworkInsightsAnalysis.AnalysisComponent | _Document | None = None
        transit_gateway_policy_table_entry: NetworkInsightsAnalysis.AnalysisTransitGatewayPolicyTableEntry | _Document | None = None
        transit_gateway_route_table: NetworkInsightsAnalysis.AnalysisComponent | _Document | None = None
        transit_gateway_route_table_route: NetworkInsightsAnalysis.TransitGatewayRouteTableRoute | _Document | None = None
        vpc: NetworkInsightsAnalysis.AnalysisComponent | _Document | None = None
        vpc_endpoint: NetworkInsightsAnalysis.AnalysisComponent | _Document | None = None
        vpc_peering_connection: NetworkInsightsAnalysis.AnalysisComponent | _Document | None = None
        vpn_connection: NetworkInsightsAnalysis.AnalysisComponent | _Document | None = None
        vpn_gateway: NetworkInsightsAnalysis.AnalysisComponent | _Document | None = None
    @_declaration
    class PathComponent(_SchemaPropertyType):
        acl_rule: NetworkInsightsAnalysis.AnalysisAclRule | _Document | None = None
        additional_details: _Sequence[NetworkInsightsAnalysis.AdditionalDetail | _Document] | _Intrinsic | None = None
        component: NetworkInsightsAnalysis.AnalysisComponent | _Document | None = None
        destination_vpc: NetworkInsightsAnalysis.AnalysisComponent | _Document | None = None
        elastic_load_balancer_listener: NetworkInsightsAnalysis.AnalysisComponent | _Document | None = None
        explanations: _Sequence[NetworkInsightsAnalysis.Explanation | _Document] | _Intrinsic | None = None
        inbound_header: NetworkInsightsAnalysis.AnalysisPacketHeader | _Document | None = None
        outbound_header: NetworkInsightsAnalysis.AnalysisPacketHeader | _Document | None = None
        route_table_route: NetworkInsightsAnalysis.AnalysisRouteTableRoute | _Document | None = None
        security_group_rule: NetworkInsightsAnalysis.AnalysisSecurityGroupRule | _Document | None = None
        sequence_number: _Integer | None = None
        service_name: _String | None = None
        source_vpc: NetworkInsightsAnalysis.AnalysisComponent | _Document | None = None
        subnet: NetworkInsightsAnalysis.AnalysisComponent | _Document | None = None
        transit_gateway: NetworkInsightsAnalysis.AnalysisComponent | _Document | None = None
        transit_gateway_policy_table_entry: NetworkInsightsAnalysis.AnalysisTransitGatewayPolicyTableEntry | _Document | None = None
        transit_gateway_route_table_route: NetworkInsightsAnalysis.TransitGatewayRouteTableRoute | _Document | None = None
        vpc: NetworkInsightsAnalysis.AnalysisComponent | _Document | None = None
    @_declaration
    class PortRange(_SchemaPropertyType):
        from_: _Integer | None = None
        to: _Integer | None = None
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String | None = None
    @_declaration
    class TransitGatewayRouteTableRoute(_SchemaPropertyType):
        attachment_id: _String | None = None
        destination_cidr: _String | None = None
        prefix_list_id: _String | None = None
        resource_id: _String | None = None
        resource_type: _String | None = None
        route_origin: _String | None = None
        state: _String | None = None
    TYPE: _ClassVar[str]
    network_insights_path_id: _String
    additional_accounts: _Sequence[_String] | _Intrinsic | None = None
    filter_in_arns: _Sequence[_String] | _Intrinsic | None = None
    filter_out_arns: _Sequence[_String] | _Intrinsic | None = None
    tags: _Sequence[NetworkInsightsAnalysis.Tag | _Document] | _Intrinsic | None = None
    @property
    def alternate_path_hints(self) -> _Intrinsic: ...
    @property
    def explanations(self) -> _Intrinsic: ...
    @property
    def forward_path_components(self) -> _Intrinsic: ...
    @property
    def network_insights_analysis_arn(self) -> _Intrinsic: ...
    @property
    def network_insights_analysis_id(self) -> _Intrinsic: ...
    @property
    def network_path_found(self) -> _Intrinsic: ...
    @property
    def return_path_components(self) -> _Intrinsic: ...
    @property
    def start_date(self) -> _Intrinsic: ...
    @property
    def status(self) -> _Intrinsic: ...
    @property
    def status_message(self) -> _Intrinsic: ...
    @property
    def suggested_accounts(self) -> _Intrinsic: ...

@_declaration
class NetworkInsightsPath(_SchemaResource):
    """Resource schema for AWS::EC2::NetworkInsightsPath."""
    @_declaration
    class FilterPortRange(_SchemaPropertyType):
        from_port: _Integer | None = None
        to_port: _Integer | None = None
    @_declaration
    class PathFilter(_SchemaPropertyType):
        destination_address: _String | None = None
        destination_port_range: NetworkInsightsPath.FilterPortRange | _Document | None = None
        source_address: _String | None = None
        source_port_range: NetworkInsightsPath.FilterPortRange | _Document | None = None
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String | None = None
    TYPE: _ClassVar[str]
    protocol: _Literal["tcp", "udp"] | _String
    source: _String
    destination: _String | None = None
    destination_ip: _String | None = None
    destination_port: _Integer | None = None
    filter_at_destination: NetworkInsightsPath.PathFilter | _Document | None = None
    filter_at_source: NetworkInsightsPath.PathFilter | _Document | None = None
    source_ip: _String | None = None
    tags: _Sequence[NetworkInsightsPath.Tag | _Document] | _Intrinsic | None = None
    @property
    def created_date(self) -> _Intrinsic: ...
    @property
    def destination_arn(self) -> _Intrinsic: ...
    @property
    def network_insights_path_arn(self) -> _Intrinsic: ...
    @property
    def network_insights_path_id(self) -> _Intrinsic: ...
    @property
    def source_arn(self) -> _Intrinsic: ...

@_declaration
class NetworkInterface(_SchemaResource):
    """The AWS::EC2::NetworkInterface resource creates network interface."""
    @_declaration
    class ConnectionTrackingSpecification(_SchemaPropertyType):
        tcp_established_timeout: _Integer | None = None
        udp_stream_timeout: _Integer | None = None
        udp_timeout: _Integer | None = None
    @_declaration
    class InstanceIpv6Address(_SchemaPropertyType):
        ipv6_address: _String
    @_declaration
    class Ipv4PrefixSpecification(_SchemaPropertyType):
        ipv4_prefix: _String
    @_declaration
    class Ipv6PrefixSpecification(_SchemaPropertyType):
        ipv6_prefix: _String
    @_declaration
    class PrivateIpAddressSpecification(_SchemaPropertyType):
        primary: _Boolean
        private_ip_address: _String
    @_declaration
    class PublicIpDnsNameOptions(_SchemaPropertyType):
        """Describes the public hostname type options, including public hostname type, IPv4-enabled public hostname,
        IPv6-enabled public hostname, and dual-stack public hostname.
        """
        dns_hostname_type: _String | None = None
        public_dual_stack_dns_name: _String | None = None
        public_ipv4_dns_name: _String | None = None
        public_ipv6_dns_name: _String | None = None
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    subnet_id: _String
    """The ID of the subnet to associate with the network interface."""
    connection_tracking_specification: NetworkInterface.ConnectionTrackingSpecification | _Document | None = None
    description: _String | None = None
    """A description for the network interface."""
    enable_primary_ipv6: _Boolean | None = None
    """If you have instances or ENIs that rely on the IPv6 address not changing, to avoid disrupting traffic to
    instances or ENIs, you can enable a primary IPv6 address. Enable this option to automatically assign an IPv6
    associated with the ENI attached to your instance to be the primary IPv6 address. When you enable an IPv6
    address to be a primary IPv6, you cannot disable it. Traffic will be routed to the primary IPv6 address until
    the instance is terminated or the ENI is detached.
    """
    group_set: _Sequence[_String] | _Intrinsic | None = None
    """A list of security group IDs associated with this network interface."""
    interface_type: _String | None = None
    """Indicates the type of network interface."""
    ipv4_prefix_count: _Integer | None = None
    """The number of IPv4 prefixes to assign to a network interface. When you specify a number of IPv4 prefixes,
    Amazon EC2 selects these prefixes from your existing subnet CIDR reservations, if available, or from free spaces
    in the subnet. By default, these will be /28 prefixes. You can't specify a count of IPv4 prefixes if you've
    specified one of the following: specific IPv4 prefixes, specific private IPv4 addresses, or a count of private
    IPv4 addresses.
    """
    ipv4_prefixes: _Sequence[NetworkInterface.Ipv4PrefixSpecification | _Document] | _Intrinsic | None = None
    """Assigns a list of IPv4 prefixes to the network interface. If you want EC2 to automatically assign IPv4
    prefixes, use the Ipv4PrefixCount property and do not specify this property. Presently, only /28 prefixes are
    supported. You can't specify IPv4 prefixes if you've specified one of the following: a count of IPv4 prefixes,
    specific private IPv4 addresses, or a count of private IPv4 addresses.
    """
    ipv6_address_count: _Integer | None = None
    """The number of IPv6 addresses to assign to a network interface. Amazon EC2 automatically selects the IPv6
    addresses from the subnet range. To specify specific IPv6 addresses, use the Ipv6Addresses property and don't
    specify this property.
    """
    ipv6_addresses: _Sequence[NetworkInterface.InstanceIpv6Address | _Document] | _Intrinsic | None = None
    """One or more specific IPv6 addresses from the IPv6 CIDR block range of your subnet to associate with the
    network interface. If you're specifying a number of IPv6 addresses, use the Ipv6AddressCount property and don't
    specify this property.
    """
    ipv6_prefix_count: _Integer | None = None
    """The number of IPv6 prefixes to assign to a network interface. When you specify a number of IPv6 prefixes,
    Amazon EC2 selects these prefixes from your existing subnet CIDR reservations, if available, or from free spaces
    in the subnet. By default, these will be /80 prefixes. You can't specify a count of IPv6 prefixes if you've
    specified one of the following: specific IPv6 prefixes, specific IPv6 addresses, or a count of IPv6 addresses.
    """
    ipv6_prefixes: _Sequence[NetworkInterface.Ipv6PrefixSpecification | _Document] | _Intrinsic | None = None
    """Assigns a list of IPv6 prefixes to the network interface. If you want EC2 to automatically assign IPv6
    prefixes, use the Ipv6PrefixCount property and do not specify this property. Presently, only /80 prefixes are
    supported. You can't specify IPv6 prefixes if you've specified one of the following: a count of IPv6 prefixes,
    specific IPv6 addresses, or a count of IPv6 addresses.
    """
    private_ip_address: _String | None = None
    """Assigns a single private IP address to the network interface, which is used as the primary private IP
    address. If you want to specify multiple private IP address, use the PrivateIpAddresses property.
    """
    private_ip_addresses: _Sequence[NetworkInterface.PrivateIpAddressSpecification | _Document] | _Intrinsic | None = None
    """Assigns a list of private IP addresses to the network interface. You can specify a primary private IP address
    by setting the value of the Primary property to true in the PrivateIpAddressSpecification property. If you want
    EC2 to automatically assign private IP addresses, use the SecondaryPrivateIpAddressCount property and do not
    specify this property.
    """
    public_ip_dns_hostname_type_specification: _Literal["public-dual-stack-dns-name", "public-ipv4-dns-name", "public-ipv6-dns-name"] | _String | None = None
    """Public IP DNS hostname type."""
    secondary_private_ip_address_count: _Integer | None = None
    """The number of secondary private IPv4 addresses to assign to a network interface. When you specify a number of
    secondary IPv4 addresses, Amazon EC2 selects these IP addresses within the subnet's IPv4 CIDR range. You can't
    specify this option and specify more than one private IP address using privateIpAddresses.
    """
    source_dest_check: _Boolean | None = None
    """Indicates whether traffic to or from the instance is validated."""
    tags: _Sequence[NetworkInterface.Tag | _Document] | _Intrinsic | None = None
    """An arbitrary set of tags (key-value pairs) for this network interface."""
    @property
    def id(self) -> _Intrinsic:
        """Network interface id."""
    @property
    def primary_ipv6_address(self) -> _Intrinsic:
        """The primary IPv6 address."""
    @property
    def primary_private_ip_address(self) -> _Intrinsic:
        """Returns the primary private IP address of the network interface."""
    @property
    def public_ip_dns_name_options(self) -> _Intrinsic:
        """Describes the public hostname type options, including public hostname type, IPv4-enabled public hostname,
        IPv6-enabled public hostname, and dual-stack public hostname.
        """
    @property
    def secondary_private_ip_addresses(self) -> _Intrinsic:
        """Returns the secondary private IP addresses of the network interface."""
    @property
    def vpc_id(self) -> _Intrinsic:
        """The ID of the VPC."""

@_declaration
class NetworkInterfaceAttachment(_SchemaResource):
    """Attaches an elastic network interface (ENI) to an Amazon EC2 instance. You can use this resource type to
    attach additional network interfaces to an instance without interruption.
    """
    @_declaration
    class EnaSrdSpecification(_SchemaPropertyType):
        """ENA Express uses AWS Scalable Reliable Datagram (SRD) technology to increase the maximum bandwidth used
        per stream and minimize tail latency of network traffic between EC2 instances. With ENA Express, you can
        communicate between two EC2 instances in the same subnet within the same account, or in different accounts.
        Both sending and receiving instances must have ENA Express enabled.
        """
        ena_srd_enabled: _Boolean | None = None
        """Indicates whether ENA Express is enabled for the network interface."""
        ena_srd_udp_specification: NetworkInterfaceAttachment.EnaSrdSpecificationEnaSrdUdpSpecification | _Document | None = None
    @_declaration
    class EnaSrdSpecificationEnaSrdUdpSpecification(_SchemaPropertyType):
        """Configures ENA Express for UDP network traffic."""
        ena_srd_udp_enabled: _Boolean | None = None
    TYPE: _ClassVar[str]
    device_index: _String
    """The network interface's position in the attachment order. For example, the first attached network interface
    has a ``DeviceIndex`` of 0.
    """
    instance_id: _String
    """The ID of the instance to which you will attach the ENI."""
    network_interface_id: _String
    """The ID of the ENI that you want to attach."""
    delete_on_termination: _Boolean | None = None
    """Whether to delete the network interface when the instance terminates. By default, this value is set to
    ``true``.
    """
    ena_queue_count: _Integer | None = None
    """The number of ENA queues created with the instance."""
    ena_srd_specification: NetworkInterfaceAttachment.EnaSrdSpecification | _Document | None = None
    """Configures ENA Express for the network interface that this action attaches to the instance."""
    @property
    def attachment_id(self) -> _Intrinsic: ...

@_declaration
class NetworkInterfacePermission(_SchemaResource):
    """Resource Type definition for AWS::EC2::NetworkInterfacePermission."""
    TYPE: _ClassVar[str]
    aws_account_id: _String
    network_interface_id: _String
    permission: _String
    @property
    def id(self) -> _Intrinsic: ...

@_declaration
class NetworkPerformanceMetricSubscription(_SchemaResource):
    """Resource Type definition for AWS::EC2::NetworkPerformanceMetricSubscription."""
    TYPE: _ClassVar[str]
    destination: _String
    """The target Region or Availability Zone for the metric to subscribe to."""
    metric: _String
    """The metric type to subscribe to."""
    source: _String
    """The starting Region or Availability Zone for metric to subscribe to."""
    statistic: _String
    """The statistic to subscribe to."""

@_declaration
class PlacementGroup(_SchemaResource):
    """Resource Type definition for AWS::EC2::PlacementGroup."""
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
    parent_group_id: _String | None = None
    """The ID of a parent placement group. Valid for strategies that support parent group linking."""
    partition_count: _Integer | None = None
    """The number of partitions. Valid only when **Strategy** is set to `partition`."""
    spread_level: _Literal["host", "rack"] | _String | None = None
    """The Spread Level of Placement Group is an enum where it accepts either host or rack when strategy is spread.
    """
    strategy: _Literal["cluster", "partition", "precision-time", "spread"] | _String | None = None
    """The placement strategy."""
    tags: _Sequence[PlacementGroup.Tag | _Document] | _Intrinsic | None = None
    """An array of key-value pairs to apply to this resource."""
    @property
    def group_id(self) -> _Intrinsic:
        """The ID of the placement group."""
    @property
    def group_name(self) -> _Intrinsic:
        """The Group Name of Placement Group."""

@_declaration
class PrefixList(_SchemaResource):
    """Resource schema of AWS::EC2::PrefixList Type."""
    @_declaration
    class Entry(_SchemaPropertyType):
        cidr: _String
        description: _String | None = None
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String | None = None
    TYPE: _ClassVar[str]
    address_family: _Literal["IPv4", "IPv6"] | _String
    """Ip Version of Prefix List."""
    prefix_list_name: _String
    """Name of Prefix List."""
    entries: _Sequence[PrefixList.Entry | _Document] | _Intrinsic | None = None
    """Entries of Prefix List."""
    max_entries: _Integer | None = None
    """Max Entries of Prefix List."""
    tags: _Sequence[PrefixList.Tag | _Document] | _Intrinsic | None = None
    """Tags for Prefix List."""
    @property
    def arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the Prefix List."""
    @property
    def owner_id(self) -> _Intrinsic:
        """Owner Id of Prefix List."""
    @property
    def prefix_list_id(self) -> _Intrinsic:
        """Id of Prefix List."""
    @property
    def version(self) -> _Intrinsic:
        """Version of Prefix List."""

@_declaration
class Route(_SchemaResource):
    """Specifies a route in a route table. For more information, see Routes in the *Amazon VPC User Guide*. You must
    specify either a destination CIDR block or prefix list ID. You must also specify exactly one of the resources as
    the target. If you create a route that references a transit gateway in the same template where you create the
    transit gateway, you must declare a dependency on the transit gateway attachment.
    """
    TYPE: _ClassVar[str]
    route_table_id: _String
    """The ID of the route table for the route."""
    carrier_gateway_id: _String | None = None
    """The ID of the carrier gateway. You can only use this option when the VPC contains a subnet which is
    associated with a Wavelength Zone.
    """
    core_network_arn: _String | None = None
    """The Amazon Resource Name (ARN) of the core network."""
    destination_cidr_block: _String | None = None
    """The IPv4 CIDR address block used for the destination match. Routing decisions are based on the most specific
    match. We modify the specified CIDR block to its canonical form; for example, if you specify ``100.68.0.18/18``,
    we modify it to ``100.68.0.0/18``.
    """
    destination_ipv6_cidr_block: _String | None = None
    """The IPv6 CIDR block used for the destination match. Routing decisions are based on the most specific match.
    """
    destination_prefix_list_id: _String | None = None
    """The ID of a prefix list used for the destination match."""
    egress_only_internet_gateway_id: _String | None = None
    """[IPv6 traffic only] The ID of an egress-only internet gateway."""
    gateway_id: _String | None = None
    """The ID of an internet gateway or virtual private gateway attached to your VPC."""
    instance_id: _String | None = None
    """The ID of a NAT instance in your VPC. The operation fails if you specify an instance ID unless exactly one
    network interface is attached.
    """
    local_gateway_id: _String | None = None
    """The ID of the local gateway."""
    nat_gateway_id: _String | None = None
    """[IPv4 traffic only] The ID of a NAT gateway."""
    network_interface_id: _String | None = None
    """The ID of a network interface."""
    odb_network_arn: _String | None = None
    """The Amazon Resource Name (ARN) of the ODB network."""
    transit_gateway_id: _String | None = None
    """The ID of a transit gateway."""
    vpc_endpoint_id: _String | None = None
    """The ID of a VPC endpoint. Supported for Gateway Load Balancer endpoints only."""
    vpc_peering_connection_id: _String | None = None
    """The ID of a VPC peering connection."""
    @property
    def cidr_block(self) -> _Intrinsic: ...

@_declaration
class RouteServer(_SchemaResource):
    """VPC Route Server."""
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
    amazon_side_asn: _Integer
    """The Amazon-side ASN of the Route Server."""
    persist_routes: _Literal["enable", "disable"] | _String | None = None
    """Whether to enable persistent routes."""
    persist_routes_duration: _Integer | None = None
    """The duration of persistent routes in minutes."""
    sns_notifications_enabled: _Boolean | None = None
    """Whether to enable SNS notifications."""
    tags: _Sequence[RouteServer.Tag | _Document] | _Intrinsic | None = None
    """An array of key-value pairs to apply to this resource."""
    @property
    def arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the Route Server."""
    @property
    def id(self) -> _Intrinsic:
        """The ID of the Route Server."""

@_declaration
class RouteServerAssociation(_SchemaResource):
    """VPC Route Server Association."""
    TYPE: _ClassVar[str]
    route_server_id: _String
    """Route Server ID."""
    vpc_id: _String
    """VPC ID."""

@_declaration
class RouteServerEndpoint(_SchemaResource):
    """VPC Route Server Endpoint."""
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
    route_server_id: _String
    """Route Server ID."""
    subnet_id: _String
    """Subnet ID."""
    tags: _Sequence[RouteServerEndpoint.Tag | _Document] | _Intrinsic | None = None
    """An array of key-value pairs to apply to this resource."""
    @property
    def arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the Route Server Endpoint."""
    @property
    def eni_address(self) -> _Intrinsic:
        """Elastic Network Interface IP address owned by the Route Server Endpoint."""
    @property
    def eni_id(self) -> _Intrinsic:
        """Elastic Network Interface ID owned by the Route Server Endpoint."""
    @property
    def id(self) -> _Intrinsic:
        """The ID of the Route Server Endpoint."""
    @property
    def vpc_id(self) -> _Intrinsic:
        """VPC ID."""

@_declaration
class RouteServerPeer(_SchemaResource):
    """VPC Route Server Peer."""
    @_declaration
    class BgpOptions(_SchemaPropertyType):
        """BGP Options."""
        peer_asn: _Integer | None = None
        """BGP ASN of the Route Server Peer."""
        peer_liveness_detection: _Literal["bfd", "bgp-keepalive"] | _String | None = None
        """BGP Liveness Detection."""
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
    bgp_options: RouteServerPeer.BgpOptions | _Document
    peer_address: _String
    """IP address of the Route Server Peer."""
    route_server_endpoint_id: _String
    """Route Server Endpoint ID."""
    tags: _Sequence[RouteServerPeer.Tag | _Document] | _Intrinsic | None = None
    """An array of key-value pairs to apply to this resource."""
    @property
    def arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the Route Server Peer."""
    @property
    def endpoint_eni_address(self) -> _Intrinsic:
        """Elastic Network Interface IP address owned by the Route Server Endpoint."""
    @property
    def endpoint_eni_id(self) -> _Intrinsic:
        """Elastic Network Interface ID owned by the Route Server Endpoint."""
    @property
    def id(self) -> _Intrinsic:
        """The ID of the Route Server Peer."""
    @property
    def route_server_id(self) -> _Intrinsic:
        """Route Server ID."""
    @property
    def subnet_id(self) -> _Intrinsic:
        """Subnet ID."""
    @property
    def vpc_id(self) -> _Intrinsic:
        """VPC ID."""

@_declaration
class RouteServerPropagation(_SchemaResource):
    """VPC Route Server Propagation."""
    TYPE: _ClassVar[str]
    route_server_id: _String
    """Route Server ID."""
    route_table_id: _String
    """Route Table ID."""

@_declaration
class RouteTable(_SchemaResource):
    """Specifies a route table for the specified VPC. After you create a route table, you can add routes and
    associate the table with a subnet. For more information, see Route tables in the *Amazon VPC User Guide*.
    """
    @_declaration
    class Tag(_SchemaPropertyType):
        """Specifies a tag. For more information, see Resource tags."""
        key: _String
        """The tag key."""
        value: _String
        """The tag value."""
    TYPE: _ClassVar[str]
    vpc_id: _String
    """The ID of the VPC."""
    tags: _Sequence[RouteTable.Tag | _Document] | _Intrinsic | None = None
    """Any tags assigned to the route table."""
    @property
    def route_table_id(self) -> _Intrinsic: ...

@_declaration
class SecondaryNetwork(_SchemaResource):
    """Resource Type definition for AWS::EC2::SecondaryNetwork. Creates a secondary network for RDMA (Remote Direct
    Memory Access) connectivity.
    """
    @_declaration
    class Ipv4CidrBlockAssociation(_SchemaPropertyType):
        association_id: _String | None = None
        """The association ID for the IPv4 CIDR block."""
        cidr_block: _String | None = None
        """The IPv4 CIDR block."""
        state: _Literal["associating", "associated", "association-failed", "disassociating", "disassociated", "disassociation-failed"] | _String | None = None
        """The state of the CIDR block association."""
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        """The tag key."""
        value: _String
        """The tag value."""
    TYPE: _ClassVar[str]
    ipv4_cidr_block: _String
    """The IPv4 CIDR block for the secondary network. The CIDR block size must be between /12 and /28."""
    network_type: _Literal["rdma"] | _String
    """The type of secondary network."""
    tags: _Sequence[SecondaryNetwork.Tag | _Document] | _Intrinsic | None = None
    """The tags for the secondary network."""
    @property
    def ipv4_cidr_block_associations(self) -> _Intrinsic:
        """Information about the IPv4 CIDR blocks associated with the secondary network."""
    @property
    def owner_id(self) -> _Intrinsic:
        """The ID of the Amazon Web Services account that owns the secondary network."""
    @property
    def secondary_network_arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the secondary network."""
    @property
    def secondary_network_id(self) -> _Intrinsic:
        """The ID of the secondary network."""

@_declaration
class SecurityGroup(_SchemaResource):
    """Resource Type definition for AWS::EC2::SecurityGroup."""
    @_declaration
    class Egress(_SchemaPropertyType):
        ip_protocol: _String
        cidr_ip: _String | None = None
        cidr_ipv6: _String | None = None
        description: _String | None = None
        destination_prefix_list_id: _String | None = None
        destination_security_group_id: _String | None = None
        from_port: _Integer | None = None
        to_port: _Integer | None = None
    @_declaration
    class Ingress(_SchemaPropertyType):
        ip_protocol: _String
        cidr_ip: _String | None = None
        cidr_ipv6: _String | None = None
        description: _String | None = None
        from_port: _Integer | None = None
        source_prefix_list_id: _String | None = None
        source_security_group_id: _String | None = None
        source_security_group_name: _String | None = None
        source_security_group_owner_id: _String | None = None
        to_port: _Integer | None = None
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    group_description: _String
    """A description for the security group."""
    group_name: _String | None = None
    """The name of the security group."""
    security_group_egress: _Sequence[SecurityGroup.Egress | _Document] | _Intrinsic | None = None
    """[VPC only] The outbound rules associated with the security group. There is a short interruption during which
    you cannot connect to the security group.
    """
    security_group_ingress: _Sequence[SecurityGroup.Ingress | _Document] | _Intrinsic | None = None
    """The inbound rules associated with the security group. There is a short interruption during which you cannot
    connect to the security group.
    """
    tags: _Sequence[SecurityGroup.Tag | _Document] | _Intrinsic | None = None
    """Any tags assigned to the security group."""
    vpc_id: _String | None = None
    """The ID of the VPC for the security group."""
    @property
    def group_id(self) -> _Intrinsic:
        """The group ID of the specified security group."""
    @property
    def id(self) -> _Intrinsic:
        """The group name or group ID depending on whether the SG is created in default or specific VPC."""

@_declaration
class SecurityGroupEgress(_SchemaResource):
    """Adds the specified outbound (egress) rule to a security group. An outbound rule permits instances to send
    traffic to the specified IPv4 or IPv6 address range, the IP addresses that are specified by a prefix list, or
    the instances that are associated with a destination security group. For more information, see Security group
    rules. You must specify exactly one of the following destinations: an IPv4 address range, an IPv6 address range,
    a prefix list, or a security group.
    """
    TYPE: _ClassVar[str]
    group_id: _String
    """The ID of the security group. You must specify either the security group ID or the security group name in the
    request. For security groups in a nondefault VPC, you must specify the security group ID.
    """
    ip_protocol: _String
    """The IP protocol name (``tcp``, ``udp``, ``icmp``, ``icmpv6``) or number (see Protocol Numbers). Use ``-1`` to
    specify all protocols. When authorizing security group rules, specifying ``-1`` or a protocol number other than
    ``tcp``, ``udp``, ``icmp``, or ``icmpv6`` allows traffic on all ports, regardless of any port range you specify.
    For ``tcp``, ``udp``, and ``icmp``, you must specify a port range.
    """
    cidr_ip: _String | None = None
    """The IPv4 address range, in CIDR format. You must specify exactly one of the following: ``CidrIp``,
    ``CidrIpv6``, ``DestinationPrefixListId``, or ``DestinationSecurityGroupId``. For examples of rules that you can
    add to security groups for specific access scenarios, see Security group rules for different use cases in the
    *User Guide*.
    """
    cidr_ipv6: _String | None = None
    """The IPv6 address range, in CIDR format. You must specify exactly one of the following: ``CidrIp``,
    ``CidrIpv6``, ``DestinationPrefixListId``, or ``DestinationSecurityGroupId``. For examples of rules that you can
    add to security groups for specific access scenarios, see Security group rules for different use cases in the
    *User Guide*.
    """
    description: _String | None = None
    """The description of an egress (outbound) security group rule. Constraints: Up to 255 characters in length.
    Allowed characters are a-z, A-Z, 0-9, spaces, and ._-:/()#,@[]+=;{}!$*.
    """
    destination_prefix_list_id: _String | None = None
    """The prefix list IDs for an AWS service. This is the AWS service to access through a VPC endpoint from
    instances associated with the security group. You must specify exactly one of the following: ``CidrIp``,
    ``CidrIpv6``, ``DestinationPrefixListId``, or ``DestinationSecurityGroupId``.
    """
    destination_security_group_id: _String | None = None
    """The ID of the security group. You must specify exactly one of the following: ``CidrIp``, ``CidrIpv6``,
    ``DestinationPrefixListId``, or ``DestinationSecurityGroupId``.
    """
    from_port: _Integer | None = None
    """If the protocol is TCP or UDP, this is the start of the port range. If the protocol is ICMP or ICMPv6, this
    is the ICMP type or -1 (all ICMP types).
    """
    to_port: _Integer | None = None
    """If the protocol is TCP or UDP, this is the end of the port range. If the protocol is ICMP or ICMPv6, this is
    the ICMP code or -1 (all ICMP codes). If the start port is -1 (all ICMP types), then the end port must be -1
    (all ICMP codes).
    """
    @property
    def id(self) -> _Intrinsic: ...

@_declaration
class SecurityGroupIngress(_SchemaResource):
    """Resource Type definition for AWS::EC2::SecurityGroupIngress."""
    TYPE: _ClassVar[str]
    ip_protocol: _String
    """The IP protocol name (tcp, udp, icmp, icmpv6) or number (see Protocol Numbers)."""
    cidr_ip: _String | None = None
    """The IPv4 ranges."""
    cidr_ipv6: _String | None = None
    """[VPC only] The IPv6 ranges."""
    description: _String | None = None
    """Updates the description of an ingress (inbound) security group rule. You can replace an existing description,
    or add a description to a rule that did not have one previously.
    """
    from_port: _Integer | None = None
    """The start of port range for the TCP and UDP protocols, or an ICMP/ICMPv6 type number. A value of -1 indicates
    all ICMP/ICMPv6 types. If you specify all ICMP/ICMPv6 types, you must specify all codes.
    """
    group_id: _String | None = None
    """The ID of the security group. You must specify either the security group ID or the security group name in the
    request. For security groups in a nondefault VPC, you must specify the security group ID.
    """
    group_name: _String | None = None
    """The name of the security group."""
    source_prefix_list_id: _String | None = None
    """[EC2-VPC only] The ID of a prefix list."""
    source_security_group_id: _String | None = None
    """The ID of the security group. You must specify either the security group ID or the security group name. For
    security groups in a nondefault VPC, you must specify the security group ID.
    """
    source_security_group_name: _String | None = None
    """[EC2-Classic, default VPC] The name of the source security group."""
    source_security_group_owner_id: _String | None = None
    """[nondefault VPC] The AWS account ID that owns the source security group. You can't specify this property with
    an IP address range.
    """
    to_port: _Integer | None = None
    """The end of port range for the TCP and UDP protocols, or an ICMP/ICMPv6 code. A value of -1 indicates all
    ICMP/ICMPv6 codes for the specified ICMP type. If you specify all ICMP/ICMPv6 types, you must specify all codes.
    """
    @property
    def id(self) -> _Intrinsic:
        """The Security Group Rule Id."""

@_declaration
class SecurityGroupVpcAssociation(_SchemaResource):
    """Resource type definition for the AWS::EC2::SecurityGroupVpcAssociation resource."""
    TYPE: _ClassVar[str]
    group_id: _String
    """The group ID of the specified security group."""
    vpc_id: _String
    """The ID of the VPC in the security group vpc association."""
    @property
    def state(self) -> _Intrinsic: ...
    @property
    def state_reason(self) -> _Intrinsic:
        """The reason for the state of the security group vpc association."""
    @property
    def vpc_owner_id(self) -> _Intrinsic:
        """The owner of the VPC in the security group vpc association."""

@_declaration
class SnapshotBlockPublicAccess(_SchemaResource):
    """Resource Type definition for AWS::EC2::SnapshotBlockPublicAccess."""
    TYPE: _ClassVar[str]
    state: _Literal["block-all-sharing", "block-new-sharing"] | _String
    """The state of EBS Snapshot Block Public Access."""
    @property
    def account_id(self) -> _Intrinsic:
        """The identifier for the specified AWS account."""

@_declaration
class SpotFleet(_SchemaResource):
    """Resource Type definition for AWS::EC2::SpotFleet."""
    @_declaration
    class AcceleratorCountRequest(_SchemaPropertyType):
        max: _Integer | None = None
        min: _Integer | None = None
    @_declaration
    class AcceleratorTotalMemoryMiBRequest(_SchemaPropertyType):
        max: _Integer | None = None
        min: _Integer | None = None
    @_declaration
    class BaselineEbsBandwidthMbpsRequest(_SchemaPropertyType):
        max: _Integer | None = None
        min: _Integer | None = None
    @_declaration
    class BaselinePerformanceFactorsRequest(_SchemaPropertyType):
        cpu: SpotFleet.CpuPerformanceFactorRequest | _Document | None = None
    @_declaration
    class BlockDeviceMapping(_SchemaPropertyType):
        device_name: _String
        ebs: SpotFleet.EbsBlockDevice | _Document | None = None
        no_device: _String | None = None
        virtual_name: _String | None = None
    @_declaration
    class ClassicLoadBalancer(_SchemaPropertyType):
        name: _String
    @_declaration
    class ClassicLoadBalancersConfig(_SchemaPropertyType):
        classic_load_balancers: _Sequence[SpotFleet.ClassicLoadBalancer | _Document] | _Intrinsic
    @_declaration
    class CpuPerformanceFactorRequest(_SchemaPropertyType):
        references: _Sequence[SpotFleet.PerformanceFactorReferenceRequest | _Document] | _Intrinsic | None = None
    @_declaration
    class EbsBlockDevice(_SchemaPropertyType):
        delete_on_termination: _Boolean | None = None
        encrypted: _Boolean | None = None
        iops: _Integer | None = None
        snapshot_id: _String | None = None
        volume_size: _Integer | None = None
        volume_type: _String | None = None
    @_declaration
    class FleetLaunchTemplateSpecification(_SchemaPropertyType):
        version: _String
        launch_template_id: _String | None = None
        launch_template_name: _String | None = None
    @_declaration
    class GroupIdentifier(_SchemaPropertyType):
        group_id: _String
    @_declaration
    class IamInstanceProfileSpecification(_SchemaPropertyType):
        arn: _String | None = None
    @_declaration
    class InstanceIpv6Address(_SchemaPropertyType):
        ipv6_address: _String
    @_declaration
    class InstanceNetworkInterfaceSpecification(_SchemaPropertyType):
        associate_public_ip_address: _Boolean | None = None
        delete_on_termination: _Boolean | None = None
        description: _String | None = None
        device_index: _Integer | None = None
        groups: _Sequence[_String] | _Intrinsic | None = None
        ipv6_address_count: _Integer | None = None
        ipv6_addresses: _Sequence[SpotFleet.InstanceIpv6Address | _Document] | _Intrinsic | None = None
        network_interface_id: _String | None = None
        private_ip_addresses: _Sequence[SpotFleet.PrivateIpAddressSpecification | _Document] | _Intrinsic | None = None
        secondary_private_ip_address_count: _Integer | None = None
        subnet_id: _String | None = None
    @_declaration
    class InstanceRequirementsRequest(_SchemaPropertyType):
        accelerator_count: SpotFleet.AcceleratorCountRequest | _Document | None = None
        accelerator_manufacturers: _Sequence[_Literal["amazon-web-services", "amd", "habana", "nvidia", "xilinx"] | _String] | _Intrinsic | None = None
        accelerator_names: _Sequence[_Literal["a10g", "a100", "h100", "inferentia", "k520", "k80", "m60", "radeon-pro-v520", "t4", "t4g", "vu9p", "v100", "l40s", "l4", "gaudi-hl-205", "inferentia2", "trainium", "trainium2", "u30"] | _String] | _Intrinsic | None = None
        accelerator_total_memory_mi_b: SpotFleet.AcceleratorTotalMemoryMiBRequest | _Document | None = None
        accelerator_types: _Sequence[_Literal["gpu", "fpga", "inference", "media"] | _String] | _Intrinsic | None = None
        allowed_instance_types: _Sequence[_String] | _Intrinsic | None = None
        bare_metal: _Literal["included", "required", "excluded"] | _String | None = None
        baseline_ebs_bandwidth_mbps: SpotFleet.BaselineEbsBandwidthMbpsRequest | _Document | None = None
        baseline_performance_factors: SpotFleet.BaselinePerformanceFactorsRequest | _Document | None = None
        burstable_performance: _Literal["included", "required", "excluded"] | _String | None = None
        cpu_manufacturers: _Sequence[_Literal["intel", "amd", "amazon-web-services", "apple"] | _String] | _Intrinsic | None = None
        excluded_instance_types: _Sequence[_String] | _Intrinsic | None = None
        instance_generations: _Sequence[_Literal["current", "previous"] | _String] | _Intrinsic | None = None
        local_storage: _Literal["included", "required", "excluded"] | _String | None = None
        local_storage_types: _Sequence[_Literal["hdd", "ssd"] | _String] | _Intrinsic | None = None
        max_spot_price_as_percentage_of_optimal_on_demand_price: _Integer | None = None
        memory_gi_b_per_v_cpu: SpotFleet.MemoryGiBPerVCpuRequest | _Document | None = None
        memory_mi_b: SpotFleet.MemoryMiBRequest | _Document | None = None
        network_bandwidth_gbps: SpotFleet.NetworkBandwidthGbpsRequest | _Document | None = None
        network_interface_count: SpotFleet.NetworkInterfaceCountRequest | _Document | None = None
        on_demand_max_price_percentage_over_lowest_price: _Integer | None = None
        require_encryption_in_transit: _Boolean | None = None
        require_hibernate_support: _Boolean | None = None
        spot_max_price_percentage_over_lowest_price: _Integer | None = None
        total_local_storage_gb: SpotFleet.TotalLocalStorageGBRequest | _Document | None = None
        v_cpu_count: SpotFleet.VCpuCountRangeRequest | _Document | None = None
    @_declaration
    class LaunchTemplateConfig(_SchemaPropertyType):
        launch_template_specification: SpotFleet.FleetLaunchTemplateSpecification | _Document | None = None
        overrides: _Sequence[SpotFleet.LaunchTemplateOverrides | _Document] | _Intrinsic | None = None
    @_declaration
    class LaunchTemplateOverrides(_SchemaPropertyType):
        availability_zone: _String | None = None
        availability_zone_id: _String | None = None
        instance_requirements: SpotFleet.InstanceRequirementsRequest | _Document | None = None
        instance_type: _String | None = None
        priority: _Number | None = None
        spot_price: _String | None = None
        subnet_id: _String | None = None
        weighted_capacity: _Number | None = None
    @_declaration
    class LoadBalancersConfig(_SchemaPropertyType):
        classic_load_balancers_config: SpotFleet.ClassicLoadBalancersConfig | _Document | None = None
        target_groups_config: SpotFleet.TargetGroupsConfig | _Document | None = None
    @_declaration
    class MemoryGiBPerVCpuRequest(_SchemaPropertyType):
        max: _Number | None = None
        min: _Number | None = None
    @_declaration
    class MemoryMiBRequest(_SchemaPropertyType):
        max: _Integer | None = None
        min: _Integer | None = None
    @_declaration
    class NetworkBandwidthGbpsRequest(_SchemaPropertyType):
        max: _Number | None = None
        min: _Number | None = None
    @_declaration
    class NetworkInterfaceCountRequest(_SchemaPropertyType):
        max: _Integer | None = None
        min: _Integer | None = None
    @_declaration
    class PerformanceFactorReferenceRequest(_SchemaPropertyType):
        instance_family: _String | None = None
    @_declaration
    class PrivateIpAddressSpecification(_SchemaPropertyType):
        private_ip_address: _String
        primary: _Boolean | None = None
    @_declaration
    class SpotCapacityRebalance(_SchemaPropertyType):
        replacement_strategy: _Literal["launch", "launch-before-terminate"] | _String | None = None
        termination_delay: _Integer | None = None
    @_declaration
    class SpotFleetLaunchSpecification(_SchemaPropertyType):
        image_id: _String
        block_device_mappings: _Sequence[SpotFleet.BlockDeviceMapping | _Document] | _Intrinsic | None = None
        ebs_optimized: _Boolean | None = None
        iam_instance_profile: SpotFleet.IamInstanceProfileSpecification | _Document | None = None
        instance_requirements: SpotFleet.InstanceRequirementsRequest | _Document | None = None
        instance_type: _String | None = None
        kernel_id: _String | None = None
        key_name: _String | None = None
        monitoring: SpotFleet.SpotFleetMonitoring | _Document | None = None
        network_interfaces: _Sequence[SpotFleet.InstanceNetworkInterfaceSpecification | _Document] | _Intrinsic | None = None
        placement: SpotFleet.SpotPlacement | _Document | None = None
        ramdisk_id: _String | None = None
        security_groups: _Sequence[SpotFleet.GroupIdentifier | _Document] | _Intrinsic | None = None
        spot_price: _String | None = None
        subnet_id: _String | None = None
        tag_specifications: _Sequence[SpotFleet.SpotFleetTagSpecification | _Document] | _Intrinsic | None = None
        user_data: _String | None = None
        weighted_capacity: _Number | None = None
    @_declaration
    class SpotFleetMonitoring(_SchemaPropertyType):
        enabled: _Boolean | None = None
    @_declaration
    class SpotFleetRequestConfigData(_SchemaPropertyType):
        iam_fleet_role: _String
        target_capacity: _Integer
        allocation_strategy: _Literal["capacityOptimized", "capacityOptimizedPrioritized", "diversified", "lowestPrice", "priceCapacityOptimized"] | _String | None = None
        context: _String | None = None
        excess_capacity_termination_policy: _Literal["Default", "NoTermination", "default", "noTermination"] | _String | None = None
        instance_interruption_behavior: _Literal["hibernate", "stop", "terminate"] | _String | None = None
        instance_pools_to_use_count: _Integer | None = None
        launch_specifications: _Sequence[SpotFleet.SpotFleetLaunchSpecification | _Document] | _Intrinsic | None = None
        launch_template_configs: _Sequence[SpotFleet.LaunchTemplateConfig | _Document] | _Intrinsic | None = None
        load_balancers_config: SpotFleet.LoadBalancersConfig | _Document | None = None
        on_demand_allocation_strategy: _String | None = None
        on_demand_max_total_price: _String | None = None
        on_demand_target_capacity: _Integer | None = None
        replace_unhealthy_instances: _Boolean | None = None
        spot_maintenance_strategies: SpotFleet.SpotMaintenanceStrategies | _Document | None = None
        spot_max_total_price: _String | None = None
        spot_price: _String | None = None
        tag_specifications: _Sequence[SpotFleet.SpotFleetTagSpecification | _Document] | _Intrinsic | None = None
        target_capacity_unit_type: _Literal["vcpu", "memory-mib", "units"] | _String | None = None
        terminate_instances_with_expiration: _Boolean | None = None
        type: _Literal["maintain", "request"] | _String | None = None
        valid_from: _String | None = None
        valid_until: _String | None = None
    @_declaration
    class SpotFleetTagSpecification(_SchemaPropertyType):
        resource_type: _Literal["client-vpn-endpoint", "customer-gateway", "dedicated-host", "dhcp-options", "egress-only-internet-gateway", "elastic-gpu", "elastic-ip", "export-image-task", "export-instance-task", "fleet", "fpga-image", "host-reservation", "image", "import-image-task", "import-snapshot-task", "instance", "internet-gateway", "key-pair", "launch-template", "local-gateway-route-table-vpc-association", "natgateway", "network-acl", "network-insights-analysis", "network-insights-path", "network-interface", "placement-group", "reserved-instances", "route-table", "security-group", "snapshot", "spot-fleet-request", "spot-instances-request", "subnet", "traffic-mirror-filter", "traffic-mirror-session", "traffic-mirror-target", "transit-gateway", "transit-gateway-attachment", "transit-gateway-connect-peer", "transit-gateway-multicast-domain", "transit-gateway-route-table", "volume", "vpc", "vpc-flow-log", "vpc-peering-connection", "vpn-connection", "vpn-gateway"] | _String | None = None
        tags: _Sequence[SpotFleet.Tag | _Document] | _Intrinsic | None = None
    @_declaration
    class SpotMaintenanceStrategies(_SchemaPropertyType):
        capacity_rebalance: SpotFleet.SpotCapacityRebalance | _Document | None = None
    @_declaration
    class SpotPlacement(_SchemaPropertyType):
        availability_zone: _String | None = None
        availability_zone_id: _String | None = None
        group_name: _String | None = None
        tenancy: _Literal["dedicated", "default", "host"] | _String | None = None
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    @_declaration
    class TargetGroup(_SchemaPropertyType):
        arn: _String
    @_declaration
    class TargetGroupsConfig(_SchemaPropertyType):
        target_groups: _Sequence[SpotFleet.TargetGroup | _Document] | _Intrinsic
    @_declaration
    class TotalLocalStorageGBRequest(_SchemaPropertyType):
        max: _Number | None = None
        min: _Number | None = None
    @_declaration
    class VCpuCountRangeRequest(_SchemaPropertyType):
        max: _Integer | None = None
        min: _Integer | None = None
    TYPE: _ClassVar[str]
    spot_fleet_request_config_data: SpotFleet.SpotFleetRequestConfigData | _Document
    tags: _Sequence[SpotFleet.Tag | _Document] | _Intrinsic | None = None
    """The tags to specify in SpotFleetRequestConfigData."""
    @property
    def id(self) -> _Intrinsic: ...

@_declaration
class SqlHaStandbyDetectedInstance(_SchemaResource):
    """Resource Type definition for AWS::EC2::SqlHaStandbyDetectedInstance."""
    TYPE: _ClassVar[str]
    instance_id: _String
    sql_server_credentials: _String | None = None
    @property
    def ha_status(self) -> _Intrinsic:
        """The SQL Server high availability status of the EC2 instance."""
    @property
    def last_updated_time(self) -> _Intrinsic:
        """The timestamp when the EC2 instance's SQL Server high availability status was last updated."""
    @property
    def sql_server_license_usage(self) -> _Intrinsic:
        """The SQL Server license type of the EC2 instance."""

@_declaration
class Subnet(_SchemaResource):
    """Specifies a subnet for the specified VPC. For an IPv4 only subnet, specify an IPv4 CIDR block. If the VPC has
    an IPv6 CIDR block, you can create an IPv6 only subnet or a dual stack subnet instead. For an IPv6 only subnet,
    specify an IPv6 CIDR block. For a dual stack subnet, specify both an IPv4 CIDR block and an IPv6 CIDR block. For
    more information, see Subnets for your VPC in the *Amazon VPC User Guide*.
    """
    @_declaration
    class BlockPublicAccessStates(_SchemaPropertyType):
        internet_gateway_block_mode: _String | None = None
        """The mode of VPC BPA. Options here are off, block-bidirectional, block-ingress."""
    @_declaration
    class PrivateDnsNameOptionsOnLaunch(_SchemaPropertyType):
        """The hostname type for EC2 instances launched into this subnet and how DNS A and AAAA record queries to
        the instances should be handled. For more information, see Amazon EC2 instance hostname types in the *User
        Guide*.
        """
        enable_resource_name_dns_a_record: _Boolean | None = None
        enable_resource_name_dns_aaaa_record: _Boolean | None = None
        hostname_type: _String | None = None
    @_declaration
    class Tag(_SchemaPropertyType):
        """Specifies a tag. For more information, see Resource tags."""
        key: _String
        """The tag key."""
        value: _String
        """The tag value."""
    TYPE: _ClassVar[str]
    vpc_id: _String
    """The ID of the VPC the subnet is in. If you update this property, you must also update the ``CidrBlock``
    property.
    """
    assign_ipv6_address_on_creation: _Boolean | None = None
    """Indicates whether a network interface created in this subnet receives an IPv6 address. The default value is
    ``false``. If you specify ``AssignIpv6AddressOnCreation``, you must also specify an IPv6 CIDR block.
    """
    availability_zone: _String | None = None
    """The Availability Zone of the subnet. If you update this property, you must also update the ``CidrBlock``
    property.
    """
    availability_zone_id: _String | None = None
    """The AZ ID of the subnet."""
    cidr_block: _String | None = None
    """The IPv4 CIDR block assigned to the subnet. If you update this property, we create a new subnet, and then
    delete the existing one.
    """
    enable_dns64: _Boolean | None = None
    """Indicates whether DNS queries made to the Amazon-provided DNS Resolver in this subnet should return synthetic
    IPv6 addresses for IPv4-only destinations. You must first configure a NAT gateway in a public subnet (separate
    from the subnet containing the IPv6-only workloads). For example, the subnet containing the NAT gateway should
    have a ``0.0.0.0/0`` route pointing to the internet gateway. For more information, see Configure DNS64 and NAT64
    in the *User Guide*.
    """
    enable_lni_at_device_index: _Integer | None = None
    """Indicates the device position for local network interfaces in this subnet. For example, ``1`` indicates local
    network interfaces in this subnet are the secondary network interface (eth1).
    """
    ipv4_ipam_pool_id: _String | None = None
    """An IPv4 IPAM pool ID for the subnet."""
    ipv4_netmask_length: _Integer | None = None
    """An IPv4 netmask length for the subnet."""
    ipv6_cidr_block: _String | None = None
    """The IPv6 CIDR block. If you specify ``AssignIpv6AddressOnCreation``, you must also specify an IPv6 CIDR
    block.
    """
    ipv6_ipam_pool_id: _String | None = None
    """An IPv6 IPAM pool ID for the subnet."""
    ipv6_native: _Boolean | None = None
    """Indicates whether this is an IPv6 only subnet. For more information, see Subnet basics in the *User Guide*.
    """
    ipv6_netmask_length: _Integer | None = None
    """An IPv6 netmask length for the subnet."""
    map_public_ip_on_launch: _Boolean | None = None
    """Indicates whether instances launched in this subnet receive a public IPv4 address. The default value is
    ``false``. AWS charges for all public IPv4 addresses, including public IPv4 addresses associated with running
    instances and Elastic IP addresses. For more information, see the *Public IPv4 Address* tab on the VPC pricing
    page.
    """
    outpost_arn: _String | None = None
    """The Amazon Resource Name (ARN) of the Outpost."""
    private_dns_name_options_on_launch: Subnet.PrivateDnsNameOptionsOnLaunch | _Document | None = None
    tags: _Sequence[Subnet.Tag | _Document] | _Intrinsic | None = None
    """Any tags assigned to the subnet."""
    @property
    def ipv6_cidr_blocks(self) -> _Intrinsic: ...
    @property
    def network_acl_association_id(self) -> _Intrinsic: ...
    @property
    def subnet_id(self) -> _Intrinsic: ...

@_declaration
class SubnetCidrBlock(_SchemaResource):
    """The AWS::EC2::SubnetCidrBlock resource creates association between subnet and IPv6 CIDR."""
    TYPE: _ClassVar[str]
    subnet_id: _String
    """The ID of the subnet."""
    ipv6_cidr_block: _String | None = None
    """The IPv6 network range for the subnet, in CIDR notation. The subnet size must use a /64 prefix length."""
    ipv6_ipam_pool_id: _String | None = None
    """The ID of an IPv6 Amazon VPC IP Address Manager (IPAM) pool from which to allocate, to get the subnet's CIDR.
    """
    ipv6_netmask_length: _Integer | None = None
    """The netmask length of the IPv6 CIDR to allocate to the subnet from an IPAM pool."""
    @property
    def id(self) -> _Intrinsic:
        """Information about the IPv6 association."""
    @property
    def ip_source(self) -> _Intrinsic:
        """The IP Source of an IPv6 Subnet CIDR Block."""
    @property
    def ipv6_address_attribute(self) -> _Intrinsic:
        """The value denoting whether an IPv6 Subnet CIDR Block is public or private."""

@_declaration
class SubnetCidrReservation(_SchemaResource):
    """Resource Type definition for a CIDR range reserved inside an Amazon EC2 subnet."""
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        """The key of the tag. Amazon EC2 reserves keys beginning with 'aws:' for internal use and rejects them for
        this resource. Amazon EC2 accepts a maximum of 128 Unicode characters.
        """
        value: _String
        """The value of the tag. Amazon EC2 accepts a maximum of 256 Unicode characters."""
    TYPE: _ClassVar[str]
    cidr: _String
    """The IPv4 or IPv6 CIDR range to reserve. Must lie inside the subnet's CIDR block and must not overlap an
    existing reservation. Supply an IPv6 range exactly as the service returns it: Amazon EC2 stores an IPv6 CIDR in
    RFC 5952 compressed form, and a noncanonical spelling of the same range is reported as drift because this
    property is create-only and read back.
    """
    reservation_type: _Literal["prefix", "explicit"] | _String
    """The type of reservation. A prefix reservation is used for an IPv6 prefix delegated to a network interface; an
    explicit reservation is used for a range that Amazon EC2 must not assign automatically.
    """
    subnet_id: _String
    """The identifier of the subnet the CIDR range is reserved in."""
    description: _String | None = None
    """The description of the subnet CIDR reservation."""
    tags: _Sequence[SubnetCidrReservation.Tag | _Document] | _Intrinsic | None = None
    """The tags assigned to the subnet CIDR reservation."""
    @property
    def arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the subnet CIDR reservation."""
    @property
    def owner_id(self) -> _Intrinsic:
        """The identifier of the AWS account that owns the subnet CIDR reservation."""
    @property
    def subnet_cidr_reservation_id(self) -> _Intrinsic:
        """The identifier of the subnet CIDR reservation."""

@_declaration
class SubnetNetworkAclAssociation(_SchemaResource):
    """Resource Type definition for AWS::EC2::SubnetNetworkAclAssociation."""
    TYPE: _ClassVar[str]
    network_acl_id: _String
    """The ID of the network ACL."""
    subnet_id: _String
    """The ID of the subnet."""
    @property
    def association_id(self) -> _Intrinsic: ...

@_declaration
class SubnetRouteTableAssociation(_SchemaResource):
    """Associates a subnet with a route table. The subnet and route table must be in the same VPC. This association
    causes traffic originating from the subnet to be routed according to the routes in the route table. A route
    table can be associated with multiple subnets. To create a route table, see AWS::EC2::RouteTable.
    """
    TYPE: _ClassVar[str]
    route_table_id: _String
    """The ID of the route table. The physical ID changes when the route table ID is changed."""
    subnet_id: _String
    """The ID of the subnet."""
    @property
    def id(self) -> _Intrinsic: ...

@_declaration
class TrafficMirrorFilter(_SchemaResource):
    """Resource schema for AWS::EC2::TrafficMirrorFilter."""
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    description: _String | None = None
    """The description of a traffic mirror filter."""
    network_services: _Sequence[_Literal["amazon-dns"] | _String] | _Intrinsic | None = None
    """The network service that is associated with the traffic mirror filter."""
    tags: _Sequence[TrafficMirrorFilter.Tag | _Document] | _Intrinsic | None = None
    """The tags for a traffic mirror filter."""
    @property
    def id(self) -> _Intrinsic:
        """The ID of a traffic mirror filter."""

@_declaration
class TrafficMirrorFilterRule(_SchemaResource):
    """Resource Type definition for for AWS::EC2::TrafficMirrorFilterRule."""
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    @_declaration
    class TrafficMirrorPortRange(_SchemaPropertyType):
        from_port: _Integer
        """The first port in the Traffic Mirror port range."""
        to_port: _Integer
        """The last port in the Traffic Mirror port range."""
    TYPE: _ClassVar[str]
    destination_cidr_block: _String
    """The destination CIDR block to assign to the Traffic Mirror rule."""
    rule_action: _String
    """The action to take on the filtered traffic (accept/reject)."""
    rule_number: _Integer
    """The number of the Traffic Mirror rule."""
    source_cidr_block: _String
    """The source CIDR block to assign to the Traffic Mirror Filter rule."""
    traffic_direction: _String
    """The direction of traffic (ingress/egress)."""
    traffic_mirror_filter_id: _String
    """The ID of the filter that this rule is associated with."""
    description: _String | None = None
    """The description of the Traffic Mirror Filter rule."""
    destination_port_range: TrafficMirrorFilterRule.TrafficMirrorPortRange | _Document | None = None
    """The destination port range."""
    protocol: _Integer | None = None
    """The number of protocol, for example 17 (UDP), to assign to the Traffic Mirror rule."""
    source_port_range: TrafficMirrorFilterRule.TrafficMirrorPortRange | _Document | None = None
    """The source port range."""
    tags: _Sequence[TrafficMirrorFilterRule.Tag | _Document] | _Intrinsic | None = None
    """Any tags assigned to the Traffic Mirror Filter rule."""
    @property
    def traffic_mirror_filter_rule_id(self) -> _Intrinsic:
        """The ID of the Traffic Mirror Filter rule."""

@_declaration
class TrafficMirrorSession(_SchemaResource):
    """Resource schema for AWS::EC2::TrafficMirrorSession."""
    @_declaration
    class Tag(_SchemaPropertyType):
        """A key-value pair to associate with a traffic mirror session resource."""
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    network_interface_id: _String
    """The ID of the source network interface."""
    session_number: _Integer
    """The session number determines the order in which sessions are evaluated when an interface is used by multiple
    sessions. The first session with a matching filter is the one that mirrors the packets.
    """
    traffic_mirror_filter_id: _String
    """The ID of a Traffic Mirror filter."""
    traffic_mirror_target_id: _String
    """The ID of a Traffic Mirror target."""
    description: _String | None = None
    """The description of the Traffic Mirror session."""
    owner_id: _String | None = None
    """The ID of the account that owns the Traffic Mirror session."""
    packet_length: _Integer | None = None
    """The number of bytes in each packet to mirror."""
    tags: _Sequence[TrafficMirrorSession.Tag | _Document] | _Intrinsic | None = None
    """The tags assigned to the Traffic Mirror session."""
    virtual_network_id: _Integer | None = None
    """The VXLAN ID for the Traffic Mirror session."""
    @property
    def id(self) -> _Intrinsic:
        """The ID of a Traffic Mirror session."""

@_declaration
class TrafficMirrorTarget(_SchemaResource):
    """The description of the Traffic Mirror target."""
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    description: _String | None = None
    """The description of the Traffic Mirror target."""
    gateway_load_balancer_endpoint_id: _String | None = None
    """The ID of the Gateway Load Balancer endpoint."""
    network_interface_id: _String | None = None
    """The network interface ID that is associated with the target."""
    network_load_balancer_arn: _String | None = None
    """The Amazon Resource Name (ARN) of the Network Load Balancer that is associated with the target."""
    tags: _Sequence[TrafficMirrorTarget.Tag | _Document] | _Intrinsic | None = None
    """The tags to assign to the Traffic Mirror target."""
    @property
    def id(self) -> _Intrinsic: ...

@_declaration
class TransitGateway(_SchemaResource):
    """Resource Type definition for AWS::EC2::TransitGateway."""
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    amazon_side_asn: _Integer | None = None
    association_default_route_table_id: _String | None = None
    auto_accept_shared_attachments: _String | None = None
    default_route_table_association: _String | None = None
    default_route_table_propagation: _String | None = None
    description: _String | None = None
    dns_support: _String | None = None
    encryption_support: _Literal["disable", "enable"] | _String | None = None
    multicast_support: _String | None = None
    propagation_default_route_table_id: _String | None = None
    security_group_referencing_support: _String | None = None
    tags: _Sequence[TransitGateway.Tag | _Document] | _Intrinsic | None = None
    transit_gateway_cidr_blocks: _Sequence[_String] | _Intrinsic | None = None
    vpn_ecmp_support: _String | None = None
    @property
    def encryption_support_state(self) -> _Intrinsic: ...
    @property
    def id(self) -> _Intrinsic: ...
    @property
    def transit_gateway_arn(self) -> _Intrinsic: ...

@_declaration
class TransitGatewayAttachment(_SchemaResource):
    """Resource Type definition for AWS::EC2::TransitGatewayAttachment."""
    @_declaration
    class Options(_SchemaPropertyType):
        """The options for the transit gateway vpc attachment."""
        appliance_mode_support: _Literal["disable", "enable"] | _String | None = None
        """Indicates whether to enable Ipv6 Support for Vpc Attachment. Valid Values: enable | disable."""
        dns_support: _Literal["disable", "enable"] | _String | None = None
        """Indicates whether to enable DNS Support for Vpc Attachment. Valid Values: enable | disable."""
        ipv6_support: _Literal["disable", "enable"] | _String | None = None
        """Indicates whether to enable Ipv6 Support for Vpc Attachment. Valid Values: enable | disable."""
        security_group_referencing_support: _Literal["disable", "enable"] | _String | None = None
        """Indicates whether to enable Security Group referencing support for Vpc Attachment. Valid Values: enable |
        disable.
        """
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    subnet_ids: _Sequence[_String] | _Intrinsic
    transit_gateway_id: _String
    vpc_id: _String
    options: TransitGatewayAttachment.Options | _Document | None = None
    tags: _Sequence[TransitGatewayAttachment.Tag | _Document] | _Intrinsic | None = None
    @property
    def id(self) -> _Intrinsic: ...

@_declaration
class TransitGatewayConnect(_SchemaResource):
    """The AWS::EC2::TransitGatewayConnect type."""
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String | None = None
        """The key of the tag. Constraints: Tag keys are case-sensitive and accept a maximum of 127 Unicode
        characters. May not begin with aws:.
        """
        value: _String | None = None
        """The value of the tag. Constraints: Tag values are case-sensitive and accept a maximum of 255 Unicode
        characters.
        """
    @_declaration
    class TransitGatewayConnectOptions(_SchemaPropertyType):
        protocol: _Literal["gre"] | _String | None = None
        """The tunnel protocol."""
    TYPE: _ClassVar[str]
    options: TransitGatewayConnect.TransitGatewayConnectOptions | _Document
    """The Connect attachment options."""
    transport_transit_gateway_attachment_id: _String
    """The ID of the attachment from which the Connect attachment was created."""
    tags: _Sequence[TransitGatewayConnect.Tag | _Document] | _Intrinsic | None = None
    """The tags for the attachment."""
    @property
    def creation_time(self) -> _Intrinsic:
        """The creation time."""
    @property
    def state(self) -> _Intrinsic:
        """The state of the attachment."""
    @property
    def transit_gateway_attachment_id(self) -> _Intrinsic:
        """The ID of the Connect attachment."""
    @property
    def transit_gateway_id(self) -> _Intrinsic:
        """The ID of the transit gateway."""

@_declaration
class TransitGatewayConnectPeer(_SchemaResource):
    """Resource Type definition for AWS::EC2::TransitGatewayConnectPeer."""
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String | None = None
        """The key of the tag. Constraints: Tag keys are case-sensitive and accept a maximum of 127 Unicode
        characters. May not begin with aws: .
        """
        value: _String | None = None
        """The value of the tag. Constraints: Tag values are case-sensitive and accept a maximum of 256 Unicode
        characters.
        """
    @_declaration
    class TransitGatewayAttachmentBgpConfiguration(_SchemaPropertyType):
        bgp_status: _String | None = None
        """The BGP status."""
        peer_address: _String | None = None
        """The interior BGP peer IP address for the appliance."""
        peer_asn: _Number | None = None
        """The peer Autonomous System Number (ASN)."""
        transit_gateway_address: _String | None = None
        """The interior BGP peer IP address for the transit gateway."""
        transit_gateway_asn: _Number | None = None
        """The transit gateway Autonomous System Number (ASN)."""
    @_declaration
    class TransitGatewayConnectPeerConfiguration(_SchemaPropertyType):
        inside_cidr_blocks: _Sequence[_String] | _Intrinsic
        """The range of interior BGP peer IP addresses."""
        peer_address: _String
        """The peer IP address (GRE outer IP address) on the appliance side of the Connect peer."""
        bgp_configurations: _Sequence[TransitGatewayConnectPeer.TransitGatewayAttachmentBgpConfiguration | _Document] | _Intrinsic | None = None
        """The BGP configuration details."""
        protocol: _String | None = None
        """The tunnel protocol."""
        transit_gateway_address: _String | None = None
        """The Connect peer IP address on the transit gateway side of the tunnel."""
    TYPE: _ClassVar[str]
    connect_peer_configuration: TransitGatewayConnectPeer.TransitGatewayConnectPeerConfiguration | _Document
    """The Connect peer details."""
    transit_gateway_attachment_id: _String
    """The ID of the Connect attachment."""
    tags: _Sequence[TransitGatewayConnectPeer.Tag | _Document] | _Intrinsic | None = None
    """The tags for the Connect Peer."""
    @property
    def connect_peer_configuration_bgp_configurations(self) -> _Intrinsic:
        """The BGP configuration details."""
    @property
    def connect_peer_configuration_protocol(self) -> _Intrinsic:
        """The tunnel protocol."""
    @property
    def creation_time(self) -> _Intrinsic:
        """The creation time."""
    @property
    def state(self) -> _Intrinsic:
        """The state of the Connect peer."""
    @property
    def transit_gateway_connect_peer_id(self) -> _Intrinsic:
        """The ID of the Connect peer."""

@_declaration
class TransitGatewayMeteringPolicy(_SchemaResource):
    """AWS::EC2::TransitGatewayMeteringPolicy Resource Definition."""
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    transit_gateway_id: _String
    """The Id of transit gateway."""
    middlebox_attachment_ids: _Sequence[_String] | _Intrinsic | None = None
    """Middle box attachment Ids."""
    tags: _Sequence[TransitGatewayMeteringPolicy.Tag | _Document] | _Intrinsic | None = None
    @property
    def state(self) -> _Intrinsic:
        """State of the transit gateway metering policy."""
    @property
    def transit_gateway_metering_policy_id(self) -> _Intrinsic:
        """The Id of the transit gateway metering policy."""
    @property
    def update_effective_at(self) -> _Intrinsic:
        """The timestamp at which the latest action performed on the metering policy will become effective."""

@_declaration
class TransitGatewayMeteringPolicyEntry(_SchemaResource):
    """AWS::EC2::TransitGatewayMeteringPolicyEntry Resource Definition."""
    TYPE: _ClassVar[str]
    metered_account: _Literal["source-attachment-owner", "destination-attachment-owner", "transit-gateway-owner"] | _String
    """The resource owner information responsible for paying default billable charges for the traffic flow."""
    policy_rule_number: _Integer
    """The rule number of the metering policy entry."""
    transit_gateway_metering_policy_id: _String
    """The ID of the transit gateway metering policy for which the entry is being created."""
    destination_cidr_block: _String | None = None
    """The list of IP addresses of the instances receiving traffic from the transit gateway."""
    destination_port_range: _String | None = None
    """The list of ports on destination instances receiving traffic from the transit gateway."""
    destination_transit_gateway_attachment_id: _String | None = None
    """The ID of the source attachment through which traffic leaves a transit gateway."""
    destination_transit_gateway_attachment_type: _Literal["vpc", "vpn", "direct-connect-gateway", "peering", "network-function", "vpn-concentrator", "client-vpn"] | _String | None = None
    """The type of the attachment through which traffic leaves a transit gateway."""
    protocol: _String | None = None
    """The protocol of the traffic."""
    source_cidr_block: _String | None = None
    """The list of IP addresses of the instances sending traffic to the transit gateway for which the metering
    policy entry is applicable.
    """
    source_port_range: _String | None = None
    """The list of ports on source instances sending traffic to the transit gateway."""
    source_transit_gateway_attachment_id: _String | None = None
    """The ID of the source attachment through which traffic enters a transit gateway."""
    source_transit_gateway_attachment_type: _Literal["vpc", "vpn", "direct-connect-gateway", "peering", "network-function", "vpn-concentrator", "client-vpn"] | _String | None = None
    """The type of the attachment through which traffic enters a transit gateway."""
    @property
    def state(self) -> _Intrinsic:
        """State of the transit gateway metering policy."""
    @property
    def update_effective_at(self) -> _Intrinsic:
        """The timestamp at which the latest action performed on the metering policy entry will become effective."""

@_declaration
class TransitGatewayMulticastDomain(_SchemaResource):
    """The AWS::EC2::TransitGatewayMulticastDomain type."""
    @_declaration
    class Options(_SchemaPropertyType):
        """The options for the transit gateway multicast domain."""
        auto_accept_shared_associations: _Literal["disable", "enable"] | _String | None = None
        """Indicates whether to automatically cross-account subnet associations that are associated with the transit
        gateway multicast domain. Valid Values: enable | disable.
        """
        igmpv2_support: _Literal["disable", "enable"] | _String | None = None
        """Indicates whether Internet Group Management Protocol (IGMP) version 2 is turned on for the transit
        gateway multicast domain. Valid Values: enable | disable.
        """
        static_sources_support: _Literal["disable", "enable"] | _String | None = None
        """Indicates whether support for statically configuring transit gateway multicast group sources is turned
        on. Valid Values: enable | disable.
        """
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String | None = None
        """The key of the tag. Constraints: Tag keys are case-sensitive and accept a maximum of 127 Unicode
        characters. May not begin with aws:.
        """
        value: _String | None = None
        """The value of the tag. Constraints: Tag values are case-sensitive and accept a maximum of 255 Unicode
        characters.
        """
    TYPE: _ClassVar[str]
    transit_gateway_id: _String
    """The ID of the transit gateway."""
    options: TransitGatewayMulticastDomain.Options | _Document | None = None
    tags: _Sequence[TransitGatewayMulticastDomain.Tag | _Document] | _Intrinsic | None = None
    """The tags for the transit gateway multicast domain."""
    @property
    def creation_time(self) -> _Intrinsic:
        """The time the transit gateway multicast domain was created."""
    @property
    def state(self) -> _Intrinsic:
        """The state of the transit gateway multicast domain."""
    @property
    def transit_gateway_multicast_domain_arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the transit gateway multicast domain."""
    @property
    def transit_gateway_multicast_domain_id(self) -> _Intrinsic:
        """The ID of the transit gateway multicast domain."""

@_declaration
class TransitGatewayMulticastDomainAssociation(_SchemaResource):
    """The AWS::EC2::TransitGatewayMulticastDomainAssociation type."""
    TYPE: _ClassVar[str]
    subnet_id: _String
    """The IDs of the subnets to associate with the transit gateway multicast domain."""
    transit_gateway_attachment_id: _String
    """The ID of the transit gateway attachment."""
    transit_gateway_multicast_domain_id: _String
    """The ID of the transit gateway multicast domain."""
    @property
    def resource_id(self) -> _Intrinsic:
        """The ID of the resource."""
    @property
    def resource_type(self) -> _Intrinsic:
        """The type of resource, for example a VPC attachment."""
    @property
    def state(self) -> _Intrinsic:
        """The state of the subnet association."""

@_declaration
class TransitGatewayMulticastGroupMember(_SchemaResource):
    """The AWS::EC2::TransitGatewayMulticastGroupMember registers and deregisters members and sources (network
    interfaces) with the transit gateway multicast group.
    """
    TYPE: _ClassVar[str]
    group_ip_address: _String
    """The IP address assigned to the transit gateway multicast group."""
    network_interface_id: _String
    """The ID of the transit gateway attachment."""
    transit_gateway_multicast_domain_id: _String
    """The ID of the transit gateway multicast domain."""
    @property
    def group_member(self) -> _Intrinsic:
        """Indicates that the resource is a transit gateway multicast group member."""
    @property
    def group_source(self) -> _Intrinsic:
        """Indicates that the resource is a transit gateway multicast group member."""
    @property
    def member_type(self) -> _Intrinsic:
        """The member type (for example, static)."""
    @property
    def resource_id(self) -> _Intrinsic:
        """The ID of the resource."""
    @property
    def resource_type(self) -> _Intrinsic:
        """The type of resource, for example a VPC attachment."""
    @property
    def subnet_id(self) -> _Intrinsic:
        """The ID of the subnet."""
    @property
    def transit_gateway_attachment_id(self) -> _Intrinsic:
        """The ID of the transit gateway attachment."""

@_declaration
class TransitGatewayMulticastGroupSource(_SchemaResource):
    """The AWS::EC2::TransitGatewayMulticastGroupSource registers and deregisters members and sources (network
    interfaces) with the transit gateway multicast group.
    """
    TYPE: _ClassVar[str]
    group_ip_address: _String
    """The IP address assigned to the transit gateway multicast group."""
    network_interface_id: _String
    """The ID of the transit gateway attachment."""
    transit_gateway_multicast_domain_id: _String
    """The ID of the transit gateway multicast domain."""
    @property
    def group_member(self) -> _Intrinsic:
        """Indicates that the resource is a transit gateway multicast group member."""
    @property
    def group_source(self) -> _Intrinsic:
        """Indicates that the resource is a transit gateway multicast group member."""
    @property
    def resource_id(self) -> _Intrinsic:
        """The ID of the resource."""
    @property
    def resource_type(self) -> _Intrinsic:
        """The type of resource, for example a VPC attachment."""
    @property
    def source_type(self) -> _Intrinsic:
        """The source type."""
    @property
    def subnet_id(self) -> _Intrinsic:
        """The ID of the subnet."""
    @property
    def transit_gateway_attachment_id(self) -> _Intrinsic:
        """The ID of the transit gateway attachment."""

@_declaration
class TransitGatewayPeeringAttachment(_SchemaResource):
    """The AWS::EC2::TransitGatewayPeeringAttachment type."""
    @_declaration
    class PeeringAttachmentStatus(_SchemaPropertyType):
        code: _String | None = None
        """The status code."""
        message: _String | None = None
        """The status message, if applicable."""
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String | None = None
        """The key of the tag. Constraints: Tag keys are case-sensitive and accept a maximum of 127 Unicode
        characters. May not begin with aws:.
        """
        value: _String | None = None
        """The value of the tag. Constraints: Tag values are case-sensitive and accept a maximum of 255 Unicode
        characters.
        """
    TYPE: _ClassVar[str]
    peer_account_id: _String
    """The ID of the peer account."""
    peer_region: _String
    """Peer Region."""
    peer_transit_gateway_id: _String
    """The ID of the peer transit gateway."""
    transit_gateway_id: _String
    """The ID of the transit gateway."""
    tags: _Sequence[TransitGatewayPeeringAttachment.Tag | _Document] | _Intrinsic | None = None
    """The tags for the transit gateway peering attachment."""
    @property
    def creation_time(self) -> _Intrinsic:
        """The time the transit gateway peering attachment was created."""
    @property
    def state(self) -> _Intrinsic:
        """The state of the transit gateway peering attachment. Note that the initiating state has been deprecated.
        """
    @property
    def status(self) -> _Intrinsic: ...
    @property
    def transit_gateway_attachment_id(self) -> _Intrinsic:
        """The ID of the transit gateway peering attachment."""

@_declaration
class TransitGatewayPolicyTable(_SchemaResource):
    """AWS::EC2::TransitGatewayPolicyTable Resource Definition."""
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    transit_gateway_id: _String
    """The Id of transit gateway."""
    tags: _Sequence[TransitGatewayPolicyTable.Tag | _Document] | _Intrinsic | None = None
    @property
    def creation_time(self) -> _Intrinsic:
        """Creation time of the transit gateway policy table."""
    @property
    def state(self) -> _Intrinsic:
        """State of the transit gateway policy table."""
    @property
    def transit_gateway_policy_table_id(self) -> _Intrinsic:
        """The Id of transit gateway policy table."""

@_declaration
class TransitGatewayPolicyTableAssociation(_SchemaResource):
    """AWS::EC2::TransitGatewayPolicyTableAssociation Resource Definition."""
    TYPE: _ClassVar[str]
    transit_gateway_attachment_id: _String
    """The ID of transit gateway attachment."""
    transit_gateway_policy_table_id: _String
    """The ID of transit gateway policy table."""
    @property
    def state(self) -> _Intrinsic:
        """The state of the transit gateway policy table association."""

@_declaration
class TransitGatewayPolicyTableEntry(_SchemaResource):
    """AWS::EC2::TransitGatewayPolicyTableEntry Resource Definition."""
    @_declaration
    class TransitGatewayPolicyRule(_SchemaPropertyType):
        destination_cidr_block: _String | None = None
        """The destination CIDR block for the transit gateway policy rule."""
        destination_port_range: _String | None = None
        """The destination port range for the transit gateway policy rule."""
        protocol: _String | None = None
        """The protocol for the transit gateway policy rule."""
        source_cidr_block: _String | None = None
        """The source CIDR block for the transit gateway policy rule."""
        source_port_range: _String | None = None
        """The source port range for the transit gateway policy rule."""
    TYPE: _ClassVar[str]
    policy_rule: TransitGatewayPolicyTableEntry.TransitGatewayPolicyRule | _Document
    """The policy rule associated with the entry."""
    policy_rule_number: _String
    """The rule number for the policy table entry."""
    target_route_table_id: _String
    """The ID of the target route table."""
    transit_gateway_policy_table_id: _String
    """The ID of the transit gateway policy table."""
    @property
    def state(self) -> _Intrinsic:
        """The state of the policy table entry."""

@_declaration
class TransitGatewayRoute(_SchemaResource):
    """Resource Type definition for AWS::EC2::TransitGatewayRoute."""
    TYPE: _ClassVar[str]
    destination_cidr_block: _String
    """The CIDR range used for destination matches. Routing decisions are based on the most specific match."""
    transit_gateway_route_table_id: _String
    """The ID of transit gateway route table."""
    blackhole: _Boolean | None = None
    """Indicates whether to drop traffic that matches this route."""
    transit_gateway_attachment_id: _String | None = None
    """The ID of transit gateway attachment."""

@_declaration
class TransitGatewayRouteTable(_SchemaResource):
    """Resource Type definition for AWS::EC2::TransitGatewayRouteTable."""
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        """The key of the associated tag key-value pair."""
        value: _String
        """The value of the associated tag key-value pair."""
    TYPE: _ClassVar[str]
    transit_gateway_id: _String
    """The ID of the transit gateway."""
    tags: _Sequence[TransitGatewayRouteTable.Tag | _Document] | _Intrinsic | None = None
    """Tags are composed of a Key/Value pair. You can use tags to categorize and track each parameter group. The tag
    value null is permitted.
    """
    @property
    def transit_gateway_route_table_id(self) -> _Intrinsic:
        """Transit Gateway Route Table primary identifier."""

@_declaration
class TransitGatewayRouteTableAssociation(_SchemaResource):
    """Resource Type definition for AWS::EC2::TransitGatewayRouteTableAssociation."""
    TYPE: _ClassVar[str]
    transit_gateway_attachment_id: _String
    """The ID of transit gateway attachment."""
    transit_gateway_route_table_id: _String
    """The ID of transit gateway route table."""

@_declaration
class TransitGatewayRouteTablePropagation(_SchemaResource):
    """AWS::EC2::TransitGatewayRouteTablePropagation Type."""
    TYPE: _ClassVar[str]
    transit_gateway_attachment_id: _String
    """The ID of transit gateway attachment."""
    transit_gateway_route_table_id: _String
    """The ID of transit gateway route table."""

@_declaration
class TransitGatewayVpcAttachment(_SchemaResource):
    """Resource Type definition for AWS::EC2::TransitGatewayVpcAttachment."""
    @_declaration
    class Options(_SchemaPropertyType):
        """The options for the transit gateway vpc attachment."""
        appliance_mode_support: _Literal["disable", "enable"] | _String | None = None
        """Indicates whether to enable Ipv6 Support for Vpc Attachment. Valid Values: enable | disable."""
        dns_support: _Literal["disable", "enable"] | _String | None = None
        """Indicates whether to enable DNS Support for Vpc Attachment. Valid Values: enable | disable."""
        ipv6_support: _Literal["disable", "enable"] | _String | None = None
        """Indicates whether to enable Ipv6 Support for Vpc Attachment. Valid Values: enable | disable."""
        security_group_referencing_support: _Literal["disable", "enable"] | _String | None = None
        """Indicates whether to enable Security Group referencing support for Vpc Attachment. Valid values: enable |
        disable.
        """
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    subnet_ids: _Sequence[_String] | _Intrinsic
    transit_gateway_id: _String
    vpc_id: _String
    add_subnet_ids: _Sequence[_String] | _Intrinsic | None = None
    options: TransitGatewayVpcAttachment.Options | _Document | None = None
    remove_subnet_ids: _Sequence[_String] | _Intrinsic | None = None
    tags: _Sequence[TransitGatewayVpcAttachment.Tag | _Document] | _Intrinsic | None = None
    @property
    def id(self) -> _Intrinsic: ...

@_declaration
class VPC(_SchemaResource):
    """Specifies a virtual private cloud (VPC). A VPC must have an associated IPv4 CIDR block. You can specify an
    IPv4 CIDR block or an IPAM-allocated IPv4 CIDR block. To associate an IPv6 CIDR block with the VPC, see
    AWS::EC2::VPCCidrBlock. For more information, see Virtual private clouds (VPC) in the *Amazon VPC User Guide*.
    """
    @_declaration
    class Tag(_SchemaPropertyType):
        """Specifies a tag. For more information, see Resource tags."""
        key: _String
        """The tag key."""
        value: _String
        """The tag value."""
    @_declaration
    class VpcEncryptionControl(_SchemaPropertyType):
        """Describes the configuration and state of VPC encryption controls. For more information, see Enforce VPC
        encryption in transit in the *Amazon VPC User Guide*.
        """
        egress_only_internet_gateway_exclusion: _Literal["enable", "disable"] | _String | None = None
        elastic_file_system_exclusion: _Literal["enable", "disable"] | _String | None = None
        internet_gateway_exclusion: _Literal["enable", "disable"] | _String | None = None
        lambda_exclusion: _Literal["enable", "disable"] | _String | None = None
        mode: _Literal["monitor", "enforce"] | _String | None = None
        """The encryption mode for the VPC Encryption Control configuration."""
        nat_gateway_exclusion: _Literal["enable", "disable"] | _String | None = None
        resource_exclusions: VPC.VpcEncryptionControlExclusions | _Document | None = None
        """Information about resource exclusions for the VPC Encryption Control configuration."""
        state: _String | None = None
        """The current state of the VPC Encryption Control configuration."""
        state_message: _String | None = None
        """A message providing additional information about the encryption control state."""
        virtual_private_gateway_exclusion: _Literal["enable", "disable"] | _String | None = None
        vpc_encryption_control_id: _String | None = None
        """The ID of the VPC Encryption Control configuration."""
        vpc_id: _String | None = None
        """The ID of the VPC associated with the encryption control configuration."""
        vpc_lattice_exclusion: _Literal["enable", "disable"] | _String | None = None
        vpc_peering_exclusion: _Literal["enable", "disable"] | _String | None = None
    @_declaration
    class VpcEncryptionControlExclusion(_SchemaPropertyType):
        """Describes an exclusion configuration for VPC Encryption Control. For more information, see Enforce VPC
        encryption in transit in the *Amazon VPC User Guide*.
        """
        state: _String | None = None
        """The current state of the exclusion configuration."""
        state_message: _String | None = None
        """A message providing additional information about the exclusion state."""
    @_declaration
    class VpcEncryptionControlExclusions(_SchemaPropertyType):
        """Describes the exclusion configurations for various resource types in VPC Encryption Control. For more
        information, see Enforce VPC encryption in transit in the *Amazon VPC User Guide*.
        """
        egress_only_internet_gateway: VPC.VpcEncryptionControlExclusion | _Document | None = None
        """The exclusion configuration for egress-only internet gateway traffic."""
        elastic_file_system: VPC.VpcEncryptionControlExclusion | _Document | None = None
        """The exclusion configuration for Elastic File System traffic."""
        internet_gateway: VPC.VpcEncryptionControlExclusion | _Document | None = None
        """The exclusion configuration for internet gateway traffic."""
        lambda_: VPC.VpcEncryptionControlExclusion | _Document | None = None
        """The exclusion configuration for Lambda function traffic."""
        nat_gateway: VPC.VpcEncryptionControlExclusion | _Document | None = None
        """The exclusion configuration for NAT gateway traffic."""
        virtual_private_gateway: VPC.VpcEncryptionControlExclusion | _Document | None = None
        """The exclusion configuration for virtual private gateway traffic."""
        vpc_lattice: VPC.VpcEncryptionControlExclusion | _Document | None = None
        """The exclusion configuration for VPC Lattice traffic."""
        vpc_peering: VPC.VpcEncryptionControlExclusion | _Document | None = None
        """The exclusion configuration for VPC peering connection traffic."""
    TYPE: _ClassVar[str]
    cidr_block: _String | None = None
    """The IPv4 network range for the VPC, in CIDR notation. For example, ``10.0.0.0/16``. We modify the specified
    CIDR block to its canonical form; for example, if you specify ``100.68.0.18/18``, we modify it to
    ``100.68.0.0/18``. You must specify either``CidrBlock`` or ``Ipv4IpamPoolId``.
    """
    enable_dns_hostnames: _Boolean | None = None
    """Indicates whether the instances launched in the VPC get DNS hostnames. If enabled, instances in the VPC get
    DNS hostnames; otherwise, they do not. Disabled by default for nondefault VPCs. For more information, see DNS
    attributes in your VPC. You can only enable DNS hostnames if you've enabled DNS support.
    """
    enable_dns_support: _Boolean | None = None
    """Indicates whether the DNS resolution is supported for the VPC. If enabled, queries to the Amazon provided DNS
    server at the 169.254.169.253 IP address, or the reserved IP address at the base of the VPC network range "plus
    two" succeed. If disabled, the Amazon provided DNS service in the VPC that resolves public DNS hostnames to IP
    addresses is not enabled. Enabled by default. For more information, see DNS attributes in your VPC.
    """
    instance_tenancy: _Literal["dedicated", "default", "host"] | _String | None = None
    """The allowed tenancy of instances launched into the VPC."""
    ipv4_ipam_pool_id: _String | None = None
    """The ID of an IPv4 IPAM pool you want to use for allocating this VPC's CIDR. For more information, see What is
    IPAM? in the *Amazon VPC IPAM User Guide*. You must specify either``CidrBlock`` or ``Ipv4IpamPoolId``.
    """
    ipv4_netmask_length: _Integer | None = None
    """The netmask length of the IPv4 CIDR you want to allocate to this VPC from an Amazon VPC IP Address Manager
    (IPAM) pool. For more information about IPAM, see What is IPAM? in the *Amazon VPC IPAM User Guide*.
    """
    tags: _Sequence[VPC.Tag | _Document] | _Intrinsic | None = None
    """The tags for the VPC."""
    vpc_encryption_control: VPC.VpcEncryptionControl | _Document | None = None
    """Describes the configuration and state of VPC encryption controls. For more information, see Enforce VPC
    encryption in transit in the *Amazon VPC User Guide*.
    """
    @property
    def cidr_block_associations(self) -> _Intrinsic: ...
    @property
    def default_network_acl(self) -> _Intrinsic: ...
    @property
    def default_security_group(self) -> _Intrinsic: ...
    @property
    def ipv6_cidr_blocks(self) -> _Intrinsic: ...
    @property
    def vpc_encryption_control_resource_exclusions_egress_only_internet_gateway_state(self) -> _Intrinsic:
        """The current state of the exclusion configuration."""
    @property
    def vpc_encryption_control_resource_exclusions_egress_only_internet_gateway_state_message(self) -> _Intrinsic:
        """A message providing additional information about the exclusion state."""
    @property
    def vpc_encryption_control_resource_exclusions_elastic_file_system_state(self) -> _Intrinsic:
        """The current state of the exclusion configuration."""
    @property
    def vpc_encryption_control_resource_exclusions_elastic_file_system_state_message(self) -> _Intrinsic:
        """A message providing additional information about the exclusion state."""
    @property
    def vpc_encryption_control_resource_exclusions_internet_gateway_state(self) -> _Intrinsic:
        """The current state of the exclusion configuration."""
    @property
    def vpc_encryption_control_resource_exclusions_internet_gateway_state_message(self) -> _Intrinsic:
        """A message providing additional information about the exclusion state."""
    @property
    def vpc_encryption_control_resource_exclusions_lambda_state(self) -> _Intrinsic:
        """The current state of the exclusion configuration."""
    @property
    def vpc_encryption_control_resource_exclusions_lambda_state_message(self) -> _Intrinsic:
        """A message providing additional information about the exclusion state."""
    @property
    def vpc_encryption_control_resource_exclusions_nat_gateway_state(self) -> _Intrinsic:
        """The current state of the exclusion configuration."""
    @property
    def vpc_encryption_control_resource_exclusions_nat_gateway_state_message(self) -> _Intrinsic:
        """A message providing additional information about the exclusion state."""
    @property
    def vpc_encryption_control_resource_exclusions_virtual_private_gateway_state(self) -> _Intrinsic:
        """The current state of the exclusion configuration."""
    @property
    def vpc_encryption_control_resource_exclusions_virtual_private_gateway_state_message(self) -> _Intrinsic:
        """A message providing additional information about the exclusion state."""
    @property
    def vpc_encryption_control_resource_exclusions_vpc_lattice_state(self) -> _Intrinsic:
        """The current state of the exclusion configuration."""
    @property
    def vpc_encryption_control_resource_exclusions_vpc_lattice_state_message(self) -> _Intrinsic:
        """A message providing additional information about the exclusion state."""
    @property
    def vpc_encryption_control_resource_exclusions_vpc_peering_state(self) -> _Intrinsic:
        """The current state of the exclusion configuration."""
    @property
    def vpc_encryption_control_resource_exclusions_vpc_peering_state_message(self) -> _Intrinsic:
        """A message providing additional information about the exclusion state."""
    @property
    def vpc_encryption_control_state(self) -> _Intrinsic:
        """The current state of the VPC Encryption Control configuration."""
    @property
    def vpc_encryption_control_state_message(self) -> _Intrinsic:
        """A message providing additional information about the encryption control state."""
    @property
    def vpc_encryption_control_vpc_encryption_control_id(self) -> _Intrinsic:
        """The ID of the VPC Encryption Control configuration."""
    @property
    def vpc_encryption_control_vpc_id(self) -> _Intrinsic:
        """The ID of the VPC associated with the encryption control configuration."""
    @property
    def vpc_id(self) -> _Intrinsic: ...

@_declaration
class VPCBlockPublicAccessExclusion(_SchemaResource):
    """Resource Type definition for AWS::EC2::VPCBlockPublicAccessExclusion."""
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
    internet_gateway_exclusion_mode: _Literal["allow-bidirectional", "allow-egress"] | _String
    """The desired Block Public Access Exclusion Mode for a specific VPC/Subnet."""
    subnet_id: _String | None = None
    """The ID of the subnet. Required only if you don't specify VpcId."""
    tags: _Sequence[VPCBlockPublicAccessExclusion.Tag | _Document] | _Intrinsic | None = None
    """An array of key-value pairs to apply to this resource."""
    vpc_id: _String | None = None
    """The ID of the vpc. Required only if you don't specify SubnetId."""
    @property
    def exclusion_id(self) -> _Intrinsic:
        """The ID of the exclusion."""

@_declaration
class VPCBlockPublicAccessOptions(_SchemaResource):
    """Resource Type definition for AWS::EC2::VPCBlockPublicAccessOptions."""
    TYPE: _ClassVar[str]
    internet_gateway_block_mode: _Literal["block-bidirectional", "block-ingress"] | _String
    """The desired Block Public Access mode for Internet Gateways in your account. We do not allow to create in a
    off mode as this is the default value.
    """
    @property
    def account_id(self) -> _Intrinsic:
        """The identifier for the specified AWS account."""
    @property
    def exclusions_allowed(self) -> _Intrinsic:
        """Determines if exclusions are allowed. If you have enabled VPC BPA at the Organization level, exclusions
        may be not-allowed. Otherwise, they are allowed.
        """

@_declaration
class VPCCidrBlock(_SchemaResource):
    """Resource Type definition for AWS::EC2::VPCCidrBlock."""
    TYPE: _ClassVar[str]
    vpc_id: _String
    """The ID of the VPC."""
    amazon_provided_ipv6_cidr_block: _Boolean | None = None
    """Requests an Amazon-provided IPv6 CIDR block with a /56 prefix length for the VPC. You cannot specify the
    range of IPv6 addresses, or the size of the CIDR block.
    """
    cidr_block: _String | None = None
    """An IPv4 CIDR block to associate with the VPC."""
    ipv4_ipam_pool_id: _String | None = None
    """The ID of the IPv4 IPAM pool to Associate a CIDR from to a VPC."""
    ipv4_netmask_length: _Integer | None = None
    """The netmask length of the IPv4 CIDR you would like to associate from an Amazon VPC IP Address Manager (IPAM)
    pool.
    """
    ipv6_cidr_block: _String | None = None
    """An IPv6 CIDR block from the IPv6 address pool."""
    ipv6_cidr_block_network_border_group: _String | None = None
    """The name of the location from which we advertise the IPV6 CIDR block."""
    ipv6_ipam_pool_id: _String | None = None
    """The ID of the IPv6 IPAM pool to Associate a CIDR from to a VPC."""
    ipv6_netmask_length: _Integer | None = None
    """The netmask length of the IPv6 CIDR you would like to associate from an Amazon VPC IP Address Manager (IPAM)
    pool.
    """
    ipv6_pool: _String | None = None
    """The ID of an IPv6 address pool from which to allocate the IPv6 CIDR block."""
    @property
    def id(self) -> _Intrinsic:
        """The Id of the VPC associated CIDR Block."""
    @property
    def ip_source(self) -> _Intrinsic:
        """The IP Source of an IPv6 VPC CIDR Block."""
    @property
    def ipv6_address_attribute(self) -> _Intrinsic:
        """The value denoting whether an IPv6 VPC CIDR Block is public or private."""

@_declaration
class VPCDHCPOptionsAssociation(_SchemaResource):
    """Associates a set of DHCP options with a VPC, or associates no DHCP options with the VPC."""
    TYPE: _ClassVar[str]
    dhcp_options_id: _String
    """The ID of the DHCP options set, or default to associate no DHCP options with the VPC."""
    vpc_id: _String
    """The ID of the VPC."""

@_declaration
class VPCEncryptionControl(_SchemaResource):
    """Resource Type definition for AWS::EC2::VPCEncryptionControl."""
    @_declaration
    class ResourceExclusions(_SchemaPropertyType):
        egress_only_internet_gateway: VPCEncryptionControl.VpcEncryptionControlExclusion | _Document | None = None
        elastic_file_system: VPCEncryptionControl.VpcEncryptionControlExclusion | _Document | None = None
        internet_gateway: VPCEncryptionControl.VpcEncryptionControlExclusion | _Document | None = None
        lambda_: VPCEncryptionControl.VpcEncryptionControlExclusion | _Document | None = None
        nat_gateway: VPCEncryptionControl.VpcEncryptionControlExclusion | _Document | None = None
        virtual_private_gateway: VPCEncryptionControl.VpcEncryptionControlExclusion | _Document | None = None
        vpc_lattice: VPCEncryptionControl.VpcEncryptionControlExclusion | _Document | None = None
        vpc_peering: VPCEncryptionControl.VpcEncryptionControlExclusion | _Document | None = None
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
    class VpcEncryptionControlExclusion(_SchemaPropertyType):
        state: _String | None = None
        state_message: _String | None = None
    TYPE: _ClassVar[str]
    egress_only_internet_gateway_exclusion_input: _Literal["enable", "disable"] | _String | None = None
    """Used to enable or disable EIGW exclusion."""
    elastic_file_system_exclusion_input: _Literal["enable", "disable"] | _String | None = None
    """Used to enable or disable EFS exclusion."""
    internet_gateway_exclusion_input: _Literal["enable", "disable"] | _String | None = None
    """Used to enable or disable IGW exclusion."""
    lambda_exclusion_input: _Literal["enable", "disable"] | _String | None = None
    """Used to enable or disable Lambda exclusion."""
    mode: _Literal["monitor", "enforce"] | _String | None = None
    """The VPC encryption control mode, either monitor or enforce."""
    nat_gateway_exclusion_input: _Literal["enable", "disable"] | _String | None = None
    """Used to enable or disable Nat gateway exclusion."""
    tags: _Sequence[VPCEncryptionControl.Tag | _Document] | _Intrinsic | None = None
    """The tags to assign to the VPC encryption control."""
    virtual_private_gateway_exclusion_input: _Literal["enable", "disable"] | _String | None = None
    """Used to enable or disable VGW exclusion."""
    vpc_id: _String | None = None
    """The VPC on which this VPC encryption control is applied."""
    vpc_lattice_exclusion_input: _Literal["enable", "disable"] | _String | None = None
    """Used to enable or disable Vpc Lattice exclusion."""
    vpc_peering_exclusion_input: _Literal["enable", "disable"] | _String | None = None
    """Used to enable or disable VPC peering exclusion."""
    @property
    def resource_exclusions(self) -> _Intrinsic: ...
    @property
    def resource_exclusions_egress_only_internet_gateway(self) -> _Intrinsic: ...
    @property
    def resource_exclusions_egress_only_internet_gateway_state(self) -> _Intrinsic: ...
    @property
    def resource_exclusions_egress_only_internet_gateway_state_message(self) -> _Intrinsic: ...
    @property
    def resource_exclusions_elastic_file_system(self) -> _Intrinsic: ...
    @property
    def resource_exclusions_elastic_file_system_state(self) -> _Intrinsic: ...
    @property
    def resource_exclusions_elastic_file_system_state_message(self) -> _Intrinsic: ...
    @property
    def resource_exclusions_internet_gateway(self) -> _Intrinsic: ...
    @property
    def resource_exclusions_internet_gateway_state(self) -> _Intrinsic: ...
    @property
    def resource_exclusions_internet_gateway_state_message(self) -> _Intrinsic: ...
    @property
    def resource_exclusions_lambda(self) -> _Intrinsic: ...
    @property
    def resource_exclusions_lambda_state(self) -> _Intrinsic: ...
    @property
    def resource_exclusions_lambda_state_message(self) -> _Intrinsic: ...
    @property
    def resource_exclusions_nat_gateway(self) -> _Intrinsic: ...
    @property
    def resource_exclusions_nat_gateway_state(self) -> _Intrinsic: ...
    @property
    def resource_exclusions_nat_gateway_state_message(self) -> _Intrinsic: ...
    @property
    def resource_exclusions_virtual_private_gateway(self) -> _Intrinsic: ...
    @property
    def resource_exclusions_virtual_private_gateway_state(self) -> _Intrinsic: ...
    @property
    def resource_exclusions_virtual_private_gateway_state_message(self) -> _Intrinsic: ...
    @property
    def resource_exclusions_vpc_lattice(self) -> _Intrinsic: ...
    @property
    def resource_exclusions_vpc_lattice_state(self) -> _Intrinsic: ...
    @property
    def resource_exclusions_vpc_lattice_state_message(self) -> _Intrinsic: ...
    @property
    def resource_exclusions_vpc_peering(self) -> _Intrinsic: ...
    @property
    def resource_exclusions_vpc_peering_state(self) -> _Intrinsic: ...
    @property
    def resource_exclusions_vpc_peering_state_message(self) -> _Intrinsic: ...
    @property
    def state(self) -> _Intrinsic:
        """The current state of the VPC encryption control."""
    @property
    def state_message(self) -> _Intrinsic:
        """Provides additional context on the state of the VPC encryption control."""
    @property
    def vpc_encryption_control_id(self) -> _Intrinsic:
        """The VPC encryption control resource id."""

@_declaration
class VPCEndpoint(_SchemaResource):
    """Specifies a VPC endpoint. A VPC endpoint provides a private connection between your VPC and an endpoint
    service. You can use an endpoint service provided by AWS, an MKT Partner, or another AWS accounts in your
    organization. For more information, see the User Guide. An endpoint of type ``Interface`` establishes
    connections between the subnets in your VPC and an AWS-service, your own service, or a service hosted by another
    AWS-account.
    """
    @_declaration
    class DnsOptionsSpecification(_SchemaPropertyType):
        """Describes the DNS options for an endpoint."""
        dns_record_ip_type: _Literal["ipv4", "ipv6", "dualstack", "service-defined", "not-specified"] | _String | None = None
        """The DNS records created for the endpoint."""
        private_dns_only_for_inbound_resolver_endpoint: _Literal["OnlyInboundResolver", "AllResolvers", "NotSpecified"] | _String | None = None
        """Indicates whether to enable private DNS only for inbound endpoints. This option is available only for
        services that support both gateway and interface endpoints. It routes traffic that originates from the VPC
        to the gateway endpoint and traffic that originates from on-premises to the interface endpoint.
        """
        private_dns_preference: _Literal["VERIFIED_DOMAINS_ONLY", "ALL_DOMAINS", "VERIFIED_DOMAINS_AND_SPECIFIED_DOMAINS", "SPECIFIED_DOMAINS_ONLY"] | _String | None = None
        """The preference for which private domains have a private hosted zone created for and associated with the
        specified VPC. Only supported when private DNS is enabled and when the VPC endpoint type is ServiceNetwork
        or Resource.
        """
        private_dns_specified_domains: _Sequence[_String] | _Intrinsic | None = None
        """Indicates which of the private domains to create private hosted zones for and associate with the
        specified VPC. Only supported when private DNS is enabled and the private DNS preference is
        ``VERIFIED_DOMAINS_AND_SPECIFIED_DOMAINS`` or ``SPECIFIED_DOMAINS_ONLY``.
        """
    @_declaration
    class Tag(_SchemaPropertyType):
        """Describes a tag."""
        key: _String
        """The key of the tag. Constraints: Tag keys are case-sensitive and accept a maximum of 127 Unicode
        characters. May not begin with ``aws:``.
        """
        value: _String
        """The value of the tag. Constraints: Tag values are case-sensitive and accept a maximum of 256 Unicode
        characters.
        """
    TYPE: _ClassVar[str]
    vpc_id: _String
    """The ID of the VPC."""
    dns_options: VPCEndpoint.DnsOptionsSpecification | _Document | None = None
    """Describes the DNS options for an endpoint."""
    ip_address_type: _Literal["ipv4", "ipv6", "dualstack", "not-specified"] | _String | None = None
    """The supported IP address types."""
    policy_document: _String | _Document | None = None
    """An endpoint policy, which controls access to the service from the VPC. The default endpoint policy allows
    full access to the service. Endpoint policies are supported only for gateway and interface endpoints. For
    CloudFormation templates in YAML, you can provide the policy in JSON or YAML format.
    """
    private_dns_enabled: _Boolean | None = None
    """Indicate whether to associate a private hosted zone with the specified VPC. The private hosted zone contains
    a record set for the default public DNS name for the service for the Region (for example,
    ``kinesis.us-east-1.amazonaws.com``), which resolves to the private IP addresses of the endpoint network
    interfaces in the VPC.
    """
    resource_configuration_arn: _String | None = None
    """The Amazon Resource Name (ARN) of the resource configuration."""
    route_table_ids: _Sequence[_String] | _Intrinsic | None = None
    """The IDs of the route tables. Routing is supported only for gateway endpoints."""
    security_group_ids: _Sequence[_String] | _Intrinsic | None = None
    """The IDs of the security groups to associate with the endpoint network interfaces. If this parameter is not
    specified, we use the default security group for the VPC. Security groups are supported only for interface
    endpoints.
    """
    service_name: _String | None = None
    """The name of the endpoint service."""
    service_network_arn: _String | None = None
    """The Amazon Resource Name (ARN) of the service network."""
    service_region: _String | None = None
    """Describes a Region."""
    subnet_ids: _Sequence[_String] | _Intrinsic | None = None
    """The IDs of the subnets in which to create endpoint network interfaces. You must specify this property for an
    interface endpoint or a Gateway Load Balancer endpoint. You can't specify this property for a gateway endpoint.
    For a Gateway Load Balancer endpoint, you can specify only one subnet.
    """
    tags: _Sequence[VPCEndpoint.Tag | _Document] | _Intrinsic | None = None
    """The tags to associate with the endpoint."""
    vpc_endpoint_type: _Literal["Interface", "Gateway", "GatewayLoadBalancer", "ServiceNetwork", "Resource", "Tunnel"] | _String | None = None
    """The type of endpoint. Default: Gateway."""
    @property
    def creation_timestamp(self) -> _Intrinsic: ...
    @property
    def dns_entries(self) -> _Intrinsic: ...
    @property
    def id(self) -> _Intrinsic: ...
    @property
    def network_interface_ids(self) -> _Intrinsic: ...

@_declaration
class VPCEndpointConnectionNotification(_SchemaResource):
    """Resource Type definition for AWS::EC2::VPCEndpointConnectionNotification."""
    TYPE: _ClassVar[str]
    connection_events: _Sequence[_String] | _Intrinsic
    """The endpoint events for which to receive notifications."""
    connection_notification_arn: _String
    """The ARN of the SNS topic for the notifications."""
    service_id: _String | None = None
    """The ID of the endpoint service."""
    vpc_endpoint_id: _String | None = None
    """The ID of the endpoint."""
    @property
    def vpc_endpoint_connection_notification_id(self) -> _Intrinsic:
        """VPC Endpoint Connection ID generated by service."""

@_declaration
class VPCEndpointService(_SchemaResource):
    """Resource Type definition for AWS::EC2::VPCEndpointService."""
    @_declaration
    class PrivateDnsNameConfiguration(_SchemaPropertyType):
        name: _String | None = None
        state: _String | None = None
        type: _String | None = None
        value: _String | None = None
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    acceptance_required: _Boolean | None = None
    contributor_insights_enabled: _Boolean | None = None
    gateway_load_balancer_arns: _Sequence[_String] | _Intrinsic | None = None
    network_load_balancer_arns: _Sequence[_String] | _Intrinsic | None = None
    payer_responsibility: _String | None = None
    private_dns_name: _String | None = None
    private_dns_name_configuration: VPCEndpointService.PrivateDnsNameConfiguration | _Document | None = None
    supported_ip_address_types: _Sequence[_Literal["ipv4", "ipv6"] | _String] | _Intrinsic | None = None
    """Specify which Ip Address types are supported for VPC endpoint service."""
    supported_regions: _Sequence[_String] | _Intrinsic | None = None
    """The Regions from which service consumers can access the service."""
    tags: _Sequence[VPCEndpointService.Tag | _Document] | _Intrinsic | None = None
    """The tags to add to the VPC endpoint service."""
    @property
    def private_dns_name_configuration_name(self) -> _Intrinsic: ...
    @property
    def private_dns_name_configuration_state(self) -> _Intrinsic: ...
    @property
    def private_dns_name_configuration_type(self) -> _Intrinsic: ...
    @property
    def private_dns_name_configuration_value(self) -> _Intrinsic: ...
    @property
    def service_id(self) -> _Intrinsic: ...

@_declaration
class VPCEndpointServicePermissions(_SchemaResource):
    """Resource Type definition for AWS::EC2::VPCEndpointServicePermissions."""
    TYPE: _ClassVar[str]
    service_id: _String
    allowed_principals: _Sequence[_String] | _Intrinsic | None = None

@_declaration
class VPCGatewayAttachment(_SchemaResource):
    """Resource Type definition for AWS::EC2::VPCGatewayAttachment."""
    TYPE: _ClassVar[str]
    vpc_id: _String
    """The ID of the VPC."""
    internet_gateway_id: _String | None = None
    """The ID of the internet gateway. You must specify either InternetGatewayId or VpnGatewayId, but not both."""
    vpn_gateway_id: _String | None = None
    """The ID of the virtual private gateway. You must specify either InternetGatewayId or VpnGatewayId, but not
    both.
    """
    @property
    def attachment_type(self) -> _Intrinsic:
        """Used to identify if this resource is an Internet Gateway or Vpn Gateway Attachment."""

@_declaration
class VPCPeeringConnection(_SchemaResource):
    """Resource Type definition for AWS::EC2::VPCPeeringConnection."""
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
    peer_vpc_id: _String
    """The ID of the VPC with which you are creating the VPC peering connection. You must specify this parameter in
    the request.
    """
    vpc_id: _String
    """The ID of the VPC."""
    assume_role_region: _String | None = None
    """The Region code to use when calling Security Token Service (STS) to assume the PeerRoleArn, if provided. You
    can update this property.
    """
    peer_owner_id: _String | None = None
    """The AWS account ID of the owner of the accepter VPC."""
    peer_region: _String | None = None
    """The Region code for the accepter VPC, if the accepter VPC is located in a Region other than the Region in
    which you make the request.
    """
    peer_role_arn: _String | None = None
    """The Amazon Resource Name (ARN) of the VPC peer role for the peering connection in another AWS account. You
    can update this property. To manage PeerVpcPeeringConnectionOptions on a peering connection with another AWS
    account, the role must allow ec2:DescribeVpcPeeringConnections and ec2:ModifyVpcPeeringConnectionOptions.
    """
    tags: _Sequence[VPCPeeringConnection.Tag | _Document] | _Intrinsic | None = None
    @property
    def id(self) -> _Intrinsic: ...

@_declaration
class VPNConcentrator(_SchemaResource):
    """Describes a VPN concentrator."""
    @_declaration
    class Tag(_SchemaPropertyType):
        """Describes a tag."""
        key: _String
        """The key of the tag. Constraints: Tag keys are case-sensitive and accept a maximum of 127 Unicode
        characters. May not begin with ``aws:``.
        """
        value: _String
        """The value of the tag. Constraints: Tag values are case-sensitive and accept a maximum of 256 Unicode
        characters.
        """
    TYPE: _ClassVar[str]
    type: _String
    """The type of VPN concentrator."""
    tags: _Sequence[VPNConcentrator.Tag | _Document] | _Intrinsic | None = None
    """Any tags assigned to the VPN concentrator."""
    transit_gateway_id: _String | None = None
    """The ID of the transit gateway associated with the VPN concentrator."""
    @property
    def transit_gateway_attachment_id(self) -> _Intrinsic: ...
    @property
    def vpn_concentrator_id(self) -> _Intrinsic: ...

@_declaration
class VPNConnection(_SchemaResource):
    """Specifies a VPN connection between a virtual private gateway and a VPN customer gateway or a transit gateway
    and a VPN customer gateway. To specify a VPN connection between a transit gateway and customer gateway, use the
    ``TransitGatewayId`` and ``CustomerGatewayId`` properties. To specify a VPN connection between a virtual private
    gateway and customer gateway, use the ``VpnGatewayId`` and ``CustomerGatewayId`` properties. For more
    information, see in the *User Guide*.
    """
    @_declaration
    class CloudwatchLogOptionsSpecification(_SchemaPropertyType):
        """Options for sending VPN tunnel logs to CloudWatch."""
        bgp_log_enabled: _Boolean | None = None
        """Specifies whether to enable BGP logging for the VPN connection. Default value is ``False``. Valid values:
        ``True`` | ``False``.
        """
        bgp_log_group_arn: _String | None = None
        """The Amazon Resource Name (ARN) of the CloudWatch log group where BGP logs will be sent."""
        bgp_log_output_format: _Literal["json", "text"] | _String | None = None
        """The desired output format for BGP logs to be sent to CloudWatch. Default format is ``json``. Valid
        values: ``json`` | ``text``.
        """
        log_enabled: _Boolean | None = None
        """Enable or disable VPN tunnel logging feature. Default value is ``False``. Valid values: ``True`` |
        ``False``.
        """
        log_group_arn: _String | None = None
        """The Amazon Resource Name (ARN) of the CloudWatch log group to send logs to."""
        log_output_format: _Literal["json", "text"] | _String | None = None
        """Set log format. Default format is ``json``. Valid values: ``json`` | ``text``."""
    @_declaration
    class IKEVersionsRequestListValue(_SchemaPropertyType):
        """The IKE version that is permitted for the VPN tunnel."""
        value: _Literal["ikev1", "ikev2"] | _String | None = None
        """The IKE version."""
    @_declaration
    class Phase1DHGroupNumbersRequestListValue(_SchemaPropertyType):
        """Specifies a Diffie-Hellman group number for the VPN tunnel for phase 1 IKE negotiations."""
        value: _Integer | None = None
        """The Diffie-Hellmann group number."""
    @_declaration
    class Phase1EncryptionAlgorithmsRequestListValue(_SchemaPropertyType):
        """Specifies the encryption algorithm for the VPN tunnel for phase 1 IKE negotiations."""
        value: _Literal["AES128", "AES256", "AES128-GCM-16", "AES256-GCM-16"] | _String | None = None
        """The value for the encryption algorithm."""
    @_declaration
    class Phase1IntegrityAlgorithmsRequestListValue(_SchemaPropertyType):
        """Specifies the integrity algorithm for the VPN tunnel for phase 1 IKE negotiations."""
        value: _Literal["SHA1", "SHA2-256", "SHA2-384", "SHA2-512"] | _String | None = None
        """The value for the integrity algorithm."""
    @_declaration
    class Phase2DHGroupNumbersRequestListValue(_SchemaPropertyType):
        """Specifies a Diffie-Hellman group number for the VPN tunnel for phase 2 IKE negotiations."""
        value: _Integer | None = None
        """The Diffie-Hellmann group number."""
    @_declaration
    class Phase2EncryptionAlgorithmsRequestListValue(_SchemaPropertyType):
        """Specifies the encryption algorithm for the VPN tunnel for phase 2 IKE negotiations."""
        value: _Literal["AES128", "AES256", "AES128-GCM-16", "AES256-GCM-16"] | _String | None = None
        """The encryption algorithm."""
    @_declaration
    class Phase2IntegrityAlgorithmsRequestListValue(_SchemaPropertyType):
        """Specifies the integrity algorithm for the VPN tunnel for phase 2 IKE negotiations."""
        value: _Literal["SHA1", "SHA2-256", "SHA2-384", "SHA2-512"] | _String | None = None
        """The integrity algorithm."""
    @_declaration
    class Tag(_SchemaPropertyType):
        """Specifies a tag. For more information, see Resource tags."""
        key: _String
        """The tag key."""
        value: _String
        """The tag value."""
    @_declaration
    class VpnTunnelLogOptionsSpecification(_SchemaPropertyType):
        """Options for logging VPN tunnel activity."""
        cloudwatch_log_options: VPNConnection.CloudwatchLogOptionsSpecification | _Document | None = None
        """Options for sending VPN tunnel logs to CloudWatch."""
    @_declaration
    class VpnTunnelOptionsSpecification(_SchemaPropertyType):
        """The tunnel options for a single VPN tunnel."""
        dpd_timeout_action: _Literal["clear", "none", "restart"] | _String | None = None
        """The action to take after DPD timeout occurs. Specify ``restart`` to restart the IKE initiation. Specify
        ``clear`` to end the IKE session. Valid Values: ``clear`` | ``none`` | ``restart`` Default: ``clear``.
        """
        dpd_timeout_seconds: _Integer | None = None
        """The number of seconds after which a DPD timeout occurs. Constraints: A value greater than or equal to 30.
        Default: ``30``.
        """
        enable_tunnel_lifecycle_control: _Boolean | None = None
        """Turn on or off tunnel endpoint lifecycle control feature."""
        ike_versions: _Sequence[VPNConnection.IKEVersionsRequestListValue | _Document] | _Intrinsic | None = None
        """The IKE versions that are permitted for the VPN tunnel. Valid values: ``ikev1`` | ``ikev2``."""
        log_options: VPNConnection.VpnTunnelLogOptionsSpecification | _Document | None = None
        """Options for logging VPN tunnel activity."""
        phase1_dh_group_numbers: _Sequence[VPNConnection.Phase1DHGroupNumbersRequestListValue | _Document] | _Intrinsic | None = None
        """One or more Diffie-Hellman group numbers that are permitted for the VPN tunnel for phase 1 IKE
        negotiations. Valid values: ``2`` | ``14`` | ``15`` | ``16`` | ``17`` | ``18`` | ``19`` | ``20`` | ``21`` |
        ``22`` | ``23`` | ``24``.
        """
        phase1_encryption_algorithms: _Sequence[VPNConnection.Phase1EncryptionAlgorithmsRequestListValue | _Document] | _Intrinsic | None = None
        """One or more encryption algorithms that are permitted for the VPN tunnel for phase 1 IKE negotiations.
        Valid values: ``AES128`` | ``AES256`` | ``AES128-GCM-16`` | ``AES256-GCM-16``.
        """
        phase1_integrity_algorithms: _Sequence[VPNConnection.Phase1IntegrityAlgorithmsRequestListValue | _Document] | _Intrinsic | None = None
        """One or more integrity algorithms that are permitted for the VPN tunnel for phase 1 IKE negotiations.
        Valid values: ``SHA1`` | ``SHA2-256`` | ``SHA2-384`` | ``SHA2-512``.
        """
        phase1_lifetime_seconds: _Integer | None = None
        """The lifetime for phase 1 of the IKE negotiation, in seconds. Constraints: A value between 900 and 28,800.
        Default: ``28800``.
        """
        phase2_dh_group_numbers: _Sequence[VPNConnection.Phase2DHGroupNumbersRequestListValue | _Document] | _Intrinsic | None = None
        """One or more Diffie-Hellman group numbers that are permitted for the VPN tunnel for phase 2 IKE
        negotiations. Valid values: ``2`` | ``5`` | ``14`` | ``15`` | ``16`` | ``17`` | ``18`` | ``19`` | ``20`` |
        ``21`` | ``22`` | ``23`` | ``24``.
        """
        phase2_encryption_algorithms: _Sequence[VPNConnection.Phase2EncryptionAlgorithmsRequestListValue | _Document] | _Intrinsic | None = None
        """One or more encryption algorithms that are permitted for the VPN tunnel for phase 2 IKE negotiations.
        Valid values: ``AES128`` | ``AES256`` | ``AES128-GCM-16`` | ``AES256-GCM-16``.
        """
        phase2_integrity_algorithms: _Sequence[VPNConnection.Phase2IntegrityAlgorithmsRequestListValue | _Document] | _Intrinsic | None = None
        """One or more integrity algorithms that are permitted for the VPN tunnel for phase 2 IKE negotiations.
        Valid values: ``SHA1`` | ``SHA2-256`` | ``SHA2-384`` | ``SHA2-512``.
        """
        phase2_lifetime_seconds: _Integer | None = None
        """The lifetime for phase 2 of the IKE negotiation, in seconds. Constraints: A value between 900 and 3,600.
        The value must be less than the value for ``Phase1LifetimeSeconds``. Default: ``3600``.
        """
        pre_shared_key: _String | None = None
        """The pre-shared key (PSK) to establish initial authentication between the virtual private gateway and
        customer gateway. Constraints: Allowed characters are alphanumeric characters, periods (.), and underscores
        (_). Must be between 8 and 64 characters in length and cannot start with zero (0).
        """
        rekey_fuzz_percentage: _Integer | None = None
        """The percentage of the rekey window (determined by ``RekeyMarginTimeSeconds``) during which the rekey time
        is randomly selected. Constraints: A value between 0 and 100. Default: ``100``.
        """
        rekey_margin_time_seconds: _Integer | None = None
        """The margin time, in seconds, before the phase 2 lifetime expires, during which the AWS side of the VPN
        connection performs an IKE rekey. The exact time of the rekey is randomly selected based on the value for
        ``RekeyFuzzPercentage``. Constraints: A value between 60 and half of ``Phase2LifetimeSeconds``. Default:
        ``270``.
        """
        replay_window_size: _Integer | None = None
        """The number of packets in an IKE replay window. Constraints: A value between 64 and 2048. Default:
        ``1024``.
        """
        startup_action: _Literal["add", "start"] | _String | None = None
        """The action to take when the establishing the tunnel for the VPN connection. By default, your customer
        gateway device must initiate the IKE negotiation and bring up the tunnel. Specify ``start`` for AWS to
        initiate the IKE negotiation. Valid Values: ``add`` | ``start`` Default: ``add``.
        """
        tunnel_inside_cidr: _String | None = None
        """The range of inside IP addresses for the tunnel. Any specified CIDR blocks must be unique across all VPN
        connections that use the same virtual private gateway. Constraints: A size /30 CIDR block from the
        ``169.254.0.0/16`` range.
        """
        tunnel_inside_ipv6_cidr: _String | None = None
        """The range of inside IPv6 addresses for the tunnel. Any specified CIDR blocks must be unique across all
        VPN connections that use the same transit gateway. Constraints: A size /126 CIDR block from the local
        ``fd00::/8`` range.
        """
    TYPE: _ClassVar[str]
    customer_gateway_id: _String
    """The ID of the customer gateway at your end of the VPN connection."""
    type: _String
    """The type of VPN connection."""
    enable_acceleration: _Boolean | None = None
    """Indicate whether to enable acceleration for the VPN connection. Default: ``false``."""
    local_ipv4_network_cidr: _String | None = None
    """The IPv4 CIDR on the customer gateway (on-premises) side of the VPN connection. Default: ``0.0.0.0/0``."""
    local_ipv6_network_cidr: _String | None = None
    """The IPv6 CIDR on the customer gateway (on-premises) side of the VPN connection. Default: ``::/0``."""
    outside_ip_address_type: _String | None = None
    """The type of IP address assigned to the outside interface of the customer gateway device. Valid values:
    ``PrivateIpv4`` | ``PublicIpv4`` | ``Ipv6`` Default: ``PublicIpv4``.
    """
    pre_shared_key_storage: _Literal["Standard", "SecretsManager"] | _String | None = None
    """Specifies the storage mode for the pre-shared key (PSK). Valid values are ``Standard`` (stored in the S2Slong
    service) or ``SecretsManager`` (stored in AWS Secrets Manager).
    """
    remote_ipv4_network_cidr: _String | None = None
    """The IPv4 CIDR on the AWS side of the VPN connection. Default: ``0.0.0.0/0``."""
    remote_ipv6_network_cidr: _String | None = None
    """The IPv6 CIDR on the AWS side of the VPN connection. Default: ``::/0``."""
    static_routes_only: _Boolean | None = None
    """Indicates whether the VPN connection uses static routes only. Static routes must be used for devices that
    don't support BGP. If you are creating a VPN connection for a device that does not support Border Gateway
    Protocol (BGP), you must specify ``true``.
    """
    tags: _Sequence[VPNConnection.Tag | _Document] | _Intrinsic | None = None
    """Any tags assigned to the VPN connection."""
    transit_gateway_id: _String | None = None
    """The ID of the transit gateway associated with the VPN connection. You must specify either
    ``TransitGatewayId`` or ``VpnGatewayId``, but not both.
    """
    transport_transit_gateway_attachment_id: _String | None = None
    """The transit gateway attachment ID to use for the VPN tunnel. Required if ``OutsideIpAddressType`` is set to
    ``PrivateIpv4``.
    """
    tunnel_bandwidth: _Literal["standard", "large"] | _String | None = None
    """The desired bandwidth specification for the VPN tunnel, used when creating or modifying VPN connection
    options to set the tunnel's throughput capacity. ``standard`` supports up to 1.25 Gbps per tunnel, while
    ``large`` supports up to 5 Gbps per tunnel. The default value is ``standard``. Existing VPN connections without
    a bandwidth setting will automatically default to ``standard``.
    """
    tunnel_inside_ip_version: _String | None = None
    """Indicate whether the VPN tunnels process IPv4 or IPv6 traffic. Default: ``ipv4``."""
    vpn_concentrator_id: _String | None = None
    """The ID of the VPN concentrator to associate with the VPN connection."""
    vpn_gateway_id: _String | None = None
    """The ID of the virtual private gateway at the AWS side of the VPN connection. You must specify either
    ``TransitGatewayId`` or ``VpnGatewayId``, but not both.
    """
    vpn_tunnel_options_specifications: _Sequence[VPNConnection.VpnTunnelOptionsSpecification | _Document] | _Intrinsic | None = None
    """The tunnel options for the VPN connection."""
    @property
    def vpn_connection_id(self) -> _Intrinsic: ...

@_declaration
class VPNConnectionRoute(_SchemaResource):
    """Specifies a static route for a VPN connection between an existing virtual private gateway and a VPN customer
    gateway. The static route allows traffic to be routed from the virtual private gateway to the VPN customer
    gateway. For more information, see in the *User Guide*.
    """
    TYPE: _ClassVar[str]
    destination_cidr_block: _String
    """The CIDR block associated with the local subnet of the customer network."""
    vpn_connection_id: _String
    """The ID of the VPN connection."""

@_declaration
class VPNGateway(_SchemaResource):
    """Specifies a virtual private gateway. A virtual private gateway is the endpoint on the VPC side of your VPN
    connection. You can create a virtual private gateway before creating the VPC itself. For more information, see
    in the *User Guide*.
    """
    @_declaration
    class Tag(_SchemaPropertyType):
        """Specifies a tag. For more information, see Resource tags."""
        key: _String
        """The tag key."""
        value: _String
        """The tag value."""
    TYPE: _ClassVar[str]
    type: _String
    """The type of VPN connection the virtual private gateway supports."""
    amazon_side_asn: _Integer | None = None
    """The private Autonomous System Number (ASN) for the Amazon side of a BGP session."""
    tags: _Sequence[VPNGateway.Tag | _Document] | _Intrinsic | None = None
    """Any tags assigned to the virtual private gateway."""
    @property
    def vpn_gateway_id(self) -> _Intrinsic: ...

@_declaration
class VPNGatewayRoutePropagation(_SchemaResource):
    """Resource Type definition for AWS::EC2::VPNGatewayRoutePropagation."""
    TYPE: _ClassVar[str]
    route_table_ids: _Sequence[_String] | _Intrinsic
    """The ID of the route table. The routing table must be associated with the same VPC that the virtual private
    gateway is attached to.
    """
    vpn_gateway_id: _String
    """The ID of the virtual private gateway that is attached to a VPC. The virtual private gateway must be attached
    to the same VPC that the routing tables are associated with.
    """
    @property
    def id(self) -> _Intrinsic: ...

@_declaration
class VerifiedAccessEndpoint(_SchemaResource):
    """The AWS::EC2::VerifiedAccessEndpoint resource creates an AWS EC2 Verified Access Endpoint."""
    @_declaration
    class CidrOptions(_SchemaPropertyType):
        """The options for cidr type endpoint."""
        cidr: _String | None = None
        """The IP address range, in CIDR notation."""
        port_ranges: _Sequence[VerifiedAccessEndpoint.PortRange | _Document] | _Intrinsic | None = None
        """The list of port range."""
        protocol: _Literal["http", "https", "tcp"] | _String | None = None
        """The IP protocol."""
        subnet_ids: _Sequence[_String] | _Intrinsic | None = None
        """The IDs of the subnets."""
    @_declaration
    class LoadBalancerOptions(_SchemaPropertyType):
        """The load balancer details if creating the AWS Verified Access endpoint as load-balancertype."""
        load_balancer_arn: _String | None = None
        """The ARN of the load balancer."""
        port: _Integer | None = None
        """The IP port number."""
        port_ranges: _Sequence[VerifiedAccessEndpoint.PortRange | _Document] | _Intrinsic | None = None
        """The list of port range."""
        protocol: _Literal["http", "https", "tcp"] | _String | None = None
        """The IP protocol."""
        subnet_ids: _Sequence[_String] | _Intrinsic | None = None
        """The IDs of the subnets."""
    @_declaration
    class NetworkInterfaceOptions(_SchemaPropertyType):
        """The options for network-interface type endpoint."""
        network_interface_id: _String | None = None
        """The ID of the network interface."""
        port: _Integer | None = None
        """The IP port number."""
        port_ranges: _Sequence[VerifiedAccessEndpoint.PortRange | _Document] | _Intrinsic | None = None
        """The list of port ranges."""
        protocol: _Literal["http", "https", "tcp"] | _String | None = None
        """The IP protocol."""
    @_declaration
    class PortRange(_SchemaPropertyType):
        """The IP port range."""
        from_port: _Integer | None = None
        """The first port in the range."""
        to_port: _Integer | None = None
        """The last port in the range."""
    @_declaration
    class RdsOptions(_SchemaPropertyType):
        """The options for rds type endpoint."""
        port: _Integer | None = None
        """The IP port number."""
        protocol: _Literal["http", "https", "tcp"] | _String | None = None
        """The IP protocol."""
        rds_db_cluster_arn: _String | None = None
        """The ARN of the RDS DB cluster."""
        rds_db_instance_arn: _String | None = None
        """The ARN of the RDS DB instance."""
        rds_db_proxy_arn: _String | None = None
        """The ARN of the RDS DB proxy."""
        rds_endpoint: _String | None = None
        """The RDS endpoint."""
        subnet_ids: _Sequence[_String] | _Intrinsic | None = None
        """The IDs of the subnets."""
    @_declaration
    class SseSpecification(_SchemaPropertyType):
        """The configuration options for customer provided KMS encryption."""
        customer_managed_key_enabled: _Boolean | None = None
        """Whether to encrypt the policy with the provided key or disable encryption."""
        kms_key_arn: _String | None = None
        """KMS Key Arn used to encrypt the group policy."""
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
    attachment_type: _Literal["vpc"] | _String
    """The type of attachment used to provide connectivity between the AWS Verified Access endpoint and the
    application.
    """
    endpoint_type: _Literal["cidr", "load-balancer", "network-interface", "rds"] | _String
    """The type of AWS Verified Access endpoint. Incoming application requests will be sent to an IP address, load
    balancer or a network interface depending on the endpoint type specified.The type of AWS Verified Access
    endpoint. Incoming application requests will be sent to an IP address, load balancer or a network interface
    depending on the endpoint type specified.
    """
    verified_access_group_id: _String
    """The ID of the AWS Verified Access group."""
    application_domain: _String | None = None
    """The DNS name for users to reach your application."""
    cidr_options: VerifiedAccessEndpoint.CidrOptions | _Document | None = None
    """The options for cidr type endpoint."""
    description: _String | None = None
    """A description for the AWS Verified Access endpoint."""
    domain_certificate_arn: _String | None = None
    """The ARN of a public TLS/SSL certificate imported into or created with ACM."""
    endpoint_domain_prefix: _String | None = None
    """A custom identifier that gets prepended to a DNS name that is generated for the endpoint."""
    load_balancer_options: VerifiedAccessEndpoint.LoadBalancerOptions | _Document | None = None
    """The load balancer details if creating the AWS Verified Access endpoint as load-balancer type."""
    network_interface_options: VerifiedAccessEndpoint.NetworkInterfaceOptions | _Document | None = None
    """The options for network-interface type endpoint."""
    policy_document: _String | None = None
    """The AWS Verified Access policy document."""
    policy_enabled: _Boolean | None = None
    """The status of the Verified Access policy."""
    rds_options: VerifiedAccessEndpoint.RdsOptions | _Document | None = None
    """The options for rds type endpoint."""
    security_group_ids: _Sequence[_String] | _Intrinsic | None = None
    """The IDs of the security groups for the endpoint."""
    sse_specification: VerifiedAccessEndpoint.SseSpecification | _Document | None = None
    """The configuration options for customer provided KMS encryption."""
    tags: _Sequence[VerifiedAccessEndpoint.Tag | _Document] | _Intrinsic | None = None
    """An array of key-value pairs to apply to this resource."""
    @property
    def creation_time(self) -> _Intrinsic:
        """The creation time."""
    @property
    def device_validation_domain(self) -> _Intrinsic:
        """Returned if endpoint has a device trust provider attached."""
    @property
    def endpoint_domain(self) -> _Intrinsic:
        """A DNS name that is generated for the endpoint."""
    @property
    def last_updated_time(self) -> _Intrinsic:
        """The last updated time."""
    @property
    def status(self) -> _Intrinsic:
        """The endpoint status."""
    @property
    def verified_access_endpoint_id(self) -> _Intrinsic:
        """The ID of the AWS Verified Access endpoint."""
    @property
    def verified_access_instance_id(self) -> _Intrinsic:
        """The ID of the AWS Verified Access instance."""

@_declaration
class VerifiedAccessGroup(_SchemaResource):
    """The AWS::EC2::VerifiedAccessGroup resource creates an AWS EC2 Verified Access Group."""
    @_declaration
    class SseSpecification(_SchemaPropertyType):
        """The configuration options for customer provided KMS encryption."""
        customer_managed_key_enabled: _Boolean | None = None
        """Whether to encrypt the policy with the provided key or disable encryption."""
        kms_key_arn: _String | None = None
        """KMS Key Arn used to encrypt the group policy."""
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
    verified_access_instance_id: _String
    """The ID of the AWS Verified Access instance."""
    description: _String | None = None
    """A description for the AWS Verified Access group."""
    policy_document: _String | None = None
    """The AWS Verified Access policy document."""
    policy_enabled: _Boolean | None = None
    """The status of the Verified Access policy."""
    sse_specification: VerifiedAccessGroup.SseSpecification | _Document | None = None
    """The configuration options for customer provided KMS encryption."""
    tags: _Sequence[VerifiedAccessGroup.Tag | _Document] | _Intrinsic | None = None
    """An array of key-value pairs to apply to this resource."""
    @property
    def creation_time(self) -> _Intrinsic:
        """Time this Verified Access Group was created."""
    @property
    def last_updated_time(self) -> _Intrinsic:
        """Time this Verified Access Group was last updated."""
    @property
    def owner(self) -> _Intrinsic:
        """The AWS account number that owns the group."""
    @property
    def verified_access_group_arn(self) -> _Intrinsic:
        """The ARN of the Verified Access group."""
    @property
    def verified_access_group_id(self) -> _Intrinsic:
        """The ID of the AWS Verified Access group."""

@_declaration
class VerifiedAccessInstance(_SchemaResource):
    """The AWS::EC2::VerifiedAccessInstance resource creates an AWS EC2 Verified Access Instance."""
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
    class VerifiedAccessLogs(_SchemaPropertyType):
        """The configuration options for AWS Verified Access instances."""
        cloud_watch_logs: VerifiedAccessInstance.VerifiedAccessLogsCloudWatchLogs | _Document | None = None
        include_trust_context: _Boolean | None = None
        """Include claims from trust providers in Verified Access logs."""
        kinesis_data_firehose: VerifiedAccessInstance.VerifiedAccessLogsKinesisDataFirehose | _Document | None = None
        log_version: _String | None = None
        """Select log version for Verified Access logs."""
        s3: VerifiedAccessInstance.VerifiedAccessLogsS3 | _Document | None = None
    @_declaration
    class VerifiedAccessLogsCloudWatchLogs(_SchemaPropertyType):
        """Sends Verified Access logs to CloudWatch Logs."""
        enabled: _Boolean | None = None
        """Indicates whether logging is enabled."""
        log_group: _String | None = None
        """The ID of the CloudWatch Logs log group."""
    @_declaration
    class VerifiedAccessLogsKinesisDataFirehose(_SchemaPropertyType):
        """Sends Verified Access logs to Kinesis."""
        delivery_stream: _String | None = None
        """The ID of the delivery stream."""
        enabled: _Boolean | None = None
        """Indicates whether logging is enabled."""
    @_declaration
    class VerifiedAccessLogsS3(_SchemaPropertyType):
        """Sends Verified Access logs to Amazon S3."""
        bucket_name: _String | None = None
        """The bucket name."""
        bucket_owner: _String | None = None
        """The ID of the AWS account that owns the Amazon S3 bucket."""
        enabled: _Boolean | None = None
        """Indicates whether logging is enabled."""
        prefix: _String | None = None
        """The bucket prefix."""
    @_declaration
    class VerifiedAccessTrustProvider(_SchemaPropertyType):
        """A Verified Access Trust Provider."""
        description: _String | None = None
        """The description of trust provider."""
        device_trust_provider_type: _String | None = None
        """The type of device-based trust provider."""
        trust_provider_type: _String | None = None
        """The type of trust provider (user- or device-based)."""
        user_trust_provider_type: _String | None = None
        """The type of user-based trust provider."""
        verified_access_trust_provider_id: _String | None = None
        """The ID of the trust provider."""
    TYPE: _ClassVar[str]
    cidr_endpoints_custom_sub_domain: _String | None = None
    """Introduce CidrEndpointsCustomSubDomain property to represent the domain (say, ava.my-company.com)."""
    description: _String | None = None
    """A description for the AWS Verified Access instance."""
    fips_enabled: _Boolean | None = None
    """Indicates whether FIPS is enabled."""
    logging_configurations: VerifiedAccessInstance.VerifiedAccessLogs | _Document | None = None
    """The configuration options for AWS Verified Access instances."""
    tags: _Sequence[VerifiedAccessInstance.Tag | _Document] | _Intrinsic | None = None
    """An array of key-value pairs to apply to this resource."""
    verified_access_trust_provider_ids: _Sequence[_String] | _Intrinsic | None = None
    """The IDs of the AWS Verified Access trust providers."""
    verified_access_trust_providers: _Sequence[VerifiedAccessInstance.VerifiedAccessTrustProvider | _Document] | _Intrinsic | None = None
    """AWS Verified Access trust providers."""
    @property
    def cidr_endpoints_custom_sub_domain_name_servers(self) -> _Intrinsic:
        """Property to represent the name servers assoicated with the domain that AVA manages (say,
        ['ns1.amazonaws.com', 'ns2.amazonaws.com', 'ns3.amazonaws.com', 'ns4.amazonaws.com']).
        """
    @property
    def creation_time(self) -> _Intrinsic:
        """Time this Verified Access Instance was created."""
    @property
    def last_updated_time(self) -> _Intrinsic:
        """Time this Verified Access Instance was last updated."""
    @property
    def verified_access_instance_id(self) -> _Intrinsic:
        """The ID of the AWS Verified Access instance."""

@_declaration
class VerifiedAccessTrustProvider(_SchemaResource):
    """The AWS::EC2::VerifiedAccessTrustProvider type describes a verified access trust provider."""
    @_declaration
    class DeviceOptions(_SchemaPropertyType):
        """The options for device identity based trust providers."""
        public_signing_key_url: _String | None = None
        """URL Verified Access will use to verify authenticity of the device tokens."""
        tenant_id: _String | None = None
        """The ID of the tenant application with the device-identity provider."""
    @_declaration
    class NativeApplicationOidcOptions(_SchemaPropertyType):
        """The OpenID Connect details for an oidc -type, user-identity based trust provider for L4."""
        authorization_endpoint: _String | None = None
        """The OIDC authorization endpoint."""
        client_id: _String | None = None
        """The client identifier."""
        client_secret: _String | None = None
        """The client secret."""
        issuer: _String | None = None
        """The OIDC issuer."""
        public_signing_key_endpoint: _String | None = None
        """The public signing key for endpoint."""
        scope: _String | None = None
        """OpenID Connect (OIDC) scopes are used by an application during authentication to authorize access to
        details of a user. Each scope returns a specific set of user attributes.
        """
        token_endpoint: _String | None = None
        """The OIDC token endpoint."""
        user_info_endpoint: _String | None = None
        """The OIDC user info endpoint."""
    @_declaration
    class OidcOptions(_SchemaPropertyType):
        """The OpenID Connect details for an oidc -type, user-identity based trust provider."""
        authorization_endpoint: _String | None = None
        """The OIDC authorization endpoint."""
        client_id: _String | None = None
        """The client identifier."""
        client_secret: _String | None = None
        """The client secret."""
        issuer: _String | None = None
        """The OIDC issuer."""
        scope: _String | None = None
        """OpenID Connect (OIDC) scopes are used by an application during authentication to authorize access to
        details of a user. Each scope returns a specific set of user attributes.
        """
        token_endpoint: _String | None = None
        """The OIDC token endpoint."""
        user_info_endpoint: _String | None = None
        """The OIDC user info endpoint."""
    @_declaration
    class SseSpecificationProperty(_SchemaPropertyType):
        """The configuration options for customer provided KMS encryption."""
        customer_managed_key_enabled: _Boolean | None = None
        """Whether to encrypt the policy with the provided key or disable encryption."""
        kms_key_arn: _String | None = None
        """KMS Key Arn used to encrypt the group policy."""
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
    policy_reference_name: _String
    """The identifier to be used when working with policy rules."""
    trust_provider_type: _Literal["device", "user"] | _String
    """Type of trust provider. Possible values: user|device."""
    description: _String | None = None
    """A description for the Amazon Web Services Verified Access trust provider."""
    device_options: VerifiedAccessTrustProvider.DeviceOptions | _Document | None = None
    device_trust_provider_type: _Literal["crowdstrike", "jamf", "jumpcloud"] | _String | None = None
    """The type of device-based trust provider. Possible values: jamf|crowdstrike."""
    native_application_oidc_options: VerifiedAccessTrustProvider.NativeApplicationOidcOptions | _Document | None = None
    oidc_options: VerifiedAccessTrustProvider.OidcOptions | _Document | None = None
    sse_specification: VerifiedAccessTrustProvider.SseSpecificationProperty | _Document | None = None
    tags: _Sequence[VerifiedAccessTrustProvider.Tag | _Document] | _Intrinsic | None = None
    """An array of key-value pairs to apply to this resource."""
    user_trust_provider_type: _Literal["iam-identity-center", "oidc"] | _String | None = None
    """The type of device-based trust provider. Possible values: oidc|iam-identity-center."""
    @property
    def creation_time(self) -> _Intrinsic:
        """The creation time."""
    @property
    def last_updated_time(self) -> _Intrinsic:
        """The last updated time."""
    @property
    def verified_access_trust_provider_id(self) -> _Intrinsic:
        """The ID of the Amazon Web Services Verified Access trust provider."""

@_declaration
class Volume(_SchemaResource):
    """Specifies an Amazon Elastic Block Store (Amazon EBS) volume. You can create an empty volume, a volume from a
    snapshot, or a volume copy from an existing source volume.
    """
    @_declaration
    class Tag(_SchemaPropertyType):
        """Specifies a tag. For more information, see Resource tags."""
        key: _String
        """The tag key."""
        value: _String
        """The tag value."""
    TYPE: _ClassVar[str]
    auto_enable_io: _Boolean | None = None
    """Indicates whether the volume is auto-enabled for I/O operations. By default, EBS disables I/O to the volume
    from attached EC2 instances when it determines that a volume's data is potentially inconsistent. If the
    consistency of the volume is not a concern, and you prefer that the volume be made available immediately if it's
    impaired, you can configure the volume to automatically enable I/O.
    """
    availability_zone: _String | None = None
    """The ID of the Availability Zone in which to create the volume. For example, ``us-east-1a``. Either
    ``AvailabilityZone`` or ``AvailabilityZoneId`` must be specified, but not both. If you are creating a volume
    copy, omit this parameter. The volume copy is created in the same Availability Zone as the source volume.
    """
    availability_zone_id: _String | None = None
    """The ID of the Availability Zone in which to create the volume. For example, ``use1-az1``. Either
    ``AvailabilityZone`` or ``AvailabilityZoneId`` must be specified, but not both. If you are creating a volume
    copy, omit this parameter. The volume copy is created in the same Availability Zone as the source volume.
    """
    encrypted: _Boolean | None = None
    """Indicates whether the volume should be encrypted. The effect of setting the encryption state to ``true``
    depends on the volume origin (new, from a snapshot, or from an existing volume), starting encryption state,
    ownership, and whether encryption by default is enabled. For more information, see Encryption by default in the
    *Amazon EBS User Guide*. If you are creating a volume copy, omit this parameter.
    """
    iops: _Integer | None = None
    """The number of I/O operations per second (IOPS) to provision for the volume. Required for ``io1`` and ``io2``
    volumes. Optional for ``gp3`` volumes. Omit for all other volume types.
    """
    kms_key_id: _String | None = None
    """The identifier of the kms-key-long to use for Amazon EBS encryption. If ``KmsKeyId`` is specified, the
    encrypted state must be ``true``. If you omit this property and your account is enabled for encryption by
    default, or *Encrypted* is set to ``true``, then the volume is encrypted using the default key specified for
    your account. If your account does not have a default key, then the volume is encrypted using the
    aws-managed-key.
    """
    multi_attach_enabled: _Boolean | None = None
    """Indicates whether Amazon EBS Multi-Attach is enabled. CFNlong does not currently support updating a
    single-attach volume to be multi-attach enabled, updating a multi-attach enabled volume to be single-attach, or
    updating the size or number of I/O operations per second (IOPS) of a multi-attach enabled volume.
    """
    outpost_arn: _String | None = None
    """The Amazon Resource Name (ARN) of the Outpost on which to create the volume. If you intend to use a volume
    with an instance running on an outpost, then you must create the volume on the same outpost as the instance. You
    can't use a volume created in an AWS Region with an instance on an AWS outpost, or the other way around.
    """
    size: _Integer | None = None
    """The size of the volume, in GiBs."""
    snapshot_id: _String | None = None
    """The snapshot from which to create the volume. Only specify to create a volume from a snapshot. To create a
    new empty volume, omit this parameter and specify a value for ``Size`` instead. To create a volume copy, omit
    this parameter and specify ``SourceVolumeId`` instead.
    """
    source_volume_id: _String | None = None
    """The ID of the source EBS volume to copy. When specified, the volume is created as an exact copy of the
    specified volume. Only specify to create a volume copy. To create a new empty volume or to create a volume from
    a snapshot, omit this parameter,.
    """
    tags: _Sequence[Volume.Tag | _Document] | _Intrinsic | None = None
    """The tags to apply to the volume during creation."""
    throughput: _Integer | None = None
    """The throughput to provision for a volume, with a maximum of 2,000 MiB/s. This parameter is valid only for
    ``gp3`` volumes. The default value is 125. Valid Range: Minimum value of 125. Maximum value of 2000. The maximum
    ratio of throughput to IOPS is 0.25 MiB/s per IOPS. For example, a volume with 3,000 IOPS can have a maximum
    throughput of 750 MiB/s (3,000 x 0.25).
    """
    volume_initialization_rate: _Integer | None = None
    """Specifies the Amazon EBS Provisioned Rate for Volume Initialization (volume initialization rate), in MiB/s,
    at which to download the snapshot blocks from Amazon S3 to the volume. This is also known as *volume
    initialization*. Specifying a volume initialization rate ensures that the volume is initialized at a predictable
    and consistent rate after creation. This parameter is supported only for volumes created from snapshots.
    """
    volume_type: _String | None = None
    """The volume type."""
    @property
    def volume_id(self) -> _Intrinsic: ...

@_declaration
class VolumeAttachment(_SchemaResource):
    """Attaches an Amazon EBS volume to a running instance and exposes it to the instance with the specified device
    name. Before this resource can be deleted (and therefore the volume detached), you must first unmount the volume
    in the instance. Failure to do so results in the volume being stuck in the busy state while it is trying to
    detach, which could possibly damage the file system or the data it contains.
    """
    TYPE: _ClassVar[str]
    instance_id: _String
    """The ID of the instance to which the volume attaches. This value can be a reference to an AWS::EC2::Instance
    resource, or it can be the physical ID of an existing EC2 instance.
    """
    volume_id: _String
    """The ID of the Amazon EBS volume. The volume and instance must be within the same Availability Zone. This
    value can be a reference to an AWS::EC2::Volume resource, or it can be the volume ID of an existing Amazon EBS
    volume.
    """
    device: _String | None = None
    """The device name (for example, ``/dev/sdh`` or ``xvdh``)."""
    ebs_card_index: _Integer | None = None
    """The index of the EBS card. Some instance types support multiple EBS cards. The default EBS card index is 0.
    """
