"""The document between passes, and where each part of it came from."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, cast

import attrs

from sampy.errors import DocumentPath, Place, Problem, Source
from sampy.intrinsics import Json, as_map

if TYPE_CHECKING:
    from sampy.policy_definition import PolicyDefinition


@attrs.frozen
class Origin:
    """What made a resource of a template.

    Args:
        declared: The logical id of the declaration, or of the template's resource, that it came from.
        type: The type of what it was made of.
        rule: What made it of that: ``declared``, or the words of the rule, such as ``execution role``.
        owner: The logical id of what it was made of, where that was made of the declaration in turn.
        users: The logical ids of all that it was made for, where several resources share it.
        at: The way from the declaration to the part of it that it came from, where it wasn't the whole.
    """

    declared: str
    type: str
    rule: str = "declared"
    owner: str | None = None
    users: tuple[str, ...] = ()
    at: DocumentPath = ()


class NoSource:
    """The source of a document that was made in memory."""

    folder: Path | None = None

    def place(self, path: DocumentPath) -> Place | None:
        """Return None: it was written nowhere."""
        return None


@attrs.frozen
class Template:
    """A CloudFormation document and its history. Nothing edits it: a pass makes another one.

    Args:
        document: The document; to be read only.
        source: Where it came from.
        origins: What made each of its resources, by logical id; a resource that isn't listed was declared.
        notes: What the user should know about it.
        name: The name of the stack.
        problems: What passes found to be wrong and went on without; the pass that ends for problems tells these too.
        allowed: The rules that may be broken, each with the user's reason, by the logical id of the declaration that
            allows it; by an empty one for the whole stack.
        policy_templates: The policy templates that its stack was written with, by name.
        given: The values of its parameters that are known, where these are not those of the context: what a template
            that nests it gives them.
        written: The document before the transforms; its own, where none have run.
    """

    document: Mapping[str, Json]
    source: Source = attrs.field(factory=NoSource)
    origins: Mapping[str, Origin] = attrs.field(factory=dict)
    notes: tuple[str, ...] = ()
    name: str = "template"
    problems: tuple[Problem, ...] = ()
    allowed: Mapping[str, Mapping[str, str]] = attrs.field(factory=dict)
    policy_templates: Mapping[str, PolicyDefinition] = attrs.field(factory=dict)
    given: Mapping[str, Json] | None = attrs.field(default=None, eq=False, repr=False)
    written: Mapping[str, Json] = attrs.field(eq=False, repr=False)

    @written.default
    def _own_document(self) -> Mapping[str, Json]:
        return self.document

    @property
    def resources(self) -> Mapping[str, dict[str, Json]]:
        """The Resources section; nothing, where it is no map."""
        return cast(Mapping[str, dict[str, Json]], as_map(self.document.get("Resources")))

    def type_of(self, logical_id: str) -> str:
        """Return the type of a resource; an empty text, where it has none that can be read."""
        return str(as_map(self.resources[logical_id]).get("Type", ""))

    def properties(self, logical_id: str) -> Mapping[str, Json]:
        """Return the properties of a resource; none, where there are none that can be read."""
        return as_map(as_map(self.resources[logical_id]).get("Properties"))

    def each(self, *types: str) -> Iterator[tuple[str, Mapping[str, Json]]]:
        """Yield the logical id and the properties of each resource that is of one of the types; of all, for none."""
        for logical_id, resource in self.resources.items():
            if isinstance(resource, dict) and (not types or resource.get("Type") in types):
                yield logical_id, as_map(resource.get("Properties"))

    def origin(self, logical_id: str) -> Origin:
        """Return what made a resource."""
        known = self.origins.get(logical_id)
        if known is not None:
            return known
        return Origin(logical_id, self.type_of(logical_id))

    def place(self, logical_id: str) -> Place | None:
        """Return where the declaration that made a resource stands in the user's file."""
        origin = self.origin(logical_id)
        return self.source.place(("Resources", origin.declared, *origin.at))

    def path(self, logical_id: str) -> DocumentPath:
        """Return the way to a resource in the user's document: to itself, or to the part that became it."""
        origin = self.origins.get(logical_id)
        return ("Resources", origin.declared, *origin.at) if origin and origin.at else ("Resources", logical_id)

    def to_dict(self) -> dict[str, Json]:
        """Return the document as plain dicts and lists, the caller's own."""
        return {name: _copy(section) for name, section in self.document.items()}

    def to_json(self) -> str:
        """Return the document as JSON text."""
        from sampy.formats import to_json

        return to_json(self.document)

    def to_yaml(self) -> str:
        """Return the document as YAML text, with intrinsic functions in their short form."""
        from sampy.formats import to_yaml

        return to_yaml(self.document)


def _copy(value: Json) -> Json:
    if isinstance(value, dict):
        return {key: _copy(item) for key, item in value.items()}
    if isinstance(value, list):
        return [_copy(item) for item in value]
    return value
