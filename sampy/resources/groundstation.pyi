"""AWS::GroundStation. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
class Config(_SchemaResource):
    """AWS Ground Station config resource type for CloudFormation."""
    @_declaration
    class AntennaDownlinkConfig(_SchemaPropertyType):
        spectrum_config: Config.SpectrumConfig | _Document | None = None
    @_declaration
    class AntennaDownlinkDemodDecodeConfig(_SchemaPropertyType):
        decode_config: Config.DecodeConfig | _Document | None = None
        demodulation_config: Config.DemodulationConfig | _Document | None = None
        spectrum_config: Config.SpectrumConfig | _Document | None = None
    @_declaration
    class AntennaUplinkConfig(_SchemaPropertyType):
        spectrum_config: Config.UplinkSpectrumConfig | _Document | None = None
        target_eirp: Config.Eirp | _Document | None = None
        transmit_disabled: _Boolean | None = None
    @_declaration
    class ConfigData(_SchemaPropertyType):
        antenna_downlink_config: Config.AntennaDownlinkConfig | _Document | None = None
        antenna_downlink_demod_decode_config: Config.AntennaDownlinkDemodDecodeConfig | _Document | None = None
        antenna_uplink_config: Config.AntennaUplinkConfig | _Document | None = None
        dataflow_endpoint_config: Config.DataflowEndpointConfig | _Document | None = None
        s3_recording_config: Config.S3RecordingConfig | _Document | None = None
        telemetry_sink_config: Config.TelemetrySinkConfig | _Document | None = None
        tracking_config: Config.TrackingConfig | _Document | None = None
        uplink_echo_config: Config.UplinkEchoConfig | _Document | None = None
    @_declaration
    class DataflowEndpointConfig(_SchemaPropertyType):
        dataflow_endpoint_name: _String | None = None
        dataflow_endpoint_region: _String | None = None
    @_declaration
    class DecodeConfig(_SchemaPropertyType):
        unvalidated_json: _String | None = None
    @_declaration
    class DemodulationConfig(_SchemaPropertyType):
        unvalidated_json: _String | None = None
    @_declaration
    class Eirp(_SchemaPropertyType):
        units: _Literal["dBW"] | _String | None = None
        value: _Number | None = None
    @_declaration
    class Frequency(_SchemaPropertyType):
        units: _Literal["GHz", "MHz", "kHz"] | _String | None = None
        value: _Number | None = None
    @_declaration
    class FrequencyBandwidth(_SchemaPropertyType):
        units: _Literal["GHz", "MHz", "kHz"] | _String | None = None
        value: _Number | None = None
    @_declaration
    class KinesisDataStreamData(_SchemaPropertyType):
        kinesis_data_stream_arn: _String
        kinesis_role_arn: _String
    @_declaration
    class S3RecordingConfig(_SchemaPropertyType):
        bucket_arn: _String | None = None
        prefix: _String | None = None
        role_arn: _String | None = None
    @_declaration
    class SpectrumConfig(_SchemaPropertyType):
        bandwidth: Config.FrequencyBandwidth | _Document | None = None
        center_frequency: Config.Frequency | _Document | None = None
        polarization: _Literal["LEFT_HAND", "RIGHT_HAND", "NONE"] | _String | None = None
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String | None = None
        value: _String | None = None
    @_declaration
    class TelemetrySinkConfig(_SchemaPropertyType):
        telemetry_sink_data: Config.TelemetrySinkData | _Document
        telemetry_sink_type: _Literal["KINESIS_DATA_STREAM"] | _String
    @_declaration
    class TelemetrySinkData(_SchemaPropertyType):
        kinesis_data_stream_data: Config.KinesisDataStreamData | _Document | None = None
    @_declaration
    class TrackingConfig(_SchemaPropertyType):
        autotrack: _Literal["REQUIRED", "PREFERRED", "REMOVED"] | _String | None = None
    @_declaration
    class UplinkEchoConfig(_SchemaPropertyType):
        antenna_uplink_config_arn: _String | None = None
        enabled: _Boolean | None = None
    @_declaration
    class UplinkSpectrumConfig(_SchemaPropertyType):
        center_frequency: Config.Frequency | _Document | None = None
        polarization: _Literal["LEFT_HAND", "RIGHT_HAND", "NONE"] | _String | None = None
    TYPE: _ClassVar[str]
    config_data: Config.ConfigData | _Document
    name: _String
    tags: _Sequence[Config.Tag | _Document] | _Intrinsic | None = None
    @property
    def arn(self) -> _Intrinsic: ...
    @property
    def id(self) -> _Intrinsic: ...
    @property
    def type(self) -> _Intrinsic: ...

@_declaration
class DataflowEndpointGroup(_SchemaResource):
    """AWS Ground Station DataflowEndpointGroup schema for CloudFormation."""
    @_declaration
    class AwsGroundStationAgentEndpoint(_SchemaPropertyType):
        """Information about AwsGroundStationAgentEndpoint."""
        agent_status: _Literal["SUCCESS", "FAILED", "ACTIVE", "INACTIVE"] | _String | None = None
        audit_results: _Literal["HEALTHY", "UNHEALTHY"] | _String | None = None
        egress_address: DataflowEndpointGroup.ConnectionDetails | _Document | None = None
        ingress_address: DataflowEndpointGroup.RangedConnectionDetails | _Document | None = None
        name: _String | None = None
    @_declaration
    class ConnectionDetails(_SchemaPropertyType):
        """Egress address of AgentEndpoint with an optional mtu."""
        mtu: _Integer | None = None
        """Maximum transmission unit (MTU) size in bytes of a dataflow endpoint."""
        socket_address: DataflowEndpointGroup.SocketAddress | _Document | None = None
    @_declaration
    class DataflowEndpoint(_SchemaPropertyType):
        address: DataflowEndpointGroup.SocketAddress | _Document | None = None
        mtu: _Integer | None = None
        name: _String | None = None
    @_declaration
    class EndpointDetails(_SchemaPropertyType):
        aws_ground_station_agent_endpoint: DataflowEndpointGroup.AwsGroundStationAgentEndpoint | _Document | None = None
        endpoint: DataflowEndpointGroup.DataflowEndpoint | _Document | None = None
        security_details: DataflowEndpointGroup.SecurityDetails | _Document | None = None
    @_declaration
    class IntegerRange(_SchemaPropertyType):
        """An integer range that has a minimum and maximum value."""
        maximum: _Integer | None = None
        """A maximum value."""
        minimum: _Integer | None = None
        """A minimum value."""
    @_declaration
    class RangedConnectionDetails(_SchemaPropertyType):
        """Ingress address of AgentEndpoint with a port range and an optional mtu."""
        mtu: _Integer | None = None
        """Maximum transmission unit (MTU) size in bytes of a dataflow endpoint."""
        socket_address: DataflowEndpointGroup.RangedSocketAddress | _Document | None = None
    @_declaration
    class RangedSocketAddress(_SchemaPropertyType):
        """A socket address with a port range."""
        name: _String | None = None
        """IPv4 socket address."""
        port_range: DataflowEndpointGroup.IntegerRange | _Document | None = None
        """Port range of a socket address."""
    @_declaration
    class SecurityDetails(_SchemaPropertyType):
        role_arn: _String | None = None
        security_group_ids: _Sequence[_String] | _Intrinsic | None = None
        subnet_ids: _Sequence[_String] | _Intrinsic | None = None
    @_declaration
    class SocketAddress(_SchemaPropertyType):
        name: _String | None = None
        port: _Integer | None = None
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    endpoint_details: _Sequence[DataflowEndpointGroup.EndpointDetails | _Document] | _Intrinsic
    contact_post_pass_duration_seconds: _Integer | None = None
    """Amount of time, in seconds, after a contact ends that the Ground Station Dataflow Endpoint Group will be in a
    POSTPASS state. A Ground Station Dataflow Endpoint Group State Change event will be emitted when the Dataflow
    Endpoint Group enters and exits the POSTPASS state.
    """
    contact_pre_pass_duration_seconds: _Integer | None = None
    """Amount of time, in seconds, before a contact starts that the Ground Station Dataflow Endpoint Group will be
    in a PREPASS state. A Ground Station Dataflow Endpoint Group State Change event will be emitted when the
    Dataflow Endpoint Group enters and exits the PREPASS state.
    """
    tags: _Sequence[DataflowEndpointGroup.Tag | _Document] | _Intrinsic | None = None
    @property
    def arn(self) -> _Intrinsic: ...
    @property
    def id(self) -> _Intrinsic: ...

@_declaration
class DataflowEndpointGroupV2(_SchemaResource):
    """Resource Type definition for AWS Ground Station DataflowEndpointGroupV2."""
    @_declaration
    class ConnectionDetails(_SchemaPropertyType):
        """Socket address of an uplink or downlink agent endpoint with an optional mtu."""
        socket_address: DataflowEndpointGroupV2.SocketAddress | _Document
        mtu: _Integer | None = None
        """Maximum transmission unit (MTU) size in bytes of a dataflow endpoint."""
    @_declaration
    class CreateEndpointDetails(_SchemaPropertyType):
        downlink_aws_ground_station_agent_endpoint: DataflowEndpointGroupV2.DownlinkAwsGroundStationAgentEndpoint | _Document | None = None
        uplink_aws_ground_station_agent_endpoint: DataflowEndpointGroupV2.UplinkAwsGroundStationAgentEndpoint | _Document | None = None
    @_declaration
    class DownlinkAwsGroundStationAgentEndpoint(_SchemaPropertyType):
        """Information about DownlinkAwsGroundStationAgentEndpoint used for create."""
        dataflow_details: DataflowEndpointGroupV2.DownlinkDataflowDetails | _Document
        name: _String
    @_declaration
    class DownlinkAwsGroundStationAgentEndpointDetails(_SchemaPropertyType):
        """Information about DownlinkAwsGroundStationAgentEndpoint."""
        dataflow_details: DataflowEndpointGroupV2.DownlinkDataflowDetails | _Document
        name: _String
        agent_status: _Literal["SUCCESS", "FAILED", "ACTIVE", "INACTIVE"] | _String | None = None
        audit_results: _Literal["HEALTHY", "UNHEALTHY"] | _String | None = None
    @_declaration
    class DownlinkConnectionDetails(_SchemaPropertyType):
        """Connection details for downlink, from ground station to agent, and customer to agent."""
        agent_ip_and_port_address: DataflowEndpointGroupV2.RangedConnectionDetails | _Document
        egress_address_and_port: DataflowEndpointGroupV2.ConnectionDetails | _Document
    @_declaration
    class DownlinkDataflowDetails(_SchemaPropertyType):
        """Dataflow details for downlink."""
        agent_connection_details: DataflowEndpointGroupV2.DownlinkConnectionDetails | _Document | None = None
    @_declaration
    class EndpointDetails(_SchemaPropertyType):
        downlink_aws_ground_station_agent_endpoint: DataflowEndpointGroupV2.DownlinkAwsGroundStationAgentEndpointDetails | _Document | None = None
        uplink_aws_ground_station_agent_endpoint: DataflowEndpointGroupV2.UplinkAwsGroundStationAgentEndpointDetails | _Document | None = None
    @_declaration
    class IntegerRange(_SchemaPropertyType):
        """An integer range that has a minimum and maximum value."""
        maximum: _Integer
        """A maximum value."""
        minimum: _Integer
        """A minimum value."""
    @_declaration
    class RangedConnectionDetails(_SchemaPropertyType):
        """Socket address of an uplink or downlink agent endpoint with a port range and an optional mtu."""
        socket_address: DataflowEndpointGroupV2.RangedSocketAddress | _Document
        mtu: _Integer | None = None
        """Maximum transmission unit (MTU) size in bytes of a dataflow endpoint."""
    @_declaration
    class RangedSocketAddress(_SchemaPropertyType):
        """A socket address with a port range."""
        name: _String
        """IPv4 socket address."""
        port_range: DataflowEndpointGroupV2.IntegerRange | _Document
        """Port range of a socket address."""
    @_declaration
    class SocketAddress(_SchemaPropertyType):
        name: _String
        """IPv4 socket address."""
        port: _Integer
        """Port of a socket address."""
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    @_declaration
    class UplinkAwsGroundStationAgentEndpoint(_SchemaPropertyType):
        """Information about UplinkAwsGroundStationAgentEndpoint used for create."""
        dataflow_details: DataflowEndpointGroupV2.UplinkDataflowDetails | _Document
        name: _String
    @_declaration
    class UplinkAwsGroundStationAgentEndpointDetails(_SchemaPropertyType):
        """Information about UplinkAwsGroundStationAgentEndpoint."""
        dataflow_details: DataflowEndpointGroupV2.UplinkDataflowDetails | _Document
        name: _String
        agent_status: _Literal["SUCCESS", "FAILED", "ACTIVE", "INACTIVE"] | _String | None = None
        audit_results: _Literal["HEALTHY", "UNHEALTHY"] | _String | None = None
    @_declaration
    class UplinkConnectionDetails(_SchemaPropertyType):
        """Connection details for uplink, from ground station to agent, and customer to agent."""
        agent_ip_and_port_address: DataflowEndpointGroupV2.RangedConnectionDetails | _Document
        ingress_address_and_port: DataflowEndpointGroupV2.ConnectionDetails | _Document
    @_declaration
    class UplinkDataflowDetails(_SchemaPropertyType):
        """Dataflow details for uplink."""
        agent_connection_details: DataflowEndpointGroupV2.UplinkConnectionDetails | _Document | None = None
    TYPE: _ClassVar[str]
    contact_post_pass_duration_seconds: _Integer | None = None
    """Amount of time, in seconds, after a contact ends that the Ground Station Dataflow Endpoint Group will be in a
    POSTPASS state. A Ground Station Dataflow Endpoint Group State Change event will be emitted when the Dataflow
    Endpoint Group enters and exits the POSTPASS state.
    """
    contact_pre_pass_duration_seconds: _Integer | None = None
    """Amount of time, in seconds, before a contact starts that the Ground Station Dataflow Endpoint Group will be
    in a PREPASS state. A Ground Station Dataflow Endpoint Group State Change event will be emitted when the
    Dataflow Endpoint Group enters and exits the PREPASS state.
    """
    endpoints: _Sequence[DataflowEndpointGroupV2.CreateEndpointDetails | _Document] | _Intrinsic | None = None
    tags: _Sequence[DataflowEndpointGroupV2.Tag | _Document] | _Intrinsic | None = None
    @property
    def arn(self) -> _Intrinsic: ...
    @property
    def endpoint_details(self) -> _Intrinsic: ...
    @property
    def id(self) -> _Intrinsic: ...

@_declaration
class MissionProfile(_SchemaResource):
    """AWS Ground Station Mission Profile resource type for CloudFormation."""
    @_declaration
    class DataflowEdge(_SchemaPropertyType):
        destination: _String | None = None
        source: _String | None = None
    @_declaration
    class StreamsKmsKey(_SchemaPropertyType):
        kms_alias_arn: _String | None = None
        kms_alias_name: _String | None = None
        kms_key_arn: _String | None = None
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    dataflow_edges: _Sequence[MissionProfile.DataflowEdge | _Document] | _Intrinsic
    minimum_viable_contact_duration_seconds: _Integer
    """Visibilities with shorter duration than the specified minimum viable contact duration will be ignored when
    searching for available contacts.
    """
    name: _String
    """A name used to identify a mission profile."""
    tracking_config_arn: _String
    contact_post_pass_duration_seconds: _Integer | None = None
    """Post-pass time needed after the contact."""
    contact_pre_pass_duration_seconds: _Integer | None = None
    """Pre-pass time needed before the contact."""
    streams_kms_key: MissionProfile.StreamsKmsKey | _Document | None = None
    """The ARN of a KMS Key used for encrypting data during transmission from the source to destination locations.
    """
    streams_kms_role: _String | None = None
    """The ARN of the KMS Key or Alias Key role used to define permissions on KMS Key usage."""
    tags: _Sequence[MissionProfile.Tag | _Document] | _Intrinsic | None = None
    telemetry_sink_config_arn: _String | None = None
    """ARN of a Config resource of type TelemetrySinkConfig used for telemetry data sink configuration."""
    @property
    def arn(self) -> _Intrinsic: ...
    @property
    def id(self) -> _Intrinsic: ...
    @property
    def region(self) -> _Intrinsic: ...
