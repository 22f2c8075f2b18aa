"""AWS::MediaLive. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
    """Resource Type definition for AWS::MediaLive::Channel."""
    @_declaration
    class AacSettings(_SchemaPropertyType):
        bitrate: _Number | None = None
        coding_mode: _String | None = None
        input_type: _String | None = None
        profile: _String | None = None
        rate_control_mode: _String | None = None
        raw_format: _String | None = None
        sample_rate: _Number | None = None
        spec: _String | None = None
        vbr_quality: _String | None = None
    @_declaration
    class AbWatermarkingCustomProfile(_SchemaPropertyType):
        embedding_frequency: _Number | None = None
        scene_cut: _Number | None = None
        target_psnr: _Number | None = None
    @_declaration
    class Ac3Settings(_SchemaPropertyType):
        attenuation_control: _String | None = None
        bitrate: _Number | None = None
        bitstream_mode: _String | None = None
        coding_mode: _String | None = None
        dialnorm: _Integer | None = None
        drc_profile: _String | None = None
        lfe_filter: _String | None = None
        metadata_control: _String | None = None
    @_declaration
    class AdditionalDestinations(_SchemaPropertyType):
        destination: Channel.OutputLocationRef | _Document | None = None
    @_declaration
    class AncillarySourceSettings(_SchemaPropertyType):
        source_ancillary_channel_number: _Integer | None = None
    @_declaration
    class AnywhereSettings(_SchemaPropertyType):
        channel_placement_group_id: _String | None = None
        cluster_id: _String | None = None
    @_declaration
    class ArchiveCdnSettings(_SchemaPropertyType):
        archive_s3_settings: Channel.ArchiveFrameCaptureHlsS3Settings | _Document | None = None
    @_declaration
    class ArchiveContainerSettings(_SchemaPropertyType):
        m2ts_settings: Channel.M2tsSettings | _Document | None = None
        raw_settings: _Document | None = None
    @_declaration
    class ArchiveFrameCaptureHlsS3Settings(_SchemaPropertyType):
        canned_acl: _String | None = None
    @_declaration
    class ArchiveGroupSettings(_SchemaPropertyType):
        archive_cdn_settings: Channel.ArchiveCdnSettings | _Document | None = None
        destination: Channel.OutputLocationRef | _Document | None = None
        rollover_interval: _Integer | None = None
    @_declaration
    class ArchiveOutputSettings(_SchemaPropertyType):
        container_settings: Channel.ArchiveContainerSettings | _Document | None = None
        extension: _String | None = None
        name_modifier: _String | None = None
    @_declaration
    class AudioChannelMapping(_SchemaPropertyType):
        input_channel_levels: _Sequence[Channel.InputChannelLevel | _Document] | _Intrinsic | None = None
        output_channel: _Integer | None = None
    @_declaration
    class AudioCodecSettings(_SchemaPropertyType):
        aac_settings: Channel.AacSettings | _Document | None = None
        ac3_settings: Channel.Ac3Settings | _Document | None = None
        eac3_atmos_settings: Channel.Eac3AtmosSettings | _Document | None = None
        eac3_settings: Channel.Eac3Settings | _Document | None = None
        mp2_settings: Channel.Mp2Settings | _Document | None = None
        pass_through_settings: _Document | None = None
        wav_settings: Channel.WavSettings | _Document | None = None
    @_declaration
    class AudioDescription(_SchemaPropertyType):
        audio_dash_roles: _Sequence[_String] | _Intrinsic | None = None
        audio_normalization_settings: Channel.AudioNormalizationSettings | _Document | None = None
        audio_selector_name: _String | None = None
        audio_type: _String | None = None
        audio_type_control: _String | None = None
        audio_watermarking_settings: Channel.AudioWatermarkSettings | _Document | None = None
        codec_settings: Channel.AudioCodecSettings | _Document | None = None
        dvb_dash_accessibility: _String | None = None
        language_code: _String | None = None
        language_code_control: _String | None = None
        name: _String | None = None
        remix_settings: Channel.RemixSettings | _Document | None = None
        stream_name: _String | None = None
    @_declaration
    class AudioDolbyEDecode(_SchemaPropertyType):
        program_selection: _String | None = None
    @_declaration
    class AudioFeedInput(_SchemaPropertyType):
        audio_selector_name: _String | None = None
        feed_input: _String | None = None
    @_declaration
    class AudioHlsRenditionSelection(_SchemaPropertyType):
        group_id: _String | None = None
        name: _String | None = None
    @_declaration
    class AudioLanguageSelection(_SchemaPropertyType):
        language_code: _String | None = None
        language_selection_policy: _String | None = None
    @_declaration
    class AudioNormalizationSettings(_SchemaPropertyType):
        algorithm: _String | None = None
        algorithm_control: _String | None = None
        peak_calculation: _String | None = None
        peak_limiter_threshold: _Number | None = None
        target_lkfs: _Number | None = None
    @_declaration
    class AudioOnlyHlsSettings(_SchemaPropertyType):
        audio_group_id: _String | None = None
        audio_only_image: Channel.InputLocation | _Document | None = None
        audio_track_type: _String | None = None
        segment_type: _String | None = None
    @_declaration
    class AudioPid(_SchemaPropertyType):
        dolby_e_decode: Channel.AudioDolbyEDecode | _Document | None = None
        pid: _Integer | None = None
        premix_settings: Channel.AudioPreMixerSettings | _Document | None = None
    @_declaration
    class AudioPidSelection(_SchemaPropertyType):
        pid: _Integer | None = None
        pids: _Sequence[Channel.AudioPid | _Document] | _Intrinsic | None = None
    @_declaration
    class AudioPreMixerSettings(_SchemaPropertyType):
        audio_normalization_settings: Channel.AudioNormalizationSettings | _Document | None = None
        channels: _Integer | None = None
        gain_db: _Number | None = None
        remix_settings: Channel.RemixSettings | _Document | None = None
    @_declaration
    class AudioSelector(_SchemaPropertyType):
        name: _String | None = None
        selector_settings: Channel.AudioSelectorSettings | _Document | None = None
    @_declaration
    class AudioSelectorSettings(_SchemaPropertyType):
        audio_hls_rendition_selection: Channel.AudioHlsRenditionSelection | _Document | None = None
        audio_language_selection: Channel.AudioLanguageSelection | _Document | None = None
        audio_pid_selection: Channel.AudioPidSelection | _Document | None = None
        audio_track_selection: Channel.AudioTrackSelection | _Document | None = None
    @_declaration
    class AudioSilenceFailoverSettings(_SchemaPropertyType):
        audio_selector_name: _String | None = None
        audio_silence_threshold_msec: _Integer | None = None
    @_declaration
    class AudioTrack(_SchemaPropertyType):
        premix_settings: Channel.AudioPreMixerSettings | _Document | None = None
        track: _Integer | None = None
    @_declaration
    class AudioTrackSelection(_SchemaPropertyType):
        dolby_e_decode: Channel.AudioDolbyEDecode | _Document | None = None
        tracks: _Sequence[Channel.AudioTrack | _Document] | _Intrinsic | None = None
    @_declaration
    class AudioWatermarkSettings(_SchemaPropertyType):
        nielsen_watermarks_settings: Channel.NielsenWatermarksSettings | _Document | None = None
    @_declaration
    class AutomaticInputFailoverSettings(_SchemaPropertyType):
        error_clear_time_msec: _Integer | None = None
        failover_conditions: _Sequence[Channel.FailoverCondition | _Document] | _Intrinsic | None = None
        input_preference: _String | None = None
        secondary_input_id: _String | None = None
    @_declaration
    class Av1ColorSpaceSettings(_SchemaPropertyType):
        color_space_passthrough_settings: _Document | None = None
        hdr10_settings: Channel.Hdr10Settings | _Document | None = None
        hlg2020_settings: _Document | None = None
        rec601_settings: _Document | None = None
        rec709_settings: _Document | None = None
    @_declaration
    class Av1Settings(_SchemaPropertyType):
        afd_signaling: _String | None = None
        bit_depth: _String | None = None
        bitrate: _Integer | None = None
        buf_size: _Integer | None = None
        color_space_settings: Channel.Av1ColorSpaceSettings | _Document | None = None
        fixed_afd: _String | None = None
        framerate_denominator: _Integer | None = None
        framerate_numerator: _Integer | None = None
        gop_size: _Number | None = None
        gop_size_units: _String | None = None
        level: _String | None = None
        look_ahead_rate_control: _String | None = None
        max_bitrate: _Integer | None = None
        min_bitrate: _Integer | None = None
        min_i_interval: _Integer | None = None
        par_denominator: _Integer | None = None
        par_numerator: _Integer | None = None
        qvbr_quality_level: _Integer | None = None
        rate_control_mode: _String | None = None
        scene_change_detect: _String | None = None
        spatial_aq: _String | None = None
        temporal_aq: _String | None = None
        timecode_burnin_settings: Channel.TimecodeBurninSettings | _Document | None = None
        timecode_insertion: _String | None = None
    @_declaration
    class AvailBlanking(_SchemaPropertyType):
        avail_blanking_image: Channel.InputLocation | _Document | None = None
        state: _String | None = None
    @_declaration
    class AvailConfiguration(_SchemaPropertyType):
        avail_settings: Channel.AvailSettings | _Document | None = None
        scte35_segmentation_scope: _String | None = None
    @_declaration
    class AvailSettings(_SchemaPropertyType):
        esam: Channel.Esam | _Document | None = None
        scte35_splice_insert: Channel.Scte35SpliceInsertTimeSignalAposSettings | _Document | None = None
        scte35_time_signal_apos: Channel.Scte35SpliceInsertTimeSignalAposSettings | _Document | None = None
    @_declaration
    class BandwidthReductionFilterSettings(_SchemaPropertyType):
        post_filter_sharpening: _String | None = None
        strength: _String | None = None
    @_declaration
    class BlackoutSlate(_SchemaPropertyType):
        blackout_slate_image: Channel.InputLocation | _Document | None = None
        network_end_blackout: _String | None = None
        network_end_blackout_image: Channel.InputLocation | _Document | None = None
        network_id: _String | None = None
        state: _String | None = None
    @_declaration
    class BurnInDvbSubDestinationSettings(_SchemaPropertyType):
        alignment: _String | None = None
        background_color: _String | None = None
        background_opacity: _Integer | None = None
        font: Channel.InputLocation | _Document | None = None
        font_color: _String | None = None
        font_opacity: _Integer | None = None
        font_resolution: _Integer | None = None
        font_size: _String | None = None
        outline_color: _String | None = None
        outline_size: _Integer | None = None
        shadow_color: _String | None = None
        shadow_opacity: _Integer | None = None
        shadow_x_offset: _Integer | None = None
        shadow_y_offset: _Integer | None = None
        subtitle_rows: _String | None = None
        teletext_grid_control: _String | None = None
        x_position: _Integer | None = None
        y_position: _Integer | None = None
    @_declaration
    class CaptionDescription(_SchemaPropertyType):
        accessibility: _String | None = None
        caption_dash_roles: _Sequence[_String] | _Intrinsic | None = None
        caption_selector_name: _String | None = None
        destination_settings: Channel.CaptionDestinationSettings | _Document | None = None
        dvb_dash_accessibility: _String | None = None
        language_code: _String | None = None
        language_description: _String | None = None
        name: _String | None = None
    @_declaration
    class CaptionDestinationSettings(_SchemaPropertyType):
        arib_destination_settings: _Document | None = None
        burn_in_destination_settings: Channel.BurnInDvbSubDestinationSettings | _Document | None = None
        dvb_sub_destination_settings: Channel.BurnInDvbSubDestinationSettings | _Document | None = None
        ebu_tt_d_destination_settings: Channel.EbuTtDDestinationSettings | _Document | None = None
        embedded_destination_settings: _Document | _String | None = None
        embedded_plus_scte20_destination_settings: _Document | None = None
        rtmp_caption_info_destination_settings: _Document | None = None
        scte20_plus_embedded_destination_settings: _Document | None = None
        scte27_destination_settings: _Document | None = None
        smpte_tt_destination_settings: _Document | None = None
        teletext_destination_settings: _Document | None = None
        ttml_destination_settings: Channel.TtmlDestinationSettings | _Document | None = None
        webvtt_destination_settings: Channel.WebvttDestinationSettings | _Document | None = None
    @_declaration
    class CaptionLanguageMapping(_SchemaPropertyType):
        caption_channel: _Integer | None = None
        language_code: _String | None = None
        language_description: _String | None = None
    @_declaration
    class CaptionRectangle(_SchemaPropertyType):
        height: _Number | None = None
        left_offset: _Number | None = None
        top_offset: _Number | None = None
        width: _Number | None = None
    @_declaration
    class CaptionSelector(_SchemaPropertyType):
        language_code: _String | None = None
        name: _String | None = None
        selector_settings: Channel.CaptionSelectorSettings | _Document | None = None
    @_declaration
    class CaptionSelectorSettings(_SchemaPropertyType):
        ancillary_source_settings: Channel.AncillarySourceSettings | _Document | None = None
        arib_source_settings: _Document | None = None
        dvb_sub_source_settings: Channel.Scte27DvbSubSourceSettings | _Document | None = None
        embedded_source_settings: Channel.EmbeddedSourceSettings | _Document | None = None
        scte20_source_settings: Channel.Scte20SourceSettings | _Document | None = None
        scte27_source_settings: Channel.Scte27DvbSubSourceSettings | _Document | None = None
        smart_subtitle_source_settings: Channel.SmartSubtitleSourceSettings | _Document | None = None
        teletext_source_settings: Channel.TeletextSourceSettings | _Document | None = None
    @_declaration
    class CdiInputSpecification(_SchemaPropertyType):
        resolution: _String | None = None
    @_declaration
    class ChannelEngineVersionRequest(_SchemaPropertyType):
        version: _String | None = None
    @_declaration
    class CmafIngestCaptionLanguageMapping(_SchemaPropertyType):
        caption_channel: _Integer | None = None
        language_code: _String | None = None
    @_declaration
    class CmafIngestFrameCaptureOutputSettings(_SchemaPropertyType):
        name_modifier: _String | None = None
    @_declaration
    class CmafIngestGroupSettings(_SchemaPropertyType):
        additional_destinations: _Sequence[Channel.AdditionalDestinations | _Document] | _Intrinsic | None = None
        caption_language_mappings: _Sequence[Channel.CmafIngestCaptionLanguageMapping | _Document] | _Intrinsic | None = None
        destination: Channel.OutputLocationRef | _Document | None = None
        id3_behavior: _String | None = None
        id3_name_modifier: _String | None = None
        klv_behavior: _String | None = None
        klv_name_modifier: _String | None = None
        nielsen_id3_behavior: _String | None = None
        nielsen_id3_name_modifier: _String | None = None
        scte35_name_modifier: _String | None = None
        scte35_type: _String | None = None
        segment_length: _Integer | None = None
        segment_length_units: _String | None = None
        send_delay_ms: _Integer | None = None
        timed_metadata_id3_frame: _String | None = None
        timed_metadata_id3_period: _Integer | None = None
        timed_metadata_passthrough: _String | None = None
        watermarking_settings: Channel.CmafIngestWatermarkingSettings | _Document | None = None
    @_declaration
    class CmafIngestMediaPackageV2AbWatermarkerIrdetoSettings(_SchemaPropertyType):
        additional_destinations_alternate_destinations: _Sequence[Channel.OutputLocationRef | _Document] | _Intrinsic | None = None
        alternate_destination: Channel.OutputLocationRef | _Document | None = None
        custom_profile: Channel.AbWatermarkingCustomProfile | _Document | None = None
        license: _String | None = None
        operator_id: _Integer | None = None
        poly_period: _Integer | None = None
        profile: _String | None = None
        watermark_id_length: _String | None = None
    @_declaration
    class CmafIngestWatermarkingSettings(_SchemaPropertyType):
        cmaf_ingest_ab_watermarker_irdeto_settings: Channel.CmafIngestMediaPackageV2AbWatermarkerIrdetoSettings | _Document | None = None
    @_declaration
    class ColorCorrection(_SchemaPropertyType):
        input_color_space: _String | None = None
        output_color_space: _String | None = None
        uri: _String | None = None
    @_declaration
    class ColorCorrectionSettings(_SchemaPropertyType):
        global_color_corrections: _Sequence[Channel.ColorCorrection | _Document] | _Intrinsic | None = None
    @_declaration
    class DisabledLockingSettings(_SchemaPropertyType):
        custom_epoch: _String | None = None
    @_declaration
    class DvbNitSettings(_SchemaPropertyType):
        network_id: _Integer | None = None
        network_name: _String | None = None
        rep_interval: _Integer | None = None
    @_declaration
    class DvbSdtSettings(_SchemaPropertyType):
        output_sdt: _String | None = None
        rep_interval: _Integer | None = None
        service_name: _String | None = None
        service_provider_name: _String | None = None
    @_declaration
    class DvbTdtSettings(_SchemaPropertyType):
        rep_interval: _Integer | None = None
    @_declaration
    class Eac3AtmosSettings(_SchemaPropertyType):
        bitrate: _Number | None = None
        coding_mode: _String | None = None
        dialnorm: _Integer | None = None
        drc_line: _String | None = None
        drc_rf: _String | None = None
        height_trim: _Number | None = None
        surround_trim: _Number | None = None
    @_declaration
    class Eac3Settings(_SchemaPropertyType):
        attenuation_control: _String | None = None
        bitrate: _Number | None = None
        bitstream_mode: _String | None = None
        coding_mode: _String | None = None
        dc_filter: _String | None = None
        dialnorm: _Integer | None = None
        drc_line: _String | None = None
        drc_rf: _String | None = None
        lfe_control: _String | None = None
        lfe_filter: _String | None = None
        lo_ro_center_mix_level: _Number | None = None
        lo_ro_surround_mix_level: _Number | None = None
        lt_rt_center_mix_level: _Number | None = None
        lt_rt_surround_mix_level: _Number | None = None
        metadata_control: _String | None = None
        passthrough_control: _String | None = None
        phase_control: _String | None = None
        stereo_downmix: _String | None = None
        surround_ex_mode: _String | None = None
        surround_mode: _String | None = None
    @_declaration
    class EbuTtDDestinationSettings(_SchemaPropertyType):
        copyright_holder: _String | None = None
        default_font_size: _Integer | None = None
        default_line_height: _Integer | None = None
        fill_line_gap: _String | None = None
        font_family: _String | None = None
        style_control: _String | None = None
    @_declaration
    class EmbeddedCaptionPositionSettings(_SchemaPropertyType):
        y_position_line: _Integer | None = None
    @_declaration
    class EmbeddedSourceSettings(_SchemaPropertyType):
        convert608_to708: _String | None = None
        scte20_detection: _String | None = None
        source608_channel_number: _Integer | None = None
        source608_track_number: _Integer | None = None
    @_declaration
    class EncoderSettings(_SchemaPropertyType):
        audio_descriptions: _Sequence[Channel.AudioDescription | _Document] | _Intrinsic | None = None
        avail_blanking: Channel.AvailBlanking | _Document | None = None
        avail_configuration: Channel.AvailConfiguration | _Document | None = None
        blackout_slate: Channel.BlackoutSlate | _Document | None = None
        caption_descriptions: _Sequence[Channel.CaptionDescription | _Document] | _Intrinsic | None = None
        color_correction_settings: Channel.ColorCorrectionSettings | _Document | None = None
        feature_activations: Channel.FeatureActivations | _Document | None = None
        global_configuration: Channel.GlobalConfiguration | _Document | None = None
        motion_graphics_configuration: Channel.MotionGraphicsConfiguration | _Document | None = None
        nielsen_configuration: Channel.NielsenConfiguration | _Document | None = None
        output_groups: _Sequence[Channel.OutputGroup | _Document] | _Intrinsic | None = None
        thumbnail_configuration: Channel.ThumbnailConfiguration | _Document | None = None
        timecode_config: Channel.TimecodeConfig | _Document | None = None
        video_descriptions: _Sequence[Channel.VideoDescription | _Document] | _Intrinsic | None = None
    @_declaration
    class EpochLockingSettings(_SchemaPropertyType):
        custom_epoch: _String | None = None
        jam_sync_time: _String | None = None
    @_declaration
    class Esam(_SchemaPropertyType):
        acquisition_point_id: _String | None = None
        ad_avail_offset: _Integer | None = None
        password_param: _String | None = None
        pois_endpoint: _String | None = None
        username: _String | None = None
        zone_identity: _String | None = None
    @_declaration
    class FailoverCondition(_SchemaPropertyType):
        failover_condition_settings: Channel.FailoverConditionSettings | _Document | None = None
    @_declaration
    class FailoverConditionSettings(_SchemaPropertyType):
        audio_silence_settings: Channel.AudioSilenceFailoverSettings | _Document | None = None
        input_loss_settings: Channel.InputLossFailoverSettings | _Document | None = None
        video_black_settings: Channel.VideoBlackFailoverSettings | _Document | None = None
    @_declaration
    class FeatureActivations(_SchemaPropertyType):
        input_prepare_schedule_actions: _String | None = None
        output_static_image_overlay_schedule_actions: _String | None = None
    @_declaration
    class FecOutputSettings(_SchemaPropertyType):
        column_depth: _Integer | None = None
        include_fec: _String | None = None
        row_length: _Integer | None = None
    @_declaration
    class Fmp4HlsSettings(_SchemaPropertyType):
        audio_rendition_sets: _String | None = None
        nielsen_id3_behavior: _String | None = None
        timed_metadata_behavior: _String | None = None
    @_declaration
    class FollowerChannelSettings(_SchemaPropertyType):
        linked_channel_type: _String | None = None
        primary_channel_arn: _String | None = None
    @_declaration
    class FrameCaptureCdnSettings(_SchemaPropertyType):
        frame_capture_s3_settings: Channel.ArchiveFrameCaptureHlsS3Settings | _Document | None = None
    @_declaration
    class FrameCaptureGroupSettings(_SchemaPropertyType):
        destination: Channel.OutputLocationRef | _Document | None = None
        frame_capture_cdn_settings: Channel.FrameCaptureCdnSettings | _Document | None = None
    @_declaration
    class FrameCaptureSettings(_SchemaPropertyType):
        capture_interval: _Integer | None = None
        capture_interval_units: _String | None = None
        timecode_burnin_settings: Channel.TimecodeBurninSettings | _Document | None = None
    @_declaration
    class GlobalConfiguration(_SchemaPropertyType):
        initial_audio_gain: _Integer | None = None
        input_end_action: _String | None = None
        input_loss_behavior: Channel.InputLossBehavior | _Document | None = None
        output_locking_mode: _String | None = None
        output_locking_settings: Channel.OutputLockingSettings | _Document | None = None
        output_timing_source: _String | None = None
        support_low_framerate_inputs: _String | None = None
    @_declaration
    class H264ColorSpaceSettings(_SchemaPropertyType):
        color_space_passthrough_settings: _Document | None = None
        rec601_settings: _Document | None = None
        rec709_settings: _Document | None = None
    @_declaration
    class H264H265FilterSettings(_SchemaPropertyType):
        bandwidth_reduction_filter_settings: Channel.BandwidthReductionFilterSettings | _Document | None = None
        temporal_filter_settings: Channel.TemporalFilterSettings | _Document | None = None
    @_declaration
    class H264Settings(_SchemaPropertyType):
        adaptive_quantization: _String | None = None
        afd_signaling: _String | None = None
        bitrate: _Integer | None = None
        buf_fill_pct: _Integer | None = None
        buf_size: _Integer | None = None
        color_metadata: _String | None = None
        color_space_settings: Channel.H264ColorSpaceSettings | _Document | None = None
        entropy_encoding: _String | None = None
        filter_settings: Channel.H264H265FilterSettings | _Document | None = None
        fixed_afd: _String | None = None
        flicker_aq: _String | None = None
        force_field_pictures: _String | None = None
        framerate_control: _String | None = None
        framerate_denominator: _Integer | None = None
        framerate_numerator: _Integer | None = None
        gop_b_reference: _String | None = None
        gop_closed_cadence: _Integer | None = None
        gop_num_b_frames: _Integer | None = None
        gop_size: _Number | None = None
        gop_size_units: _String | None = None
        level: _String | None = None
        look_ahead_rate_control: _String | None = None
        max_bitrate: _Integer | None = None
        min_bitrate: _Integer | None = None
        min_i_interval: _Integer | None = None
        min_qp: _Integer | None = None
        num_ref_frames: _Integer | None = None
        par_control: _String | None = None
        par_denominator: _Integer | None = None
        par_numerator: _Integer | None = None
        profile: _String | None = None
        quality_level: _String | None = None
        qvbr_quality_level: _Integer | None = None
        rate_control_mode: _String | None = None
        scan_type: _String | None = None
        scene_change_detect: _String | None = None
        slices: _Integer | None = None
        softness: _Integer | None = None
        spatial_aq: _String | None = None
        subgop_length: _String | None = None
        syntax: _String | None = None
        temporal_aq: _String | None = None
        timecode_burnin_settings: Channel.TimecodeBurninSettings | _Document | None = None
        timecode_insertion: _String | None = None
    @_declaration
    class H265ColorSpaceSettings(_SchemaPropertyType):
        color_space_passthrough_settings: _Document | None = None
        dolby_vision81_settings: _Document | None = None
        hdr10_settings: Channel.Hdr10Settings | _Document | None = None
        hlg2020_settings: _Document | None = None
        rec601_settings: _Document | None = None
        rec709_settings: _Document | None = None
    @_declaration
    class H265Settings(_SchemaPropertyType):
        adaptive_quantization: _String | None = None
        afd_signaling: _String | None = None
        alternative_transfer_function: _String | None = None
        bitrate: _Integer | None = None
        buf_size: _Integer | None = None
        color_metadata: _String | None = None
        color_space_settings: Channel.H265ColorSpaceSettings | _Document | None = None
        deblocking: _String | None = None
        filter_settings: Channel.H264H265FilterSettings | _Document | None = None
        fixed_afd: _String | None = None
        flicker_aq: _String | None = None
        framerate_denominator: _Integer | None = None
        framerate_numerator: _Integer | None = None
        gop_b_reference: _String | None = None
        gop_closed_cadence: _Integer | None = None
        gop_num_b_frames: _Integer | None = None
        gop_size: _Number | None = None
        gop_size_units: _String | None = None
        level: _String | None = None
        look_ahead_rate_control: _String | None = None
        max_bitrate: _Integer | None = None
        min_bitrate: _Integer | None = None
        min_i_interval: _Integer | None = None
        min_qp: _Integer | None = None
        mv_over_picture_boundaries: _String | None = None
        mv_temporal_predictor: _String | None = None
        par_denominator: _Integer | None = None
        par_numerator: _Integer | None = None
        profile: _String | None = None
        qvbr_quality_level: _Integer | None = None
        rate_control_mode: _String | None = None
        scan_type: _String | None = None
        scene_change_detect: _String | None = None
        slices: _Integer | None = None
        subgop_length: _String | None = None
        tier: _String | None = None
        tile_height: _Integer | None = None
        tile_padding: _String | None = None
        tile_width: _Integer | None = None
        timecode_burnin_settings: Channel.TimecodeBurninSettings | _Document | None = None
        timecode_insertion: _String | None = None
        treeblock_size: _String | None = None
    @_declaration
    class Hdr10Settings(_SchemaPropertyType):
        max_cll: _Integer | None = None
        max_fall: _Integer | None = None
    @_declaration
    class HlsAkamaiSettings(_SchemaPropertyType):
        connection_retry_interval: _Integer | None = None
        filecache_duration: _Integer | None = None
        http_transfer_mode: _String | None = None
        num_retries: _Integer | None = None
        restart_delay: _Integer | None = None
        salt: _String | None = None
        token: _String | None = None
    @_declaration
    class HlsBasicPutSettings(_SchemaPropertyType):
        connection_retry_interval: _Integer | None = None
        filecache_duration: _Integer | None = None
        num_retries: _Integer | None = None
        restart_delay: _Integer | None = None
    @_declaration
    class HlsCdnSettings(_SchemaPropertyType):
        hls_akamai_settings: Channel.HlsAkamaiSettings | _Document | None = None
        hls_basic_put_settings: Channel.HlsBasicPutSettings | _Document | None = None
        hls_media_store_settings: Channel.HlsMediaStoreSettings | _Document | None = None
        hls_s3_settings: Channel.ArchiveFrameCaptureHlsS3Settings | _Document | None = None
        hls_webdav_settings: Channel.HlsWebdavSettings | _Document | None = None
    @_declaration
    class HlsGroupSettings(_SchemaPropertyType):
        ad_markers: _Sequence[_String] | _Intrinsic | None = None
        base_url_content: _String | None = None
        base_url_content1: _String | None = None
        base_url_manifest: _String | None = None
        base_url_manifest1: _String | None = None
        caption_language_mappings: _Sequence[Channel.CaptionLanguageMapping | _Document] | _Intrinsic | None = None
        caption_language_setting: _String | None = None
        client_cache: _String | None = None
        codec_specification: _String | None = None
        constant_iv: _String | None = None
        destination: Channel.OutputLocationRef | _Document | None = None
        directory_structure: _String | None = None
        discontinuity_tags: _String | None = None
        encryption_type: _String | None = None
        hls_cdn_settings: Channel.HlsCdnSettings | _Document | None = None
        hls_id3_segment_tagging: _String | None = None
        i_frame_only_playlists: _String | None = None
        incomplete_segment_behavior: _String | None = None
        index_n_segments: _Integer | None = None
        input_loss_action: _String | None = None
        iv_in_manifest: _String | None = None
        iv_source: _String | None = None
        keep_segments: _Integer | None = None
        key_format: _String | None = None
        key_format_versions: _String | None = None
        key_provider_settings: Channel.KeyProviderSettings | _Document | None = None
        manifest_compression: _String | None = None
        manifest_duration_format: _String | None = None
        min_segment_length: _Integer | None = None
        mode: _String | None = None
        output_selection: _String | None = None
        program_date_time: _String | None = None
        program_date_time_clock: _String | None = None
        program_date_time_period: _Integer | None = None
        redundant_manifest: _String | None = None
        segment_length: _Integer | None = None
        segmentation_mode: _String | None = None
        segments_per_subdirectory: _Integer | None = None
        stream_inf_resolution: _String | None = None
        timed_metadata_id3_frame: _String | None = None
        timed_metadata_id3_period: _Integer | None = None
        timestamp_delta_milliseconds: _Integer | None = None
        ts_file_mode: _String | None = None
    @_declaration
    class HlsInputSettings(_SchemaPropertyType):
        bandwidth: _Integer | None = None
        buffer_segments: _Integer | None = None
        retries: _Integer | None = None
        retry_interval: _Integer | None = None
        scte35_source: _String | None = None
    @_declaration
    class HlsMediaStoreSettings(_SchemaPropertyType):
        connection_retry_interval: _Integer | None = None
        filecache_duration: _Integer | None = None
        media_store_storage_class: _String | None = None
        num_retries: _Integer | None = None
        restart_delay: _Integer | None = None
    @_declaration
    class HlsOutputSettings(_SchemaPropertyType):
        h265_packaging_type: _String | None = None
        hls_settings: Channel.HlsSettings | _Document | None = None
        name_modifier: _String | None = None
        segment_modifier: _String | None = None
    @_declaration
    class HlsSettings(_SchemaPropertyType):
        audio_only_hls_settings: Channel.AudioOnlyHlsSettings | _Document | None = None
        fmp4_hls_settings: Channel.Fmp4HlsSettings | _Document | None = None
        frame_capture_hls_settings: _Document | None = None
        standard_hls_settings: Channel.StandardHlsSettings | _Document | None = None
    @_declaration
    class HlsWebdavSettings(_SchemaPropertyType):
        connection_retry_interval: _Integer | None = None
        filecache_duration: _Integer | None = None
        http_transfer_mode: _String | None = None
        num_retries: _Integer | None = None
        restart_delay: _Integer | None = None
    @_declaration
    class InferenceSettings(_SchemaPropertyType):
        audio_feed_inputs: _Sequence[Channel.AudioFeedInput | _Document] | _Intrinsic | None = None
        enrichment_methods: _Sequence[_String] | _Intrinsic | None = None
        feed_arn: _String | None = None
    @_declaration
    class InputAttachment(_SchemaPropertyType):
        automatic_input_failover_settings: Channel.AutomaticInputFailoverSettings | _Document | None = None
        input_attachment_name: _String | None = None
        input_id: _String | None = None
        input_settings: Channel.InputSettings | _Document | None = None
        logical_interface_names: _Sequence[_String] | _Intrinsic | None = None
    @_declaration
    class InputChannelLevel(_SchemaPropertyType):
        gain: _Integer | None = None
        input_channel: _Integer | None = None
    @_declaration
    class InputLocation(_SchemaPropertyType):
        password_param: _String | None = None
        uri: _String | None = None
        username: _String | None = None
    @_declaration
    class InputLossBehavior(_SchemaPropertyType):
        black_frame_msec: _Integer | None = None
        input_loss_image_color: _String | None = None
        input_loss_image_slate: Channel.InputLocation | _Document | None = None
        input_loss_image_type: _String | None = None
        repeat_frame_msec: _Integer | None = None
    @_declaration
    class InputLossFailoverSettings(_SchemaPropertyType):
        input_loss_threshold_msec: _Integer | None = None
    @_declaration
    class InputSettings(_SchemaPropertyType):
        audio_selectors: _Sequence[Channel.AudioSelector | _Document] | _Intrinsic | None = None
        caption_selectors: _Sequence[Channel.CaptionSelector | _Document] | _Intrinsic | None = None
        deblock_filter: _String | None = None
        denoise_filter: _String | None = None
        filter_strength: _Integer | None = None
        input_filter: _String | None = None
        network_input_settings: Channel.NetworkInputSettings | _Document | None = None
        scte35_pid: _Integer | None = None
        smpte2038_data_preference: _String | None = None
        source_end_behavior: _String | None = None
        video_selector: Channel.VideoSelector | _Document | None = None
    @_declaration
    class InputSpecification(_SchemaPropertyType):
        codec: _String | None = None
        maximum_bitrate: _String | None = None
        resolution: _String | None = None
    @_declaration
    class KeyProviderSettings(_SchemaPropertyType):
        static_key_settings: Channel.StaticKeySettings | _Document | None = None
    @_declaration
    class LinkedChannelSettings(_SchemaPropertyType):
        follower_channel_settings: Channel.FollowerChannelSettings | _Document | None = None
        primary_channel_settings: Channel.PrimaryChannelSettings | _Document | None = None
    @_declaration
    class M2tsSettings(_SchemaPropertyType):
        absent_input_audio_behavior: _String | None = None
        arib: _String | None = None
        arib_captions_pid: _String | None = None
        arib_captions_pid_control: _String | None = None
        audio_buffer_model: _String | None = None
        audio_frames_per_pes: _Integer | None = None
        audio_pids: _String | None = None
        audio_stream_type: _String | None = None
        bitrate: _Integer | None = None
        buffer_model: _String | None = None
        cc_descriptor: _String | None = None
        dvb_nit_settings: Channel.DvbNitSettings | _Document | None = None
        dvb_sdt_settings: Channel.DvbSdtSettings | _Document | None = None
        dvb_sub_pids: _String | None = None
        dvb_tdt_settings: Channel.DvbTdtSettings | _Document | None = None
        dvb_teletext_pid: _String | None = None
        ebif: _String | None = None
        ebp_audio_interval: _String | None = None
        ebp_lookahead_ms: _Integer | None = None
        ebp_placement: _String | None = None
        ecm_pid: _String | None = None
        es_rate_in_pes: _String | None = None
        etv_platform_pid: _String | None = None
        etv_signal_pid: _String | None = None
        fragment_time: _Number | None = None
        klv: _String | None = None
        klv_data_pids: _String | None = None
        nielsen_id3_behavior: _String | None = None
        null_packet_bitrate: _Number | None = None
        pat_interval: _Integer | None = None
        pcr_control: _String | None = None
        pcr_period: _Integer | None = None
        pcr_pid: _String | None = None
        pmt_interval: _Integer | None = None
        pmt_pid: _String | None = None
        program_num: _Integer | None = None
        rate_mode: _String | None = None
        scte27_pids: _String | None = None
        scte35_control: _String | None = None
        scte35_pid: _String | None = None
        scte35_preroll_pullup_milliseconds: _Number | None = None
        segmentation_markers: _String | None = None
        segmentation_style: _String | None = None
        segmentation_time: _Number | None = None
        timed_metadata_behavior: _String | None = None
        timed_metadata_pid: _String | None = None
        transport_stream_id: _Integer | None = None
        video_pid: _String | None = None
    @_declaration
    class M3u8Settings(_SchemaPropertyType):
        audio_frames_per_pes: _Integer | None = None
        audio_pids: _String | None = None
        ecm_pid: _String | None = None
        klv_behavior: _String | None = None
        klv_data_pids: _String | None = None
        nielsen_id3_behavior: _String | None = None
        pat_interval: _Integer | None = None
        pcr_control: _String | None = None
        pcr_period: _Integer | None = None
        pcr_pid: _String | None = None
        pmt_interval: _Integer | None = None
        pmt_pid: _String | None = None
        program_num: _Integer | None = None
        scte35_behavior: _String | None = None
        scte35_pid: _String | None = None
        timed_metadata_behavior: _String | None = None
        timed_metadata_pid: _String | None = None
        transport_stream_id: _Integer | None = None
        video_pid: _String | None = None
    @_declaration
    class MaintenanceCreateSettings(_SchemaPropertyType):
        maintenance_day: _String | None = None
        maintenance_start_time: _String | None = None
    @_declaration
    class MediaConnectRouterGroupSettings(_SchemaPropertyType):
        availability_zones: _Sequence[_String] | _Intrinsic | None = None
    @_declaration
    class MediaConnectRouterOutputConnectionMap(_SchemaPropertyType):
        pipeline0: _String | None = None
        pipeline1: _String | None = None
    @_declaration
    class MediaConnectRouterOutputDestinationSettings(_SchemaPropertyType):
        encryption_type: _String | None = None
        secret_arn: _String | None = None
    @_declaration
    class MediaConnectRouterOutputSettings(_SchemaPropertyType):
        connected_router_inputs: Channel.MediaConnectRouterOutputConnectionMap | _Document | None = None
        container_settings: Channel.UdpMediaConnectRouterContainerSettings | _Document | None = None
        destination: Channel.OutputLocationRef | _Document | None = None
    @_declaration
    class MediaPackageGroupSettings(_SchemaPropertyType):
        destination: Channel.OutputLocationRef | _Document | None = None
        mediapackage_v2_group_settings: Channel.MediaPackageV2GroupSettings | _Document | None = None
    @_declaration
    class MediaPackageOutputDestinationSettings(_SchemaPropertyType):
        channel_endpoint_id: _String | None = None
        channel_group: _String | None = None
        channel_id: _String | None = None
        channel_name: _String | None = None
        media_package_region_name: _String | None = None
    @_declaration
    class MediaPackageV2DestinationSettings(_SchemaPropertyType):
        audio_group_id: _String | None = None
        audio_rendition_sets: _String | None = None
        hls_auto_select: _String | None = None
        hls_default: _String | None = None
        output_usage: _Sequence[_String] | _Intrinsic | None = None
    @_declaration
    class MediaPackageV2GroupSettings(_SchemaPropertyType):
        additional_destinations: _Sequence[Channel.AdditionalDestinations | _Document] | _Intrinsic | None = None
        caption_language_mappings: _Sequence[Channel.CaptionLanguageMapping | _Document] | _Intrinsic | None = None
        id3_behavior: _String | None = None
        klv_behavior: _String | None = None
        nielsen_id3_behavior: _String | None = None
        scte35_type: _String | None = None
        segment_length: _Integer | None = None
        segment_length_units: _String | None = None
        timed_metadata_id3_frame: _String | None = None
        timed_metadata_id3_period: _Integer | None = None
        timed_metadata_passthrough: _String | None = None
        watermarking_settings: Channel.MediaPackageV2WatermarkingSettings | _Document | None = None
    @_declaration
    class MediaPackageV2WatermarkingSettings(_SchemaPropertyType):
        media_package_v2_ab_watermarker_irdeto_settings: Channel.CmafIngestMediaPackageV2AbWatermarkerIrdetoSettings | _Document | None = None
    @_declaration
    class MotionGraphicsConfiguration(_SchemaPropertyType):
        motion_graphics_insertion: _String | None = None
        motion_graphics_settings: Channel.MotionGraphicsSettings | _Document | None = None
    @_declaration
    class MotionGraphicsSettings(_SchemaPropertyType):
        html_motion_graphics_settings: _Document | None = None
    @_declaration
    class Mp2Settings(_SchemaPropertyType):
        bitrate: _Number | None = None
        coding_mode: _String | None = None
        sample_rate: _Number | None = None
    @_declaration
    class Mpeg2FilterSettings(_SchemaPropertyType):
        temporal_filter_settings: Channel.TemporalFilterSettings | _Document | None = None
    @_declaration
    class Mpeg2Settings(_SchemaPropertyType):
        adaptive_quantization: _String | None = None
        afd_signaling: _String | None = None
        color_metadata: _String | None = None
        color_space: _String | None = None
        display_aspect_ratio: _String | None = None
        filter_settings: Channel.Mpeg2FilterSettings | _Document | None = None
        fixed_afd: _String | None = None
        framerate_denominator: _Integer | None = None
        framerate_numerator: _Integer | None = None
        gop_closed_cadence: _Integer | None = None
        gop_num_b_frames: _Integer | None = None
        gop_size: _Number | None = None
        gop_size_units: _String | None = None
        scan_type: _String | None = None
        subgop_length: _String | None = None
        timecode_burnin_settings: Channel.TimecodeBurninSettings | _Document | None = None
        timecode_insertion: _String | None = None
    @_declaration
    class MsSmoothGroupSettings(_SchemaPropertyType):
        acquisition_point_id: _String | None = None
        audio_only_timecode_control: _String | None = None
        certificate_mode: _String | None = None
        connection_retry_interval: _Integer | None = None
        destination: Channel.OutputLocationRef | _Document | None = None
        event_id: _String | None = None
        event_id_mode: _String | None = None
        event_stop_behavior: _String | None = None
        filecache_duration: _Integer | None = None
        fragment_length: _Integer | None = None
        input_loss_action: _String | None = None
        num_retries: _Integer | None = None
        restart_delay: _Integer | None = None
        segmentation_mode: _String | None = None
        send_delay_ms: _Integer | None = None
        sparse_track_type: _String | None = None
        stream_manifest_behavior: _String | None = None
        timestamp_offset: _String | None = None
        timestamp_offset_mode: _String | None = None
    @_declaration
    class MsSmoothOutputSettings(_SchemaPropertyType):
        h265_packaging_type: _String | None = None
        name_modifier: _String | None = None
    @_declaration
    class MulticastInputSettings(_SchemaPropertyType):
        source_ip_address: _String | None = None
    @_declaration
    class MultiplexContainerSettings(_SchemaPropertyType):
        multiplex_m2ts_settings: Channel.MultiplexM2tsSettings | _Document | None = None
    @_declaration
    class MultiplexM2tsSettings(_SchemaPropertyType):
        absent_input_audio_behavior: _String | None = None
        arib: _String | None = None
        audio_buffer_model: _String | None = None
        audio_frames_per_pes: _Integer | None = None
        audio_stream_type: _String | None = None
        cc_descriptor: _String | None = None
        ebif: _String | None = None
        es_rate_in_pes: _String | None = None
        klv: _String | None = None
        nielsen_id3_behavior: _String | None = None
        pcr_control: _String | None = None
        pcr_period: _Integer | None = None
        scte35_control: _String | None = None
        scte35_preroll_pullup_milliseconds: _Number | None = None
    @_declaration
    class MultiplexOutputSettings(_SchemaPropertyType):
        container_settings: Channel.MultiplexContainerSettings | _Document | None = None
        destination: Channel.OutputLocationRef | _Document | None = None
    @_declaration
    class MultiplexProgramChannelDestinationSettings(_SchemaPropertyType):
        multiplex_id: _String | None = None
        program_name: _String | None = None
    @_declaration
    class NetworkInputSettings(_SchemaPropertyType):
        hls_input_settings: Channel.HlsInputSettings | _Document | None = None
        multicast_input_settings: Channel.MulticastInputSettings | _Document | None = None
        server_validation: _String | None = None
    @_declaration
    class NielsenCBET(_SchemaPropertyType):
        cbet_check_digit_string: _String | None = None
        cbet_stepaside: _String | None = None
        csid: _String | None = None
    @_declaration
    class NielsenConfiguration(_SchemaPropertyType):
        distributor_id: _String | None = None
        nielsen_pcm_to_id3_tagging: _String | None = None
    @_declaration
    class NielsenNaesIiNwOnlySettings(_SchemaPropertyType):
        check_digit_string: _String | None = None
        sid: _Number | None = None
        timezone: _String | None = None
    @_declaration
    class NielsenWatermarksSettings(_SchemaPropertyType):
        nielsen_cbet_settings: Channel.NielsenCBET | _Document | None = None
        nielsen_distribution_type: _String | None = None
        nielsen_naes_ii_nw_settings: Channel.NielsenNaesIiNwOnlySettings | _Document | None = None
        nielsen_nw_only_settings: Channel.NielsenNaesIiNwOnlySettings | _Document | None = None
    @_declaration
    class Output(_SchemaPropertyType):
        audio_description_names: _Sequence[_String] | _Intrinsic | None = None
        caption_description_names: _Sequence[_String] | _Intrinsic | None = None
        output_name: _String | None = None
        output_settings: Channel.OutputSettings | _Document | None = None
        video_description_name: _String | None = None
    @_declaration
    class OutputDestination(_SchemaPropertyType):
        id: _String | None = None
        logical_interface_names: _Sequence[_String] | _Intrinsic | None = None
        media_connect_router_settings: _Sequence[Channel.MediaConnectRouterOutputDestinationSettings | _Document] | _Intrinsic | None = None
        media_package_settings: _Sequence[Channel.MediaPackageOutputDestinationSettings | _Document] | _Intrinsic | None = None
        multiplex_settings: Channel.MultiplexProgramChannelDestinationSettings | _Document | None = None
        settings: _Sequence[Channel.OutputDestinationSettings | _Document] | _Intrinsic | None = None
        srt_settings: _Sequence[Channel.SrtOutputDestinationSettings | _Document] | _Intrinsic | None = None
    @_declaration
    class OutputDestinationSettings(_SchemaPropertyType):
        password_param: _String | None = None
        stream_name: _String | None = None
        url: _String | None = None
        username: _String | None = None
        virtual_source_address: _String | None = None
    @_declaration
    class OutputGroup(_SchemaPropertyType):
        name: _String | None = None
        output_group_settings: Channel.OutputGroupSettings | _Document | None = None
        outputs: _Sequence[Channel.Output | _Document] | _Intrinsic | None = None
    @_declaration
    class OutputGroupSettings(_SchemaPropertyType):
        archive_group_settings: Channel.ArchiveGroupSettings | _Document | None = None
        cmaf_ingest_group_settings: Channel.CmafIngestGroupSettings | _Document | None = None
        frame_capture_group_settings: Channel.FrameCaptureGroupSettings | _Document | None = None
        hls_group_settings: Channel.HlsGroupSettings | _Document | None = None
        media_connect_router_group_settings: Channel.MediaConnectRouterGroupSettings | _Document | None = None
        media_package_group_settings: Channel.MediaPackageGroupSettings | _Document | None = None
        ms_smooth_group_settings: Channel.MsSmoothGroupSettings | _Document | None = None
        multiplex_group_settings: _Document | None = None
        rtmp_group_settings: Channel.RtmpGroupSettings | _Document | None = None
        srt_group_settings: Channel.SrtGroupSettings | _Document | None = None
        udp_group_settings: Channel.UdpGroupSettings | _Document | None = None
    @_declaration
    class OutputLocationRef(_SchemaPropertyType):
        destination_ref_id: _String | None = None
    @_declaration
    class OutputLockingSettings(_SchemaPropertyType):
        disabled_locking_settings: Channel.DisabledLockingSettings | _Document | None = None
        epoch_locking_settings: Channel.EpochLockingSettings | _Document | None = None
        pipeline_locking_settings: _Document | _String | None = None
    @_declaration
    class OutputSettings(_SchemaPropertyType):
        archive_output_settings: Channel.ArchiveOutputSettings | _Document | None = None
        cmaf_ingest_output_settings: Channel.CmafIngestFrameCaptureOutputSettings | _Document | None = None
        frame_capture_output_settings: Channel.CmafIngestFrameCaptureOutputSettings | _Document | None = None
        hls_output_settings: Channel.HlsOutputSettings | _Document | None = None
        media_connect_router_output_settings: Channel.MediaConnectRouterOutputSettings | _Document | None = None
        media_package_output_settings: _Document | _String | None = None
        ms_smooth_output_settings: Channel.MsSmoothOutputSettings | _Document | None = None
        multiplex_output_settings: Channel.MultiplexOutputSettings | _Document | None = None
        rtmp_output_settings: Channel.RtmpOutputSettings | _Document | None = None
        srt_output_settings: Channel.SrtOutputSettings | _Document | None = None
        udp_output_settings: Channel.UdpOutputSettings | _Document | None = None
    @_declaration
    class PrimaryChannelSettings(_SchemaPropertyType):
        linked_channel_type: _String | None = None
    @_declaration
    class RemixSettings(_SchemaPropertyType):
        channel_mappings: _Sequence[Channel.AudioChannelMapping | _Document] | _Intrinsic | None = None
        channels_in: _Integer | None = None
        channels_out: _Integer | None = None
    @_declaration
    class RtmpGroupSettings(_SchemaPropertyType):
        ad_markers: _Sequence[_String] | _Intrinsic | None = None
        authentication_scheme: _String | None = None
        cache_full_behavior: _String | None = None
        cache_length: _Integer | None = None
        caption_data: _String | None = None
        include_filler_nal_units: _String | None = None
        input_loss_action: _String | None = None
        restart_delay: _Integer | None = None
    @_declaration
    class RtmpOutputSettings(_SchemaPropertyType):
        certificate_mode: _String | None = None
        connection_retry_interval: _Integer | None = None
        destination: Channel.OutputLocationRef | _Document | None = None
        num_retries: _Integer | None = None
    @_declaration
    class Scte20SourceSettings(_SchemaPropertyType):
        convert608_to708: _String | None = None
        source608_channel_number: _Integer | None = None
    @_declaration
    class Scte27DvbSubSourceSettings(_SchemaPropertyType):
        ocr_language: _String | None = None
        pid: _Integer | None = None
    @_declaration
    class Scte35SpliceInsertTimeSignalAposSettings(_SchemaPropertyType):
        ad_avail_offset: _Integer | None = None
        no_regional_blackout_flag: _String | None = None
        web_delivery_allowed_flag: _String | None = None
    @_declaration
    class SmartSubtitleSourceSettings(_SchemaPropertyType):
        caption_synchronization_mode: _String | None = None
        inference_feed_output: _String | None = None
    @_declaration
    class SrtGroupSettings(_SchemaPropertyType):
        input_loss_action: _String | None = None
    @_declaration
    class SrtOutputDestinationSettings(_SchemaPropertyType):
        connection_mode: _String | None = None
        encryption_passphrase_secret_arn: _String | None = None
        listener_port: _Integer | None = None
        stream_id: _String | None = None
        url: _String | None = None
    @_declaration
    class SrtOutputSettings(_SchemaPropertyType):
        buffer_msec: _Integer | None = None
        container_settings: Channel.UdpMediaConnectRouterContainerSettings | _Document | None = None
        destination: Channel.OutputLocationRef | _Document | None = None
        encryption_type: _String | None = None
        latency: _Integer | None = None
    @_declaration
    class StandardHlsSettings(_SchemaPropertyType):
        audio_rendition_sets: _String | None = None
        m3u8_settings: Channel.M3u8Settings | _Document | None = None
    @_declaration
    class StaticKeySettings(_SchemaPropertyType):
        key_provider_server: Channel.InputLocation | _Document | None = None
        static_key_value: _String | None = None
    @_declaration
    class TeletextSourceSettings(_SchemaPropertyType):
        output_rectangle: Channel.CaptionRectangle | _Document | None = None
        page_number: _String | None = None
    @_declaration
    class TemporalFilterSettings(_SchemaPropertyType):
        post_filter_sharpening: _String | None = None
        strength: _String | None = None
    @_declaration
    class TextCaptionPositionSettings(_SchemaPropertyType):
        y_position_percentage: _Integer | None = None
    @_declaration
    class ThumbnailConfiguration(_SchemaPropertyType):
        state: _String | None = None
    @_declaration
    class TimecodeBurninSettings(_SchemaPropertyType):
        font_size: _String | None = None
        position: _String | None = None
        prefix: _String | None = None
    @_declaration
    class TimecodeConfig(_SchemaPropertyType):
        source: _String | None = None
        sync_threshold: _Integer | None = None
    @_declaration
    class TtmlDestinationSettings(_SchemaPropertyType):
        position: Channel.TextCaptionPositionSettings | _Document | None = None
        style_control: _String | None = None
    @_declaration
    class UdpGroupSettings(_SchemaPropertyType):
        input_loss_action: _String | None = None
        timed_metadata_id3_frame: _String | None = None
        timed_metadata_id3_period: _Integer | None = None
    @_declaration
    class UdpMediaConnectRouterContainerSettings(_SchemaPropertyType):
        m2ts_settings: Channel.M2tsSettings | _Document | None = None
    @_declaration
    class UdpOutputSettings(_SchemaPropertyType):
        buffer_msec: _Integer | None = None
        container_settings: Channel.UdpMediaConnectRouterContainerSettings | _Document | None = None
        destination: Channel.OutputLocationRef | _Document | None = None
        fec_output_settings: Channel.FecOutputSettings | _Document | None = None
    @_declaration
    class VideoBlackFailoverSettings(_SchemaPropertyType):
        black_detect_threshold: _Number | None = None
        video_black_threshold_msec: _Integer | None = None
    @_declaration
    class VideoCodecSettings(_SchemaPropertyType):
        av1_settings: Channel.Av1Settings | _Document | None = None
        frame_capture_settings: Channel.FrameCaptureSettings | _Document | None = None
        h264_settings: Channel.H264Settings | _Document | None = None
        h265_settings: Channel.H265Settings | _Document | None = None
        mpeg2_settings: Channel.Mpeg2Settings | _Document | None = None
    @_declaration
    class VideoDescription(_SchemaPropertyType):
        border: _Integer | None = None
        codec_settings: Channel.VideoCodecSettings | _Document | None = None
        crop_rectangle: Channel.VideoPositionRectangle | _Document | None = None
        height: _Integer | None = None
        name: _String | None = None
        output_position_rectangle: Channel.VideoPositionRectangle | _Document | None = None
        respond_to_afd: _String | None = None
        scaling_behavior: _String | None = None
        sharpness: _Integer | None = None
        width: _Integer | None = None
    @_declaration
    class VideoPositionRectangle(_SchemaPropertyType):
        height: _Integer | None = None
        width: _Integer | None = None
        x: _Integer | None = None
        y: _Integer | None = None
    @_declaration
    class VideoSelector(_SchemaPropertyType):
        color_space: _String | None = None
        color_space_settings: Channel.VideoSelectorColorSpaceSettings | _Document | None = None
        color_space_usage: _String | None = None
        selector_settings: Channel.VideoSelectorSettings | _Document | None = None
    @_declaration
    class VideoSelectorColorSpaceSettings(_SchemaPropertyType):
        hdr10_settings: Channel.Hdr10Settings | _Document | None = None
    @_declaration
    class VideoSelectorPid(_SchemaPropertyType):
        pid: _Integer | None = None
    @_declaration
    class VideoSelectorProgramId(_SchemaPropertyType):
        program_id: _Integer | None = None
    @_declaration
    class VideoSelectorSettings(_SchemaPropertyType):
        video_selector_pid: Channel.VideoSelectorPid | _Document | None = None
        video_selector_program_id: Channel.VideoSelectorProgramId | _Document | None = None
    @_declaration
    class VpcOutputSettings(_SchemaPropertyType):
        public_address_allocation_ids: _Sequence[_String] | _Intrinsic | None = None
        security_group_ids: _Sequence[_String] | _Intrinsic | None = None
        subnet_ids: _Sequence[_String] | _Intrinsic | None = None
    @_declaration
    class WavSettings(_SchemaPropertyType):
        bit_depth: _Number | None = None
        coding_mode: _String | None = None
        sample_rate: _Number | None = None
    @_declaration
    class WebvttDestinationSettings(_SchemaPropertyType):
        position: Channel.TextCaptionPositionSettings | _Document | None = None
        style_control: _String | None = None
    TYPE: _ClassVar[str]
    anywhere_settings: Channel.AnywhereSettings | _Document | None = None
    cdi_input_specification: Channel.CdiInputSpecification | _Document | None = None
    channel_class: _String | None = None
    channel_engine_version: Channel.ChannelEngineVersionRequest | _Document | None = None
    channel_security_groups: _Sequence[_String] | _Intrinsic | None = None
    destinations: _Sequence[Channel.OutputDestination | _Document] | _Intrinsic | None = None
    dry_run: _Boolean | None = None
    encoder_settings: Channel.EncoderSettings | _Document | None = None
    inference_settings: Channel.InferenceSettings | _Document | None = None
    input_attachments: _Sequence[Channel.InputAttachment | _Document] | _Intrinsic | None = None
    input_specification: Channel.InputSpecification | _Document | None = None
    linked_channel_settings: Channel.LinkedChannelSettings | _Document | None = None
    log_level: _String | None = None
    maintenance: Channel.MaintenanceCreateSettings | _Document | None = None
    name: _String | None = None
    role_arn: _String | None = None
    tags: _Document | _String | None = None
    vpc: Channel.VpcOutputSettings | _Document | None = None
    @property
    def arn(self) -> _Intrinsic: ...
    @property
    def id(self) -> _Intrinsic: ...
    @property
    def inputs(self) -> _Intrinsic: ...

@_declaration
class ChannelPlacementGroup(_SchemaResource):
    """Definition of AWS::MediaLive::ChannelPlacementGroup Resource Type."""
    @_declaration
    class Tags(_SchemaPropertyType):
        """A key-value pair to associate with a resource."""
        key: _String | None = None
        value: _String | None = None
    TYPE: _ClassVar[str]
    cluster_id: _String | None = None
    """The ID of the cluster the node is on."""
    name: _String | None = None
    """The name of the channel placement group."""
    nodes: _Sequence[_String] | _Intrinsic | None = None
    """List of nodes added to the channel placement group."""
    tags: _Sequence[ChannelPlacementGroup.Tags | _Document] | _Intrinsic | None = None
    """A collection of key-value pairs."""
    @property
    def arn(self) -> _Intrinsic:
        """The ARN of the channel placement group."""
    @property
    def channels(self) -> _Intrinsic:
        """List of channel IDs added to the channel placement group."""
    @property
    def id(self) -> _Intrinsic:
        """Unique internal identifier."""
    @property
    def state(self) -> _Intrinsic:
        """The current state of the ChannelPlacementGroupState."""

@_declaration
class CloudWatchAlarmTemplate(_SchemaResource):
    """Definition of AWS::MediaLive::CloudWatchAlarmTemplate Resource Type."""
    TYPE: _ClassVar[str]
    comparison_operator: _Literal["GreaterThanOrEqualToThreshold", "GreaterThanThreshold", "LessThanThreshold", "LessThanOrEqualToThreshold"] | _String
    evaluation_periods: _Number
    """The number of periods over which data is compared to the specified threshold."""
    metric_name: _String
    """The name of the metric associated with the alarm. Must be compatible with targetResourceType."""
    name: _String
    """A resource's name. Names must be unique within the scope of a resource type in a specific region."""
    period: _Number
    """The period, in seconds, over which the specified statistic is applied."""
    statistic: _Literal["SampleCount", "Average", "Sum", "Minimum", "Maximum"] | _String
    target_resource_type: _Literal["CLOUDFRONT_DISTRIBUTION", "MEDIALIVE_MULTIPLEX", "MEDIALIVE_CHANNEL", "MEDIALIVE_INPUT_DEVICE", "MEDIAPACKAGE_CHANNEL", "MEDIAPACKAGE_ORIGIN_ENDPOINT", "MEDIACONNECT_FLOW", "MEDIATAILOR_PLAYBACK_CONFIGURATION", "S3_BUCKET"] | _String
    threshold: _Number
    """The threshold value to compare with the specified statistic."""
    treat_missing_data: _Literal["notBreaching", "breaching", "ignore", "missing"] | _String
    datapoints_to_alarm: _Number | None = None
    """The number of datapoints within the evaluation period that must be breaching to trigger the alarm."""
    description: _String | None = None
    """A resource's optional description."""
    group_identifier: _String | None = None
    """A cloudwatch alarm template group's identifier. Can be either be its id or current name."""
    tags: _Mapping[str, _String] | _Intrinsic | None = None
    @property
    def arn(self) -> _Intrinsic:
        """A cloudwatch alarm template's ARN (Amazon Resource Name)."""
    @property
    def created_at(self) -> _Intrinsic: ...
    @property
    def group_id(self) -> _Intrinsic:
        """A cloudwatch alarm template group's id. AWS provided template groups have ids that start with `aws-`."""
    @property
    def id(self) -> _Intrinsic:
        """A cloudwatch alarm template's id. AWS provided templates have ids that start with `aws-`."""
    @property
    def identifier(self) -> _Intrinsic: ...
    @property
    def modified_at(self) -> _Intrinsic: ...

