"""Web servers behind APIs: what they are sent, and what becomes of their answers."""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import pytest

from sampy.local.apis.integrations import sending
from sampy.local.apis.messages import first
from sampy.local.apis.model import IntegrationResponse
from tests.local.apis.integrations.asking import (
    HTTP,
    answered,
    integration,
    refused,
    request,
)


class Server(ThreadingHTTPServer):
    """Answers each request with what it was sent, and what a path says."""

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.seen: list[dict[str, Any]] = []

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_port}"


class Handler(BaseHTTPRequestHandler):
    """Answers a request."""

    server: Server

    def log_message(self, *_: object) -> None:
        """Write nothing."""

    def do_GET(self) -> None:  # that is what the library calls
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        headers = {name.lower(): value for name, value in self.headers.items()}
        self.server.seen.append({"method": self.command, "path": self.path, "headers": headers, "body": body.decode()})
        status, made = 200, b'{"name": "Tom"}'
        if self.path.startswith("/slow"):
            time.sleep(0.15)
        if self.path.startswith("/large"):
            made = b"x" * 5000
        if self.path.startswith("/status/"):
            status = int(self.path.split("/")[2])
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("X-Backend", "yes")
        self.send_header("Location", "/elsewhere")
        self.send_header("Content-Length", str(len(made)))
        self.end_headers()
        self.wfile.write(made)

    do_POST = do_PUT = do_PATCH = do_DELETE = do_OPTIONS = do_GET  # noqa: N815


@pytest.fixture(scope="module")
def running() -> Iterator[Server]:
    with Server() as server:
        thread = threading.Thread(target=server.serve_forever, args=(0.01,))
        thread.start()
        yield server
        server.shutdown()
        thread.join()


@pytest.fixture
def server(running: Server) -> Server:
    running.seen.clear()
    return running


ID = {"integration.request.path.id": "method.request.path.id"}


def test_a_rest_api_passes_requests_on(server: Server) -> None:
    given = integration("HTTP_PROXY", uri=f"{server.url}/v1/{{id}}?key=1", method="ANY", request_parameters=ID)
    asked = request("PUT", query="q=a%20b&q=c", body="hi", x_pet="Tom", connection="close")
    made = answered(given, asked, parameters={"id": "a b/c"})
    sent = server.seen[0]
    assert (sent["method"], sent["path"], sent["body"]) == ("PUT", "/v1/a%20b/c?q=a+b&q=c&key=1", "hi")
    assert sent["headers"]["x-pet"] == "Tom"
    assert sent["headers"]["host"] == f"127.0.0.1:{server.server_port}"
    assert "connection" not in sent["headers"]
    assert (made.status, made.body, first(made.headers, "X-Backend")) == (200, b'{"name": "Tom"}', "yes")
    assert first(made.headers, "x-amzn-Remapped-Content-Length") == "15"
    assert first(made.headers, "Server") is None


@pytest.mark.parametrize(
    ("parameters", "path", "header"),
    [
        ({}, "/v1/7", None),
        ({"integration.request.querystring.page": "method.request.querystring.p"}, "/v1/7?page=3", None),
        ({"integration.request.querystring.page": "'1'"}, "/v1/7?page=1", None),
        ({"integration.request.querystring.none": "method.request.querystring.none"}, "/v1/7", None),
        ({"integration.request.header.x-is": "context.httpMethod"}, "/v1/7", "POST"),
        ({"integration.request.header.x-is": "stageVariables.color"}, "/v1/7", "red"),
        ({"integration.request.header.x-is": "method.request.body.pet.name"}, "/v1/7", "Tom"),
        ({"integration.request.header.x-is": "method.request.header.x-pet"}, "/v1/7", "cat"),
        ({"integration.request.header.x-is": "method.request.multivaluequerystring.p"}, "/v1/7", "2,3"),
    ],
)
def test_parameters_are_mapped(server: Server, parameters: dict[str, str], path: str, header: str | None) -> None:
    given = integration("HTTP", uri=f"{server.url}/v1/{{id}}", request_parameters={**ID, **parameters})
    answered(given, request("POST", query="p=2&p=3", body='{"pet": {"name": "Tom"}}', x_pet="cat"))
    assert (server.seen[0]["path"], server.seen[0]["headers"].get("x-is")) == (path, header)


