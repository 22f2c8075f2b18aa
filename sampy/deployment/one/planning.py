"""Plans the deploy of one stack: which steps it takes, seen from the state that the stack is in."""

from __future__ import annotations

import json
import re
import uuid
from collections.abc import Iterator

import attrs

from sampy.deployed import DeployedStack
from sampy.deployed.states import left
from sampy.deployment.model import OnFailure, Options, Release
from sampy.deployment.one import bodies
from sampy.deployment.one.capabilities import CAPABILITIES, has_unread_stacks, needed_capabilities
from sampy.deployment.one.steps import (
    ChangeSettings,
    CheckUnchanged,
    ContinueRollback,
    CreateChangeSet,
    DeleteStack,
    EnsureBucket,
    ExecuteChangeSet,
    Follow,
    Kind,
    LeaveChangeSet,
    PushImages,
    RemoveChangeSets,
    RollBack,
    SetStackPolicy,
    SetTerminationProtection,
    Step,
    UploadArtifacts,
    UploadTemplate,
    Wait,
)
from sampy.deployment.one.values import change_the_settings, change_the_stack, parameter_problems
from sampy.deployment.states import COMPLETE, FAILED_CREATION, PAUSED
from sampy.errors import DeployError, Problem, did_you_mean

OWN_CHANGE_SETS = "sampy-deploy-"
"""What the names of change sets begin with that are executed at once, so that one that is left can be removed."""

_LEFT_CHANGE_SETS = "sampy-review-"
_NAME = re.compile(r"[A-Za-z][-A-Za-z0-9]{0,127}")
_MOST_MINUTES, _MOST_ALARMS, _MOST_TOPICS = 180, 5, 5


@attrs.frozen
class StackPlan:
    """How one stack is deployed.

    Args:
        release: What is deployed.
        steps: What is done, in this order. A step that waits, deletes or rolls back leaves the stack in a state that
            nobody knows before: what follows it is planned anew then.
    """

    release: Release
    steps: tuple[Step, ...]

    @property
    def unchanged(self) -> bool:
        """Whether there is nothing to do."""
        return all(isinstance(step, CheckUnchanged) for step in self.steps)


def plan(release: Release) -> StackPlan:
    """Return the steps that deploy a release. Nothing is called.

    Raises:
        DeployError: Where it can't be deployed: everything that is wrong with it.
    """
    return StackPlan(release, (CheckUnchanged(), *steps_from_here(release)))


def steps_from_here(release: Release) -> tuple[Step, ...]:
    """Return the steps that deploy a release, seen from the state that its stack is in.

    Raises:
        DeployError: Where it can't be deployed: everything that is wrong with it.
    """
    problems = [*_option_problems(release), *_state_problems(release)]
    if not problems:
        problems = list(parameter_problems(release, release.deployed if kind_of(release) is Kind.UPDATE else None))
        too_large = bodies.size_problem(bodies.body(release.packaged.template))
        problems += [too_large] if too_large else []
    if problems:
        raise DeployError(problems)
    return tuple(_steps(release))


def kind_of(release: Release) -> Kind:
    """Return whether a release creates its stack or updates it."""
    deployed = release.deployed
    if deployed is None or not deployed.has_resources or _is_replaced(deployed, release.options):
        return Kind.CREATE
    # What is being deleted is not there any more when it is its turn.
    return Kind.CREATE if deployed.status == "DELETE_IN_PROGRESS" else Kind.UPDATE


def is_same(release: Release) -> bool:
    """Return whether the stack is what it would be after the deploy, but for its settings and protection."""
    deployed = release.deployed
    if deployed is None or deployed.status not in COMPLETE or not release.options.execute:
        return False
    return not release.difference and not change_the_stack(release, deployed)


def goes_on_unfinished(release: Release) -> bool:
    """Return whether the stack is updated from where a deploy without rollback failed.

    CloudFormation takes such an update only without rollback.
    """
    deployed = release.deployed
    return deployed is not None and deployed.status in PAUSED and release.options.keep_unfinished


def _steps(release: Release) -> Iterator[Step]:
    deployed, options = release.deployed, release.options
    if deployed is not None:
        yield from _recovery(deployed, options)
        if is_same(release):
            if change_the_settings(options, deployed):
                yield ChangeSettings()
            yield from _protection(release, Kind.UPDATE)
            return
    yield from _change_set(release, kind_of(release))


def _recovery(deployed: DeployedStack, options: Options) -> Iterator[Step]:
    if deployed.in_progress:
        yield Wait(deployed.status, options.wait_minutes)
    elif deployed.status == "UPDATE_ROLLBACK_FAILED":
        yield ContinueRollback()
    elif _is_replaced(deployed, options):
        yield DeleteStack(deployed.status)
    elif deployed.status == "UPDATE_FAILED" and not options.keep_unfinished:
        yield RollBack()


def _is_replaced(deployed: DeployedStack, options: Options) -> bool:
    unwanted = deployed.status == "CREATE_FAILED" and not options.keep_unfinished
    return deployed.status in FAILED_CREATION or unwanted


