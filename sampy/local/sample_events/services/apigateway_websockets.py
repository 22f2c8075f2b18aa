"""Events of WebSocket APIs of Amazon API Gateway.

Source: AWS pages "Set up a proxy integration" for WebSocket APIs, and "WebSocket API mapping template reference".
"""

from __future__ import annotations

from sampy.intrinsics import Json
from sampy.local.sample_events.places import dns_suffix_of
from sampy.local.sample_events.requests import in_lists
from sampy.local.sample_events.values import MILLISECONDS, REGION, REQUEST_TIME, SOURCE_IP, USER_AGENT

_CONNECTION = "ExampleConnection="


def connected(
    *,
    connection_id: str = _CONNECTION,
    stage: str = "production",
    api_id: str = "1234567890",
    region: str = REGION,
) -> dict[str, Json]:
    """Return what the route ``$connect`` gets."""
    host = _host(api_id, region)
    headers = {
        "Host": host,
        "Sec-WebSocket-Extensions": "permessage-deflate; client_max_window_bits",
        "Sec-WebSocket-Key": "ZXhhbXBsZS1rZXktMTIzNA==",
        "Sec-WebSocket-Version": "13",
        "User-Agent": USER_AGENT,
        "X-Forwarded-For": SOURCE_IP,
        "X-Forwarded-Port": "443",
        "X-Forwarded-Proto": "https",
    }
    return {
        **_headers(headers),
        "requestContext": _context("$connect", "CONNECT", connection_id, stage, api_id, region),
        "isBase64Encoded": False,
    }


def disconnected(
    *,
    connection_id: str = _CONNECTION,
    code: int = 1000,
    reason: str = "",
    stage: str = "production",
    api_id: str = "1234567890",
    region: str = REGION,
) -> dict[str, Json]:
    """Return what the route ``$disconnect`` gets."""
    headers = {"Host": _host(api_id, region), "x-api-key": "", "X-Forwarded-For": "", "x-restapi": ""}
    closed: dict[str, Json] = {"disconnectStatusCode": code, "disconnectReason": reason}
    return {
        **_headers(headers),
        "requestContext": _context("$disconnect", "DISCONNECT", connection_id, stage, api_id, region) | closed,
        "isBase64Encoded": False,
    }


def message(
    *,
    body: str = '{"action":"sendMessage","message":"Hello"}',
    route_key: str = "sendMessage",
    connection_id: str = _CONNECTION,
    stage: str = "production",
    api_id: str = "1234567890",
    region: str = REGION,
) -> dict[str, Json]:
    """Return what a route gets of a message."""
    context = _context(route_key, "MESSAGE", connection_id, stage, api_id, region)
    return {
        "requestContext": {**context, "messageId": "ExampleMessage="},
        "body": body,
        "isBase64Encoded": False,
    }


def _headers(headers: dict[str, str]) -> dict[str, Json]:
    lists: dict[str, Json] = {name: list(values) for name, values in in_lists(headers).items()}
    return {"headers": dict(headers), "multiValueHeaders": lists}


def _context(
    route_key: str, event_type: str, connection_id: str, stage: str, api_id: str, region: str
) -> dict[str, Json]:
    return {
        "routeKey": route_key,
        "eventType": event_type,
        "extendedRequestId": "ExampleRequestId=",
        "requestTime": REQUEST_TIME,
        "messageDirection": "IN",
        "stage": stage,
        "connectedAt": MILLISECONDS - 1000,
        "requestTimeEpoch": MILLISECONDS,
        "identity": {"userAgent": USER_AGENT, "sourceIp": SOURCE_IP},
        "requestId": "ExampleRequestId=",
        "domainName": _host(api_id, region),
        "connectionId": connection_id,
        "apiId": api_id,
    }


def _host(api_id: str, region: str) -> str:
    return f"{api_id}.execute-api.{dns_suffix_of(region)}"
