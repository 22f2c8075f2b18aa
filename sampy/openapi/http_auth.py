"""Who may call the routes of an HTTP API: authorizers, the default one, and what a single route asks for."""

from __future__ import annotations

from collections.abc import Mapping
from types import NoneType

from sampy.conditions import NO_VALUE
from sampy.errors import Invalid, did_you_mean
from sampy.intrinsics import Json
from sampy.openapi.document import (
    BODY,
    INTEGRATION,
    Object,
    map_branches,
    map_path_items,
    method_key,
    method_problem,
)

_AT = ("Properties", "Auth")
_AUTH_PROPERTIES = ("Authorizers", "DefaultAuthorizer", "EnableIamAuthorizer")
_AWS_IAM: Object = {
    "type": "apiKey",
    "name": "Authorization",
    "in": "header",
    "x-amazon-apigateway-authtype": "awsSigv4",
}
_JWT = ("AuthorizationScopes", "JwtConfiguration", "IdentitySource")
_LAMBDA = (
    "FunctionArn",
    "FunctionInvokeRole",
    "Identity",
    "AuthorizerPayloadFormatVersion",
    "EnableSimpleResponses",
    "EnableFunctionDefaultPermissions",
)
_IDENTITY_SOURCES = (
    ("Headers", "$request.header."),
    ("QueryStrings", "$request.querystring."),
    ("StageVariables", "$stageVariables."),
    ("Context", "$context."),
)


def authorizer_definitions(auth: Object, partition: str) -> Object:
    """Return the definitions of the authorizers that the `Auth` of an API has, by their names.

    Raises:
        Invalid: Where the properties of one don't fit together.
    """
    for name in auth:
        if name not in _AUTH_PROPERTIES:
            raise Invalid(f"Auth has no property {name!r}", fix=did_you_mean(name, _AUTH_PROPERTIES), at=(*_AT, name))
    definitions: Object = {"AWS_IAM": _AWS_IAM} if auth.get("EnableIamAuthorizer") is True else {}
    authorizers = auth.get("Authorizers") or {}
    if not isinstance(authorizers, dict):
        raise Invalid("Authorizers must be a map", fix="name each authorizer", at=(*_AT, "Authorizers"))
    for name, authorizer in authorizers.items():
        definitions[name] = _definition(name, authorizer, partition)
    return definitions


def _definition(name: str, authorizer: Json, partition: str) -> Object:
    at = (*_AT, "Authorizers", name)
    if not isinstance(authorizer, dict):
        raise Invalid(f"the authorizer {name} must be a map", fix="give it JwtConfiguration or FunctionArn", at=at)
    if "OpenIdConnectUrl" in authorizer:
        fix = "use JwtConfiguration with issuer and audience, and IdentitySource"
        raise Invalid("OpenIdConnectUrl is no property of an authorizer", fix=fix, at=(*at, "OpenIdConnectUrl"))
    if not isinstance(authorizer.get("AuthorizationScopes"), (list, NoneType)):
        raise Invalid("AuthorizationScopes must be a list", fix="list the scopes", at=(*at, "AuthorizationScopes"))
    is_jwt = bool(authorizer.get("JwtConfiguration"))
    kind, foreign, needed = (
        ("JWT", _LAMBDA, ("IdentitySource",))
        if is_jwt
        else ("Lambda", _JWT, ("FunctionArn", "AuthorizerPayloadFormatVersion"))
    )
    for key in foreign:
        if authorizer.get(key) is not None:
            fix = "remove it" if is_jwt else "remove it, or add JwtConfiguration"
            raise Invalid(f"the {kind} authorizer {name} can't have {key}", fix=fix, at=(*at, key))
    for key in needed:
        if not authorizer.get(key):
            raise Invalid(f"the {kind} authorizer {name} needs {key}", fix=f"add {key}", at=at)
    return _jwt(authorizer, at) if is_jwt else _function(name, authorizer, at, partition)


def _jwt(authorizer: Object, at: tuple[str | int, ...]) -> Object:
    configuration = authorizer["JwtConfiguration"]
    if not isinstance(configuration, dict):
        fix = "give it issuer and audience"
        raise Invalid("JwtConfiguration must be a map", fix=fix, at=(*at, "JwtConfiguration"))
    # API Gateway spells the keys in lower case here, and in upper case where they are CloudFormation's.
    described: Object = {
        "jwtConfiguration": {key.lower(): value for key, value in configuration.items()},
        "identitySource": authorizer["IdentitySource"],
        "type": "jwt",
    }
    return {"type": "oauth2", "x-amazon-apigateway-authorizer": described}


def _function(name: str, authorizer: Object, at: tuple[str | int, ...], partition: str) -> Object:
    permitted = authorizer.get("EnableFunctionDefaultPermissions")
    if permitted is not None and not isinstance(permitted, bool):
        where = (*at, "EnableFunctionDefaultPermissions")
        raise Invalid("EnableFunctionDefaultPermissions must be true or false", fix="use one of them", at=where)
    uri = (
        f"arn:{partition}:apigateway:${{AWS::Region}}:lambda:path/2015-03-31/functions/${{__FunctionArn__}}/invocations"
    )
    described: Object = {
        "type": "request",
        "authorizerUri": {"Fn::Sub": [uri, {"__FunctionArn__": authorizer["FunctionArn"]}]},
        "authorizerPayloadFormatVersion": authorizer["AuthorizerPayloadFormatVersion"],
    }
    role = authorizer.get("FunctionInvokeRole")
    if role and role != "NONE":
        described["authorizerCredentials"] = role
    if authorizer.get("Identity"):
        described |= _identity(name, authorizer["Identity"], at)
    if authorizer.get("EnableSimpleResponses"):
        described["enableSimpleResponses"] = authorizer["EnableSimpleResponses"]
    return {"type": "apiKey", "name": "Unused", "in": "header", "x-amazon-apigateway-authorizer": described}


