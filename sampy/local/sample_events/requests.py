"""What the events of all kinds of HTTP requests have in common: paths, query strings and headers."""

from __future__ import annotations

import re
from collections.abc import Mapping
from urllib.parse import unquote

from sampy.local.sample_events.values import JSON_BODY, SOURCE_IP, TRACE_ID, USER_AGENT

_PARAMETER = re.compile(r"\{([^}]+)\}")
_GREEDY = "path/to/resource"
_WITH_BODY = ("POST", "PUT", "PATCH", "ANY")


def method_of(method: str) -> str:
    """Return the method of a request for the method of a route, which may stand for all of them."""
    return "POST" if method.upper() in ("ANY", "X-AMAZON-APIGATEWAY-ANY-METHOD", "*") else method.upper()


def body_of(method: str, body: str) -> str | None:
    """Return the body of a request: the given one, or a sample for those methods that have one."""
    return body or (JSON_BODY if method.upper() in _WITH_BODY else None)


def path_for(resource: str) -> str:
    """Return a path that fits the path of a route: ``/orders/1`` for ``/orders/{id}``."""
    return _PARAMETER.sub(lambda found: _value(found[1]), absolute(resource))


def _value(name: str) -> str:
    if name.endswith("+"):
        return _GREEDY
    # Functions often read these as numbers.
    return "1" if name.lower().endswith(("id", "number")) else name


def absolute(path: str) -> str:
    """Return a path with the slash that it begins with."""
    return path if path.startswith("/") else f"/{path}"


def path_parameters(resource: str, path: str) -> dict[str, str]:
    """Return what a path has in the place of each parameter of the path of a route; nothing where it doesn't fit."""
    names = _PARAMETER.findall(absolute(resource))
    parts = re.split(r"\{[^}]+\}", absolute(resource))
    pattern = re.escape(parts[0])
    for name, part in zip(names, parts[1:], strict=True):
        pattern += ("(.+)" if name.endswith("+") else "([^/]+)") + re.escape(part)
    found = re.fullmatch(pattern, absolute(path))
    given = found.groups() if found else ()
    return {name.rstrip("+"): unquote(value) for name, value in zip(names, given, strict=False)}


def headers_for(host: str, body: str | None) -> dict[str, str]:
    """Return the headers of a request of a browser, in lower case."""
    content: dict[str, str] = {}
    if body is not None:
        content = {"content-type": "application/json", "content-length": str(len(body.encode()))}
    return {
        "accept": "application/json",
        **content,
        "host": host,
        "user-agent": USER_AGENT,
        "x-amzn-trace-id": TRACE_ID,
        "x-forwarded-for": SOURCE_IP,
        "x-forwarded-port": "443",
        "x-forwarded-proto": "https",
    }


def title_case(headers: Mapping[str, str]) -> dict[str, str]:
    """Return headers with names as REST APIs write them: ``Content-Type``."""
    return {"-".join(part.capitalize() for part in name.split("-")): value for name, value in headers.items()}


def in_lists(values: Mapping[str, str]) -> dict[str, list[str]]:
    """Return each value as a list, as in the multi-value maps of events."""
    return {name: [value] for name, value in values.items()}
