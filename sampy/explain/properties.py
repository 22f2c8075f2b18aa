"""Where each property of a resource came from."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Literal

import attrs

from sampy.errors import DocumentPath, Place
from sampy.explain.history import GLOBALS, History
from sampy.explain.leaves import Key, Leaf, children, leaves
from sampy.explain.policies import declared_policy
from sampy.intrinsics import Json, is_intrinsic
from sampy.serverless.registry import simple_name
from sampy.transforms import INCLUDE, LANGUAGE_EXTENSIONS, SERVERLESS

_MOVES_WHAT_IS_WRITTEN = (INCLUDE, LANGUAGE_EXTENSIONS)
_SHORTEST_TELLING_TEXT = 3


@attrs.frozen
class Cause:
    """What gave a property its value, or changed it.

    Args:
        kind: The user's declaration, Globals, a transform, the rule that made the whole resource, or a policy that
            the declaration names.
        by: Its name: the logical id of the declaration, the section of Globals, the name of the transform, the words
            of the rule, or the name of the policy template.
        path: The way, in the user's document, to what it took the value from; empty where it took it from nothing.
        place: Where that was written.
    """

    kind: Literal["declaration", "globals", "transform", "rule", "policy"]
    by: str
    path: DocumentPath = ()
    place: Place | None = None


@attrs.frozen
class Part:
    """A property, a part of one, or another attribute of a resource, all of which came the same way.

    Args:
        path: The way to it from the resource: ``("Properties", "Timeout")``.
        value: Its value in the compiled template.
        causes: What made it what it is: first what brought it, then all that changed it.
    """

    path: DocumentPath
    value: Json
    causes: tuple[Cause, ...]


class Properties:
    """Tells where the properties of the resources of one template came from."""

    def __init__(self, history: History) -> None:
        self._steps = history.steps
        self._compiled = history.compiled
        self._leaves: dict[tuple[int, str], Mapping[Key, Leaf]] = {}

    def of(self, logical_id: str) -> tuple[Part, ...]:
        """Return the properties of a resource, each with its causes; the parts of one only where these differ."""
        resource: Json = self._compiled.resources[logical_id]
        found: list[Part] = []
        for name, value in resource.items() if isinstance(resource, dict) else ():
            if name == "Properties" and isinstance(value, dict) and not is_intrinsic(value):
                for each, item in value.items():
                    found += self._parts(logical_id, item, (name, each), (name, each))
            elif name != "Type":
                found += self._parts(logical_id, value, (name,), (name,))
        return tuple(found)

    def _parts(self, logical_id: str, value: Json, key: Key, path: DocumentPath) -> list[Part]:
        inner = children(value, key, path)
        if not inner:
            causes = list(self._causes(logical_id, Leaf(key, path, value)))
            return [Part(path, value, tuple(map(self._placed, reversed(causes))))]
        parts = [part for item in inner for part in self._parts(logical_id, *item)]
        came = {tuple((cause.kind, cause.by) for cause in part.causes) for part in parts}
        if len(came) > 1 or any(kind == "policy" for causes in came for kind, _ in causes):
            return parts
        causes = [_joined(same, path) for same in zip(*(part.causes for part in parts), strict=True)]
        return [Part(path, value, tuple(map(self._placed, causes)))]

    def _placed(self, cause: Cause) -> Cause:
        return attrs.evolve(cause, place=self._compiled.source.place(cause.path)) if cause.path else cause

    def _causes(self, logical_id: str, leaf: Leaf) -> Iterator[Cause]:
        """Yield what gave a leaf its value, the last first: go back to the step before which it was another one."""
        name = logical_id
        for index in range(len(self._steps) - 1, 0, -1):
            holder = self._holder(index - 1, name, logical_id)
            before = self._before(index, leaf, holder, is_itself=holder == name) if holder else None
            if before is None or before.value != leaf.value:
                yield self._cause(index, name, logical_id, leaf)
            if before is None or holder is None:
                return
            name, leaf = holder, before
        yield Cause("declaration", name, ("Resources", name, *leaf.path))

    def _holder(self, index: int, name: str, logical_id: str) -> str | None:
        """Return what a resource was in a template: itself, or what it was made of later."""
        origin = self._compiled.origin(logical_id)
        known = self._steps[index].template.resources
        return next((each for each in (name, origin.owner, origin.declared) if each in known), None)

    def _before(self, index: int, leaf: Leaf, holder: str, *, is_itself: bool) -> Leaf | None:
        """Return what a leaf was before a step; None where the step brought it."""
        known = self._leaves_of(index - 1, holder)
        found = known.get(leaf.key)
        if found is not None and (is_itself or found.value == leaf.value):
            return found
        if self._steps[index].by != SERVERLESS:
            return None
        # The transform calls what it takes over by another name, `Code` for `CodeUri`, or takes it from an event.
        same = [each for each in known.values() if each.value == leaf.value]
        if not _is_telling(leaf.value):
            same = [each for each in same if each.key[-1] == leaf.key[-1]]
        return same[0] if len(same) == 1 else None

    def _leaves_of(self, index: int, logical_id: str) -> Mapping[Key, Leaf]:
        if (index, logical_id) not in self._leaves:
            resource: Json = self._steps[index].template.resources[logical_id]
            self._leaves[index, logical_id] = leaves(resource) if isinstance(resource, dict) else {}
        return self._leaves[index, logical_id]

    def _cause(self, index: int, name: str, logical_id: str, leaf: Leaf) -> Cause:
        by, before = self._steps[index].by, self._steps[index - 1].template
        if by == GLOBALS:
            resource = before.resources[name]
            section = simple_name(resource.get("Type")) or ""
            return Cause("globals", section, ("Globals", section, *leaf.path[1:]))
        if name in before.resources:
            return Cause("transform", by)
        origin = self._compiled.origin(logical_id)
        owner = origin.owner or origin.declared
        policy = declared_policy(name, leaf, before.resources.get(owner))
        if policy is not None:
            return Cause("policy", policy.name, ("Resources", origin.declared, *policy.path))
        path = ("Resources", name, *leaf.path) if by in _MOVES_WHAT_IS_WRITTEN else ()
        if origin.rule == "declared":
            return Cause("transform", by, path)
        return Cause("rule", origin.rule, path)


def _is_telling(value: Json) -> bool:
    """Return whether a value tells by itself where it came from, as a small number or `true` does not."""
    return is_intrinsic(value) or (isinstance(value, str) and len(value) >= _SHORTEST_TELLING_TEXT)


def _joined(causes: tuple[Cause, ...], path: DocumentPath) -> Cause:
    """Return the one cause of what all is in the value at `path`, given those of its parts, which are alike."""
    first = causes[0]
    if first.path[2 : 2 + len(path)] == path:
        return attrs.evolve(first, path=first.path[: 2 + len(path)])
    same = 0
    while all(len(each.path) > same and each.path[: same + 1] == first.path[: same + 1] for each in causes):
        same += 1
    return attrs.evolve(first, path=first.path[:same])
