"""What is held against what: roles, grants from everywhere, and what can't be told."""

from __future__ import annotations

from pathlib import Path
from textwrap import dedent
from typing import Any

import pytest

from sampy import Context, compile
from sampy.audit import Audit, audit
from sampy.errors import Place
from sampy.loading import load

PUT = """
import boto3, os
def handler(event, context):
    boto3.client("dynamodb").put_item(TableName=os.environ["TABLE"], Item={})
"""
NOTHING = "def handler(event, context): ..."
TABLE = {"Type": "AWS::Serverless::SimpleTable"}
ROLE = {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "sts:AssumeRole"}]}


def allow(action: object, resource: object = "*", effect: str = "Allow", **more: object) -> dict[str, object]:
    """Return a policy of one statement."""
    return {"Statement": [{"Effect": effect, "Action": action, "Resource": resource, **more}]}


def function(code: str = PUT, *policies: object, **properties: object) -> dict[str, object]:
    """Return a function with code in the template."""
    return {
        "Type": "AWS::Serverless::Function",
        "Properties": {
            "Runtime": "python3.13",
            "Handler": "index.handler",
            "InlineCode": dedent(code),
            "Environment": {"Variables": {"TABLE": {"Ref": "Table"}}},
            "Policies": list(policies),
            **properties,
        },
    }


def audited(context: Context | None = None, **resources: object) -> Audit:
    """Return the audit of a template with a table."""
    document: dict[str, Any] = {
        "Transform": "AWS::Serverless-2016-10-31",
        "Resources": {"Table": TABLE, **resources},
    }
    context = context or Context(checks=False)
    return audit(compile(document, context), context)


def missing(found: Audit) -> list[str]:
    """Return the actions that are missing."""
    return [action for each in found.missing for action in each.actions]


def unused(found: Audit) -> list[str]:
    """Return the actions that no code calls."""
    return [action for each in found.unused for action in each.actions]


ARN = {"Fn::GetAtt": ["Table", "Arn"]}
ENOUGH = {
    "the action on the table": allow("dynamodb:PutItem", ARN),
    "the action on all": allow("dynamodb:PutItem"),
    "a policy template": {"DynamoDBWritePolicy": {"TableName": {"Ref": "Table"}}},
    "a pattern": allow(["dynamodb:Put*", "s3:*"]),
    "another spelling": allow("DynamoDB:putitem"),
    "everything but something": {"Statement": [{"Effect": "Allow", "NotAction": "iam:*", "Resource": "*"}]},
    "everything elsewhere": {"Statement": [{"Effect": "Allow", "Action": "*", "NotResource": "arn:aws:s3:::a"}]},
    "under a condition": allow("dynamodb:PutItem", ARN, Condition={"StringEquals": {"aws:PrincipalTag/a": "b"}}),
    "on tables by a pattern": allow("dynamodb:PutItem", "arn:aws:dynamodb:*:*:table/*"),
    "on tables of any stack": allow("dynamodb:PutItem", {"Fn::Sub": "arn:aws:dynamodb:*:*:table/${AWS::StackName}-*"}),
    "what only a deploy can tell": allow("dynamodb:PutItem", {"Fn::ImportValue": "table"}),
    "a managed policy": "AmazonDynamoDBFullAccess",
    "in one case of two": {"Fn::If": ["Prod", allow("dynamodb:PutItem", ARN), {"Ref": "AWS::NoValue"}]},
}


@pytest.mark.parametrize("policy", ENOUGH.values(), ids=ENOUGH)
def test_what_is_allowed_is_not_missing(policy: object) -> None:
    assert missing(audited(Vote=function(PUT, policy))) == []


TOO_LITTLE = {
    "nothing": None,
    "another action": allow("dynamodb:GetItem", ARN),
    "another table": allow("dynamodb:PutItem", "arn:aws:dynamodb:us-east-1:1:table/votes"),
    "another table of the stack": allow("dynamodb:PutItem", {"Fn::GetAtt": ["Other", "Arn"]}),
    "its indexes": allow("dynamodb:PutItem", {"Fn::Sub": "${Table.Arn}/index/*"}),
    "another service": allow("s3:*"),
    "denied": {"Statement": [*allow("dynamodb:*")["Statement"], *allow("*", effect="Deny")["Statement"]]},  # type: ignore[misc]
}


