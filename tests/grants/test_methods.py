"""What each grant allows: a policy template of SAM, or statements."""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module
from typing import Any, NamedTuple

import pytest

from sampy import Stack
from sampy.declaration import BaseResource
from sampy.grants.registry import BASES
from sampy.iam.actions import matching
from sampy.iam.statements import Policy
from sampy.intrinsics import Json, as_map
from sampy.resources import (
    apigateway,
    apigatewayv2,
    appsync,
    cognito,
    dynamodb,
    events,
    iam,
    kinesis,
    kinesisfirehose,
    kms,
    logs,
    rds,
    s3,
    secretsmanager,
    ses,
    sns,
    sqs,
    ssm,
    stepfunctions,
)
from sampy.schemas.tables import service_of
from sampy.serverless import Api, Function, GraphQLApi, HttpApi, SimpleTable, StateMachine, WebSocketApi
from tests.grants.granted import allow, document, function, granted, policies


class Call(NamedTuple):
    """A call of a method that grants something."""

    method: str
    actions: tuple[str, ...] = ()
    options: Mapping[str, str] = {}

    @classmethod
    def of(cls, method: str, /, *actions: str, **options: str) -> Call:
        return cls(method, actions, options)

    def to(self, resource: BaseResource, grantee: BaseResource) -> None:
        getattr(resource, self.method)(grantee, *self.actions, **self.options)


def arn(name: str) -> Json:
    return {"Fn::GetAtt": [name, "Arn"]}


def sub(text: str) -> Json:
    return {"Fn::Sub": text}


def of(service: str, names: str) -> str:
    return " ".join(f"{service}:{name}" for name in names.split())


def api(rest: str) -> Json:
    return sub(f"arn:${{AWS::Partition}}:execute-api:${{AWS::Region}}:${{AWS::AccountId}}:${{Api}}/{rest}")


def parameter(slash: str) -> Json:
    return sub(f"arn:${{AWS::Partition}}:ssm:${{AWS::Region}}:${{AWS::AccountId}}:parameter{slash}${{Setting}}")


TABLE = [{"AttributeName": "id", "KeyType": "HASH"}]
STREAM = {"StreamViewType": "KEYS_ONLY"}
EXECUTIONS = sub("arn:${AWS::Partition}:states:${AWS::Region}:${AWS::AccountId}:execution:${Flow.Name}:*")
IDENTITY = sub("arn:${AWS::Partition}:ses:${AWS::Region}:${AWS::AccountId}:identity/${Mail}")
LOG_GROUP = sub("arn:${AWS::Partition}:logs:${AWS::Region}:${AWS::AccountId}:log-group:${Log}")
FUNCTION = [arn("Worker"), sub("${Worker.Arn}:*")]
DATA_API = "ExecuteStatement BatchExecuteStatement BeginTransaction CommitTransaction RollbackTransaction"
KINESIS_READ = "DescribeStream DescribeStreamSummary ListShards GetShardIterator GetRecords"
CLUSTER = {"Fn::GetAtt": ["Cluster", "DBClusterArn"]}
BY_URL = {"StringEquals": {"lambda:FunctionUrlAuthType": "AWS_IAM"}}
QUEUE = {"QueueName": {"Fn::GetAtt": ["Jobs", "QueueName"]}}
START = {"StateMachineName": {"Fn::GetAtt": ["Flow", "Name"]}}
LISTED = {"StringLike": {"s3:prefix": "in/*"}}


def cluster(**more: Any) -> BaseResource:
    return rds.DBCluster("Cluster", **more)


def websocket() -> WebSocketApi:
    return WebSocketApi("Api", route_selection_expression="$request.body.do", routes={})


