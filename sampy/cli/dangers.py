"""What somebody may want to stop a deploy for: replacements, deletions, lost data, and broader permissions."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import TypeAlias

from sampy.differences import Action, Difference, Effect, ResourceChange
from sampy.errors import Problem

_Find: TypeAlias = Callable[[Difference], Iterator[Problem]]


def lost_data(difference: Difference) -> Iterator[Problem]:
    """Yield the resources whose data is lost, or may be."""
    for change in difference.resources:
        if change.loses_data:
            message = f"{_what(difference, change)} {_becomes(change)}, and its data {_goes(change)} with it"
            fix = "keep it: DeletionPolicy and UpdateReplacePolicy Retain; or deploy with --allow-data-loss"
            yield Problem(message, fix, place=change.place)


def dangers(differences: Sequence[Difference], kinds: Sequence[str]) -> list[Problem]:
    """Return what of some kinds differences bring, each as a problem at the user's line.

    Args:
        differences: The differences.
        kinds: Which of `KINDS`.
    """
    return [problem for kind in kinds for difference in differences for problem in KINDS[kind](difference)]


def _replacements(difference: Difference) -> Iterator[Problem]:
    for change in difference.replacements:
        yield Problem(
            f"{_what(difference, change)} {_becomes(change)}", "leave --fail-on replacement away", place=change.place
        )


def _deletions(difference: Difference) -> Iterator[Problem]:
    for change in difference.deletions:
        yield Problem(
            f"{_what(difference, change)} {_becomes(change)}", "leave --fail-on deletion away", place=change.place
        )


def _broader(difference: Difference) -> Iterator[Problem]:
    for change in difference.security:
        if change.broader:
            message = f"{difference.name}: {change.logical_id} permits more: {'; '.join(change.words)}"
            yield Problem(message, "leave --fail-on broader away", place=change.place)


def _any(difference: Difference) -> Iterator[Problem]:
    if difference:
        yield Problem(f"the stack {difference.name!r} changes", "leave --fail-on any away")


KINDS: Mapping[str, _Find] = {
    "replacement": _replacements,
    "deletion": _deletions,
    "data-loss": lost_data,
    "broader": _broader,
    "any": _any,
}
"""What finds each kind of danger, by its name for ``--fail-on``."""


def _what(difference: Difference, change: ResourceChange) -> str:
    return f"{difference.name}: {change.renamed_from or change.logical_id} ({change.type})"


def _becomes(change: ResourceChange) -> str:
    if change.action is Action.RENAME:
        return f"is deleted, as it gets the new name {change.logical_id}"
    if change.action is Action.REMOVE:
        return "is deleted" if change.keeping.value == "Delete" else f"is removed ({change.keeping})"
    return "is replaced" if change.effect is Effect.REPLACED else "may be replaced"


def _goes(change: ResourceChange) -> str:
    certain = change.action in (Action.REMOVE, Action.RENAME) or change.effect is Effect.REPLACED
    return "goes" if certain else "may go"