@pytest.mark.parametrize("policy", TOO_LITTLE.values(), ids=TOO_LITTLE)
def test_what_is_not_allowed_is_missing(policy: object) -> None:
    found = audited(Vote=function(PUT, *([policy] if policy else [])), Other=TABLE)
    assert missing(found) == ["dynamodb:PutItem"]
    assert found.missing[0].resource == "arn:aws:dynamodb:us-east-1:*:table/${Table}"


def test_what_denies_is_told() -> None:
    both = {"Statement": [*allow("dynamodb:*")["Statement"], *allow("*", effect="Deny")["Statement"]]}  # type: ignore[misc]
    assert audited(Vote=function(PUT, both)).missing[0].denied == "policy document"


def test_a_function_without_calls_needs_nothing() -> None:
    found = audited(Vote=function(NOTHING))
    assert (found.missing, found.unused, found.notes) == ((), (), ())
    assert found.functions[0].needs == ()


def test_nothing_is_unused_where_code_is_not_followed() -> None:
    found = audited(Vote=function("def handler(event, context): eval(event)", allow("dynamodb:PutItem", ARN)))
    assert unused(found) == []
    assert [each.message for each in found.notes] == [
        "nothing is called unused: code is run that is put together while it runs"
    ]


@pytest.mark.parametrize(
    ("properties", "message"),
    [
        ({"Runtime": "nodejs22.x"}, "its code isn't read: its runtime is nodejs22.x, and only Python is read"),
        (
            {"InlineCode": None, "CodeUri": "s3://bucket/key"},
            "its code isn't read: its code isn't in a folder here",
        ),
        (
            {"PackageType": "Image", "ImageUri": "i", "InlineCode": None, "Runtime": None, "Handler": None},
            "its code isn't read: its code is in an image",
        ),
        (
            {"Layers": ["arn:aws:lambda:us-east-1:1:layer:tools:1"]},
            "nothing is called unused: the layer arn:aws:lambda:us-east-1:1:layer:tools:1 isn't here, and may call AWS",
        ),
    ],
)
def test_what_can_not_be_read_is_told(properties: dict[str, object], message: str) -> None:
    given = {**function(NOTHING, allow("dynamodb:PutItem"))["Properties"], **properties}  # type: ignore[dict-item]
    kept = {name: value for name, value in given.items() if value is not None}
    found = audited(Vote={"Type": "AWS::Serverless::Function", "Properties": kept})
    assert [each.message for each in found.notes] == [message]
    assert (found.missing, found.unused) == ((), ())


def test_a_role_from_outside_is_told() -> None:
    found = audited(Vote=function(PUT, Role="arn:aws:iam::123456789012:role/theirs"))
    assert found.missing == ()
    assert [each.message for each in found.notes] == [
        "what it may do isn't known: its role is arn:aws:iam::123456789012:role/theirs"
    ]


def test_a_managed_policy_of_which_nothing_is_known_is_told() -> None:
    arn = "arn:aws:iam::123456789012:policy/theirs"
    found = audited(Vote=function(PUT, arn))
    assert found.missing == ()
    assert [(each.uncertain, each.message) for each in found.notes] == [
        ("dynamodb:PutItem", f"it may not dynamodb:PutItem on {RESOURCE}, unless {arn} allows it")
    ]


RESOURCE = "arn:aws:dynamodb:us-east-1:*:table/${Table}"


def test_a_call_that_may_never_be_is_no_more_than_a_note() -> None:
    code = """
        import boto3
        from frame import route
        @route
        def other(event): boto3.client("s3").list_buckets()
        def handler(event, context): route(other, event)
    """
    found = audited(Vote=function(code))
    assert found.missing == ()
    assert [each.uncertain for each in found.notes if each.uncertain] == ["s3:ListAllMyBuckets"]


