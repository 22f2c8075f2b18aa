"""Follows an operation of CloudFormation until it is done: each event once, in order, nested stacks' too."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from datetime import datetime
from itertools import count

import attrs

from sampy.aws import Account
from sampy.deployed import DeployedStack, StackEvent, events, find
from sampy.deployed.stacks import name_of
from sampy.deployment.model import Listener
from sampy.deployment.states import IN_REVIEW
from sampy.errors import AwsError, DeployError, Problem

_POLLS_BETWEEN_LOOKS = 5
_SECONDS_TO_BEGIN = 120


class Interrupted(Exception):
    """Raised where somebody asked to stop."""


@attrs.define(kw_only=True)
class Following:
    """One operation, as it is followed.

    It begins with the event that has its token, or after all events that there are by now, which `from_now` makes.

    Args:
        account: Where the stack is.
        stack_id: Its ARN.
        operation: What CloudFormation was asked for, as a noun.
        say: Is told what can't be followed.
        stack: The stack as it was seen last.
        token: The token of the call that began the operation.
        starts: The status that the stack gets first.
        since: When it began, by the clock of AWS; None while nothing is seen of it.
        begun: Whether anything is seen of it.
        ended: Whether the latest event of the stack itself says that it is done.
        events: All events so far, in order.
    """

    account: Account
    stack_id: str
    operation: str
    say: Callable[[str], None]
    stack: DeployedStack | None = None
    token: str = ""
    starts: str = ""
    since: datetime | None = None
    begun: bool = False
    ended: bool = False
    events: list[StackEvent] = attrs.field(factory=list)
    _unreadable: set[str] = attrs.field(factory=set)
    _seen: set[str] = attrs.field(factory=set)
    _nested: dict[str, None] = attrs.field(factory=dict)

    @classmethod
    def from_now(
        cls, account: Account, stack: DeployedStack, operation: str, say: Callable[[str], None], *, begun: bool
    ) -> Following:
        """Return what follows an operation from now on, whoever asked for it.

        Args:
            account: Where the stack is.
            stack: The stack.
            operation: What CloudFormation is asked for, as a noun.
            say: Is told what can't be followed.
            begun: Whether it is in progress already.

        Raises:
            AwsError: Where AWS can't be asked.
        """
        # All clocks are AWS's: what is new is what comes after the latest event that there is now.
        latest = next(events(account, stack.id), None)
        return cls(
            account=account,
            stack_id=stack.id,
            operation=operation,
            say=say,
            stack=stack,
            since=latest.time if latest else stack.created,
            begun=begun,
            seen={latest.id} if latest else set(),
        )

    def until_at_rest(self, interrupted: threading.Event, *, seconds: float | None = None) -> Iterator[StackEvent]:
        """Yield each event as it comes in, until the stack is at rest.

        Args:
            interrupted: Is set where somebody asks to stop; CloudFormation goes on nevertheless.
            seconds: How long to follow at most; None for as long as it takes.

        Raises:
            AwsError: Where AWS can't be asked.
            DeployError: Where CloudFormation does not begin, or it takes too long.
            Interrupted: Where somebody asked to stop.
        """
        start = time.monotonic()
        # What is in progress already may be over; what was just asked for may not be seen in the stack yet.
        for polls in count(0 if self.begun else 1):
            yield from self.news()
            if self.ended or polls % _POLLS_BETWEEN_LOOKS == 0:
                self._look()
                if self.begun and self._at_rest:
                    at_rest = self.stack
                    yield from self.news()
                    self.stack = at_rest
                    return
            elapsed = time.monotonic() - start
            if not self.begun and elapsed > _SECONDS_TO_BEGIN:
                raise self._never_began()
            if seconds is not None and elapsed > seconds:
                raise self._too_long(seconds)
            if interrupted.wait(pause_after(elapsed)):
                raise Interrupted

    def news(self) -> list[StackEvent]:
        """Return what happened since it was asked last, in order.

        Raises:
            AwsError: Where AWS can't be asked.
        """
        found = self._first() if self.since is None else list(self._since(self.stack_id))
        if self.since is None:
            return []
        # While the list grows: nested stacks have nested stacks.
        self._note_nested(found)
        asked: set[str] = set()
        while waiting := [each for each in self._nested if each not in asked | self._unreadable]:
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
            self.begun = True
            self.ended = not own[-1].status.endswith("_IN_PROGRESS")
            self._is_in(own[-1].status)
        return found

    @property
    def _at_rest(self) -> bool:
        # What was just begun may still be told to be in review.
        return self.stack is None or not (self.stack.in_progress or self.stack.status == IN_REVIEW)

    def _look(self) -> None:
        found = find(self.account, self.stack_id)
        if found is None:
            self._is_in("DELETE_COMPLETE")
        self.stack = found or self.stack

    def _is_in(self, status: str) -> None:
        if self.stack is not None:
            self.stack = attrs.evolve(self.stack, status=status)

    def _first(self) -> list[StackEvent]:
        """Return the events since the operation began; none while it hasn't."""
        found: list[StackEvent] = []
        for event in events(self.account, self.stack_id):
            found.append(event)
            if not event.of_stack:
                continue
            if event.token == self.token and event.status == self.starts:
                self.since = event.time
                return found[::-1]
            if event.token != self.token and not event.status.endswith("_IN_PROGRESS"):
                # The end of the operation before.
                break
        return []

    def _since(self, stack_id: str) -> Iterator[StackEvent]:
        """Return what is new of a stack, in order."""
        fresh: list[StackEvent] = []
        for event in events(self.account, stack_id):
            if event.id in self._seen or (self.since and event.time < self.since):
                break
            fresh.append(event)
        return reversed(fresh)

    def _of_nested(self, stack_id: str) -> list[StackEvent]:
        try:
            return list(self._since(stack_id))
        except AwsError as error:
            if error.code not in ("AccessDenied", "AccessDeniedException", "ValidationError"):
                raise
            self._unreadable.add(stack_id)
            self.say(f"can't tell of the nested stack {stack_id}: {error}")
            return []

    def _note_nested(self, found: list[StackEvent]) -> None:
        for event in found:
            if event.of_nested_stack and event.physical_id.startswith("arn:"):
                self._nested[event.physical_id] = None

    def _never_began(self) -> DeployError:
        status = self.stack.status if self.stack else "no stack"
        name = name_of(self.stack_id)
        message = f"CloudFormation was asked for the {self.operation} of {name!r}, and nothing is seen of it ({status})"
        return DeployError([Problem(message, "see the events of the stack in the console, and run it again")])

    def _too_long(self, seconds: float) -> DeployError:
        name = name_of(self.stack_id)
        status = self.stack.status if self.stack else "no stack"
        message = f"the stack {name!r} is still {status} after {seconds / 60:.0f} minutes"
        return DeployError([Problem(message, f"sampy status {name} --watch waits on; run this again then")])


