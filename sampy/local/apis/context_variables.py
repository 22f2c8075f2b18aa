"""What ``$context`` holds of a request, for mapping templates, gateway responses and parameters of integrations.

Source: AWS pages "Variables for data transformations for API Gateway" and "Customize HTTP API access logs".
"""

from __future__ import annotations

import json

from sampy.intrinsics import Json
from sampy.local.apis.messages import Request, first
from sampy.local.apis.model import Api, Authorized, Match
from sampy.local.apis.payloads.claims import cognito_claims, context_texts, jwt_claims
from sampy.local.apis.payloads.contexts import api_key, caller, domain
from sampy.local.apis.payloads.ids import extended_request_id, made_id
from sampy.local.apis.payloads.times import epoch_milliseconds, request_time
from sampy.local.values import ACCOUNT


def context_of(api: Api, match: Match | None, request: Request, authorized: Authorized | None) -> dict[str, Json]:
    """Return ``$context`` of a request, without what is null.

    Args:
        api: The API.
        match: The route that takes the request; None where none does.
        request: The request.
        authorized: Who asks; None where nobody knows.
    """
    host, prefix = domain(request)
    identity: dict[str, Json] = {"sourceIp": request.source_ip, "userAgent": first(request.headers, "user-agent")}
    known: dict[str, Json] = {
        "accountId": ACCOUNT,
        "apiId": api.logical_id,
        "domainName": host,
        "domainPrefix": prefix,
        "extendedRequestId": extended_request_id(request),
        "requestId": request.request_id,
        "httpMethod": request.method,
        "path": request.path if api.stage == "$default" else f"/{api.stage}{request.path}",
        "protocol": request.protocol,
        "requestTime": request_time(request.received),
        "requestTimeEpoch": epoch_milliseconds(request.received),
        "stage": api.stage,
        "authorizer": _authorizer(api, authorized),
    }
    if match is not None:
        identity |= caller(match, authorized)
        key = api_key(api, match, request, authorized)
        identity["apiKey"] = key.value if key is not None else None
        route = match.route
        if api.kind == "REST":
            known |= {"resourcePath": route.path, "resourceId": made_id(api.logical_id, route.path)}
        else:
            known["routeKey"] = route.path if route.path == "$default" else f"{route.method} {route.path}"
    known["identity"] = {name: value for name, value in identity.items() if value is not None}
    return known


def variable(context: dict[str, Json], name: str) -> str | None:
    """Return a variable as text, such as ``identity.sourceIp``; None where there is none."""
    value: Json = context
    for step in name.split("."):
        if not isinstance(value, dict) or step not in value:
            return None
        value = value[step]
    return None if value is None else value if isinstance(value, str) else json.dumps(value)


def _authorizer(api: Api, authorized: Authorized | None) -> dict[str, Json]:
    if authorized is None:
        return {}
    known = context_texts(authorized.context)
    if authorized.principal_id is not None:
        known["principalId"] = authorized.principal_id
    if authorized.claims is not None:
        read = cognito_claims if api.kind == "REST" else jwt_claims
        known["claims"] = read(authorized.claims)
    return known
