"""Grants of which no code calls some actions, or any."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import attrs

from sampy.audit.granting import may_be_about
from sampy.audit.model import Unused
from sampy.audit.operations.needs import Need
from sampy.audit.overlap import Overlap
from sampy.audit.platform import is_for_the_platform, used_by_the_platform
from sampy.iam.actions import matching
from sampy.iam.evaluation import stands_for
from sampy.iam.operations import BEHIND_OTHERS
from sampy.iam.patterns import has_wildcards
from sampy.permissions import Granted, Role
from sampy.template import Template


@attrs.frozen
class RoleUse:
    """A role, and what the code of those that run with it needs.

    Args:
        role: The role.
        functions: The functions that run with it.
        needs: What their code needs.
        others: What else may run with it.
        complete: Their code was followed wherever it can call AWS.
    """

    role: Role
    functions: tuple[str, ...]
    needs: tuple[Need, ...]
    others: tuple[str, ...]
    complete: bool


def unused(use: RoleUse, template: Template, overlap: Overlap) -> Iterator[Unused]:
    """Yield the grants of a role that no code needs as they are; none where that can't be told."""
    if use.others or not use.complete or not use.functions:
        return
    by_platform = [action for each in use.functions for action in used_by_the_platform(each, template)]
    if use.needs:
        by_platform += BEHIND_OTHERS
    grants: dict[tuple[object, ...], list[Granted]] = {}
    for each in use.role.granted:
        if each.statement.effect == "Allow" and not is_for_the_platform(each, template):
            grants.setdefault((each.policy, each.holder, each.path, each.place), []).append(each)
    for statements in grants.values():
        found = _of_grant(statements, use, by_platform, overlap)
        if found is not None:
            yield found


def _of_grant(
    statements: Sequence[Granted], use: RoleUse, by_platform: Sequence[str], overlap: Overlap
) -> Unused | None:
    left: dict[str, None] = {}
    called: dict[str, None] = {}
    for granted in statements:
        needed = [
            action for need in use.needs if may_be_about(granted.statement, need, overlap) for action in need.actions
        ]
        for pattern in granted.statement.actions:
            if not matching(pattern):
                continue
            used = [each for each in needed if _stands_for(pattern, each)]
            called |= dict.fromkeys(used)
            if any(stands_for(pattern, each) for each in by_platform) and not used:
                called[pattern] = None
            elif not used or (has_wildcards(pattern) and _surplus(pattern, used, by_platform)):
                left[pattern] = None
    actions = tuple(each for each in left if each not in called)
    if not actions:
        return None
    first = statements[0]
    resources = dict.fromkeys(resource for each in statements for resource in each.statement.resources)
    return Unused(use.functions, first.policy, first.holder, actions, tuple(called), tuple(resources), first.place)


def _stands_for(pattern: str, action: str) -> bool:
    """Return whether a pattern stands for an action; of a service whose action isn't known, for any action of it."""
    if action.endswith(":"):
        return pattern == "*" or pattern.lower().startswith(action.lower())
    return stands_for(pattern, action)


def _surplus(pattern: str, used: Sequence[str], by_platform: Sequence[str]) -> bool:
    """Return whether a pattern stands for more than what is used."""
    known = {each.lower() for each in (*used, *by_platform)}
    return any(each.name.lower() not in known for each in matching(pattern))
