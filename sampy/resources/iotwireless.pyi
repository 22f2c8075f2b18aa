"""AWS::IoTWireless. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
class Destination(_SchemaResource):
    """Destination's resource schema demonstrating some basic constructs and validation rules."""
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String | None = None
        value: _String | None = None
    TYPE: _ClassVar[str]
    expression: _String
    """Destination expression."""
    expression_type: _Literal["RuleName", "MqttTopic", "SnsTopic"] | _String
    """Must be RuleName."""
    name: _String
    """Unique name of destination."""
    description: _String | None = None
    """Destination description."""
    role_arn: _String | None = None
    """AWS role ARN that grants access."""
    tags: _Sequence[Destination.Tag | _Document] | _Intrinsic | None = None
    """A list of key-value pairs that contain metadata for the destination."""
    @property
    def arn(self) -> _Intrinsic:
        """Destination arn. Returned after successful create."""

@_declaration
class DeviceProfile(_SchemaResource):
    """Device Profile's resource schema demonstrating some basic constructs and validation rules."""
    @_declaration
    class LoRaWANDeviceProfile(_SchemaPropertyType):
        class_b_timeout: _Integer | None = None
        class_c_timeout: _Integer | None = None
        factory_preset_freqs_list: _Sequence[_Integer] | _Intrinsic | None = None
        mac_version: _String | None = None
        max_duty_cycle: _Integer | None = None
        max_eirp: _Integer | None = None
        ping_slot_dr: _Integer | None = None
        ping_slot_freq: _Integer | None = None
        ping_slot_period: _Integer | None = None
        reg_params_revision: _String | None = None
        rf_region: _String | None = None
        rx_data_rate2: _Integer | None = None
        rx_delay1: _Integer | None = None
        rx_dr_offset1: _Integer | None = None
        rx_freq2: _Integer | None = None
        supports32_bit_f_cnt: _Boolean | None = None
        supports_class_b: _Boolean | None = None
        supports_class_c: _Boolean | None = None
        supports_join: _Boolean | None = None
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String | None = None
        value: _String | None = None
    TYPE: _ClassVar[str]
    lo_ra_wan: DeviceProfile.LoRaWANDeviceProfile | _Document | None = None
    """LoRaWANDeviceProfile supports all LoRa specific attributes for service profile for CreateDeviceProfile
    operation.
    """
    name: _String | None = None
    """Name of service profile."""
    tags: _Sequence[DeviceProfile.Tag | _Document] | _Intrinsic | None = None
    """A list of key-value pairs that contain metadata for the device profile."""
    @property
    def arn(self) -> _Intrinsic:
        """Service profile Arn. Returned after successful create."""
    @property
    def id(self) -> _Intrinsic:
        """Service profile Id. Returned after successful create."""

@_declaration
class FuotaTask(_SchemaResource):
    """Create and manage FUOTA tasks."""
    @_declaration
    class LoRaWAN(_SchemaPropertyType):
        rf_region: _Literal["AS923-1", "AS923-2", "AS923-3", "AS923-4", "AU915", "CN470", "CN779", "EU433", "EU868", "IN865", "KR920", "RU864", "US915"] | _String
        """FUOTA task LoRaWAN RF region."""
        start_time: _String | None = None
        """FUOTA task LoRaWAN start time."""
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String | None = None
        value: _String | None = None
    TYPE: _ClassVar[str]
    firmware_update_image: _String
    """FUOTA task firmware update image binary S3 link."""
    firmware_update_role: _String
    """FUOTA task firmware IAM role for reading S3."""
    lo_ra_wan: FuotaTask.LoRaWAN | _Document
    """FUOTA task LoRaWAN."""
    associate_multicast_group: _String | None = None
    """Multicast group to associate. Only for update request."""
    associate_wireless_device: _String | None = None
    """Wireless device to associate. Only for update request."""
    description: _String | None = None
    """FUOTA task description."""
    disassociate_multicast_group: _String | None = None
    """Multicast group to disassociate. Only for update request."""
    disassociate_wireless_device: _String | None = None
    """Wireless device to disassociate. Only for update request."""
    name: _String | None = None
    """Name of FUOTA task."""
    tags: _Sequence[FuotaTask.Tag | _Document] | _Intrinsic | None = None
    """A list of key-value pairs that contain metadata for the FUOTA task."""
    @property
    def arn(self) -> _Intrinsic:
        """FUOTA task arn. Returned after successful create."""
    @property
    def fuota_task_status(self) -> _Intrinsic:
        """FUOTA task status. Returned after successful read."""
    @property
    def id(self) -> _Intrinsic:
        """FUOTA task id. Returned after successful create."""
    @property
    def lo_ra_wan_start_time(self) -> _Intrinsic:
        """FUOTA task LoRaWAN start time."""

