"""Executions of other state machines."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Literal, Unpack

from sampy.declaration import attribute_names
from sampy.intrinsics import GetAtt
from sampy.states.integrations.arns import Kind, Target, by_name, declared, target
from sampy.states.integrations.given import Given
from sampy.states.integrations.model import Allow, Integration, On, Permit, rule
from sampy.states.integrations.tasks import task

if TYPE_CHECKING:
    from sampy.states.flow import Payload
    from sampy.states.integrations.tasks import TaskFields, Text
    from sampy.states.state_types import Task

MACHINE = Kind("states", "stateMachine:{}", takes="arn")
EXECUTION = Kind("states", "execution:{}", takes="name")


def executions(machine: object) -> Target:
    """Return the executions of a state machine."""
    resource = declared(machine)
    if resource is not None and "Name" in attribute_names(type(resource)):
        return by_name(EXECUTION, f"{GetAtt(resource, 'Name')}:*")
    if isinstance(machine, str) and ":stateMachine:" in machine:
        start, _, name = machine.partition(":stateMachine:")
        return target(EXECUTION, f"{start}:execution:{name.partition(':')[0]}:*")
    return target(EXECUTION, None)


def _waiting(given: Given) -> Iterator[Permit]:
    where = executions(given.get("StateMachineArn"))
    yield Permit("states:DescribeExecution", where)
    yield Permit("states:StopExecution", where)


INTEGRATIONS = (
    Integration(
        "states",
        "startExecution",
        ("request", "sync", "sync:2", "token"),
        ("StateMachineArn",),
        (Allow("states:StartExecution", On(MACHINE, "StateMachineArn")),),
        (_waiting, rule("GetEventsForStepFunctionsExecutionRule")),
    ),
)


def start_execution(
    name: str,
    state_machine: Text,
    input: Payload = None,
    *,
    execution_name: Text | None = None,
    wait: Literal["request", "sync:2", "sync", "token"] = "request",
    **fields: Unpack[TaskFields],
) -> Task:
    """Return a task that starts an execution of another state machine.

    It is permitted to start the state machine; where its end is waited for, also to describe and stop its executions,
    and the rule by which Step Functions learns of it. To wait for one of the type ``EXPRESS``, use
    ``aws_sdk(name, "sfn:startSyncExecution", {...})``.

    Source: AWS page "Start a new AWS Step Functions state machine from a running execution".

    Args:
        name: The name of the state.
        state_machine: The state machine, or its ARN.
        input: What it gets.
        execution_name: The name of the execution; Step Functions makes one up where it isn't given.
        wait: ``request`` goes on when it has started; ``sync:2`` when it has ended, with its output as JSON; ``sync``
            as well, with its output as text; ``token`` when the task token is sent back, which `input` has to have.
        fields: The fields that all tasks have.
    """
    given = {"StateMachineArn": state_machine, "Input": input, "Name": execution_name}
    return task("states:startExecution", name, given, fields, wait=wait)
