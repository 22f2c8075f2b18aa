"""Requests to REST APIs and HTTP APIs of Amazon API Gateway.

Source: AWS pages "Input format of a Lambda function for proxy integration" and "Create AWS Lambda proxy integrations
for HTTP APIs".
"""

from __future__ import annotations

from collections.abc import Mapping
from urllib.parse import urlencode

from sampy.intrinsics import Json
from sampy.local.apis.caller_fields import CALLER_FIELDS
from sampy.local.sample_events.encodings import base64_of
from sampy.local.sample_events.places import dns_suffix_of
from sampy.local.sample_events.requests import (
    absolute,
    body_of,
    headers_for,
    in_lists,
    method_of,
    path_for,
    path_parameters,
    title_case,
)
from sampy.local.sample_events.samples import text_map_option
from sampy.local.sample_events.values import (
    ACCOUNT_ID,
    MILLISECONDS,
    REGION,
    REQUEST_TIME,
    SOURCE_IP,
    USER_AGENT,
    uuid,
)

QUERY = '{"foo": "bar"}'
"""The query string parameters of requests, where nobody gives any."""


def aws_proxy(
    *,
    method: str = "POST",
    resource: str = "/{proxy+}",
    path: str = "",
    body: str = "",
    query_string_parameters: str = QUERY,
    base64: bool = False,
    stage: str = "prod",
    rest_api_id: str = "1234567890",
    region: str = REGION,
    dns_suffix: str = "",
    account_id: str = ACCOUNT_ID,
) -> dict[str, Json]:
    """Return a request to a REST API with a proxy integration: version 1.0 of the payload."""
    called = method_of(method)
    requested = absolute(path) if path else path_for(resource)
    content = body_of(called, body)
    host = f"{rest_api_id}.execute-api.{dns_suffix or dns_suffix_of(region)}"
    headers = title_case(headers_for(host, content))
    parameters = text_map_option("query_string_parameters", query_string_parameters)
    context: dict[str, Json] = {
        "accountId": account_id,
        "apiId": rest_api_id,
        "domainName": host,
        "domainPrefix": rest_api_id,
        "extendedRequestId": "ExampleRequestId=",
        "httpMethod": called,
        "identity": {**dict.fromkeys(CALLER_FIELDS), "sourceIp": SOURCE_IP, "userAgent": USER_AGENT},
        "path": f"/{stage}{requested}",
        "protocol": "HTTP/1.1",
        "requestId": uuid(1),
        "requestTime": REQUEST_TIME,
        "requestTimeEpoch": MILLISECONDS,
        "resourceId": "abc123",
        "resourcePath": absolute(resource),
        "stage": stage,
    }
    return {
        "resource": absolute(resource),
        "path": requested,
        "httpMethod": called,
        "headers": _json(headers),
        "multiValueHeaders": _json(in_lists(headers)),
        "queryStringParameters": _json(parameters),
        "multiValueQueryStringParameters": _json(in_lists(parameters)),
        "pathParameters": _json(path_parameters(resource, requested)),
        "stageVariables": None,
        "requestContext": context,
        **_content(content, base64),
    }


def http_api_proxy(
    *,
    method: str = "POST",
    route: str = "",
    path: str = "",
    body: str = "",
    query_string_parameters: str = QUERY,
    payload_version: str = "2.0",
    base64: bool = False,
    stage: str = "$default",
    api_id: str = "1234567890",
    region: str = REGION,
    dns_suffix: str = "",
    account_id: str = ACCOUNT_ID,
) -> dict[str, Json]:
    """Return a request to an HTTP API, in the version of the payload that is asked for."""
    pattern = absolute(route or path or "path/to/resource")
    key = f"{method.upper()} {pattern}"
    if route == "$default":
        pattern, key = absolute(path or "path/to/resource"), route
    called = method_of(method)
    requested = absolute(path) if path else path_for(pattern)
    content = body_of(called, body)
    host = f"{api_id}.execute-api.{dns_suffix or dns_suffix_of(region)}"
    headers = headers_for(host, content)
    query = text_map_option("query_string_parameters", query_string_parameters)
    in_path = path_parameters(pattern, requested)
    raw_path = requested if stage == "$default" else f"/{stage}{requested}"
    context: dict[str, Json] = {
        "accountId": account_id,
        "apiId": api_id,
        "domainName": host,
        "domainPrefix": api_id,
    }
    if payload_version == "1.0":
        first: dict[str, Json] = {
            **context,
            "extendedRequestId": "ExampleRequestId=",
            "httpMethod": called,
            "identity": {**dict.fromkeys(CALLER_FIELDS), "sourceIp": SOURCE_IP, "userAgent": USER_AGENT},
            "path": raw_path,
            "protocol": "HTTP/1.1",
            "requestId": "ExampleRequestId=",
            "requestTime": REQUEST_TIME,
            "requestTimeEpoch": MILLISECONDS,
            "resourceId": key,
            "resourcePath": pattern if key != "$default" else key,
            "stage": stage,
        }
        return {
            "version": "1.0",
            "resource": first["resourcePath"],
            "path": raw_path,
            "httpMethod": called,
            "headers": _json(headers),
            "multiValueHeaders": _json(in_lists(headers)),
            "queryStringParameters": _json(query),
            "multiValueQueryStringParameters": _json(in_lists(query)),
            "requestContext": first,
            "pathParameters": _json(in_path),
            "stageVariables": None,
            **_content(content, base64),
        }
    sent: dict[str, Json] = {
        "method": called,
        "path": raw_path,
        "protocol": "HTTP/1.1",
        "sourceIp": SOURCE_IP,
        "userAgent": USER_AGENT,
    }
    second: dict[str, Json] = {
        **context,
        "http": sent,
        "requestId": "ExampleRequestId=",
        "routeKey": key,
        "stage": stage,
        "time": REQUEST_TIME,
        "timeEpoch": MILLISECONDS,
    }
    # In this version, what a request doesn't have is left out.
    has_body = _content(content, base64) if content is not None else {"isBase64Encoded": False}
    return {
        "version": "2.0",
        "routeKey": key,
        "rawPath": raw_path,
        "rawQueryString": urlencode(query),
        "headers": _json(headers),
        **({"queryStringParameters": _json(query)} if query else {}),
        "requestContext": second,
        **({"pathParameters": _json(in_path)} if in_path else {}),
        **has_body,
    }


def _content(body: str | None, base64: bool) -> dict[str, Json]:
    if body is not None and base64:
        return {"body": base64_of(body), "isBase64Encoded": True}
    return {"body": body, "isBase64Encoded": False}


def _json(value: Mapping[str, str] | Mapping[str, list[str]] | str | list[str]) -> Json:
    """Return values as a document has them; an empty map as the null that API Gateway sends for it."""
    if isinstance(value, str):
        return value
    if isinstance(value, Mapping):
        return {name: _json(each) for name, each in value.items()} or None
    return list(value)
