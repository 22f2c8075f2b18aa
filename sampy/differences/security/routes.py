"""Routes of APIs that need less authorization than they did, or more, and new ones that need none."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from typing import NamedTuple

from sampy.differences.security.facts import Fact
from sampy.differences.security.guards import Guard, Route, guards
from sampy.differences.security.pair import Pair

_KIND = "route"


class _Words(NamedTuple):
    """What changes for routes.

    Args:
        text: The sentence, with ``{}`` for the routes.
        broader: Whether somebody may call them who might not.
        narrower: Whether somebody may no longer call them.
    """

    text: str
    broader: bool = False
    narrower: bool = False


def facts(pair: Pair) -> Iterator[Fact]:
    """Yield what changes in who may call which routes; a new one that needs authorization is no such change."""
    old, new = guards(pair.before), guards(pair.after)
    alike: dict[tuple[str, _Words], list[str]] = defaultdict(list)
    for route, guard in new.items():
        for words in _changes(old.get(route), guard):
            alike[route.api, words].append(route.name)
    for (api, words), names in alike.items():
        yield Fact(api, _KIND, words.text.replace("{}", f"{', '.join(names)} of {api}"), words.broader, words.narrower)
    yield from _authorizers(old, new)


def _changes(old: Guard | None, new: Guard) -> Iterator[_Words]:
    if old is None:
        if new.open:
            yield _Words("everybody may call {}", broader=True)
        return
    if old.authorizer != new.authorizer:
        if not new.authorizer:
            yield _Words(f"{{}} needs no authorization any more, which {old.authorizer} gave", broader=True)
        elif not old.authorizer:
            yield _Words(f"{{}} now needs authorization by {new.authorizer}", narrower=True)
        else:
            text = f"{{}} needs authorization by {new.authorizer}, and no longer by {old.authorizer}"
            yield _Words(text, broader=True, narrower=True)
    elif old.scopes != new.scopes:
        yield _scopes(old, new)
    if old.key and not new.key:
        yield _Words("{} needs no API key any more", broader=True)
    if new.key and not old.key:
        yield _Words("{} now needs an API key", narrower=True)


def _scopes(old: Guard, new: Guard) -> _Words:
    """Return how the scopes change, of which a token needs one."""
    listed = " or ".join(sorted(new.scopes))
    if not new.scopes:
        return _Words(f"{{}} no longer needs the scope {' or '.join(sorted(old.scopes))}", broader=True)
    came, gone = new.scopes - old.scopes, old.scopes - new.scopes
    return _Words(f"{{}} now needs the scope {listed}", bool(old.scopes and came), not old.scopes or bool(gone))


def _authorizers(old: dict[Route, Guard], new: dict[Route, Guard]) -> Iterator[Fact]:
    """Yield which authorizers are something else than they were, so that they may let in others."""
    changed = {
        (route.api, guard.authorizer)
        for route, guard in new.items()
        if route in old and old[route].authorizer == guard.authorizer and old[route].definition != guard.definition
    }
    for api, name in sorted(changed):
        words = f"the authorizer {name} of {api} is not what it was, and may let in others"
        yield Fact(api, _KIND, words, broader=True, narrower=True)
