"""Models and endpoints of SageMaker AI."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Unpack

from sampy.intrinsics import has_markers
from sampy.states.integrations.arns import Kind, arn_of, target
from sampy.states.integrations.given import Given
from sampy.states.integrations.model import Integration, Need, Pass, Permit
from sampy.states.integrations.tasks import task

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sampy.states.flow import Payload
    from sampy.states.integrations.tasks import Entries, Items, TaskFields, Text
    from sampy.states.state_types import Task

SERVICE = "sagemaker.amazonaws.com"


def on(actions: str, kind: str, argument: str) -> Need:
    """Return the need of actions on what an argument names, whose ARN has its name in lower case."""
    of = Kind("sagemaker", f"{kind}/{{}}", takes="name")

    def needed(given: Given) -> Iterator[Permit]:
        name = given.get(argument)
        plain = isinstance(name, str) and not has_markers(name) and not name.startswith("arn:")
        where = target(of, name.lower() if plain and isinstance(name, str) else name)
        yield from (Permit(f"sagemaker:{action}", where) for action in actions.split())

    return needed


ENDPOINTS = (
    Integration(
        "sagemaker",
        "createModel",
        required=("ModelName", "ExecutionRoleArn"),
        needs=(on("AddTags CreateModel", "model", "ModelName"), Pass("ExecutionRoleArn", SERVICE)),
    ),
    Integration(
        "sagemaker",
        "createEndpointConfig",
        required=("EndpointConfigName", "ProductionVariants"),
        needs=(on("AddTags CreateEndpointConfig", "endpoint-config", "EndpointConfigName"),),
    ),
    Integration(
        "sagemaker",
        "createEndpoint",
        required=("EndpointConfigName", "EndpointName"),
        needs=(
            on("AddTags CreateEndpoint", "endpoint", "EndpointName"),
            on("CreateEndpoint", "endpoint-config", "EndpointConfigName"),
        ),
    ),
    Integration(
        "sagemaker",
        "updateEndpoint",
        required=("EndpointConfigName", "EndpointName"),
        needs=(
            on("UpdateEndpoint", "endpoint", "EndpointName"),
            on("UpdateEndpoint", "endpoint-config", "EndpointConfigName"),
        ),
    ),
)


def create_model(
    name: str,
    model_name: Text,
    *,
    execution_role: Text,
    primary_container: Entries | None = None,
    more: Mapping[str, Payload] | None = None,
    **fields: Unpack[TaskFields],
) -> Task:
    """Return a task that creates a model.

    It is permitted to create and tag the model, and to pass the role to SageMaker.

    Source: AWS page "Create and manage Amazon SageMaker AI jobs with Step Functions".

    Args:
        name: The name of the state.
        model_name: The name of the model.
        execution_role: The role that the model runs with, or its ARN.
        primary_container: The image and the data of the model, as AWS spells it.
        more: Further arguments of `CreateModel`, as AWS spells them.
        fields: The fields that all tasks have.
    """
    given = {
        "ModelName": model_name,
        "ExecutionRoleArn": arn_of(execution_role),
        "PrimaryContainer": primary_container,
    }
    return task("sagemaker:createModel", name, given, fields, more=more)


def create_endpoint_config(
    name: str,
    endpoint_config_name: Text,
    production_variants: Items,
    *,
    more: Mapping[str, Payload] | None = None,
    **fields: Unpack[TaskFields],
) -> Task:
    """Return a task that creates the configuration of an endpoint. It is permitted to create and tag it.

    Source: AWS page "Create and manage Amazon SageMaker AI jobs with Step Functions".

    Args:
        name: The name of the state.
        endpoint_config_name: The name of the configuration.
        production_variants: The models and what they run on, as AWS spells it.
        more: Further arguments of `CreateEndpointConfig`, as AWS spells them.
        fields: The fields that all tasks have.
    """
    given = {"EndpointConfigName": endpoint_config_name, "ProductionVariants": production_variants}
    return task("sagemaker:createEndpointConfig", name, given, fields, more=more)


def create_endpoint(
    name: str,
    endpoint_name: Text,
    endpoint_config_name: Text,
    *,
    more: Mapping[str, Payload] | None = None,
    **fields: Unpack[TaskFields],
) -> Task:
    """Return a task that creates an endpoint. It is permitted to create and tag it with its configuration.

    Source: AWS page "Create and manage Amazon SageMaker AI jobs with Step Functions".

    Args:
        name: The name of the state.
        endpoint_name: The name of the endpoint.
        endpoint_config_name: The name of its configuration.
        more: Further arguments of `CreateEndpoint`, as AWS spells them.
        fields: The fields that all tasks have.
    """
    given = {"EndpointName": endpoint_name, "EndpointConfigName": endpoint_config_name}
    return task("sagemaker:createEndpoint", name, given, fields, more=more)


def update_endpoint(
    name: str,
    endpoint_name: Text,
    endpoint_config_name: Text,
    *,
    more: Mapping[str, Payload] | None = None,
    **fields: Unpack[TaskFields],
) -> Task:
    """Return a task that gives an endpoint another configuration. It is permitted to update the two.

    Source: AWS page "Create and manage Amazon SageMaker AI jobs with Step Functions".

    Args:
        name: The name of the state.
        endpoint_name: The name of the endpoint.
        endpoint_config_name: The name of its new configuration.
        more: Further arguments of `UpdateEndpoint`, as AWS spells them.
        fields: The fields that all tasks have.
    """
    given = {"EndpointName": endpoint_name, "EndpointConfigName": endpoint_config_name}
    return task("sagemaker:updateEndpoint", name, given, fields, more=more)
