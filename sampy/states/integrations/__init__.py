"""The service integrations of Step Functions: which there are, how they can be waited for, and what they need.

Source: AWS page "Integrating optimized services with Step Functions".
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from sampy.states.integrations.model import Integration

SDK = "aws-sdk"
_MODULES: Mapping[str, str] = {
    "apigateway": "apigateway",
    "athena": "athena",
    "batch": "batch",
    "bedrock": "bedrock",
    "codebuild": "codebuild",
    "databrew": "databrew",
    "dynamodb": "dynamodb",
    "ecs": "ecs",
    "eks": "eks",
    "elasticmapreduce": "elasticmapreduce",
    "emr-containers": "emr_containers",
    "emr-serverless": "emr_serverless",
    "events": "events",
    "glue": "glue",
    "http": "http",
    "lambda": "lambda_",
    "mediaconvert": "mediaconvert",
    "sagemaker": "sagemaker",
    "sns": "sns",
    "sqs": "sqs",
    "states": "states",
}
"""The modules of `sampy.states.services` by the services, as the resources of tasks have them."""
_RESOURCE = re.compile(r"arn:[^:]*:states:::(?:(aws-sdk):)?([^:.]+):([^:.]+)(\.sync:2|\.sync|\.waitForTaskToken)?")


class Called(NamedTuple):
    """What the resource of a task calls.

    Args:
        service: The service as it is there: ``lambda``, or for an AWS SDK integration ``dynamodb``.
        action: The action: ``invoke``.
        pattern: How it waits: ``request``, ``sync``, ``sync:2`` or ``token``.
        sdk: It is an AWS SDK integration.
    """

    service: str
    action: str
    pattern: str
    sdk: bool


def called(resource: str) -> Called | None:
    """Return what the resource of a task calls; None where it is no service integration.

    Args:
        resource: The resource: ``arn:aws:states:::sqs:sendMessage.waitForTaskToken``; the partition can be one that
            CloudFormation fills in, ``${Partition}``.
    """
    found = _RESOURCE.fullmatch(resource)
    if found is None:
        return None
    sdk, service, action, suffix = found.groups()
    pattern = {None: "request", ".sync": "sync", ".sync:2": "sync:2", ".waitForTaskToken": "token"}[suffix]
    return Called(service, action, pattern, sdk is not None)


def services() -> tuple[str, ...]:
    """Return the services that have optimised integrations."""
    return tuple(_MODULES)


@cache
def integrations(service: str) -> Mapping[str, Integration]:
    """Return the optimised integrations of a service by their actions; none for a service that has none."""
    module = _MODULES.get(service)
    if module is None:
        return {}
    rows: tuple[Integration, ...] = import_module(f"sampy.states.services.{module}").INTEGRATIONS
    return {each.action: each for each in rows}


def integration(service: str, action: str) -> Integration | None:
    """Return an optimised integration: ``integration("lambda", "invoke")``; None where there is none."""
    return integrations(service).get(action)


def known(service: str, action: str, *, sdk: bool = False) -> bool:
    """Return whether tasks can call an action.

    Args:
        service: The service, as in the resource of a task.
        action: The action, as there.
        sdk: It is called by the AWS SDK: ``arn:aws:states:::aws-sdk:SERVICE:ACTION``.
    """
    return bool(patterns(service, action, sdk=sdk))


def patterns(service: str, action: str, *, sdk: bool = False) -> tuple[str, ...]:
    """Return how an action can be waited for: of ``request``, ``sync``, ``sync:2``, ``token``; none for no action.

    Args:
        service: The service, as in the resource of a task.
        action: The action, as there.
        sdk: It is called by the AWS SDK.
    """
    if sdk:
        from sampy.states.integrations.sdk_services import operation

        return ("request", "token") if operation(service, action) is not None else ()
    found = integration(service, action)
    return found.patterns if found is not None else ()
