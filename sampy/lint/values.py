"""What the values of a template can turn out to be: a rule looks at all that is known of them, and guesses nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import cast

from sampy.conditions import branches
from sampy.errors import DocumentPath
from sampy.intrinsics import Json, as_map, is_intrinsic

Properties = Mapping[str, Json]


def items(value: Json, path: DocumentPath = ()) -> Iterator[tuple[DocumentPath, Json]]:
    """Yield the items that a list, or the one item in its place, can have, each with the way to it."""
    for at, branch in branches(value, path):
        if not isinstance(branch, list):
            yield at, branch
            continue
        for index, item in enumerate(branch):
            yield from branches(item, (*at, index))


def always(value: Json | Properties, wrong: Callable[[Json], bool], *steps: str) -> bool:
    """Return whether a value is wrong whatever the conditions are.

    What only CloudFormation can tell is never wrong.

    Args:
        value: The value, or what holds it.
        wrong: Tells whether a value is wrong; it gets None for one that isn't there.
        steps: The way from `value` to the one that `wrong` is asked about.
    """
    for _, branch in branches(cast(Json, value)):
        if is_intrinsic(branch):
            return False
        if not steps or branch is None:
            if not wrong(branch):
                return False
        elif not isinstance(branch, dict) or not always(branch.get(steps[0]), wrong, *steps[1:]):
            return False
    return True


def wrong_texts(value: Json, wrong: Callable[[str], bool]) -> list[str]:
    """Return the texts of a list, or of the one in its place, that are wrong whatever the conditions are.

    What is left out in one case, and wrong in the other, is wrong.
    """
    if isinstance(value, str):
        return [value] if wrong(value) else []
    if isinstance(value, list):
        return [text for item in value for text in wrong_texts(item, wrong)]
    cases = [wrong_texts(branch, wrong) for _, branch in branches(value) if branch not in (None, value)]
    return cases[0] if cases and all(cases) else []


def is_on(value: Json) -> bool:
    """Return whether a value is true, as CloudFormation reads it."""
    return value is True or (isinstance(value, str) and value.lower() == "true")


def is_off(value: Json) -> bool:
    """Return whether a value is false, as CloudFormation reads it."""
    return value is False or (isinstance(value, str) and value.lower() == "false")


def is_absent(value: Json) -> bool:
    """Return whether nothing is there."""
    return value is None


def is_absent_or_off(value: Json) -> bool:
    """Return whether nothing is there, or it is false."""
    return value is None or is_off(value)


def entries(value: Json) -> Mapping[str, Json]:
    """Return the entries of an object; none of anything else."""
    return {} if is_intrinsic(value) else as_map(value)
