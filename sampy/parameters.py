"""Values of template parameters that are known when a template is compiled."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping

from sampy.context import Context
from sampy.errors import Invalid
from sampy.intrinsics import Json

_PLACEHOLDER = re.compile(r"\$\{([A-Za-z0-9.]+|AWS::[A-Z][A-Za-z]*)\}")


def known_values(document: Mapping[str, Json], context: Context) -> dict[str, Json]:
    """Return the values of parameters: those given, the defaults of others, and region and partition."""
    values: dict[str, Json] = {}
    declared = document.get("Parameters")
    if isinstance(declared, dict):
        for name, parameter in declared.items():
            if isinstance(parameter, dict) and "Default" in parameter:
                values[name] = parameter["Default"]
    values.update(context.parameters)
    values["AWS::Region"] = context.region
    values["AWS::Partition"] = context.partition
    return values


def with_changes(value: Json, document: Mapping[str, Json], context: Context) -> Json:
    """Return `value` with references to parameters replaced whose values aren't the defaults, for hashes.

    The official transform hashes references as they are, so a version would stay the same when a value changes. The
    hashes of a template with its defaults stay those of the official transform.
    """
    declared = document.get("Parameters")
    if not context.parameters or not isinstance(declared, dict):
        return value
    changed: dict[str, Json] = {}
    for name, given in context.parameters.items():
        parameter = declared.get(name)
        if isinstance(parameter, dict) and str(parameter.get("Default")) != str(given):
            changed[name] = given if isinstance(given, str) else json.dumps(given)
    return resolve(value, changed) if changed else value


def resolve(value: Json, values: Mapping[str, Json]) -> Json:
    """Return `value` with references to known parameters, in `Ref` and `Fn::Sub`, replaced by their values.

    Raises:
        Invalid: Where the text of an `Fn::Sub` would get a value that isn't text.
    """
    if isinstance(value, list):
        resolved_items = [resolve(item, values) for item in value]
        return value if _same(value, resolved_items) else resolved_items
    if not isinstance(value, dict):
        return value
    if len(value) == 1:
        ((key, argument),) = value.items()
        if key == "Ref" and isinstance(argument, str):
            return values.get(argument, value)
        if key == "Fn::Sub":
            value = {key: _resolve_sub(argument, values)}
    resolved = {key: resolve(item, values) for key, item in value.items()}
    return value if all(resolved[key] is item for key, item in value.items()) else resolved


def resolve_in(given: Mapping[str, Json], names: Iterable[str], values: Mapping[str, Json]) -> dict[str, Json]:
    """Return properties with parameters filled in where the transform has to look into them: in those of `names`."""
    return {**given, **{name: resolve(given[name], values) for name in names if name in given}}


def _same(before: list[Json], after: list[Json]) -> bool:
    return all(one is other for one, other in zip(before, after, strict=True))


def _resolve_sub(argument: Json, values: Mapping[str, Json]) -> Json:
    if isinstance(argument, str):
        return _substitute(argument, values)
    if isinstance(argument, list) and argument and isinstance(argument[0], str):
        return [_substitute(argument[0], values), *argument[1:]]
    return argument


def _substitute(text: str, values: Mapping[str, Json]) -> str:
    def replacement(found: re.Match[str]) -> str:
        value = values.get(found[1], found[0])
        if not isinstance(value, str):
            raise Invalid(
                f"Fn::Sub puts the parameter {found[1]!r} into text, and its value {value!r} isn't text",
                fix="give the parameter a value that is text",
            )
        return value

    return _PLACEHOLDER.sub(replacement, text) if "${" in text else text


def look_up(value: Json, mappings: Json) -> Json:
    """Return `value` with each `Fn::FindInMap` replaced by what it finds; one that finds nothing stays.

    Args:
        value: The value, in which parameters are filled in.
        mappings: The Mappings of the template.

    Raises:
        Invalid: Where it looks in what is no map of maps, or isn't a list of three.
    """
    if isinstance(value, dict) and len(value) == 1 and "Fn::FindInMap" in value:
        found = _found(value, mappings)
        if found is not value:
            return look_up(found, mappings)
    if isinstance(value, dict):
        return {key: look_up(item, mappings) for key, item in value.items()}
    return [look_up(item, mappings) for item in value] if isinstance(value, list) else value


def _found(value: dict[str, Json], mappings: Json) -> Json:
    keys = value["Fn::FindInMap"]
    if not isinstance(keys, list) or len(keys) != 3:
        raise Invalid("Fn::FindInMap takes a mapping and two keys", fix="give it these three")
    name, first, second = (look_up(key, mappings) for key in keys)
    if not (isinstance(name, str) and isinstance(first, str) and isinstance(second, str)):
        return value
    if not isinstance(mappings, dict) or name not in mappings:
        return value
    mapping = mappings[name]
    entries = mapping.get(first, {}) if isinstance(mapping, dict) else None
    if not isinstance(entries, dict):
        raise Invalid(f"the mapping {name!r} isn't a map of maps", fix=f"mend Mappings.{name}")
    return entries.get(second, value)
