"""Tasks that call any API of AWS, and tasks that workers do."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Literal, Unpack

from sampy.errors import did_you_mean
from sampy.states.integrations.sdk_services import api, operations, service_names
from sampy.states.integrations.tasks import made

if TYPE_CHECKING:
    from sampy.declaration import String
    from sampy.states.flow import Payload
    from sampy.states.integrations.tasks import TaskFields
    from sampy.states.state_types import Task


def aws_sdk(
    name: str,
    action: str,
    given: Mapping[str, Payload] | None = None,
    *,
    wait: Literal["request", "token"] = "request",
    **fields: Unpack[TaskFields],
) -> Task:
    """Return a task that calls an API of any service: ``aws_sdk("Find", "s3:listObjectsV2", {"Bucket": bucket})``.

    It is permitted the action of that API on what its arguments name.

    Source: AWS page "Learning to use AWS service SDK integrations in Step Functions".

    Args:
        name: The name of the state.
        action: The service and the action, as in the resource of the task: ``cloudwatchlogs:filterLogEvents``.
        given: The arguments, in PascalCase also where the API has them in camelCase.
        wait: ``request`` goes on when the API has answered, ``token`` when a task token is sent back.
        fields: The fields that all tasks have.

    Raises:
        ValueError: Where there is no such service or action.
    """
    service, _, called = action.partition(":")
    found = api(service)
    if found is None:
        raise ValueError(f"aws_sdk of the state {name!r}: {_fix(service, 'service', service_names())}")
    if wait not in ("request", "token"):
        raise ValueError(f"{action} of the state {name!r} has no pattern {wait!r}: wait is 'request' or 'token'")
    if called not in operations(service):
        raise ValueError(f"aws_sdk of the state {name!r}: {service} has {_fix(called, 'action', operations(service))}")
    suffix = ".waitForTaskToken" if wait == "token" else ""
    return made(name, f"aws-sdk:{action}{suffix}", given, fields)


def activity(
    name: str, activity: String, given: Mapping[str, Payload] | None = None, **fields: Unpack[TaskFields]
) -> Task:
    """Return a task that a worker of your own does, which asks for work with `GetActivityTask`.

    It needs no permission.

    Source: AWS page "Learn about Activities in Step Functions".

    Args:
        name: The name of the state.
        activity: The activity, or its ARN.
        given: What the worker gets; the input of the state where it isn't given.
        fields: The fields that all tasks have.
    """
    from sampy.states.state_types import Task

    rest: dict[str, object] = {**fields}
    return Task(name, resource=activity, given=given, **rest)  # type: ignore[arg-type]  # typed where they are given


def _fix(name: str, what: str, known: object) -> str:
    assert isinstance(known, (tuple, list, frozenset))
    newer = "for one that is newer, write Task(resource=...)"
    return f"no {what} {name!r}: {did_you_mean(name, sorted(known))}; {newer}"
