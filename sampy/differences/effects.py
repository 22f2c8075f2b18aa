"""What CloudFormation does to a resource when one of its properties changes.

Source: AWS page "Update behaviors of stack resources"; the schemas of the CloudFormation registry.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Set
from functools import cache

from sampy.differences.model import ABSENT, Effect, Value
from sampy.differences.shapes import is_custom
from sampy.differences.update_behaviors import BEHAVIORS, DYNAMIC_ATTRIBUTES, Behavior
from sampy.errors import DocumentPath
from sampy.intrinsics import Json
from sampy.schemas.shapes import properties_of
from sampy.schemas.tables import schema_of

Way = tuple[str, ...]
_CUSTOM = "AWS::CloudFormation::CustomResource"


def effect_of(resource_type: str, path: DocumentPath, before: Value, after: Value) -> Effect:
    """Return what CloudFormation does to a resource because a property changes.

    Args:
        resource_type: Its type.
        path: The way to what changes: from the properties of the resource.
        before: What it was.
        after: What it will be.
    """
    if not path:
        names = {**(before if isinstance(before, dict) else {}), **(after if isinstance(after, dict) else {})}
        return max((effect_of(resource_type, (name,), before, after) for name in names), default=Effect.IN_PLACE)
    way = _way(path)
    if not _is_known(resource_type, way[0]):
        return Effect.MAYBE_REPLACED
    behaviors = _behaviors(resource_type)
    is_item = isinstance(path[-1], int) and (before is ABSENT or after is ABSENT)
    found = [Effect.IN_PLACE]
    for pointer, behavior in behaviors.items():
        if way[: len(pointer)] == pointer:
            found.append(behavior.effect)
        elif pointer[: len(way)] == way and not is_item:
            inner = pointer[len(way) :]
            if list(_at(before, inner)) != list(_at(after, inner)):
                found.append(behavior.effect)
    return max(found)


def refusal(resource_type: str, path: DocumentPath) -> Behavior | None:
    """Return why a property can't be changed at all; None where it can."""
    way = _way(path)
    behaviors = BEHAVIORS.get(_CUSTOM if is_custom(resource_type) else resource_type, {})
    return next((each for name, each in behaviors.items() if each.refused and way[:1] == (name,)), None)


def changes_in_place(resource_type: str, attribute: str | None, changed: Set[str]) -> bool | None:
    """Return whether an attribute of a resource changes when the resource is updated in place; None for maybe.

    Args:
        resource_type: Its type.
        attribute: The name of the attribute; None for what `Ref` returns, or where the name isn't known.
        changed: The names of the properties that change.
    """
    if attribute is None:
        return False
    if is_custom(resource_type) or resource_type == "AWS::CloudFormation::Stack":
        return None
    if changed & set(DYNAMIC_ATTRIBUTES.get(resource_type, {}).get(attribute, ())):
        return True
    return attribute.split(".")[0] in changed


def _way(path: DocumentPath) -> Way:
    """Return the way to a property as the schemas write it: without the branches of `Fn::If`, and any item as ``*``."""
    way: list[str] = []
    steps = iter(path)
    for step in steps:
        if step == "Fn::If":
            next(steps, None)
        else:
            way.append("*" if isinstance(step, int) else step)
    return tuple(way)


def _is_known(resource_type: str, name: str) -> bool:
    if is_custom(resource_type):
        return True
    return name in _property_names(resource_type)


@cache
def _property_names(resource_type: str) -> frozenset[str]:
    schema = schema_of(resource_type)
    return frozenset(properties_of(schema, schema)) if schema else frozenset()


@cache
def _behaviors(resource_type: str) -> Mapping[Way, Behavior]:
    """Return what happens when the properties of a type change; those that are updated in place are not listed."""
    if is_custom(resource_type):
        return {}
    schema = schema_of(resource_type) or {}
    found: dict[Way, Behavior] = {}
    for key, effect in (
        ("conditionalCreateOnlyProperties", Effect.MAYBE_REPLACED),
        ("createOnlyProperties", Effect.REPLACED),
    ):
        for pointer in schema.get(key, ()):
            found[tuple(pointer.split("/")[2:])] = Behavior(effect, resource_type)
    for name, behavior in BEHAVIORS.get(resource_type, {}).items():
        found[tuple(name.split("/"))] = behavior
    return found


def _at(value: Value, way: Way) -> Iterator[Json]:
    """Yield the values in a value that a way leads to."""
    if value is ABSENT:
        return
    if not way:
        yield value
    elif isinstance(value, dict) and way[0] in value:
        yield from _at(value[way[0]], way[1:])
    elif isinstance(value, list) and way[0] == "*":
        for item in value:
            yield from _at(item, way[1:])
