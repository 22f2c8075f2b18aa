"""Responses that APIs make of themselves, where a request is not served: gateway responses of REST APIs.

Source: AWS pages "Gateway response types for API Gateway" and "Gateway responses for REST APIs in API Gateway". What is
in no page, such as ``x-amzn-ErrorType``, is what API Gateway is seen to send.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from http import HTTPStatus

import attrs

from sampy.intrinsics import Json
from sampy.local.apis.context_variables import context_of, variable
from sampy.local.apis.integrations.request_parameters import Sources
from sampy.local.apis.integrations.responses import layered
from sampy.local.apis.messages import Request, Response, first
from sampy.local.apis.model import Api, Authorized, GatewayResponse, Match, Refused, Route

JSON = "application/json"
_DEFAULT_TEMPLATE = '{"message":$context.error.messageString}'
_VARIABLE = re.compile(r"\$(?:\{(?P<braced>[^{}]+)\}|(?P<plain>(?:context|stageVariables)(?:\.[A-Za-z0-9_-]+)+))")

_QUOTED = ("context.error.message", "context.error.validationErrorString")
"""Variables that stand between quotes in templates of JSON."""


@attrs.frozen
class Kind:
    """A type of gateway response.

    Args:
        status: The status code of a REST API.
        message: The message of a REST API; None where it is null.
        error: What ``x-amzn-ErrorType`` says.
        http_status: The status code of an HTTP API.
        http_message: The message of an HTTP API; None for the words of its status code.
    """

    status: int
    message: str | None
    error: str
    http_status: int
    http_message: str | None = None


_FAILED = "Internal server error"
_UNAVAILABLE = (503, "Service Unavailable")
KINDS: Mapping[str, Kind] = {
    "ACCESS_DENIED": Kind(403, "User is not authorized to access this resource", "AccessDeniedException", 403),
    "API_CONFIGURATION_ERROR": Kind(500, _FAILED, "InternalServerErrorException", 500),
    "AUTHORIZER_CONFIGURATION_ERROR": Kind(500, None, "AuthorizerConfigurationException", 500),
    "AUTHORIZER_FAILURE": Kind(500, None, "AuthorizerFailureException", 500),
    "BAD_REQUEST_BODY": Kind(400, "Invalid request body", "BadRequestException", 400),
    "BAD_REQUEST_PARAMETERS": Kind(400, "Missing required request parameters", "BadRequestException", 400),
    "DEFAULT_4XX": Kind(400, "Bad Request", "BadRequestException", 400),
    "DEFAULT_5XX": Kind(500, _FAILED, "InternalServerErrorException", 500),
    "EXPIRED_TOKEN": Kind(
        403, "The security token included in the request is expired", "ExpiredTokenException", 403, "Forbidden"
    ),
    "INTEGRATION_FAILURE": Kind(
        504, "Network error communicating with endpoint", "InternalServerErrorException", *_UNAVAILABLE
    ),
    "INTEGRATION_TIMEOUT": Kind(504, "Endpoint request timed out", "InternalServerErrorException", *_UNAVAILABLE),
    "INVALID_API_KEY": Kind(403, "Forbidden", "ForbiddenException", 403),
    "INVALID_SIGNATURE": Kind(
        403,
        "The request signature we calculated does not match the signature you provided. "
        "Check your AWS Secret Access Key and signing method. Consult the service documentation for details.",
        "InvalidSignatureException",
        403,
        "Forbidden",
    ),
    "MISSING_AUTHENTICATION_TOKEN": Kind(
        403, "Missing Authentication Token", "MissingAuthenticationTokenException", 404, "Not Found"
    ),
    "QUOTA_EXCEEDED": Kind(429, "Limit Exceeded", "LimitExceededException", 429),
    "REQUEST_TOO_LARGE": Kind(
        413, "HTTP content length exceeded 10485760 bytes.", "RequestTooLargeException", 413, "Request Entity Too Large"
    ),
    "RESOURCE_NOT_FOUND": Kind(404, "Not Found", "NotFoundException", 404, "Not Found"),
    "THROTTLED": Kind(429, "Too Many Requests", "TooManyRequestsException", 429),
    "UNAUTHORIZED": Kind(401, "Unauthorized", "UnauthorizedException", 401),
    "UNSUPPORTED_MEDIA_TYPE": Kind(415, "Unsupported Media Type", "BadRequestException", 415),
    "WAF_FILTERED": Kind(403, "Forbidden", "ForbiddenException", 403),
}
"""All types of gateway responses."""


def refusal(
    api: Api, match: Match | None, request: Request, refused: Refused, authorized: Authorized | None = None
) -> Response:
    """Return the response to a request that is not served.

    Args:
        api: The API.
        match: The route that takes the request; None where none does.
        request: The request.
        refused: Why it is not served; an unknown type counts as ``DEFAULT_4XX`` or ``DEFAULT_5XX``.
        authorized: Who asks; None where nobody knows.
    """
    authorized = authorized or refused.authorized
    kind = KINDS.get(refused.type) or KINDS["DEFAULT_4XX" if (refused.status or 500) < 500 else "DEFAULT_5XX"]
    if api.kind != "REST":
        return _fixed(kind, request, refused)
    message = kind.message if refused.message is None else refused.message
    own = _own(api, refused, kind)
    status = own.status or refused.status or kind.status
    context = context_of(api, match, request, authorized)
    context["error"] = {
        "message": message,
        "messageString": json.dumps(message, ensure_ascii=False),
        "responseType": refused.type,
        "validationErrorString": refused.validation_error or "",
    }
    media_type, template = _template(own, request, refused)
    own_headers = {
        name.removeprefix("gatewayresponse.header."): value
        for name, source in own.parameters.items()
        if (value := _value(source, api, match, request, context)) is not None
    }
    headers = {"Content-Type": media_type, "x-amzn-RequestId": request.request_id, "x-amzn-ErrorType": kind.error}
    body = _substituted(template, api, context, quoted=media_type.endswith("json"))
    return Response(status, layered(headers, own_headers), body.encode())


def _fixed(kind: Kind, request: Request, refused: Refused) -> Response:
    """Return the response of an HTTP API, which has nothing to configure."""
    status = refused.status or kind.http_status
    words = refused.message or kind.http_message or HTTPStatus(status).phrase
    body = json.dumps({"message": words}, separators=(",", ":"))
    headers = (("Content-Type", JSON), ("Apigw-Requestid", request.request_id), *refused.headers)
    return Response(status, headers, body.encode())


def _own(api: Api, refused: Refused, kind: Kind) -> GatewayResponse:
    """Return the gateway response that the API has for a type, or for all that are alike."""
    default = "DEFAULT_4XX" if (refused.status or kind.status) < 500 else "DEFAULT_5XX"
    found = (api.gateway_responses.get(name) for name in (refused.type, default))
    return next((each for each in found if each is not None), GatewayResponse())


def _template(own: GatewayResponse, request: Request, refused: Refused) -> tuple[str, str]:
    """Return the media type and the template that the client accepts; JSON, or the first, where it accepts none."""
    if not own.templates:
        # Only this type says it with a capital letter.
        denied = refused.type == "ACCESS_DENIED"
        return JSON, _DEFAULT_TEMPLATE.replace("message", "Message", 1) if denied else _DEFAULT_TEMPLATE
    accepted = (each.split(";")[0].strip() for each in (first(request.headers, "Accept") or "").split(","))
    name = next((each for each in (*accepted, JSON) if each in own.templates), next(iter(own.templates)))
    return name, own.templates[name]


def _substituted(template: str, api: Api, context: dict[str, Json], *, quoted: bool) -> str:
    """Return the template with its variables replaced; there is no more to it, unlike in mapping templates."""

    def value(found: re.Match[str]) -> str:
        name = found["braced"] or found["plain"]
        known = _variable(name, api, context)
        if known is None:
            return "" if name.startswith(("context.", "stageVariables.")) else found[0]
        return json.dumps(known, ensure_ascii=False)[1:-1] if quoted and name in _QUOTED else known

    return _VARIABLE.sub(value, template)


def _variable(name: str, api: Api, context: dict[str, Json]) -> str | None:
    scope, _, rest = name.partition(".")
    if scope == "stageVariables":
        return api.stage_variables.get(rest)
    return variable(context, rest) if scope == "context" else None


def _value(source: str, api: Api, match: Match | None, request: Request, context: dict[str, Json]) -> str | None:
    """Return what a header of a gateway response comes from."""
    if len(source) > 1 and source[0] == source[-1] == "'":
        return source[1:-1]
    if source.startswith(("context.", "stageVariables.")):
        return _variable(source, api, context)
    nobody = Match(Route(request.method, request.path, None))
    return Sources.of(api, match or nobody, request, context).value(source)
