"""AWS::SSMContacts. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
class Contact(_SchemaResource):
    """Resource Type definition for AWS::SSMContacts::Contact."""
    @_declaration
    class ChannelTargetInfo(_SchemaPropertyType):
        """Information about the contact channel that SSM Incident Manager uses to engage the contact."""
        channel_id: _String
        """The Amazon Resource Name (ARN) of the contact channel."""
        retry_interval_in_minutes: _Integer
        """The number of minutes to wait to retry sending engagement in the case the engagement initially fails."""
    @_declaration
    class ContactTargetInfo(_SchemaPropertyType):
        """The contact that SSM Incident Manager is engaging during an incident."""
        contact_id: _String
        """The Amazon Resource Name (ARN) of the contact."""
        is_essential: _Boolean
        """A Boolean value determining if the contact's acknowledgement stops the progress of stages in the plan."""
    @_declaration
    class Stage(_SchemaPropertyType):
        """A set amount of time that an escalation plan or engagement plan engages the specified contacts or contact
        methods.
        """
        duration_in_minutes: _Integer | None = None
        """The time to wait until beginning the next stage."""
        rotation_ids: _Sequence[_String] | _Intrinsic | None = None
        """List of Rotation Ids to associate with Contact."""
        targets: _Sequence[Contact.Targets | _Document] | _Intrinsic | None = None
        """The contacts or contact methods that the escalation plan or engagement plan is engaging."""
    @_declaration
    class Tag(_SchemaPropertyType):
        """A key-value pair to associate with a resource."""
        key: _String
        """The key name of the tag."""
        value: _String
        """The value for the tag."""
    @_declaration
    class Targets(_SchemaPropertyType):
        """The contacts or contact methods that the escalation plan or engagement plan is engaging."""
        channel_target_info: Contact.ChannelTargetInfo | _Document | None = None
        contact_target_info: Contact.ContactTargetInfo | _Document | None = None
    TYPE: _ClassVar[str]
    alias: _String
    """Alias of the contact. String value with 20 to 256 characters. Only alphabetical, numeric characters, dash, or
    underscore allowed.
    """
    display_name: _String
    """Name of the contact. String value with 3 to 256 characters. Only alphabetical, space, numeric characters,
    dash, or underscore allowed.
    """
    type: _Literal["PERSONAL", "ESCALATION", "ONCALL_SCHEDULE"] | _String
    """Contact type, which specify type of contact. Currently supported values: “PERSONAL”, “SHARED”, “OTHER“."""
    plan: _Sequence[Contact.Stage | _Document] | _Intrinsic | None = None
    """The stages that an escalation plan or engagement plan engages contacts and contact methods in."""
    tags: _Sequence[Contact.Tag | _Document] | _Intrinsic | None = None
    @property
    def arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the contact."""

@_declaration
class ContactChannel(_SchemaResource):
    """Resource Type definition for AWS::SSMContacts::ContactChannel."""
    TYPE: _ClassVar[str]
    channel_address: _String | None = None
    """The details that SSM Incident Manager uses when trying to engage the contact channel."""
    channel_name: _String | None = None
    """The device name. String of 6 to 50 alphabetical, numeric, dash, and underscore characters."""
    channel_type: _Literal["SMS", "VOICE", "EMAIL"] | _String | None = None
    """Device type, which specify notification channel. Currently supported values: “SMS”, “VOICE”, “EMAIL”,
    “CHATBOT.
    """
    contact_id: _String | None = None
    """ARN of the contact resource."""
    defer_activation: _Boolean | None = None
    """If you want to activate the channel at a later time, you can choose to defer activation. SSM Incident Manager
    can't engage your contact channel until it has been activated.
    """
    @property
    def arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the engagement to a contact channel."""

