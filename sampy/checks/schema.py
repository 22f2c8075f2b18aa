"""The properties of each resource are what the schema of its type says."""

from __future__ import annotations

from collections.abc import Iterator

from sampy.checks.found import found
from sampy.errors import DocumentPath, shown
from sampy.findings import Finding, Severity
from sampy.intrinsics import Json, as_map
from sampy.schemas.faults import Fault
from sampy.schemas.shapes import read_only_properties
from sampy.schemas.tables import Schema, schema_of
from sampy.schemas.validation import faults
from sampy.secrets import may_be_secret
from sampy.template import Template

_PACKAGED = frozenset(
    {
        ("AWS::ApiGateway::RestApi", "BodyS3Location"),
        ("AWS::AppSync::GraphQLSchema", "DefinitionS3Location"),
        ("AWS::CloudFormation::ModuleVersion", "ModulePackage"),
        ("AWS::CloudFormation::ResourceVersion", "SchemaHandlerPackage"),
        ("AWS::CodeCommit::Repository", "Code.S3"),
        ("AWS::ElasticBeanstalk::ApplicationVersion", "SourceBundle"),
        ("AWS::Lambda::Function", "Code"),
        ("AWS::Lambda::LayerVersion", "Content"),
        ("AWS::StepFunctions::StateMachine", "DefinitionS3Location"),
    }
)
"""Where a local path may stand, which becomes a map when it is uploaded.

Source: AWS CLI page "cloudformation package".
"""
_MISSPELT = 0.8
"""From which likeness on an unknown name is a known one misspelt, and not one that is newer than the tables."""


def check_schemas(template: Template) -> Iterator[Finding]:
    """Yield where resources are not as the schemas of their types want them."""
    for logical_id, resource in template.resources.items():
        schema = schema_of(template.type_of(logical_id))
        if schema is not None and _is_plain(resource):
            yield from _resource(logical_id, resource.get("Properties", {}), schema)


def _is_plain(resource: dict[str, Json]) -> bool:
    """Return whether nothing has yet to be put into a resource."""
    return not any(key.startswith("Fn::") for key in resource)


def _resource(logical_id: str, properties: Json, schema: Schema) -> Iterator[Finding]:
    path: DocumentPath = ("Resources", logical_id, "Properties")
    for fault in faults(properties, schema, schema):
        severity = _severity(fault)
        way = ".".join(str(step) for step in fault.path)
        if isinstance(fault.value, str) and fault.rule == "property-type" and (schema["typeName"], way) in _PACKAGED:
            continue
        value = _shown(fault)
        message = f"{way}: {fault.message}" if way else fault.message
        place = (*path, *fault.path) if fault.path or properties else path[:2]
        yield found(fault.rule, message.replace("{value}", value), fault.fix, place, severity)
    for name in read_only_properties(schema) & set(as_map(properties)):
        message = f"{name!r} is set by CloudFormation alone"
        yield found("read-only-property", message, f"remove {name}", (*path, name))


def _shown(fault: Fault) -> str:
    """Return how a message shows a value: one that is called as secrets are, or may hold some, not at all."""
    if isinstance(fault.value, (dict, list)):
        return "a map" if isinstance(fault.value, dict) else "a list"
    return "the value" if may_be_secret(fault.path) else shown(fault.value)


def _severity(fault: Fault) -> Severity:
    """Return how bad a fault is: repetitions do no harm, and an unknown property may only be newer than the tables."""
    if fault.rule == "unique":
        return Severity.WARNING
    if fault.rule != "unknown-property":
        return Severity.ERROR
    from difflib import SequenceMatcher

    name, guess = str(fault.path[-1]), fault.fix.removeprefix("did you mean ").strip("'?")
    misspelt = SequenceMatcher(None, name.lower(), guess.lower()).ratio() >= _MISSPELT
    return Severity.ERROR if misspelt else Severity.WARNING