@_declaration
class CloudWatchAlarmTemplateGroup(_SchemaResource):
    """Definition of AWS::MediaLive::CloudWatchAlarmTemplateGroup Resource Type."""
    TYPE: _ClassVar[str]
    name: _String
    """A resource's name. Names must be unique within the scope of a resource type in a specific region."""
    description: _String | None = None
    """A resource's optional description."""
    tags: _Mapping[str, _String] | _Intrinsic | None = None
    @property
    def arn(self) -> _Intrinsic:
        """A cloudwatch alarm template group's ARN (Amazon Resource Name)."""
    @property
    def created_at(self) -> _Intrinsic: ...
    @property
    def id(self) -> _Intrinsic:
        """A cloudwatch alarm template group's id. AWS provided template groups have ids that start with `aws-`."""
    @property
    def identifier(self) -> _Intrinsic: ...
    @property
    def modified_at(self) -> _Intrinsic: ...

@_declaration
class Cluster(_SchemaResource):
    """Definition of AWS::MediaLive::Cluster Resource Type."""
    @_declaration
    class ClusterNetworkSettings(_SchemaPropertyType):
        """On premises settings which will have the interface network mappings and default Output logical interface.
        """
        default_route: _String | None = None
        """Default value if the customer does not define it in channel Output API."""
        interface_mappings: _Sequence[Cluster.InterfaceMapping | _Document] | _Intrinsic | None = None
        """Network mappings for the cluster."""
    @_declaration
    class InterfaceMapping(_SchemaPropertyType):
        """Network mappings for the cluster."""
        logical_interface_name: _String | None = None
        """logical interface name, unique in the list."""
        network_id: _String | None = None
        """Network Id to be associated with the logical interface name, can be duplicated in list."""
    @_declaration
    class InterfaceNetworkMapping(_SchemaPropertyType):
        """Network mappings for the cluster."""
        logical_interface_name: _String | None = None
        """logical interface name, unique in the list."""
        network_id: _String | None = None
        """Network Id to be associated with the logical interface name, can be duplicated in list."""
    @_declaration
    class Tags(_SchemaPropertyType):
        """A key-value pair to associate with a resource."""
        key: _String | None = None
        value: _String | None = None
    TYPE: _ClassVar[str]
    cluster_type: _Literal["ON_PREMISES", "OUTPOSTS_RACK", "OUTPOSTS_SERVER", "EC2"] | _String | None = None
    instance_role_arn: _String | None = None
    """The IAM role your nodes will use."""
    name: _String | None = None
    """The user-specified name of the Cluster to be created."""
    network_settings: Cluster.ClusterNetworkSettings | _Document | None = None
    tags: _Sequence[Cluster.Tags | _Document] | _Intrinsic | None = None
    """A collection of key-value pairs."""
    @property
    def arn(self) -> _Intrinsic:
        """The ARN of the Cluster."""
    @property
    def channel_ids(self) -> _Intrinsic:
        """The MediaLive Channels that are currently running on Nodes in this Cluster."""
    @property
    def id(self) -> _Intrinsic:
        """The unique ID of the Cluster."""
    @property
    def state(self) -> _Intrinsic:
        """The current state of the Cluster."""

