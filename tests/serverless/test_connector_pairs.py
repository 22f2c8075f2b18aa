"""Each pair of types that a connector leads between, with each set of its permissions, gives the official output."""

from __future__ import annotations

import itertools
from typing import Any

import pytest

from sampy import Context, compile
from sampy.data import load
from tests.oracle import official

REGIONS = ("us-east-1", "cn-north-1", "us-gov-west-1")
ROLE = {"Fn::GetAtt": ["Role", "Arn"]}
PROPERTIES: dict[str, dict[str, Any]] = {
    "AWS::AppSync::DataSource": {"ServiceRoleArn": ROLE},
    "AWS::Events::Rule": {"Targets": [{"Arn": {"Fn::GetAtt": ["To", "Arn"]}, "RoleArn": ROLE}]},
    "AWS::Lambda::Function": {"Role": ROLE},
    "AWS::StepFunctions::StateMachine": {"RoleArn": ROLE},
}


def template(pair: str, permissions: list[str]) -> dict[str, Any]:
    """Return a template with a resource of each type, and a connector between them."""
    source, _, destination = pair.partition(" to ")
    resources = {
        "Role": {"Type": "AWS::IAM::Role"},
        "From": {"Type": source, "Properties": PROPERTIES.get(source, {})},
        "To": {"Type": destination, "Properties": PROPERTIES.get(destination, {})},
        "Connector": {
            "Type": "AWS::Serverless::Connector",
            "Properties": {"Source": {"Id": "From"}, "Destination": {"Id": "To"}, "Permissions": permissions},
        },
    }
    return {"Transform": "AWS::Serverless-2016-10-31", "Resources": resources}


def asked() -> list[tuple[str, list[str]]]:
    """Return the pairs of types, each with each set of permissions that goes with it."""
    found = []
    for pair, profile in load("connector_profiles").items():
        names = [name for name, _ in profile["AccessCategories"]]
        sets = [[*each] for size in range(1, len(names) + 1) for each in itertools.combinations(names, size)]
        found += [(pair, each) for each in profile.get("ValidAccessCategories", sets)]
    return found


def test_there_are_all_pairs() -> None:
    assert len({pair for pair, _ in asked()}) == 31


@pytest.mark.parametrize(("pair", "permissions"), asked(), ids=lambda value: value if isinstance(value, str) else None)
def test_a_pair(pair: str, permissions: list[str]) -> None:
    document = template(pair, permissions)
    for region in REGIONS:
        ours = compile(document, Context(region=region, checks=False)).to_dict()
        assert ours == official(document, region=region)
