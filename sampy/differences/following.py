"""What changes because something else does: values that refer to a resource that is replaced."""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Iterable, Iterator, Mapping, MutableMapping

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
        self._effects: dict[str, Effect] = {}
        self._changed: dict[str, set[str]] = {}
        self._written: dict[tuple[str, str], tuple[set[DocumentPath], set[DocumentPath]]] = {}
        self._references: dict[str, list[Reference]] = defaultdict(list)
        for reference in found:
            if reference.kind in ("Ref", "GetAtt") and reference.section in ("Resources", "Outputs"):
                self._references[reference.target].append(reference)

    def follow(self) -> None:
        """Add what changes because of the changes that are known, and because of what is added in turn."""
        self._effects = {name: _worst(changes) for name, changes in self._changes.items()}
        self._changed = {name: {*_properties(changes)} for name, changes in self._changes.items()}
        waiting = deque(name for name, effect in self._effects.items() if effect > Effect.NONE)
        queued = {*waiting}
        while waiting:
            name = waiting.popleft()
            queued.remove(name)
            for reference in self._references[name]:
                holder = reference.holder
                if reference.section == "Outputs":
                    self._add(self._outputs.get(holder), reference, name)
                elif holder != name:
                    added = self._add(self._changes.get(holder), reference, name)
                    if added is not None and self._grows(holder, added) and holder not in queued:
                        waiting.append(holder)
                        queued.add(holder)

    def _grows(self, name: str, added: Change) -> bool:
        """Return whether a change that was added to a resource may change more of what refers to it."""
        new = {*_properties({(added.path, False): added})} - self._changed[name]
        if not new and added.effect <= self._effects[name]:
            return False
        self._changed[name] |= new
        self._effects[name] = max(added.effect, self._effects[name])
        return True

    def _add(self, changes: Changes | None, reference: Reference, name: str) -> Change | None:
        """Add a change to those of what holds a reference, and return it; None where there is none to add."""
        if changes is None or not self._is_taken(reference.path):
            return None
        moves = self._moves(name, reference)
        path = outermost(reference.path)[2:]
        if moves is False or path[0] not in ("Properties", "Value") or self._is_told(changes, reference, path):
            return None
        value = value_at(self._document[reference.section], (reference.holder, *path))
        own = Effect.NONE
        if reference.section == "Resources":
            kind = str(as_map(as_map(self._document["Resources"])[reference.holder]).get("Type"))
            own = effect_of(kind, path[1:], value, None)
        if moves is None:
            own = min(own, Effect.MAYBE_REPLACED)
        known = changes.get((path, False))
        if known is not None and known.effect >= own:
            return None
        change = Change(path, value, value, own, name)
        add(changes, change)
        return change

    def _is_told(self, changes: Changes, reference: Reference, path: DocumentPath) -> bool:
        """Return whether a value that has a reference in it changes by itself: as a part of something, or in parts."""
        holder = (reference.section, reference.holder)
        if holder not in self._written:
            ways = {each.path for each in changes.values() if each.because is None}
            self._written[holder] = (ways, {way[:length] for way in ways for length in range(len(way) + 1)})
        ways, above = self._written[holder]
        return path in above or any(path[:length] in ways for length in range(len(path) + 1))

    def _moves(self, name: str, reference: Reference) -> bool | None:
        """Return whether what a reference stands for changes; None for maybe."""
        effect = self._effects[name]
        if effect >= Effect.MAYBE_REPLACED:
            return True if effect is Effect.REPLACED else None
        kind = str(as_map(as_map(self._document["Resources"])[name]).get("Type"))
        return changes_in_place(kind, reference.attribute, self._changed[name])

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


def _properties(changes: Changes) -> Iterator[str]:
    """Yield the names of the properties of a resource that change."""
    for change in changes.values():
        if len(change.path) > 1 and change.path[0] == "Properties":
            yield str(change.path[1])


def _worst(changes: Changes) -> Effect:
    return max((each.effect for each in changes.values()), default=Effect.NONE)
