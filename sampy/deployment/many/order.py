"""The order of stacks: which of them need which others, and which can be deployed at the same time."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from fnmatch import fnmatchcase
from typing import NamedTuple, TypeAlias

from sampy.deployment.many.ties import Ties
from sampy.errors import DeployError, Place, Problem, did_you_mean


class Need(NamedTuple):
    """Why a stack has to wait for another one.

    Args:
        words: Why: ``imports 'network:Vpc' of 'network'``.
        place: The user's line.
    """

    words: str
    place: Place | None = None


Needs: TypeAlias = Mapping[str, Mapping[str, Need]]
"""The stacks that each stack has to wait for, each with why; in the order in which the stacks were named."""


def needs(stacks: Sequence[Ties], also: Mapping[str, Collection[str]] | None = None) -> Needs:
    """Return which stacks need which.

    A stack needs those whose exports it imports. Where it gives up an export that another one imports as it is
    deployed and will no more, it is deployed after that one, as CloudFormation deletes no export that is in use.

    Args:
        stacks: The stacks.
        also: The names of stacks that stacks need beside that.

    Raises:
        DeployError: Where stacks need each other in a circle, where two of them have one name or export under one
            name, and where `also` names stacks that aren't there.
    """
    problems = [*_names_taken(stacks), *_exports_taken(stacks), *_unknown(stacks, also or {})]
    if problems:
        raise DeployError(problems)
    exporters = {(each.where, name): each.name for each in stacks for name in each.exports}
    importers: dict[tuple[object, str], list[str]] = {}
    for each in stacks:
        for name in each.had_imports - each.imports.keys():
            importers.setdefault((each.where, name), []).append(each.name)
    names = {each.name for each in stacks}
    found: dict[str, dict[str, Need]] = {each.name: {} for each in stacks}
    for each in stacks:
        own = found[each.name]
        for name, place in each.imports.items():
            exporter = exporters.get((each.where, name))
            if exporter is not None:
                own.setdefault(exporter, Need(f"imports {name!r} of {exporter!r}", place))
        for stack, place in each.reads.items():
            if stack in names:
                own.setdefault(stack, Need(f"reads an output of {stack!r}", place))
        for name in each.given_up:
            for importer in importers.get((each.where, name), ()):
                if importer != each.name:
                    own.setdefault(importer, Need(f"gives up {name!r}, which {importer!r} imports as it is deployed"))
        for stack in (also or {}).get(each.name, ()):
            own.setdefault(stack, Need(f"needs {stack!r}, by the settings", Place("pyproject.toml")))
    circle = _circle(found)
    if circle is not None:
        raise DeployError([_circle_problem(circle, found)])
    return found


def levels(needed: Mapping[str, Collection[str]]) -> list[list[str]]:
    """Return the stacks level by level: those of one level need only stacks of the levels before it.

    Args:
        needed: The stacks that each stack needs, without circles.
    """
    level: dict[str, int] = {}
    for name in in_order(needed):
        level[name] = max((level[each] + 1 for each in needed[name]), default=0)
    found: list[list[str]] = [[] for _ in range(max(level.values(), default=-1) + 1)]
    for name in needed:
        found[level[name]].append(name)
    return found


def in_order(needed: Mapping[str, Collection[str]]) -> list[str]:
    """Return the stacks so that each comes after those that it needs, and else as they were named."""
    done: dict[str, None] = {}
    for name in needed:
        way = [name]
        while way:
            following = next((each for each in needed[way[-1]] if each not in done), None)
            if following is None:
                done[way.pop()] = None
            else:
                way.append(following)
    return list(done)


def chosen(needed: Mapping[str, Collection[str]], only: Sequence[str]) -> list[str]:
    """Return the stacks of some names and what these need, in the order in which all were named.

    Args:
        needed: The stacks that each stack needs.
        only: Their names, and patterns of names with ``*`` and ``?``; all stacks for none.

    Raises:
        DeployError: For a name or pattern that fits none of the stacks.
    """
    if not only:
        return list(needed)
    found = {pattern: [name for name in needed if fnmatchcase(name, pattern)] for pattern in only}
    unknown = [pattern for pattern, names in found.items() if not names]
    if unknown:
        message = "there is no stack {!r} to deploy"
        raise DeployError(Problem(message.format(each), did_you_mean(each, needed)) for each in unknown)
    taken = {name for names in found.values() for name in names}
    left = list(taken)
    while left:
        more = [each for each in needed[left.pop()] if each not in taken]
        taken.update(more)
        left += more
    return [name for name in needed if name in taken]


def reaches(needed: Mapping[str, Collection[str]], start: str, end: str) -> bool:
    """Return whether a stack needs another one, or needs one that does."""
    seen, left = {start}, [start]
    while left:
        for each in needed[left.pop()]:
            if each == end:
                return True
            if each not in seen:
                seen.add(each)
                left.append(each)
    return False


def _circle(needed: Mapping[str, Collection[str]]) -> list[str] | None:
    """Return stacks of which each needs the next and the last needs the first; None where there are none."""
    done: set[str] = set()
    for start in needed:
        way: dict[str, Iterator[str]] = {}
        if start not in done:
            way[start] = iter(needed[start])
        while way:
            name = next(reversed(way))
            following = next(way[name], None)
            if following is None:
                done.add(name)
                del way[name]
            elif following in way:
                names = list(way)
                return names[names.index(following) :]
            elif following not in done:
                way[following] = iter(needed[following])
    return None


def _circle_problem(circle: Sequence[str], needed: Needs) -> Problem:
    lines = []
    for name, following in zip(circle, [*circle[1:], circle[0]], strict=True):
        need = needed[name][following]
        lines.append(f"{need.place or 'the deployed stacks'}: {name!r} {need.words}")
    first = needed[circle[0]][circle[1] if len(circle) > 1 else circle[0]]
    if len(circle) == 1:
        message = f"the stack {circle[0]!r} {first.words}: no stack can import what it exports itself"
        return Problem(message, "refer to the resource itself", place=first.place)
    message = f"these stacks need each other: {' -> '.join([*circle, circle[0]])}"
    fix = "move what both need into a stack of its own, or put all of it into one"
    return Problem(message, fix, place=first.place, detail="\n".join(lines))


def _names_taken(stacks: Sequence[Ties]) -> Iterator[Problem]:
    first: dict[str, Ties] = {}
    for each in stacks:
        if each.name in first:
            message = f"two stacks are to be deployed under the name {each.name!r}"
            yield Problem(
                message, "give one of them another name, or deploy them one after the other", place=each.place
            )
        first.setdefault(each.name, each)


def _exports_taken(stacks: Sequence[Ties]) -> Iterator[Problem]:
    first: dict[tuple[object, str], str] = {}
    for each in stacks:
        for name in each.exports:
            other = first.setdefault((each.where, name), each.name)
            if other != each.name:
                message = f"the stacks {other!r} and {each.name!r} both export {name!r}, and an account has that once"
                yield Problem(message, "give one of the exports another name", place=each.place)


def _unknown(stacks: Sequence[Ties], also: Mapping[str, Collection[str]]) -> Iterator[Problem]:
    names = {each.name for each in stacks}
    for stack, needed in also.items():
        for name in needed:
            if name not in names:
                message = f"the stack {stack!r} needs {name!r} by the settings, and there is no such stack"
                yield Problem(message, did_you_mean(name, names - {stack}), place=Place("pyproject.toml"))
