"""A deployed function may do what it was granted, and nothing else: its calls go to a fake AWS that enforces IAM."""

from __future__ import annotations

import base64
import json
from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from string import Template
from typing import Any, TypeAlias

import attrs
import pytest

from sampy import Context, Stack, compile
from sampy.resources import dynamodb, events, iam, kinesis, kms, lambda_, logs, s3, secretsmanager, sns, sqs, ssm
from sampy.serverless import Function, SimpleTable, StateMachine, connect, events as function_events
from tests.fake_aws.server import ACCOUNT, REGION, FakeAWS

Call: TypeAlias = tuple[str, str, Mapping[str, object]]
"""A service, an operation, and its arguments, in which `$Orders` is what CloudFormation calls the resource."""

DENIED = {"AccessDenied", "AccessDeniedException", "AuthorizationError"}
CODE = """
import base64
import boto3
from botocore.exceptions import ClientError

def handler(event, context):
    answers = []
    for service, operation, arguments in (event.get("calls") or []):
        if "CiphertextBlob" in arguments:
            arguments["CiphertextBlob"] = base64.b64decode(arguments["CiphertextBlob"])
        try:
            getattr(boto3.client(service), operation)(**arguments)
            answers.append("done")
        except ClientError as error:
            answers.append(error.response["Error"]["Code"])
    return answers
"""
ITEM = {"id": {"S": "1"}}
PASS = {"StartAt": "Done", "States": {"Done": {"Type": "Pass", "End": True}}}

data = Stack("data")
orders = data.add(SimpleTable("Orders"))
changes = data.add(
    dynamodb.Table(
        "Changes",
        key_schema=[{"AttributeName": "id", "KeyType": "HASH"}],
        attribute_definitions=[{"AttributeName": "id", "AttributeType": "S"}],
        billing_mode="PAY_PER_REQUEST",
    )
)
files = data.add(s3.Bucket("Files"))
jobs = data.add(sqs.Queue("Jobs"))
news = data.add(sns.Topic("News"))
# Without a policy of its own, the fake lets everybody of the account use a topic.
data.add(
    sns.TopicPolicy(
        "NewsPolicy",
        topics=[news],
        policy_document={
            "Statement": {
                "Effect": "Allow",
                "Principal": {"Service": "events.amazonaws.com"},
                "Action": "sns:Publish",
                "Resource": news,
            }
        },
    )
)
secret = data.add(secretsmanager.Secret("Password", secret_string="open sesame"))
key = data.add(kms.Key("Key"))
bus = data.add(events.EventBus("Bus", name="orders"))
clicks = data.add(kinesis.Stream("Clicks", shard_count=1))
setting = data.add(ssm.Parameter("Setting", name="/orders/setting", type="String", value="1"))
log = data.add(logs.LogGroup("Log", log_group_name="orders"))
flow = data.add(StateMachine("Flow", definition=PASS))
worker, other = (
    data.add(Function(name, runtime="python3.13", handler="index.handler", inline_code="def handler(*_): ..."))
    for name in ("Worker", "OtherWorker")
)


def get(table: str) -> Call:
    return "dynamodb", "get_item", {"TableName": table, "Key": ITEM}


def put(table: str) -> Call:
    return "dynamodb", "put_item", {"TableName": table, "Item": ITEM}


def delete(table: str) -> Call:
    return "dynamodb", "delete_item", {"TableName": table, "Key": ITEM}


def get_object(name: str) -> Call:
    return "s3", "get_object", {"Bucket": "$Files", "Key": name}


def put_object(name: str) -> Call:
    return "s3", "put_object", {"Bucket": "$Files", "Key": name, "Body": "new"}


def delete_object(name: str) -> Call:
    return "s3", "delete_object", {"Bucket": "$Files", "Key": name}


def list_objects(prefix: str) -> Call:
    return "s3", "list_objects_v2", {"Bucket": "$Files", "Prefix": prefix}


def invoke(function: str) -> Call:
    return "lambda", "invoke", {"FunctionName": function}


