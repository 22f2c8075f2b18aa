"""The actions of IAM: what they are called, how much they let their holder do, and what they can be limited to.

Source: AWS pages "Actions, resources, and condition keys for AWS services".
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache
from typing import Literal, NamedTuple, TypeAlias, TypedDict

from sampy.data import keys, row
from sampy.iam.patterns import has_wildcards, matcher

AccessLevel: TypeAlias = Literal["List", "Read", "Write", "Tagging", "Permissions management"]
ACCESS_LEVELS: tuple[AccessLevel, ...] = ("List", "Read", "Write", "Tagging", "Permissions management")
"""From the least to the one that can give itself all others."""
_LEVELS: Mapping[str, AccessLevel] = {level[0]: level for level in ACCESS_LEVELS}


class _Row(TypedDict):
    """The line of a service: actions with the first letters of their levels and resource types, and ARNs of these."""

    actions: dict[str, list[str]]
    resources: dict[str, str]


class Action(NamedTuple):
    """An action of a service.

    Args:
        name: Its name as AWS spells it: ``dynamodb:GetItem``.
        level: How much it lets its holder do.
        resources: The ARNs of the types of resources that it can be limited to, with placeholders such as
            ``${TableName}``; none where it can only be allowed on ``*``.
        required: Those of them of which it needs one: it acts on that, and not on the service as a whole.
    """

    name: str
    level: AccessLevel
    resources: tuple[str, ...]
    required: tuple[str, ...]


@cache
def actions_of(service: str) -> Mapping[str, Action]:
    """Return the actions of a service, such as ``dynamodb``, by their names in lower case; none for an unknown one."""
    table = _row(service.lower())
    if table is None:
        return {}
    arns = table["resources"]
    found: dict[str, Action] = {}
    for name, (level, *types) in table["actions"].items():
        known = [each for each in types if each.rstrip("*") in arns]
        resources = tuple(arns[each.rstrip("*")] for each in known)
        required = tuple(arns[each[:-1]] for each in known if each.endswith("*"))
        found[name.lower()] = Action(f"{service.lower()}:{name}", _LEVELS[level], resources, required)
    return found


def action(name: str) -> Action | None:
    """Return the action of a name in any case, ``DynamoDB:getitem``; None for one that the tables don't know."""
    service, _, rest = name.partition(":")
    return actions_of(service).get(rest.lower())


@cache
def matching(pattern: str) -> tuple[Action, ...]:
    """Return the known actions that a pattern such as ``s3:Get*`` stands for, in the order of their names.

    ``*``, and a pattern whose service has wildcards, stand for actions of all services that match.
    """
    service, colon, rest = pattern.partition(":")
    if not colon:
        service, rest = ("*", "*") if pattern.strip("*") == "" else (pattern, "")
    if not has_wildcards(service):
        known = actions_of(service)
        if not has_wildcards(rest):
            found = known.get(rest.lower())
            return () if found is None else (found,)
        matches = matcher(rest.lower())
        return tuple(facts for name, facts in known.items() if matches(name))
    served = matcher(service.lower())
    return tuple(facts for each in services() if served(each) for facts in matching(f"{each}:{rest}"))


def level_of(name: str) -> AccessLevel | None:
    """Return how much an action, or the worst of those that a pattern stands for, lets its holder do."""
    levels = [facts.level for facts in matching(name)]
    return max(levels, key=ACCESS_LEVELS.index) if levels else None


def by_level(names: Iterable[str]) -> Mapping[AccessLevel | None, list[str]]:
    """Return actions and patterns by their access levels, the least first; None for those of unknown actions."""
    found: dict[AccessLevel | None, list[str]] = {}
    for name in names:
        found.setdefault(level_of(name), []).append(name)
    return {level: found[level] for level in (*ACCESS_LEVELS, None) if level in found}


@cache
def services() -> tuple[str, ...]:
    """Return the prefixes of all services whose actions are known."""
    return tuple(keys("iam_actions"))


@cache
def resource_arns(service: str) -> Mapping[str, str]:
    """Return the ARNs of the resource types of a service by their names in its table, with placeholders."""
    table = _row(service.lower())
    return {} if table is None else table["resources"]


def _row(service: str) -> _Row | None:
    found: _Row | None = row("iam_actions", service)
    return found
