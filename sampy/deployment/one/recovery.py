"""Picks up a stack where it stands: held against what was compared, waited for, rolled back, deleted."""

from __future__ import annotations

import time
import uuid
from collections.abc import Callable
from typing import Any

import attrs

from sampy.aws import told_plainly
from sampy.deployed import DeployedStack
from sampy.deployed.states import left
from sampy.deployment.comparing import compare, template_there
from sampy.deployment.one.change_sets import changed_meanwhile
from sampy.deployment.one.running import Run
from sampy.deployment.one.steps import CheckUnchanged, ContinueRollback, DeleteStack, RollBack, Wait
from sampy.deployment.operations.causes import own_resources, rollback_causes, root_causes
from sampy.deployment.operations.following import pause_after
from sampy.differences import Action, Difference, Effect, ResourceChange
from sampy.errors import DeployError, Problem

_UNSHOWN = -1
"""Less than any effect."""


def check_unchanged(step: CheckUnchanged, run: Run) -> None:
    """Hold the stack against what it was when it was compared; what is in progress is waited for.

    Raises:
        AwsError: Where AWS can't be asked.
        DeployError: Where somebody changed it since.
    """
    then, now = run.release.deployed, run.look()
    if _identity(then) == _identity(now):
        return
    was_in_progress = then is not None and then.in_progress
    if now is not None and now.in_progress:
        run.release = attrs.evolve(run.release, deployed=now)
    elif was_in_progress:
        compare_again(run)
    else:
        raise changed_meanwhile(run.name, then, now)


def wait(step: Wait, run: Run) -> None:
    """Wait until nothing is in progress.

    Raises:
        AwsError: Where AWS can't be asked.
        DeployError: Where that takes too long.
        Interrupted: Where somebody asked to stop.
    """
    begun = time.monotonic()
    told = run.stack.status if run.stack else ""
    while (now := run.look()) is not None and now.in_progress:
        if time.monotonic() - begun >= step.minutes * 60:
            message = (
                f"the stack {run.name!r} is being changed by somebody, or by a deploy that was ended here "
                f"({now.status}), and {_minutes(step.minutes)}; nothing was deployed"
            )
            raise DeployError([Problem(message, "run it again when that is done, or wait longer: --wait-minutes")])
        if now.status != told:
            run.say(f"waits: the stack is in {now.status} now")
            told = now.status
        run.pause(pause_after(time.monotonic() - begun))
    compare_again(run)


def continue_rollback(step: ContinueRollback, run: Run) -> None:
    """Continue a rollback that failed, and wait until it is done.

    Raises:
        AwsError: Where AWS refuses it, or can't be asked.
        DeployError: Where it fails again: which resources are in the way.
        Interrupted: Where somebody asked to stop.
    """
    _roll_back(run, run.client.continue_update_rollback, f"the rollback of the stack {run.name!r} can't be continued")


def roll_back(step: RollBack, run: Run) -> None:
    """Go back to the state before an update that failed without rollback, and wait until it is done.

    Raises:
        AwsError: Where AWS refuses it, or can't be asked.
        DeployError: Where it fails: which resources are in the way.
        Interrupted: Where somebody asked to stop.
    """
    _roll_back(run, run.client.rollback_stack, f"the stack {run.name!r} can't be rolled back")


def delete(step: DeleteStack, run: Run) -> None:
    """Delete a stack that was never created whole, and wait until it is gone.

    Raises:
        AwsError: Where AWS refuses it, or can't be asked.
        DeployError: Where something of it can't be deleted.
        Interrupted: Where somebody asked to stop.
    """
    stack_id = run.reference
    _begin(run, "deletion")
    with told_plainly(f"what is left of the stack {run.name!r} can't be deleted"):
        run.client.delete_stack(StackName=stack_id, **_call(run))
    followed = run.follow(stack_id, "DELETE_IN_PROGRESS")
    stack = followed.stack
    if stack is not None and stack.status != "DELETE_COMPLETE":
        problems = root_causes(followed.events, stack_id, run.release.packaged.template)
        summary = Problem(left(run.name, stack.status), "delete or empty what is in the way, and run it again")
        raise DeployError([*problems, summary])
    run.stack = None
    run.release = attrs.evolve(run.release, deployed=None)


