"""The document of a REST API: its routes, or the one that the user wrote, with what the API asks for added."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from sampy.conditions import any_of
from sampy.errors import Invalid, did_you_mean
from sampy.intrinsics import Json
from sampy.openapi.cors import cors_settings, with_cors
from sampy.openapi.document import (
    BODY,
    Object,
    is_document,
    is_version_3,
    map_branches,
    method_key,
    paths_of,
    skeleton,
    with_definitions,
)
from sampy.openapi.extras import as_version, with_gateway_responses, with_models
from sampy.openapi.operations import VALIDATORS, Operation, Surroundings, event_security, operation
from sampy.openapi.resource_policy import POLICY, Statements, path_resources
from sampy.openapi.security import AWS_IAM, DEFINITIONS, authorizer_definition, with_api_keys, with_default_authorizer

_AUTH_PROPERTIES = (
    "AddApiKeyRequiredToCorsPreflight",
    "AddDefaultAuthorizerToCorsPreflight",
    "ApiKeyRequired",
    "Authorizers",
    "DefaultAuthorizer",
    "InvokeRole",
    "ResourcePolicy",
    "UsagePlan",
)
_NO_VALUE: Json = {"Ref": "AWS::NoValue"}
_SUPPORTED_VERSION = re.compile(r"[2-3](\.\d)(\.\d)?")


class EventRoute(NamedTuple):
    """An event's part in the document.

    Args:
        path: The path.
        method: The method.
        integration: The integration, without what the API adds.
        properties: The properties of the event.
        condition: The condition of the function.
        stage: What resource policies call the stage.
    """

    path: str
    method: str
    integration: Object
    properties: Object
    condition: str | None
    stage: Json


class Document(NamedTuple):
    """The document of an API.

    Args:
        body: The document.
        conditions: The conditions that it needs.
        refused: The places of the routes that could not be added, with the reason.
        failure: Why the rest could not be added, if so.
    """

    body: Object
    conditions: Object
    refused: Sequence[tuple[int, Invalid]]
    failure: Invalid | None = None


def rest_document(api_id: str, given: Object, auth: Object, routes: Sequence[EventRoute], partition: str) -> Document:
    """Return the OpenAPI document of an API.

    Args:
        api_id: The logical id of the API.
        given: The properties of the API.
        auth: Its `Auth`, with known parameters filled in.
        routes: The events of its functions.
        partition: The partition to compile for.

    Raises:
        Invalid: Where the version of the document is none.
    """
    version = given.get("OpenApiVersion")
    if version and not (isinstance(version, str) and _SUPPORTED_VERSION.fullmatch(version)):
        at = ("Properties", "OpenApiVersion")
        raise Invalid(f"OpenApiVersion can't be {version!r}", fix='use "2.0", or "3.0.1" and its like', at=at)
    refused: list[tuple[int, Invalid]] = []
    conditions: Object = {}
    own = given.get("DefinitionBody")
    try:
        if isinstance(own, dict) and own:
            api = Surroundings(auth, given.get("Models"), version_3=False, partition=partition)
            body = _merged(own, routes, api, refused) if given.get("MergeDefinitions") else own
            body = _with_overrides(body, routes, api, refused)
            body = _with_features(body, given, auth, partition)
        else:
            api = Surroundings(auth, given.get("Models"), is_version_3(version), partition)
            body = _with_routes(skeleton(version), routes, api, refused)
            body = _with_features(body, given, auth, partition)
            body, conditions = _with_conditions(api_id, body, routes)
        return Document(as_version(body, version), conditions, refused)
    except Invalid as failure:
        return Document({}, {}, refused, failure)


def _operations(
    routes: Sequence[EventRoute], api: Surroundings, refused: list[tuple[int, Invalid]]
) -> Iterator[tuple[EventRoute, Operation]]:
    """Yield the operation of each route; of two with one path and method, the first."""
    seen: set[tuple[str, str]] = set()
    for index, route in enumerate(routes):
        key = (route.path, method_key(route.method))
        if key in seen:
            message = f"{route.method} {route.path} is answered by another event already"
            refused.append((index, Invalid(message, fix="give one of them another path or method")))
            continue
        seen.add(key)
        try:
            yield route, operation(route.properties, _conditional_uri(route), api)
        except Invalid as invalid:
            refused.append((index, invalid))


def _conditional_uri(route: EventRoute) -> Object:
    # Under a condition that doesn't hold there is no function, and CloudFormation must not look for its ARN.
    if route.condition is None:
        return route.integration
    return {**route.integration, "uri": _if(route.condition, route.integration["uri"])}


def _with_routes(
    body: Object, routes: Sequence[EventRoute], api: Surroundings, refused: list[tuple[int, Invalid]]
) -> Object:
    items: dict[str, Object] = defaultdict(dict)
    security: Object = {}
    validators: Object = {}
    for route, made in _operations(routes, api, refused):
        items[route.path][method_key(route.method)] = _if(route.condition, made.document)
        security |= made.security
        validators |= made.validators
    body = {**body, "paths": {**items}}
    body = with_definitions(body, DEFINITIONS, security)
    body = with_definitions(body, VALIDATORS, validators)
    return _with_event_policies(body, routes)


def _merged(
    body: Object, routes: Sequence[EventRoute], api: Surroundings, refused: list[tuple[int, Invalid]]
) -> Object:
    """Return the user's document with the operations of the routes laid over its own."""
    present = body.get("paths")
    if not present:
        # There is nothing to merge into, and the official transform leaves such a document as it is.
        return body
    if not isinstance(present, dict):
        raise Invalid("paths must be a map", fix="give it paths", at=(*BODY, "paths"))
    paths = dict(present)
    for route, made in _operations(routes, api, refused):
        method = route.method.lower()
        item = paths.get(route.path) or {}
        own = item.get(method) or {} if isinstance(item, dict) else None
        if not isinstance(item, dict) or not isinstance(own, dict):
            at = (*BODY, "paths", route.path, method)
            raise Invalid(f"{method} {route.path} must be a map to be merged with", fix="make it a map", at=at)
        generated = _if(route.condition, made.document)
        assert isinstance(generated, dict)
        paths[route.path] = {**item, method: {**own, **generated}}
    return {**body, "paths": paths}