@_declaration
class EventBridgeRuleTemplate(_SchemaResource):
    """Definition of AWS::MediaLive::EventBridgeRuleTemplate Resource Type."""
    @_declaration
    class EventBridgeRuleTemplateTarget(_SchemaPropertyType):
        """The target to which to send matching events."""
        arn: _String
        """Target ARNs must be either an SNS topic or CloudWatch log group."""
    TYPE: _ClassVar[str]
    event_type: _Literal["MEDIALIVE_MULTIPLEX_ALERT", "MEDIALIVE_MULTIPLEX_STATE_CHANGE", "MEDIALIVE_CHANNEL_ALERT", "MEDIALIVE_CHANNEL_INPUT_CHANGE", "MEDIALIVE_CHANNEL_STATE_CHANGE", "MEDIAPACKAGE_INPUT_NOTIFICATION", "MEDIAPACKAGE_KEY_PROVIDER_NOTIFICATION", "MEDIAPACKAGE_HARVEST_JOB_NOTIFICATION", "SIGNAL_MAP_ACTIVE_ALARM", "MEDIACONNECT_ALERT", "MEDIACONNECT_SOURCE_HEALTH", "MEDIACONNECT_OUTPUT_HEALTH", "MEDIACONNECT_FLOW_STATUS_CHANGE"] | _String
    name: _String
    """A resource's name. Names must be unique within the scope of a resource type in a specific region."""
    description: _String | None = None
    """A resource's optional description."""
    event_targets: _Sequence[EventBridgeRuleTemplate.EventBridgeRuleTemplateTarget | _Document] | _Intrinsic | None = None
    """Placeholder documentation for __listOfEventBridgeRuleTemplateTarget."""
    group_identifier: _String | None = None
    """An eventbridge rule template group's identifier. Can be either be its id or current name."""
    tags: _Mapping[str, _String] | _Intrinsic | None = None
    @property
    def arn(self) -> _Intrinsic:
        """An eventbridge rule template's ARN (Amazon Resource Name)."""
    @property
    def created_at(self) -> _Intrinsic:
        """Placeholder documentation for __timestampIso8601."""
    @property
    def group_id(self) -> _Intrinsic:
        """An eventbridge rule template group's id. AWS provided template groups have ids that start with `aws-`."""
    @property
    def id(self) -> _Intrinsic:
        """An eventbridge rule template's id. AWS provided templates have ids that start with `aws-`."""
    @property
    def identifier(self) -> _Intrinsic:
        """Placeholder documentation for __string."""
    @property
    def modified_at(self) -> _Intrinsic:
        """Placeholder documentation for __timestampIso8601."""