CASES: list[tuple[BaseResource, Call, list[Json]]] = [
    (SimpleTable("T"), Call.of("grant_read"), [{"DynamoDBReadPolicy": {"TableName": {"Ref": "T"}}}]),
    (SimpleTable("T"), Call.of("grant_crud"), [{"DynamoDBCrudPolicy": {"TableName": {"Ref": "T"}}}]),
    (
        SimpleTable("T"),
        Call.of("grant_write"),
        [
            document(
                allow(
                    "dynamodb:PutItem dynamodb:UpdateItem dynamodb:DeleteItem dynamodb:BatchWriteItem",
                    arn("T"),
                )
            )
        ],
    ),
    (
        dynamodb.Table("T", key_schema=TABLE, stream_specification=STREAM),
        Call.of("grant_read_stream"),
        [
            document(
                allow(
                    "dynamodb:DescribeStream dynamodb:GetShardIterator dynamodb:GetRecords",
                    {"Fn::GetAtt": ["T", "StreamArn"]},
                )
            )
        ],
    ),
    (
        dynamodb.Table("T", key_schema=TABLE),
        Call.of("grant", "dynamodb:Describe*", "dynamodb:UpdateTable"),
        [document(allow("dynamodb:Describe* dynamodb:UpdateTable", [arn("T"), sub("${T.Arn}/index/*")]))],
    ),
    (
        s3.Bucket("Files"),
        Call.of("grant_read"),
        [document(allow("s3:GetObject", sub("${Files.Arn}/*")), allow("s3:ListBucket", arn("Files")))],
    ),
    (
        s3.Bucket("Files"),
        Call.of("grant_read", prefix="in/"),
        [document(allow("s3:GetObject", sub("${Files.Arn}/in/*")), allow("s3:ListBucket", arn("Files"), LISTED))],
    ),
    (
        s3.Bucket("Files"),
        Call.of("grant_write"),
        [document(allow("s3:PutObject s3:AbortMultipartUpload", sub("${Files.Arn}/*")))],
    ),
    (
        s3.Bucket("Files"),
        Call.of("grant_delete", prefix="in/"),
        [document(allow("s3:DeleteObject", sub("${Files.Arn}/in/*")))],
    ),
    (
        s3.Bucket("Files"),
        Call.of("grant_read_write"),
        [
            document(
                allow("s3:GetObject s3:PutObject s3:AbortMultipartUpload", sub("${Files.Arn}/*")),
                allow("s3:ListBucket", arn("Files")),
            )
        ],
    ),
    (
        s3.Bucket("Files"),
        Call.of("grant_crud", prefix="in/"),
        [
            document(
                allow("s3:GetObject s3:PutObject s3:AbortMultipartUpload s3:DeleteObject", sub("${Files.Arn}/in/*")),
                allow("s3:ListBucket", arn("Files"), LISTED),
            )
        ],
    ),
    (sqs.Queue("Jobs"), Call.of("grant_send"), [{"SQSSendMessagePolicy": QUEUE}]),
    (sqs.Queue("Jobs"), Call.of("grant_receive"), [{"SQSPollerPolicy": QUEUE}]),
    (sqs.Queue("Jobs"), Call.of("grant_purge"), [document(allow("sqs:PurgeQueue", arn("Jobs")))]),
    (
        sns.Topic("News"),
        Call.of("grant_publish"),
        [{"SNSPublishMessagePolicy": {"TopicName": {"Fn::GetAtt": ["News", "TopicName"]}}}],
    ),
    (sns.Topic("News"), Call.of("grant_subscribe"), [document(allow("sns:Subscribe", {"Ref": "News"}))]),
    (
        events.EventBus("Bus", name="bus"),
        Call.of("grant_put_events"),
        [{"EventBridgePutEventsPolicy": {"EventBusName": {"Ref": "Bus"}}}],
    ),
    (kinesis.Stream("Clicks"), Call.of("grant_read"), [document(allow(of("kinesis", KINESIS_READ), arn("Clicks")))]),
    (
        kinesis.Stream("Clicks"),
        Call.of("grant_write"),
        [document(allow("kinesis:PutRecord kinesis:PutRecords", arn("Clicks")))],
    ),
    (
        kinesisfirehose.DeliveryStream("Lake"),
        Call.of("grant_put"),
        [{"FirehoseWritePolicy": {"DeliveryStreamName": {"Ref": "Lake"}}}],
    ),
    (
        logs.LogGroup("Log"),
        Call.of("grant_read"),
        [document(allow("logs:DescribeLogStreams logs:FilterLogEvents logs:GetLogEvents", [arn("Log"), LOG_GROUP]))],
    ),
    (
        logs.LogGroup("Log"),
        Call.of("grant_write"),
        [document(allow("logs:CreateLogStream logs:PutLogEvents", arn("Log")))],
    ),
    (
        ses.EmailIdentity("Mail", email_identity="example.com"),
        Call.of("grant_send"),
        [document(allow("ses:SendEmail ses:SendRawEmail", IDENTITY))],
    ),
    (function("Worker"), Call.of("grant_invoke"), [document(allow("lambda:InvokeFunction", FUNCTION))]),
    (
        function("Worker"),
        Call.of("grant_invoke_url"),
        [
            document(
                allow(
                    "lambda:InvokeFunctionUrl", FUNCTION, {"StringEquals": {"lambda:FunctionUrlAuthType": "AWS_IAM"}}
                ),
                allow("lambda:InvokeFunction", FUNCTION, {"Bool": {"lambda:InvokedViaFunctionUrl": "true"}}),
            )
        ],
    ),
    (StateMachine("Flow"), Call.of("grant_start"), [{"StepFunctionsExecutionPolicy": START}]),
    (StateMachine("Flow", type="EXPRESS"), Call.of("grant_start"), [{"StepFunctionsExecutionPolicy_v2": START}]),
    (
        StateMachine("Flow", auto_publish_alias="live"),
        Call.of("grant_start"),
        [document(allow("states:StartExecution", [arn("Flow"), sub("${Flow.Arn}:*")]))],
    ),
    (
        stepfunctions.StateMachine("Flow", role_arn="arn", state_machine_type="EXPRESS"),
        Call.of("grant_start"),
        [{"StepFunctionsExecutionPolicy_v2": START}],
    ),
    (
        StateMachine("Flow"),
        Call.of("grant_read"),
        [
            document(
                allow("states:DescribeStateMachine states:ListExecutions", arn("Flow")),
                allow("states:DescribeExecution states:GetExecutionHistory", EXECUTIONS),
            )
        ],
    ),
    (StateMachine("Flow"), Call.of("grant_stop"), [document(allow("states:StopExecution", EXECUTIONS))]),
    (StateMachine("Flow"), Call.of("grant_task_response"), [{"StepFunctionsCallbackPolicy": START}]),
    (
        stepfunctions.Activity("Manual", name="manual"),
        Call.of("grant", "states:GetActivityTask"),
        [document(allow("states:GetActivityTask", arn("Manual")))],
    ),
    (
        secretsmanager.Secret("Password"),
        Call.of("grant_read"),
        [{"AWSSecretsManagerGetSecretValuePolicy": {"SecretArn": {"Fn::GetAtt": ["Password", "Id"]}}}],
    ),
    (
        secretsmanager.Secret("Password"),
        Call.of("grant_write"),
        [document(allow("secretsmanager:PutSecretValue", {"Fn::GetAtt": ["Password", "Id"]}))],
    ),
    (kms.Key("Key"), Call.of("grant_encrypt"), [{"KMSEncryptPolicy_v2": {"KeyId": {"Ref": "Key"}}}]),
    (kms.Key("Key"), Call.of("grant_decrypt"), [{"KMSDecryptPolicy": {"KeyId": {"Ref": "Key"}}}]),
    (
        kms.Key("Key"),
        Call.of("grant_encrypt_decrypt"),
        [{"KMSEncryptPolicy_v2": {"KeyId": {"Ref": "Key"}}}, {"KMSDecryptPolicy": {"KeyId": {"Ref": "Key"}}}],
    ),
    (kms.Key("Key"), Call.of("grant_sign"), [document(allow("kms:Sign", arn("Key")))]),
    (kms.Key("Key"), Call.of("grant_verify"), [document(allow("kms:Verify", arn("Key")))]),
    (
        ssm.Parameter("Setting", name="/app/setting", type="String", value="1"),
        Call.of("grant_read"),
        [document(allow("ssm:GetParameter ssm:GetParameters", parameter("")))],
    ),
    (
        ssm.Parameter("Setting", type="String", value="1"),
        Call.of("grant_write"),
        [document(allow("ssm:PutParameter", parameter("/")))],
    ),
    (Api("Api", stage_name="prod"), Call.of("grant_invoke"), [document(allow("execute-api:Invoke", api("*/*/*")))]),
    (
        apigateway.RestApi("Api"),
        Call.of("grant_invoke", stage="prod", method="get", path="/orders/{id}"),
        [document(allow("execute-api:Invoke", api("prod/GET/orders/*")))],
    ),
    (HttpApi("Api"), Call.of("grant_invoke"), [document(allow("execute-api:Invoke", api("*/*/*")))]),
    (
        websocket(),
        Call.of("grant_manage_connections"),
        [document(allow("execute-api:ManageConnections", api("*/*/@connections/*")))],
    ),
    (
        apigatewayv2.Api("Api", name="api", protocol_type="WEBSOCKET"),
        Call.of("grant_manage_connections", stage="prod"),
        [document(allow("execute-api:ManageConnections", api("prod/*/@connections/*")))],
    ),
    (websocket(), Call.of("grant_connect"), [document(allow("execute-api:Invoke", api("*/$connect")))]),
    (
        GraphQLApi("Graph", auth={"Type": "AWS_IAM"}),
        Call.of("grant_query"),
        [document(allow("appsync:GraphQL", sub("${Graph.Arn}/types/Query/*")))],
    ),
    (
        appsync.GraphQLApi("Graph", name="graph", authentication_type="AWS_IAM"),
        Call.of("grant_mutation"),
        [document(allow("appsync:GraphQL", sub("${Graph.Arn}/types/Mutation/*")))],
    ),
    (
        GraphQLApi("Graph", auth={"Type": "AWS_IAM"}),
        Call.of("grant_subscription"),
        [document(allow("appsync:GraphQL", sub("${Graph.Arn}/types/Subscription/*")))],
    ),
    (
        cluster(),
        Call.of("grant_data_api"),
        [document(allow(of("rds-data", DATA_API), {"Fn::GetAtt": ["Cluster", "DBClusterArn"]}))],
    ),
    (
        cluster(manage_master_user_password=True),
        Call.of("grant_data_api"),
        [
            document(
                allow(of("rds-data", DATA_API), CLUSTER),
                allow("secretsmanager:GetSecretValue", {"Fn::GetAtt": ["Cluster", "MasterUserSecret.SecretArn"]}),
            )
        ],
    ),
    (
        cognito.UserPool("People"),
        Call.of("grant", "cognito-idp:AdminGetUser"),
        [document(allow("cognito-idp:AdminGetUser", arn("People")))],
    ),
]


