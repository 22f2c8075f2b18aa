"""How much memory a process had at most."""

from __future__ import annotations

import sys
from pathlib import Path

_PEAK = "VmHWM:"


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
