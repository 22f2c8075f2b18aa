"""What is allowed for a resource is allowed on that resource alone, as far as its ARN can be told before the deploy."""

from __future__ import annotations

import pytest

from sampy.intrinsics import Json
from tests.deploy_role.stacks import actions, arns, needed, on_account, resource, unlimited

EVENTS = "arn:aws:events:us-east-1:123456789012"
GATEWAY = "arn:aws:apigateway:us-east-1:"
LAMBDA = "arn:aws:lambda:us-east-1:123456789012"
ROLE = "arn:aws:iam::123456789012:role"

RESOURCES: dict[str, tuple[Json, dict[str, set[str]], set[str]]] = {
    "AWS::ApiGateway::RestApi": (
        resource("AWS::ApiGateway::RestApi"),
        {"apigateway": {f"{GATEWAY}:/restapis", f"{GATEWAY}:/restapis/*", f"{GATEWAY}:/tags/*"}},
        set(),
    ),
    "AWS::ApiGateway::Stage": (
        resource("AWS::ApiGateway::Stage", StageName="Prod"),
        {
            "apigateway": {
                f"{GATEWAY}:/restapis/*/stages",
                f"{GATEWAY}:/restapis/*/stages/Prod",
                f"{GATEWAY}:/tags/*",
            }
        },
        set(),
    ),
    "AWS::CloudWatch::Alarm": (
        resource("AWS::CloudWatch::Alarm"),
        {"cloudwatch": {"arn:aws:cloudwatch:us-east-1:123456789012:alarm:app-Thing-*"}},
        set(),
    ),
    "AWS::DynamoDB::Table": (
        resource("AWS::DynamoDB::Table"),
        {"dynamodb": {"arn:aws:dynamodb:us-east-1:123456789012:table/app-Thing-*"}},
        set(),
    ),
    "AWS::DynamoDB::Table with a name": (
        resource("AWS::DynamoDB::Table", TableName="Votes"),
        {
            "dynamodb": {
                "arn:aws:dynamodb:us-east-1:123456789012:table/Votes",
                "arn:aws:dynamodb:us-east-1:123456789012:table/Votes/index/*",
                "arn:aws:dynamodb:us-east-1:123456789012:table/Votes/stream/*",
            }
        },
        set(),
    ),
    "AWS::Events::Rule": (
        resource("AWS::Events::Rule", EventBusName="orders"),
        {"events": {f"{EVENTS}:rule/orders/app-Thing-*"}},
        set(),
    ),
    "AWS::Events::Rule on the default bus": (
        resource("AWS::Events::Rule"),
        {"events": {f"{EVENTS}:rule/app-Thing-*", f"{EVENTS}:rule/default/app-Thing-*"}},
        set(),
    ),
    "AWS::IAM::Role": (resource("AWS::IAM::Role"), {"iam": {f"{ROLE}/app-Thing-*"}}, set()),
    "AWS::IAM::Role with a path": (
        resource("AWS::IAM::Role", Path="/team/", RoleName="reader"),
        {"iam": {f"{ROLE}/team/reader"}},
        set(),
    ),
    "AWS::KMS::Key": (
        resource("AWS::KMS::Key"),
        {"kms": {"arn:aws:kms:us-east-1:123456789012:key/*"}},
        {"kms:CreateKey"},
    ),
    "AWS::Lambda::Function": (
        resource("AWS::Lambda::Function", Code={"ZipFile": ""}, Role=f"{ROLE}/runner"),
        {"lambda": {f"{LAMBDA}:function:app-Thing-*"}, "iam": {f"{ROLE}/runner"}},
        set(),
    ),
    "AWS::Lambda::LayerVersion": (
        resource("AWS::Lambda::LayerVersion", LayerName="tools", Content={"S3Bucket": "code", "S3Key": "layers/a.zip"}),
        {"lambda": {f"{LAMBDA}:layer:tools", f"{LAMBDA}:layer:tools:*"}, "s3": {"arn:aws:s3:::code/layers/*"}},
        set(),
    ),
    "AWS::Lambda::Permission of somebody else's function": (
        resource("AWS::Lambda::Permission", FunctionName="theirs"),
        {"lambda": {f"{LAMBDA}:function:theirs"}},
        set(),
    ),
    "AWS::Route53::RecordSet": (
        resource("AWS::Route53::RecordSet", HostedZoneId="Z123", Name="a.example", Type="A"),
        {"route53": {"arn:aws:route53:::hostedzone/Z123", "arn:aws:route53:::change/*"}},
        {"route53:ListHostedZones"},
    ),
    "AWS::S3::Bucket": (resource("AWS::S3::Bucket"), {"s3": {"arn:aws:s3:::app-thing-*"}}, set()),
    "AWS::SNS::Topic": (
        resource("AWS::SNS::Topic", TopicName="news.fifo"),
        {"sns": {"arn:aws:sns:us-east-1:123456789012:news.fifo"}},
        {"sns:Unsubscribe"},
    ),
    "AWS::SQS::QueuePolicy of somebody else's queue": (
        resource("AWS::SQS::QueuePolicy", Queues=["https://sqs.us-east-1.amazonaws.com/123456789012/jobs"]),
        {"sqs": {"arn:aws:sqs:us-east-1:123456789012:jobs"}},
        set(),
    ),
    "AWS::SSM::Parameter": (
        resource("AWS::SSM::Parameter", Name="/app/config"),
        {"ssm": {"arn:aws:ssm:us-east-1:123456789012:parameter/app/config"}},
        set(),
    ),
    "AWS::Scheduler::Schedule": (
        resource("AWS::Scheduler::Schedule", Name="nightly"),
        {"scheduler": {"arn:aws:scheduler:us-east-1:123456789012:schedule/default/nightly"}},
        set(),
    ),
    "AWS::SecretsManager::Secret with a name": (
        resource("AWS::SecretsManager::Secret", Name="password"),
        {"secretsmanager": {"arn:aws:secretsmanager:us-east-1:123456789012:secret:password-??????"}},
        set(),
    ),
    "AWS::StepFunctions::StateMachine": (
        resource("AWS::StepFunctions::StateMachine", RoleArn=f"{ROLE}/runner"),
        {
            "states": {
                "arn:aws:states:us-east-1:123456789012:stateMachine:Thing-*",
                "arn:aws:states:us-east-1:123456789012:stateMachine:app-Thing-*",
            },
            "iam": {f"{ROLE}/runner"},
        },
        set(),
    ),
}
"""By what it is about: a resource, the ARNs that are allowed for it by service, and what is allowed on any resource."""


