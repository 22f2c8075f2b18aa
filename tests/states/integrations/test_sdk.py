"""AWS SDK integrations: what can be called, and what that needs."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from sampy.iam.actions import action
from sampy.resources import dynamodb, iam, kms, logs, rds, s3, secretsmanager, ssm
from sampy.serverless import Function, SimpleTable, StateMachine
from sampy.states import Task, jsonata, services, state_input
from sampy.states.integrations import Called, called, known, patterns
from sampy.states.integrations.sdk_services import api, operation, service_names
from tests.states.integrations.needed import needed, shown

TABLE = SimpleTable("Orders")
GLOBAL = dynamodb.GlobalTable("Everywhere", attribute_definitions=[], key_schema=[], replicas=[])
BUCKET = s3.Bucket("Files")
ROLE = iam.Role("Worker", assume_role_policy_document={})
MACHINE = StateMachine("Price", definition_uri="price.json", type="EXPRESS")
SECRET = secretsmanager.Secret("Password")
DATABASE = rds.DBCluster("Shop")
KEY = kms.Key("Key")
FLAG = ssm.Parameter("Flag", type="String", value="on")
LOGS = logs.LogGroup("Logs")
FUNCTION = Function("Charge", runtime="python3.13", handler="app.charge")

CASES: Mapping[str, tuple[Mapping[str, object], list[str]]] = {
    "dynamodb:getItem": ({"TableName": TABLE}, ["dynamodb:GetItem on ${Orders.Arn}"]),
    "dynamodb:query": (
        {"TableName": GLOBAL, "IndexName": "by-day"},
        ["dynamodb:Query on ${Everywhere.Arn}/index/*"],
    ),
    "dynamodb:scan": ({"TableName": state_input.table}, ["dynamodb:Scan on ~dynamodb:table/*"]),
    "dynamodb:listTables": ({}, ["dynamodb:ListTables on *"]),
    "dynamodb:executeStatement": (
        {"Statement": 'SELECT * FROM "orders"."by-day" WHERE day = \'1\''},
        ["dynamodb:PartiQLSelect on ~dynamodb:table/orders/index/by-day"],
    ),
    "dynamodb:batchExecuteStatement": (
        {"Statements": [{"Statement": "DELETE FROM orders WHERE id = '1'"}, {"Statement": "UPDATE orders SET a=1"}]},
        ["dynamodb:PartiQLDelete, dynamodb:PartiQLUpdate on ~dynamodb:table/orders"],
    ),
    "dynamodb:transactWriteItems": (
        {"TransactItems": [{"Put": {"TableName": TABLE}}, {"ConditionCheck": {"TableName": "stock"}}]},
        ["dynamodb:PutItem on ${Orders.Arn}", "dynamodb:ConditionCheckItem on ~dynamodb:table/stock"],
    ),
    "dynamodb:transactGetItems": (
        {"TransactItems": state_input.items},
        ["dynamodb:GetItem on ~dynamodb:table/*"],
    ),
    "dynamodb:batchGetItem": ({"RequestItems": {"orders": {}}}, ["dynamodb:BatchGetItem on ~dynamodb:table/orders"]),
    "s3:getObject": (
        {"Bucket": BUCKET, "Key": "a/b.json"},
        ["s3:GetObject on ${Files.Arn}/a/b.json"],
    ),
    "s3:headObject": ({"Bucket": BUCKET, "Key": state_input.key}, ["s3:GetObject on ${Files.Arn}/*"]),
    "s3:deleteObject": (
        {"Bucket": state_input.bucket, "Key": "a", "VersionId": "1"},
        ["s3:DeleteObjectVersion on arn:${AWS::Partition}:s3:::*/*"],
    ),
    "s3:listObjectsV2": ({"Bucket": "files"}, ["s3:ListBucket on arn:${AWS::Partition}:s3:::files"]),
    "s3:listBuckets": ({}, ["s3:ListAllMyBuckets on *"]),
    "s3:putObject": (
        {"Bucket": BUCKET, "Key": "k", "Tagging": "a=b"},
        ["s3:PutObject, s3:PutObjectTagging on ${Files.Arn}/k"],
    ),
    "s3:copyObject": (
        {"Bucket": BUCKET, "Key": "k", "CopySource": "other/key"},
        [
            "s3:GetObject, s3:GetObjectTagging on arn:${AWS::Partition}:s3:::other/key",
            "s3:PutObject on ${Files.Arn}/k",
        ],
    ),
    "s3:getBucketEncryption": ({"Bucket": BUCKET}, ["s3:GetEncryptionConfiguration on ${Files.Arn}"]),
    "sfn:startSyncExecution": ({"StateMachineArn": MACHINE}, ["states:StartSyncExecution on ${Price.Arn}"]),
    "eventbridge:putEvents": ({"Entries": [{}]}, ["events:PutEvents on ~events:event-bus/default"]),
    "cloudwatchlogs:filterLogEvents": ({"LogGroupName": LOGS}, ["logs:FilterLogEvents on ${Logs.Arn}"]),
    "cloudwatch:putMetricData": ({"Namespace": "n"}, ["cloudwatch:PutMetricData on *"]),
    "cognitoidentityprovider:adminGetUser": (
        {"UserPoolId": "eu-west-1_1"},
        ["cognito-idp:AdminGetUser on ~cognito-idp:userpool/eu-west-1_1"],
    ),
    "secretsmanager:getSecretValue": ({"SecretId": SECRET}, ["secretsmanager:GetSecretValue on ${Password}"]),
    "secretsmanager:describeSecret": (
        {"SecretId": "shop"},
        ["secretsmanager:DescribeSecret on ~secretsmanager:secret:shop-??????"],
    ),
    "ssm:getParameter": ({"Name": "shop/url"}, ["ssm:GetParameter on ~ssm:parameter/shop/url"]),
    "ssm:deleteParameter": ({"Name": FLAG}, ["ssm:DeleteParameter on ${Flag.Arn}"]),
    "ssm:putParameter": ({"Name": state_input.name}, ["ssm:PutParameter on ~ssm:parameter/*"]),
    "ssm:getParameters": ({"Names": ["/a", "/b"]}, ["ssm:GetParameters on ~ssm:parameter/a, ~ssm:parameter/b"]),
    "kms:decrypt": ({"KeyId": KEY}, ["kms:Decrypt on ${Key.Arn}"]),
    "kms:encrypt": ({"KeyId": "alias/shop"}, ["kms:Encrypt on ~kms:key/*"]),
    "lambda:invoke": ({"FunctionName": FUNCTION}, ["lambda:InvokeFunction on ${Charge.Arn}"]),
    "lambda:listFunctions": ({}, ["lambda:ListFunctions on *"]),
    "rdsdata:executeStatement": (
        {"ResourceArn": DATABASE.db_cluster_arn, "SecretArn": SECRET},
        [
            "rds-data:ExecuteStatement on ${Shop.DBClusterArn}",
            "secretsmanager:GetSecretValue on ${Password}",
        ],
    ),
    "scheduler:createSchedule": (
        {"Name": "s", "Target": {"RoleArn": ROLE.arn}},
        ["scheduler:CreateSchedule on ~scheduler:schedule/*/*", "iam:PassRole on ${Worker.Arn}"],
    ),
    "emrcontainers:startJobRun": (
        {"VirtualClusterId": "v", "ExecutionRoleArn": ROLE.arn},
        ["emr-containers:StartJobRun on ~emr-containers:/virtualclusters/v"],
    ),
    "apigateway:createDeployment": ({"RestApiId": "r"}, ["apigateway:POST on *"]),
    "cognitoidentityprovider:initiateAuth": ({}, []),
    "sts:getCallerIdentity": ({}, []),
    "athena:startQueryExecution": ({}, ["athena:StartQueryExecution on ~athena:workgroup/*"]),
    "glue:startJobRun": ({"JobName": "etl"}, ["glue:StartJobRun on ~glue:job/etl"]),
    "ec2:describeInstances": ({}, ["ec2:DescribeInstances on *"]),
    "rekognition:detectFaces": ({"Image": {}}, ["rekognition:DetectFaces on *"]),
}


@pytest.mark.parametrize("called", CASES)
def test_a_call_needs(called: str) -> None:
    given, wanted = CASES[called]
    assert needed(services.aws_sdk("S", called, given)) == wanted


def test_every_action_is_one_of_iam() -> None:
    named = {name for _, lines in CASES.values() for line in lines for name in line.partition(" on ")[0].split(", ")}
    assert [name for name in sorted(named) if getattr(action(name), "name", "") != name] == []


def test_arguments_that_are_told_later_name_all_of_the_kind() -> None:
    task = Task(
        "S",
        resource="arn:aws:states:::aws-sdk:dynamodb:transactWriteItems",
        arguments=jsonata("$states.input"),
        query_language="JSONata",
    )
    assert needed(task) == [
        "dynamodb:ConditionCheckItem, dynamodb:DeleteItem, dynamodb:PutItem, dynamodb:UpdateItem on ~dynamodb:table/*"
    ]


def test_the_token_pattern_stands_in_the_resource() -> None:
    task = services.aws_sdk("S", "sfn:startExecution", {}, wait="token")
    assert shown(task.resource) == "arn:${AWS::Partition}:states:::aws-sdk:sfn:startExecution.waitForTaskToken"


@pytest.mark.parametrize(
    ("called", "message"),
    [
        ("dynamo:getItem", "no service 'dynamo': did you mean 'dynamodb'"),
        ("lambda:invokeFunction", "lambda has no action 'invokeFunction': did you mean"),
        ("sts:assumeRole", "sts has no action 'assumeRole'"),
        ("s3:GetObject", "s3 has no action 'GetObject': did you mean 'getObject'"),
    ],
)
def test_what_there_is_not_is_refused(called: str, message: str) -> None:
    with pytest.raises(ValueError, match=message):
        services.aws_sdk("S", called)


def test_services_are_called_as_step_functions_calls_them() -> None:
    assert {
        name: getattr(api(name), "name", None) for name in ("sfn", "config", "databasemigration", "iotdataplane")
    } == {
        "sfn": "stepfunctions",
        "config": "config",
        "databasemigration": "dms",
        "iotdataplane": "iot-data",
    }
    assert len(service_names()) > 200
    assert (operation("dynamodb", "getItem"), operation("dynamodb", "GetItem")) == ("GetItem", None)


@pytest.mark.parametrize(
    ("resource", "what"),
    [
        ("arn:aws:states:::lambda:invoke", Called("lambda", "invoke", "request", False)),
        ("arn:aws-cn:states:::ecs:runTask.sync", Called("ecs", "runTask", "sync", False)),
        ("arn:${Partition}:states:::states:startExecution.sync:2", Called("states", "startExecution", "sync:2", False)),
        (
            "arn:aws:states:::aws-sdk:sfn:startExecution.waitForTaskToken",
            Called("sfn", "startExecution", "token", True),
        ),
        ("arn:aws:lambda:eu-west-1:1:function:f", None),
        ("arn:aws:states:::lambda", None),
    ],
)
def test_the_resource_of_a_task_tells_what_it_calls(resource: str, what: Called | None) -> None:
    assert called(resource) == what


def test_integrations_are_known_with_their_patterns() -> None:
    assert patterns("states", "startExecution") == ("request", "sync", "sync:2", "token")
    assert patterns("dynamodb", "getItem", sdk=True) == ("request", "token")
    assert patterns("dynamodb", "query") == ()
    assert (known("lambda", "invoke"), known("lambda", "invokeFunction"), known("lamda", "invoke")) == (
        True,
        False,
        False,
    )
    assert (known("sqs", "sendMessage", sdk=True), known("sqs", "send", sdk=True)) == (True, False)
