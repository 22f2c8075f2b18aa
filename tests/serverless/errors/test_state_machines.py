"""What is wrong with state machines, layers and applications: the place, the message, and what to do."""

from __future__ import annotations

from typing import Any

import pytest

from sampy import compile
from tests.serverless.errors.test_functions_and_apis import problems

DEFINITION = {"StartAt": "A", "States": {"A": {"Type": "Succeed"}}}


def resource(kind: str, **properties: Any) -> dict[str, Any]:
    given = {name: value for name, value in properties.items() if value is not ...}
    return {"It": {"Type": f"AWS::Serverless::{kind}", "Properties": given}}


def machine(**properties: Any) -> dict[str, Any]:
    return resource("StateMachine", **{"Definition": DEFINITION, **properties})


def layer(**properties: Any) -> dict[str, Any]:
    return resource("LayerVersion", **{"ContentUri": "s3://b/k", **properties})


def event(kind: str, **properties: Any) -> dict[str, Any]:
    return machine(Events={"Ev": {"Type": kind, "Properties": properties}})


CASES = [
    (machine(Definition=...), "Properties", "the state machine has no definition", "add Definition, or DefinitionUri"),
    (
        machine(DefinitionUri="s3://b/k"),
        "Properties",
        "Definition and DefinitionUri say the same thing",
        "remove one of them",
    ),
    (
        machine(Role="r", Policies=["p"]),
        "Properties/Policies",
        "a Role of your own takes no Policies",
        "remove Policies, or Role to have one made",
    ),
    (
        machine(UseAliasAsEventTarget=True),
        "Properties/UseAliasAsEventTarget",
        "UseAliasAsEventTarget needs AutoPublishAlias",
        "add AutoPublishAlias",
    ),
    (
        machine(DeploymentPreference="LINEAR", AutoPublishAlias="live"),
        "Properties/DeploymentPreference",
        "DeploymentPreference must be a map",
        "give it a Type",
    ),
    (
        event("S3", Bucket="b"),
        "Properties/Events/Ev",
        "there is no event type 'S3'",
        "use one of: Api, CloudWatchEvent, EventBridgeRule, Schedule, ScheduleV2",
    ),
    (
        event("CloudWatchEvent", Pattern={}, Enabled=True),
        "Properties/Events/Ev/Properties/Enabled",
        "unknown property 'Enabled' of CloudWatchEvent",
        "use one of: DeadLetterConfig, EventBusName, Input, InputPath, InputTransformer, Pattern, RetryPolicy, "
        "RuleName, State, Target",
    ),
    (
        event("Api", Path="/", Method="get", RestApiId="Nothing"),
        "Properties/Events/Ev/Properties/RestApiId",
        "RestApiId is no API of this template",
        "name an AWS::Serverless::Api, or leave RestApiId out",
    ),
    (
        layer(RetentionPolicy="Keep"),
        "Properties/RetentionPolicy",
        "RetentionPolicy can't be 'Keep'",
        "use Retain or Delete",
    ),
    (
        layer(RetentionPolicy={"Fn::If": ["A", "Retain", "Delete"]}),
        "Properties/RetentionPolicy",
        "RetentionPolicy can't be an intrinsic function",
        "use Retain or Delete",
    ),
    (
        resource("Application", Location={"ApplicationId": "a"}),
        "Properties/Location",
        "the location of an application needs SemanticVersion",
        "add SemanticVersion",
    ),
    (
        resource("Application", Location={"ApplicationId": "a", "SemanticVersion": 1.0}),
        "Properties/Location/SemanticVersion",
        "SemanticVersion must be text, and is 1.0",
        "put it into quotes",
    ),
    (
        resource("Application", Location={"ApplicationId": {"Ref": "Id"}, "SemanticVersion": "1.0.0"}),
        "Properties/Location/ApplicationId",
        "ApplicationId must be known when the template is compiled",
        "use text, a parameter with a known value, or Fn::FindInMap",
    ),
]


@pytest.mark.parametrize(("resources", "path", "message", "fix"), CASES)
def test_a_mistake(resources: dict[str, Any], path: str, message: str, fix: str) -> None:
    assert problems(resources) == [(path, message, fix)]


def test_a_layer_for_an_unknown_architecture_names_the_version() -> None:
    ((path, message, fix),) = problems(layer(CompatibleArchitectures=["x86"]))
    assert path == "Properties/CompatibleArchitectures"
    assert message.startswith("the layer version It")
    assert message.endswith("can't be for the architecture 'x86'")
    assert fix == "use arm64 or x86_64"


def test_a_type_that_is_not_known_is_left_to_cloudformation() -> None:
    canary = {"Type": "AWS::Serverless::Canary", "Properties": {"Name": "n"}}
    compiled = compile({"Transform": "AWS::Serverless-2016-10-31", "Resources": {"Watch": canary}})
    assert compiled.resources == {"Watch": canary}
    assert compiled.notes == ("Watch: AWS::Serverless::Canary is no type that sampy knows; it is left as it is",)
