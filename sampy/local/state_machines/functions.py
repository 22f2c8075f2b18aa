"""Tasks that are functions: what these are called with, and what their answers and errors are to the state machine.

Source: AWS pages "Invoke an AWS Lambda function with Step Functions" and "Handling errors in Step Functions
workflows".
"""

from __future__ import annotations

import json
from collections.abc import Mapping

from sampy.executions import Resource, TaskError
from sampy.executions.documents import text_of
from sampy.intrinsics import Json, as_map
from sampy.local.answers import Answer, Invoke
from sampy.local.state_machines.clients import Clients
from sampy.local.state_machines.names import Callee
from sampy.local.state_machines.services import call_service

_INVOKE = "arn:aws:states:::aws-sdk:lambda:invoke"
_UNKNOWN = "Lambda.Unknown"
_TIMED_OUT = "Sandbox.Timedout"
_EXITED = "Runtime.ExitError"


def payload_of(arguments: Json) -> bytes:
    """Return what a function is called with by the arguments of ``lambda:invoke``: its ``Payload``."""
    payload = arguments.get("Payload", {}) if isinstance(arguments, Mapping) else {}
    return (payload if isinstance(payload, str) else text_of(payload)).encode()


def invoker_of(clients: Clients, callee: Callee, state: str) -> Invoke:
    """Return what invokes a function that is not of this stack, by the AWS that clients call.

    Args:
        clients: The clients.
        callee: The function, by its name or ARN.
        state: The name of the state that calls it, for messages.
    """

    def invoke(name: str, payload: bytes) -> Answer:
        given: Json = {"FunctionName": name, "Qualifier": callee.version, "Payload": payload.decode()}
        answer = as_map(call_service(clients, Resource.parse(_INVOKE), given, state))
        failed = answer.get("FunctionError") is not None
        return Answer(str(answer.get("Payload", "")).encode(), "Unhandled" if failed else None)

    return invoke


def called(invoke: Invoke, callee: Callee, payload: bytes) -> tuple[Json, Answer]:
    """Return what a function returned, and all of its answer.

    Raises:
        TaskError: It failed: with the type of its error as the name, and its error document as the cause.
    """
    answer = invoke(callee.logical_id, payload)
    if answer.error is not None:
        raise _failure(answer)
    return parsed(answer.payload), answer


def enveloped(result: Json, answer: Answer, callee: Callee) -> Json:
    """Return the result of ``lambda:invoke``: what a function returned, in what the API has around it."""
    headers = {
        "Connection": "keep-alive",
        "Content-Length": str(len(answer.payload)),
        "Content-Type": answer.content_type,
        "X-Amz-Executed-Version": callee.version,
        "x-amzn-Remapped-Content-Length": "0",
        "x-amzn-RequestId": answer.request_id,
    }
    listed: dict[str, Json] = {name: [value] for name, value in headers.items()}
    return {
        "ExecutedVersion": callee.version,
        "Payload": result,
        "SdkHttpMetadata": {"AllHttpHeaders": listed, "HttpHeaders": dict(headers), "HttpStatusCode": 200},
        "SdkResponseMetadata": {"RequestId": answer.request_id},
        "StatusCode": 200,
    }


def parsed(payload: bytes) -> Json:
    """Return what a function returned as a value.

    Raises:
        TaskError: It is no JSON, which Step Functions takes for a failure of the function.
    """
    try:
        value: Json = json.loads(payload or b"null")
    except ValueError:
        raise TaskError(_UNKNOWN, f"The function's output is not valid JSON: {payload[:200]!r}") from None
    return value


def _failure(answer: Answer) -> TaskError:
    cause = answer.payload.decode(errors="replace")
    try:
        document = json.loads(answer.payload)
    except ValueError:
        document = None
    name = document.get("errorType") if isinstance(document, dict) else None
    if answer.timed_out:
        return TaskError(_TIMED_OUT, cause)
    if isinstance(name, str) and name:
        return TaskError(name, cause)
    return TaskError(_EXITED if answer.crashed else _UNKNOWN, cause)
