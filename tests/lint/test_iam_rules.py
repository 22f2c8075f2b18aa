"""The rules about what roles, users and groups may do."""

from __future__ import annotations

import pytest

from tests.lint.holding import Case, broken, hold, messages, parametrized

ROLE = """
Role:
  Type: AWS::IAM::Role
  Properties:
    Policies:
      - PolicyDocument:
          Statement: {}
"""


def role(statement: str) -> str:
    return ROLE.replace("{}", statement)


def policy(kind: str, statement: str) -> str:
    return f"Policy: {{Type: 'AWS::IAM::{kind}', Properties: {{PolicyDocument: {{Statement: [{statement}]}}}}}}"


STATEMENT = "Role.Policies.0.PolicyDocument.Statement"
CASES = [
    Case(
        "iam-wildcard-action",
        "all actions",
        role("{Effect: Allow, Action: '*', Resource: 'arn:aws:s3:::a'}"),
        [f"{STATEMENT}.Action"],
        role("{Effect: Deny, Action: '*', Resource: '*'}"),
    ),
    Case(
        "iam-wildcard-action",
        "all of a service",
        role("[{Effect: Allow, Action: [s3:GetObject, 'dynamodb:*'], Resource: x}]"),
        [f"{STATEMENT}.0.Action"],
        role("[{Effect: Allow, Action: [s3:GetObject, 'dynamodb:Get*'], Resource: x}]"),
    ),
    Case(
        "iam-wildcard-action",
        "all but some",
        role("[{Effect: Allow, NotAction: 'iam:*', Resource: '*'}]"),
        [f"{STATEMENT}.0.NotAction"],
        role("[{Effect: Deny, NotAction: 'iam:*', Resource: '*'}]"),
    ),
    Case(
        "iam-wildcard-action",
        "a policy under a condition",
        "Role: {Type: 'AWS::IAM::Role', Properties: {Policies: {'Fn::If': [Debug, [{PolicyDocument: {Statement: "
        "{Effect: Allow, Action: '*'}}}], {Ref: 'AWS::NoValue'}]}}}",
        ["Role.Policies.Fn::If.1.0.PolicyDocument.Statement.Action"],
        "Role: {Type: 'AWS::IAM::Role', Properties: {Policies: {Ref: Policies}}}",
    ),
    Case(
        "iam-wildcard-action",
        "in every case, or in one of two",
        policy("Policy", "{Effect: Allow, Action: ['s3:GetObject', {'Fn::If': [A, 's3:*', '*']}]}"),
        ["Policy.PolicyDocument.Statement.0.Action"],
        policy("Policy", "{Effect: Allow, Action: {'Fn::If': [A, 's3:*', 's3:GetObject']}}"),
    ),
    Case(
        "iam-wildcard-action",
        "under a condition, or what a parameter tells",
        policy("Policy", "{Effect: Allow, Action: {'Fn::If': [A, 's3:*', {Ref: 'AWS::NoValue'}]}}"),
        ["Policy.PolicyDocument.Statement.0.Action"],
        policy("Policy", "{Effect: Allow, Action: {Ref: Action}}"),
    ),
    Case(
        "iam-wildcard-action",
        "a policy of its own",
        policy("ManagedPolicy", "{Effect: Allow, Action: ['sqs:*']}"),
        ["Policy.PolicyDocument.Statement.0.Action"],
        policy("ManagedPolicy", "{Effect: Allow, Action: ['sqs:SendMessage*']}"),
    ),
    Case(
        "iam-wildcard-resource",
        "an action on one resource",
        role("[{Effect: Allow, Action: s3:GetObject, Resource: '*'}]"),
        [f"{STATEMENT}.0.Resource"],
        role("[{Effect: Allow, Action: s3:GetObject, Resource: 'arn:aws:s3:::a/*'}]"),
    ),
    Case(
        "iam-wildcard-resource",
        "among resources, and with a wildcard",
        role("[{Effect: Allow, Action: ['dynamodb:Put*'], Resource: [{'Fn::GetAtt': [T, Arn]}, '*']}]"),
        [f"{STATEMENT}.0.Resource"],
        role("[{Effect: Allow, Action: ['dynamodb:List*'], Resource: [{'Fn::GetAtt': [T, Arn]}]}]"),
    ),
    Case(
        "iam-wildcard-resource",
        "actions that take no resource",
        role("[{Effect: Allow, Action: ['sqs:ListQueues', 'kms:Decrypt'], Resource: '*'}]"),
        [f"{STATEMENT}.0.Resource"],
        role("[{Effect: Allow, Action: ['sqs:ListQueues', 'kms:CreateKey', 'xray:PutTraceSegments'], Resource: '*'}]"),
    ),
    Case(
        "iam-wildcard-resource",
        "a condition limits it",
        role("[{Effect: Allow, Action: 'iam:PassRole', Resource: '*'}]"),
        [f"{STATEMENT}.0.Resource"],
        role(
            "[{Effect: Allow, Action: 'iam:PassRole', Resource: '*', "
            "Condition: {StringEquals: {'iam:PassedToService': a}}}]"
        ),
    ),
    Case(
        "iam-wildcard-resource",
        "network interfaces of functions in a VPC have to be on every resource",
        role("[{Effect: Allow, Action: ['lambda:InvokeFunction'], Resource: '*'}]"),
        [f"{STATEMENT}.0.Resource"],
        role("[{Effect: Allow, Action: ['ec2:CreateNetworkInterface'], Resource: '*'}]"),
    ),
    Case(
        "iam-administrator-access",
        "by its ARN",
        "Role: {Type: 'AWS::IAM::Role', Properties: {ManagedPolicyArns: [arn:aws:iam::aws:policy/PowerUserAccess]}}",
        ["Role.ManagedPolicyArns.0"],
        "Role: {Type: 'AWS::IAM::Role', Properties: {ManagedPolicyArns: [arn:aws:iam::aws:policy/ReadOnlyAccess]}}",
    ),
    Case(
        "iam-administrator-access",
        "in any partition",
        "User: {Type: 'AWS::IAM::User', Properties: {ManagedPolicyArns: "
        "[{'Fn::Sub': 'arn:${AWS::Partition}:iam::aws:policy/IAMFullAccess'}]}}",
        ["User.ManagedPolicyArns.0"],
        "User: {Type: 'AWS::IAM::User', Properties: {ManagedPolicyArns: [{Ref: Policy}]}}",
    ),
]


@parametrized(CASES)
def test_rule(case: Case) -> None:
    hold(case)


def test_what_is_wrong_with_all_of_a_service_is_said_once() -> None:
    everything = role("[{Effect: Allow, Action: '*', Resource: '*'}]")
    assert broken("iam-wildcard-action", everything)
    assert not broken("iam-wildcard-resource", everything)


@pytest.mark.parametrize(
    ("action", "message"),
    [
        ("'*'", "the action '*' allows every action of every service"),
        ("'s3:*'", "the action 's3:*' allows every action of s3"),
    ],
)
def test_the_message_tells_what_an_action_allows(action: str, message: str) -> None:
    assert messages("iam-wildcard-action", role(f"[{{Effect: Allow, Action: {action}}}]")) == [message]
