"""Jobs of AWS Glue."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Unpack

from sampy.states.integrations.arns import Kind
from sampy.states.integrations.model import Allow, Integration, On
from sampy.states.integrations.tasks import task

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sampy.states.flow import Payload
    from sampy.states.integrations.tasks import Entries, TaskFields, Text
    from sampy.states.state_types import Task

_JOB = On(Kind("glue", "job/{}", takes="name"), "JobName")
INTEGRATIONS = (
    Integration(
        "glue",
        "startJobRun",
        ("request", "sync"),
        ("JobName",),
        (Allow("glue:StartJobRun", _JOB),),
        (Allow("glue:GetJobRun glue:GetJobRuns glue:BatchStopJobRun", _JOB),),
    ),
)


def start_job_run(
    name: str,
    job: Text,
    *,
    arguments_of_job: Entries | None = None,
    more: Mapping[str, Payload] | None = None,
    wait: Literal["request", "sync"] = "request",
    **fields: Unpack[TaskFields],
) -> Task:
    """Return a task that runs a job of Glue.

    It is permitted to start runs of the job; where their end is waited for, also to get and stop them.

    Source: AWS page "Start an AWS Glue job with Step Functions".

    Args:
        name: The name of the state.
        job: The job, or its name.
        arguments_of_job: What the job gets: `Arguments` of `StartJobRun`, ``{"--day": state_input.day}``.
        more: Further arguments of `StartJobRun`, as AWS spells them.
        wait: ``request`` goes on when it has started; ``sync`` when it has ended.
        fields: The fields that all tasks have.
    """
    given = {"JobName": job, "Arguments": arguments_of_job}
    return task("glue:startJobRun", name, given, fields, wait=wait, more=more)
