"""The events of WebSocket APIs.

Source: AWS pages "Set up an integration request in a WebSocket API" and "WebSocket mapping template reference".
"""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Literal, TypeAlias

import attrs

from sampy.intrinsics import Json, as_map
from sampy.local.apis.messages import Request, first
from sampy.local.apis.model import Api, Authorized, Match
from sampy.local.apis.payloads.contexts import domain
from sampy.local.apis.payloads.parameters import query_values
from sampy.local.apis.payloads.times import epoch_milliseconds, request_time
from sampy.local.apis.websockets.connections import connection_id, new_id
from sampy.local.values import ACCOUNT

EventType: TypeAlias = Literal["CONNECT", "MESSAGE", "DISCONNECT"]
_KEPT_BACK = frozenset(("connection", "upgrade", "content-length"))
_NO_STATUS = 1005


@attrs.frozen
class Moment:
    """When something comes over a connection, and the ids that it has.

    Args:
        received: When.
        request_id: The id that the log and answers have for it.
        message_id: The id of a message; None for what is none.
    """

    received: datetime = attrs.field(factory=lambda: datetime.now(UTC))
    request_id: str = attrs.field(factory=new_id)
    message_id: str | None = None


def connect_event(api: Api, request: Request, authorized: Authorized | None, moment: Moment) -> dict[str, Json]:
    """Return the event of a client that wants to connect."""
    query = query_values(request.query)
    parameters: dict[str, Json] = {}
    if query:
        parameters["queryStringParameters"] = {name: found[-1] for name, found in query.items()}
        parameters["multiValueQueryStringParameters"] = {name: [*found] for name, found in query.items()}
    return {
        **_headers(request),
        **parameters,
        **_variables(api),
        "requestContext": _context(api, "$connect", "CONNECT", request, authorized, moment),
        "isBase64Encoded": False,
    }


def authorizing_event(api: Api, match: Match, request: Request, authorized: Authorized | None) -> dict[str, Json]:
    """Return what the event of an authorizer is made of: that of the connection, with what ARNs are made of."""
    event = connect_event(api, request, authorized, Moment())
    return {**event, "requestContext": {**as_map(event["requestContext"]), "accountId": ACCOUNT}}


def message_event(
    api: Api, key: str, request: Request, authorized: Authorized | None, moment: Moment, body: str
) -> dict[str, Json]:
    """Return the event of a message.

    Args:
        api: The API.
        key: The key of the route that takes it.
        request: The request that opened the connection.
        authorized: Who opened it.
        moment: When it came.
        body: The message.
    """
    context = {"messageId": moment.message_id, **_context(api, key, "MESSAGE", request, authorized, moment)}
    return {**_variables(api), "requestContext": context, "body": body, "isBase64Encoded": False}


def disconnect_event(
    api: Api, request: Request, authorized: Authorized | None, moment: Moment, code: int, reason: str
) -> dict[str, Json]:
    """Return the event of a connection that has ended.

    Args:
        api: The API.
        request: The request that opened it.
        authorized: Who opened it.
        moment: When it ended.
        code: The code that it was closed with.
        reason: The reason that the client gave.
    """
    told = reason or ("Client-side close frame status not set" if code == _NO_STATUS else "")
    ended: dict[str, Json] = {"disconnectStatusCode": code, "disconnectReason": told}
    context = {**_context(api, "$disconnect", "DISCONNECT", request, authorized, moment), **ended}
    host, _ = domain(request)
    headers: dict[str, Json] = {"Host": host, "x-api-key": "", "X-Forwarded-For": "", "x-restapi": ""}
    return {
        "headers": headers,
        "multiValueHeaders": {name: [value] for name, value in headers.items()},
        **_variables(api),
        "requestContext": context,
        "isBase64Encoded": False,
    }


def _context(
    api: Api, key: str, kind: EventType, request: Request, authorized: Authorized | None, moment: Moment
) -> dict[str, Json]:
    host, _ = domain(request)
    identity: dict[str, Json] = {"sourceIp": request.source_ip}
    agent = first(request.headers, "user-agent")
    if agent is not None:
        identity["userAgent"] = agent
    context: dict[str, Json] = {
        "routeKey": key,
        "eventType": kind,
        "extendedRequestId": moment.request_id,
        "requestTime": request_time(moment.received),
        "messageDirection": "IN",
        "stage": api.stage,
        "connectedAt": epoch_milliseconds(request.received),
        "requestTimeEpoch": epoch_milliseconds(moment.received),
        "identity": identity,
        "requestId": moment.request_id,
        "domainName": host,
        "connectionId": connection_id(request),
        "apiId": api.logical_id,
    }
    told = _authorizer(authorized)
    return {**context, "authorizer": told} if told else context


def _authorizer(authorized: Authorized | None) -> dict[str, Json]:
    if authorized is None:
        return {}
    told: dict[str, Json] = {**authorized.context}
    return told if authorized.principal_id is None else {**told, "principalId": authorized.principal_id}


def _headers(request: Request) -> dict[str, Json]:
    found: dict[str, list[Json]] = {}
    for name, value in request.headers:
        if name.lower() not in _KEPT_BACK:
            found.setdefault(_spelled(name), []).append(value)
    host = first(request.headers, "host") or ""
    found.setdefault("X-Forwarded-For", [request.source_ip])
    found.setdefault("X-Forwarded-Port", [host.rpartition(":")[2] if ":" in host else "80"])
    found.setdefault("X-Forwarded-Proto", ["http"])
    return {"headers": {name: each[-1] for name, each in found.items()}, "multiValueHeaders": {**found}}


def _spelled(name: str) -> str:
    """Return the name of a header as API Gateway spells those of a handshake, where it came in lower case."""
    if name != name.lower() or not name.startswith(("host", "sec-websocket", "user-agent", "origin", "cookie")):
        return name
    return "-".join({"websocket": "WebSocket"}.get(part, part.capitalize()) for part in name.split("-"))


def _variables(api: Api) -> dict[str, Json]:
    return {"stageVariables": {**api.stage_variables}} if api.stage_variables else {}
