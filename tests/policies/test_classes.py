"""Policy templates as classes, and what they become."""

from __future__ import annotations

import ast
import inspect
from pathlib import Path
from typing import Any

import pytest

from sampy import CompileError, Place, Stack, compile, policies as policy_module
from sampy.data import load
from sampy.intrinsics import Ref, Sub
from sampy.policies import AMIDescribePolicy, DynamoDBReadPolicy, S3ReadPolicy, VPCAccessPolicy
from sampy.serverless import Function, SimpleTable


def function_with(*policies: policy_module.PolicyTemplate) -> Stack:
    """Return a stack with a function that has these policies."""
    stack = Stack("policies")
    stack.add(SimpleTable("Votes"))
    stack.add(
        Function("Fn", inline_code="pass", handler="index.handler", runtime="python3.13", policies=list(policies))
    )
    return stack


def inline_policies(stack: Stack) -> object:
    """Return the inline policies of the function's role."""
    return compile(stack).to_dict()["Resources"]["FnRole"]["Properties"]["Policies"]  # type: ignore[index,call-overload]  # a document


def test_a_template_with_a_parameter() -> None:
    bucket = "arn:${AWS::Partition}:s3:::${bucketName}"
    assert inline_policies(function_with(S3ReadPolicy(bucket_name="photos"))) == [
        {
            "PolicyName": "FnRolePolicy0",
            "PolicyDocument": {
                "Statement": [
                    {
                        "Effect": "Allow",
                        "Action": [
                            "s3:GetObject",
                            "s3:ListBucket",
                            "s3:GetBucketLocation",
                            "s3:GetObjectVersion",
                            "s3:GetLifecycleConfiguration",
                        ],
                        "Resource": [
                            {"Fn::Sub": [bucket, {"bucketName": "photos"}]},
                            {"Fn::Sub": [f"{bucket}/*", {"bucketName": "photos"}]},
                        ],
                    }
                ]
            },
        }
    ]


def test_a_template_without_parameters() -> None:
    assert inline_policies(function_with(AMIDescribePolicy())) == [
        {
            "PolicyName": "FnRolePolicy0",
            "PolicyDocument": {
                "Statement": [{"Effect": "Allow", "Action": ["ec2:DescribeImages"], "Resource": "*"}],
            },
        }
    ]


def test_a_missing_parameter_is_reported_at_the_line_of_the_policy() -> None:
    policy = DynamoDBReadPolicy(table="votes")  # type: ignore[call-arg]  # that is the mistake
    with pytest.raises(CompileError) as caught:
        compile(function_with(policy))
    assert [(problem.place, problem.message, problem.fix) for problem in caught.value.problems] == [
        (policy.place, "unknown property 'table' of DynamoDBReadPolicy", "did you mean 'table_name'?"),
        (policy.place, "property 'table_name' of DynamoDBReadPolicy is missing", "add table_name=..."),
    ]


@pytest.mark.parametrize("value", [7, True, ["votes"], {"Name": "votes"}])
def test_a_parameter_that_is_no_text_is_reported_at_its_line(value: Any) -> None:
    policy = DynamoDBReadPolicy(
        table_name=value,
    )
    with pytest.raises(CompileError) as caught:
        compile(function_with(policy))
    assert policy.place is not None and policy.place.line is not None
    assert [(problem.place, problem.message, problem.fix) for problem in caught.value.problems] == [
        (
            Place(policy.place.file, policy.place.line + 1),
            f"'table_name' is {value!r}, which is not a string",
            "use a string",
        ),
    ]


def test_a_parameter_may_be_a_reference_or_a_function() -> None:
    table = Ref("Votes")
    for value in (table, f"{table}-old", Sub("${Votes}")):
        assert inline_policies(function_with(DynamoDBReadPolicy(table_name=value)))


def test_a_class_says_what_its_template_grants() -> None:
    assert VPCAccessPolicy.__doc__ == inspect.getdoc(VPCAccessPolicy)
    assert inspect.getdoc(VPCAccessPolicy) == (
        "Gives access to create, delete, describe and detach ENIs.\n"
        "\n"
        "Breadth: all (* for ec2:CreateNetworkInterface, ec2:DeleteNetworkInterface, ec2:DetachNetworkInterface, "
        "which\n"
        "could be limited to resources).\n"
        "\n"
        "Grants:\n"
        "    List: ec2:DescribeNetworkInterfaces\n"
        "    Write: ec2:CreateNetworkInterface, ec2:DeleteNetworkInterface, ec2:DetachNetworkInterface\n"
        "    On *, which can't be limited to resources: ec2:DescribeNetworkInterfaces\n"
        "    On *, though it could be limited to resources: ec2:CreateNetworkInterface, ec2:DeleteNetworkInterface,\n"
        "        ec2:DetachNetworkInterface"
    )


def test_editors_see_the_same_docstrings() -> None:
    stub = ast.parse((Path(policy_module.__file__).with_suffix(".pyi")).read_text(encoding="utf-8"))
    docs = {node.name: ast.get_docstring(node) for node in stub.body if isinstance(node, ast.ClassDef)}
    for name in load("policy_templates"):
        assert docs[name] == getattr(policy_module, name).__doc__


def test_every_template_that_grants_on_all_resources_says_so() -> None:
    for name, template in load("policy_templates").items():
        statements = template["Definition"]["Statement"]
        on_all = [each for each in statements if each["Resource"] == "*"]
        doc = getattr(policy_module, name).__doc__
        told = " ".join(line.strip() for line in doc.splitlines())
        assert ("On *, " in doc) == bool(on_all)
        assert all(action in told.partition("On *, ")[2] for each in on_all for action in each["Action"])


def test_an_unknown_template_names_the_nearest_one() -> None:
    with pytest.raises(
        AttributeError, match=r"there is no policy template 'DynamoDBReadsPolicy'; did you mean 'DynamoDBReadPolicy'?"
    ):
        policy_module.DynamoDBReadsPolicy  # type: ignore[attr-defined]  # noqa: B018 (that is the mistake)


def test_every_template_has_a_class() -> None:
    for name, template in load("policy_templates").items():
        policy = getattr(policy_module, name)(**dict.fromkeys(_fields(template["Parameters"]), "x"))
        assert isinstance(policy, policy_module.PolicyTemplate)


def _fields(parameters: list[str]) -> list[str]:
    from sampy.naming import snake_case

    return [snake_case(parameter) for parameter in parameters]
