"""AWS::MediaConnect. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
class Bridge(_SchemaResource):
    """Resource schema for AWS::MediaConnect::Bridge."""
    @_declaration
    class BridgeFlowSource(_SchemaPropertyType):
        """The source of the bridge. A flow source originates in MediaConnect as an existing cloud flow."""
        flow_arn: _String
        """The ARN of the cloud flow used as a source of this bridge."""
        name: _String
        """The name of the flow source."""
        flow_vpc_interface_attachment: Bridge.VpcInterfaceAttachment | _Document | None = None
        """The name of the VPC interface attachment to use for this source."""
    @_declaration
    class BridgeNetworkOutput(_SchemaPropertyType):
        """The output of the bridge. A network output is delivered to your premises."""
        ip_address: _String
        """The network output IP Address."""
        name: _String
        """The network output name."""
        network_name: _String
        """The network output's gateway network name."""
        port: _Integer
        """The network output port."""
        protocol: _Literal["rtp-fec", "rtp", "udp"] | _String
        """The network output protocol."""
        ttl: _Integer
        """The network output TTL."""
    @_declaration
    class BridgeNetworkSource(_SchemaPropertyType):
        """The source of the bridge. A network source originates at your premises."""
        multicast_ip: _String
        """The network source multicast IP."""
        name: _String
        """The name of the network source."""
        network_name: _String
        """The network source's gateway network name."""
        port: _Integer
        """The network source port."""
        protocol: _Literal["rtp-fec", "rtp", "udp"] | _String
        """The network source protocol."""
        multicast_source_settings: Bridge.MulticastSourceSettings | _Document | None = None
        """The settings related to the multicast source."""
    @_declaration
    class BridgeOutput(_SchemaPropertyType):
        """The output of the bridge."""
        network_output: Bridge.BridgeNetworkOutput | _Document | None = None
    @_declaration
    class BridgeSource(_SchemaPropertyType):
        """The bridge's source."""
        flow_source: Bridge.BridgeFlowSource | _Document | None = None
        network_source: Bridge.BridgeNetworkSource | _Document | None = None
    @_declaration
    class EgressGatewayBridge(_SchemaPropertyType):
        max_bitrate: _Integer
        """The maximum expected bitrate of the egress bridge."""
    @_declaration
    class FailoverConfig(_SchemaPropertyType):
        """The settings for source failover."""
        failover_mode: _Literal["FAILOVER"] | _String
        """The type of failover you choose for this flow. FAILOVER allows switching between different streams."""
        source_priority: Bridge.SourcePriority | _Document | None = None
        """The priority you want to assign to a source. You can have a primary stream and a backup stream or two
        equally prioritized streams.
        """
        state: _Literal["ENABLED", "DISABLED"] | _String | None = None
    @_declaration
    class IngressGatewayBridge(_SchemaPropertyType):
        max_bitrate: _Integer
        """The maximum expected bitrate of the ingress bridge."""
        max_outputs: _Integer
        """The maximum number of outputs on the ingress bridge."""
    @_declaration
    class MulticastSourceSettings(_SchemaPropertyType):
        """The settings related to the multicast source."""
        multicast_source_ip: _String | None = None
        """The IP address of the source for source-specific multicast (SSM)."""
    @_declaration
    class SourcePriority(_SchemaPropertyType):
        """The priority you want to assign to a source. You can have a primary stream and a backup stream or two
        equally prioritized streams.
        """
        primary_source: _String | None = None
        """The name of the source you choose as the primary source for this flow."""
    @_declaration
    class VpcInterfaceAttachment(_SchemaPropertyType):
        """The settings for attaching a VPC interface to an resource."""
        vpc_interface_name: _String | None = None
        """The name of the VPC interface to use for this resource."""
    TYPE: _ClassVar[str]
    name: _String
    """The name of the bridge."""
    placement_arn: _String
    """The placement Amazon Resource Number (ARN) of the bridge."""
    sources: _Sequence[Bridge.BridgeSource | _Document] | _Intrinsic
    """The sources on this bridge."""
    egress_gateway_bridge: Bridge.EgressGatewayBridge | _Document | None = None
    ingress_gateway_bridge: Bridge.IngressGatewayBridge | _Document | None = None
    outputs: _Sequence[Bridge.BridgeOutput | _Document] | _Intrinsic | None = None
    """The outputs on this bridge."""
    source_failover_config: Bridge.FailoverConfig | _Document | None = None
    @property
    def bridge_arn(self) -> _Intrinsic:
        """The Amazon Resource Number (ARN) of the bridge."""
    @property
    def bridge_state(self) -> _Intrinsic: ...

@_declaration
class BridgeOutput(_SchemaResource):
    """Resource schema for AWS::MediaConnect::BridgeOutput."""
    @_declaration
    class BridgeNetworkOutput(_SchemaPropertyType):
        """The output of the bridge. A network output is delivered to your premises."""
        ip_address: _String
        """The network output IP Address."""
        network_name: _String
        """The network output's gateway network name."""
        port: _Integer
        """The network output port."""
        protocol: _Literal["rtp-fec", "rtp", "udp"] | _String
        """The network output protocol."""
        ttl: _Integer
        """The network output TTL."""
    TYPE: _ClassVar[str]
    bridge_arn: _String
    """The Amazon Resource Number (ARN) of the bridge."""
    name: _String
    """The network output name."""
    network_output: BridgeOutput.BridgeNetworkOutput | _Document
    """The output of the bridge."""

@_declaration
class BridgeSource(_SchemaResource):
    """Resource schema for AWS::MediaConnect::BridgeSource."""
    @_declaration
    class BridgeFlowSource(_SchemaPropertyType):
        """The source of the bridge. A flow source originates in MediaConnect as an existing cloud flow."""
        flow_arn: _String
        """The ARN of the cloud flow used as a source of this bridge."""
        flow_vpc_interface_attachment: BridgeSource.VpcInterfaceAttachment | _Document | None = None
        """The name of the VPC interface attachment to use for this source."""
    @_declaration
    class BridgeNetworkSource(_SchemaPropertyType):
        """The source of the bridge. A network source originates at your premises."""
        multicast_ip: _String
        """The network source multicast IP."""
        network_name: _String
        """The network source's gateway network name."""
        port: _Integer
        """The network source port."""
        protocol: _Literal["rtp-fec", "rtp", "udp"] | _String
        """The network source protocol."""
        multicast_source_settings: BridgeSource.MulticastSourceSettings | _Document | None = None
        """The settings related to the multicast source."""
    @_declaration
    class MulticastSourceSettings(_SchemaPropertyType):
        """The settings related to the multicast source."""
        multicast_source_ip: _String | None = None
        """The IP address of the source for source-specific multicast (SSM)."""
    @_declaration
    class VpcInterfaceAttachment(_SchemaPropertyType):
        """The settings for attaching a VPC interface to an resource."""
        vpc_interface_name: _String | None = None
        """The name of the VPC interface to use for this resource."""
    TYPE: _ClassVar[str]
    bridge_arn: _String
    """The Amazon Resource Number (ARN) of the bridge."""
    name: _String
    """The name of the source."""
    flow_source: BridgeSource.BridgeFlowSource | _Document | None = None
    network_source: BridgeSource.BridgeNetworkSource | _Document | None = None

