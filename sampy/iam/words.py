"""Changes of permissions in words: ``VoteRole may now dynamodb:DeleteItem on Votes``."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from sampy.iam.actions import matching
from sampy.iam.comparison import Change, Comparison
from sampy.iam.parts import EVERYTHING, Part
from sampy.iam.patterns import has_wildcards
from sampy.iam.statements import Condition

_NAME = re.compile(r"\$\{(?!AWS::)([A-Za-z0-9]+)(?:\.\w+)?\}")
_FEW = 3


def describe(comparison: Comparison, holder: str = "its holder") -> list[str]:
    """Return what changed as sentences: first what is permitted now that was not, then what is no longer.

    Args:
        comparison: The changes.
        holder: Who has the policies, where they don't say so themselves.
    """
    return [
        *_sentences(comparison.newly, holder, "may now"),
        *_sentences(comparison.no_longer, holder, "may no longer"),
    ]


def resource_words(pattern: str) -> str:
    """Return what a pattern of ARNs stands for in the words of the template: ``Votes`` for the ARN of that table."""
    if pattern == EVERYTHING:
        return "every resource"
    name = next(reversed([*_NAME.finditer(pattern)]), None)
    # A reference that is a part of a name says less than the whole.
    is_whole = name is not None and pattern[: name.start()][-1:] in ("", ":", "/")
    return f"{name[1]}{pattern[name.end() :]}" if name is not None and is_whole else pattern


def condition_words(conditions: Sequence[Condition]) -> str:
    """Return where a statement with conditions applies; nothing, where it has none."""
    return f" where {' and '.join(map(str, conditions))}" if conditions else ""


def _sentences(changes: Iterable[Change], holder: str, may: str) -> Iterator[str]:
    on: dict[tuple[Part | None, tuple[Condition, ...], Part], list[Part]] = {}
    for each in changes:
        on.setdefault((each.principals, each.conditions, each.resources), []).append(each.actions)
    alike: dict[tuple[Part | None, tuple[Condition, ...], tuple[Part, ...]], list[Part]] = {}
    for (principals, conditions, resources), actions in on.items():
        alike.setdefault((principals, conditions, tuple(actions)), []).append(resources)
    for (principals, conditions, doing), onto in alike.items():
        who = holder if principals is None else _whom(principals)
        what, to = ", ".join(map(_what, doing)), ", ".join(map(_onto, onto))
        yield f"{who} {may} {what} on {to}{condition_words(conditions)}"


def _whom(principals: Part) -> str:
    everybody = principals.all_of == (EVERYTHING,)
    return f"{'everybody' if everybody else ' and '.join(principals.all_of)}{_but(principals.but)}"


def _what(actions: Part) -> str:
    (pattern, *others) = actions.all_of
    known = [each.name for each in matching(pattern)] if has_wildcards(pattern) and pattern != EVERYTHING else []
    if known and not others and {*known} <= {*actions.but}:
        return f"whatever else AWS may call {pattern}"
    return f"{' and '.join(actions.all_of)}{_but(actions.but)}"


def _onto(resources: Part) -> str:
    return f"{' and '.join(map(resource_words, resources.all_of))}{_but([*map(resource_words, resources.but)])}"


def _but(names: Sequence[str]) -> str:
    if not names:
        return ""
    told = ", ".join(names[:_FEW])
    return f" but {told}" if len(names) <= _FEW else f" but {told} and {len(names) - _FEW} more"
