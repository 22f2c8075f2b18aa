"""The properties of functions and layers."""

from __future__ import annotations

from functools import cache

from hypothesis import strategies as st

from tests.strategies.events import function_events
from tests.strategies.policies import policies
from tests.strategies.values import (
    FLAG,
    KEY_ARN,
    MAYBE_FLAG,
    NOTHING,
    NUMBER,
    PLAIN_TEXT,
    ROLE,
    S3_PLACE,
    SUBNETS,
    TAGS,
    TEXT,
    Strategy,
    arn,
    att,
    either,
    merged,
    obj,
    one,
    ref,
    some,
)
from tests.strategies.world import World

HANDLER = {
    "Handler": one("index.handler", {"Ref": "Text"}),
    "Runtime": one("python3.13", "nodejs22.x", {"Ref": "Text"}),
}
CODE = st.one_of(
    obj({"InlineCode": one("pass", {"Fn::Sub": "x=${Text}"}), **HANDLER}),
    obj({"CodeUri": S3_PLACE, **HANDLER}, {"PackageType": one("Zip"), "SourceKMSKeyArn": KEY_ARN}),
    obj(
        {"PackageType": one("Image"), "ImageUri": one("1.dkr.ecr.us-east-1.amazonaws.com/a:b", {"Ref": "Text"})},
        {"ImageConfig": one({"Command": ["x"]})},
    ),
)
ALIAS = {"AutoPublishAlias": one("live", "my-live_1", {"Ref": "Text"})}
DESTINATION_TARGETS = one(arn("sqs", "q"), att("Queue"), ref("Topic"), {"Fn::If": ["IsOn", arn("sns", "t"), NOTHING]})
DESTINATION = st.one_of(
    obj({"Type": one("SQS", "SNS")}, {"Destination": DESTINATION_TARGETS}),
    obj(
        {
            "Type": one("Lambda", "EventBridge", "S3Bucket"),
            "Destination": one(arn("lambda", "f"), att("Fn2"), att("Bus")),
        }
    ),
    obj({"Destination": one(arn("sqs", "q"))}),
)
INVOKE_CONFIG = obj(
    None,
    {
        "MaximumEventAgeInSeconds": NUMBER,
        "MaximumRetryAttempts": NUMBER,
        "DestinationConfig": obj(None, {"OnSuccess": DESTINATION, "OnFailure": DESTINATION}),
    },
)
PREFERENCE_TYPES = one(
    "AllAtOnce",
    "Canary10Percent5Minutes",
    "Linear10PercentEvery10Minutes",
    "Custom",
    {"Ref": "Text"},
    {"Fn::FindInMap": ["Settings", "main", "Kind"]},
    {"Fn::If": ["IsOn", "AllAtOnce", "Canary10Percent5Minutes"]},
)
PREFERENCE = obj(
    {"Type": PREFERENCE_TYPES},
    {
        "Enabled": one(True, False, "true", {"Ref": "Flag"}, {"Fn::FindInMap": ["Settings", "main", "On"]}),
        "Role": ROLE,
        "Hooks": one({"PreTraffic": ref("Fn2")}, {"PreTraffic": "a", "PostTraffic": {"Ref": "Text"}}, {}),
        "Alarms": one(["alarm"], [ref("Text"), "b"], {"Fn::If": ["IsOn", ["a"], ["b"]]}, []),
        "TriggerConfigurations": one([{"TriggerEvents": ["DeploymentSuccess"], "TriggerTargetArn": ref("Topic")}]),
        "PassthroughCondition": one(True, False, {"Fn::FindInMap": ["Settings", "main", "On"]}),
    },
)
TOGETHER = st.one_of(
    obj(),
    obj(),
    obj(
        ALIAS,
        {
            "AutoPublishAliasAllProperties": FLAG,
            "VersionDescription": TEXT,
            "VersionDeletionPolicy": one("Delete", "Retain"),
        },
    ),
    obj({**ALIAS, "DeploymentPreference": PREFERENCE}),
    obj(
        {
            **ALIAS,
            "ProvisionedConcurrencyConfig": one(
                {"ProvisionedConcurrentExecutions": 1}, {"ProvisionedConcurrentExecutions": ref("Number")}
            ),
        }
    ),
    obj({**ALIAS, "AutoPublishCodeSha256": one("0123456789abcdef", {"Ref": "Text"})}, {"Description": TEXT}),
    obj({**ALIAS, "SnapStart": one({"ApplyOn": "PublishedVersions"}, {"ApplyOn": "None"}, {"ApplyOn": ref("Text")})}),
    obj(
        {
            "CapacityProviderConfig": one(
                {"Arn": arn("lambda", "c")},
                {"Arn": ref("Text"), "PerExecutionEnvironmentMaxConcurrency": 2},
                {"Arn": att("Capacity")},
            )
        },
        {
            "FunctionScalingConfig": one({"MinExecutionEnvironments": 1, "MaxExecutionEnvironments": ref("Number")}),
            "PublishToLatestPublished": FLAG,
        },
    ),
    obj(
        {
            "DurableConfig": one(
                {"ExecutionTimeout": 60}, {"ExecutionTimeout": ref("Number"), "RetentionPeriodInDays": 2}, {}
            )
        }
    ),
    obj({"PropagateTags": one(True), "Tags": TAGS}),
    obj({"TenancyConfig": one({"TenantIsolationMode": "PER_TENANT"})}),
)
URL = obj(
    {"AuthType": one("NONE", "AWS_IAM", {"Ref": "Text"})},
    {
        "Cors": obj(
            None,
            {
                "AllowOrigins": one(["*"], {"Ref": "Text"}),
                "AllowMethods": one(["GET"]),
                "AllowHeaders": one(["a"]),
                "ExposeHeaders": one(["b"]),
                "AllowCredentials": one(True, False),
                "MaxAge": one(5, {"Ref": "Number"}),
            },
        ),
        "InvokeMode": one("BUFFERED", "RESPONSE_STREAM"),
    },
)
GLOBAL = {
    "DeadLetterQueue": one({"Type": "SQS", "TargetArn": att("Queue")}, {"Type": "SNS", "TargetArn": ref("Topic")}),
    "Description": TEXT,
    "MemorySize": one(128, {"Ref": "Number"}, "256"),
    "Timeout": NUMBER,
    "VpcConfig": st.one_of(
        obj({"SubnetIds": SUBNETS, "SecurityGroupIds": SUBNETS}),
        one({"Fn::If": ["IsOn", {"SubnetIds": ["s"]}, NOTHING]}),
    ),
    "Environment": one(
        {"Variables": {"A": "b"}},
        {"Variables": {"T": ref("Table"), "N": 1}},
        {"Variables": {"A": {"Fn::Sub": "${Fn.Arn}"}}},
        {},
    ),
    "Tags": TAGS,
    "PropagateTags": FLAG,
    "Tracing": one("Active", "PassThrough", "Disabled", {"Ref": "Text"}, {"Fn::If": ["IsOn", "Active", "Disabled"]}),
    "KmsKeyArn": KEY_ARN,
    "Layers": one(
        [arn("lambda", "layer:l:1")],
        [ref("Layer")],
        [ref("Text"), ref("Layer")],
        {"Fn::If": ["IsOn", [ref("Layer")], NOTHING]},
    ),
    "RolePath": one("/p/", {"Ref": "Text"}),
    "PermissionsBoundary": one("arn:aws:iam::1:policy/b", {"Fn::Sub": "arn:${AWS::Partition}:iam::1:policy/b"}),
    "ReservedConcurrentExecutions": NUMBER,
    "AssumeRolePolicyDocument": one(
        {
            "Version": "2012-10-17",
            "Statement": [
                {"Effect": "Allow", "Action": ["sts:AssumeRole"], "Principal": {"Service": ["lambda.amazonaws.com"]}}
            ],
        }
    ),
    "EventInvokeConfig": INVOKE_CONFIG,
    "FileSystemConfigs": one([{"Arn": arn("efs", "a"), "LocalMountPath": "/mnt/x"}]),
    "CodeSigningConfigArn": one(arn("lambda", "c"), {"Ref": "Text"}),
    "Architectures": one(["arm64"], ["x86_64"], [{"Ref": "Text"}]),
    "EphemeralStorage": one({"Size": 1024}),
    "FunctionUrlConfig": URL,
    "RuntimeManagementConfig": one({"UpdateRuntimeOn": "Auto"}),
    "LoggingConfig": one({"LogFormat": "JSON"}, {"LogGroup": {"Fn::Sub": "/x/${Text}"}}),
    "RecursiveLoop": one("ALLOW"),
}
"""Properties that Globals set too."""

