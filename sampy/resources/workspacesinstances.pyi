"""AWS::WorkspacesInstances. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
class Volume(_SchemaResource):
    """Resource Type definition for AWS::WorkspacesInstances::Volume - Manages WorkSpaces Volume resources."""
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        """The key name of the tag."""
        value: _String
        """The value for the tag."""
    @_declaration
    class TagSpecification(_SchemaPropertyType):
        resource_type: _Literal["instance", "volume", "spot-instances-request", "network-interface"] | _String | None = None
        tags: _Sequence[Volume.Tag | _Document] | _Intrinsic | None = None
        """The tags to apply to the resource."""
    TYPE: _ClassVar[str]
    availability_zone: _String
    """The Availability Zone in which to create the volume."""
    encrypted: _Boolean | None = None
    """Indicates whether the volume should be encrypted."""
    iops: _Integer | None = None
    """The number of I/O operations per second (IOPS)."""
    kms_key_id: _String | None = None
    """The identifier of the AWS Key Management Service (AWS KMS) customer master key (CMK) to use for Amazon EBS
    encryption.
    """
    size_in_gb: _Integer | None = None
    """The size of the volume, in GiBs."""
    snapshot_id: _String | None = None
    """The snapshot from which to create the volume."""
    tag_specifications: _Sequence[Volume.TagSpecification | _Document] | _Intrinsic | None = None
    """The tags passed to EBS volume."""
    throughput: _Integer | None = None
    """The throughput to provision for a volume, with a maximum of 1,000 MiB/s."""
    volume_type: _Literal["standard", "io1", "io2", "gp2", "sc1", "st1", "gp3"] | _String | None = None
    """The volume type."""
    @property
    def volume_id(self) -> _Intrinsic:
        """Unique identifier for the volume."""

@_declaration
class VolumeAssociation(_SchemaResource):
    """Resource Type definition for AWS::WorkspacesInstances::VolumeAssociation."""
    TYPE: _ClassVar[str]
    device: _String
    """The device name for the volume attachment."""
    volume_id: _String
    """ID of the volume to attach to the workspace instance."""
    workspace_instance_id: _String
    """ID of the workspace instance to associate with the volume."""
    disassociate_mode: _Literal["FORCE", "NO_FORCE"] | _String | None = None
    """Mode to use when disassociating the volume."""

@_declaration
class WorkspaceInstance(_SchemaResource):
    """Resource Type definition for AWS::WorkspacesInstances::WorkspaceInstance."""
    @_declaration
    class BlockDeviceMapping(_SchemaPropertyType):
        device_name: _String | None = None
        ebs: WorkspaceInstance.EbsBlockDevice | _Document | None = None
        no_device: _String | None = None
        virtual_name: _String | None = None
    @_declaration
    class CapacityReservationSpecification(_SchemaPropertyType):
        capacity_reservation_preference: _Literal["capacity-reservations-only", "open", "none"] | _String | None = None
        capacity_reservation_target: WorkspaceInstance.CapacityReservationTarget | _Document | None = None
    @_declaration
    class CapacityReservationTarget(_SchemaPropertyType):
        capacity_reservation_id: _String | None = None
        capacity_reservation_resource_group_arn: _String | None = None
    @_declaration
    class ConnectionTrackingSpecificationRequest(_SchemaPropertyType):
        tcp_established_timeout: _Integer | None = None
        udp_stream_timeout: _Integer | None = None
        udp_timeout: _Integer | None = None
    @_declaration
    class CpuOptionsRequest(_SchemaPropertyType):
        core_count: _Integer | None = None
        threads_per_core: _Integer | None = None
    @_declaration
    class CreditSpecificationRequest(_SchemaPropertyType):
        cpu_credits: _Literal["standard", "unlimited"] | _String | None = None
    @_declaration
    class EC2ManagedInstance(_SchemaPropertyType):
        instance_id: _String | None = None
    @_declaration
    class EbsBlockDevice(_SchemaPropertyType):
        encrypted: _Boolean | None = None
        iops: _Integer | None = None
        kms_key_id: _String | None = None
        throughput: _Integer | None = None
        volume_size: _Integer | None = None
        volume_type: _Literal["standard", "io1", "io2", "gp2", "sc1", "st1", "gp3"] | _String | None = None
    @_declaration
    class EnaSrdSpecificationRequest(_SchemaPropertyType):
        ena_srd_enabled: _Boolean | None = None
        ena_srd_udp_specification: WorkspaceInstance.EnaSrdUdpSpecificationRequest | _Document | None = None
    @_declaration
    class EnaSrdUdpSpecificationRequest(_SchemaPropertyType):
        ena_srd_udp_enabled: _Boolean | None = None
    @_declaration
    class EnclaveOptionsRequest(_SchemaPropertyType):
        enabled: _Boolean | None = None
    @_declaration
    class HibernationOptionsRequest(_SchemaPropertyType):
        configured: _Boolean | None = None
    @_declaration
    class IamInstanceProfileSpecification(_SchemaPropertyType):
        arn: _String | None = None
        name: _String | None = None
    @_declaration
    class InstanceIpv6Address(_SchemaPropertyType):
        ipv6_address: _String | None = None
        is_primary_ipv6: _Boolean | None = None
    @_declaration
    class InstanceMaintenanceOptionsRequest(_SchemaPropertyType):
        auto_recovery: _Literal["disabled", "default"] | _String | None = None
    @_declaration
    class InstanceMetadataOptionsRequest(_SchemaPropertyType):
        http_endpoint: _Literal["enabled", "disabled"] | _String | None = None
        http_protocol_ipv6: _Literal["enabled", "disabled"] | _String | None = None
        http_put_response_hop_limit: _Integer | None = None
        http_tokens: _Literal["optional", "required"] | _String | None = None
        instance_metadata_tags: _Literal["enabled", "disabled"] | _String | None = None
    @_declaration
    class InstanceNetworkInterfaceSpecification(_SchemaPropertyType):
        description: _String | None = None
        device_index: _Integer | None = None
        groups: _Sequence[_String] | _Intrinsic | None = None
        subnet_id: _String | None = None
    @_declaration
    class InstanceNetworkPerformanceOptionsRequest(_SchemaPropertyType):
        bandwidth_weighting: _Literal["default", "vpc-1", "ebs-1"] | _String | None = None
    @_declaration
    class Ipv4PrefixSpecificationRequest(_SchemaPropertyType):
        ipv4_prefix: _String | None = None
    @_declaration
    class Ipv6PrefixSpecificationRequest(_SchemaPropertyType):
        ipv6_prefix: _String | None = None
    @_declaration
    class LicenseConfigurationRequest(_SchemaPropertyType):
        license_configuration_arn: _String | None = None
    @_declaration
    class ManagedInstance(_SchemaPropertyType):
        image_id: _String
        instance_type: _String
        block_device_mappings: _Sequence[WorkspaceInstance.BlockDeviceMapping | _Document] | _Intrinsic | None = None
        capacity_reservation_specification: WorkspaceInstance.CapacityReservationSpecification | _Document | None = None
        cpu_options: WorkspaceInstance.CpuOptionsRequest | _Document | None = None
        credit_specification: WorkspaceInstance.CreditSpecificationRequest | _Document | None = None
        disable_api_stop: _Boolean | None = None
        ebs_optimized: _Boolean | None = None
        enable_primary_ipv6: _Boolean | None = None
        enclave_options: WorkspaceInstance.EnclaveOptionsRequest | _Document | None = None
        hibernation_options: WorkspaceInstance.HibernationOptionsRequest | _Document | None = None
        iam_instance_profile: WorkspaceInstance.IamInstanceProfileSpecification | _Document | None = None
        ipv6_address_count: _Integer | None = None
        key_name: _String | None = None
        license_specifications: _Sequence[WorkspaceInstance.LicenseConfigurationRequest | _Document] | _Intrinsic | None = None
        maintenance_options: WorkspaceInstance.InstanceMaintenanceOptionsRequest | _Document | None = None
        metadata_options: WorkspaceInstance.InstanceMetadataOptionsRequest | _Document | None = None
        monitoring: WorkspaceInstance.RunInstancesMonitoringEnabled | _Document | None = None
        network_interfaces: _Sequence[WorkspaceInstance.InstanceNetworkInterfaceSpecification | _Document] | _Intrinsic | None = None
        network_performance_options: WorkspaceInstance.InstanceNetworkPerformanceOptionsRequest | _Document | None = None
        placement: WorkspaceInstance.Placement | _Document | None = None
        private_dns_name_options: WorkspaceInstance.PrivateDnsNameOptionsRequest | _Document | None = None
        subnet_id: _String | None = None
        tag_specifications: _Sequence[WorkspaceInstance.TagSpecification | _Document] | _Intrinsic | None = None
        user_data: _String | None = None
    @_declaration
    class Placement(_SchemaPropertyType):
        availability_zone: _String | None = None
        group_id: _String | None = None
        group_name: _String | None = None
        partition_number: _Integer | None = None
        tenancy: _Literal["default", "dedicated", "host"] | _String | None = None
    @_declaration
    class PrivateDnsNameOptionsRequest(_SchemaPropertyType):
        enable_resource_name_dns_a_record: _Boolean | None = None
        enable_resource_name_dns_aaaa_record: _Boolean | None = None
        hostname_type: _Literal["ip-name", "resource-name"] | _String | None = None
    @_declaration
    class PrivateIpAddressSpecification(_SchemaPropertyType):
        primary: _Boolean | None = None
        private_ip_address: _String | None = None
    @_declaration
    class RunInstancesMonitoringEnabled(_SchemaPropertyType):
        enabled: _Boolean | None = None
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String | None = None
    @_declaration
    class TagSpecification(_SchemaPropertyType):
        resource_type: _Literal["instance", "volume", "spot-instances-request", "network-interface"] | _String | None = None
        tags: _Sequence[WorkspaceInstance.Tag | _Document] | _Intrinsic | None = None
    TYPE: _ClassVar[str]
    managed_instance: WorkspaceInstance.ManagedInstance | _Document | None = None
    tags: _Sequence[WorkspaceInstance.Tag | _Document] | _Intrinsic | None = None
    @property
    def ec2_managed_instance(self) -> _Intrinsic: ...
    @property
    def ec2_managed_instance_instance_id(self) -> _Intrinsic: ...
    @property
    def provision_state(self) -> _Intrinsic:
        """The current state of the workspace instance."""
    @property
    def workspace_instance_id(self) -> _Intrinsic:
        """Unique identifier for the workspace instance."""