@_declaration
class Plan(_SchemaResource):
    """Engagement Plan for a SSM Incident Manager Contact."""
    @_declaration
    class ChannelTargetInfo(_SchemaPropertyType):
        """Information about the contact channel that SSM Incident Manager uses to engage the contact."""
        channel_id: _String
        """The Amazon Resource Name (ARN) of the contact channel."""
        retry_interval_in_minutes: _Integer
        """The number of minutes to wait to retry sending engagement in the case the engagement initially fails."""
    @_declaration
    class ContactTargetInfo(_SchemaPropertyType):
        """The contact that SSM Incident Manager is engaging during an incident."""
        contact_id: _String
        """The Amazon Resource Name (ARN) of the contact."""
        is_essential: _Boolean
        """A Boolean value determining if the contact's acknowledgement stops the progress of stages in the plan."""
    @_declaration
    class Stage(_SchemaPropertyType):
        """A set amount of time that an escalation plan or engagement plan engages the specified contacts or contact
        methods.
        """
        duration_in_minutes: _Integer
        """The time to wait until beginning the next stage."""
        targets: _Sequence[Plan.Targets | _Document] | _Intrinsic | None = None
        """The contacts or contact methods that the escalation plan or engagement plan is engaging."""
    @_declaration
    class Targets(_SchemaPropertyType):
        """The contacts or contact methods that the escalation plan or engagement plan is engaging."""
        channel_target_info: Plan.ChannelTargetInfo | _Document | None = None
        contact_target_info: Plan.ContactTargetInfo | _Document | None = None
    TYPE: _ClassVar[str]
    contact_id: _String | None = None
    """Contact ID for the AWS SSM Incident Manager Contact to associate the plan."""
    rotation_ids: _Sequence[_String] | _Intrinsic | None = None
    """Rotation Ids to associate with Oncall Contact for engagement."""
    stages: _Sequence[Plan.Stage | _Document] | _Intrinsic | None = None
    """The stages that an escalation plan or engagement plan engages contacts and contact methods in."""
    @property
    def arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the contact."""

@_declaration
class Rotation(_SchemaResource):
    """Resource Type definition for AWS::SSMContacts::Rotation."""
    @_declaration
    class CoverageTime(_SchemaPropertyType):
        """StartTime and EndTime for the Shift."""
        end_time: _String
        start_time: _String
    @_declaration
    class DailySetting(_SchemaPropertyType):
        """Handoff time for Daily Recurring Rotation."""
        hand_off_time: _String
    @_declaration
    class MonthlySetting(_SchemaPropertyType):
        """DayOfWeek for Month and HandOff Time for Monthly Recurring Rotation."""
        day_of_month: _Integer
        """The day of the month when monthly recurring on-call rotations begin."""
        hand_off_time: _String
    @_declaration
    class RecurrenceSettings(_SchemaPropertyType):
        """Information about when an on-call rotation is in effect and how long the rotation period lasts."""
        daily_settings: _Sequence[_String] | _Intrinsic | None = None
        """Information about on-call rotations that recur daily."""
        monthly_settings: _Sequence[Rotation.MonthlySetting | _Document] | _Intrinsic | None = None
        """Information about on-call rotations that recur monthly."""
        number_of_on_calls: _Integer | None = None
        """Number of Oncalls per shift."""
        recurrence_multiplier: _Integer | None = None
        """The number of days, weeks, or months a single rotation lasts."""
        shift_coverages: _Sequence[Rotation.ShiftCoverage | _Document] | _Intrinsic | None = None
        """Information about the days of the week included in on-call rotation coverage."""
        weekly_settings: _Sequence[Rotation.WeeklySetting | _Document] | _Intrinsic | None = None
        """Information about on-call rotations that recur weekly."""
    @_declaration
    class ShiftCoverage(_SchemaPropertyType):
        """Information about the days of the week included in on-call rotation coverage."""
        coverage_times: _Sequence[Rotation.CoverageTime | _Document] | _Intrinsic
        """Information about when an on-call shift begins and ends."""
        day_of_week: _Literal["MON", "TUE", "WED", "THU", "FRI", "SAT", "SUN"] | _String
    @_declaration
    class Tag(_SchemaPropertyType):
        """A key-value pair to associate with a resource."""
        key: _String
        """The key name of the tag."""
        value: _String
        """The value for the tag."""
    @_declaration
    class WeeklySetting(_SchemaPropertyType):
        """DayOfWeek for Rotation and HandOff Time for Weekly Recurring Rotation."""
        day_of_week: _Literal["MON", "TUE", "WED", "THU", "FRI", "SAT", "SUN"] | _String
        hand_off_time: _String
    TYPE: _ClassVar[str]
    contact_ids: _Sequence[_String] | _Intrinsic
    """Members of the rotation."""
    name: _String
    """Name of the Rotation."""
    recurrence: Rotation.RecurrenceSettings | _Document
    start_time: _String
    """Start time of the first shift of Oncall Schedule."""
    time_zone_id: _String
    """TimeZone Identifier for the Oncall Schedule."""
    tags: _Sequence[Rotation.Tag | _Document] | _Intrinsic | None = None
    @property
    def arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the rotation."""
