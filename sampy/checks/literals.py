"""Where CloudFormation takes no functions at all, but text and the like as it is.

Source: AWS pages "Resource attribute reference" and "CloudFormation template Parameters, Mappings, Outputs syntax".
"""

from __future__ import annotations

from collections.abc import Iterator

from sampy.checks.found import found
from sampy.checks.quotas import NAME_EXTENSIONS, NEEDS_EXTENSIONS
from sampy.errors import DocumentPath, shown
from sampy.findings import Finding
from sampy.intrinsics import Json, as_map, is_intrinsic
from sampy.template import Template

LITERAL_ATTRIBUTES = {
    "Resources": ("Type", "Condition", "DependsOn", "DeletionPolicy", "UpdateReplacePolicy"),
    "Outputs": ("Condition", "Description"),
}
"""The attributes of resources and outputs that are text."""

_POLICIES = ("DeletionPolicy", "UpdateReplacePolicy")
_SCALARS = (str, int, float, bool)


def check_literals(template: Template) -> Iterator[Finding]:
    """Yield the functions, and other values, that stand where CloudFormation takes text only."""
    document = template.document
    if "Description" in document and not isinstance(document["Description"], str):
        yield from _text(document["Description"], ("Description",))
    for section, attributes in LITERAL_ATTRIBUTES.items():
        for name, entry in as_map(document.get(section)).items():
            for attribute, value in as_map(entry).items():
                if attribute in attributes:
                    yield from _attribute(value, (section, name, attribute))
    for name, parameter in as_map(document.get("Parameters")).items():
        for attribute, value in as_map(parameter).items():
            if is_intrinsic(value):
                yield _no_function(value, ("Parameters", name, attribute))
    for name, mapping in as_map(document.get("Mappings")).items():
        yield from _mapping(mapping, ("Mappings", name))


def _attribute(value: Json, path: DocumentPath) -> Iterator[Finding]:
    if path[-1] in _POLICIES and is_intrinsic(value):
        yield found("intrinsic", f"a function in {path[-1]} {NEEDS_EXTENSIONS}", NAME_EXTENSIONS, path)
    elif path[-1] == "DependsOn" and isinstance(value, list):
        for item in value:
            yield from _text(item, path)
    else:
        yield from _text(value, path)


def _text(value: Json, path: DocumentPath) -> Iterator[Finding]:
    if is_intrinsic(value):
        yield _no_function(value, path)
    elif value is not None and not isinstance(value, str):
        yield found("intrinsic", f"{path[-1]} is {shown(value)}, which is not text", "write it as text", path)


def _mapping(mapping: Json, path: DocumentPath) -> Iterator[Finding]:
    if not isinstance(mapping, dict) or not all(isinstance(each, dict) for each in mapping.values()):
        yield found("intrinsic", "this isn't a map of maps", "write it as {key: {key: value}}", path)
        return
    for key, values in mapping.items():
        for inner, value in as_map(values).items():
            for item in value if isinstance(value, list) else [value]:
                if is_intrinsic(item):
                    yield _no_function(item, (*path, key, inner))
                elif not isinstance(item, _SCALARS):
                    message = f"a value of a mapping can't be {shown(item)}"
                    yield found("intrinsic", message, "use text, or a list of text", (*path, key, inner))


def _no_function(value: Json, path: DocumentPath) -> Finding:
    (function,) = value if isinstance(value, dict) else ("a function",)
    return found("intrinsic", f"{path[-1]} takes no functions, such as {function}", "write the value itself", path)