def test_an_action_that_is_not_known_is_told() -> None:
    code = """
        import boto3
        def handler(event, context): boto3.client("lambda-core").list_runtimes()
    """
    found = audited(Vote=function(code, allow(["lambda:ListRuntimes", "lambda:ListFunctions", "s3:GetObject"])))
    assert [each.message for each in found.notes] == ["it isn't known which action lambda-core.list_runtimes needs"]
    assert unused(found) == ["s3:GetObject"]


def test_functions_that_share_a_role_use_it_together() -> None:
    role = {
        "Type": "AWS::IAM::Role",
        "Properties": {
            "AssumeRolePolicyDocument": ROLE,
            "Policies": [
                {
                    "PolicyName": "all",
                    "PolicyDocument": allow(["dynamodb:PutItem", "dynamodb:GetItem", "dynamodb:Scan"], ARN),
                }
            ],
        },
    }
    get = PUT.replace("put_item", "get_item")
    shared = {"Role": {"Fn::GetAtt": ["Shared", "Arn"]}}
    found = audited(Shared=role, Put=function(PUT, **shared), Get=function(get, **shared))
    assert missing(found) == []
    assert [(each.functions, each.actions) for each in found.unused] == [(("Put", "Get"), ("dynamodb:Scan",))]


def test_a_role_that_something_else_runs_with_is_used_for_all_that_is_known() -> None:
    role = {
        "Type": "AWS::IAM::Role",
        "Properties": {
            "AssumeRolePolicyDocument": ROLE,
            "Policies": [{"PolicyName": "all", "PolicyDocument": allow("dynamodb:Scan", ARN)}],
        },
    }
    arn = {"Fn::GetAtt": ["Shared", "Arn"]}
    machine = {"Type": "AWS::StepFunctions::StateMachine", "Properties": {"RoleArn": arn, "DefinitionString": "{}"}}
    found = audited(Shared=role, Put=function(NOTHING, Role=arn), Machine=machine)
    assert found.unused == ()
    assert [each.message for each in found.notes] == [
        "nothing is called unused of its role, Shared: Machine may run with it"
    ]


def test_a_role_that_another_function_only_knows_of_is_not_its_own() -> None:
    known = {"Environment": {"Variables": {"TABLE": {"Ref": "Table"}, "ROLE": {"Fn::GetAtt": ["AboutRole", "Arn"]}}}}
    found = audited(About=function(PUT, allow("dynamodb:PutItem", ARN)), Other=function(NOTHING, **known))
    assert (found.missing, found.unused) == ((), ())


def test_policies_of_resources_allow_too() -> None:
    code = """
        import boto3, os
        def handler(event, context):
            boto3.client("sqs").send_message(QueueUrl=os.environ["QUEUE"], MessageBody="m")
    """
    variables = {"Environment": {"Variables": {"QUEUE": {"Ref": "Queue"}}}}
    queue = {"Type": "AWS::SQS::Queue"}

    def policy(principal: object) -> dict[str, object]:
        statement = allow("sqs:SendMessage", {"Fn::GetAtt": ["Queue", "Arn"]}, Principal=principal)
        properties = {"Queues": [{"Ref": "Queue"}], "PolicyDocument": statement}
        return {"Type": "AWS::SQS::QueuePolicy", "Properties": properties}

    role = {"AWS": {"Fn::GetAtt": ["SendRole", "Arn"]}}
    assert missing(audited(Send=function(code, **variables), Queue=queue)) == ["sqs:SendMessage"]
    assert missing(audited(Send=function(code, **variables), Queue=queue, Policy=policy(role))) == []
    assert missing(audited(Send=function(code, **variables), Queue=queue, Policy=policy("*"))) == []
    events = policy({"Service": "events.amazonaws.com"})
    assert missing(audited(Send=function(code, **variables), Queue=queue, Policy=events)) == ["sqs:SendMessage"]


