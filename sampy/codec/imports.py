"""What a stack refers to in others, as its document says it: `Fn::ImportValue`; and the other end, its own exports."""

from __future__ import annotations

from collections.abc import Callable, Container, Iterator
from typing import TypeAlias

from sampy.declaration import BaseResource, Declaration
from sampy.errors import DocumentPath
from sampy.exports import Asked, Export, circle, homes_of, is_noted, reference
from sampy.intrinsics import Intrinsic, Join, Json
from sampy.sections import Resource, Stack

_DELIMITER = "||"
"""What is between the items of a list, which is exported as text: all exports are."""


Fault: TypeAlias = tuple[str, str]
"""What is wrong with a reference to another stack, and what to do about it."""


class Imports:
    """What a stack refers to in others.

    Args:
        stack: The stack.
        own: The serial numbers of all that is in it.
        tell: Is told what is wrong, at the place of the value that is being encoded.
    """

    def __init__(self, stack: Stack, own: Container[int], tell: Callable[[str, str], None]) -> None:
        self._stack = stack
        self._own = own
        self._tell = tell
        self.first: dict[str, DocumentPath] = {}
        """The names of the stacks that it imports from, each with the way to the first such value."""

    def value(self, value: object, path: DocumentPath) -> Json:
        """Return the import of a value of another stack; None for any other value."""
        found = self._foreign(value)
        if found is None:
            return None
        target, asked = found
        home = homes_of(target)[0]
        fault = self._fault(target, asked)
        if fault is not None:
            self._tell(*fault)
            return {"Ref": home.logical_id}
        self.first.setdefault(home.stack.name, path)
        name = asked.export_name(home)
        return {"Fn::Split": [_DELIMITER, _import(name)]} if is_list(target, asked) else _import(name)

    def is_own(self, value: object) -> bool:
        """Return whether what a value names is in this stack, as both ends of a connector must be; if not, tell it."""
        found = self._foreign(value)
        if found is not None:
            name = homes_of(found[0])[0].stack.name
            message = f"connectors stay within a stack, and {found[0]!r} is in the stack {name!r}"
            self._tell(message, "grant the permissions instead, with grant_read or another method of the resource")
        return found is None

    def check_circle(self) -> Iterator[tuple[Fault, DocumentPath]]:
        """Yield what is wrong where a stack that it imports from needs this one."""
        names = circle(self._stack) if self.first else None
        if names is not None:
            fix = "move what both need into a stack of its own, or put all of it into one"
            path = self.first.get(names[1]) or next(iter(self.first.values()))
            yield (f"these stacks need each other: {' -> '.join(names)}", fix), path

    def notes(self) -> tuple[str, ...]:
        """Return what the user should know: the stacks that must be there first."""
        return tuple(f"this stack imports from the stack {name!r}: deploy that one first" for name in self.first)

    def _foreign(self, value: object) -> tuple[Declaration, Asked] | None:
        found = reference(value)
        return found if found and found[0].serial not in self._own and homes_of(found[0]) else None

    def _fault(self, target: Declaration, asked: Asked) -> Fault | None:
        homes = homes_of(target)
        names = " and ".join(repr(home.stack.name) for home in homes)
        if not isinstance(target, BaseResource):
            message = f"{target!r} is in the stack {names}, and only resources can be imported from another stack"
            return (message, "declare one in this stack as well")
        if len(homes) > 1:
            message = f"{target!r} is in the stacks {names}, and it can't be told from which of them to import it"
            return (message, "add it to this stack as well, or to no more than one")
        if not is_noted(target, asked, self._stack.serial):
            message = f"{target!r} is in the stack {names}, and was put here after stack.add(...)"
            return (message, "give it before, so that the other stack knows that it has to export it")
        return None


def output_of(export: Export) -> tuple[Intrinsic, dict[str, Json]]:
    """Return the value of the output of an export, and the rest of that output."""
    value = export.asked.of(export.target)
    return Join(_DELIMITER, value) if is_list(export.target, export.asked) else value, {"Export": {"Name": export.name}}


def is_list(target: Declaration, asked: Asked) -> bool:
    """Return whether an attribute is a list, as far as the schema of the resource type tells."""
    from sampy.schemas.shapes import properties_of, resolved
    from sampy.schemas.tables import schema_of

    resource_type = target.type if isinstance(target, Resource) else getattr(target, "TYPE", "")
    root = schema_of(resource_type) if asked.function == "Fn::GetAtt" else None
    if root is None:
        return False
    found = root
    for step in asked.detail.split("."):
        found = resolved(properties_of(found, root).get(step, {}), root)
    return found.get("type") == "array"


def _import(name: str) -> dict[str, Json]:
    return {"Fn::ImportValue": name}
