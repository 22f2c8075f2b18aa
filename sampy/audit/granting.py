"""Which statements allow what a call needs."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from sampy.audit.operations.needs import Need
from sampy.audit.overlap import Overlap
from sampy.context import Context
from sampy.iam.evaluation import action_matches
from sampy.iam.statements import Statement
from sampy.permissions import Granted
from sampy.permissions.names import Names
from sampy.permissions.resource_policies import resource_statements
from sampy.template import Template


def may_be_about(statement: Statement, need: Need, overlap: Overlap) -> bool:
    """Return whether a statement can be about the resource that something is needed on."""
    if statement.not_resources:
        return "*" not in statement.not_resources
    return any(overlap.possible(each, need.resource) for each in statement.resources)


def allows(statement: Statement, need: Need, overlap: Overlap) -> bool:
    """Return whether a statement allows what is needed, as far as can be told: in doubt it does."""
    allowed = statement.effect == "Allow" and any(action_matches(statement, each) for each in need.actions)
    return allowed and may_be_about(statement, need, overlap)


def denies(statement: Statement, need: Need) -> bool:
    """Return whether a statement denies what is needed, whatever it is needed on."""
    everywhere = statement.effect == "Deny" and "*" in statement.resources and not statement.conditions
    return everywhere and all(action_matches(statement, each) for each in need.actions)


def by_resources(template: Template, context: Context, roles: Iterable[str]) -> Sequence[tuple[str, Statement]]:
    """Return what the policies of resources allow roles of the template, or everybody; each with the role."""
    return list(_by_resources(template, context, set(roles)))


def _by_resources(template: Template, context: Context, roles: set[str]) -> Iterator[tuple[str, Statement]]:
    names = Names(template, context)
    for granted in resource_statements(template, context):
        for principal in granted.statement.principals:
            for role in roles:
                named = f"${{{role}}}" in principal.name or principal.name == names.arn(role)
                if principal.name == "*" or named:
                    yield role, granted.statement


def denying(granted: Iterable[Granted], need: Need) -> str | None:
    """Return the policy that denies what is needed; None where none does for sure."""
    return next((each.policy for each in granted if denies(each.statement, need)), None)
