"""Events of REST APIs.

Source: AWS page "Lambda proxy integrations in API Gateway", input format of a Lambda function for proxy integration.
"""

from __future__ import annotations

from sampy.intrinsics import Json
from sampy.local.apis.messages import Request, first
from sampy.local.apis.model import Api, Authorized, Match
from sampy.local.apis.payloads.bodies import rest_body
from sampy.local.apis.payloads.claims import cognito_claims, context_texts
from sampy.local.apis.payloads.contexts import api_key, authorizer_type, caller, domain
from sampy.local.apis.payloads.ids import extended_request_id, made_id
from sampy.local.apis.payloads.parameters import encoded_path_parameters, query_values
from sampy.local.apis.payloads.request_headers import rest_headers
from sampy.local.apis.payloads.times import epoch_milliseconds, request_time
from sampy.local.values import ACCOUNT


def rest_event(api: Api, match: Match, request: Request, authorized: Authorized | None) -> dict[str, Json]:
    """Return the event of a REST API; see `proxy_event`."""
    headers = rest_headers(match, request)
    query = query_values(request.query, semicolons=True)
    parameters = encoded_path_parameters(match, request)
    body = rest_body(api, request)
    return {
        "resource": match.route.path,
        "path": request.path,
        "httpMethod": request.method,
        "headers": {name: values[-1] for name, values in headers.items()},
        "multiValueHeaders": {name: [*values] for name, values in headers.items()},
        "queryStringParameters": {name: values[-1] for name, values in query.items()} or None,
        "multiValueQueryStringParameters": {name: [*values] for name, values in query.items()} or None,
        "pathParameters": {**parameters} or None,
        "stageVariables": {**api.stage_variables} or None,
        "requestContext": _context(api, match, request, authorized),
        "body": body.text,
        "isBase64Encoded": body.base64,
    }


def _context(api: Api, match: Match, request: Request, authorized: Authorized | None) -> dict[str, Json]:
    host, prefix = domain(request)
    identity = caller(match, authorized)
    key = api_key(api, match, request, authorized)
    identity["apiKey"] = key.value if key is not None else None
    if key is not None and key.id:
        identity["apiKeyId"] = key.id
    identity["sourceIp"] = request.source_ip
    identity["userAgent"] = first(request.headers, "user-agent")
    context: dict[str, Json] = {
        "accountId": ACCOUNT,
        "apiId": api.logical_id,
        "deploymentId": made_id(api.logical_id, api.stage),
        "domainName": host,
        "domainPrefix": prefix,
        "extendedRequestId": extended_request_id(request),
        "httpMethod": request.method,
        "identity": identity,
        "path": f"/{api.stage}{request.path}",
        "protocol": request.protocol,
        "requestId": request.request_id,
        "requestTime": request_time(request.received),
        "requestTimeEpoch": epoch_milliseconds(request.received),
        "resourceId": made_id(api.logical_id, match.route.path),
        "resourcePath": match.route.path,
        "stage": api.stage,
    }
    authorizer = _authorizer(match, authorized)
    if authorizer is not None:
        context["authorizer"] = authorizer
    return context


def _authorizer(match: Match, authorized: Authorized | None) -> dict[str, Json] | None:
    if authorized is None:
        return None
    match authorizer_type(match):
        case "COGNITO":
            return {"claims": cognito_claims(authorized.claims or {})}
        case "TOKEN" | "REQUEST":
            known = context_texts(authorized.context)
            if authorized.principal_id is not None:
                known["principalId"] = authorized.principal_id
            known["integrationLatency"] = authorized.context.get("integrationLatency", 0)
            return known
        case _:
            return None
