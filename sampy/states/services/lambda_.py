"""Functions of Lambda."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Literal, Unpack

from sampy.states.integrations.arns import Kind, target
from sampy.states.integrations.given import LATER, Given
from sampy.states.integrations.model import Integration, Permit
from sampy.states.integrations.tasks import task

if TYPE_CHECKING:
    from sampy.states.flow import Payload
    from sampy.states.integrations.tasks import TaskFields, Text
    from sampy.states.state_types import Task

FUNCTION = Kind("lambda", "function:{}")


def _invoking(given: Given) -> Iterator[Permit]:
    qualifier = given.get("Qualifier")
    behind = "" if qualifier is None else ":*" if qualifier is LATER else f":{qualifier}"
    yield Permit("lambda:InvokeFunction", target(FUNCTION, given.get("FunctionName"), behind))


INTEGRATIONS = (Integration("lambda", "invoke", ("request", "token"), ("FunctionName",), (_invoking,)),)


def invoke(
    name: str,
    function: Text,
    payload: Payload = None,
    *,
    qualifier: Text | None = None,
    invocation_type: Text | None = None,
    client_context: Text | None = None,
    wait: Literal["request", "token"] = "request",
    **fields: Unpack[TaskFields],
) -> Task:
    """Return a task that invokes a function, whose answer is the `Payload` of the result.

    It is permitted to invoke the function; with `qualifier`, that version or alias of it alone.

    Source: AWS page "Invoke an AWS Lambda function with Step Functions".

    Args:
        name: The name of the state.
        function: The function, one of its aliases, a name, or an ARN.
        payload: What it gets; the input of the state where it isn't given.
        qualifier: The version or alias.
        invocation_type: ``RequestResponse``, ``Event`` or ``DryRun``.
        client_context: Up to 3583 bytes in Base64 for the context of the function.
        wait: ``request`` waits for the answer; ``token`` for the task token, which `payload` has to have:
            ``{"token": context.Task.Token}``.
        fields: The fields that all tasks have.
    """
    from sampy.states.expressions import state_input

    given = {
        "FunctionName": function,
        "Payload": state_input if payload is None else payload,
        "Qualifier": qualifier,
        "InvocationType": invocation_type,
        "ClientContext": client_context,
    }
    return task("lambda:invoke", name, given, fields, wait=wait)
