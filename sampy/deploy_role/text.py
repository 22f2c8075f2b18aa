"""What has to be allowed for a deploy, as text to read: each statement, and what needs it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from textwrap import wrap

from sampy.deploy_role.policy import DeployRole
from sampy.deploy_role.sizes import LONGEST_MANAGED, size
from sampy.deploy_role.statements import Needed, reasons

_WIDTH = 100
_LABEL = 10


def role_text(role: DeployRole, places: Mapping[str, str]) -> str:
    """Return what a role has to be allowed.

    Args:
        role: What it has to be allowed.
        places: Where the resources of the stack were declared, by logical id.
    """
    length = f"{size(role.policy):,} of {LONGEST_MANAGED:,} characters"
    head = f"{role.stack_name} in {role.region}: {len(role.needed)} statements, {length}"
    return "\n".join([head, *(line for each in role.needed for line in _statement(each, places)), ""])


def _statement(needed: Needed, places: Mapping[str, str]) -> Iterator[str]:
    statement = needed.statement
    yield f"{statement.sid}"
    yield from _row("for", reasons(needed, places))
    yield from _row("allows", ", ".join(statement.actions))
    for number, arn in enumerate(statement.resources):
        yield f"  {'on' if number == 0 else '':<{_LABEL}}{arn}"
    for condition in statement.conditions:
        yield from _row("if", str(condition))


def _row(label: str, text: str) -> Iterator[str]:
    lines = wrap(text, _WIDTH - _LABEL - 2, break_long_words=False, break_on_hyphens=False)
    for number, line in enumerate(lines):
        yield f"  {label if number == 0 else '':<{_LABEL}}{line}"
