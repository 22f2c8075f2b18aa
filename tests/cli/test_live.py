"""The live display of a deploy on a terminal."""

from __future__ import annotations

import io
from datetime import UTC, datetime
from pathlib import Path

import pytest
from rich.console import Console

from sampy.cli.live import LiveDisplay
from sampy.deployed import StackEvent
from sampy.deployment.model import Outcome, Result
from sampy.packaging import Artifact


class Clock:
    """A clock that is set by hand."""

    now = 100.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def display(clock: Clock) -> LiveDisplay:
    """Return a display of two stacks that is on no terminal: it says what happened, and shows what it is asked for."""
    return LiveDisplay({"shop": 3, "web": 1}, Console(file=io.StringIO(), width=100, highlight=False), clock)


def shown(display: LiveDisplay) -> list[str]:
    """Return the lines that are shown now, without what turns at their beginning."""
    console = Console(file=io.StringIO(), width=100, highlight=False)
    console.print(display)
    return [line.lstrip("⠋⠙⠹⠸⠼⠴⠦⠧⠇⠏").rstrip() for line in console.file.getvalue().splitlines()]  # type: ignore[attr-defined]  # it is a StringIO


def said(display: LiveDisplay) -> str:
    """Return what was said for good."""
    text: str = display.console.file.getvalue()  # type: ignore[attr-defined]  # it is a StringIO
    return text


def event(logical_id: str, status: str, reason: str | None = None, stack: str = "shop") -> StackEvent:
    """Return an event of a resource."""
    time = datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)
    return StackEvent("1", "arn", stack, logical_id, "id", "AWS::SQS::Queue", status, reason, time)


def test_it_shows_what_is_in_progress_and_for_how_long(display: LiveDisplay, clock: Clock) -> None:
    assert shown(display) == ["  2 more stacks wait"]
    display.step("shop", "follows the creation")
    display.event("shop", event("Jobs", "CREATE_IN_PROGRESS"))
    display.event("shop", event("Mails", "CREATE_IN_PROGRESS"))
    clock.now += 5
    display.event("shop", event("Mails", "CREATE_COMPLETE"))
    display.event("shop", event("Jobs", "CREATE_IN_PROGRESS", "Resource creation Initiated"))
    assert shown(display) == [
        " shop follows the creation  1 of 3 resources  5 s",
        "  Jobs  CREATE_IN_PROGRESS  AWS::SQS::Queue  5 s",
        "  1 more stack waits",
    ]


def test_what_failed_and_what_became_of_a_stack_stays(display: LiveDisplay) -> None:
    display.step("shop", "follows the creation")
    display.event("shop", event("Jobs", "CREATE_FAILED", "it is [red]bad[/red]"))
    display.finished(Outcome("shop", Result.FAILED, seconds=12, reason="it is gone"))
    display.finished(Outcome("web", Result.SKIPPED, reason="it needs 'shop', which failed"))
    assert said(display).splitlines() == [
        "shop: CREATE_FAILED Jobs AWS::SQS::Queue: it is [red]bad[/red]",
        "shop: failed in 12 s: it is gone",
        "web: skipped: it needs 'shop', which failed",
    ]
    assert shown(display) == []


def test_uploads_have_a_bar_until_they_are_done(display: LiveDisplay) -> None:
    artifact = Artifact(Path("a.zip"), "00", ".zip", 1000, (), "handlers/votes")
    display.step("shop", "uploads")
    display.uploaded("shop", artifact, 250)
    assert "handlers/votes" in shown(display)[1]
    assert shown(display)[1].endswith(" 25%")
    display.uploaded("shop", artifact, 1000)
    assert [line.strip() for line in shown(display)] == ["shop uploads  0 s", "1 more stack waits"]


def test_of_many_resources_the_first_are_shown(display: LiveDisplay) -> None:
    for index in range(11):
        display.event("shop", event(f"Queue{index}", "CREATE_IN_PROGRESS"))
    lines = shown(display)
    assert lines[8].startswith("  Queue7")
    assert lines[9] == "  and 3 more"


def test_the_resources_of_nested_stacks_have_the_name_of_theirs(display: LiveDisplay) -> None:
    display.event("shop", event("Jobs", "CREATE_IN_PROGRESS", stack="shop-Inner-1A"))
    assert shown(display)[1].startswith("  shop-Inner-1A/Jobs  CREATE_IN_PROGRESS")