GET_FUNCTION: Call = ("lambda", "get_function", {"FunctionName": "$Worker"})
SCAN: Call = ("dynamodb", "scan", {"TableName": "$Orders"})
SEND: Call = ("sqs", "send_message", {"QueueUrl": "$Jobs", "MessageBody": "work"})
RECEIVE: Call = ("sqs", "receive_message", {"QueueUrl": "$Jobs", "MaxNumberOfMessages": 1})
PURGE: Call = ("sqs", "purge_queue", {"QueueUrl": "$Jobs"})
PUBLISH: Call = ("sns", "publish", {"TopicArn": "$News", "Message": "news"})
SUBSCRIBE: Call = ("sns", "subscribe", {"TopicArn": "$News", "Protocol": "email", "Endpoint": "a@example.com"})
START: Call = ("stepfunctions", "start_execution", {"stateMachineArn": "$Flow"})
EXECUTIONS: Call = ("stepfunctions", "list_executions", {"stateMachineArn": "$Flow"})
GET_SECRET: Call = ("secretsmanager", "get_secret_value", {"SecretId": "$Password"})
PUT_SECRET: Call = ("secretsmanager", "put_secret_value", {"SecretId": "$Password", "SecretString": "open barley"})
DECRYPT: Call = ("kms", "decrypt", {"CiphertextBlob": "$Dark"})
ENCRYPT: Call = ("kms", "encrypt", {"KeyId": "$Key", "Plaintext": "dark"})
DATA_KEY: Call = ("kms", "generate_data_key", {"KeyId": "$Key", "KeySpec": "AES_256"})
SCHEDULE: Call = ("kms", "schedule_key_deletion", {"KeyId": "$Key"})
PUT_EVENT: Call = (
    "events",
    "put_events",
    {"Entries": [{"EventBusName": "$Bus", "Source": "test", "DetailType": "test", "Detail": "{}"}]},
)
PUT_RECORD: Call = ("kinesis", "put_record", {"StreamName": "$Clicks", "Data": "click", "PartitionKey": "1"})
SHARDS: Call = ("kinesis", "list_shards", {"StreamName": "$Clicks"})
GET_SETTING: Call = ("ssm", "get_parameter", {"Name": "$Setting"})
PUT_SETTING: Call = ("ssm", "put_parameter", {"Name": "$Setting", "Value": "2", "Overwrite": True})
DELETE_LOG: Call = ("logs", "delete_log_group", {"logGroupName": "$Log"})
SEARCH_LOG: Call = ("logs", "filter_log_events", {"logGroupName": "$Log"})


@attrs.frozen
class Case:
    """A grant to a function of its own.

    Args:
        grant: Grants it.
        does: The calls that the function may make then.
        denied: Those that it may not.
    """

    grant: Callable[[Function], None]
    does: tuple[Call, ...]
    denied: tuple[Call, ...]


