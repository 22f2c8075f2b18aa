"""Who may call functions: nobody but this machine, and no page of another site."""

from __future__ import annotations

import json
from collections.abc import Iterator

import pytest

from sampy.local.functions.starting import local_functions
from tests.local.apis.serving.local_server import get
from tests.local.functions.running import Lines, function
from tests.local.lambda_api.serving import served

PATH = "/2015-03-31/functions/Vote/invocations"


@pytest.fixture(scope="module")
def port(tmp_path_factory: pytest.TempPathFactory) -> Iterator[int]:
    """Return the port of the Invoke API with a function that is never run."""
    vote = function(tmp_path_factory.mktemp("vote"))
    with local_functions([vote], Lines().append) as functions, served({"shop": functions}) as local:
        yield local.port


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        (("Host: localhost:3001",), 204),
        (("Host: 127.0.0.1",), 204),
        (("Host: shop.example",), 403),
        (("Host: shop.example", "Origin: http://shop.example"), 403),
        (("Host: localhost:3001", "Origin: http://localhost:5173"), 204),
        (("Host: localhost:3001", "Origin: http://shop.localhost"), 204),
        (("Host: 192.168.1.5:3001", "Origin: http://192.168.1.5:3001"), 204),
        (("Host: localhost:3001", "Origin: https://shop.example"), 403),
        (("Host: localhost:3001", "Origin: http://203.0.113.7"), 403),
        (("Host: localhost:3001", "Origin: http://localhost.shop.example"), 403),
        (("Host: localhost:3001", "Origin: null"), 403),
        (("Host: localhost:3001", "Origin: http://["), 403),
        (("Host: localhost:3001", "Origin: "), 403),
    ],
)
def test_hosts_and_pages(port: int, headers: tuple[str, ...], status: int) -> None:
    reply = get(port, PATH, *headers, "X-Amz-Invocation-Type: DryRun", method="POST")
    assert reply.status == status


def test_a_refusal_says_what_to_do(port: int) -> None:
    reply = get(port, PATH, "Host: shop.example", method="POST")
    assert reply.headers["x-amzn-errortype"] == "AccessDeniedException"
    assert "--allow-host lets in another name" in json.loads(reply.body)["message"]


@pytest.mark.parametrize(
    ("method", "path"),
    [("GET", PATH), ("GET", "/2015-03-31/functions/"), ("DELETE", "/2015-03-31/functions/Vote"), ("GET", "/")],
)
def test_other_operations(port: int, method: str, path: str) -> None:
    reply = get(port, path, method=method)
    assert (reply.status, reply.headers["x-amzn-errortype"]) == (501, "NotImplementedException")
    assert json.loads(reply.body)["message"].endswith(f"not {method} {path}")


def test_a_name_may_be_encoded_or_not(port: int) -> None:
    arn = "arn:aws:lambda:us-east-1:000000000000:function:shop-Vote"
    for name in (arn, arn.replace(":", "%3A")):
        path = f"/2015-03-31/functions/{name}/invocations"
        assert get(port, path, "X-Amz-Invocation-Type: DryRun", method="POST").status == 204