@_declaration
class EventBridgeRuleTemplateGroup(_SchemaResource):
    """Definition of AWS::MediaLive::EventBridgeRuleTemplateGroup Resource Type."""
    TYPE: _ClassVar[str]
    name: _String
    """A resource's name. Names must be unique within the scope of a resource type in a specific region."""
    description: _String | None = None
    """A resource's optional description."""
    tags: _Mapping[str, _String] | _Intrinsic | None = None
    @property
    def arn(self) -> _Intrinsic:
        """An eventbridge rule template group's ARN (Amazon Resource Name)."""
    @property
    def created_at(self) -> _Intrinsic: ...
    @property
    def id(self) -> _Intrinsic:
        """An eventbridge rule template group's id. AWS provided template groups have ids that start with `aws-`."""
    @property
    def identifier(self) -> _Intrinsic: ...
    @property
    def modified_at(self) -> _Intrinsic: ...

@_declaration
class Input(_SchemaResource):
    """Resource Type definition for AWS::MediaLive::Input Resource Type."""
    @_declaration
    class InputDestination(_SchemaPropertyType):
        """The settings for a PUSH type input."""
        ip: _String | None = None
        """The system-generated static IP address of endpoint. It remains fixed for the lifetime of the input."""
        network: _String | None = None
        """The ID of the attached network."""
        network_routes: _Sequence[Input.InputDestinationRoute | _Document] | _Intrinsic | None = None
        """If the push input has an input location of ON-PREM it's a requirement to specify what the route of the
        input is going to be on the customer local network.
        """
        port: _String | None = None
        """The port number for the input."""
        static_ip_address: _String | None = None
        """The static IP address for the input destination."""
        stream_name: _String | None = None
        """The stream name for the input destination."""
        url: _String | None = None
        """This represents the endpoint that the customer stream will be pushed to."""
        vpc: Input.InputDestinationVpc | _Document | None = None
        """The properties for a VPC type input destination."""
    @_declaration
    class InputDestinationRoute(_SchemaPropertyType):
        """A network route configuration."""
        cidr: _String | None = None
        """The CIDR of the route."""
        gateway: _String | None = None
        """An optional gateway for the route."""
    @_declaration
    class InputDestinationVpc(_SchemaPropertyType):
        """The properties for a VPC type input destination."""
        availability_zone: _String | None = None
        """The availability zone of the Input destination."""
        network_interface_id: _String | None = None
        """The network interface ID of the Input destination in the VPC."""
    @_declaration
    class InputDeviceSettings(_SchemaPropertyType):
        """Settings for an input device."""
        id: _String | None = None
        """The unique ID for the device."""
    @_declaration
    class InputRequestDestinationRoute(_SchemaPropertyType):
        """A network route configuration."""
        cidr: _String | None = None
        """The CIDR of the route."""
        gateway: _String | None = None
        """An optional gateway for the route."""
    @_declaration
    class InputSdpLocation(_SchemaPropertyType):
        """The location of the SDP file for one of the SMPTE 2110 streams in a receiver group."""
        media_index: _Integer | None = None
        """The index of the media stream in the SDP file for one SMPTE 2110 stream."""
        sdp_url: _String | None = None
        """The URL of the SDP file for one SMPTE 2110 stream."""
    @_declaration
    class InputSource(_SchemaPropertyType):
        """The settings for a PULL type input."""
        password_param: _String | None = None
        """The key used to extract the password from EC2 Parameter store."""
        url: _String | None = None
        """This represents the customer's source URL where stream is pulled from."""
        username: _String | None = None
        """The username for the input source."""
    @_declaration
    class InputVpcRequest(_SchemaPropertyType):
        """Settings for a private VPC Input. When this property is specified, the input destination addresses will
        be created in a VPC rather than with public Internet addresses. This property requires setting the roleArn
        property on Input creation. Not compatible with the inputSecurityGroups property.
        """
        security_group_ids: _Sequence[_String] | _Intrinsic | None = None
        """A list of up to 5 EC2 VPC security group IDs to attach to the Input VPC network interfaces. Requires
        subnetIds. If none are specified then the VPC default security group will be used.
        """
        subnet_ids: _Sequence[_String] | _Intrinsic | None = None
        """A list of 2 VPC subnet IDs from the same VPC. Subnet IDs must be mapped to two unique availability zones
        (AZ).
        """
    @_declaration
    class MediaConnectFlow(_SchemaPropertyType):
        """The settings for a MediaConnect Flow."""
        flow_arn: _String | None = None
        """The unique ARN of the MediaConnect Flow being used as a source."""
    @_declaration
    class MulticastSettings(_SchemaPropertyType):
        """Settings for a Multicast input. Contains a list of multicast Urls and optional source ip addresses."""
        sources: _Sequence[Input.MulticastSource | _Document] | _Intrinsic | None = None
        """Placeholder documentation for __listOfMulticastSource."""
    @_declaration
    class MulticastSource(_SchemaPropertyType):
        """Pair of multicast url and source ip address (optional) that make up a multicast source."""
        url: _String
        """This represents the customer's source URL where multicast stream is pulled from."""
        source_ip: _String | None = None
        """This represents the ip address of the device sending the multicast stream."""
    @_declaration
    class MulticastSourceCreateRequest(_SchemaPropertyType):
        """Pair of multicast url and source ip address (optional) that make up a multicast source."""
        url: _String
        """This represents the customer's source URL where multicast stream is pulled from."""
        source_ip: _String | None = None
        """This represents the ip address of the device sending the multicast stream."""
    @_declaration
    class MulticastSourceUpdateRequest(_SchemaPropertyType):
        """Pair of multicast url and source ip address (optional) that make up a multicast source."""
        url: _String
        """This represents the customer's source URL where multicast stream is pulled from."""
        source_ip: _String | None = None
        """This represents the ip address of the device sending the multicast stream."""
    @_declaration
    class RouterDestinationSettings(_SchemaPropertyType):
        """A MediaConnect Router destination associated with a MediaLive Input. RouterOutputArn is server-assigned.
        """
        availability_zone_name: _String
        """The Availability Zone (AZ) name this destination is created in."""
        router_output_arn: _String | None = None
        """The ARN of the MediaConnect Router output currently connected to this input."""
    @_declaration
    class RouterSettings(_SchemaPropertyType):
        """Information about the MediaConnect Router association for this input."""
        destinations: _Sequence[Input.RouterDestinationSettings | _Document] | _Intrinsic | None = None
        """MediaConnect Router destinations associated with this input."""
        encryption_type: _Literal["AUTOMATIC", "SECRETS_MANAGER"] | _String | None = None
        """Encryption configuration for the MediaConnect Router association. AUTOMATIC uses a service-managed
        secret; SECRETS_MANAGER requires SecretArn.
        """
        secret_arn: _String | None = None
        """The ARN of the Secrets Manager secret used to encrypt this input. Required when EncryptionType is
        SECRETS_MANAGER.
        """
    @_declaration
    class Smpte2110ReceiverGroup(_SchemaPropertyType):
        """A receiver group is a collection of video, audio, and ancillary streams that you want to group together
        and attach to one input.
        """
        sdp_settings: Input.Smpte2110ReceiverGroupSdpSettings | _Document | None = None
        """The single Smpte2110ReceiverGroupSdpSettings that identify the video, audio, and ancillary streams for
        this receiver group.
        """
    @_declaration
    class Smpte2110ReceiverGroupSdpSettings(_SchemaPropertyType):
        """Information about the SDP files that describe the SMPTE 2110 streams that go into one SMPTE 2110 receiver
        group.
        """
        ancillary_sdps: _Sequence[Input.InputSdpLocation | _Document] | _Intrinsic | None = None
        """A list of InputSdpLocations. Each item in the list specifies the SDP file and index for one ancillary
        SMPTE 2110 stream. Each stream encapsulates one captions stream (out of any number you can include) or the
        single SCTE 35 stream that you can include.
        """
        audio_sdps: _Sequence[Input.InputSdpLocation | _Document] | _Intrinsic | None = None
        """A list of InputSdpLocations. Each item in the list specifies the SDP file and index for one audio SMPTE
        2110 stream.
        """
        video_sdp: Input.InputSdpLocation | _Document | None = None
        """The InputSdpLocation that specifies the SDP file and index for the single video SMPTE 2110 stream for
        this 2110 input.
        """
    @_declaration
    class Smpte2110ReceiverGroupSettings(_SchemaPropertyType):
        """Configures the sources for the SMPTE 2110 Receiver Group input."""
        smpte2110_receiver_groups: _Sequence[Input.Smpte2110ReceiverGroup | _Document] | _Intrinsic | None = None
        """Placeholder documentation for __listOfSmpte2110ReceiverGroup."""
    @_declaration
    class SrtCallerDecryption(_SchemaPropertyType):
        """The decryption settings for the SRT caller source. Present only if the source has decryption enabled."""
        algorithm: _Literal["AES128", "AES192", "AES256"] | _String | None = None
        """The algorithm used to encrypt content."""
        passphrase_secret_arn: _String | None = None
        """The ARN for the secret in Secrets Manager. Someone in your organization must create a secret and provide
        you with its ARN. The secret holds the passphrase that MediaLive uses to decrypt the source content.
        """
    @_declaration
    class SrtCallerDecryptionRequest(_SchemaPropertyType):
        """Complete these parameters only if the content is encrypted."""
        algorithm: _Literal["AES128", "AES192", "AES256"] | _String | None = None
        """The algorithm used to encrypt content."""
        passphrase_secret_arn: _String | None = None
        """The ARN for the secret in Secrets Manager. Someone in your organization must create a secret and provide
        you with its ARN. This secret holds the passphrase that MediaLive will use to decrypt the source content.
        """
    @_declaration
    class SrtCallerSource(_SchemaPropertyType):
        """The configuration for a source that uses SRT as the connection protocol. In terms of establishing the
        connection, MediaLive is always caller and the upstream system is always the listener. In terms of
        transmission of the source content, MediaLive is always the receiver and the upstream system is always the
        sender.
        """
        decryption: Input.SrtCallerDecryption | _Document | None = None
        """The decryption settings for the SRT caller source. Present only if the source has decryption enabled."""
        minimum_latency: _Integer | None = None
        """The preferred latency (in milliseconds) for implementing packet loss and recovery. Packet recovery is a
        key feature of SRT.
        """
        srt_listener_address: _String | None = None
        """The IP address at the upstream system (the listener) that MediaLive (the caller) connects to."""
        srt_listener_port: _String | None = None
        """The port at the upstream system (the listener) that MediaLive (the caller) connects to."""
        stream_id: _String | None = None
        """The stream ID, if the upstream system uses this identifier."""
    @_declaration
    class SrtCallerSourceRequest(_SchemaPropertyType):
        """Configures the connection for a source that uses SRT as the connection protocol. In terms of establishing
        the connection, MediaLive is always the caller and the upstream system is always the listener. In terms of
        transmission of the source content, MediaLive is always the receiver and the upstream system is always the
        sender.
        """
        decryption: Input.SrtCallerDecryptionRequest | _Document | None = None
        """Complete these parameters only if the content is encrypted."""
        minimum_latency: _Integer | None = None
        """The preferred latency (in milliseconds) for implementing packet loss and recovery. Packet recovery is a
        key feature of SRT. Obtain this value from the operator at the upstream system.
        """
        srt_listener_address: _String | None = None
        """The IP address at the upstream system (the listener) that MediaLive (the caller) will connect to."""
        srt_listener_port: _String | None = None
        """The port at the upstream system (the listener) that MediaLive (the caller) will connect to."""
        stream_id: _String | None = None
        """This value is required if the upstream system uses this identifier because without it, the SRT handshake
        between MediaLive (the caller) and the upstream system (the listener) might fail.
        """
    @_declaration
    class SrtListenerDecryption(_SchemaPropertyType):
        """The decryption settings for the SRT listener source. Present only if the source has decryption enabled.
        """
        algorithm: _Literal["AES128", "AES192", "AES256"] | _String | None = None
        """The algorithm used to encrypt content."""
        passphrase_secret_arn: _String | None = None
        """The ARN for the secret in Secrets Manager. Someone in your organization must create a secret and provide
        you with its ARN. The secret holds the passphrase that MediaLive uses to decrypt the source content.
        """
    @_declaration
    class SrtListenerDecryptionRequest(_SchemaPropertyType):
        """Complete these parameters only if the content is encrypted."""
        algorithm: _Literal["AES128", "AES192", "AES256"] | _String
        """The algorithm used to encrypt content."""
        passphrase_secret_arn: _String
        """The ARN for the secret in Secrets Manager. Someone in your organization must create a secret and provide
        you with its ARN. This secret holds the passphrase that MediaLive will use to decrypt the source content.
        """
    @_declaration
    class SrtListenerSettings(_SchemaPropertyType):
        """The configuration for a source that uses SRT as the connection protocol. In terms of establishing the
        connection, MediaLive is the listener and the upstream system is the caller.
        """
        decryption: Input.SrtListenerDecryption | _Document | None = None
        """The decryption settings for the SRT listener source. Present only if the source has decryption enabled.
        """
        minimum_latency: _Integer | None = None
        """The preferred latency (in milliseconds) for implementing packet loss and recovery. Packet recovery is a
        key feature of SRT.
        """
        stream_id: _String | None = None
        """The stream ID, if the upstream system uses this identifier."""
    @_declaration
    class SrtListenerSettingsRequest(_SchemaPropertyType):
        """Configures the connection for a source that uses SRT as the connection protocol. In terms of establishing
        the connection, MediaLive is the listener and the upstream system is the caller.
        """
        decryption: Input.SrtListenerDecryptionRequest | _Document
        """Complete these parameters only if the content is encrypted."""
        minimum_latency: _Integer
        """The preferred latency (in milliseconds) for implementing packet loss and recovery. Packet recovery is a
        key feature of SRT. Obtain this value from the operator at the upstream system.
        """
        stream_id: _String | None = None
        """This value is required if the upstream system uses this identifier because without it, the SRT handshake
        between MediaLive (the listener) and the upstream system (the caller) might fail.
        """
    @_declaration
    class SrtSettings(_SchemaPropertyType):
        """The configured sources for this SRT input."""
        srt_caller_sources: _Sequence[Input.SrtCallerSource | _Document] | _Intrinsic | None = None
        """Placeholder documentation for __listOfSrtCallerSource."""
        srt_listener_settings: Input.SrtListenerSettings | _Document | None = None
        """Settings for an SRT listener input. Configured only when the input uses the SRT_LISTENER input type."""
    TYPE: _ClassVar[str]
    destinations: _Sequence[Input.InputDestination | _Document] | _Intrinsic | None = None
    """A list of the destinations of the input (PUSH-type)."""
    input_devices: _Sequence[Input.InputDeviceSettings | _Document] | _Intrinsic | None = None
    """Settings for the input devices."""
    input_network_location: _Literal["AWS", "ON_PREMISES"] | _String | None = None
    """The location of this input. AWS, for an input existing in the AWS Cloud, On-Prem for an input in a customer
    network.
    """
    input_security_groups: _Sequence[_String] | _Intrinsic | None = None
    """A list of security groups referenced by IDs to attach to the input."""
    media_connect_flows: _Sequence[Input.MediaConnectFlow | _Document] | _Intrinsic | None = None
    """A list of MediaConnect Flows for this input."""
    multicast_settings: Input.MulticastSettings | _Document | None = None
    """Multicast Input settings."""
    name: _String | None = None
    """The user-assigned name (This is a mutable value)."""
    role_arn: _String | None = None
    """The Amazon Resource Name (ARN) of the role this input assumes during and after creation."""
    router_settings: Input.RouterSettings | _Document | None = None
    """Information about the MediaConnect Router association for this input."""
    sdi_sources: _Sequence[_String] | _Intrinsic | None = None
    """SDI Sources for this Input."""
    smpte2110_receiver_group_settings: Input.Smpte2110ReceiverGroupSettings | _Document | None = None
    """Include this parameter if the input is a SMPTE 2110 input, to identify the stream sources for this input."""
    sources: _Sequence[Input.InputSource | _Document] | _Intrinsic | None = None
    """A list of the sources of the input (PULL-type)."""
    srt_settings: Input.SrtSettings | _Document | None = None
    """The settings associated with an SRT input."""
    tags: _Document | _String | None = None
    type: _Literal["UDP_PUSH", "RTP_PUSH", "RTMP_PUSH", "RTMP_PULL", "URL_PULL", "MP4_FILE", "MEDIACONNECT", "INPUT_DEVICE", "AWS_CDI", "TS_FILE", "SRT_CALLER", "MULTICAST", "SMPTE_2110_RECEIVER_GROUP", "SDI", "MEDIACONNECT_ROUTER", "SRT_LISTENER"] | _String | None = None
    """The different types of inputs that AWS Elemental MediaLive supports."""
    vpc: Input.InputVpcRequest | _Document | None = None
    """Settings for a private VPC Input. When this property is specified, the input destination addresses will be
    created in a VPC rather than with public Internet addresses. This property requires setting the roleArn property
    on Input creation. Not compatible with the inputSecurityGroups property.
    """
    @property
    def arn(self) -> _Intrinsic:
        """The Unique ARN of the input (generated, immutable)."""
    @property
    def attached_channels(self) -> _Intrinsic:
        """A list of channel IDs that that input is attached to (currently an input can only be attached to one
        channel).
        """
    @property
    def destination_urls(self) -> _Intrinsic:
        """A list of destination URLs of the input (PUSH-type)."""
    @property
    def id(self) -> _Intrinsic:
        """The generated ID of the input (unique for user account, immutable)."""
    @property
    def input_class(self) -> _Intrinsic:
        """A standard input has two sources and a single pipeline input only has one."""
    @property
    def input_partner_ids(self) -> _Intrinsic:
        """A list of IDs for all Inputs which are partners of this one."""
    @property
    def input_source_type(self) -> _Intrinsic:
        """There are two types of input sources, static and dynamic. If an input source is dynamic you can change
        the source url of the input dynamically using an input switch action. Currently, two input types support a
        dynamic url at this time, MP4_FILE and TS_FILE. By default all input sources are static.
        """
    @property
    def security_groups(self) -> _Intrinsic:
        """A list of IDs for all the Input Security Groups attached to the input."""
    @property
    def source_urls(self) -> _Intrinsic:
        """A list of source URLs of the input (PULL-type)."""
    @property
    def state(self) -> _Intrinsic:
        """Placeholder documentation for InputState."""

