"""The events that functions of authorizers get.

Source: AWS pages "Input to an API Gateway Lambda authorizer" and "Control access to HTTP APIs with AWS Lambda
authorizers".
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Protocol

import attrs

from sampy.intrinsics import Json, as_map
from sampy.local.apis.messages import Request
from sampy.local.apis.model import Api, Authorized, Authorizer, Integration, Match, PayloadVersion

_REST = (
    "resource",
    "path",
    "httpMethod",
    "headers",
    "multiValueHeaders",
    "queryStringParameters",
    "multiValueQueryStringParameters",
    "pathParameters",
    "stageVariables",
    "requestContext",
)
_HTTP_1 = tuple(name for name in _REST if not name.startswith("multiValue"))
_HTTP_2 = (
    "routeKey",
    "rawPath",
    "rawQueryString",
    "cookies",
    "headers",
    "queryStringParameters",
    "requestContext",
    "pathParameters",
    "stageVariables",
)
_WEBSOCKET = (
    "headers",
    "multiValueHeaders",
    "queryStringParameters",
    "multiValueQueryStringParameters",
    "stageVariables",
    "requestContext",
)


class ProxyEvent(Protocol):
    """Returns the event of a proxy integration, of which those of authorizers are made."""

    def __call__(self, api: Api, match: Match, request: Request, authorized: Authorized | None) -> Mapping[str, Json]:
        """Return the event of a request that nobody has been asked about yet."""


def request_event(
    make: ProxyEvent, api: Api, match: Match, request: Request, version: PayloadVersion
) -> dict[str, Json]:
    """Return the event of a proxy integration for a request, without its body, in a version of the payload.

    Args:
        make: What makes it.
        api: The API.
        match: The route.
        request: The request.
        version: The version; that of the integration of the route doesn't matter.
    """
    integration = Integration("AWS_PROXY", payload_version=version)
    asked = attrs.evolve(match, route=attrs.evolve(match.route, integration=integration))
    return dict(make(api, asked, attrs.evolve(request, body=b""), None))


def context_of(event: Mapping[str, Json], api: Api, match: Match) -> dict[str, Json]:
    """Return the variables of ``$context``, of an event of version 1.0."""
    route = match.route
    key = route.path if api.kind == "WEBSOCKET" or route.path.startswith("$") else f"{route.method} {route.path}"
    return {"routeKey": key, **as_map(event.get("requestContext"))}


def arn_of(api: Api, match: Match, request: Request, context: Mapping[str, Json], region: str) -> str:
    """Return the ARN of what a request asks for, which policies are about.

    Args:
        api: The API.
        match: The route.
        request: The request.
        context: The variables of ``$context``.
        region: The region of the stack.
    """
    at = f"arn:aws:execute-api:{region}:{context.get('accountId')}:{context.get('apiId')}/{api.stage}"
    if api.kind == "WEBSOCKET":
        return f"{at}/{match.route.path}"
    return f"{at}/{request.method}/{request.path.removeprefix('/')}"


def token_event(token: str, arn: str) -> dict[str, Json]:
    """Return the event of a ``TOKEN`` authorizer."""
    return {"type": "TOKEN", "authorizationToken": token, "methodArn": arn}


def authorizer_event(
    event: Mapping[str, Json], api: Api, authorizer: Authorizer, arn: str, identity: tuple[str, ...]
) -> dict[str, Json]:
    """Return the event of a ``REQUEST`` authorizer.

    Args:
        event: The event of a proxy integration, in the version that the authorizer takes.
        api: The API.
        authorizer: The authorizer.
        arn: The ARN of what is asked for.
        identity: What the request has at the identity sources.
    """
    if api.kind == "WEBSOCKET":
        return {"type": "REQUEST", "methodArn": arn, **_filled(event, _WEBSOCKET)}
    if api.kind == "REST":
        return {"type": "REQUEST", "methodArn": arn, **_filled(event, _REST)}
    if authorizer.payload_version == "2.0":
        given = {name: event[name] for name in _HTTP_2 if event.get(name) is not None}
        return {"version": "2.0", "type": "REQUEST", "routeArn": arn, "identitySource": [*identity] or None, **given}
    joined = ",".join(identity)
    return {
        "version": "1.0",
        "type": "REQUEST",
        "methodArn": arn,
        "identitySource": joined,
        "authorizationToken": joined,
        **_filled(event, _HTTP_1),
    }


def _filled(event: Mapping[str, Json], names: tuple[str, ...]) -> dict[str, Json]:
    """Return parts of an event; a map that is not there is an empty one here, where proxy integrations get null."""
    return {name: {} if event.get(name) is None else event[name] for name in names}
