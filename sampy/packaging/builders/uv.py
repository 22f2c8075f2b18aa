"""Where uv is, which sampy brings along."""

from __future__ import annotations

import threading
from functools import cache

from sampy.packaging.tools import BuildFailed

_ONE_AT_A_TIME = threading.Lock()


def uv() -> str:
    """Return the path of uv.

    Raises:
        BuildFailed: Where it isn't there.
    """
    # What Python looks it up with isn't made for several threads.
    with _ONE_AT_A_TIME:
        return _found()


@cache
def _found() -> str:
    from uv import find_uv_bin

    try:
        return find_uv_bin()
    except FileNotFoundError:
        raise BuildFailed("uv isn't there, which installs packages", "install it anew: pip install uv") from None
