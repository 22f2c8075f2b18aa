"""Comparisons whose outcome is known whatever the code is run with."""

from __future__ import annotations

import ast

from sampy.audit.reading.heap import ANYTHING, Heap
from sampy.audit.reading.texts import literal
from sampy.audit.reading.values import (
    NONE,
    Constant,
    Container,
    Data,
    External,
    Member,
    Text,
    Tuple,
    Value,
    Values,
    literals,
)

_UNKNOWN = object()


def compared(left: Values, operator: ast.cmpop, right: Values, heap: Heap) -> bool | None:
    """Return the outcome of a comparison; None where it can't be told."""
    if isinstance(operator, (ast.In, ast.NotIn)):
        found = _contained(left, right, heap)
        return found if found is None or isinstance(operator, ast.In) else not found
    outcomes = {_equal(a, b) for a in left for b in right}
    if len(outcomes) != 1:
        return None
    outcome = outcomes.pop()
    if outcome is None or isinstance(operator, (ast.Eq, ast.Is)):
        return outcome
    return not outcome if isinstance(operator, (ast.NotEq, ast.IsNot)) else None


def _equal(left: Value, right: Value) -> bool | None:
    known = [_known(each) for each in (left, right)]
    if _UNKNOWN not in known:
        return known[0] == known[1]
    if NONE in (left, right):
        other = right if left == NONE else left
        return None if isinstance(other, (Data, External, Member)) else False
    return None


def _known(value: Value) -> object:
    match value:
        case Constant(known):
            return known
        case Text(parts):
            told = literal(parts)
            return _UNKNOWN if told is None else told
    return _UNKNOWN


def _contained(left: Values, right: Values, heap: Heap) -> bool | None:
    """Return whether all of some texts are among others, or none of them is."""
    told = literals(left)
    if len(told) != len(left) or len(right) != 1:
        return None
    (holder,) = right
    match holder:
        case Tuple(items):
            exact = [literals(each) for each in items]
            if any(len(texts) != 1 or len(texts) != len(each) for texts, each in zip(exact, items, strict=True)):
                return None
            outcomes = {[each] in exact for each in told}
            return outcomes.pop() if len(outcomes) == 1 else None
        case Container(id, "dict"):
            # What is there may be there in one branch only; what isn't, is in none of them.
            held = heap.all(id)
            return None if ANYTHING in held or any(each in held for each in told) else False
    return None