@_declaration
class MulticastGroup(_SchemaResource):
    """Create and manage Multicast groups."""
    @_declaration
    class LoRaWAN(_SchemaPropertyType):
        dl_class: _Literal["ClassB", "ClassC"] | _String
        """Multicast group LoRaWAN DL Class."""
        rf_region: _Literal["AS923-1", "AS923-2", "AS923-3", "AS923-4", "AU915", "CN470", "CN779", "EU433", "EU868", "IN865", "KR920", "RU864", "US915"] | _String
        """Multicast group LoRaWAN RF region."""
        number_of_devices_in_group: _Integer | None = None
        """Multicast group number of devices in group. Returned after successful read."""
        number_of_devices_requested: _Integer | None = None
        """Multicast group number of devices requested. Returned after successful read."""
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String | None = None
        value: _String | None = None
    TYPE: _ClassVar[str]
    lo_ra_wan: MulticastGroup.LoRaWAN | _Document
    """Multicast group LoRaWAN."""
    associate_wireless_device: _String | None = None
    """Wireless device to associate. Only for update request."""
    description: _String | None = None
    """Multicast group description."""
    disassociate_wireless_device: _String | None = None
    """Wireless device to disassociate. Only for update request."""
    name: _String | None = None
    """Name of Multicast group."""
    tags: _Sequence[MulticastGroup.Tag | _Document] | _Intrinsic | None = None
    """A list of key-value pairs that contain metadata for the Multicast group."""
    @property
    def arn(self) -> _Intrinsic:
        """Multicast group arn. Returned after successful create."""
    @property
    def id(self) -> _Intrinsic:
        """Multicast group id. Returned after successful create."""
    @property
    def lo_ra_wan_number_of_devices_in_group(self) -> _Intrinsic:
        """Multicast group number of devices in group. Returned after successful read."""
    @property
    def lo_ra_wan_number_of_devices_requested(self) -> _Intrinsic:
        """Multicast group number of devices requested. Returned after successful read."""
    @property
    def status(self) -> _Intrinsic:
        """Multicast group status. Returned after successful read."""

@_declaration
class NetworkAnalyzerConfiguration(_SchemaResource):
    """Create and manage NetworkAnalyzerConfiguration resource."""
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
    class TraceContent(_SchemaPropertyType):
        """Trace content for your wireless gateway and wireless device resources."""
        log_level: _Literal["INFO", "ERROR", "DISABLED"] | _String | None = None
        wireless_device_frame_info: _Literal["ENABLED", "DISABLED"] | _String | None = None
    TYPE: _ClassVar[str]
    name: _String
    """Name of the network analyzer configuration."""
    description: _String | None = None
    """The description of the new resource."""
    tags: _Sequence[NetworkAnalyzerConfiguration.Tag | _Document] | _Intrinsic | None = None
    """An array of key-value pairs to apply to this resource."""
    trace_content: NetworkAnalyzerConfiguration.TraceContent | _Document | None = None
    wireless_devices: _Sequence[_String] | _Intrinsic | None = None
    """List of wireless gateway resources that have been added to the network analyzer configuration."""
    wireless_gateways: _Sequence[_String] | _Intrinsic | None = None
    """List of wireless gateway resources that have been added to the network analyzer configuration."""
    @property
    def arn(self) -> _Intrinsic:
        """Arn for network analyzer configuration, Returned upon successful create."""

@_declaration
class PartnerAccount(_SchemaResource):
    """Create and manage partner account."""
    @_declaration
    class SidewalkAccountInfo(_SchemaPropertyType):
        app_server_private_key: _String
    @_declaration
    class SidewalkAccountInfoWithFingerprint(_SchemaPropertyType):
        amazon_id: _String | None = None
        arn: _String | None = None
        fingerprint: _String | None = None
    @_declaration
    class SidewalkUpdateAccount(_SchemaPropertyType):
        app_server_private_key: _String | None = None
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String | None = None
        value: _String | None = None
    TYPE: _ClassVar[str]
    account_linked: _Boolean | None = None
    """Whether the partner account is linked to the AWS account."""
    partner_account_id: _String | None = None
    """The partner account ID to disassociate from the AWS account."""
    partner_type: _Literal["Sidewalk"] | _String | None = None
    """The partner type."""
    sidewalk: PartnerAccount.SidewalkAccountInfo | _Document | None = None
    """The Sidewalk account credentials."""
    sidewalk_response: PartnerAccount.SidewalkAccountInfoWithFingerprint | _Document | None = None
    """The Sidewalk account credentials."""
    sidewalk_update: PartnerAccount.SidewalkUpdateAccount | _Document | None = None
    """The Sidewalk account credentials."""
    tags: _Sequence[PartnerAccount.Tag | _Document] | _Intrinsic | None = None
    """A list of key-value pairs that contain metadata for the destination."""
    @property
    def arn(self) -> _Intrinsic:
        """PartnerAccount arn. Returned after successful create."""
    @property
    def fingerprint(self) -> _Intrinsic:
        """The fingerprint of the Sidewalk application server private key."""

