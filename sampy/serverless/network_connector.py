"""AWS::Serverless::NetworkConnector: the way from Lambda's microVMs and web functions into a VPC."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import ClassVar, cast

from sampy.declaration import Document, String, Strings, declaration, prop
from sampy.errors import Invalid
from sampy.intrinsics import GetAtt, Intrinsic, Json
from sampy.serverless.base import ServerlessResource
from sampy.serverless.contributions import Compilation, Contribution, Declared, Emit, Object
from sampy.serverless.lambda_resource import lambda_role, resource_tags
from sampy.serverless.strict import StrictPropertyType

_COMPUTE_TYPES = ("MicroVm", "WebFunction")


@declaration
class NetworkConnectorVpcConfig(StrictPropertyType):
    """The network that traffic leaves into.

    Source: AWS page "VpcConfig" of AWS::Serverless::NetworkConnector.

    Args:
        subnet_ids: The subnets to make network interfaces in.
        security_group_ids: The security groups of these interfaces.
        network_protocol: ``IPv4`` or ``DualStack``.
    """

    subnet_ids: Strings = prop(intrinsics=False)
    security_group_ids: Strings = prop(intrinsics=False)
    network_protocol: String

    CHOICES: ClassVar[Mapping[str, tuple[str, ...]]] = {"NetworkProtocol": ("IPv4", "DualStack")}


@declaration
class NetworkConnector(ServerlessResource):
    """The way from Lambda's microVMs or web functions into a VPC.

    Source: AWS page "AWS::Serverless::NetworkConnector".

    Args:
        name: The name; CloudFormation makes one where it isn't given.
        vpc_config: The network that traffic leaves into.
        compute_types: What may use it: ``["MicroVm"]``, which it is where it isn't given, or ``["WebFunction"]``.
        operator_role: The ARN of the role that manages network interfaces; without it, one is made.
        tags: Tags of the connector.
        propagate_tags: Give the tags to the role that is made as well.

    Example::

        stack.add(
            NetworkConnector(
                "Egress",
                vpc_config=NetworkConnectorVpcConfig(
                    subnet_ids=["subnet-1"], security_group_ids=["sg-1"], network_protocol="IPv4"
                ),
                compute_types=["WebFunction"],
            )
        )
    """

    name: String | Document | None = prop(default=None, intrinsics=False)
    vpc_config: NetworkConnectorVpcConfig | Document = prop(intrinsics=False)
    compute_types: Strings | None = prop(default=None, intrinsics=False)
    operator_role: String | Document | None = prop(default=None, in_globals=True, intrinsics=False)
    tags: Document | None = prop(default=None, in_globals=True, intrinsics=False)
    propagate_tags: bool | None = prop(default=None, in_globals=True, intrinsics=False)

    TYPE: ClassVar[str] = "AWS::Serverless::NetworkConnector"
    STRICT: ClassVar[frozenset[str]] = frozenset({"ComputeTypes", "VpcConfig"})

    @property
    def latest_version_arn(self) -> Intrinsic:
        """The ARN of the latest version, which a web function takes."""
        return GetAtt(self, "LatestVersionArn")


def expand(declared: Declared, compilation: Compilation) -> Iterator[Contribution]:
    """Yield the network connector, and the role that operates it."""
    given = declared.properties
    types = given.get("ComputeTypes")
    _check_compute_types(types)
    operator = given.get("OperatorRole")
    made: list[Emit] = []
    if not operator:
        arn = f"arn:{compilation.context.partition}:iam::aws:policy/AWSLambdaNetworkConnectorOperatorPolicy"
        operator, role = lambda_role(declared, "OperatorRole", "operator role", ManagedPolicyArns=[arn])
        made.append(role)
    egress: Object = {
        **cast(Object, given["VpcConfig"]),
        "AssociatedComputeResourceTypes": types or ["MicroVm"],
    }
    properties: Object = {
        "Configuration": {"VpcEgressConfiguration": egress},
        "OperatorRole": operator,
        "Tags": resource_tags(given),
    }
    if given.get("Name"):
        properties["Name"] = given["Name"]
    connector: Object = {"Type": "AWS::Lambda::NetworkConnector", "Properties": properties, **declared.attributes()}
    yield Emit(declared.logical_id, connector)
    yield from made


def _check_compute_types(types: Json) -> None:
    if not isinstance(types, list):
        return
    at = ("Properties", "ComputeTypes")
    fix = f"use {' or '.join(_COMPUTE_TYPES)}"
    if len(types) != 1:
        raise Invalid("a network connector has one compute type", fix=fix, at=at)
    if isinstance(types[0], str) and types[0] not in _COMPUTE_TYPES:
        raise Invalid(f"there is no compute type {types[0]!r}", fix=fix, at=(*at, 0))
