"""Assertions about permissions: ``assert allows(template, "Vote", "dynamodb:UpdateItem", "Votes")``."""

from __future__ import annotations

import attrs

from sampy.context import Context
from sampy.iam.conditions import Values
from sampy.permissions.access import Access, Permissions
from sampy.template import Template


@attrs.frozen(repr=False)
class Verdict:
    """Whether what a test claims holds; where it does not, pytest shows why.

    Args:
        holds: Whether it holds.
        access: What decides it.
    """

    holds: bool
    access: Access

    def __bool__(self) -> bool:
        return self.holds

    def __repr__(self) -> str:
        return f"<{self.access}>"


def allows(
    template: Template,
    principal: str,
    action: str,
    resource: str = "*",
    *,
    context: Context | None = None,
    where: Values | None = None,
) -> Verdict:
    """Return whether somebody may do something, all of it, whatever is not known.

    Args:
        template: The compiled template.
        principal: The logical id of a role, or of a function, state machine or other resource that runs with one; or a
            service such as ``events.amazonaws.com``, or an ARN, that the policies of resources name.
        action: The action: ``dynamodb:UpdateItem``. With wildcards, all actions that match have to be allowed.
        resource: The logical id of a resource, with what comes behind it in its ARN where that matters: ``Votes``,
            ``Votes/index/*``, ``Photos/cats/*``; or an ARN. With wildcards, it has to be allowed on all that match.
        context: What the template was compiled with; the defaults of `Context` where it isn't given.
        where: The condition keys of the request with their values: ``{"s3:prefix": "cats/"}``. Where it isn't given, a
            statement with a condition allows nothing for certain.

    Raises:
        UnknownPrincipal: Where the template has no such role, function or state machine.
    """
    access = Permissions(template, context or Context()).access(principal, action, resource, where)
    return Verdict(access.answer == "always", access)


def denies(
    template: Template,
    principal: str,
    action: str,
    resource: str = "*",
    *,
    context: Context | None = None,
    where: Values | None = None,
) -> Verdict:
    """Return whether somebody may not do something, nothing of it, whatever is not known.

    What neither `allows` nor `denies` holds of is allowed in part, or under conditions. Where a role has a managed
    policy whose statements are not known, nothing is denied for certain.

    Args:
        template: The compiled template.
        principal: As for `allows`.
        action: The action; with wildcards, no action that matches may be allowed.
        resource: As for `allows`; with wildcards, it may be allowed on nothing that matches.
        context: What the template was compiled with; the defaults of `Context` where it isn't given.
        where: The condition keys of the request with their values.

    Raises:
        UnknownPrincipal: Where the template has no such role, function or state machine.
    """
    access = Permissions(template, context or Context()).access(principal, action, resource, where)
    return Verdict(access.answer == "never" and not access.unknown, access)