def test_templates_make_the_request_and_the_response(server: Server) -> None:
    template = '#set($context.requestOverride.header.x-is = "set"){"id": $input.params("id")}'
    response = IntegrationResponse(
        203,
        "2\\d\\d",
        parameters={"method.response.header.X-From": "integration.response.header.X-Backend"},
        templates={"application/json": "$input.path('$.name')"},
    )
    given = integration(
        "HTTP",
        response,
        uri=f"{server.url}/v1",
        request_templates={"application/json": template},
    )
    made = answered(given, request("POST"))
    assert server.seen[0]["body"] == '{"id": 7}'
    assert server.seen[0]["headers"]["x-is"] == "set"
    assert (made.status, made.body, first(made.headers, "X-From")) == (203, b"Tom", "yes")
    assert first(made.headers, "X-Backend") is None


def test_redirects_are_passed_back(server: Server) -> None:
    made = answered(integration("HTTP_PROXY", uri=f"{server.url}/status/302"))
    assert (made.status, first(made.headers, "Location"), len(server.seen)) == (302, "/elsewhere", 1)


@pytest.mark.parametrize(
    ("parameters", "path", "headers"),
    [
        ({}, "/v1/a/b?q=1", {"x-pet": "cat", "x-is": None}),
        ({"overwrite:header.x-pet": "dog"}, "/v1/a/b?q=1", {"x-pet": "dog"}),
        ({"append:header.x-pet": "$request.querystring.q"}, "/v1/a/b?q=1", {"x-pet": "cat,1"}),
        ({"append:header.x-is": "$request.path.proxy"}, "/v1/a/b?q=1", {"x-is": "a/b"}),
        ({"remove:header.x-pet": "''"}, "/v1/a/b?q=1", {"x-pet": None}),
        ({"overwrite:header.x-is": "$context.requestId"}, "/v1/a/b?q=1", {"x-is": "id-1"}),
        (
            {"overwrite:header.x-is": "a ${stageVariables.color} ${request.header.x-pet}"},
            "/v1/a/b?q=1",
            {"x-is": "a red cat"},
        ),
        ({"overwrite:header.x-is": "$request.body.pet.name"}, "/v1/a/b?q=1", {"x-is": "Tom"}),
        ({"overwrite:path": "/v2/$x"}, "/v2/$x?q=1", {}),
        ({"overwrite:path": "$request.path"}, "/pets/7?q=1", {}),
        ({"overwrite:querystring.q": "$request.header.x-pet"}, "/v1/a/b?q=cat", {}),
        ({"append:querystring.q": "2"}, "/v1/a/b?q=1&q=2", {}),
        ({"remove:querystring.q": "''"}, "/v1/a/b", {}),
    ],
)
def test_an_http_api_changes_requests(
    server: Server, parameters: dict[str, str], path: str, headers: dict[str, str | None]
) -> None:
    given = integration("HTTP_PROXY", uri=f"{server.url}/v1/{{proxy}}", method="ANY", request_parameters=parameters)
    asked = request("POST", query="q=1", body='{"pet": {"name": "Tom"}}', x_pet="cat")
    answered(given, asked, api=HTTP, parameters={"proxy": "a/b"})
    sent = server.seen[0]
    assert sent["path"] == path
    assert {name: sent["headers"].get(name) for name in headers} == headers
    assert sent["headers"]["forwarded"] == "for=127.0.0.1;host=localhost:3000;proto=http"


def test_an_http_api_changes_responses(server: Server) -> None:
    changes = {
        "overwrite:statuscode": "403",
        "append:header.x-backend": "$response.body.name",
        "overwrite:header.x-why": "$response.header.location",
        "remove:header.location": "''",
    }
    given = integration(
        "HTTP_PROXY", IntegrationResponse(404, "404", parameters=changes), uri=f"{server.url}/status/{{code}}"
    )
    made = answered(given, api=HTTP, parameters={"code": "404"})
    assert (made.status, first(made.headers, "x-backend"), first(made.headers, "x-why")) == (
        403,
        "yes,Tom",
        "/elsewhere",
    )
    assert first(made.headers, "location") is None
    assert answered(given, api=HTTP, parameters={"code": "500"}).status == 500


