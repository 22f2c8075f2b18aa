"""``sampy logs`` of functions that ran, and of groups that were written to."""

from __future__ import annotations

import json
import re
import time
from collections.abc import Callable, Iterable

import pytest

from sampy.aws import Account
from sampy.deployed.log_groups import LogSource, log_sources
from sampy.deployed.logs import LogEvent, follow, read
from tests.cli.conftest import Run
from tests.fake_aws.in_account import QUEUE, ROLE, create, function, physical_id
from tests.fake_aws.server import FakeAWS

WHEN = re.compile(r"^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d{3}  ", re.MULTILINE)
PRINTS = "def handler(event, context):\n    print('printed')\n"
LOG = {"Type": "AWS::Logs::LogGroup"}
SHOP = {
    "Resources": {
        "Role": ROLE,
        "Order": function(PRINTS),
        "Pack": function(PRINTS, LoggingConfig={"LogGroup": {"Ref": "PackLog"}}),
        "PackLog": LOG,
        "Access": LOG,
    }
}
NOW = int(time.time() * 1000)


@pytest.fixture(autouse=True)
def _now(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let each test begin now: what was logged long before isn't followed."""
    monkeypatch.setattr(f"{__name__}.NOW", int(time.time() * 1000))


@pytest.fixture
def shop(cloud: FakeAWS) -> FakeAWS:
    """Return a fake AWS with a stack of two functions and two log groups."""
    create(cloud, "shop", SHOP)
    return cloud


def put(cloud: FakeAWS, group: str, *messages: tuple[int, str], stream: str = "s") -> None:
    """Write messages into a log group, so many milliseconds after a moment in the last minute."""
    logs = cloud.client("logs")
    for make in (
        lambda: logs.create_log_group(logGroupName=group),
        lambda: logs.create_log_stream(logGroupName=group, logStreamName=stream),
    ):
        try:
            make()
        except logs.exceptions.ResourceAlreadyExistsException:
            continue
    events = [{"timestamp": NOW + when, "message": message} for when, message in messages]
    logs.put_log_events(logGroupName=group, logStreamName=stream, logEvents=events)


def lines(out: str) -> list[str]:
    """Return the lines of an output without the moments that they begin with."""
    return WHEN.sub("", out).splitlines()


def test_functions_and_other_groups_that_log(shop: FakeAWS) -> None:
    found = [(source.name, source.group) for source in log_sources(Account(), "shop")]
    order, pack, access = (physical_id(shop, "shop", each) for each in ("Order", "PackLog", "Access"))
    assert found == [("Order", f"/aws/lambda/{order}"), ("Pack", pack), ("Access", access)]


def test_what_a_function_prints(shop: FakeAWS, sampy: Run) -> None:
    shop.client("lambda").invoke(FunctionName=physical_id(shop, "shop", "Order"))
    assert lines(sampy("logs", "shop", "Order").out) == ["Order  printed"]
    everything = lines(sampy("logs", "shop", "Order", "--all").out)
    assert [line.split()[1] for line in everything] == ["START", "printed", "END", "REPORT"]


def test_several_groups_in_the_order_of_time(shop: FakeAWS, sampy: Run) -> None:
    put(shop, physical_id(shop, "shop", "PackLog"), (0, "one"), (20, "three\nlines\n"))
    put(shop, physical_id(shop, "shop", "Access"), (10, '{"level": "INFO", "message": "GET /", "status": 200}'))
    outcome = sampy("logs", "shop", "Pack", "Access")
    assert lines(outcome.out) == [
        "Pack    one",
        "Access  INFO GET / status=200",
        "Pack    three",
        "Pack    lines",
    ]


def test_json_is_a_line_for_each_event_as_it_is(shop: FakeAWS, sampy: Run) -> None:
    put(shop, physical_id(shop, "shop", "Access"), (0, '{"a": 1}'), (1, "two"))
    told = [json.loads(line) for line in sampy("logs", "shop", "Access", "--format", "json").out.splitlines()]
    assert [(each["source"], each["message"]) for each in told] == [("Access", '{"a": 1}'), ("Access", "two")]
    assert told[0]["group"] == physical_id(shop, "shop", "Access")


def test_a_range_and_a_pattern(shop: FakeAWS, sampy: Run) -> None:
    group = physical_id(shop, "shop", "Access")
    put(shop, group, (-7_200_000, "error of two hours ago"), (-60_000, "fine"), (-30_000, "error now"))
    assert lines(sampy("logs", "shop", "Access", "--filter", "error").out) == ["Access  error now"]
    early = sampy("logs", "shop", "Access", "--since", "3h", "--until", "1h")
    assert lines(early.out) == ["Access  error of two hours ago"]


def test_nothing_in_the_range_is_told(shop: FakeAWS, sampy: Run) -> None:
    outcome = sampy("logs", "shop", "Access", "--since", "2026-01-31T10:00")
    assert (outcome.code, outcome.out) == (0, "")
    assert outcome.err == "note: nothing was logged since 2026-01-31 10:00:00: --since 2d looks further back\n"


def test_a_group_that_is_not_there_yet_is_told(shop: FakeAWS, sampy: Run) -> None:
    group = f"/aws/lambda/{physical_id(shop, 'shop', 'Order')}"
    outcome = sampy("logs", "shop", "Order")
    assert outcome.code == 0
    told = f"note: Order has logged nothing yet: its log group is made when something is ({group})\n"
    assert outcome.err.startswith(told)


def test_unknown_functions_are_told(shop: FakeAWS, sampy: Run) -> None:
    outcome = sampy("logs", "shop", "Ordr", "Packs")
    assert (outcome.code, outcome.err) == (
        1,
        "error: nothing that logs is called 'Ordr' in the stack 'shop'\n    did you mean 'Order'?\n"
        "error: nothing that logs is called 'Packs' in the stack 'shop'\n    did you mean 'Pack'?\n"
        "2 errors\n",
    )


def test_a_stack_that_logs_nothing(cloud: FakeAWS, sampy: Run) -> None:
    create(cloud, "jobs", {"Resources": {"Jobs": QUEUE}})
    outcome = sampy("logs", "jobs")
    assert (outcome.code, outcome.err) == (1, "error: nothing in the stack 'jobs' logs\n    it has no functions\n")


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("--since", "yesterday"), "'yesterday' is no moment: use 10m, 2h, 3d, or 2026-01-31T10:00"),
        (("--follow", "--until", "1m"), "--follow has no end"),
    ],
)
def test_what_makes_no_sense_is_refused(sampy: Run, arguments: tuple[str, ...], message: str) -> None:
    outcome = sampy("logs", "shop", *arguments)
    assert outcome.code == 2
    assert message in outcome.err


