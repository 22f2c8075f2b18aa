"""AWS::Pinpoint. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
class ADMChannel(_SchemaResource):
    """Resource Type definition for AWS::Pinpoint::ADMChannel."""
    TYPE: _ClassVar[str]
    application_id: _String
    client_id: _String
    client_secret: _String
    enabled: _Boolean | None = None
    @property
    def id(self) -> _Intrinsic: ...

@_declaration
class APNSChannel(_SchemaResource):
    """Resource Type definition for AWS::Pinpoint::APNSChannel."""
    TYPE: _ClassVar[str]
    application_id: _String
    bundle_id: _String | None = None
    certificate: _String | None = None
    default_authentication_method: _String | None = None
    enabled: _Boolean | None = None
    private_key: _String | None = None
    team_id: _String | None = None
    token_key: _String | None = None
    token_key_id: _String | None = None
    @property
    def id(self) -> _Intrinsic: ...

@_declaration
class APNSSandboxChannel(_SchemaResource):
    """Resource Type definition for AWS::Pinpoint::APNSSandboxChannel."""
    TYPE: _ClassVar[str]
    application_id: _String
    bundle_id: _String | None = None
    certificate: _String | None = None
    default_authentication_method: _String | None = None
    enabled: _Boolean | None = None
    private_key: _String | None = None
    team_id: _String | None = None
    token_key: _String | None = None
    token_key_id: _String | None = None
    @property
    def id(self) -> _Intrinsic: ...

@_declaration
class APNSVoipChannel(_SchemaResource):
    """Resource Type definition for AWS::Pinpoint::APNSVoipChannel."""
    TYPE: _ClassVar[str]
    application_id: _String
    bundle_id: _String | None = None
    certificate: _String | None = None
    default_authentication_method: _String | None = None
    enabled: _Boolean | None = None
    private_key: _String | None = None
    team_id: _String | None = None
    token_key: _String | None = None
    token_key_id: _String | None = None
    @property
    def id(self) -> _Intrinsic: ...

@_declaration
class APNSVoipSandboxChannel(_SchemaResource):
    """Resource Type definition for AWS::Pinpoint::APNSVoipSandboxChannel."""
    TYPE: _ClassVar[str]
    application_id: _String
    bundle_id: _String | None = None
    certificate: _String | None = None
    default_authentication_method: _String | None = None
    enabled: _Boolean | None = None
    private_key: _String | None = None
    team_id: _String | None = None
    token_key: _String | None = None
    token_key_id: _String | None = None
    @property
    def id(self) -> _Intrinsic: ...

@_declaration
class App(_SchemaResource):
    """Resource Type definition for AWS::Pinpoint::App."""
    TYPE: _ClassVar[str]
    name: _String
    tags: _Document | _String | None = None
    @property
    def arn(self) -> _Intrinsic: ...
    @property
    def id(self) -> _Intrinsic: ...

@_declaration
class ApplicationSettings(_SchemaResource):
    """Resource Type definition for AWS::Pinpoint::ApplicationSettings."""
    @_declaration
    class CampaignHook(_SchemaPropertyType):
        lambda_function_name: _String | None = None
        mode: _String | None = None
        web_url: _String | None = None
    @_declaration
    class Limits(_SchemaPropertyType):
        daily: _Integer | None = None
        maximum_duration: _Integer | None = None
        messages_per_second: _Integer | None = None
        total: _Integer | None = None
    @_declaration
    class QuietTime(_SchemaPropertyType):
        end: _String
        start: _String
    TYPE: _ClassVar[str]
    application_id: _String
    campaign_hook: ApplicationSettings.CampaignHook | _Document | None = None
    cloud_watch_metrics_enabled: _Boolean | None = None
    limits: ApplicationSettings.Limits | _Document | None = None
    quiet_time: ApplicationSettings.QuietTime | _Document | None = None
    @property
    def id(self) -> _Intrinsic: ...

@_declaration
class BaiduChannel(_SchemaResource):
    """Resource Type definition for AWS::Pinpoint::BaiduChannel."""
    TYPE: _ClassVar[str]
    api_key: _String
    application_id: _String
    secret_key: _String
    enabled: _Boolean | None = None
    @property
    def id(self) -> _Intrinsic: ...

@_declaration
class Campaign(_SchemaResource):
    """Resource Type definition for AWS::Pinpoint::Campaign."""
    @_declaration
    class CampaignCustomMessage(_SchemaPropertyType):
        data: _String | None = None
    @_declaration
    class CampaignEmailMessage(_SchemaPropertyType):
        body: _String | None = None
        from_address: _String | None = None
        html_body: _String | None = None
        title: _String | None = None
    @_declaration
    class CampaignEventFilter(_SchemaPropertyType):
        dimensions: Campaign.EventDimensions | _Document | None = None
        filter_type: _String | None = None
    @_declaration
    class CampaignHook(_SchemaPropertyType):
        lambda_function_name: _String | None = None
        mode: _String | None = None
        web_url: _String | None = None
    @_declaration
    class CampaignInAppMessage(_SchemaPropertyType):
        content: _Sequence[Campaign.InAppMessageContent | _Document] | _Intrinsic | None = None
        custom_config: _Document | _String | None = None
        layout: _String | None = None
    @_declaration
    class CampaignSmsMessage(_SchemaPropertyType):
        body: _String | None = None
        entity_id: _String | None = None
        message_type: _String | None = None
        origination_number: _String | None = None
        sender_id: _String | None = None
        template_id: _String | None = None
    @_declaration
    class CustomDeliveryConfiguration(_SchemaPropertyType):
        delivery_uri: _String | None = None
        endpoint_types: _Sequence[_String] | _Intrinsic | None = None
    @_declaration
    class DefaultButtonConfiguration(_SchemaPropertyType):
        background_color: _String | None = None
        border_radius: _Integer | None = None
        button_action: _String | None = None
        link: _String | None = None
        text: _String | None = None
        text_color: _String | None = None
    @_declaration
    class EventDimensions(_SchemaPropertyType):
        attributes: _Document | _String | None = None
        event_type: Campaign.SetDimension | _Document | None = None
        metrics: _Document | _String | None = None
    @_declaration
    class InAppMessageBodyConfig(_SchemaPropertyType):
        alignment: _String | None = None
        body: _String | None = None
        text_color: _String | None = None
    @_declaration
    class InAppMessageButton(_SchemaPropertyType):
        android: Campaign.OverrideButtonConfiguration | _Document | None = None
        default_config: Campaign.DefaultButtonConfiguration | _Document | None = None
        ios: Campaign.OverrideButtonConfiguration | _Document | None = None
        web: Campaign.OverrideButtonConfiguration | _Document | None = None
    @_declaration
    class InAppMessageContent(_SchemaPropertyType):
        background_color: _String | None = None
        body_config: Campaign.InAppMessageBodyConfig | _Document | None = None
        header_config: Campaign.InAppMessageHeaderConfig | _Document | None = None
        image_url: _String | None = None
        primary_btn: Campaign.InAppMessageButton | _Document | None = None
        secondary_btn: Campaign.InAppMessageButton | _Document | None = None
    @_declaration
    class InAppMessageHeaderConfig(_SchemaPropertyType):
        alignment: _String | None = None
        header: _String | None = None
        text_color: _String | None = None
    @_declaration
    class Limits(_SchemaPropertyType):
        daily: _Integer | None = None
        maximum_duration: _Integer | None = None
        messages_per_second: _Integer | None = None
        session: _Integer | None = None
        total: _Integer | None = None
    @_declaration
    class Message(_SchemaPropertyType):
        action: _String | None = None
        body: _String | None = None
        image_icon_url: _String | None = None
        image_small_icon_url: _String | None = None
        image_url: _String | None = None
        json_body: _String | None = None
        media_url: _String | None = None
        raw_content: _String | None = None
        silent_push: _Boolean | None = None
        time_to_live: _Integer | None = None
        title: _String | None = None
        url: _String | None = None
    @_declaration
    class MessageConfiguration(_SchemaPropertyType):
        adm_message: Campaign.Message | _Document | None = None
        apns_message: Campaign.Message | _Document | None = None
        baidu_message: Campaign.Message | _Document | None = None
        custom_message: Campaign.CampaignCustomMessage | _Document | None = None
        default_message: Campaign.Message | _Document | None = None
        email_message: Campaign.CampaignEmailMessage | _Document | None = None
        gcm_message: Campaign.Message | _Document | None = None
        in_app_message: Campaign.CampaignInAppMessage | _Document | None = None
        sms_message: Campaign.CampaignSmsMessage | _Document | None = None
    @_declaration
    class OverrideButtonConfiguration(_SchemaPropertyType):
        button_action: _String | None = None
        link: _String | None = None
    @_declaration
    class QuietTime(_SchemaPropertyType):
        end: _String
        start: _String
    @_declaration
    class Schedule(_SchemaPropertyType):
        end_time: _String | None = None
        event_filter: Campaign.CampaignEventFilter | _Document | None = None
        frequency: _String | None = None
        is_local_time: _Boolean | None = None
        quiet_time: Campaign.QuietTime | _Document | None = None
        start_time: _String | None = None
        time_zone: _String | None = None
    @_declaration
    class SetDimension(_SchemaPropertyType):
        dimension_type: _String | None = None
        values: _Sequence[_String] | _Intrinsic | None = None
    @_declaration
    class Template(_SchemaPropertyType):
        name: _String | None = None
        version: _String | None = None
    @_declaration
    class TemplateConfiguration(_SchemaPropertyType):
        email_template: Campaign.Template | _Document | None = None
        push_template: Campaign.Template | _Document | None = None
        sms_template: Campaign.Template | _Document | None = None
        voice_template: Campaign.Template | _Document | None = None
    @_declaration
    class WriteTreatmentResource(_SchemaPropertyType):
        custom_delivery_configuration: Campaign.CustomDeliveryConfiguration | _Document | None = None
        message_configuration: Campaign.MessageConfiguration | _Document | None = None
        schedule: Campaign.Schedule | _Document | None = None
        size_percent: _Integer | None = None
        template_configuration: Campaign.TemplateConfiguration | _Document | None = None
        treatment_description: _String | None = None
        treatment_name: _String | None = None
    TYPE: _ClassVar[str]
    application_id: _String
    name: _String
    schedule: Campaign.Schedule | _Document
    segment_id: _String
    additional_treatments: _Sequence[Campaign.WriteTreatmentResource | _Document] | _Intrinsic | None = None
    campaign_hook: Campaign.CampaignHook | _Document | None = None
    custom_delivery_configuration: Campaign.CustomDeliveryConfiguration | _Document | None = None
    description: _String | None = None
    holdout_percent: _Integer | None = None
    is_paused: _Boolean | None = None
    limits: Campaign.Limits | _Document | None = None
    message_configuration: Campaign.MessageConfiguration | _Document | None = None
    priority: _Integer | None = None
    segment_version: _Integer | None = None
    tags: _Document | _String | None = None
    template_configuration: Campaign.TemplateConfiguration | _Document | None = None
    treatment_description: _String | None = None
    treatment_name: _String | None = None
    @property
    def arn(self) -> _Intrinsic: ...
    @property
    def campaign_id(self) -> _Intrinsic: ...

@_declaration
class EmailChannel(_SchemaResource):
    """Resource Type definition for AWS::Pinpoint::EmailChannel."""
    TYPE: _ClassVar[str]
    application_id: _String
    from_address: _String
    identity: _String
    configuration_set: _String | None = None
    enabled: _Boolean | None = None
    orchestration_sending_role_arn: _String | None = None
    role_arn: _String | None = None
    @property
    def id(self) -> _Intrinsic: ...

@_declaration
class EmailTemplate(_SchemaResource):
    """Resource Type definition for AWS::Pinpoint::EmailTemplate."""
    TYPE: _ClassVar[str]
    subject: _String
    template_name: _String
    default_substitutions: _String | None = None
    html_part: _String | None = None
    tags: _Document | _String | None = None
    template_description: _String | None = None
    text_part: _String | None = None
    @property
    def arn(self) -> _Intrinsic: ...
    @property
    def id(self) -> _Intrinsic: ...

@_declaration
class EventStream(_SchemaResource):
    """Resource Type definition for AWS::Pinpoint::EventStream."""
    TYPE: _ClassVar[str]
    application_id: _String
    destination_stream_arn: _String
    role_arn: _String
    @property
    def id(self) -> _Intrinsic: ...

@_declaration
class GCMChannel(_SchemaResource):
    """Resource Type definition for AWS::Pinpoint::GCMChannel."""
    TYPE: _ClassVar[str]
    application_id: _String
    api_key: _String | None = None
    default_authentication_method: _String | None = None
    enabled: _Boolean | None = None
    service_json: _String | None = None
    @property
    def id(self) -> _Intrinsic: ...

@_declaration
class InAppTemplate(_SchemaResource):
    """Resource Type definition for AWS::Pinpoint::InAppTemplate."""
    @_declaration
    class BodyConfig(_SchemaPropertyType):
        alignment: _Literal["LEFT", "CENTER", "RIGHT"] | _String | None = None
        body: _String | None = None
        text_color: _String | None = None
    @_declaration
    class ButtonConfig(_SchemaPropertyType):
        android: InAppTemplate.OverrideButtonConfiguration | _Document | None = None
        default_config: InAppTemplate.DefaultButtonConfiguration | _Document | None = None
        ios: InAppTemplate.OverrideButtonConfiguration | _Document | None = None
        web: InAppTemplate.OverrideButtonConfiguration | _Document | None = None
    @_declaration
    class DefaultButtonConfiguration(_SchemaPropertyType):
        background_color: _String | None = None
        border_radius: _Integer | None = None
        button_action: _Literal["LINK", "DEEP_LINK", "CLOSE"] | _String | None = None
        link: _String | None = None
        text: _String | None = None
        text_color: _String | None = None
    @_declaration
    class HeaderConfig(_SchemaPropertyType):
        alignment: _Literal["LEFT", "CENTER", "RIGHT"] | _String | None = None
        header: _String | None = None
        text_color: _String | None = None
    @_declaration
    class InAppMessageContent(_SchemaPropertyType):
        background_color: _String | None = None
        body_config: InAppTemplate.BodyConfig | _Document | None = None
        header_config: InAppTemplate.HeaderConfig | _Document | None = None
        image_url: _String | None = None
        primary_btn: InAppTemplate.ButtonConfig | _Document | None = None
        secondary_btn: InAppTemplate.ButtonConfig | _Document | None = None
    @_declaration
    class OverrideButtonConfiguration(_SchemaPropertyType):
        button_action: _Literal["LINK", "DEEP_LINK", "CLOSE"] | _String | None = None
        link: _String | None = None
    TYPE: _ClassVar[str]
    template_name: _String
    content: _Sequence[InAppTemplate.InAppMessageContent | _Document] | _Intrinsic | None = None
    custom_config: _Document | None = None
    layout: _Literal["BOTTOM_BANNER", "TOP_BANNER", "OVERLAYS", "MOBILE_FEED", "MIDDLE_BANNER", "CAROUSEL"] | _String | None = None
    tags: _Document | _String | None = None
    template_description: _String | None = None
    @property
    def arn(self) -> _Intrinsic: ...

@_declaration
class PushTemplate(_SchemaResource):
    """Resource Type definition for AWS::Pinpoint::PushTemplate."""
    @_declaration
    class APNSPushNotificationTemplate(_SchemaPropertyType):
        action: _String | None = None
        body: _String | None = None
        media_url: _String | None = None
        sound: _String | None = None
        title: _String | None = None
        url: _String | None = None
    @_declaration
    class AndroidPushNotificationTemplate(_SchemaPropertyType):
        action: _String | None = None
        body: _String | None = None
        image_icon_url: _String | None = None
        image_url: _String | None = None
        small_image_icon_url: _String | None = None
        sound: _String | None = None
        title: _String | None = None
        url: _String | None = None
    @_declaration
    class DefaultPushNotificationTemplate(_SchemaPropertyType):
        action: _String | None = None
        body: _String | None = None
        sound: _String | None = None
        title: _String | None = None
        url: _String | None = None
    TYPE: _ClassVar[str]
    template_name: _String
    adm: PushTemplate.AndroidPushNotificationTemplate | _Document | None = None
    apns: PushTemplate.APNSPushNotificationTemplate | _Document | None = None
    baidu: PushTemplate.AndroidPushNotificationTemplate | _Document | None = None
    default: PushTemplate.DefaultPushNotificationTemplate | _Document | None = None
    default_substitutions: _String | None = None
    gcm: PushTemplate.AndroidPushNotificationTemplate | _Document | None = None
    tags: _Document | _String | None = None
    template_description: _String | None = None
    @property
    def arn(self) -> _Intrinsic: ...
    @property
    def id(self) -> _Intrinsic: ...

@_declaration
class SMSChannel(_SchemaResource):
    """Resource Type definition for AWS::Pinpoint::SMSChannel."""
    TYPE: _ClassVar[str]
    application_id: _String
    enabled: _Boolean | None = None
    sender_id: _String | None = None
    short_code: _String | None = None
    @property
    def id(self) -> _Intrinsic: ...

@_declaration
class Segment(_SchemaResource):
    """Resource Type definition for AWS::Pinpoint::Segment."""
    @_declaration
    class Behavior(_SchemaPropertyType):
        recency: Segment.Recency | _Document | None = None
    @_declaration
    class Coordinates(_SchemaPropertyType):
        latitude: _Number
        longitude: _Number
    @_declaration
    class Demographic(_SchemaPropertyType):
        app_version: Segment.SetDimension | _Document | None = None
        channel: Segment.SetDimension | _Document | None = None
        device_type: Segment.SetDimension | _Document | None = None
        make: Segment.SetDimension | _Document | None = None
        model: Segment.SetDimension | _Document | None = None
        platform: Segment.SetDimension | _Document | None = None
    @_declaration
    class GPSPoint(_SchemaPropertyType):
        coordinates: Segment.Coordinates | _Document
        range_in_kilometers: _Number
    @_declaration
    class Groups(_SchemaPropertyType):
        dimensions: _Sequence[Segment.SegmentDimensions | _Document] | _Intrinsic | None = None
        source_segments: _Sequence[Segment.SourceSegments | _Document] | _Intrinsic | None = None
        source_type: _String | None = None
        type: _String | None = None
    @_declaration
    class Location(_SchemaPropertyType):
        country: Segment.SetDimension | _Document | None = None
        gps_point: Segment.GPSPoint | _Document | None = None
    @_declaration
    class Recency(_SchemaPropertyType):
        duration: _String
        recency_type: _String
    @_declaration
    class SegmentDimensions(_SchemaPropertyType):
        attributes: _Document | _String | None = None
        behavior: Segment.Behavior | _Document | None = None
        demographic: Segment.Demographic | _Document | None = None
        location: Segment.Location | _Document | None = None
        metrics: _Document | _String | None = None
        user_attributes: _Document | _String | None = None
    @_declaration
    class SegmentGroups(_SchemaPropertyType):
        groups: _Sequence[Segment.Groups | _Document] | _Intrinsic | None = None
        include: _String | None = None
    @_declaration
    class SetDimension(_SchemaPropertyType):
        dimension_type: _String | None = None
        values: _Sequence[_String] | _Intrinsic | None = None
    @_declaration
    class SourceSegments(_SchemaPropertyType):
        id: _String
        version: _Integer | None = None
    TYPE: _ClassVar[str]
    application_id: _String
    name: _String
    dimensions: Segment.SegmentDimensions | _Document | None = None
    segment_groups: Segment.SegmentGroups | _Document | None = None
    tags: _Document | _String | None = None
    @property
    def arn(self) -> _Intrinsic: ...
    @property
    def segment_id(self) -> _Intrinsic: ...

@_declaration
class SmsTemplate(_SchemaResource):
    """Resource Type definition for AWS::Pinpoint::SmsTemplate."""
    TYPE: _ClassVar[str]
    body: _String
    template_name: _String
    default_substitutions: _String | None = None
    tags: _Document | _String | None = None
    template_description: _String | None = None
    @property
    def arn(self) -> _Intrinsic: ...
    @property
    def id(self) -> _Intrinsic: ...

@_declaration
class VoiceChannel(_SchemaResource):
    """Resource Type definition for AWS::Pinpoint::VoiceChannel."""
    TYPE: _ClassVar[str]
    application_id: _String
    enabled: _Boolean | None = None
    @property
    def id(self) -> _Intrinsic: ...
