"""What authorizers decided, kept for a while.

Source: AWS pages "Use API Gateway Lambda authorizers" and "Control access to HTTP APIs with AWS Lambda authorizers",
"Caching authorizer responses".
"""

from __future__ import annotations

import hashlib
from collections import OrderedDict
from collections.abc import Callable, Iterable
from typing import Generic, TypeVar

Kept = TypeVar("Kept")

MOST = 1000
"""How many decisions are kept at once; the one that was asked for least recently goes first."""


class Decisions(Generic[Kept]):
    """Decisions by who asked, each of which is forgotten after its time.

    Who asked is kept only as a digest, so that no token stays in memory.

    Args:
        clock: The time, in seconds since whenever; it never goes back.
        most: How many are kept at once.
    """

    def __init__(self, clock: Callable[[], float], most: int = MOST) -> None:
        self._clock = clock
        self._most = most
        self._kept: OrderedDict[bytes, tuple[float, Kept]] = OrderedDict()

    def get(self, authorizer: str, identity: Iterable[str]) -> Kept | None:
        """Return what an authorizer decided on an identity; None where it wasn't asked, or too long ago."""
        key = _digest(authorizer, identity)
        until, kept = self._kept.get(key, (0.0, None))
        if kept is None:
            return None
        if self._clock() >= until:
            del self._kept[key]
            return None
        self._kept.move_to_end(key)
        return kept

    def keep(self, authorizer: str, identity: Iterable[str], decision: Kept, seconds: float) -> None:
        """Keep what an authorizer decided on an identity."""
        key = _digest(authorizer, identity)
        self._kept[key] = (self._clock() + seconds, decision)
        self._kept.move_to_end(key)
        while len(self._kept) > self._most:
            self._kept.popitem(last=False)


def _digest(authorizer: str, identity: Iterable[str]) -> bytes:
    digest = hashlib.sha256()
    for part in (authorizer, *identity):
        text = part.encode("utf-8", "surrogatepass")
        # With its length before it, no part runs into the next one.
        digest.update(len(text).to_bytes(8, "big") + text)
    return digest.digest()
