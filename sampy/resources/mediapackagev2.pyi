"""AWS::MediaPackageV2. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
class Channel(_SchemaResource):
    """Represents an entry point into AWS Elemental MediaPackage for an ABR video content stream sent from an
    upstream encoder such as AWS Elemental MediaLive. The channel continuously analyzes the content that it receives
    and prepares it to be distributed to consumers via one or more origin endpoints.
    """
    @_declaration
    class IngestEndpoint(_SchemaPropertyType):
        """The ingest domain URL where the source stream should be sent."""
        id: _String | None = None
        """The system-generated unique identifier for the IngestEndpoint."""
        url: _String | None = None
        """The ingest domain URL where the source stream should be sent."""
    @_declaration
    class InputSwitchConfiguration(_SchemaPropertyType):
        """The configuration for input switching based on the media quality confidence score (MQCS) as provided from
        AWS Elemental MediaLive.
        """
        mqcs_input_switching: _Boolean | None = None
        """When true, AWS Elemental MediaPackage performs input switching based on the MQCS. Default is false. This
        setting is valid only when InputType is CMAF.
        """
        preferred_input: _Integer | None = None
        """For CMAF inputs, indicates which input MediaPackage should prefer when both inputs have equal MQCS
        scores. Select 1 to prefer the first ingest endpoint, or 2 to prefer the second ingest endpoint. If you
        don't specify a preferred input, MediaPackage uses its default switching behavior when MQCS scores are
        equal.
        """
    @_declaration
    class MultiviewConfiguration(_SchemaPropertyType):
        """The multiview configuration for a channel. A multiview channel composites video from several source
        channels into a single tiled output stream. Players receive one standard HLS or DASH stream instead of
        several separate streams. This setting is required when InputType is MULTIVIEW, and can't be set for any
        other input type.
        """
        available_layouts: _Sequence[_Literal["LAYOUT_2EH", "LAYOUT_2PL", "LAYOUT_3EL", "LAYOUT_3PL", "LAYOUT_4E", "LAYOUT_4PL"] | _String] | _Intrinsic
        """The tile layouts that players can request from this multiview channel's origin endpoints. Only the
        layouts that you list here are available. Each layout must appear at most once.
        """
        available_sources: _Sequence[_String] | _Intrinsic
        """The channels that players can use as tiles in this multiview channel's output. Each source channel must
        be in the same channel group as the multiview channel, and must have an InputType of CMAF. Only the channels
        that you list here are available as tiles.
        """
    @_declaration
    class OutputHeaderConfiguration(_SchemaPropertyType):
        """The settings for what common media server data (CMSD) headers AWS Elemental MediaPackage includes in
        responses to the CDN.
        """
        publish_mqcs: _Boolean | None = None
        """When true, AWS Elemental MediaPackage includes the MQCS in responses to the CDN. This setting is valid
        only when InputType is CMAF.
        """
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String | None = None
        value: _String | None = None
    TYPE: _ClassVar[str]
    channel_group_name: _String
    channel_name: _String
    description: _String | None = None
    """Enter any descriptive text that helps you to identify the channel."""
    input_switch_configuration: Channel.InputSwitchConfiguration | _Document | None = None
    input_type: _Literal["HLS", "CMAF", "MULTIVIEW"] | _String | None = None
    multiview_configuration: Channel.MultiviewConfiguration | _Document | None = None
    output_header_configuration: Channel.OutputHeaderConfiguration | _Document | None = None
    output_locking_mode: _Literal["EPOCH_LOCKED", "NON_EPOCH_LOCKED"] | _String | None = None
    tags: _Sequence[Channel.Tag | _Document] | _Intrinsic | None = None
    @property
    def arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) associated with the resource."""
    @property
    def attached_multiview_channels(self) -> _Intrinsic:
        """The multiview channels, in the same channel group, that list this channel as an available source. This is
        a read-only field. You can't delete a channel while any multiview channel still lists it as a source. Use
        this field to find the multiview channels that you need to update first.
        """
    @property
    def created_at(self) -> _Intrinsic:
        """The date and time the channel was created."""
    @property
    def ingest_endpoint_urls(self) -> _Intrinsic: ...
    @property
    def ingest_endpoints(self) -> _Intrinsic:
        """The list of ingest endpoints."""
    @property
    def modified_at(self) -> _Intrinsic:
        """The date and time the channel was modified."""

