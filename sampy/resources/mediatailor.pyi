"""AWS::MediaTailor. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
    """Definition of AWS::MediaTailor::Channel Resource Type."""
    @_declaration
    class DashPlaylistSettings(_SchemaPropertyType):
        """Dash manifest configuration parameters."""
        manifest_window_seconds: _Number | None = None
        """The total duration (in seconds) of each manifest. Minimum value: 30 seconds. Maximum value: 3600 seconds.
        """
        min_buffer_time_seconds: _Number | None = None
        """Minimum amount of content (measured in seconds) that a player must keep available in the buffer. Minimum
        value: 2 seconds. Maximum value: 60 seconds.
        """
        min_update_period_seconds: _Number | None = None
        """Minimum amount of time (in seconds) that the player should wait before requesting updates to the
        manifest. Minimum value: 2 seconds. Maximum value: 60 seconds.
        """
        suggested_presentation_delay_seconds: _Number | None = None
        """Amount of time (in seconds) that the player should be from the live point at the end of the manifest.
        Minimum value: 2 seconds. Maximum value: 60 seconds.
        """
    @_declaration
    class HlsPlaylistSettings(_SchemaPropertyType):
        """HLS playlist configuration parameters."""
        ad_markup_type: _Sequence[_Literal["DATERANGE", "SCTE35_ENHANCED"] | _String] | _Intrinsic | None = None
        """Determines the type of SCTE 35 tags to use in ad markup. Specify DATERANGE to use DATERANGE tags (for
        live or VOD content). Specify SCTE35_ENHANCED to use EXT-X-CUE-OUT and EXT-X-CUE-IN tags (for VOD content
        only).
        """
        manifest_window_seconds: _Number | None = None
        """The total duration (in seconds) of each manifest. Minimum value: 30 seconds. Maximum value: 3600 seconds.
        """
    @_declaration
    class LogConfigurationForChannel(_SchemaPropertyType):
        """The log configuration for the channel."""
        log_types: _Sequence[_Literal["AS_RUN"] | _String] | _Intrinsic | None = None
        """The log types."""
    @_declaration
    class RequestOutputItem(_SchemaPropertyType):
        """The output configuration for this channel."""
        manifest_name: _String
        """The name of the manifest for the channel. The name appears in the PlaybackUrl."""
        source_group: _String
        """A string used to match which HttpPackageConfiguration is used for each VodSource."""
        dash_playlist_settings: Channel.DashPlaylistSettings | _Document | None = None
        hls_playlist_settings: Channel.HlsPlaylistSettings | _Document | None = None
    @_declaration
    class SlateSource(_SchemaPropertyType):
        """Slate VOD source configuration."""
        source_location_name: _String | None = None
        """The name of the source location where the slate VOD source is stored."""
        vod_source_name: _String | None = None
        """The slate VOD source name. The VOD source must already exist in a source location before it can be used
        for slate.
        """
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    @_declaration
    class TimeShiftConfiguration(_SchemaPropertyType):
        """The configuration for time-shifted viewing."""
        max_time_delay_seconds: _Number
        """The maximum time delay for time-shifted viewing. The minimum allowed maximum time delay is 0 seconds, and
        the maximum allowed maximum time delay is 21600 seconds (6 hours).
        """
    TYPE: _ClassVar[str]
    channel_name: _String
    outputs: _Sequence[Channel.RequestOutputItem | _Document] | _Intrinsic
    """The channel's output properties."""
    playback_mode: _Literal["LOOP", "LINEAR"] | _String
    audiences: _Sequence[_String] | _Intrinsic | None = None
    """The list of audiences defined in channel."""
    filler_slate: Channel.SlateSource | _Document | None = None
    log_configuration: Channel.LogConfigurationForChannel | _Document | None = None
    tags: _Sequence[Channel.Tag | _Document] | _Intrinsic | None = None
    """The tags to assign to the channel."""
    tier: _Literal["BASIC", "STANDARD"] | _String | None = None
    time_shift_configuration: Channel.TimeShiftConfiguration | _Document | None = None
    @property
    def arn(self) -> _Intrinsic:
        """The ARN of the channel."""

@_declaration
class ChannelPolicy(_SchemaResource):
    """Definition of AWS::MediaTailor::ChannelPolicy Resource Type."""
    TYPE: _ClassVar[str]
    channel_name: _String
    policy: _Document | _String
    """The IAM policy for the channel. IAM policies are used to control access to your channel."""

