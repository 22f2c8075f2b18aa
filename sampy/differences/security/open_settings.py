"""Settings that let everybody reach or use something.

Source: AWS pages of the resource types.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from sampy.differences.security.facts import Fact
from sampy.differences.security.pair import Pair
from sampy.intrinsics import Json, as_map
from sampy.logical_ids import referred


class _Setting(NamedTuple):
    """A property that lets somebody in.

    Args:
        path: The way to it from the properties.
        open: The values with which it lets somebody in.
        words: Who may then do what; ``{}`` stands for the logical id.
        default: What it is where it isn't given.
        told_of_new: Whether it is told of resources that are added, where it isn't given.
        of: The property that names the resource that it is about, where that is another one.
    """

    path: tuple[str, ...]
    open: tuple[Json, ...]
    words: str
    default: Json = None
    told_of_new: bool = True
    of: str | None = None


_TRUE: tuple[Json, ...] = (True, "true")
_FROM_THE_INTERNET = "{} can be reached from the internet"
_PUBLIC = _Setting(("PubliclyAccessible",), _TRUE, _FROM_THE_INTERNET)
_NOT_PRIVATE: tuple[Json, ...] = (["EDGE"], ["REGIONAL"])
_SETTINGS: Mapping[str, tuple[_Setting, ...]] = {
    "AWS::AmazonMQ::Broker": (_PUBLIC,),
    "AWS::ApiGateway::RestApi": (
        _Setting(("EndpointConfiguration", "Types"), _NOT_PRIVATE, _FROM_THE_INTERNET, ["EDGE"], told_of_new=False),
    ),
    "AWS::AppSync::GraphQLApi": (
        _Setting(("AuthenticationType",), ("API_KEY",), "whoever has an API key of it may query {}"),
    ),
    "AWS::Cognito::IdentityPool": (
        _Setting(("AllowUnauthenticatedIdentities",), _TRUE, "{} gives keys to those who have not signed in"),
    ),
    "AWS::DMS::ReplicationInstance": (_PUBLIC._replace(default=True),),
    "AWS::EKS::Cluster": (
        _Setting(("ResourcesVpcConfig", "EndpointPublicAccess"), _TRUE, _FROM_THE_INTERNET, default=True),
    ),
    "AWS::ElasticLoadBalancingV2::LoadBalancer": (
        _Setting(("Scheme",), ("internet-facing",), _FROM_THE_INTERNET, default="internet-facing"),
    ),
    "AWS::Lambda::Url": (
        _Setting(("AuthType",), ("NONE",), "everybody may call the URL of {}", of="TargetFunctionArn"),
    ),
    "AWS::RDS::DBCluster": (_PUBLIC,),
    "AWS::RDS::DBInstance": (_PUBLIC,),
    "AWS::Redshift::Cluster": (_PUBLIC,),
    "AWS::RedshiftServerless::Workgroup": (_PUBLIC,),
    "AWS::S3::Bucket": (
        _Setting(("AccessControl",), ("PublicRead", "PublicReadWrite"), "everybody may read {} by its ACL"),
        _Setting(("AccessControl",), ("PublicReadWrite",), "everybody may write to {} by its ACL"),
        _Setting(("AccessControl",), ("AuthenticatedRead",), "everybody with an account of AWS may read {} by its ACL"),
    ),
}


def facts(pair: Pair) -> Iterator[Fact]:
    """Yield what everybody may reach or use that they might not, and the other way around."""
    for both in pair.each(*_SETTINGS):
        template = pair.before if both.after is None else pair.after
        for setting in _SETTINGS[template.type_of(both.logical_id)]:
            was, is_ = _is_open(setting, both.before), _is_open(setting, both.after)
            if was == is_ or (both.before is None and not setting.told_of_new):
                continue
            properties = both.before if both.after is None else both.after
            of = referred((properties or {}).get(setting.of)) if setting.of else None
            words = setting.words.format(of or both.logical_id)
            if is_:
                yield Fact(both.logical_id, "public access", words, broader=True)
            elif both.after is not None or setting.of:
                yield Fact(both.logical_id, "public access", f"it ends that {words}", narrower=True)


def _is_open(setting: _Setting, properties: Mapping[str, Json] | None) -> bool:
    if properties is None:
        return False
    value: Json = dict(properties)
    for step in setting.path:
        value = as_map(value).get(step)
    return (setting.default if value is None else value) in setting.open
