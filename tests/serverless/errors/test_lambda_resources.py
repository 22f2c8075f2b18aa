"""What is wrong with capacity providers, network connectors, microVM images and web functions."""

from __future__ import annotations

from typing import Any

import pytest

from tests.serverless.errors.test_functions_and_apis import problems

NETWORK = {"SubnetIds": ["subnet-1"], "SecurityGroupIds": ["sg-1"], "NetworkProtocol": "IPv4"}
IMAGE = {"Name": "n", "CodeUri": "s3://b/k", "BaseImageArn": "a", "BaseImageVersion": "1"}
WEB = {"AuthType": "IamAuth", "Runtime": "nodejs24.x", "CodeUri": "s3://b/k"}


def resource(kind: str, given: dict[str, Any], more: dict[str, Any]) -> dict[str, Any]:
    """Return a template's resources: one, with these properties."""
    properties = {name: value for name, value in {**given, **more}.items() if value is not ...}
    return {"It": {"Type": f"AWS::Serverless::{kind}", "Properties": properties}}


def provider(**more: Any) -> dict[str, Any]:
    return resource("CapacityProvider", {"VpcConfig": {"SubnetIds": ["subnet-1"]}}, more)


def connector(**more: Any) -> dict[str, Any]:
    return resource("NetworkConnector", {"VpcConfig": NETWORK}, more)


def image(**more: Any) -> dict[str, Any]:
    return resource("MicrovmImage", IMAGE, more)


def web(**more: Any) -> dict[str, Any]:
    return resource("WebFunction", WEB, more)


def several(**more: Any) -> dict[str, Any]:
    return web(EndpointType="MultiRegion", AutoDeploymentMode="Disabled", **more)


