"""Moments on the command line."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import click
import pytest

from sampy.cli.moments import milliseconds, moment, shown_moment


@pytest.mark.parametrize(
    ("text", "ago"),
    [
        ("30s", timedelta(seconds=30)),
        ("10m", timedelta(minutes=10)),
        (" 2h ", timedelta(hours=2)),
        ("1w", timedelta(7)),
    ],
)
def test_so_long_ago(text: str, ago: timedelta) -> None:
    assert abs(datetime.now(UTC) - ago - moment(text)) < timedelta(seconds=5)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2026-01-31T10:00:00Z", datetime(2026, 1, 31, 10, tzinfo=UTC)),
        ("2026-01-31T10:00+02:00", datetime(2026, 1, 31, 8, tzinfo=UTC)),
        ("2026-01-31", datetime(2026, 1, 31).astimezone()),
        ("2026-01-31 10:00", datetime(2026, 1, 31, 10).astimezone()),
    ],
)
def test_a_date(text: str, expected: datetime) -> None:
    assert moment(text) == expected


@pytest.mark.parametrize("text", ["", "yesterday", "10", "m", "10y", "2026-13-01", "99999999999999d"])
def test_no_moment(text: str) -> None:
    with pytest.raises(click.BadParameter, match="is no moment: use 10m, 2h, 3d"):
        moment(text)


def test_there_and_back() -> None:
    time = datetime(2026, 1, 31, 10, 0, 0, 123_000, tzinfo=UTC)
    assert milliseconds(time) == 1_769_853_600_123
    assert shown_moment(time) == time.astimezone().strftime("%Y-%m-%d %H:%M:%S")
    assert shown_moment(None) == "-"
