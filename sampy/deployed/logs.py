"""Reads what several log groups hold, in the order of time, and goes on as more comes.

Source: AWS page "FilterLogEvents" of the Amazon CloudWatch Logs API Reference.
"""

from __future__ import annotations

import heapq
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any

import attrs

from sampy.aws import Account, told_plainly
from sampy.deployed.log_groups import LogSource
from sampy.errors import AwsError

if TYPE_CHECKING:
    from concurrent.futures import Future, ThreadPoolExecutor

_AT_A_TIME = 8
_LATE = 30_000
"""How much later than others an event may come in, in milliseconds."""
_CLOCKS_DIFFER = 300_000
"""How far the clock here may be off, in milliseconds: AWS accepts no call of one that is off by more."""

Missing = Callable[[LogSource], None]
"""Is told of a log group that isn't there (yet)."""


@attrs.frozen
class LogEvent:
    """A line, or several lines that were logged at once.

    Args:
        time: When it was logged, in milliseconds since 1970.
        source: What logged it.
        id: Its id, unlike that of any other event.
        stream: The log stream.
        message: What was logged, as it is.
    """

    time: int
    source: LogSource
    id: str
    stream: str
    message: str


def read(
    account: Account,
    sources: Sequence[LogSource],
    since: int,
    until: int | None = None,
    pattern: str = "",
    missing: Missing = lambda source: None,
) -> Iterator[LogEvent]:
    """Yield what was logged, in the order of time, asking for more of it as it is taken.

    Args:
        account: Where the log groups are.
        sources: What logged it.
        since: From when, in milliseconds since 1970.
        until: Until when; None for now.
        pattern: A filter pattern of CloudWatch Logs; empty for everything.
        missing: Is told of log groups that aren't there.

    Raises:
        AwsError: Where AWS can't be asked, or doesn't understand the pattern.
    """
    from concurrent.futures import ThreadPoolExecutor

    range_ = {"startTime": since, **({} if until is None else {"endTime": until})}
    filter_ = {"filterPattern": pattern} if pattern else {}
    pool = ThreadPoolExecutor(_AT_A_TIME)
    try:
        # All are asked for their first page before any of them is waited for.
        pages = [(source, pool.submit(_page, account, source, {**range_, **filter_})) for source in sources]
        events = [_events(account, source, {**range_, **filter_}, page, pool, missing) for source, page in pages]
        yield from heapq.merge(*events, key=lambda event: event.time)
    finally:
        pool.shutdown(wait=False, cancel_futures=True)


def follow(
    account: Account,
    sources: Sequence[LogSource],
    since: int,
    pattern: str = "",
    missing: Missing = lambda source: None,
    *,
    every: float = 2,
    ended: Callable[[], bool] = lambda: False,
) -> Iterator[LogEvent]:
    """Yield what was logged, and then what is being logged, each event once.

    Events come in a little late and out of order, so each look goes back over the last of them.

    Args:
        account: Where the log groups are.
        sources: What logs.
        since: From when, in milliseconds since 1970.
        pattern: A filter pattern of CloudWatch Logs; empty for everything.
        missing: Is told once of each log group that isn't there yet.
        every: How many seconds to wait between two looks.
        ended: Whether to stop, asked before each wait.

    Raises:
        AwsError: Where AWS can't be asked, or doesn't understand the pattern.
    """
    start, newest, seen = since, since, dict[tuple[str, str], int]()
    told: set[LogSource] = set()

    def told_once(source: LogSource) -> None:
        if source not in told:
            told.add(source)
            missing(source)

    while True:
        asked = _now()
        for event in read(account, sources, start, None, pattern, told_once):
            key = (event.source.group, event.id)
            if key not in seen:
                yield event
            seen[key] = event.time
            newest = max(newest, event.time)
        start = max(start, newest - _LATE, asked - _CLOCKS_DIFFER)
        seen = {key: when for key, when in seen.items() if when >= start}
        if ended():
            return
        time.sleep(every)


def _now() -> int:
    return int(time.time() * 1000)


def _events(
    account: Account,
    source: LogSource,
    arguments: Mapping[str, Any],
    page: Future[Mapping[str, Any] | None],
    pool: ThreadPoolExecutor,
    missing: Missing,
) -> Iterator[LogEvent]:
    """Yield the events of one log group, the next page of which is on its way while one is being read."""
    answer = page.result()
    if answer is None:
        missing(source)
    while answer is not None:
        token = answer.get("nextToken")
        following = pool.submit(_page, account, source, {**arguments, "nextToken": token}) if token else None
        for each in answer["events"]:
            yield _event(source, each)
        answer = following.result() if following else None


def _page(account: Account, source: LogSource, arguments: Mapping[str, Any]) -> Mapping[str, Any] | None:
    """Return a page of events; None where there is no such log group."""
    try:
        with told_plainly(f"the logs of {source.name} ({source.group}) can't be read"):
            page: Mapping[str, Any] = account.client("logs").filter_log_events(logGroupName=source.group, **arguments)
            return page
    except AwsError as error:
        if error.code == "ResourceNotFoundException":
            return None
        raise


def _event(source: LogSource, given: Mapping[str, Any]) -> LogEvent:
    stream, message = given.get("logStreamName", ""), given.get("message", "")
    # What has no id is known by all that there is of it.
    id_ = given.get("eventId") or f"{stream}/{given.get('ingestionTime')}/{given['timestamp']}/{message}"
    return LogEvent(given["timestamp"], source, id_, stream, message)