@pytest.mark.parametrize(
    ("uri", "type", "detail"),
    [
        ("{url}/slow", "INTEGRATION_TIMEOUT", "/slow took longer than the 0.1 s of its integration"),
        ("{url}/large", "INTEGRATION_FAILURE", "the answer is larger than 10 MB"),
        ("http://127.0.0.1:{closed}/", "INTEGRATION_FAILURE", "Connection refused"),
        ("ftp://127.0.0.1/", "INTEGRATION_FAILURE", "is no address of a web server"),
        ("http://127.0.0.1:port/", "INTEGRATION_FAILURE", "Port could not be cast"),
        ("{url}/{{none}}", "API_CONFIGURATION_ERROR", "integration.request.path.none says what that is"),
    ],
)
def test_a_server_that_does_not_answer(
    server: Server, uri: str, type: str, detail: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sending, "MAX_BODY", 1000)
    with socket.create_server(("127.0.0.1", 0)) as listening:
        closed = listening.getsockname()[1]
    found = refused(integration("HTTP", uri=uri.format(url=server.url, closed=closed), timeout_ms=100))
    assert found.type == type
    assert found.detail is not None and found.detail.startswith("stacks/pets.py:12: ") and detail in found.detail


QUEUE = "arn:aws:apigateway:eu-west-1:sqs:path/123456789012/pets"
START = "arn:aws:apigateway:eu-west-1:states:action/StartExecution"


@pytest.mark.parametrize(
    ("uri", "parameters", "template", "path", "body", "headers"),
    [
        (
            QUEUE,
            {"integration.request.header.Content-Type": "'application/x-www-form-urlencoded'"},
            "Action=SendMessage&MessageBody=$util.urlEncode($input.body)",
            "/123456789012/pets",
            "Action=SendMessage&MessageBody=%7B%7D",
            {"content-type": "application/x-www-form-urlencoded"},
        ),
        (
            START,
            {},
            '{"name": "$context.requestId"}',
            "/",
            '{"name": "id-1"}',
            {"x-amz-target": "AWSStepFunctions.StartExecution"},
        ),
        (
            "arn:aws:apigateway:eu-west-1:sns:action/Publish",
            {"integration.request.querystring.Message": "'hi'"},
            "",
            "/?Message=hi&Action=Publish",
            "",
            {},
        ),
    ],
)
def test_a_service_is_called_in_a_fake_aws(
    server: Server,
    monkeypatch: pytest.MonkeyPatch,
    uri: str,
    parameters: dict[str, str],
    template: str,
    path: str,
    body: str,
    headers: dict[str, str],
) -> None:
    monkeypatch.setenv("AWS_ENDPOINT_URL", server.url)
    given = integration("AWS", uri=uri, request_parameters=parameters, request_templates={"application/json": template})
    made = answered(given, request("POST"))
    sent = server.seen[0]
    assert (sent["path"], sent["body"], made.body) == (path, body, b'{"name": "Tom"}')
    assert headers.items() <= sent["headers"].items()
    assert f"/eu-west-1/{uri.split(':')[4]}/aws4_request" in sent["headers"]["authorization"]


@pytest.mark.parametrize(
    ("api", "uri", "type", "status", "detail"),
    [
        ("REST", START, "INTEGRATION_FAILURE", 501, "states StartExecution is a service of AWS"),
        ("REST", "arn:aws:lambda:x", "API_CONFIGURATION_ERROR", None, "calls no function of the stack"),
        ("HTTP", "SQS-SendMessage", "INTEGRATION_FAILURE", 501, "SQS-SendMessage is a service of AWS"),
    ],
)
def test_a_service_is_not_called_in_aws(
    monkeypatch: pytest.MonkeyPatch, api: str, uri: str, type: str, status: int | None, detail: str
) -> None:
    monkeypatch.delenv("AWS_ENDPOINT_URL", raising=False)
    found = refused(integration("AWS", uri=uri), **({"api": HTTP} if api == "HTTP" else {}))
    assert (found.type, found.status) == (type, status)
    assert found.detail is not None and detail in found.detail


def test_an_http_api_calls_web_addresses_only() -> None:
    found = refused(integration("HTTP_PROXY", uri="arn:aws:elasticloadbalancing:x"), api=HTTP)
    assert (found.type, found.status) == ("INTEGRATION_FAILURE", 501)
