"""Whole events: those that AWS's pages show, and some that API Gateway sent and that were recorded."""

from __future__ import annotations

from typing import Any
from unittest.mock import ANY

import pytest
from aws_lambda_powertools.utilities.parser.models import APIGatewayProxyEventModel, APIGatewayProxyEventV2Model

from sampy.local.apis.model import Authorized, Authorizer
from tests.local.apis.payloads.asking import RECEIVED, REQUEST_ID, api_of, event_of, match_of, request_of

JWT = Authorizer("Tokens", "JWT")
FORWARDED = {"X-Forwarded-For": "192.168.196.186", "X-Forwarded-Port": "80", "X-Forwarded-Proto": "http"}
NOBODY = dict.fromkeys(
    (
        "accessKey",
        "accountId",
        "caller",
        "cognitoAuthenticationProvider",
        "cognitoAuthenticationType",
        "cognitoIdentityId",
        "cognitoIdentityPoolId",
        "principalOrgId",
        "user",
        "userArn",
    )
)


def rest_context(**changes: Any) -> dict[str, Any]:
    """Return the context of a REST API, without what events differ in."""
    return {
        "accountId": "123456789012",
        "apiId": "PetsApi",
        "deploymentId": ANY,
        "extendedRequestId": ANY,
        "protocol": "HTTP/1.1",
        "requestId": REQUEST_ID,
        "requestTime": "04/Mar/2020:19:15:17 +0000",
        "requestTimeEpoch": 1583349317135,
        "resourceId": ANY,
        **changes,
    }


def test_rest_proxy_resource() -> None:
    """AWS page "Lambda proxy integrations in API Gateway", input format of a Lambda function for proxy integration."""
    sent = {
        "Accept": "*/*",
        "Accept-Encoding": "gzip, deflate",
        "cache-control": "no-cache",
        "CloudFront-Forwarded-Proto": "https",
        "CloudFront-Viewer-Country": "US",
        "Content-Type": "application/json",
        "headerName": "headerValue",
        "Host": "gy415nuibc.execute-api.us-east-1.amazonaws.com",
        "Postman-Token": "9f583ef0-ed83-4a38-aef3-eb9ce3f7a57f",
        "User-Agent": "PostmanRuntime/2.4.5",
        "Via": "1.1 d98420743a69852491bbdea73f7680bd.cloudfront.net (CloudFront)",
        "X-Forwarded-Port": "443",
        "X-Forwarded-Proto": "https",
    }
    request = request_of(
        "POST",
        "/hello/world",
        "name=me&multivalueName=you&multivalueName=me",
        (*sent.items(), ("X-Forwarded-For", "54.240.196.186")),
        b'{\r\n\t"a": 1\r\n}',
    )
    match = match_of("REST", "/{proxy+}", {"proxy": "hello/world"})
    variables = {"stageVariableName": "stageVariableValue"}
    event = event_of("REST", request, match, api_of("REST", stage="testStage", variables=variables))
    headers = {**sent, "X-Forwarded-For": "54.240.196.186, 192.168.196.186", "X-Amzn-Trace-Id": ANY}
    assert event == {
        "resource": "/{proxy+}",
        "path": "/hello/world",
        "httpMethod": "POST",
        "headers": headers,
        "multiValueHeaders": {name: [value] for name, value in headers.items()},
        "queryStringParameters": {"name": "me", "multivalueName": "me"},
        "multiValueQueryStringParameters": {"name": ["me"], "multivalueName": ["you", "me"]},
        "pathParameters": {"proxy": "hello/world"},
        "stageVariables": {"stageVariableName": "stageVariableValue"},
        "requestContext": rest_context(
            stage="testStage",
            domainName="gy415nuibc.execute-api.us-east-1.amazonaws.com",
            domainPrefix="gy415nuibc",
            path="/testStage/hello/world",
            identity=NOBODY | {"apiKey": None, "sourceIp": "192.168.196.186", "userAgent": "PostmanRuntime/2.4.5"},
            resourcePath="/{proxy+}",
            httpMethod="POST",
        ),
        "body": '{\r\n\t"a": 1\r\n}',
        "isBase64Encoded": False,
    }
    APIGatewayProxyEventModel.model_validate(event)


def test_rest_root() -> None:
    """AWS page "Invoking a Lambda function using an Amazon API Gateway endpoint", event format."""
    sent = {
        "accept": "text/html",
        "accept-encoding": "gzip, deflate, br",
        "Host": "70ixmpl4fl.execute-api.us-east-2.amazonaws.com",
        "User-Agent": "Mozilla/5.0",
        "X-Amzn-Trace-Id": "Root=1-5e66d96f-7491f09xmpl79d18acf3d050",
        "X-Forwarded-Port": "443",
        "X-Forwarded-Proto": "https",
    }
    event = event_of("REST", request_of("GET", "/", "", tuple(sent.items())), match_of("REST", "/"))
    headers = {**sent, "X-Forwarded-For": "192.168.196.186"}
    assert event == {
        "resource": "/",
        "path": "/",
        "httpMethod": "GET",
        "requestContext": rest_context(
            stage="Prod",
            domainName="70ixmpl4fl.execute-api.us-east-2.amazonaws.com",
            domainPrefix="70ixmpl4fl",
            path="/Prod/",
            identity=NOBODY | {"apiKey": None, "sourceIp": "192.168.196.186", "userAgent": "Mozilla/5.0"},
            resourcePath="/",
            httpMethod="GET",
        ),
        "headers": headers,
        "multiValueHeaders": {name: [value] for name, value in headers.items()},
        "queryStringParameters": None,
        "multiValueQueryStringParameters": None,
        "pathParameters": None,
        "stageVariables": None,
        "body": None,
        "isBase64Encoded": False,
    }
    APIGatewayProxyEventModel.model_validate(event)


