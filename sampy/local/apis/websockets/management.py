"""``@connections``: what functions send to connections, learn of them, and close.

It is reached as at AWS, by the API "API Gateway Management": ``/@connections/ID``, with the stage before it or without.
Signatures of requests aren't held against anything, as there is nobody else's API on this machine.

Source: AWS pages "Use @connections commands in your backend service" and "PostToConnection".
"""

from __future__ import annotations

import json
from datetime import datetime
from urllib.parse import unquote

from sampy.intrinsics import Json
from sampy.local.apis.messages import Response, first
from sampy.local.apis.websockets.connections import Connection, Connections
from sampy.local.apis.websockets.protocol import LONGEST_MESSAGE

PREFIX = "/@connections/"


async def manage(connections: Connections, method: str, path: str, body: bytes) -> Response:
    """Do what a request asks for.

    Args:
        connections: The connections of the API.
        method: ``POST`` sends the body, ``GET`` tells of a connection, ``DELETE`` closes it.
        path: The path, without the stage; percent-encoded.
        body: The body.
    """
    if method not in ("POST", "GET", "DELETE"):
        return _failed(403, "ForbiddenException", "Forbidden")
    connection = connections.find(unquote(path.removeprefix(PREFIX)))
    if connection is None:
        return _failed(410, "GoneException", None)
    if method == "GET":
        return _told(connection)
    if method == "DELETE":
        await connection.close(1000)
        return Response(204)
    if len(body) > LONGEST_MESSAGE:
        return _failed(413, "PayloadTooLargeException", "Payload too large")
    try:
        message: str | bytes = body.decode()
    except UnicodeDecodeError:
        message = body
    try:
        await connection.send(message)
    except ConnectionError:
        connections.remove(connection)
        return _failed(410, "GoneException", None)
    connection.touch()
    return Response(200)


def _told(connection: Connection) -> Response:
    identity: dict[str, Json] = {"sourceIp": connection.request.source_ip}
    agent = first(connection.request.headers, "user-agent")
    if agent is not None:
        identity["userAgent"] = agent
    document: dict[str, Json] = {
        "connectedAt": _moment(connection.request.received),
        "identity": identity,
        "lastActiveAt": _moment(connection.last_active),
    }
    return Response(200, (("Content-Type", "application/json"),), json.dumps(document).encode())


def _moment(moment: datetime) -> str:
    return moment.isoformat(timespec="milliseconds").replace("+00:00", "Z")


def _failed(status: int, kind: str, message: str | None) -> Response:
    headers = (("Content-Type", "application/json"), ("x-amzn-ErrorType", kind))
    return Response(status, headers, json.dumps({"message": message}).encode())
