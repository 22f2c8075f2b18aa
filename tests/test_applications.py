"""Applications of the Serverless Application Repository are looked up over HTTP, and waited for."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator, Sequence
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import pytest

from sampy import Context, Output, Stack, compile
from sampy.applications import template_url
from sampy.errors import ApplicationNotFound, CompileError
from sampy.serverless import Application, ApplicationLocation

URL = "https://templates.example.com/signed"
ID = "arn:aws:serverlessrepo:us-east-1:123456789012:applications/uploads"


class Repository(BaseHTTPRequestHandler):
    """Gives the answers that `answers` holds, in their order."""

    answers: Sequence[tuple[int, dict[str, str]]] = ()
    asked: list[str]
    signed: list[str]

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        self._answer(f"POST {body.decode()}")

    def do_GET(self) -> None:
        self._answer(f"GET {self.path}")

    def _answer(self, request: str) -> None:
        status, answer = self.answers[len(self.asked)]
        self.asked.append(request)
        self.signed.append(self.headers["Authorization"])
        text = json.dumps(answer).encode()
        self.send_response(status)
        if status >= 400:
            self.send_header("x-amzn-ErrorType", answer["code"])
        self.send_header("Content-Length", str(len(text)))
        self.end_headers()
        self.wfile.write(text)

    def log_message(self, format: str, *args: Any) -> None:
        """Say nothing: the tests look at what was asked."""


@pytest.fixture
def repository(monkeypatch: pytest.MonkeyPatch) -> Iterator[type[Repository]]:
    handler = type("Asked", (Repository,), {"asked": [], "signed": []})
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    monkeypatch.setenv("AWS_ENDPOINT_URL_SERVERLESSAPPLICATIONREPOSITORY", f"http://127.0.0.1:{server.server_port}")
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", "test")
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "test")
    monkeypatch.setenv("AWS_MAX_ATTEMPTS", "1")
    monkeypatch.setattr("sampy.applications._BETWEEN_LOOKS", 0.01)
    template_url.cache_clear()
    yield handler
    server.shutdown()
    server.server_close()


def status(name: str) -> tuple[int, dict[str, str]]:
    return 200, {"status": name, "templateId": "t1", "templateUrl": URL}


def refusal(code: str, message: str, number: int = 403) -> tuple[int, dict[str, str]]:
    return number, {"code": code, "message": message}


def test_an_application_that_is_ready_is_asked_for_once(repository: type[Repository]) -> None:
    repository.answers = [status("ACTIVE")]
    assert [template_url(ID, "1.0.0", "us-east-1"), template_url(ID, "1.0.0", "us-east-1")] == [URL, URL]
    assert repository.asked == ['POST {"semanticVersion": "1.0.0"}']


def test_a_compile_asks_the_repository_of_its_region(repository: type[Repository]) -> None:
    repository.answers = [status("ACTIVE")]
    nested = compile(with_application(), Context(region="eu-west-1")).resources["Uploads"]
    assert URL in json.dumps(nested)
    assert "eu-west-1" in repository.signed[0]


def test_an_application_that_is_being_prepared_is_waited_for(repository: type[Repository]) -> None:
    repository.answers = [
        refusal("TooManyRequestsException", "slow down", 429),
        status("PREPARING"),
        status("PREPARING"),
        status("ACTIVE"),
    ]
    assert template_url(ID, "1.0.0", "us-east-1") == URL
    assert [request.partition(" ")[0] for request in repository.asked] == ["POST", "POST", "GET", "GET"]


@pytest.mark.parametrize(
    ("wait", "answers", "message"),
    [
        (0.03, [status("PREPARING")] * 9, f"the template of {ID} 1.0.0 isn't ready after 0.03 seconds"),
        (30, [status("PREPARING"), status("EXPIRED")], f"the template of {ID} 1.0.0 is expired"),
        (
            30,
            [refusal("NotFoundException", "No such thing.", 404)],
            f"the repository refuses {ID} 1.0.0: No such thing.",
        ),
    ],
)
def test_an_application_without_a_template_says_why(
    repository: type[Repository], monkeypatch: pytest.MonkeyPatch, wait: float, answers: Any, message: str
) -> None:
    monkeypatch.setattr("sampy.applications._LONGEST_WAIT", wait)
    repository.answers = answers
    with pytest.raises(ApplicationNotFound) as raised:
        template_url(ID, "1.0.0", "us-east-1")
    assert str(raised.value) == message


def test_a_repository_that_is_out_of_reach_says_so(
    repository: type[Repository], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("AWS_ENDPOINT_URL_SERVERLESSAPPLICATIONREPOSITORY", "http://127.0.0.1:1")
    with pytest.raises(ApplicationNotFound, match="the repository can't be asked for"):
        template_url(ID, "1.0.0", "us-east-1")


def with_application() -> Stack:
    stack = Stack("apps")
    location = ApplicationLocation(application_id=ID, semantic_version="1.0.0")
    stack.add(Application("Uploads", location=location, tags={"owner": "me"}))
    return stack


def test_a_nested_application_has_the_url_that_the_context_finds() -> None:
    context = Context(applications=lambda application_id, version: f"https://{version}")
    assert compile(with_application(), context).to_dict()["Resources"]["Uploads"] == {
        "Type": "AWS::CloudFormation::Stack",
        "Properties": {
            "TemplateURL": "https://1.0.0",
            "Tags": [
                {"Key": "lambda:createdBy", "Value": "SAM"},
                {"Key": "serverlessrepo:applicationId", "Value": ID},
                {"Key": "serverlessrepo:semanticVersion", "Value": "1.0.0"},
                {"Key": "owner", "Value": "me"},
            ],
        },
    }


def test_an_application_that_is_not_found_is_an_error_of_its_declaration() -> None:
    def not_found(application_id: str, version: str) -> str:
        raise ApplicationNotFound("there is none")

    with pytest.raises(CompileError) as raised:
        compile(with_application(), Context(applications=not_found))
    (problem,) = raised.value.problems
    assert (problem.resource, problem.message) == ("Uploads", "there is none")
    assert problem.place is not None
    assert problem.place.line is not None


def test_outputs_of_a_nested_application_can_be_referred_to() -> None:
    stack = Stack("app")
    nested = stack.add(Application("Auth", location="https://b.s3.amazonaws.com/auth.yaml"))
    stack.add(Output("Issuer", value=nested.output("Issuer")))
    outputs = compile(stack).to_dict()["Outputs"]
    assert outputs == {"Issuer": {"Value": {"Fn::GetAtt": ["Auth", "Outputs.Issuer"]}}}