@_declaration
class Function(_SchemaResource):
    """Resource Type definition for AWS::MediaTailor::Function."""
    @_declaration
    class AwsServiceRequestConfiguration(_SchemaPropertyType):
        """The configuration for an AWS_SERVICE_REQUEST function. Contains the target service, target Region, and
        request parameters that the function uses to call an AWS service API. For more information, see
        AWS_SERVICE_REQUEST
        (https://docs.aws.amazon.com/mediatailor/latest/ug/monetization-functions-types-aws-service-request.html) in
        the MediaTailor User Guide.
        """
        method_type: _Literal["GET", "POST"] | _String
        request_timeout_milliseconds: _Integer
        """The maximum time, in milliseconds, that MediaTailor waits for a response from the AWS service. If the
        call exceeds this timeout, MediaTailor sets the response status code to null and proceeds with output
        expression evaluation. Valid values are 100 to 2000.
        """
        runtime: _Literal["JSONATA"] | _String
        target_region: _String
        """The AWS Region for the target service. Specify a static Region code (for example, us-east-1) or a JSONata
        expression that resolves to a Region code at runtime (for example, {%inference.region%}).
        """
        target_service: _String
        """The AWS service to call. Valid value: elemental-inference (AWS Elemental Inference)."""
        url: _String
        """An expression that evaluates to the endpoint URL for the target AWS service API operation. Use {%...%}
        delimiters for dynamic expressions. The URL must correspond to a valid endpoint for the service specified in
        TargetService. The maximum length after evaluation is 2,048 characters.
        """
        body: _String | None = None
        """An expression that evaluates to the request body for the AWS service API call. The body must conform to
        the input format that the target service operation expects. Applies only when the target operation accepts a
        request body. The maximum size after evaluation is 64 KB.
        """
        headers: _Mapping[str, _String] | _Intrinsic | None = None
        """A map of HTTP header names to expression values. MediaTailor evaluates each header value expression at
        runtime and includes the result in the outbound request to the AWS service. Use this to pass any headers
        required by the target service operation. You can include a maximum of 50 headers.
        """
        output: _Mapping[str, _String] | _Intrinsic | None = None
        """A map of output bindings. Each key is a namespaced output path, such as player_params.device_type. Each
        value is an expression that MediaTailor evaluates at runtime and can reference the response object from the
        target service. For more information, see JSONata expression reference
        (https://docs.aws.amazon.com/mediatailor/latest/ug/monetization-functions-jsonata.html) in the MediaTailor
        User Guide.
        """
    @_declaration
    class ConcurrentExecutorConfiguration(_SchemaPropertyType):
        """The configuration for a CONCURRENT_EXECUTOR function. A CONCURRENT_EXECUTOR runs a set of child functions
        in parallel, up to a maximum concurrency, and combines their output when all functions complete. For more
        information about functions, see Working with functions
        (https://docs.aws.amazon.com/mediatailor/latest/ug/monetization-functions.html) in the MediaTailor User
        Guide.
        """
        function_list: _Sequence[Function.FunctionRef | _Document] | _Intrinsic
        """The list of 1 to 10 child functions that MediaTailor runs in parallel. Each entry specifies a child
        function to execute and an optional run condition expression that controls whether the function runs. Child
        functions cannot themselves be executors, and each child function's resolved namespace must be unique across
        the list.
        """
        max_concurrency: _Integer
        """The maximum number of child functions that MediaTailor runs simultaneously. When the list contains more
        functions than MaxConcurrency, MediaTailor starts additional functions as running ones complete, so that no
        more than MaxConcurrency functions run at the same time. Valid values are 1 to 2.
        """
        output: _Mapping[str, _String] | _Intrinsic
        """A map of output bindings that controls which bindings the executor commits to the session state after all
        child functions complete. Each key is a namespaced output path, and each value is an expression that
        MediaTailor evaluates against the combined results of the child functions.
        """
        runtime: _Literal["JSONATA"] | _String
        timeout_milliseconds: _Integer
        """The maximum time, in milliseconds, for all child functions to complete. This timeout covers every
        function in the list, including any HTTP calls the child functions make. If the executor exceeds this
        timeout, MediaTailor discards all output from the executor and proceeds with default behavior. Valid values
        are 100 to 2000.
        """
    @_declaration
    class CustomOutputConfiguration(_SchemaPropertyType):
        """Configuration for custom output functions."""
        runtime: _Literal["JSONATA"] | _String
        """The runtime environment for the function expression language."""
        output: _Mapping[str, _String] | _Intrinsic | None = None
        """A map of output key-value pairs that define the custom output."""
    @_declaration
    class FunctionRef(_SchemaPropertyType):
        """A reference to a child function within an executor function."""
        alias: _String | None = None
        """An optional alternate name for the child function within the executor. MediaTailor uses this value as the
        namespace for the child function's output. If omitted, MediaTailor uses the function identifier. The
        resolved namespace must be unique across all child functions in the list.
        """
        function_id: _String | None = None
        """The identifier of the child function to execute."""
        run_condition: _String | None = None
        """An optional expression that evaluates to a boolean. MediaTailor evaluates this expression immediately
        before running the child function, using the accumulated state at that point. If the expression evaluates to
        false, MediaTailor skips the child function. If omitted, the child function always runs.
        """
    @_declaration
    class HttpRequestConfiguration(_SchemaPropertyType):
        """Configuration for HTTP request functions."""
        method_type: _Literal["GET", "POST"] | _String
        """The HTTP method type for the request."""
        request_timeout_milliseconds: _Integer
        """The timeout in milliseconds for the HTTP request. Maximum value is 2000."""
        runtime: _Literal["JSONATA"] | _String
        """The runtime environment for the function expression language."""
        url: _String
        """The URL endpoint for the HTTP request."""
        body: _String | None = None
        """The body of the HTTP request."""
        headers: _Mapping[str, _String] | _Intrinsic | None = None
        """A map of HTTP headers to include in the request."""
        output: _Mapping[str, _String] | _Intrinsic | None = None
        """A map of output key-value pairs. Keys must start with session., temp., avail., scte., or be a valid
        adsRequest directive.
        """
    @_declaration
    class SequentialExecutorConfiguration(_SchemaPropertyType):
        """The configuration for a SEQUENTIAL_EXECUTOR function. A SEQUENTIAL_EXECUTOR runs an ordered list of child
        functions one at a time, passing data between them. For more information about functions, see Working with
        functions (https://docs.aws.amazon.com/mediatailor/latest/ug/monetization-functions.html) in the MediaTailor
        User Guide.
        """
        function_list: _Sequence[Function.FunctionRef | _Document] | _Intrinsic
        """An ordered list of 1 to 10 steps. Each step specifies a child function to execute and an optional run
        condition expression that controls whether the step runs. MediaTailor executes the steps in order, passing
        data between steps through temporary data. Each step's resolved namespace must be unique across the list.
        """
        runtime: _Literal["JSONATA"] | _String
        timeout_milliseconds: _Integer
        """The maximum time, in milliseconds, for the entire sequence to complete. This timeout covers all steps,
        including any HTTP calls made by child functions. If the sequence exceeds this timeout, MediaTailor discards
        all output from the sequence and proceeds with default behavior. Valid values are 100 to 2000.
        """
        output: _Mapping[str, _String] | _Intrinsic | None = None
        """A map of output bindings that controls which bindings the sequence commits to the session state after all
        steps complete. Each key is a namespaced output path, and each value is an expression that MediaTailor
        evaluates against the accumulated results of the steps.
        """
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    @_declaration
    class VastRequestConfiguration(_SchemaPropertyType):
        """The configuration for a VAST_REQUEST function. Specifies the HTTP method, URL, headers, body, timeout,
        and output expressions for a request to a VAST endpoint. MediaTailor parses the response as VAST and
        resolves wrapper redirects, then makes the parsed ads available to the function's output expressions. For
        more information, see Function types and composition
        (https://docs.aws.amazon.com/mediatailor/latest/ug/monetization-functions-types.html) in the MediaTailor
        User Guide.
        """
        method_type: _Literal["GET", "POST"] | _String
        request_timeout_milliseconds: _Integer
        """The maximum time, in milliseconds, that MediaTailor waits for a response from the VAST endpoint. The
        timeout covers the entire response, including any wrapper redirects that MediaTailor follows. If the call
        exceeds this timeout, MediaTailor proceeds with an empty ad list and continues output expression evaluation.
        Valid values are 100 to 2000.
        """
        runtime: _Literal["JSONATA"] | _String
        url: _String
        """An expression that evaluates to the VAST endpoint URL. Use {%...%} delimiters for dynamic expressions. A
        literal value must be an https:// URL. The expression can be up to 25,000 characters, and the URL after
        evaluation can be up to 2,048 characters.
        """
        body: _String | None = None
        """An expression that evaluates to the request body, for example to send an OpenRTB bid request. The
        expression can be up to 100,000 characters, and the body after evaluation can be up to 64 KB.
        """
        headers: _Mapping[str, _String] | _Intrinsic | None = None
        """A map of HTTP header names to expression values. MediaTailor evaluates each header value expression at
        runtime and includes the result in the outbound request. Headers beginning with X-Amz- are reserved by the
        service, and method override headers are not allowed.
        """
        output: _Mapping[str, _String] | _Intrinsic | None = None
        """A map of output bindings. Each key is a namespaced output path (such as temp.wrappedAds), and each value
        is an expression that MediaTailor evaluates at runtime. Output expressions in a VAST_REQUEST function can
        reference the response object, which exposes response.parsedAds, the ads parsed from the VAST response after
        schema validation and wrapper resolution, and response.statusCode.
        """
    TYPE: _ClassVar[str]
    function_id: _String
    """The unique identifier for the function."""
    function_type: _Literal["HTTP_REQUEST", "AWS_SERVICE_REQUEST", "CUSTOM_OUTPUT", "CONCURRENT_EXECUTOR", "SEQUENTIAL_EXECUTOR", "VAST_REQUEST"] | _String
    """The type of the function. Determines which configuration object is used."""
    aws_service_request_configuration: Function.AwsServiceRequestConfiguration | _Document | None = None
    concurrent_executor_configuration: Function.ConcurrentExecutorConfiguration | _Document | None = None
    """The configuration for a CONCURRENT_EXECUTOR function. Required when FunctionType is CONCURRENT_EXECUTOR."""
    custom_output_configuration: Function.CustomOutputConfiguration | _Document | None = None
    description: _String | None = None
    """A description of the function."""
    http_request_configuration: Function.HttpRequestConfiguration | _Document | None = None
    sequential_executor_configuration: Function.SequentialExecutorConfiguration | _Document | None = None
    tags: _Sequence[Function.Tag | _Document] | _Intrinsic | None = None
    """The tags to assign to the function resource."""
    vast_request_configuration: Function.VastRequestConfiguration | _Document | None = None
    @property
    def arn(self) -> _Intrinsic:
        """The ARN of the function."""

