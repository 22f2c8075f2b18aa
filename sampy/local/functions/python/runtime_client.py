"""Stands in for the compiled part of AWS's runtime client, where that isn't there for this system or this Python.

It sends the same requests, by the standard library.

Source: AWS page "Using the Lambda runtime API for custom runtimes".
"""

from __future__ import annotations

import http.client
import os
from collections.abc import Mapping

_VERSION = "/2018-06-01/runtime"
_HEADERS = ("Aws-Request-Id", "Trace-Id", "Invoked-Function-Arn", "Deadline-Ms", "Client-Context", "Cognito-Identity")


class _Client:
    agent = ""
    connection: http.client.HTTPConnection | None = None


def initialize_client(user_agent: str) -> None:
    """Take down the name of the client."""
    _Client.agent = user_agent


def next() -> tuple[bytes, dict[str, str | None]]:
    """Return the next invocation: its event, and the headers that tell of it."""
    response, body = _request("GET", "invocation/next")
    headers = {f"Lambda-Runtime-{name}": response.getheader(f"Lambda-Runtime-{name}") for name in _HEADERS}
    return body, {**headers, "Content-Type": response.getheader("Content-Type")}


def post_invocation_result(
    request_id: str, content: bytes, content_type: str, invocation_id: str | None = None
) -> None:
    """Send what an invocation returned."""
    _request("POST", f"invocation/{request_id}/response", content, {"Content-Type": content_type})


def post_error(request_id: str, error: str, xray_fault: str, invocation_id: str | None = None) -> None:
    """Send the error that an invocation ended with."""
    _request("POST", f"invocation/{request_id}/error", error.encode(), {"Content-Type": "application/json"})


def _request(
    method: str, path: str, body: bytes | None = None, headers: Mapping[str, str] | None = None
) -> tuple[http.client.HTTPResponse, bytes]:
    if _Client.connection is None:
        _Client.connection = http.client.HTTPConnection(os.environ["AWS_LAMBDA_RUNTIME_API"])
    _Client.connection.request(method, f"{_VERSION}/{path}", body, {"User-Agent": _Client.agent, **(headers or {})})
    response = _Client.connection.getresponse()
    content = response.read()
    if response.status >= http.HTTPStatus.MULTIPLE_CHOICES:
        raise RuntimeError(f"the Runtime API answered {response.status}: {content[:200]!r}")
    return response, content
