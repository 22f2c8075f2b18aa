"""Change sets: made, waited for, executed, and removed where nobody needs them."""

from __future__ import annotations

import re
import time
import uuid
from datetime import UTC
from typing import Any

from sampy.aws import told_plainly
from sampy.deployed import DeployedStack, events, find
from sampy.deployment.model import OnFailure
from sampy.deployment.one import bodies
from sampy.deployment.one.failures import change_set_problems, placed
from sampy.deployment.one.planning import OWN_CHANGE_SETS
from sampy.deployment.one.running import Run
from sampy.deployment.one.steps import CreateChangeSet, ExecuteChangeSet, Kind, RemoveChangeSets
from sampy.deployment.one.values import parameters, rollback_configuration
from sampy.deployment.operations.following import pause_after
from sampy.deployment.states import IN_REVIEW
from sampy.errors import AwsError, DeployError, Problem
from sampy.version import __version__

_NO_CHANGES = re.compile(r"didn't contain changes|No updates are to be performed")
_STATE = re.compile(r"\b(?:is )?in \[?([A-Z_]+_(?:IN_PROGRESS|FAILED|COMPLETE))\]? (?:state|status)")
_GONE = ("ChangeSetNotFound", "ChangeSetNotFoundException", "InvalidChangeSetStatus", "InvalidChangeSetStatusException")
_AT_WORK = ("CREATE_PENDING", "CREATE_IN_PROGRESS")


def create(step: CreateChangeSet, run: Run) -> None:
    """Create a change set, and wait until CloudFormation knows what it changes.

    Raises:
        AwsError: Where AWS refuses it, or can't be asked.
        DeployError: Where CloudFormation can't make it: why, at the user's lines; or somebody changed the stack.
        ChangeSetGone: Where somebody deleted it meanwhile, and the stack is as it was.
        Interrupted: Where somebody asked to stop.
    """
    before = run.stack
    run.change_set, stack_id = _made(step, run)
    known = before is not None and stack_id == before.id
    is_new = step.kind is Kind.CREATE and not known
    run.made_stack |= is_new
    if is_new:
        run.stack = find(run.account, stack_id)
    try:
        described = _wait(run)
    except AwsError as error:
        if error.code not in _GONE:
            raise
        raise _gone(run) from None
    if described["Status"] == "CREATE_COMPLETE":
        return
    reason = str(described.get("StatusReason") or "no reason given")
    if _NO_CHANGES.search(reason) and step.kind is Kind.UPDATE:
        run.unchanged = True
        remove(run)
        return
    problems = change_set_problems(run, reason)
    remove(run)
    raise DeployError(problems)


def remove(run: Run) -> None:
    """Delete the change set that was made, and the stack where it was made only by that.

    Raises:
        AwsError: Where AWS refuses it, or can't be asked.
    """
    arn, run.change_set = run.change_set, None
    if arn is None:
        return
    _delete(run, arn)
    if not (run.made_stack and run.stack):
        return
    stack = find(run.account, run.stack.id)
    if stack and stack.status == IN_REVIEW and not _listed(run, stack.id):
        with told_plainly(f"the stack {run.name!r}, which has nothing in it, can't be deleted"):
            run.client.delete_stack(StackName=stack.id)
        run.stack = None


def remove_left(step: RemoveChangeSets, run: Run) -> None:
    """Remove the change sets that deploys of sampy's left which were killed, and tell of those of others.

    Raises:
        AwsError: Where AWS refuses it, or can't be asked.
    """
    for each in _listed(run, run.name):
        name, arn = str(each["ChangeSetName"]), str(each["ChangeSetId"])
        if arn == run.change_set or each.get("ExecutionStatus") in ("EXECUTE_IN_PROGRESS", "EXECUTE_COMPLETE"):
            continue
        if name.startswith(OWN_CHANGE_SETS):
            run.say(f"removes the change set {name}, which a deploy left that was ended")
            _delete(run, arn)
        elif not run.unchanged:
            run.remarks.append(
                f"the change set {name!r} of somebody else's was made for the stack before: CloudFormation drops it"
            )


def execute(step: ExecuteChangeSet, run: Run) -> None:
    """Execute the change set that was made.

    Raises:
        AwsError: Where AWS refuses it, or can't be asked.
        DeployError: Where the stack was changed since the change set was made.
        ChangeSetGone: Where the change set is there no more, and the stack is as it was.
    """
    run.token = f"sampy-{uuid.uuid4()}"
    named = {"StackName": run.reference, "ChangeSetName": run.change_set}
    arguments: dict[str, Any] = {**named, "ClientRequestToken": run.token}
    if step.rollback is not None:
        arguments["DisableRollback"] = not step.rollback
    run.operation = step.kind.noun
    try:
        with told_plainly(f"the change set of the stack {run.name!r} can't be executed"):
            run.client.execute_change_set(**arguments)
    except AwsError as error:
        if not (error.code in _GONE or _STATE.search(str(error))):
            run.operation = None if error.code else step.kind.noun
            run.unanswered = not error.code
            raise
        if not _was_executed(run):
            run.operation = None
            raise _gone(run) from None
    run.saw(f"{step.kind.value}_IN_PROGRESS")
    run.change_set = None


class ChangeSetGone(Exception):
    """Raised where the change set was deleted or has expired, and the stack is as it was."""


