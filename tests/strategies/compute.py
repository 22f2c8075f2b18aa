"""The properties of tables, applications, capacity providers, web functions, images and network connectors."""

from __future__ import annotations

from functools import cache

from hypothesis import strategies as st

from tests.strategies.values import (
    FLAG,
    KEY_ARN,
    NUMBER,
    PLAIN_NUMBER,
    ROLE,
    SUBNETS,
    TAGS,
    TEXT,
    Strategy,
    Table,
    arn,
    att,
    merged,
    obj,
    one,
    ref,
    some,
)
from tests.strategies.world import World

GLOBAL_TABLE = {"SSESpecification": one({"SSEEnabled": True}, {"SSEEnabled": ref("Flag")})}


@cache
def tables(world: World) -> Strategy:
    """Draw the properties of a table."""
    return obj(
        None,
        GLOBAL_TABLE
        | {
            "PrimaryKey": one(
                {"Name": "id", "Type": "String"},
                {"Name": "n", "Type": "Number"},
                {"Name": "b", "Type": "Binary"},
            ),
            "ProvisionedThroughput": one(
                {"ReadCapacityUnits": 5},
                {"ReadCapacityUnits": 5, "WriteCapacityUnits": 5},
                {"WriteCapacityUnits": ref("Number"), "ReadCapacityUnits": 1},
            ),
            "TableName": TEXT,
            "Tags": TAGS,
            "PointInTimeRecoverySpecification": one({"PointInTimeRecoveryEnabled": True}),
        },
    )


@cache
def applications(world: World) -> Strategy:
    """Draw the properties of an application at a URL; one of the repository would ask the network."""
    return obj(
        {"Location": one("https://s3.amazonaws.com/b/k.yaml", "./other.yaml")},
        {
            "Parameters": one({"A": "b"}, {"A": ref("Text")}),
            "NotificationARNs": one([arn("sns", "t")], [ref("Topic")]),
            "Tags": TAGS,
            "TimeoutInMinutes": NUMBER,
        },
    )


INSTANCES = obj(
    None,
    {
        "Architectures": one(["x86_64"], ["arm64"], [ref("Text")], ref("Text")),
        "AllowedTypes": one(["m5.large"], [ref("Text")]),
        "ExcludedTypes": one(["m5.*"]),
    },
)
GLOBAL_CAPACITY = {
    "OperatorRole": ROLE,
    "Tags": TAGS,
    "PropagateTags": FLAG,
    "InstanceRequirements": INSTANCES,
    "ScalingConfig": obj(None, {"MaxVCpuCount": NUMBER, "AverageCPUUtilization": one(70.0, 70, ref("Number"))}),
    "KmsKeyArn": KEY_ARN,
    "LoggingConfig": one({"LogGroup": "g"}, {"SystemLogLevel": "INFO"}),
    "ManagedResourceTags": one({"Tags": {"a": "b"}}),
}


@cache
def capacity_providers(world: World) -> Strategy:
    """Draw the properties of a capacity provider."""
    vpc = obj({"SubnetIds": SUBNETS}, {"SecurityGroupIds": SUBNETS})
    return obj({"VpcConfig": vpc}, GLOBAL_CAPACITY | {"CapacityProviderName": TEXT})


DEPLOYMENT = st.one_of(
    obj(None, {"AutoDeploymentMode": one("LatestRevision")}),
    obj(
        {
            "AutoDeploymentMode": one("Disabled"),
            "RevisionWeights": one({"r1": 100}, {"r1": 60, "r2": 40}, {"r1": ref("Number")}),
        }
    ),
    obj(
        {"AutoDeploymentMode": one("Disabled"), "EndpointType": one("MultiRegion", "PerRegion")},
        {
            "ReplicaRegions": one(
                {"IncludeRegions": ["us-east-1", "eu-west-1"]},
                {"IncludeRegions": ["us-east-1"], "ExcludeRegions": ["eu-west-1"]},
                {"IncludeRegions": [ref("AWS::Region")]},
            )
        },
    ),
)