def compare_again(run: Run, *, own: bool = False) -> None:
    """Compare with the stack as it is now, and go on only where that changes nothing that was not shown.

    Args:
        run: The deploy.
        own: Whether only this deploy changed the stack since, so that what is updated in place undoes nobody's work.

    Raises:
        AwsError: Where AWS can't be asked.
        CompileError: Where the template of the stack can't be read.
        DeployError: Where more would change now.
    """
    release, now = attrs.evolve(run.release, deployed=run.stack), run.stack
    before = template_there(run.account, now)
    if now is None or not before:
        run.release = release
        return
    difference = compare(release, before)
    surprises = _surprises(release.difference, difference, own=own)
    if surprises:
        message = (
            f"the stack {run.name!r} was changed since it was compared (it is in {now.status} now), and what is "
            f"deployed would change more than was shown: {', '.join(surprises)}; nothing was deployed"
        )
        raise DeployError([Problem(message, "run sampy diff again, and deploy then")])
    run.release = attrs.evolve(release, difference=difference)


def _surprises(shown: Difference, now: Difference, *, own: bool) -> list[str]:
    """Return what would change now and was not shown."""
    effects = {(each.logical_id, each.action): each.effect for each in shown.resources}
    found = [
        f"{each.logical_id} ({each.action}{'' if each.effect <= Effect.IN_PLACE else f', {each.effect}'})"
        for each in now.resources
        if each.effect > effects.get((each.logical_id, each.action), _UNSHOWN) and not (own and _is_harmless(each))
    ]
    sections = {(each.section, each.name) for each in shown.sections}
    return found + [
        " ".join(filter(None, (each.section, each.name)))
        for each in now.sections
        if (each.section, each.name) not in sections and not own
    ]


def _is_harmless(change: ResourceChange) -> bool:
    return change.action in (Action.ADD, Action.MODIFY) and change.effect <= Effect.IN_PLACE


def _roll_back(run: Run, begin: Callable[..., object], failed: str) -> None:
    stack_id = run.reference
    _begin(run, "rollback")
    with told_plainly(failed):
        begin(StackName=stack_id, **_call(run))
    followed = run.follow(stack_id, "UPDATE_ROLLBACK_IN_PROGRESS")
    stack = followed.stack
    if stack is not None and stack.status == "UPDATE_ROLLBACK_COMPLETE":
        compare_again(run, own=True)
        return
    problems = rollback_causes(followed.events, stack_id, run.release.packaged.template)
    names = ",".join(own_resources(problems))
    fix = "mend what is in the way, and run it again"
    if names:
        fix += f"; or leave these as they are, and mend them by hand: sampy rollback {run.name} --skip {names}"
    summary = f"{left(run.name, stack.status if stack else None)}; nothing was deployed"
    raise DeployError([*problems, Problem(summary, fix)])


def _begin(run: Run, operation: str) -> None:
    run.operation, run.token = operation, f"sampy-{uuid.uuid4()}"


def _call(run: Run) -> dict[str, Any]:
    arguments: dict[str, Any] = {"ClientRequestToken": run.token}
    if run.release.options.role_arn is not None:
        arguments["RoleARN"] = run.release.options.role_arn
    return arguments


def _identity(stack: DeployedStack | None) -> object:
    if stack is None or stack.status == "DELETE_COMPLETE":
        return None
    return stack.id, stack.status, stack.updated, stack.change_set_id


def _minutes(minutes: int) -> str:
    return f"still is after {minutes} minutes" if minutes else "it was not to be waited for"