OWN = {
    "FunctionName": one("name", {"Ref": "Text"}, {"Fn::Sub": "${AWS::StackName}-f"}),
    "Role": st.one_of(
        ROLE, one({"Fn::If": ["IsOn", arn("iam", "role/r"), NOTHING]}, {"Fn::If": ["IsOn", att("Role"), ref("Text")]})
    ),
}


@cache
def functions(world: World) -> Strategy:
    """Draw the properties of a function."""
    return merged(
        obj(None, GLOBAL | OWN),
        obj(None, {"Policies": policies()}),
        either(obj(), obj({"Events": function_events(world)}), obj({"Events": function_events(world)})),
        TOGETHER,
        CODE,
    )


@cache
def layers(world: World) -> Strategy:
    """Draw the properties of a layer."""
    return obj(
        {"ContentUri": S3_PLACE},
        {
            "LayerName": TEXT,
            "Description": TEXT,
            "PublishLambdaVersion": FLAG,
            "CompatibleArchitectures": one(["x86_64"], ["arm64", "x86_64"], [{"Ref": "Unset"}]),
            "CompatibleRuntimes": some(one("python3.13", {"Ref": "Text"})),
            "LicenseInfo": PLAIN_TEXT,
            "RetentionPolicy": one("Retain", "delete", "Delete"),
        },
    )


GLOBAL_FUNCTION = {
    **GLOBAL,
    # The official translator fills parameters into the one text that all functions share, once one of them has a hash.
    "Description": PLAIN_TEXT,
    "AutoPublishAlias": one("live"),
    "Runtime": one("python3.13"),
    "Handler": one("i.h"),
    "CodeUri": one("s3://b/k"),
}
GLOBAL_LAYER = {"PublishLambdaVersion": MAYBE_FLAG}
