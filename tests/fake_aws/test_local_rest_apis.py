"""REST APIs on this machine answer as the deployed ones of the fake AWS do, but for what AWS does differently."""

from __future__ import annotations

import asyncio
import http.client
import json
import time
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple
from urllib.parse import unquote, urlsplit

import pytest

from sampy.compiler import compile
from sampy.context import Context
from sampy.intrinsics import Json, as_map
from sampy.loading import load_all
from sampy.local.answers import Answer
from sampy.local.apis.integrations import integrate
from sampy.local.apis.messages import Request, Response
from sampy.local.apis.model import Api, Refused
from sampy.local.apis.payloads import proxy_event
from sampy.local.apis.reading import apis_of
from sampy.local.apis.refusing import refusal
from sampy.local.apis.routing import Router
from sampy.local.values import LocalValues
from sampy.template import Template
from tests.fake_aws.server import ACCOUNT, REGION, ROOT, FakeAWS

CONTEXT = Context(account=ACCOUNT, region=REGION)
STACKS = ("fitness", "get_html", "multiplication", "thumbnails", "votes")
STAGE = "Prod"
ECHO = "import json\n\ndef handler(event, context):\n    return {'statusCode': 200, 'body': json.dumps(event)}\n"
URI: Json = {"Fn::Sub": "arn:aws:apigateway:${AWS::Region}:lambda:path/2015-03-31/functions/${Echo.Arn}/invocations"}
SENT = (("Host", "api.example.org"), ("Accept-Encoding", "identity"), ("User-Agent", "tests"))


class Call(NamedTuple):
    """A request to the API of a stack."""

    stack: str
    method: str
    path: str
    headers: Mapping[str, str] = {}
    body: str = ""

    def __str__(self) -> str:
        return f"{self.stack} {self.method} {self.path}"


JSON_TEXT = {"Content-Type": "application/json", "X-Trace": "a, b"}
CALLS = (
    Call("votes", "GET", "/"),
    Call("votes", "POST", "/vote/tabs"),
    Call("votes", "POST", "/vote/tabs/"),
    Call("votes", "POST", "/vote/a%20b"),
    Call("votes", "POST", "/vote/caf%C3%A9?x=%20&y"),
    Call("votes", "POST", "/vote/a%2Fb"),
    Call("votes", "GET", "/vote/tabs"),
    Call("votes", "POST", "/Vote/tabs"),
    Call("votes", "POST", "/vote/tabs/more"),
    Call("votes", "GET", "/nothing"),
    Call("get_html", "GET", "/"),
    Call("get_html", "GET", "/a/b/c"),
    Call("get_html", "DELETE", "/a/b/"),
    Call("multiplication", "GET", "/exercise?size=1&size=2&empty="),
    Call("multiplication", "POST", "/answer", JSON_TEXT, '{"answer": 42}'),
    Call("multiplication", "PUT", "/answer", JSON_TEXT, "{}"),
    Call("thumbnails", "GET", "/images/cat.png", {"Accept": "image/png"}),
    Call("fitness", "GET", "/courses/7/sessions?page=2", {"Authorization": "token"}),
    Call("fitness", "POST", "/courses/7/uploads", JSON_TEXT, '{"name": "é"}'),
    Call("fitness", "OPTIONS", "/sessions", {"Origin": "https://example.org"}),
    Call("fitness", "OPTIONS", "/nothing"),
)

UNLIKE: dict[str, str] = {
    "version": "events of REST APIs have none: AWS page 'Lambda proxy integrations in API Gateway'",
    "headers.content-length": "events of REST APIs don't have it",
    "headers.x-amzn-trace-id": "API Gateway adds it",
    "headers.x-forwarded-for": "API Gateway adds it",
    "headers.x-forwarded-port": "API Gateway adds it",
    "headers.x-forwarded-proto": "API Gateway adds it",
    "multiValueHeaders.content-length": "events of REST APIs don't have it",
    "multiValueHeaders.x-amzn-trace-id": "API Gateway adds it",
    "multiValueHeaders.x-forwarded-for": "API Gateway adds it",
    "multiValueHeaders.x-forwarded-port": "API Gateway adds it",
    "multiValueHeaders.x-forwarded-proto": "API Gateway adds it",
    "path, but for its encoding": "it is as it was sent",
    "pathParameters.choice, but for its encoding": "it is as it was sent",
    "queryStringParameters.size": "of several values the last one counts",
    "requestContext.path, but for its encoding": "it is as it was sent",
    "requestContext.accountId": "an account of each",
    "requestContext.apiId": "an id",
    "requestContext.deploymentId": "an id, which the fake doesn't tell",
    "requestContext.domainName": "the fake doesn't tell it",
    "requestContext.domainPrefix": "the fake doesn't tell it",
    "requestContext.extendedRequestId": "an id",
    "requestContext.requestId": "an id",
    "requestContext.requestTime": "a time",
    "requestContext.requestTimeEpoch": "a time",
    "requestContext.resourceId": "an id",
    "votes POST /vote/a%2Fb": "a path is decoded after it was split",
}
"""What may differ, and why: what AWS does and the fake doesn't, and what can't be the same."""


