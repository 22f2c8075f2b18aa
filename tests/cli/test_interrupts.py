"""Ctrl-C while something is waited for."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading

import pytest

from sampy.cli.interrupts import INTERRUPTED, await_end

_STUCK = """
import os, signal, threading
from sampy.cli.interrupts import await_end

def press():
    threading.Timer(0.1, os.kill, (os.getpid(), signal.SIGINT)).start()

def interrupted():
    print("told", flush=True)
    press()
    return True

press()
await_end(threading.Event().wait, interrupted)
"""


def test_the_first_one_is_told_and_the_work_ends_by_itself() -> None:
    before = signal.getsignal(signal.SIGINT)
    told = threading.Event()

    def work() -> str:
        os.kill(os.getpid(), signal.SIGINT)
        assert told.wait(5)
        return "done"

    def interrupted() -> bool:
        told.set()
        return True

    assert await_end(work, interrupted) == "done"
    assert signal.getsignal(signal.SIGINT) is before


def test_what_goes_wrong_is_raised_where_it_is_waited_for() -> None:
    def work() -> None:
        raise ValueError("wrong")

    with pytest.raises(ValueError, match="wrong"):
        await_end(work, lambda: False)


def test_the_last_one_ends_what_does_not_end_by_itself() -> None:
    done = subprocess.run([sys.executable, "-c", _STUCK], capture_output=True, text=True, timeout=20, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (INTERRUPTED, "told\n", "")
