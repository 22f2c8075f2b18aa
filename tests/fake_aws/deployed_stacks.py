"""Stacks to deploy, and what CloudFormation's handlers call to create, update and delete their resources."""

from __future__ import annotations

import io
import json
import zipfile
from collections.abc import Callable
from typing import Any

import attrs
from botocore.exceptions import ClientError

from sampy import Resource, Stack
from sampy.compiler import compile
from sampy.context import Context
from sampy.intrinsics import GetAtt, Ref
from sampy.loading import load_all
from sampy.template import Template
from tests.fake_aws.server import ACCOUNT, REGION, ROOT, FakeAWS

ARTIFACTS = "artifacts"
CONTEXT = Context(account=ACCOUNT, region=REGION)
_CODE = {"S3Bucket": ARTIFACTS, "S3Key": "votes.zip"}
_DENIED = frozenset({"AccessDenied", "AccessDeniedException", "AuthorizationError", "UnauthorizedOperation"})
_ANYBODY = {
    "Statement": [{"Effect": "Allow", "Principal": {"Service": "lambda.amazonaws.com"}, "Action": "sts:AssumeRole"}]
}
_POLICY = {"Statement": [{"Effect": "Allow", "Action": "dynamodb:GetItem", "Resource": "*"}]}


class Denied(Exception):
    """Raised where a call is not allowed."""


@attrs.frozen
class Caller:
    """Calls the fake AWS as somebody.

    Args:
        aws: The fake AWS.
        keys: Whose keys.
        clients: The clients that were made, by service.
    """

    aws: FakeAWS
    keys: tuple[str, str, str | None]
    clients: dict[str, Any] = attrs.field(factory=dict, init=False)

    def __call__(self, service: str, operation: str, **arguments: object) -> Any:
        """Call an operation.

        Raises:
            Denied: Where IAM doesn't allow it.
        """
        client = self.clients.get(service) or self.clients.setdefault(service, self.aws.client(service, self.keys))
        try:
            return getattr(client, operation)(**arguments)
        except ClientError as error:
            if error.response["Error"]["Code"] in _DENIED:
                raise Denied(f"{service}.{operation}: {error}") from None
            raise


def code() -> bytes:
    """Return a package with the code of a function."""
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w") as package:
        package.writestr("app.py", "def page(event, context): return {'statusCode': 200}\nvote = page\n")
    return content.getvalue()


def votes() -> Template:
    """Return stacks/votes.py, with its code packaged."""
    (loaded,) = load_all([ROOT / "stacks/votes.py"], CONTEXT)
    compiled = compile(loaded.source, CONTEXT)
    document = compiled.to_dict()
    for resource in document["Resources"].values():  # type: ignore[union-attr]  # it is a map, as it was compiled
        if resource["Type"] == "AWS::Lambda::Function":  # type: ignore[index, call-overload]
            resource["Properties"]["Code"] = dict(_CODE)  # type: ignore[index, call-overload]
    return attrs.evolve(compiled, document=document)


def parcels() -> Template:
    """Return a stack with a bucket, a queue, topics, events, a state machine, a secret and more."""
    stack = Stack("parcels")
    trust = {
        "Statement": [{"Effect": "Allow", "Principal": {"Service": "states.amazonaws.com"}, "Action": "sts:AssumeRole"}]
    }
    stack.add(Resource("Pictures", "AWS::S3::Bucket"))
    queue = stack.add(Resource("Parcels", "AWS::SQS::Queue"))
    topic = stack.add(Resource("News", "AWS::SNS::Topic"))
    stack.add(
        Resource(
            "Delivery",
            "AWS::SNS::Subscription",
            {"TopicArn": Ref(topic), "Protocol": "sqs", "Endpoint": GetAtt(queue, "Arn")},
        )
    )
    bus = stack.add(Resource("Bus", "AWS::Events::EventBus", {"Name": "parcels"}))
    stack.add(
        Resource(
            "Sent",
            "AWS::Events::Rule",
            {
                "EventBusName": Ref(bus),
                "EventPattern": {"source": ["parcels"]},
                "Targets": [{"Id": "Queue", "Arn": GetAtt(queue, "Arn")}],
            },
        )
    )
    role = stack.add(Resource("FlowRole", "AWS::IAM::Role", {"AssumeRolePolicyDocument": trust}))
    flow = {"StartAt": "Wait", "States": {"Wait": {"Type": "Wait", "Seconds": 1, "End": True}}}
    stack.add(
        Resource(
            "Flow",
            "AWS::StepFunctions::StateMachine",
            {"RoleArn": GetAtt(role, "Arn"), "DefinitionString": json.dumps(flow)},
        )
    )
    stack.add(Resource("Password", "AWS::SecretsManager::Secret", {"GenerateSecretString": {"PasswordLength": 30}}))
    stack.add(Resource("Config", "AWS::SSM::Parameter", {"Name": "/parcels/config", "Type": "String", "Value": "1"}))
    stack.add(Resource("Log", "AWS::Logs::LogGroup", {"LogGroupName": "/parcels/log", "RetentionInDays": 7}))
    stack.add(Resource("Clicks", "AWS::Kinesis::Stream", {"ShardCount": 1}))
    stack.add(Resource("Key", "AWS::KMS::Key", {"KeyPolicy": {"Statement": []}}))
    return compile(stack, attrs.evolve(CONTEXT, checks=False))


