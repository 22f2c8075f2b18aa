"""What a file of heart rates says: read, checked, and summed up. Nothing here knows of AWS."""

from __future__ import annotations

import csv
from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta
from itertools import pairwise
from typing import NamedTuple

COLUMNS = ("time", "heart_rate")
BEATS = range(25, 251)
"""What a heart does in a minute, at rest and at its utmost; anything else is a fault of the sensor."""
LOWER_BOUNDS = (0.5, 0.6, 0.7, 0.8, 0.9)
"""Where each of the five zones begins, as a share of the student's maximum."""
LONGEST_GAP = timedelta(seconds=30)
"""A longer time between two samples was a break, and doesn't count."""
YEARS = range(2000, 2100)
_MOST_FAULTS = 5
_MOST_DIGITS = 3
_LONGEST_TEXT = 40


class BadFile(Exception):
    """Raised where a file can't be read; its arguments say why, a fault each."""


class Sample(NamedTuple):
    """One line of a file.

    Args:
        time: When, with the time zone.
        beats: Beats in a minute.
    """

    time: datetime
    beats: int


class Session(NamedTuple):
    """What a file comes to.

    Args:
        started: When it began.
        seconds: How long the student trained, without breaks.
        average: The average heart rate over that time.
        highest: The highest heart rate.
        zones: The seconds in each zone, the lowest first.
    """

    started: datetime
    seconds: int
    average: int
    highest: int
    zones: tuple[int, ...]


def read(content: bytes) -> list[Sample]:
    """Return the samples of a file: CSV in UTF-8 whose first line names the columns, ``time,heart_rate``.

    Raises:
        BadFile: Where it is something else, with the lines that are wrong.
    """
    try:
        lines = content.decode("utf-8-sig").splitlines()
    except UnicodeDecodeError:
        raise BadFile("this is no text in UTF-8: export it as CSV") from None
    rows = csv.DictReader(lines, strict=True)
    try:
        missing = [column for column in COLUMNS if column not in (rows.fieldnames or ())]
        if missing:
            raise BadFile(f"the first line has no column {' and no '.join(missing)}")
        return list(_checked(rows))
    except csv.Error as error:
        raise BadFile(f"line {rows.reader.line_num}: {error}") from None


def _checked(rows: csv.DictReader[str]) -> Iterator[Sample]:
    """Yield the sample of each row, and raise what is wrong with all of them in the end."""
    faults: list[str] = []
    before: datetime | None = None
    for row in rows:
        try:
            sample = Sample(_time(row["time"]), _beats(row["heart_rate"]))
            if before is not None and sample.time <= before:
                raise ValueError("this is not later than the line before")
        except ValueError as fault:
            faults.append(f"line {rows.line_num}: {fault}")
            if len(faults) == _MOST_FAULTS:
                break
            continue
        before = sample.time
        yield sample
    if faults:
        raise BadFile(*faults)


def _time(text: str | None) -> datetime:
    try:
        time = datetime.fromisoformat(text or "")
    except ValueError:
        raise ValueError(f"{_shown(text)} is no time such as 2026-03-02T17:00:05Z") from None
    if time.tzinfo is None:
        raise ValueError(f"{_shown(text)} has no time zone: add Z for UTC")
    if time.year not in YEARS:
        raise ValueError(f"{_shown(text)} is not between {YEARS[0]} and {YEARS[-1]}: set the clock of the device")
    return time


def _beats(text: str | None) -> int:
    beats = int(text) if text and text.isascii() and text.isdigit() and len(text) <= _MOST_DIGITS else 0
    if beats not in BEATS:
        raise ValueError(f"{_shown(text)} is no heart rate from {BEATS[0]} to {BEATS[-1]}")
    return beats


def _shown(text: str | None) -> str:
    """Return a text of a file as it is told: whatever is in there, reasons are short enough to be stored."""
    return repr(text) if text is None or len(text) <= _LONGEST_TEXT else f"{text[:_LONGEST_TEXT]!r}..."


def summed_up(samples: Sequence[Sample], maximum: int) -> Session:
    """Return what samples come to, each of which holds until the next.

    Args:
        samples: The samples, in their order.
        maximum: The student's highest possible heart rate, which the zones are shares of.

    Raises:
        BadFile: Where they are too far apart to say anything.
    """
    held = [
        (sample.beats, (later.time - sample.time).total_seconds())
        for sample, later in pairwise(samples)
        if later.time - sample.time <= LONGEST_GAP
    ]
    seconds = sum(duration for _, duration in held)
    if not seconds:
        raise BadFile(f"no two samples are within {LONGEST_GAP.seconds} seconds of each other")
    zones = [0.0] * len(LOWER_BOUNDS)
    for beats, duration in held:
        zone = sum(beats >= bound * maximum for bound in LOWER_BOUNDS)
        if zone:
            zones[zone - 1] += duration
    return Session(
        started=samples[0].time,
        seconds=round(seconds),
        average=round(sum(beats * duration for beats, duration in held) / seconds),
        highest=max(sample.beats for sample in samples),
        zones=tuple(round(zone) for zone in zones),
    )
