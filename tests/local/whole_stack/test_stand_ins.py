"""What stands in for functions in the fake AWS."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

import pytest

from sampy.intrinsics import Json
from sampy.local.whole_stack import bootstrap
from sampy.local.whole_stack.stand_ins import with_stand_ins, write_stand_in
from sampy.template import Template

FUNCTION: Json = {
    "Type": "AWS::Lambda::Function",
    "DependsOn": "Role",
    "Metadata": {"BuildMethod": "esbuild"},
    "Properties": {
        "Code": "handlers",
        "Handler": "app.vote",
        "Runtime": "python3.13",
        "Timeout": 3,
        "Layers": [{"Ref": "Layer"}],
        "VpcConfig": {"SubnetIds": ["subnet-1"]},
        "Environment": {"Variables": {"TABLE": {"Ref": "Votes"}}},
        "Role": {"Fn::GetAtt": ["Role", "Arn"]},
    },
}


def test_only_code_is_another(tmp_path: Path) -> None:
    layer: Json = {"Type": "AWS::Lambda::LayerVersion", "Properties": {"LayerName": "all", "Content": "layer"}}
    table: Json = {"Type": "AWS::DynamoDB::Table"}
    template = with_stand_ins(Template({"Resources": {"Vote": FUNCTION, "Layer": layer, "Votes": table}}), tmp_path)
    assert template.resources == {
        "Vote": {
            "Type": "AWS::Lambda::Function",
            "DependsOn": "Role",
            "Properties": {
                "Code": str(tmp_path),
                "Handler": "bootstrap",
                "Runtime": "provided.al2023",
                "Timeout": 900,
                "Environment": {"Variables": {"TABLE": {"Ref": "Votes"}}},
                "Role": {"Fn::GetAtt": ["Role", "Arn"]},
            },
        },
        "Layer": {
            "Type": "AWS::Lambda::LayerVersion",
            "Properties": {"LayerName": "all", "Content": str(tmp_path)},
        },
        "Votes": {"Type": "AWS::DynamoDB::Table"},
    }


def test_it_knows_where_functions_run(tmp_path: Path) -> None:
    folder = write_stand_in(tmp_path, "127.0.0.1:8123")
    assert 'ADDRESS = "127.0.0.1:8123"' in (folder / "bootstrap.py").read_text()
    assert (folder / "bootstrap").stat().st_mode & 0o111


@contextmanager
def functions(status: int, headers: dict[str, str], body: str) -> Iterator[list[str]]:
    """Serve one call of a function, and yield what is asked."""
    asked: list[str] = []

    class Answering(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            asked.append(f"{self.path} {self.rfile.read(int(self.headers['Content-Length'])).decode()}")
            self.send_response(status)
            for name, value in headers.items():
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(body.encode())

        def log_message(self, format: str, *arguments: object) -> None:
            """Log nothing."""

    with HTTPServer(("127.0.0.1", 0), Answering) as server:
        thread = threading.Thread(target=server.handle_request)
        thread.start()
        bootstrap.ADDRESS = "{}:{}".format(*server.server_address)
        yield asked
        thread.join()


DECLINED = '{"errorType": "Declined", "errorMessage": "no money"}'


@pytest.mark.parametrize(
    ("status", "headers", "body", "answer", "error"),
    [
        (200, {}, "[1]", [1], False),
        (200, {"X-Amz-Function-Error": "Unhandled"}, DECLINED, json.loads(DECLINED), True),
        (
            404,
            {"x-amzn-ErrorType": "ResourceNotFoundException"},
            "Function not found",
            {"errorType": "ResourceNotFoundException", "errorMessage": "Function not found"},
            True,
        ),
    ],
)
def test_what_a_call_comes_to(status: int, headers: dict[str, str], body: str, answer: Json, error: bool) -> None:
    with functions(status, headers, body) as asked:
        payload, failed = bootstrap.invoke("votes-Vote-1", b'{"a": 1}', {})
    assert (json.loads(payload), failed) == (answer, error)
    assert asked == ['/2015-03-31/functions/votes-Vote-1/invocations {"a": 1}']


def test_nobody_answers() -> None:
    bootstrap.ADDRESS = "127.0.0.1:1"
    payload, failed = bootstrap.invoke("votes-Vote-1", b"{}", {})
    assert (json.loads(payload)["errorType"], failed) == ("Runtime.Unreachable", True)
