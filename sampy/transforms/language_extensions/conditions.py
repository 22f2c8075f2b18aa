"""Conditions, as far as it is known whether they hold."""

from __future__ import annotations

from collections.abc import Callable

from sampy.errors import Invalid, did_you_mean
from sampy.intrinsics import Json
from sampy.transforms.language_extensions.arguments import comparable, shown, two
from sampy.transforms.language_extensions.parameters import NotKnown

CONDITION_FUNCTIONS = ("Fn::And", "Fn::Equals", "Fn::Not", "Fn::Or")


class Conditions:
    """The conditions of a document, each evaluated once.

    Args:
        section: The Conditions section.
        value: Tells what an expression comes to.
        ask: Asks this for a condition that another one names.
    """

    def __init__(self, section: Json, value: Callable[[Json], Json], ask: Callable[[str], bool]) -> None:
        self._section = section if isinstance(section, dict) else {}
        self._value = value
        self._ask = ask
        self._known: dict[str, bool | Invalid | None] = {}

    def named(self, name: str) -> bool:
        """Return whether the condition `name` holds.

        Raises:
            NotKnown: Where that depends on what nobody knows yet.
            Invalid: Where there is no such condition, or it isn't one.
        """
        if name not in self._section:
            raise Invalid(f"there is no condition {name!r} in the template", fix=did_you_mean(name, self._section))
        if name not in self._known:
            self._known[name] = None
            try:
                self._known[name] = self.expression(self._section[name])
            except Invalid as invalid:
                self._known[name] = invalid
        known = self._known[name]
        if known is None:
            raise Invalid(f"the condition {name!r} depends on itself", fix="break the circle")
        if isinstance(known, Invalid):
            raise known
        return known

    def expression(self, expression: Json) -> bool:
        """Return whether what `expression` says holds.

        Raises:
            NotKnown: Where that depends on what nobody knows yet.
            Invalid: Where it isn't a condition.
        """
        if isinstance(expression, dict) and len(expression) == 1:
            ((name, argument),) = expression.items()
            if name == "Condition" and isinstance(argument, str):
                return self._ask(argument)
            if name == "Fn::Equals":
                one, other = two(argument, name, "two values")
                return comparable(self._value(one)) == comparable(self._value(other))
            if name == "Fn::Not" and isinstance(argument, list) and len(argument) == 1:
                return not self.expression(argument[0])
            if name in ("Fn::And", "Fn::Or") and isinstance(argument, list):
                return self._combined(argument, decisive=name == "Fn::Or")
        raise Invalid(f"{shown(expression)} is no condition", fix="use Fn::Equals, Fn::And, Fn::Or or Fn::Not")

    def _combined(self, operands: list[Json], *, decisive: bool) -> bool:
        """Return the outcome of operands of which one that is `decisive` is enough, whatever the others are."""
        unknown: NotKnown | None = None
        for operand in operands:
            try:
                if self.expression(operand) is decisive:
                    return decisive
            except NotKnown as error:
                unknown = error
        if unknown is not None:
            raise unknown
        return not decisive