@pytest.mark.parametrize(
    ("resource", "call", "expected"), CASES, ids=[f"{each.TYPE}.{call.method}" for each, call, _ in CASES]
)
def test_a_grant(resource: BaseResource, call: Call, expected: list[Json]) -> None:
    assert granted(resource, lambda handler: call.to(resource, handler)) == expected


def test_every_method_has_its_case() -> None:
    declared = {Api, Function, GraphQLApi, HttpApi, SimpleTable, StateMachine, WebSocketApi}
    classes = {*declared, *(class_of(resource_type) for resource_type in BASES)}
    methods = {getattr(cls, name) for cls in classes for name in dir(cls) if name.startswith("grant")}
    assert methods == {getattr(type(resource), call.method) for resource, call, _ in CASES}


@pytest.mark.parametrize("resource_type", BASES)
def test_every_type_of_the_registry_has_a_class(resource_type: str) -> None:
    assert resource_type == class_of(resource_type).TYPE


def class_of(resource_type: str) -> type[BaseResource]:
    """Return the class of `sampy.resources` for a type."""
    module = import_module(f"sampy.resources.{service_of(resource_type)}")
    cls: type[BaseResource] = getattr(module, resource_type.rpartition("::")[2])
    return cls


def test_every_action_that_is_granted_is_one_of_iam() -> None:
    actions: set[str] = set()
    for resource, call, _ in CASES:
        stack = Stack("app")
        stack.add(resource)
        role = stack.add(iam.Role("Role", assume_role_policy_document={}))
        call.to(resource, role)
        for policy in policies(stack, "Role"):
            for statement in Policy.parse(as_map(policy)["PolicyDocument"]).statements:
                actions |= {*statement.actions}
    # The table has no actions for batches of SQS, which are those of single messages; the template of SAM lists them.
    batches = {"sqs:ChangeMessageVisibilityBatch", "sqs:DeleteMessageBatch"}
    assert {action for action in actions if not matching(action)} == batches
