"""Follows an operation of CloudFormation until it is done: each event once, in order, nested stacks' too."""

from __future__ import annotations

import time
from collections.abc import Iterator
from datetime import datetime

import attrs

from sampy.aws import Account
from sampy.deployed import DeployedStack, StackEvent, events, find
from sampy.deployment.running import Run, pause_after
from sampy.deployment.states import IN_REVIEW
from sampy.errors import AwsError, DeployError, Problem

_STACK = "AWS::CloudFormation::Stack"
_POLLS_BETWEEN_LOOKS = 5
_SECONDS_TO_BEGIN = 120


@attrs.define
class Following:
    """The events of one operation, as they come in.

    Args:
        account: Where the stack is.
        stack_id: Its ARN.
        token: The token of the call that began the operation.
        starts: The status that the stack gets first.
        began: When it began, by the clock of AWS; None while nothing is seen of it.
        ended: Whether the latest event of the stack itself says that it is done.
        events: All events so far, in order.
        unreadable: Nested stacks whose events can't be read, with why.
    """

    account: Account
    stack_id: str
    token: str
    starts: str
    began: datetime | None = None
    ended: bool = False
    events: list[StackEvent] = attrs.field(factory=list)
    unreadable: dict[str, str] = attrs.field(factory=dict)
    _seen: set[str] = attrs.field(factory=set)
    _nested: dict[str, None] = attrs.field(factory=dict)

    def news(self) -> list[StackEvent]:
        """Return what happened since it was asked last, in order.

        Raises:
            AwsError: Where AWS can't be asked.
        """
        found = self._first() if self.began is None else list(self._since(self.stack_id))
        if self.began is None:
            return []
        # While the list grows: nested stacks have nested stacks.
        self._note_nested(found)
        asked: set[str] = set()
        while waiting := [each for each in self._nested if each not in asked and each not in self.unreadable]:
            for stack_id in waiting:
                asked.add(stack_id)
                fresh = self._of_nested(stack_id)
                self._note_nested(fresh)
                found += fresh
        found.sort(key=lambda event: event.time)
        self._seen |= {event.id for event in found}
        self.events += found
        own = [event for event in found if event.of_stack and event.stack_id == self.stack_id]
        if own:
            self.ended = not own[-1].status.endswith("_IN_PROGRESS")
        return found

    def _first(self) -> list[StackEvent]:
        """Return the events since the operation began; none while it hasn't."""
        found: list[StackEvent] = []
        for event in events(self.account, self.stack_id):
            found.append(event)
            if not event.of_stack:
                continue
            if event.token == self.token and event.status == self.starts:
                self.began = event.time
                return found[::-1]
            if event.token != self.token and not event.status.endswith("_IN_PROGRESS"):
                # The end of the operation before.
                break
        return []

    def _since(self, stack_id: str) -> Iterator[StackEvent]:
        """Return what is new of a stack, in order."""
        fresh: list[StackEvent] = []
        for event in events(self.account, stack_id):
            if event.id in self._seen or (self.began and event.time < self.began):
                break
            fresh.append(event)
        return reversed(fresh)

    def _of_nested(self, stack_id: str) -> list[StackEvent]:
        try:
            return list(self._since(stack_id))
        except AwsError as error:
            if error.code not in ("AccessDenied", "AccessDeniedException", "ValidationError"):
                raise
            self.unreadable[stack_id] = str(error)
            return []

    def _note_nested(self, found: list[StackEvent]) -> None:
        for event in found:
            if event.type == _STACK and not event.of_stack and event.physical_id.startswith("arn:"):
                self._nested[event.physical_id] = None


def follow(run: Run, stack_id: str, starts: str) -> tuple[DeployedStack | None, list[StackEvent]]:
    """Follow what CloudFormation was asked for until the stack is at rest, and tell the listener of each event.

    Args:
        run: The deploy; its operation and its token are those of what is followed.
        stack_id: The ARN of the stack.
        starts: The status that the stack gets first.

    Returns:
        The stack as it is then, and all events of the operation.

    Raises:
        AwsError: Where AWS can't be asked.
        DeployError: Where CloudFormation does not begin.
        Interrupted: Where somebody asked to stop.
    """
    following = Following(run.account, stack_id, run.token or "", starts)
    begun = time.monotonic()
    polls = 0
    while True:
        _tell(run, following)
        polls += 1
        if following.ended or polls % _POLLS_BETWEEN_LOOKS == 0:
            stack = find(run.account, stack_id)
            run.stack = stack or run.stack
            if following.began and _is_at_rest(stack):
                _tell(run, following)
                run.operation = None
                return stack, following.events
            if not following.began and time.monotonic() - begun > _SECONDS_TO_BEGIN:
                raise _never_began(run)
        run.pause(pause_after(time.monotonic() - begun))


def _tell(run: Run, following: Following) -> None:
    known = set(following.unreadable)
    for event in following.news():
        if event.of_stack and event.stack_id == following.stack_id:
            run.saw(event.status)
        run.listener.event(run.name, attrs.evolve(event, reason=run.hidden(event.reason) if event.reason else None))
    for stack_id in following.unreadable.keys() - known:
        run.say(f"can't tell of the nested stack {stack_id}: {following.unreadable[stack_id]}")


def _is_at_rest(stack: DeployedStack | None) -> bool:
    # What was just begun may still be told to be in review.
    return stack is None or not (stack.in_progress or stack.status == IN_REVIEW)


def _never_began(run: Run) -> DeployError:
    status = run.stack.status if run.stack else "no stack"
    message = f"CloudFormation was asked for the {run.operation} of {run.name!r}, and nothing is seen of it ({status})"
    return DeployError([Problem(message, "see the events of the stack in the console, and run it again")])