@_declaration
class ServiceProfile(_SchemaResource):
    """An example resource schema demonstrating some basic constructs and validation rules."""
    @_declaration
    class LoRaWANServiceProfile(_SchemaPropertyType):
        add_gw_metadata: _Boolean | None = None
        channel_mask: _String | None = None
        dev_status_req_freq: _Integer | None = None
        dl_bucket_size: _Integer | None = None
        dl_rate: _Integer | None = None
        dl_rate_policy: _String | None = None
        dr_max: _Integer | None = None
        dr_min: _Integer | None = None
        hr_allowed: _Boolean | None = None
        min_gw_diversity: _Integer | None = None
        nwk_geo_loc: _Boolean | None = None
        pr_allowed: _Boolean | None = None
        ra_allowed: _Boolean | None = None
        report_dev_status_battery: _Boolean | None = None
        report_dev_status_margin: _Boolean | None = None
        target_per: _Integer | None = None
        ul_bucket_size: _Integer | None = None
        ul_rate: _Integer | None = None
        ul_rate_policy: _String | None = None
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String | None = None
        value: _String | None = None
    TYPE: _ClassVar[str]
    lo_ra_wan: ServiceProfile.LoRaWANServiceProfile | _Document | None = None
    """LoRaWAN supports all LoRa specific attributes for service profile for CreateServiceProfile operation."""
    name: _String | None = None
    """Name of service profile."""
    tags: _Sequence[ServiceProfile.Tag | _Document] | _Intrinsic | None = None
    """A list of key-value pairs that contain metadata for the service profile."""
    @property
    def arn(self) -> _Intrinsic:
        """Service profile Arn. Returned after successful create."""
    @property
    def id(self) -> _Intrinsic:
        """Service profile Id. Returned after successful create."""
    @property
    def lo_ra_wan_channel_mask(self) -> _Intrinsic: ...
    @property
    def lo_ra_wan_dev_status_req_freq(self) -> _Intrinsic: ...
    @property
    def lo_ra_wan_dl_bucket_size(self) -> _Intrinsic: ...
    @property
    def lo_ra_wan_dl_rate(self) -> _Intrinsic: ...
    @property
    def lo_ra_wan_dl_rate_policy(self) -> _Intrinsic: ...
    @property
    def lo_ra_wan_dr_max(self) -> _Intrinsic: ...
    @property
    def lo_ra_wan_dr_min(self) -> _Intrinsic: ...
    @property
    def lo_ra_wan_hr_allowed(self) -> _Intrinsic: ...
    @property
    def lo_ra_wan_min_gw_diversity(self) -> _Intrinsic: ...
    @property
    def lo_ra_wan_nwk_geo_loc(self) -> _Intrinsic: ...
    @property
    def lo_ra_wan_report_dev_status_battery(self) -> _Intrinsic: ...
    @property
    def lo_ra_wan_report_dev_status_margin(self) -> _Intrinsic: ...
    @property
    def lo_ra_wan_target_per(self) -> _Intrinsic: ...
    @property
    def lo_ra_wan_ul_bucket_size(self) -> _Intrinsic: ...
    @property
    def lo_ra_wan_ul_rate(self) -> _Intrinsic: ...
    @property
    def lo_ra_wan_ul_rate_policy(self) -> _Intrinsic: ...

