"""Executions of deployed state machines, from their start to their end.

Source: AWS pages "StartExecution", "StartSyncExecution", "DescribeExecution" and "GetExecutionHistory" of the AWS Step
Functions API Reference.
"""

from __future__ import annotations

import json
import time
from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Any

import attrs

from sampy.aws import Account, told_plainly
from sampy.aws.account import Client
from sampy.errors import Problem, ProblemsError
from sampy.intrinsics import Json, as_map

__tracebackhide__ = True  # pytest is to show the line of the test, and not this

_PAUSES = (0.02, 0.05, 0.1, 0.2, 0.5, 1.0)


@attrs.frozen
class ExecutionEvent:
    """Something that happened in an execution.

    Args:
        id: Its number, from 1.
        type: What it was: ``TaskStateEntered``, ``LambdaFunctionFailed``, ...
        time: When.
        state: The name of the state that was entered or left.
        details: What else Step Functions tells of it, by its names: ``input``, ``output``, ``error``, ``cause``, ...
    """

    id: int
    type: str
    time: datetime
    state: str | None = None
    details: Mapping[str, Json] = attrs.field(factory=dict)


@attrs.frozen
class Execution:
    """What became of an execution.

    Args:
        status: ``SUCCEEDED``, ``FAILED``, ``TIMED_OUT`` or ``ABORTED``.
        output: What it gave, where it succeeded.
        error: The name of the error that it failed with.
        cause: Why it failed.
        events: What happened; nothing for a state machine of the type EXPRESS, which keeps no history.
    """

    status: str
    output: Json = None
    error: str | None = None
    cause: str | None = None
    events: tuple[ExecutionEvent, ...] = ()

    @property
    def states(self) -> list[str]:
        """The names of the states that were entered, in their order."""
        return [each.state for each in self.events if each.type.endswith("StateEntered") and each.state]


class ExecutionUnfinished(ProblemsError):
    """An execution that doesn't end in the time that it has."""


def execute(account: Account, logical_id: str, arn: str, given: Json, seconds: float) -> Execution:
    """Execute a state machine, and return what became of that.

    Args:
        account: Where it is.
        logical_id: Its logical id.
        arn: Its ARN.
        given: The input.
        seconds: How long to wait for the end. An execution that takes longer is stopped.

    Raises:
        ExecutionUnfinished: Where it takes longer, with the states that were entered.
        AwsError: Where AWS can't be asked.
    """
    with told_plainly(f"the state machine {logical_id!r} can't be executed"):
        client = account.client("stepfunctions")
        kind = client.describe_state_machine(stateMachineArn=arn)["type"]
        if kind == "EXPRESS":
            return _ended(_for_sync_calls(client).start_sync_execution(stateMachineArn=arn, input=json.dumps(given)))
        name = client.start_execution(stateMachineArn=arn, input=json.dumps(given))["executionArn"]
        told = _waited(client, name, seconds)
        events = tuple(_history(client, name))
        if told["status"] != "RUNNING":
            return _ended(told, events)
        client.stop_execution(executionArn=name, error="Sampy.TookTooLong")
    entered = ", ".join(Execution("RUNNING", events=events).states) or "none"
    message = f"the execution of {logical_id!r} does not end in {seconds:g} seconds; entered were: {entered}"
    raise ExecutionUnfinished([Problem(message, "give it more time with seconds=, or see what it waits for")])


def _waited(client: Client, name: str, seconds: float) -> Mapping[str, Any]:
    """Return what an execution is told to be once it has ended, or the time is over."""
    end = time.monotonic() + seconds
    pauses = iter(_PAUSES)
    pause = 0.0
    while True:
        told: Mapping[str, Any] = client.describe_execution(executionArn=name)
        if told["status"] != "RUNNING" or time.monotonic() + pause > end:
            return told
        pause = next(pauses, pause)
        time.sleep(pause)


def _ended(told: Mapping[str, Any], events: tuple[ExecutionEvent, ...] = ()) -> Execution:
    succeeded = told["status"] == "SUCCEEDED" and told.get("output")
    output: Json = json.loads(told["output"]) if succeeded else None
    return Execution(told["status"], output, told.get("error"), told.get("cause"), events)


def _history(client: Client, name: str) -> Iterator[ExecutionEvent]:
    for page in client.get_paginator("get_execution_history").paginate(executionArn=name):
        yield from map(_event, page["events"])


def _event(given: Mapping[str, Any]) -> ExecutionEvent:
    # What else is told is in one member, which each type of event calls otherwise.
    details = as_map(next((value for key, value in given.items() if key.endswith("Details")), None))
    of_state = given["type"].endswith(("StateEntered", "StateExited"))
    state = str(details.get("name")) if of_state else None
    return ExecutionEvent(given["id"], given["type"], given["timestamp"], state, details)


def _for_sync_calls(client: Client) -> Client:
    """Return a client that can execute and wait in one call.

    Such calls go to a host of their own, ``sync-`` before the usual one, which an address that was given doesn't have.
    """
    if not client.meta.endpoint_url.startswith("https://states."):
        client.meta.config.inject_host_prefix = False
    return client
