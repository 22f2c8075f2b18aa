"""What a function may do to reach the source that Lambda reads for it."""

from __future__ import annotations

from collections.abc import Collection

from sampy.errors import Invalid
from sampy.intrinsics import Json
from sampy.serverless.contributions import Object

AT = ("Properties", "SourceAccessConfigurations")
_BASIC_AUTH = "BASIC_AUTH"
_NETWORK = (
    "ec2:CreateNetworkInterface",
    "ec2:DescribeNetworkInterfaces",
    "ec2:DeleteNetworkInterface",
    "ec2:DescribeVpcs",
    "ec2:DescribeSubnets",
    "ec2:DescribeSecurityGroups",
)


def allow(action: Json, resource: Json) -> Json:
    """Return the statement that allows actions on a resource."""
    return {"Action": action, "Effect": "Allow", "Resource": resource}


def read_secret(secret: Json) -> Json:
    """Return the statement that allows to read a secret."""
    return allow(["secretsmanager:GetSecretValue"], secret)


def in_vpc() -> Json:
    """Return the statement that allows to reach a source in a VPC."""
    return allow(list(_NETWORK), "*")


def decrypt(given: Object, action: Json) -> list[Json]:
    """Return the statement, if one is needed, that allows to decrypt the credentials of an event.

    Raises:
        Invalid: Where the key isn't text.
    """
    key = given.get("SecretsManagerKmsKeyId")
    if not key:
        return []
    if not isinstance(key, str):
        at = ("Properties", "SecretsManagerKmsKeyId")
        raise Invalid("SecretsManagerKmsKeyId must be text", fix="write the id of the key out", at=at)
    arn = f"arn:${{AWS::Partition}}:kms:${{AWS::Region}}:${{AWS::AccountId}}:key/{key}"
    return [allow(action, {"Fn::Sub": arn})]


def basic_auth_secret(given: Object, kind: str, types: Collection[str]) -> Json:
    """Return the secret with name and password of the source.

    Args:
        given: The properties of the event.
        kind: The type of the event.
        types: What types of access such an event may tell of.

    Raises:
        Invalid: Where it tells of others, or of none or several secrets.
    """
    configurations = given.get("SourceAccessConfigurations")
    one = f"give it one entry with Type: {_BASIC_AUTH}, and the ARN of a secret as URI"
    if not configurations or not isinstance(configurations, list):
        raise Invalid(f"SourceAccessConfigurations of {kind} events must be a list that isn't empty", fix=one, at=AT)
    secrets: list[Json] = []
    for index, configuration in enumerate(configurations):
        if not isinstance(configuration, dict) or not isinstance(configuration.get("Type"), str):
            raise Invalid(
                "an entry of SourceAccessConfigurations needs a Type", fix="give it Type and URI", at=(*AT, index)
            )
        if configuration["Type"] not in types:
            message = f"{kind} events have no access of type {configuration['Type']!r}"
            raise Invalid(message, fix=f"use {' or '.join(types)}", at=(*AT, index, "Type"))
        if configuration["Type"] == _BASIC_AUTH:
            if not configuration.get("URI"):
                raise Invalid(f"{_BASIC_AUTH} needs a URI", fix="give the ARN of the secret", at=(*AT, index))
            secrets.append(configuration["URI"])
    if len(secrets) != 1:
        message = f"SourceAccessConfigurations tells of {len(secrets)} secrets of type {_BASIC_AUTH}"
        raise Invalid(message, fix=one, at=AT)
    return secrets[0]
