"""The APIs that AWS SDK integrations can call, as a table of them has it.

Source: AWS page "Learning to use AWS service SDK integrations in Step Functions".
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import NamedTuple

from sampy.data import keys, row

_TABLE = "step_functions_sdk"


class Api(NamedTuple):
    """A service that AWS SDK integrations can call.

    Args:
        name: Its name in botocore.
        prefix: The prefix of its actions in IAM.
        operations: Its operations.
        actions: The actions of those that aren't called as their operations are; empty, where none is needed.
    """

    name: str
    prefix: str
    operations: frozenset[str]
    actions: Mapping[str, str]


@cache
def api(service: str) -> Api | None:
    """Return a service by its name in the resources of tasks, ``cloudwatchlogs``; None for an unknown one."""
    found = row(_TABLE, service)
    if found is None:
        return None
    return Api(found["name"], found["prefix"], frozenset(found["operations"].split()), found.get("actions", {}))


def service_names() -> tuple[str, ...]:
    """Return the names of all services."""
    return tuple(keys(_TABLE))


def operations(service: str) -> tuple[str, ...]:
    """Return what can be called of a service, as the resources of tasks name it: ``getItem``; none for an unknown one.

    What Step Functions doesn't support is not among them.
    """
    found = api(service)
    return tuple(sorted(f"{each[0].lower()}{each[1:]}" for each in found.operations)) if found is not None else ()


def operation(service: str, action: str) -> str | None:
    """Return the operation of an action: ``GetItem`` for ``getItem``; None for an unknown one."""
    found = api(service)
    name = f"{action[:1].upper()}{action[1:]}"
    return name if found is not None and name in found.operations and action[:1].islower() else None
