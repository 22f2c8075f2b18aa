"""Moments on the command line: how long ago, or when."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta

import click

_AGO = re.compile(r"(\d+)\s*([smhdw])")
_UNITS = {"s": "seconds", "m": "minutes", "h": "hours", "d": "days", "w": "weeks"}


def moment(text: str) -> datetime:
    """Return the moment that is meant by ``10m``, ``2h``, ``3d``: so long ago; or by a date with or without a time.

    Raises:
        click.BadParameter: Where none is.
    """
    try:
        return _ago(text.strip()) or datetime.fromisoformat(text.strip()).astimezone()
    except (ValueError, OverflowError):
        raise click.BadParameter(f"{text!r} is no moment: use 10m, 2h, 3d, or 2026-01-31T10:00") from None


def milliseconds(time: datetime) -> int:
    """Return a moment in milliseconds since 1970."""
    return int(time.timestamp() * 1000)


def shown_moment(time: datetime | None) -> str:
    """Return a moment by the clock here; a hyphen where there is none."""
    return time.astimezone().strftime("%Y-%m-%d %H:%M:%S") if time else "-"


def _ago(text: str) -> datetime | None:
    match = _AGO.fullmatch(text)
    return datetime.now(UTC) - timedelta(**{_UNITS[match[2]]: int(match[1])}) if match else None
