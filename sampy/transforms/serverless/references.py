"""Last pass: references to what a declaration stood for reach the resources that it became."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Mapping
from typing import cast

import attrs

from sampy.context import Context
from sampy.intrinsics import SUB_PLACEHOLDER, Json
from sampy.serverless.registry import RESOURCE_MODULES, resource_class, simple_name
from sampy.template import Template
from sampy.transforms.serverless.dependencies import with_replaced

Rename = Callable[[str], str]


def rewrite_references(template: Template, context: Context) -> Template:
    """Return the template with ``Ref: Vote.Alias``, and DependsOn a connector, naming what was generated."""
    template = _with_connectors_replaced(template)
    names = _names(template)
    if not names:
        return template
    document = cast(Mapping[str, Json], _rewritten(cast(Json, dict(template.document)), names))
    return attrs.evolve(template, document=document)


def _with_connectors_replaced(template: Template) -> Template:
    """Return the template with what each connector became where DependsOn names the connector."""
    made: dict[str, list[str]] = defaultdict(list)
    for logical_id, origin in template.origins.items():
        if origin.type == "AWS::Serverless::Connector" and origin.owner and logical_id in template.resources:
            made[origin.owner].append(logical_id)
    if not made:
        return template
    resources = {logical_id: with_replaced(resource, made) for logical_id, resource in template.resources.items()}
    return attrs.evolve(template, document={**template.document, "Resources": cast(Json, resources)})


def _names(template: Template) -> dict[str, str]:
    """Return the logical id behind ``Declared.Name`` and behind ids that changed, for all that can be named so."""
    names: dict[str, str] = {}
    resources = template.resources
    for logical_id, origin in template.origins.items():
        if logical_id not in resources:
            continue
        made_type = resources[logical_id].get("Type")
        for user in origin.users or (origin.owner or origin.declared,):
            type_name = simple_name(template.origins.get(user, origin).type)
            if type_name not in RESOURCE_MODULES:
                continue
            cls = resource_class(type_name)
            names |= {f"{user}.{name}": logical_id for name, kind in cls.REFERABLE.items() if kind == made_type}
            if made_type == cls.RENAMED_TO:
                names[user] = logical_id
    return names


def _rewritten(value: Json, names: Mapping[str, str]) -> Json:
    """Return `value` with names replaced; the very same object where there are none."""
    if isinstance(value, list):
        items = [_rewritten(item, names) if isinstance(item, (dict, list)) else item for item in value]
        return items if any(new is not old for new, old in zip(items, value, strict=True)) else value
    if not isinstance(value, dict):
        return value
    if len(value) == 1:
        ((key, argument),) = value.items()
        if key == "Ref" and isinstance(argument, str):
            return {key: names[argument]} if argument in names else value
        if key == "Fn::GetAtt":
            value = _rewritten_get_att(value, argument, names)
        if key == "Fn::Sub":
            value = _rewritten_sub(value, argument, names)
    changed: dict[str, Json] = {}
    for key, item in value.items():
        if isinstance(item, (dict, list)):
            new = _depends_on(item, names) if key == "DependsOn" else _rewritten(item, names)
            if new is not item:
                changed[key] = new
        elif key == "DependsOn" and isinstance(item, str) and item in names:
            changed[key] = names[item]
    return {**value, **changed} if changed else value


def _depends_on(value: Json, names: Mapping[str, str]) -> Json:
    """Return the list of a `DependsOn` with the new ids of what has one; the very same object where nothing has."""
    if isinstance(value, list) and any(isinstance(each, str) and each in names for each in value):
        return [names.get(each, each) if isinstance(each, str) else each for each in value]
    return value


def _rewritten_get_att(value: dict[str, Json], argument: Json, names: Mapping[str, str]) -> dict[str, Json]:
    if not isinstance(argument, list) or len(argument) < 2 or not all(isinstance(part, str) for part in argument):
        return value
    found = _renamed(".".join(cast(list[str], argument)), names)
    return value if found is None else {"Fn::GetAtt": [*found]}


def _rewritten_sub(value: dict[str, Json], argument: Json, names: Mapping[str, str]) -> dict[str, Json]:
    def replaced(placeholder: re.Match[str]) -> str:
        found = _renamed(placeholder[1], names)
        return placeholder[0] if found is None else f"${{{'.'.join(found)}}}"

    text = argument[0] if isinstance(argument, list) and argument else argument
    if not isinstance(text, str) or "${" not in text:
        return value
    new = SUB_PLACEHOLDER.sub(replaced, text)
    if new == text:
        return value
    return {"Fn::Sub": [new, *argument[1:]] if isinstance(argument, list) else new}


def _renamed(reference: str, names: Mapping[str, str]) -> list[str] | None:
    """Return the parts of a reference with the new name in front; None where it has none."""
    first, *rest = reference.split(".")
    if first in names:
        return [names[first], *rest]
    name = names.get(f"{first}.{rest[0]}") if rest else None
    return None if name is None else [name, *rest[1:]]
