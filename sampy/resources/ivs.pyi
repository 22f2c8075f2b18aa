"""AWS::IVS. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
class AdConfiguration(_SchemaResource):
    """Resource type definition for AWS::IVS::AdConfiguration. An ad configuration links Amazon IVS resources to AWS
    Elemental MediaTailor playback configurations, enabling server-side ad insertion for a channel.
    """
    @_declaration
    class MediaTailorPlaybackConfiguration(_SchemaPropertyType):
        """Object specifying a configuration for integration with an AWS Elemental MediaTailor (EMT)."""
        playback_configuration_arn: _String | None = None
        """ARN of the customer-created EMT PlaybackConfiguration resource in the same region and account."""
    @_declaration
    class PostRollConfiguration(_SchemaPropertyType):
        """Configuration for the post-roll ad break to use for this ad configuration."""
        duration_seconds: _Integer
        """Duration of the post-roll ad break, in seconds."""
        enabled: _Boolean
        """Whether the post-roll ad configuration is enabled."""
    @_declaration
    class Tag(_SchemaPropertyType):
        """A key-value pair to associate with a resource."""
        key: _String
        """The key name of the tag."""
        value: _String
        """The value for the tag."""
    TYPE: _ClassVar[str]
    media_tailor_playback_configurations: _Sequence[AdConfiguration.MediaTailorPlaybackConfiguration | _Document] | _Intrinsic
    """List of integration configurations with MediaTailor resources. The first item in the list is the default
    playback configuration used for the ad configuration.
    """
    name: _String | None = None
    """Ad configuration name. The value does not need to be unique."""
    post_roll_configuration: AdConfiguration.PostRollConfiguration | _Document | None = None
    tags: _Sequence[AdConfiguration.Tag | _Document] | _Intrinsic | None = None
    """Tags attached to the resource."""
    @property
    def arn(self) -> _Intrinsic:
        """Ad configuration ARN."""

@_declaration
class Channel(_SchemaResource):
    """Resource Type definition for AWS::IVS::Channel."""
    @_declaration
    class MultitrackInputConfiguration(_SchemaPropertyType):
        enabled: _Boolean | None = None
        """Indicates whether multitrack input is enabled. Can be set to true only if channel type is STANDARD.
        Setting enabled to true with any other channel type will cause an exception. If true, then policy,
        maximumResolution, and containerFormat are required, and containerFormat must be set to FRAGMENTED_MP4.
        Default: false.
        """
        maximum_resolution: _Literal["SD", "HD", "FULL_HD"] | _String | None = None
        """Maximum resolution for multitrack input. Required if enabled is true."""
        policy: _Literal["ALLOW", "REQUIRE"] | _String | None = None
        """Indicates whether multitrack input is allowed or required. Required if enabled is true."""
    @_declaration
    class Tag(_SchemaPropertyType):
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
    authorized: _Boolean | None = None
    """Whether the channel is authorized."""
    container_format: _Literal["TS", "FRAGMENTED_MP4"] | _String | None = None
    """Indicates which content-packaging format is used (MPEG-TS or fMP4). If multitrackInputConfiguration is
    specified and enabled is true, then containerFormat is required and must be set to FRAGMENTED_MP4. Otherwise,
    containerFormat may be set to TS or FRAGMENTED_MP4. Default: TS.
    """
    insecure_ingest: _Boolean | None = None
    """Whether the channel allows insecure ingest."""
    latency_mode: _Literal["NORMAL", "LOW"] | _String | None = None
    """Channel latency mode."""
    multitrack_input_configuration: Channel.MultitrackInputConfiguration | _Document | None = None
    name: _String | None = None
    """Channel."""
    preset: _Literal["", "HIGHER_BANDWIDTH_DELIVERY", "CONSTRAINED_BANDWIDTH_DELIVERY"] | _String | None = None
    """Optional transcode preset for the channel. This is selectable only for ADVANCED_HD and ADVANCED_SD channel
    types. For those channel types, the default preset is HIGHER_BANDWIDTH_DELIVERY. For other channel types (BASIC
    and STANDARD), preset is the empty string ("").
    """
    recording_configuration_arn: _String | None = None
    """Recording Configuration ARN. A value other than an empty string indicates that recording is enabled. Default:
    "" (recording is disabled).
    """
    tags: _Sequence[Channel.Tag | _Document] | _Intrinsic | None = None
    """A list of key-value pairs that contain metadata for the asset model."""
    type: _Literal["STANDARD", "BASIC", "ADVANCED_SD", "ADVANCED_HD"] | _String | None = None
    """Channel type, which determines the allowable resolution and bitrate. If you exceed the allowable resolution
    or bitrate, the stream probably will disconnect immediately.
    """
    @property
    def arn(self) -> _Intrinsic:
        """Channel ARN is automatically generated on creation and assigned as the unique identifier."""
    @property
    def ingest_endpoint(self) -> _Intrinsic:
        """Channel ingest endpoint, part of the definition of an ingest server, used when you set up streaming
        software.
        """
    @property
    def playback_url(self) -> _Intrinsic:
        """Channel Playback URL."""

@_declaration
class EncoderConfiguration(_SchemaResource):
    """Resource Type definition for AWS::IVS::EncoderConfiguration."""
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
    class Video(_SchemaPropertyType):
        """Video configuration. Default: video resolution 1280x720, bitrate 2500 kbps, 30 fps."""
        bitrate: _Integer | None = None
        """Bitrate for generated output, in bps. Default: 2500000."""
        framerate: _Number | None = None
        """Video frame rate, in fps. Default: 30."""
        height: _Integer | None = None
        """Video-resolution height. This must be an even number. Note that the maximum value is determined by width
        times height, such that the maximum total pixels is 2073600 (1920x1080 or 1080x1920). Default: 720.
        """
        width: _Integer | None = None
        """Video-resolution width. This must be an even number. Note that the maximum value is determined by width
        times height, such that the maximum total pixels is 2073600 (1920x1080 or 1080x1920). Default: 1280.
        """
    TYPE: _ClassVar[str]
    name: _String | None = None
    """Encoder configuration name."""
    tags: _Sequence[EncoderConfiguration.Tag | _Document] | _Intrinsic | None = None
    """An array of key-value pairs to apply to this resource."""
    video: EncoderConfiguration.Video | _Document | None = None
    @property
    def arn(self) -> _Intrinsic:
        """Encoder configuration identifier."""

@_declaration
class IngestConfiguration(_SchemaResource):
    """Resource Type definition for AWS::IVS::IngestConfiguration."""
    @_declaration
    class Tag(_SchemaPropertyType):
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
    ingest_protocol: _Literal["RTMP", "RTMPS"] | _String | None = None
    """Ingest Protocol."""
    insecure_ingest: _Boolean | None = None
    """Whether ingest configuration allows insecure ingest."""
    name: _String | None = None
    """IngestConfiguration."""
    stage_arn: _String | None = None
    """Stage ARN. A value other than an empty string indicates that stage is linked to IngestConfiguration. Default:
    "" (recording is disabled).
    """
    tags: _Sequence[IngestConfiguration.Tag | _Document] | _Intrinsic | None = None
    """A list of key-value pairs that contain metadata for the asset model."""
    user_id: _String | None = None
    """User defined indentifier for participant associated with IngestConfiguration."""
    @property
    def arn(self) -> _Intrinsic:
        """IngestConfiguration ARN is automatically generated on creation and assigned as the unique identifier."""
    @property
    def participant_id(self) -> _Intrinsic:
        """Participant Id is automatically generated on creation and assigned."""
    @property
    def state(self) -> _Intrinsic:
        """State of IngestConfiguration which determines whether IngestConfiguration is in use or not."""
    @property
    def stream_key(self) -> _Intrinsic:
        """Stream-key value."""

@_declaration
class PlaybackKeyPair(_SchemaResource):
    """Resource Type definition for AWS::IVS::PlaybackKeyPair."""
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    name: _String | None = None
    """An arbitrary string (a nickname) assigned to a playback key pair that helps the customer identify that
    resource. The value does not need to be unique.
    """
    public_key_material: _String | None = None
    """The public portion of a customer-generated key pair. This field is required to create the
    AWS::IVS::PlaybackKeyPair resource.
    """
    tags: _Sequence[PlaybackKeyPair.Tag | _Document] | _Intrinsic | None = None
    """A list of key-value pairs that contain metadata for the asset model."""
    @property
    def arn(self) -> _Intrinsic:
        """Key-pair identifier."""
    @property
    def fingerprint(self) -> _Intrinsic:
        """Key-pair identifier."""

@_declaration
class PlaybackRestrictionPolicy(_SchemaResource):
    """Resource Type definition for AWS::IVS::PlaybackRestrictionPolicy."""
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
    allowed_countries: _Sequence[_String] | _Intrinsic | None = None
    """A list of country codes that control geoblocking restriction. Allowed values are the officially assigned ISO
    3166-1 alpha-2 codes. Default: All countries (an empty array).
    """
    allowed_origins: _Sequence[_String] | _Intrinsic | None = None
    """A list of origin sites that control CORS restriction. Allowed values are the same as valid values of the
    Origin header defined at https://developer.mozilla.org/en-US/docs/Web/HTTP/Headers/Origin.
    """
    enable_strict_origin_enforcement: _Boolean | None = None
    """Whether channel playback is constrained by origin site."""
    name: _String | None = None
    """Playback-restriction-policy name."""
    tags: _Sequence[PlaybackRestrictionPolicy.Tag | _Document] | _Intrinsic | None = None
    """An array of key-value pairs to apply to this resource."""
    @property
    def arn(self) -> _Intrinsic:
        """Playback-restriction-policy identifier."""

@_declaration
class PublicKey(_SchemaResource):
    """Resource Type definition for AWS::IVS::PublicKey."""
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    name: _String | None = None
    """Name of the public key to be imported. The value does not need to be unique."""
    public_key_material: _String | None = None
    """The public portion of a customer-generated key pair. This field is required to create the AWS::IVS::PublicKey
    resource.
    """
    tags: _Sequence[PublicKey.Tag | _Document] | _Intrinsic | None = None
    """A list of key-value pairs that contain metadata for the asset model."""
    @property
    def arn(self) -> _Intrinsic:
        """Key-pair identifier."""
    @property
    def fingerprint(self) -> _Intrinsic:
        """Key-pair identifier."""

@_declaration
class RecordingConfiguration(_SchemaResource):
    """Resource Type definition for AWS::IVS::RecordingConfiguration."""
    @_declaration
    class DestinationConfiguration(_SchemaPropertyType):
        """Recording Destination Configuration."""
        s3: RecordingConfiguration.S3DestinationConfiguration | _Document | None = None
    @_declaration
    class RenditionConfiguration(_SchemaPropertyType):
        """Rendition Configuration describes which renditions should be recorded for a stream."""
        rendition_selection: _Literal["ALL", "NONE", "CUSTOM"] | _String | None = None
        """Resolution Selection indicates which set of renditions are recorded for a stream."""
        renditions: _Sequence[_Literal["FULL_HD", "HD", "SD", "LOWEST_RESOLUTION"] | _String] | _Intrinsic | None = None
        """Renditions indicates which renditions are recorded for a stream."""
    @_declaration
    class S3DestinationConfiguration(_SchemaPropertyType):
        """Recording S3 Destination Configuration."""
        bucket_name: _String
    @_declaration
    class Tag(_SchemaPropertyType):
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
    class ThumbnailConfiguration(_SchemaPropertyType):
        """Recording Thumbnail Configuration."""
        recording_mode: _Literal["INTERVAL", "DISABLED"] | _String | None = None
        """Thumbnail Recording Mode, which determines whether thumbnails are recorded at an interval or are
        disabled.
        """
        resolution: _Literal["FULL_HD", "HD", "SD", "LOWEST_RESOLUTION"] | _String | None = None
        """Resolution indicates the desired resolution of recorded thumbnails."""
        storage: _Sequence[_Literal["SEQUENTIAL", "LATEST"] | _String] | _Intrinsic | None = None
        """Storage indicates the format in which thumbnails are recorded."""
        target_interval_seconds: _Integer | None = None
        """Target Interval Seconds defines the interval at which thumbnails are recorded. This field is required if
        RecordingMode is INTERVAL.
        """
    TYPE: _ClassVar[str]
    destination_configuration: RecordingConfiguration.DestinationConfiguration | _Document
    name: _String | None = None
    """Recording Configuration Name."""
    recording_reconnect_window_seconds: _Integer | None = None
    """Recording Reconnect Window Seconds. (0 means disabled)."""
    rendition_configuration: RecordingConfiguration.RenditionConfiguration | _Document | None = None
    tags: _Sequence[RecordingConfiguration.Tag | _Document] | _Intrinsic | None = None
    """A list of key-value pairs that contain metadata for the asset model."""
    thumbnail_configuration: RecordingConfiguration.ThumbnailConfiguration | _Document | None = None
    @property
    def arn(self) -> _Intrinsic:
        """Recording Configuration ARN is automatically generated on creation and assigned as the unique identifier.
        """
    @property
    def state(self) -> _Intrinsic:
        """Recording Configuration State."""

@_declaration
class Stage(_SchemaResource):
    """Resource Type definition for AWS::IVS::Stage."""
    @_declaration
    class AutoParticipantRecordingConfiguration(_SchemaPropertyType):
        """Configuration object for individual participant recording, to attach to the new stage."""
        storage_configuration_arn: _String
        """ARN of the StorageConfiguration resource to use for individual participant recording."""
        hls_configuration: Stage.HlsConfiguration | _Document | None = None
        media_types: _Sequence[_Literal["AUDIO_VIDEO", "AUDIO_ONLY"] | _String] | _Intrinsic | None = None
        """Types of media to be recorded. Default: AUDIO_VIDEO."""
        recording_reconnect_window_seconds: _Integer | None = None
        """If a stage publisher disconnects and then reconnects within the specified interval, the multiple
        recordings will be considered a single recording and merged together. The default value is 0, which disables
        merging.
        """
        thumbnail_configuration: Stage.ThumbnailConfiguration | _Document | None = None
    @_declaration
    class HlsConfiguration(_SchemaPropertyType):
        """HLS configuration object for individual participant recording."""
        participant_recording_hls_configuration: Stage.ParticipantRecordingHlsConfiguration | _Document | None = None
    @_declaration
    class ParticipantRecordingHlsConfiguration(_SchemaPropertyType):
        """An object representing a configuration of participant HLS recordings for individual participant
        recording.
        """
        target_segment_duration_seconds: _Integer | None = None
        """Defines the target duration for recorded segments generated when recording a stage participant. Segments
        may have durations longer than the specified value when needed to ensure each segment begins with a
        keyframe. Default: 6.
        """
    @_declaration
    class Tag(_SchemaPropertyType):
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
    class ThumbnailConfiguration(_SchemaPropertyType):
        """A complex type that allows you to enable/disable the recording of thumbnails for individual participant
        recording and modify the interval at which thumbnails are generated for the live session.
        """
        participant_thumbnail_configuration: Stage.ThumbnailConfigurationParticipantThumbnailConfiguration | _Document | None = None
    @_declaration
    class ThumbnailConfigurationParticipantThumbnailConfiguration(_SchemaPropertyType):
        """An object representing a configuration of thumbnails for recorded video from an individual participant.
        """
        recording_mode: _Literal["INTERVAL", "DISABLED"] | _String | None = None
        """Thumbnail recording mode. Default: DISABLED."""
        storage: _Sequence[_Literal["SEQUENTIAL", "LATEST"] | _String] | _Intrinsic | None = None
        """Indicates the format in which thumbnails are recorded. SEQUENTIAL records all generated thumbnails in a
        serial manner, to the media/thumbnails/high directory. LATEST saves the latest thumbnail in
        media/latest_thumbnail/high/thumb.jpg and overwrites it at the interval specified by targetIntervalSeconds.
        You can enable both SEQUENTIAL and LATEST. Default: SEQUENTIAL.
        """
        target_interval_seconds: _Integer | None = None
        """The targeted thumbnail-generation interval in seconds. This is configurable only if recordingMode is
        INTERVAL. Default: 60.
        """
    TYPE: _ClassVar[str]
    auto_participant_recording_configuration: Stage.AutoParticipantRecordingConfiguration | _Document | None = None
    name: _String | None = None
    """Stage name."""
    tags: _Sequence[Stage.Tag | _Document] | _Intrinsic | None = None
    """An array of key-value pairs to apply to this resource."""
    @property
    def active_session_id(self) -> _Intrinsic:
        """ID of the active session within the stage."""
    @property
    def arn(self) -> _Intrinsic:
        """Stage ARN is automatically generated on creation and assigned as the unique identifier."""

@_declaration
class StorageConfiguration(_SchemaResource):
    """Resource Type definition for AWS::IVS::StorageConfiguration."""
    @_declaration
    class S3StorageConfiguration(_SchemaPropertyType):
        """A complex type that describes an S3 location where recorded videos will be stored."""
        bucket_name: _String
        """Location (S3 bucket name) where recorded videos will be stored. Note that the StorageConfiguration and S3
        bucket must be in the same region as the Composition.
        """
    @_declaration
    class Tag(_SchemaPropertyType):
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
    s3: StorageConfiguration.S3StorageConfiguration | _Document
    name: _String | None = None
    """Storage Configuration Name."""
    tags: _Sequence[StorageConfiguration.Tag | _Document] | _Intrinsic | None = None
    """A list of key-value pairs that contain metadata for the asset model."""
    @property
    def arn(self) -> _Intrinsic:
        """Storage Configuration ARN is automatically generated on creation and assigned as the unique identifier.
        """

@_declaration
class StreamKey(_SchemaResource):
    """Resource Type definition for AWS::IVS::StreamKey."""
    @_declaration
    class Tag(_SchemaPropertyType):
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
    channel_arn: _String
    """Channel ARN for the stream."""
    tags: _Sequence[StreamKey.Tag | _Document] | _Intrinsic | None = None
    """A list of key-value pairs that contain metadata for the asset model."""
    @property
    def arn(self) -> _Intrinsic:
        """Stream Key ARN is automatically generated on creation and assigned as the unique identifier."""
    @property
    def value(self) -> _Intrinsic:
        """Stream-key value."""
