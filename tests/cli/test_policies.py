"""``sampy policies list``, ``search``, ``show`` and ``render``: the policy templates."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.conftest import Run

MODULE = """\
from sampy.iam import Statement
from sampy.policies import String, policy_template


@policy_template
def OutboxPolicy(*, queue_arn: String) -> Statement:
    \"""Send to the outbox.

    Args:
        queue_arn: The ARN of the queue.
    \"""
    return Statement(actions=("sqs:SendMessage*",), resources=("${QueueArn}",))
"""
FILE = """\
HomePolicy:
  Description: Read one's own folder, and nothing that is secret
  Definition:
    Statement:
      - Effect: Allow
        Action: s3:GetObject
        Resource: arn:aws:s3:::homes/*
        Condition:
          Bool: {aws:SecureTransport: true}
      - Effect: Deny
        NotAction: s3:GetObject
        Resource: arn:aws:s3:::homes/secrets/*
"""


@pytest.fixture
def own(project: Path) -> Path:
    """Return a project with two templates of its own."""
    (project / "policies").mkdir()
    (project / "policies/outbox.py").write_text(MODULE, encoding="utf-8")
    (project / "policies/homes.yaml").write_text(FILE, encoding="utf-8")
    return project


def test_all_of_them_in_a_table(own: Path, sampy: Run) -> None:
    outcome = sampy("policies", "list")
    lines = outcome.out.splitlines()
    assert (outcome.code, outcome.err, len(lines)) == (0, "", 84)
    assert lines[0].split() == ["NAME", "BREADTH", "SERVICES", "PARAMETERS", "FROM"]
    assert lines[1].split() == ["AMIDescribePolicy", "unlimitable", "ec2", "-", "SAM"]
    assert [line.split() for line in lines[-2:]] == [
        ["HomePolicy", "resource", "s3", "-", "policies/homes.yaml"],
        ["OutboxPolicy", "resource", "sqs", "QueueArn", "policies/outbox.py"],
    ]


def test_those_of_a_service(own: Path, sampy: Run) -> None:
    assert sampy("policies", "list", "--service", "sqs").out == (
        "NAME                  BREADTH   SERVICES  PARAMETERS  FROM\n"
        "SQSPollerPolicy       resource  sqs       QueueName   SAM\n"
        "SQSSendMessagePolicy  resource  sqs       QueueName   SAM\n"
        "OutboxPolicy          resource  sqs       QueueArn    policies/outbox.py\n"
    )


def test_those_of_a_breadth(sampy: Run) -> None:
    assert sampy("policies", "list", "--breadth", "pattern").out == (
        "NAME                BREADTH  SERVICES  PARAMETERS    FROM\n"
        "LambdaInvokePolicy  pattern  lambda    FunctionName  SAM\n"
        "SNSCrudPolicy       pattern  sns       TopicName     SAM\n"
    )


def test_a_list_for_other_programs(own: Path, sampy: Run) -> None:
    listed = json.loads(sampy("policies", "list", "--service", "sqs", "--format", "json").out)
    assert [each["name"] for each in listed] == ["SQSPollerPolicy", "SQSSendMessagePolicy", "OutboxPolicy"]
    assert listed[-1] == {
        "name": "OutboxPolicy",
        "source": "policies/outbox.py",
        "file": "policies/outbox.py",
        "line": 5,
        "description": "Send to the outbox.",
        "breadth": "resource",
        "reason": "only resources that are named",
        "services": ["sqs"],
        "parameters": [{"name": "QueueArn", "python": "queue_arn", "description": "The ARN of the queue."}],
        "actions": ["sqs:SendMessage*"],
        "onAnyResource": {"limitable": [], "unlimitable": []},
    }


def test_a_service_of_no_template(sampy: Run) -> None:
    outcome = sampy("policies", "list", "--service", "dynamo")
    assert outcome.code == 2
    assert "no policy template allows anything of 'dynamo': did you mean 'dynamodb'?" in outcome.err


def test_what_is_wrong_with_the_templates_of_the_project(project: Path, sampy: Run) -> None:
    (project / "policies").mkdir()
    (project / "policies/wrong.yaml").write_text("A: []\nS3ReadPolicy: []\n", encoding="utf-8")
    for arguments in (("list",), ("search", "x"), ("show", "A"), ("render", "A")):
        assert sampy("policies", *arguments) == (
            1,
            "",
            "error: policies/wrong.yaml:1:1: the policy template 'A' is no map\n"
            "    give it a Definition with Statement\n"
            "error: policies/wrong.yaml:2:1: SAM has a policy template 'S3ReadPolicy' already\n"
            "    give yours another name\n"
            "error: policies/wrong.yaml:2:1: the policy template 'S3ReadPolicy' is no map\n"
            "    give it a Definition with Statement\n"
            "3 errors\n",
        )


def test_search_by_an_action(own: Path, sampy: Run) -> None:
    assert sampy("policies", "search", "sqs:SendMessage").out == (
        "NAME                  BREADTH   ACTIONS           DESCRIPTION\n"
        "OutboxPolicy          resource  sqs:SendMessage*  Send to the outbox.\n"
        "SQSSendMessagePolicy  resource  sqs:SendMessage*  Gives permission to send message to SQS Queue\n"
    )


