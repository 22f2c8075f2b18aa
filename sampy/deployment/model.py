"""A deploy as values: what is to be deployed and how, the steps that do it, and what became of it."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum
from typing import Protocol

import attrs

from sampy.aws import Account
from sampy.context import Context
from sampy.deployed import DeployedStack, StackEvent
from sampy.differences import Difference
from sampy.errors import Problem
from sampy.packaging import Artifact, Location, Packaged


class OnFailure(Enum):
    """What CloudFormation does with a stack whose creation fails.

    Source: AWS page "CreateChangeSet" of the AWS CloudFormation API Reference, OnStackFailure.
    """

    ROLLBACK = "ROLLBACK"
    DELETE = "DELETE"
    DO_NOTHING = "DO_NOTHING"


@attrs.frozen(kw_only=True)
class Options:
    """How a stack is deployed. What isn't given stays as it is in the account.

    Args:
        parameters: Values of parameters; those that aren't given keep the values that they have.
        tags: Tags of the stack and, by it, of its resources; None to keep those that it has.
        role_arn: The role that CloudFormation acts with.
        notification_arns: Topics that are told of the events of the stack; None to keep those that it has.
        termination_protection: Whether the stack can't be deleted; None to leave it as it is.
        stack_policy: The stack policy, as JSON text; None to leave it as it is.
        rollback_alarms: ARNs of alarms that end the update when they go off; None to keep those that it has.
        monitoring_minutes: How long the alarms are watched after the update: 0 to 180.
        rollback: Whether CloudFormation goes back to the state before when something fails.
        on_failure: What becomes of a stack whose creation fails.
        capabilities: What to acknowledge beyond what the template is seen to need.
        execute: Whether to execute the change set; if not, it is left for somebody to execute.
        keep_unfinished: Whether to go on with resources that were created before a deploy without rollback failed.
        change_set_name: The name of the change set; None for one of sampy's.
        wait_minutes: How long to wait where somebody else's deploy is in progress; 0 to end at once.
    """

    parameters: Mapping[str, str] = attrs.field(factory=dict)
    tags: Mapping[str, str] | None = None
    role_arn: str | None = None
    notification_arns: tuple[str, ...] | None = None
    termination_protection: bool | None = None
    stack_policy: str | None = None
    rollback_alarms: tuple[str, ...] | None = None
    monitoring_minutes: int | None = None
    rollback: bool = True
    on_failure: OnFailure = OnFailure.ROLLBACK
    capabilities: tuple[str, ...] = ()
    execute: bool = True
    keep_unfinished: bool = True
    change_set_name: str | None = None
    wait_minutes: int = 60


@attrs.frozen
class Release:
    """One stack, ready to be deployed: built and compiled, and held against what is deployed.

    Args:
        name: The name of the stack in the account.
        account: Where it is deployed.
        packaged: The template, and the artifacts that it needs.
        location: Where the artifacts are uploaded to.
        deployed: The stack as it is; None where there is none.
        difference: What the deploy would change.
        options: How to deploy it.
        context: What it was compiled for: what is known of the region and account.
    """

    name: str
    account: Account
    packaged: Packaged
    location: Location
    deployed: DeployedStack | None
    difference: Difference
    options: Options = attrs.field(factory=Options)
    context: Context | None = None


class Result(Enum):
    """What became of a stack."""

    CREATED = "created"
    UPDATED = "updated"
    UNCHANGED = "unchanged"
    REVIEWED = "change set left to be executed"
    DELETED = "deleted"
    ROLLED_BACK = "rolled back"
    FAILED = "failed"
    SKIPPED = "skipped"
    CANCELLED = "cancelled"
    PLANNED = "planned"
    """A dry run: it would have been deployed."""

    def __str__(self) -> str:
        return self.value


@attrs.frozen
class Outcome:
    """What became of one stack, and what state it is in.

    Args:
        name: The name of the stack.
        result: What became of it.
        status: CloudFormation's status of it afterwards; None where there is none.
        outputs: Its outputs.
        problems: Why it failed, the root cause first, each at the user's line.
        seconds: How long it took.
        reason: Why it was skipped, or what was left: a sentence.
        change_set: The ARN of the change set that was made, where one was left.
    """

    name: str
    result: Result
    status: str | None = None
    outputs: Mapping[str, str] = attrs.field(factory=dict)
    problems: tuple[Problem, ...] = ()
    seconds: float = 0.0
    reason: str | None = None
    change_set: str | None = None

    @property
    def succeeded(self) -> bool:
        """Whether the stack is as it should be."""
        return self.result not in (Result.FAILED, Result.SKIPPED, Result.CANCELLED)


class Listener(Protocol):
    """Is told what happens during a deploy; its methods may be called by several threads, for several stacks."""

    def step(self, stack: str, text: str) -> None:
        """Be told what is done now: ``creates the change set sampy-1f3a``."""

    def uploaded(self, stack: str, artifact: Artifact, done: int) -> None:
        """Be told how many bytes of an artifact are uploaded; all of them at once, where it was there already."""

    def event(self, stack: str, event: StackEvent) -> None:
        """Be told what happened to a resource."""

    def finished(self, outcome: Outcome) -> None:
        """Be told what became of a stack."""


class Quiet:
    """A listener that says nothing."""

    def step(self, stack: str, text: str) -> None:
        """Say nothing."""

    def uploaded(self, stack: str, artifact: Artifact, done: int) -> None:
        """Say nothing."""

    def event(self, stack: str, event: StackEvent) -> None:
        """Say nothing."""

    def finished(self, outcome: Outcome) -> None:
        """Say nothing."""