FOR_THE_PLATFORM: dict[str, dict[str, object]] = {
    "tracing and a network": {"Tracing": "Active", "VpcConfig": {"SubnetIds": ["s"], "SecurityGroupIds": ["g"]}},
    "a queue": {"Events": {"Work": {"Type": "SQS", "Properties": {"Queue": "arn:aws:sqs:us-east-1:1:q"}}}},
    "a stream": {
        "Events": {
            "Work": {
                "Type": "Kinesis",
                "Properties": {"Stream": "arn:aws:kinesis:us-east-1:1:stream/s", "StartingPosition": "LATEST"},
            }
        }
    },
    "a dead letter queue": {"DeadLetterQueue": {"Type": "SQS", "TargetArn": "arn:aws:sqs:us-east-1:1:q"}},
    "a destination": {
        "EventInvokeConfig": {
            "DestinationConfig": {"OnFailure": {"Type": "SQS", "Destination": "arn:aws:sqs:us-east-1:1:q"}}
        }
    },
    "a connector": {
        "Connectors": {"C": {"Properties": {"Destination": {"Id": "Table"}, "Permissions": ["Read", "Write"]}}}
    },
    "logs by hand": {"Policies": [allow(["logs:CreateLogStream", "logs:PutLogEvents"])]},
    "managed policies": {"Policies": ["AWSLambdaVPCAccessExecutionRole", "AWSXRayDaemonWriteAccess"]},
}


@pytest.mark.parametrize("properties", FOR_THE_PLATFORM.values(), ids=FOR_THE_PLATFORM)
def test_what_the_platform_needs_is_not_unused(properties: dict[str, object]) -> None:
    given = function(NOTHING)
    connectors = {"Connectors": properties["Connectors"]} if "Connectors" in properties else {}
    others = {name: value for name, value in properties.items() if name != "Connectors"}
    given["Properties"].update(others)  # type: ignore[attr-defined]
    assert unused(audited(Vote={**given, **connectors})) == []


def test_a_whole_grant_that_is_unused_is_told_as_one() -> None:
    found = audited(Vote=function(NOTHING, {"DynamoDBReadPolicy": {"TableName": {"Ref": "Table"}}}))
    (grant,) = found.unused
    assert (grant.policy, grant.whole, grant.holder) == ("DynamoDBReadPolicy", True, "VoteRole")


def test_actions_on_another_resource_are_unused() -> None:
    other = {"Fn::GetAtt": ["Other", "Arn"]}
    found = audited(Vote=function(PUT, allow("dynamodb:PutItem", ARN), allow("dynamodb:PutItem", other)), Other=TABLE)
    assert [each.resources for each in found.unused] == [
        ("arn:aws:dynamodb:us-east-1:${AWS::AccountId}:table/${Other}",)
    ]


def test_a_pattern_that_allows_more_is_unused_in_part() -> None:
    found = audited(Vote=function(PUT, allow("dynamodb:*", ARN)))
    assert [(each.actions, each.called) for each in found.unused] == [(("dynamodb:*",), ("dynamodb:PutItem",))]


def test_keys_are_used_by_services() -> None:
    found = audited(Vote=function(PUT, allow("dynamodb:PutItem", ARN), allow(["kms:Decrypt", "kms:GenerateDataKey"])))
    assert found.unused == ()
    found = audited(Vote=function(NOTHING, allow("kms:Decrypt")))
    assert unused(found) == ["kms:Decrypt"]


def test_variables_are_what_the_template_says() -> None:
    code = """
        import boto3, os
        def handler(event, context):
            boto3.client("dynamodb").get_item(TableName=os.environ["NAME"], Key={})
            boto3.client("lambda").invoke(FunctionName=os.environ["AWS_LAMBDA_FUNCTION_NAME"])
    """
    variables = {
        "NAME": {"Fn::If": ["Prod", {"Fn::Sub": "${Table}"}, "test-table"]},
    }
    found = audited(Vote=function(code, Environment={"Variables": variables}))
    assert {(each.actions[0], each.resource) for each in found.missing} == {
        ("dynamodb:GetItem", RESOURCE),
        ("dynamodb:GetItem", "arn:*:dynamodb:*:*:table/test-table"),
        ("lambda:InvokeFunction", "arn:aws:lambda:us-east-1:*:function:${Vote}"),
    }


