"""Jobs, models and endpoints of SageMaker AI."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Unpack

from sampy.states.integrations.arns import arn_of
from sampy.states.integrations.model import Allow, Integration, Need, Pass, rule
from sampy.states.integrations.tasks import task
from sampy.states.services.sagemaker_endpoints import (
    ENDPOINTS,
    SERVICE,
    create_endpoint as create_endpoint,
    create_endpoint_config as create_endpoint_config,
    create_model as create_model,
    on,
    update_endpoint as update_endpoint,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sampy.states.flow import Payload
    from sampy.states.integrations.tasks import Entries, Items, TaskFields, Text
    from sampy.states.state_types import Task


def _job(name: str, kind: str, rules: str, *required: str, role: str = "") -> Integration:
    """Return the integration that creates a job: ``TrainingJob``."""
    named = f"{name}Name"
    passed: tuple[Need, ...] = (Pass(role, SERVICE),) if role else ()
    return Integration(
        "sagemaker",
        f"create{name}",
        ("request", "sync"),
        (named, *required),
        (on(f"AddTags Create{name}", kind, named), Allow("sagemaker:ListTags"), *passed),
        (on(f"Describe{name} Stop{name}", kind, named), rule(rules)),
    )


_TUNING = "HyperParameterTuningJob"
INTEGRATIONS = (
    _job(
        "TrainingJob",
        "training-job",
        "GetEventsForSageMakerTrainingJobsRule",
        "OutputDataConfig",
        "ResourceConfig",
        "RoleArn",
        "StoppingCondition",
        role="RoleArn",
    ),
    _job(
        "TransformJob",
        "transform-job",
        "GetEventsForSageMakerTransformJobsRule",
        "ModelName",
        "TransformInput",
        "TransformOutput",
        "TransformResources",
    ),
    _job(
        "ProcessingJob",
        "processing-job",
        "GetEventsForSageMakerProcessingJobsRule",
        "AppSpecification",
        "ProcessingResources",
        "RoleArn",
        role="RoleArn",
    ),
    _job(
        _TUNING,
        "hyper-parameter-tuning-job",
        "GetEventsForSageMakerTuningJobsRule",
        "HyperParameterTuningJobConfig",
        role="TrainingJobDefinition.RoleArn",
    ),
    _job(
        "LabelingJob",
        "labeling-job",
        "GetEventsForSageMaker*",  # AWS tells the names of all other rules, and not of this one
        "HumanTaskConfig",
        "InputConfig",
        "LabelAttributeName",
        "OutputConfig",
        "RoleArn",
        role="RoleArn",
    ),
    *ENDPOINTS,
)


def create_training_job(
    name: str,
    training_job_name: Text,
    *,
    algorithm_specification: Entries,
    output_data_config: Entries,
    resource_config: Entries,
    role: Text,
    stopping_condition: Entries,
    hyper_parameters: Entries | None = None,
    input_data_config: Items | None = None,
    more: Mapping[str, Payload] | None = None,
    wait: Literal["request", "sync"] = "request",
    **fields: Unpack[TaskFields],
) -> Task:
    """Return a task that trains a model.

    It is permitted to create and tag the job and to pass the role to SageMaker; where its end is waited for, also to
    describe and stop it, and the rule by which Step Functions learns of it.

    Source: AWS page "Create and manage Amazon SageMaker AI jobs with Step Functions".

    Args:
        name: The name of the state.
        training_job_name: The name of the job.
        algorithm_specification: The algorithm, as AWS spells it.
        output_data_config: Where the model goes: ``{"S3OutputPath": ...}``.
        resource_config: What it runs on.
        role: The role that SageMaker does it with, or its ARN.
        stopping_condition: ``{"MaxRuntimeInSeconds": 3600}``.
        hyper_parameters: What the algorithm is told, as text.
        input_data_config: The data.
        more: Further arguments of `CreateTrainingJob`, as AWS spells them.
        wait: ``request`` goes on when it has started; ``sync`` when it has ended.
        fields: The fields that all tasks have.
    """
    given = {
        "TrainingJobName": training_job_name,
        "AlgorithmSpecification": algorithm_specification,
        "OutputDataConfig": output_data_config,
        "ResourceConfig": resource_config,
        "RoleArn": arn_of(role),
        "StoppingCondition": stopping_condition,
        "HyperParameters": hyper_parameters,
        "InputDataConfig": input_data_config,
    }
    return task("sagemaker:createTrainingJob", name, given, fields, wait=wait, more=more)


def create_transform_job(
    name: str,
    transform_job_name: Text,
    *,
    model_name: Text,
    transform_input: Entries,
    transform_output: Entries,
    transform_resources: Entries,
    more: Mapping[str, Payload] | None = None,
    wait: Literal["request", "sync"] = "request",
    **fields: Unpack[TaskFields],
) -> Task:
    """Return a task that has a model judge many data.

    It is permitted to create and tag the job; where its end is waited for, also to describe and stop it, and the rule
    by which Step Functions learns of it.

    Source: AWS page "Create and manage Amazon SageMaker AI jobs with Step Functions".

    Args:
        name: The name of the state.
        transform_job_name: The name of the job.
        model_name: The name of the model; of a declared one, ``GetAtt(model, "ModelName")``.
        transform_input: The data, as AWS spells it.
        transform_output: Where the results go.
        transform_resources: What it runs on.
        more: Further arguments of `CreateTransformJob`, as AWS spells them.
        wait: ``request`` goes on when it has started; ``sync`` when it has ended.
        fields: The fields that all tasks have.
    """
    given = {
        "TransformJobName": transform_job_name,
        "ModelName": model_name,
        "TransformInput": transform_input,
        "TransformOutput": transform_output,
        "TransformResources": transform_resources,
    }
    return task("sagemaker:createTransformJob", name, given, fields, wait=wait, more=more)


def create_processing_job(
    name: str,
    processing_job_name: Text,
    *,
    app_specification: Entries,
    processing_resources: Entries,
    role: Text,
    processing_inputs: Items | None = None,
    processing_output_config: Entries | None = None,
    environment: Entries | None = None,
    more: Mapping[str, Payload] | None = None,
    wait: Literal["request", "sync"] = "request",
    **fields: Unpack[TaskFields],
) -> Task:
    """Return a task that processes data.

    It is permitted to create and tag the job and to pass the role to SageMaker; where its end is waited for, also to
    describe and stop it, and the rule by which Step Functions learns of it.

    Source: AWS page "Create and manage Amazon SageMaker AI jobs with Step Functions".

    Args:
        name: The name of the state.
        processing_job_name: The name of the job.
        app_specification: The image: ``{"ImageUri": ...}``.
        processing_resources: What it runs on, as AWS spells it.
        role: The role that SageMaker does it with, or its ARN.
        processing_inputs: The data.
        processing_output_config: Where the results go.
        environment: Variables of the container.
        more: Further arguments of `CreateProcessingJob`, as AWS spells them.
        wait: ``request`` goes on when it has started; ``sync`` when it has ended.
        fields: The fields that all tasks have.
    """
    given = {
        "ProcessingJobName": processing_job_name,
        "AppSpecification": app_specification,
        "ProcessingResources": processing_resources,
        "RoleArn": arn_of(role),
        "ProcessingInputs": processing_inputs,
        "ProcessingOutputConfig": processing_output_config,
        "Environment": environment,
    }
    return task("sagemaker:createProcessingJob", name, given, fields, wait=wait, more=more)


def create_hyper_parameter_tuning_job(
    name: str,
    hyper_parameter_tuning_job_name: Text,
    *,
    hyper_parameter_tuning_job_config: Entries,
    training_job_definition: Entries | None = None,
    more: Mapping[str, Payload] | None = None,
    wait: Literal["request", "sync"] = "request",
    **fields: Unpack[TaskFields],
) -> Task:
    """Return a task that looks for the best hyperparameters.

    It is permitted to create and tag the job and to pass the role of its training jobs to SageMaker; where its end is
    waited for, also to describe and stop it, and the rule by which Step Functions learns of it.

    Source: AWS page "Create and manage Amazon SageMaker AI jobs with Step Functions".

    Args:
        name: The name of the state.
        hyper_parameter_tuning_job_name: The name of the job.
        hyper_parameter_tuning_job_config: What it looks for, as AWS spells it.
        training_job_definition: The training jobs that it starts.
        more: Further arguments of `CreateHyperParameterTuningJob`, as AWS spells them.
        wait: ``request`` goes on when it has started; ``sync`` when it has ended.
        fields: The fields that all tasks have.
    """
    given = {
        "HyperParameterTuningJobName": hyper_parameter_tuning_job_name,
        "HyperParameterTuningJobConfig": hyper_parameter_tuning_job_config,
        "TrainingJobDefinition": training_job_definition,
    }
    return task("sagemaker:createHyperParameterTuningJob", name, given, fields, wait=wait, more=more)


def create_labeling_job(
    name: str,
    labeling_job_name: Text,
    *,
    human_task_config: Entries,
    input_config: Entries,
    label_attribute_name: Text,
    output_config: Entries,
    role: Text,
    more: Mapping[str, Payload] | None = None,
    wait: Literal["request", "sync"] = "request",
    **fields: Unpack[TaskFields],
) -> Task:
    """Return a task that has people label data.

    It is permitted to create and tag the job and to pass the role to SageMaker; where its end is waited for, also to
    describe and stop it, and the rules by which Step Functions learns of it.

    Source: AWS page "Create and manage Amazon SageMaker AI jobs with Step Functions".

    Args:
        name: The name of the state.
        labeling_job_name: The name of the job.
        human_task_config: What people do, as AWS spells it.
        input_config: The data.
        label_attribute_name: The name of the attribute that is the label.
        output_config: Where the labels go.
        role: The role that SageMaker does it with, or its ARN.
        more: Further arguments of `CreateLabelingJob`, as AWS spells them.
        wait: ``request`` goes on when it has started; ``sync`` when it has ended.
        fields: The fields that all tasks have.
    """
    given = {
        "LabelingJobName": labeling_job_name,
        "HumanTaskConfig": human_task_config,
        "InputConfig": input_config,
        "LabelAttributeName": label_attribute_name,
        "OutputConfig": output_config,
        "RoleArn": arn_of(role),
    }
    return task("sagemaker:createLabelingJob", name, given, fields, wait=wait, more=more)
