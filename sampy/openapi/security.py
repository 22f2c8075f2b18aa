"""Who may call the operations of a REST API: authorizers, API keys, and what applies by default."""

from __future__ import annotations

from collections.abc import Mapping
from types import NoneType

from sampy.errors import Invalid
from sampy.intrinsics import Json
from sampy.openapi.document import Object, map_operations, requirements_of, with_definitions

DEFINITIONS = "securityDefinitions"
AWS_IAM: Object = {
    "AWS_IAM": {
        "type": "apiKey",
        "name": "Authorization",
        "in": "header",
        "x-amazon-apigateway-authtype": "awsSigv4",
    }
}
API_KEY: Object = {"api_key": {"type": "apiKey", "name": "x-api-key", "in": "header"}}
_IDENTITY_SOURCES = (
    ("Headers", "method.request.header."),
    ("QueryStrings", "method.request.querystring."),
    ("StageVariables", "stageVariables."),
    ("Context", "context."),
)
_AT = ("Properties", "Auth", "Authorizers")


def authorizer_definition(name: str, authorizer: Json, partition: str) -> Object:
    """Return the definition of an authorizer: a Cognito user pool, or a Lambda function.

    Raises:
        Invalid: Where its properties don't fit together.
    """
    at = (*_AT, name)
    if not isinstance(authorizer, dict):
        raise Invalid(f"the authorizer {name} must be a map", fix="give it UserPoolArn or FunctionArn", at=at)
    payload = authorizer.get("FunctionPayloadType") or "TOKEN"
    if authorizer.get("FunctionPayloadType") not in (None, "TOKEN", "REQUEST"):
        raise Invalid(f"FunctionPayloadType can't be {payload!r}", fix="use TOKEN or REQUEST", at=at)
    identity = authorizer.get("Identity") or {}
    if not isinstance(identity, dict):
        raise Invalid(f"the Identity of the authorizer {name} must be a map", fix="give it Header, Headers ...", at=at)
    if payload == "REQUEST" and _lacks_identity(identity):
        fix = "give its Identity at least one of Headers, QueryStrings, StageVariables and Context"
        raise Invalid(f"the authorizer {name} has no Identity", fix=fix, at=at)
    if not isinstance(authorizer.get("AuthorizationScopes"), (list, NoneType)):
        raise Invalid("AuthorizationScopes must be a list", fix="list the scopes", at=(*at, "AuthorizationScopes"))
    if not isinstance(authorizer.get("DisableFunctionDefaultPermissions"), (bool, NoneType)):
        raise Invalid("DisableFunctionDefaultPermissions must be true or false", fix="use one of them", at=at)
    header = identity.get("Header") or "Authorization"
    if authorizer.get("UserPoolArn"):
        return _user_pool(authorizer["UserPoolArn"], identity, header)
    return _function(name, authorizer, identity, "Unused" if payload == "REQUEST" else header, payload, partition)


def _lacks_identity(identity: Object) -> bool:
    if any(identity.get(name) for name, _ in _IDENTITY_SOURCES):
        return False
    # An authorizer whose answers are not kept needs nothing to keep them by.
    seconds = identity.get("ReauthorizeEvery")
    try:
        return not isinstance(seconds, (str, int, float)) or int(seconds) > 0
    except ValueError:
        return True


def _user_pool(arn: Json, identity: Object, header: Json) -> Object:
    authorizer: Object = {"type": "cognito_user_pools", "providerARNs": arn if isinstance(arn, list) else [arn]}
    if identity.get("ValidationExpression"):
        authorizer["identityValidationExpression"] = identity["ValidationExpression"]
    return _definition("cognito_user_pools", header, authorizer)


def _function(name: str, authorizer: Object, identity: Object, header: Json, payload: Json, partition: str) -> Object:
    uri = (
        f"arn:{partition}:apigateway:${{AWS::Region}}:lambda:path/2015-03-31/functions/${{__FunctionArn__}}/invocations"
    )
    described: Object = {
        "type": str(payload).lower(),
        "authorizerUri": {"Fn::Sub": [uri, {"__FunctionArn__": authorizer.get("FunctionArn")}]},
    }
    if identity.get("ReauthorizeEvery") is not None:
        described["authorizerResultTtlInSeconds"] = identity["ReauthorizeEvery"]
    role = authorizer.get("FunctionInvokeRole")
    if role and role != "NONE":
        described["authorizerCredentials"] = role
    if payload == "REQUEST":
        sources = ", ".join(_identity_sources(name, identity))
        if sources:
            described["identitySource"] = sources
    elif identity.get("ValidationExpression"):
        described["identityValidationExpression"] = identity["ValidationExpression"]
    return _definition("custom", header, described)


def _identity_sources(name: str, identity: Object) -> list[str]:
    sources: list[str] = []
    for key, prefix in _IDENTITY_SOURCES:
        values = identity.get(key) or []
        at = (*_AT, name, "Identity", key)
        if not isinstance(values, list) or not all(isinstance(value, str) for value in values):
            raise Invalid(f"{key} must be a list of text", fix="list the names", at=at)
        sources += [f"{prefix}{value}" for value in values]
    return sources


def _definition(authtype: str, header: Json, authorizer: Object) -> Object:
    return {
        "type": "apiKey",
        "name": header,
        "in": "header",
        "x-amazon-apigateway-authtype": authtype,
        "x-amazon-apigateway-authorizer": authorizer,
    }


def with_default_authorizer(body: Object, default: str, authorizers: Mapping[str, Json], *, preflight: bool) -> Object:
    """Return the document with the default authorizer on each operation that has none, and isn't open on purpose."""
    names = {"AWS_IAM", *authorizers}
    chosen = authorizers.get(default)
    scopes: Json = (chosen.get("AuthorizationScopes") or []) if isinstance(chosen, dict) else []
    needs_iam = False

    def secured(path: str, method: str, operation: Object) -> Object:
        nonlocal needs_iam
        if method == "options" and not preflight:
            return operation
        present = requirements_of(path, method, operation)
        others = [each for each in present if names.isdisjoint(each)]
        own = [each for each in present if not names.isdisjoint(each)]
        opened = next((each for each in others if "NONE" in each), None)
        if opened is not None:
            others.remove(opened)
            own = []
        elif not own:
            own = [{default: scopes}]
        security: list[Json] = [*others, *own]
        if not security:
            return operation
        needs_iam = needs_iam or "AWS_IAM" in (others + own)[0]
        return {**operation, "security": security}

    secured_body = map_operations(body, secured)
    return with_definitions(secured_body, DEFINITIONS, _missing(secured_body, AWS_IAM)) if needs_iam else secured_body


def with_api_keys(body: Object, *, preflight: bool) -> Object:
    """Return the document with an API key asked for by each operation, but for those that ask for none on purpose."""

    def keyed(path: str, method: str, operation: Object) -> Object:
        present = requirements_of(path, method, operation)
        others = [each for each in present if {"api_key", "api_key_false"}.isdisjoint(each)]
        free = any("api_key_false" in each for each in present)
        needed: list[Json] = [] if free else [{"api_key": []}]
        security: list[Json] = [*others, *needed]
        if method == "options" and not preflight:
            security = [*others]
        return operation if security == present else {**operation, "security": security}

    return map_operations(with_definitions(body, DEFINITIONS, _missing(body, API_KEY)), keyed)


def _missing(body: Object, definitions: Object) -> Object:
    present = body.get(DEFINITIONS) or {}
    return {name: value for name, value in definitions.items() if not isinstance(present, dict) or name not in present}
