"""The whole policy of a stack: it allows what CloudFormation calls, and nothing is left of it without a statement."""

from __future__ import annotations

from pathlib import Path

import attrs
import pytest

from sampy.compiler import compile
from sampy.deploy_role import Options, deploy_policy, deploy_role
from sampy.deploy_role.policy import places_of
from sampy.deploy_role.text import role_text
from sampy.iam.evaluation import Request, evaluate
from sampy.iam.statements import Policy
from sampy.loading import load_all
from sampy.template import Template
from tests.deploy_role.stacks import CONTEXT, resource, stack

ROOT = Path(__file__).parent.parent.parent
ACCOUNT = "123456789012"
ROLE = f"arn:aws:iam::{ACCOUNT}:role/votes-VoteRole-1A2B3C4D5E6F7"
FUNCTION = f"arn:aws:lambda:us-east-1:{ACCOUNT}:function:votes-Vote-1A2B3C4D5E6F7"
TABLE = f"arn:aws:dynamodb:us-east-1:{ACCOUNT}:table/votes-Votes-1A2B3C4D5E6F7"
STACK = f"arn:aws:cloudformation:us-east-1:{ACCOUNT}:stack/votes/11112222"
BASIC = "arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole"

CALLS = [
    Request("cloudformation:CreateChangeSet", STACK),
    Request("cloudformation:DeleteStack", STACK),
    Request("dynamodb:CreateTable", TABLE),
    Request("dynamodb:DeleteTable", TABLE),
    Request("iam:CreateRole", ROLE),
    Request("iam:PutRolePolicy", ROLE),
    Request("iam:AttachRolePolicy", ROLE, context={"iam:PolicyARN": (BASIC,)}),
    Request("iam:PassRole", ROLE, context={"iam:PassedToService": ("lambda.amazonaws.com",)}),
    Request("lambda:CreateFunction", FUNCTION),
    Request("lambda:AddPermission", FUNCTION),
    Request("lambda:UpdateFunctionCode", FUNCTION),
    Request("s3:GetObject", "arn:aws:s3:::code/votes.zip"),
    Request("s3:PutObject", "arn:aws:s3:::code/votes.zip"),
    Request("apigateway:POST", "arn:aws:apigateway:us-east-1::/restapis"),
    Request("apigateway:PUT", "arn:aws:apigateway:us-east-1::/restapis/abcd123456"),
    Request("apigateway:POST", "arn:aws:apigateway:us-east-1::/restapis/abcd123456/deployments"),
    Request("apigateway:PATCH", "arn:aws:apigateway:us-east-1::/restapis/abcd123456/stages/Prod"),
    Request("s3:ListBucket", "arn:aws:s3:::code"),
]
"""What a deploy of stacks/votes.py calls, on the ARNs that AWS holds it against."""

OTHERS = [
    Request("cloudformation:DeleteStack", f"arn:aws:cloudformation:us-east-1:{ACCOUNT}:stack/others/11112222"),
    Request("cloudformation:DeleteStack", STACK.replace("us-east-1", "eu-west-1")),
    Request("dynamodb:DeleteTable", f"arn:aws:dynamodb:us-east-1:{ACCOUNT}:table/others"),
    Request("dynamodb:GetItem", TABLE),
    Request("iam:AttachRolePolicy", ROLE, context={"iam:PolicyARN": ("arn:aws:iam::aws:policy/AdministratorAccess",)}),
    Request("iam:CreateRole", f"arn:aws:iam::{ACCOUNT}:role/admin"),
    Request("iam:CreateUser", f"arn:aws:iam::{ACCOUNT}:user/me"),
    Request("iam:PassRole", ROLE, context={"iam:PassedToService": ("ec2.amazonaws.com",)}),
    Request(
        "iam:PassRole", f"arn:aws:iam::{ACCOUNT}:role/admin", context={"iam:PassedToService": ("lambda.amazonaws.com",)}
    ),
    Request("iam:PutRolePolicy", f"arn:aws:iam::{ACCOUNT}:role/deployer"),
    Request("lambda:InvokeFunction", FUNCTION),
    Request("s3:GetObject", "arn:aws:s3:::others/votes.zip"),
    Request("s3:DeleteObject", "arn:aws:s3:::code/votes.zip"),
]
"""What has nothing to do with the stack, or nothing with a deploy."""