def _was_executed(run: Run) -> bool:
    """Return whether the change set is executed after all: the answer to a call before this one was lost."""
    latest = next(events(run.account, run.reference), None)
    return latest is not None and latest.token == run.token


def _gone(run: Run) -> ChangeSetGone | DeployError:
    """Return what to raise where the change set that was made is not there: the stack was changed, or was not."""
    before = run.stack
    now = run.stack = find(run.account, run.reference)
    if now is not None and before is not None and (now.status, now.updated) == (before.status, before.updated):
        return ChangeSetGone()
    run.change_set = None
    return changed_meanwhile(run.name, before, now)


def changed_meanwhile(name: str, before: DeployedStack | None, now: DeployedStack | None) -> DeployError:
    """Return what to tell where somebody changed a stack in the middle of a deploy."""
    was = before.status if before else "not there"
    if now is None:
        what = f"was deleted by somebody since it was compared (it was {was})"
    elif before is None:
        what = f"was created by somebody since it was compared (it is {now.status} now)"
    elif now.in_progress:
        what = f"is being changed by somebody ({now.status})"
    else:
        when = f" at {now.updated.astimezone(UTC):%Y-%m-%d %H:%M:%S} UTC" if now.updated else ""
        what = f"was changed by somebody since it was compared{when} (it was {was}, and is {now.status})"
    message = f"the stack {name!r} {what}; nothing was deployed"
    return DeployError([Problem(message, "run sampy diff again, and deploy then")])


def _made(step: CreateChangeSet, run: Run) -> tuple[str, str]:
    """Begin to make a change set, and return its ARN and that of the stack."""
    try:
        with told_plainly(f"the change set for the stack {run.name!r} can't be created"):
            answer = run.client.create_change_set(**_arguments(step, run))
            return str(answer["Id"]), str(answer["StackId"])
    except AwsError as error:
        if error.code != "AlreadyExistsException" or not step.name.startswith(OWN_CHANGE_SETS):
            raise _refused(error, step, run) from None
    # Nobody else makes up this name: the answer to a call before was lost.
    with told_plainly(f"the change set of the stack {run.name!r} can't be read"):
        described = run.client.describe_change_set(StackName=run.name, ChangeSetName=step.name)
    return str(described["ChangeSetId"]), str(described["StackId"])


def _arguments(step: CreateChangeSet, run: Run) -> dict[str, Any]:
    release, options = run.release, run.release.options
    updated = release.deployed if step.kind is Kind.UPDATE else None
    arguments: dict[str, Any] = {
        "StackName": run.reference if updated else run.name,
        "ChangeSetName": step.name,
        "ChangeSetType": step.kind.value,
        "Description": f"made by sampy {__version__}",
        "ClientToken": step.name,
        "Capabilities": list(step.capabilities),
        "Parameters": parameters(release, updated),
    }
    if run.template_url:
        arguments["TemplateURL"] = run.template_url
    else:
        arguments["TemplateBody"] = bodies.body(release.packaged.template)
    if options.tags is not None:
        arguments["Tags"] = [{"Key": key, "Value": value} for key, value in options.tags.items()]
    if options.role_arn is not None:
        arguments["RoleARN"] = options.role_arn
    if options.notification_arns is not None:
        arguments["NotificationARNs"] = list(options.notification_arns)
    alarms = rollback_configuration(options, updated)
    if alarms is not None:
        arguments["RollbackConfiguration"] = alarms
    if step.kind is Kind.CREATE and options.on_failure is not OnFailure.ROLLBACK and options.rollback:
        arguments["OnStackFailure"] = options.on_failure.value
    return arguments


def _refused(error: AwsError, step: CreateChangeSet, run: Run) -> AwsError | DeployError:
    """Return what to tell of a change set that AWS does not even begin to make."""
    text = str(error)
    state = _STATE.search(text)
    if state or "already exists and cannot be created" in text or f"[{run.name}] already exists" in text:
        before = run.stack
        now = run.look()
        if now is not None and (before is None or now.status != before.status):
            return changed_meanwhile(run.name, before, now)
    if error.code == "AlreadyExistsException":
        message = f"the stack {run.name!r} has a change set {step.name!r} already"
        return DeployError([Problem(message, "execute or delete that one, or use another name")])
    return AwsError([placed(each, run.release.packaged.template) for each in error.problems], error.code)


def _wait(run: Run) -> dict[str, Any]:
    begun = time.monotonic()
    while True:
        with told_plainly(f"the change set of the stack {run.name!r} can't be read"):
            named = {"StackName": run.reference, "ChangeSetName": run.change_set}
            described: dict[str, Any] = run.client.describe_change_set(**named)
        if described["Status"] not in _AT_WORK:
            return described
        run.pause(pause_after(time.monotonic() - begun))


def _listed(run: Run, stack: str) -> list[dict[str, Any]]:
    with told_plainly(f"the change sets of the stack {run.name!r} can't be listed"):
        pages = run.client.get_paginator("list_change_sets").paginate(StackName=stack)
        return [each for page in pages for each in page["Summaries"]]


def _delete(run: Run, arn: str) -> None:
    with told_plainly(f"the change set {arn} can't be deleted"):
        run.client.delete_change_set(StackName=run.reference, ChangeSetName=arn)
