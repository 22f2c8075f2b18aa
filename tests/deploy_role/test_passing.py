"""Roles are passed to the service that takes them, and policies are attached that the template has; no others are."""

from __future__ import annotations

import pytest

from sampy.intrinsics import Json
from tests.deploy_role.stacks import actions, needed, resource

ROLE = "arn:aws:iam::123456789012:role"
TRUST: Json = {
    "Statement": [{"Effect": "Allow", "Principal": {"Service": "logs.amazonaws.com"}, "Action": "sts:AssumeRole"}]
}


def statements(resources: dict[str, Json], action: str) -> list[tuple[tuple[str, ...], list[str]]]:
    """Return the resources and the conditions of the statements that allow an action."""
    return [
        (each.resources, [str(condition) for condition in each.conditions])
        for each in needed(resources).policy.statements
        if action in each.actions
    ]


@pytest.mark.parametrize(
    ("user", "expected"),
    [
        (
            resource("AWS::Lambda::Function", Role={"Fn::GetAtt": ["Runner", "Arn"]}),
            (f"{ROLE}/app-Runner-*", "lambda.amazonaws.com"),
        ),
        (
            resource("AWS::Lambda::Function", Role=f"{ROLE}/runner"),
            (f"{ROLE}/runner", "lambda.amazonaws.com"),
        ),
        (
            resource("AWS::Lambda::Function", Role={"Fn::Sub": "arn:aws:iam::${AWS::AccountId}:role/team/runner"}),
            (f"{ROLE}/team/runner", "lambda.amazonaws.com"),
        ),
        (
            resource("AWS::Lambda::Function", Role={"Fn::ImportValue": "Runner"}),
            (f"{ROLE}/*", "lambda.amazonaws.com"),
        ),
        (
            resource("AWS::StepFunctions::StateMachine", RoleArn={"Fn::GetAtt": ["Runner", "Arn"]}),
            (f"{ROLE}/app-Runner-*", "states.amazonaws.com"),
        ),
        (
            resource("AWS::Scheduler::Schedule", Target={"RoleArn": {"Fn::GetAtt": ["Runner", "Arn"]}}),
            (f"{ROLE}/app-Runner-*", "scheduler.amazonaws.com"),
        ),
        (
            resource("AWS::Events::Rule", Targets=[{"Id": "1", "RoleArn": f"{ROLE}/events"}]),
            (f"{ROLE}/events", "events.amazonaws.com"),
        ),
        (
            resource(
                "AWS::ApiGateway::RestApi",
                Body={"paths": {"/": {"x-amazon-apigateway-integration": {"credentials": f"{ROLE}/caller"}}}},
            ),
            (f"{ROLE}/caller", "apigateway.amazonaws.com"),
        ),
        (
            # Which service takes it isn't in the table, but who trusts it is in the template.
            resource("AWS::Logs::SubscriptionFilter", RoleArn={"Fn::GetAtt": ["Runner", "Arn"]}),
            (f"{ROLE}/app-Runner-*", "logs.amazonaws.com"),
        ),
    ],
)
def test_a_role_is_passed_to_the_service_that_takes_it(user: Json, expected: tuple[str, str]) -> None:
    runner = resource("AWS::IAM::Role", AssumeRolePolicyDocument=TRUST)
    arn, service = expected
    assert statements({"Runner": runner, "User": user}, "iam:PassRole") == [
        ((arn,), [f"StringEquals iam:PassedToService {service}"])
    ]


@pytest.mark.parametrize(
    "user",
    [
        resource("AWS::Events::Rule", Targets=[{"Id": "1", "Arn": "arn:aws:sqs:us-east-1:123456789012:jobs"}]),
        resource("AWS::S3::Bucket"),
        resource("AWS::ApiGateway::RestApi", Body={"paths": {}}),
    ],
)
def test_without_a_role_nothing_is_passed(user: Json) -> None:
    assert "iam:PassRole" not in actions(needed({"User": user}))


def test_an_environment_passes_no_role() -> None:
    environment: Json = {"Variables": {"ROLE": {"Ref": "Other"}}}
    function = resource("AWS::Lambda::Function", Role=f"{ROLE}/runner", Environment=environment)
    passed = statements({"Other": resource("AWS::IAM::Role"), "Work": function}, "iam:PassRole")
    assert [each for each, _ in passed] == [(f"{ROLE}/runner",)]


def test_an_instance_profile_passes_roles_by_name() -> None:
    profile = resource("AWS::IAM::InstanceProfile", Roles=["server"])
    assert statements({"Profile": profile}, "iam:PassRole") == [((f"{ROLE}/*/server", f"{ROLE}/server"), [])]


@pytest.mark.parametrize(
    ("attached", "expected"),
    [
        (["arn:aws:iam::aws:policy/A"], ["ArnEquals iam:PolicyARN arn:aws:iam::aws:policy/A"]),
        (
            [{"Fn::Sub": "arn:${AWS::Partition}:iam::aws:policy/B"}, "arn:aws:iam::aws:policy/A"],
            ["ArnEquals iam:PolicyARN arn:aws:iam::aws:policy/A, arn:aws:iam::aws:policy/B"],
        ),
        ([{"Ref": "Own"}], ["ArnEquals iam:PolicyARN arn:aws:iam::123456789012:policy/app-Own-*"]),
        ([{"Fn::ImportValue": "Policy"}], []),
    ],
)
def test_only_the_policies_of_the_template_are_attached(attached: Json, expected: list[str]) -> None:
    resources = {
        "Own": resource("AWS::IAM::ManagedPolicy", PolicyDocument={}),
        "Reader": resource("AWS::IAM::Role", ManagedPolicyArns=attached),
    }
    assert statements(resources, "iam:AttachRolePolicy") == [((f"{ROLE}/app-Reader-*",), expected)]


def test_a_managed_policy_is_attached_to_its_roles() -> None:
    resources = {
        "Reader": resource("AWS::IAM::Role"),
        "Own": resource("AWS::IAM::ManagedPolicy", PolicyDocument={}, Roles=[{"Ref": "Reader"}]),
    }
    assert statements(resources, "iam:AttachRolePolicy") == [
        ((f"{ROLE}/app-Reader-*",), ["ArnEquals iam:PolicyARN arn:aws:iam::123456789012:policy/app-Own-*"])
    ]


def test_a_role_with_a_boundary_is_only_made_with_it() -> None:
    boundary = "arn:aws:iam::123456789012:policy/boundary"
    reader = resource("AWS::IAM::Role", PermissionsBoundary=boundary, Policies=[{"PolicyName": "read"}])
    for action in ("iam:CreateRole", "iam:PutRolePolicy", "iam:PutRolePermissionsBoundary"):
        ((_, conditions),) = statements({"Reader": reader}, action)
        assert conditions == [f"StringEquals iam:PermissionsBoundary {boundary}"]
    ((_, conditions),) = statements({"Reader": reader}, "iam:DeleteRole")
    assert conditions == []
