"""The events of REST and HTTP APIs."""

from __future__ import annotations

from functools import cache

from hypothesis import strategies as st

from tests.strategies.values import Strategy, arn, obj, one, ref, some
from tests.strategies.world import World

PATHS = one("/a", "/b/{id}", "/", "/a/{proxy+}", "/c/d/{x}/e", "/f/")
METHODS = one("get", "POST", "any", "Put", "delete", "options")
RESOURCE_POLICY = obj(
    None,
    {
        "AwsAccountWhitelist": one(["123456789012"]),
        "AwsAccountBlacklist": one(["1", "2"]),
        "IpRangeWhitelist": one(["10.0.0.0/8"]),
        "IpRangeBlacklist": one(["1.2.3.4", {"Ref": "Text"}]),
        "SourceVpcWhitelist": one(["vpc-1", "vpce-2"]),
        "SourceVpcBlacklist": one(["vpce-1"]),
        "IntrinsicVpcWhitelist": one([{"Ref": "Text"}]),
        "IntrinsicVpceBlacklist": one([{"Ref": "Text"}]),
        "CustomStatements": one(
            [{"Action": "execute-api:Invoke", "Resource": ["execute-api:/*/*/*"], "Effect": "Deny"}],
            {"Action": "a", "Resource": "b"},
        ),
    },
)
"""Who may call an API, of the API or one route."""


def _rest_auth(world: World, machine: bool) -> Strategy:
    names = world.rest_authorizers
    named = st.sampled_from([*names, "NONE"]) if names else one("AWS_IAM")
    choices = [
        obj({"ApiKeyRequired": one(True)}),
        obj({"ResourcePolicy": RESOURCE_POLICY}),
        obj({"Authorizer": named}, {"AuthorizationScopes": one(["s"]), "ApiKeyRequired": one(True)} if names else {}),
        obj(
            {"Authorizer": one("AWS_IAM")},
            {"InvokeRole": one("CALLER_CREDENTIALS", "NONE", arn("iam", "role/r"), None, {"Ref": "Text"})},
        ),
        obj({"OverrideApiAuth": one(True), "Authorizer": named}),
    ]
    return st.one_of(choices[:4] if machine else choices)


@cache
def rest_event(world: World, machine: bool = False) -> Strategy:
    """Draw the properties of a route of a REST API."""
    model = one(
        {"Model": "User"},
        {"Model": "User", "Required": True},
        {"Model": "User", "ValidateBody": True, "ValidateParameters": False},
    )
    optional = {
        "RestApiId": one(ref("Rest"), ref("Rest2")),
        "Auth": _rest_auth(world, machine),
    }
    if machine:
        optional |= {"UnescapeMappingTemplate": one(True, False), "Stage": one("live")}
    else:
        optional |= {
            "RequestParameters": some(
                one(
                    "method.request.header.A",
                    "method.request.querystring.q",
                    {"method.request.path.id": {"Required": True, "Caching": True}},
                    {"method.request.header.B": {"Required": False}},
                )
            ),
            "TimeoutInMillis": one(3000),
            "ResponseTransferMode": one("BUFFERED", "STREAM"),
        }
        if world.models:
            optional["RequestModel"] = model
    required = {"Path": PATHS, "Method": METHODS}
    if world.models or (world.rest_authorizers and not world.in_globals):
        # The implicit API has none of what such an event refers to.
        required["RestApiId"] = optional.pop("RestApiId")
    return obj(required, optional)


@cache
def http_event(world: World) -> Strategy:
    """Draw the properties of a route of an HTTP API."""
    names = world.http_authorizers
    auth = st.one_of(
        obj({"Authorizer": st.sampled_from([*names, "NONE"])}, {"AuthorizationScopes": one(["s"], [])})
        if names
        else one({}),
        one({"Authorizer": "AWS_IAM"}) if names else one({}),
    )
    optional = {
        "ApiId": one(ref("Http")),
        "Auth": auth,
        "TimeoutInMillis": one(3000, {"Ref": "Number"}),
        "PayloadFormatVersion": one("1.0", "2.0", {"Ref": "Text"}),
        "RouteSettings": one(
            {"ThrottlingBurstLimit": 5}, {"ThrottlingRateLimit": ref("Number"), "DetailedMetricsEnabled": True}
        ),
    }
    where = one(
        None,
        None,
        {"Path": "/a", "Method": "get"},
        {"Path": "/b/{id}", "Method": "POST"},
        {"Path": "/c", "Method": "any"},
        {"Path": "$default", "Method": "any"},
        {"Path": "/x/{proxy+}", "Method": "ANY"},
    )
    required = {} if world.in_globals or not names else {"ApiId": optional.pop("ApiId")}
    return st.tuples(where, obj(required, optional)).map(lambda drawn: {**(drawn[0] or {}), **drawn[1]})
