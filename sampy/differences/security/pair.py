"""Two templates side by side, with the resources of the old one under their new names."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Set
from typing import NamedTuple

import attrs

from sampy.context import Context
from sampy.differences.renaming import renamed as renamed_document
from sampy.differences.security.naming import Naming
from sampy.differences.security.sameness import Sameness
from sampy.errors import Place
from sampy.iam.comparison import Comparison, compare
from sampy.iam.patterns import TooManyKinds
from sampy.iam.statements import Policy
from sampy.intrinsics import Json, as_map
from sampy.template import Template


class Both(NamedTuple):
    """A resource of one or both of the templates.

    Args:
        logical_id: Its logical id, the new one.
        before: Its properties; None where it wasn't there.
        after: Its properties; None where it isn't there any more.
    """

    logical_id: str
    before: Mapping[str, Json] | None
    after: Mapping[str, Json] | None


@attrs.frozen
class Pair:
    """Two compiled templates.

    Args:
        before: The one that is deployed.
        after: The one that would be.
        context_before: What the first one was deployed with, with the values of all parameters that may be told.
        context_after: What the second one would be deployed with.
        names_before: What is called how in the first one.
        names_after: What is called how in the second one.
        same: Tells which of their values are sure to come to the same.
        types: The types of all their resources.
    """

    before: Template
    after: Template
    context_before: Context
    context_after: Context
    names_before: Naming
    names_after: Naming
    same: Sameness
    _types: Set[str]
    _compared: dict[tuple[Policy, Policy], Comparison | None] = attrs.field(factory=dict, init=False, repr=False)

    @classmethod
    def of(
        cls,
        before: Template,
        after: Template,
        context: Context,
        renamed: Mapping[str, str],
        before_context: Context | None = None,
        same: Set[str] = frozenset(),
    ) -> Pair:
        """Return two templates, in the first of which resources have the names that they get.

        Args:
            before: The one that is deployed.
            after: The one that would be.
            context: What the second one would be deployed with.
            renamed: The new logical ids, with the old ones.
            before_context: What the first one was deployed with, where that is something else.
            same: The resources that are known to be written the same in both.
        """
        if renamed:
            new = {old: name for name, old in renamed.items()}
            deployed = before.resources
            before = attrs.evolve(before, document=renamed_document(before.document, new))
            same = {each for each in same if before.resources.get(each) is deployed.get(each)}
        was, is_ = _with_values(before_context or context, before), _with_values(context, after)
        called = Naming(before, was), Naming(after, is_)
        types = {type_ for each in called for type_ in each.types.values()}
        return cls(before, after, was, is_, *called, Sameness(*called, same), types)

    def has(self, *types: str) -> bool:
        """Return whether there are resources of some types in one of the templates, which is quickly told."""
        return not self._types.isdisjoint(types)

    def each(self, *types: str) -> Iterator[Both]:
        """Yield the resources of some types, in the order of the new template, those that are gone last."""
        if not self.has(*types):
            return
        old, new = dict(self.before.each(*types)), dict(self.after.each(*types))
        for logical_id in dict.fromkeys((*new, *old)):
            yield Both(logical_id, old.get(logical_id), new.get(logical_id))

    def unchanged(self, both: Both, properties: Iterable[str], others: Set[str] = frozenset()) -> bool:
        """Return whether properties of a resource that was there before are sure to come to what they were.

        Args:
            both: The resource.
            properties: The names of the properties.
            others: The logical ids of resources that may not be what they were, beside those with other names.
        """
        old, new = both.before, both.after
        if old is None or new is None:
            return False
        if not others and both.logical_id in self.same.resources:
            return True
        return all(self.same.of(old.get(name), new.get(name), others) for name in properties)

    def compared(self, before: Policy, after: Policy) -> Comparison | None:
        """Return how two policies differ; None where their wildcards tell too much apart to be compared."""
        if {*before.statements} == {*after.statements}:
            return Comparison()
        try:
            return self._compared[before, after]
        except KeyError:
            found = self._compared[before, after] = _compared(before, after)
            return found

    def place(self, logical_id: str) -> Place | None:
        """Return the user's line of a resource; None where it is gone."""
        return self.after.place(logical_id) if logical_id in self.after.resources else None


def _compared(before: Policy, after: Policy) -> Comparison | None:
    try:
        return compare(before, after)
    except TooManyKinds:
        return None


def _with_values(context: Context, template: Template) -> Context:
    """Return a context with the values of the parameters of a template, but for those that must not be shown."""
    declared = {name: as_map(each) for name, each in as_map(template.document.get("Parameters")).items()}
    defaults = {name: each["Default"] for name, each in declared.items() if isinstance(each.get("Default"), str)}
    hidden = {name for name, each in declared.items() if each.get("NoEcho") in (True, "true")}
    known = {**defaults, **context.parameters}
    return attrs.evolve(context, parameters={name: value for name, value in known.items() if name not in hidden})