@_declaration
class InputSecurityGroup(_SchemaResource):
    """Resource Type definition for AWS::MediaLive::InputSecurityGroup."""
    @_declaration
    class InputWhitelistRule(_SchemaPropertyType):
        """Whitelist rule."""
        cidr: _String | None = None
        """The IPv4 CIDR that's whitelisted."""
    TYPE: _ClassVar[str]
    tags: _Document | _String | None = None
    whitelist_rules: _Sequence[InputSecurityGroup.InputWhitelistRule | _Document] | _Intrinsic | None = None
    """Whitelist rules and their sync status."""
    @property
    def arn(self) -> _Intrinsic:
        """Unique ARN of Input Security Group."""
    @property
    def id(self) -> _Intrinsic:
        """The Id of the Input Security Group."""
    @property
    def inputs(self) -> _Intrinsic:
        """The list of inputs currently using this Input Security Group."""

@_declaration
class Multiplex(_SchemaResource):
    """Resource schema for AWS::MediaLive::Multiplex."""
    @_declaration
    class MultiplexOutputDestination(_SchemaPropertyType):
        """Multiplex MediaConnect output destination settings."""
        multiplex_media_connect_output_destination_settings: Multiplex.MultiplexOutputDestinationMultiplexMediaConnectOutputDestinationSettings | _Document | None = None
    @_declaration
    class MultiplexOutputDestinationMultiplexMediaConnectOutputDestinationSettings(_SchemaPropertyType):
        """Multiplex MediaConnect output destination settings."""
        entitlement_arn: _String | None = None
        """The MediaConnect entitlement ARN available as a Flow source."""
    @_declaration
    class MultiplexSettings(_SchemaPropertyType):
        """A key-value pair to associate with a resource."""
        transport_stream_bitrate: _Integer
        """Transport stream bit rate."""
        transport_stream_id: _Integer
        """Transport stream ID."""
        maximum_video_buffer_delay_milliseconds: _Integer | None = None
        """Maximum video buffer delay in milliseconds."""
        transport_stream_reserved_bitrate: _Integer | None = None
        """Transport stream reserved bit rate."""
    @_declaration
    class Tags(_SchemaPropertyType):
        """A key-value pair to associate with a resource."""
        key: _String | None = None
        value: _String | None = None
    TYPE: _ClassVar[str]
    availability_zones: _Sequence[_String] | _Intrinsic
    """A list of availability zones for the multiplex."""
    multiplex_settings: Multiplex.MultiplexSettings | _Document
    """Configuration for a multiplex event."""
    name: _String
    """Name of multiplex."""
    destinations: _Sequence[Multiplex.MultiplexOutputDestination | _Document] | _Intrinsic | None = None
    """A list of the multiplex output destinations."""
    tags: _Sequence[Multiplex.Tags | _Document] | _Intrinsic | None = None
    """A collection of key-value pairs."""
    @property
    def arn(self) -> _Intrinsic:
        """The unique arn of the multiplex."""
    @property
    def id(self) -> _Intrinsic:
        """The unique id of the multiplex."""
    @property
    def pipelines_running_count(self) -> _Intrinsic:
        """The number of currently healthy pipelines."""
    @property
    def program_count(self) -> _Intrinsic:
        """The number of programs in the multiplex."""
    @property
    def state(self) -> _Intrinsic: ...

