"""Applications and jobs of EMR Serverless."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Literal, Unpack

from sampy.states.integrations.arns import Kind, arn_of, target
from sampy.states.integrations.given import Given
from sampy.states.integrations.model import Allow, Integration, On, Pass, Permit, rule
from sampy.states.integrations.tasks import task

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sampy.states.flow import Payload
    from sampy.states.integrations.tasks import Entries, TaskFields, Text
    from sampy.states.state_types import Task

_SERVICE = "emr-serverless"
_APPLICATION = Kind(_SERVICE, "/applications/{}", takes="name")
_NAMED = On(_APPLICATION, "ApplicationId")
_RUNS = On(_APPLICATION, "ApplicationId", "/jobruns/*")
_RULE = rule("GetEventsForEMRServerlessApplicationRule")
_JOB_RULE = rule("GetEventsForEMRServerlessJobRule")
_LINKED = Kind(
    "iam",
    "role/aws-service-role/ops.emr-serverless.amazonaws.com/{}",
    region=False,
    any="AWSServiceRoleForAmazonEMRServerless*",
)


def _linked_role(given: Given) -> Iterator[Permit]:
    condition = {"StringLike": {"iam:AWSServiceName": "ops.emr-serverless.amazonaws.com"}}
    yield Permit("iam:CreateServiceLinkedRole", target(_LINKED, None), condition)


def _changing(verb: str, *stops: str) -> Integration:
    """Return the integration that starts, stops or deletes an application."""
    stopping = " ".join(f"emr-serverless:{each}Application" for each in ("Get", *stops))
    return Integration(
        _SERVICE,
        f"{verb.lower()}Application",
        ("request", "sync"),
        ("ApplicationId",),
        (Allow(f"emr-serverless:{verb}Application", _NAMED),),
        (Allow(stopping, _NAMED), _RULE),
    )


INTEGRATIONS = (
    Integration(
        _SERVICE,
        "createApplication",
        ("request", "sync"),
        ("Type", "ReleaseLabel"),
        (Allow("emr-serverless:CreateApplication", On(Kind(_SERVICE, "/{}"))), _linked_role),
        (Allow("emr-serverless:DeleteApplication emr-serverless:GetApplication", On(_APPLICATION)), _RULE),
    ),
    _changing("Start", "Stop"),
    _changing("Stop"),
    _changing("Delete"),
    Integration(
        _SERVICE,
        "startJobRun",
        ("request", "sync"),
        ("ApplicationId", "ExecutionRoleArn"),
        (
            Allow("emr-serverless:StartJobRun", _NAMED),
            Pass("ExecutionRoleArn", "emr-serverless.amazonaws.com"),
        ),
        (Allow("emr-serverless:CancelJobRun emr-serverless:GetJobRun", _RUNS), _JOB_RULE),
    ),
    Integration(
        _SERVICE,
        "cancelJobRun",
        ("request", "sync"),
        ("ApplicationId", "JobRunId"),
        (Allow("emr-serverless:CancelJobRun", _RUNS),),
        (Allow("emr-serverless:GetJobRun", _RUNS), _JOB_RULE),
    ),
)


def create_application(
    name: str,
    type: Text,
    release_label: Text,
    *,
    application_name: Text | None = None,
    more: Mapping[str, Payload] | None = None,
    wait: Literal["request", "sync"] = "request",
    **fields: Unpack[TaskFields],
) -> Task:
    """Return a task that creates an application.

    It is permitted to create applications, and the role that EMR Serverless makes for itself the first time; where it
    is waited for, also to get and delete applications, and the rule by which Step Functions learns of it.

    Source: AWS page "Create and manage Amazon EMR Serverless applications with Step Functions".

    Args:
        name: The name of the state.
        type: ``SPARK`` or ``HIVE``.
        release_label: The release: ``emr-7.5.0``.
        application_name: The name of the application.
        more: Further arguments of `CreateApplication`, as AWS spells them.
        wait: ``request`` goes on when it is asked for; ``sync`` when it is created.
        fields: The fields that all tasks have.
    """
    given = {"Type": type, "ReleaseLabel": release_label, "Name": application_name}
    return task("emr-serverless:createApplication", name, given, fields, wait=wait, more=more)


def start_application(
    name: str, application: Text, *, wait: Literal["request", "sync"] = "request", **fields: Unpack[TaskFields]
) -> Task:
    """Return a task that starts an application.

    It is permitted to start it; where that is waited for, also to get and stop it, and the rule by which Step Functions
    learns of it.

    Source: AWS page "Create and manage Amazon EMR Serverless applications with Step Functions".

    Args:
        name: The name of the state.
        application: The application, or its id.
        wait: ``request`` goes on when it is asked for; ``sync`` when it has started.
        fields: The fields that all tasks have.
    """
    return task("emr-serverless:startApplication", name, {"ApplicationId": application}, fields, wait=wait)


def stop_application(
    name: str, application: Text, *, wait: Literal["request", "sync"] = "request", **fields: Unpack[TaskFields]
) -> Task:
    """Return a task that stops an application.

    It is permitted to stop it; where that is waited for, also to get it, and the rule by which Step Functions learns
    of it.

    Source: AWS page "Create and manage Amazon EMR Serverless applications with Step Functions".

    Args:
        name: The name of the state.
        application: The application, or its id.
        wait: ``request`` goes on when it is asked for; ``sync`` when it has stopped.
        fields: The fields that all tasks have.
    """
    return task("emr-serverless:stopApplication", name, {"ApplicationId": application}, fields, wait=wait)


def delete_application(
    name: str, application: Text, *, wait: Literal["request", "sync"] = "request", **fields: Unpack[TaskFields]
) -> Task:
    """Return a task that deletes an application.

    It is permitted to delete it; where that is waited for, also to get it, and the rule by which Step Functions learns
    of it.

    Source: AWS page "Create and manage Amazon EMR Serverless applications with Step Functions".

    Args:
        name: The name of the state.
        application: The application, or its id.
        wait: ``request`` goes on when it is asked for; ``sync`` when it is deleted.
        fields: The fields that all tasks have.
    """
    return task("emr-serverless:deleteApplication", name, {"ApplicationId": application}, fields, wait=wait)


def start_job_run(
    name: str,
    application: Text,
    *,
    execution_role: Text,
    job_driver: Entries | None = None,
    configuration_overrides: Entries | None = None,
    job_name: Text | None = None,
    more: Mapping[str, Payload] | None = None,
    wait: Literal["request", "sync"] = "request",
    **fields: Unpack[TaskFields],
) -> Task:
    """Return a task that runs a job in an application.

    It is permitted to start jobs there, and to pass the role; where their end is waited for, also to get and cancel
    them, and the rule by which Step Functions learns of it.

    Source: AWS page "Create and manage Amazon EMR Serverless applications with Step Functions".

    Args:
        name: The name of the state.
        application: The application, or its id.
        execution_role: The role that the job runs with, or its ARN.
        job_driver: What is run, as AWS spells it.
        configuration_overrides: What is configured.
        job_name: The name of the job.
        more: Further arguments of `StartJobRun`, as AWS spells them.
        wait: ``request`` goes on when it has started; ``sync`` when it has ended.
        fields: The fields that all tasks have.
    """
    given = {
        "ApplicationId": application,
        "ExecutionRoleArn": arn_of(execution_role),
        "JobDriver": job_driver,
        "ConfigurationOverrides": configuration_overrides,
        "Name": job_name,
    }
    return task("emr-serverless:startJobRun", name, given, fields, wait=wait, more=more)


def cancel_job_run(
    name: str,
    application: Text,
    job_run_id: Text,
    *,
    wait: Literal["request", "sync"] = "request",
    **fields: Unpack[TaskFields],
) -> Task:
    """Return a task that cancels a job.

    It is permitted to cancel jobs of the application; where their end is waited for, also to get them, and the rule by
    which Step Functions learns of it.

    Source: AWS page "Create and manage Amazon EMR Serverless applications with Step Functions".

    Args:
        name: The name of the state.
        application: The application, or its id.
        job_run_id: The id of the job.
        wait: ``request`` goes on when it is asked for; ``sync`` when it has ended.
        fields: The fields that all tasks have.
    """
    given = {"ApplicationId": application, "JobRunId": job_run_id}
    return task("emr-serverless:cancelJobRun", name, given, fields, wait=wait)
