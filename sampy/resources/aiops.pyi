"""AWS::AIOps. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
class InvestigationGroup(_SchemaResource):
    """Definition of AWS::AIOps::InvestigationGroup Resource Type."""
    @_declaration
    class ChatbotNotificationChannel(_SchemaPropertyType):
        chat_configuration_arns: _Sequence[_String] | _Intrinsic | None = None
        sns_topic_arn: _String | None = None
    @_declaration
    class CrossAccountConfiguration(_SchemaPropertyType):
        source_role_arn: _String | None = None
    @_declaration
    class EncryptionConfigMap(_SchemaPropertyType):
        encryption_configuration_type: _String | None = None
        kms_key_id: _String | None = None
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    name: _String
    chatbot_notification_channels: _Sequence[InvestigationGroup.ChatbotNotificationChannel | _Document] | _Intrinsic | None = None
    """An array of key-value pairs of notification channels to apply to this resource."""
    cross_account_configurations: _Sequence[InvestigationGroup.CrossAccountConfiguration | _Document] | _Intrinsic | None = None
    """An array of cross account configurations."""
    encryption_config: InvestigationGroup.EncryptionConfigMap | _Document | None = None
    investigation_group_policy: _String | None = None
    """Investigation Group policy."""
    is_cloud_trail_event_history_enabled: _Boolean | None = None
    """Flag to enable cloud trail history."""
    retention_in_days: _Integer | None = None
    """The number of days to retain the investigation group."""
    role_arn: _String | None = None
    tag_key_boundaries: _Sequence[_String] | _Intrinsic | None = None
    tags: _Sequence[InvestigationGroup.Tag | _Document] | _Intrinsic | None = None
    """An array of key-value pairs to apply to this resource."""
    @property
    def arn(self) -> _Intrinsic:
        """The Investigation Group's ARN."""
    @property
    def created_at(self) -> _Intrinsic:
        """The timestamp value."""
    @property
    def created_by(self) -> _Intrinsic:
        """User friendly name for resources."""
    @property
    def last_modified_at(self) -> _Intrinsic:
        """User friendly name for resources."""
    @property
    def last_modified_by(self) -> _Intrinsic:
        """User friendly name for resources."""
