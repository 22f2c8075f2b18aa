"""What becomes of the resources of a stack."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import attrs

from sampy.differences.canonical import Reader, is_call
from sampy.differences.causes import Causes
from sampy.differences.effects import effect_of
from sampy.differences.following import Changes, Followed, add
from sampy.differences.known_values import NOTHING_KNOWN, Known
from sampy.differences.model import ABSENT, Action, Change, Effect, Keeping, ResourceChange, Value
from sampy.differences.moves import moves
from sampy.differences.places import Places
from sampy.differences.shapes import ATTRIBUTES, FREE, shape_of
from sampy.differences.stateful import STATEFUL, default_policy, kept_when_removed, kept_when_replaced
from sampy.differences.values import Divergence, Pair, same_text
from sampy.errors import DocumentPath
from sampy.intrinsics import Json, as_map
from sampy.references import Reference, references

Resource = Mapping[str, Json]


class ResourceComparison:
    """Compares the resources, and the outputs, of two templates.

    Args:
        before: The old template.
        after: The new one.
        known_before: What is known of the old one.
        known_after: What is known of the new one.
        places: Finds places in the new one.
    """

    def __init__(
        self,
        before: Mapping[str, Json],
        after: Mapping[str, Json],
        known_before: Known,
        known_after: Known,
        places: Places,
    ) -> None:
        self._after = after
        self._places = places
        self._pair = Pair(Reader(known_before), Reader(known_after))
        self._written = Pair(Reader(NOTHING_KNOWN), Reader(NOTHING_KNOWN))
        self.causes = Causes(known_before, known_after, self._pair.before, self._pair.after)
        self._old = _resources(before)
        self._new = _resources(after)
        self._outputs = (_entries(before, "Outputs"), _entries(after, "Outputs"))
        self._actions = {name: self._becomes(name) for name in {**self._old, **self._new}}
        removed = {name: each for name, each in self._old.items() if self._actions[name] is Action.REMOVE}
        added = {name: each for name, each in self._new.items() if self._actions[name] is Action.ADD}
        self.renamed = moves(removed, added, self._pair.before, self._pair.after)
        """The new logical ids of resources that are only renamed, each with its old one."""
        self.uncertain = [name for name in {**self._new, **self._old} if self._may_come_or_go(name)]
        """The resources of which it isn't known whether they come or go."""
        had_other_names = {*self.renamed.values()}
        self._removed = [name for name in removed if name not in had_other_names]
        self._added = added
        self.same: set[str] = set()
        """The resources that are written the same in both templates, as far as that was looked at."""
        self.changes: dict[str, Changes] = {}
        """The changes of each resource that is in both templates, by their paths."""
        self.output_changes: dict[str, Changes] = {}
        """The changes of each output, by their paths."""
        self._compare()

    def _becomes(self, name: str) -> Action | None:
        """Return what becomes of a resource, if its condition holds where that isn't known; None for nothing."""
        was, will_be = self._is_there(name)
        if was is False or will_be is False:
            return Action.ADD if will_be is not False else Action.REMOVE if was is not False else None
        return Action.MODIFY

    def _is_there(self, name: str) -> tuple[bool | None, bool | None]:
        """Return whether a resource is there, in the old template and in the new one; None for maybe."""
        old, new = self._old.get(name), self._new.get(name)
        was = old is not None and _holds(old, self._pair.before)
        will_be = new is not None and _holds(new, self._pair.after)
        return was, will_be

    def _may_come_or_go(self, name: str) -> bool:
        """Return whether it isn't known if a resource is there, and if that changes."""
        was, will_be = self._is_there(name)
        if was is None and will_be is None:
            one, other = str(self._old[name]["Condition"]), str(self._new[name]["Condition"])
            return self._pair.before.identity(one) != self._pair.after.identity(other)
        return was is None or will_be is None

    def _compare(self) -> None:
        found: list[Reference] | None = None
        affected: set[tuple[str, str]] = set()
        if self.causes:
            found = references(self._after)
            affected = self.causes.affected(found)
        for name, new in self._new.items():
            old_name = self.renamed.get(name, name)
            old = self._old.get(old_name)
            action = self._actions[name]
            if old is None or action is None or (action is not Action.MODIFY and name not in self.renamed):
                continue
            must_look = ("Resources", name) in affected
            self.changes[name] = self._of_resource(name, old, new, must_look=must_look)
        for name in dict.fromkeys((*self._outputs[1], *self._outputs[0])):
            self.output_changes[name] = self._of_output(name, must_look=("Outputs", name) in affected)
        if any(self.changes.values()):
            found = references(self._after) if found is None else found
            own = {name: changes for name, changes in self.changes.items() if name not in self.renamed}
            Followed(self._after, found, self._pair.after, own, self.output_changes).follow()

    def _of_resource(self, name: str, old: Resource, new: Resource, *, must_look: bool) -> Changes:
        if not must_look and same_text(old, new):
            self.same.add(name)
            return {}
        kind = str(new.get("Type"))
        changes: Changes = {}
        if old.get("Type") != new.get("Type"):
            other_type = Divergence(("Type",), old.get("Type"), new.get("Type"))
            add(changes, self._change(name, other_type, Effect.REPLACED))
            return changes
        properties = (old.get("Properties", {}), new.get("Properties", {}))
        properties = properties if must_look else _rewritten(*properties)
        for each in self._pair.divergences(*properties, shape_of(kind), ("Properties",)):
            effect = effect_of(kind, each.path[1:], each.before, each.after)
            add(changes, self._change(name, each, effect))
        for attribute in dict.fromkeys((*new, *old)):
            if attribute not in ("Type", "Properties"):
                values = (_attribute(old, attribute), _attribute(new, attribute))
                for each in self._pair.divergences(*values, ATTRIBUTES.member(attribute), (attribute,)):
                    add(changes, self._change(name, each, Effect.NONE))
        if name not in self.renamed and self._may_come_or_go(name):
            condition = Divergence(("Condition",), old.get("Condition", ABSENT), new.get("Condition", ABSENT))
            add(changes, self._change(name, condition, Effect.MAYBE_REPLACED))
        return changes

    def _change(self, name: str, found: Divergence, effect: Effect) -> Change:
        place = self._places.of(("Resources", name, *found.path))
        because = self._because(found, ("Resources", name))
        effect = Effect.NONE if name in self.renamed else effect
        return Change(found.path, found.before, found.after, effect, because, place)

    def _because(self, found: Divergence, holder: DocumentPath) -> str | None:
        if not self.causes or found.before is ABSENT or found.after is ABSENT:
            return None
        if not self._written.same(found.before, found.after, FREE):
            return None
        return self.causes.of(found.after, (*holder, *found.path))

    def _of_output(self, name: str, *, must_look: bool) -> Changes:
        old, new = self._outputs[0].get(name), self._outputs[1].get(name)
        was = old is not None and _holds(old, self._pair.before) is not False
        will_be = new is not None and _holds(new, self._pair.after) is not False
        if was != will_be:
            gone = Divergence((), dict(old) if was and old else ABSENT, dict(new) if will_be and new else ABSENT)
            place = self._places.of(("Outputs", name)) if will_be else None
            return {((), False): Change((), gone.before, gone.after, Effect.NONE, place=place)}
        if not was or old is None or new is None or (not must_look and same_text(old, new)):
            return {}
        changes: Changes = {}
        for each in self._pair.divergences(dict(old), dict(new), FREE, ()):
            place = self._places.of(("Outputs", name, *each.path))
            because = self._because(each, ("Outputs", name))
            add(changes, Change(each.path, each.before, each.after, Effect.NONE, because, place))
        return changes

    def results(self) -> Iterator[ResourceChange]:
        """Yield what becomes of the resources, in the order of the new template, removed ones last."""
        for name, new in self._new.items():
            if name in self.changes and (self.changes[name] or name in self.renamed):
                yield self._modified(name, new)
            elif name in self._added:
                kind = str(new.get("Type"))
                place = self._places.of(("Resources", name))
                yield ResourceChange(name, kind, Action.ADD, stateful=kind in STATEFUL, place=place)
        for name in self._removed:
            old = self._old[name]
            kind = str(old.get("Type"))
            keeping = kept_when_removed(old, self._pair.before)
            yield ResourceChange(name, kind, Action.REMOVE, stateful=kind in STATEFUL, keeping=keeping)

    def _modified(self, name: str, new: Resource) -> ResourceChange:
        kind = str(new.get("Type"))
        changes = tuple(self.changes[name].values())
        effect = max((each.effect for each in changes), default=Effect.NONE)
        was = self.renamed.get(name)
        keeping = Keeping.DELETE
        if was is not None:
            keeping = kept_when_removed(self._old[was], self._pair.before)
        elif effect >= Effect.MAYBE_REPLACED:
            keeping = kept_when_replaced(new, self._pair.after)
        return ResourceChange(
            name,
            kind,
            Action.MODIFY if was is None else Action.RENAME,
            effect,
            tuple(self._placed(name, change) for change in changes),
            was,
            kind in STATEFUL,
            keeping,
            self._places.of(("Resources", name)),
        )

    def _placed(self, name: str, change: Change) -> Change:
        if change.place is not None:
            return change
        return attrs.evolve(change, place=self._places.of(("Resources", name, *change.path)))


