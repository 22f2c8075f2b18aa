"""AWS::MediaPackage. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
class Asset(_SchemaResource):
    """Resource schema for AWS::MediaPackage::Asset."""
    @_declaration
    class EgressEndpoint(_SchemaPropertyType):
        """The endpoint URL used to access an Asset using one PackagingConfiguration."""
        packaging_configuration_id: _String
        """The ID of the PackagingConfiguration being applied to the Asset."""
        url: _String
        """The URL of the parent manifest for the repackaged Asset."""
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    id: _String
    """The unique identifier for the Asset."""
    packaging_group_id: _String
    """The ID of the PackagingGroup for the Asset."""
    source_arn: _String
    """ARN of the source object in S3."""
    source_role_arn: _String
    """The IAM role_arn used to access the source S3 bucket."""
    egress_endpoints: _Sequence[Asset.EgressEndpoint | _Document] | _Intrinsic | None = None
    """The list of egress endpoints available for the Asset."""
    resource_id: _String | None = None
    """The resource ID to include in SPEKE key requests."""
    tags: _Sequence[Asset.Tag | _Document] | _Intrinsic | None = None
    """A collection of tags associated with a resource."""
    @property
    def arn(self) -> _Intrinsic:
        """The ARN of the Asset."""
    @property
    def created_at(self) -> _Intrinsic:
        """The time the Asset was initially submitted for Ingest."""

@_declaration
class Channel(_SchemaResource):
    """Resource schema for AWS::MediaPackage::Channel."""
    @_declaration
    class HlsIngest(_SchemaPropertyType):
        """An HTTP Live Streaming (HLS) ingest resource configuration."""
        ingest_endpoints: _Sequence[Channel.IngestEndpoint | _Document] | _Intrinsic | None = None
        """A list of endpoints to which the source stream should be sent."""
    @_declaration
    class IngestEndpoint(_SchemaPropertyType):
        """An endpoint for ingesting source content for a Channel."""
        id: _String | None = None
        """The system generated unique identifier for the IngestEndpoint."""
        password: _String | None = None
        """The system generated password for ingest authentication."""
        url: _String | None = None
        """The ingest URL to which the source stream should be sent."""
        username: _String | None = None
        """The system generated username for ingest authentication."""
    @_declaration
    class LogConfiguration(_SchemaPropertyType):
        log_group_name: _String | None = None
        """Sets a custom AWS CloudWatch log group name for access logs. If a log group name isn't specified, the
        defaults are used: /aws/MediaPackage/EgressAccessLogs for egress access logs and
        /aws/MediaPackage/IngressAccessLogs for ingress access logs.
        """
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    id: _String
    """The ID of the Channel."""
    description: _String | None = None
    """A short text description of the Channel."""
    egress_access_logs: Channel.LogConfiguration | _Document | None = None
    """The configuration parameters for egress access logging."""
    hls_ingest: Channel.HlsIngest | _Document | None = None
    """An HTTP Live Streaming (HLS) ingest resource configuration."""
    ingress_access_logs: Channel.LogConfiguration | _Document | None = None
    """The configuration parameters for egress access logging."""
    tags: _Sequence[Channel.Tag | _Document] | _Intrinsic | None = None
    """A collection of tags associated with a resource."""
    @property
    def arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) assigned to the Channel."""

