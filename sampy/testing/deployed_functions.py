"""Calls of deployed functions, whose errors are raised so that they can be read.

Source: AWS page "Invoke" of the AWS Lambda API Reference.
"""

from __future__ import annotations

import base64
import json
from collections.abc import Iterator, Mapping

from sampy.aws import Account, told_plainly
from sampy.errors import Place, Problem, ProblemsError
from sampy.intrinsics import Json, as_map

__tracebackhide__ = True  # pytest is to show the line of the test, and not this


class FunctionFailed(ProblemsError):
    """A function that ended with an error: what it raised, its traceback, and the last of what it logged.

    Args:
        problem: What is wrong.
        type: The type of the error, such as ``ValueError``.
        message: What the error says.
    """

    def __init__(self, problem: Problem, type: str, message: str) -> None:
        super().__init__([problem])
        self.type = type
        self.message = message


def invoke(account: Account, logical_id: str, name: str, event: Json, place: Place | None) -> Json:
    """Call a function and return what it answers.

    Args:
        account: Where it is.
        logical_id: Its logical id.
        name: Its name or ARN.
        event: The event that it gets.
        place: Where it was declared.

    Raises:
        FunctionFailed: Where it ends with an error.
        AwsError: Where AWS can't be asked.
    """
    with told_plainly(f"the function {logical_id!r} can't be called", place):
        answer = account.client("lambda").invoke(FunctionName=name, Payload=json.dumps(event).encode(), LogType="Tail")
        with answer["Payload"] as payload:
            content = payload.read()
    value: Json = json.loads(content) if content else None
    if "FunctionError" not in answer:
        return value
    error = as_map(value)
    kind, message = str(error.get("errorType", "an error")), str(error.get("errorMessage", "it does not say why"))
    detail = "\n".join(_detail(error, answer.get("LogResult", "")))
    problem = Problem(f"the function {logical_id!r} ended with {kind}: {message}", place=place, detail=detail)
    raise FunctionFailed(problem, kind, message)


def _detail(error: Mapping[str, Json], log: str) -> Iterator[str]:
    trace = error.get("stackTrace")
    if isinstance(trace, list):
        yield from (str(line).rstrip("\n") for line in trace)
    logged = base64.b64decode(log).decode(errors="replace").splitlines()
    if logged:
        yield "the last of what it logged:"
        yield from logged
