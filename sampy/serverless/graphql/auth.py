"""Auth of AWS::Serverless::GraphQLApi: who may call the API."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple, cast

from sampy.errors import Problem
from sampy.intrinsics import Json
from sampy.serverless.contributions import Contribution, Object
from sampy.serverless.graphql.parts import GraphQLParts

_SETTINGS = {
    "AWS_LAMBDA": ("LambdaAuthorizer", "LambdaAuthorizerConfig"),
    "OPENID_CONNECT": ("OpenIDConnect", "OpenIDConnectConfig"),
    "AMAZON_COGNITO_USER_POOLS": ("UserPool", "UserPoolConfig"),
}
"""For each type that needs settings, their name in Auth and in the resource of AppSync."""


class Provider(NamedTuple):
    """One way to call the API, and where it is declared below the properties."""

    given: Object
    at: tuple[str | int, ...]

    @property
    def is_default(self) -> bool:
        """Whether it is the default one."""
        return len(self.at) == 1

    def settings(self) -> Object:
        """Return the settings of its type, by their name in the resource of AppSync."""
        needed = _SETTINGS.get(cast(str, self.given["Type"]))
        if needed is None:
            return {}
        name, appsync_name = needed
        settings = cast(Object, self.given[name])
        if not self.is_default:
            # What no directive speaks of is for the default provider to decide.
            settings = {name: value for name, value in settings.items() if name != "DefaultAction"}
        return {appsync_name: settings} if settings else {}


def providers(auth: Object) -> Sequence[Provider]:
    """Return the default provider and the additional ones."""
    default = {name: value for name, value in auth.items() if name != "Additional"}
    additional = cast(list[Object], auth.get("Additional") or [])
    return [
        Provider(default, ("Auth",)),
        *(Provider(each, ("Auth", "Additional", i)) for i, each in enumerate(additional)),
    ]


def problems(parts: GraphQLParts, all_providers: Sequence[Provider]) -> Iterator[Problem]:
    """Yield what is wrong between the types of providers and their settings."""
    for provider in all_providers:
        kind = cast(str, provider.given["Type"])
        name = ".".join(str(step) for step in provider.at)
        given = [setting for setting in provider.given if setting != "Type"]
        if len(given) > 1:
            message = f"{name} has the settings of several types: {', '.join(given)}"
            yield parts.problem(message, "keep those of its own type; use Additional for others", *provider.at)
        if kind not in _SETTINGS:
            continue
        needed = _SETTINGS[kind][0]
        if needed not in provider.given:
            yield parts.problem(f"{name} is of type {kind} and needs {needed}", f"add {needed}", *provider.at)
        elif kind == "AWS_LAMBDA" and not cast(Object, provider.given[needed])["AuthorizerUri"]:
            at = (*provider.at, needed, "AuthorizerUri")
            yield parts.problem("the AuthorizerUri is empty", "give it the ARN of the function", *at)


def api_properties(all_providers: Sequence[Provider]) -> Object:
    """Return the properties of the API that providers without problems make."""
    default, *additional = all_providers
    properties: Object = {"AuthenticationType": default.given["Type"], **default.settings()}
    if additional:
        properties["AdditionalAuthenticationProviders"] = [
            {"AuthenticationType": provider.given["Type"], **provider.settings()} for provider in additional
        ]
    return properties


def permissions(parts: GraphQLParts, all_providers: Sequence[Provider]) -> Iterator[Contribution]:
    """Yield the permission to call each Lambda authorizer."""
    uris = [_authorizer_uri(provider) for provider in all_providers if provider.given["Type"] == "AWS_LAMBDA"]
    arn = "arn:${AWS::Partition}:appsync:${AWS::Region}:${AWS::AccountId}:apis/${SourceResourceId}"
    for number, uri in enumerate(uris, 1):
        properties: Object = {
            "Action": "lambda:InvokeFunction",
            "FunctionName": uri,
            "Principal": "appsync.amazonaws.com",
            "SourceArn": {"Fn::Sub": [arn, {"SourceResourceId": parts.api_id}]},
        }
        yield parts.connection(
            f"ToLambdaAuthConnector{number}",
            "WriteLambdaPermission",
            "AWS::Lambda::Permission",
            properties,
            "AWS::AppSync::GraphQLApi",
            "AWS::Lambda::Function",
        )


def _authorizer_uri(provider: Provider) -> Json:
    return cast(Object, provider.given["LambdaAuthorizer"])["AuthorizerUri"]