def _change_set(release: Release, kind: Kind) -> Iterator[Step]:
    packaged, options = release.packaged, release.options
    text = bodies.body(packaged.template)
    if packaged.artifacts or not bodies.is_sent(text):
        yield EnsureBucket(release.location.bucket)
    if packaged.artifacts:
        yield UploadArtifacts(packaged.artifacts)
    if packaged.images:
        yield PushImages(tuple(packaged.images))
    if not bodies.is_sent(text):
        yield UploadTemplate(len(text.encode()))
    prefix = OWN_CHANGE_SETS if options.execute else _LEFT_CHANGE_SETS
    name = options.change_set_name or f"{prefix}{uuid.uuid4().hex[:12]}"
    yield CreateChangeSet(name, kind, _capabilities(release))
    if not options.execute:
        yield LeaveChangeSet()
        return
    yield RemoveChangeSets()
    # A stack policy is about updates: this one is held to the new policy already.
    if options.stack_policy is not None and kind is Kind.UPDATE:
        yield SetStackPolicy(options.stack_policy)
    yield ExecuteChangeSet(kind, _rollback(release, kind))
    yield Follow(kind)
    yield from _protection(release, kind, policy=kind is Kind.CREATE)


def _protection(release: Release, kind: Kind, *, policy: bool = True) -> Iterator[Step]:
    options, deployed = release.options, release.deployed
    if options.stack_policy is not None and policy:
        yield SetStackPolicy(options.stack_policy)
    is_on = deployed is not None and kind is Kind.UPDATE and deployed.termination_protection
    if options.termination_protection is not None and options.termination_protection is not is_on:
        yield SetTerminationProtection(options.termination_protection)


def _rollback(release: Release, kind: Kind) -> bool | None:
    if goes_on_unfinished(release):
        return False
    if kind is Kind.CREATE and release.options.rollback and release.options.on_failure is not OnFailure.ROLLBACK:
        return None
    return release.options.rollback


def _capabilities(release: Release) -> tuple[str, ...]:
    needed = {*needed_capabilities(release.packaged), *release.options.capabilities}
    # What the templates of nested stacks need that nobody has read here, the stack was allowed before.
    if release.deployed is not None and has_unread_stacks(release.packaged):
        needed |= set(release.deployed.capabilities)
    return tuple(sorted(needed))


def _state_problems(release: Release) -> Iterator[Problem]:
    deployed = release.deployed
    if deployed is None:
        return
    if deployed.root_id:
        message = f"the stack {release.name!r} is nested in another one, which would undo what is deployed to it"
        yield Problem(message, f"deploy the outermost one: {deployed.root_id}")
    known = COMPLETE | PAUSED | FAILED_CREATION | {"REVIEW_IN_PROGRESS", "UPDATE_ROLLBACK_FAILED", "DELETE_COMPLETE"}
    if not deployed.in_progress and deployed.status not in known:
        why = f" ({deployed.reason.rstrip('.')})" if deployed.reason else ""
        fix = f"see what is in the way, and delete it first: sampy delete {release.name}"
        yield Problem(f"{left(release.name, deployed.status)}{why}, and can't be deployed", fix)


def _option_problems(release: Release) -> Iterator[Problem]:
    options = release.options
    if not _NAME.fullmatch(release.name):
        message = f"{release.name!r} can't be the name of a stack"
        yield Problem(message, "use up to 128 letters, digits and hyphens, a letter first")
    if options.change_set_name is not None and not _NAME.fullmatch(options.change_set_name):
        message = f"{options.change_set_name!r} can't be the name of a change set"
        yield Problem(message, "use up to 128 letters, digits and hyphens, a letter first")
    for unknown in (each for each in options.capabilities if each not in CAPABILITIES):
        yield Problem(f"there is no capability {unknown!r}", did_you_mean(unknown, CAPABILITIES))
    if not options.rollback and options.on_failure is OnFailure.DELETE:
        message = "a stack whose creation fails can't be both left without rollback and deleted"
        yield Problem(message, "choose one of the two")
    yield from _limits(options)
    if options.stack_policy is not None and not _is_json_object(options.stack_policy):
        yield Problem("the stack policy is no JSON object", "write it as AWS page 'Prevent updates' shows it")


def _limits(options: Options) -> Iterator[Problem]:
    """Source: AWS page "RollbackConfiguration" and "CreateChangeSet" of the AWS CloudFormation API Reference."""
    if options.monitoring_minutes is not None and not 0 <= options.monitoring_minutes <= _MOST_MINUTES:
        message = f"alarms can't be watched for {options.monitoring_minutes} minutes"
        yield Problem(message, f"use 0 to {_MOST_MINUTES}")
    for what, given, most in (
        ("alarms", options.rollback_alarms, _MOST_ALARMS),
        ("topics", options.notification_arns, _MOST_TOPICS),
    ):
        if given is not None and len(given) > most:
            yield Problem(f"a stack can't have {len(given)} {what}", f"use {most} at most")


def _is_json_object(text: str) -> bool:
    try:
        return isinstance(json.loads(text), dict)
    except ValueError:
        return False