@_declaration
class TaskDefinition(_SchemaResource):
    """Creates a gateway task definition."""
    @_declaration
    class LoRaWANGatewayVersion(_SchemaPropertyType):
        model: _String | None = None
        package_version: _String | None = None
        station: _String | None = None
    @_declaration
    class LoRaWANUpdateGatewayTaskCreate(_SchemaPropertyType):
        current_version: TaskDefinition.LoRaWANGatewayVersion | _Document | None = None
        sig_key_crc: _Integer | None = None
        update_signature: _String | None = None
        update_version: TaskDefinition.LoRaWANGatewayVersion | _Document | None = None
    @_declaration
    class LoRaWANUpdateGatewayTaskEntry(_SchemaPropertyType):
        current_version: TaskDefinition.LoRaWANGatewayVersion | _Document | None = None
        update_version: TaskDefinition.LoRaWANGatewayVersion | _Document | None = None
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String | None = None
        value: _String | None = None
    @_declaration
    class UpdateWirelessGatewayTaskCreate(_SchemaPropertyType):
        lo_ra_wan: TaskDefinition.LoRaWANUpdateGatewayTaskCreate | _Document | None = None
        update_data_role: _String | None = None
        update_data_source: _String | None = None
    TYPE: _ClassVar[str]
    auto_create_tasks: _Boolean
    """Whether to automatically create tasks using this task definition for all gateways with the specified current
    version. If false, the task must me created by calling CreateWirelessGatewayTask.
    """
    lo_ra_wan_update_gateway_task_entry: TaskDefinition.LoRaWANUpdateGatewayTaskEntry | _Document | None = None
    """The list of task definitions."""
    name: _String | None = None
    """The name of the new resource."""
    tags: _Sequence[TaskDefinition.Tag | _Document] | _Intrinsic | None = None
    """A list of key-value pairs that contain metadata for the destination."""
    task_definition_type: _Literal["UPDATE"] | _String | None = None
    """A filter to list only the wireless gateway task definitions that use this task definition type."""
    update: TaskDefinition.UpdateWirelessGatewayTaskCreate | _Document | None = None
    """Information about the gateways to update."""
    @property
    def arn(self) -> _Intrinsic:
        """TaskDefinition arn. Returned after successful create."""
    @property
    def id(self) -> _Intrinsic:
        """The ID of the new wireless gateway task definition."""

@_declaration
class WirelessDevice(_SchemaResource):
    """Create and manage wireless gateways, including LoRa gateways."""
    @_declaration
    class AbpV10x(_SchemaPropertyType):
        dev_addr: _String
        session_keys: WirelessDevice.SessionKeysAbpV10x | _Document
    @_declaration
    class AbpV11(_SchemaPropertyType):
        dev_addr: _String
        session_keys: WirelessDevice.SessionKeysAbpV11 | _Document
    @_declaration
    class Application(_SchemaPropertyType):
        """LoRaWAN application configuration, which can be used to perform geolocation."""
        destination_name: _String | None = None
        """The name of the position data destination that describes the AWS IoT rule that processes the device's
        position data for use by AWS IoT Core for LoRaWAN.
        """
        f_port: _Integer | None = None
        """The Fport value."""
        type: _Literal["SemtechGeolocation", "SemtechGNSS", "SemtechGNSSNG", "SemtechWiFi"] | _String | None = None
        """Application type, which can be specified to obtain real-time position information of your LoRaWAN device.
        """
    @_declaration
    class FPorts(_SchemaPropertyType):
        applications: _Sequence[WirelessDevice.Application | _Document] | _Intrinsic | None = None
        """A list of optional LoRaWAN application information, which can be used for geolocation."""
    @_declaration
    class LoRaWANDevice(_SchemaPropertyType):
        abp_v10x: WirelessDevice.AbpV10x | _Document | None = None
        abp_v11: WirelessDevice.AbpV11 | _Document | None = None
        dev_eui: _String | None = None
        device_profile_id: _String | None = None
        f_ports: WirelessDevice.FPorts | _Document | None = None
        otaa_v10x: WirelessDevice.OtaaV10x | _Document | None = None
        otaa_v11: WirelessDevice.OtaaV11 | _Document | None = None
        service_profile_id: _String | None = None
    @_declaration
    class OtaaV10x(_SchemaPropertyType):
        app_eui: _String
        app_key: _String
    @_declaration
    class OtaaV11(_SchemaPropertyType):
        app_key: _String
        join_eui: _String
        nwk_key: _String
    @_declaration
    class SessionKeysAbpV10x(_SchemaPropertyType):
        app_s_key: _String
        nwk_s_key: _String
    @_declaration
    class SessionKeysAbpV11(_SchemaPropertyType):
        app_s_key: _String
        f_nwk_s_int_key: _String
        nwk_s_enc_key: _String
        s_nwk_s_int_key: _String
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String | None = None
        value: _String | None = None
    TYPE: _ClassVar[str]
    destination_name: _String
    """Wireless device destination name."""
    type: _Literal["Sidewalk", "LoRaWAN"] | _String
    """Wireless device type, currently only Sidewalk and LoRa."""
    description: _String | None = None
    """Wireless device description."""
    last_uplink_received_at: _String | None = None
    """The date and time when the most recent uplink was received."""
    lo_ra_wan: WirelessDevice.LoRaWANDevice | _Document | None = None
    """The combination of Package, Station and Model which represents the version of the LoRaWAN Wireless Device."""
    name: _String | None = None
    """Wireless device name."""
    positioning: _Literal["Enabled", "Disabled"] | _String | None = None
    """FPort values for the GNSS, stream, and ClockSync functions of the positioning information."""
    tags: _Sequence[WirelessDevice.Tag | _Document] | _Intrinsic | None = None
    """A list of key-value pairs that contain metadata for the device. Currently not supported, will not create if
    tags are passed.
    """
    thing_arn: _String | None = None
    """Thing arn. Passed into update to associate Thing with Wireless device."""
    @property
    def arn(self) -> _Intrinsic:
        """Wireless device arn. Returned after successful create."""
    @property
    def id(self) -> _Intrinsic:
        """Wireless device Id. Returned after successful create."""
    @property
    def thing_name(self) -> _Intrinsic:
        """Thing Arn. If there is a Thing created, this can be returned with a Get call."""