def deploy_votes(call: Caller) -> None:
    """Make the calls of CloudFormation's handlers for a create, an update and a delete of the votes."""
    table, role, function = (f"votes-{name}-1A2B3C4D5E6F7" for name in ("Votes", "VoteRole", "Vote"))
    role_arn = f"arn:aws:iam::{ACCOUNT}:role/{role}"
    call(
        "dynamodb",
        "create_table",
        TableName=table,
        BillingMode="PAY_PER_REQUEST",
        AttributeDefinitions=[{"AttributeName": "id", "AttributeType": "S"}],
        KeySchema=[{"AttributeName": "id", "KeyType": "HASH"}],
    )
    call("dynamodb", "describe_table", TableName=table)
    call("iam", "create_role", RoleName=role, AssumeRolePolicyDocument=json.dumps(_ANYBODY))
    call("iam", "put_role_policy", RoleName=role, PolicyName="crud", PolicyDocument=json.dumps(_POLICY))
    managed = "arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole"
    call("iam", "attach_role_policy", RoleName=role, PolicyArn=managed)
    call("iam", "get_role", RoleName=role)
    call("s3", "get_object", Bucket=ARTIFACTS, Key="votes.zip")
    call(
        "lambda",
        "create_function",
        FunctionName=function,
        Role=role_arn,
        Code=_CODE,
        Handler="app.vote",
        Runtime="python3.13",
    )
    call("lambda", "get_function", FunctionName=function)
    swagger = {"swagger": "2.0", "info": {"title": "votes", "version": "1.0"}, "paths": {}}
    api = call("apigateway", "import_rest_api", body=json.dumps(swagger).encode())["id"]
    call("apigateway", "get_rest_api", restApiId=api)
    call(
        "lambda",
        "add_permission",
        FunctionName=function,
        StatementId="votes-VoteCastPermissionProd",
        Action="lambda:InvokeFunction",
        Principal="apigateway.amazonaws.com",
    )
    deployment = call("apigateway", "create_deployment", restApiId=api)["id"]
    call("apigateway", "create_stage", restApiId=api, stageName="Prod", deploymentId=deployment)
    call("apigateway", "get_stage", restApiId=api, stageName="Prod")

    call("dynamodb", "update_table", TableName=table, BillingMode="PAY_PER_REQUEST")
    call("iam", "update_assume_role_policy", RoleName=role, PolicyDocument=json.dumps(_ANYBODY))
    call("lambda", "update_function_code", FunctionName=function, **_CODE)
    call("lambda", "update_function_configuration", FunctionName=function, Timeout=20)
    changes = [{"op": "replace", "path": "/description", "value": "votes"}]
    call("apigateway", "update_stage", restApiId=api, stageName="Prod", patchOperations=changes)

    call("apigateway", "delete_stage", restApiId=api, stageName="Prod")
    call("apigateway", "delete_deployment", restApiId=api, deploymentId=deployment)
    call("lambda", "remove_permission", FunctionName=function, StatementId="votes-VoteCastPermissionProd")
    call("apigateway", "delete_rest_api", restApiId=api)
    call("lambda", "delete_function", FunctionName=function)
    call("iam", "detach_role_policy", RoleName=role, PolicyArn=managed)
    call("iam", "delete_role_policy", RoleName=role, PolicyName="crud")
    call("iam", "delete_role", RoleName=role)
    call("dynamodb", "delete_table", TableName=table)


def deploy_parcels(call: Caller) -> None:
    """Make the calls of CloudFormation's handlers for a create, an update and a delete of the parcels."""
    for steps in (_storage, _messages, _workflow, _settings):
        steps(call)


def _storage(call: Caller) -> None:
    bucket, stream = "parcels-pictures-1a2b3c4d5e6f7", "parcels-Clicks-1A2B3C4D5E6F7"
    call("s3", "create_bucket", Bucket=bucket)
    call("s3", "put_bucket_versioning", Bucket=bucket, VersioningConfiguration={"Status": "Enabled"})
    call("s3", "get_bucket_versioning", Bucket=bucket)
    call("s3", "delete_bucket", Bucket=bucket)
    call("kinesis", "create_stream", StreamName=stream, ShardCount=1)
    call("kinesis", "describe_stream_summary", StreamName=stream)
    call("kinesis", "increase_stream_retention_period", StreamName=stream, RetentionPeriodHours=48)
    call("kinesis", "update_shard_count", StreamName=stream, TargetShardCount=2, ScalingType="UNIFORM_SCALING")
    call("kinesis", "stop_stream_encryption", StreamName=stream, EncryptionType="KMS", KeyId="alias/aws/kinesis")
    call("kinesis", "delete_stream", StreamName=stream)


