"""Last pass: references to what a declaration stood for reach the resources that it became."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import cast

import attrs

from sampy.context import Context
from sampy.intrinsics import Json
from sampy.serverless.registry import RESOURCE_MODULES, resource_class, simple_name
from sampy.template import Template

_PLACEHOLDER = re.compile(r"\$\{([^!}][^}]*)\}")
Rename = Callable[[str], str]


def rewrite_references(template: Template, context: Context) -> Template:
    """Return the template with ``Ref: Vote.Alias`` and its like naming the generated resource."""
    names = _generated_names(template)
    if not names:
        return template
    document = cast(Mapping[str, Json], _rewritten(cast(Json, dict(template.document)), names))
    return attrs.evolve(template, document=document)


def _generated_names(template: Template) -> dict[str, str]:
    """Return the logical id behind ``Declared.Name`` for all generated resources that can be named so."""
    names: dict[str, str] = {}
    for logical_id, origin in template.origins.items():
        if logical_id not in template.resources:
            continue
        made_type = template.resources[logical_id].get("Type")
        for user in origin.users or (origin.owner or origin.declared,):
            type_name = simple_name(template.origins.get(user, origin).type)
            if type_name not in RESOURCE_MODULES:
                continue
            for name, referable_type in resource_class(type_name).REFERABLE.items():
                if referable_type == made_type:
                    names[f"{user}.{name}"] = logical_id
    return names


def _rewritten(value: Json, names: Mapping[str, str]) -> Json:
    """Return `value` with names replaced; the very same object where there are none."""
    if isinstance(value, list):
        items = [_rewritten(item, names) for item in value]
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
    rewritten = {key: _rewritten(item, names) for key, item in value.items()}
    return rewritten if any(rewritten[key] is not item for key, item in value.items()) else value


def _rewritten_get_att(value: dict[str, Json], argument: Json, names: Mapping[str, str]) -> dict[str, Json]:
    if not isinstance(argument, list) or len(argument) < 2 or not all(isinstance(part, str) for part in argument):
        return value
    parts = ".".join(cast(list[str], argument)).split(".")
    name = names.get(".".join(parts[:2]))
    return value if name is None else {"Fn::GetAtt": [name, *parts[2:]]}


def _rewritten_sub(value: dict[str, Json], argument: Json, names: Mapping[str, str]) -> dict[str, Json]:
    def replaced(found: re.Match[str]) -> str:
        parts = found[1].split(".", 2)
        name = names.get(".".join(parts[:2]))
        return found[0] if name is None else f"${{{'.'.join([name, *parts[2:]])}}}"

    text = argument[0] if isinstance(argument, list) and argument else argument
    if not isinstance(text, str) or "${" not in text:
        return value
    new = _PLACEHOLDER.sub(replaced, text)
    if new == text:
        return value
    return {"Fn::Sub": [new, *argument[1:]] if isinstance(argument, list) else new}
