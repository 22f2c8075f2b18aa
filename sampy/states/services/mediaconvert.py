"""Jobs of AWS Elemental MediaConvert."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Unpack

from sampy.states.integrations.arns import Kind, arn_of
from sampy.states.integrations.model import Allow, Integration, On, Pass, rule
from sampy.states.integrations.tasks import task

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sampy.states.flow import Payload
    from sampy.states.integrations.tasks import Entries, TaskFields, Text
    from sampy.states.state_types import Task

INTEGRATIONS = (
    Integration(
        "mediaconvert",
        "createJob",
        ("request", "sync"),
        ("Role", "Settings"),
        (
            Allow("mediaconvert:CreateJob mediaconvert:TagResource"),
            Pass("Role", "mediaconvert.amazonaws.com"),
        ),
        (
            Allow("mediaconvert:CancelJob mediaconvert:GetJob", On(Kind("mediaconvert", "jobs/{}"))),
            rule("GetEventsForMediaConvertJobRule"),
        ),
    ),
)


def create_job(
    name: str,
    role: Text,
    settings: Entries,
    *,
    queue: Text | None = None,
    job_template: Text | None = None,
    user_metadata: Entries | None = None,
    more: Mapping[str, Payload] | None = None,
    wait: Literal["request", "sync"] = "request",
    **fields: Unpack[TaskFields],
) -> Task:
    """Return a task that converts media.

    It is permitted to create and tag jobs, and to pass the role; where their end is waited for, also to get and cancel
    them, and the rule by which Step Functions learns of it.

    Source: AWS page "Create an AWS Elemental MediaConvert job with Step Functions".

    Args:
        name: The name of the state.
        role: The role that MediaConvert does it with, or its ARN.
        settings: What is converted to what, as AWS spells it.
        queue: The queue, or its ARN.
        job_template: The name of the template.
        user_metadata: Data of your own.
        more: Further arguments of `CreateJob`, as AWS spells them.
        wait: ``request`` goes on when it is created; ``sync`` when it has ended.
        fields: The fields that all tasks have.
    """
    given = {
        "Role": arn_of(role),
        "Settings": settings,
        "Queue": arn_of(queue),
        "JobTemplate": job_template,
        "UserMetadata": user_metadata,
    }
    return task("mediaconvert:createJob", name, given, fields, wait=wait, more=more)
