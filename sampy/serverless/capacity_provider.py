"""AWS::Serverless::CapacityProvider: EC2 instances of your own that Lambda functions run on."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar, cast

from sampy.declaration import (
    Attribute,
    Document,
    Float,
    Integer,
    String,
    Strings,
    declaration,
    prop,
)
from sampy.errors import Invalid
from sampy.serverless.base import ServerlessResource
from sampy.serverless.contributions import Compilation, Contribution, Declared, Emit, Object
from sampy.serverless.lambda_resource import lambda_role, resource_tags
from sampy.serverless.strict import StrictPropertyType, strict_value
from sampy.serverless.tags import tag_list

_INSTANCE_NAMES = {
    "Architectures": "Architectures",
    "AllowedTypes": "AllowedInstanceTypes",
    "ExcludedTypes": "ExcludedInstanceTypes",
}


@declaration
class CapacityProviderVpcConfig(StrictPropertyType):
    """The network that the instances run in.

    Source: AWS page "VpcConfig" of AWS::Serverless::CapacityProvider.

    Args:
        subnet_ids: Its subnets, at least one.
        security_group_ids: Its security groups; the default one of the VPC where they aren't given.
    """

    subnet_ids: Strings
    security_group_ids: Strings | None = None


@declaration
class InstanceRequirements(StrictPropertyType):
    """Which instances the capacity provider may use.

    Source: AWS page "InstanceRequirements" of AWS::Serverless::CapacityProvider.

    Args:
        architectures: ``["x86_64"]`` or ``["arm64"]``; x86_64 where it isn't given.
        allowed_types: The only instance types to use. Not together with `excluded_types`.
        excluded_types: Instance types not to use.
    """

    architectures: Strings | None = None
    allowed_types: Strings | None = None
    excluded_types: Strings | None = None


@declaration
class CapacityProviderScalingConfig(StrictPropertyType):
    """How many instances there are.

    Source: AWS page "ScalingConfig" of AWS::Serverless::CapacityProvider.

    Args:
        max_vcpu_count: The most vCPUs of all instances together.
        average_cpu_utilization: Add instances above this use of their CPUs, in percent; Lambda decides by itself
            where it isn't given.
    """

    max_vcpu_count: Integer | None = prop(default=None, name="MaxVCpuCount")
    average_cpu_utilization: Float | None = prop(default=None, name="AverageCPUUtilization")


@declaration
class CapacityProviderLoggingConfig(StrictPropertyType):
    """Where and how much the capacity provider logs.

    Source: AWS page "AWS::Lambda::CapacityProvider CapacityProviderLoggingConfig".

    Args:
        log_group: The log group of CloudWatch Logs.
        system_log_level: The least important messages of Lambda that are kept, such as ``INFO``.
    """

    log_group: String | None = None
    system_log_level: String | None = None


@declaration
class ManagedResourceTags(StrictPropertyType):
    """Tags of what Lambda creates for the capacity provider, such as its instances.

    Source: AWS page "ManagedResourceTags" of AWS::Serverless::CapacityProvider.

    Args:
        tags: The tags.
    """

    tags: Document | None = None


@declaration
class CapacityProvider(ServerlessResource):
    """EC2 instances of your own that Lambda manages and runs functions on.

    Source: AWS page "AWS::Serverless::CapacityProvider".

    Args:
        capacity_provider_name: The name; CloudFormation makes one where it isn't given.
        vpc_config: The network that the instances run in.
        operator_role: The ARN of the role that manages the instances; without it, one is made.
        tags: Tags of the capacity provider.
        propagate_tags: Give the tags to the role that is made as well.
        instance_requirements: Which instances may be used.
        scaling_config: How many instances there are.
        kms_key_arn: The KMS key that encrypts data of the capacity provider.
        logging_config: Where and how much it logs.
        managed_resource_tags: Tags of what Lambda creates for it.

    Example::

        provider = stack.add(
            CapacityProvider(
                "Workers",
                vpc_config=CapacityProviderVpcConfig(subnet_ids=["subnet-1"], security_group_ids=["sg-1"]),
                instance_requirements=InstanceRequirements(architectures=["arm64"]),
                scaling_config=CapacityProviderScalingConfig(max_vcpu_count=16, average_cpu_utilization=70),
            )
        )
    """

    capacity_provider_name: String | Document | None = prop(default=None, intrinsics=False)
    vpc_config: CapacityProviderVpcConfig | Document = prop(in_globals=True, intrinsics=False)
    operator_role: String | Document | None = prop(default=None, in_globals=True, intrinsics=False)
    tags: Document | None = prop(default=None, in_globals=True, intrinsics=False)
    propagate_tags: bool | None = prop(default=None, in_globals=True, intrinsics=False)
    instance_requirements: InstanceRequirements | Document | None = prop(
        default=None, in_globals=True, intrinsics=False
    )
    scaling_config: CapacityProviderScalingConfig | Document | None = prop(
        default=None, in_globals=True, intrinsics=False
    )
    kms_key_arn: String | Document | None = prop(default=None, in_globals=True, intrinsics=False)
    logging_config: CapacityProviderLoggingConfig | Document | None = prop(
        default=None, in_globals=True, intrinsics=False
    )
    managed_resource_tags: ManagedResourceTags | Document | None = prop(default=None, in_globals=True, intrinsics=False)

    TYPE: ClassVar[str] = "AWS::Serverless::CapacityProvider"
    STRICT: ClassVar[frozenset[str]] = frozenset(
        {"InstanceRequirements", "ManagedResourceTags", "ScalingConfig", "VpcConfig"}
    )

    arn = Attribute("Arn")
    state = Attribute("State")


def expand(declared: Declared, compilation: Compilation) -> Iterator[Contribution]:
    """Yield the capacity provider, and the role that operates it."""
    given = declared.properties
    nested = {
        name: cast(Object, strict_value(CapacityProvider, name, given[name]))
        for name in CapacityProvider.STRICT
        if given.get(name) is not None
    }
    operator = given.get("OperatorRole")
    made: list[Emit] = []
    if not operator:
        arn = f"arn:{compilation.context.partition}:iam::aws:policy/AWSLambdaManagedEC2ResourceOperator"
        operator, role = lambda_role(declared, "OperatorRole", "operator role", ManagedPolicyArns=[arn])
        made.append(role)
    properties: Object = {
        **_nested_properties(nested),
        "PermissionsConfig": {"CapacityProviderOperatorRoleArn": operator},
        "Tags": resource_tags(given),
    }
    for name in ("CapacityProviderName", "KmsKeyArn"):
        if given.get(name):
            properties[name] = given[name]
    if given.get("LoggingConfig"):
        properties["TelemetryConfig"] = {"LoggingConfig": given["LoggingConfig"]}
    provider: Object = {"Type": "AWS::Lambda::CapacityProvider", "Properties": properties, **declared.attributes()}
    yield Emit(declared.logical_id, provider)
    yield from made


def _nested_properties(nested: dict[str, Object]) -> Object:
    """Return the properties that Lambda has other names for."""
    properties: Object = {"VpcConfig": nested["VpcConfig"]}
    instances = nested.get("InstanceRequirements")
    if instances:
        if "AllowedTypes" in instances and "ExcludedTypes" in instances:
            raise Invalid(
                "a capacity provider has either AllowedTypes or ExcludedTypes",
                fix="leave one of them out",
                at=("Properties", "InstanceRequirements"),
            )
        properties["InstanceRequirements"] = {_INSTANCE_NAMES[name]: value for name, value in instances.items()}
    if nested.get("ScalingConfig"):
        properties["CapacityProviderScalingConfig"] = _scaling(nested["ScalingConfig"])
    if nested.get("ManagedResourceTags"):
        tags = tag_list(nested["ManagedResourceTags"]["Tags"])
        properties["PropagateTags"] = {"Mode": "Explicit", "ExplicitTags": tags}
    return properties


def _scaling(given: Object) -> Object:
    scaling: Object = {"ScalingMode": "Auto"}
    if "MaxVCpuCount" in given:
        scaling["MaxVCpuCount"] = given["MaxVCpuCount"]
    if "AverageCPUUtilization" in given:
        metric = "LambdaCapacityProviderAverageCPUUtilization"
        target: Object = {"PredefinedMetricType": metric, "TargetValue": given["AverageCPUUtilization"]}
        scaling |= {"ScalingMode": "Manual", "ScalingPolicies": [target]}
    return scaling