@_declaration
class Flow(_SchemaResource):
    """Resource Type definition for AWS::MediaConnect::Flow."""
    @_declaration
    class AudioMonitoringSetting(_SchemaPropertyType):
        """Specifies the configuration for audio stream metrics monitoring."""
        silent_audio: Flow.SilentAudio | _Document | None = None
    @_declaration
    class BlackFrames(_SchemaPropertyType):
        """Configures settings for the BlackFrames metric."""
        state: _Literal["ENABLED", "DISABLED"] | _String | None = None
        """Indicates whether the BlackFrames metric is enabled or disabled."""
        threshold_seconds: _Integer | None = None
        """Specifies the number of consecutive seconds of black frames that triggers an event or alert."""
    @_declaration
    class EncodingConfig(_SchemaPropertyType):
        encoding_profile: _Literal["DISTRIBUTION_H264_DEFAULT", "CONTRIBUTION_H264_DEFAULT"] | _String | None = None
        video_max_bitrate: _Integer | None = None
        """The maximum video bitrate to use when transcoding the NDI source to a Transport Stream. This parameter
        enables you to override the default video bitrate within the encoding profile's supported range. The
        supported range is 10,000,000 - 50,000,000 bits per second (bps). If you do not specify a value,
        MediaConnect uses the default value of 20,000,000 bps.
        """
    @_declaration
    class Encryption(_SchemaPropertyType):
        """Information about the encryption of the flow."""
        role_arn: _String
        """The ARN of the role that you created during setup (when you set up AWS Elemental MediaConnect as a
        trusted entity).
        """
        algorithm: _Literal["aes128", "aes192", "aes256"] | _String | None = None
        """The type of algorithm that is used for the encryption (such as aes128, aes192, or aes256)."""
        constant_initialization_vector: _String | None = None
        """A 128-bit, 16-byte hex value represented by a 32-character string, to be used with the key for encrypting
        content. This parameter is not valid for static key encryption.
        """
        device_id: _String | None = None
        """The value of one of the devices that you configured with your digital rights management (DRM) platform
        key provider. This parameter is required for SPEKE encryption and is not valid for static key encryption.
        """
        key_type: _Literal["speke", "static-key", "srt-password"] | _String | None = None
        """The type of key that is used for the encryption. If no keyType is provided, the service will use the
        default setting (static-key).
        """
        region: _String | None = None
        """The AWS Region that the API Gateway proxy endpoint was created in. This parameter is required for SPEKE
        encryption and is not valid for static key encryption.
        """
        resource_id: _String | None = None
        """An identifier for the content. The service sends this value to the key server to identify the current
        endpoint. The resource ID is also known as the content ID. This parameter is required for SPEKE encryption
        and is not valid for static key encryption.
        """
        secret_arn: _String | None = None
        """The ARN of the secret that you created in AWS Secrets Manager to store the encryption key. This parameter
        is required for static key encryption and is not valid for SPEKE encryption.
        """
        url: _String | None = None
        """The URL from the API Gateway proxy that you set up to talk to your key server. This parameter is required
        for SPEKE encryption and is not valid for static key encryption.
        """
    @_declaration
    class FailoverConfig(_SchemaPropertyType):
        """The settings for source failover."""
        failover_mode: _Literal["MERGE", "FAILOVER"] | _String | None = None
        """The type of failover you choose for this flow. MERGE combines the source streams into a single stream,
        allowing graceful recovery from any single-source loss. FAILOVER allows switching between different streams.
        """
        recovery_window: _Integer | None = None
        """Search window time to look for dash-7 packets."""
        source_priority: Flow.FailoverConfigSourcePriority | _Document | None = None
        state: _Literal["ENABLED", "DISABLED"] | _String | None = None
    @_declaration
    class FailoverConfigSourcePriority(_SchemaPropertyType):
        """The priority you want to assign to a source. You can have a primary stream and a backup stream or two
        equally prioritized streams.
        """
        primary_source: _String
        """The name of the source you choose as the primary source for this flow."""
    @_declaration
    class FlowTransitEncryption(_SchemaPropertyType):
        """The configuration that defines how content is encrypted during transit between the MediaConnect router
        and a MediaConnect flow.
        """
        encryption_key_configuration: Flow.FlowTransitEncryptionKeyConfiguration | _Document
        encryption_key_type: _Literal["SECRETS_MANAGER", "AUTOMATIC"] | _String | None = None
    @_declaration
    class FlowTransitEncryptionKeyConfiguration(_SchemaPropertyType):
        """Configuration settings for flow transit encryption keys."""
        automatic: _Document | None = None
        secrets_manager: Flow.SecretsManagerEncryptionKeyConfiguration | _Document | None = None
    @_declaration
    class Fmtp(_SchemaPropertyType):
        """A set of parameters that define the media stream."""
        channel_order: _String | None = None
        """The format of the audio channel."""
        colorimetry: _Literal["BT601", "BT709", "BT2020", "BT2100", "ST2065-1", "ST2065-3", "XYZ"] | _String | None = None
        """The format used for the representation of color."""
        exact_framerate: _String | None = None
        """The frame rate for the video stream, in frames/second. For example: 60000/1001."""
        par: _String | None = None
        """The pixel aspect ratio (PAR) of the video."""
        range: _Literal["NARROW", "FULL", "FULLPROTECT"] | _String | None = None
        """The encoding range of the video."""
        scan_mode: _Literal["progressive", "interlace", "progressive-segmented-frame"] | _String | None = None
        """The type of compression that was used to smooth the video's appearance."""
        tcs: _Literal["SDR", "PQ", "HLG", "LINEAR", "BT2100LINPQ", "BT2100LINHLG", "ST2065-1", "ST428-1", "DENSITY"] | _String | None = None
        """The transfer characteristic system (TCS) that is used in the video."""
    @_declaration
    class FrozenFrames(_SchemaPropertyType):
        """Configures settings for the FrozenFrames metric."""
        state: _Literal["ENABLED", "DISABLED"] | _String | None = None
        """Indicates whether the FrozenFrames metric is enabled or disabled."""
        threshold_seconds: _Integer | None = None
        """Specifies the number of consecutive seconds of a static image that triggers an event or alert."""
    @_declaration
    class GatewayBridgeSource(_SchemaPropertyType):
        """The source configuration for cloud flows receiving a stream from a bridge."""
        bridge_arn: _String
        """The ARN of the bridge feeding this flow."""
        vpc_interface_attachment: Flow.VpcInterfaceAttachment | _Document | None = None
        """The name of the VPC interface attachment to use for this bridge source."""
    @_declaration
    class InputConfiguration(_SchemaPropertyType):
        """The transport parameters associated with an incoming media stream."""
        input_port: _Integer
        """The port that the flow listens on for an incoming media stream."""
        interface: Flow.Interface | _Document
        """The VPC interface where the media stream comes in from."""
    @_declaration
    class Interface(_SchemaPropertyType):
        """The VPC interface that you want to use for the media stream associated with the output."""
        name: _String
        """The name of the VPC interface that you want to use for the media stream associated with the output."""
    @_declaration
    class Maintenance(_SchemaPropertyType):
        """The maintenance setting of a flow."""
        maintenance_day: _Literal["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"] | _String
        """A day of a week when the maintenance will happen. Use
        Monday/Tuesday/Wednesday/Thursday/Friday/Saturday/Sunday.
        """
        maintenance_start_hour: _String
        """UTC time when the maintenance will happen. Use 24-hour HH:MM format. Minutes must be 00. Example: 13:00.
        The default value is 02:00.
        """
    @_declaration
    class MediaStream(_SchemaPropertyType):
        """A single track or stream of media that contains video, audio, or ancillary data. After you add a media
        stream to a flow, you can associate it with sources and outputs on that flow, as long as they use the CDI
        protocol or the ST 2110 JPEG XS protocol. Each source or output can consist of one or many media streams.
        """
        media_stream_id: _Integer
        """A unique identifier for the media stream."""
        media_stream_name: _String
        """A name that helps you distinguish one media stream from another."""
        media_stream_type: _Literal["video", "audio", "ancillary-data"] | _String
        """The type of media stream."""
        attributes: Flow.MediaStreamAttributes | _Document | None = None
        """Attributes that are related to the media stream."""
        clock_rate: _Integer | None = None
        """The sample rate for the stream. This value in measured in kHz."""
        description: _String | None = None
        """A description that can help you quickly identify what your media stream is used for."""
        fmt: _Integer | None = None
        """The format type number (sometimes referred to as RTP payload type) of the media stream. MediaConnect
        assigns this value to the media stream. For ST 2110 JPEG XS outputs, you need to provide this value to the
        receiver.
        """
        tags: _Sequence[Flow.Tag | _Document] | _Intrinsic | None = None
        """Key-value pairs that can be used to tag this media stream."""
        video_format: _Literal["2160p", "1080p", "1080i", "720p", "480p"] | _String | None = None
        """The resolution of the video."""
    @_declaration
    class MediaStreamAttributes(_SchemaPropertyType):
        """Attributes that are related to the media stream."""
        fmtp: Flow.Fmtp | _Document | None = None
        """A set of parameters that define the media stream."""
        lang: _String | None = None
        """The audio language, in a format that is recognized by the receiver."""
    @_declaration
    class MediaStreamSourceConfiguration(_SchemaPropertyType):
        """The media stream that is associated with the source, and the parameters for that association."""
        encoding_name: _Literal["jxsv", "raw", "smpte291", "pcm"] | _String
        """The format that was used to encode the data. For ancillary data streams, set the encoding name to
        smpte291. For audio streams, set the encoding name to pcm. For video, 2110 streams, set the encoding name to
        raw. For video, JPEG XS streams, set the encoding name to jxsv.
        """
        media_stream_name: _String
        """A name that helps you distinguish one media stream from another."""
        input_configurations: _Sequence[Flow.InputConfiguration | _Document] | _Intrinsic | None = None
        """The media streams that you want to associate with the source."""
    @_declaration
    class NdiConfig(_SchemaPropertyType):
        """Specifies the configuration settings for NDI sources and outputs. Required when the flow includes NDI
        sources or outputs.
        """
        machine_name: _String | None = None
        """A prefix for the names of the NDI sources that the flow creates. If a custom name isn't specified,
        MediaConnect generates a unique 12-character ID as the prefix.
        """
        ndi_discovery_servers: _Sequence[Flow.NdiDiscoveryServerConfig | _Document] | _Intrinsic | None = None
        """A list of up to three NDI discovery server configurations. While not required by the API, this
        configuration is necessary for NDI functionality to work properly.
        """
        ndi_state: _Literal["ENABLED", "DISABLED"] | _String | None = None
        """A setting that controls whether NDI sources or outputs can be used in the flow. The default value is
        DISABLED. This value must be set as ENABLED for your flow to support NDI sources or outputs.
        """
    @_declaration
    class NdiDiscoveryServerConfig(_SchemaPropertyType):
        """Specifies the configuration settings for individual NDI discovery servers. A maximum of 3 servers is
        allowed.
        """
        discovery_server_address: _String
        """The unique network address of the NDI discovery server."""
        vpc_interface_adapter: _String
        """The identifier for the Virtual Private Cloud (VPC) network interface used by the flow."""
        discovery_server_port: _Integer | None = None
        """The port for the NDI discovery server. Defaults to 5959 if a custom port isn't specified."""
    @_declaration
    class NdiSourceSettings(_SchemaPropertyType):
        audio_reference_level: _Integer | None = None
        """The audio reference level of the NDI sender, in dBFS."""
        source_name: _String | None = None
    @_declaration
    class SecretsManagerEncryptionKeyConfiguration(_SchemaPropertyType):
        """The configuration settings for transit encryption of a flow source using AWS Secrets Manager, including
        the secret ARN and role ARN.
        """
        role_arn: _String
        """The ARN of the IAM role used for transit encryption from the router output using AWS Secrets Manager."""
        secret_arn: _String
        """The ARN of the AWS Secrets Manager secret used for transit encryption from the router output."""
    @_declaration
    class SilentAudio(_SchemaPropertyType):
        """Configures settings for the SilentAudio metric."""
        state: _Literal["ENABLED", "DISABLED"] | _String | None = None
        """Indicates whether the SilentAudio metric is enabled or disabled."""
        threshold_seconds: _Integer | None = None
        """Specifies the number of consecutive seconds of silence that triggers an event or alert."""
    @_declaration
    class Source(_SchemaPropertyType):
        """The settings for the source of the flow."""
        decryption: Flow.Encryption | _Document | None = None
        """The type of decryption that is used on the content ingested from this source."""
        description: _String | None = None
        """A description for the source. This value is not used or seen outside of the current AWS Elemental
        MediaConnect account.
        """
        entitlement_arn: _String | None = None
        """The ARN of the entitlement that allows you to subscribe to content that comes from another AWS account.
        The entitlement is set by the content originator and the ARN is generated as part of the originator's flow.
        """
        gateway_bridge_source: Flow.GatewayBridgeSource | _Document | None = None
        """The source configuration for cloud flows receiving a stream from a bridge."""
        ingest_ip: _String | None = None
        """The IP address that the flow will be listening on for incoming content."""
        ingest_port: _Integer | None = None
        """The port that the flow will be listening on for incoming content."""
        max_bitrate: _Integer | None = None
        """The smoothing max bitrate for RIST, RTP, and RTP-FEC streams."""
        max_latency: _Integer | None = None
        """The maximum latency in milliseconds. This parameter applies only to RIST-based and Zixi-based streams."""
        max_sync_buffer: _Integer | None = None
        """The size of the buffer (in milliseconds) to use to sync incoming source data."""
        media_stream_source_configurations: _Sequence[Flow.MediaStreamSourceConfiguration | _Document] | _Intrinsic | None = None
        """The media stream that is associated with the source, and the parameters for that association."""
        min_latency: _Integer | None = None
        """The minimum latency in milliseconds."""
        name: _String | None = None
        """The name of the source."""
        ndi_source_settings: Flow.NdiSourceSettings | _Document | None = None
        """The settings for the NDI flow source. This includes the exact name of the upstream NDI sender that you
        want to connect to your flow source.
        """
        protocol: _Literal["zixi-push", "rtp-fec", "rtp", "rist", "srt-listener", "srt-caller", "st2110-jpegxs", "cdi", "ndi-speed-hq"] | _String | None = None
        """The protocol that is used by the source."""
        router_integration_state: _Literal["ENABLED", "DISABLED"] | _String | None = None
        router_integration_transit_decryption: Flow.FlowTransitEncryption | _Document | None = None
        sender_control_port: _Integer | None = None
        """The port that the flow uses to send outbound requests to initiate connection with the sender for
        fujitsu-qos protocol.
        """
        sender_ip_address: _String | None = None
        """The IP address that the flow communicates with to initiate connection with the sender for fujitsu-qos
        protocol.
        """
        source_arn: _String | None = None
        """The ARN of the source."""
        source_ingest_port: _String | None = None
        """The port that the flow will be listening on for incoming content.(ReadOnly)."""
        source_listener_address: _String | None = None
        """Source IP or domain name for SRT-caller protocol."""
        source_listener_port: _Integer | None = None
        """Source port for SRT-caller protocol."""
        stream_id: _String | None = None
        """The stream ID that you want to use for this transport. This parameter applies only to Zixi-based streams.
        """
        tags: _Sequence[Flow.Tag | _Document] | _Intrinsic | None = None
        """Key-value pairs that can be used to tag this source."""
        vpc_interface_name: _String | None = None
        """The name of the VPC Interface this Source is configured with."""
        whitelist_cidr: _String | None = None
        """The range of IP addresses that should be allowed to contribute content to your source. These IP addresses
        should be in the form of a Classless Inter-Domain Routing (CIDR) block; for example, 10.0.0.0/16.
        """
    @_declaration
    class SourceMonitoringConfig(_SchemaPropertyType):
        """The settings for source monitoring."""
        audio_monitoring_settings: _Sequence[Flow.AudioMonitoringSetting | _Document] | _Intrinsic | None = None
        """Contains the settings for audio stream metrics monitoring."""
        content_quality_analysis_state: _Literal["ENABLED", "DISABLED"] | _String | None = None
        """Indicates whether content quality analysis is enabled or disabled."""
        thumbnail_state: _Literal["ENABLED", "DISABLED"] | _String | None = None
        """The state of thumbnail monitoring."""
        video_monitoring_settings: _Sequence[Flow.VideoMonitoringSetting | _Document] | _Intrinsic | None = None
        """Contains the settings for video stream metrics monitoring."""
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    @_declaration
    class VideoMonitoringSetting(_SchemaPropertyType):
        """Specifies the configuration for video stream metrics monitoring."""
        black_frames: Flow.BlackFrames | _Document | None = None
        frozen_frames: Flow.FrozenFrames | _Document | None = None
    @_declaration
    class VpcInterface(_SchemaPropertyType):
        """The details of a VPC interface."""
        name: _String
        """Immutable and has to be a unique against other VpcInterfaces in this Flow."""
        role_arn: _String
        """Role Arn MediaConnect can assume to create ENIs in customer's account."""
        security_group_ids: _Sequence[_String] | _Intrinsic
        """Security Group IDs to be used on ENI."""
        subnet_id: _String
        """Subnet must be in the AZ of the Flow."""
        network_interface_ids: _Sequence[_String] | _Intrinsic | None = None
        """IDs of the network interfaces created in customer's account by MediaConnect."""
        network_interface_type: _Literal["ena", "efa"] | _String | None = None
        """The type of network adapter that you want MediaConnect to use on this interface. If you don't set this
        value, it defaults to ENA.
        """
        tags: _Sequence[Flow.Tag | _Document] | _Intrinsic | None = None
        """Key-value pairs that can be used to tag this VPC interface."""
    @_declaration
    class VpcInterfaceAttachment(_SchemaPropertyType):
        """The settings for attaching a VPC interface to an resource."""
        vpc_interface_name: _String | None = None
        """The name of the VPC interface to use for this resource."""
    TYPE: _ClassVar[str]
    name: _String
    """The name of the flow."""
    source: Flow.Source | _Document
    """The source of the flow."""
    availability_zone: _String | None = None
    """The Availability Zone that you want to create the flow in. These options are limited to the Availability
    Zones within the current AWS.
    """
    encoding_config: Flow.EncodingConfig | _Document | None = None
    """The encoding configuration to apply to the NDI source content when transcoding it to a transport stream (TS)
    for downstream distribution. You can choose between several predefined encoding profiles based on common use
    cases.
    """
    flow_size: _Literal["MEDIUM", "LARGE", "LARGE_4X"] | _String | None = None
    """Determines the processing capacity and feature set of the flow. Set this optional parameter to LARGE if you
    want to enable NDI sources or outputs on the flow.
    """
    maintenance: Flow.Maintenance | _Document | None = None
    """The maintenance settings you want to use for the flow."""
    media_streams: _Sequence[Flow.MediaStream | _Document] | _Intrinsic | None = None
    """The media streams associated with the flow. You can associate any of these media streams with sources and
    outputs on the flow.
    """
    ndi_config: Flow.NdiConfig | _Document | None = None
    """Specifies the configuration settings for NDI sources and outputs. Required when the flow includes NDI sources
    or outputs.
    """
    source_failover_config: Flow.FailoverConfig | _Document | None = None
    """The source failover config of the flow."""
    source_monitoring_config: Flow.SourceMonitoringConfig | _Document | None = None
    """The source monitoring config of the flow."""
    tags: _Sequence[Flow.Tag | _Document] | _Intrinsic | None = None
    """Key-value pairs that can be used to tag this flow."""
    vpc_interfaces: _Sequence[Flow.VpcInterface | _Document] | _Intrinsic | None = None
    """The VPC interfaces that you added to this flow."""
    @property
    def egress_ip(self) -> _Intrinsic:
        """The IP address from which video will be sent to output destinations."""
    @property
    def flow_arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN), a unique identifier for any AWS resource, of the flow."""
    @property
    def flow_availability_zone(self) -> _Intrinsic:
        """The Availability Zone that you want to create the flow in. These options are limited to the Availability
        Zones within the current AWS.(ReadOnly).
        """
    @property
    def flow_ndi_machine_name(self) -> _Intrinsic:
        """A prefix for the names of the NDI sources that the flow creates.(ReadOnly)."""
    @property
    def source_ingest_ip(self) -> _Intrinsic:
        """The IP address that the flow will be listening on for incoming content."""
    @property
    def source_source_arn(self) -> _Intrinsic:
        """The ARN of the source."""
    @property
    def source_source_ingest_port(self) -> _Intrinsic:
        """The port that the flow will be listening on for incoming content.(ReadOnly)."""

@_declaration
class FlowEntitlement(_SchemaResource):
    """Resource schema for AWS::MediaConnect::FlowEntitlement."""
    @_declaration
    class Encryption(_SchemaPropertyType):
        """Information about the encryption of the flow."""
        algorithm: _Literal["aes128", "aes192", "aes256"] | _String
        """The type of algorithm that is used for the encryption (such as aes128, aes192, or aes256)."""
        role_arn: _String
        """The ARN of the role that you created during setup (when you set up AWS Elemental MediaConnect as a
        trusted entity).
        """
        constant_initialization_vector: _String | None = None
        """A 128-bit, 16-byte hex value represented by a 32-character string, to be used with the key for encrypting
        content. This parameter is not valid for static key encryption.
        """
        device_id: _String | None = None
        """The value of one of the devices that you configured with your digital rights management (DRM) platform
        key provider. This parameter is required for SPEKE encryption and is not valid for static key encryption.
        """
        key_type: _Literal["speke", "static-key"] | _String | None = None
        """The type of key that is used for the encryption. If no keyType is provided, the service will use the
        default setting (static-key).
        """
        region: _String | None = None
        """The AWS Region that the API Gateway proxy endpoint was created in. This parameter is required for SPEKE
        encryption and is not valid for static key encryption.
        """
        resource_id: _String | None = None
        """An identifier for the content. The service sends this value to the key server to identify the current
        endpoint. The resource ID is also known as the content ID. This parameter is required for SPEKE encryption
        and is not valid for static key encryption.
        """
        secret_arn: _String | None = None
        """The ARN of the secret that you created in AWS Secrets Manager to store the encryption key. This parameter
        is required for static key encryption and is not valid for SPEKE encryption.
        """
        url: _String | None = None
        """The URL from the API Gateway proxy that you set up to talk to your key server. This parameter is required
        for SPEKE encryption and is not valid for static key encryption.
        """
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    description: _String
    """A description of the entitlement."""
    flow_arn: _String
    """The ARN of the flow."""
    name: _String
    """The name of the entitlement."""
    subscribers: _Sequence[_String] | _Intrinsic
    """The AWS account IDs that you want to share your content with. The receiving accounts (subscribers) will be
    allowed to create their own flow using your content as the source.
    """
    data_transfer_subscriber_fee_percent: _Integer | None = None
    """Percentage from 0-100 of the data transfer cost to be billed to the subscriber."""
    encryption: FlowEntitlement.Encryption | _Document | None = None
    """The type of encryption that will be used on the output that is associated with this entitlement."""
    entitlement_status: _Literal["ENABLED", "DISABLED"] | _String | None = None
    """An indication of whether the entitlement is enabled."""
    tags: _Sequence[FlowEntitlement.Tag | _Document] | _Intrinsic | None = None
    """Key-value pairs that can be used to tag and organize this flow entitlement."""
    @property
    def entitlement_arn(self) -> _Intrinsic:
        """The ARN of the entitlement."""

@_declaration
class FlowMediaStream(_SchemaResource):
    """Resource schema for AWS::MediaConnect::FlowMediaStream. A media stream represents a single track or stream of
    media containing video, audio, or ancillary data that is transported using the SMPTE 2110 JPEG XS or CDI
    protocol.
    """
    @_declaration
    class Fmtp(_SchemaPropertyType):
        """A set of parameters that define the media stream."""
        channel_order: _String | None = None
        """The format of the audio channel. Can only be specified for an audio media stream."""
        colorimetry: _Literal["BT601", "BT709", "BT2020", "BT2100", "ST2065-1", "ST2065-3", "XYZ"] | _String | None = None
        """The format used for the representation of color."""
        exact_framerate: _String | None = None
        """The frame rate for the video stream, in frames/second. For example: 60000/1001."""
        par: _String | None = None
        """The pixel aspect ratio (PAR) of the video."""
        range: _Literal["NARROW", "FULL", "FULLPROTECT"] | _String | None = None
        """The encoding range of the video."""
        scan_mode: _Literal["progressive", "interlace", "progressive-segmented-frame"] | _String | None = None
        """The type of compression that was used to smooth the video's appearance."""
        tcs: _Literal["SDR", "PQ", "HLG", "LINEAR", "BT2100LINPQ", "BT2100LINHLG", "ST2065-1", "ST428-1", "DENSITY"] | _String | None = None
        """The transfer characteristic system (TCS) that is used in the video."""
    @_declaration
    class MediaStreamAttributes(_SchemaPropertyType):
        """Attributes that are related to the media stream."""
        fmtp: FlowMediaStream.Fmtp | _Document | None = None
        lang: _String | None = None
        """The audio language, in a format that is recognized by the receiver. Can only be specified for an audio
        media stream.
        """
    @_declaration
    class Tag(_SchemaPropertyType):
        """A key-value pair to associate with a resource."""
        key: _String
        """The key name of the tag."""
        value: _String
        """The value for the tag."""
    TYPE: _ClassVar[str]
    flow_arn: _String
    """The Amazon Resource Name (ARN) of the flow that the media stream belongs to."""
    media_stream_id: _Integer
    """A unique identifier for the media stream."""
    media_stream_name: _String
    """A name that helps you distinguish one media stream from another."""
    media_stream_type: _Literal["video", "audio", "ancillary-data"] | _String
    """The type of media stream."""
    attributes: FlowMediaStream.MediaStreamAttributes | _Document | None = None
    clock_rate: _Integer | None = None
    """The sample rate (in Hz) for the stream. If the media stream type is video or ancillary data, set this value
    to 90000. If the media stream type is audio, set this value to either 48000 or 96000.
    """
    description: _String | None = None
    """A description that can help you quickly identify what your media stream is used for."""
    tags: _Sequence[FlowMediaStream.Tag | _Document] | _Intrinsic | None = None
    """The key-value pairs that can be used to tag and organize the media stream."""
    video_format: _String | None = None
    """The resolution of the video. Required for a video media stream and rejected for other media stream types."""
    @property
    def arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the media stream, composed of the flow ARN followed by /mediaStream/
        and the media stream name.
        """
    @property
    def fmt(self) -> _Intrinsic:
        """The format type number (sometimes referred to as RTP payload type) of the media stream. MediaConnect
        assigns this value to the media stream.
        """

@_declaration
class FlowOutput(_SchemaResource):
    """Resource schema for AWS::MediaConnect::FlowOutput."""
    @_declaration
    class DestinationConfiguration(_SchemaPropertyType):
        """The definition of a media stream that is associated with the output."""
        destination_ip: _String
        """The IP address where contents of the media stream will be sent."""
        destination_port: _Integer
        """The port to use when the content of the media stream is distributed to the output."""
        interface: FlowOutput.Interface | _Document
        """The VPC interface that is used for the media stream associated with the output."""
    @_declaration
    class EncodingParameters(_SchemaPropertyType):
        """A collection of parameters that determine how MediaConnect will convert the content. These fields only
        apply to outputs on flows that have a CDI source.
        """
        compression_factor: _Number
        """A value that is used to calculate compression for an output. The bitrate of the output is calculated as
        follows: Output bitrate = (1 / compressionFactor) * (source bitrate) This property only applies to outputs
        that use the ST 2110 JPEG XS protocol, with a flow source that uses the CDI protocol. Valid values are in
        the range of 3.0 to 10.0, inclusive.
        """
        encoder_profile: _Literal["main", "high"] | _String | None = None
        """A setting on the encoder that drives compression settings. This property only applies to video media
        streams associated with outputs that use the ST 2110 JPEG XS protocol, with a flow source that uses the CDI
        protocol.
        """
    @_declaration
    class Encryption(_SchemaPropertyType):
        """Information about the encryption of the flow."""
        role_arn: _String
        """The ARN of the role that you created during setup (when you set up AWS Elemental MediaConnect as a
        trusted entity).
        """
        secret_arn: _String
        """The ARN of the secret that you created in AWS Secrets Manager to store the encryption key. This parameter
        is required for static key encryption and is not valid for SPEKE encryption.
        """
        algorithm: _Literal["aes128", "aes192", "aes256"] | _String | None = None
        """The type of algorithm that is used for the encryption (such as aes128, aes192, or aes256)."""
        key_type: _Literal["static-key", "srt-password"] | _String | None = None
        """The type of key that is used for the encryption. If no keyType is provided, the service will use the
        default setting (static-key).
        """
    @_declaration
    class FlowTransitEncryption(_SchemaPropertyType):
        """The configuration that defines how content is encrypted during transit between the MediaConnect router
        and a MediaConnect flow.
        """
        encryption_key_configuration: FlowOutput.FlowTransitEncryptionKeyConfiguration | _Document
        encryption_key_type: _Literal["SECRETS_MANAGER", "AUTOMATIC"] | _String | None = None
    @_declaration
    class FlowTransitEncryptionKeyConfiguration(_SchemaPropertyType):
        """Configuration settings for flow transit encryption keys."""
        automatic: _Document | None = None
        secrets_manager: FlowOutput.SecretsManagerEncryptionKeyConfiguration | _Document | None = None
    @_declaration
    class Interface(_SchemaPropertyType):
        """The VPC interface that you want to use for the media stream associated with the output."""
        name: _String
        """The name of the VPC interface that you want to use for the media stream associated with the output."""
    @_declaration
    class MediaStreamOutputConfiguration(_SchemaPropertyType):
        """The media stream that is associated with the output, and the parameters for that association."""
        encoding_name: _Literal["jxsv", "raw", "smpte291", "pcm"] | _String
        """The format that will be used to encode the data. For ancillary data streams, set the encoding name to
        smpte291. For audio streams, set the encoding name to pcm. For video streams on sources or outputs that use
        the CDI protocol, set the encoding name to raw. For video streams on sources or outputs that use the ST 2110
        JPEG XS protocol, set the encoding name to jxsv.
        """
        media_stream_name: _String
        """A name that helps you distinguish one media stream from another."""
        destination_configurations: _Sequence[FlowOutput.DestinationConfiguration | _Document] | _Intrinsic | None = None
        """The media streams that you want to associate with the output."""
        encoding_parameters: FlowOutput.EncodingParameters | _Document | None = None
        """A collection of parameters that determine how MediaConnect will convert the content. These fields only
        apply to outputs on flows that have a CDI source.
        """
    @_declaration
    class SecretsManagerEncryptionKeyConfiguration(_SchemaPropertyType):
        """The configuration settings for transit encryption of a flow output using AWS Secrets Manager, including
        the secret ARN and role ARN.
        """
        role_arn: _String
        """The ARN of the IAM role used for transit encryption to the router input using AWS Secrets Manager."""
        secret_arn: _String
        """The ARN of the AWS Secrets Manager secret used for transit encryption to the router input."""
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    @_declaration
    class VpcInterfaceAttachment(_SchemaPropertyType):
        """The settings for attaching a VPC interface to an output."""
        vpc_interface_name: _String | None = None
        """The name of the VPC interface to use for this output."""
    TYPE: _ClassVar[str]
    flow_arn: _String
    """The Amazon Resource Name (ARN), a unique identifier for any AWS resource, of the flow."""
    cidr_allow_list: _Sequence[_String] | _Intrinsic | None = None
    """The range of IP addresses that should be allowed to initiate output requests to this flow. These IP addresses
    should be in the form of a Classless Inter-Domain Routing (CIDR) block; for example, 10.0.0.0/16.
    """
    description: _String | None = None
    """A description of the output."""
    destination: _String | None = None
    """The address where you want to send the output."""
    encryption: FlowOutput.Encryption | _Document | None = None
    """The type of key used for the encryption. If no keyType is provided, the service will use the default setting
    (static-key).
    """
    max_latency: _Integer | None = None
    """The maximum latency in milliseconds. This parameter applies only to RIST-based and Zixi-based streams."""
    media_stream_output_configurations: _Sequence[FlowOutput.MediaStreamOutputConfiguration | _Document] | _Intrinsic | None = None
    """The definition for each media stream that is associated with the output."""
    min_latency: _Integer | None = None
    """The minimum latency in milliseconds."""
    name: _String | None = None
    """The name of the output. This value must be unique within the current flow."""
    ndi_audio_reference_level: _Integer | None = None
    """The audio reference level of the NDI receiver, in dBFS."""
    ndi_output_timecode_source: _Literal["EMBEDDED_TIMECODE", "UTC_SYSTEM_TIME"] | _String | None = None
    """The timecode source for the NDI output."""
    ndi_program_name: _String | None = None
    """A suffix for the names of the NDI sources that the flow creates. If a custom name isn't specified,
    MediaConnect uses the output name.
    """
    ndi_speed_hq_quality: _Integer | None = None
    """A quality setting for the NDI Speed HQ encoder."""
    output_status: _Literal["ENABLED", "DISABLED"] | _String | None = None
    """An indication of whether the output should transmit data or not."""
    port: _Integer | None = None
    """The port to use when content is distributed to this output."""
    protocol: _Literal["zixi-push", "rtp-fec", "rtp", "zixi-pull", "rist", "srt-listener", "srt-caller", "st2110-jpegxs", "cdi", "ndi-speed-hq"] | _String | None = None
    """The protocol that is used by the source or output."""
    remote_id: _String | None = None
    """The remote ID for the Zixi-pull stream."""
    router_integration_state: _Literal["ENABLED", "DISABLED"] | _String | None = None
    router_integration_transit_encryption: FlowOutput.FlowTransitEncryption | _Document | None = None
    smoothing_latency: _Integer | None = None
    """The smoothing latency in milliseconds for RIST, RTP, and RTP-FEC streams."""
    stream_id: _String | None = None
    """The stream ID that you want to use for this transport. This parameter applies only to Zixi-based streams."""
    tags: _Sequence[FlowOutput.Tag | _Document] | _Intrinsic | None = None
    """Key-value pairs that can be used to tag and organize this flow output."""
    vpc_interface_attachment: FlowOutput.VpcInterfaceAttachment | _Document | None = None
    """The name of the VPC interface attachment to use for this output."""
    @property
    def output_arn(self) -> _Intrinsic:
        """The ARN of the output."""

@_declaration
class FlowSource(_SchemaResource):
    """Resource Type definition for AWS::MediaConnect::FlowSource."""
    @_declaration
    class Encryption(_SchemaPropertyType):
        """Information about the encryption of the flow."""
        role_arn: _String
        """The ARN of the role that you created during setup (when you set up AWS Elemental MediaConnect as a
        trusted entity).
        """
        algorithm: _Literal["aes128", "aes192", "aes256"] | _String | None = None
        """The type of algorithm that is used for the encryption (such as aes128, aes192, or aes256)."""
        constant_initialization_vector: _String | None = None
        """A 128-bit, 16-byte hex value represented by a 32-character string, to be used with the key for encrypting
        content. This parameter is not valid for static key encryption.
        """
        device_id: _String | None = None
        """The value of one of the devices that you configured with your digital rights management (DRM) platform
        key provider. This parameter is required for SPEKE encryption and is not valid for static key encryption.
        """
        key_type: _Literal["speke", "static-key", "srt-password"] | _String | None = None
        """The type of key that is used for the encryption. If no keyType is provided, the service will use the
        default setting (static-key).
        """
        region: _String | None = None
        """The AWS Region that the API Gateway proxy endpoint was created in. This parameter is required for SPEKE
        encryption and is not valid for static key encryption.
        """
        resource_id: _String | None = None
        """An identifier for the content. The service sends this value to the key server to identify the current
        endpoint. The resource ID is also known as the content ID. This parameter is required for SPEKE encryption
        and is not valid for static key encryption.
        """
        secret_arn: _String | None = None
        """The ARN of the secret that you created in AWS Secrets Manager to store the encryption key. This parameter
        is required for static key encryption and is not valid for SPEKE encryption.
        """
        url: _String | None = None
        """The URL from the API Gateway proxy that you set up to talk to your key server. This parameter is required
        for SPEKE encryption and is not valid for static key encryption.
        """
    @_declaration
    class GatewayBridgeSource(_SchemaPropertyType):
        """The source configuration for cloud flows receiving a stream from a bridge."""
        bridge_arn: _String
        """The ARN of the bridge feeding this flow."""
        vpc_interface_attachment: FlowSource.VpcInterfaceAttachment | _Document | None = None
        """The name of the VPC interface attachment to use for this bridge source."""
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    @_declaration
    class VpcInterfaceAttachment(_SchemaPropertyType):
        """The settings for attaching a VPC interface to an resource."""
        vpc_interface_name: _String | None = None
        """The name of the VPC interface to use for this resource."""
    TYPE: _ClassVar[str]
    description: _String
    """A description for the source. This value is not used or seen outside of the current AWS Elemental
    MediaConnect account.
    """
    flow_arn: _String
    """The ARN of the flow."""
    name: _String
    """The name of the source."""
    decryption: FlowSource.Encryption | _Document | None = None
    """The type of encryption that is used on the content ingested from this source."""
    entitlement_arn: _String | None = None
    """The ARN of the entitlement that allows you to subscribe to content that comes from another AWS account. The
    entitlement is set by the content originator and the ARN is generated as part of the originator's flow.
    """
    gateway_bridge_source: FlowSource.GatewayBridgeSource | _Document | None = None
    """The source configuration for cloud flows receiving a stream from a bridge."""
    ingest_port: _Integer | None = None
    """The port that the flow will be listening on for incoming content."""
    max_bitrate: _Integer | None = None
    """The smoothing max bitrate for RIST, RTP, and RTP-FEC streams."""
    max_latency: _Integer | None = None
    """The maximum latency in milliseconds. This parameter applies only to RIST-based and Zixi-based streams."""
    min_latency: _Integer | None = None
    """The minimum latency in milliseconds."""
    protocol: _Literal["zixi-push", "rtp-fec", "rtp", "rist", "srt-listener", "srt-caller"] | _String | None = None
    """The protocol that is used by the source."""
    sender_control_port: _Integer | None = None
    """The port that the flow uses to send outbound requests to initiate connection with the sender for fujitsu-qos
    protocol.
    """
    sender_ip_address: _String | None = None
    """The IP address that the flow communicates with to initiate connection with the sender for fujitsu-qos
    protocol.
    """
    source_listener_address: _String | None = None
    """Source IP or domain name for SRT-caller protocol."""
    source_listener_port: _Integer | None = None
    """Source port for SRT-caller protocol."""
    stream_id: _String | None = None
    """The stream ID that you want to use for this transport. This parameter applies only to Zixi-based streams."""
    tags: _Sequence[FlowSource.Tag | _Document] | _Intrinsic | None = None
    """Key-value pairs that can be used to tag and organize this flow source."""
    vpc_interface_name: _String | None = None
    """The name of the VPC Interface this Source is configured with."""
    whitelist_cidr: _String | None = None
    """The range of IP addresses that should be allowed to contribute content to your source. These IP addresses
    should be in the form of a Classless Inter-Domain Routing (CIDR) block; for example, 10.0.0.0/16.
    """
    @property
    def ingest_ip(self) -> _Intrinsic:
        """The IP address that the flow will be listening on for incoming content."""
    @property
    def source_arn(self) -> _Intrinsic:
        """The ARN of the source."""
    @property
    def source_ingest_port(self) -> _Intrinsic:
        """The port that the flow will be listening on for incoming content.(ReadOnly)."""

@_declaration
class FlowVpcInterface(_SchemaResource):
    """Resource schema for AWS::MediaConnect::FlowVpcInterface."""
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    flow_arn: _String
    """The Amazon Resource Name (ARN), a unique identifier for any AWS resource, of the flow."""
    name: _String
    """Immutable and has to be a unique against other VpcInterfaces in this Flow."""
    role_arn: _String
    """Role Arn MediaConnect can assume to create ENIs in customer's account."""
    security_group_ids: _Sequence[_String] | _Intrinsic
    """Security Group IDs to be used on ENI."""
    subnet_id: _String
    """Subnet must be in the AZ of the Flow."""
    tags: _Sequence[FlowVpcInterface.Tag | _Document] | _Intrinsic | None = None
    """Key-value pairs that can be used to tag and organize this VPC network interface."""
    @property
    def network_interface_ids(self) -> _Intrinsic:
        """IDs of the network interfaces created in customer's account by MediaConnect."""

