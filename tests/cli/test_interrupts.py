"""Ctrl-C while something is waited for."""

from __future__ import annotations

import os
import signal

import pytest

from sampy.cli.interrupts import interruptible


def test_the_first_one_is_told_and_the_second_one_ends_it() -> None:
    before = signal.getsignal(signal.SIGINT)
    with pytest.raises(KeyboardInterrupt), interruptible() as interrupted:
        assert not interrupted.is_set()
        os.kill(os.getpid(), signal.SIGINT)
        assert interrupted.wait(1)
        os.kill(os.getpid(), signal.SIGINT)
        # The handler runs between two instructions.
        interrupted.wait(1)
    assert signal.getsignal(signal.SIGINT) is before
