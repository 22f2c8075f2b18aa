"""Gives resources of a document other logical ids, wherever these are named."""

from __future__ import annotations

from collections.abc import Mapping
from typing import cast

from sampy.intrinsics import SUB_PLACEHOLDER, Json


def renamed(document: Mapping[str, Json], names: Mapping[str, str]) -> dict[str, Json]:
    """Return a document in which resources have other logical ids; what names none of them is shared.

    Args:
        document: The document.
        names: The new logical ids, by the old ones.
    """
    result: dict[str, Json] = {}
    for section, value in document.items():
        value = _renamed(value, names)
        if section == "Resources" and isinstance(value, dict):
            value = {names.get(name, name): _with_dependencies(each, names) for name, each in value.items()}
        result[section] = value
    return result


def _with_dependencies(resource: Json, names: Mapping[str, str]) -> Json:
    if not isinstance(resource, dict) or "DependsOn" not in resource:
        return resource
    needed = resource["DependsOn"]
    if isinstance(needed, str):
        return {**resource, "DependsOn": names.get(needed, needed)}
    if isinstance(needed, list):
        return {**resource, "DependsOn": [names.get(each, each) if isinstance(each, str) else each for each in needed]}
    return resource


def _renamed(value: Json, names: Mapping[str, str]) -> Json:
    match value:
        case {"Ref": str(name), **others} if not others:
            return {"Ref": names[name]} if name in names else value
        case {"Fn::GetAtt": [str(name), *attribute], **others} if not others:
            return {"Fn::GetAtt": [names[name], *attribute]} if name in names else value
        case {"Fn::GetAtt": str(text), **others} if not others:
            return {"Fn::GetAtt": _new_name(text, names)}
        case {"Fn::Sub": str(text), **others} if not others:
            return {"Fn::Sub": _in_text(text, names)}
        case {"Fn::Sub": [str(text), variables], **others} if not others:
            return {"Fn::Sub": [_in_text(text, names), _renamed(variables, names)]}
    if isinstance(value, dict):
        members = {key: _renamed(item, names) for key, item in value.items()}
        return value if all(members[key] is item for key, item in value.items()) else members
    if isinstance(value, list):
        items = [_renamed(item, names) for item in value]
        return value if all(one is other for one, other in zip(value, items, strict=True)) else cast(Json, items)
    return value


def _in_text(text: str, names: Mapping[str, str]) -> str:
    return SUB_PLACEHOLDER.sub(lambda found: f"${{{_new_name(found[1].strip(), names)}}}", text)


def _new_name(reference: str, names: Mapping[str, str]) -> str:
    name, dot, attribute = reference.partition(".")
    return f"{names.get(name, name)}{dot}{attribute}"