def watch(
    account: Account,
    stack: DeployedStack,
    listener: Listener,
    operation: str,
    *,
    act: Callable[[], object] | None = None,
    interrupted: threading.Event,
    seconds: float | None = None,
) -> Following:
    """Ask CloudFormation for something and follow it until the stack is at rest, telling the listener of each event.

    Args:
        account: Where the stack is.
        stack: The stack.
        listener: Is told of each event.
        operation: What is asked for, as a noun.
        act: Asks for it; None to follow what is in progress already.
        interrupted: Is set where somebody asks to stop; CloudFormation goes on nevertheless.
        seconds: How long to follow at most; None for as long as it takes.

    Raises:
        AwsError: Where AWS can't be asked, or doesn't do what it is asked for.
        DeployError: Where nothing comes of it, or it takes too long.
        Interrupted: Where somebody asked to stop.
    """
    following = Following.from_now(
        account, stack, operation, lambda text: listener.step(stack.name, text), begun=act is None
    )
    if act is not None:
        act()
    for event in following.until_at_rest(interrupted, seconds=seconds):
        listener.event(stack.name, event)
    return following


def pause_after(elapsed: float) -> float:
    """Return how many seconds to wait before asking again, where one has waited for some already.

    What is fast is seen at once, and what is slow is not asked for all the time.
    """
    return min(3.0, max(0.2, elapsed / 10))
