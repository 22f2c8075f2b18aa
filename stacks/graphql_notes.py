"""Notes over GraphQL: everybody who signs in has their own, and nobody can read another's.

What it shows: a GraphQL API of AppSync with its schema in a file; sign-in by a Cognito user pool; functions in
AppSync's JavaScript that read and write a table with no Lambda function between, in pages and with a check of the
version that a client has seen; a pipeline of two functions; a field that a Lambda function computes, for many notes
with one call; and roles for AppSync that allow what these functions do, and nothing else.
"""

from sampy import Output, Stack
from sampy.intrinsics import ACCOUNT_ID, REGION
from sampy.resources import cognito, dynamodb, iam
from sampy.serverless import (
    Function,
    GraphQLApi,
    GraphQLAuth,
    GraphQLDataSources,
    GraphQLDynamoDBDataSource,
    GraphQLFunction,
    GraphQLLambdaDataSource,
    GraphQLLogging,
    GraphQLResolver,
    GraphQLRuntime,
    GraphQLUserPool,
)

stack = Stack("graphql-notes", description="Notes over GraphQL, everybody's own")

notes = stack.add(
    dynamodb.Table(
        "Notes",
        billing_mode="PAY_PER_REQUEST",
        attribute_definitions=[
            dynamodb.Table.AttributeDefinition(attribute_name="owner", attribute_type="S"),
            dynamodb.Table.AttributeDefinition(attribute_name="id", attribute_type="S"),
        ],
        key_schema=[
            dynamodb.Table.KeySchema(attribute_name="owner", key_type="HASH"),
            dynamodb.Table.KeySchema(attribute_name="id", key_type="RANGE"),
        ],
        # With it, DynamoDB keeps a backup for 35 days, even of a table that was deleted.
        point_in_time_recovery_specification=dynamodb.Table.PointInTimeRecoverySpecification(
            point_in_time_recovery_enabled=True
        ),
        deletion_policy="Delete",
        update_replace_policy="Retain",
    )
)

users = stack.add(
    cognito.UserPool(
        "Users",
        username_attributes=["email"],
        # Accounts are made by who runs the API: nobody else can sign up.
        admin_create_user_config=cognito.UserPool.AdminCreateUserConfig(allow_admin_create_user_only=True),
        policies=cognito.UserPool.Policies(password_policy=cognito.UserPool.PasswordPolicy(minimum_length=14)),
        deletion_policy="Delete",
        update_replace_policy="Retain",
    )
)
client = stack.add(
    cognito.UserPoolClient(
        "Client",
        user_pool_id=users,
        explicit_auth_flows=["ALLOW_USER_SRP_AUTH", "ALLOW_ADMIN_USER_PASSWORD_AUTH", "ALLOW_REFRESH_TOKEN_AUTH"],
        prevent_user_existence_errors="ENABLED",
    )
)

statistics = stack.add(
    Function(
        "Statistics",
        code_uri="handlers/graphql_notes/statistics",
        handler="app.handler",
        runtime="python3.13",
        architectures=["arm64"],
        memory_size=256,
        timeout=10,
    )
)


def role_of_appsync(logical_id: str) -> iam.Role:
    """Add a role that AppSync takes on, for this account only."""
    trust = {
        "Effect": "Allow",
        "Principal": {"Service": "appsync.amazonaws.com"},
        "Action": "sts:AssumeRole",
        "Condition": {"StringEquals": {"aws:SourceAccount": ACCOUNT_ID}},
    }
    return stack.add(iam.Role(logical_id, assume_role_policy_document={"Version": "2012-10-17", "Statement": [trust]}))


keeper = role_of_appsync("KeeperRole")
notes.grant(
    keeper, "dynamodb:GetItem", "dynamodb:Query", "dynamodb:PutItem", "dynamodb:UpdateItem", "dynamodb:DeleteItem"
)
caller = role_of_appsync("CallerRole")
statistics.grant_invoke(caller)

JAVASCRIPT = GraphQLRuntime(name="APPSYNC_JS", version="1.0.0")


def step(data_source: str, file: str, *, max_batch_size: int | None = None) -> GraphQLFunction:
    """Return a step of resolvers, whose code is a file."""
    return GraphQLFunction(
        data_source=data_source,
        code_uri=f"handlers/graphql_notes/functions/{file}",
        runtime=JAVASCRIPT,
        max_batch_size=max_batch_size,
    )


api = stack.add(
    GraphQLApi(
        "Api",
        schema_uri="handlers/graphql_notes/schema.graphql",
        auth=GraphQLAuth(
            type="AMAZON_COGNITO_USER_POOLS",
            user_pool=GraphQLUserPool(user_pool_id=users, aws_region=REGION, default_action="ALLOW"),
        ),
        data_sources=GraphQLDataSources(
            dynamo_db={"Table": GraphQLDynamoDBDataSource(table_name=notes, service_role_arn=keeper.arn)},
            lambda_={
                "Computed": GraphQLLambdaDataSource(function_arn=statistics.arn, service_role_arn=caller.arn),
            },
        ),
        functions={
            "CheckNote": step("NONE", "check_note.js"),
            "GetNote": step("Table", "get_note.js"),
            "ListNotes": step("Table", "list_notes.js"),
            "CreateNote": step("Table", "create_note.js"),
            "UpdateNote": step("Table", "update_note.js"),
            "DeleteNote": step("Table", "delete_note.js"),
            "ComputeStatistics": step("Computed", "compute_statistics.js", max_batch_size=100),
        },
        resolvers={
            "Query": {
                "note": GraphQLResolver(pipeline=["GetNote"]),
                "notes": GraphQLResolver(pipeline=["ListNotes"]),
            },
            "Mutation": {
                "createNote": GraphQLResolver(pipeline=["CheckNote", "CreateNote"]),
                "updateNote": GraphQLResolver(pipeline=["CheckNote", "UpdateNote"]),
                "deleteNote": GraphQLResolver(pipeline=["DeleteNote"]),
            },
            "Note": {"statistics": GraphQLResolver(pipeline=["ComputeStatistics"])},
        },
        resolver_count_limit=200,
        logging=GraphQLLogging(field_log_level="ERROR", exclude_verbose_content=True),
        xray_enabled=True,
    )
)

stack.add(Output("Url", description="Where to send queries", value=api.graphql_url))
stack.add(Output("UserPool", description="Where accounts are made", value=users))
stack.add(Output("Client", description="What signs in", value=client))