def test_what_is_missing_several_times_in_a_line_is_told_once() -> None:
    code = """
        import boto3, os
        def put(item): boto3.client("dynamodb").put_item(TableName=os.environ["TABLE"], Item=item)
        def handler(event, context):
            put({"id": 1})
            put({"id": 2})
    """
    assert missing(audited(Vote=function(code))) == ["dynamodb:PutItem"]


@pytest.mark.parametrize(
    ("environment", "expected"),
    [
        ({"Variables": {"ON": "yes"}}, ["s3:ListAllMyBuckets"]),
        ({"Variables": {"ON": ""}}, []),
        ({"Variables": {"ON": {"Ref": "AWS::StackName"}}}, ["s3:ListAllMyBuckets"]),
        ({"Variables": {}}, []),
        ({"Variables": {"Fn::If": ["Prod", {"ON": "yes"}, {"Ref": "AWS::NoValue"}]}}, ["s3:ListAllMyBuckets"]),
    ],
)
def test_what_a_variable_decides_is_decided(environment: dict[str, object], expected: list[str]) -> None:
    code = """
        import boto3, os
        def handler(event, context):
            if os.environ.get("ON"):
                boto3.client("s3").list_buckets()
    """
    assert missing(audited(Vote=function(code, Environment=environment))) == expected


def test_an_alias_is_a_part_of_its_function() -> None:
    code = """
        import boto3, os
        def handler(event, context):
            boto3.client("lambda").invoke(FunctionName=os.environ["ALIAS"])
    """
    worker = function(NOTHING, AutoPublishAlias="live")
    variables = {"Environment": {"Variables": {"ALIAS": {"Ref": "Worker.Alias"}}}}
    allowed = {"LambdaInvokePolicy": {"FunctionName": {"Ref": "Worker"}}}
    assert missing(audited(Call=function(code, allowed, **variables), Worker=worker)) == []
    other = {"LambdaInvokePolicy": {"FunctionName": {"Ref": "Call"}}}
    assert missing(audited(Call=function(code, other, **variables), Worker=worker)) == ["lambda:InvokeFunction"]


def test_code_in_a_template_is_told_at_its_line(tmp_path: Path) -> None:
    path = tmp_path / "template.yaml"
    path.write_text(
        dedent("""\
        Transform: AWS::Serverless-2016-10-31
        Resources:
          List:
            Type: AWS::Serverless::Function
            Properties:
              Runtime: python3.13
              Handler: index.handler
              InlineCode: |
                import boto3

                def handler(event, context):
                    boto3.client("s3").list_buckets()
        """)
    )
    (loaded,) = load(path, Context())
    (found,) = audit(compile(loaded.source), Context()).missing
    assert found.place == Place(path.as_posix(), 12)


def test_code_in_a_stack_is_told_at_its_line(tmp_path: Path) -> None:
    path = tmp_path / "stack.py"
    path.write_text(
        dedent("""\
        from sampy import Stack
        from sampy.serverless import Function

        stack = Stack("list")
        code = "import boto3\\ndef handler(event, context):\\n    boto3.client('s3').list_buckets()\\n"
        stack.add(
            Function(
                "List",
                runtime="python3.13",
                handler="index.handler",
                inline_code='''import boto3
        def handler(event, context):
            boto3.client("s3").list_buckets()
        ''',
            )
        )
        stack.add(Function("Other", runtime="python3.13", handler="index.handler", inline_code=code))
        """)
    )
    (loaded,) = load(path, Context())
    found = audit(compile(loaded.source), Context()).missing
    assert [(each.function, each.place.line) for each in found] == [("List", 13), ("Other", 17)]