class Outcome(NamedTuple):
    """What came back: the status, and the event that the function got, or the body."""

    status: int
    event: Mapping[str, Json]
    body: str


@cache
def document() -> dict[str, Json]:
    """Return a template with the REST APIs of the example stacks, each route of which calls one function."""
    function: dict[str, Json] = {
        "Handler": "index.handler",
        "Runtime": "python3.13",
        "Role": f"arn:aws:iam::{ACCOUNT}:role/echo",
        "Code": {"ZipFile": ECHO},
    }
    resources: dict[str, Json] = {"Echo": {"Type": "AWS::Lambda::Function", "Properties": function}}
    for stack in STACKS:
        (loaded,) = load_all([Path(ROOT, f"stacks/{stack}.py")], CONTEXT)
        template = compile(loaded.source, CONTEXT)
        ((logical_id, properties),) = template.each("AWS::ApiGateway::RestApi")
        name = named(stack)
        body = as_map(pointed(LocalValues(template, CONTEXT).resolved(without(properties["Body"]))))
        resources[name] = {"Type": template.type_of(logical_id), "Properties": {**properties, "Body": dict(body)}}
        resources |= deployed(name)
    # The fake leaves out the methods of a document that stand for any method, so that one has them as resources.
    resources["getHtml"] = {"Type": "AWS::ApiGateway::RestApi", "Properties": {"Name": "get-html"}}
    return {"Resources": resources | greedy(named("get_html"))}


def named(stack: str) -> str:
    """Return the logical id of the API of a stack."""
    first, *others = stack.split("_")
    return first + "".join(other.title() for other in others)


def deployed(api: str) -> dict[str, Json]:
    """Return a deployment and a stage of an API."""
    ids: dict[str, Json] = {"RestApiId": {"Ref": api}, "DeploymentId": {"Ref": f"{api}Deployment"}}
    deployment: dict[str, Json] = {
        "Type": "AWS::ApiGateway::Deployment",
        "Properties": {"RestApiId": {"Ref": api}},
        **({"DependsOn": f"{api}Method"} if api == named("get_html") else {}),
    }
    properties: dict[str, Json] = {**ids, "StageName": STAGE, "Variables": {"color": "blue"}}
    stage: dict[str, Json] = {"Type": "AWS::ApiGateway::Stage", "Properties": properties}
    return {f"{api}Deployment": deployment, f"{api}Stage": stage}


def greedy(api: str) -> dict[str, Json]:
    """Return the resource and the method of ``ANY /{proxy+}``."""
    parent: Json = {"Fn::GetAtt": [api, "RootResourceId"]}
    resource: Json = {"RestApiId": {"Ref": api}, "ParentId": parent, "PathPart": "{proxy+}"}
    integration: Json = {"Type": "AWS_PROXY", "IntegrationHttpMethod": "POST", "Uri": URI}
    method: dict[str, Json] = {"RestApiId": {"Ref": api}, "ResourceId": {"Ref": f"{api}Resource"}, "HttpMethod": "ANY"}
    properties = {**method, "AuthorizationType": "NONE", "Integration": integration}
    return {
        f"{api}Resource": {"Type": "AWS::ApiGateway::Resource", "Properties": resource},
        f"{api}Method": {"Type": "AWS::ApiGateway::Method", "Properties": properties},
    }


def without(value: Json) -> Json:
    """Return a document without those who decide on requests: nobody has a token here."""
    if isinstance(value, list):
        return [without(item) for item in value]
    if not isinstance(value, dict):
        return value
    return {key: without(item) for key, item in value.items() if key not in ("security", "securityDefinitions")}


def pointed(value: Json) -> Json:
    """Return a document in which each integration calls the echo."""
    if isinstance(value, list):
        return [pointed(item) for item in value]
    if not isinstance(value, dict):
        return value
    return {key: URI if key == "uri" else pointed(item) for key, item in value.items()}