def _with_overrides(
    body: Object, routes: Sequence[EventRoute], api: Surroundings, refused: list[tuple[int, Invalid]]
) -> Object:
    """Return the user's document with the auth of the events that override that of the API."""
    for index, route in enumerate(routes):
        auth = route.properties.get("Auth")
        if not isinstance(auth, dict) or not auth.get("OverrideApiAuth"):
            continue
        try:
            if not (auth.get("Authorizer") or auth.get("ApiKeyRequired") or auth.get("ResourcePolicy")):
                fix = "add Authorizer, ApiKeyRequired or ResourcePolicy"
                raise Invalid("OverrideApiAuth has nothing to override with", fix=fix, at=("Properties", "Auth"))
            security, definitions = event_security(auth, api)
        except Invalid as invalid:
            refused.append((index, invalid))
            continue
        body = with_definitions(_checked(body, "Auth"), DEFINITIONS, definitions)
        body = _with_security(body, route, security)
        body = _with_event_policies(body, [route])
    return body


def _with_security(body: Object, route: EventRoute, security: list[Json]) -> Object:
    paths = paths_of(body)
    key = method_key(route.method)

    def secured(item: Json) -> Json:
        assert isinstance(item, dict), "paths_of has told"
        return {
            method: map_branches(definition, added) if method_key(method) == key else definition
            for method, definition in item.items()
        }

    def added(definition: Json) -> Json:
        if not isinstance(definition, dict):
            return definition
        present = definition.get("security", [])
        return {**definition, "security": [*(present if isinstance(present, list) else []), *security]}

    if route.path not in paths or not security:
        return body
    return {**body, "paths": {**paths, route.path: map_branches(paths[route.path], secured)}}


def _with_event_policies(body: Object, routes: Sequence[EventRoute]) -> Object:
    """Return the document with the resource policies of the events."""
    policies = [(route, _resource_policy(route)) for route in routes]
    if not any(policy for _, policy in policies):
        return body
    statements = Statements(body.get(POLICY))
    paths = paths_of(body)
    for route, policy in policies:
        if policy:
            statements.add_path(policy, path_resources(route.path, paths.get(route.path), route.stage))
            if policy.get("CustomStatements"):
                statements.add_custom(policy["CustomStatements"])
    return {**body, POLICY: statements.policy}


def _resource_policy(route: EventRoute) -> Object:
    auth = route.properties.get("Auth")
    policy = auth.get("ResourcePolicy") if isinstance(auth, dict) else None
    return policy if isinstance(policy, dict) else {}


def _with_features(body: Object, given: Object, auth: Object, partition: str) -> Object:
    """Return the document with what the properties of the API add to any document."""
    if given.get("Cors"):
        settings = cors_settings(given["Cors"])
        body = with_cors(_checked(body, "Cors"), settings)
    if auth:
        body = as_version(_with_auth(_checked(body, "Auth"), given, auth, partition), given.get("OpenApiVersion"))
    if given.get("GatewayResponses"):
        responses = given["GatewayResponses"]
        assert isinstance(responses, dict), "the kinds of properties are checked"
        body = with_gateway_responses(_checked(body, "GatewayResponses"), responses)
    if given.get("BinaryMediaTypes"):
        _checked(body, "BinaryMediaTypes")
        body = {**body, "x-amazon-apigateway-binary-media-types": _unescaped(given["BinaryMediaTypes"])}
    if given.get("Models"):
        models = with_models(_checked(body, "Models"), given["Models"])
        body = as_version(models, given.get("OpenApiVersion"))
    if given.get("DisableExecuteApiEndpoint") is not None:
        body = _without_default_endpoint(
            _checked(body, "DisableExecuteApiEndpoint"), given["DisableExecuteApiEndpoint"]
        )
    return body


