"""Models of Bedrock."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Literal, Unpack

from sampy.intrinsics import PARTITION
from sampy.states.integrations.arns import Kind, Target, arn_of, target
from sampy.states.integrations.given import Given
from sampy.states.integrations.model import Allow, Integration, On, Pass, Permit, rule
from sampy.states.integrations.tasks import task

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sampy.states.flow import Payload
    from sampy.states.integrations.tasks import Entries, TaskFields, Text
    from sampy.states.state_types import Task

_MODEL = Kind("bedrock", "foundation-model/{}", account=False)
_PROFILE = Kind("bedrock", "inference-profile/{}")
_CUSTOM = Kind("bedrock", "custom-model/{}")
_JOB = Kind("bedrock", "model-customization-job/{}")
_OBJECT = Kind("s3", "{}", takes="name", region=False, account=False)
_ACROSS = re.compile(r"(?:apac|au|ca|eu|global|jp|sa|us|us-gov)\.(.+)")
"""The id of an inference profile: where it may run, and the id of a model."""


def _invoking(given: Given) -> Iterator[Permit]:
    model = given.get("ModelId")
    across = _ACROSS.fullmatch(model) if isinstance(model, str) else None
    if across is not None:
        yield Permit("bedrock:InvokeModel", target(_PROFILE, model))
        anywhere = f"arn:{PARTITION}:bedrock:*::foundation-model/{across[1]}"
        yield Permit("bedrock:InvokeModel", Target(anywhere, anywhere))
    else:
        yield Permit("bedrock:InvokeModel", target(_MODEL, model))
    for argument, action in (("Input.S3Uri", "s3:GetObject"), ("Output.S3Uri", "s3:PutObject")):
        uri = given.get(argument)
        if uri is not None:
            yield Permit(action, _object(uri))


def _object(uri: object) -> Target:
    """Return the object of an S3 URI."""
    known = isinstance(uri, str) and uri.startswith("s3://")
    return target(_OBJECT, str(uri).removeprefix("s3://") if known else None)


INTEGRATIONS = (
    Integration("bedrock", "invokeModel", ("request", "token"), ("ModelId",), (_invoking,)),
    Integration(
        "bedrock",
        "createModelCustomizationJob",
        ("request", "sync"),
        ("BaseModelIdentifier", "CustomModelName", "JobName", "OutputDataConfig", "RoleArn", "TrainingDataConfig"),
        (
            Allow("bedrock:CreateModelCustomizationJob", On(_MODEL, "BaseModelIdentifier")),
            Allow("bedrock:CreateModelCustomizationJob bedrock:TagResource", On(_CUSTOM)),
            Allow("bedrock:CreateModelCustomizationJob bedrock:TagResource", On(_JOB)),
            Pass("RoleArn", "bedrock.amazonaws.com"),
        ),
        (
            Allow("bedrock:GetModelCustomizationJob bedrock:StopModelCustomizationJob", On(_JOB)),
            rule("GetEventsForBedrock*"),  # AWS doesn't tell the name of the rule
        ),
    ),
)


def invoke_model(
    name: str,
    model: Text,
    body: Payload = None,
    *,
    input: Entries | None = None,
    output_to: Entries | None = None,
    content_type: Text | None = None,
    accept: Text | None = None,
    more: Mapping[str, Payload] | None = None,
    wait: Literal["request", "token"] = "request",
    **fields: Unpack[TaskFields],
) -> Task:
    """Return a task that asks a model.

    It is permitted to invoke the model (with an inference profile, that and its model in all regions), to read `input`
    and to write `output_to`.

    Source: AWS page "Invoke and customize Amazon Bedrock models with Step Functions".

    Args:
        name: The name of the state.
        model: The id of the model or of the inference profile, or an ARN.
        body: What the model is asked, up to 256 KiB, as the model wants it.
        input: Where that is read from in place of `body`: ``{"S3Uri": "s3://..."}``.
        output_to: Where the answer is written to: ``{"S3Uri": "s3://..."}``.
        content_type: The type of the body; ``application/json`` where it isn't given.
        accept: The type of the answer; ``application/json`` where it isn't given.
        more: Further arguments of `InvokeModel`, as AWS spells them.
        wait: ``request`` goes on with the answer; ``token`` when the task token is sent back.
        fields: The fields that all tasks have.
    """
    given = {
        "ModelId": model,
        "Body": body,
        "Input": input,
        "Output": output_to,
        "ContentType": content_type,
        "Accept": accept,
    }
    return task("bedrock:invokeModel", name, given, fields, wait=wait, more=more)


def create_model_customization_job(
    name: str,
    job_name: Text,
    *,
    base_model_identifier: Text,
    custom_model_name: Text,
    role: Text,
    training_data_config: Entries,
    output_data_config: Entries,
    customization_type: Text | None = None,
    hyper_parameters: Entries | None = None,
    more: Mapping[str, Payload] | None = None,
    wait: Literal["request", "sync"] = "request",
    **fields: Unpack[TaskFields],
) -> Task:
    """Return a task that customizes a model.

    It is permitted to create and tag the job for the base model, and to pass the role; where its end is waited for,
    also to get and stop such jobs, and the rules by which Step Functions learns of it.

    Source: AWS page "Invoke and customize Amazon Bedrock models with Step Functions".

    Args:
        name: The name of the state.
        job_name: The name of the job.
        base_model_identifier: The id of the model that it starts from, or its ARN.
        custom_model_name: The name of the model that is made.
        role: The role that Bedrock does it with, or its ARN.
        training_data_config: The data: ``{"S3Uri": "s3://..."}``.
        output_data_config: Where the results go: ``{"S3Uri": "s3://..."}``.
        customization_type: ``FINE_TUNING``, ``CONTINUED_PRE_TRAINING`` or another one that the model knows.
        hyper_parameters: What the training is told, as text.
        more: Further arguments of `CreateModelCustomizationJob`, as AWS spells them.
        wait: ``request`` goes on when it has started; ``sync`` when it has ended.
        fields: The fields that all tasks have.
    """
    given = {
        "JobName": job_name,
        "BaseModelIdentifier": base_model_identifier,
        "CustomModelName": custom_model_name,
        "RoleArn": arn_of(role),
        "TrainingDataConfig": training_data_config,
        "OutputDataConfig": output_data_config,
        "CustomizationType": customization_type,
        "HyperParameters": hyper_parameters,
    }
    return task("bedrock:createModelCustomizationJob", name, given, fields, wait=wait, more=more)
