"""Rolls a stack back to what it was before the operation that failed, or that is in progress.

CloudFormation goes back from an operation that failed or still goes on, and from no other: it keeps no templates but
the current one. To undo a deploy that succeeded, what was deployed before is deployed again.

Source: AWS pages "RollbackStack", "ContinueUpdateRollback" and "CancelUpdateStack" of the AWS CloudFormation API
Reference.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Mapping, Sequence
from enum import Enum
from typing import Any

import attrs

from sampy.aws import Account, told_plainly
from sampy.deployed import DeployedStack, find
from sampy.deployed.states import left, what_next
from sampy.deployment.model import Listener, Outcome, Quiet, Result
from sampy.deployment.operations.causes import rollback_causes
from sampy.deployment.operations.following import Interrupted, watch
from sampy.errors import DeployError, Problem


class WayBack(Enum):
    """How a stack gets back: the name of the operation, as the client of CloudFormation spells it."""

    ROLL_BACK = "rollback_stack"
    CONTINUE = "continue_update_rollback"
    CANCEL = "cancel_update_stack"


@attrs.frozen
class _Way:
    """A way back.

    Args:
        way: The operation.
        words: What it does.
        ends: The status that it ends with where it goes well.
    """

    way: WayBack
    words: str
    ends: str


_WAYS: Mapping[str, _Way] = {
    "CREATE_FAILED": _Way(
        WayBack.ROLL_BACK, "delete what was created, so that nothing of the stack is left", "ROLLBACK_COMPLETE"
    ),
    "UPDATE_FAILED": _Way(WayBack.ROLL_BACK, "go back to the state before the update", "UPDATE_ROLLBACK_COMPLETE"),
    "UPDATE_ROLLBACK_FAILED": _Way(WayBack.CONTINUE, "go on with the rollback that failed", "UPDATE_ROLLBACK_COMPLETE"),
    "UPDATE_IN_PROGRESS": _Way(
        WayBack.CANCEL, "cancel the update, and go back to the state before it", "UPDATE_ROLLBACK_COMPLETE"
    ),
}
"""The ways back, by the status of the stack."""


def way_back(stack: DeployedStack, skip: Sequence[str] = ()) -> str:
    """Return what rolling a stack back would do, in words.

    Args:
        stack: The stack.
        skip: The logical ids of resources that are to be left as they are.

    Raises:
        DeployError: Where it can't be rolled back: why, and what to do instead.
    """
    way = _WAYS.get(stack.status)
    if way is None or stack.nested:
        raise DeployError([_no_way(stack)])
    if skip and way.way is not WayBack.CONTINUE:
        message = f"nothing can be skipped: the stack {stack.name!r} is in {stack.status}"
        raise DeployError([Problem(message, "leave --skip out: it is for a rollback that failed")])
    return way.words


def rollback(
    account: Account,
    stack: DeployedStack,
    *,
    skip: Sequence[str] = (),
    role_arn: str | None = None,
    listener: Listener | None = None,
    interrupted: threading.Event | None = None,
) -> Outcome:
    """Roll a stack back, and return what became of it.

    Args:
        account: Where it is.
        stack: The stack.
        skip: The logical ids of resources that are left as they are where their rollback failed; within a nested
            stack after the name of that: ``NestedStack-1A2B.Table``.
        role_arn: The role that CloudFormation acts with; None for the one that it has.
        listener: Is told what happens.
        interrupted: Is set where somebody asks to stop; CloudFormation goes on with what it has begun.

    Raises:
        DeployError: Where it can't be rolled back.
        AwsError: Where AWS can't be asked, or refuses it.
    """
    words = way_back(stack, skip)
    way, listener, begun = _WAYS[stack.status], listener or Quiet(), time.monotonic()
    listener.step(stack.name, f"asks CloudFormation to {words}")

    def ended(result: Result, status: str | None, problems: Sequence[Problem] = (), reason: str = "") -> Outcome:
        seconds = time.monotonic() - begun
        outcome = Outcome(stack.name, result, status, problems=tuple(problems), seconds=seconds, reason=reason or None)
        listener.finished(outcome)
        return outcome

    def ask() -> None:
        with told_plainly(f"the stack {stack.name!r} can't be rolled back"):
            getattr(account.client("cloudformation"), way.way.value)(**_arguments(way.way, stack, skip, role_arn))

    try:
        followed = watch(account, stack, listener, "rollback", act=ask, interrupted=interrupted or threading.Event())
    except Interrupted:
        now = find(account, stack.id)
        return ended(Result.CANCELLED, now.status if now else None, (), "CloudFormation goes on rolling it back")
    status = followed.stack.status if followed.stack else None
    if status == way.ends:
        return ended(Result.ROLLED_BACK, status, (), left(stack.name, status))
    if way.way is WayBack.CANCEL and status == "UPDATE_COMPLETE":
        return ended(Result.FAILED, status, [_too_late(stack)])
    return ended(Result.FAILED, status, [*rollback_causes(followed.events, stack.id), _stuck(stack.name, status)])


def _arguments(way: WayBack, stack: DeployedStack, skip: Sequence[str], role_arn: str | None) -> dict[str, Any]:
    given: dict[str, Any] = {"StackName": stack.id}
    if skip:
        given["ResourcesToSkip"] = [*skip]
    if role_arn and way is not WayBack.CANCEL:
        given["RoleARN"] = role_arn
    return given


def _no_way(stack: DeployedStack) -> Problem:
    message = f"the stack {stack.name!r} can't be rolled back from {stack.status}"
    if stack.nested:
        return Problem(f"the stack {stack.name!r} is nested", "roll back the stack that it is a part of")
    if stack.status.endswith("ROLLBACK_IN_PROGRESS") or "ROLLBACK_COMPLETE_CLEANUP" in stack.status:
        return Problem(f"{message}: that is what is being done", f"sampy status {stack.name} --watch waits for its end")
    if stack.in_progress:
        return Problem(message, f"wait for its end: sampy status {stack.name} --watch")
    if stack.status in ("CREATE_COMPLETE", "UPDATE_COMPLETE", "IMPORT_COMPLETE"):
        fix = "CloudFormation keeps no earlier templates: check out the commit that was deployed before, and deploy it"
        return Problem(f"{message}: its last deploy succeeded", fix)
    return Problem(message, what_next(stack.name, stack.status))


def _too_late(stack: DeployedStack) -> Problem:
    return Problem(
        f"the update of {stack.name!r} was done before it could be cancelled", "deploy what was there before"
    )


def _stuck(name: str, status: str | None) -> Problem:
    return Problem(left(name, status), what_next(name, status))
