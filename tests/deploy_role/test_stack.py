"""The template with the role: it is what CloudFormation takes, and holds the policy for whatever account it is in."""

from __future__ import annotations

from typing import Any

import attrs
import pytest

from sampy.compiler import compile
from sampy.deploy_role import DeployRole, Options, deploy_role
from sampy.deploy_role.sizes import LONGEST_INLINE, LONGEST_MANAGED, size
from sampy.deploy_role.stack import ACCOUNT, RoleTemplate, role_template
from sampy.deploy_role.trust import trust_policy
from sampy.errors import Invalid
from sampy.iam.statements import Policy, Statement
from sampy.intrinsics import Json
from sampy.template import Template
from tests.deploy_role.stacks import CONTEXT, resource, stack

TRUST = trust_policy("cloudformation")


def made(functions: int) -> tuple[DeployRole, RoleTemplate]:
    """Return what a stack with functions needs, and the template of the role."""
    resources: dict[str, Json] = {}
    for number in range(functions):
        role = f"Function{number}Role"
        resources[f"Function{number}"] = resource(
            "AWS::Lambda::Function", Code={"ZipFile": ""}, Role={"Fn::GetAtt": [role, "Arn"]}
        )
        resources[role] = resource("AWS::IAM::Role", ManagedPolicyArns=["arn:aws:iam::aws:policy/A"])
    role_ = deploy_role([stack(resources)], attrs.evolve(CONTEXT, account=ACCOUNT), Options())
    return role_, role_template(role_, TRUST)


def resources_of(template: RoleTemplate) -> dict[str, Any]:
    """Return the resources of a template, for a test to look into."""
    found: Any = template.document["Resources"]
    return dict(found)


@pytest.mark.parametrize("functions", [1, 60, 400], ids=["inline", "managed", "shortened"])
def test_the_template_is_one_that_cloudformation_takes(functions: int) -> None:
    _, template = made(functions)
    compiled = compile(Template(template.document), CONTEXT)
    assert compiled.document == template.document


def test_a_short_policy_is_an_inline_one_of_its_account() -> None:
    role, template = made(1)
    assert size(role.policy) <= LONGEST_INLINE
    (deploy,) = resources_of(template).values()
    assert deploy["Properties"]["AssumeRolePolicyDocument"] == TRUST
    (inline,) = deploy["Properties"]["Policies"]
    assert inline["PolicyDocument"]["Statement"][0] == {
        "Sid": "Deploy",
        "Effect": "Allow",
        "Action": list(role.policy.statements[0].actions),
        "Resource": {"Fn::Sub": "arn:aws:cloudformation:us-east-1:${AWS::AccountId}:stack/app/*"},
    }
    assert template.notes == ()


def test_a_long_policy_is_several_managed_ones() -> None:
    role, template = made(60)
    deploy, *policies = resources_of(template).items()
    assert deploy[1]["Properties"]["ManagedPolicyArns"] == [{"Ref": name} for name, _ in policies]
    documents = [each["Properties"]["PolicyDocument"] for _, each in policies]
    assert all(size(parsed) <= LONGEST_MANAGED for parsed in map(Policy.parse, documents))
    allowed = {action for each in documents for action in (one for two in each["Statement"] for one in listed(two))}
    assert allowed == {action for each in role.policy.statements for action in each.actions}
    assert template.notes == ("the policy is too long for an inline one, and became managed policies",)


def listed(statement: dict[str, Any]) -> list[str]:
    """Return the actions of a statement of a document."""
    actions = statement["Action"]
    return actions if isinstance(actions, list) else [actions]


def test_a_policy_that_is_too_long_allows_what_is_named_after_the_stack() -> None:
    _, template = made(400)
    assert template.notes[1] == "10 of them weren't enough: it allows all that is named app-*"


def test_what_is_too_long_even_then_is_an_error() -> None:
    arns = tuple(f"arn:aws:sqs:us-east-1:123456789012:jobs-{number:04}" for number in range(2000))
    statement = Statement("Allow", ("sqs:CreateQueue",), resources=arns, sid="Queues")
    role = attrs.evolve(made(1)[0], needed=(attrs.evolve(made(1)[0].needed[0], statement=statement),))
    with pytest.raises(Invalid, match="needs 16 managed policies, and a role has 10"):
        role_template(role, TRUST)
