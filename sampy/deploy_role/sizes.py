"""How long policies are, and how a long one becomes several that IAM takes.

Source: AWS page "IAM and AWS STS quotas"; whitespace doesn't count.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Sequence

import attrs

from sampy.iam.statements import Policy, Statement

LONGEST_MANAGED = 6_144
"""The characters of a managed policy."""
LONGEST_INLINE = 10_240
"""The characters of all inline policies of a role together."""
MOST_MANAGED = 10
"""The managed policies of a role, where nobody has asked for more."""
_ACCOUNT = re.compile(r"\$\{AWS::AccountId\}")


def size(policy: Policy) -> int:
    """Return the characters of a policy as IAM counts them."""
    return len(_ACCOUNT.sub("0" * 12, json.dumps(policy.to_document(), separators=(",", ":"), ensure_ascii=False)))


def split(policy: Policy) -> tuple[Policy, ...]:
    """Return managed policies that allow together what one that is too long does."""
    found: list[list[Statement]] = []
    for statement in policy.statements:
        for part in _parts(statement):
            if not found or size(Policy((*found[-1], part))) > LONGEST_MANAGED:
                found.append([])
            found[-1].append(part)
    return tuple(Policy(tuple(_numbered(statements))) for statements in found)


def shortened(policy: Policy, stack_name: str) -> Policy:
    """Return a shorter policy that allows more: of many resources named after the stack, all that are named so."""
    return Policy(
        tuple(
            attrs.evolve(each, resources=tuple(dict.fromkeys(_named_alike(each.resources, stack_name))))
            for each in policy.statements
        )
    )


def _named_alike(arns: Sequence[str], stack_name: str) -> Iterator[str]:
    for arn in arns:
        start, named, _ = arn.partition(f"{stack_name}-")
        yield f"{start}{named}*" if named and start.endswith((":", "/")) else arn


def _parts(statement: Statement) -> Iterator[Statement]:
    """Yield statements that allow together what one does, each short enough for a policy of its own."""
    if size(Policy((statement,))) <= LONGEST_MANAGED:
        yield statement
        return
    resources, actions = statement.resources, statement.actions
    if len(resources) > 1:
        half = len(resources) // 2
        halves = [attrs.evolve(statement, resources=part) for part in (resources[:half], resources[half:])]
    else:
        half = len(actions) // 2
        halves = [attrs.evolve(statement, actions=part) for part in (actions[:half], actions[half:])]
    for each in halves:
        yield from _parts(each)


def _numbered(statements: Iterable[Statement]) -> Iterator[Statement]:
    """Yield statements, those with the same name numbered: in one policy, it must be theirs alone."""
    taken: dict[str | None, int] = {}
    for each in statements:
        taken[each.sid] = taken.get(each.sid, 0) + 1
        yield each if taken[each.sid] == 1 else attrs.evolve(each, sid=f"{each.sid}Part{taken[each.sid]}")