def _resources(document: Mapping[str, Json]) -> dict[str, Resource]:
    return _entries(document, "Resources")


def _entries(document: Mapping[str, Json], section: str) -> dict[str, Mapping[str, Json]]:
    return {name: entry for name, entry in as_map(document.get(section)).items() if isinstance(entry, dict)}


def _rewritten(before: Json, after: Json) -> tuple[Json, Json]:
    """Return the properties of two resources without those that are written the same, so that these are not read."""
    if not isinstance(before, dict) or not isinstance(after, dict) or "Statement" in before or "Statement" in after:
        return before, after
    same = {name for name, value in after.items() if name in before and _is_same(before[name], value)}
    old = {name: value for name, value in before.items() if name not in same}
    new = {name: value for name, value in after.items() if name not in same}
    return (before, after) if is_call(old) or is_call(new) else (old, new)


def _is_same(before: Json, after: Json) -> bool:
    """Return whether two values are written the same; most are text, which is the quickest to tell."""
    return before == after and (isinstance(after, str) or same_text(before, after))


def _holds(entry: Mapping[str, Json], reader: Reader) -> bool | None:
    condition = entry.get("Condition")
    return reader.truth(condition) if isinstance(condition, str) else True


def _attribute(resource: Resource, name: str) -> Value:
    """Return an attribute of a resource; what holds without it, where it isn't given."""
    defaults: Mapping[str, Value] = {"DeletionPolicy": default_policy(resource), "UpdateReplacePolicy": "Delete"}
    return resource.get(name, defaults.get(name, ABSENT))
