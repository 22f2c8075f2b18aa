"""What is published anew when a parameter that matters to it has another value, and what stays."""

from __future__ import annotations

from typing import Any

import pytest

from sampy import Context, compile

FUNCTION = {"Runtime": "python3.13", "Handler": "index.handler", "AutoPublishAlias": "live"}
PARAMETERS = {"Level": {"Type": "String", "Default": "INFO"}, "Size": {"Type": "Number", "Default": 128}}


def ids(
    properties: dict[str, Any], kind: str = "Function", others: dict[str, Any] | None = None, **given: Any
) -> set[str]:
    """Return the logical ids that a resource compiles to with these values of parameters."""
    resource = {"Type": f"AWS::Serverless::{kind}", "Properties": properties}
    document = {
        "Transform": "AWS::Serverless-2016-10-31",
        "Parameters": PARAMETERS,
        "Resources": {"It": resource},
    }
    return set(compile(document, Context(parameters=given, checks=False)).resources)


CASES = {
    "code": ({**FUNCTION, "InlineCode": {"Fn::Sub": "level = '${Level}'"}}, "Function"),
    "environment": (
        {**FUNCTION, "InlineCode": "pass", "Environment": {"Variables": {"LEVEL": {"Ref": "Level"}}}},
        "Function",
    ),
    "any property": (
        {**FUNCTION, "InlineCode": "pass", "AutoPublishAliasAllProperties": True, "Description": {"Ref": "Level"}},
        "Function",
    ),
    "layer": ({"ContentUri": {"Bucket": "b", "Key": {"Fn::Sub": "${Level}.zip"}}}, "LayerVersion"),
    "API": (
        {"StageName": "live", "DefinitionBody": {"openapi": "3.0.1", "info": {"title": {"Ref": "Level"}}, "paths": {}}},
        "Api",
    ),
}


@pytest.mark.parametrize(("properties", "kind"), CASES.values(), ids=CASES)
def test_what_depends_on_a_parameter_is_published_anew_when_its_value_changes(
    properties: dict[str, Any], kind: str
) -> None:
    assert ids(properties, kind, Level="DEBUG") != ids(properties, kind)
    assert ids(properties, kind, Level="DEBUG") != ids(properties, kind, Level="ERROR")


@pytest.mark.parametrize(("properties", "kind"), CASES.values(), ids=CASES)
def test_nothing_is_published_anew_for_a_value_that_stays(properties: dict[str, Any], kind: str) -> None:
    assert ids(properties, kind, Level="INFO", Size="128") == ids(properties, kind)
    assert ids(properties, kind, Size=256) == ids(properties, kind)
