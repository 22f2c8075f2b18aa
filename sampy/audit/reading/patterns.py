"""The patterns of `match`: what their names hold, and whether they can match at all."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from sampy.audit.reading.comparing import compared
from sampy.audit.reading.expressions import bind
from sampy.audit.reading.frames import Frame
from sampy.audit.reading.values import UNKNOWN, Values

if TYPE_CHECKING:
    from sampy.audit.reading.machine import Machine


def bind_pattern(pattern: ast.pattern, subject: Values, frame: Frame, machine: Machine) -> bool:
    """Bind the names of a pattern; return whether it can match."""
    match pattern:
        case ast.MatchValue(value):
            return compared(subject, ast.Eq(), machine.evaluate(value, frame), machine.heap) is not False
        case ast.MatchAs(None, name) | ast.MatchStar(name):
            if name is not None:
                bind(name, subject, frame, machine)
            return True
        case ast.MatchAs(inner, name) if inner is not None:
            if name is not None:
                bind(name, subject, frame, machine)
            return bind_pattern(inner, subject, frame, machine)
        case ast.MatchOr(alternatives):
            matching = [bind_pattern(each, subject, frame, machine) for each in alternatives]
            return any(matching)
        case ast.MatchMapping(rest=str(rest)):
            bind(rest, UNKNOWN, frame, machine)
    elements = machine.elements(subject) or UNKNOWN
    inner_patterns = [
        each
        for each in (
            *getattr(pattern, "patterns", []),
            *getattr(pattern, "kwd_patterns", []),
        )
        if isinstance(each, ast.pattern)
    ]
    known = machine.sequence(subject) if isinstance(pattern, ast.MatchSequence) else None
    if known is not None and len(known) == len(inner_patterns):
        pairs = zip(inner_patterns, known, strict=True)
        outcomes = [bind_pattern(each, item, frame, machine) for each, item in pairs]
        return all(outcomes)
    for each in inner_patterns:
        bind_pattern(each, elements | UNKNOWN, frame, machine)
    return True
