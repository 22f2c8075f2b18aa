"""AWS::Notifications. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
class ChannelAssociation(_SchemaResource):
    """Resource Type definition for AWS::Notifications::ChannelAssociation."""
    TYPE: _ClassVar[str]
    arn: _String
    """ARN identifier of the channel. Example:
    arn:aws:chatbot::123456789012:chat-configuration/slack-channel/security-ops.
    """
    notification_configuration_arn: _String
    """ARN identifier of the NotificationConfiguration. Example:
    arn:aws:notifications::123456789012:configuration/a01jes88qxwkbj05xv9c967pgm1.
    """

@_declaration
class EventRule(_SchemaResource):
    """Resource Type definition for AWS::Notifications::EventRule."""
    @_declaration
    class EventRuleStatusSummary(_SchemaPropertyType):
        reason: _String
        status: _Literal["ACTIVE", "INACTIVE", "CREATING", "UPDATING", "DELETING"] | _String
    TYPE: _ClassVar[str]
    event_type: _String
    notification_configuration_arn: _String
    regions: _Sequence[_String] | _Intrinsic
    source: _String
    event_pattern: _String | None = None
    @property
    def arn(self) -> _Intrinsic: ...
    @property
    def creation_time(self) -> _Intrinsic: ...
    @property
    def managed_rules(self) -> _Intrinsic: ...
    @property
    def status_summary_by_region(self) -> _Intrinsic: ...

@_declaration
class ManagedNotificationAccountContactAssociation(_SchemaResource):
    """Resource Type definition for ManagedNotificationAccountContactAssociation."""
    TYPE: _ClassVar[str]
    contact_identifier: _Literal["ACCOUNT_PRIMARY", "ACCOUNT_ALTERNATE_SECURITY", "ACCOUNT_ALTERNATE_OPERATIONS", "ACCOUNT_ALTERNATE_BILLING"] | _String
    managed_notification_configuration_arn: _String
    is_sensitive_events_subscribed: _Boolean | None = None

@_declaration
class ManagedNotificationAdditionalChannelAssociation(_SchemaResource):
    """Resource Type definition for AWS::Notifications::ManagedNotificationAdditionalChannelAssociation."""
    TYPE: _ClassVar[str]
    channel_arn: _String
    """ARN identifier of the channel. Example:
    arn:aws:chatbot::123456789012:chat-configuration/slack-channel/security-ops.
    """
    managed_notification_configuration_arn: _String
    """ARN identifier of the Managed Notification. Example:
    arn:aws:notifications::381491923782:managed-notification-configuration/category/AWS-Health/sub-category/Billing.
    """
    is_sensitive_events_subscribed: _Boolean | None = None
    """Whether the channel association is subscribed to sensitive events. Access to sensitive events is gated by the
    SubscribeSensitiveEvents virtual IAM action.
    """

@_declaration
class NotificationConfiguration(_SchemaResource):
    """Resource Type definition for AWS::Notifications::NotificationConfiguration."""
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    description: _String
    name: _String
    aggregation_duration: _Literal["LONG", "SHORT", "NONE"] | _String | None = None
    tags: _Sequence[NotificationConfiguration.Tag | _Document] | _Intrinsic | None = None
    @property
    def arn(self) -> _Intrinsic: ...
    @property
    def creation_time(self) -> _Intrinsic: ...
    @property
    def status(self) -> _Intrinsic: ...

@_declaration
class NotificationHub(_SchemaResource):
    """Resource Type definition for AWS::Notifications::NotificationHub."""
    @_declaration
    class NotificationHubStatusSummary(_SchemaPropertyType):
        notification_hub_status: _Literal["ACTIVE", "REGISTERING", "DEREGISTERING", "INACTIVE"] | _String
        notification_hub_status_reason: _String
    TYPE: _ClassVar[str]
    region: _String
    @property
    def creation_time(self) -> _Intrinsic: ...
    @property
    def notification_hub_status_summary(self) -> _Intrinsic: ...

@_declaration
class OrganizationalUnitAssociation(_SchemaResource):
    """Resource Type definition for AWS::Notifications::OrganizationalUnitAssociation."""
    TYPE: _ClassVar[str]
    notification_configuration_arn: _String
    """ARN identifier of the NotificationConfiguration. Example:
    arn:aws:notifications::123456789012:configuration/a01jes88qxwkbj05xv9c967pgm1.
    """
    organizational_unit_id: _String
    """The ID of the organizational unit."""
