"""The schema registry of Kafka events, and what a function may do to read it."""

from __future__ import annotations

from sampy.errors import Invalid
from sampy.intrinsics import Json
from sampy.parameters import resolve
from sampy.serverless.contributions import Compilation, Object
from sampy.serverless.events.source_access import allow, read_secret

_AT = ("Properties", "SchemaRegistryConfig")
_REQUIRED = ("SchemaRegistryURI", "EventRecordFormat", "SchemaValidationConfigs")
_FORMATS = ("JSON", "SOURCE")
_RESOURCE = 5
"""The position of the resource in an ARN."""


def registry_statements(given: Object, compilation: Compilation) -> list[Json]:
    """Return the statements that allow to read the schema registry of an event.

    Raises:
        Invalid: Where what the event tells of the registry isn't whole.
    """
    config = given.get("SchemaRegistryConfig")
    if not config:
        return []
    if not isinstance(config, dict):
        raise Invalid("SchemaRegistryConfig must be a map", fix=f"give it {', '.join(_REQUIRED)}", at=_AT)
    _check(config)
    uri = config["SchemaRegistryURI"]
    statements = [read_secret(each["URI"]) for each in _access_configs(config)]
    name = _glue_registry(uri, compilation)
    if name is not None:
        schemas = f"arn:${{AWS::Partition}}:glue:${{AWS::Region}}:${{AWS::AccountId}}:schema/{name}/*"
        statements.append(allow(["glue:GetRegistry"], uri))
        statements.append(allow(["glue:GetSchemaVersion"], [{"Fn::Sub": schemas}]))
    return statements


def _check(config: Object) -> None:
    for name in _REQUIRED:
        if name not in config:
            raise Invalid(f"SchemaRegistryConfig needs {name}", fix=f"add {name}", at=_AT)
    if config["EventRecordFormat"] not in _FORMATS:
        fix = f"use {' or '.join(_FORMATS)}"
        raise Invalid("EventRecordFormat is none of its values", fix=fix, at=(*_AT, "EventRecordFormat"))
    if not isinstance(config["SchemaValidationConfigs"], list):
        at = (*_AT, "SchemaValidationConfigs")
        raise Invalid("SchemaValidationConfigs must be a list", fix="write [{Attribute: KEY}]", at=at)


def _access_configs(config: Object) -> list[Object]:
    configs = config.get("AccessConfigs") or []
    at = (*_AT, "AccessConfigs")
    if not isinstance(configs, list):
        raise Invalid("AccessConfigs must be a list", fix="give Type and URI of each", at=at)
    found: list[Object] = []
    for index, each in enumerate(configs):
        if not isinstance(each, dict) or "Type" not in each or "URI" not in each:
            raise Invalid("an entry of AccessConfigs needs a Type and a URI", fix="give it both", at=(*at, index))
        found.append(each)
    return found


def _glue_registry(uri: Json, compilation: Compilation) -> str | None:
    """Return the name of the registry of AWS Glue that an ARN, or the text of an `Fn::Sub`, tells."""
    if isinstance(uri, dict):
        resolved = resolve(uri, compilation.parameters)
        uri = resolved.get("Fn::Sub") if isinstance(resolved, dict) else resolved
    if not isinstance(uri, str) or not uri.startswith("arn"):
        return None
    parts = uri.split(":")
    if len(parts) > _RESOURCE and parts[_RESOURCE].startswith("registry/"):
        return parts[_RESOURCE].removeprefix("registry/")
    return None
