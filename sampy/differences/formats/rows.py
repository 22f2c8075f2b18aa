"""A difference as rows to show, whatever shows them: each resource or entry, what becomes of it, and its values."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

import attrs

from sampy.differences.formats.details import Detail, details
from sampy.differences.formats.values import path_text
from sampy.differences.model import (
    ABSENT,
    Action,
    Difference,
    Drift,
    Effect,
    Keeping,
    ResourceChange,
    SectionChange,
    SecurityChange,
)
from sampy.errors import Place

_SYMBOLS = {Action.ADD: "+", Action.REMOVE: "-", Action.RENAME: "±"}
_EFFECTS = {
    Effect.NONE: "stays as it is",
    Effect.IN_PLACE: "changed in place",
    Effect.MAYBE_REPLACED: "may be replaced",
    Effect.REPLACED: "replaced",
}


@attrs.frozen
class Row:
    """One resource, or one entry of another section.

    Args:
        symbol: ``+`` where it is added, ``-`` removed, ``~`` changed, ``±`` replaced.
        name: Its logical id.
        type: Its type; an empty text for what has none.
        words: What becomes of it.
        danger: What is lost with it; an empty text where nothing is.
        details: Its values that change.
        place: The user's line.
    """

    symbol: str
    name: str
    type: str = ""
    words: str = ""
    danger: str = ""
    details: tuple[Detail, ...] = ()
    place: Place | None = None


class Counts(NamedTuple):
    """How many of each there are.

    Args:
        add: Resources that are added.
        change: Resources that are changed in place.
        replace: Resources that are replaced.
        maybe_replace: Resources that may be replaced.
        rename: Resources with another logical id.
        delete: Resources that are deleted.
        others: Entries of other sections that change.
        broader: Resources by which somebody may do more than before.
    """

    add: int
    change: int
    replace: int
    maybe_replace: int
    rename: int
    delete: int
    others: int
    broader: int


def counts(difference: Difference) -> Counts:
    """Return how many changes of each kind there are."""
    actions = [each.action for each in difference.resources]
    effects = [each.effect for each in difference.resources if each.action is Action.MODIFY]
    return Counts(
        actions.count(Action.ADD),
        sum(each <= Effect.IN_PLACE for each in effects),
        effects.count(Effect.REPLACED),
        effects.count(Effect.MAYBE_REPLACED),
        actions.count(Action.RENAME),
        actions.count(Action.REMOVE),
        len(difference.sections),
        len({each.logical_id for each in difference.security if each.broader}),
    )


_WORDS = {
    "add": "{} to add",
    "change": "{} to change in place",
    "replace": "{} to replace",
    "maybe_replace": "{} that may be replaced",
    "rename": "{} to rename",
    "delete": "{} to delete",
    "others": "{} beside the resources",
    "broader": "{} broader",
}


def summary(difference: Difference) -> str:
    """Return how many changes of each kind there are, in words: ``3 to add, 1 to replace, 1 broader``."""
    found = counts(difference)._asdict()
    words = [_WORDS[kind].format(count) for kind, count in found.items() if count]
    words += [f"{len(difference.drift)} drifted"] if difference.drift else []
    return ", ".join(words) or "no differences"


def resource_rows(difference: Difference) -> Iterator[Row]:
    """Yield a row for each resource that changes."""
    for each in difference.resources:
        name = f"{each.logical_id} (was {each.renamed_from})" if each.renamed_from else each.logical_id
        replaced = each.action is Action.MODIFY and each.effect >= Effect.MAYBE_REPLACED
        yield Row(
            _SYMBOLS.get(each.action, "±" if replaced else "~"),
            name,
            each.type,
            _words(each),
            _danger(each),
            tuple(detail for change in each.changes for detail in details(change)),
            each.place,
        )


def _words(each: ResourceChange) -> str:
    if each.action is Action.MODIFY:
        words = f"{_EFFECTS[each.effect]}{_because(each)}"
    elif each.action is Action.RENAME:
        words = "created anew under another name, and the old one deleted"
    else:
        words = "added" if each.action is Action.ADD else "deleted"
    if each.action is Action.REMOVE and each.keeping is Keeping.RETAIN:
        return "removed from the stack, and kept"
    gone = each.action in (Action.REMOVE, Action.RENAME) or each.effect >= Effect.MAYBE_REPLACED
    if gone and each.keeping is Keeping.RETAIN:
        return words.replace("deleted", "kept") if each.action is Action.RENAME else f"{words}; the old one is kept"
    return f"{words}; a snapshot is taken" if gone and each.keeping is Keeping.SNAPSHOT else words


def _because(each: ResourceChange) -> str:
    """Return which values lead to the worst effect."""
    if each.effect < Effect.MAYBE_REPLACED:
        return ""
    leading = [_name(change.path) for change in each.changes if change.effect == each.effect]
    return f" (because of {', '.join(dict.fromkeys(leading))})" if leading else ""


def _name(path: tuple[str | int, ...]) -> str:
    """Return the property that a change is in."""
    return path_text(path[:2] if path[:1] == ("Properties",) else path[:1])


def _danger(each: ResourceChange) -> str:
    if not each.loses_data:
        return ""
    certain = each.action is not Action.MODIFY or each.effect is Effect.REPLACED
    return "DATA LOSS" if certain else "DATA LOSS possible"


def section_rows(difference: Difference) -> Iterator[tuple[str, Row]]:
    """Yield a row for each entry of the other sections that changes, with the name of its section."""
    for each in difference.sections:
        yield each.section, _section_row(each)


def _section_row(each: SectionChange) -> Row:
    whole = next((change for change in each.changes if not change.path), None)
    symbol = "~"
    if whole is not None and ABSENT in (whole.before, whole.after):
        symbol = "+" if whole.before is ABSENT else "-"
    place = next((change.place for change in each.changes if change.place is not None), None)
    found = tuple(attrs.evolve(detail, place=None) for change in each.changes for detail in details(change))
    return Row(symbol, each.name or each.section, details=found, place=place)


def security_words(each: SecurityChange) -> str:
    """Return whether somebody may do more, or less, or both."""
    if each.broader and each.narrower:
        return "broader and narrower"
    return "broader" if each.broader else "narrower" if each.narrower else "changed"


def drift_rows(difference: Difference) -> Iterator[Row]:
    """Yield a row for each resource that is not as CloudFormation left it."""
    yield from map(drift_row, difference.drift or ())


def drift_row(each: Drift) -> Row:
    """Return the row of a resource that is not as CloudFormation left it."""
    found = tuple(detail for change in each.changes for detail in details(change))
    words = "deleted behind CloudFormation's back" if each.deleted else "changed behind CloudFormation's back"
    return Row("-" if each.deleted else "~", each.logical_id, each.type, words, details=found)
