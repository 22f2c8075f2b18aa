"""One thing that changes in who may do what; and those of two policies."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

import attrs

from sampy.errors import Place
from sampy.iam.comparison import Change, Comparison
from sampy.iam.parts import Part
from sampy.iam.statements import Condition
from sampy.iam.words import describe, resource_words

_OF_ACCOUNT = re.compile(r"(?:arn:\*:\*::)?(\d{12}|\$\{AWS::AccountId\})(?::\*)?")
"""The patterns that stand for everybody in an account."""
_OF_ANY_ARN = ("ArnEquals", "ArnLike")
"""The operators with which a key may have any one of the ARNs, so that more statements are as one with more of them."""


@attrs.frozen
class Fact:
    """One thing that changes.

    Args:
        logical_id: The resource that it is about.
        kind: What of it: ``role``, ``trust``, ``resource policy``, ``public access``, ...
        words: What changes, as a sentence.
        broader: Whether something is permitted that was not.
        narrower: Whether something was permitted that is not any more.
        place: The user's line, where it isn't that of the resource.
    """

    logical_id: str
    kind: str
    words: str
    broader: bool = False
    narrower: bool = False
    place: Place | None = None


def policy_facts(
    about: Fact, newly: Comparison | None, no_longer: Comparison | None, holder: str = ""
) -> Iterator[Fact]:
    """Yield what is permitted that was not, and the other way around.

    Args:
        about: What it is about; its words are left out.
        newly: The comparison that tells what is permitted now.
        no_longer: The one that tells what is permitted no longer; mostly the same.
        holder: Who has the policies, where they don't say so themselves.
    """
    if newly is None or no_longer is None:
        words = "can't be compared with what it was: its wildcards tell too much apart"
        # What can't be told apart may be more than it was.
        yield attrs.evolve(about, words=f"what {holder or about.logical_id} permits {words}", broader=True)
        return
    for words in describe(Comparison(newly=_told(newly.newly)), holder) if newly.broader else ():
        yield attrs.evolve(about, words=words, broader=True)
    for words in describe(Comparison(no_longer=_told(no_longer.no_longer)), holder) if no_longer.narrower else ():
        yield attrs.evolve(about, words=words, narrower=True)


def _told(changes: Iterable[Change]) -> tuple[Change, ...]:
    """Return changes with what their conditions name in words; those that only differ in the ARNs of one as one."""
    told: list[Change] = []
    alike: dict[tuple[Change, str, str], list[str]] = {}
    for each in dict.fromkeys(map(_with_accounts, changes)):
        if not each.conditions:
            told.append(each)
            continue
        conditions = tuple(each._replace(values=tuple(map(_arn_words, each.values))) for each in each.conditions)
        if len(conditions) == 1 and conditions[0].operator in _OF_ANY_ARN:
            about = attrs.evolve(each, conditions=())
            alike.setdefault((about, conditions[0].operator, conditions[0].key), []).extend(conditions[0].values)
        else:
            told.append(attrs.evolve(each, conditions=conditions))
    for (about, operator, key), values in alike.items():
        told.append(attrs.evolve(about, conditions=(Condition(operator, key, tuple(dict.fromkeys(values))),)))
    return tuple(told)


def _arn_words(value: str) -> str:
    return resource_words(value) if value.startswith("arn:") else value


def _with_accounts(change: Change) -> Change:
    """Return a change with accounts that are told as that, and not as the patterns of all who are in them."""
    who = change.principals
    if who is None:
        return change
    told = Part(tuple(map(_account, who.all_of)), tuple(dict.fromkeys(map(_account, who.but))))
    return change if told == who else attrs.evolve(change, principals=told)


def _account(pattern: str) -> str:
    found = _OF_ACCOUNT.fullmatch(pattern)
    if found is None:
        return pattern
    return "this account" if found[1].startswith("$") else f"the account {found[1]}"
