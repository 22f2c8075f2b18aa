"""What REST APIs and HTTP APIs of Amazon API Gateway ask their authorizers.

Source: AWS pages "Input to an API Gateway Lambda authorizer" and "Control access to HTTP APIs with AWS Lambda
authorizers".
"""

from __future__ import annotations

from sampy.intrinsics import Json
from sampy.local.sample_events.places import arn
from sampy.local.sample_events.requests import method_of, path_for
from sampy.local.sample_events.services.apigateway_requests import QUERY, aws_proxy, http_api_proxy
from sampy.local.sample_events.values import ACCOUNT_ID, REGION


def authorizer(
    *,
    token: str = "Bearer example-token",
    method: str = "POST",
    resource: str = "/{proxy+}",
    stage: str = "prod",
    rest_api_id: str = "1234567890",
    region: str = REGION,
    account_id: str = ACCOUNT_ID,
    partition: str = "",
) -> dict[str, Json]:
    """Return what a REST API asks an authorizer of the type TOKEN."""
    called = f"{rest_api_id}/{stage}/{method_of(method)}{path_for(resource)}"
    method_arn = arn("execute-api", called, region=region, account_id=account_id, partition=partition)
    return {"type": "TOKEN", "authorizationToken": token, "methodArn": method_arn}


def request_authorizer(
    *,
    token: str = "Bearer example-token",
    method: str = "GET",
    resource: str = "/request",
    path: str = "",
    query_string_parameters: str = QUERY,
    stage: str = "test",
    rest_api_id: str = "1234567890",
    region: str = REGION,
    account_id: str = ACCOUNT_ID,
    partition: str = "",
) -> dict[str, Json]:
    """Return what a REST API asks an authorizer of the type REQUEST."""
    request = aws_proxy(
        method=method,
        resource=resource,
        path=path,
        query_string_parameters=query_string_parameters,
        stage=stage,
        rest_api_id=rest_api_id,
        region=region,
        account_id=account_id,
    )
    called = f"{rest_api_id}/{stage}/{request['httpMethod']}{request['path']}"
    del request["body"], request["isBase64Encoded"]
    sent: dict[str, Json] = {"headers": token, "multiValueHeaders": [token]}
    for name, value in sent.items():
        headers = request[name]
        if isinstance(headers, dict):
            headers["Authorization"] = value
    method_arn = arn("execute-api", called, region=region, account_id=account_id, partition=partition)
    return {"type": "REQUEST", "methodArn": method_arn, **request}


def http_api_authorizer(
    *,
    token: str = "Bearer example-token",
    method: str = "GET",
    route: str = "/request",
    path: str = "",
    query_string_parameters: str = QUERY,
    stage: str = "$default",
    api_id: str = "1234567890",
    region: str = REGION,
    account_id: str = ACCOUNT_ID,
    partition: str = "",
) -> dict[str, Json]:
    """Return what an HTTP API asks an authorizer, in version 2.0 of the payload."""
    request = http_api_proxy(
        method=method,
        route=route,
        path=path,
        query_string_parameters=query_string_parameters,
        stage=stage,
        api_id=api_id,
        region=region,
        account_id=account_id,
    )
    del request["isBase64Encoded"]
    headers = request["headers"]
    if isinstance(headers, dict):
        headers["authorization"] = token
    called = f"{api_id}/{stage}/{method_of(method)}{path_for(path or route)}"
    route_arn = arn("execute-api", called, region=region, account_id=account_id, partition=partition)
    return {"type": "REQUEST", "routeArn": route_arn, "identitySource": [token], **request}
