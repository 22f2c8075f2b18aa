"""Queries of Athena."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Unpack

from sampy.states.integrations.arns import Kind
from sampy.states.integrations.model import Allow, Integration, On
from sampy.states.integrations.tasks import task

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sampy.states.flow import Payload
    from sampy.states.integrations.tasks import Entries, Items, Number, TaskFields, Text
    from sampy.states.state_types import Task

_WORK_GROUP = Kind("athena", "workgroup/{}", takes="name")
_CATALOGS = On(Kind("athena", "datacatalog/{}"))
_BUCKETS = On(Kind("s3", "{}", region=False, account=False))
_TABLES = (
    On(Kind("glue", "{}", any="catalog")),
    On(Kind("glue", "database/{}")),
    On(Kind("glue", "table/{}")),
    On(Kind("glue", "userDefinedFunction/{}")),
)
_FILES = (
    "s3:AbortMultipartUpload s3:CreateBucket s3:GetBucketLocation s3:GetObject s3:ListBucket "
    "s3:ListBucketMultipartUploads s3:ListMultipartUploadParts s3:PutObject"
)
_SCHEMA = (
    "glue:BatchCreatePartition glue:BatchDeletePartition glue:BatchDeleteTable glue:BatchGetPartition "
    "glue:CreateDatabase glue:CreatePartition glue:CreateTable glue:DeleteDatabase glue:DeletePartition "
    "glue:DeleteTable glue:GetDatabase glue:GetDatabases glue:GetPartition glue:GetPartitions glue:GetTable "
    "glue:GetTables glue:UpdateDatabase glue:UpdatePartition glue:UpdateTable"
)
INTEGRATIONS = (
    Integration(
        "athena",
        "startQueryExecution",
        ("request", "sync"),
        ("QueryString",),
        (
            Allow("athena:StartQueryExecution", On(_WORK_GROUP, "WorkGroup")),
            Allow("athena:GetDataCatalog", _CATALOGS),
            Allow(_FILES, _BUCKETS),
            *(Allow(_SCHEMA, each) for each in _TABLES),
            Allow("lakeformation:GetDataAccess"),
        ),
        (Allow("athena:GetQueryExecution athena:StopQueryExecution", On(_WORK_GROUP, "WorkGroup")),),
    ),
    Integration(
        "athena",
        "stopQueryExecution",
        required=("QueryExecutionId",),
        needs=(Allow("athena:StopQueryExecution", On(_WORK_GROUP)),),
    ),
    Integration(
        "athena",
        "getQueryExecution",
        required=("QueryExecutionId",),
        needs=(Allow("athena:GetQueryExecution", On(_WORK_GROUP)),),
    ),
    Integration(
        "athena",
        "getQueryResults",
        required=("QueryExecutionId",),
        needs=(Allow("athena:GetQueryResults", On(_WORK_GROUP)), Allow("s3:GetObject", _BUCKETS)),
    ),
)


def start_query_execution(
    name: str,
    query_string: Text,
    *,
    work_group: Text | None = None,
    query_execution_context: Entries | None = None,
    result_configuration: Entries | None = None,
    execution_parameters: Items | None = None,
    more: Mapping[str, Payload] | None = None,
    wait: Literal["request", "sync"] = "request",
    **fields: Unpack[TaskFields],
) -> Task:
    """Return a task that runs a query.

    It is permitted to run queries in the work group, and what any query may read and write: the tables of the Glue
    Data Catalog, and S3, which the query alone tells and which therefore isn't limited. For less, give the state
    machine a role of your own.

    Source: AWS page "Run Athena queries with Step Functions".

    Args:
        name: The name of the state.
        query_string: The query, in SQL.
        work_group: The work group, or its name; it is permitted all of them where it isn't given.
        query_execution_context: ``{"Database": "shop", "Catalog": "AwsDataCatalog"}``.
        result_configuration: Where the results go: ``{"OutputLocation": "s3://..."}``.
        execution_parameters: The values of the question marks in the query.
        more: Further arguments of `StartQueryExecution`, as AWS spells them.
        wait: ``request`` goes on when it has started; ``sync`` when it has ended.
        fields: The fields that all tasks have.
    """
    given = {
        "QueryString": query_string,
        "WorkGroup": work_group,
        "QueryExecutionContext": query_execution_context,
        "ResultConfiguration": result_configuration,
        "ExecutionParameters": execution_parameters,
    }
    return task("athena:startQueryExecution", name, given, fields, wait=wait, more=more)


def stop_query_execution(name: str, query_execution_id: Text, **fields: Unpack[TaskFields]) -> Task:
    """Return a task that stops a query.

    It is permitted ``athena:StopQueryExecution`` in all work groups.

    Source: AWS page "Run Athena queries with Step Functions".

    Args:
        name: The name of the state.
        query_execution_id: The id of the query.
        fields: The fields that all tasks have.
    """
    return task("athena:stopQueryExecution", name, {"QueryExecutionId": query_execution_id}, fields)


def get_query_execution(name: str, query_execution_id: Text, **fields: Unpack[TaskFields]) -> Task:
    """Return a task that tells how a query is.

    It is permitted ``athena:GetQueryExecution`` in all work groups.

    Source: AWS page "Run Athena queries with Step Functions".

    Args:
        name: The name of the state.
        query_execution_id: The id of the query.
        fields: The fields that all tasks have.
    """
    return task("athena:getQueryExecution", name, {"QueryExecutionId": query_execution_id}, fields)


def get_query_results(
    name: str,
    query_execution_id: Text,
    *,
    max_results: Number | None = None,
    next_token: Text | None = None,
    **fields: Unpack[TaskFields],
) -> Task:
    """Return a task that gets the results of a query.

    It is permitted ``athena:GetQueryResults`` in all work groups, and to read the results in S3, wherever they are.

    Source: AWS page "Run Athena queries with Step Functions".

    Args:
        name: The name of the state.
        query_execution_id: The id of the query.
        max_results: The most rows, up to 1000.
        next_token: Where the rows before these ended.
        fields: The fields that all tasks have.
    """
    given = {"QueryExecutionId": query_execution_id, "MaxResults": max_results, "NextToken": next_token}
    return task("athena:getQueryResults", name, given, fields)
