"""What changes because something else does: values that refer to a resource that is replaced."""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Iterable, Mapping, MutableMapping

from sampy.differences.canonical import Reader
from sampy.differences.effects import changes_in_place, effect_of
from sampy.differences.model import ABSENT, Change, Effect
from sampy.errors import DocumentPath
from sampy.intrinsics import Json, as_map
from sampy.references import Reference

Changes = MutableMapping[tuple[DocumentPath, bool], Change]
"""The changes of one resource or output, by their paths, and whether they tell of a value that is gone.

The position of what is gone from a list is that of the old list, at which there is another value in the new one.
"""


def add(changes: Changes, change: Change) -> None:
    """Add a change to those of a resource or output."""
    changes[change.path, change.after is ABSENT] = change


def outermost(path: DocumentPath) -> DocumentPath:
    """Return the way to the outermost function call on a path, but for `Fn::If`, whose branches are places too."""
    for index, step in enumerate(path):
        if isinstance(step, str) and step.startswith("Fn::") and step != "Fn::If":
            return path[:index]
    return path


def value_at(value: Json, path: Iterable[str | int]) -> Json:
    """Return what a path leads to in a document."""
    for step in path:
        value = value[step]  # type: ignore[index]  # the path is one of the document
    return value


class Followed:
    """Follows the references of one template.

    Args:
        document: The new template.
        found: What it refers to.
        reader: Reads it.
        changes: The changes of each resource that is in both templates, by logical id, which grow.
        outputs: The changes of each output, which grow too.
    """

    def __init__(
        self,
        document: Mapping[str, Json],
        found: Iterable[Reference],
        reader: Reader,
        changes: Mapping[str, Changes],
        outputs: Mapping[str, Changes],
    ) -> None:
        self._document = document
        self._reader = reader
        self._changes = changes
        self._outputs = outputs
        self._references: dict[str, list[Reference]] = defaultdict(list)
        for reference in found:
            if reference.kind in ("Ref", "GetAtt") and reference.section in ("Resources", "Outputs"):
                self._references[reference.target].append(reference)

    def follow(self) -> None:
        """Add what changes because of the changes that are known, and because of what is added in turn."""
        effects = {name: _worst(changes) for name, changes in self._changes.items()}
        waiting = deque(name for name, effect in effects.items() if effect > Effect.NONE)
        while waiting:
            name = waiting.popleft()
            for reference in self._references[name]:
                holder = reference.holder
                if reference.section == "Outputs":
                    self._add(self._outputs.get(holder), reference, name, effects[name])
                elif holder != name and self._add(self._changes.get(holder), reference, name, effects[name]):
                    effects[holder] = _worst(self._changes[holder])
                    waiting.append(holder)

    def _add(self, changes: Changes | None, reference: Reference, name: str, effect: Effect) -> bool:
        """Add a change to those of what holds a reference; return whether there was one to add."""
        if changes is None or not self._is_taken(reference.path):
            return False
        moves = self._moves(name, effect, reference)
        path = outermost(reference.path)[2:]
        if moves is False or path[0] not in ("Properties", "Value"):
            return False
        covered = any(
            each.because is None and (path[: len(each.path)] == each.path or each.path[: len(path)] == path)
            for each in changes.values()
        )
        if covered:
            return False
        value = value_at(self._document[reference.section], (reference.holder, *path))
        own = Effect.NONE
        if reference.section == "Resources":
            kind = str(as_map(as_map(self._document["Resources"])[reference.holder]).get("Type"))
            own = effect_of(kind, path[1:], value, None)
        if moves is None:
            own = min(own, Effect.MAYBE_REPLACED)
        known = changes.get((path, False))
        if known is not None and known.effect >= own:
            return False
        add(changes, Change(path, value, value, own, name))
        return True

    def _moves(self, name: str, effect: Effect, reference: Reference) -> bool | None:
        """Return whether what a reference stands for changes; None for maybe."""
        if effect >= Effect.MAYBE_REPLACED:
            return True if effect is Effect.REPLACED else None
        kind = str(as_map(as_map(self._document["Resources"])[name]).get("Type"))
        ways = (each.path for each in self._changes[name].values())
        changed = frozenset(str(way[1]) for way in ways if len(way) > 1 and way[0] == "Properties")
        return changes_in_place(kind, reference.attribute, changed)

    def _is_taken(self, path: DocumentPath) -> bool:
        """Return whether a path leads through no branch of an `Fn::If` that is known not to be taken."""
        for index, step in enumerate(path):
            if step == "Fn::If" and index + 1 < len(path) and path[index + 1] in (1, 2):
                argument = value_at(self._document[str(path[0])], path[1 : index + 1])
                condition = argument[0] if isinstance(argument, list) else None
                truth = self._reader.truth(condition) if isinstance(condition, str) else None
                if truth is not None and path[index + 1] != (1 if truth else 2):
                    return False
        return True


def _worst(changes: Changes) -> Effect:
    return max((each.effect for each in changes.values()), default=Effect.NONE)
