"""The transforms of this repository, as its stacks use them."""

from __future__ import annotations

from pathlib import Path

import pytest

from sampy import CompileError, Context, Resource, Stack, compile
from sampy.intrinsics import Json
from sampy.serverless import SimpleTable
from sampy.transforms.project import project_transforms

TRANSFORMS = project_transforms(Path(__file__).parent.parent.parent / "transforms")
FUNCTION = {
    "Code": {"ZipFile": "pass"},
    "Handler": "index.handler",
    "Runtime": "python3.13",
    "Role": "arn:aws:iam::1:role/x",
}


def resources(stack: Stack) -> Json:
    """Return the resources of a stack whose transforms are those of the repository."""
    return compile(stack, Context(), transforms=TRANSFORMS).to_dict()["Resources"]


def test_log_retention_gives_each_function_a_log_group() -> None:
    stack = Stack("logs", transforms=["log_retention"])
    stack.add(Resource("Fn", "AWS::Lambda::Function", dict(FUNCTION)))
    assert resources(stack) == {
        "Fn": {"Type": "AWS::Lambda::Function", "Properties": FUNCTION},
        "FnLogGroup": {
            "Type": "AWS::Logs::LogGroup",
            "Properties": {"LogGroupName": {"Fn::Sub": "/aws/lambda/${Fn}"}, "RetentionInDays": 30},
        },
    }


def test_log_retention_leaves_a_function_alone_that_logs_elsewhere() -> None:
    function = {**FUNCTION, "LoggingConfig": {"LogGroup": "shared"}}
    stack = Stack("logs", transforms=["log_retention"])
    stack.add(Resource("Fn", "AWS::Lambda::Function", dict(function)))
    assert resources(stack) == {"Fn": {"Type": "AWS::Lambda::Function", "Properties": function}}


def test_the_log_group_goes_back_to_the_function() -> None:
    stack = Stack("logs", transforms=["log_retention"])
    function = stack.add(Resource("Fn", "AWS::Lambda::Function", dict(FUNCTION)))
    template = compile(stack, transforms=TRANSFORMS)
    assert template.origin("FnLogGroup").rule == "log group of the log_retention transform"
    assert template.place("FnLogGroup") == function.place


def test_guardrails_put_the_boundary_on_roles_that_have_none() -> None:
    stack = Stack("bounded", transforms=["guardrails"])
    stack.add(Resource("Free", "AWS::IAM::Role", {"AssumeRolePolicyDocument": {}}))
    stack.add(Resource("Bound", "AWS::IAM::Role", {"AssumeRolePolicyDocument": {}, "PermissionsBoundary": "own"}))
    boundary = {"Fn::Sub": "arn:${AWS::Partition}:iam::${AWS::AccountId}:policy/developer-boundary"}
    assert resources(stack) == {
        "Free": {
            "Type": "AWS::IAM::Role",
            "Properties": {"PermissionsBoundary": boundary, "AssumeRolePolicyDocument": {}},
        },
        "Bound": {
            "Type": "AWS::IAM::Role",
            "Properties": {"PermissionsBoundary": "own", "AssumeRolePolicyDocument": {}},
        },
    }


def test_guardrails_refuse_resources_without_the_required_tags() -> None:
    stack = Stack("untagged", transforms=["guardrails"])
    table = stack.add(SimpleTable("Votes", tags={"Owner": "me"}))
    with pytest.raises(CompileError) as caught:
        resources(stack)
    (problem,) = caught.value.problems
    assert (problem.place, problem.message, problem.fix) == (
        table.place,
        "the tag 'CostCenter' is missing",
        "add it to the tags of Votes",
    )
