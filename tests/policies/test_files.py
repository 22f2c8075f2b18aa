"""Policy templates of a project that are written in YAML or JSON."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from sampy import CompileError, Context, compile
from sampy.intrinsics import Ref
from sampy.policies import named
from sampy.policy_sources.project import project_policies
from tests.policies.projects import said_of_folder, stack_with, statements, template_with, write

REPORTS = """\
ReportsPolicy:
  Description: Write reports into a folder
  Parameters:
    BucketName:
      Description: The bucket
    Prefix:
      Description: The folder
  Definition:
    Statement:
      - Effect: Allow
        Action: s3:PutObject
        Resource: !Sub arn:${AWS::Partition}:s3:::${BucketName}/${Prefix}/*
      - Effect: Allow
        Action: s3:ListBucket
        Resource: !Sub ["arn:${AWS::Partition}:s3:::${Name}", {Name: !Ref BucketName}]
        Condition:
          StringLike: {s3:prefix: !Ref Prefix}
"""
FILLED: list[Any] = [
    {
        "Effect": "Allow",
        "Action": "s3:PutObject",
        "Resource": {
            "Fn::Sub": [
                "arn:${AWS::Partition}:s3:::${BucketName}/${Prefix}/*",
                {"BucketName": {"Ref": "AWS::StackName"}, "Prefix": "reports"},
            ]
        },
    },
    {
        "Effect": "Allow",
        "Action": "s3:ListBucket",
        "Resource": {"Fn::Sub": ["arn:${AWS::Partition}:s3:::${Name}", {"Name": {"Ref": "AWS::StackName"}}]},
        "Condition": {"StringLike": {"s3:prefix": "reports"}},
    },
]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a folder of policies."""
    write(tmp_path / "policies", reports_yaml=REPORTS)
    return tmp_path / "policies"


def test_a_template_of_the_project_in_yaml(folder: Path) -> None:
    policies = "- ReportsPolicy: {BucketName: !Ref AWS::StackName, Prefix: reports}"
    assert statements(template_with(folder.parent, policies), project_policies(folder)) == FILLED


def test_a_template_of_the_project_in_python(folder: Path) -> None:
    policy = named("ReportsPolicy", bucket_name=Ref("AWS::StackName"), prefix="reports")
    assert statements(stack_with(policy), project_policies(folder)) == FILLED


def test_a_file_in_json(tmp_path: Path) -> None:
    statement = {"Effect": "Allow", "Action": "sqs:SendMessage", "Resource": {"Ref": "QueueArn"}}
    template = {"Parameters": {"QueueArn": {}}, "Definition": {"Statement": [statement]}}
    write(tmp_path / "policies", queues_json=json.dumps({"SendPolicy": template}))
    policy = named("SendPolicy", queue_arn="arn:aws:sqs:us-east-1:123456789012:q")
    assert statements(stack_with(policy), project_policies(tmp_path / "policies")) == [
        {"Effect": "Allow", "Action": "sqs:SendMessage", "Resource": "arn:aws:sqs:us-east-1:123456789012:q"}
    ]


def test_a_parameter_whose_name_is_not_its_python_name_in_pascal_case(tmp_path: Path) -> None:
    text = "KeyPolicy: {Parameters: {KMSKeyArn: }, Definition: {Statement: [%s]}}"
    statement = "{Effect: Allow, Action: kms:Decrypt, Resource: !Ref KMSKeyArn}"
    write(tmp_path / "policies", keys_yaml=text % statement)
    stack = stack_with(named("KeyPolicy", KMSKeyArn="arn:aws:kms:us-east-1:123456789012:key/k"))
    (made,) = statements(stack, project_policies(tmp_path / "policies"))
    assert made["Resource"] == "arn:aws:kms:us-east-1:123456789012:key/k"


def test_a_template_keeps_the_version_of_its_policy(tmp_path: Path) -> None:
    text = """\
        HomePolicy:
          Definition:
            Version: "2012-10-17"
            Statement:
              Effect: Allow
              Action: s3:GetObject
              Resource: !Sub arn:${AWS::Partition}:s3:::homes/${!aws:username}/*
    """
    write(tmp_path / "policies", homes_yaml=text)
    compiled: Any = compile(
        stack_with(named("HomePolicy")), Context(policy_templates=project_policies(tmp_path / "policies"))
    ).to_dict()
    assert compiled["Resources"]["FnRole"]["Properties"]["Policies"][0]["PolicyDocument"] == {
        "Version": "2012-10-17",
        "Statement": [
            {
                "Effect": "Allow",
                "Action": "s3:GetObject",
                "Resource": {"Fn::Sub": "arn:${AWS::Partition}:s3:::homes/${!aws:username}/*"},
            }
        ],
    }


def test_what_is_not_about_templates_is_left_alone(tmp_path: Path) -> None:
    write(
        tmp_path / "policies",
        boundary_json='{"Version": "2012-10-17", "Statement": []}',
        stack_yaml="Resources: {}",
        _draft_yaml="- not yet",
        notes_txt="- notes",
        helpers_py="raise RuntimeError",
    )
    assert list(project_policies(tmp_path / "policies")) == []


def test_a_mistake_in_python_is_told_at_the_line_of_the_argument(folder: Path) -> None:
    policy = named(
        "ReportsPolicy",
        bucket_name="b",
        folder="reports",
    )
    with pytest.raises(CompileError) as caught:
        compile(stack_with(policy), Context(policy_templates=project_policies(folder)))
    assert policy.place is not None and policy.place.line is not None
    assert [(each.place and each.place.line, each.message) for each in caught.value.problems] == [
        (policy.place.line, "the policy template ReportsPolicy needs a value for Prefix"),
        (policy.place.line + 3, "the policy template ReportsPolicy has no parameter 'Folder'"),
    ]


def test_a_parameter_that_python_has_another_use_for() -> None:
    with pytest.raises(TypeError, match=r"'place' has a meaning of its own; write Place=\.\.\."):
        named("ReportsPolicy", place="Here")
    assert named("ReportsPolicy", Place="Here").place is not None


def test_a_template_that_there_is_not() -> None:
    stack = stack_with(named("ReportsPolicy", bucket_name="b"))
    with pytest.raises(CompileError, match="there is no template 'ReportsPolicy'"):
        compile(stack)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "- a",
            "p.yaml:1:1: this is no map of policy templates\n"
            "    give it policy templates by name, each with its Definition\n",
        ),
        ("", "p.yaml: the file is empty\n    give it policy templates by name, each with its Definition\n"),
        ("a: [", "p.yaml:2:1: a '[' or '{' is opened, and the file ends before it is closed\n    close it\n"),
        ("A: []", "p.yaml:1:1: the policy template 'A' is no map\n    give it a Definition with Statement\n"),
        (
            "A: {Description: x}",
            "p.yaml:1:1: the policy template 'A' has no Statement in its Definition\n"
            "    write Definition: {Statement: [...]}\n",
        ),
        (
            "A:\n  Definition: {}",
            "p.yaml:2:3: the policy template 'A' has no Statement in its Definition\n"
            "    write Definition: {Statement: [...]}\n",
        ),
        (
            "A:\n  Definition:\n    Statement: []",
            "p.yaml:3:5: the policy template 'A' has no statement\n    give it one, with Effect, Action and Resource\n",
        ),
    ],
)
def test_a_file_without_templates(text: str, expected: str, tmp_path: Path) -> None:
    write(tmp_path / "policies", p_yaml=text)
    assert said_of_folder(tmp_path / "policies") == expected


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("S3ReadPolicy", "SAM has a policy template 'S3ReadPolicy' already\n    give yours another name\n"),
        (
            "orders_policy",
            "the policy template 'orders_policy' has a name that isn't in CamelCase\n    call it OrdersPolicy\n",
        ),
        (
            "7Policy",
            "the policy template '7Policy' has a name that isn't in CamelCase\n"
            "    use letters and digits, with a capital letter first\n",
        ),
        (
            "Condition",
            "'Condition' can't be the name of a policy template: it has another meaning among policies\n"
            "    call it ConditionPolicy\n",
        ),
    ],
)
def test_a_wrong_name(name: str, expected: str, tmp_path: Path) -> None:
    text = "# comment\n%s: {Definition: {Statement: {Effect: Allow, Action: s3:*, Resource: '*'}}}"
    write(tmp_path / "policies", p_yaml=text % name)
    assert said_of_folder(tmp_path / "policies") == f"p.yaml:2:1: {expected}"


def test_a_name_that_another_file_has(folder: Path) -> None:
    write(folder, zz_yaml=REPORTS)
    assert said_of_folder(folder) == (
        "zz.yaml:1:1: the policy template 'ReportsPolicy' is there already: reports.yaml:1:1 has it\n"
        "    give one of them another name\n"
    )


PARTS = """\
APolicy:
  Descripton: x
  Description: [x]
  Parameters:
    TableName: {Description: The table}
    Table_Name:
    Keys: [x]
  Definition:
    Id: x
    Statement:
      - Effect: Allow
        Action: dynamodb:GetItem
        Resource:
          - !Ref Key
          - !GetAtt Orders.Arn
          - !Sub arn:${AWS::Partition}:s3:::${Keys}/${aws:username}
          - arn:${AWS::Partition}:s3:::${TableName}
          - !If [IsOn, x, y]
      - Effect: Alow
        Action: s3:GetObject
        Resource: x
      - Effect: Allow
        Actions: s3:GetObject
        Resource: x
      - Effect: Allow
        Principal: "*"
        Action: s3:GetObject
      - x
"""


def test_everything_that_is_wrong_with_a_template_is_told_at_its_line(tmp_path: Path) -> None:
    write(tmp_path / "policies", p_yaml=PARTS)
    assert said_of_folder(tmp_path / "policies").replace("the policy template 'APolicy'", "it") == (
        "p.yaml:2:3: it has an unknown 'Descripton'\n    did you mean 'Description'?\n"
        "p.yaml:3:3: it has a Description that is no text\n    say in words what it grants\n"
        "p.yaml:6:5: it has a parameter 'Table_Name' that is no name\n    use letters and digits\n"
        "p.yaml:6:5: it has parameters 'TableName' and 'Table_Name', which are the same in Python\n"
        "    give one of them another name\n"
        "p.yaml:6:5: it doesn't use its parameter Table_Name\n    refer to it in the Definition, or remove it\n"
        "p.yaml:7:5: it describes its parameter Keys otherwise than with a Description\n"
        "    write Keys: {Description: what it is}\n"
        "p.yaml:9:5: it has an unknown 'Id' in its Definition\n    use one of: Statement, Version\n"
        "p.yaml:14:13: it refers to 'Key', which is none of its parameters\n    did you mean 'Keys'?\n"
        "p.yaml:15:13: it refers to 'Orders', which is none of its parameters\n"
        "    a policy template knows nothing of a stack: make a parameter of it\n"
        "p.yaml:16:13: it refers to 'aws:username', which is none of its parameters\n"
        "    write ${!aws:username} for a policy variable\n"
        "p.yaml:17:13: it has ${AWS::Partition} in plain text\n    put the text into Fn::Sub\n"
        "p.yaml:17:13: it has ${TableName} in plain text\n    put the text into Fn::Sub\n"
        "p.yaml:18:13: it refers to 'IsOn', which is none of its parameters\n"
        "    a policy template knows nothing of a stack: make a parameter of it\n"
        "p.yaml:19:9: it: a statement needs an Effect\n    use Allow or Deny\n"
        "p.yaml:23:9: it: a statement has no 'Actions'\n"
        "    use: Sid, Effect, Principal, NotPrincipal, Action, NotAction, Resource, NotResource, Condition\n"
        "p.yaml:25:9: it has a statement with a Principal\n    leave it out: it is for the role\n"
        "p.yaml:25:9: it has a statement without Resource\n    add Resource or NotResource\n"
        "p.yaml:28:9: it: a statement must be a map\n    give it Effect, Action and Resource\n"
    )
