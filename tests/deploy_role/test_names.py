"""The names that resources have or will get."""

from __future__ import annotations

import attrs
import pytest

from sampy.deploy_role.names import Names
from sampy.intrinsics import Json
from tests.deploy_role.stacks import CONTEXT, resource, stack


def names(thing: Json, stack_name: str = "app", **parameters: Json) -> tuple[str, ...]:
    """Return the names of a resource called Thing."""
    declared: Json = {"Stage": {"Type": "String"}, "Size": {"Type": "String", "Default": "small"}}
    template = stack({"Thing": thing, "Table": resource("AWS::DynamoDB::Table")}, Parameters=declared)
    return Names(template, attrs.evolve(CONTEXT, parameters=parameters), stack_name).physical("Thing")


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ("votes", ("votes",)),
        ({"Ref": "Stage"}, ("dev",)),
        ({"Ref": "Size"}, ("small",)),
        ({"Fn::Sub": "votes-${Stage}-${AWS::Region}"}, ("votes-dev-us-east-1",)),
        ({"Fn::Sub": "${AWS::StackName}-votes"}, ("app-votes",)),
        ({"Fn::Sub": "of-${Table}"}, ("of-app-Table-*",)),
        ({"Fn::Join": ["-", ["votes", {"Ref": "Stage"}]]}, ("votes-dev",)),
        ({"Fn::If": ["IsBig", "big", "small"]}, ("big", "small")),
        ({"Fn::If": ["IsNamed", "votes", {"Ref": "AWS::NoValue"}]}, ("votes", "app-Thing-*")),
        ({"Fn::ImportValue": "Name"}, ("*",)),
        ({"Fn::Sub": "votes-${AWS::StackId}"}, ("votes-*",)),
        (None, ("app-Thing-*",)),
    ],
    ids=str,
)
def test_the_name_that_the_template_gives(given: Json, expected: tuple[str, ...]) -> None:
    assert names(resource("AWS::DynamoDB::Table", TableName=given), Stage="dev") == expected


@pytest.mark.parametrize(
    ("kind", "expected"),
    [
        ("AWS::Lambda::Function", ("app-Thing-*",)),
        ("AWS::S3::Bucket", ("app-thing-*",)),
        ("AWS::SecretsManager::Secret", ("app-Thing-*", "Thing-*")),
        ("AWS::SSM::Parameter", ("app-Thing-*", "Thing-*", "CFN-Thing-*")),
        ("AWS::KMS::Key", ("*",)),
        ("AWS::ApiGateway::RestApi", ("*",)),
    ],
)
def test_the_name_that_cloudformation_makes_up(kind: str, expected: tuple[str, ...]) -> None:
    assert names(resource(kind)) == expected


@pytest.mark.parametrize(
    ("kind", "stack_name", "expected"),
    [
        ("AWS::IAM::Role", "a" * 43, (f"{'a' * 43}-Thing-*",)),
        ("AWS::IAM::Role", "a" * 46, (f"{'a' * 23}*",)),
        ("AWS::S3::Bucket", "A" * 46, (f"{'a' * 22}*",)),
        ("AWS::DynamoDB::Table", "a" * 46, (f"{'a' * 46}-Thing-*",)),
    ],
)
def test_of_a_name_that_is_too_long_only_the_start_is_known(kind: str, stack_name: str, expected: tuple[str]) -> None:
    assert names(resource(kind), stack_name) == expected