def test_search_by_words(sampy: Run) -> None:
    outcome = sampy("policies", "search", "full", "s3")
    assert outcome.out.splitlines()[1].split()[:3] == ["S3FullAccessPolicy", "resource", "-"]
    (found,) = json.loads(sampy("policies", "search", "scan", "read", "--format", "json").out)
    assert (found["name"], found["found"]) == ("DynamoDBReadPolicy", ["dynamodb:Scan"])


def test_nothing_is_found(sampy: Run) -> None:
    assert sampy("policies", "search", "dynamodb:PutItm", "x") == (
        1,
        "",
        "error: no policy template has to do with dynamodb:PutItm x\n    did you mean dynamodb:PutItem?\n",
    )


def test_search_wants_words(sampy: Run) -> None:
    assert sampy("policies", "search").code == 2


def test_show_a_template_of_sam(sampy: Run) -> None:
    assert sampy("policies", "show", "SSMParameterReadPolicy").out == (
        "SSMParameterReadPolicy, of SAM\n"
        "Gives access to a parameter to load secrets in this account. If not using default key,\n"
        "KMSDecryptPolicy will also be needed.\n"
        "\n"
        "Breadth: unlimitable, * for ssm:DescribeParameters, which can't be limited to resources\n"
        "\n"
        "Parameters:\n"
        "  ParameterName  parameter_name  The name of the secret stored in SSM in your account. "
        "Name shouldn't contain a leading slash.\n"
        "\n"
        "Allows:\n"
        "  List: ssm:DescribeParameters\n"
        "  Read: ssm:GetParameters, ssm:GetParameter, ssm:GetParametersByPath\n"
        "  On *, which can't be limited to resources: ssm:DescribeParameters\n"
        "\n"
        "On:\n"
        "  *\n"
        "  arn:${AWS::Partition}:ssm:${AWS::Region}:${AWS::AccountId}:parameter/${ParameterName}\n"
        "\n"
        "In Python:\n"
        "  from sampy.policies import SSMParameterReadPolicy\n"
        "  SSMParameterReadPolicy(parameter_name=...)\n"
        "\n"
        "In a template:\n"
        "  Policies:\n"
        "    - SSMParameterReadPolicy:\n"
        "        ParameterName: ...\n"
    )


def test_show_a_function_of_the_project(own: Path, sampy: Run) -> None:
    assert sampy("policies", "show", "OutboxPolicy").out == (
        "OutboxPolicy, of policies/outbox.py:5\n"
        "Send to the outbox.\n"
        "\n"
        "Breadth: resource, only resources that are named\n"
        "\n"
        "Parameters:\n"
        "  QueueArn  queue_arn  The ARN of the queue.\n"
        "\n"
        "Allows:\n"
        "  Write: sqs:SendMessage*\n"
        "\n"
        "Patterns of actions:\n"
        "  sqs:SendMessage*: sqs:SendMessage\n"
        "\n"
        "On:\n"
        "  ${QueueArn}\n"
        "\n"
        "In Python:\n"
        "  from policies.outbox import OutboxPolicy\n"
        "  OutboxPolicy(queue_arn=...)\n"
        "\n"
        "In a template:\n"
        "  Policies:\n"
        "    - OutboxPolicy:\n"
        "        QueueArn: ...\n"
    )


def test_show_a_file_of_the_project(own: Path, sampy: Run) -> None:
    assert sampy("policies", "show", "HomePolicy").out == (
        "HomePolicy, of policies/homes.yaml:1:1\n"
        "Read one's own folder, and nothing that is secret\n"
        "\n"
        "Breadth: resource, only resources that are named, under conditions\n"
        "\n"
        "Allows:\n"
        "  Read: s3:GetObject\n"
        "\n"
        "On:\n"
        "  arn:aws:s3:::homes/*\n"
        "\n"
        "Some of it under conditions:\n"
        "  Bool aws:SecureTransport true\n"
        "\n"
        "Denies:\n"
        "  all but s3:GetObject on arn:aws:s3:::homes/secrets/*\n"
        "\n"
        "In Python:\n"
        "  from sampy.policies import named\n"
        '  named("HomePolicy")\n'
        "\n"
        "In a template:\n"
        "  Policies:\n"
        "    - HomePolicy: {}\n"
    )


def test_show_for_other_programs(sampy: Run) -> None:
    (shown,) = json.loads(sampy("policies", "show", "AMIDescribePolicy", "--format", "json").out)
    assert shown["onAnyResource"] == {"limitable": [], "unlimitable": ["ec2:DescribeImages"]}
    assert shown["policy"] == {"Statement": [{"Action": ["ec2:DescribeImages"], "Effect": "Allow", "Resource": "*"}]}