def test_rest_with_a_signature() -> None:
    """AWS page "Lambda proxy integrations in API Gateway", the request context of ``AWS_IAM``."""
    who = {
        "accountId": "123456789012",
        "caller": "AIDAEXAMPLE",
        "accessKey": "AKIDEXAMPLE",
        "userArn": "arn:aws:iam::123456789012:user/alice",
        "user": "AIDAEXAMPLE",
    }
    headers = (("Host", "qr2gd9cfmf.example.com"), ("User-Agent", "PostmanRuntime/7.1.1"))
    match = match_of("REST", "/", authorizer=Authorizer("Iam", "IAM"))
    api = api_of("REST", stage="test")
    event = event_of("REST", request_of("GET", "/", "", headers), match, api, Authorized(context=who))
    assert event["requestContext"] == rest_context(
        path="/test/",
        stage="test",
        domainName="qr2gd9cfmf.example.com",
        domainPrefix="qr2gd9cfmf",
        identity=NOBODY | who | {"apiKey": None, "sourceIp": "192.168.196.186", "userAgent": "PostmanRuntime/7.1.1"},
        resourcePath="/",
        httpMethod="GET",
    )
    APIGatewayProxyEventModel.model_validate(event)


def test_http_1() -> None:
    """AWS page "Create AWS Lambda proxy integrations for HTTP APIs in API Gateway", payload format 1.0.

    The page leaves out what API Gateway adds to the headers, and has no id of the resource; what API Gateway sends is
    the route key.
    """
    headers = (
        ("header1", "value1"),
        ("header2", "value1"),
        ("header2", "value2"),
        ("content-type", "text/plain"),
        ("host", "id.execute-api.us-east-1.amazonaws.com"),
        ("user-agent", "user-agent"),
    )
    query = "parameter1=value1&parameter1=value2&parameter2=value"
    request = request_of("GET", "/my/path", query, headers, b"Hello from Lambda!")
    added = {
        "Content-Type": "text/plain",
        "Content-Length": "18",
        "Host": "id.execute-api.us-east-1.amazonaws.com",
        "User-Agent": "user-agent",
        "X-Amzn-Trace-Id": ANY,
        **FORWARDED,
    }
    event = event_of("HTTP 1.0", request, match_of("HTTP 1.0", "/my/path"))
    assert event == {
        "version": "1.0",
        "resource": "/my/path",
        "path": "/my/path",
        "httpMethod": "GET",
        "headers": {"header1": "value1", "header2": "value2", **added},
        "multiValueHeaders": {
            "header1": ["value1"],
            "header2": ["value1", "value2"],
            **{name: [value] for name, value in added.items()},
        },
        "queryStringParameters": {"parameter1": "value2", "parameter2": "value"},
        "multiValueQueryStringParameters": {"parameter1": ["value1", "value2"], "parameter2": ["value"]},
        "requestContext": {
            "accountId": "123456789012",
            "apiId": "PetsApi",
            "domainName": "id.execute-api.us-east-1.amazonaws.com",
            "domainPrefix": "id",
            "extendedRequestId": REQUEST_ID,
            "httpMethod": "GET",
            "identity": NOBODY | {"cognitoAmr": None, "sourceIp": "192.168.196.186", "userAgent": "user-agent"},
            "path": "/my/path",
            "protocol": "HTTP/1.1",
            "requestId": REQUEST_ID,
            "requestTime": "04/Mar/2020:19:15:17 +0000",
            "requestTimeEpoch": 1583349317135,
            "resourceId": "ANY /my/path",
            "resourcePath": "/my/path",
            "stage": "$default",
        },
        "pathParameters": None,
        "stageVariables": None,
        "body": "Hello from Lambda!",
        "isBase64Encoded": False,
    }
    APIGatewayProxyEventModel.model_validate(event)


