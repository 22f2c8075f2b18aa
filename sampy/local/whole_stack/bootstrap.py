"""Stands in for a function that is deployed to the fake AWS: it passes on each invocation to where its source runs.

sampy packages this file for a custom runtime, and never imports it but in tests. Such a runtime can pass on an error
as it is, so that a state machine can catch it by its name.
"""

from __future__ import annotations

import base64
import http.client
import json
import os
from collections.abc import Mapping

ADDRESS = "127.0.0.1:0"
"""Where functions run, which is filled in."""
_VERSION = "/2018-06-01/runtime"


def main() -> None:
    """Pass on invocations until the process is ended."""
    runtime = http.client.HTTPConnection(os.environ["AWS_LAMBDA_RUNTIME_API"])
    name = os.environ["AWS_LAMBDA_FUNCTION_NAME"]
    while True:
        runtime.request("GET", f"{_VERSION}/invocation/next")
        response = runtime.getresponse()
        event = response.read()
        request_id = response.headers["Lambda-Runtime-Aws-Request-Id"]
        context = response.headers.get("Lambda-Runtime-Client-Context")
        headers = {"X-Amz-Client-Context": base64.b64encode(context.encode()).decode()} if context else {}
        answer, error = invoke(name, event, headers)
        runtime.request("POST", f"{_VERSION}/invocation/{request_id}/{'error' if error else 'response'}", answer)
        runtime.getresponse().read()


def invoke(name: str, event: bytes, headers: Mapping[str, str]) -> tuple[bytes, bool]:
    """Return what a function answers, and whether that is an error."""
    functions = http.client.HTTPConnection(ADDRESS)
    try:
        functions.request("POST", f"/2015-03-31/functions/{name}/invocations", event, dict(headers))
        response = functions.getresponse()
        answer = response.read()
    except OSError as error:
        return _failure("Runtime.Unreachable", f"sampy local up does not answer: {error}"), True
    finally:
        functions.close()
    if response.status != http.HTTPStatus.OK:
        return _failure(response.headers.get("x-amzn-ErrorType", "Runtime.Refused"), answer.decode()), True
    return answer, "X-Amz-Function-Error" in response.headers


def _failure(kind: str, message: str) -> bytes:
    return json.dumps({"errorType": kind, "errorMessage": message}).encode()


if __name__ == "__main__":
    main()