@pytest.mark.parametrize(("thing", "limited", "anywhere"), RESOURCES.values(), ids=RESOURCES)
def test_what_is_allowed_for_a_resource(thing: Json, limited: dict[str, set[str]], anywhere: set[str]) -> None:
    role = needed({"Thing": thing})
    assert (arns(role), unlimited(role) - NEWER) == (limited, anywhere)


NEWER = {"s3:UpdateBucketMetadataAnnotationTableConfiguration"}
"""Actions that the table of actions doesn't know, so that nothing can be told of what they are done to."""


def test_what_refers_to_a_resource_is_allowed_on_that_one() -> None:
    role = needed(
        {
            "Work": resource("AWS::Lambda::Function", Code={"ZipFile": ""}),
            "Other": resource("AWS::Lambda::Function", Code={"ZipFile": ""}),
            "Call": resource("AWS::Lambda::Permission", FunctionName={"Ref": "Work"}),
        }
    )
    (added,) = (each for each in role.policy.statements if "lambda:AddPermission" in each.actions)
    assert added.resources == (f"{LAMBDA}:function:app-Work-*",)


def test_versions_and_aliases_of_a_state_machine_are_those_of_that_one() -> None:
    machine = "arn:aws:states:us-east-1:123456789012:stateMachine"
    role = needed(
        {
            "Flow": resource("AWS::StepFunctions::StateMachine", StateMachineName="flow"),
            "Version": resource("AWS::StepFunctions::StateMachineVersion", StateMachineArn={"Ref": "Flow"}),
            "Alias": resource(
                "AWS::StepFunctions::StateMachineAlias",
                RoutingConfiguration=[{"StateMachineVersionArn": {"Ref": "Version"}, "Weight": 100}],
            ),
        }
    )
    for action in ("PublishStateMachineVersion", "CreateStateMachineAlias"):
        (made,) = (each for each in role.policy.statements if f"states:{action}" in each.actions)
        assert made.resources == (f"{machine}:flow", f"{machine}:flow:*")


