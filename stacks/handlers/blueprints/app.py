"""Work that fails as often as it is told to."""

from __future__ import annotations

from typing import Any


class NotYet(Exception):
    """The work is not done yet, and may be by the next time."""


def work(event: dict[str, Any], context: object) -> dict[str, int]:
    """Return after how many failures the work is done.

    Raises:
        NotYet: Where this attempt is one of those that are to fail.
        ValueError: Where it never will be done.
    """
    failures = int(event["failures"])
    if failures < 0:
        raise ValueError("this can't be done")
    if event["attempt"] < failures:
        raise NotYet(f"it takes {failures} failures")
    return {"failures": failures}
