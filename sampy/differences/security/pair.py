"""Two templates side by side, with the resources of the old one under their new names."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import NamedTuple

import attrs

from sampy.context import Context
from sampy.differences.renaming import renamed as renamed_document
from sampy.differences.security.naming import Naming
from sampy.errors import Place
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
    """

    before: Template
    after: Template
    context_before: Context
    context_after: Context
    names_before: Naming
    names_after: Naming

    @classmethod
    def of(
        cls,
        before: Template,
        after: Template,
        context: Context,
        renamed: Mapping[str, str],
        before_context: Context | None = None,
    ) -> Pair:
        """Return two templates, in the first of which resources have the names that they get.

        Args:
            before: The one that is deployed.
            after: The one that would be.
            context: What the second one would be deployed with.
            renamed: The new logical ids, with the old ones.
            before_context: What the first one was deployed with, where that is something else.
        """
        new = {old: name for name, old in renamed.items()}
        if new:
            before = attrs.evolve(before, document=renamed_document(before.document, new))
        was, is_ = _with_values(before_context or context, before), _with_values(context, after)
        return cls(before, after, was, is_, Naming(before, was), Naming(after, is_))

    def each(self, *types: str) -> Iterator[Both]:
        """Yield the resources of some types, in the order of the new template, those that are gone last."""
        old, new = dict(self.before.each(*types)), dict(self.after.each(*types))
        for logical_id in dict.fromkeys((*new, *old)):
            yield Both(logical_id, old.get(logical_id), new.get(logical_id))

    def place(self, logical_id: str) -> Place | None:
        """Return the user's line of a resource; None where it is gone."""
        return self.after.place(logical_id) if logical_id in self.after.resources else None


def _with_values(context: Context, template: Template) -> Context:
    """Return a context with the values of the parameters of a template, but for those that must not be shown."""
    declared = {name: as_map(each) for name, each in as_map(template.document.get("Parameters")).items()}
    defaults = {name: each["Default"] for name, each in declared.items() if isinstance(each.get("Default"), str)}
    hidden = {name for name, each in declared.items() if each.get("NoEcho") in (True, "true")}
    known = {**defaults, **context.parameters}
    return attrs.evolve(context, parameters={name: value for name, value in known.items() if name not in hidden})
