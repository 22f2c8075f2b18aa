"""What the expansion of a declaration returns, for the passes of the transform to fold into one template.

An expansion is a generator: it yields these and edits nothing, so the order of declarations never matters.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from sampy.context import Context
from sampy.errors import Problem, Source
from sampy.intrinsics import Json
from sampy.logical_ids import with_suffix

if TYPE_CHECKING:
    from sampy.openapi.routes import Entry

Object: TypeAlias = dict[str, Json]
"""A map of a document."""


class Emit(NamedTuple):
    """A resource of the output.

    Args:
        logical_id: Its logical id.
        resource: The resource.
        rule: What made it, in words.
        users: The logical ids of the declared resources that share it, where it isn't for one alone.
    """

    logical_id: str
    resource: Object
    rule: str = "declared"
    users: tuple[str, ...] = ()


class NewCondition(NamedTuple):
    """A condition of the output."""

    name: str
    expression: Json


class Grant(NamedTuple):
    """Permissions for the execution role of the function or state machine that is being expanded."""

    managed: Sequence[Json] = ()
    inline: Sequence[Object] = ()


class Route(NamedTuple):
    """What an event of a function or state machine has to do with the document of an API.

    Args:
        api: The logical id of the API.
        owner: The logical id of the function or state machine.
        event: The name of the event.
        entry: Its part in the document.
    """

    api: str
    owner: str
    event: str
    entry: Entry


class Share(NamedTuple):
    """A part of something that several declarations make together.

    Once all parts with one `key` are there, `build` turns them into contributions.
    """

    key: str
    part: object
    build: Callable[[str, Sequence[object], Compilation], Iterable[Contribution]]


Contribution: TypeAlias = Emit | NewCondition | Grant | Route | Share | Problem


class Declared(NamedTuple):
    """A resource of the template that is being expanded."""

    logical_id: str
    resource: Object
    properties: Object

    @property
    def condition(self) -> str | None:
        """The name of the resource's condition."""
        condition = self.resource.get("Condition")
        return condition if isinstance(condition, str) else None

    def attributes(self) -> Object:
        """Return the resource attributes that the main resource of the expansion keeps."""
        kept = {name: self.resource[name] for name in _KEPT if name in self.resource}
        if not kept.get("DependsOn", True):
            del kept["DependsOn"]
        return kept

    def passed_attributes(self) -> Object:
        """Return the resource attributes that every generated resource gets as well."""
        return {name: self.resource[name] for name in _PASSED if name in self.resource}


class DeclaredEvent(NamedTuple):
    """An event of a function or state machine that is being expanded.

    Args:
        name: The name of the event.
        logical_id: What the ids of its generated resources start with: the owner's id, then the name.
        properties: The properties of the event.
    """

    name: str
    logical_id: str
    properties: Object


class Invoked(NamedTuple):
    """The function that an event invokes.

    Args:
        declared: The function.
        name: How a permission names it: the `Ref` of the function, or of its alias.
        arn: Its ARN, or that of its alias.
    """

    declared: Declared
    name: Json
    arn: Json

    def permission(self, event_id: str, suffix: Json, principal: str, **conditions: Json) -> Emit:
        """Return the permission for a service to invoke the function; `conditions` are properties such as SourceArn."""
        properties: Object = {
            "Action": "lambda:InvokeFunction",
            "FunctionName": self.name,
            "Principal": principal,
            **conditions,
        }
        permission: Object = {
            "Type": "AWS::Lambda::Permission",
            "Properties": properties,
            **self.declared.passed_attributes(),
        }
        return Emit(with_suffix(f"{event_id}Permission", suffix), permission, f"permission for {principal}")


_PASSED = ("Condition", "DeletionPolicy", "UpdateReplacePolicy")
_KEPT = ("DependsOn", "Condition", "DeletionPolicy", "UpdatePolicy", "UpdateReplacePolicy", "Metadata")


class Compilation(NamedTuple):
    """What an expansion may look at; nothing in it changes while expansions run.

    Args:
        document: The template, after Globals.
        context: What the compile depends on.
        parameters: The known values of parameters, with ``AWS::Region`` and ``AWS::Partition``.
        source: Where the document came from.
        routes: The routes of each API, by its logical id; empty until all functions are expanded.
    """

    document: Mapping[str, Json]
    context: Context
    parameters: Mapping[str, Json]
    source: Source
    routes: Mapping[str, Sequence[Route]]

    @property
    def resources(self) -> Mapping[str, Object]:
        """The resources of the template, none of them expanded."""
        return self.document["Resources"]  # type: ignore[return-value]  # the first pass has checked it

    @property
    def conditions(self) -> Mapping[str, Json]:
        """The conditions that the template declares."""
        return self.document.get("Conditions") or {}  # type: ignore[return-value]  # the first pass has checked it
