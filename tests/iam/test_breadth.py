"""How broad policies are: statements and what makes them so."""

from __future__ import annotations

import pytest

from sampy.data import load
from sampy.iam import Condition, Policy, Statement
from sampy.iam.breadth import Breadth, Level, breadth_of

READ = ("dynamodb:GetItem",)


def level(resource: str, action: str = "dynamodb:GetItem") -> str:
    """Return how broad a statement with one resource is."""
    return str(breadth_of(Statement(actions=(action,), resources=(resource,))).level)


@pytest.mark.parametrize(
    ("resource", "expected"),
    [
        # Named, and what is within
        ("arn:aws:dynamodb:us-east-1:123456789012:table/votes", "resource"),
        ("arn:aws:dynamodb:us-east-1:123456789012:table/votes/index/*", "resource"),
        ("arn:aws:dynamodb:*:*:table/votes", "resource"),
        ("arn:${AWS::Partition}:dynamodb:${AWS::Region}:${AWS::AccountId}:table/${Votes}/stream/*", "resource"),
        ("arn:aws:s3:::photos/*", "resource"),
        ("arn:aws:s3:::${Photos}/*", "resource"),
        ("arn:aws:logs:us-east-1:123456789012:log-group:/aws/lambda/vote:*", "resource"),
        ("arn:aws:lambda:us-east-1:123456789012:function:vote:*", "resource"),
        ("arn:aws:execute-api:us-east-1:123456789012:abc123/*/GET/votes", "resource"),
        ("arn:aws:es:us-east-1:123456789012:domain/logs/*", "resource"),
        ("arn:aws:unknown:us-east-1:123456789012:thing/one/*", "resource"),
        ("${Votes.Arn}", "resource"),
        ("${Votes.Arn}/index/*", "resource"),
        ('arn:aws:s3:::${{"Fn::If": ["IsProd", {"Ref": "A"}, "b"]}}/*', "resource"),
        # Part of a name
        ("arn:aws:dynamodb:us-east-1:123456789012:table/votes-*", "pattern"),
        ("arn:aws:dynamodb:us-east-1:123456789012:table/${AWS::StackName}-*", "pattern"),
        ("arn:aws:lambda:us-east-1:123456789012:function:${Vote}*", "pattern"),
        ("arn:aws:s3:::photos-*/*", "pattern"),
        ("arn:aws:s3:::photo?", "pattern"),
        ("arn:aws:sns:us-east-1:123456789012:votes*", "pattern"),
        ("arn:aws:ssm:us-east-1:123456789012:parameter/votes/*", "pattern"),
        ("arn:aws:secretsmanager:us-east-1:123456789012:secret:votes/db-??????", "pattern"),
        ("arn:aws:logs:us-east-1:123456789012:log-group:/aws/lambda/*", "pattern"),
        ("arn:aws:iam::123456789012:role/votes/*", "pattern"),
        ("arn:aws:unknown:us-east-1:123456789012:one*", "pattern"),
        ("${Votes.Arn}*", "pattern"),
        # A kind, or a service
        ("arn:aws:dynamodb:us-east-1:123456789012:table/*", "service"),
        ("arn:aws:dynamodb:us-east-1:123456789012:*", "service"),
        ("arn:aws:dynamodb:us-east-1:123456789012:tab*", "service"),
        ("arn:aws:dynamodb:*", "service"),
        ("arn:aws:lambda:*:*:function:*", "service"),
        ("arn:aws:s3:::*", "service"),
        ("arn:aws:s3:::*/*", "service"),
        ("arn:aws:execute-api:us-east-1:123456789012:*/prod/GET/votes", "service"),
        ("arn:aws:unknown:us-east-1:123456789012:thing/*", "service"),
        # Everything
        ("*", "all"),
        ("arn:aws:*", "all"),
        ("arn:aws:*:us-east-1:123456789012:votes", "all"),
    ],
)
def test_how_much_a_resource_stands_for(resource: str, expected: str) -> None:
    assert level(resource) == expected


@pytest.mark.parametrize(
    ("action", "expected"),
    [
        ("ec2:DescribeInstances", "unlimitable"),
        ("EC2:describeregions", "unlimitable"),
        ("sts:GetCallerIdentity", "unlimitable"),
        ("dynamodb:PutItem", "all"),
        ("dynamodb:List*", "all"),
        ("textract:GetDocument*", "unlimitable"),
        ("unknown:Action", "all"),
        ("*", "all"),
    ],
)
def test_actions_on_all_resources(action: str, expected: str) -> None:
    assert level("*", action) == expected


def test_the_reason_and_the_actions_on_all_resources() -> None:
    actions = ("ec2:DescribeInstances", "ec2:StartInstances", "sqs:Send*")
    assert breadth_of(Statement(actions=actions, resources=("*",))) == Breadth(
        Level.ALL,
        "* for ec2:StartInstances, sqs:Send*, which could be limited to resources",
        limitable=("ec2:StartInstances", "sqs:Send*"),
        unlimitable=("ec2:DescribeInstances",),
        wildcards=("sqs:Send*",),
    )


