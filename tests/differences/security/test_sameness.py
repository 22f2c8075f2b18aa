"""What stays as it is written is told where it comes to something else, and isn't looked into where it doesn't."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings

from sampy.differences.comparing import Given, diff
from sampy.differences.security import pair
from sampy.differences.security.sameness import Sameness
from tests.differences.security.telling import NOTHING, template, told
from tests.differences.templates import Document, templates

ROLE = """\
Role:
  Type: AWS::IAM::Role
  Properties:
    AssumeRolePolicyDocument: {Statement: []}
    Policies:
      - PolicyName: own
        PolicyDocument: {Statement: {Effect: Allow, Action: dynamodb:GetItem, Resource: RESOURCE}}
"""
LITERAL = "arn:aws:dynamodb:us-east-1:123456789012:table/votes"


def table(name: str) -> str:
    return f"Votes: {{Type: AWS::DynamoDB::Table, Properties: {{TableName: {name}}}}}\n"


def test_an_arn_that_is_written_out_is_no_longer_that_of_the_table() -> None:
    role = ROLE.replace("RESOURCE", LITERAL)
    assert told(table("votes") + role, table("ballots") + role) == [
        f"Role role +-: Role may now dynamodb:GetItem on {LITERAL}",
        "Role role +-: Role may no longer dynamodb:GetItem on Votes",
    ]


def test_a_name_that_a_parameter_gives() -> None:
    role = ROLE.replace("RESOURCE", "!Sub 'arn:aws:s3:::${Stage}-votes/*'")
    source = f"Parameters: {{Stage: {{Type: String}}}}\nResources:\n  {role.replace(chr(10), chr(10) + '  ')}"
    document = template(source)
    (change,) = diff(
        document, document, before_given=Given({"Stage": "dev"}), after_given=Given({"Stage": "prod"})
    ).security
    assert change.words == (
        "Role may now dynamodb:GetItem on arn:aws:s3:::prod-votes/*",
        "Role may no longer dynamodb:GetItem on arn:aws:s3:::dev-votes/*",
    )


def test_a_resource_of_another_type() -> None:
    role = ROLE.replace("RESOURCE", "!GetAtt Votes.Arn")
    queue = "Votes: {Type: AWS::SQS::Queue}\n"
    assert len(told(table("votes") + role, queue + role)) == 2
    assert told(queue + role, queue + role + "Other: {Type: AWS::SQS::Queue}\n") == []


def test_a_function_that_gets_the_name_that_a_permission_has() -> None:
    permission = """\
Permission:
  Type: AWS::Lambda::Permission
  Properties: {Action: lambda:InvokeFunction, FunctionName: count, Principal: s3.amazonaws.com}
"""
    function = "Count: {Type: AWS::Lambda::Function, Properties: {FunctionName: NAME}}\n"
    before, after = (function.replace("NAME", name) + permission for name in ("tally", "count"))
    literal = "arn:aws:lambda:us-east-1:123456789012:function:count"
    assert told(before, after) == [
        "Permission resource policy +-: s3.amazonaws.com may now lambda:InvokeFunction on Count",
        f"Permission resource policy +-: s3.amazonaws.com may no longer lambda:InvokeFunction on {literal}",
    ]


@pytest.mark.parametrize("name", ["!Ref Shared", "!Sub '${Shared}'"])
def test_a_policy_that_a_role_names_and_that_changes(name: str) -> None:
    role = f"{ROLE.partition('    Policies:')[0]}    ManagedPolicyArns: [{name}]\n"
    policy = """\
Shared:
  Type: AWS::IAM::ManagedPolicy
  Properties: {PolicyDocument: {Statement: {Effect: Allow, Action: s3:GetObject, Resource: '*'}}}
"""
    changed = policy.replace("GetObject", "GetObject*")
    assert told(role + policy, role + changed) == [
        "Role role +: Role may now s3:GetObject* but s3:GetObject on every resource"
    ]


def test_a_policy_that_names_a_role_and_another_one_then() -> None:
    policy = """\
Policy:
  Type: AWS::IAM::Policy
  Properties:
    PolicyName: p
    Roles: [!Ref ONE]
    PolicyDocument: {Statement: {Effect: Allow, Action: s3:GetObject, Resource: '*'}}
"""
    roles = "".join(
        f"{name}: {{Type: AWS::IAM::Role, Properties: {{AssumeRolePolicyDocument: {{Statement: []}}}}}}\n"
        for name in ("One", "Other", "Third")
    )
    assert told(roles + policy.replace("ONE", "One"), roles + policy.replace("ONE", "Other")) == [
        "One role -: One may no longer s3:GetObject on every resource",
        "Other role +: Other may now s3:GetObject on every resource",
    ]


def test_the_longest_name_tells_which_resource_an_arn_is_of() -> None:
    parameters = "".join(
        f"{logical_id}: {{Type: AWS::SSM::Parameter, Properties: {{Type: String, Value: x, Name: {name}}}}}\n"
        for logical_id, name in (("All", "/votes"), ("One", "/votes/one"))
    )
    arn = "arn:aws:ssm:us-east-1:123456789012:parameter/votes"
    for name, words in ((arn, "All"), (f"{arn}/one", "One"), (f"{arn}/other", "All/other")):
        role = ROLE.replace("RESOURCE", name)
        assert told(NOTHING, parameters + role) == [f"Role role +: Role may now dynamodb:GetItem on {words}"]


class Unsure(Sameness):
    """Is sure of nothing, so that everything is looked into."""

    def __init__(self, *given: Any) -> None:
        super().__init__(*given)
        self.resources = frozenset()

    def of(self, *_: object) -> bool:
        return False


@settings(
    max_examples=30, database=None, phases=[Phase.generate], deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
@given(templates(), templates())
def test_looking_into_everything_tells_the_same(before: Document, after: Document) -> None:
    after["Resources"] |= dict([*before["Resources"].items()][:3])
    found = diff(before, after).security
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(pair, "Sameness", Unsure)
        assert diff(before, after).security == found