CASES = [
    (
        provider(VpcConfig=...),
        "Properties",
        "property 'VpcConfig' of AWS::Serverless::CapacityProvider is missing",
        "add VpcConfig",
    ),
    (provider(VpcConfig={}), "Properties/VpcConfig", "property 'SubnetIds' of VpcConfig is missing", "add SubnetIds"),
    (
        provider(VpcConfig={"SubnetIds": ["s"], "SubnetId": "s"}),
        "Properties/VpcConfig/SubnetId",
        "unknown property 'SubnetId' of VpcConfig",
        "did you mean 'SubnetIds'?",
    ),
    (
        provider(InstanceRequirements={"AllowedTypes": ["a"], "ExcludedTypes": ["b"]}),
        "Properties/InstanceRequirements",
        "a capacity provider has either AllowedTypes or ExcludedTypes",
        "leave one of them out",
    ),
    (
        provider(InstanceRequirements={"Architectures": ["arm64", None]}),
        "Properties/InstanceRequirements/Architectures/1",
        "InstanceRequirements.Architectures.1 has no value",
        "give it one, or leave it out",
    ),
    (
        provider(ManagedResourceTags={"Tags": 1}),
        "Properties/ManagedResourceTags/Tags",
        "ManagedResourceTags.Tags must be a map",
        "it is 1",
    ),
    (
        provider(PropagateTags={"Ref": "X"}),
        "Properties/PropagateTags",
        "property 'PropagateTags' of AWS::Serverless::CapacityProvider must be true or false",
        "it is {'Ref': 'X'}",
    ),
    (
        connector(VpcConfig={**NETWORK, "NetworkProtocol": "IPv6"}),
        "Properties/VpcConfig/NetworkProtocol",
        "VpcConfig.NetworkProtocol can't be 'IPv6'",
        "use one of: IPv4, DualStack",
    ),
    (
        connector(VpcConfig={**NETWORK, "SubnetIds": {"Ref": "X"}}),
        "Properties/VpcConfig/SubnetIds",
        "VpcConfig.SubnetIds must be a list",
        "it is {'Ref': 'X'}, and the transform needs a value here, not a function",
    ),
    (
        connector(ComputeTypes=["MicroVM"]),
        "Properties/ComputeTypes/0",
        "there is no compute type 'MicroVM'",
        "use MicroVm or WebFunction",
    ),
    (
        connector(ComputeTypes=[]),
        "Properties/ComputeTypes",
        "a network connector has one compute type",
        "use MicroVm or WebFunction",
    ),
    (
        image(CodeUri="s3:///key"),
        "Properties/CodeUri",
        "the S3 URI in CodeUri has no bucket",
        "use s3://bucket/key.zip",
    ),
    (
        image(CpuConfigurations=[{"Architecture": "X86_64"}]),
        "Properties/CpuConfigurations/0/Architecture",
        "CpuConfigurations.0.Architecture can't be 'X86_64'",
        "use one of: ARM_64",
    ),
    (
        image(CpuConfigurations=[{}]),
        "Properties/CpuConfigurations/0",
        "property 'Architecture' of CpuConfigurations.0 is missing",
        "add Architecture",
    ),
    (
        image(Hooks={"MicrovmHooks": {"Run": True}}),
        "Properties/Hooks/MicrovmHooks/Run",
        "Hooks.MicrovmHooks.Run can't be True",
        "use one of: ENABLED, DISABLED",
    ),
    (
        image(Hooks={"MicrovmHooks": "x"}),
        "Properties/Hooks/MicrovmHooks",
        "Hooks.MicrovmHooks must be a map",
        "it is 'x'",
    ),
    (
        image(Logging={"Disabled": "maybe"}),
        "Properties/Logging/Disabled",
        "Logging.Disabled must be true or false",
        "it is 'maybe'",
    ),
    (
        web(AuthType=...),
        "Properties",
        "a web function needs an AuthType",
        "use IamAuth, or ApplicationManaged for a public endpoint whose code decides itself",
    ),
    (web(Runtime=...), "Properties", "a web function needs a Runtime", "add Runtime"),
    (web(CodeUri=...), "Properties", "the web function has no code", "set CodeUri: s3://bucket/key"),
    (
        web(CodeUri=..., InlineCode="x"),
        "Properties/InlineCode",
        "AWS doesn't support the InlineCode of web functions yet",
        "upload the code, and use CodeUri",
    ),
    (
        web(InlineCode="x"),
        "Properties/InlineCode",
        "a web function has either InlineCode or CodeUri",
        "leave InlineCode out",
    ),
    (web(Timeout=2), "Properties/Timeout", "Timeout is 2", "use 3 to 900 seconds"),
    (
        web(AutoDeploymentMode="Off"),
        "Properties/AutoDeploymentMode",
        "AutoDeploymentMode can't be 'Off'",
        "use LatestRevision or Disabled",
    ),
    (
        web(AutoDeploymentMode={"Ref": "Unknown"}),
        "Properties/AutoDeploymentMode",
        "AutoDeploymentMode must be known when the template is compiled",
        "use LatestRevision or Disabled, or a parameter with a value",
    ),
    (
        web(AutoDeploymentMode="Disabled"),
        "Properties/AutoDeploymentMode",
        "with the AutoDeploymentMode Disabled, RevisionWeights must say where requests go",
        "add RevisionWeights, or use LatestRevision",
    ),
    (
        web(RevisionWeights={"a": 100}),
        "Properties/RevisionWeights",
        "RevisionWeights are for the AutoDeploymentMode Disabled",
        "add AutoDeploymentMode: Disabled, or leave them out",
    ),
    (
        web(EndpointType="PerRegion"),
        "Properties/EndpointType",
        "an endpoint of the type PerRegion can't deploy by itself",
        "add AutoDeploymentMode: Disabled",
    ),
    (
        several(RevisionWeights={"Ref": "X"}),
        "Properties/RevisionWeights",
        "RevisionWeights must be a map of weights by the ids of revisions",
        "use intrinsic functions for single weights only",
    ),
    (
        several(RevisionWeights={"a": 0, "b": 100}),
        "Properties/RevisionWeights/a",
        "the weight 0 is no whole number of 1 to 100",
        "use a percentage",
    ),
    (
        several(RevisionWeights={"a": 1, "b": 2, "c": 97}),
        "Properties/RevisionWeights",
        "an endpoint routes to two revisions at most",
        "leave some out",
    ),
    (
        several(RevisionWeights={"a": 1, "b": 2}),
        "Properties/RevisionWeights",
        "the RevisionWeights are 3 in all",
        "make them 100",
    ),
    (
        web(EnvironmentVariables={"_A": "a"}),
        "Properties/EnvironmentVariables/_A",
        "'_A' is not the name of an environment variable",
        "use letters, digits and _, a letter first",
    ),
    (
        web(EnvironmentVariables={"A": ""}),
        "Properties/EnvironmentVariables/A",
        "the environment variable A is 0 characters long",
        "use 1 to 4096",
    ),
    (
        web(EnvironmentVariables={"Ref": "X"}, EntryPoint="a.js"),
        "Properties/EntryPoint",
        "EntryPoint can't be added to EnvironmentVariables that are an intrinsic function",
        "use a map of variables",
    ),
    (
        web(EgressNetworkConnectorArn="arn:aws:lambda:us-east-1:1:network-connector:n"),
        "Properties/EgressNetworkConnectorArn",
        "EgressNetworkConnectorArn must be the ARN of a version of a network connector",
        "use the connector's LatestVersionArn",
    ),
    (
        several(ReplicaRegions=["SPARSE_GLOBL"]),
        "Properties/ReplicaRegions",
        "there is no region 'SPARSE_GLOBL'",
        "did you mean 'SPARSE_GLOBAL'?",
    ),
    (
        several(ReplicaRegions={"Include": ["EU"]}),
        "Properties/ReplicaRegions/Include",
        "ReplicaRegions has no property 'Include'",
        "did you mean 'IncludeRegions'?",
    ),
    (
        several(ReplicaRegions={"ExcludeRegions": ["EU"]}),
        "Properties/ReplicaRegions",
        "ExcludeRegions leaves regions out of IncludeRegions",
        "add IncludeRegions, such as ALL_STANDARD",
    ),
    (
        several(ReplicaRegions={"IncludeRegions": "EU"}),
        "Properties/ReplicaRegions/IncludeRegions",
        "IncludeRegions must be a list",
        "list regions, or groups of them",
    ),
    (
        several(ReplicaRegions={"IncludeRegions": ["EU"], "ExcludeRegions": [{"Ref": "X"}]}),
        "Properties/ReplicaRegions/ExcludeRegions",
        "ExcludeRegions can't have intrinsic functions",
        "name the regions",
    ),
    (
        several(ReplicaRegions={"IncludeRegions": [{"Ref": "X"}], "ExcludeRegions": ["EU"]}),
        "Properties/ReplicaRegions/IncludeRegions",
        "ExcludeRegions can't be taken from intrinsic functions",
        "name the regions, or leave ExcludeRegions out",
    ),
]