def test_an_alias_of_a_function_is_made_at_the_function() -> None:
    role = needed(
        {
            "Work": resource("AWS::Lambda::Function", Code={"ZipFile": ""}, FunctionName="work"),
            "Live": resource("AWS::Lambda::Alias", FunctionName={"Ref": "Work"}, Name="live"),
        }
    )
    (made,) = (each for each in role.policy.statements if "lambda:CreateAlias" in each.actions)
    assert made.resources == (f"{LAMBDA}:function:work", f"{LAMBDA}:function:work:live")


def test_a_mapping_of_an_event_source_is_only_that_of_the_function() -> None:
    role = needed(
        {
            "Work": resource("AWS::Lambda::Function", Code={"ZipFile": ""}),
            "Mapping": resource("AWS::Lambda::EventSourceMapping", FunctionName={"Fn::GetAtt": ["Work", "Arn"]}),
        }
    )
    created, changed = (
        next(each for each in role.policy.statements if f"lambda:{name}EventSourceMapping" in each.actions)
        for name in ("Create", "Delete")
    )
    assert created.resources == ("*",)
    assert changed.resources == (f"{LAMBDA}:event-source-mapping:*",)
    for each in (created, changed):
        assert [str(one) for one in each.conditions] == [f"ArnLike lambda:FunctionArn {LAMBDA}:function:app-Work-*"]


def test_a_key_that_is_written_out_is_the_only_one() -> None:
    key = "arn:aws:kms:us-east-1:123456789012:key/1234abcd"
    role = needed({"Work": resource("AWS::Lambda::Function", Code={"ZipFile": ""}, KmsKeyArn=key)})
    assert arns(role)["kms"] == {key}


def test_the_name_of_a_parameter_without_a_value_can_be_any() -> None:
    role = needed(
        {"Call": resource("AWS::Lambda::Permission", FunctionName={"Ref": "Name"})},
        Parameters={"Name": {"Type": "String"}},
    )
    assert arns(role)["lambda"] == {f"{LAMBDA}:function:*"}
    assert role.notes == ("names depend on Name, and are * until it is given with --parameter",)


@pytest.mark.parametrize(("account", "shown"), [("111122223333", "111122223333"), (None, "*")])
def test_the_account_is_that_of_the_context(account: str | None, shown: str) -> None:
    role = needed({"Jobs": resource("AWS::SQS::Queue")}, on_account(account))
    assert arns(role) == {"sqs": {f"arn:aws:sqs:us-east-1:{shown}:app-Jobs-*"}}


def test_an_unlisted_type_of_another_service_is_allowed_on_all_of_its_kind() -> None:
    role = needed({"Network": resource("AWS::EC2::VPC", CidrBlock="10.0.0.0/16")})
    assert "arn:aws:ec2:us-east-1:123456789012:vpc/*" in arns(role)["ec2"]
    (deleted,) = (each for each in role.policy.statements if "ec2:DeleteVpc" in each.actions)
    assert deleted.resources == ("arn:aws:ec2:us-east-1:123456789012:vpc/*",)


def test_a_service_linked_role_is_no_other_role() -> None:
    role = needed({"Pipe": resource("AWS::Pipes::Pipe", Name="orders")})
    (linked,) = (each for each in role.policy.statements if "iam:CreateServiceLinkedRole" in each.actions)
    assert linked.resources == (f"{ROLE}/aws-service-role/*",)


def test_the_secret_of_a_connection_is_kept_by_eventbridge() -> None:
    role = needed({"Partner": resource("AWS::Events::Connection", Name="partner")})
    assert arns(role)["secretsmanager"] == {"arn:aws:secretsmanager:us-east-1:123456789012:secret:events!connection/*"}


@pytest.mark.parametrize(
    ("kept", "deleted"),
    [
        ({}, True),
        ({"DeletionPolicy": "Retain"}, True),
        ({"UpdateReplacePolicy": "Retain"}, True),
        ({"DeletionPolicy": "Snapshot", "UpdateReplacePolicy": "Snapshot"}, True),
        ({"DeletionPolicy": "Retain", "UpdateReplacePolicy": "Retain"}, False),
    ],
    ids=str,
)
def test_what_is_always_retained_cannot_be_deleted(kept: dict[str, Json], deleted: bool) -> None:
    votes: dict[str, Json] = {"Type": "AWS::DynamoDB::Table", "Properties": {}, **kept}
    assert ("dynamodb:DeleteTable" in actions(needed({"Votes": votes}))) is deleted
    assert "dynamodb:DescribeTable" in actions(needed({"Votes": votes}))