@_declaration
class Multiplexprogram(_SchemaResource):
    """Resource schema for AWS::MediaLive::Multiplexprogram."""
    @_declaration
    class MultiplexProgramPacketIdentifiersMap(_SchemaPropertyType):
        """Packet identifiers map for a given Multiplex program."""
        audio_pids: _Sequence[_Integer] | _Intrinsic | None = None
        dvb_sub_pids: _Sequence[_Integer] | _Intrinsic | None = None
        dvb_teletext_pid: _Integer | None = None
        etv_platform_pid: _Integer | None = None
        etv_signal_pid: _Integer | None = None
        klv_data_pids: _Sequence[_Integer] | _Intrinsic | None = None
        pcr_pid: _Integer | None = None
        pmt_pid: _Integer | None = None
        private_metadata_pid: _Integer | None = None
        scte27_pids: _Sequence[_Integer] | _Intrinsic | None = None
        scte35_pid: _Integer | None = None
        timed_metadata_pid: _Integer | None = None
        video_pid: _Integer | None = None
    @_declaration
    class MultiplexProgramPipelineDetail(_SchemaPropertyType):
        """The current source for one of the pipelines in the multiplex."""
        active_channel_pipeline: _String | None = None
        """Identifies the channel pipeline that is currently active for the pipeline (identified by PipelineId) in
        the multiplex.
        """
        pipeline_id: _String | None = None
        """Identifies a specific pipeline in the multiplex."""
    @_declaration
    class MultiplexProgramServiceDescriptor(_SchemaPropertyType):
        """Transport stream service descriptor configuration for the Multiplex program."""
        provider_name: _String
        """Name of the provider."""
        service_name: _String
        """Name of the service."""
    @_declaration
    class MultiplexProgramSettings(_SchemaPropertyType):
        """Multiplex Program settings configuration."""
        program_number: _Integer
        """Unique program number."""
        preferred_channel_pipeline: _Literal["CURRENTLY_ACTIVE", "PIPELINE_0", "PIPELINE_1"] | _String | None = None
        service_descriptor: Multiplexprogram.MultiplexProgramServiceDescriptor | _Document | None = None
        """Transport stream service descriptor configuration for the Multiplex program."""
        video_settings: Multiplexprogram.MultiplexVideoSettings | _Document | None = None
        """Program video settings configuration."""
    @_declaration
    class MultiplexStatmuxVideoSettings(_SchemaPropertyType):
        """Statmux rate control settings."""
        maximum_bitrate: _Integer | None = None
        """Maximum statmux bitrate."""
        minimum_bitrate: _Integer | None = None
        """Minimum statmux bitrate."""
        priority: _Integer | None = None
        """The purpose of the priority is to use a combination of the\\nmultiplex rate control algorithm and the
        QVBR capability of the\\nencoder to prioritize the video quality of some channels in a\\nmultiplex over
        others. Channels that have a higher priority will\\nget higher video quality at the expense of the video
        quality of\\nother channels in the multiplex with lower priority.
        """
    @_declaration
    class MultiplexVideoSettings(_SchemaPropertyType):
        """The video configuration for each program in a multiplex."""
        constant_bitrate: _Integer | None = None
        """The constant bitrate configuration for the video encode. When this field is defined, StatmuxSettings must
        be undefined.
        """
        statmux_settings: Multiplexprogram.MultiplexStatmuxVideoSettings | _Document | None = None
        """Statmux rate control settings. When this field is defined, ConstantBitrate must be undefined."""
    TYPE: _ClassVar[str]
    multiplex_id: _String | None = None
    """The ID of the multiplex that the program belongs to."""
    multiplex_program_settings: Multiplexprogram.MultiplexProgramSettings | _Document | None = None
    """The settings for this multiplex program."""
    packet_identifiers_map: Multiplexprogram.MultiplexProgramPacketIdentifiersMap | _Document | None = None
    """The packet identifier map for this multiplex program."""
    pipeline_details: _Sequence[Multiplexprogram.MultiplexProgramPipelineDetail | _Document] | _Intrinsic | None = None
    """Contains information about the current sources for the specified program in the specified multiplex. Keep in
    mind that each multiplex pipeline connects to both pipelines in a given source channel (the channel identified
    by the program). But only one of those channel pipelines is ever active at one time.
    """
    preferred_channel_pipeline: _Literal["CURRENTLY_ACTIVE", "PIPELINE_0", "PIPELINE_1"] | _String | None = None
    """The settings for this multiplex program."""
    program_name: _String | None = None
    """The name of the multiplex program."""
    @property
    def channel_id(self) -> _Intrinsic:
        """The MediaLive channel associated with the program."""

