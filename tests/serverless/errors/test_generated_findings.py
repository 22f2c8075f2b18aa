"""What generated templates and mutants found: templates that the official translator refuses too."""

from __future__ import annotations

from typing import Any

import pytest

from tests.comparison import Rejected, ours, theirs
from tests.serverless.errors.test_functions_and_apis import FUNCTION, api, event, function, problems

MAPPINGS = {"Kinds": {"quick": {"Name": "AllAtOnce"}, "flat": "text"}, "Flat": "text"}


def deployed(kind: Any) -> dict[str, Any]:
    """Return a template's resources: a function that is deployed gradually, in this way."""
    return function(AutoPublishAlias="live", DeploymentPreference={"Type": {"Fn::FindInMap": kind}})


CASES: list[tuple[dict[str, Any], dict[str, Any], str]] = [
    (deployed(["Kinds", "quick"]), {"Mappings": MAPPINGS}, "Fn::FindInMap takes a mapping and two keys"),
    (deployed("Kinds"), {"Mappings": MAPPINGS}, "Fn::FindInMap takes a mapping and two keys"),
    (deployed(["Flat", "quick", "Name"]), {"Mappings": MAPPINGS}, "the mapping 'Flat' isn't a map of maps"),
    (deployed(["Kinds", "flat", "Name"]), {"Mappings": MAPPINGS}, "the mapping 'Kinds' isn't a map of maps"),
    (
        {"Fn": {"Type": "AWS::Serverless::Function", "IgnoreGlobals": ["Runtime", "Runtime"], "Properties": FUNCTION}},
        {"Globals": {"Function": {"Runtime": "python3.13"}}},
        "IgnoreGlobals names 'Runtime' twice",
    ),
    (
        {**event("Api", Path="/a", Method="get", RestApiId="Other"), "Other": {"Properties": "text"}},
        {},
        "Properties must be a map",
    ),
    (
        {**event("Api", Path="/a", Method="get", RestApiId={"Ref": "Api"}), **api(StageName="", DefinitionBody=None)},
        {},
        "StageName can't be empty",
    ),
    (
        function(CapacityProviderConfig={"Arn": "arn"}, VpcConfig={}),
        {},
        "CapacityProviderConfig and VpcConfig can't be used together",
    ),
    (function(FunctionScalingConfig={}), {}, "FunctionScalingConfig needs CapacityProviderConfig"),
    (
        function(CapacityProviderConfig={"Arn": "arn", "PerExecutionEnvironmentMaxConcurrency": "many"}),
        {},
        "CapacityProviderConfig.PerExecutionEnvironmentMaxConcurrency must be an integer",
    ),
    (
        {
            **event("S3", Bucket={"Ref": "Bucket"}, Events="s3:ObjectCreated:*"),
            "Bucket": {"Type": "AWS::S3::Bucket", "DependsOn": None},
        },
        {},
        "DependsOn must be text or a list of text",
    ),
    (
        api(
            Auth={"DefaultAuthorizer": "AWS_IAM"},
            DefinitionBody={"swagger": "2.0", "paths": {"/a": {"get": {"Fn::If": {}}}}},
        ),
        {},
        "Fn::If takes a list of three",
    ),
]


def test_a_parameter_in_the_place_of_a_map_is_refused() -> None:
    parameters = {"Given": {"Type": "String", "Default": "x"}}
    found = problems(function(EventInvokeConfig={"Ref": "Given"}), Parameters=parameters)
    assert [(path, message) for path, message, _ in found] == [
        ("Properties/EventInvokeConfig", "EventInvokeConfig must be a map")
    ]


@pytest.mark.parametrize(("resources", "sections", "message"), CASES, ids=[case[2] for case in CASES])
def test_both_refuse_it(resources: dict[str, Any], sections: dict[str, Any], message: str) -> None:
    assert [found for _, found, _ in problems(resources, **sections)] == [message]
    assert isinstance(theirs({**sections, "Resources": resources}), Rejected)
    assert isinstance(ours({**sections, "Resources": resources}), Rejected)