@_declaration
class ChannelGroup(_SchemaResource):
    """Represents a channel group that facilitates the grouping of multiple channels."""
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String | None = None
        value: _String | None = None
    TYPE: _ClassVar[str]
    channel_group_name: _String
    description: _String | None = None
    """Enter any descriptive text that helps you to identify the channel group."""
    tags: _Sequence[ChannelGroup.Tag | _Document] | _Intrinsic | None = None
    @property
    def arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) associated with the resource."""
    @property
    def created_at(self) -> _Intrinsic:
        """The date and time the channel group was created."""
    @property
    def egress_domain(self) -> _Intrinsic:
        """The output domain where the source stream should be sent. Integrate the domain with a downstream CDN
        (such as Amazon CloudFront) or playback device.
        """
    @property
    def modified_at(self) -> _Intrinsic:
        """The date and time the channel group was modified."""

@_declaration
class ChannelPolicy(_SchemaResource):
    """Represents a resource-based policy that allows or denies access to a channel."""
    TYPE: _ClassVar[str]
    channel_group_name: _String
    channel_name: _String
    policy: _Document | _String

@_declaration
class OriginEndpoint(_SchemaResource):
    """Represents an origin endpoint that is associated with a channel, offering a dynamically repackaged version of
    its content through various streaming media protocols. The content can be efficiently disseminated to end-users
    via a Content Delivery Network (CDN), like Amazon CloudFront.
    """
    @_declaration
    class ContentKeyPeriodConfiguration(_SchemaPropertyType):
        """The configuration that controls the content key period timing information that MediaPackage signals to
        your DRM key provider.
        """
        content_key_period_timing: _Literal["INDEX_ONLY", "START_END_ONLY", "INDEX_WITH_START_END"] | _String | None = None
    @_declaration
    class DashAvailabilityStartTimeConfiguration(_SchemaPropertyType):
        """The configuration for the DASH availabilityStartTime attribute of the Media Presentation Description
        (MPD). Use this configuration to set a custom availability start time for your DASH manifest.
        """
        fixed_availability_start_time: _String | None = None
        """The fixed availability start time for the DASH manifest, in ISO 8601 date-time format. The value must
        have hourly granularity, meaning that the minutes, seconds, and fractional seconds must be zero. The value
        must be on or after 2024-01-01T00:00:00Z and must be at least 14 days before the current time.
        """
    @_declaration
    class DashBaseUrl(_SchemaPropertyType):
        """The base URLs to use for retrieving segments. You can specify multiple locations and indicate the
        priority and weight for when each should be used, for use in mutli-CDN workflows.
        """
        url: _String
        """A source location for segments."""
        dvb_priority: _Integer | None = None
        """For use with DVB-DASH profiles only. The priority of this location for servings segments. The lower the
        number, the higher the priority.
        """
        dvb_weight: _Integer | None = None
        """For use with DVB-DASH profiles only. The weighting for source locations that have the same priority."""
        service_location: _String | None = None
        """The name of the source location."""
    @_declaration
    class DashDvbFontDownload(_SchemaPropertyType):
        """For use with DVB-DASH profiles only. The settings for font downloads that you want Elemental MediaPackage
        to pass through to the manifest.
        """
        font_family: _String | None = None
        """The fontFamily name for subtitles, as described in EBU-TT-D Subtitling Distribution Format."""
        mime_type: _String | None = None
        """The mimeType of the resource that's at the font download URL. For information about font MIME types, see
        the MPEG-DASH Profile for Transport of ISO BMFF Based DVB Services over IP Based Networks document.
        """
        url: _String | None = None
        """The URL for downloading fonts for subtitles."""
    @_declaration
    class DashDvbMetricsReporting(_SchemaPropertyType):
        """For use with DVB-DASH profiles only. The settings for error reporting from the playback device that you
        want Elemental MediaPackage to pass through to the manifest.
        """
        reporting_url: _String
        """The URL where playback devices send error reports."""
        probability: _Integer | None = None
        """The number of playback devices per 1000 that will send error reports to the reporting URL. This
        represents the probability that a playback device will be a reporting player for this session.
        """
    @_declaration
    class DashDvbSettings(_SchemaPropertyType):
        """For endpoints that use the DVB-DASH profile only. The font download and error reporting information that
        you want MediaPackage to pass through to the manifest.
        """
        error_metrics: _Sequence[OriginEndpoint.DashDvbMetricsReporting | _Document] | _Intrinsic | None = None
        """Playback device error reporting settings."""
        font_download: OriginEndpoint.DashDvbFontDownload | _Document | None = None
    @_declaration
    class DashManifestConfiguration(_SchemaPropertyType):
        """Retrieve the DASH manifest configuration."""
        manifest_name: _String
        """A short string that's appended to the endpoint URL. The manifest name creates a unique path to this
        endpoint. If you don't enter a value, MediaPackage uses the default manifest name, index.
        """
        audio_timeline_pattern: _Literal["NONE", "PATTERNED"] | _String | None = None
        availability_start_time_configuration: OriginEndpoint.DashAvailabilityStartTimeConfiguration | _Document | None = None
        base_urls: _Sequence[OriginEndpoint.DashBaseUrl | _Document] | _Intrinsic | None = None
        """The base URL to use for retrieving segments."""
        compactness: _Literal["STANDARD", "NONE"] | _String | None = None
        drm_signaling: _Literal["INDIVIDUAL", "REFERENCED"] | _String | None = None
        dvb_settings: OriginEndpoint.DashDvbSettings | _Document | None = None
        filter_configuration: OriginEndpoint.FilterConfiguration | _Document | None = None
        manifest_window_seconds: _Integer | None = None
        """The total duration (in seconds) of the manifest's content."""
        min_buffer_time_seconds: _Integer | None = None
        """Minimum amount of content (in seconds) that a player must keep available in the buffer."""
        min_update_period_seconds: _Integer | None = None
        """Minimum amount of time (in seconds) that the player should wait before requesting updates to the
        manifest.
        """
        period_triggers: _Sequence[_Literal["AVAILS", "DRM_KEY_ROTATION", "SOURCE_CHANGES", "SOURCE_DISRUPTIONS", "NONE"] | _String] | _Intrinsic | None = None
        """A list of triggers that controls when AWS Elemental MediaPackage separates the MPEG-DASH manifest into
        multiple periods. Leave this value empty to indicate that the manifest is contained all in one period. For
        more information about periods in the DASH manifest, see Multi-period DASH in AWS Elemental MediaPackage.
        """
        profiles: _Sequence[_Literal["DVB_DASH"] | _String] | _Intrinsic | None = None
        """The profile that the output is compliant with."""
        program_information: OriginEndpoint.DashProgramInformation | _Document | None = None
        scte_dash: OriginEndpoint.ScteDash | _Document | None = None
        segment_template_format: _Literal["NUMBER_WITH_TIMELINE"] | _String | None = None
        subtitle_configuration: OriginEndpoint.DashSubtitleConfiguration | _Document | None = None
        suggested_presentation_delay_seconds: _Integer | None = None
        """The amount of time (in seconds) that the player should be from the end of the manifest."""
        uri_path_type: _Literal["LEAF", "ROOT"] | _String | None = None
        utc_timing: OriginEndpoint.DashUtcTiming | _Document | None = None
    @_declaration
    class DashProgramInformation(_SchemaPropertyType):
        """Details about the content that you want MediaPackage to pass through in the manifest to the playback
        device.
        """
        copyright: _String | None = None
        """A copyright statement about the content."""
        language_code: _String | None = None
        """The language code for this manifest."""
        more_information_url: _String | None = None
        """An absolute URL that contains more information about this content."""
        source: _String | None = None
        """Information about the content provider."""
        title: _String | None = None
        """The title for the manifest."""
    @_declaration
    class DashSubtitleConfiguration(_SchemaPropertyType):
        """The configuration for DASH subtitles."""
        ttml_configuration: OriginEndpoint.DashTtmlConfiguration | _Document | None = None
    @_declaration
    class DashTtmlConfiguration(_SchemaPropertyType):
        """The settings for TTML subtitles."""
        ttml_profile: _Literal["IMSC_1", "EBU_TT_D_101"] | _String
    @_declaration
    class DashUtcTiming(_SchemaPropertyType):
        """Determines the type of UTC timing included in the DASH Media Presentation Description (MPD)."""
        timing_mode: _Literal["HTTP_HEAD", "HTTP_ISO", "HTTP_XSDATE", "UTC_DIRECT"] | _String | None = None
        timing_source: _String | None = None
        """The the method that the player uses to synchronize to coordinated universal time (UTC) wall clock time.
        """
    @_declaration
    class Encryption(_SchemaPropertyType):
        """The parameters for encrypting content."""
        encryption_method: OriginEndpoint.EncryptionMethod | _Document
        speke_key_provider: OriginEndpoint.SpekeKeyProvider | _Document
        cmaf_exclude_segment_drm_metadata: _Boolean | None = None
        """Excludes SEIG and SGPD boxes from segment metadata in CMAF containers. When set to true, MediaPackage
        omits these DRM metadata boxes from CMAF segments, which can improve compatibility with certain devices and
        players that don't support these boxes.
        """
        constant_initialization_vector: _String | None = None
        """A 128-bit, 16-byte hex value represented by a 32-character string, used in conjunction with the key for
        encrypting content. If you don't specify a value, then MediaPackage creates the constant initialization
        vector (IV).
        """
        key_rotation_interval_seconds: _Integer | None = None
        """The frequency (in seconds) of key changes for live workflows, in which content is streamed real time. The
        service retrieves content keys before the live content begins streaming, and then retrieves them as needed
        over the lifetime of the workflow. By default, key rotation is set to 300 seconds (5 minutes), the minimum
        rotation interval, which is equivalent to setting it to 300. If you don't enter an interval, content keys
        aren't rotated.
        """
    @_declaration
    class EncryptionContractConfiguration(_SchemaPropertyType):
        """Configure one or more content encryption keys for your endpoints that use SPEKE Version 2.0. The
        encryption contract defines which content keys are used to encrypt the audio and video tracks in your
        stream. To configure the encryption contract, specify which audio and video encryption presets to use.
        """
        preset_speke20_audio: _Literal["PRESET_AUDIO_1", "PRESET_AUDIO_2", "PRESET_AUDIO_3", "SHARED", "UNENCRYPTED"] | _String
        preset_speke20_video: _Literal["PRESET_VIDEO_1", "PRESET_VIDEO_2", "PRESET_VIDEO_3", "PRESET_VIDEO_4", "PRESET_VIDEO_5", "PRESET_VIDEO_6", "PRESET_VIDEO_7", "PRESET_VIDEO_8", "SHARED", "UNENCRYPTED"] | _String
    @_declaration
    class EncryptionMethod(_SchemaPropertyType):
        """The encryption type."""
        cmaf_encryption_method: _Literal["CENC", "CBCS"] | _String | None = None
        ism_encryption_method: _Literal["CENC"] | _String | None = None
        ts_encryption_method: _Literal["AES_128", "SAMPLE_AES"] | _String | None = None
    @_declaration
    class FilterConfiguration(_SchemaPropertyType):
        """Filter configuration includes settings for manifest filtering, start and end times, and time delay that
        apply to all of your egress requests for this manifest.
        """
        clip_start_time: _String | None = None
        """Optionally specify the clip start time for all of your manifest egress requests. When you include clip
        start time, note that you cannot use clip start time query parameters for this manifest's endpoint URL.
        """
        drm_settings: _String | None = None
        """Optionally specify one or more DRM settings for all of your manifest egress requests. When you include a
        DRM setting, note that you cannot use an identical DRM setting query parameter for this manifest's endpoint
        URL.
        """
        end: _String | None = None
        """Optionally specify the end time for all of your manifest egress requests. When you include end time, note
        that you cannot use end time query parameters for this manifest's endpoint URL.
        """
        manifest_filter: _String | None = None
        """Optionally specify one or more manifest filters for all of your manifest egress requests. When you
        include a manifest filter, note that you cannot use an identical manifest filter query parameter for this
        manifest's endpoint URL.
        """
        multiview: OriginEndpoint.MultiviewFilterConfiguration | _Document | None = None
        start: _String | None = None
        """Optionally specify the start time for all of your manifest egress requests. When you include start time,
        note that you cannot use start time query parameters for this manifest's endpoint URL.
        """
        time_delay_seconds: _Integer | None = None
        """Optionally specify the time delay for all of your manifest egress requests. Enter a value that is smaller
        than your endpoint's startover window. When you include time delay, note that you cannot use time delay
        query parameters for this manifest's endpoint URL.
        """
    @_declaration
    class ForceEndpointErrorConfiguration(_SchemaPropertyType):
        """The failover settings for the endpoint."""
        endpoint_error_conditions: _Sequence[_Literal["STALE_MANIFEST", "INCOMPLETE_MANIFEST", "MISSING_DRM_KEY", "SLATE_INPUT"] | _String] | _Intrinsic | None = None
        """The failover conditions for the endpoint. The options are: STALE_MANIFEST - The manifest stalled and
        there are no new segments or parts. INCOMPLETE_MANIFEST - There is a gap in the manifest. MISSING_DRM_KEY -
        Key rotation is enabled but we're unable to fetch the key for the current key period. SLATE_INPUT - The
        segments which contain slate content are considered to be missing content.
        """
    @_declaration
    class HlsManifestConfiguration(_SchemaPropertyType):
        """Retrieve the HTTP live streaming (HLS) manifest configuration."""
        manifest_name: _String
        """A short short string that's appended to the endpoint URL. The manifest name creates a unique path to this
        endpoint. If you don't enter a value, MediaPackage uses the default manifest name, index. MediaPackage
        automatically inserts the format extension, such as .m3u8. You can't use the same manifest name if you use
        HLS manifest and low-latency HLS manifest. The manifestName on the HLSManifest object overrides the
        manifestName you provided on the originEndpoint object.
        """
        child_manifest_name: _String | None = None
        """A short string that's appended to the endpoint URL. The child manifest name creates a unique path to this
        endpoint. If you don't enter a value, MediaPackage uses the default child manifest name, index_1. The
        manifestName on the HLSManifest object overrides the manifestName you provided on the originEndpoint object.
        """
        filter_configuration: OriginEndpoint.FilterConfiguration | _Document | None = None
        manifest_window_seconds: _Integer | None = None
        """The total duration (in seconds) of the manifest's content."""
        program_date_time_interval_seconds: _Integer | None = None
        """Inserts EXT-X-PROGRAM-DATE-TIME tags in the output manifest at the interval that you specify. If you
        don't enter an interval, EXT-X-PROGRAM-DATE-TIME tags aren't included in the manifest. The tags sync the
        stream to the wall clock so that viewers can seek to a specific time in the playback timeline on the player.
        Irrespective of this parameter, if any ID3Timed metadata is in the HLS input, it is passed through to the
        HLS output.
        """
        scte_hls: OriginEndpoint.ScteHls | _Document | None = None
        start_tag: OriginEndpoint.StartTag | _Document | None = None
        uri_path_type: _Literal["LEAF", "ROOT"] | _String | None = None
        url: _String | None = None
        """The egress domain URL for stream delivery from MediaPackage."""
        url_encode_child_manifest: _Boolean | None = None
        """When enabled, MediaPackage URL-encodes the query string for API requests for HLS child manifests to
        comply with Amazon Web Services Signature Version 4 (SigV4) signature signing protocol. For more
        information, see Amazon Web Services Signature Version 4 for API requests in Identity and Access Management
        User Guide.
        """
    @_declaration
    class LowLatencyHlsFilterConfiguration(_SchemaPropertyType):
        """Filter configuration includes settings for manifest filtering, start and end times, and time delay that
        apply to all of your egress requests for this manifest.
        """
        clip_start_time: _String | None = None
        """Optionally specify the clip start time for all of your manifest egress requests. When you include clip
        start time, note that you cannot use clip start time query parameters for this manifest's endpoint URL.
        """
        drm_settings: _String | None = None
        """Optionally specify one or more DRM settings for all of your manifest egress requests. When you include a
        DRM setting, note that you cannot use an identical DRM setting query parameter for this manifest's endpoint
        URL.
        """
        end: _String | None = None
        """Optionally specify the end time for all of your manifest egress requests. When you include end time, note
        that you cannot use end time query parameters for this manifest's endpoint URL.
        """
        manifest_filter: _String | None = None
        """Optionally specify one or more manifest filters for all of your manifest egress requests. When you
        include a manifest filter, note that you cannot use an identical manifest filter query parameter for this
        manifest's endpoint URL.
        """
        start: _String | None = None
        """Optionally specify the start time for all of your manifest egress requests. When you include start time,
        note that you cannot use start time query parameters for this manifest's endpoint URL.
        """
        time_delay_seconds: _Integer | None = None
        """Optionally specify the time delay for all of your manifest egress requests. Enter a value that is smaller
        than your endpoint's startover window. When you include time delay, note that you cannot use time delay
        query parameters for this manifest's endpoint URL.
        """
    @_declaration
    class LowLatencyHlsManifestConfiguration(_SchemaPropertyType):
        """Retrieve the low-latency HTTP live streaming (HLS) manifest configuration."""
        manifest_name: _String
        """A short short string that's appended to the endpoint URL. The manifest name creates a unique path to this
        endpoint. If you don't enter a value, MediaPackage uses the default manifest name, index. MediaPackage
        automatically inserts the format extension, such as .m3u8. You can't use the same manifest name if you use
        HLS manifest and low-latency HLS manifest. The manifestName on the HLSManifest object overrides the
        manifestName you provided on the originEndpoint object.
        """
        child_manifest_name: _String | None = None
        """A short string that's appended to the endpoint URL. The child manifest name creates a unique path to this
        endpoint. If you don't enter a value, MediaPackage uses the default child manifest name, index_1. The
        manifestName on the HLSManifest object overrides the manifestName you provided on the originEndpoint object.
        """
        filter_configuration: OriginEndpoint.LowLatencyHlsFilterConfiguration | _Document | None = None
        manifest_window_seconds: _Integer | None = None
        """The total duration (in seconds) of the manifest's content."""
        program_date_time_interval_seconds: _Integer | None = None
        """Inserts EXT-X-PROGRAM-DATE-TIME tags in the output manifest at the interval that you specify. If you
        don't enter an interval, EXT-X-PROGRAM-DATE-TIME tags aren't included in the manifest. The tags sync the
        stream to the wall clock so that viewers can seek to a specific time in the playback timeline on the player.
        Irrespective of this parameter, if any ID3Timed metadata is in the HLS input, it is passed through to the
        HLS output.
        """
        scte_hls: OriginEndpoint.ScteHls | _Document | None = None
        start_tag: OriginEndpoint.StartTag | _Document | None = None
        uri_path_type: _Literal["LEAF", "ROOT"] | _String | None = None
        url: _String | None = None
        """The egress domain URL for stream delivery from MediaPackage."""
        url_encode_child_manifest: _Boolean | None = None
        """When enabled, MediaPackage URL-encodes the query string for API requests for LL-HLS child manifests to
        comply with Amazon Web Services Signature Version 4 (SigV4) signature signing protocol. For more
        information, see Amazon Web Services Signature Version 4 for API requests in Identity and Access Management
        User Guide.
        """
    @_declaration
    class MssFilterConfiguration(_SchemaPropertyType):
        """Filter configuration includes settings for manifest filtering, start and end times, and time delay that
        apply to all of your egress requests for this manifest.
        """
        clip_start_time: _String | None = None
        """Optionally specify the clip start time for all of your manifest egress requests. When you include clip
        start time, note that you cannot use clip start time query parameters for this manifest's endpoint URL.
        """
        drm_settings: _String | None = None
        """Optionally specify one or more DRM settings for all of your manifest egress requests. When you include a
        DRM setting, note that you cannot use an identical DRM setting query parameter for this manifest's endpoint
        URL.
        """
        end: _String | None = None
        """Optionally specify the end time for all of your manifest egress requests. When you include end time, note
        that you cannot use end time query parameters for this manifest's endpoint URL.
        """
        manifest_filter: _String | None = None
        """Optionally specify one or more manifest filters for all of your manifest egress requests. When you
        include a manifest filter, note that you cannot use an identical manifest filter query parameter for this
        manifest's endpoint URL.
        """
        start: _String | None = None
        """Optionally specify the start time for all of your manifest egress requests. When you include start time,
        note that you cannot use start time query parameters for this manifest's endpoint URL.
        """
        time_delay_seconds: _Integer | None = None
        """Optionally specify the time delay for all of your manifest egress requests. Enter a value that is smaller
        than your endpoint's startover window. When you include time delay, note that you cannot use time delay
        query parameters for this manifest's endpoint URL.
        """
    @_declaration
    class MssManifestConfiguration(_SchemaPropertyType):
        """Configuration details for a Microsoft Smooth Streaming (MSS) manifest associated with an origin endpoint.
        This includes all the settings and properties that define how the MSS content is packaged and delivered.
        """
        manifest_name: _String
        """The name of the MSS manifest. This name is appended to the origin endpoint URL to create the unique path
        for accessing this specific MSS manifest.
        """
        filter_configuration: OriginEndpoint.MssFilterConfiguration | _Document | None = None
        manifest_layout: _Literal["FULL", "COMPACT"] | _String | None = None
        manifest_window_seconds: _Integer | None = None
        """The duration (in seconds) of the manifest window. This represents the total amount of content available
        in the manifest at any given time.
        """
    @_declaration
    class MultiviewFilterConfiguration(_SchemaPropertyType):
        """The multiview combination for a pinned manifest. MediaPackage serves the manifest with this layout and
        these sources, so players request it without an aws.multiview query parameter. If a request for a pinned
        manifest also includes an aws.multiview query parameter, MediaPackage rejects the request, even when that
        parameter requests the same combination.
        """
        layout: _Literal["LAYOUT_2EH", "LAYOUT_2PL", "LAYOUT_3EL", "LAYOUT_3PL", "LAYOUT_4E", "LAYOUT_4PL"] | _String
        sources: _Sequence[_String] | _Intrinsic
        """The source channels to composite, in tile order. Each channel must be one of the AvailableSources of the
        channel that this origin endpoint is on, and the number of channels must equal the number of tiles in
        Layout.
        """
    @_declaration
    class Scte(_SchemaPropertyType):
        """The SCTE configuration."""
        custom_ad_types: _Sequence[_Literal["PROGRAM", "CHAPTER", "UNSCHEDULED_EVENT", "ALTERNATE_CONTENT_OPPORTUNITY", "NETWORK"] | _String] | _Intrinsic | None = None
        """A list of additional non-Ad SCTE-35 event types to treat as advertisements. When configured, events
        matching these types produce ad markers (such as SCTE35-OUT and SCTE35-IN in HLS DATERANGE tags) in
        manifests. Valid values: PROGRAM | CHAPTER | UNSCHEDULED_EVENT | ALTERNATE_CONTENT_OPPORTUNITY | NETWORK If
        you don't specify any values, the default is empty (only default ad types are used).
        """
        scte_filter: _Sequence[_Literal["SPLICE_INSERT", "BREAK", "PROVIDER_ADVERTISEMENT", "DISTRIBUTOR_ADVERTISEMENT", "PROVIDER_PLACEMENT_OPPORTUNITY", "DISTRIBUTOR_PLACEMENT_OPPORTUNITY", "PROVIDER_OVERLAY_PLACEMENT_OPPORTUNITY", "DISTRIBUTOR_OVERLAY_PLACEMENT_OPPORTUNITY", "PROGRAM", "CHAPTER", "UNSCHEDULED_EVENT", "ALTERNATE_CONTENT_OPPORTUNITY", "NETWORK", "PROVIDER_PROMO", "DISTRIBUTOR_PROMO", "PROVIDER_AD_BLOCK", "DISTRIBUTOR_AD_BLOCK", "CONTENT_IDENTIFICATION", "CALL_AD_SERVER"] | _String] | _Intrinsic | None = None
        """The SCTE-35 message types that you want to be treated as ad markers in the output."""
        scte_in_segments: _Literal["NONE", "ALL", "MATCHES_FILTER"] | _String | None = None
    @_declaration
    class ScteDash(_SchemaPropertyType):
        """The SCTE configuration."""
        ad_marker_dash: _Literal["BINARY", "XML"] | _String | None = None
        scte_in_manifests: _Literal["ALL", "MATCHES_FILTER"] | _String | None = None
    @_declaration
    class ScteHls(_SchemaPropertyType):
        """The SCTE configuration."""
        ad_marker_hls: _Literal["DATERANGE", "SCTE35_ENHANCED"] | _String | None = None
        scte_in_manifests: _Literal["ALL", "MATCHES_FILTER"] | _String | None = None
    @_declaration
    class Segment(_SchemaPropertyType):
        """The segment configuration, including the segment name, duration, and other configuration values."""
        encryption: OriginEndpoint.Encryption | _Document | None = None
        include_iframe_only_streams: _Boolean | None = None
        """When selected, the stream set includes an additional I-frame only stream, along with the other tracks. If
        false, this extra stream is not included. MediaPackage generates an I-frame only stream from the first
        rendition in the manifest. The service inserts EXT-I-FRAMES-ONLY tags in the output manifest, and then
        generates and includes an I-frames only playlist in the stream. This playlist permits player functionality
        like fast forward and rewind.
        """
        output_timestamp_mode: _Literal["PASSTHROUGH", "REBASED_TO_CHANNEL_START"] | _String | None = None
        scte: OriginEndpoint.Scte | _Document | None = None
        segment_duration_seconds: _Integer | None = None
        """The duration (in seconds) of each segment. Enter a value equal to, or a multiple of, the input segment
        duration. If the value that you enter is different from the input segment duration, MediaPackage rounds
        segments to the nearest multiple of the input segment duration.
        """
        segment_name: _String | None = None
        """The name that describes the segment. The name is the base name of the segment used in all content
        manifests inside of the endpoint. You can't use spaces in the name.
        """
        ts_include_dvb_subtitles: _Boolean | None = None
        """By default, MediaPackage excludes all digital video broadcasting (DVB) subtitles from the output. When
        selected, MediaPackage passes through DVB subtitles into the output.
        """
        ts_use_audio_rendition_group: _Boolean | None = None
        """When selected, MediaPackage bundles all audio tracks in a rendition group. All other tracks in the stream
        can be used with any audio rendition from the group.
        """
    @_declaration
    class SpekeKeyProvider(_SchemaPropertyType):
        """The parameters for the SPEKE key provider."""
        drm_systems: _Sequence[_Literal["CLEAR_KEY_AES_128", "FAIRPLAY", "PLAYREADY", "WIDEVINE", "IRDETO"] | _String] | _Intrinsic
        """The DRM solution provider you're using to protect your content during distribution."""
        encryption_contract_configuration: OriginEndpoint.EncryptionContractConfiguration | _Document
        resource_id: _String
        """The unique identifier for the content. The service sends this to the key server to identify the current
        endpoint. How unique you make this depends on how fine-grained you want access controls to be. The service
        does not permit you to use the same ID for two simultaneous encryption processes. The resource ID is also
        known as the content ID. The following example shows a resource ID: MovieNight20171126093045.
        """
        role_arn: _String
        """The ARN for the IAM role granted by the key provider that provides access to the key provider API. This
        role must have a trust policy that allows MediaPackage to assume the role, and it must have a sufficient
        permissions policy to allow access to the specific key retrieval URL. Get this from your DRM solution
        provider. Valid format: arn:aws:iam::{accountID}:role/{name}. The following example shows a role ARN:
        arn:aws:iam::444455556666:role/SpekeAccess.
        """
        url: _String
        """The URL of the API Gateway proxy that you set up to talk to your key server. The API Gateway proxy must
        reside in the same AWS Region as MediaPackage and must start with https://. The following example shows a
        URL: https://1wm2dx1f33.execute-api.us-west-2.amazonaws.com/SpekeSample/copyProtection.
        """
        certificate_arn: _String | None = None
        """The ARN for the certificate that you imported to Amazon Web Services Certificate Manager to add content
        key encryption to this endpoint. For this feature to work, your DRM key provider must support content key
        encryption.
        """
        content_key_period_configuration: OriginEndpoint.ContentKeyPeriodConfiguration | _Document | None = None
        speke_version: _Literal["V2_0", "V2_1"] | _String | None = None
    @_declaration
    class StartTag(_SchemaPropertyType):
        """To insert an EXT-X-START tag in your HLS playlist, specify a StartTag configuration object with a valid
        TimeOffset. When you do, you can also optionally specify whether to include a PRECISE value in the
        EXT-X-START tag.
        """
        time_offset: _Number
        """Specify the value for TIME-OFFSET within your EXT-X-START tag. Enter a signed floating point value which,
        if positive, must be less than the configured manifest duration minus three times the configured segment
        target duration. If negative, the absolute value must be larger than three times the configured segment
        target duration, and the absolute value must be smaller than the configured manifest duration.
        """
        precise: _Boolean | None = None
        """Specify the value for PRECISE within your EXT-X-START tag. Leave blank, or choose false, to use the
        default value NO. Choose yes to use the value YES.
        """
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String | None = None
        value: _String | None = None
    TYPE: _ClassVar[str]
    channel_group_name: _String
    channel_name: _String
    container_type: _Literal["TS", "CMAF", "ISM"] | _String
    origin_endpoint_name: _String
    dash_manifests: _Sequence[OriginEndpoint.DashManifestConfiguration | _Document] | _Intrinsic | None = None
    """A DASH manifest configuration."""
    description: _String | None = None
    """Enter any descriptive text that helps you to identify the origin endpoint."""
    force_endpoint_error_configuration: OriginEndpoint.ForceEndpointErrorConfiguration | _Document | None = None
    hls_manifests: _Sequence[OriginEndpoint.HlsManifestConfiguration | _Document] | _Intrinsic | None = None
    """An HTTP live streaming (HLS) manifest configuration."""
    low_latency_hls_manifests: _Sequence[OriginEndpoint.LowLatencyHlsManifestConfiguration | _Document] | _Intrinsic | None = None
    """A low-latency HLS manifest configuration."""
    mss_manifests: _Sequence[OriginEndpoint.MssManifestConfiguration | _Document] | _Intrinsic | None = None
    """The Microsoft Smooth Streaming (MSS) manifest configurations associated with this origin endpoint."""
    segment: OriginEndpoint.Segment | _Document | None = None
    startover_window_seconds: _Integer | None = None
    """The size of the window (in seconds) to create a window of the live stream that's available for on-demand
    viewing. Viewers can start-over or catch-up on content that falls within the window. The maximum startover
    window is 1,209,600 seconds (14 days).
    """
    stream_name_output_mode: _Literal["INDEX", "PASSTHROUGH_NAME"] | _String | None = None
    tags: _Sequence[OriginEndpoint.Tag | _Document] | _Intrinsic | None = None
    uri_separator: _Literal["UNDERSCORE", "HYPHEN"] | _String | None = None
    @property
    def arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) associated with the resource."""
    @property
    def created_at(self) -> _Intrinsic:
        """The date and time the origin endpoint was created."""
    @property
    def dash_manifest_urls(self) -> _Intrinsic: ...
    @property
    def hls_manifest_urls(self) -> _Intrinsic: ...
    @property
    def low_latency_hls_manifest_urls(self) -> _Intrinsic: ...
    @property
    def modified_at(self) -> _Intrinsic:
        """The date and time the origin endpoint was modified."""
    @property
    def mss_manifest_urls(self) -> _Intrinsic: ...

@_declaration
class OriginEndpointPolicy(_SchemaResource):
    """Represents a resource policy that allows or denies access to an origin endpoint."""
    @_declaration
    class CdnAuthConfiguration(_SchemaPropertyType):
        """The settings to enable CDN authorization headers in MediaPackage."""
        cdn_identifier_secret_arns: _Sequence[_String] | _Intrinsic
        """The ARN for the secret in Secrets Manager that your CDN uses for authorization to access the endpoint."""
        secrets_role_arn: _String
        """The ARN for the IAM role that gives MediaPackage read access to Secrets Manager and KMS for CDN
        authorization.
        """
    TYPE: _ClassVar[str]
    channel_group_name: _String
    channel_name: _String
    origin_endpoint_name: _String
    policy: _Document | _String
    cdn_auth_configuration: OriginEndpointPolicy.CdnAuthConfiguration | _Document | None = None
