"""The document of a REST API: its routes, or the one that the user wrote, with what the API asks for added."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from sampy.errors import Invalid, did_you_mean
from sampy.intrinsics import Json
from sampy.openapi.cors import cors_settings, with_cors
from sampy.openapi.document import Object, checked_document, is_version_3, paths_of, with_definitions
from sampy.openapi.extras import as_version, with_default_endpoint, with_gateway_responses, with_models
from sampy.openapi.paths import Document, Refused, paths_of_events
from sampy.openapi.resource_policy import POLICY, Statements, path_resources
from sampy.openapi.routes import Auths, Entry, with_entries
from sampy.openapi.security import AWS_IAM, DEFINITIONS, authorizer_definition, with_api_keys, with_default_authorizer

if TYPE_CHECKING:
    from sampy.openapi.http_routes import HttpEntry

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
_SUPPORTED_VERSION = re.compile(r"[23]\.\d(\.\d)?")


def is_supported_version(version: Json, *, managed: bool) -> bool:
    """Return whether a document can be of this version; a number only where it is made of events, and OpenAPI 3."""
    if isinstance(version, float) and not (managed and is_version_3(version)):
        return False
    return _SUPPORTED_VERSION.fullmatch(str(version)) is not None


def rest_document(
    api_id: str,
    given: Object,
    auths: Auths,
    entries: Sequence[Entry],
    declared: Sequence[Entry],
    http: Sequence[HttpEntry],
    partition: str,
) -> Document:
    """Return the OpenAPI document of an API.

    Args:
        api_id: The logical id of the API.
        given: The properties of the API.
        auths: Its `Auth`.
        entries: What the events of its functions have to do with it, in the order in which they are added.
        declared: The same in the order of the template.
        http: What HttpApi events have to do with it, which may name a REST API whose document is OpenAPI 3.
        partition: The partition to compile for.
    """
    refused: Sequence[Refused] = ()
    conditions: Object = {}
    own = given.get("DefinitionBody")
    version = given.get("OpenApiVersion")
    try:
        if isinstance(own, dict) and own:
            body = own
        else:
            body, conditions = paths_of_events(api_id, version, declared)
        if any(entry.operation is not None or entry.overrides for entry in entries):
            merge = bool(given.get("MergeDefinitions"))
            body, refused = with_entries(body, entries, merge=merge, auths=auths, partition=partition)
        if http:
            body = _with_http_routes(body, http, managed=not own)
        body = _with_features(body, given, auths.filled_in, partition)
        return Document(as_version(body, version), conditions, refused)
    except Invalid as failure:
        return Document({}, {}, refused, failure)


def _with_http_routes(body: Object, entries: Sequence[HttpEntry], *, managed: bool) -> Object:
    from sampy.openapi.http_routes import with_http_entries

    body, refused = with_http_entries(body, entries, managed=managed)
    if refused:
        raise refused[0].reason
    return body


def _with_features(body: Object, given: Object, auth: Object, partition: str) -> Object:
    """Return the document with what the properties of the API add to any document."""
    if given.get("Cors"):
        settings = cors_settings(given["Cors"])
        body = with_cors(checked_document(body, "Cors"), settings)
    if auth:
        body = _with_auth(checked_document(body, "Auth"), given, auth, partition)
        body = as_version(body, given.get("OpenApiVersion"))
    if given.get("GatewayResponses"):
        responses = given["GatewayResponses"]
        assert isinstance(responses, dict), "the kinds of properties are checked"
        body = with_gateway_responses(checked_document(body, "GatewayResponses"), responses)
    if given.get("BinaryMediaTypes"):
        checked_document(body, "BinaryMediaTypes")
        body = {**body, "x-amazon-apigateway-binary-media-types": _unescaped(given["BinaryMediaTypes"])}
    if given.get("Models"):
        models = with_models(checked_document(body, "Models"), given["Models"])
        body = as_version(models, given.get("OpenApiVersion"))
    if given.get("DisableExecuteApiEndpoint") is not None:
        described = checked_document(body, "DisableExecuteApiEndpoint")
        body = with_default_endpoint(described, given["DisableExecuteApiEndpoint"])
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
        statements.add(policy, path_resources(path, item, stage))
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
