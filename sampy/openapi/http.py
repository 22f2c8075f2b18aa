"""The document of an HTTP API: its routes, or the one that the user wrote, with what the API asks for added."""

from __future__ import annotations

from collections.abc import Sequence

from sampy.errors import Invalid
from sampy.intrinsics import Json
from sampy.openapi.document import BODY, DEFAULT_ROUTE, Object, is_open_api
from sampy.openapi.extras import with_default_endpoint
from sampy.openapi.http_auth import authorizer_definitions, with_default_authorizer
from sampy.openapi.http_cors import with_http_cors
from sampy.openapi.http_routes import HttpEntry, checked_open_api, with_http_entries
from sampy.openapi.paths import Document, Refused, paths_of_events

_VERSION = "3.0.1"
_TAG_VALUE = "x-amazon-apigateway-tag-value"
_TITLE: Json = {"Ref": "AWS::StackName"}


def http_document(api_id: str, given: Object, entries: Sequence[HttpEntry], partition: str) -> Document:
    """Return the OpenAPI document of an API.

    Args:
        api_id: The logical id of the API.
        given: The properties of the API, with parameters filled in where the transform has to look into them.
        entries: What the events of its functions have to do with it, in the order in which they are added.
        partition: The partition to compile for.
    """
    refused: Sequence[Refused] = ()
    conditions: Object = {}
    own = given.get("DefinitionBody")
    try:
        if isinstance(own, dict) and own:
            body = own
        else:
            body, conditions = paths_of_events(api_id, _VERSION, entries)
        if entries:
            body, refused = with_http_entries(body, entries, managed=not own)
        return Document(_with_features(body, given, partition), conditions, refused)
    except Invalid as failure:
        return Document({}, {}, refused, failure)


def _with_features(body: Object, given: Object, partition: str) -> Object:
    """Return the document with what the properties of the API add to any document."""
    if given.get("CorsConfiguration"):
        body = with_http_cors(checked_open_api(body, "CORS settings"), given["CorsConfiguration"])
    auth = given.get("Auth")
    if isinstance(auth, dict) and auth:
        definitions = authorizer_definitions(auth, partition)
        secured = _with_authorizers(checked_open_api(body, "authorizers"), definitions)
        body = with_default_authorizer(secured, auth, definitions)
    if is_open_api(body) or given.get("Tags"):
        body = _with_tags(checked_open_api(body, "tags"), tags_of_api(given.get("Tags")))
    if given.get("DisableExecuteApiEndpoint") is not None:
        described = checked_open_api(body, "endpoint settings")
        body = with_default_endpoint(described, given["DisableExecuteApiEndpoint"])
    if given.get("Name"):
        body = _with_info(body, "Name", "title", given["Name"])
    if given.get("Description"):
        body = _with_info(body, "Description", "description", given["Description"])
    paths = body.get("paths")
    if given.get("FailOnWarnings") and isinstance(paths, dict) and DEFAULT_ROUTE in paths:
        # API Gateway warns of a path without a slash.
        others = {path: item for path, item in paths.items() if path != DEFAULT_ROUTE}
        body = {**body, "paths": {**others, f"/{DEFAULT_ROUTE}": paths[DEFAULT_ROUTE]}}
    return body


def tags_of_api(tags: Json) -> Object:
    """Return the tags of an API with the one that says who created it."""
    return {**(tags if isinstance(tags, dict) else {}), "httpapi:createdBy": "SAM"}


def _with_authorizers(body: Object, definitions: Object) -> Object:
    if not definitions:
        return body
    components = body.get("components") or {}
    assert isinstance(components, dict), "checked_open_api has told"
    present = components.get("securitySchemes") or {}
    if not isinstance(present, dict):
        at = (*BODY, "components", "securitySchemes")
        raise Invalid("securitySchemes must be a map", fix="give it entries or leave it out", at=at)
    return {**body, "components": {**components, "securitySchemes": {**present, **definitions}}}


def _with_tags(body: Object, tags: Object) -> Object:
    """Return the document with the tags of the API, which API Gateway reads from there."""
    present = body.get("tags") or []
    if not isinstance(present, list) or not all(isinstance(each, dict) for each in present):
        raise Invalid("the tags of the document must be a list of maps", fix="mend them", at=(*BODY, "tags"))
    left = dict(tags)
    made: list[Json] = []
    for each in present:
        name = each.get("name") if isinstance(each, dict) else None
        if isinstance(each, dict) and isinstance(name, str) and name in left:
            made.append({**each, _TAG_VALUE: left.pop(name)})
        else:
            made.append(each)
    return {**body, "tags": [*made, *({"name": name, _TAG_VALUE: value} for name, value in left.items())]}


def _with_info(body: Object, name: str, key: str, value: Json) -> Object:
    at = (*BODY, "info")
    info = body.get("info") or {}
    if not isinstance(info, dict):
        raise Invalid("info must be a map", fix="give it title and version", at=at)
    if (info.get("title") != _TITLE) if key == "title" else info.get(key):
        fix = f"remove {name}, and write it into DefinitionBody"
        raise Invalid(f"{name} can't be set beside the {key} of the definition body", fix=fix, at=("Properties", name))
    return {**checked_open_api(body, name), "info": {**info, key: value}}