def votes() -> Template:
    """Return the compiled stacks/votes.py."""
    (loaded,) = load_all([ROOT / "stacks/votes.py"], CONTEXT)
    return compile(loaded.source, CONTEXT)


def policy() -> Policy:
    """Return the policy of a deploy of stacks/votes.py."""
    return deploy_role([votes()], CONTEXT, Options(artifacts="code")).policy


@pytest.mark.parametrize("request_", CALLS, ids=lambda each: each.action)
def test_what_a_deploy_calls_is_allowed(request_: Request) -> None:
    assert evaluate(policy(), request_)


@pytest.mark.parametrize("request_", OTHERS, ids=lambda each: f"{each.action} {each.resource.rpartition(':')[2]}")
def test_anything_else_is_not(request_: Request) -> None:
    assert evaluate(policy(), request_).allowed is False


def test_each_statement_is_needed() -> None:
    whole = policy()
    for statement in whole.statements:
        rest = Policy(tuple(each for each in whole.statements if each is not statement))
        assert not all(evaluate(rest, request) for request in CALLS), statement.sid


def test_the_public_function_returns_the_statements_of_who_deploys() -> None:
    assert deploy_policy(votes(), CONTEXT) == deploy_role([votes()], CONTEXT, Options()).policy
    named = deploy_policy(votes(), CONTEXT, stack_name="votes-prod")
    assert evaluate(named, Request("dynamodb:CreateTable", TABLE.replace("/votes-", "/votes-prod-")))
    assert not evaluate(named, Request("dynamodb:CreateTable", TABLE))


def test_a_region_of_another_partition() -> None:
    china = attrs.evolve(CONTEXT, region="cn-north-1", partition="aws-cn")
    queue = stack({"Jobs": resource("AWS::SQS::Queue")})
    assert [each.resources for each in deploy_policy(queue, china).statements] == [
        (f"arn:aws-cn:cloudformation:cn-north-1:{ACCOUNT}:stack/app/*",),
        (f"arn:aws-cn:sqs:cn-north-1:{ACCOUNT}:app-Jobs-*",),
    ]


def test_what_only_the_deployed_template_has_may_be_deleted() -> None:
    old = stack({"Jobs": resource("AWS::SQS::Queue")})
    new = stack({"News": resource("AWS::SNS::Topic")})
    delete = Request("sqs:DeleteQueue", f"arn:aws:sqs:us-east-1:{ACCOUNT}:app-Jobs-1A2B3C4D5E6F7")
    assert not evaluate(deploy_policy(new, CONTEXT), delete)
    both = deploy_role([new, old], CONTEXT, Options())
    assert evaluate(both.policy, delete)
    assert [(each.statement.sid, each.users) for each in both.needed] == [
        ("Deploy", ()),
        ("SNSNews", ("News",)),
        ("SQSJobs", ("Jobs",)),
        ("OnAnyResource", ("News",)),
    ]


def test_the_text_says_for_what_each_statement_is() -> None:
    template = votes()
    text = role_text(deploy_role([template], CONTEXT, Options(holder="service-role")), places_of([template]))
    assert text.startswith("votes in us-east-1: 7 statements, 3,0")
    assert (
        "PassRoleToLambda\n"
        "  for       Page (stacks/votes.py:13), Vote (stacks/votes.py:26)\n"
        "  allows    iam:PassRole\n"
        f"  on        arn:aws:iam::{ACCOUNT}:role/votes-PageRole-*\n"
        f"            arn:aws:iam::{ACCOUNT}:role/votes-VoteRole-*\n"
        "  if        StringEquals iam:PassedToService lambda.amazonaws.com\n"
    ) in text