@_declaration
class Network(_SchemaResource):
    """Resource schema for AWS::MediaLive::Network."""
    @_declaration
    class IpPool(_SchemaPropertyType):
        """IP address cidr pool."""
        cidr: _String | None = None
        """IP address cidr pool."""
    @_declaration
    class Route(_SchemaPropertyType):
        cidr: _String | None = None
        """Ip address cidr."""
        gateway: _String | None = None
        """IP address for the route packet paths."""
    @_declaration
    class Tags(_SchemaPropertyType):
        """A key-value pair to associate with a resource."""
        key: _String | None = None
        value: _String | None = None
    TYPE: _ClassVar[str]
    ip_pools: _Sequence[Network.IpPool | _Document] | _Intrinsic
    """The list of IP address cidr pools for the network."""
    name: _String
    """The user-specified name of the Network to be created."""
    routes: _Sequence[Network.Route | _Document] | _Intrinsic | None = None
    """The routes for the network."""
    tags: _Sequence[Network.Tags | _Document] | _Intrinsic | None = None
    """A collection of key-value pairs."""
    @property
    def arn(self) -> _Intrinsic:
        """The ARN of the Network."""
    @property
    def associated_cluster_ids(self) -> _Intrinsic: ...
    @property
    def id(self) -> _Intrinsic:
        """The unique ID of the Network."""
    @property
    def state(self) -> _Intrinsic: ...

