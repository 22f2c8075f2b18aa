"""What a policy template grants, in words: for its docstring, and for whoever looks for one."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator, Sequence

from sampy.iam.actions import by_level
from sampy.iam.breadth import Breadth, breadth_of
from sampy.iam.statements import Policy
from sampy.naming import snake_case
from sampy.policy_definition import PolicyDefinition

_WIDTH = 112
CAN_T_BE_LIMITED = "which can't be limited to resources"
COULD_BE_LIMITED = "though it could be limited to resources"


def policy_of(template: PolicyDefinition) -> Policy:
    """Return the policy of a template, with each of its parameters as ``${TableName}``."""
    return Policy.parse(template.document)


def granted_actions(policy: Policy) -> list[str]:
    """Return the actions that a policy allows, each once; ``all but`` others where it names only those."""
    found: list[str] = []
    for statement in policy.statements:
        if statement.effect == "Allow":
            found += statement.actions
            found += [f"all but {', '.join(statement.not_actions)}"] if statement.not_actions else []
    return list(dict.fromkeys(found))


def grants(policy: Policy, breadth: Breadth) -> Iterator[tuple[str, Sequence[str]]]:
    """Yield the actions that a policy allows by their access levels, and those that it allows on ``*``."""
    for level, actions in by_level(granted_actions(policy)).items():
        yield level or "Other", actions
    if breadth.unlimitable:
        yield f"On *, {CAN_T_BE_LIMITED}", breadth.unlimitable
    if breadth.limitable:
        yield f"On *, {COULD_BE_LIMITED}", breadth.limitable


def docstring(template: PolicyDefinition) -> str:
    """Return what the class of a policy template says of it."""
    policy = policy_of(template)
    breadth = breadth_of(policy)
    parts = [_wrapped(_sentence(template.description)), _wrapped(f"Breadth: {breadth.level} ({breadth.reason}).")]
    listed = [_wrapped(f"{title}: {', '.join(actions)}", 1) for title, actions in grants(policy, breadth)]
    parts.append("\n".join(["Grants:", *listed]))
    if template.parameters:
        meanings = [_wrapped(f"{snake_case(name)}: {_sentence(text)}", 1) for name, text in template.parameters.items()]
        parts.append("\n".join(["Args:", *meanings]))
    return "\n\n".join(parts)


def _sentence(text: str) -> str:
    return text.strip().rstrip(".") + "."


def _wrapped(text: str, level: int = 0) -> str:
    first, more = "    " * level, "    " * (level + 1 if level else 0)
    return textwrap.fill(
        text, _WIDTH, initial_indent=first, subsequent_indent=more, break_long_words=False, break_on_hyphens=False
    )
