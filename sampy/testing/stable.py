"""A compiled template as it is the same whatever its code is: without hashes and secrets, and in one order."""

from __future__ import annotations

import re
from typing import cast

import attrs

from sampy.differences.renaming import renamed
from sampy.intrinsics import Json, as_map, is_intrinsic
from sampy.logical_ids import free_name, ref_of
from sampy.secrets import HIDDEN, is_access_key, may_be_secret, names_a_location, names_a_secret
from sampy.source import StackSource
from sampy.template import Template

HASH = "(hash)"
"""What stands in the place of a hash."""

_SECTIONS = (
    "AWSTemplateFormatVersion",
    "Transform",
    "Description",
    "Metadata",
    "Parameters",
    "Rules",
    "Mappings",
    "Conditions",
    "Resources",
    "Outputs",
)
_VERSION = "AWS::Lambda::Version"
_ATTRIBUTES = {"Type": 0, "Condition": 1, "DependsOn": 2, "Properties": 4}
"""The places of attributes of resources in their order; that of all others is between them."""
_HASHED = ("AWS::ApiGateway::Deployment", "AWS::Lambda::LayerVersion", _VERSION)
"""Types of which each change makes another resource, whose logical id ends with a hash."""
_ID_WITH_HASH = re.compile(r"(.+?)[0-9a-f]{10}")
_HEX = r"[0-9a-f]{64}|[0-9a-f]{40}|[0-9a-f]{32}"
_CONTENT = re.compile(rf"(?<![0-9A-Za-z])(?:{_HEX})(?![0-9A-Za-z])")
_IMAGE = re.compile(r"(?<=[:-])[0-9a-f]{12,64}(?=$|-)")
_CODE_HASH = re.compile(rf"(?<![0-9A-Za-z])(?:{_HEX}|[0-9A-Za-z+/]{{43}}=)(?![0-9A-Za-z])")
_DEPLOYMENT_HASH = re.compile(r"(?<=^RestApi deployment id: )[0-9a-f]{40}$")
_PLACES = (("S3Bucket", "S3Key"), ("Bucket", "Key"))
"""What maps that say where an object is call the bucket and the key."""
_TOLD = (("Name", "Value"), ("Key", "Value"))
"""What lists of named values call the name and the value."""
_OF_CODE = {
    "AWS::ApiGateway::Deployment": {"Description": _DEPLOYMENT_HASH},
    "AWS::Lambda::Function": {"Description": _CODE_HASH},
    _VERSION: {"CodeSha256": _CODE_HASH},
}
"""The properties that tell of a hash of what is deployed, and how they do."""


def stable(template: Template) -> Template:
    """Return a compiled template that stays the same where nothing but hashes of code change.

    The logical ids of what is published anew have no hash, and neither have the keys of archives that are named by
    their content. The entries of its sections, and those of its maps, are in the order of their names. What may be a
    secret is hidden.

    Args:
        template: The compiled template.
    """
    names = _names(template)
    document = renamed(template.document, names) if names else template.document
    origins = {names.get(name, name): origin for name, origin in template.origins.items()}
    others = sorted(document.keys() - {*_SECTIONS})
    sections = {
        name: _section(name, document[name]) for name in (*_SECTIONS, *others) if document.get(name) not in (None, {})
    }
    return attrs.evolve(template, document=sections, origins=origins, written=template.written)


def _names(template: Template) -> dict[str, str]:
    """Return the logical ids that end with a hash, each with the one that stands for it."""
    stems = {name: stem for name in template.resources if (stem := _stem(template, name)) is not None}
    taken = {*template.resources} - {*stems}
    found: dict[str, str] = {}
    for name, stem in stems.items():
        found[name] = free_name(f"{stem}Hash", taken)
        taken.add(found[name])
    return found


def _stem(template: Template, name: str) -> str | None:
    kind = as_map(template.resources[name]).get("Type")
    # A resource that nothing made has the name that the user gave it.
    is_known = bool(template.origins) or isinstance(template.source, StackSource)
    if kind not in _HASHED or (is_known and template.origin(name).declared == name):
        return None
    function = ref_of(template.properties(name).get("FunctionName")) if kind == _VERSION else None
    if function is not None and template.origins and name.startswith(f"{function}Version"):
        # It ends with what the user gave as the hash of the code, which may be any text.
        return f"{function}Version"
    found = _ID_WITH_HASH.fullmatch(name)
    return found[1] if found else None


def _section(name: str, section: Json) -> Json:
    if not isinstance(section, dict):
        return _steady(section)
    entries = {key: section[key] for key in sorted(section)}
    if name == "Resources":
        return {key: _resource(entry) for key, entry in entries.items()}
    if name == "Parameters":
        return {key: _parameter(key, entry) for key, entry in entries.items()}
    return {key: _steady(entry) for key, entry in entries.items()}


def _resource(resource: Json) -> Json:
    if not isinstance(resource, dict):
        return resource
    made = cast("dict[str, Json]", _steady(resource))
    properties = made.get("Properties")
    if isinstance(properties, dict):
        for name, pattern in _OF_CODE.get(str(made.get("Type")), {}).items():
            if name in properties:
                properties[name] = _without(properties[name], pattern)
    names = sorted(made, key=lambda name: _ATTRIBUTES.get(name, 3))
    return {name: made[name] for name in names}


def _parameter(name: str, declared: Json) -> Json:
    made = _steady(declared)
    if not isinstance(made, dict) or "Default" not in made:
        return made
    is_hidden = str(made.get("NoEcho")).lower() == "true" or (names_a_secret(name) and _is_told(made["Default"]))
    return {**made, "Default": HIDDEN} if is_hidden else made


def _steady(value: Json, name: str = "") -> Json:
    """Return a value with its maps in the order of their names, and without secrets and the names of archives.

    Args:
        value: The value.
        name: The name of the property that it is the value of.
    """
    if isinstance(value, dict):
        if is_intrinsic(value):
            return {function: _steady(argument, name) for function, argument in value.items()}
        members = {key: _steady(value[key], key) for key in sorted(value, key=str)}
        for bucket, key in _PLACES:
            if bucket in members and key in members:
                members[key] = _without(members[key], _CONTENT)
        for key, told in _TOLD:
            named = members.get(key)
            if isinstance(named, str) and names_a_secret(named) and _is_told(members.get(told)):
                members[told] = HIDDEN
        return members
    if isinstance(value, list):
        return [_steady(item, name) for item in value]
    if not isinstance(value, str):
        return value
    if is_access_key(value) or (may_be_secret((name,)) and _is_told(value)):
        return HIDDEN
    if name == "ImageUri":
        return _IMAGE.sub(HASH, value)
    return _CONTENT.sub(HASH, value) if value.startswith(("s3://", "https://")) else value


def _is_told(value: Json) -> bool:
    """Return whether a value is text that says the secret itself, and not where it is kept."""
    return isinstance(value, str) and value != "" and not names_a_location(value)


def _without(value: Json, pattern: re.Pattern[str]) -> Json:
    """Return a value without what a pattern finds in its texts."""
    if isinstance(value, str):
        return pattern.sub(HASH, value)
    if isinstance(value, list):
        return [_without(item, pattern) for item in value]
    if isinstance(value, dict):
        return {key: _without(item, pattern) for key, item in value.items()}
    return value
