"""Chooses among the alternatives of a schema, so that one declaration after the other they all have their turn."""

from __future__ import annotations

from collections import Counter
from typing import Any

from sampy.schemas.combinations import groups
from sampy.schemas.shapes import properties_of, resolved

Schema = Any


class Alternatives:
    """The choices that are made for one declaration.

    Args:
        root: The schema of the resource type.
        turns: How many declarations have chosen among alternatives already, by the identity of these.
    """

    def __init__(self, root: Schema, turns: Counter[int]) -> None:
        self._root = root
        self._turns = turns
        self._choices: dict[int, int] = {}

    def turn(self, alternatives: Any) -> int:
        """Return whose turn it is in this declaration; another one's in the next declaration that comes by here."""
        key = id(alternatives)
        if key not in self._choices:
            self._choices[key] = self._turns[key]
            self._turns[key] += 1
        return self._choices[key]

    def chosen(self, schema: Schema) -> tuple[set[str], set[str]]:
        """Return which properties the chosen alternatives of an object demand, and for which they have no room."""
        required = set(schema.get("required", ()))
        left_out: set[str] = set()
        for key in ("oneOf", "anyOf"):
            branches = [resolved(each, self._root) for each in schema.get(key, ())]
            if not branches:
                continue
            chosen = branches[self.turn(schema[key]) % len(branches)]
            inner_required, inner_left_out = self.chosen(chosen)
            mine = set(properties_of(chosen, self._root)) | inner_required
            others = {name for each in branches for name in self._all_names(each)}
            required |= inner_required or set(list(properties_of(chosen, self._root))[:1])
            left_out |= (others - mine - set(schema.get("required", ()))) | inner_left_out
        for each in schema.get("allOf", ()):
            inner_required, inner_left_out = self.chosen(resolved(each, self._root))
            required |= inner_required
            left_out |= inner_left_out
        for group in groups(schema.get("requiredXor", ())):
            turn = self.turn(schema["requiredXor"])
            kept = next((name for name in group if name in required), group[turn % len(group)])
            required.add(kept)
            left_out |= set(group) - {kept}
        left_out |= self._excluded(schema, required)
        left_out |= self._too_many(schema, required, left_out)
        for name, needs in {**schema.get("dependentRequired", {}), **schema.get("dependencies", {})}.items():
            if isinstance(needs, list) and left_out & set(needs):
                left_out.add(name)
        return required - left_out, left_out

    def _excluded(self, schema: Schema, required: set[str]) -> set[str]:
        """Return the properties that others exclude which come first this time."""
        left_out: set[str] = set()
        group = _choosing(schema)
        if group:
            left_out |= set(group) - {group[self.turn(schema["dependencies"]) % len(group)]}
        conflicts = {(one, other) for one, others in schema.get("dependentExcluded", {}).items() for other in others}
        names = sorted({name for pair in conflicts for name in pair})
        turn = self.turn(schema["dependentExcluded"]) % len(names) if names else 0
        for name in [*sorted(required & set(names)), *names[turn:], *names[:turn]]:
            if name not in left_out:
                left_out |= {other for one, other in conflicts | {pair[::-1] for pair in conflicts} if one == name}
        return left_out - required

    def _too_many(self, schema: Schema, required: set[str], left_out: set[str]) -> set[str]:
        """Return the properties that are one too many this time."""
        names = [each for each in properties_of(schema, self._root) if each not in left_out | required]
        most = schema.get("maxProperties", len(names) + len(required)) - len(required)
        if len(names) <= most or most <= 0:
            return set()
        start = self.turn(schema["properties"] if "properties" in schema else schema["oneOf"]) * most % len(names)
        return set(names) - {names[(start + index) % len(names)] for index in range(most)}

    def _all_names(self, branch: Schema) -> set[str]:
        """Return all properties that an alternative, or an alternative of it, speaks of."""
        names = set(properties_of(branch, self._root)) | set(branch.get("required", ()))
        for key in ("oneOf", "anyOf", "allOf"):
            for each in branch.get(key, ()):
                names |= self._all_names(resolved(each, self._root))
        return names

    def narrowed(self, schema: Schema, given: set[str]) -> dict[str, Schema]:
        """Return what the chosen alternatives say in addition about properties that the object has itself."""
        own = schema.get("properties", {})
        found: dict[str, Schema] = {}
        for key in ("oneOf", "anyOf"):
            branches = [resolved(each, self._root) for each in schema.get(key, ())]
            if branches:
                chosen = branches[self.turn(schema[key]) % len(branches)]
                found |= {name: each for name, each in chosen.get("properties", {}).items() if name in own}
        for name in _choosing(schema):
            if name in given:
                found |= schema["dependencies"][name]["properties"]
        for each in schema.get("allOf", ()):
            demanded = each.get("if", {}).get("required")
            if demanded is not None and given.issuperset(demanded):
                found |= each["then"].get("properties", {})
        return found


def _choosing(schema: Schema) -> list[str]:
    """Return the properties of which each wants something else of one and the same property."""
    return [name for name, demand in schema.get("dependencies", {}).items() if "properties" in demand]
