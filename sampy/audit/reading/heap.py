"""What objects and scopes hold while code is read: it changes from statement to statement and branch to branch."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TypeAlias

from sampy.audit.reading.values import NOTHING, Values, union

Key: TypeAlias = "str | int | float | bytes | Anything | None"


class Anything:
    """The key of what is held under keys that can't be told."""


ANYTHING = Anything()
Changes: TypeAlias = dict[int, dict[Key, Values]]
_NONE: Mapping[Key, Values] = {}


class Heap:
    """Objects by number, each with values by key.

    A branch of the code writes into a layer of its own, so that the other branch sees none of it; where branches meet,
    an object holds whatever it holds after any of them.

    Attributes:
        version: Tells states apart: while it stays the same, all is as it was, but for what is private.
        work: How many objects were put together where branches meet.
        private: The scopes of functions that no other function can see.
    """

    def __init__(self) -> None:
        self._layers: list[Changes] = [{}]
        self._count = 0
        self.version = 0
        self.work = 0
        self.private: set[int] = set()

    @property
    def depth(self) -> int:
        """How many layers there are."""
        return len(self._layers)

    @property
    def count(self) -> int:
        """How many objects there are."""
        return self._count

    def new(self, values: Mapping[Key, Values] | None = None) -> int:
        """Return the number of a new object."""
        self._count += 1
        self._layers[-1][self._count] = dict(values or {})
        return self._count

    def all(self, id: int) -> Mapping[Key, Values]:
        """Return what an object holds, to be read only."""
        for layer in reversed(self._layers):
            if id in layer:
                return layer[id]
        return _NONE

    def read(self, id: int, key: Key) -> Values:
        """Return what an object holds under a key; nothing, where there is nothing."""
        return self.all(id).get(key, NOTHING)

    def write(self, id: int, key: Key, values: Values) -> None:
        """Let an object hold values, and no others, under a key."""
        held = self.all(id)
        if held.get(key) == values:
            return
        if id not in self.private:
            self.version += 1
        top = self._layers[-1]
        if id not in top:
            top[id] = dict(held)
        top[id][key] = values

    def add(self, id: int, key: Key, values: Values) -> None:
        """Let an object hold values as well under a key."""
        self.write(id, key, self.read(id, key) | values)

    def elements(self, id: int) -> Values:
        """Return what an object holds under any key."""
        return union(self.all(id).values())

    def push(self) -> int:
        """Begin a branch; return how many layers there were."""
        self._layers.append({})
        return len(self._layers) - 1

    def since(self, depth: int) -> Changes:
        """Return what has changed above some layers."""
        return {id: dict(held) for layer in self._layers[depth:] for id, held in layer.items()}

    def pop(self, depth: int) -> Changes:
        """End the branches above some layers; return what they changed."""
        changes = self.since(depth)
        del self._layers[depth:]
        if not changes.keys() <= self.private:
            self.version += 1
        return changes

    def merge(self, alternatives: Iterable[Changes]) -> bool:
        """Let things be as they are after any of some branches; return whether that changes objects there were."""
        branches = [dict(each) for each in alternatives]
        top = self._layers[-1]
        changed = False
        for id in dict.fromkeys(id for branch in branches for id in branch):
            before = self.all(id)
            states = [branch.get(id, before) for branch in branches]
            self.work += len(states)
            after = states[0] if len(states) == 1 else _either(states)
            if after != before:
                changed = changed or bool(before)
                top[id] = dict(after)
        return changed


def _either(states: list[Mapping[Key, Values]] | list[dict[Key, Values]]) -> dict[Key, Values]:
    keys = dict.fromkeys(key for state in states for key in state)
    return {key: union(state.get(key, NOTHING) for state in states) for key in keys}