@_declaration
class Gateway(_SchemaResource):
    """Resource schema for AWS::MediaConnect::Gateway."""
    @_declaration
    class GatewayNetwork(_SchemaPropertyType):
        """The network settings for a gateway."""
        cidr_block: _String
        """A unique IP address range to use for this network. These IP addresses should be in the form of a
        Classless Inter-Domain Routing (CIDR) block; for example, 10.0.0.0/16.
        """
        name: _String
        """The name of the network. This name is used to reference the network and must be unique among networks in
        this gateway.
        """
    TYPE: _ClassVar[str]
    egress_cidr_blocks: _Sequence[_String] | _Intrinsic
    """The range of IP addresses that contribute content or initiate output requests for flows communicating with
    this gateway. These IP addresses should be in the form of a Classless Inter-Domain Routing (CIDR) block; for
    example, 10.0.0.0/16.
    """
    name: _String
    """The name of the gateway. This name can not be modified after the gateway is created."""
    networks: _Sequence[Gateway.GatewayNetwork | _Document] | _Intrinsic
    """The list of networks in the gateway."""
    @property
    def gateway_arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the gateway."""
    @property
    def gateway_state(self) -> _Intrinsic:
        """The current status of the gateway."""

@_declaration
class RouterInput(_SchemaResource):
    """Represents a router input in AWS Elemental MediaConnect that is used to ingest content to be transmitted to
    router outputs.
    """
    @_declaration
    class BlackFramesConfiguration(_SchemaPropertyType):
        """Detects black frames in the router input's source content and reports them through a CloudWatch metric,
        an EventBridge event, and a router input message.
        """
        state: _Literal["ENABLED", "DISABLED"] | _String
        threshold_seconds: _Integer
        """The number of consecutive seconds of black frames that MediaConnect must detect before it reports an
        issue.
        """
    @_declaration
    class ContentQualityAnalysisFeatureConfiguration(_SchemaPropertyType):
        """Configures the content quality analysis features for the router input."""
        black_frames: RouterInput.BlackFramesConfiguration | _Document | None = None
        frozen_frames: RouterInput.FrozenFramesConfiguration | _Document | None = None
        silent_audio: RouterInput.SilentAudioConfiguration | _Document | None = None
    @_declaration
    class FailoverRouterInputConfiguration(_SchemaPropertyType):
        """Configuration settings for a failover router input that allows switching between two input sources."""
        network_interface_arn: _String
        """The ARN of the network interface to use for this failover router input."""
        protocol_configurations: _Sequence[RouterInput.FailoverRouterInputProtocolConfiguration | _Document] | _Intrinsic
        """A list of exactly two protocol configurations for the failover input sources. Both must use the same
        protocol type.
        """
        source_priority_mode: _Literal["NO_PRIORITY", "PRIMARY_SECONDARY"] | _String
        primary_source_index: _Integer | None = None
        """The index (0 or 1) that specifies which source in the protocol configurations list is currently active.
        Used to control which of the two failover sources is currently selected. This field is ignored when
        sourcePriorityMode is set to NO_PRIORITY.
        """
    @_declaration
    class FailoverRouterInputProtocolConfiguration(_SchemaPropertyType):
        """Protocol configuration settings for failover router inputs."""
        rist: RouterInput.RistRouterInputConfiguration | _Document | None = None
        rtp: RouterInput.RtpRouterInputConfiguration | _Document | None = None
        srt_caller: RouterInput.SrtCallerRouterInputConfiguration | _Document | None = None
        srt_listener: RouterInput.SrtListenerRouterInputConfiguration | _Document | None = None
    @_declaration
    class FlowTransitEncryption(_SchemaPropertyType):
        """The configuration that defines how content is encrypted during transit between the MediaConnect router
        and a MediaConnect flow.
        """
        encryption_key_configuration: RouterInput.FlowTransitEncryptionKeyConfiguration | _Document
        encryption_key_type: _Literal["SECRETS_MANAGER", "AUTOMATIC"] | _String | None = None
    @_declaration
    class FlowTransitEncryptionKeyConfiguration(_SchemaPropertyType):
        """Configuration settings for flow transit encryption keys."""
        automatic: _Document | None = None
        secrets_manager: RouterInput.SecretsManagerEncryptionKeyConfiguration | _Document | None = None
    @_declaration
    class FrozenFramesConfiguration(_SchemaPropertyType):
        """Detects frozen video frames in the router input's source content and reports them through a CloudWatch
        metric, an EventBridge event, and a router input message.
        """
        state: _Literal["ENABLED", "DISABLED"] | _String
        threshold_seconds: _Integer
        """The number of consecutive seconds of a frozen frame that MediaConnect must detect before it reports an
        issue.
        """
    @_declaration
    class MaintenanceConfiguration(_SchemaPropertyType):
        """The configuration settings for maintenance operations, including preferred maintenance windows and
        schedules.
        """
        default: _Document | None = None
        preferred_day_time: RouterInput.PreferredDayTimeMaintenanceConfiguration | _Document | None = None
    @_declaration
    class MediaConnectFlowRouterInputConfiguration(_SchemaPropertyType):
        """Configuration settings for connecting a router input to a flow output."""
        source_transit_decryption: RouterInput.FlowTransitEncryption | _Document
        flow_arn: _String | None = None
        """The ARN of the flow to connect to."""
        flow_output_arn: _String | None = None
        """The ARN of the flow output to connect to this router input."""
    @_declaration
    class MediaLiveChannelRouterInputConfiguration(_SchemaPropertyType):
        """Configuration settings for connecting a router input to a MediaLive channel output."""
        source_transit_decryption: RouterInput.MediaLiveTransitEncryption | _Document
        media_live_channel_arn: _String | None = None
        """The ARN of the MediaLive channel to connect to this router input."""
        media_live_channel_output_name: _String | None = None
        """The name of the MediaLive channel output to connect to this router input."""
        media_live_pipeline_id: _Literal["PIPELINE_0", "PIPELINE_1"] | _String | None = None
    @_declaration
    class MediaLiveTransitEncryption(_SchemaPropertyType):
        """The encryption configuration that defines how content is encrypted during transit between MediaConnect
        Router and MediaLive. This configuration determines whether encryption keys are automatically managed by the
        service or manually managed through Secrets Manager.
        """
        encryption_key_configuration: RouterInput.MediaLiveTransitEncryptionKeyConfiguration | _Document
        encryption_key_type: _Literal["SECRETS_MANAGER", "AUTOMATIC"] | _String | None = None
    @_declaration
    class MediaLiveTransitEncryptionKeyConfiguration(_SchemaPropertyType):
        """Configuration settings for the MediaLive transit encryption key."""
        automatic: _Document | None = None
        secrets_manager: RouterInput.SecretsManagerEncryptionKeyConfiguration | _Document | None = None
    @_declaration
    class MergeRouterInputConfiguration(_SchemaPropertyType):
        """Configuration settings for a merge router input that combines two input sources."""
        merge_recovery_window_milliseconds: _Integer
        """The time window in milliseconds for merging the two input sources."""
        network_interface_arn: _String
        """The ARN of the network interface to use for this merge router input."""
        protocol_configurations: _Sequence[RouterInput.MergeRouterInputProtocolConfiguration | _Document] | _Intrinsic
        """A list of exactly two protocol configurations for the merge input sources. Both must use the same
        protocol type.
        """
    @_declaration
    class MergeRouterInputProtocolConfiguration(_SchemaPropertyType):
        """Protocol configuration settings for merge router inputs."""
        rist: RouterInput.RistRouterInputConfiguration | _Document | None = None
        rtp: RouterInput.RtpRouterInputConfiguration | _Document | None = None
    @_declaration
    class PreferredDayTimeMaintenanceConfiguration(_SchemaPropertyType):
        """Configuration for preferred day and time maintenance settings."""
        day: _Literal["MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"] | _String
        time: _String
        """The preferred time for maintenance operations."""
    @_declaration
    class RistRouterInputConfiguration(_SchemaPropertyType):
        """The configuration settings for a router input using the RIST (Reliable Internet Stream Transport)
        protocol, including the port and recovery latency.
        """
        port: _Integer
        """The port number used for the RIST protocol in the router input configuration."""
        recovery_latency_milliseconds: _Integer
        """The recovery latency in milliseconds for the RIST protocol in the router input configuration."""
    @_declaration
    class RouterContentQualityAnalysisConfiguration(_SchemaPropertyType):
        """The content quality analysis configuration for the router input. The content quality analysis feature
        only monitors the first video stream and the first audio stream it encounters within the router input
        source.
        """
        content_level: RouterInput.ContentQualityAnalysisFeatureConfiguration | _Document | None = None
    @_declaration
    class RouterInputConfiguration(_SchemaPropertyType):
        """The configuration settings for a router input."""
        failover: RouterInput.FailoverRouterInputConfiguration | _Document | None = None
        media_connect_flow: RouterInput.MediaConnectFlowRouterInputConfiguration | _Document | None = None
        media_live_channel: RouterInput.MediaLiveChannelRouterInputConfiguration | _Document | None = None
        merge: RouterInput.MergeRouterInputConfiguration | _Document | None = None
        standard: RouterInput.StandardRouterInputConfiguration | _Document | None = None
    @_declaration
    class RouterInputProtocolConfiguration(_SchemaPropertyType):
        """The protocol configuration settings for a router input."""
        rist: RouterInput.RistRouterInputConfiguration | _Document | None = None
        rtp: RouterInput.RtpRouterInputConfiguration | _Document | None = None
        srt_caller: RouterInput.SrtCallerRouterInputConfiguration | _Document | None = None
        srt_listener: RouterInput.SrtListenerRouterInputConfiguration | _Document | None = None
    @_declaration
    class RouterInputTransitEncryption(_SchemaPropertyType):
        """The transit encryption settings for a router input."""
        encryption_key_configuration: RouterInput.RouterInputTransitEncryptionKeyConfiguration | _Document
        encryption_key_type: _Literal["SECRETS_MANAGER", "AUTOMATIC"] | _String | None = None
    @_declaration
    class RouterInputTransitEncryptionKeyConfiguration(_SchemaPropertyType):
        """Defines the configuration settings for transit encryption keys."""
        automatic: _Document | None = None
        secrets_manager: RouterInput.SecretsManagerEncryptionKeyConfiguration | _Document | None = None
    @_declaration
    class RtpRouterInputConfiguration(_SchemaPropertyType):
        """The configuration settings for a Router Input using the RTP (Real-Time Transport Protocol) protocol,
        including the port and forward error correction state.
        """
        port: _Integer
        """The port number used for the RTP protocol in the router input configuration."""
        forward_error_correction: _Literal["ENABLED", "DISABLED"] | _String | None = None
    @_declaration
    class SecretsManagerEncryptionKeyConfiguration(_SchemaPropertyType):
        """The configuration settings for transit encryption using Secrets Manager, including the secret ARN and
        role ARN.
        """
        role_arn: _String
        """The ARN of the IAM role assumed by MediaConnect to access the Secrets Manager secret."""
        secret_arn: _String
        """The ARN of the Secrets Manager secret used for transit encryption."""
    @_declaration
    class SilentAudioConfiguration(_SchemaPropertyType):
        """Detects silent audio in the router input's source content and reports it through a CloudWatch metric, an
        EventBridge event, and a router input message.
        """
        state: _Literal["ENABLED", "DISABLED"] | _String
        threshold_seconds: _Integer
        """The number of consecutive seconds of silence that MediaConnect must detect before it reports an issue."""
    @_declaration
    class SrtCallerRouterInputConfiguration(_SchemaPropertyType):
        """The configuration settings for a router input using the SRT (Secure Reliable Transport) protocol in
        caller mode, including the source address and port, minimum latency, stream ID, and decryption key
        configuration.
        """
        minimum_latency_milliseconds: _Integer
        """The minimum latency in milliseconds for the SRT protocol in caller mode."""
        source_address: _String
        """The source IP address for the SRT protocol in caller mode."""
        source_port: _Integer
        """The source port number for the SRT protocol in caller mode."""
        decryption_configuration: RouterInput.SrtDecryptionConfiguration | _Document | None = None
        stream_id: _String | None = None
        """The stream ID for the SRT protocol in caller mode."""
    @_declaration
    class SrtDecryptionConfiguration(_SchemaPropertyType):
        """Contains the configuration settings for decrypting SRT streams, including the encryption key details and
        decryption parameters.
        """
        encryption_key: RouterInput.SecretsManagerEncryptionKeyConfiguration | _Document
    @_declaration
    class SrtListenerRouterInputConfiguration(_SchemaPropertyType):
        """The configuration settings for a router input using the SRT (Secure Reliable Transport) protocol in
        listener mode, including the port, minimum latency, and decryption key configuration.
        """
        minimum_latency_milliseconds: _Integer
        """The minimum latency in milliseconds for the SRT protocol in listener mode."""
        port: _Integer
        """The port number for the SRT protocol in listener mode."""
        decryption_configuration: RouterInput.SrtDecryptionConfiguration | _Document | None = None
    @_declaration
    class StandardRouterInputConfiguration(_SchemaPropertyType):
        """The configuration settings for a standard router input, including the protocol, protocol-specific
        configuration, network interface, and availability zone.
        """
        network_interface_arn: _String
        """The Amazon Resource Name (ARN) of the network interface associated with the standard router input."""
        protocol_configuration: RouterInput.RouterInputProtocolConfiguration | _Document
        protocol: _Literal["RTP", "RIST", "SRT_CALLER", "SRT_LISTENER"] | _String | None = None
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    configuration: RouterInput.RouterInputConfiguration | _Document
    maximum_bitrate: _Integer
    """The maximum bitrate for the router input."""
    name: _String
    """The name of the router input."""
    routing_scope: _Literal["REGIONAL", "GLOBAL"] | _String
    tier: _Literal["INPUT_100", "INPUT_50", "INPUT_20"] | _String
    availability_zone: _String | None = None
    """The Availability Zone where you want to create the router input. This must be a valid Availability Zone for
    the region specified by regionName, or the current region if no regionName is provided.
    """
    content_quality_analysis_configuration: RouterInput.RouterContentQualityAnalysisConfiguration | _Document | None = None
    maintenance_configuration: RouterInput.MaintenanceConfiguration | _Document | None = None
    region_name: _String | None = None
    """The Amazon Web Services Region for the router input. Defaults to the current region if not specified."""
    tags: _Sequence[RouterInput.Tag | _Document] | _Intrinsic | None = None
    """Key-value pairs that can be used to tag and organize this router input."""
    transit_encryption: RouterInput.RouterInputTransitEncryption | _Document | None = None
    @property
    def arn(self) -> _Intrinsic: ...
    @property
    def content_quality_analysis_type(self) -> _Intrinsic: ...
    @property
    def created_at(self) -> _Intrinsic:
        """The timestamp when the router input was created."""
    @property
    def id(self) -> _Intrinsic:
        """The unique identifier of the router input."""
    @property
    def input_type(self) -> _Intrinsic: ...
    @property
    def ip_address(self) -> _Intrinsic:
        """The IP address of the router input."""
    @property
    def maintenance_type(self) -> _Intrinsic: ...
    @property
    def routed_outputs(self) -> _Intrinsic:
        """The number of router outputs associated with the router input."""
    @property
    def state(self) -> _Intrinsic: ...
    @property
    def updated_at(self) -> _Intrinsic:
        """The timestamp when the router input was last updated."""

@_declaration
class RouterNetworkInterface(_SchemaResource):
    """Represents a router network interface in AWS Elemental MediaConnect that is used to define a network boundary
    for router resources.
    """
    @_declaration
    class PublicRouterNetworkInterfaceConfiguration(_SchemaPropertyType):
        """The configuration settings for a public router network interface, including the list of allowed CIDR
        blocks.
        """
        allow_rules: _Sequence[RouterNetworkInterface.PublicRouterNetworkInterfaceRule | _Document] | _Intrinsic
        """The list of allowed CIDR blocks for the public router network interface."""
    @_declaration
    class PublicRouterNetworkInterfaceRule(_SchemaPropertyType):
        """A rule that allows a specific CIDR block to access the public router network interface."""
        cidr: _String
        """The CIDR block that is allowed to access the public router network interface."""
    @_declaration
    class RouterNetworkInterfaceConfiguration(_SchemaPropertyType):
        """The configuration settings for a router network interface."""
        public: RouterNetworkInterface.PublicRouterNetworkInterfaceConfiguration | _Document | None = None
        vpc: RouterNetworkInterface.VpcRouterNetworkInterfaceConfiguration | _Document | None = None
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    @_declaration
    class VpcRouterNetworkInterfaceConfiguration(_SchemaPropertyType):
        """The configuration settings for a router network interface within a VPC, including the security group IDs
        and subnet ID.
        """
        security_group_ids: _Sequence[_String] | _Intrinsic
        """The IDs of the security groups to associate with the router network interface within the VPC."""
        subnet_id: _String
        """The ID of the subnet within the VPC to associate the router network interface with."""
    TYPE: _ClassVar[str]
    configuration: RouterNetworkInterface.RouterNetworkInterfaceConfiguration | _Document
    name: _String
    """The name of the router network interface."""
    region_name: _String | None = None
    """The AWS Region for the router network interface. Defaults to the current region if not specified."""
    tags: _Sequence[RouterNetworkInterface.Tag | _Document] | _Intrinsic | None = None
    """Key-value pairs that can be used to tag and organize this router network interface."""
    @property
    def arn(self) -> _Intrinsic: ...
    @property
    def associated_input_count(self) -> _Intrinsic:
        """The number of router inputs associated with the network interface."""
    @property
    def associated_output_count(self) -> _Intrinsic:
        """The number of router outputs associated with the network interface."""
    @property
    def created_at(self) -> _Intrinsic:
        """The timestamp when the router network interface was created."""
    @property
    def id(self) -> _Intrinsic:
        """The unique identifier of the router network interface."""
    @property
    def network_interface_type(self) -> _Intrinsic: ...
    @property
    def state(self) -> _Intrinsic: ...
    @property
    def updated_at(self) -> _Intrinsic:
        """The timestamp when the router network interface was last updated."""

@_declaration
class RouterOutput(_SchemaResource):
    """Represents a router input in AWS Elemental MediaConnect that can be used to egress content transmitted from
    router inputs.
    """
    @_declaration
    class FabricConfiguration(_SchemaPropertyType):
        """The fabric configuration settings for the router output."""
        recovery_latency_mode: _Literal["BALANCED", "LOW_LATENCY"] | _String
    @_declaration
    class FlowTransitEncryption(_SchemaPropertyType):
        """The configuration that defines how content is encrypted during transit between the MediaConnect router
        and a MediaConnect flow.
        """
        encryption_key_configuration: RouterOutput.FlowTransitEncryptionKeyConfiguration | _Document
        encryption_key_type: _Literal["SECRETS_MANAGER", "AUTOMATIC"] | _String | None = None
    @_declaration
    class FlowTransitEncryptionKeyConfiguration(_SchemaPropertyType):
        """Configuration settings for flow transit encryption keys."""
        automatic: _Document | None = None
        secrets_manager: RouterOutput.SecretsManagerEncryptionKeyConfiguration | _Document | None = None
    @_declaration
    class MaintenanceConfiguration(_SchemaPropertyType):
        """The configuration settings for maintenance operations, including preferred maintenance windows and
        schedules.
        """
        default: _Document | None = None
        preferred_day_time: RouterOutput.PreferredDayTimeMaintenanceConfiguration | _Document | None = None
    @_declaration
    class MediaConnectFlowRouterOutputConfiguration(_SchemaPropertyType):
        """Configuration settings for connecting a router output to a MediaConnect flow source."""
        destination_transit_encryption: RouterOutput.FlowTransitEncryption | _Document
        flow_arn: _String | None = None
        """The ARN of the flow to connect to this router output."""
        flow_source_arn: _String | None = None
        """The ARN of the flow source to connect to this router output."""
    @_declaration
    class MediaLiveInputRouterOutputConfiguration(_SchemaPropertyType):
        """Configuration settings for connecting a router output to a MediaLive input."""
        destination_transit_encryption: RouterOutput.MediaLiveTransitEncryption | _Document
        media_live_input_arn: _String | None = None
        """The ARN of the MediaLive input to connect to this router output."""
        media_live_pipeline_id: _Literal["PIPELINE_0", "PIPELINE_1"] | _String | None = None
    @_declaration
    class MediaLiveTransitEncryption(_SchemaPropertyType):
        """The encryption configuration that defines how content is encrypted during transit between MediaConnect
        Router and MediaLive. This configuration determines whether encryption keys are automatically managed by the
        service or manually managed through Secrets Manager.
        """
        encryption_key_configuration: RouterOutput.MediaLiveTransitEncryptionKeyConfiguration | _Document
        encryption_key_type: _Literal["SECRETS_MANAGER", "AUTOMATIC"] | _String | None = None
    @_declaration
    class MediaLiveTransitEncryptionKeyConfiguration(_SchemaPropertyType):
        """Configuration settings for the MediaLive transit encryption key."""
        automatic: _Document | None = None
        secrets_manager: RouterOutput.SecretsManagerEncryptionKeyConfiguration | _Document | None = None
    @_declaration
    class PreferredDayTimeMaintenanceConfiguration(_SchemaPropertyType):
        """Configuration for preferred day and time maintenance settings."""
        day: _Literal["MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"] | _String
        time: _String
        """The preferred time for maintenance operations."""
    @_declaration
    class RistRouterOutputConfiguration(_SchemaPropertyType):
        """The configuration settings for a router output using the RIST (Reliable Internet Stream Transport)
        protocol, including the destination address and port.
        """
        destination_address: _String
        """The destination IP address for the RIST protocol in the router output configuration."""
        destination_port: _Integer
        """The destination port number for the RIST protocol in the router output configuration."""
    @_declaration
    class RouterOutputConfiguration(_SchemaPropertyType):
        """The configuration settings for a router output."""
        media_connect_flow: RouterOutput.MediaConnectFlowRouterOutputConfiguration | _Document | None = None
        media_live_input: RouterOutput.MediaLiveInputRouterOutputConfiguration | _Document | None = None
        standard: RouterOutput.StandardRouterOutputConfiguration | _Document | None = None
    @_declaration
    class RouterOutputProtocolConfiguration(_SchemaPropertyType):
        """The protocol configuration settings for a router output."""
        rist: RouterOutput.RistRouterOutputConfiguration | _Document | None = None
        rtmp_push: RouterOutput.RtmpPushRouterOutputConfiguration | _Document | None = None
        rtp: RouterOutput.RtpRouterOutputConfiguration | _Document | None = None
        srt_caller: RouterOutput.SrtCallerRouterOutputConfiguration | _Document | None = None
        srt_listener: RouterOutput.SrtListenerRouterOutputConfiguration | _Document | None = None
    @_declaration
    class RtmpPushRouterOutputConfiguration(_SchemaPropertyType):
        """The configuration settings for a router output that pushes a stream to a destination using the RTMP
        (Real-Time Messaging Protocol) protocol, or RTMPS (RTMP over TLS) when TLS encryption is specified. These
        settings include the destination address and port, the application and stream names, and optional TLS
        encryption configuration.
        """
        application_name: _String
        """The name of the RTMP application on the destination server. Together with the stream name, the
        application name forms the RTMP URL path, in the pattern
        rtmp://destinationAddress/applicationName/streamName.
        """
        destination_address: _String
        """The IP address or hostname of the destination RTMP server that the router output pushes the stream to.
        Provide only the server address; specify the application and stream names separately.
        """
        destination_port: _Integer
        """The TCP port on the destination RTMP server. For RTMP, valid values range from 1024 to 65535. For RTMPS
        (RTMP over TLS), valid values are 443 or 1024 to 65535. RTMP typically uses port 1935, and RTMPS typically
        uses port 443.
        """
        stream_name: _String
        """The name of the RTMP stream that the output publishes to the destination application. The stream name
        forms the final segment of the RTMP URL path.
        """
        tls_encryption: RouterOutput.TlsEncryption | _Document | None = None
    @_declaration
    class RtpRouterOutputConfiguration(_SchemaPropertyType):
        """The configuration settings for a router output using the RTP (Real-Time Transport Protocol) protocol,
        including the destination address and port, and forward error correction state.
        """
        destination_address: _String
        """The destination IP address for the RTP protocol in the router output configuration."""
        destination_port: _Integer
        """The destination port number for the RTP protocol in the router output configuration."""
        forward_error_correction: _Literal["ENABLED", "DISABLED"] | _String | None = None
    @_declaration
    class SecretsManagerEncryptionKeyConfiguration(_SchemaPropertyType):
        """The configuration settings for transit encryption using Secrets Manager, including the secret ARN and
        role ARN.
        """
        role_arn: _String
        """The ARN of the IAM role assumed by MediaConnect to access the Secrets Manager secret."""
        secret_arn: _String
        """The ARN of the Secrets Manager secret used for transit encryption."""
    @_declaration
    class SrtCallerRouterOutputConfiguration(_SchemaPropertyType):
        """The configuration settings for a router output using the SRT (Secure Reliable Transport) protocol in
        caller mode, including the destination address and port, minimum latency, stream ID, and encryption key
        configuration.
        """
        destination_address: _String
        """The destination IP address for the SRT protocol in caller mode."""
        destination_port: _Integer
        """The destination port number for the SRT protocol in caller mode."""
        minimum_latency_milliseconds: _Integer
        """The minimum latency in milliseconds for the SRT protocol in caller mode."""
        encryption_configuration: RouterOutput.SrtEncryptionConfiguration | _Document | None = None
        stream_id: _String | None = None
        """The stream ID for the SRT protocol in caller mode."""
    @_declaration
    class SrtEncryptionConfiguration(_SchemaPropertyType):
        """Contains the configuration settings for encrypting SRT streams, including the encryption key details and
        encryption parameters.
        """
        encryption_key: RouterOutput.SecretsManagerEncryptionKeyConfiguration | _Document
    @_declaration
    class SrtListenerRouterOutputConfiguration(_SchemaPropertyType):
        """The configuration settings for a router output using the SRT (Secure Reliable Transport) protocol in
        listener mode, including the port, minimum latency, and encryption key configuration.
        """
        minimum_latency_milliseconds: _Integer
        """The minimum latency in milliseconds for the SRT protocol in listener mode."""
        port: _Integer
        """The port number for the SRT protocol in listener mode."""
        encryption_configuration: RouterOutput.SrtEncryptionConfiguration | _Document | None = None
    @_declaration
    class StandardRouterOutputConfiguration(_SchemaPropertyType):
        """The configuration settings for a standard router output, including the protocol, protocol-specific
        configuration, network interface, and availability zone.
        """
        network_interface_arn: _String
        """The Amazon Resource Name (ARN) of the network interface associated with the standard router output."""
        protocol_configuration: RouterOutput.RouterOutputProtocolConfiguration | _Document
        protocol: _Literal["RTP", "RIST", "SRT_CALLER", "SRT_LISTENER", "RTMP_PUSH"] | _String | None = None
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    @_declaration
    class TlsEncryption(_SchemaPropertyType):
        """The Transport Layer Security (TLS) encryption settings used to establish a secure connection to a
        destination.
        """
        encryption_configuration: RouterOutput.TlsEncryptionConfiguration | _Document
        encryption_type: _Literal["PUBLIC"] | _String | None = None
    @_declaration
    class TlsEncryptionConfiguration(_SchemaPropertyType):
        """The configuration settings for TLS encryption."""
        public: _Document | None = None
    TYPE: _ClassVar[str]
    configuration: RouterOutput.RouterOutputConfiguration | _Document
    maximum_bitrate: _Integer
    """The maximum bitrate for the router output."""
    name: _String
    """The name of the router output."""
    routing_scope: _Literal["REGIONAL", "GLOBAL"] | _String
    tier: _Literal["OUTPUT_100", "OUTPUT_50", "OUTPUT_20"] | _String
    availability_zone: _String | None = None
    """The Availability Zone where you want to create the router output. This must be a valid Availability Zone for
    the region specified by regionName, or the current region if no regionName is provided.
    """
    fabric_configuration: RouterOutput.FabricConfiguration | _Document | None = None
    maintenance_configuration: RouterOutput.MaintenanceConfiguration | _Document | None = None
    region_name: _String | None = None
    """The Amazon Web Services Region for the router output. Defaults to the current region if not specified."""
    tags: _Sequence[RouterOutput.Tag | _Document] | _Intrinsic | None = None
    """Key-value pairs that can be used to tag this router output."""
    @property
    def arn(self) -> _Intrinsic: ...
    @property
    def created_at(self) -> _Intrinsic:
        """The timestamp when the router output was created."""
    @property
    def id(self) -> _Intrinsic:
        """The unique identifier of the router output."""
    @property
    def ip_address(self) -> _Intrinsic:
        """The IP address of the router output."""
    @property
    def maintenance_type(self) -> _Intrinsic: ...
    @property
    def output_type(self) -> _Intrinsic: ...
    @property
    def routed_state(self) -> _Intrinsic: ...
    @property
    def state(self) -> _Intrinsic: ...
    @property
    def updated_at(self) -> _Intrinsic:
        """The timestamp when the router output was last updated."""
