"""Each policy template of SAM, from Python and from YAML, gives the role that the official translator gives it."""

from __future__ import annotations

from typing import Any

import pytest

from sampy import Context, Stack, compile, policies
from sampy.data import load
from sampy.intrinsics import GetAtt, Ref, Sub
from sampy.naming import snake_case
from sampy.policies import named
from sampy.serverless import Function, StateMachine
from tests.oracle import official

TEMPLATES = load("policy_templates")
VALUES = ("name", Ref("AWS::StackName"), Sub("${AWS::StackName}-x"), GetAtt("Fn", "Arn"))
"""Values for parameters in Python; those of `DOCUMENTS` are the same in a document."""
DOCUMENTS: tuple[Any, ...] = (
    "name",
    {"Ref": "AWS::StackName"},
    {"Fn::Sub": "${AWS::StackName}-x"},
    {"Fn::GetAtt": ["Fn", "Arn"]},
)
FUNCTION = {
    "Type": "AWS::Serverless::Function",
    "Properties": {"Runtime": "python3.13", "Handler": "index.handler", "InlineCode": "pass"},
}
MACHINE: dict[str, Any] = {
    "Type": "AWS::Serverless::StateMachine",
    "Properties": {"Definition": {"StartAt": "End", "States": {"End": {"Type": "Succeed"}}}},
}


def document(entry: dict[str, Any]) -> dict[str, Any]:
    """Return a template in which a function and a state machine have one policy."""
    resources = {
        logical_id: {**resource, "Properties": {**resource["Properties"], "Policies": [entry]}}
        for logical_id, resource in (("Fn", FUNCTION), ("Machine", MACHINE))
    }
    return {"Transform": "AWS::Serverless-2016-10-31", "Resources": resources}


def roles(template: dict[str, Any]) -> list[Any]:
    """Return the policies of both roles of a compiled template."""
    return [template["Resources"][role]["Properties"]["Policies"] for role in ("FnRole", "MachineRole")]


@pytest.mark.parametrize("shift", range(len(VALUES)))
@pytest.mark.parametrize("name", sorted(TEMPLATES))
def test_a_template_gives_the_official_policies(name: str, shift: int) -> None:
    parameters = TEMPLATES[name]["Parameters"]
    at = [(shift + index) % len(VALUES) for index in range(len(parameters))]
    entry = {name: {parameter: DOCUMENTS[each] for parameter, each in zip(parameters, at, strict=True)}}
    theirs = roles(official(document(entry)))
    assert roles(compile(document(entry), Context(checks=False)).to_dict()) == theirs

    values: dict[str, Any] = {
        snake_case(parameter): VALUES[each] for parameter, each in zip(parameters, at, strict=True)
    }
    for policy in (getattr(policies, name)(**values), named(name, **values)):
        stack = Stack("roles")
        given: Any = {"runtime": "python3.13", "handler": "index.handler", "inline_code": "pass"}
        stack.add(Function("Fn", policies=[policy], **given))
        stack.add(StateMachine("Machine", policies=[policy], definition=MACHINE["Properties"]["Definition"]))
        assert roles(compile(stack, Context(checks=False)).to_dict()) == theirs


def test_there_are_81_of_them() -> None:
    assert len(TEMPLATES) == 81


def test_a_number_in_a_template_stays_what_it_is() -> None:
    entry = {"SQSPollerPolicy": {"QueueName": 42}}
    assert roles(compile(document(entry)).to_dict()) == roles(official(document(entry)))


def test_parameters_that_a_template_does_not_have_change_nothing() -> None:
    entry = {"SQSPollerPolicy": {"QueueName": "q", "Region": "eu-west-1"}}
    assert roles(compile(document(entry)).to_dict()) == roles(official(document(entry)))
