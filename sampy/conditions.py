"""Conditions that are made of other conditions, and what is there only where a condition holds."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from sampy.errors import DocumentPath
from sampy.intrinsics import Json

NO_VALUE: Json = {"Ref": "AWS::NoValue"}
"""What CloudFormation takes for nothing at all."""
_MOST_OPERANDS = 10


def conditional(condition: str | None, value: Json) -> Json:
    """Return the value, left out where the condition doesn't hold."""
    return value if condition is None else {"Fn::If": [condition, value, NO_VALUE]}


def branches(value: Json, path: DocumentPath = ()) -> Iterator[tuple[DocumentPath, Json]]:
    """Yield what a value can be, each with the way to it: both branches of `Fn::If`, and anything else itself.

    A value that is left out is None.
    """
    match value:
        case {"Fn::If": [_, then, otherwise], **others} if not others:
            yield from branches(then, (*path, "Fn::If", 1))
            yield from branches(otherwise, (*path, "Fn::If", 2))
        case _:
            yield path, None if value == NO_VALUE else value


def any_of(conditions: Iterable[Json], name: str) -> tuple[str | None, dict[str, Json]]:
    """Return the name of a condition that holds where one of `conditions` does, and the conditions to add for it.

    There is none where one thing has no condition, since it is always there. A name alone needs no new condition.
    `Fn::Or` takes ten operands at most, so more are combined in several steps.
    """
    given = list(conditions)
    if not given or not all(isinstance(each, str) for each in given):
        return None, {}
    ordered = sorted({str(each) for each in given})
    if len(ordered) == 1:
        return ordered[0], {}
    return name, _combined(ordered, name)


def _combined(names: list[str], name: str) -> dict[str, Json]:
    added: dict[str, Json] = {}
    # Each step takes ten names and gives one back for the next step; the last one has the name without a number.
    steps = -(-(len(names) - 1) // (_MOST_OPERANDS - 1))
    for step in range(steps - 1, -1, -1):
        operands, names = names[:_MOST_OPERANDS], names[_MOST_OPERANDS:]
        combined = f"{name}{step}" if step else name
        added[combined] = {"Fn::Or": [{"Condition": operand} for operand in operands]}
        names.append(combined)
    return added