@_declaration
class OriginEndpoint(_SchemaResource):
    """Resource schema for AWS::MediaPackage::OriginEndpoint."""
    @_declaration
    class Authorization(_SchemaPropertyType):
        """CDN Authorization credentials."""
        cdn_identifier_secret: _String
        """The Amazon Resource Name (ARN) for the secret in Secrets Manager that your Content Distribution Network
        (CDN) uses for authorization to access your endpoint.
        """
        secrets_role_arn: _String
        """The Amazon Resource Name (ARN) for the IAM role that allows MediaPackage to communicate with AWS Secrets
        Manager.
        """
    @_declaration
    class CmafEncryption(_SchemaPropertyType):
        """A Common Media Application Format (CMAF) encryption configuration."""
        speke_key_provider: OriginEndpoint.SpekeKeyProvider | _Document
        constant_initialization_vector: _String | None = None
        """An optional 128-bit, 16-byte hex value represented by a 32-character string, used in conjunction with the
        key for encrypting blocks. If you don't specify a value, then MediaPackage creates the constant
        initialization vector (IV).
        """
        encryption_method: _Literal["SAMPLE_AES", "AES_CTR"] | _String | None = None
        """The encryption method used."""
        key_rotation_interval_seconds: _Integer | None = None
        """Time (in seconds) between each encryption key rotation."""
    @_declaration
    class CmafPackage(_SchemaPropertyType):
        """A Common Media Application Format (CMAF) packaging configuration."""
        encryption: OriginEndpoint.CmafEncryption | _Document | None = None
        hls_manifests: _Sequence[OriginEndpoint.HlsManifest | _Document] | _Intrinsic | None = None
        """A list of HLS manifest configurations."""
        segment_duration_seconds: _Integer | None = None
        """Duration (in seconds) of each segment. Actual segments will be rounded to the nearest multiple of the
        source segment duration.
        """
        segment_prefix: _String | None = None
        """An optional custom string that is prepended to the name of each segment. If not specified, it defaults to
        the ChannelId.
        """
        stream_selection: OriginEndpoint.StreamSelection | _Document | None = None
    @_declaration
    class DashEncryption(_SchemaPropertyType):
        """A Dynamic Adaptive Streaming over HTTP (DASH) encryption configuration."""
        speke_key_provider: OriginEndpoint.SpekeKeyProvider | _Document
        key_rotation_interval_seconds: _Integer | None = None
        """Time (in seconds) between each encryption key rotation."""
    @_declaration
    class DashPackage(_SchemaPropertyType):
        """A Dynamic Adaptive Streaming over HTTP (DASH) packaging configuration."""
        ad_triggers: _Sequence[_Literal["SPLICE_INSERT", "BREAK", "PROVIDER_ADVERTISEMENT", "DISTRIBUTOR_ADVERTISEMENT", "PROVIDER_PLACEMENT_OPPORTUNITY", "DISTRIBUTOR_PLACEMENT_OPPORTUNITY", "PROVIDER_OVERLAY_PLACEMENT_OPPORTUNITY", "DISTRIBUTOR_OVERLAY_PLACEMENT_OPPORTUNITY"] | _String] | _Intrinsic | None = None
        """A list of SCTE-35 message types that are treated as ad markers in the output. If empty, no ad markers are
        output. Specify multiple items to create ad markers for all of the included message types.
        """
        ads_on_delivery_restrictions: _Literal["NONE", "RESTRICTED", "UNRESTRICTED", "BOTH"] | _String | None = None
        encryption: OriginEndpoint.DashEncryption | _Document | None = None
        include_iframe_only_stream: _Boolean | None = None
        """When enabled, an I-Frame only stream will be included in the output."""
        manifest_layout: _Literal["FULL", "COMPACT", "DRM_TOP_LEVEL_COMPACT"] | _String | None = None
        """Determines the position of some tags in the Media Presentation Description (MPD). When set to FULL,
        elements like SegmentTemplate and ContentProtection are included in each Representation. When set to
        COMPACT, duplicate elements are combined and presented at the AdaptationSet level.
        """
        manifest_window_seconds: _Integer | None = None
        """Time window (in seconds) contained in each manifest."""
        min_buffer_time_seconds: _Integer | None = None
        """Minimum duration (in seconds) that a player will buffer media before starting the presentation."""
        min_update_period_seconds: _Integer | None = None
        """Minimum duration (in seconds) between potential changes to the Dynamic Adaptive Streaming over HTTP
        (DASH) Media Presentation Description (MPD).
        """
        period_triggers: _Sequence[_Literal["ADS"] | _String] | _Intrinsic | None = None
        """A list of triggers that controls when the outgoing Dynamic Adaptive Streaming over HTTP (DASH) Media
        Presentation Description (MPD) will be partitioned into multiple periods. If empty, the content will not be
        partitioned into more than one period. If the list contains "ADS", new periods will be created where the
        Channel source contains SCTE-35 ad markers.
        """
        profile: _Literal["NONE", "HBBTV_1_5", "HYBRIDCAST", "DVB_DASH_2014"] | _String | None = None
        """The Dynamic Adaptive Streaming over HTTP (DASH) profile type. When set to "HBBTV_1_5", HbbTV 1.5
        compliant output is enabled.
        """
        segment_duration_seconds: _Integer | None = None
        """Duration (in seconds) of each segment. Actual segments will be rounded to the nearest multiple of the
        source segment duration.
        """
        segment_template_format: _Literal["NUMBER_WITH_TIMELINE", "TIME_WITH_TIMELINE", "NUMBER_WITH_DURATION"] | _String | None = None
        """Determines the type of SegmentTemplate included in the Media Presentation Description (MPD). When set to
        NUMBER_WITH_TIMELINE, a full timeline is presented in each SegmentTemplate, with $Number$ media URLs. When
        set to TIME_WITH_TIMELINE, a full timeline is presented in each SegmentTemplate, with $Time$ media URLs.
        When set to NUMBER_WITH_DURATION, only a duration is included in each SegmentTemplate, with $Number$ media
        URLs.
        """
        stream_selection: OriginEndpoint.StreamSelection | _Document | None = None
        suggested_presentation_delay_seconds: _Integer | None = None
        """Duration (in seconds) to delay live content before presentation."""
        utc_timing: _Literal["HTTP-XSDATE", "HTTP-ISO", "HTTP-HEAD", "NONE"] | _String | None = None
        """Determines the type of UTCTiming included in the Media Presentation Description (MPD)."""
        utc_timing_uri: _String | None = None
        """Specifies the value attribute of the UTCTiming field when utcTiming is set to HTTP-ISO, HTTP-HEAD or
        HTTP-XSDATE.
        """
    @_declaration
    class EncryptionContractConfiguration(_SchemaPropertyType):
        """The configuration to use for encrypting one or more content tracks separately for endpoints that use
        SPEKE 2.0.
        """
        preset_speke20_audio: _Literal["PRESET-AUDIO-1", "PRESET-AUDIO-2", "PRESET-AUDIO-3", "SHARED", "UNENCRYPTED"] | _String
        """A collection of audio encryption presets."""
        preset_speke20_video: _Literal["PRESET-VIDEO-1", "PRESET-VIDEO-2", "PRESET-VIDEO-3", "PRESET-VIDEO-4", "PRESET-VIDEO-5", "PRESET-VIDEO-6", "PRESET-VIDEO-7", "PRESET-VIDEO-8", "SHARED", "UNENCRYPTED"] | _String
        """A collection of video encryption presets."""
    @_declaration
    class HlsEncryption(_SchemaPropertyType):
        """An HTTP Live Streaming (HLS) encryption configuration."""
        speke_key_provider: OriginEndpoint.SpekeKeyProvider | _Document
        constant_initialization_vector: _String | None = None
        """A constant initialization vector for encryption (optional). When not specified the initialization vector
        will be periodically rotated.
        """
        encryption_method: _Literal["AES_128", "SAMPLE_AES"] | _String | None = None
        """The encryption method to use."""
        key_rotation_interval_seconds: _Integer | None = None
        """Interval (in seconds) between each encryption key rotation."""
        repeat_ext_x_key: _Boolean | None = None
        """When enabled, the EXT-X-KEY tag will be repeated in output manifests."""
    @_declaration
    class HlsManifest(_SchemaPropertyType):
        """A HTTP Live Streaming (HLS) manifest configuration."""
        id: _String
        """The ID of the manifest. The ID must be unique within the OriginEndpoint and it cannot be changed after it
        is created.
        """
        ad_markers: _Literal["NONE", "SCTE35_ENHANCED", "PASSTHROUGH", "DATERANGE"] | _String | None = None
        """This setting controls how ad markers are included in the packaged OriginEndpoint. "NONE" will omit all
        SCTE-35 ad markers from the output. "PASSTHROUGH" causes the manifest to contain a copy of the SCTE-35 ad
        markers (comments) taken directly from the input HTTP Live Streaming (HLS) manifest. "SCTE35_ENHANCED"
        generates ad markers and blackout tags based on SCTE-35 messages in the input source.
        """
        ad_triggers: _Sequence[_Literal["SPLICE_INSERT", "BREAK", "PROVIDER_ADVERTISEMENT", "DISTRIBUTOR_ADVERTISEMENT", "PROVIDER_PLACEMENT_OPPORTUNITY", "DISTRIBUTOR_PLACEMENT_OPPORTUNITY", "PROVIDER_OVERLAY_PLACEMENT_OPPORTUNITY", "DISTRIBUTOR_OVERLAY_PLACEMENT_OPPORTUNITY"] | _String] | _Intrinsic | None = None
        """A list of SCTE-35 message types that are treated as ad markers in the output. If empty, no ad markers are
        output. Specify multiple items to create ad markers for all of the included message types.
        """
        ads_on_delivery_restrictions: _Literal["NONE", "RESTRICTED", "UNRESTRICTED", "BOTH"] | _String | None = None
        include_iframe_only_stream: _Boolean | None = None
        """When enabled, an I-Frame only stream will be included in the output."""
        manifest_name: _String | None = None
        """An optional short string appended to the end of the OriginEndpoint URL. If not specified, defaults to the
        manifestName for the OriginEndpoint.
        """
        playlist_type: _Literal["NONE", "EVENT", "VOD"] | _String | None = None
        """The HTTP Live Streaming (HLS) playlist type. When either "EVENT" or "VOD" is specified, a corresponding
        EXT-X-PLAYLIST-TYPE entry will be included in the media playlist.
        """
        playlist_window_seconds: _Integer | None = None
        """Time window (in seconds) contained in each parent manifest."""
        program_date_time_interval_seconds: _Integer | None = None
        """The interval (in seconds) between each EXT-X-PROGRAM-DATE-TIME tag inserted into manifests. Additionally,
        when an interval is specified ID3Timed Metadata messages will be generated every 5 seconds using the ingest
        time of the content. If the interval is not specified, or set to 0, then no EXT-X-PROGRAM-DATE-TIME tags
        will be inserted into manifests and no ID3Timed Metadata messages will be generated.
        """
        url: _String | None = None
        """The URL of the packaged OriginEndpoint for consumption."""
    @_declaration
    class HlsPackage(_SchemaPropertyType):
        """An HTTP Live Streaming (HLS) packaging configuration."""
        ad_markers: _Literal["NONE", "SCTE35_ENHANCED", "PASSTHROUGH", "DATERANGE"] | _String | None = None
        """This setting controls how ad markers are included in the packaged OriginEndpoint. "NONE" will omit all
        SCTE-35 ad markers from the output. "PASSTHROUGH" causes the manifest to contain a copy of the SCTE-35 ad
        markers (comments) taken directly from the input HTTP Live Streaming (HLS) manifest. "SCTE35_ENHANCED"
        generates ad markers and blackout tags based on SCTE-35 messages in the input source.
        """
        ad_triggers: _Sequence[_Literal["SPLICE_INSERT", "BREAK", "PROVIDER_ADVERTISEMENT", "DISTRIBUTOR_ADVERTISEMENT", "PROVIDER_PLACEMENT_OPPORTUNITY", "DISTRIBUTOR_PLACEMENT_OPPORTUNITY", "PROVIDER_OVERLAY_PLACEMENT_OPPORTUNITY", "DISTRIBUTOR_OVERLAY_PLACEMENT_OPPORTUNITY"] | _String] | _Intrinsic | None = None
        """A list of SCTE-35 message types that are treated as ad markers in the output. If empty, no ad markers are
        output. Specify multiple items to create ad markers for all of the included message types.
        """
        ads_on_delivery_restrictions: _Literal["NONE", "RESTRICTED", "UNRESTRICTED", "BOTH"] | _String | None = None
        encryption: OriginEndpoint.HlsEncryption | _Document | None = None
        include_dvb_subtitles: _Boolean | None = None
        """When enabled, MediaPackage passes through digital video broadcasting (DVB) subtitles into the output."""
        include_iframe_only_stream: _Boolean | None = None
        """When enabled, an I-Frame only stream will be included in the output."""
        playlist_type: _Literal["NONE", "EVENT", "VOD"] | _String | None = None
        """The HTTP Live Streaming (HLS) playlist type. When either "EVENT" or "VOD" is specified, a corresponding
        EXT-X-PLAYLIST-TYPE entry will be included in the media playlist.
        """
        playlist_window_seconds: _Integer | None = None
        """Time window (in seconds) contained in each parent manifest."""
        program_date_time_interval_seconds: _Integer | None = None
        """The interval (in seconds) between each EXT-X-PROGRAM-DATE-TIME tag inserted into manifests. Additionally,
        when an interval is specified ID3Timed Metadata messages will be generated every 5 seconds using the ingest
        time of the content. If the interval is not specified, or set to 0, then no EXT-X-PROGRAM-DATE-TIME tags
        will be inserted into manifests and no ID3Timed Metadata messages will be generated.
        """
        segment_duration_seconds: _Integer | None = None
        """Duration (in seconds) of each fragment. Actual fragments will be rounded to the nearest multiple of the
        source fragment duration.
        """
        stream_selection: OriginEndpoint.StreamSelection | _Document | None = None
        use_audio_rendition_group: _Boolean | None = None
        """When enabled, audio streams will be placed in rendition groups in the output."""
    @_declaration
    class MssEncryption(_SchemaPropertyType):
        """A Microsoft Smooth Streaming (MSS) encryption configuration."""
        speke_key_provider: OriginEndpoint.SpekeKeyProvider | _Document
    @_declaration
    class MssPackage(_SchemaPropertyType):
        """A Microsoft Smooth Streaming (MSS) packaging configuration."""
        encryption: OriginEndpoint.MssEncryption | _Document | None = None
        manifest_window_seconds: _Integer | None = None
        """The time window (in seconds) contained in each manifest."""
        segment_duration_seconds: _Integer | None = None
        """The duration (in seconds) of each segment."""
        stream_selection: OriginEndpoint.StreamSelection | _Document | None = None
    @_declaration
    class SpekeKeyProvider(_SchemaPropertyType):
        """A configuration for accessing an external Secure Packager and Encoder Key Exchange (SPEKE) service that
        will provide encryption keys.
        """
        resource_id: _String
        """The resource ID to include in key requests."""
        role_arn: _String
        """An Amazon Resource Name (ARN) of an IAM role that AWS Elemental MediaPackage will assume when accessing
        the key provider service.
        """
        system_ids: _Sequence[_String] | _Intrinsic
        """The system IDs to include in key requests."""
        url: _String
        """The URL of the external key provider service."""
        certificate_arn: _String | None = None
        """An Amazon Resource Name (ARN) of a Certificate Manager certificate that MediaPackage will use for
        enforcing secure end-to-end data transfer with the key provider service.
        """
        encryption_contract_configuration: OriginEndpoint.EncryptionContractConfiguration | _Document | None = None
    @_declaration
    class StreamSelection(_SchemaPropertyType):
        """A StreamSelection configuration."""
        max_video_bits_per_second: _Integer | None = None
        """The maximum video bitrate (bps) to include in output."""
        min_video_bits_per_second: _Integer | None = None
        """The minimum video bitrate (bps) to include in output."""
        stream_order: _Literal["ORIGINAL", "VIDEO_BITRATE_ASCENDING", "VIDEO_BITRATE_DESCENDING"] | _String | None = None
        """A directive that determines the order of streams in the output."""
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    channel_id: _String
    """The ID of the Channel the OriginEndpoint is associated with."""
    id: _String
    """The ID of the OriginEndpoint."""
    authorization: OriginEndpoint.Authorization | _Document | None = None
    cmaf_package: OriginEndpoint.CmafPackage | _Document | None = None
    dash_package: OriginEndpoint.DashPackage | _Document | None = None
    description: _String | None = None
    """A short text description of the OriginEndpoint."""
    hls_package: OriginEndpoint.HlsPackage | _Document | None = None
    manifest_name: _String | None = None
    """A short string appended to the end of the OriginEndpoint URL."""
    mss_package: OriginEndpoint.MssPackage | _Document | None = None
    origination: _Literal["ALLOW", "DENY"] | _String | None = None
    """Control whether origination of video is allowed for this OriginEndpoint. If set to ALLOW, the OriginEndpoint
    may by requested, pursuant to any other form of access control. If set to DENY, the OriginEndpoint may not be
    requested. This can be helpful for Live to VOD harvesting, or for temporarily disabling origination.
    """
    startover_window_seconds: _Integer | None = None
    """Maximum duration (seconds) of content to retain for startover playback. If not specified, startover playback
    will be disabled for the OriginEndpoint.
    """
    tags: _Sequence[OriginEndpoint.Tag | _Document] | _Intrinsic | None = None
    """A collection of tags associated with a resource."""
    time_delay_seconds: _Integer | None = None
    """Amount of delay (seconds) to enforce on the playback of live content. If not specified, there will be no time
    delay in effect for the OriginEndpoint.
    """
    whitelist: _Sequence[_String] | _Intrinsic | None = None
    """A list of source IP CIDR blocks that will be allowed to access the OriginEndpoint."""
    @property
    def arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) assigned to the OriginEndpoint."""
    @property
    def url(self) -> _Intrinsic:
        """The URL of the packaged OriginEndpoint for consumption."""

@_declaration
class PackagingConfiguration(_SchemaResource):
    """Resource schema for AWS::MediaPackage::PackagingConfiguration."""
    @_declaration
    class CmafEncryption(_SchemaPropertyType):
        """A CMAF encryption configuration."""
        speke_key_provider: PackagingConfiguration.SpekeKeyProvider | _Document
    @_declaration
    class CmafPackage(_SchemaPropertyType):
        """A CMAF packaging configuration."""
        hls_manifests: _Sequence[PackagingConfiguration.HlsManifest | _Document] | _Intrinsic
        """A list of HLS manifest configurations."""
        encryption: PackagingConfiguration.CmafEncryption | _Document | None = None
        include_encoder_configuration_in_segments: _Boolean | None = None
        """When includeEncoderConfigurationInSegments is set to true, MediaPackage places your encoder's Sequence
        Parameter Set (SPS), Picture Parameter Set (PPS), and Video Parameter Set (VPS) metadata in every video
        segment instead of in the init fragment. This lets you use different SPS/PPS/VPS settings for your assets
        during content playback.
        """
        segment_duration_seconds: _Integer | None = None
    @_declaration
    class DashEncryption(_SchemaPropertyType):
        """A Dynamic Adaptive Streaming over HTTP (DASH) encryption configuration."""
        speke_key_provider: PackagingConfiguration.SpekeKeyProvider | _Document
    @_declaration
    class DashManifest(_SchemaPropertyType):
        """A DASH manifest configuration."""
        manifest_layout: _Literal["FULL", "COMPACT"] | _String | None = None
        """Determines the position of some tags in the Media Presentation Description (MPD). When set to FULL,
        elements like SegmentTemplate and ContentProtection are included in each Representation. When set to
        COMPACT, duplicate elements are combined and presented at the AdaptationSet level.
        """
        manifest_name: _String | None = None
        min_buffer_time_seconds: _Integer | None = None
        """Minimum duration (in seconds) that a player will buffer media before starting the presentation."""
        profile: _Literal["NONE", "HBBTV_1_5"] | _String | None = None
        """The Dynamic Adaptive Streaming over HTTP (DASH) profile type. When set to "HBBTV_1_5", HbbTV 1.5
        compliant output is enabled.
        """
        scte_markers_source: _Literal["SEGMENTS", "MANIFEST"] | _String | None = None
        """The source of scte markers used. When set to SEGMENTS, the scte markers are sourced from the segments of
        the ingested content. When set to MANIFEST, the scte markers are sourced from the manifest of the ingested
        content.
        """
        stream_selection: PackagingConfiguration.StreamSelection | _Document | None = None
    @_declaration
    class DashPackage(_SchemaPropertyType):
        """A Dynamic Adaptive Streaming over HTTP (DASH) packaging configuration."""
        dash_manifests: _Sequence[PackagingConfiguration.DashManifest | _Document] | _Intrinsic
        """A list of DASH manifest configurations."""
        encryption: PackagingConfiguration.DashEncryption | _Document | None = None
        include_encoder_configuration_in_segments: _Boolean | None = None
        """When includeEncoderConfigurationInSegments is set to true, MediaPackage places your encoder's Sequence
        Parameter Set (SPS), Picture Parameter Set (PPS), and Video Parameter Set (VPS) metadata in every video
        segment instead of in the init fragment. This lets you use different SPS/PPS/VPS settings for your assets
        during content playback.
        """
        include_iframe_only_stream: _Boolean | None = None
        """When enabled, an I-Frame only stream will be included in the output."""
        period_triggers: _Sequence[_Literal["ADS"] | _String] | _Intrinsic | None = None
        """A list of triggers that controls when the outgoing Dynamic Adaptive Streaming over HTTP (DASH) Media
        Presentation Description (MPD) will be partitioned into multiple periods. If empty, the content will not be
        partitioned into more than one period. If the list contains "ADS", new periods will be created where the
        Asset contains SCTE-35 ad markers.
        """
        segment_duration_seconds: _Integer | None = None
        segment_template_format: _Literal["NUMBER_WITH_TIMELINE", "TIME_WITH_TIMELINE", "NUMBER_WITH_DURATION"] | _String | None = None
        """Determines the type of SegmentTemplate included in the Media Presentation Description (MPD). When set to
        NUMBER_WITH_TIMELINE, a full timeline is presented in each SegmentTemplate, with $Number$ media URLs. When
        set to TIME_WITH_TIMELINE, a full timeline is presented in each SegmentTemplate, with $Time$ media URLs.
        When set to NUMBER_WITH_DURATION, only a duration is included in each SegmentTemplate, with $Number$ media
        URLs.
        """
    @_declaration
    class EncryptionContractConfiguration(_SchemaPropertyType):
        """The configuration to use for encrypting one or more content tracks separately for endpoints that use
        SPEKE 2.0.
        """
        preset_speke20_audio: _Literal["PRESET-AUDIO-1", "PRESET-AUDIO-2", "PRESET-AUDIO-3", "SHARED", "UNENCRYPTED"] | _String
        """A collection of audio encryption presets."""
        preset_speke20_video: _Literal["PRESET-VIDEO-1", "PRESET-VIDEO-2", "PRESET-VIDEO-3", "PRESET-VIDEO-4", "PRESET-VIDEO-5", "PRESET-VIDEO-6", "PRESET-VIDEO-7", "PRESET-VIDEO-8", "SHARED", "UNENCRYPTED"] | _String
        """A collection of video encryption presets."""
    @_declaration
    class HlsEncryption(_SchemaPropertyType):
        """An HTTP Live Streaming (HLS) encryption configuration."""
        speke_key_provider: PackagingConfiguration.SpekeKeyProvider | _Document
        constant_initialization_vector: _String | None = None
        """An HTTP Live Streaming (HLS) encryption configuration."""
        encryption_method: _Literal["AES_128", "SAMPLE_AES"] | _String | None = None
        """The encryption method to use."""
    @_declaration
    class HlsManifest(_SchemaPropertyType):
        """An HTTP Live Streaming (HLS) manifest configuration."""
        ad_markers: _Literal["NONE", "SCTE35_ENHANCED", "PASSTHROUGH"] | _String | None = None
        """This setting controls how ad markers are included in the packaged OriginEndpoint. "NONE" will omit all
        SCTE-35 ad markers from the output. "PASSTHROUGH" causes the manifest to contain a copy of the SCTE-35 ad
        markers (comments) taken directly from the input HTTP Live Streaming (HLS) manifest. "SCTE35_ENHANCED"
        generates ad markers and blackout tags based on SCTE-35 messages in the input source.
        """
        include_iframe_only_stream: _Boolean | None = None
        """When enabled, an I-Frame only stream will be included in the output."""
        manifest_name: _String | None = None
        program_date_time_interval_seconds: _Integer | None = None
        """The interval (in seconds) between each EXT-X-PROGRAM-DATE-TIME tag inserted into manifests. Additionally,
        when an interval is specified ID3Timed Metadata messages will be generated every 5 seconds using the ingest
        time of the content. If the interval is not specified, or set to 0, then no EXT-X-PROGRAM-DATE-TIME tags
        will be inserted into manifests and no ID3Timed Metadata messages will be generated.
        """
        repeat_ext_x_key: _Boolean | None = None
        """When enabled, the EXT-X-KEY tag will be repeated in output manifests."""
        stream_selection: PackagingConfiguration.StreamSelection | _Document | None = None
    @_declaration
    class HlsPackage(_SchemaPropertyType):
        """An HTTP Live Streaming (HLS) packaging configuration."""
        hls_manifests: _Sequence[PackagingConfiguration.HlsManifest | _Document] | _Intrinsic
        """A list of HLS manifest configurations."""
        encryption: PackagingConfiguration.HlsEncryption | _Document | None = None
        include_dvb_subtitles: _Boolean | None = None
        """When enabled, MediaPackage passes through digital video broadcasting (DVB) subtitles into the output."""
        segment_duration_seconds: _Integer | None = None
        use_audio_rendition_group: _Boolean | None = None
        """When enabled, audio streams will be placed in rendition groups in the output."""
    @_declaration
    class MssEncryption(_SchemaPropertyType):
        """A CMAF encryption configuration."""
        speke_key_provider: PackagingConfiguration.SpekeKeyProvider | _Document
    @_declaration
    class MssManifest(_SchemaPropertyType):
        """A Microsoft Smooth Streaming (MSS) manifest configuration."""
        manifest_name: _String | None = None
        stream_selection: PackagingConfiguration.StreamSelection | _Document | None = None
    @_declaration
    class MssPackage(_SchemaPropertyType):
        """A Microsoft Smooth Streaming (MSS) PackagingConfiguration."""
        mss_manifests: _Sequence[PackagingConfiguration.MssManifest | _Document] | _Intrinsic
        """A list of MSS manifest configurations."""
        encryption: PackagingConfiguration.MssEncryption | _Document | None = None
        segment_duration_seconds: _Integer | None = None
    @_declaration
    class SpekeKeyProvider(_SchemaPropertyType):
        """A configuration for accessing an external Secure Packager and Encoder Key Exchange (SPEKE) service that
        will provide encryption keys.
        """
        role_arn: _String
        system_ids: _Sequence[_String] | _Intrinsic
        """The system IDs to include in key requests."""
        url: _String
        """The URL of the external key provider service."""
        encryption_contract_configuration: PackagingConfiguration.EncryptionContractConfiguration | _Document | None = None
    @_declaration
    class StreamSelection(_SchemaPropertyType):
        """A StreamSelection configuration."""
        max_video_bits_per_second: _Integer | None = None
        """The maximum video bitrate (bps) to include in output."""
        min_video_bits_per_second: _Integer | None = None
        """The minimum video bitrate (bps) to include in output."""
        stream_order: _Literal["ORIGINAL", "VIDEO_BITRATE_ASCENDING", "VIDEO_BITRATE_DESCENDING"] | _String | None = None
        """A directive that determines the order of streams in the output."""
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    id: _String
    """The ID of the PackagingConfiguration."""
    packaging_group_id: _String
    """The ID of a PackagingGroup."""
    cmaf_package: PackagingConfiguration.CmafPackage | _Document | None = None
    """A CMAF packaging configuration."""
    dash_package: PackagingConfiguration.DashPackage | _Document | None = None
    """A Dynamic Adaptive Streaming over HTTP (DASH) packaging configuration."""
    hls_package: PackagingConfiguration.HlsPackage | _Document | None = None
    """An HTTP Live Streaming (HLS) packaging configuration."""
    mss_package: PackagingConfiguration.MssPackage | _Document | None = None
    """A Microsoft Smooth Streaming (MSS) PackagingConfiguration."""
    tags: _Sequence[PackagingConfiguration.Tag | _Document] | _Intrinsic | None = None
    """A collection of tags associated with a resource."""
    @property
    def arn(self) -> _Intrinsic:
        """The ARN of the PackagingConfiguration."""

@_declaration
class PackagingGroup(_SchemaResource):
    """Resource schema for AWS::MediaPackage::PackagingGroup."""
    @_declaration
    class Authorization(_SchemaPropertyType):
        cdn_identifier_secret: _String
        """The Amazon Resource Name (ARN) for the secret in AWS Secrets Manager that is used for CDN authorization.
        """
        secrets_role_arn: _String
        """The Amazon Resource Name (ARN) for the IAM role that allows MediaPackage to communicate with AWS Secrets
        Manager.
        """
    @_declaration
    class LogConfiguration(_SchemaPropertyType):
        log_group_name: _String | None = None
        """Sets a custom AWS CloudWatch log group name for egress logs. If a log group name isn't specified, the
        default name is used: /aws/MediaPackage/VodEgressAccessLogs.
        """
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    id: _String
    """The ID of the PackagingGroup."""
    authorization: PackagingGroup.Authorization | _Document | None = None
    """CDN Authorization."""
    egress_access_logs: PackagingGroup.LogConfiguration | _Document | None = None
    """The configuration parameters for egress access logging."""
    tags: _Sequence[PackagingGroup.Tag | _Document] | _Intrinsic | None = None
    """A collection of tags associated with a resource."""
    @property
    def arn(self) -> _Intrinsic:
        """The ARN of the PackagingGroup."""
    @property
    def domain_name(self) -> _Intrinsic:
        """The fully qualified domain name for Assets in the PackagingGroup."""
