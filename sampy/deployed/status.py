"""How a deployed stack is: its state and since when, its resources, and what went wrong last."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime

import attrs

from sampy.aws import Account
from sampy.deployed.reading import events, resources
from sampy.deployed.stacks import DeployedResource, DeployedStack, StackEvent

_AT_A_TIME = 8
_BEGINNINGS = frozenset(
    {"CREATE_IN_PROGRESS", "DELETE_IN_PROGRESS", "IMPORT_IN_PROGRESS", "REVIEW_IN_PROGRESS", "UPDATE_IN_PROGRESS"}
)
"""What a stack's events begin with when somebody asks for something; a rollback belongs to what it undoes."""


@attrs.frozen
class Status:
    """How a stack is.

    Args:
        stack: The stack.
        since: When its status last changed.
        resources: Its resources.
        failures: What failed in the last operation, in the order of time, without what was only ended because of it.
    """

    stack: DeployedStack
    since: datetime | None
    resources: tuple[DeployedResource, ...]
    failures: tuple[StackEvent, ...]

    @property
    def counts(self) -> Mapping[str, int]:
        """How many resources have each status, the most frequent first."""
        return dict(Counter(each.status for each in self.resources).most_common())


def statuses(account: Account, stacks: Sequence[DeployedStack]) -> list[Status]:
    """Return how stacks are, in their order.

    Raises:
        AwsError: Where AWS can't be asked.
    """
    from concurrent.futures import ThreadPoolExecutor

    with ThreadPoolExecutor(_AT_A_TIME) as pool:
        return list(pool.map(lambda stack: _status(account, stack), stacks))


def _status(account: Account, stack: DeployedStack) -> Status:
    last = list(last_operation(events(account, stack.id)))
    # The events are those of the stack with this id, also where another one got its name meanwhile.
    since = next((event.time for event in last if event.of_stack), stack.updated or stack.created)
    listed = resources(account, stack.id) if stack.status != "REVIEW_IN_PROGRESS" else []
    return Status(stack, since, tuple(listed), tuple(failures(reversed(last))))


def last_operation(latest_first: Iterable[StackEvent]) -> Iterator[StackEvent]:
    """Yield the events since somebody last asked for something, the latest first.

    Args:
        latest_first: The events of one stack, of which no more are taken than are needed.
    """
    for event in latest_first:
        yield event
        if event.of_stack and event.status in _BEGINNINGS:
            return


def failures(in_order: Iterable[StackEvent]) -> Iterator[StackEvent]:
    """Yield what failed, without the stack itself and what was only ended because something else failed."""
    for event in in_order:
        if event.failed and not event.of_stack and not event.was_cancelled:
            yield event