@pytest.mark.parametrize("verb", ["show", "render"])
def test_an_unknown_template(verb: str, own: Path, sampy: Run) -> None:
    outcome = sampy("policies", verb, "OutboxesPolicy")
    assert outcome.code == 2
    assert "there is no policy template 'OutboxesPolicy': did you mean 'OutboxPolicy'?" in outcome.err
    assert "'Xyz': sampy policies list shows them all" in sampy("policies", verb, "Xyz").err


def test_render_as_a_role_gets_it(sampy: Run) -> None:
    rendered = sampy("policies", "render", "KMSDecryptPolicy", "-p", "KeyId=k").out
    key = "arn:${AWS::Partition}:kms:${AWS::Region}:${AWS::AccountId}:key/${keyId}"
    assert json.loads(rendered) == {
        "Statement": [
            {"Action": "kms:Decrypt", "Effect": "Allow", "Resource": {"Fn::Sub": [key, {"keyId": "k"}]}},
        ]
    }


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("votes", "votes"),
        ("${Outbox}", "!Ref Outbox"),
        ("${Outbox.Arn}", "!GetAtt Outbox.Arn"),
        ("${AWS::StackName}-outbox", "!Sub ${AWS::StackName}-outbox"),
        ("!Ref Outbox", "!Ref Outbox"),
        ("!GetAtt Outbox.Arn", "!GetAtt Outbox.Arn"),
        ('{"Fn::ImportValue": "outbox"}', "!ImportValue outbox"),
        ("a=b", "a=b"),
    ],
)
def test_values_that_refer_to_something(value: str, expected: str, own: Path, sampy: Run) -> None:
    assert sampy("policies", "render", "OutboxPolicy", "-p", f"queue_arn={value}", "--format", "yaml").out == (
        "Statement:\n"
        "  - Effect: Allow\n"
        "    Action: sqs:SendMessage*\n"
        "    Resource: !Sub\n"
        "      - ${QueueArn}\n"
        f"      - QueueArn: {expected}\n"
    )


def test_wrong_parameters_are_told_all_at_once(sampy: Run) -> None:
    outcome = sampy("policies", "render", "DynamoDBStreamReadPolicy", "-p", "Table=x", "-p", 'stream_name={"a": 1}')
    assert outcome.code == 2
    assert outcome.err.splitlines()[-3:] == [
        "Error: the policy template DynamoDBStreamReadPolicy has no parameter 'Table': did you mean 'TableName'?",
        "the policy template DynamoDBStreamReadPolicy needs a value for TableName: add TableName",
        "the parameter StreamName of the policy template DynamoDBStreamReadPolicy is {'a': 1}, which is not text: "
        "use text, or a function that gives text",
    ]


@pytest.mark.parametrize(
    ("pair", "message"),
    [
        ("BucketName", "--parameter takes NAME=VALUE, not 'BucketName'"),
        ("BucketName=!Reff x", "'!Reff x' is no value: there is no tag !Reff"),
        ("BucketName={a", "'{a' is no value: "),
    ],
)
def test_what_is_no_value(pair: str, message: str, sampy: Run) -> None:
    outcome = sampy("policies", "render", "S3ReadPolicy", "-p", pair)
    assert outcome.code == 2
    assert message in outcome.err


def test_a_stack_with_templates_of_the_project(own: Path, process: Run) -> None:
    (own / "stacks").mkdir()
    (own / "stacks/mails.py").write_text(
        """\
from policies.outbox import OutboxPolicy
from sampy import Stack
from sampy.policies import named
from sampy.serverless import Function

stack = Stack("mails")
policies = [OutboxPolicy(queue_arn="q"), named("HomePolicy"), named("OutboxPolicy", queue_arn="r")]
stack.add(Function("Send", runtime="python3.13", handler="a.b", inline_code="pass", policies=policies))
""",
        encoding="utf-8",
    )
    outcome = process("synth", "--format", "json")
    assert (outcome.code, outcome.err) == (0, "")
    policies = json.loads(outcome.out)["Resources"]["SendRole"]["Properties"]["Policies"]
    assert [each["PolicyDocument"]["Statement"][0]["Action"] for each in policies] == [
        "sqs:SendMessage*",
        "s3:GetObject",
        "sqs:SendMessage*",
    ]
    assert "OutboxPolicy" in process("explain", "stacks/mails.py", "SendRole").out


def test_what_is_wrong_in_the_project_is_told_once(own: Path, sampy: Run) -> None:
    (own / "policies/homes.yaml").write_text("- x\n", encoding="utf-8")
    text = """\
Transform: AWS::Serverless-2016-10-31
Resources:
  Fn:
    Type: AWS::Serverless::Function
    Properties: {Runtime: python3.13, Handler: a.b, InlineCode: pass, Policies: [{HomePolicy: {}}, {OutboxPolicy: {}}]}
"""
    (own / "a.yaml").write_text(text, encoding="utf-8")
    (own / "b.yaml").write_text(text, encoding="utf-8")
    assert sampy("synth", "a.yaml", "b.yaml").err == (
        "error: policies/homes.yaml:1:1: this is no map of policy templates\n"
        "    give it policy templates by name, each with its Definition\n"
    )
