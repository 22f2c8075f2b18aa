"""Finds policy templates by words: of names, actions, services and descriptions; the closest and narrowest first."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

import attrs

from sampy.errors import nearest
from sampy.iam.actions import actions_of, matching, services
from sampy.iam.patterns import has_wildcards, matches
from sampy.policy_sources.catalogue import Listed

_NAME, _SERVICE, _ACTION, _TEXT = 8, 4, 2, 1
"""What it counts that a word is in a name, is a service, is in the name of an action, or is in a description."""
_WORD = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z0-9]+")


@attrs.frozen
class Hit:
    """A template that fits.

    Args:
        template: The template.
        score: How well the words fit.
        actions: The actions of the template that the words mean.
    """

    template: Listed
    score: int
    actions: tuple[str, ...]

    @property
    def order(self) -> tuple[int, int, int, str]:
        """What templates are sorted by: the best fit, then who reaches least, then who allows least."""
        allowed = sum(max(1, len(matching(action))) for action in self.template.actions)
        return -self.score, self.template.breadth.level, allowed, self.template.name


def search(templates: Iterable[Listed], words: Sequence[str]) -> list[Hit]:
    """Return the templates that have to do with all of some words, the best first.

    Args:
        templates: The templates to look at.
        words: Words of names and descriptions, services, and actions with wildcards: ``dynamodb:Put*``. A template
            that allows a pattern, ``sqs:SendMessage*``, is found by the actions that the pattern stands for.
    """
    hits = (_hit(template, words) for template in templates)
    return sorted((hit for hit in hits if hit is not None), key=lambda hit: hit.order)


def advice(words: Sequence[str]) -> str:
    """Return what to do where nothing has to do with some words."""
    own = "write a policy document, or a template of your own into policies/"
    actions = [word for word in words if ":" in word]
    for word in actions:
        service, _, action = word.partition(":")
        if has_wildcards(service) or matching(word):
            continue
        known = actions_of(service)
        if not known:
            guess = nearest(service, services())
            return f"did you mean the service {guess!r}?" if guess else f"there is no service {service!r}"
        guess = nearest(action, [each.name.partition(":")[2] for each in known.values()])
        return f"did you mean {service}:{guess}?" if guess else f"there is no action {word!r}"
    return own if actions else f"use fewer or shorter words; or {own}"


def _hit(template: Listed, words: Sequence[str]) -> Hit | None:
    score = 0
    meant: list[str] = []
    for word in words:
        if ":" in word:
            found = [action for action in template.actions if _overlap(word, action)]
            points = _SERVICE if found else 0
        else:
            found, points = _by_word(template, word.lower())
        if points == 0:
            return None
        score += points
        meant += found
    return Hit(template, score, tuple(dict.fromkeys(meant)))


def _by_word(template: Listed, word: str) -> tuple[list[str], int]:
    """Return the actions with a word in their names, and what it counts where the word is."""
    definition = template.definition
    in_actions = [action for action in template.actions if word in action.partition(":")[2].lower()]
    texts = (definition.description, *definition.parameters, *definition.parameters.values())
    points = (
        (_NAME * 2 if word in _words(template.name) else _NAME if word in template.name.lower() else 0)
        + (_SERVICE if word in template.services else 0)
        + (_ACTION if in_actions else 0)
        + (_TEXT if any(word in text.lower() for text in texts) else 0)
    )
    return in_actions, points


def _words(name: str) -> list[str]:
    """Return the words of a name in lower case: ``dynamo``, ``db`` and ``crud``, and the first of them together."""
    parts = [part.lower() for part in _WORD.findall(name)]
    return [*parts, "".join(parts[:2])]


def _overlap(one: str, other: str) -> bool:
    """Return whether two patterns of actions stand for an action that both mean."""
    one, other = one.lower(), other.lower()
    if matches(one, other) or matches(other, one):
        return True
    if not (has_wildcards(one) and has_wildcards(other)):
        return False
    return not {each.name for each in matching(one)}.isdisjoint(each.name for each in matching(other))