def _identity(name: str, identity: Json, at: tuple[str | int, ...]) -> Object:
    if not isinstance(identity, dict):
        fix = "give it Headers, QueryStrings ..."
        raise Invalid(f"the Identity of the authorizer {name} must be a map", fix=fix, at=(*at, "Identity"))
    sources: list[Json] = []
    for key, prefix in _IDENTITY_SOURCES:
        values = identity.get(key) or []
        if not isinstance(values, list) or not all(isinstance(value, str) for value in values):
            raise Invalid(f"{key} must be a list of text", fix="list the names", at=(*at, "Identity", key))
        sources += [f"{prefix}{value}" for value in values]
    made: Object = {"identitySource": sources}
    if identity.get("ReauthorizeEvery") is not None:
        made["authorizerResultTtlInSeconds"] = identity["ReauthorizeEvery"]
    return made


def with_default_authorizer(body: Object, auth: Object, definitions: Mapping[str, Json]) -> Object:
    """Return the document with the default authorizer on each route that says nothing of who may call it.

    Raises:
        Invalid: Where there is no such authorizer.
    """
    default = auth.get("DefaultAuthorizer")
    if not default or default == NO_VALUE:
        return body
    if not isinstance(default, str) or default not in definitions:
        fix = did_you_mean(str(default), definitions)
        raise Invalid(f"there is no authorizer {default!r}", fix=fix, at=(*_AT, "DefaultAuthorizer"))
    requirement: Json = [{default: _own_scopes(auth.get("Authorizers"), default) or []}]

    def secured(path: str, item: Object) -> Object:
        return {method: _secured(path, item, method, requirement) for method in item}

    return map_path_items(body, secured)


def _secured(path: str, item: Object, method: str, requirement: Json) -> Json:
    key = method_key(method)
    if key in ("parameters", "options"):
        return item[method]
    if key not in item:
        at = (*BODY, "paths", path, method)
        raise Invalid(f"the method {method} of {path} must be spelled {key}", fix=f"write {key}", at=at)

    def one(operation: Json) -> Json:
        if not isinstance(operation, dict):
            raise method_problem(path, method)
        if not operation.get(INTEGRATION) or operation.get("security"):
            return operation
        return {**operation, "security": requirement}

    return map_branches(item[method], one)


def _own_scopes(authorizers: Json, name: str) -> Json:
    chosen = authorizers.get(name) if isinstance(authorizers, dict) else None
    return chosen.get("AuthorizationScopes") if isinstance(chosen, dict) else None


def requirement_of_event(auth: Object, api_auth: Json, api_id: str) -> Object:
    """Return the security requirement that the `Auth` of an event asks for.

    Args:
        auth: The `Auth` of the event, which is not empty.
        api_auth: The `Auth` of the API.
        api_id: The logical id of the API.

    Raises:
        Invalid: Where the API has no such authorizer.
    """
    at = (*_AT, "Authorizer")
    if not isinstance(api_auth, dict):
        raise Invalid(f"the Auth of the API {api_id} must be a map", fix="mend the API", at=at)
    default = api_auth.get("DefaultAuthorizer")
    name = auth.get("Authorizer") or default
    if not name:
        fix = "add Authorizer, or DefaultAuthorizer to the API"
        raise Invalid(f"Auth names no Authorizer, and the API {api_id} has no DefaultAuthorizer", fix=fix, at=_AT)
    authorizers = api_auth.get("Authorizers") or {}
    scopes = auth.get("AuthorizationScopes")
    if scopes and not isinstance(scopes, list):
        where = (*_AT, "AuthorizationScopes")
        raise Invalid("AuthorizationScopes must be a list", fix="list the scopes", at=where)
    if name == "NONE":
        if not default:
            fix = "remove it: without a DefaultAuthorizer of the API, everybody may call this anyway"
            raise Invalid(f"Authorizer is NONE, and the API {api_id} has no DefaultAuthorizer", fix=fix, at=at)
        return {"NONE": []}
    if name == "AWS_IAM" and api_auth.get("EnableIamAuthorizer") is True:
        return {"AWS_IAM": []}
    if not isinstance(authorizers, dict):
        raise Invalid(f"the Authorizers of the API {api_id} must be a map", fix="mend the API", at=at)
    if not isinstance(name, str) or not authorizers.get(name):
        raise Invalid(f"the API {api_id} has no authorizer {name!r}", fix=_instead(name, authorizers), at=at)
    if name == "AWS_IAM":
        return {name: []}
    if not isinstance(authorizers[name], dict):
        raise Invalid(f"the authorizer {name} of the API {api_id} must be a map", fix="mend the API", at=at)
    return {name: scopes or _own_scopes(authorizers, name) or []}


def _instead(name: Json, authorizers: Mapping[str, Json]) -> str:
    if name == "AWS_IAM":
        return "set EnableIamAuthorizer to true in the Auth of the API"
    return did_you_mean(str(name), authorizers)
