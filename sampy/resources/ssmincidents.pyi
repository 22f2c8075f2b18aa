"""AWS::SSMIncidents. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
class ReplicationSet(_SchemaResource):
    """Resource type definition for AWS::SSMIncidents::ReplicationSet."""
    @_declaration
    class RegionConfiguration(_SchemaPropertyType):
        """The ReplicationSet regional configuration."""
        sse_kms_key_id: _String
        """The AWS Key Management Service key ID or Key Alias to use to encrypt your replication set."""
    @_declaration
    class ReplicationRegion(_SchemaPropertyType):
        """The ReplicationSet regional configuration."""
        region_configuration: ReplicationSet.RegionConfiguration | _Document | None = None
        region_name: _String | None = None
    @_declaration
    class Tag(_SchemaPropertyType):
        """A key-value pair to tag a resource."""
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    regions: _Sequence[ReplicationSet.ReplicationRegion | _Document] | _Intrinsic
    """The ReplicationSet configuration."""
    deletion_protected: _Boolean | None = None
    tags: _Sequence[ReplicationSet.Tag | _Document] | _Intrinsic | None = None
    """The tags to apply to the replication set."""
    @property
    def arn(self) -> _Intrinsic:
        """The ARN of the ReplicationSet."""

@_declaration
class ResponsePlan(_SchemaResource):
    """Resource type definition for AWS::SSMIncidents::ResponsePlan."""
    @_declaration
    class Action(_SchemaPropertyType):
        """The automation configuration to launch."""
        ssm_automation: ResponsePlan.SsmAutomation | _Document | None = None
    @_declaration
    class ChatChannel(_SchemaPropertyType):
        """The chat channel configuration."""
        chatbot_sns: _Sequence[_String] | _Intrinsic | None = None
    @_declaration
    class DynamicSsmParameter(_SchemaPropertyType):
        """A parameter with a dynamic value to set when starting the SSM automation document."""
        key: _String
        value: ResponsePlan.DynamicSsmParameterValue | _Document
    @_declaration
    class DynamicSsmParameterValue(_SchemaPropertyType):
        """Value of the dynamic parameter to set when starting the SSM automation document."""
        variable: _Literal["INCIDENT_RECORD_ARN", "INVOLVED_RESOURCES"] | _String | None = None
    @_declaration
    class IncidentTemplate(_SchemaPropertyType):
        """The incident template configuration."""
        impact: _Integer
        """The impact value."""
        title: _String
        """The title string."""
        dedupe_string: _String | None = None
        """The deduplication string."""
        incident_tags: _Sequence[ResponsePlan.Tag | _Document] | _Intrinsic | None = None
        """Tags that get applied to incidents created by the StartIncident API action."""
        notification_targets: _Sequence[ResponsePlan.NotificationTargetItem | _Document] | _Intrinsic | None = None
        """The list of notification targets."""
        summary: _String | None = None
        """The summary string."""
    @_declaration
    class Integration(_SchemaPropertyType):
        pager_duty_configuration: ResponsePlan.PagerDutyConfiguration | _Document | None = None
    @_declaration
    class NotificationTargetItem(_SchemaPropertyType):
        """A notification target."""
        sns_topic_arn: _String | None = None
    @_declaration
    class PagerDutyConfiguration(_SchemaPropertyType):
        """The pagerDuty configuration to use when starting the incident."""
        name: _String
        """The name of the pagerDuty configuration."""
        pager_duty_incident_configuration: ResponsePlan.PagerDutyIncidentConfiguration | _Document
        secret_id: _String
        """The AWS secrets manager secretId storing the pagerDuty token."""
    @_declaration
    class PagerDutyIncidentConfiguration(_SchemaPropertyType):
        """The pagerDuty incident configuration."""
        service_id: _String
        """The pagerDuty serviceId."""
    @_declaration
    class SsmAutomation(_SchemaPropertyType):
        """The configuration to use when starting the SSM automation document."""
        document_name: _String
        """The document name to use when starting the SSM automation document."""
        role_arn: _String
        """The role ARN to use when starting the SSM automation document."""
        document_version: _String | None = None
        """The version of the document to use when starting the SSM automation document."""
        dynamic_parameters: _Sequence[ResponsePlan.DynamicSsmParameter | _Document] | _Intrinsic | None = None
        """The parameters with dynamic values to set when starting the SSM automation document."""
        parameters: _Sequence[ResponsePlan.SsmParameter | _Document] | _Intrinsic | None = None
        """The parameters to set when starting the SSM automation document."""
        target_account: _Literal["IMPACTED_ACCOUNT", "RESPONSE_PLAN_OWNER_ACCOUNT"] | _String | None = None
        """The account type to use when starting the SSM automation document."""
    @_declaration
    class SsmParameter(_SchemaPropertyType):
        """A parameter to set when starting the SSM automation document."""
        key: _String
        values: _Sequence[_String] | _Intrinsic
    @_declaration
    class Tag(_SchemaPropertyType):
        """A key-value pair to tag a resource."""
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    incident_template: ResponsePlan.IncidentTemplate | _Document
    name: _String
    """The name of the response plan."""
    actions: _Sequence[ResponsePlan.Action | _Document] | _Intrinsic | None = None
    """The list of actions."""
    chat_channel: ResponsePlan.ChatChannel | _Document | None = None
    display_name: _String | None = None
    """The display name of the response plan."""
    engagements: _Sequence[_String] | _Intrinsic | None = None
    """The list of engagements to use."""
    integrations: _Sequence[ResponsePlan.Integration | _Document] | _Intrinsic | None = None
    """The list of integrations."""
    tags: _Sequence[ResponsePlan.Tag | _Document] | _Intrinsic | None = None
    """The tags to apply to the response plan."""
    @property
    def arn(self) -> _Intrinsic:
        """The ARN of the response plan."""
