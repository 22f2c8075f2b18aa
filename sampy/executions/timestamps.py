"""Points in time as states write them: RFC 3339 with a capital T, and a capital Z or an offset.

Source: Amazon States Language, "Timestamps".
"""

from __future__ import annotations

import re
from datetime import UTC, datetime

_TIMESTAMP = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)", re.ASCII)
_FRACTION = re.compile(r"\.(\d+)")


def timestamp(value: object) -> datetime | None:
    """Return the point in time that a value tells; None where it is no timestamp."""
    if not isinstance(value, str) or not _TIMESTAMP.fullmatch(value):
        return None
    # Python reads six digits of a second and no more.
    text = _FRACTION.sub(lambda match: f".{match[1][:6].ljust(6, '0')}", value)
    try:
        return datetime.fromisoformat(text)
    except ValueError:
        return None


def written(moment: datetime) -> str:
    """Return a point in time as the context object tells it: in UTC, with milliseconds."""
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.") + f"{moment.microsecond // 1000:03d}Z"
