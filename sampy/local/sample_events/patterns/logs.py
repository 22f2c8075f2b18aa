"""Lines that match a filter pattern of CloudWatch Logs.

Source: AWS page "Filter pattern syntax for metric filters, subscription filters, filter log events, and Live Tail".
"""

from __future__ import annotations

import json
import re
from typing import TypeAlias

from sampy.intrinsics import Json
from sampy.local.sample_events.patterns.fitting import NothingFits, fitted, narrowed

_TERM = re.compile(r'([?-]?)(?:"((?:[^"\\]|\\.)*)"|([^\s"]+))')
_SELECTOR = re.compile(
    r"\s*\$\.([\w.]+)\s*(?:(=|!=|>=|<=|>|<)\s*(\"[^\"]*\"|[^\s\"()&|]+)|(IS TRUE|IS FALSE|IS NULL|EXISTS))\s*"
)
_SAMPLE = "Something went wrong"
_NAMED: dict[str, Json] = {"IS TRUE": [True], "IS FALSE": [False], "IS NULL": [None], "EXISTS": [{"exists": True}]}
_Tree: TypeAlias = dict[str, Json]


def line_for(pattern: str) -> str | None:
    """Return a line that a pattern of terms, or one on JSON, selects; None for one that isn't understood here.

    Understood are terms, phrases, optional and excluded terms, and conditions on fields of JSON; not regular
    expressions, patterns of columns, nor wildcards within JSON.
    """
    stripped = pattern.strip()
    if stripped.startswith("{") and stripped.endswith("}"):
        return _json_line(stripped[1:-1])
    if stripped.startswith("[") or "%" in stripped:
        return None
    needed: list[str] = []
    optional: list[str] = []
    excluded: list[str] = []
    for sign, phrase, word in _TERM.findall(stripped):
        {"": needed, "?": optional, "-": excluded}[sign].append(phrase.replace('\\"', '"') or word)
    if optional and not needed:
        needed = optional[:1]
    text = " ".join(needed)
    line = f"{text} {_SAMPLE}".strip()
    if any(term in line for term in excluded):
        line = text or "example"
    return None if any(term in line for term in excluded) else line


def _json_line(conditions: str) -> str | None:
    """Return a line for conditions that all must hold, or one of which must: the first, of those."""
    chosen = conditions.split("||")[0].strip()
    if chosen.startswith("(") and chosen.endswith(")"):
        chosen = chosen[1:-1]
    tree: _Tree = {}
    try:
        for condition in chosen.split("&&"):
            found = _SELECTOR.fullmatch(condition.strip().strip("()"))
            if found is None or "*" in (found[3] or ""):
                return None
            _put(tree, found[1].split("."), _asked(found[2], found[3], found[4]))
        return json.dumps(fitted(tree, {"message": _SAMPLE}))
    except NothingFits:
        return None


def _asked(sign: str | None, literal: str | None, named: str | None) -> Json:
    if named or sign is None or literal is None:
        return _NAMED[str(named)]
    value: Json = literal.strip('"')
    if not literal.startswith('"'):
        try:
            value = float(literal) if "." in literal else int(literal)
        except ValueError:
            value = literal
    if sign == "!=":
        return [{"anything-but": value}]
    return [value] if sign == "=" else [{"numeric": [sign, value]}]


def _put(tree: _Tree, names: list[str], asked: Json) -> None:
    """Put what is asked of a field into a pattern.

    Raises:
        NothingFits: It can't be put together with what is asked already.
    """
    for name in names[:-1]:
        below = tree.setdefault(name, {})
        if not isinstance(below, dict):
            raise NothingFits(tuple(names), asked)
        tree = below
    tree[names[-1]] = narrowed(tree.get(names[-1]), asked)