def _checked(body: Object, feature: str) -> Object:
    if not is_document(body):
        fix = "give it paths, and swagger: '2.0' or openapi: 3.0.1"
        raise Invalid(f"{feature} needs an OpenAPI document to be added to, and this is none", fix=fix, at=BODY)
    paths_of(body)
    return body


def _with_auth(body: Object, given: Object, auth: Object, partition: str) -> Object:
    at = ("Properties", "Auth")
    for name in auth:
        if name not in _AUTH_PROPERTIES:
            raise Invalid(f"Auth has no property {name!r}", fix=did_you_mean(name, _AUTH_PROPERTIES), at=(*at, name))
    authorizers = auth.get("Authorizers") or {}
    if not isinstance(authorizers, dict):
        raise Invalid("Authorizers must be a map", fix="name each authorizer", at=(*at, "Authorizers"))
    default = auth.get("DefaultAuthorizer")
    definitions: Object = dict(AWS_IAM) if default == "AWS_IAM" else {}
    definitions |= {name: authorizer_definition(name, each, partition) for name, each in authorizers.items()}
    if definitions:
        body = with_definitions(body, DEFINITIONS, definitions)
        if default:
            if not isinstance(default, str) or default not in definitions:
                fix = did_you_mean(str(default), [*authorizers, "AWS_IAM"])
                raise Invalid(f"there is no authorizer {default!r}", fix=fix, at=(*at, "DefaultAuthorizer"))
            preflight = bool(auth.get("AddDefaultAuthorizerToCorsPreflight", True))
            body = with_default_authorizer(body, default, authorizers, preflight=preflight)
    if auth.get("ApiKeyRequired"):
        body = with_api_keys(body, preflight=bool(auth.get("AddApiKeyRequiredToCorsPreflight", True)))
    policy = auth.get("ResourcePolicy")
    if policy:
        body = _with_resource_policy(body, policy, given.get("StageName"))
    return body


def _with_resource_policy(body: Object, policy: Json, stage: Json) -> Object:
    if not isinstance(policy, dict):
        at = ("Properties", "Auth", "ResourcePolicy")
        raise Invalid("ResourcePolicy must be a map", fix="give it IpRangeWhitelist and others", at=at)
    statements = Statements(body.get(POLICY))
    for path, item in paths_of(body).items():
        statements.add_path(policy, path_resources(path, item, stage))
    if policy.get("CustomStatements"):
        statements.add_custom(policy["CustomStatements"])
    return {**body, POLICY: statements.policy} if statements.policy or body["paths"] else body


def _unescaped(types: Json) -> Json:
    """Return media types with the slash that their names can't have where they are CloudFormation's."""
    if isinstance(types, str):
        return types.replace("~1", "/")
    if isinstance(types, list):
        return [_unescaped(each) for each in types]
    if isinstance(types, dict):
        return {key.replace("~1", "/"): _unescaped(each) for key, each in types.items()}
    return types


def _without_default_endpoint(body: Object, disabled: Json) -> Object:
    extension = "x-amazon-apigateway-endpoint-configuration"
    if not is_version_3(body.get("openapi")):
        return with_definitions(body, extension, {"disableExecuteApiEndpoint": disabled})
    servers = body.get("servers", [{}])
    if not isinstance(servers, list) or not all(isinstance(server, dict) for server in servers):
        raise Invalid("servers must be a list of maps", fix="mend it or leave it out", at=(*BODY, "servers"))
    changed = [
        with_definitions(server, extension, {"disableExecuteApiEndpoint": disabled})
        for server in servers
        if isinstance(server, dict)
    ]
    return {**body, "servers": [*changed]}


def _with_conditions(api_id: str, body: Object, routes: Sequence[EventRoute]) -> tuple[Object, Object]:
    """Return the document with each path left out under which no function is there, and the conditions for it."""
    conditions: Mapping[str, list[str | None]] = defaultdict(list)
    for route in routes:
        conditions[route.path].append(route.condition)
    paths: Object = {}
    added: Object = {}
    for path, item in paths_of(body).items():
        name = path.replace("/", "SLASH").replace("{", "OB").replace("}", "CB")
        condition, new = any_of(conditions[path], f"{api_id}{name}PathCondition")
        paths[path] = _if(condition, item)
        added |= new
    return {**body, "paths": paths}, added


def _if(condition: str | None, value: Json) -> Json:
    return value if condition is None else {"Fn::If": [condition, value, _NO_VALUE]}
