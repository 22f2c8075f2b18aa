"""CORS: an OPTIONS method for each path that tells browsers what pages of other origins may do."""

from __future__ import annotations

from functools import partial

from sampy.errors import Invalid, did_you_mean
from sampy.intrinsics import Json, is_intrinsic
from sampy.openapi.document import ANY, INTEGRATION, Object, branches, map_branches, paths_of

_PROPERTIES = ("AllowCredentials", "AllowHeaders", "AllowMethods", "AllowOrigin", "MaxAge")
_ALL_METHODS = ("DELETE", "GET", "HEAD", "OPTIONS", "PATCH", "POST", "PUT")
_AT = ("Properties", "Cors")


def cors_settings(cors: Json) -> Object:
    """Return the settings that the `Cors` of an API stands for.

    Raises:
        Invalid: Where it is neither an origin nor a map of settings, or allows credentials from everywhere.
    """
    if isinstance(cors, str) or is_intrinsic(cors):
        return {"AllowOrigin": cors}
    if not isinstance(cors, dict):
        raise Invalid("Cors must be text or a map", fix="use \"'*'\" or AllowOrigin and others", at=_AT)
    for name in cors:
        if name not in _PROPERTIES:
            raise Invalid(f"Cors has no property {name!r}", fix=did_you_mean(name, _PROPERTIES), at=(*_AT, name))
    settings: Object = {"AllowOrigin": "'*'", **cors}
    if settings.get("AllowCredentials") is True and settings["AllowOrigin"] == "'*'":
        message = "AllowCredentials can't be true for every origin"
        raise Invalid(message, fix="set AllowOrigin to the origin that may send them", at=(*_AT, "AllowCredentials"))
    return settings


def with_cors(body: Object, settings: Object) -> Object:
    """Return the document with an OPTIONS method for each path that has none."""
    paths: Object = {}
    seen: set[str] = set()
    if body["paths"] and not settings["AllowOrigin"]:
        raise Invalid("AllowOrigin can't be empty", fix="use \"'*'\" or an origin in quotes", at=(*_AT, "AllowOrigin"))
    for path, item in paths_of(body).items():
        normal = path.rstrip("/") if path != "/" else path
        if normal in seen:
            paths[path] = item
            continue
        seen.add(normal)
        methods = settings.get("AllowMethods") or _methods(item)
        operation = _preflight(settings, methods)
        paths[path] = map_branches(item, partial(_with_options, operation))
    return {**body, "paths": paths}


def _with_options(operation: Object, item: Json) -> Json:
    assert isinstance(item, dict), "paths_of has told"
    return item if "options" in item else {**item, "options": operation}


def _methods(item: Json) -> str:
    """Return the methods of a path as a header wants them; those of the first branch speak for all."""
    first = next((branch for branch in branches(item) if isinstance(branch, dict) and "options" not in branch), {})
    assert isinstance(first, dict)
    methods = _ALL_METHODS if ANY in first else sorted({*(name.upper() for name in first), "OPTIONS"})
    return f"'{','.join(methods)}'"


def _preflight(settings: Object, methods: Json) -> Object:
    values: dict[str, tuple[Json, str]] = {"Access-Control-Allow-Origin": (settings["AllowOrigin"], "string")}
    if settings.get("AllowHeaders"):
        values["Access-Control-Allow-Headers"] = (settings["AllowHeaders"], "string")
    values["Access-Control-Allow-Methods"] = (methods, "string")
    if settings.get("MaxAge") is not None:
        values["Access-Control-Max-Age"] = (settings["MaxAge"], "integer")
    if settings.get("AllowCredentials") is True:
        values["Access-Control-Allow-Credentials"] = ("'true'", "string")
    response: Object = {
        "statusCode": "200",
        "responseParameters": {f"method.response.header.{name}": value for name, (value, _) in values.items()},
        "responseTemplates": {"application/json": "{}\n"},
    }
    headers: Object = {name: {"type": kind} for name, (_, kind) in values.items()}
    return {
        "summary": "CORS support",
        "consumes": ["application/json"],
        "produces": ["application/json"],
        INTEGRATION: {
            "type": "mock",
            "requestTemplates": {"application/json": '{\n  "statusCode" : 200\n}\n'},
            "responses": {"default": response},
        },
        "responses": {"200": {"description": "Default response for CORS method", "headers": headers}},
    }