@_declaration
class Node(_SchemaResource):
    """Definition of AWS::MediaLive::Node Resource Type."""
    @_declaration
    class NodeInterfaceMapping(_SchemaPropertyType):
        """Node interface mapping."""
        logical_interface_name: _String | None = None
        """The logical name for this interface."""
        network_interface_mode: _Literal["NAT", "BRIDGE"] | _String | None = None
        """The network interface mode."""
        physical_interface_name: _String | None = None
        """The physical interface name."""
    @_declaration
    class NodeInterfaceMappingCreateRequest(_SchemaPropertyType):
        """Node interface mapping create request."""
        logical_interface_name: _String | None = None
        """The logical name for this interface."""
        network_interface_mode: _Literal["NAT", "BRIDGE"] | _String | None = None
        """The network interface mode."""
        physical_interface_name: _String | None = None
        """The physical interface name."""
    @_declaration
    class SdiSourceMapping(_SchemaPropertyType):
        """SDI source mapping."""
        card_number: _Integer | None = None
        """The card number."""
        channel_number: _Integer | None = None
        """The channel number."""
        sdi_source: _String | None = None
        """The SDI source."""
    @_declaration
    class Tag(_SchemaPropertyType):
        """A key-value pair to associate with the resource."""
        key: _String
        """The key name of the tag."""
        value: _String
        """The value for the tag."""
    TYPE: _ClassVar[str]
    cluster_id: _String
    """The ID of the Cluster that the Node belongs to."""
    name: _String | None = None
    """The user-specified name of the Node."""
    node_interface_mappings: _Sequence[Node.NodeInterfaceMapping | _Document] | _Intrinsic | None = None
    """An array of interface mappings for the Node."""
    role: _Literal["BACKUP", "ACTIVE"] | _String | None = None
    sdi_source_mappings: _Sequence[Node.SdiSourceMapping | _Document] | _Intrinsic | None = None
    """An array of SDI source mappings."""
    tags: _Sequence[Node.Tag | _Document] | _Intrinsic | None = None
    """A collection of key-value pairs."""
    @property
    def arn(self) -> _Intrinsic:
        """The ARN of the Node. It is automatically assigned when the Node is created."""
    @property
    def channel_placement_groups(self) -> _Intrinsic:
        """An array of IDs. Each ID is one ChannelPlacementGroup that is associated with this Node."""
    @property
    def connection_state(self) -> _Intrinsic:
        """The current connection state of the Node."""
    @property
    def id(self) -> _Intrinsic:
        """The unique ID of the Node. Unique in the Cluster. The ID is the resource-id portion of the ARN."""
    @property
    def instance_arn(self) -> _Intrinsic:
        """The ARN of the EC2 instance hosting the Node."""
    @property
    def state(self) -> _Intrinsic:
        """The current state of the Node."""

@_declaration
class SdiSource(_SchemaResource):
    """Definition of AWS::MediaLive::SdiSource Resource Type."""
    @_declaration
    class Tags(_SchemaPropertyType):
        """A key-value pair to associate with a resource."""
        key: _String | None = None
        value: _String | None = None
    TYPE: _ClassVar[str]
    name: _String
    """The name of the SdiSource."""
    type: _Literal["SINGLE", "QUAD"] | _String
    mode: _Literal["QUADRANT", "INTERLEAVE"] | _String | None = None
    tags: _Sequence[SdiSource.Tags | _Document] | _Intrinsic | None = None
    """A collection of key-value pairs."""
    @property
    def arn(self) -> _Intrinsic:
        """The unique arn of the SdiSource."""
    @property
    def id(self) -> _Intrinsic:
        """The unique identifier of the SdiSource."""
    @property
    def inputs(self) -> _Intrinsic:
        """The list of inputs currently using this SDI source."""
    @property
    def state(self) -> _Intrinsic:
        """The current state of the SdiSource."""

@_declaration
class SignalMap(_SchemaResource):
    """Definition of AWS::MediaLive::SignalMap Resource Type."""
    @_declaration
    class MediaResource(_SchemaPropertyType):
        """An AWS resource used in media workflows."""
        destinations: _Sequence[SignalMap.MediaResourceNeighbor | _Document] | _Intrinsic | None = None
        name: _String | None = None
        """The logical name of an AWS media resource."""
        sources: _Sequence[SignalMap.MediaResourceNeighbor | _Document] | _Intrinsic | None = None
    @_declaration
    class MediaResourceNeighbor(_SchemaPropertyType):
        """A direct source or destination neighbor to an AWS media resource."""
        arn: _String
        """The ARN of a resource used in AWS media workflows."""
        name: _String | None = None
        """The logical name of an AWS media resource."""
    @_declaration
    class MonitorDeployment(_SchemaPropertyType):
        """Represents the latest monitor deployment of a signal map."""
        status: _Literal["NOT_DEPLOYED", "DRY_RUN_DEPLOYMENT_COMPLETE", "DRY_RUN_DEPLOYMENT_FAILED", "DRY_RUN_DEPLOYMENT_IN_PROGRESS", "DEPLOYMENT_COMPLETE", "DEPLOYMENT_FAILED", "DEPLOYMENT_IN_PROGRESS", "DELETE_COMPLETE", "DELETE_FAILED", "DELETE_IN_PROGRESS"] | _String
        details_uri: _String | None = None
        """URI associated with a signal map's monitor deployment."""
        error_message: _String | None = None
        """Error message associated with a failed monitor deployment of a signal map."""
    @_declaration
    class SuccessfulMonitorDeployment(_SchemaPropertyType):
        """Represents the latest successful monitor deployment of a signal map."""
        details_uri: _String
        """URI associated with a signal map's monitor deployment."""
        status: _Literal["NOT_DEPLOYED", "DRY_RUN_DEPLOYMENT_COMPLETE", "DRY_RUN_DEPLOYMENT_FAILED", "DRY_RUN_DEPLOYMENT_IN_PROGRESS", "DEPLOYMENT_COMPLETE", "DEPLOYMENT_FAILED", "DEPLOYMENT_IN_PROGRESS", "DELETE_COMPLETE", "DELETE_FAILED", "DELETE_IN_PROGRESS"] | _String
    TYPE: _ClassVar[str]
    discovery_entry_point_arn: _String
    """A top-level supported AWS resource ARN to discovery a signal map from."""
    name: _String
    """A resource's name. Names must be unique within the scope of a resource type in a specific region."""
    cloud_watch_alarm_template_group_identifiers: _Sequence[_String] | _Intrinsic | None = None
    description: _String | None = None
    """A resource's optional description."""
    event_bridge_rule_template_group_identifiers: _Sequence[_String] | _Intrinsic | None = None
    force_rediscovery: _Boolean | None = None
    """If true, will force a rediscovery of a signal map if an unchanged discoveryEntryPointArn is provided."""
    tags: _Mapping[str, _String] | _Intrinsic | None = None
    @property
    def arn(self) -> _Intrinsic:
        """A signal map's ARN (Amazon Resource Name)."""
    @property
    def cloud_watch_alarm_template_group_ids(self) -> _Intrinsic: ...
    @property
    def created_at(self) -> _Intrinsic: ...
    @property
    def error_message(self) -> _Intrinsic:
        """Error message associated with a failed creation or failed update attempt of a signal map."""
    @property
    def event_bridge_rule_template_group_ids(self) -> _Intrinsic: ...
    @property
    def failed_media_resource_map(self) -> _Intrinsic:
        """A map representing an incomplete AWS media workflow as a graph."""
    @property
    def id(self) -> _Intrinsic:
        """A signal map's id."""
    @property
    def identifier(self) -> _Intrinsic: ...
    @property
    def last_discovered_at(self) -> _Intrinsic: ...
    @property
    def last_successful_monitor_deployment(self) -> _Intrinsic:
        """Represents the latest successful monitor deployment of a signal map."""
    @property
    def media_resource_map(self) -> _Intrinsic:
        """A map representing an AWS media workflow as a graph."""
    @property
    def modified_at(self) -> _Intrinsic: ...
    @property
    def monitor_changes_pending_deployment(self) -> _Intrinsic:
        """If true, there are pending monitor changes for this signal map that can be deployed."""
    @property
    def monitor_deployment(self) -> _Intrinsic:
        """Represents the latest monitor deployment of a signal map."""
    @property
    def status(self) -> _Intrinsic:
        """A signal map's current status which is dependent on its lifecycle actions or associated jobs."""
