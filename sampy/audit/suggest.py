"""The fewest named policies that allow what a function needs, and of these the ones that allow the least besides."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TypeAlias

import attrs

from sampy.audit.candidates import Candidate, Candidates
from sampy.audit.model import Audit, Audited, Need
from sampy.context import Context
from sampy.iam.actions import AccessLevel, level_of
from sampy.intrinsics import Json
from sampy.template import Template

Covering: TypeAlias = "tuple[Candidate, frozenset[int]]"
"""A candidate, and the positions of the needs that it allows."""
_Cost: TypeAlias = "tuple[int, tuple[int, ...], tuple[int, ...]]"
_LEVELS: Sequence[Sequence[AccessLevel | None]] = (
    ("Permissions management",),
    ("Write", "Tagging", None),
    ("Read", "List"),
)
"""What surplus is counted by, the worst first: to write what nobody wants to is worse than to read it."""
MOST_NEEDS = 18
"""How many needs are looked at together: more are allowed one by one."""


@attrs.frozen
class Suggested:
    """A policy to give a function.

    Args:
        name: The name of a policy template, or of the method that grants it; None for a statement.
        values: The values of the parameters of the policy template.
        grants_on: The logical id of the resource that has the method.
        statement: The statement, where no named policy allows it.
        needed: The actions of it that the function needs.
        surplus: The actions that it allows besides.
    """

    name: str | None
    values: tuple[tuple[str, Json], ...] = ()
    grants_on: str | None = None
    statement: Json = None
    needed: tuple[str, ...] = ()
    surplus: tuple[str, ...] = ()


@attrs.frozen
class Suggestion:
    """What to give a function in place of what it has.

    Args:
        function: The function.
        policies: The policies; none, where its code calls nothing.
        complete: All that the code needs is known.
    """

    function: Audited
    policies: tuple[Suggested, ...]
    complete: bool


def suggest(audit: Audit, template: Template, context: Context) -> tuple[Suggestion, ...]:
    """Return the policies that allow what the functions of an audit need.

    The fewest are returned, and of several equally few the ones that allow the least that isn't needed. None of them
    lets a function write where it only has to read, or manage permissions where it has to do neither. Where no such
    policy template and no grant of a resource allows something, it is a statement.

    Args:
        audit: The audit.
        template: The compiled template that was audited.
        context: What it was compiled with.
    """
    candidates = Candidates(template, context)
    return tuple(Suggestion(each, tuple(_policies(each, candidates)), each.complete) for each in audit.functions)


def _policies(function: Audited, candidates: Candidates) -> Iterable[Suggested]:
    needs = [each for each in function.needs if not each.optional]
    wanted = {action for need in function.needs for action in need.actions}
    found = [
        (candidate, covered)
        for candidate, covered in candidates.all(function.logical_id, needs)
        if _worst(candidate.actions - wanted) >= _worst(each for index in covered for each in needs[index].actions)
    ]
    allowed = {index for _, covered in found for index in covered}
    for candidate, covered in _fewest(sorted(allowed), found, wanted):
        needed = {action for index in covered for action in needs[index].actions if action in candidate.actions}
        yield Suggested(
            candidate.name,
            candidate.values,
            candidate.grants_on,
            needed=tuple(sorted(needed)),
            surplus=tuple(sorted(candidate.actions - wanted)),
        )
    yield from _statements([need for index, need in enumerate(needs) if index not in allowed], candidates)


def _fewest(needs: Sequence[int], found: Sequence[Covering], wanted: set[str]) -> list[Covering]:
    """Return the fewest candidates that allow all needs, with the least surplus.

    Each need in turn is allowed by each candidate that does; what is best for those that are then left is known.
    """
    surplus = [_surplus(candidate, wanted) for candidate, _ in found]
    nothing: _Cost = (0, (0,) * (len(_LEVELS) + 1), ())
    best: dict[frozenset[int], _Cost] = {frozenset(): nothing}

    def cover(left: frozenset[int]) -> _Cost:
        if left not in best:
            first = min(left)
            options = []
            for index, (_, covered) in enumerate(found):
                if first in covered:
                    count, more, chosen = cover(left - covered)
                    together = tuple(a + b for a, b in zip(more, surplus[index], strict=True))
                    options.append((count + 1, together, (index, *chosen)))
            best[left] = min(options)
        return best[left]

    chosen: list[int] = []
    for start in range(0, len(needs), MOST_NEEDS):
        chosen += cover(frozenset(needs[start : start + MOST_NEEDS]))[2]
    return [found[index] for index in dict.fromkeys(chosen)]


def _surplus(candidate: Candidate, wanted: set[str]) -> tuple[int, ...]:
    """Return how much a candidate allows that isn't needed, the worst first; of two alike, a template is less."""
    levels = [level_of(each) for each in candidate.actions - wanted]
    return (*(sum(level in group for level in levels) for group in _LEVELS), int(candidate.grants_on is not None))


def _worst(actions: Iterable[str]) -> int:
    """Return the position of the worst of the access levels of actions in `_LEVELS`; behind the last, for none."""
    levels = {level_of(each) for each in actions}
    return next((index for index, group in enumerate(_LEVELS) if levels & {*group}), len(_LEVELS))


def _statements(needs: Sequence[Need], candidates: Candidates) -> Iterable[Suggested]:
    """Yield a statement for all actions that are needed on the same resources, and that no named policy allows."""
    by_action: dict[str, dict[str, None]] = {}
    for need in needs:
        by_action.setdefault(need.actions[0], {})[candidates.resource_text(need)] = None
    by_resources: dict[tuple[str, ...], list[str]] = {}
    for action, needed_on in by_action.items():
        by_resources.setdefault(("*",) if "*" in needed_on else tuple(needed_on), []).append(action)
    for resources, actions in by_resources.items():
        listed: list[Json] = [{"Fn::Sub": each} if "${" in each else each for each in resources]
        statement: Json = {"Effect": "Allow", "Action": _one_or_all(actions), "Resource": _one_or_all(listed)}
        yield Suggested(None, statement=statement, needed=tuple(actions))


def _one_or_all(values: Sequence[Json]) -> Json:
    return values[0] if len(values) == 1 else list(values)
