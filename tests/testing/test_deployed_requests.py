"""Where APIs are, and requests to them."""

from __future__ import annotations

import threading
import urllib.request
from collections.abc import Iterator, Mapping
from http.server import BaseHTTPRequestHandler, HTTPServer
from typing import Any

import pytest

from sampy.aws import Account
from sampy.deployed import DeployedResource
from sampy.errors import StackNotFound
from sampy.testing.deployed_requests import RequestFailed, address, send, with_path

FAKE = "http://127.0.0.1:4566"
STAGES = {"rest1": ["Prod", "Stage"], "http1": ["$default"], "rest2": ["dev", "prod"], "http2": ["v1"]}
FUNCTION = "arn:aws:lambda:eu-west-1:123456789012:function:page"


class Apis(Account):
    """An account with APIs and their stages, of which it is asked as boto3 asks."""

    def client(self, service: str) -> Any:
        return self

    def get_stages(self, *, restApiId: str = "", ApiId: str = "") -> Mapping[str, object]:  # noqa: N803  # AWS's names
        if restApiId:
            return {"item": [{"stageName": name} for name in STAGES[restApiId]]}
        return {"Items": [{"StageName": name} for name in STAGES[ApiId]]}

    def get_function_url_config(self, *, FunctionName: str) -> Mapping[str, str]:  # noqa: N803  # AWS's name
        assert FunctionName == FUNCTION
        return {"FunctionUrl": "https://abc123.lambda-url.eu-west-1.on.aws/"}


def resource(logical_id: str, physical_id: str, kind: str) -> DeployedResource:
    return DeployedResource(logical_id, physical_id, f"AWS::{kind}", "CREATE_COMPLETE")


REST = resource("Api", "rest1", "ApiGateway::RestApi")
REST_STAGE = resource("ApiProdStage", "Prod", "ApiGateway::Stage")
BARE = resource("Bare", "rest2", "ApiGateway::RestApi")
HTTP = resource("Http", "http1", "ApiGatewayV2::Api")
VERSIONED = resource("Versioned", "http2", "ApiGatewayV2::Api")
URL = resource("PageUrl", FUNCTION, "Lambda::Url")
QUEUE = resource("Jobs", "jobs", "SQS::Queue")


@pytest.mark.parametrize(
    ("resources", "api", "stage", "region", "on_aws", "on_fake"),
    [
        (
            [REST, REST_STAGE, QUEUE],
            *(None, None, "eu-west-1"),
            "https://rest1.execute-api.eu-west-1.amazonaws.com/Prod",
            f"{FAKE}/restapis/rest1/Prod/_user_request_",
        ),
        (
            [REST, BARE],
            *("Bare", "dev", "cn-north-1"),
            "https://rest2.execute-api.cn-north-1.amazonaws.com.cn/dev",
            f"{FAKE}/restapis/rest2/dev/_user_request_",
        ),
        (
            [HTTP, QUEUE],
            *("Http", None, "eu-west-1"),
            "https://http1.execute-api.eu-west-1.amazonaws.com",
            f"{FAKE}/_aws/execute-api/http1/$default",
        ),
        (
            [VERSIONED],
            *(None, None, "eu-west-1"),
            "https://http2.execute-api.eu-west-1.amazonaws.com/v1",
            f"{FAKE}/_aws/execute-api/http2/v1",
        ),
        (
            [URL],
            *(None, None, "eu-west-1"),
            "https://abc123.lambda-url.eu-west-1.on.aws",
            f"{FAKE}/_aws/lambda-url/abc123",
        ),
    ],
)
def test_the_address_of_an_api(
    resources: list[DeployedResource], api: str | None, stage: str | None, region: str, on_aws: str, on_fake: str
) -> None:
    account = Apis(region)
    assert address(account, resources, None, api, stage) == on_aws
    assert address(account, resources, FAKE, api, stage) == on_fake


@pytest.mark.parametrize(
    ("resources", "api", "message"),
    [
        ([REST, HTTP], None, "the stack has more than one API\n    name one of them: Api, Http"),
        ([REST, HTTP], "Htp", "the stack has no API 'Htp'\n    did you mean 'Http'?"),
        ([QUEUE], "Api", "the stack has no API 'Api'"),
        ([BARE], None, "the API 'Bare' has more than one stage\n    name one of them: stage='dev' or 'prod'"),
    ],
)
def test_an_api_that_can_not_be_told(resources: list[DeployedResource], api: str | None, message: str) -> None:
    with pytest.raises(StackNotFound) as raised:
        address(Apis("eu-west-1"), resources, None, api, None)
    assert str(raised.value) == message


@pytest.mark.parametrize(
    ("path", "query", "url"),
    [
        ("/", None, "https://x/Prod/"),
        ("", None, "https://x/Prod/"),
        ("orders?a=1", {"b": "1&2 3"}, "https://x/Prod/orders?a=1&b=1%262+3"),
    ],
)
def test_an_address_with_a_path(path: str, query: Mapping[str, str] | None, url: str) -> None:
    assert with_path("https://x/Prod", path, query) == url


class Answering(BaseHTTPRequestHandler):
    """Answers a request with a redirect, and with an error where it is asked for one."""

    def do_GET(self) -> None:
        self.send_response(500 if self.path == "/error" else 302)
        self.send_header("Location", "/elsewhere")
        self.send_header("Content-Length", "4")
        self.end_headers()
        self.wfile.write(b"gone")

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing."""


@pytest.fixture
def site() -> Iterator[str]:
    with HTTPServer(("127.0.0.1", 0), Answering) as server:
        thread = threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True)
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()
        thread.join()


@pytest.mark.parametrize(("path", "status"), [("/", 302), ("/error", 500)])
def test_each_answer_is_given_as_it_is(site: str, path: str, status: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:1")
    answer = send(urllib.request.Request(site + path), local=True, seconds=5)
    assert (answer.status, answer.text, answer.headers["location"]) == (status, "gone", "/elsewhere")


def test_a_request_without_an_answer() -> None:
    with pytest.raises(RequestFailed, match=r"^GET http://127.0.0.1:1/ got no answer: .*refused"):
        send(urllib.request.Request("http://127.0.0.1:1/"), local=True, seconds=5)
