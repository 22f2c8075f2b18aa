"""What a document refers to: every reference in it, found in one walk."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Literal, NamedTuple

from sampy.errors import DocumentPath
from sampy.intrinsics import SUB_PLACEHOLDER, Json, as_map

_SECTIONS = ("Rules", "Conditions", "Resources", "Outputs")


class Reference(NamedTuple):
    """One reference.

    Args:
        kind: What it refers to and how: the value of a parameter or resource (``Ref``), an attribute of a resource
            (``GetAtt``), a resource that must be there first (``DependsOn``), a condition, or a mapping. What is
            within the text of `Fn::Sub` is a ``Ref`` or a ``GetAtt`` too.
        target: The name of what it refers to.
        attribute: The name of the attribute, where it is text.
        path: The way to the call of the function, or to the attribute of the resource.
    """

    kind: Literal["Ref", "GetAtt", "DependsOn", "Condition", "Mapping"]
    target: str
    attribute: str | None
    path: DocumentPath

    @property
    def section(self) -> str:
        """The section that holds it."""
        return str(self.path[0])

    @property
    def holder(self) -> str:
        """The name of the condition, resource or output that holds it."""
        return str(self.path[1])


def references(document: Mapping[str, Json]) -> list[Reference]:
    """Return what the rules, conditions, resources and outputs of a document refer to, in the order of the document."""
    found: list[Reference] = []
    for section in _SECTIONS:
        for name, entry in as_map(document.get(section)).items():
            path: DocumentPath = (section, name)
            if isinstance(entry, dict) and section != "Conditions":
                found += _attributes(entry, path)
                for key, value in entry.items():
                    if key not in ("Condition", "DependsOn") and isinstance(value, (dict, list)):
                        _walk(value, (*path, key), found)
            else:
                _walk(entry, path, found)
    return found


def references_in(value: Json, path: DocumentPath) -> list[Reference]:
    """Return what a value within a resource or an output refers to.

    Args:
        value: The value.
        path: The way to it in the document.
    """
    found: list[Reference] = []
    _walk(value, path, found)
    return found


def _attributes(entry: Mapping[str, Json], path: DocumentPath) -> Iterator[Reference]:
    condition, depends_on = entry.get("Condition"), entry.get("DependsOn")
    if isinstance(condition, str):
        yield Reference("Condition", condition, None, (*path, "Condition"))
    for name in depends_on if isinstance(depends_on, list) else [depends_on]:
        if isinstance(name, str):
            yield Reference("DependsOn", name, None, (*path, "DependsOn"))


def _walk(value: Json, path: DocumentPath, found: list[Reference]) -> None:
    """Add the references in a value; a list that is passed on takes half the time of generators within generators."""
    if isinstance(value, list):
        for index, item in enumerate(value):
            if isinstance(item, (dict, list)):
                _walk(item, (*path, index), found)
    elif isinstance(value, dict):
        if len(value) == 1:
            ((key, argument),) = value.items()
            found += _call(key, argument, path)
        for key, item in value.items():
            if isinstance(item, (dict, list)):
                _walk(item, (*path, key), found)


def _call(function: str, argument: Json, path: DocumentPath) -> Iterator[Reference]:
    first = argument[0] if isinstance(argument, list) and argument else argument
    if function == "Ref" and isinstance(argument, str):
        yield Reference("Ref", argument, None, path)
    elif function == "Condition" and isinstance(argument, str) and path[0] == "Conditions":
        yield Reference("Condition", argument, None, path)
    elif function == "Fn::If" and isinstance(first, str):
        yield Reference("Condition", first, None, path)
    elif function == "Fn::FindInMap" and isinstance(argument, list) and isinstance(first, str):
        yield Reference("Mapping", first, None, path)
    elif function == "Fn::GetAtt":
        yield from _get_att(argument, path)
    elif function == "Fn::Sub":
        yield from _sub(argument, path)


def _get_att(argument: Json, path: DocumentPath) -> Iterator[Reference]:
    parts = argument.split(".", 1) if isinstance(argument, str) else argument
    if isinstance(parts, list) and len(parts) == 2 and isinstance(parts[0], str):
        yield Reference("GetAtt", parts[0], parts[1] if isinstance(parts[1], str) else None, path)


def _sub(argument: Json, path: DocumentPath) -> Iterator[Reference]:
    text, variables = argument, {}
    if isinstance(argument, list) and argument:
        text = argument[0]
        variables = argument[1] if len(argument) > 1 and isinstance(argument[1], dict) else {}
    if not isinstance(text, str) or "${" not in text:
        return
    for placeholder in SUB_PLACEHOLDER.findall(text):
        name, dot, attribute = placeholder.strip().partition(".")
        if placeholder.strip() in variables:
            continue
        yield Reference("GetAtt", name, attribute, path) if dot else Reference("Ref", name, None, path)
