"""The time of a request, as contexts tell it.

Source: AWS page "Variables for data transformations for API Gateway", ``$context.requestTime``.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MILLISECOND = timedelta(milliseconds=1)
_DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
# `strftime` would write the months of the user's language.
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def request_time(moment: datetime) -> str:
    """Return a time in UTC in the Common Log Format: ``04/Mar/2020:19:15:17 +0000``."""
    return f"{moment.day:02d}/{_MONTHS[moment.month - 1]}/{moment.year}:{_clock(moment)} +0000"


def epoch_milliseconds(moment: datetime) -> int:
    """Return a time in milliseconds since 1970."""
    return (moment - _EPOCH) // _MILLISECOND


def spelled(seconds: float) -> str:
    """Return a time in seconds since 1970 as REST APIs spell it in claims: ``Fri Jul 29 18:52:53 UTC 2016``.

    What is no time of a calendar is the number that it is.
    """
    try:
        moment = _EPOCH + timedelta(seconds=int(seconds))
    except (OverflowError, ValueError):
        return str(seconds)
    day = f"{_DAYS[moment.weekday()]} {_MONTHS[moment.month - 1]} {moment.day:02d}"
    return f"{day} {_clock(moment)} UTC {moment.year}"


def _clock(moment: datetime) -> str:
    return f"{moment.hour:02d}:{moment.minute:02d}:{moment.second:02d}"
