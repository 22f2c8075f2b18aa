"""What stacks have of one another: what one refers to of another is exported there, and imported here.

Declaring is all that it takes. A declaration knows the stacks that it is in and those that refer to it, whatever comes
first, so stacks can be compiled in any order, and each of them alone.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, NamedTuple, cast

from sampy.declaration import BaseResource, Declaration, PropertyType, Referable
from sampy.intrinsics import Intrinsic, LogicalId, has_markers, values_in

if TYPE_CHECKING:
    from sampy.sections import Stack

ASKED_BY_ITSELF = 0
"""Stands for the stack that refers to a resource where that is to be exported in any case."""
_PLAIN = frozenset((type(None), bool, int, float))


class Asked(NamedTuple):
    """What of a declaration is referred to.

    Args:
        function: ``Ref`` or ``Fn::GetAtt``.
        detail: The name of the attribute; for ``Ref``, what follows the logical id, such as ``.Alias``.
    """

    function: str
    detail: str = ""

    def of(self, target: Referable) -> Intrinsic:
        """Return the reference to a declaration."""
        if self.function == "Ref":
            return Intrinsic("Ref", LogicalId(target, self.detail))
        return Intrinsic("Fn::GetAtt", [LogicalId(target), self.detail])

    @property
    def words(self) -> list[str]:
        """What tells it apart in names, such as ``Arn``."""
        return ["Ref", *self.detail.split(".")[1:]] if self.function == "Ref" else self.detail.split(".")

    def export_name(self, home: Home) -> str:
        """Return the name under which a stack exports it: letters, digits, hyphens and colons, as names must be.

        Source: AWS page "CloudFormation template Outputs syntax".
        """
        return ":".join([home.stack.name, home.logical_id, *self.words])

    def output(self, home: Home) -> str:
        """Return the logical id of the output that exports it."""
        return f"Export{home.logical_id}{''.join(self.words)}"


class Home(NamedTuple):
    """A stack that a declaration is in, and its logical id there."""

    stack: Stack
    logical_id: str


class Export(NamedTuple):
    """What a stack exports.

    Args:
        home: The stack, and the logical id of the resource.
        target: The resource.
        asked: What of it.
    """

    home: Home
    target: BaseResource
    asked: Asked

    @property
    def name(self) -> str:
        """The name under which other stacks import it."""
        return self.asked.export_name(self.home)

    @property
    def output(self) -> str:
        """The logical id of its output."""
        return self.asked.output(self.home)


def place(declared: Declaration, stack: Stack, logical_id: str) -> None:
    """Note that a declaration was added to a stack, and what it refers to."""
    homes: list[Home] = declared.__dict__.setdefault("_homes", [])
    if all(home.stack is not stack for home in homes):
        homes.append(Home(stack, logical_id))
    note(declared, stack.serial)


def homes_of(declared: Declaration) -> list[Home]:
    """Return the stacks that a declaration was added to."""
    homes: list[Home] = vars(declared).get("_homes", [])
    return homes


def note(declared: Declaration | Mapping[str, object], asking: int) -> None:
    """Note what a declaration, or each of some values, refers to, for the stack with a serial number.

    What can't be read is left for the codec to tell of.
    """
    try:
        for target, asked in _references(declared):
            vars(target).setdefault("_asked", {}).setdefault(asked, set()).add(asking)
    except (ValueError, RecursionError):
        return


def is_noted(target: Declaration, asked: Asked, asking: int) -> bool:
    """Return whether it is known that a stack refers to something of a declaration."""
    return asking in _asked_of(target).get(asked, ())


def exports_of(stack: Stack) -> Iterator[Export]:
    """Yield what other stacks refer to in a stack, in the order of its members."""
    for member in stack.members:
        target = member.declaration
        own = {home.stack.serial for home in homes_of(target)}
        for asked, asking in sorted(_asked_of(target).items()):
            if isinstance(target, BaseResource) and asking - own:
                yield Export(Home(stack, member.logical_id), target, asked)


def circle(stack: Stack) -> list[str] | None:
    """Return the names of stacks that need each other, from one and back to it; None where nothing leads back."""
    ways = [[stack]]
    seen = {stack.serial}
    for way in ways:
        for needed in _needed(way[-1]):
            if needed is stack:
                return [each.name for each in (*way, stack)]
            if needed.serial not in seen:
                seen.add(needed.serial)
                ways.append([*way, needed])
    return None


def reference(value: object) -> tuple[Declaration, Asked] | None:
    """Return the declaration that a value refers to and what of it; None for any other value."""
    if isinstance(value, Referable):
        return value, Asked("Ref")
    if not isinstance(value, Intrinsic):
        return None
    if value.function == "Ref" and isinstance(value.argument, LogicalId):
        return cast(Declaration, value.argument.target), Asked("Ref", value.argument.suffix)
    if value.function == "Fn::GetAtt" and isinstance(value.argument, list) and len(value.argument) == 2:
        target, attribute = value.argument
        if isinstance(target, LogicalId) and isinstance(attribute, str):
            return cast(Declaration, target.target), Asked("Fn::GetAtt", attribute)
    return None


def _needed(stack: Stack) -> list[Stack]:
    """Return the stacks whose resources a stack refers to."""
    found: dict[int, Stack] = {}
    for member in stack.members:
        for target, _ in _references(member.declaration):
            homes = homes_of(target)
            if all(home.stack is not stack for home in homes):
                found |= {home.stack.serial: home.stack for home in homes}
    return list(found.values())


def _asked_of(target: Declaration) -> Mapping[Asked, set[int]]:
    asked: Mapping[Asked, set[int]] = vars(target).get("_asked", {})
    return asked


def _references(declared: Declaration | Mapping[str, object]) -> list[tuple[Declaration, Asked]]:
    """Return the declarations that the fields of a declaration, or values, refer to, and what of them."""
    found: list[tuple[Declaration, Asked]] = []
    for value in (vars(declared) if isinstance(declared, Declaration) else declared).values():
        if value is not None:
            _walk(value, found)
    return found


def _walk(value: object, found: list[tuple[Declaration, Asked]]) -> None:
    """Add what a value refers to. All that is added to any stack comes by here, so what is frequent comes first."""
    if isinstance(value, str):
        if has_markers(value):
            for each in values_in(value):
                _walk(each, found)
    elif type(value) in _PLAIN:
        return
    elif isinstance(value, (dict, list, tuple)):
        for item in value.values() if isinstance(value, dict) else value:
            _walk(item, found)
    elif isinstance(value, PropertyType):
        found += _references(value)
    else:
        named = reference(value)
        if named is not None:
            found.append(named)
        elif isinstance(value, Intrinsic):
            _walk(value.argument, found)
        elif isinstance(value, Mapping):
            found += _references(value)