def _messages(call: Caller) -> None:
    queue, topic = "parcels-Parcels-1A2B3C4D5E6F7", f"arn:aws:sns:{REGION}:{ACCOUNT}:parcels-News-1A2B3C4D5E6F7"
    rule, queue_arn = "parcels-Sent-1A2B3C4D5E6F7", f"arn:aws:sqs:{REGION}:{ACCOUNT}:parcels-Parcels-1A2B3C4D5E6F7"
    url = call("sqs", "create_queue", QueueName=queue)["QueueUrl"]
    call("sqs", "get_queue_attributes", QueueUrl=url, AttributeNames=["All"])
    call("sns", "create_topic", Name="parcels-News-1A2B3C4D5E6F7")
    subscription = call(
        "sns", "subscribe", TopicArn=topic, Protocol="sqs", Endpoint=queue_arn, ReturnSubscriptionArn=True
    )
    call("events", "create_event_bus", Name="parcels")
    call("events", "put_rule", Name=rule, EventBusName="parcels", EventPattern='{"source": ["parcels"]}')
    targets = [{"Id": "Queue", "Arn": queue_arn}]
    call("events", "put_targets", Rule=rule, EventBusName="parcels", Targets=targets)

    call("sqs", "set_queue_attributes", QueueUrl=url, Attributes={"VisibilityTimeout": "60"})
    call("sns", "set_topic_attributes", TopicArn=topic, AttributeName="DisplayName", AttributeValue="News")
    call("events", "describe_rule", Name=rule, EventBusName="parcels")
    rule_arn = f"arn:aws:events:{REGION}:{ACCOUNT}:rule/parcels/{rule}"
    call("events", "tag_resource", ResourceARN=rule_arn, Tags=[{"Key": "part", "Value": "parcels"}])

    call("events", "remove_targets", Rule=rule, EventBusName="parcels", Ids=["Queue"])
    call("events", "delete_rule", Name=rule, EventBusName="parcels")
    call("events", "delete_event_bus", Name="parcels")
    call("sns", "unsubscribe", SubscriptionArn=subscription["SubscriptionArn"])
    call("sns", "delete_topic", TopicArn=topic)
    call("sqs", "delete_queue", QueueUrl=url)


def _workflow(call: Caller) -> None:
    role, machine = "parcels-FlowRole-1A2B3C4D5E6F7", "Flow-1A2B3C4D5E6F"
    flow = json.dumps({"StartAt": "Wait", "States": {"Wait": {"Type": "Wait", "Seconds": 1, "End": True}}})
    call("iam", "create_role", RoleName=role, AssumeRolePolicyDocument=json.dumps(_ANYBODY))
    made = call(
        "stepfunctions",
        "create_state_machine",
        name=machine,
        definition=flow,
        roleArn=f"arn:aws:iam::{ACCOUNT}:role/{role}",
    )
    arn = made["stateMachineArn"]
    call("stepfunctions", "describe_state_machine", stateMachineArn=arn)
    call("stepfunctions", "update_state_machine", stateMachineArn=arn, definition=flow)
    call("stepfunctions", "delete_state_machine", stateMachineArn=arn)
    call("iam", "delete_role", RoleName=role)


def _settings(call: Caller) -> None:
    secret, log = "Password-1A2B3C4D5E6F", "/parcels/log"
    password = call("secretsmanager", "get_random_password", PasswordLength=30)["RandomPassword"]
    call("secretsmanager", "create_secret", Name=secret, SecretString=password)
    call("secretsmanager", "describe_secret", SecretId=secret)
    call("secretsmanager", "update_secret", SecretId=secret, SecretString="new")
    call("secretsmanager", "delete_secret", SecretId=secret, ForceDeleteWithoutRecovery=True)
    call("ssm", "put_parameter", Name="/parcels/config", Type="String", Value="1")
    call("ssm", "get_parameters", Names=["/parcels/config"])
    call("ssm", "put_parameter", Name="/parcels/config", Type="String", Value="2", Overwrite=True)
    call("ssm", "delete_parameter", Name="/parcels/config")
    call("logs", "create_log_group", logGroupName=log)
    call("logs", "put_retention_policy", logGroupName=log, retentionInDays=7)
    call("logs", "describe_log_groups", logGroupNamePrefix=log)
    call("logs", "delete_log_group", logGroupName=log)
    key = call("kms", "create_key")["KeyMetadata"]["KeyId"]
    call("kms", "describe_key", KeyId=key)
    call("kms", "enable_key_rotation", KeyId=key)
    call("kms", "schedule_key_deletion", KeyId=key, PendingWindowInDays=7)


DEPLOYS: dict[str, tuple[Callable[[], Template], Callable[[Caller], None]]] = {
    "votes": (votes, deploy_votes),
    "parcels": (parcels, deploy_parcels),
}
"""By stack: its template, and the calls of a deploy of it."""
