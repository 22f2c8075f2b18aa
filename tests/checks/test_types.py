"""A type of AWS that is near a known one is misspelt; any other may be newer than the tables."""

from __future__ import annotations

import pytest

from sampy import CompileError, Resource, Stack, compile


def stack_of(resource_type: str) -> Stack:
    stack = Stack("one")
    stack.add(Resource("R", resource_type))
    return stack


@pytest.mark.parametrize(
    ("resource_type", "meant"),
    [
        ("AWS::SQS::Queeu", "AWS::SQS::Queue"),
        ("AWS::DynmoDB::Table", "AWS::DynamoDB::Table"),
        ("AWS::Lamda::Function", "AWS::Lambda::Function"),
        ("AWS::Sqs::Queue", "AWS::SQS::Queue"),
    ],
)
def test_a_misspelt_type(resource_type: str, meant: str) -> None:
    with pytest.raises(CompileError) as raised:
        compile(stack_of(resource_type))
    assert [(each.message, each.fix) for each in raised.value.problems] == [
        (f"there is no type {resource_type}", f"did you mean {meant}?")
    ]


@pytest.mark.parametrize("resource_type", ["AWS::New::Thing", "AWS::SQS::Dashboard", "AWS::IoT1Click::Device"])
def test_a_type_that_may_be_new_is_noted(resource_type: str) -> None:
    (note,) = compile(stack_of(resource_type)).notes
    assert f"R: sampy doesn't know the type {resource_type}" in note


@pytest.mark.parametrize("resource_type", ["Custom::Anything", "My::Company::Thing", "My::Company::Thing::MODULE"])
def test_types_of_others_are_theirs_to_know(resource_type: str) -> None:
    assert compile(stack_of(resource_type)).notes == ()


def test_a_type_that_the_transform_did_not_see() -> None:
    with pytest.raises(CompileError) as raised:
        compile(
            {
                "Resources": {
                    "Votes": {"Type": "AWS::Serverless::SimpleTable"},
                    "Pages": {"Type": "AWS::Serverless::Api", "Properties": {"StageName": {"Ref": "Pages.Stage"}}},
                }
            }
        )
    assert [(each.message, each.fix) for each in raised.value.problems] == [
        (
            "the Serverless transform did not see this AWS::Serverless::SimpleTable, and 1 more of such resources",
            "name the transform AWS::Serverless-2016-10-31, after what adds such resources",
        )
    ]
