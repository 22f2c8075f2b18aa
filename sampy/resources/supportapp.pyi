"""AWS::SupportApp. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
class AccountAlias(_SchemaResource):
    """An AWS Support App resource that creates, updates, reads, and deletes a customer's account alias."""
    TYPE: _ClassVar[str]
    account_alias: _String
    """An account alias associated with a customer's account."""
    @property
    def account_alias_resource_id(self) -> _Intrinsic:
        """Unique identifier representing an alias tied to an account."""

@_declaration
class SlackChannelConfiguration(_SchemaResource):
    """An AWS Support App resource that creates, updates, lists and deletes Slack channel configurations."""
    TYPE: _ClassVar[str]
    channel_id: _String
    """The channel ID in Slack, which identifies a channel within a workspace."""
    channel_role_arn: _String
    """The Amazon Resource Name (ARN) of an IAM role that grants the AWS Support App access to perform operations
    for AWS services.
    """
    notify_on_case_severity: _Literal["none", "all", "high"] | _String
    """The severity level of a support case that a customer wants to get notified for."""
    team_id: _String
    """The team ID in Slack, which uniquely identifies a workspace."""
    channel_name: _String | None = None
    """The channel name in Slack."""
    notify_on_add_correspondence_to_case: _Boolean | None = None
    """Whether to notify when a correspondence is added to a case."""
    notify_on_create_or_reopen_case: _Boolean | None = None
    """Whether to notify when a case is created or reopened."""
    notify_on_resolve_case: _Boolean | None = None
    """Whether to notify when a case is resolved."""

@_declaration
class SlackWorkspaceConfiguration(_SchemaResource):
    """An AWS Support App resource that creates, updates, lists, and deletes Slack workspace configurations."""
    TYPE: _ClassVar[str]
    team_id: _String
    """The team ID in Slack, which uniquely identifies a workspace."""
    version_id: _String | None = None
    """An identifier used to update an existing Slack workspace configuration in AWS CloudFormation."""
