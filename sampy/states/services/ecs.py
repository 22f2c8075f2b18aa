"""Tasks of ECS and Fargate."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Literal, Unpack

from sampy.states.integrations.arns import Kind, by_name, declared, target
from sampy.states.integrations.given import LATER, Given
from sampy.states.integrations.model import Allow, Integration, On, Permit, passing, rule
from sampy.states.integrations.tasks import task

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sampy.states.flow import Payload
    from sampy.states.integrations.tasks import Entries, TaskFields, Text
    from sampy.states.state_types import Task

_DEFINITION = Kind("ecs", "task-definition/{}", behind=":*")
_CLUSTER = Kind("ecs", "task/{}", takes="name")
_ROLES = {"task_role_arn": "TaskRoleArn", "execution_role_arn": "ExecutionRoleArn"}


def _roles(given: Given) -> Iterator[Permit]:
    """Yield what it takes to pass the roles of a task: those of its definition, and those in their place."""
    definition = declared(given.get("TaskDefinition"))
    for field, name in _ROLES.items():
        own = given.get(f"Overrides.{name}")
        role = getattr(definition, field, None) if definition is not None else LATER
        yield from passing(role if own is None else own, "ecs-tasks.amazonaws.com")


def _waiting(given: Given) -> Iterator[Permit]:
    cluster = given.get("Cluster")
    resource = declared(cluster)
    name: object = "default" if cluster is None else cluster if resource is None else resource.ref
    if isinstance(name, str) and name.startswith("arn:"):
        name = name.rpartition("/")[2]
    where = target(_CLUSTER, None) if name is LATER else by_name(_CLUSTER, f"{name}/*")
    yield Permit("ecs:StopTask", where)
    yield Permit("ecs:DescribeTasks", where)


INTEGRATIONS = (
    Integration(
        "ecs",
        "runTask",
        ("request", "sync", "token"),
        ("TaskDefinition",),
        (Allow("ecs:RunTask", On(_DEFINITION, "TaskDefinition")), _roles),
        (_waiting, rule("GetEventsForECSTaskRule")),
    ),
)


def run_task(
    name: str,
    task_definition: Text,
    *,
    cluster: Text | None = None,
    launch_type: Text | None = None,
    network_configuration: Entries | None = None,
    overrides: Entries | None = None,
    platform_version: Text | None = None,
    more: Mapping[str, Payload] | None = None,
    wait: Literal["request", "sync", "token"] = "request",
    **fields: Unpack[TaskFields],
) -> Task:
    """Return a task that runs a task of ECS.

    It is permitted to run the task definition and to pass its roles (all roles to ECS, where the task definition is no
    declaration); where its end is waited for, also to describe and stop tasks of the cluster, and the rule by which
    Step Functions learns of it.

    Source: AWS page "Run Amazon ECS or Fargate tasks with Step Functions".

    Args:
        name: The name of the state.
        task_definition: The task definition, its family with or without a revision, or its ARN.
        cluster: The cluster, or its name; ``default`` where it isn't given.
        launch_type: ``EC2``, ``FARGATE`` or ``EXTERNAL``.
        network_configuration: The network, as AWS spells it; Fargate needs it.
        overrides: What is different from the task definition: ``{"ContainerOverrides": [...]}``.
        platform_version: The platform, of Fargate.
        more: Further arguments of `RunTask`, as AWS spells them.
        wait: ``request`` goes on when it has started; ``sync`` when it has ended; ``token`` when the task token is sent
            back, which `overrides` have to give to it.
        fields: The fields that all tasks have.
    """
    given = {
        "TaskDefinition": task_definition,
        "Cluster": cluster,
        "LaunchType": launch_type,
        "NetworkConfiguration": network_configuration,
        "Overrides": overrides,
        "PlatformVersion": platform_version,
    }
    return task("ecs:runTask", name, given, fields, wait=wait, more=more)
