"""The resources of a compiled template, below the declarations that they were made of."""

from __future__ import annotations

from collections.abc import Iterator

import attrs

from sampy.errors import Place
from sampy.template import Template


@attrs.frozen
class Made:
    """A resource of the compiled template.

    Args:
        logical_id: Its logical id.
        type: Its type.
        rule: What made it: ``declared``, or the words of the rule.
    """

    logical_id: str
    type: str
    rule: str


@attrs.frozen
class Declared:
    """A declaration, or what several of them share, with all that was made of it.

    Args:
        logical_id: Its logical id.
        type: Its type as it was declared.
        place: Where it stands in the user's file.
        resources: What was made of it, in the order of the compiled template.
    """

    logical_id: str
    type: str
    place: Place | None
    resources: tuple[Made, ...]


def declarations(template: Template) -> tuple[Declared, ...]:
    """Return the declarations of a compiled template, in the order of their first resources."""
    groups: dict[str, list[str]] = {}
    for logical_id in template.resources:
        groups.setdefault(declaration_of(template, logical_id), []).append(logical_id)
    return tuple(_declared(template, name, members) for name, members in groups.items())


def declaration_of(template: Template, logical_id: str) -> str:
    """Return the logical id of the declaration that a resource belongs to.

    That is what it was declared as, but for what several declarations share: an API that events share when they name
    none is a declaration of its own here, with its stage and deployment.
    """
    origin = template.origin(logical_id)
    owner = origin.owner
    if owner is not None and owner in template.resources and template.origin(owner).owner == owner:
        return owner
    return origin.declared


def _declared(template: Template, name: str, members: list[str]) -> Declared:
    made = tuple(
        Made(logical_id, template.type_of(logical_id), template.origin(logical_id).rule) for logical_id in members
    )
    first = name if name in members else members[0]
    return Declared(name, next(_types(template, name, first)), template.place(first), made)


def _types(template: Template, name: str, first: str) -> Iterator[str]:
    """Yield what may be the type of a declaration, the best first."""
    origins = [template.origin(first), *(origin for origin in template.origins.values() if origin.declared == name)]
    yield from (origin.type for origin in origins if origin.type)
    yield template.type_of(first)
