"""Events of HTTP APIs, in both versions of their payload.

Source: AWS pages "Create AWS Lambda proxy integrations for HTTP APIs in API Gateway", "Control access to HTTP APIs with
AWS Lambda authorizers" and "Control access to HTTP APIs with JWT authorizers in API Gateway".
"""

from __future__ import annotations

from urllib.parse import unquote

from sampy.intrinsics import Json
from sampy.local.apis.messages import Request, first
from sampy.local.apis.model import Api, Authorized, Match
from sampy.local.apis.payloads.bodies import http_body
from sampy.local.apis.payloads.claims import jwt_claims
from sampy.local.apis.payloads.contexts import authorizer_type, caller, domain
from sampy.local.apis.payloads.parameters import query_values
from sampy.local.apis.payloads.request_headers import http_headers
from sampy.local.apis.payloads.times import epoch_milliseconds, request_time
from sampy.local.values import ACCOUNT

_DEFAULT = "$default"


def http_event_1(api: Api, match: Match, request: Request, authorized: Authorized | None) -> dict[str, Json]:
    """Return the event of an HTTP API in version 1.0; see `proxy_event`."""
    headers = http_headers(request, lowered=False)
    query = query_values(request.query)
    body = http_body(request)
    return {
        "version": "1.0",
        "resource": match.route.path,
        "path": _path(api, request),
        "httpMethod": request.method,
        "headers": {name: values[-1] for name, values in headers.items()},
        "multiValueHeaders": {name: [*values] for name, values in headers.items()},
        "queryStringParameters": {name: values[-1] for name, values in query.items()} or None,
        "multiValueQueryStringParameters": {name: [*values] for name, values in query.items()} or None,
        "requestContext": _context_1(api, match, request, authorized),
        "pathParameters": {**match.path_parameters} or None,
        "stageVariables": {**api.stage_variables} or None,
        "body": body.text,
        "isBase64Encoded": body.base64,
    }


def http_event_2(api: Api, match: Match, request: Request, authorized: Authorized | None) -> dict[str, Json]:
    """Return the event of an HTTP API in version 2.0, which leaves out what there is none of; see `proxy_event`."""
    headers = http_headers(request, lowered=True)
    cookies = [each for value in headers.pop("cookie", ()) for each in _cookies(value)]
    query = query_values(request.query)
    body = http_body(request)
    event: dict[str, Json] = {
        "version": "2.0",
        "routeKey": _route_key(match),
        "rawPath": _decoded_path(api, request),
        "rawQueryString": request.query,
        "headers": {name: ",".join(values) for name, values in headers.items()},
        "requestContext": _context_2(api, match, request, authorized),
        "isBase64Encoded": body.base64,
    }
    if cookies:
        event["cookies"] = [*cookies]
    if query:
        event["queryStringParameters"] = {name: ",".join(values) for name, values in query.items()}
    if match.path_parameters:
        event["pathParameters"] = {**match.path_parameters}
    if api.stage_variables:
        event["stageVariables"] = {**api.stage_variables}
    if body.text is not None:
        event["body"] = body.text
    return event


def _context_1(api: Api, match: Match, request: Request, authorized: Authorized | None) -> dict[str, Json]:
    host, prefix = domain(request)
    identity = caller(match, authorized)
    identity["cognitoAmr"] = None
    identity["sourceIp"] = request.source_ip
    identity["userAgent"] = first(request.headers, "user-agent") or ""
    context: dict[str, Json] = {
        "accountId": ACCOUNT,
        "apiId": api.logical_id,
        "domainName": host,
        "domainPrefix": prefix,
        "extendedRequestId": request.request_id,
        "httpMethod": request.method,
        "identity": identity,
        "path": _decoded_path(api, request),
        "protocol": request.protocol,
        "requestId": request.request_id,
        "requestTime": request_time(request.received),
        "requestTimeEpoch": epoch_milliseconds(request.received),
        "resourceId": _route_key(match),
        "resourcePath": match.route.path,
        "stage": api.stage,
    }
    if authorized is not None:
        match authorizer_type(match):
            case "JWT":
                context["authorizer"] = _token(authorized)
            case "REQUEST":
                who = {} if authorized.principal_id is None else {"principalId": authorized.principal_id}
                context["authorizer"] = {**authorized.context, **who}
    return context


def _context_2(api: Api, match: Match, request: Request, authorized: Authorized | None) -> dict[str, Json]:
    host, prefix = domain(request)
    context: dict[str, Json] = {
        "accountId": ACCOUNT,
        "apiId": api.logical_id,
        "domainName": host,
        "domainPrefix": prefix,
        "http": {
            "method": request.method,
            "path": _decoded_path(api, request),
            "protocol": request.protocol,
            "sourceIp": request.source_ip,
            "userAgent": first(request.headers, "user-agent") or "",
        },
        "requestId": request.request_id,
        "routeKey": _route_key(match),
        "stage": api.stage,
        "time": request_time(request.received),
        "timeEpoch": epoch_milliseconds(request.received),
    }
    if authorized is not None:
        match authorizer_type(match):
            case "JWT":
                context["authorizer"] = {"jwt": _token(authorized)}
            case "REQUEST":
                context["authorizer"] = {"lambda": {**authorized.context} or None}
            case "IAM":
                context["authorizer"] = {"iam": _signer(match, authorized)}
    return context


def _token(authorized: Authorized) -> dict[str, Json]:
    scopes: Json = None if authorized.scopes is None else [*authorized.scopes]
    return {"claims": jwt_claims(authorized.claims or {}), "scopes": scopes}


def _signer(match: Match, authorized: Authorized) -> dict[str, Json]:
    known = caller(match, authorized)
    return {
        "accessKey": known["accessKey"],
        "accountId": known["accountId"],
        "callerId": known["caller"],
        "cognitoIdentity": None,
        "principalOrgId": known["principalOrgId"],
        "userArn": known["userArn"],
        "userId": known["user"],
    }


def _route_key(match: Match) -> str:
    return _DEFAULT if match.route.path == _DEFAULT else f"{match.route.method} {match.route.path}"


def _path(api: Api, request: Request) -> str:
    """Return the path with the stage, which the default stage has none of."""
    return request.path if api.stage == _DEFAULT else f"/{api.stage}{request.path}"


def _decoded_path(api: Api, request: Request) -> str:
    path = _path(api, request)
    return unquote(path) if "%" in path else path


def _cookies(header: str) -> list[str]:
    return [cookie for each in header.split(";") if (cookie := each.strip())]
