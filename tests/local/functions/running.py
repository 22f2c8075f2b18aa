"""Functions of a folder that a test has written, and what they log."""

from __future__ import annotations

import json
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from sampy.local.answers import Answer
from sampy.local.functions.invocation import Invocation
from sampy.local.functions.model import Function, LogLine, Part
from sampy.local.functions.pool import Functions

RUNTIME = "python{}.{}".format(*sys.version_info)


def function(folder: Path, handler: str = "app.handler", name: str = "Vote", **more: Any) -> Function:
    """Return a function whose code is in a folder."""
    arn = f"arn:aws:lambda:us-east-1:000000000000:function:shop-{name}"
    given: dict[str, Any] = {"runtime": RUNTIME, "code": (Part(folder),), **more}
    return Function(name, f"shop-{name}", arn, handler=handler, **given)


def value(answer: Answer) -> Any:
    """Return what a function returned, or the document of its error."""
    return json.loads(answer.payload)


def call(functions: Functions, name: str, event: object = None) -> Answer:
    """Run a function with an event."""
    return functions.invoke(name, json.dumps(event).encode())


class Lines(list[LogLine]):
    """Takes what functions log."""

    @property
    def texts(self) -> list[str]:
        """The lines."""
        return [line.text for line in self]


class Answers:
    """Takes what several invocations come to that run at the same time."""

    def __init__(self, functions: Functions) -> None:
        self._functions = functions
        self._there = threading.Condition()
        self.known: list[Any] = []

    def submit(self, name: str, event: object) -> None:
        """Start an invocation."""
        self._functions.submit(name, Invocation(json.dumps(event).encode(), self._done))

    def first(self, number: int) -> list[Any]:
        """Return what the first ones came to, as soon as so many have."""
        with self._there:
            assert self._there.wait_for(lambda: len(self.known) >= number, 20), self.known
            return self.known[:number]

    def _done(self, answer: Answer) -> None:
        with self._there:
            self.known.append(value(answer))
            self._there.notify_all()


def until(holds: Callable[[], bool], seconds: float = 10) -> bool:
    """Return whether something holds before the time is up."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if holds():
            return True
        time.sleep(0.01)
    return holds()


def is_running(process: int) -> bool:
    """Return whether a process is there, and hasn't ended."""
    try:
        return "\nState:\tZ" not in Path(f"/proc/{process}/status").read_text(encoding="ascii", errors="replace")
    except (FileNotFoundError, ProcessLookupError):
        return False