@pytest.mark.parametrize(
    ("statement", "reason"),
    [
        (Statement(actions=READ, resources=("${Votes.Arn}",)), "only resources that are named"),
        (
            Statement(actions=READ, resources=("${Votes.Arn}", "arn:aws:dynamodb:us-east-1:1:table/a*")),
            "every resource whose name matches dynamodb table/a*",
        ),
        (
            Statement(actions=READ, resources=("arn:${AWS::Partition}:dynamodb:${AWS::Region}:1:table/*",)),
            "every resource of a kind: dynamodb table/*",
        ),
        (
            Statement(actions=("ec2:DescribeVpcs",), resources=("*",)),
            "* for ec2:DescribeVpcs, which can't be limited to resources",
        ),
        (Statement(actions=("*",), resources=("*",)), "* for every action, which could be limited to resources"),
        (
            Statement(not_actions=("iam:*",), resources=("*",)),
            "* for every action, which could be limited to resources",
        ),
        (Statement(actions=READ, not_resources=("a", "b")), "every resource but a, b"),
        (
            Statement(
                actions=READ, resources=("*",), conditions=(Condition("Bool", "aws:SecureTransport", ("true",)),)
            ),
            "* for dynamodb:GetItem, which could be limited to resources, under conditions",
        ),
        (Statement("Deny", actions=("*",), resources=("*",)), "it allows nothing"),
        (Statement(actions=("sts:AssumeRole",)), "only resources that are named"),
    ],
)
def test_the_reason_in_words(statement: Statement, reason: str) -> None:
    assert breadth_of(statement).reason == reason


def test_many_actions_are_not_all_told() -> None:
    actions = tuple(f"dynamodb:{name}" for name in ("GetItem", "PutItem", "Query", "Scan", "UpdateItem"))
    assert breadth_of(Statement(actions=actions, resources=("*",))).reason == (
        "* for dynamodb:GetItem, dynamodb:PutItem, dynamodb:Query and 2 more, which could be limited to resources"
    )


def test_the_broadest_statement_counts() -> None:
    narrow = Statement(actions=READ, resources=("${Votes.Arn}",))
    broad = Statement(actions=("dynamodb:ListTables", "dynamodb:Query"), resources=("*",))
    found = breadth_of(Policy((narrow, broad)))
    assert (found.level, found.limitable, found.unlimitable) == (
        Level.ALL,
        ("dynamodb:Query",),
        ("dynamodb:ListTables",),
    )
    assert found.unlimited == ("dynamodb:Query", "dynamodb:ListTables")
    assert breadth_of(Policy(())).reason == "it allows nothing"


def test_of_equally_broad_statements_the_one_without_conditions_is_told() -> None:
    condition = Condition("StringEquals", "aws:PrincipalTag/team", ("votes",))
    limited = Statement(actions=READ, resources=("*",), conditions=(condition,))
    free = Statement(actions=("sqs:SendMessage",), resources=("*",))
    assert breadth_of(Policy((limited, free))).reason == "* for sqs:SendMessage, which could be limited to resources"


def test_a_document_with_functions() -> None:
    table = {"Fn::Sub": ["arn:${AWS::Partition}:dynamodb:${AWS::Region}:1:table/${t}", {"t": {"Ref": "Votes"}}]}
    index = {"Fn::Join": ["/", [{"Fn::GetAtt": ["Votes", "Arn"]}, "index", "*"]]}
    statement = {"Effect": "Allow", "Action": "dynamodb:Query", "Resource": [table, index]}
    assert breadth_of(Policy.parse({"Statement": [statement]})).level is Level.RESOURCE  # type: ignore[dict-item]  # a document


def test_the_levels_are_in_order() -> None:
    assert [str(each) for each in sorted(Level)] == ["resource", "pattern", "service", "unlimitable", "all"]


def test_the_templates_of_sam() -> None:
    """What reaches more than what it names, each of which was looked at by hand."""
    rated = {
        name: str(breadth_of(Policy.parse(template["Definition"])).level)
        for name, template in load("policy_templates").items()
    }
    assert sorted(name for name, each in rated.items() if each == "pattern") == ["LambdaInvokePolicy", "SNSCrudPolicy"]
    assert sorted(name for name, each in rated.items() if each == "service") == [
        "CloudFormationDescribeStacksPolicy",
        "KinesisStreamReadPolicy",
        "PollyFullAccessPolicy",
        "ServerlessRepoReadWriteAccessPolicy",
    ]
    on_all = {
        name
        for name, template in load("policy_templates").items()
        if any(each["Resource"] == "*" for each in template["Definition"]["Statement"])
    }
    assert {name for name, each in rated.items() if each in ("unlimitable", "all")} == on_all
