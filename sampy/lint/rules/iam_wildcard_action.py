"""``iam-wildcard-action``."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sampy.context import Context
from sampy.findings import Severity
from sampy.lint.rule import Violation, rule
from sampy.lint.statements import identity_statements
from sampy.lint.values import wrong_texts
from sampy.template import Template

_ALL_ACTIONS = re.compile(r"\*|[\w-]+:\*|\*:\*")


@rule(
    "iam-wildcard-action",
    Severity.WARNING,
    fix="name the actions that the code calls",
    source='AWS page "Security best practices in IAM"',
)
def iam_wildcard_action(template: Template, context: Context) -> Iterator[Violation]:
    """A policy allows all actions, or all of a service.

    Whoever gets hold of the role can do all of it, such as deleting what the code only reads, and so can a mistake in
    the code.
    """
    for path, statement in identity_statements(template):
        if "NotAction" in statement:
            yield Violation("NotAction allows every action but the ones it names", (*path, "NotAction"))
        for action in wrong_texts(statement.get("Action"), lambda each: bool(_ALL_ACTIONS.fullmatch(each))):
            yield Violation(f"the action {action!r} allows {_what(action)}", (*path, "Action"))


def _what(action: str) -> str:
    service = action.partition(":")[0]
    return "every action of every service" if service == "*" else f"every action of {service}"
