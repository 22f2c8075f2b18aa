"""What CloudFormation takes in each place of a function, and which functions in each part of a template.

Source: AWS pages "Intrinsic function reference", "Condition functions" and "Rule-specific intrinsic functions". Where a
page shows more in its examples than it lists as supported, what its examples show counts as well.
"""

from __future__ import annotations

from collections.abc import Mapping

import attrs

Functions = frozenset[str]
Types = tuple[type, ...]
SCALAR: Types = (str, int, float, bool)

NONE: Functions = frozenset()
LOOK_UPS: Functions = frozenset(("Ref", "Fn::FindInMap"))
VALUES: Functions = LOOK_UPS | {
    "Fn::Base64",
    "Fn::GetAtt",
    "Fn::GetStackOutput",
    "Fn::If",
    "Fn::ImportValue",
    "Fn::Join",
    "Fn::Select",
    "Fn::Sub",
}
"""The functions that can give a single value."""
LISTS: Functions = LOOK_UPS | {"Fn::Cidr", "Fn::GetAZs", "Fn::GetAtt", "Fn::If", "Fn::Select", "Fn::Split"}
"""The functions that can give a list."""
ANYTHING: Functions = VALUES | LISTS

TRUTHS: Functions = frozenset(("Condition", "Fn::And", "Fn::Equals", "Fn::Not", "Fn::Or"))
"""What a condition is made of."""
ASSERTIONS: Functions = (TRUTHS - {"Condition"}) | {"Fn::Contains", "Fn::EachMemberEquals", "Fn::EachMemberIn"}
"""What a rule is made of."""
OF_PARAMETERS: Functions = frozenset(("Fn::RefAll", "Fn::ValueOf", "Fn::ValueOfAll"))

AFTER_CONDITIONS: Functions = frozenset(("Fn::GetAtt", "Fn::GetStackOutput", "Fn::If", "Fn::ImportValue"))
"""What can't be known before the conditions are."""
IN_CONDITIONS: Functions = TRUTHS | (ANYTHING - AFTER_CONDITIONS)
IN_RULES: Functions = ASSERTIONS | OF_PARAMETERS | (ANYTHING - AFTER_CONDITIONS)
ALL: Functions = IN_CONDITIONS | IN_RULES | ANYTHING
OF_EXTENSIONS = ("Fn::Length", "Fn::ToJsonString")
"""What AWS::LanguageExtensions brings."""


@attrs.frozen
class Argument:
    """One argument of a function.

    Args:
        name: What it is called.
        functions: The functions that can stand for it.
        types: What it is where it isn't a function; anything, where none are given.
        items: The functions that can stand for its items, where it is a list whose items are single values.
    """

    name: str
    functions: Functions = VALUES
    types: Types = SCALAR
    items: Functions | None = None


@attrs.frozen
class Function:
    """A function that takes a list of arguments.

    Args:
        arguments: Its arguments; the last one stands for all that may follow it.
        least: How many arguments it takes at least; all of them, where it isn't given.
        most: How many arguments it takes at most; the same.
    """

    arguments: tuple[Argument, ...]
    least: int = attrs.field()
    most: int = attrs.field()

    @least.default
    def _all(self) -> int:
        return len(self.arguments)

    @most.default
    def _no_more(self) -> int:
        return len(self.arguments)

    @property
    def number(self) -> str:
        """How many arguments it takes: ``2``, ``2 to 10``."""
        return str(self.most) if self.least == self.most else f"{self.least} to {self.most}"

    @property
    def form(self) -> str:
        """How it is written: ``[delimiter, list of values]``."""
        names = [each.name for each in self.arguments]
        return f"[{', '.join(names)}{', ...' if len(names) < self.most else ''}]"


_KEY = Argument("key", LOOK_UPS)
_OPERAND = Argument("condition", TRUTHS | ASSERTIONS, (bool,))
_COMPARED = LOOK_UPS | TRUTHS | ASSERTIONS | OF_PARAMETERS | {"Fn::Join", "Fn::Select", "Fn::Split", "Fn::Sub"}
_ANY = Argument("value", ALL, ())

OF_LISTS: Mapping[str, Function] = {
    "Fn::And": Function((_OPERAND,), 2, 10),
    "Fn::Cidr": Function((Argument("block"), Argument("count"), Argument("bits")), 2, 3),
    "Fn::Contains": Function((_ANY, _ANY)),
    "Fn::EachMemberEquals": Function((_ANY, _ANY)),
    "Fn::EachMemberIn": Function((_ANY, _ANY)),
    "Fn::Equals": Function((Argument("value", _COMPARED, ()), Argument("value", _COMPARED, ()))),
    "Fn::FindInMap": Function((Argument("mapping", LOOK_UPS), _KEY, _KEY)),
    "Fn::GetAtt": Function((Argument("resource", NONE, (str,)), Argument("attribute", frozenset(("Ref",)), (str,)))),
    "Fn::If": Function(
        (Argument("condition", NONE, (str,)), Argument("value if true", ALL, ()), Argument("value if false", ALL, ()))
    ),
    "Fn::Join": Function((Argument("delimiter", NONE), Argument("list of values", LISTS, (list,), VALUES))),
    "Fn::Not": Function((_OPERAND,)),
    "Fn::Or": Function((_OPERAND,), 2, 10),
    "Fn::Select": Function((Argument("index", LOOK_UPS), Argument("list of values", LISTS, (list,)))),
    "Fn::Split": Function((Argument("delimiter", NONE), Argument("text", VALUES | {"Fn::GetAZs"}))),
    "Fn::ValueOf": Function((Argument("parameter", NONE), Argument("attribute", NONE))),
    "Fn::ValueOfAll": Function((Argument("parameter type", NONE), Argument("attribute", NONE))),
}
"""The functions that take a list of arguments."""

OF_ONE: Mapping[str, Argument] = {
    # The Serverless transform nests it for a destination under a condition.
    "Condition": Argument("condition", frozenset(("Condition",)), (str,)),
    "Fn::Base64": Argument("value"),
    "Fn::GetAZs": Argument("region"),
    "Fn::GetStackOutput": Argument("output", NONE, (dict,)),
    # It takes no Fn::GetAtt either; that is told as what depends on a resource.
    "Fn::ImportValue": Argument("name", (VALUES | {"Fn::Split"}) - {"Fn::ImportValue", "Fn::GetStackOutput"}),
    "Fn::RefAll": Argument("parameter type", NONE, (str,)),
    "Ref": Argument("name", NONE, (str,)),
}
"""The functions that take one argument."""
