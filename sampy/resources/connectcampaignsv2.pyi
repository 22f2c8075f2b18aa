"""AWS::ConnectCampaignsV2. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
class Campaign(_SchemaResource):
    """Definition of AWS::ConnectCampaignsV2::Campaign Resource Type."""
    @_declaration
    class AnswerMachineDetectionConfig(_SchemaPropertyType):
        """The configuration used for answering machine detection during outbound calls."""
        enable_answer_machine_detection: _Boolean
        """Flag to decided whether outbound calls should have answering machine detection enabled or not."""
        await_answer_machine_prompt: _Boolean | None = None
        """Enables detection of prompts (e.g., beep after after a voicemail greeting)."""
    @_declaration
    class ChannelSubtypeConfig(_SchemaPropertyType):
        """The possible types of channel subtype config parameters."""
        email: Campaign.EmailChannelSubtypeConfig | _Document | None = None
        sms: Campaign.SmsChannelSubtypeConfig | _Document | None = None
        telephony: Campaign.TelephonyChannelSubtypeConfig | _Document | None = None
        whats_app: Campaign.WhatsAppChannelSubtypeConfig | _Document | None = None
    @_declaration
    class CommunicationLimit(_SchemaPropertyType):
        """Communication Limit."""
        frequency: _Integer
        max_count_per_recipient: _Integer
        unit: _Literal["DAY"] | _String
    @_declaration
    class CommunicationLimits(_SchemaPropertyType):
        """Communication limits."""
        communication_limit_list: _Sequence[Campaign.CommunicationLimit | _Document] | _Intrinsic | None = None
    @_declaration
    class CommunicationLimitsConfig(_SchemaPropertyType):
        """Communication limits config."""
        all_channels_subtypes: Campaign.CommunicationLimits | _Document | None = None
        instance_limits_handling: _Literal["OPT_IN", "OPT_OUT"] | _String | None = None
    @_declaration
    class CommunicationTimeConfig(_SchemaPropertyType):
        """Campaign communication time config."""
        local_time_zone_config: Campaign.LocalTimeZoneConfig | _Document
        email: Campaign.TimeWindow | _Document | None = None
        sms: Campaign.TimeWindow | _Document | None = None
        telephony: Campaign.TimeWindow | _Document | None = None
        whats_app: Campaign.TimeWindow | _Document | None = None
    @_declaration
    class DailyHour(_SchemaPropertyType):
        """Daily Hour."""
        key: _Literal["MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"] | _String | None = None
        value: _Sequence[Campaign.TimeRange | _Document] | _Intrinsic | None = None
    @_declaration
    class EmailChannelSubtypeConfig(_SchemaPropertyType):
        """Email Channel Subtype config."""
        default_outbound_config: Campaign.EmailOutboundConfig | _Document
        outbound_mode: Campaign.EmailOutboundMode | _Document
        capacity: _Number | None = None
    @_declaration
    class EmailOutboundConfig(_SchemaPropertyType):
        """Default Email outbound config."""
        connect_source_email_address: _String
        wisdom_template_arn: _String
        source_email_address_display_name: _String | None = None
    @_declaration
    class EmailOutboundMode(_SchemaPropertyType):
        """Email Outbound Mode."""
        agentless_config: _Document | None = None
    @_declaration
    class EntryLimitsConfig(_SchemaPropertyType):
        """Entry limits config for a campaign."""
        max_entry_count: _Integer
        """Maximum number of entries per participant. 0 indicates unlimited entries."""
        min_entry_interval: _String
        """Minimum time interval between entries for the same participant in ISO 8601 duration format."""
    @_declaration
    class EventTrigger(_SchemaPropertyType):
        """The event trigger of the campaign."""
        customer_profiles_domain_arn: _String | None = None
    @_declaration
    class LocalTimeZoneConfig(_SchemaPropertyType):
        """Local time zone config."""
        default_time_zone: _String | None = None
        local_time_zone_detection: _Sequence[_Literal["ZIP_CODE", "AREA_CODE"] | _String] | _Intrinsic | None = None
        local_time_zone_detection_scope: _Literal["PRIMARY_ONLY", "ALL_AVAILABLE"] | _String | None = None
    @_declaration
    class OpenHours(_SchemaPropertyType):
        """Open Hours config."""
        daily_hours: _Sequence[Campaign.DailyHour | _Document] | _Intrinsic
    @_declaration
    class PredictiveConfig(_SchemaPropertyType):
        """Predictive config."""
        bandwidth_allocation: _Number
    @_declaration
    class PreviewConfig(_SchemaPropertyType):
        """Preview config."""
        bandwidth_allocation: _Number
        timeout_config: Campaign.TimeoutConfig | _Document
        agent_actions: _Sequence[_Literal["DISCARD"] | _String] | _Intrinsic | None = None
    @_declaration
    class ProgressiveConfig(_SchemaPropertyType):
        """Progressive config."""
        bandwidth_allocation: _Number
    @_declaration
    class RestrictedPeriod(_SchemaPropertyType):
        """Restricted period."""
        end_date: _String
        start_date: _String
        name: _String | None = None
        """The name of a restricted period."""
    @_declaration
    class RestrictedPeriods(_SchemaPropertyType):
        """Restricted period config."""
        restricted_period_list: _Sequence[Campaign.RestrictedPeriod | _Document] | _Intrinsic | None = None
    @_declaration
    class Schedule(_SchemaPropertyType):
        """Campaign schedule."""
        end_time: _String
        start_time: _String
        refresh_frequency: _String | None = None
    @_declaration
    class SmsChannelSubtypeConfig(_SchemaPropertyType):
        """SMS Channel Subtype config."""
        default_outbound_config: Campaign.SmsOutboundConfig | _Document
        outbound_mode: Campaign.SmsOutboundMode | _Document
        capacity: _Number | None = None
    @_declaration
    class SmsOutboundConfig(_SchemaPropertyType):
        """Default SMS outbound config."""
        connect_source_phone_number_arn: _String
        wisdom_template_arn: _String
    @_declaration
    class SmsOutboundMode(_SchemaPropertyType):
        """SMS Outbound Mode."""
        agentless_config: _Document | None = None
    @_declaration
    class Source(_SchemaPropertyType):
        """The possible source of the campaign."""
        customer_profiles_segment_arn: _String | None = None
        event_trigger: Campaign.EventTrigger | _Document | None = None
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        """The key name of the tag."""
        value: _String
        """The value for the tag."""
    @_declaration
    class TelephonyChannelSubtypeConfig(_SchemaPropertyType):
        """Telephony Channel Subtype config."""
        default_outbound_config: Campaign.TelephonyOutboundConfig | _Document
        outbound_mode: Campaign.TelephonyOutboundMode | _Document
        capacity: _Number | None = None
        connect_queue_id: _String | None = None
    @_declaration
    class TelephonyOutboundConfig(_SchemaPropertyType):
        """Default Telephone Outbound config."""
        connect_contact_flow_id: _String
        answer_machine_detection_config: Campaign.AnswerMachineDetectionConfig | _Document | None = None
        connect_source_phone_number: _String | None = None
        ring_timeout: _Integer | None = None
    @_declaration
    class TelephonyOutboundMode(_SchemaPropertyType):
        """Telephony Outbound Mode."""
        agentless_config: _Document | None = None
        predictive_config: Campaign.PredictiveConfig | _Document | None = None
        preview_config: Campaign.PreviewConfig | _Document | None = None
        progressive_config: Campaign.ProgressiveConfig | _Document | None = None
    @_declaration
    class TimeRange(_SchemaPropertyType):
        """Time range in 24 hour format."""
        end_time: _String
        start_time: _String
    @_declaration
    class TimeWindow(_SchemaPropertyType):
        """Time window config."""
        open_hours: Campaign.OpenHours | _Document
        restricted_periods: Campaign.RestrictedPeriods | _Document | None = None
    @_declaration
    class TimeoutConfig(_SchemaPropertyType):
        """Timeout Config for preview contacts."""
        duration_in_seconds: _Integer | None = None
    @_declaration
    class WhatsAppChannelSubtypeConfig(_SchemaPropertyType):
        """WhatsApp Channel Subtype config."""
        default_outbound_config: Campaign.WhatsAppOutboundConfig | _Document
        outbound_mode: Campaign.WhatsAppOutboundMode | _Document
        capacity: _Number | None = None
    @_declaration
    class WhatsAppOutboundConfig(_SchemaPropertyType):
        """Default WhatsApp outbound config."""
        connect_source_phone_number_arn: _String
        wisdom_template_arn: _String
    @_declaration
    class WhatsAppOutboundMode(_SchemaPropertyType):
        """WhatsApp Outbound Mode."""
        agentless_config: _Document | None = None
    TYPE: _ClassVar[str]
    connect_instance_id: _String
    name: _String
    channel_subtype_config: Campaign.ChannelSubtypeConfig | _Document | None = None
    communication_limits_override: Campaign.CommunicationLimitsConfig | _Document | None = None
    communication_time_config: Campaign.CommunicationTimeConfig | _Document | None = None
    connect_campaign_flow_arn: _String | None = None
    entry_limits_config: Campaign.EntryLimitsConfig | _Document | None = None
    schedule: Campaign.Schedule | _Document | None = None
    source: Campaign.Source | _Document | None = None
    tags: _Sequence[Campaign.Tag | _Document] | _Intrinsic | None = None
    """One or more tags."""
    type: _Literal["MANAGED", "JOURNEY"] | _String | None = None
    @property
    def arn(self) -> _Intrinsic:
        """Amazon Connect Campaign Arn."""
