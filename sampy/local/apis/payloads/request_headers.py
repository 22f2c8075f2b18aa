"""The headers of a request as events have them.

Source: AWS pages "Amazon API Gateway important notes" (the table of headers of REST APIs) and "Create AWS Lambda proxy
integrations for HTTP APIs in API Gateway".
"""

from __future__ import annotations

from collections.abc import Iterator

from sampy.local.apis.messages import Request
from sampy.local.apis.model import Match
from sampy.local.apis.payloads.ids import TRACE_HEADER, made_trace_id

_HOP_BY_HOP = frozenset(
    ("connection", "keep-alive", "proxy-connection", "te", "trailer", "transfer-encoding", "upgrade"),
)
# The table lets Content-Length pass, but events of REST APIs don't have it.
_DROPPED_BY_REST = _HOP_BY_HOP | {
    "content-length",
    "content-md5",
    "expect",
    "max-forwards",
    "proxy-authenticate",
    "server",
    "www-authenticate",
}
_SPELLED = {
    name.lower(): name
    for name in (
        "Content-Length",
        "Content-Type",
        "Host",
        "User-Agent",
        TRACE_HEADER,
        "X-Forwarded-For",
        "X-Forwarded-Port",
        "X-Forwarded-Proto",
    )
}
"""How payload 1.0 of HTTP APIs spells the headers that API Gateway reads or writes itself."""
_SIGNATURE = "AWS4-HMAC-SHA256"


def rest_headers(match: Match, request: Request) -> dict[str, list[str]]:
    """Return the values of each header for a REST API: names as they were sent."""
    signed = match.route.authorizer is not None and match.route.authorizer.type == "IAM"
    found: dict[str, list[str]] = {}
    for name, lower, value in _with_forwarding(request):
        if lower in _DROPPED_BY_REST:
            continue
        if lower == "authorization" and (signed or value.startswith(_SIGNATURE)):
            continue
        found.setdefault(name, []).append(value)
    return found


def http_headers(request: Request, *, lowered: bool) -> dict[str, list[str]]:
    """Return the values of each header for an HTTP API.

    Args:
        request: The request.
        lowered: Whether names are in lower case, as in payload 2.0; payload 1.0 keeps them as they were sent, but for
            those that API Gateway reads or writes itself.
    """
    found: dict[str, list[str]] = {}
    names: dict[str, str] = {}
    for name, lower, value in _with_forwarding(request):
        if lower not in _HOP_BY_HOP:
            spelled = lower if lowered else names.setdefault(lower, _SPELLED.get(lower, name))
            found.setdefault(spelled, []).append(value)
    found.setdefault("content-length" if lowered else "Content-Length", [str(len(request.body))])
    return found


def _with_forwarding(request: Request) -> Iterator[tuple[str, str, str]]:
    """Yield the headers, each with its name in lower case, and those that API Gateway adds on the way."""
    port = "80"
    seen = set()
    for name, value in request.headers:
        lower = name.lower()
        if lower == "x-forwarded-for":
            value = f"{value}, {request.source_ip}"
        elif lower == "host":
            port = value.rpartition(":")[2] if ":" in value.rpartition("]")[2] else port
        seen.add(lower)
        yield name, lower, value
    if "x-amzn-trace-id" not in seen:
        yield TRACE_HEADER, "x-amzn-trace-id", made_trace_id(request)
    if "x-forwarded-for" not in seen:
        yield "X-Forwarded-For", "x-forwarded-for", request.source_ip
    if "x-forwarded-port" not in seen:
        yield "X-Forwarded-Port", "x-forwarded-port", port
    if "x-forwarded-proto" not in seen:
        yield "X-Forwarded-Proto", "x-forwarded-proto", "http"
