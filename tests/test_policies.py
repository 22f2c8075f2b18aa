"""Policy templates as classes, and what they become."""

from __future__ import annotations

import pytest

from sampy import CompileError, Stack, compile, policies as policy_module
from sampy.data import load
from sampy.policies import AMIDescribePolicy, DynamoDBReadPolicy, S3ReadPolicy
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
