"""AWS::Chatbot. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
class CustomAction(_SchemaResource):
    """Definition of AWS::Chatbot::CustomAction Resource Type."""
    @_declaration
    class CustomActionAttachment(_SchemaPropertyType):
        button_text: _String | None = None
        criteria: _Sequence[CustomAction.CustomActionAttachmentCriteria | _Document] | _Intrinsic | None = None
        notification_type: _String | None = None
        variables: _Mapping[str, _String] | _Intrinsic | None = None
    @_declaration
    class CustomActionAttachmentCriteria(_SchemaPropertyType):
        operator: _Literal["HAS_VALUE", "EQUALS"] | _String
        variable_name: _String
        value: _String | None = None
    @_declaration
    class CustomActionDefinition(_SchemaPropertyType):
        command_text: _String
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    action_name: _String
    definition: CustomAction.CustomActionDefinition | _Document
    alias_name: _String | None = None
    attachments: _Sequence[CustomAction.CustomActionAttachment | _Document] | _Intrinsic | None = None
    tags: _Sequence[CustomAction.Tag | _Document] | _Intrinsic | None = None
    @property
    def custom_action_arn(self) -> _Intrinsic: ...

@_declaration
class MicrosoftTeamsChannelConfiguration(_SchemaResource):
    """Resource schema for AWS::Chatbot::MicrosoftTeamsChannelConfiguration."""
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    configuration_name: _String
    """The name of the configuration."""
    iam_role_arn: _String
    """The ARN of the IAM role that defines the permissions for AWS Chatbot."""
    team_id: _String
    """The id of the Microsoft Teams team."""
    teams_channel_id: _String
    """The id of the Microsoft Teams channel."""
    teams_tenant_id: _String
    """The id of the Microsoft Teams tenant."""
    customization_resource_arns: _Sequence[_String] | _Intrinsic | None = None
    """ARNs of Custom Actions to associate with notifications in the provided chat channel."""
    guardrail_policies: _Sequence[_String] | _Intrinsic | None = None
    """The list of IAM policy ARNs that are applied as channel guardrails. The AWS managed 'AdministratorAccess'
    policy is applied as a default if this is not set.
    """
    logging_level: _String | None = None
    """Specifies the logging level for this configuration:ERROR,INFO or NONE. This property affects the log entries
    pushed to Amazon CloudWatch logs.
    """
    sns_topic_arns: _Sequence[_String] | _Intrinsic | None = None
    """ARNs of SNS topics which delivers notifications to AWS Chatbot, for example CloudWatch alarm notifications.
    """
    tags: _Sequence[MicrosoftTeamsChannelConfiguration.Tag | _Document] | _Intrinsic | None = None
    """The tags to add to the configuration."""
    teams_channel_name: _String | None = None
    """The name of the Microsoft Teams channel."""
    user_role_required: _Boolean | None = None
    """Enables use of a user role requirement in your chat configuration."""
    @property
    def arn(self) -> _Intrinsic:
        """Amazon Resource Name (ARN) of the configuration."""

@_declaration
class SlackChannelConfiguration(_SchemaResource):
    """Resource schema for AWS::Chatbot::SlackChannelConfiguration."""
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    configuration_name: _String
    """The name of the configuration."""
    iam_role_arn: _String
    """The ARN of the IAM role that defines the permissions for AWS Chatbot."""
    slack_channel_id: _String
    """The id of the Slack channel."""
    slack_workspace_id: _String
    """The id of the Slack workspace."""
    customization_resource_arns: _Sequence[_String] | _Intrinsic | None = None
    """ARNs of Custom Actions to associate with notifications in the provided chat channel."""
    guardrail_policies: _Sequence[_String] | _Intrinsic | None = None
    """The list of IAM policy ARNs that are applied as channel guardrails. The AWS managed 'AdministratorAccess'
    policy is applied as a default if this is not set.
    """
    logging_level: _String | None = None
    """Specifies the logging level for this configuration:ERROR,INFO or NONE. This property affects the log entries
    pushed to Amazon CloudWatch logs.
    """
    sns_topic_arns: _Sequence[_String] | _Intrinsic | None = None
    """ARNs of SNS topics which delivers notifications to AWS Chatbot, for example CloudWatch alarm notifications.
    """
    tags: _Sequence[SlackChannelConfiguration.Tag | _Document] | _Intrinsic | None = None
    """The tags to add to the configuration."""
    user_role_required: _Boolean | None = None
    """Enables use of a user role requirement in your chat configuration."""
    @property
    def arn(self) -> _Intrinsic:
        """Amazon Resource Name (ARN) of the configuration."""