CASES = {
    "TableRead": Case(orders.grant_read, (get("$Orders"), SCAN), (put("$Orders"), delete("$Orders"), get("$Changes"))),
    "TableWrite": Case(orders.grant_write, (put("$Orders"), delete("$Orders")), (get("$Orders"), SCAN)),
    "TableCrud": Case(
        orders.grant_crud,
        (put("$Orders"), get("$Orders"), SCAN, delete("$Orders")),
        (put("$Changes"), ("dynamodb", "delete_table", {"TableName": "$Orders"})),
    ),
    "TableActions": Case(
        lambda function: orders.grant(function, "dynamodb:DeleteItem"), (delete("$Orders"),), (put("$Orders"),)
    ),
    "BucketRead": Case(
        files.grant_read,
        (get_object("reports/a"), get_object("b"), list_objects("")),
        (put_object("b"), delete_object("b")),
    ),
    "BucketReadPrefix": Case(
        lambda function: files.grant_read(function, prefix="reports/"),
        (get_object("reports/a"), list_objects("reports/")),
        (get_object("b"), list_objects(""), put_object("reports/a")),
    ),
    "BucketWrite": Case(files.grant_write, (put_object("c"),), (get_object("b"), delete_object("c"), list_objects(""))),
    "BucketWritePrefix": Case(
        lambda function: files.grant_write(function, prefix="in/"), (put_object("in/c"),), (put_object("c"),)
    ),
    "BucketDelete": Case(
        lambda function: files.grant_delete(function, prefix="in/"),
        (delete_object("in/d"),),
        (delete_object("b"), put_object("in/d")),
    ),
    "BucketCrud": Case(
        files.grant_crud,
        (put_object("e"), get_object("e"), list_objects("e"), delete_object("e")),
        (("s3", "delete_bucket", {"Bucket": "$Files"}), ("s3", "get_bucket_policy", {"Bucket": "$Files"})),
    ),
    "QueueSend": Case(jobs.grant_send, (SEND,), (RECEIVE, PURGE)),
    "QueueReceive": Case(jobs.grant_receive, (RECEIVE,), (SEND, PURGE)),
    "QueuePurge": Case(jobs.grant_purge, (PURGE,), (SEND, RECEIVE)),
    "TopicPublish": Case(news.grant_publish, (PUBLISH,), (SUBSCRIBE,)),
    "TopicSubscribe": Case(news.grant_subscribe, (SUBSCRIBE,), (PUBLISH,)),
    "FlowStart": Case(flow.grant_start, (START,), (EXECUTIONS,)),
    "FlowRead": Case(flow.grant_read, (EXECUTIONS,), (START,)),
    "SecretRead": Case(secret.grant_read, (GET_SECRET,), (PUT_SECRET,)),
    "SecretWrite": Case(secret.grant_write, (PUT_SECRET,), (GET_SECRET,)),
    "KeyEncrypt": Case(key.grant_encrypt, (ENCRYPT, DATA_KEY), (DECRYPT, SCHEDULE)),
    "KeyDecrypt": Case(key.grant_decrypt, (DECRYPT,), (ENCRYPT, DATA_KEY)),
    "FunctionInvoke": Case(worker.grant_invoke, (invoke("$Worker"),), (invoke("$OtherWorker"), GET_FUNCTION)),
    "BusPut": Case(bus.grant_put_events, (PUT_EVENT,), (("events", "describe_event_bus", {"Name": "$Bus"}),)),
    "StreamRead": Case(clicks.grant_read, (SHARDS,), (PUT_RECORD,)),
    "StreamWrite": Case(clicks.grant_write, (PUT_RECORD,), (SHARDS,)),
    "SettingRead": Case(setting.grant_read, (GET_SETTING,), (PUT_SETTING,)),
    "SettingWrite": Case(setting.grant_write, (PUT_SETTING,), (GET_SETTING,)),
    "LogRead": Case(log.grant_read, (SEARCH_LOG,), (DELETE_LOG,)),
}


def function(name: str, **more: Any) -> Function:
    return Function(name, runtime="python3.13", handler="index.handler", inline_code=CODE, timeout=60, **more)


def service() -> Stack:
    """Return a stack with a function for each case; what these are granted is in another stack."""
    made = Stack("service")
    for name, case in CASES.items():
        case.grant(made.add(function(name)))
    return made


@attrs.frozen
class Deployed:
    """What was deployed.

    Args:
        aws: Where.
        names: What CloudFormation calls each resource, by logical id.
    """

    aws: FakeAWS
    names: dict[str, str]

    def deploy(self, stack: Stack) -> None:
        cloudformation = self.aws.client("cloudformation")
        body = json.dumps(compile(stack, Context(account=ACCOUNT, region=REGION)).to_dict())
        cloudformation.create_stack(StackName=stack.name, TemplateBody=body, Capabilities=["CAPABILITY_IAM"])
        cloudformation.get_waiter("stack_create_complete").wait(StackName=stack.name, WaiterConfig={"Delay": 1})
        for resource in cloudformation.describe_stack_resources(StackName=stack.name)["StackResources"]:
            self.names[resource["LogicalResourceId"]] = resource["PhysicalResourceId"]

    def answers(self, name: str, *calls: Call) -> list[str]:
        """Return what a function was told for each of the calls that it made."""
        written = Template(json.dumps({"calls": calls})).safe_substitute(self.names)
        done = self.aws.client("lambda").invoke(FunctionName=self.names[name], Payload=written)
        answers: list[str] = json.loads(done["Payload"].read())
        return answers


@pytest.fixture(scope="module")
def deployed(_enforcing: FakeAWS) -> Deployed:
    _enforcing.reset()
    return Deployed(_enforcing, {})


