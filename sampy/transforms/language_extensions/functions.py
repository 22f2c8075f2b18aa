"""Fn::Length, Fn::ToJsonString, what is new in Fn::FindInMap, and functions in the names of Ref and Fn::GetAtt.

Source: AWS pages "Fn::Length", "Fn::ToJsonString" and "Fn::FindInMap enhancements".
"""

from __future__ import annotations

import attrs

from sampy.conditions import NO_VALUE
from sampy.errors import DocumentPath, Invalid, Problem, resource_in
from sampy.intrinsics import Json
from sampy.template import Template
from sampy.transforms.language_extensions.arguments import find_in_map_parts
from sampy.transforms.language_extensions.json_strings import to_json_string
from sampy.transforms.language_extensions.sections import SECTIONS
from sampy.transforms.language_extensions.values import Values


def resolve_functions(template: Template, values: Values, problems: list[Problem]) -> Template:
    """Return the template with these functions replaced by their values."""
    functions = _Functions(values, problems)
    document = dict(template.document)
    for section in SECTIONS:
        if isinstance(document.get(section), dict):
            document[section] = functions.resolve(document[section], (section,))
    return attrs.evolve(template, document=document)


class _Functions:
    """One walk over a document."""

    def __init__(self, values: Values, problems: list[Problem]) -> None:
        self._values = values
        self._problems = problems

    def resolve(self, value: Json, path: DocumentPath) -> Json:
        """Return a value without functions of the transform; the very same object where there are none."""
        if isinstance(value, list):
            items = [self.resolve(item, (*path, i)) if _is_deep(item) else item for i, item in enumerate(value)]
            if all(new is old for new, old in zip(items, value, strict=True)):
                return value
            return [new for new, old in zip(items, value, strict=True) if not _is_gone(new, old)]
        if not isinstance(value, dict):
            return value
        if len(value) == 1:
            ((name, argument),) = value.items()
            if name.startswith("Fn::") or name == "Ref":
                return self._function(value, name, argument, path)
        return self._entries(value, path)

    def _entries(self, value: dict[str, Json], path: DocumentPath) -> Json:
        entries = {key: self.resolve(item, (*path, key)) if _is_deep(item) else item for key, item in value.items()}
        if all(entries[key] is item for key, item in value.items()):
            return value
        return {key: item for key, item in entries.items() if not _is_gone(item, value[key])}

    def _function(self, value: dict[str, Json], name: str, argument: Json, path: DocumentPath) -> Json:
        try:
            match name:
                case "Fn::Length":
                    return self._values.of(value)
                case "Fn::ToJsonString":
                    return to_json_string(argument, self._values, lambda each: self.resolve(each, path))
                case "Fn::FindInMap":
                    return self._find_in_map(value, argument, path)
                case "Ref" if isinstance(argument, dict):
                    return {"Ref": self._values.text(argument)}
                case "Fn::GetAtt" if isinstance(argument, list) and any(isinstance(part, dict) for part in argument):
                    return {"Fn::GetAtt": [self._name(part, first=i == 0) for i, part in enumerate(argument)]}
        except Invalid as invalid:
            self._problems.append(invalid.problem((*path, name), resource=resource_in(path)))
            return value
        if not isinstance(argument, list):
            return self._entries(value, path)
        # The arguments of a function have their places: one that is nothing stays there.
        at = (*path, name)
        items = [self.resolve(item, (*at, i)) if _is_deep(item) else item for i, item in enumerate(argument)]
        return {name: items} if any(new is not old for new, old in zip(items, argument, strict=True)) else value

    def _name(self, part: Json, *, first: bool) -> Json:
        if not isinstance(part, dict) or (not first and _is_ref(part)):
            return part  # CloudFormation itself takes a Ref for the name of an attribute
        return self._values.text(part)

    def _find_in_map(self, value: dict[str, Json], argument: Json, path: DocumentPath) -> Json:
        keys, default = find_in_map_parts(argument)
        if not default and not all(isinstance(key, str) for key in keys) and all(map(_is_native, keys)):
            return value  # CloudFormation can look it up, and the parameters in it stay parameters
        found, result = self._values.look_up(argument)
        return result if found else self.resolve(result, (*path, "Fn::FindInMap", 3, "DefaultValue"))


def _is_deep(value: Json) -> bool:
    return isinstance(value, (dict, list))


def _is_gone(new: Json, old: Json) -> bool:
    """Return whether a function came to nothing, so that its entry isn't there."""
    looked_up = isinstance(old, dict) and len(old) == 1 and "Fn::FindInMap" in old
    return looked_up and new is not old and new == NO_VALUE


def _is_native(key: Json) -> bool:
    """Return whether CloudFormation takes this in an Fn::FindInMap without the transform."""
    if isinstance(key, str) or _is_ref(key):
        return True
    match key:
        case {"Fn::FindInMap": [_, _, _] as keys, **rest} if not rest:
            return all(map(_is_native, keys))
    return False


def _is_ref(value: Json) -> bool:
    return isinstance(value, dict) and len(value) == 1 and isinstance(value.get("Ref"), str)