@_declaration
class WirelessDeviceImportTask(_SchemaResource):
    """Wireless Device Import Tasks."""
    @_declaration
    class Sidewalk(_SchemaPropertyType):
        """sidewalk contain file for created device and role."""
        device_creation_file: _String | None = None
        device_creation_file_list: _Sequence[_String] | _Intrinsic | None = None
        role: _String | None = None
        sidewalk_manufacturing_sn: _String | None = None
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
    destination_name: _String
    """Destination Name for import task."""
    sidewalk: WirelessDeviceImportTask.Sidewalk | _Document
    tags: _Sequence[WirelessDeviceImportTask.Tag | _Document] | _Intrinsic | None = None
    """An array of key-value pairs to apply to this resource."""
    @property
    def arn(self) -> _Intrinsic:
        """Arn for Wireless Device Import Task, Returned upon successful start."""
    @property
    def creation_date(self) -> _Intrinsic:
        """CreationDate for import task."""
    @property
    def failed_imported_devices_count(self) -> _Intrinsic:
        """Failed Imported Devices Count."""
    @property
    def id(self) -> _Intrinsic:
        """Id for Wireless Device Import Task, Returned upon successful start."""
    @property
    def initialized_imported_devices_count(self) -> _Intrinsic:
        """Initialized Imported Devices Count."""
    @property
    def onboarded_imported_devices_count(self) -> _Intrinsic:
        """Onboarded Imported Devices Count."""
    @property
    def pending_imported_devices_count(self) -> _Intrinsic:
        """Pending Imported Devices Count."""
    @property
    def sidewalk_device_creation_file_list(self) -> _Intrinsic:
        """sidewalk create device's file path."""
    @property
    def status(self) -> _Intrinsic:
        """Status for import task."""
    @property
    def status_reason(self) -> _Intrinsic:
        """StatusReason for import task."""

@_declaration
class WirelessGateway(_SchemaResource):
    """Create and manage wireless gateways, including LoRa gateways."""
    @_declaration
    class LoRaWANGateway(_SchemaPropertyType):
        gateway_eui: _String
        rf_region: _String
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String | None = None
        value: _String | None = None
    TYPE: _ClassVar[str]
    lo_ra_wan: WirelessGateway.LoRaWANGateway | _Document
    """The combination of Package, Station and Model which represents the version of the LoRaWAN Wireless Gateway.
    """
    description: _String | None = None
    """Description of Wireless Gateway."""
    last_uplink_received_at: _String | None = None
    """The date and time when the most recent uplink was received."""
    name: _String | None = None
    """Name of Wireless Gateway."""
    tags: _Sequence[WirelessGateway.Tag | _Document] | _Intrinsic | None = None
    """A list of key-value pairs that contain metadata for the gateway."""
    thing_arn: _String | None = None
    """Thing Arn. Passed into Update to associate a Thing with the Wireless Gateway."""
    thing_name: _String | None = None
    """Thing Name. If there is a Thing created, this can be returned with a Get call."""
    @property
    def arn(self) -> _Intrinsic:
        """Arn for Wireless Gateway. Returned upon successful create."""
    @property
    def id(self) -> _Intrinsic:
        """Id for Wireless Gateway. Returned upon successful create."""
