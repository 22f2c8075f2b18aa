"""How much of an account a policy reaches, on a scale that a reviewer can read.

Source: AWS pages "IAM JSON policy elements: Resource" and "Actions, resources, and condition keys for AWS services".
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from enum import IntEnum

import attrs

from sampy.iam.actions import matching, resource_arns
from sampy.iam.patterns import has_wildcards
from sampy.iam.statements import Policy, Statement


class Level(IntEnum):
    """How much of an account is reached; more is greater.

    Only the part of an ARN that names a resource counts: ``table/votes/index/*`` and ``arn:aws:s3:::photos/*`` are of
    one table and one bucket.
    """

    RESOURCE = 1
    """Only resources that are named, and what is within them."""
    PATTERN = 2
    """All resources whose names match a pattern: ``function:votes-*``."""
    SERVICE = 3
    """All resources of a kind, or of a service: ``function:*``."""
    UNLIMITABLE = 4
    """All resources, ``*``, for actions that can't be limited to any."""
    ALL = 5
    """All resources, ``*``, for actions that could be limited to some."""

    def __str__(self) -> str:
        return self.name.lower()


@attrs.frozen
class Breadth:
    """How broad a policy is.

    Args:
        level: How much its broadest statement reaches.
        reason: What makes it so, in words.
        limitable: The actions that are allowed on ``*`` and could be limited to resources.
        unlimitable: Those that are allowed on ``*`` and can't be.
        wildcards: The actions that are allowed by a pattern: ``sqs:SendMessage*``.
    """

    level: Level
    reason: str
    limitable: tuple[str, ...] = ()
    unlimitable: tuple[str, ...] = ()
    wildcards: tuple[str, ...] = ()

    @property
    def unlimited(self) -> tuple[str, ...]:
        """All actions that are allowed on ``*``."""
        return (*self.limitable, *self.unlimitable)


def breadth_of(policy: Policy | Statement) -> Breadth:
    """Return how broad a policy, or one of its statements, is.

    What it denies doesn't count, and neither do conditions; the reason says where there are some. References count as
    names, whatever they will stand for.
    """
    statements = policy.statements if isinstance(policy, Policy) else (policy,)
    rated = [_rated(each) for each in statements if each.effect == "Allow"]
    if not rated:
        return Breadth(Level.RESOURCE, "it allows nothing")
    # Of equally broad statements, the one without conditions tells more.
    worst = max(rated, key=lambda each: (each.level, not each.reason.endswith(_CONDITIONALLY)))
    return Breadth(
        worst.level,
        worst.reason,
        _distinct(action for each in rated for action in each.limitable),
        _distinct(action for each in rated for action in each.unlimitable),
        _distinct(action for each in rated for action in each.wildcards),
    )


_CONDITIONALLY = ", under conditions"
_ANYTHING = "*"
_REFERENCE = "\ue000"
"""What a reference is filled with while its ARN is looked at."""
_WILD = re.compile(r"[*?]")
_INNERMOST = re.compile(r"\$?\{[^{}]*\}")
_UNKNOWN_KIND = re.compile(r"^[^:/]*[:/]")
_WITH_SLASHES = re.compile(r"(parameter|repository|alias|secret|log-group|instance-profile|server-certificate)[/:]")
"""The kinds of resources whose names may have slashes in them, beside those that the tables call ``...WithPath``."""


def _rated(statement: Statement) -> Breadth:
    condition = _CONDITIONALLY if statement.conditions else ""
    wildcards = tuple(action for action in statement.actions if has_wildcards(action))
    if statement.not_resources:
        reason = f"every resource but {', '.join(statement.not_resources)}{condition}"
        return Breadth(Level.ALL, reason, _actions(statement), (), wildcards)
    levels = {resource: _level(resource) for resource in statement.resources}
    level = max(levels.values(), default=Level.RESOURCE)
    if level < Level.ALL:
        told = ", ".join(_short(resource) for resource, each in levels.items() if each == level)
        reason = {
            Level.RESOURCE: "only resources that are named",
            Level.PATTERN: f"every resource whose name matches {told}",
            Level.SERVICE: f"every resource of a kind: {told}",
        }[level]
        return Breadth(level, reason + condition, (), (), wildcards)
    limitable = tuple(action for action in _actions(statement) if _can_be_limited(action))
    unlimitable = tuple(action for action in _actions(statement) if action not in limitable)
    if limitable:
        reason = f"* for {_listed(limitable)}, which could be limited to resources"
        return Breadth(Level.ALL, reason + condition, limitable, unlimitable, wildcards)
    reason = f"* for {_listed(unlimitable)}, which can't be limited to resources"
    return Breadth(Level.UNLIMITABLE, reason + condition, (), unlimitable, wildcards)


def _actions(statement: Statement) -> tuple[str, ...]:
    """Return the actions of a statement; all of them, where it names those that it leaves out."""
    return (_ANYTHING,) if statement.not_actions else statement.actions


def _can_be_limited(action: str) -> bool:
    """Return whether an action, or one that a pattern stands for, takes resources; one that nobody knows may."""
    if action == _ANYTHING:
        return True
    known = matching(action)
    return any(each.resources for each in known) or not known


def _level(resource: str) -> Level:
    """Return how much an ARN with wildcards stands for; `ALL` for what stands for resources of every service."""
    text = _without_references(resource)
    wild = _WILD.search(text)
    if wild is None:
        return Level.RESOURCE
    head = text[: wild.start()]
    if head.startswith(_REFERENCE):
        # The reference is a whole ARN, or a name at least.
        return Level.RESOURCE if head.lstrip(_REFERENCE).startswith(("/", ":")) else Level.PATTERN
    parts = text.split(":", 5)
    if len(parts) < 3 or _WILD.search(parts[2]):
        return Level.ALL
    if len(parts) < 6:
        return Level.SERVICE
    wild = _WILD.search(parts[5])
    return Level.RESOURCE if wild is None else _level_within(parts[2], parts[5][: wild.start()])


def _level_within(service: str, head: str) -> Level:
    """Return how much an ARN stands for that has `head` before its first wildcard, behind service and account."""
    kinds = _kinds(service)
    known = [kind for kind in kinds if head.startswith(kind)]
    if not known and any(kind.startswith(head) for kind in kinds):
        return Level.SERVICE
    kind = max(known, key=len) if known else "".join(_UNKNOWN_KIND.findall(head))
    if _REFERENCE in kind:
        return Level.PATTERN
    name = head[len(kind) :]
    if not name:
        return Level.SERVICE
    ends = ":" if kinds.get(kind) or _WITH_SLASHES.match(kind) else ":/"
    return Level.RESOURCE if any(character in name for character in ends) else Level.PATTERN


def _kinds(service: str) -> dict[str, bool]:
    """Return what ARNs of a service have before the name of a resource, and whether such names may have slashes."""
    found: dict[str, bool] = {}
    for arn in resource_arns(service).values():
        parts = _without_references(arn).split(":", 5)
        if parts[2] == service and _REFERENCE in parts[5]:
            kind = parts[5].partition(_REFERENCE)[0]
            found[kind] = found.get(kind, False) or arn.endswith("WithPath}")
    return found


def _without_references(text: str) -> str:
    """Return a text of the same length with nothing in each ``${...}`` that means something in an ARN."""
    while True:
        covered = _INNERMOST.sub(lambda found: _REFERENCE * len(found[0]), text)
        if covered == text:
            return text
        text = covered


def _short(resource: str) -> str:
    """Return the service of an ARN, and what names its resources."""
    parts = _without_references(resource).split(":", 5)
    return f"{parts[2]} {resource[-len(parts[5]) :]}" if len(parts) == 6 else resource


def _listed(actions: Sequence[str]) -> str:
    if actions == (_ANYTHING,):
        return "every action"
    shown = ", ".join(actions[:3])
    return shown if len(actions) <= 3 else f"{shown} and {len(actions) - 3} more"


def _distinct(actions: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(actions))
