"""Third pass: what Globals says becomes part of each resource."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from enum import Enum, auto
from typing import TypeAlias, cast

import attrs

from sampy.context import Context
from sampy.declaration import properties
from sampy.errors import CompileError, Problem, did_you_mean
from sampy.intrinsics import Json, is_intrinsic
from sampy.serverless.contributions import Object
from sampy.serverless.registry import RESOURCE_MODULES, resource_class, simple_name
from sampy.template import Template


class _Rule(Enum):
    """How a value of Globals that isn't simply added to becomes part of the resource's own."""

    REPLACE = auto()
    """The resource's own stands alone."""
    KEEP_OWN_KEYS = auto()
    """Entries of the map in Globals count only where the resource's own map, unless it is empty, has them too."""


_Rules: TypeAlias = Mapping[str, "_Rule | _Rules"]
_RULES: dict[str, _Rules] = {
    "CapacityProvider": {
        "InstanceRequirements": {"Architectures": _Rule.REPLACE},
        "ManagedResourceTags": _Rule.KEEP_OWN_KEYS,
    },
    "Function": {"Architectures": _Rule.REPLACE},
}


def merge_globals(template: Template, context: Context) -> Template:
    """Return the template without Globals, and each resource with what Globals has for its type.

    Maps are merged with the resource's own entries winning, lists are appended to, all else is the resource's own
    where it has one. A few properties have rules of their own.

    Raises:
        CompileError: For sections and properties that Globals can't have.
    """
    if "Globals" not in template.document:
        return template
    document = dict(template.document)
    sections = document.pop("Globals")
    if sections == {}:
        return attrs.evolve(template, document=document)
    problems = list(_problems(sections))
    if problems or not isinstance(sections, dict):
        raise CompileError(problems)
    resources: Object = {}
    for logical_id, resource in template.resources.items():
        shared = sections.get(simple_name(resource.get("Type")) or "")
        if isinstance(shared, dict):
            shared = _without_ignored(shared, resource, logical_id, problems)
            resources[logical_id] = _merged(simple_name(resource["Type"]) or "", shared, resource)
        else:
            resources[logical_id] = resource
    if problems:
        raise CompileError(problems)
    document["Resources"] = resources
    return attrs.evolve(template, document=document)


def _problems(sections: Json) -> Iterator[Problem]:
    if not isinstance(sections, dict):
        yield Problem("Globals must be a map of sections", "add a section, or leave Globals out", ("Globals",))
        return
    for name, section in sections.items():
        path = ("Globals", name)
        allowed = _allowed(name)
        if not allowed:
            known = sorted(filter(_allowed, RESOURCE_MODULES))
            yield Problem(f"Globals has no section {name!r}", did_you_mean(name, known), path)
        elif not isinstance(section, dict):
            yield Problem(f"the section {name} of Globals must be a map", "give it properties, or leave it out", path)
        else:
            for key in section:
                if key not in allowed:
                    fix = did_you_mean(key, allowed)
                    yield Problem(f"{key!r} can't be set for all of {name} in Globals", fix, (*path, key))


def _allowed(name: str) -> list[str]:
    """Return the properties that Globals may set for a resource type: none where it has no section."""
    if name not in RESOURCE_MODULES:
        return []
    return [each.name for each in properties(resource_class(name)).values() if each.in_globals]


def _without_ignored(shared: Object, resource: Object, logical_id: str, problems: list[Problem]) -> Object:
    ignored = resource.get("IgnoreGlobals")
    if not ignored:
        return shared
    if ignored == "*":
        return {}
    path = ("Resources", logical_id, "IgnoreGlobals")
    if not isinstance(ignored, list) or not all(isinstance(name, str) for name in ignored):
        fix = 'use "*" or a list of names of properties'
        problems.append(Problem("IgnoreGlobals must be a list", fix, path, resource=logical_id))
        return shared
    for position, name in enumerate(cast(list[str], ignored)):
        if name in ignored[:position]:
            problems.append(Problem(f"IgnoreGlobals names {name!r} twice", "name it once", path, resource=logical_id))
        elif name not in shared:
            message = f"IgnoreGlobals names {name!r}, which Globals doesn't set"
            problems.append(Problem(message, did_you_mean(name, shared), path, resource=logical_id))
    return {name: value for name, value in shared.items() if name not in ignored}


def _merged(type_name: str, shared: Object, resource: Object) -> Object:
    own = resource.get("Properties") or {}
    result = {name: value for name, value in resource.items() if name != "IgnoreGlobals"}
    if isinstance(own, dict) and not is_intrinsic(own):
        result["Properties"] = merge(shared, own, _RULES.get(type_name))
    return result


def merge(shared: Json, own: Json, rules: _Rule | _Rules | None = None) -> Json:
    """Return a value of Globals with a resource's own laid over it."""
    if is_intrinsic(shared) or is_intrinsic(own) or rules is _Rule.REPLACE:
        return own
    if isinstance(shared, dict) and isinstance(own, dict):
        below: _Rules = rules if isinstance(rules, Mapping) else {}
        both = {name: merge(shared[name], own[name], below.get(name)) for name in own if name in shared}
        kept = {} if rules is _Rule.KEEP_OWN_KEYS and own else shared
        return {**kept, **own, **both}
    if isinstance(shared, list) and isinstance(own, list):
        return [*shared, *own]
    return own
