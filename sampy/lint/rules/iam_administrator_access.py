"""``iam-administrator-access``."""

from __future__ import annotations

from collections.abc import Iterator

from sampy.context import Context
from sampy.findings import Severity
from sampy.lint.rule import Violation, at, rule
from sampy.lint.statements import IDENTITIES
from sampy.lint.values import items
from sampy.template import Template
from sampy.texts import text_of

_POLICIES = ("AdministratorAccess", "IAMFullAccess", "PowerUserAccess")


@rule(
    "iam-administrator-access",
    Severity.WARNING,
    fix="attach a policy that allows what is needed",
    source='AWS page "AWS managed policies for job functions"',
)
def iam_administrator_access(template: Template, context: Context) -> Iterator[Violation]:
    """A managed policy makes a role, user or group an administrator.

    AdministratorAccess and PowerUserAccess allow nearly everything in the account, and IAMFullAccess allows to take
    all of it.
    """
    for logical_id, properties in template.each(*IDENTITIES):
        for path, policy in items(properties.get("ManagedPolicyArns"), at(logical_id, "ManagedPolicyArns")):
            name = (text_of(policy) or "").rpartition("/")[2]
            if name in _POLICIES:
                yield Violation(f"the managed policy {name} makes it an administrator", path)
