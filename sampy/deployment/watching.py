"""Does something to a stack and watches what comes of it, also of what others began."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Sequence

from sampy.aws import Account
from sampy.deployed import DeployedStack, StackEvent, events, find
from sampy.deployed.status import failures
from sampy.deployment.advice import advice
from sampy.deployment.following import Following
from sampy.deployment.model import Listener
from sampy.deployment.running import Interrupted, pause_after
from sampy.errors import DeployError, Problem

_NESTED = "AWS::CloudFormation::Stack"
_POLLS_BETWEEN_LOOKS = 5
_SECONDS_TO_BEGIN = 120


def watch(
    account: Account,
    stack: DeployedStack,
    listener: Listener,
    act: Callable[[], object] | None,
    *,
    interrupted: threading.Event,
    seconds: float | None = None,
) -> tuple[DeployedStack | None, list[StackEvent]]:
    """Return a stack as it is once it is at rest, and what happened until then.

    Args:
        account: Where the stack is.
        stack: The stack.
        listener: Is told of each event.
        act: Asks CloudFormation for something; None to watch what is in progress already.
        interrupted: Is set where somebody asks to stop; CloudFormation goes on nevertheless.
        seconds: How long to watch at most; None for as long as it takes.

    Raises:
        AwsError: Where AWS can't be asked, or doesn't do what it is asked for.
        DeployError: Where nothing comes of it, or it takes too long.
        Interrupted: Where somebody asked to stop.
    """
    # All clocks are AWS's: what is new is what comes after the latest event that there is now.
    latest = next(events(account, stack.id), None)
    seen = {latest.id} if latest else set()
    following = Following(account, stack.id, "", "", began=latest.time if latest else stack.created, seen=seen)
    if act is not None:
        act()
    begun, polls = time.monotonic(), 0
    while True:
        for event in following.news():
            listener.event(stack.name, event)
        polls += 1
        if following.ended or polls % _POLLS_BETWEEN_LOOKS == 0 or (act is None and polls == 1):
            now = find(account, stack.id)
            if (following.ended or act is None) and (now is None or not now.in_progress):
                return now, following.events
        elapsed = time.monotonic() - begun
        if act is not None and not following.events and elapsed > _SECONDS_TO_BEGIN:
            raise DeployError([Problem(f"nothing is seen of what was asked for the stack {stack.name!r}", _LOOK)])
        if seconds is not None and elapsed > seconds:
            raise DeployError([_too_long(stack, seconds)])
        if interrupted.wait(pause_after(elapsed)):
            raise Interrupted


_LOOK = "see its events in the console, and run it again"


def root_causes(happened: Sequence[StackEvent], stack: str) -> list[Problem]:
    """Return why something failed: what failed by itself, the first of it first.

    Args:
        happened: The events, in order.
        stack: The name of the stack.
    """
    failed = list(failures(happened))
    # A nested stack fails because of what is in it, which is told as well where its events could be read.
    own = [event for event in failed if event.type != _NESTED] or failed
    latest = {(event.stack_id, event.logical_id): event for event in own}
    return [
        Problem(
            f"{event.type} is {event.status}: {event.reason or 'CloudFormation gives no reason'}",
            advice(event.reason or "", stack),
            resource=event.logical_id if event.stack_name == stack else f"{event.stack_name}/{event.logical_id}",
        )
        for event in latest.values()
    ]


def _too_long(stack: DeployedStack, seconds: float) -> Problem:
    message = f"the stack {stack.name!r} is still {stack.status} after {seconds / 60:.0f} minutes"
    return Problem(message, f"sampy status {stack.name} --watch waits on; run this again then")