@pytest.fixture(scope="module")
def answers(deployed: Deployed) -> Mapping[str, list[str]]:
    """Return what the function of each case was told; starting one takes a while, so they run side by side."""
    consumer = service()
    deployed.deploy(data)
    deployed.deploy(consumer)
    for name in ("reports/a", "b", "in/d"):
        deployed.aws.client("s3").put_object(Bucket=deployed.names["Files"], Key=name, Body=b"old")
    dark = deployed.aws.client("kms").encrypt(KeyId=deployed.names["Key"], Plaintext=b"dark")["CiphertextBlob"]
    deployed.names["Dark"] = base64.b64encode(dark).decode()

    def told(name: str) -> list[str]:
        return deployed.answers(name, *CASES[name].does, *CASES[name].denied)

    with ThreadPoolExecutor(max_workers=4) as pool:
        return dict(zip(CASES, pool.map(told, CASES), strict=True))


@pytest.mark.parametrize("name", CASES)
def test_a_function_may_do_what_it_was_granted_and_nothing_else(answers: Mapping[str, list[str]], name: str) -> None:
    may = len(CASES[name].does)
    assert answers[name][:may] == ["done"] * may
    assert [each for each in answers[name][may:] if each not in DENIED] == []


def test_what_would_be_a_circle_is_deployed_and_works(deployed: Deployed) -> None:
    stack = Stack("circles")
    pictures = stack.add(s3.Bucket("Pictures"))
    new = function_events.S3(bucket=pictures, events="s3:ObjectCreated:*")
    resize = stack.add(function("Resize", events={"New": new}))
    pictures.grant_read(resize)
    resize.grant_invoke(resize)
    deployed.deploy(stack)
    deployed.aws.client("s3").put_object(Bucket=deployed.names["Pictures"], Key="a", Body=b"light")
    got, put_, invoked = deployed.answers(
        "Resize",
        ("s3", "get_object", {"Bucket": "$Pictures", "Key": "a"}),
        ("s3", "put_object", {"Bucket": "$Pictures", "Key": "a", "Body": "dark"}),
        ("lambda", "invoke", {"FunctionName": "$Resize", "InvocationType": "Event"}),
    )
    assert (got, invoked) == ("done", "done")
    assert put_ in DENIED


def test_a_plain_function_may_do_what_is_granted_to_its_role(deployed: Deployed) -> None:
    stack = Stack("plain")
    table = stack.add(SimpleTable("Votes"))
    stack.add(SimpleTable("Others"))
    trust = {"Effect": "Allow", "Principal": {"Service": "lambda.amazonaws.com"}, "Action": "sts:AssumeRole"}
    role = stack.add(iam.Role("PlainRole", assume_role_policy_document={"Statement": [trust]}))
    plain = stack.add(
        lambda_.Function(
            "Plain",
            role=role.arn,
            runtime="python3.13",
            handler="index.handler",
            timeout=60,
            code=lambda_.Function.Code(zip_file=CODE),
        )
    )
    table.grant_crud(plain)
    deployed.deploy(stack)
    done, denied = deployed.answers("Plain", put("$Votes"), put("$Others"))
    assert done == "done"
    assert denied in DENIED


def test_a_topic_sends_to_the_queue_that_it_was_granted(deployed: Deployed) -> None:
    stack = Stack("senders")
    topic = stack.add(sns.Topic("Sender"))
    queues = [stack.add(sqs.Queue(name)) for name in ("Granted", "NotGranted")]
    for queue in queues:
        name = f"To{queue.logical_id}"
        stack.add(sns.Subscription(name, topic_arn=topic, protocol="sqs", endpoint=queue.arn))
    queues[0].grant_send(topic)
    deployed.deploy(stack)
    deployed.aws.client("sns").publish(TopicArn=deployed.names["Sender"], Message="news")
    sqs_client = deployed.aws.client("sqs")
    received = [sqs_client.receive_message(QueueUrl=deployed.names[queue.logical_id]) for queue in queues]
    assert ["Messages" in each for each in received] == [True, False]


def test_a_connected_function_may_do_what_the_connector_allows(deployed: Deployed) -> None:
    stack = Stack("connected")
    table = stack.add(SimpleTable("Seen"))
    reader = stack.add(function("Reader"))
    connect(reader, table, "Read")
    deployed.deploy(stack)
    done, denied = deployed.answers("Reader", get("$Seen"), put("$Seen"))
    assert done == "done"
    assert denied in DENIED
