"""A deployed stack as a value.

Source: AWS pages "Stack", "StackEvent" and "StackResourceSummary" of the AWS CloudFormation API Reference.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import datetime
from typing import Final

import attrs

STACK_TYPE: Final = "AWS::CloudFormation::Stack"
_CANCELLED = re.compile(r"(?i)resource (creation|update|deletion|import) (was )?cancell?ed")


def name_of(stack: str) -> str:
    """Return the name of a stack, which may be named by its ARN: ``arn:...:stack/NAME/ID``."""
    return stack.split("/")[1] if stack.startswith("arn:") and "/" in stack else stack


@attrs.frozen
class DeployedOutput:
    """An output of a deployed stack.

    Args:
        name: Its logical id.
        value: Its value.
        description: What the template says of it.
        export: The name under which other stacks import it.
    """

    name: str
    value: str
    description: str | None = None
    export: str | None = None


@attrs.frozen
class DeployedStack:
    """A stack of the account.

    Args:
        name: Its name.
        id: Its ARN, which stays its own when another stack gets the name.
        status: What CloudFormation says of it: ``CREATE_COMPLETE``, ``UPDATE_ROLLBACK_FAILED``, ...
        reason: Why it has the status, where CloudFormation says so.
        description: What its template says.
        parameters: Their values; ``****`` for a parameter with NoEcho.
        tags: Its tags.
        outputs: Its outputs, by logical id.
        capabilities: What it was allowed when it was last deployed: ``CAPABILITY_IAM``, ...
        notification_arns: The topics that are told of its events.
        role_arn: The role that CloudFormation acts with.
        termination_protection: Whether it can't be deleted.
        rollback_alarms: The ARNs of the alarms that end an update.
        monitoring_minutes: How long the alarms are watched after an update.
        root_id: The ARN of the outermost stack that it is nested in.
        change_set_id: The ARN of the change set that last changed it.
        created: When it was created.
        updated: When it was last updated, if ever.
        drift: ``IN_SYNC``, ``DRIFTED``, or ``NOT_CHECKED``, when it was last looked at.
        drift_checked: When that was, if ever.
    """

    name: str
    id: str
    status: str
    reason: str | None = None
    description: str | None = None
    parameters: Mapping[str, str] = attrs.field(factory=dict)
    tags: Mapping[str, str] = attrs.field(factory=dict)
    outputs: Mapping[str, DeployedOutput] = attrs.field(factory=dict)
    capabilities: tuple[str, ...] = ()
    notification_arns: tuple[str, ...] = ()
    role_arn: str | None = None
    termination_protection: bool = False
    rollback_alarms: tuple[str, ...] = ()
    monitoring_minutes: int | None = None
    root_id: str | None = None
    change_set_id: str | None = None
    created: datetime | None = None
    updated: datetime | None = None
    drift: str = "NOT_CHECKED"
    drift_checked: datetime | None = None

    @property
    def in_progress(self) -> bool:
        """Whether CloudFormation is at work on it, so that nobody else can change it."""
        return self.status.endswith("_IN_PROGRESS") and self.status != "REVIEW_IN_PROGRESS"

    @property
    def nested(self) -> bool:
        """Whether it is a part of another stack, with which it is updated and deleted."""
        return self.root_id is not None and self.root_id != self.id

    @property
    def has_resources(self) -> bool:
        """Whether there is anything of it: a stack that was only ever reviewed, or is deleted, has nothing."""
        return self.status not in ("REVIEW_IN_PROGRESS", "DELETE_COMPLETE")


@attrs.frozen
class DeployedResource:
    """A resource of a deployed stack.

    Args:
        logical_id: Its name in the template.
        physical_id: What the account calls it; an empty text where it was never created.
        type: Its resource type.
        status: What CloudFormation says of it.
        reason: Why it has the status, where CloudFormation says so.
        drift: ``IN_SYNC``, ``MODIFIED``, ``DELETED``, or ``NOT_CHECKED``.
        updated: When the status last changed.
    """

    logical_id: str
    physical_id: str
    type: str
    status: str
    reason: str | None = None
    drift: str = "NOT_CHECKED"
    updated: datetime | None = None


@attrs.frozen
class StackEvent:
    """Something that happened to a resource of a stack, or to the stack.

    Args:
        id: Its id, unlike that of any other event.
        stack_id: The ARN of the stack.
        stack_name: The name of the stack.
        logical_id: The logical id of the resource; the name of the stack, for the stack itself.
        physical_id: What the account calls the resource; an empty text where it doesn't have it yet.
        type: The type of the resource; ``AWS::CloudFormation::Stack`` for the stack.
        status: What became of it.
        reason: Why, where CloudFormation says so.
        time: When.
        token: The token of the call that led to it, which tells operations apart.
        hook: The type of the hook that looked at the resource, where it is about that.
        hook_status: What the hook is at, or said: ``HOOK_COMPLETE_FAILED``, ...
        hook_reason: Why, where the hook says so.
    """

    id: str
    stack_id: str
    stack_name: str
    logical_id: str
    physical_id: str
    type: str
    status: str
    reason: str | None
    time: datetime
    token: str | None = None
    hook: str | None = None
    hook_status: str | None = None
    hook_reason: str | None = None

    @property
    def of_stack(self) -> bool:
        """Whether it is about the stack itself, and not about a resource of it."""
        return self.physical_id == self.stack_id

    @property
    def failed(self) -> bool:
        """Whether something did not succeed."""
        return self.status.endswith("_FAILED")

    @property
    def was_cancelled(self) -> bool:
        """Whether it was only ended because something else failed."""
        return _CANCELLED.search(self.reason or "") is not None

    @property
    def of_nested_stack(self) -> bool:
        """Whether it is about a stack that is a resource of the stack."""
        return self.type == STACK_TYPE and not self.of_stack
