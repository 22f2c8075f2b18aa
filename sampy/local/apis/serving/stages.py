"""The stage of an API in its paths: an API is served with and without it.

At AWS the path of a request begins with the stage, and has none where a domain of one's own is mapped to it. Clients of
both kinds find their way here.
"""

from __future__ import annotations

from urllib.parse import unquote

from sampy.local.apis.model import Api

_DEFAULT = "$default"


def stage_prefix(api: Api) -> str | None:
    """Return the name that is taken off the beginning of paths; None where there is none to be taken off.

    That is the stage, unless it is that of an HTTP API without a name, or a route has a first segment of this name.
    """
    if api.stage == _DEFAULT or not api.stage:
        return None
    taken = any(route.path.lstrip("/").partition("/")[0] == api.stage for route in api.routes)
    return None if taken else api.stage


def without_stage(path: str, prefix: str | None) -> str:
    """Return a path without the stage.

    Args:
        path: The path as it was sent; percent-encoded.
        prefix: What `stage_prefix` gave.
    """
    if prefix is None:
        return path
    head, slash, rest = path[1:].partition("/")
    if head != prefix and unquote(head) != prefix:
        return path
    return slash + rest or "/"
