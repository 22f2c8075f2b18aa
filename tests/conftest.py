"""What all tests have in common: the fake AWS that `make test` has installed, and that they can be interrupted."""

from __future__ import annotations

import os
import signal
from pathlib import Path

_INSTALLED = Path(__file__).parent.parent / ".venv-fake-aws" / "bin" / "ministack"

os.environ.setdefault("SAMPY_FAKE_AWS", str(_INSTALLED))

# Shells start what runs in the background with interrupts ignored, and what tests interrupt would inherit that.
if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
    signal.signal(signal.SIGINT, signal.default_int_handler)
