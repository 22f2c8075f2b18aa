"""Ctrl-C while CloudFormation is at work: whoever waits is told of it, and the last one ends the program at once."""

from __future__ import annotations

import os
import signal
import sys
import threading
from collections.abc import Callable
from concurrent.futures import Future
from types import FrameType
from typing import Final, TypeVar

INTERRUPTED: Final = 130
"""The exit code of a program that was interrupted."""

LEFT_TO_AWS: Final = "stops to follow: what is in progress goes on in AWS, and nothing more begins"

_SECONDS_BETWEEN_LOOKS = 0.2
_Value = TypeVar("_Value")


def await_end(work: Callable[[], _Value], interrupted: Callable[[], bool]) -> _Value:
    """Do something in another thread, and return what comes of it; Ctrl-C is handled in this one meanwhile.

    Args:
        work: Does it.
        interrupted: Is called after a Ctrl-C, between two looks at whether the work is done. It returns whether the
            next one is to end the program at once.
    """
    future: Future[_Value] = Future()
    is_pressed = is_last = False

    def run() -> None:
        try:
            future.set_result(work())
        except BaseException as fault:  # it is raised where the user sees it
            future.set_exception(fault)

    def note(number: int, frame: FrameType | None) -> None:
        nonlocal is_pressed
        if is_last:
            sys.stdout.flush()
            # What waits for an answer of AWS would be waited for otherwise.
            os._exit(INTERRUPTED)
        is_pressed = True

    thread = threading.Thread(target=run, name="work", daemon=True)
    # Raised as an exception, it would come in the middle of anything.
    before = signal.signal(signal.SIGINT, note)
    try:
        thread.start()
        while thread.is_alive():
            thread.join(_SECONDS_BETWEEN_LOOKS)
            if is_pressed:
                is_pressed = False
                is_last = interrupted()
    finally:
        signal.signal(signal.SIGINT, before)
    return future.result()
