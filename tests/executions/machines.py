"""What the definitions of the tests are written with: cases, and the shortest forms of state machines."""

from __future__ import annotations

from typing import Any, NamedTuple


class Case(NamedTuple):
    """A state machine that runs.

    Args:
        states: Its states; the first one is where it starts.
        input: Its input.
        output: What comes out, where it succeeds.
        error: The name of the error that it fails with.
        cause: A part of the cause, where there is one.
        language: Its query language.
        seconds: How long it takes, by its own clock, where that is what it shows.
    """

    states: dict[str, Any]
    input: Any
    output: Any = None
    error: str | None = None
    cause: str = ""
    language: str = "JSONPath"
    seconds: float | None = None

    @property
    def definition(self) -> dict[str, Any]:
        """The definition."""
        return {"QueryLanguage": self.language, "StartAt": next(iter(self.states)), "States": self.states}


def only(kind: str, **fields: Any) -> dict[str, Any]:
    """Return the states of a machine that has one."""
    ends = {} if kind in ("Fail", "Succeed", "Choice") else {"End": True}
    return {"S": {"Type": kind, **fields, **ends}}


def each(states: dict[str, Any], **config: Any) -> dict[str, Any]:
    """Return a part of a machine that runs its first state first."""
    return {**config, "StartAt": next(iter(states)), "States": states}


def passing(**fields: Any) -> dict[str, Any]:
    """Return a part of a machine that has one `Pass` state."""
    return each(only("Pass", **fields))


ORDER = {"id": 7, "lines": [{"price": 3}, {"price": 5}], "customer": {"name": "Ada"}}
THEN = {"Then": {"Type": "Succeed"}}