@pytest.mark.parametrize(("resources", "path", "message", "fix"), CASES)
def test_a_mistake_is_told(resources: dict[str, Any], path: str, message: str, fix: str) -> None:
    assert problems(resources) == [(path, message, fix)]


def test_all_mistakes_in_nested_properties_are_told() -> None:
    wrong = provider(
        VpcConfig={"SubnetIds": "subnet-1", "SecurityGroupIds": "sg-1"},
        ScalingConfig={"MaxVCpuCount": "many", "AverageCPUUtilization": "high", "Mode": "Auto"},
    )
    assert [(path, message) for path, message, _ in problems(wrong)] == [
        ("Properties/VpcConfig/SubnetIds", "VpcConfig.SubnetIds must be a list"),
        ("Properties/VpcConfig/SecurityGroupIds", "VpcConfig.SecurityGroupIds must be a list"),
        ("Properties/ScalingConfig/Mode", "unknown property 'Mode' of ScalingConfig"),
        ("Properties/ScalingConfig/MaxVCpuCount", "ScalingConfig.MaxVCpuCount must be an integer"),
        (
            "Properties/ScalingConfig/AverageCPUUtilization",
            "ScalingConfig.AverageCPUUtilization must be a number or an integer",
        ),
    ]


def test_a_role_that_another_resource_is() -> None:
    resources = {**provider(), "ItOperatorRole": {"Type": "AWS::IAM::Role"}}
    assert problems(resources)[0][1] == (
        "the operator role takes the logical id 'ItOperatorRole', which another resource has"
    )


@pytest.mark.parametrize("section", [{}, {"Timeout": 3}, None])
def test_web_functions_have_no_globals(section: object) -> None:
    told = problems(web(), Globals={"WebFunction": section})
    assert [message for _, message, _ in told] == ["Globals has no section 'WebFunction'"]


def test_only_some_properties_can_be_in_globals() -> None:
    told = problems(connector(), Globals={"NetworkConnector": {"VpcConfig": NETWORK}})
    assert [message for _, message, _ in told] == ["'VpcConfig' can't be set for all of NetworkConnector in Globals"]