@_declaration
class LiveSource(_SchemaResource):
    """Definition of AWS::MediaTailor::LiveSource Resource Type."""
    @_declaration
    class HttpPackageConfiguration(_SchemaPropertyType):
        """The HTTP package configuration properties for the requested VOD source."""
        path: _String
        """The relative path to the URL for this VOD source. This is combined with
        SourceLocation::HttpConfiguration::BaseUrl to form a valid URL.
        """
        source_group: _String
        """The name of the source group. This has to match one of the Channel::Outputs::SourceGroup."""
        type: _Literal["DASH", "HLS"] | _String
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    http_package_configurations: _Sequence[LiveSource.HttpPackageConfiguration | _Document] | _Intrinsic
    """A list of HTTP package configuration parameters for this live source."""
    live_source_name: _String
    source_location_name: _String
    tags: _Sequence[LiveSource.Tag | _Document] | _Intrinsic | None = None
    """The tags to assign to the live source."""
    @property
    def arn(self) -> _Intrinsic:
        """The ARN of the live source."""

@_declaration
class PlaybackConfiguration(_SchemaResource):
    """Resource schema for AWS::MediaTailor::PlaybackConfiguration."""
    @_declaration
    class AdConditioningConfiguration(_SchemaPropertyType):
        """The setting that indicates what conditioning MediaTailor will perform on ads that the ad decision server
        (ADS) returns.
        """
        streaming_media_file_conditioning: _Literal["TRANSCODE", "NONE"] | _String
    @_declaration
    class AdDecisionServerConfiguration(_SchemaPropertyType):
        """The configuration for the request to the specified Ad Decision Server URL."""
        http_request: PlaybackConfiguration.HttpRequest | _Document | None = None
        vast_response: PlaybackConfiguration.VastResponse | _Document | None = None
    @_declaration
    class AdMarkerPassthrough(_SchemaPropertyType):
        """For HLS, when set to true, MediaTailor passes through EXT-X-CUE-IN, EXT-X-CUE-OUT, and
        EXT-X-SPLICEPOINT-SCTE35 ad markers from the origin manifest to the MediaTailor personalized manifest. No
        logic is applied to these ad markers. For example, if EXT-X-CUE-OUT has a value of 60, but no ads are filled
        for that ad break, MediaTailor will not set the value to 0.
        """
        enabled: _Boolean | None = None
        """Enables ad marker passthrough for your configuration."""
    @_declaration
    class AdsInteractionLog(_SchemaPropertyType):
        exclude_event_types: _Sequence[_String] | _Intrinsic | None = None
        """Indicates that MediaTailor won't emit the selected events in the logs for playback sessions that are
        initialized with this configuration.
        """
        publish_opt_in_event_types: _Sequence[_String] | _Intrinsic | None = None
        """Indicates that MediaTailor emits RAW_ADS_RESPONSE logs for playback sessions that are initialized with
        this configuration.
        """
    @_declaration
    class AdsPersonalizationConcurrency(_SchemaPropertyType):
        """The settings that control how many concurrent requests MediaTailor makes to the ad decision server (ADS).
        """
        enable_vod_vast_parallelization: _Boolean | None = None
        """Enables parallel processing of ADS requests in VOD workflows when the ADS returns VAST responses. The
        default is false.
        """
        max_concurrent_ads_requests: _Integer | None = None
        """The maximum number of simultaneous requests that MediaTailor makes to the ADS for each manifest request.
        The default is 1.
        """
    @_declaration
    class AdsPersonalizationTimeouts(_SchemaPropertyType):
        """The ad decision server (ADS) request timeouts and personalization time budgets for live, VOD, and
        prefetch workflows.
        """
        ads_request_timeout_milliseconds: _Integer | None = None
        """The maximum time, in milliseconds, that MediaTailor waits for a single ADS response during live or VOD
        playback. The default is 3000.
        """
        live_maximum_ads_personalization_time_milliseconds: _Integer | None = None
        """The maximum total time, in milliseconds, that MediaTailor spends on ADS activity for live manifests. The
        default is 10000.
        """
        prefetch_ads_request_timeout_milliseconds: _Integer | None = None
        """The maximum time, in milliseconds, that MediaTailor waits for a single ADS response during prefetch
        retrieval. If not set, MediaTailor uses the AdsRequestTimeoutMilliseconds value.
        """
        prefetch_maximum_ads_personalization_time_milliseconds: _Integer | None = None
        """The maximum total time, in milliseconds, that MediaTailor spends on ADS activity during prefetch
        retrieval.
        """
        vod_maximum_ads_personalization_time_milliseconds: _Integer | None = None
        """The maximum total time, in milliseconds, that MediaTailor spends on ADS activity for VOD manifests. The
        default is 10000.
        """
    @_declaration
    class AvailSuppression(_SchemaPropertyType):
        """The configuration for avail suppression, also known as ad suppression. For more information about ad
        suppression, see Ad Suppression (https://docs.aws.amazon.com/mediatailor/latest/ug/ad-behavior.html).
        """
        fill_policy: _Literal["PARTIAL_AVAIL", "FULL_AVAIL_ONLY"] | _String | None = None
        """Defines the policy to apply to the avail suppression mode. BEHIND_LIVE_EDGE will always use the full
        avail suppression policy. AFTER_LIVE_EDGE mode can be used to invoke partial ad break fills when a session
        starts mid-break. Valid values are FULL_AVAIL_ONLY and PARTIAL_AVAIL.
        """
        mode: _Literal["OFF", "BEHIND_LIVE_EDGE", "AFTER_LIVE_EDGE"] | _String | None = None
        """Sets the ad suppression mode. By default, ad suppression is off and all ad breaks are filled with ads or
        slate. When Mode is set to BEHIND_LIVE_EDGE, ad suppression is active and MediaTailor won't fill ad breaks
        on or behind the ad suppression Value time in the manifest lookback window. When Mode is set to
        AFTER_LIVE_EDGE, ad suppression is active and MediaTailor won't fill ad breaks that are within the live edge
        plus the avail suppression value.
        """
        value: _String | None = None
        """A live edge offset time in HH:MM:SS. MediaTailor won't fill ad breaks on or behind this time in the
        manifest lookback window. If Value is set to 00:00:00, it is in sync with the live edge, and MediaTailor
        won't fill any ad breaks on or behind the live edge. If you set a Value time, MediaTailor won't fill any ad
        breaks on or behind this time in the manifest lookback window.
        """
    @_declaration
    class BeaconingConfiguration(_SchemaPropertyType):
        """The beaconing configuration for a playback configuration. Beaconing controls whether AWS Elemental
        MediaTailor includes its own beacons in the ad tracking response, in addition to the ad server beacons. If
        you omit this setting, MediaTailor uses INSIGHTS.
        """
        client_side: PlaybackConfiguration.ClientSideBeaconingConfiguration | _Document | None = None
        """The beaconing settings for client-side reporting sessions. If you omit this object, MediaTailor uses
        INSIGHTS reporting mode.
        """
    @_declaration
    class Bumper(_SchemaPropertyType):
        """The configuration for bumpers. Bumpers are short audio or video clips that play at the start or before
        the end of an ad break. To learn more about bumpers, see Bumpers
        (https://docs.aws.amazon.com/mediatailor/latest/ug/bumpers.html).
        """
        end_url: _String | None = None
        """The URL for the end bumper asset."""
        start_url: _String | None = None
        """The URL for the start bumper asset."""
    @_declaration
    class CdnConfiguration(_SchemaPropertyType):
        """The configuration for using a content delivery network (CDN), like Amazon CloudFront, for content and ad
        segment management.
        """
        ad_segment_url_prefix: _String | None = None
        """A non-default content delivery network (CDN) to serve ad segments. By default, AWS Elemental MediaTailor
        uses Amazon CloudFront with default cache settings as its CDN for ad segments. To set up an alternate CDN,
        create a rule in your CDN for the origin ads.mediatailor.&lt;region>.amazonaws.com. Then specify the rule's
        name in this AdSegmentUrlPrefix. When AWS Elemental MediaTailor serves a manifest, it reports your CDN as
        the source for ad segments.
        """
        content_segment_url_prefix: _String | None = None
        """A content delivery network (CDN) to cache content segments, so that content requests don't always have to
        go to the origin server. First, create a rule in your CDN for the content segment origin server. Then
        specify the rule's name in this ContentSegmentUrlPrefix. When AWS Elemental MediaTailor serves a manifest,
        it reports your CDN as the source for content segments.
        """
    @_declaration
    class ClientSideBeaconingConfiguration(_SchemaPropertyType):
        """The beaconing settings that apply to client-side reporting sessions: whether AWS Elemental MediaTailor
        includes its beacons in the ad tracking response, and which player operation events it reports on. If you
        omit this object, MediaTailor uses INSIGHTS reporting mode.
        """
        reporting_mode: _Literal["DISABLED", "INSIGHTS"] | _String
        """Specifies whether MediaTailor includes its beacons in the ad tracking response. INSIGHTS includes
        MediaTailor beacons; DISABLED does not. Values are case-sensitive. This setting is required when ClientSide
        is present. If BeaconingConfiguration or ClientSide is omitted, MediaTailor uses INSIGHTS. To keep beaconing
        off, retain DISABLED in subsequent updates.
        """
        additional_event_types: _Sequence[_Literal["MUTE", "UNMUTE", "PAUSE", "SKIP"] | _String] | _Intrinsic | None = None
        """The player operation events to report on, in addition to the ad progress events that MediaTailor always
        reports on. Valid values are MUTE, UNMUTE, PAUSE, and SKIP. The default is an empty list. This parameter is
        valid only when ReportingMode is INSIGHTS. MediaTailor rejects the request if you specify a value while
        ReportingMode is DISABLED, or if you specify duplicate values.
        """
    @_declaration
    class DashConfiguration(_SchemaPropertyType):
        """The configuration for DASH PUT operations."""
        manifest_endpoint_prefix: _String | None = None
        """The URL generated by MediaTailor to initiate a DASH playback session. The session uses server-side
        reporting.
        """
        mpd_location: _String | None = None
        """The setting that controls whether MediaTailor includes the Location tag in DASH manifests. MediaTailor
        populates the Location tag with the URL for manifest update requests, to be used by players that don't
        support sticky redirects. Disable this if you have CDN routing rules set up for accessing MediaTailor
        manifests, and you are either using client-side reporting or your players support sticky HTTP redirects.
        Valid values are DISABLED and EMT_DEFAULT.
        """
        origin_manifest_type: _Literal["SINGLE_PERIOD", "MULTI_PERIOD"] | _String | None = None
        """The setting that controls whether MediaTailor handles manifests from the origin server as multi-period
        manifests or single-period manifests. If your origin server produces single-period manifests, set this to
        SINGLE_PERIOD. The default setting is MULTI_PERIOD. For multi-period manifests, omit this setting or set it
        to MULTI_PERIOD.
        """
    @_declaration
    class HlsConfiguration(_SchemaPropertyType):
        manifest_endpoint_prefix: _String | None = None
        """The URL that is used to initiate a playback session for devices that support Apple HLS. The session uses
        server-side reporting.
        """
    @_declaration
    class HttpRequest(_SchemaPropertyType):
        """The configuration for the request to the Ad Decision Server URL."""
        body: _String | None = None
        """The body of the request to the Ad Decision Server URL. The maximum length is 100,000 characters."""
        compress_request: _Literal["NONE", "GZIP"] | _String | None = None
        """The compression type of the request sent to the Ad Decision Server URL. Only the POST HTTP Method permits
        compression other than NONE.
        """
        headers: _Mapping[str, _String] | _Intrinsic | None = None
        http_method: _Literal["GET", "POST"] | _String | None = None
        """Supported HTTP Methods for the request to the Ad Decision Server URL."""
    @_declaration
    class LivePreRollConfiguration(_SchemaPropertyType):
        """The configuration for pre-roll ad insertion."""
        ad_decision_server_configuration: PlaybackConfiguration.PreRollAdDecisionServerConfiguration | _Document | None = None
        ad_decision_server_url: _String | None = None
        """The URL for the ad decision server (ADS) for pre-roll ads. This includes the specification of static
        parameters and placeholders for dynamic parameters. AWS Elemental MediaTailor substitutes player-specific
        and session-specific parameters as needed when calling the ADS. Alternately, for testing, you can provide a
        static VAST URL. The maximum length is 25,000 characters.
        """
        max_duration_seconds: _Integer | None = None
        """The maximum allowed duration for the pre-roll ad avail. AWS Elemental MediaTailor won't play pre-roll ads
        to exceed this duration, regardless of the total duration of ads that the ADS returns.
        """
    @_declaration
    class LogConfiguration(_SchemaPropertyType):
        percent_enabled: _Integer
        """The percentage of session logs that MediaTailor sends to your CloudWatch Logs account. For example, if
        your playback configuration has 1000 sessions and percentEnabled is set to 60, MediaTailor sends logs for
        600 of the sessions to CloudWatch Logs. MediaTailor decides at random which of the playback configuration
        sessions to send logs for. If you want to view logs for a specific session, you can use the debug log mode.
        """
        ads_interaction_log: PlaybackConfiguration.AdsInteractionLog | _Document | None = None
        """The event types that MediaTailor emits in logs for interactions with the ADS."""
        enabled_logging_strategies: _Sequence[_String] | _Intrinsic | None = None
        """The method used for collecting logs from AWS Elemental MediaTailor. To configure MediaTailor to send logs
        directly to Amazon CloudWatch Logs, choose LEGACY_CLOUDWATCH. To configure MediaTailor to send logs to
        CloudWatch, which then vends the logs to your destination of choice, choose VENDED_LOGS. Supported
        destinations are CloudWatch Logs log group, Amazon S3 bucket, and Amazon Data Firehose stream.
        """
        manifest_service_interaction_log: PlaybackConfiguration.ManifestServiceInteractionLog | _Document | None = None
        """The event types that MediaTailor emits in logs for interactions with the origin server."""
    @_declaration
    class ManifestProcessingRules(_SchemaPropertyType):
        """The configuration for manifest processing rules. Manifest processing rules enable customization of the
        personalized manifests created by MediaTailor.
        """
        ad_marker_passthrough: PlaybackConfiguration.AdMarkerPassthrough | _Document | None = None
        """For HLS, when set to true, MediaTailor passes through EXT-X-CUE-IN, EXT-X-CUE-OUT, and
        EXT-X-SPLICEPOINT-SCTE35 ad markers from the origin manifest to the MediaTailor personalized manifest. No
        logic is applied to these ad markers. For example, if EXT-X-CUE-OUT has a value of 60, but no ads are filled
        for that ad break, MediaTailor will not set the value to 0.
        """
    @_declaration
    class ManifestServiceInteractionLog(_SchemaPropertyType):
        exclude_event_types: _Sequence[_String] | _Intrinsic | None = None
        """Indicates that MediaTailor won't emit the selected events in the logs for playback sessions that are
        initialized with this configuration.
        """
    @_declaration
    class PreRollAdDecisionServerConfiguration(_SchemaPropertyType):
        """The configuration for the request to the pre-roll Ad Decision Server."""
        vast_response: PlaybackConfiguration.PreRollVastResponse | _Document | None = None
    @_declaration
    class PreRollVastResponse(_SchemaPropertyType):
        """The configuration for how MediaTailor processes the VAST response returned by the pre-roll Ad Decision
        Server.
        """
        ad_sequencing_mode: _Literal["FOLLOW_AD_SEQUENCE", "IGNORE_AD_SEQUENCE"] | _String | None = None
        """Determines how MediaTailor sequences ads returned in the pre-roll VAST response."""
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    @_declaration
    class VastResponse(_SchemaPropertyType):
        """The configuration for how MediaTailor processes the VAST response returned by the Ad Decision Server."""
        ad_sequencing_mode: _Literal["FOLLOW_AD_SEQUENCE", "IGNORE_AD_SEQUENCE", "FOLLOW_AD_SEQUENCE_ONLY_LIVE", "FOLLOW_AD_SEQUENCE_ONLY_VOD"] | _String | None = None
        """Determines how MediaTailor sequences ads returned in the VAST response from the Ad Decision Server."""
    TYPE: _ClassVar[str]
    ad_decision_server_url: _String
    """The URL for the ad decision server (ADS). This includes the specification of static parameters and
    placeholders for dynamic parameters. AWS Elemental MediaTailor substitutes player-specific and session-specific
    parameters as needed when calling the ADS. Alternately, for testing you can provide a static VAST URL. The
    maximum length is 25,000 characters.
    """
    name: _String
    """The identifier for the playback configuration."""
    video_content_source_url: _String
    """The URL prefix for the parent manifest for the stream, minus the asset ID. The maximum length is 512
    characters.
    """
    ad_conditioning_configuration: PlaybackConfiguration.AdConditioningConfiguration | _Document | None = None
    ad_decision_server_configuration: PlaybackConfiguration.AdDecisionServerConfiguration | _Document | None = None
    ads_personalization_concurrency: PlaybackConfiguration.AdsPersonalizationConcurrency | _Document | None = None
    """The settings that control how many concurrent requests MediaTailor makes to the ad decision server (ADS)."""
    ads_personalization_timeouts: PlaybackConfiguration.AdsPersonalizationTimeouts | _Document | None = None
    """The ad decision server (ADS) request timeouts and personalization time budgets for live, VOD, and prefetch
    workflows.
    """
    avail_suppression: PlaybackConfiguration.AvailSuppression | _Document | None = None
    """The configuration for avail suppression, also known as ad suppression. For more information about ad
    suppression, see Ad Suppression (https://docs.aws.amazon.com/mediatailor/latest/ug/ad-behavior.html).
    """
    beaconing_configuration: PlaybackConfiguration.BeaconingConfiguration | _Document | None = None
    """The beaconing configuration for this playback configuration, which controls whether AWS Elemental MediaTailor
    includes beacons of its own in the ad tracking response. If you omit this setting, MediaTailor uses INSIGHTS.
    """
    bumper: PlaybackConfiguration.Bumper | _Document | None = None
    """The configuration for bumpers. Bumpers are short audio or video clips that play at the start or before the
    end of an ad break. To learn more about bumpers, see Bumpers
    (https://docs.aws.amazon.com/mediatailor/latest/ug/bumpers.html).
    """
    cdn_configuration: PlaybackConfiguration.CdnConfiguration | _Document | None = None
    """The configuration for using a content delivery network (CDN), like Amazon CloudFront, for content and ad
    segment management.
    """
    configuration_aliases: object | None = None
    """The player parameters and aliases used as dynamic variables during session initialization. For more
    information, see Domain Variables.
    """
    dash_configuration: PlaybackConfiguration.DashConfiguration | _Document | None = None
    """The configuration for DASH content."""
    function_mapping: _Mapping[str, _String] | _Intrinsic | None = None
    """A map of event names to function identifiers for custom processing during session lifecycle events."""
    hls_configuration: PlaybackConfiguration.HlsConfiguration | _Document | None = None
    """The configuration for HLS content."""
    insertion_mode: _Literal["STITCHED_ONLY", "PLAYER_SELECT"] | _String | None = None
    """The setting that controls whether players can use stitched or guided ad insertion. The default,
    STITCHED_ONLY, forces all player sessions to use stitched (server-side) ad insertion. Choosing PLAYER_SELECT
    allows players to select either stitched or guided ad insertion at session-initialization time. The default for
    players that do not specify an insertion mode is stitched.
    """
    live_pre_roll_configuration: PlaybackConfiguration.LivePreRollConfiguration | _Document | None = None
    """The configuration for pre-roll ad insertion."""
    log_configuration: PlaybackConfiguration.LogConfiguration | _Document | None = None
    """The configuration that defines where AWS Elemental MediaTailor sends logs for the playback configuration."""
    manifest_processing_rules: PlaybackConfiguration.ManifestProcessingRules | _Document | None = None
    """The configuration for manifest processing rules. Manifest processing rules enable customization of the
    personalized manifests created by MediaTailor.
    """
    personalization_threshold_seconds: _Integer | None = None
    """Defines the maximum duration of underfilled ad time (in seconds) allowed in an ad break. If the duration of
    underfilled ad time exceeds the personalization threshold, then the personalization of the ad break is abandoned
    and the underlying content is shown. This feature applies to ad replacement in live and VOD streams, rather than
    ad insertion, because it relies on an underlying content stream.
    """
    slate_ad_url: _String | None = None
    """The URL for a high-quality video asset to transcode and use to fill in time that's not used by ads. AWS
    Elemental MediaTailor shows the slate to fill in gaps in media content. Configuring the slate is optional for
    non-VPAID configurations. For VPAID, the slate is required because MediaTailor provides it in the slots that are
    designated for dynamic ad content. The slate must be a high-quality asset that contains both audio and video.
    """
    tags: _Sequence[PlaybackConfiguration.Tag | _Document] | _Intrinsic | None = None
    """The tags to assign to the playback configuration."""
    transcode_profile_name: _String | None = None
    """The name that is used to associate this playback configuration with a custom transcode profile. This
    overrides the dynamic transcoding defaults of MediaTailor. Use this only if you have already set up custom
    profiles with the help of AWS Support.
    """
    @property
    def dash_configuration_manifest_endpoint_prefix(self) -> _Intrinsic:
        """The URL generated by MediaTailor to initiate a DASH playback session. The session uses server-side
        reporting.
        """
    @property
    def hls_configuration_manifest_endpoint_prefix(self) -> _Intrinsic:
        """The URL that is used to initiate a playback session for devices that support Apple HLS. The session uses
        server-side reporting.
        """
    @property
    def playback_configuration_arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) for the playback configuration."""
    @property
    def playback_endpoint_prefix(self) -> _Intrinsic:
        """The URL that the player accesses to get a manifest from MediaTailor. This session will use server-side
        reporting.
        """
    @property
    def session_initialization_endpoint_prefix(self) -> _Intrinsic:
        """The URL that the player uses to initialize a session that uses client-side reporting."""

@_declaration
class PrefetchSchedule(_SchemaResource):
    """Definition of AWS::MediaTailor::PrefetchSchedule Resource Type."""
    @_declaration
    class AvailMatchingCriteria(_SchemaPropertyType):
        dynamic_variable: _String
        """The dynamic variable(s) that MediaTailor should use as avail matching criteria."""
        operator: _Literal["EQUALS"] | _String
        """For the DynamicVariable specified in AvailMatchingCriteria, the Operator that is used for the comparison.
        """
    @_declaration
    class PrefetchConsumption(_SchemaPropertyType):
        end_time: _String
        """The time when MediaTailor no longer considers the prefetched ads for use in an ad break, as an ISO 8601
        date-time.
        """
        avail_matching_criteria: _Sequence[PrefetchSchedule.AvailMatchingCriteria | _Document] | _Intrinsic | None = None
        """If you only want MediaTailor to insert prefetched ads into avails that match specific dynamic variables,
        set the avail matching criteria.
        """
        start_time: _String | None = None
        """The time when prefetched ads are considered for use in an ad break, as an ISO 8601 date-time."""
    @_declaration
    class PrefetchRetrieval(_SchemaPropertyType):
        end_time: _String
        """The time when prefetch retrieval ends for the ad break, as an ISO 8601 date-time."""
        dynamic_variables: _Mapping[str, _String] | _Intrinsic | None = None
        """The dynamic variables to use for substitution during prefetch requests to the ad decision server (ADS).
        """
        start_time: _String | None = None
        """The time when prefetch retrievals can start for this break, as an ISO 8601 date-time."""
        traffic_shaping_retrieval_window: PrefetchSchedule.TrafficShapingRetrievalWindow | _Document | None = None
        traffic_shaping_tps_configuration: PrefetchSchedule.TrafficShapingTpsConfiguration | _Document | None = None
        traffic_shaping_type: _Literal["RETRIEVAL_WINDOW", "TPS"] | _String | None = None
        """Indicates the type of traffic shaping used to limit the number of requests to the ADS at one time."""
    @_declaration
    class RecurringConsumption(_SchemaPropertyType):
        avail_matching_criteria: _Sequence[PrefetchSchedule.AvailMatchingCriteria | _Document] | _Intrinsic | None = None
        """The configuration for the dynamic variables that determine which ad breaks that MediaTailor inserts
        prefetched ads in.
        """
        retrieved_ad_expiration_seconds: _Integer | None = None
        """The number of seconds that an ad is available for insertion after it was prefetched."""
    @_declaration
    class RecurringPrefetchConfiguration(_SchemaPropertyType):
        end_time: _String
        """The end time for the window that MediaTailor prefetches and inserts ads in a live event, as an ISO 8601
        date-time.
        """
        recurring_consumption: PrefetchSchedule.RecurringConsumption | _Document
        recurring_retrieval: PrefetchSchedule.RecurringRetrieval | _Document
        start_time: _String | None = None
        """The start time for the window that MediaTailor prefetches and inserts ads in a live event, as an ISO 8601
        date-time.
        """
    @_declaration
    class RecurringRetrieval(_SchemaPropertyType):
        delay_after_avail_end_seconds: _Integer | None = None
        """The number of seconds that MediaTailor waits after an ad avail before prefetching ads for the next avail.
        """
        dynamic_variables: _Mapping[str, _String] | _Intrinsic | None = None
        """The dynamic variables to use for substitution during prefetch requests to the ADS."""
        traffic_shaping_retrieval_window: PrefetchSchedule.TrafficShapingRetrievalWindow | _Document | None = None
        traffic_shaping_tps_configuration: PrefetchSchedule.TrafficShapingTpsConfiguration | _Document | None = None
        traffic_shaping_type: _Literal["RETRIEVAL_WINDOW", "TPS"] | _String | None = None
        """Indicates the type of traffic shaping used to limit the number of requests to the ADS at one time."""
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    @_declaration
    class TrafficShapingRetrievalWindow(_SchemaPropertyType):
        retrieval_window_duration_seconds: _Integer | None = None
        """The amount of time, in seconds, that MediaTailor spreads prefetch requests to the ADS."""
    @_declaration
    class TrafficShapingTpsConfiguration(_SchemaPropertyType):
        peak_concurrent_users: _Integer | None = None
        """The expected peak number of concurrent viewers for your content."""
        peak_tps: _Integer | None = None
        """The maximum number of transactions per second (TPS) that your ad decision server (ADS) can handle."""
    TYPE: _ClassVar[str]
    name: _String
    """The name to assign to the prefetch schedule."""
    playback_configuration_name: _String
    """The name of the playback configuration."""
    consumption: PrefetchSchedule.PrefetchConsumption | _Document | None = None
    recurring_prefetch_configuration: PrefetchSchedule.RecurringPrefetchConfiguration | _Document | None = None
    retrieval: PrefetchSchedule.PrefetchRetrieval | _Document | None = None
    schedule_type: _Literal["SINGLE", "RECURRING"] | _String | None = None
    """The frequency that MediaTailor creates prefetch schedules."""
    stream_id: _String | None = None
    """An optional stream identifier that MediaTailor uses to prefetch ads for multiple streams that use the same
    playback configuration.
    """
    tags: _Sequence[PrefetchSchedule.Tag | _Document] | _Intrinsic | None = None
    """The tags assigned to the prefetch schedule."""
    @property
    def arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the prefetch schedule."""

