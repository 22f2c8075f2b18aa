"""What a deploy would change, as a value."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum, IntEnum
from typing import Final, TypeAlias

import attrs

from sampy.errors import DocumentPath, Place
from sampy.intrinsics import Json


class Absent(Enum):
    """Stands for a value that isn't there, which is not the same as null."""

    ABSENT = "absent"

    def __repr__(self) -> str:
        return "ABSENT"


ABSENT: Final = Absent.ABSENT
Value: TypeAlias = Json | Absent


class Effect(IntEnum):
    """What CloudFormation does to a resource because of a change; a worse one is greater.

    Source: AWS page "Update behaviors of stack resources".
    """

    NONE = 0
    """Nothing: only what CloudFormation remembers of it changes, such as its deletion policy."""
    IN_PLACE = 1
    """It is updated and keeps its physical id."""
    MAYBE_REPLACED = 2
    """It is updated or replaced, which depends on what only AWS knows."""
    REPLACED = 3
    """A new one is created in its place, and the old one is deleted."""

    def __str__(self) -> str:
        return self.name.lower().replace("_", " ")


class Action(Enum):
    """What becomes of a resource."""

    ADD = "add"
    MODIFY = "modify"
    REMOVE = "remove"
    RENAME = "rename"
    """It has another logical id: CloudFormation creates one anew under that, and deletes the one of the old name."""

    def __str__(self) -> str:
        return self.value


class Keeping(Enum):
    """What becomes of the old resource where one is removed or replaced.

    Source: AWS pages "DeletionPolicy attribute" and "UpdateReplacePolicy attribute".
    """

    DELETE = "Delete"
    RETAIN = "Retain"
    SNAPSHOT = "Snapshot"

    def __str__(self) -> str:
        return self.value


@attrs.frozen
class Given:
    """What a stack is deployed with beside its template.

    Args:
        parameters: Values of its parameters.
        tags: Its tags; None where they are not known, or stay as they are.
    """

    parameters: Mapping[str, str] = attrs.field(factory=dict)
    tags: Mapping[str, str] | None = None


@attrs.frozen
class Change:
    """One value that changes.

    Args:
        path: The way to it from the resource, or from the entry of its section: ``("Properties", "Timeout")``.
        before: What it was; `ABSENT` where it is added.
        after: What it will be; `ABSENT` where it is removed.
        effect: What CloudFormation does to the resource because of it.
        because: What leads to it, where the value itself is written as it was: the logical id of a resource that is
            replaced, or the name of a parameter whose value changes.
        place: The user's line.
    """

    path: DocumentPath
    before: Value
    after: Value
    effect: Effect = Effect.IN_PLACE
    because: str | None = None
    place: Place | None = None


@attrs.frozen
class ResourceChange:
    """What becomes of one resource.

    Args:
        logical_id: Its logical id: the new one, where it is renamed.
        type: Its resource type: the new one, where that changes.
        action: What becomes of it.
        effect: The worst effect of its changes; for one that is added or removed, ``NONE``.
        changes: Its values that change; none for one that is added or removed.
        renamed_from: The logical id that it had.
        stateful: Whether it holds data that is gone with it: a table, a bucket, a queue, a user pool, ...
        keeping: What becomes of the old resource where it is removed, renamed or replaced.
        place: The user's line: of the declaration; None for what is in no file any more.
    """

    logical_id: str
    type: str
    action: Action
    effect: Effect = Effect.NONE
    changes: tuple[Change, ...] = ()
    renamed_from: str | None = None
    stateful: bool = False
    keeping: Keeping = Keeping.DELETE
    place: Place | None = None

    @property
    def loses_data(self) -> bool:
        """Whether data may be gone with it: it is stateful, and the old one is deleted, or may be."""
        gone = self.action in (Action.REMOVE, Action.RENAME) or self.effect >= Effect.MAYBE_REPLACED
        return self.stateful and gone and self.keeping is Keeping.DELETE


@attrs.frozen
class SectionChange:
    """What changes in an entry of another section, or in what a stack is deployed with.

    Args:
        section: ``Parameters``, ``Outputs``, ``Conditions``, ``Mappings``, ``Rules``, ``Metadata``, or
            ``Description`` and the like; ``Parameter values`` and ``Tags`` for what is given beside the template.
        name: The name of the entry; an empty text for the section as a whole.
        changes: Its values that change; one with an empty path where the entry is added or removed.
    """

    section: str
    name: str
    changes: tuple[Change, ...]


@attrs.frozen
class SecurityChange:
    """What changes in who may do what.

    Args:
        logical_id: The resource that it is about: a role, a bucket, a function, a security group, ...
        kind: ``role``, ``trust``, ``resource policy``, ``security group``, ...
        words: What changes, a sentence each.
        broader: Whether something is permitted that was not.
        narrower: Whether something was permitted that is not any more.
        place: The user's line.
    """

    logical_id: str
    kind: str
    words: tuple[str, ...]
    broader: bool
    narrower: bool
    place: Place | None = None


@attrs.frozen
class Drift:
    """A resource that is not as CloudFormation left it.

    Args:
        logical_id: Its logical id.
        physical_id: What the account calls it.
        type: Its resource type.
        deleted: Whether it is gone.
        changes: The properties that differ: before as CloudFormation left them, after as they are.
    """

    logical_id: str
    physical_id: str
    type: str
    deleted: bool = False
    changes: tuple[Change, ...] = ()


@attrs.frozen
class Difference:
    """What a deploy would change in a stack. It is true where there is anything.

    Args:
        name: The name of the stack.
        before: The deployed template; empty where there is no stack yet.
        after: The template that would be deployed.
        resources: What becomes of the resources, in the order of the new template, removed ones last.
        sections: What changes beside them.
        security: What changes in who may do what.
        drift: What changed behind CloudFormation's back; None where it wasn't looked at.
        notes: What the user should know of it.
    """

    name: str
    before: Mapping[str, Json] = attrs.field(repr=False)
    after: Mapping[str, Json] = attrs.field(repr=False)
    resources: tuple[ResourceChange, ...] = ()
    sections: tuple[SectionChange, ...] = ()
    security: tuple[SecurityChange, ...] = ()
    drift: tuple[Drift, ...] | None = None
    notes: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.resources or self.sections)

    @property
    def broader(self) -> bool:
        """Whether anybody may do more than before."""
        return any(each.broader for each in self.security)

    @property
    def replacements(self) -> tuple[ResourceChange, ...]:
        """The resources that are, or may be, replaced."""
        return tuple(each for each in self.resources if each.effect >= Effect.MAYBE_REPLACED)

    @property
    def deletions(self) -> tuple[ResourceChange, ...]:
        """The resources that are removed, under their old names."""
        return tuple(each for each in self.resources if each.action in (Action.REMOVE, Action.RENAME))
