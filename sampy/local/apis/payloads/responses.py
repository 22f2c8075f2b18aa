"""The response that API Gateway makes of what a function answers.

Source: AWS pages "Set up Lambda proxy integrations in API Gateway", "Create AWS Lambda proxy integrations for HTTP APIs
in API Gateway", "Content type conversions in API Gateway" and "Lambda quotas".
"""

from __future__ import annotations

import binascii
import json
from base64 import b64decode

from sampy.intrinsics import Json
from sampy.local.answers import Answer
from sampy.local.apis.messages import Request, Response, first
from sampy.local.apis.model import Api, Match, PayloadVersion, Refused
from sampy.local.apis.payloads.bodies import accepted, is_binary
from sampy.local.apis.payloads.failures import failed, malformed, unconvertible
from sampy.local.apis.payloads.replies import Reply, read_head, read_reply
from sampy.local.apis.payloads.response_headers import response_headers

PAYLOAD_LIMIT = 6_291_556
"""How many bytes a function may answer with, unless it streams them: 6 MB and 100 bytes."""
_JSON = "application/json"
_TEXT = "text/plain;charset=utf-8"
_BYTES = "application/octet-stream"
_WITHOUT_BODY = (204, 304)


def proxy_response(api: Api, match: Match, request: Request, answer: Answer) -> Response | Refused:
    """Return the response of an ``AWS_PROXY`` integration; where the answer is none, the refusal that tells why.

    A function that ran out of its own time failed like any other: 502, or 500 in HTTP APIs. An integration that did is
    `integration_timeout`.

    Args:
        api: The API.
        match: The route that took the request.
        request: The request.
        answer: What the function answered.
    """
    if answer.error is not None or answer.timed_out or answer.crashed:
        return failed(api, match, request, answer)
    if answer.head is not None:
        return _streamed(api, match, request, answer.head, answer.payload)
    if len(answer.payload) > PAYLOAD_LIMIT:
        fault = f"it has {len(answer.payload):,} bytes, and a function may answer with {PAYLOAD_LIMIT:,} at most"
        return malformed(api, match, request, (fault,))
    version = _version(api, match)
    try:
        document: Json = json.loads(answer.payload)
    except (ValueError, RecursionError):
        return _without_json(api, match, request, answer.payload, version)
    if version == "2.0" and not (isinstance(document, dict) and "statusCode" in document):
        body = document.encode("utf-8", "replace") if isinstance(document, str) else answer.payload
        return Response(200, response_headers(api, request, (), _JSON), body)
    if not isinstance(document, dict):
        return malformed(api, match, request, (f"it is {_named(document)}, and has to be an object with `statusCode`",))
    reply = read_reply(document, api.kind, version)
    if not isinstance(reply, Reply):
        return malformed(api, match, request, reply)
    body_or_refusal = _body(api, match, request, reply)
    if isinstance(body_or_refusal, Refused):
        return body_or_refusal
    headers = response_headers(api, request, reply.headers, _JSON if api.kind == "REST" else _TEXT)
    return Response(reply.status, headers, b"" if reply.status in _WITHOUT_BODY else body_or_refusal)


def _version(api: Api, match: Match) -> PayloadVersion:
    if api.kind == "REST":
        return "1.0"
    return match.route.integration.payload_version if match.route.integration is not None else "2.0"


def _without_json(
    api: Api, match: Match, request: Request, payload: bytes, version: PayloadVersion
) -> Response | Refused:
    """Return the response for what is no JSON, which version 2.0 passes on as it is."""
    if version == "2.0":
        return Response(200, response_headers(api, request, (), _JSON), payload)
    return malformed(api, match, request, ("it is no JSON" if payload else "it is empty",))


def _body(api: Api, match: Match, request: Request, reply: Reply) -> bytes | Refused:
    """Return the body as bytes.

    REST APIs decode Base64 only for clients that ask for a binary type; HTTP APIs always do.
    """
    if reply.base64 and (api.kind != "REST" or _binary_asked(api, request)):
        try:
            return b64decode(reply.body, validate=True)
        except binascii.Error:
            return unconvertible(api, match, request)
    return reply.body.encode("utf-8", "replace")


def _binary_asked(api: Api, request: Request) -> bool:
    return is_binary(accepted(first(request.headers, "accept") or ""), api.binary_types)


def _streamed(api: Api, match: Match, request: Request, head: bytes, payload: bytes) -> Response | Refused:
    try:
        document: Json = json.loads(head)
    except (ValueError, RecursionError):
        document = None
    if not isinstance(document, dict):
        return malformed(api, match, request, ("the prelude of its stream is no JSON object",))
    reply = read_head(document)
    if not isinstance(reply, Reply):
        return malformed(api, match, request, reply)
    headers = response_headers(api, request, reply.headers, _JSON if api.kind == "REST" else _BYTES)
    return Response(reply.status, headers, b"" if reply.status in _WITHOUT_BODY else payload)


def _named(document: Json) -> str:
    match document:
        case None:
            return "null"
        case list():
            return "a list"
        case str():
            return "text"
        case _:
            return f"{json.dumps(document)}"
