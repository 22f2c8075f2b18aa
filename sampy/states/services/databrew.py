"""Jobs of AWS Glue DataBrew."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Unpack

from sampy.states.integrations.arns import Kind
from sampy.states.integrations.model import Allow, Integration, On
from sampy.states.integrations.tasks import task

if TYPE_CHECKING:
    from sampy.states.integrations.tasks import TaskFields, Text
    from sampy.states.state_types import Task

_JOB = On(Kind("databrew", "job/{}", takes="name"), "Name")
INTEGRATIONS = (
    Integration(
        "databrew",
        "startJobRun",
        ("request", "sync"),
        ("Name",),
        (Allow("databrew:StartJobRun", _JOB),),
        (Allow("databrew:ListJobRuns databrew:StopJobRun", _JOB),),
    ),
)


def start_job_run(
    name: str, job: Text, *, wait: Literal["request", "sync"] = "request", **fields: Unpack[TaskFields]
) -> Task:
    """Return a task that runs a job of DataBrew.

    It is permitted to start runs of the job; where their end is waited for, also to list and stop them.

    Source: AWS page "Start AWS Glue DataBrew jobs with Step Functions".

    Args:
        name: The name of the state.
        job: The job, or its name.
        wait: ``request`` goes on when it has started; ``sync`` when it has ended.
        fields: The fields that all tasks have.
    """
    return task("databrew:startJobRun", name, {"Name": job}, fields, wait=wait)
