"""The transforms of a project: those of this repository, in which order they run, and what is left for others."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import attrs
import pytest

from sampy import CompileError, Condition, Context, Parameter, Place, Resource, Stack, Template, compile
from sampy.intrinsics import Equals, Json, Ref, Transform
from sampy.serverless import Function, SimpleTable
from sampy.transforms.project import project_transforms
from sampy.visiting import ResourceView, added_for_each

ROOT = Path(__file__).parent.parent.parent
TRANSFORMS = project_transforms(ROOT / "transforms")
FUNCTION = {
    "Code": {"ZipFile": "pass"},
    "Handler": "index.handler",
    "Runtime": "python3.13",
    "Role": "arn:aws:iam::123456789012:role/fn",
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
    assert template.origin("FnLogGroup").rule == "added by the transform log_retention"
    assert template.place("FnLogGroup") == function.place


def test_guardrails_put_the_boundary_on_roles_that_have_none() -> None:
    stack = Stack("bounded", transforms=["guardrails"])
    own = "arn:aws:iam::123456789012:policy/own"
    stack.add(Resource("Free", "AWS::IAM::Role", {"AssumeRolePolicyDocument": {}}))
    stack.add(Resource("Bound", "AWS::IAM::Role", {"AssumeRolePolicyDocument": {}, "PermissionsBoundary": own}))
    boundary = {"Fn::Sub": "arn:${AWS::Partition}:iam::${AWS::AccountId}:policy/developer-boundary"}
    assert resources(stack) == {
        "Free": {
            "Type": "AWS::IAM::Role",
            "Properties": {"PermissionsBoundary": boundary, "AssumeRolePolicyDocument": {}},
        },
        "Bound": {
            "Type": "AWS::IAM::Role",
            "Properties": {"AssumeRolePolicyDocument": {}, "PermissionsBoundary": own},
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


def test_log_retention_takes_the_days_as_a_parameter() -> None:
    stack = Stack("logs", transforms=[Transform("log_retention", {"RetentionInDays": 7})])
    stack.add(Resource("Fn", "AWS::Lambda::Function", dict(FUNCTION), condition="Live"))
    stack.add(Condition("Live", Equals("1", "1")))
    assert resources(stack)["FnLogGroup"] == {
        "Type": "AWS::Logs::LogGroup",
        "Condition": "Live",
        "Properties": {"LogGroupName": {"Fn::Sub": "/aws/lambda/${Fn}"}, "RetentionInDays": 7},
    }


def noted(name: str) -> Callable[[Template, Context], Template]:
    """Return a transform that says in a note which types it sees."""

    def transform(template: Template, context: Context) -> Template:
        types = ", ".join(str(resource["Type"]) for resource in template.resources.values())
        return attrs.evolve(template, notes=(*template.notes, f"{name}: {types}"))

    return transform


def test_transforms_run_in_the_order_in_which_they_are_named() -> None:
    document = {"Transform": ["b", "a"], "Resources": {"Jobs": {"Type": "AWS::SQS::Queue"}}}
    template = compile(document, transforms={"a": noted("a"), "b": noted("b")})
    assert template.notes == ("b: AWS::SQS::Queue", "a: AWS::SQS::Queue")


def test_a_transform_named_before_the_serverless_one_sees_what_was_declared() -> None:
    stack = Stack("votes", transforms=["before", "AWS::Serverless-2016-10-31", "after"])
    stack.add(SimpleTable("Votes"))
    template = compile(stack, transforms={"before": noted("before"), "after": noted("after")})
    assert template.notes == ("before: AWS::Serverless::SimpleTable", "after: AWS::DynamoDB::Table")


def test_a_transform_of_a_stack_that_does_not_name_the_serverless_one_sees_what_that_made() -> None:
    stack = Stack("votes", transforms=["mine"])
    stack.add(SimpleTable("Votes"))
    assert compile(stack, transforms={"mine": noted("mine")}).notes == ("mine: AWS::DynamoDB::Table",)


def test_what_is_added_before_the_serverless_transform_is_expanded_and_goes_back_to_its_owner() -> None:
    def transform(template: Template, context: Context) -> Template:
        def table(function: ResourceView) -> list[SimpleTable]:
            return [SimpleTable(f"{function.logical_id}State")]

        return added_for_each(template, "AWS::Serverless::Function", make=table)

    stack = Stack("state", transforms=["state", "AWS::Serverless-2016-10-31"])
    function = Function("Fn", runtime="python3.13", handler="index.handler", inline_code="pass")
    stack.add(function)
    template = compile(stack, transforms={"state": transform})
    assert template.resources["FnState"]["Type"] == "AWS::DynamoDB::Table"
    assert template.origin("FnState").rule == "added by the transform state"
    assert template.place("FnState") == function.place


def test_what_always_runs_runs_last_and_once() -> None:
    transforms = {"a": noted("a"), "b": noted("b"), "c": noted("c")}
    document = {"Transform": ["b", "a"], "Resources": {"Jobs": {"Type": "AWS::SQS::Queue"}}}
    template = compile(document, transforms=transforms, always=["b", "c"])
    assert [note[0] for note in template.notes] == ["b", "a", "c"]


def test_a_macro_is_left_for_cloudformation_with_its_parameters_and_little_is_checked() -> None:
    stack = Stack("macro", transforms=["Tagger", Transform("Scaler", {"Size": Ref("Size")})])
    stack.add(Parameter("Size"))
    stack.add(Resource("Jobs", "AWS::SQS::Queue", {"QueueName": Ref("FromTheMacro")}))
    template = compile(stack)
    assert template.document["Transform"] == ["Tagger", {"Name": "Scaler", "Parameters": {"Size": {"Ref": "Size"}}}]
    assert template.notes == (
        "the transform 'Tagger' is left for CloudFormation to run",
        "the transform 'Scaler' is left for CloudFormation to run",
    )


def test_a_macro_within_a_resource_is_left_too() -> None:
    stack = Stack("macro")
    queue = {"DelaySeconds": Transform("Delay", {"Minutes": 2}), "QueueName": Ref("FromTheMacro")}
    stack.add(Resource("Jobs", "AWS::SQS::Queue", queue))
    template = compile(stack)
    assert template.resources["Jobs"]["Properties"] == {
        "DelaySeconds": {"Fn::Transform": {"Name": "Delay", "Parameters": {"Minutes": 2}}},
        "QueueName": {"Ref": "FromTheMacro"},
    }
    assert template.notes == ("the transform 'Delay' in Fn::Transform is left for CloudFormation to run",)


def test_a_name_like_that_of_a_transform_of_the_project_is_questioned() -> None:
    document = {"Transform": "guardrals", "Resources": {"Jobs": {"Type": "AWS::SQS::Queue"}}}
    assert compile(document, transforms=TRANSFORMS).notes == (
        "the transform 'guardrals' is left for CloudFormation to run; did you mean 'guardrails'?",
    )


def test_the_transforms_of_a_folder_are_its_modules() -> None:
    assert {"guardrails", "log_retention"} <= set(TRANSFORMS)
    assert "guardrails" in TRANSFORMS
    assert "__init__" not in TRANSFORMS
    assert "../transforms/guardrails" not in TRANSFORMS


def test_a_module_whose_name_starts_with_an_underscore_is_no_transform(tmp_path: Path) -> None:
    (tmp_path / "_shared.py").write_text("def transform(template, context):\n    return template\n", encoding="utf-8")
    (tmp_path / "mine.py").write_text("def transform(template, context):\n    return template\n", encoding="utf-8")
    transforms = project_transforms(tmp_path)
    assert "_shared" not in transforms
    assert next(iter(transforms)) == "mine"


def test_a_module_without_a_function_transform(tmp_path: Path) -> None:
    (tmp_path / "empty.py").write_text("", encoding="utf-8")
    with pytest.raises(CompileError) as caught:
        compile({"Transform": "empty", "Resources": {}}, transforms=project_transforms(tmp_path))
    (problem,) = caught.value.problems
    assert problem.place == Place.of(tmp_path / "empty.py")
    assert problem.message == "the transform 'empty' has no function transform"


def test_a_stack_without_transforms_of_its_project_imports_nothing_for_them() -> None:
    run = subprocess.run(
        [sys.executable, "-X", "importtime", "-m", "sampy", "synth", "stacks/votes.py"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    imported = set(re.findall(r"\| +([\w.]+)", run.stderr))
    assert "sampy.transforms.project" in imported
    assert imported & {"importlib.metadata", "sampy.transforms.custom", "sampy.transforms.packages"} == set()
    assert not any(name.startswith("sampy.visiting") for name in imported)