@pytest.fixture
def ids(cloud: FakeAWS) -> Mapping[str, str]:
    """Return the ids of the deployed resources by their logical ids."""
    formation = cloud.client("cloudformation")
    formation.create_stack(StackName="echo", TemplateBody=json.dumps(document()))
    status = "CREATE_IN_PROGRESS"
    while status == "CREATE_IN_PROGRESS":
        time.sleep(0.05)
        status = formation.describe_stacks(StackName="echo")["Stacks"][0]["StackStatus"]
    assert status == "CREATE_COMPLETE"
    listed = formation.list_stack_resources(StackName="echo")["StackResourceSummaries"]
    return {each["LogicalResourceId"]: each["PhysicalResourceId"] for each in listed}


def on_fake(connection: http.client.HTTPConnection, api_id: str, call: Call) -> Outcome:
    """Return what the deployed API answers."""
    path = f"/restapis/{api_id}/{STAGE}/_user_request_{call.path}"
    connection.request(call.method, path, call.body.encode() or None, {**dict(SENT), **call.headers})
    answer = connection.getresponse()
    return outcome(answer.status, answer.read())


def on_this_machine(api: Api, call: Call) -> Outcome:
    """Return what the API answers on this machine."""
    parts = urlsplit(call.path)
    headers = (*SENT, *call.headers.items())
    body, now = call.body.encode(), datetime.now(UTC)
    request = Request(call.method, parts.path, parts.query, headers, body, "127.0.0.1", now, "id")
    match = Router(api).match(call.method, parts.path)
    if isinstance(match, Refused):
        refused = refusal(api, None, request, match)
        return outcome(refused.status, refused.body)
    assert match.route.integration is not None
    if match.route.integration.type == "MOCK":
        mocked = asyncio.run(integrate(api, match, request, None, nobody))
        assert isinstance(mocked, Response)
        return outcome(mocked.status, mocked.body)
    assert match.route.integration.function == "Echo"
    return outcome(200, json.dumps(proxy_event(api, match, request, None)).encode())


async def nobody(function: str, payload: bytes) -> Answer:
    """Fail: no function is to be invoked."""
    raise AssertionError(function)


def outcome(status: int, body: bytes) -> Outcome:
    """Return what came back, with the event where the body is one."""
    told: Any = json.loads(body)
    return Outcome(status, told, "") if "httpMethod" in told else Outcome(status, {}, body.decode().strip())


def differences(call: Call, fake: Outcome, local: Outcome) -> Iterator[str]:
    """Yield the names of what differs."""
    if (fake.status, fake.body, bool(fake.event)) != (local.status, local.body, bool(local.event)):
        yield str(call)
        return
    one, other = dict(flat(fake.event)), dict(flat(local.event))
    for name in {**one, **other}:
        here, there = one.get(name), other.get(name)
        if here != there:
            yield f"{name}, but for its encoding" if unquote(str(here)) == unquote(str(there)) else name


def flat(value: Mapping[str, Json], name: str = "") -> Iterator[tuple[str, Json]]:
    """Yield the fields of an event by their full names; names of headers in lower case."""
    for key, item in value.items():
        full = f"{name}{key.lower() if name.lower().endswith('headers.') else key}"
        yield from flat(item, f"{full}.") if isinstance(item, dict) else [(full, item)]


def test_rest_apis_answer_as_they_do_where_they_are_deployed(cloud: FakeAWS, ids: Mapping[str, str]) -> None:
    template = Template(document())
    apis, problems = apis_of(template, LocalValues(template, CONTEXT).resolved)
    assert problems == []
    by_name = {api.logical_id: api for api in apis}
    assert by_name.keys() == {named(stack) for stack in STACKS}
    found: dict[str, list[str]] = {}
    connection = http.client.HTTPConnection(cloud.endpoint.removeprefix("http://"), timeout=20)
    try:
        for call in CALLS:
            fake = on_fake(connection, ids[named(call.stack)], call)
            for name in differences(call, fake, on_this_machine(by_name[named(call.stack)], call)):
                found.setdefault(name, []).append(f"{call}: {fake}")
    finally:
        connection.close()
    assert {name: calls for name, calls in found.items() if name not in UNLIKE} == {}
    # Two requests in the same second have the same time.
    assert UNLIKE.keys() - {"requestContext.requestTime"} == found.keys() - {"requestContext.requestTime"}
