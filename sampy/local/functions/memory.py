"""How much memory a process had at most."""

from __future__ import annotations

import sys
import time
from pathlib import Path

_PEAK = "VmHWM:"
_FRESH_SECONDS = 0.05


def peak_memory(process: int) -> int | None:
    """Return the most memory that a process had, in MB; None where this system doesn't tell.

    Args:
        process: Its number.
    """
    if sys.platform != "linux":
        return None
    try:
        status = Path(f"/proc/{process}/status").read_text(encoding="ascii", errors="replace")
    except OSError:
        return None
    line = next((line for line in status.splitlines() if line.startswith(_PEAK)), None)
    return None if line is None else -(-int(line.split()[1]) // 1024)


class Memory:
    """Knows how much memory a process had at most, and looks no more often than it may change much."""

    def __init__(self) -> None:
        self._peak: int | None = None
        self._looked = -1.0

    def peak(self, process: int) -> int | None:
        """Return the most memory that a process had, in MB; None where this system doesn't tell."""
        now = time.monotonic()
        if now - self._looked > _FRESH_SECONDS:
            self._peak, self._looked = peak_memory(process), now
        return self._peak
