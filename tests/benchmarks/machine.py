"""How fast this machine is, for limits of time that hold on any machine."""

from __future__ import annotations

import time

_RUNS = 3
_ON_A_DESK = 0.03
"""What a million additions take on an ordinary desk, in seconds."""


def slowness() -> float:
    """Return how many times slower this machine is now than an ordinary desk; 1 for one that is faster."""
    return max(1.0, min(_million_additions() for _ in range(_RUNS)) / _ON_A_DESK)


def _million_additions() -> float:
    start = time.process_time()
    total = 0
    for number in range(1_000_000):
        total += number
    return time.process_time() - start