@cache
def web_functions(world: World) -> Strategy:
    """Draw the properties of a web function."""
    return merged(
        obj(
            {
                "AuthType": one("IamAuth", "ApplicationManaged", {"Ref": "Text"}),
                "Runtime": one("python3.13", {"Ref": "Text"}),
            },
            {
                "FunctionName": TEXT,
                "Tags": TAGS,
                "RevisionDescription": TEXT,
                "KmsKeyArn": KEY_ARN,
                "ExecutionRoleArn": ROLE,
                "EnvironmentVariables": one({"A": "b"}, {"A": ref("Table")}),
                "EntryPoint": one("app.py", {"Ref": "Text"}),
                "MaxConcurrencyPerEnvironment": NUMBER,
                "EgressNetworkConnectorArn": one(
                    arn("lambda", "network-connector:n:1"), att("Network", "LatestVersionArn")
                ),
                "Timeout": one(30, 3, 900),
                "LoggingConfig": one({"LogGroup": "g"}),
                "EndpointName": TEXT,
                "EndpointType": one("HomeRegion"),
                "EndpointDescription": TEXT,
                "ScalingConfig": one({"MaxInstances": 5}),
                "ThrottleConfig": one({"RateLimit": 5}),
            },
        ),
        st.one_of(
            obj(
                {
                    "CodeUri": one(
                        "s3://b/k", {"Bucket": "b", "Key": "k"}, {"Bucket": "b", "Key": ref("Text"), "Version": "1"}
                    )
                }
            ),
            obj({"CodeUri": one("s3://b/k")}),
        ),
        DEPLOYMENT,
    )


SWITCH = one("ENABLED", "DISABLED")
HOOKS = obj(
    None,
    {
        "Port": one(8080),
        "MicrovmHooks": obj(
            None,
            {"Run": SWITCH, "RunTimeoutInSeconds": NUMBER, "Resume": SWITCH, "Suspend": SWITCH, "Terminate": SWITCH},
        ),
        "MicrovmImageHooks": obj(None, {"Ready": SWITCH, "ReadyTimeoutInSeconds": PLAIN_NUMBER, "Validate": SWITCH}),
    },
)
GLOBAL_IMAGE: Table = {
    "BuildRoleArn": ROLE,
    "Logging": one(
        {"Disabled": True},
        {"CloudWatch": {"LogGroup": "g"}},
        {"CloudWatch": {"LogGroup": ref("Text"), "LogStream": "s"}},
    ),
    "EgressNetworkConnectors": one([arn("lambda", "n")], [att("Network")]),
    "CpuConfigurations": one([{"Architecture": "ARM_64"}]),
    "Resources": one([{"MinimumMemoryInMiB": 512}], [{"MinimumMemoryInMiB": ref("Number")}]),
    "AdditionalOsCapabilities": one(["ALL"]),
    "Hooks": HOOKS,
    "EnvironmentVariables": one({"A": "b"}, {"A": ref("Table")}),
    "Tags": TAGS,
    "PropagateTags": FLAG,
}


@cache
def images(world: World) -> Strategy:
    """Draw the properties of a MicroVM image."""
    return obj(
        {
            "Name": one("image", {"Ref": "Text"}),
            "CodeUri": one("s3://b/k", {"Ref": "Text"}),
            "BaseImageArn": one(arn("lambda", "i"), {"Ref": "Text"}),
            "BaseImageVersion": one("1", {"Ref": "Text"}),
        },
        GLOBAL_IMAGE | {"Description": TEXT},
    )


GLOBAL_NETWORK: Table = {"OperatorRole": ROLE, "Tags": TAGS, "PropagateTags": FLAG}


@cache
def networks(world: World) -> Strategy:
    """Draw the properties of a network connector."""
    return obj(
        {
            "VpcConfig": obj(
                {
                    "SubnetIds": SUBNETS,
                    "SecurityGroupIds": SUBNETS,
                    "NetworkProtocol": one("IPv4", "DualStack", {"Ref": "Text"}),
                }
            )
        },
        GLOBAL_NETWORK | {"Name": one("n", {"Ref": "Text"}), "ComputeTypes": some(one("MicroVm", "WebFunction"), 1)},
    )
