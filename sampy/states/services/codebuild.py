"""Builds of CodeBuild."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Unpack

from sampy.states.integrations.arns import Kind
from sampy.states.integrations.model import Allow, Integration, On, rule
from sampy.states.integrations.tasks import task

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sampy.states.flow import Payload
    from sampy.states.integrations.tasks import Items, TaskFields, Text
    from sampy.states.state_types import Task

_PROJECT = Kind("codebuild", "project/{}")
_REPORTS = Kind("codebuild", "report-group/{}")
INTEGRATIONS = (
    Integration(
        "codebuild",
        "startBuild",
        ("request", "sync"),
        ("ProjectName",),
        (Allow("codebuild:StartBuild", On(_PROJECT, "ProjectName")),),
        (
            Allow("codebuild:BatchGetBuilds codebuild:StopBuild", On(_PROJECT, "ProjectName")),
            Allow("codebuild:BatchGetReports", On(_REPORTS)),
            rule("GetEventForCodeBuildStartBuildRule"),
        ),
    ),
    Integration(
        "codebuild",
        "startBuildBatch",
        ("request", "sync"),
        ("ProjectName",),
        (Allow("codebuild:StartBuildBatch", On(_PROJECT, "ProjectName")),),
        (
            Allow("codebuild:BatchGetBuildBatches codebuild:StopBuildBatch", On(_PROJECT, "ProjectName")),
            rule("GetEventForCodeBuildStartBuildBatchRule"),
        ),
    ),
    Integration("codebuild", "stopBuild", required=("Id",), needs=(Allow("codebuild:StopBuild", On(_PROJECT)),)),
    Integration(
        "codebuild", "stopBuildBatch", required=("Id",), needs=(Allow("codebuild:StopBuildBatch", On(_PROJECT)),)
    ),
    Integration(
        "codebuild",
        "retryBuildBatch",
        ("request", "sync"),
        needs=(Allow("codebuild:RetryBuildBatch", On(_PROJECT)),),
        waiting=(Allow("codebuild:BatchGetBuildBatches codebuild:StopBuildBatch", On(_PROJECT)),),
    ),
    Integration(
        "codebuild", "deleteBuildBatch", required=("Id",), needs=(Allow("codebuild:DeleteBuildBatch", On(_PROJECT)),)
    ),
    Integration(
        "codebuild", "batchDeleteBuilds", required=("Ids",), needs=(Allow("codebuild:BatchDeleteBuilds", On(_PROJECT)),)
    ),
    Integration(
        "codebuild",
        "batchGetReports",
        required=("ReportArns",),
        needs=(Allow("codebuild:BatchGetReports", On(_REPORTS)),),
    ),
)


def start_build(
    name: str,
    project: Text,
    *,
    environment_variables_override: Items | None = None,
    source_version: Text | None = None,
    more: Mapping[str, Payload] | None = None,
    wait: Literal["request", "sync"] = "request",
    **fields: Unpack[TaskFields],
) -> Task:
    """Return a task that starts a build.

    It is permitted to start builds of the project; where their end is waited for, also to get and stop them, to get
    their reports, and the rule by which Step Functions learns of it.

    Source: AWS page "Manage AWS CodeBuild builds with Step Functions".

    Args:
        name: The name of the state.
        project: The project, its name or its ARN.
        environment_variables_override: Variables: ``[{"Name": "STAGE", "Value": "prod", "Type": "PLAINTEXT"}]``.
        source_version: The version of the source that is built.
        more: Further arguments of `StartBuild`, as AWS spells them.
        wait: ``request`` goes on when it has started; ``sync`` when it has ended.
        fields: The fields that all tasks have.
    """
    given = {
        "ProjectName": project,
        "EnvironmentVariablesOverride": environment_variables_override,
        "SourceVersion": source_version,
    }
    return task("codebuild:startBuild", name, given, fields, wait=wait, more=more)


def start_build_batch(
    name: str,
    project: Text,
    *,
    more: Mapping[str, Payload] | None = None,
    wait: Literal["request", "sync"] = "request",
    **fields: Unpack[TaskFields],
) -> Task:
    """Return a task that starts a batch of builds.

    It is permitted to start batches of the project; where their end is waited for, also to get and stop them, and the
    rule by which Step Functions learns of it.

    Source: AWS page "Manage AWS CodeBuild builds with Step Functions".

    Args:
        name: The name of the state.
        project: The project, its name or its ARN.
        more: Further arguments of `StartBuildBatch`, as AWS spells them.
        wait: ``request`` goes on when it has started; ``sync`` when it has ended.
        fields: The fields that all tasks have.
    """
    return task("codebuild:startBuildBatch", name, {"ProjectName": project}, fields, wait=wait, more=more)


def retry_build_batch(
    name: str,
    id: Text,
    *,
    retry_type: Text | None = None,
    wait: Literal["request", "sync"] = "request",
    **fields: Unpack[TaskFields],
) -> Task:
    """Return a task that tries a batch of builds again.

    It is permitted that in all projects; where its end is waited for, also to get and stop batches.

    Source: AWS page "Manage AWS CodeBuild builds with Step Functions".

    Args:
        name: The name of the state.
        id: The id of the batch.
        retry_type: ``RETRY_ALL_BUILDS`` or ``RETRY_FAILED_BUILDS``.
        wait: ``request`` goes on when it has started; ``sync`` when it has ended.
        fields: The fields that all tasks have.
    """
    return task("codebuild:retryBuildBatch", name, {"Id": id, "RetryType": retry_type}, fields, wait=wait)


def stop_build(name: str, id: Text, **fields: Unpack[TaskFields]) -> Task:
    """Return a task that stops a build. It is permitted that in all projects.

    Source: AWS page "Manage AWS CodeBuild builds with Step Functions".

    Args:
        name: The name of the state.
        id: The id of the build.
        fields: The fields that all tasks have.
    """
    return task("codebuild:stopBuild", name, {"Id": id}, fields)


def stop_build_batch(name: str, id: Text, **fields: Unpack[TaskFields]) -> Task:
    """Return a task that stops a batch of builds. It is permitted that in all projects.

    Source: AWS page "Manage AWS CodeBuild builds with Step Functions".

    Args:
        name: The name of the state.
        id: The id of the batch.
        fields: The fields that all tasks have.
    """
    return task("codebuild:stopBuildBatch", name, {"Id": id}, fields)


def delete_build_batch(name: str, id: Text, **fields: Unpack[TaskFields]) -> Task:
    """Return a task that deletes a batch of builds. It is permitted that in all projects.

    Source: AWS page "Manage AWS CodeBuild builds with Step Functions".

    Args:
        name: The name of the state.
        id: The id of the batch.
        fields: The fields that all tasks have.
    """
    return task("codebuild:deleteBuildBatch", name, {"Id": id}, fields)


def batch_delete_builds(name: str, ids: Items, **fields: Unpack[TaskFields]) -> Task:
    """Return a task that deletes builds. It is permitted that in all projects.

    Source: AWS page "Manage AWS CodeBuild builds with Step Functions".

    Args:
        name: The name of the state.
        ids: The ids of the builds.
        fields: The fields that all tasks have.
    """
    return task("codebuild:batchDeleteBuilds", name, {"Ids": ids}, fields)


def batch_get_reports(name: str, report_arns: Items, **fields: Unpack[TaskFields]) -> Task:
    """Return a task that gets reports of tests. It is permitted that in all report groups.

    Source: AWS page "Manage AWS CodeBuild builds with Step Functions".

    Args:
        name: The name of the state.
        report_arns: The ARNs of the reports.
        fields: The fields that all tasks have.
    """
    return task("codebuild:batchGetReports", name, {"ReportArns": report_arns}, fields)
