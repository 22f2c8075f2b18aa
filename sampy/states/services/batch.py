"""Jobs of AWS Batch."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Unpack

from sampy.states.integrations.arns import Kind
from sampy.states.integrations.model import Allow, Integration, On, rule
from sampy.states.integrations.tasks import task

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sampy.states.flow import Payload
    from sampy.states.integrations.tasks import Entries, TaskFields, Text
    from sampy.states.state_types import Task

_QUEUE = Kind("batch", "job-queue/{}")
_DEFINITION = Kind("batch", "job-definition/{}", behind=":*")
_JOB = Kind("batch", "job/{}")
INTEGRATIONS = (
    Integration(
        "batch",
        "submitJob",
        ("request", "sync"),
        ("JobName", "JobDefinition", "JobQueue"),
        (
            Allow("batch:SubmitJob", On(_DEFINITION, "JobDefinition")),
            Allow("batch:SubmitJob", On(_QUEUE, "JobQueue")),
        ),
        (Allow("batch:DescribeJobs"), Allow("batch:TerminateJob", On(_JOB)), rule("GetEventsForBatchJobsRule")),
    ),
)


def submit_job(
    name: str,
    job_definition: Text,
    job_queue: Text,
    *,
    job_name: Text,
    parameters_of_job: Entries | None = None,
    container_overrides: Entries | None = None,
    array_properties: Entries | None = None,
    retry_strategy: Entries | None = None,
    more: Mapping[str, Payload] | None = None,
    wait: Literal["request", "sync"] = "request",
    **fields: Unpack[TaskFields],
) -> Task:
    """Return a task that submits a job.

    It is permitted to submit the job definition to the queue; where its end is waited for, also to describe and
    terminate jobs, and the rule by which Step Functions learns of it.

    Source: AWS page "Run AWS Batch workloads with Step Functions".

    Args:
        name: The name of the state.
        job_definition: The job definition, its name with or without a revision, or its ARN.
        job_queue: The queue, its name or its ARN.
        job_name: The name of the job.
        parameters_of_job: What stands for the placeholders of the job definition: `Parameters` of `SubmitJob`.
        container_overrides: What is different from the job definition, as AWS spells it.
        array_properties: ``{"Size": 10}`` for ten jobs.
        retry_strategy: When the job is tried again by Batch.
        more: Further arguments of `SubmitJob`, as AWS spells them.
        wait: ``request`` goes on when it is submitted; ``sync`` when it has ended.
        fields: The fields that all tasks have.
    """
    given = {
        "JobName": job_name,
        "JobDefinition": job_definition,
        "JobQueue": job_queue,
        "Parameters": parameters_of_job,
        "ContainerOverrides": container_overrides,
        "ArrayProperties": array_properties,
        "RetryStrategy": retry_strategy,
    }
    return task("batch:submitJob", name, given, fields, wait=wait, more=more)