def followed(sources: Iterable[LogSource], looks: list[Callable[[], None]], missing: list[str]) -> list[str]:
    """Return what is told by following; before each look but the first, something is done."""

    def ended() -> bool:
        if not looks:
            return True
        looks.pop(0)()
        return False

    events = follow(
        Account(),
        [*sources],
        NOW - 60_000,
        missing=lambda source: missing.append(source.name),
        every=0,
        ended=ended,
    )
    return [event.message for event in events]


def test_following_tells_each_event_once(cloud: FakeAWS) -> None:
    put(cloud, "/a", (0, "one"))
    looks: list[Callable[[], None]] = [
        lambda: put(cloud, "/a", (10, "three")),
        lambda: put(cloud, "/a", (5, "late"), stream="other"),
        lambda: put(cloud, "/b", (20, "four")),
    ]
    missing: list[str] = []
    told = followed([LogSource("A", "/a", "a"), LogSource("B", "/b", "b")], looks, missing)
    assert (told, missing) == (["one", "three", "late", "four"], ["B"])


def test_reading_is_lazy_and_merged(cloud: FakeAWS) -> None:
    put(cloud, "/a", (0, "1"), (20, "3"))
    put(cloud, "/b", (10, "2"))
    sources = [LogSource("A", "/a", "a"), LogSource("B", "/b", "b")]
    events: Iterable[LogEvent] = read(Account(), sources, NOW - 60_000)
    assert [(event.source.name, event.message) for event in events] == [("A", "1"), ("B", "2"), ("A", "3")]