@pytest.mark.parametrize(
    ("authorizer", "authorized", "expected"),
    [
        (
            JWT,
            Authorized(claims={"claim1": "value1", "claim2": "value2"}, scopes=("scope1", "scope2")),
            {"jwt": {"claims": {"claim1": "value1", "claim2": "value2"}, "scopes": ["scope1", "scope2"]}},
        ),
        (
            Authorizer("Asked", "REQUEST", "Guard"),
            Authorized(context={"exampleKey1": "exampleValue1", "exampleKey2": "exampleValue2"}),
            {"lambda": {"exampleKey1": "exampleValue1", "exampleKey2": "exampleValue2"}},
        ),
    ],
    ids=["jwt", "lambda"],
)
def test_http_2(authorizer: Authorizer, authorized: Authorized, expected: dict[str, Any]) -> None:
    """AWS page "Create AWS Lambda proxy integrations for HTTP APIs in API Gateway", payload format 2.0."""
    headers = (
        ("Header1", "value1"),
        ("Header2", "value1"),
        ("Header2", "value2"),
        ("Cookie", "cookie1; cookie2"),
        ("Content-Type", "text/plain"),
        ("Host", "id.execute-api.us-east-1.amazonaws.com"),
        ("User-Agent", "agent"),
    )
    query = "parameter1=value1&parameter1=value2&parameter2=value"
    request = request_of("POST", "/my/path", query, headers, b"Hello from Lambda")
    match = match_of("HTTP 2.0", "$default", {"parameter1": "value1"}, authorizer=authorizer)
    variables = {"stageVariable1": "value1", "stageVariable2": "value2"}
    event = event_of("HTTP 2.0", request, match, api_of("HTTP 2.0", variables=variables), authorized)
    assert event == {
        "version": "2.0",
        "routeKey": "$default",
        "rawPath": "/my/path",
        "rawQueryString": query,
        "cookies": ["cookie1", "cookie2"],
        "headers": {
            "header1": "value1",
            "header2": "value1,value2",
            "content-type": "text/plain",
            "content-length": "17",
            "host": "id.execute-api.us-east-1.amazonaws.com",
            "user-agent": "agent",
            "x-amzn-trace-id": ANY,
            **{name.lower(): value for name, value in FORWARDED.items()},
        },
        "queryStringParameters": {"parameter1": "value1,value2", "parameter2": "value"},
        "requestContext": {
            "accountId": "123456789012",
            "apiId": "PetsApi",
            "authorizer": expected,
            "domainName": "id.execute-api.us-east-1.amazonaws.com",
            "domainPrefix": "id",
            "http": {
                "method": "POST",
                "path": "/my/path",
                "protocol": "HTTP/1.1",
                "sourceIp": "192.168.196.186",
                "userAgent": "agent",
            },
            "requestId": REQUEST_ID,
            "routeKey": "$default",
            "stage": "$default",
            "time": "04/Mar/2020:19:15:17 +0000",
            "timeEpoch": 1583349317135,
        },
        "body": "Hello from Lambda",
        "pathParameters": {"parameter1": "value1"},
        "isBase64Encoded": False,
        "stageVariables": {"stageVariable1": "value1", "stageVariable2": "value2"},
    }
    APIGatewayProxyEventV2Model.model_validate(event)


def test_http_2_with_nothing() -> None:
    """AWS sample ``nodejs-apig/event-v2.json`` of the Lambda developer guide: what there is none of is left out."""
    match = match_of("HTTP 2.0", "/nodejs-apig-function-1G3XMPLZXVXYI")
    path = "/default/nodejs-apig-function-1G3XMPLZXVXYI"
    headers = (("Host", "r3pmxmplak.execute-api.us-east-2.amazonaws.com"), ("Accept", "*/*"))
    request = request_of("GET", "/nodejs-apig-function-1G3XMPLZXVXYI", "", headers)
    event = event_of("HTTP 2.0", request, match, api_of("HTTP 2.0", stage="default"))
    assert event == {
        "version": "2.0",
        "routeKey": "ANY /nodejs-apig-function-1G3XMPLZXVXYI",
        "rawPath": path,
        "rawQueryString": "",
        "headers": {
            "accept": "*/*",
            "content-length": "0",
            "host": "r3pmxmplak.execute-api.us-east-2.amazonaws.com",
            "x-amzn-trace-id": ANY,
            **{name.lower(): value for name, value in FORWARDED.items()},
        },
        "requestContext": {
            "accountId": "123456789012",
            "apiId": "PetsApi",
            "domainName": "r3pmxmplak.execute-api.us-east-2.amazonaws.com",
            "domainPrefix": "r3pmxmplak",
            "http": {
                "method": "GET",
                "path": path,
                "protocol": "HTTP/1.1",
                "sourceIp": "192.168.196.186",
                "userAgent": "",
            },
            "requestId": REQUEST_ID,
            "routeKey": "ANY /nodejs-apig-function-1G3XMPLZXVXYI",
            "stage": "default",
            "time": "04/Mar/2020:19:15:17 +0000",
            "timeEpoch": 1583349317135,
        },
        "isBase64Encoded": False,
    }
    APIGatewayProxyEventV2Model.model_validate(event)


def test_the_ids_of_a_request_are_the_same_each_time() -> None:
    request = request_of()
    event = event_of("REST", request)
    assert event == event_of("REST", request)
    headers = event["headers"]
    assert isinstance(headers, dict)
    assert str(headers["X-Amzn-Trace-Id"]).startswith(f"Root=1-{int(RECEIVED.timestamp()):x}-")