@_declaration
class Program(_SchemaResource):
    """Resource schema for AWS::MediaTailor::Program."""
    @_declaration
    class AdBreak(_SchemaPropertyType):
        """Ad break configuration parameters."""
        offset_millis: _Integer
        """How long (in milliseconds) after the beginning of the program that an ad starts."""
        ad_break_metadata: _Sequence[Program.KeyValuePair | _Document] | _Intrinsic | None = None
        """Defines a list of key/value pairs that MediaTailor generates within the EXT-X-ASSET tag for
        SCTE35_ENHANCED output.
        """
        message_type: _Literal["SPLICE_INSERT", "TIME_SIGNAL"] | _String | None = None
        """The SCTE-35 ad insertion type."""
        slate: Program.SlateSource | _Document | None = None
        splice_insert_message: Program.SpliceInsertMessage | _Document | None = None
        time_signal_message: Program.TimeSignalMessage | _Document | None = None
    @_declaration
    class AlternateMedia(_SchemaPropertyType):
        """A playlist of media to be played instead of the default media on a particular program."""
        ad_breaks: _Sequence[Program.AdBreak | _Document] | _Intrinsic | None = None
        """Ad break configuration parameters defined in AlternateMedia."""
        clip_range: Program.ClipRange | _Document | None = None
        duration_millis: _Integer | None = None
        """The duration of the alternateMedia in milliseconds."""
        live_source_name: _String | None = None
        """The name of the live source for alternateMedia."""
        scheduled_start_time_millis: _Integer | None = None
        """The date and time that the alternateMedia is scheduled to start, in epoch milliseconds."""
        source_location_name: _String | None = None
        """The name of the source location for alternateMedia."""
        vod_source_name: _String | None = None
        """The name of the VOD source for alternateMedia."""
    @_declaration
    class AudienceMedia(_SchemaPropertyType):
        """An AudienceMedia object contains an Audience and a list of AlternateMedia."""
        alternate_media: _Sequence[Program.AlternateMedia | _Document] | _Intrinsic | None = None
        """The list of AlternateMedia defined in AudienceMedia."""
        audience: _String | None = None
        """The Audience defined in AudienceMedia."""
    @_declaration
    class ClipRange(_SchemaPropertyType):
        """Clip range configuration for the VOD source associated with the program."""
        end_offset_millis: _Integer | None = None
        """The end offset of the clip range, in milliseconds."""
        start_offset_millis: _Integer | None = None
        """The start offset of the clip range, in milliseconds."""
    @_declaration
    class KeyValuePair(_SchemaPropertyType):
        """For SCTE35_ENHANCED output, defines a key and corresponding value."""
        key: _String
        """The key."""
        value: _String
        """The value."""
    @_declaration
    class ScheduleConfiguration(_SchemaPropertyType):
        """Schedule configuration parameters."""
        transition: Program.Transition | _Document
        clip_range: Program.ClipRange | _Document | None = None
    @_declaration
    class SegmentationDescriptor(_SchemaPropertyType):
        """The segmentation_descriptor message configuration."""
        segment_num: _Integer | None = None
        """The segment number to assign."""
        segmentation_event_id: _Integer | None = None
        """The Event Identifier to assign."""
        segmentation_type_id: _Integer | None = None
        """The Type Identifier to assign."""
        segmentation_upid: _String | None = None
        """The Upid to assign."""
        segmentation_upid_type: _Integer | None = None
        """The Upid Type to assign."""
        segments_expected: _Integer | None = None
        """The number of segments expected."""
        sub_segment_num: _Integer | None = None
        """The sub-segment number to assign."""
        sub_segments_expected: _Integer | None = None
        """The number of sub-segments expected."""
    @_declaration
    class SlateSource(_SchemaPropertyType):
        """Slate VOD source configuration."""
        source_location_name: _String | None = None
        """The name of the source location where the slate VOD source is stored."""
        vod_source_name: _String | None = None
        """The slate VOD source name."""
    @_declaration
    class SpliceInsertMessage(_SchemaPropertyType):
        """Splice insert message configuration."""
        avail_num: _Integer | None = None
        """This is written to splice_insert.avail_num."""
        avails_expected: _Integer | None = None
        """This is written to splice_insert.avails_expected."""
        splice_event_id: _Integer | None = None
        """This is written to splice_insert.splice_event_id."""
        unique_program_id: _Integer | None = None
        """This is written to splice_insert.unique_program_id."""
    @_declaration
    class TimeSignalMessage(_SchemaPropertyType):
        """The SCTE-35 time_signal message configuration."""
        segmentation_descriptors: _Sequence[Program.SegmentationDescriptor | _Document] | _Intrinsic | None = None
        """The configurations for the SCTE-35 segmentation_descriptor message(s)."""
    @_declaration
    class Transition(_SchemaPropertyType):
        """Program transition configuration."""
        relative_position: _Literal["BEFORE_PROGRAM", "AFTER_PROGRAM"] | _String
        """The position where this program will be inserted relative to the RelativePosition."""
        type: _String
        """Defines when the program plays in the schedule. You can set the value to ABSOLUTE or RELATIVE."""
        duration_millis: _Integer | None = None
        """The duration of the live program in seconds."""
        relative_program: _String | None = None
        """The name of the program that this program will be inserted next to."""
        scheduled_start_time_millis: _Integer | None = None
        """The date and time that the program is scheduled to start, in epoch milliseconds."""
    TYPE: _ClassVar[str]
    channel_name: _String
    """The name of the channel for this Program."""
    program_name: _String
    """The name of the Program."""
    source_location_name: _String
    """The name of the source location."""
    ad_breaks: _Sequence[Program.AdBreak | _Document] | _Intrinsic | None = None
    """The ad break configuration settings."""
    audience_media: _Sequence[Program.AudienceMedia | _Document] | _Intrinsic | None = None
    """The list of AudienceMedia defined in program."""
    live_source_name: _String | None = None
    """The name of the LiveSource for this Program."""
    schedule_configuration: Program.ScheduleConfiguration | _Document | None = None
    """The schedule configuration settings."""
    vod_source_name: _String | None = None
    """The name that's used to refer to a VOD source."""
    @property
    def arn(self) -> _Intrinsic:
        """The ARN of the program."""
    @property
    def clip_range(self) -> _Intrinsic:
        """Clip range configuration for the VOD source associated with the program."""
    @property
    def creation_time(self) -> _Intrinsic:
        """The timestamp of when the program was created."""
    @property
    def duration_millis(self) -> _Intrinsic:
        """The duration of the live program in milliseconds."""
    @property
    def scheduled_start_time(self) -> _Intrinsic:
        """The date and time that the program is scheduled to start."""

