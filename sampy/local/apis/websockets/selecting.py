"""Which route a message takes.

Source: AWS page "Create routes for WebSocket APIs in API Gateway".
"""

from __future__ import annotations

import json
import re

from sampy.local.apis.model import Api, Match

CONNECT = "$connect"
DISCONNECT = "$disconnect"
DEFAULT = "$default"
_BODY = re.compile(r"\$\{?request\.body\.([^}]+)\}?")


def route_of(api: Api, key: str) -> Match | None:
    """Return the route of a key; None where there is none."""
    return next((Match(route) for route in api.routes if route.path == key), None)


def route_for(api: Api, message: str) -> Match | None:
    """Return the route that takes a message: that of its key, or else the default one; None without either."""
    key = _key(api.selection_expression, message)
    # What begins with a dollar sign can't be chosen by a message.
    chosen = route_of(api, key) if key is not None and not key.startswith("$") else None
    return chosen or route_of(api, DEFAULT)


def _key(expression: str, message: str) -> str | None:
    """Return what a route selection expression finds in a message; None where it is no JSON, or has no such value."""
    found = _BODY.fullmatch(expression.strip())
    if found is None:
        return None
    try:
        value = json.loads(message)
    except (ValueError, RecursionError):
        return None
    for step in found[1].split("."):
        value = value.get(step) if isinstance(value, dict) else None
    if value is None or isinstance(value, dict | list):
        return None
    return value if isinstance(value, str) else json.dumps(value)
