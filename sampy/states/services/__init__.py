"""Tasks that call services: a module for each service that Step Functions integrates with, a function for each action.

``services.dynamodb.put_item("Save", table=orders, item={...})`` is a `Task`; modules and functions are called as the
resource of the task calls them. `aws_sdk` calls any of the other APIs, and `activity` waits for a worker.

Source: AWS pages "Integrating optimized services with Step Functions" and "Learning to use AWS service SDK integrations
in Step Functions".
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sampy.states.services import (
        apigateway as apigateway,
        athena as athena,
        batch as batch,
        bedrock as bedrock,
        codebuild as codebuild,
        databrew as databrew,
        dynamodb as dynamodb,
        ecs as ecs,
        eks as eks,
        elasticmapreduce as elasticmapreduce,
        emr_containers as emr_containers,
        emr_serverless as emr_serverless,
        events as events,
        glue as glue,
        http as http,
        lambda_ as lambda_,
        mediaconvert as mediaconvert,
        sagemaker as sagemaker,
        sns as sns,
        sqs as sqs,
        states as states,
    )
    from sampy.states.services.any import activity as activity, aws_sdk as aws_sdk

_FUNCTIONS = ("activity", "aws_sdk")
_SERVICES = (
    "apigateway",
    "athena",
    "batch",
    "bedrock",
    "codebuild",
    "databrew",
    "dynamodb",
    "ecs",
    "eks",
    "elasticmapreduce",
    "emr_containers",
    "emr_serverless",
    "events",
    "glue",
    "http",
    "lambda_",
    "mediaconvert",
    "sagemaker",
    "sns",
    "sqs",
    "states",
)
__all__ = sorted([*_FUNCTIONS, *_SERVICES])

if not TYPE_CHECKING:

    def __getattr__(name: str) -> object:
        """Return a service or function, loaded when it is first used."""
        if name in _FUNCTIONS:
            return getattr(import_module(f"{__name__}.any"), name)
        if name in _SERVICES:
            return import_module(f"{__name__}.{name}")
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