@_declaration
class SourceLocation(_SchemaResource):
    """Definition of AWS::MediaTailor::SourceLocation Resource Type."""
    @_declaration
    class AccessConfiguration(_SchemaPropertyType):
        """Access configuration parameters."""
        access_type: _Literal["S3_SIGV4", "SECRETS_MANAGER_ACCESS_TOKEN", "AUTODETECT_SIGV4"] | _String | None = None
        secrets_manager_access_token_configuration: SourceLocation.SecretsManagerAccessTokenConfiguration | _Document | None = None
    @_declaration
    class DefaultSegmentDeliveryConfiguration(_SchemaPropertyType):
        """The optional configuration for a server that serves segments. Use this if you want the segment delivery
        server to be different from the source location server. For example, you can configure your source location
        server to be an origination server, such as MediaPackage, and the segment delivery server to be a content
        delivery network (CDN), such as CloudFront. If you don't specify a segment delivery server, then the source
        location server is used.
        """
        base_url: _String | None = None
        """The hostname of the server that will be used to serve segments. This string must include the protocol,
        such as https://.
        """
    @_declaration
    class HttpConfiguration(_SchemaPropertyType):
        """The HTTP configuration for the source location."""
        base_url: _String
        """The base URL for the source location host server. This string must include the protocol, such as
        https://.
        """
    @_declaration
    class SecretsManagerAccessTokenConfiguration(_SchemaPropertyType):
        """AWS Secrets Manager access token configuration parameters. For information about Secrets Manager access
        token authentication, see Working with AWS Secrets Manager access token authentication.
        """
        header_name: _String | None = None
        """The name of the HTTP header used to supply the access token in requests to the source location."""
        secret_arn: _String | None = None
        """The Amazon Resource Name (ARN) of the AWS Secrets Manager secret that contains the access token."""
        secret_string_key: _String | None = None
        """The AWS Secrets Manager SecretString key associated with the access token. MediaTailor uses the key to
        look up SecretString key and value pair containing the access token.
        """
    @_declaration
    class SegmentDeliveryConfiguration(_SchemaPropertyType):
        """The segment delivery configuration settings."""
        base_url: _String | None = None
        """The base URL of the host or path of the segment delivery server that you're using to serve segments. This
        is typically a content delivery network (CDN). The URL can be absolute or relative. To use an absolute URL
        include the protocol, such as https://example.com/some/path. To use a relative URL specify the relative
        path, such as /some/path*.
        """
        name: _String | None = None
        """A unique identifier used to distinguish between multiple segment delivery configurations in a source
        location.
        """
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    http_configuration: SourceLocation.HttpConfiguration | _Document
    source_location_name: _String
    access_configuration: SourceLocation.AccessConfiguration | _Document | None = None
    default_segment_delivery_configuration: SourceLocation.DefaultSegmentDeliveryConfiguration | _Document | None = None
    segment_delivery_configurations: _Sequence[SourceLocation.SegmentDeliveryConfiguration | _Document] | _Intrinsic | None = None
    """A list of the segment delivery configurations associated with this resource."""
    tags: _Sequence[SourceLocation.Tag | _Document] | _Intrinsic | None = None
    """The tags to assign to the source location."""
    @property
    def arn(self) -> _Intrinsic:
        """The ARN of the source location."""

@_declaration
class VodSource(_SchemaResource):
    """Definition of AWS::MediaTailor::VodSource Resource Type."""
    @_declaration
    class HttpPackageConfiguration(_SchemaPropertyType):
        """The HTTP package configuration properties for the requested VOD source."""
        path: _String
        """The relative path to the URL for this VOD source. This is combined with
        SourceLocation::HttpConfiguration::BaseUrl to form a valid URL.
        """
        source_group: _String
        """The name of the source group. This has to match one of the Channel::Outputs::SourceGroup."""
        type: _Literal["DASH", "HLS"] | _String
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    http_package_configurations: _Sequence[VodSource.HttpPackageConfiguration | _Document] | _Intrinsic
    """A list of HTTP package configuration parameters for this VOD source."""
    source_location_name: _String
    vod_source_name: _String
    tags: _Sequence[VodSource.Tag | _Document] | _Intrinsic | None = None
    """The tags to assign to the VOD source."""
    @property
    def arn(self) -> _Intrinsic:
        """The ARN of the VOD source."""
