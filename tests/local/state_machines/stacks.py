"""Stacks with state machines for tests, and functions of Python in the place of those that run in processes."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import Any

from sampy.context import Context
from sampy.local.answers import Answer
from sampy.local.state_machines import LocalExecution, run_local
from sampy.local.state_machines.mocks import Mocks, Outcome
from sampy.local.values import LocalValues
from sampy.template import Template

INVOKE = "arn:aws:states:::lambda:invoke"
WAITING = f"{INVOKE}.waitForTaskToken"
Function = Callable[[Any], object]


def machine(states: Mapping[str, Any], **properties: Any) -> dict[str, Any]:
    """Return the resource of a state machine that starts with the first of its states."""
    definition = {"StartAt": next(iter(states)), "States": states}
    return {"Type": "AWS::StepFunctions::StateMachine", "Properties": {"Definition": definition, **properties}}


def template(**resources: Any) -> Template:
    """Return a stack with resources, and with a function ``Do``."""
    do = {"Type": "AWS::Lambda::Function", "Properties": {"Runtime": "python3.13", "Handler": "app.do", "Code": "code"}}
    return Template({"Resources": {"Do": do, **resources}}, name="shop")


def task(resource: str = INVOKE, **fields: Any) -> dict[str, Any]:
    """Return a state that calls something, and then ends."""
    return {"Type": "Task", "Resource": resource, "End": True, **fields}


def invoking(payload: Any, **fields: Any) -> dict[str, Any]:
    """Return a state that calls the function ``Do`` by the integration of Lambda."""
    return task(Parameters={"FunctionName": "${Do}", "Payload": payload}, **fields)


DO = {"DefinitionSubstitutions": {"Do": {"Ref": "Do"}, "DoArn": {"Fn::GetAtt": ["Do", "Arn"]}}}
"""What fills in the name and the ARN of the function."""


def answering(function: Function) -> Callable[[str, bytes], Answer]:
    """Return what invokes a function of Python as Lambda would."""

    def invoke(logical_id: str, payload: bytes) -> Answer:
        assert logical_id == "Do"
        try:
            return Answer(json.dumps(function(json.loads(payload))).encode(), request_id="r-1")
        except Exception as error:
            document = {"errorMessage": str(error), "errorType": type(error).__name__}
            return Answer(json.dumps(document).encode(), "Unhandled")

    return invoke


def ran(
    stack: Template,
    input: Any = None,
    function: Function | None = None,
    mocks: Mapping[str, Outcome | list[Outcome]] | None = None,
    **more: Any,
) -> LocalExecution:
    """Run the state machine ``Orders`` of a stack."""
    invoke = answering(function) if function else more.pop("invoke", None)
    resolve = LocalValues(stack, Context(account="000000000000")).resolved
    return run_local(stack, "Orders", input, resolve=resolve, invoke=invoke, mocks=Mocks(mocks or {}), **more)
