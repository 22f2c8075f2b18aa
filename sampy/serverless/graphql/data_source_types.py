"""Property types of AWS::Serverless::GraphQLApi for where its data comes from."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import ClassVar

from sampy.declaration import Boolean, Document, String, declaration, prop
from sampy.serverless.graphql.property_type import GraphQLPropertyType


@declaration
class GraphQLDeltaSync(GraphQLPropertyType):
    """How changes of a versioned table are kept for clients that were offline.

    Source: AWS page "AWS::AppSync::DataSource DeltaSyncConfig".

    Args:
        base_table_ttl: How long deleted items stay in the table, in minutes.
        delta_sync_table_name: The table of the changes.
        delta_sync_table_ttl: How long changes stay there, in minutes.
    """

    base_table_ttl: String = prop(passed_through=True, name="BaseTableTTL")
    delta_sync_table_name: String = prop(passed_through=True)
    delta_sync_table_ttl: String = prop(passed_through=True, name="DeltaSyncTableTTL")


@declaration
class GraphQLDynamoDBDataSource(GraphQLPropertyType):
    """A DynamoDB table that functions of the API read and write.

    Source: AWS page "DynamoDb (AWS::Serverless::GraphQLApi)".

    Args:
        table_name: The name of the table.
        table_arn: Its ARN; made of name and Region where it isn't given.
        permissions: ``Read``, ``Write`` or both, the default; for the role that is made.
        service_role_arn: The role that AppSync reads and writes as; one is made where it isn't given.
        name: The name of the data source; its key where it isn't given.
        description: What it is for.
        region: The Region of the table; that of the stack where it isn't given.
        delta_sync: Keep changes for clients that were offline.
        use_caller_credentials: Reach the table with the caller's own IAM credentials.
        versioned: Items have versions, for conflict detection and delta sync.
    """

    table_name: String = prop(passed_through=True)
    table_arn: String | None = prop(default=None, passed_through=True)
    permissions: Sequence[str] | None = prop(default=None, intrinsics=False)
    service_role_arn: String | None = prop(default=None, passed_through=True)
    name: String | None = prop(default=None, passed_through=True)
    description: String | None = prop(default=None, passed_through=True)
    region: String | None = prop(default=None, passed_through=True)
    delta_sync: GraphQLDeltaSync | Document | None = None
    use_caller_credentials: Boolean | None = prop(default=None, passed_through=True)
    versioned: Boolean | None = prop(default=None, passed_through=True)

    CHOICES: ClassVar[dict[str, tuple[str, ...]]] = {"Permissions": ("Read", "Write")}


@declaration
class GraphQLLambdaDataSource(GraphQLPropertyType):
    """A Lambda function that functions of the API call.

    Source: AWS page "Lambda (AWS::Serverless::GraphQLApi)".

    Args:
        function_arn: The ARN of the function.
        service_role_arn: The role that AppSync calls it as; one is made where it isn't given.
        name: The name of the data source; its key where it isn't given.
        description: What it is for.
    """

    function_arn: String = prop(passed_through=True)
    service_role_arn: String | None = prop(default=None, passed_through=True)
    name: String | None = prop(default=None, passed_through=True)
    description: String | None = prop(default=None, passed_through=True)


@declaration
class GraphQLDataSources(GraphQLPropertyType):
    """Where the functions of the API get their data, by names that they use.

    Source: AWS page "DataSource (AWS::Serverless::GraphQLApi)".

    Args:
        dynamo_db: Tables.
        lambda_: Lambda functions.
    """

    dynamo_db: Mapping[str, GraphQLDynamoDBDataSource | Document] | None = None
    lambda_: Mapping[str, GraphQLLambdaDataSource | Document] | None = prop(default=None, name="Lambda")
