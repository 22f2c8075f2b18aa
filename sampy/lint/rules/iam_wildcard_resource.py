"""``iam-wildcard-resource``."""

from __future__ import annotations

from collections.abc import Iterator
from fnmatch import fnmatchcase

from sampy.context import Context
from sampy.data import load
from sampy.findings import Severity
from sampy.lint.rule import Violation, rule
from sampy.lint.statements import identity_statements
from sampy.lint.values import wrong_texts
from sampy.template import Template


@rule(
    "iam-wildcard-resource",
    Severity.WARNING,
    fix="name the resources, and give actions that take none a statement of their own",
    source='AWS page "Security best practices in IAM"',
)
def iam_wildcard_resource(template: Template, context: Context) -> Iterator[Violation]:
    """A policy allows an action on all resources, where it could be limited to one.

    The role then reaches everything of its kind in the account, that of other stacks as well. Actions that can't be
    limited to a resource, statements with conditions, and services whose actions seldom have one resource are left
    alone.
    """
    for path, statement in identity_statements(template):
        if "Condition" in statement or not wrong_texts(statement.get("Resource"), lambda each: each == "*"):
            continue
        limitable = wrong_texts(statement.get("Action"), _can_be_limited)
        if limitable:
            more = f" and {len(limitable) - 1} more are" if len(limitable) > 1 else " is"
            yield Violation(f"{limitable[0]}{more} allowed on every resource", (*path, "Resource"))


def _can_be_limited(action: str) -> bool:
    service, _, name = action.lower().partition(":")
    if not name.strip("*"):
        return False  # all of a service, which is iam-wildcard-action
    known = load("iam_resource_actions").get(service, ())
    return name in known or ("*" in name and any(fnmatchcase(each, name) for each in known))
