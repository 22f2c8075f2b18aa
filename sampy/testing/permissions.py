"""Assertions about permissions: ``assert allows(template, "Vote", "dynamodb:UpdateItem", "Votes")``."""

from __future__ import annotations

import re
from collections.abc import Iterator

import attrs

from sampy.context import Context
from sampy.iam.conditions import Values
from sampy.permissions.access import Access, Permissions
from sampy.template import Template as CompiledTemplate
from sampy.testing.template import Template

_LOGICAL_ID = re.compile(r"[A-Za-z0-9]+(?![\w.:])")


@attrs.frozen(repr=False)
class Verdict:
    """Whether what a test claims holds; where it does not, pytest shows why.

    Args:
        holds: Whether it holds.
        access: What decides it.
        declared: Where those are declared who and what it is about, in words.
    """

    holds: bool
    access: Access
    declared: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        _LAST[:] = [self]
        return self.holds

    def __repr__(self) -> str:
        return f"<{'; '.join(line.strip() for line in str(self).splitlines())}>"

    def __str__(self) -> str:
        return "\n".join((str(self.access), *(f"  {each}" for each in self.declared)))


_LAST: list[Verdict] = []
"""The last verdict that somebody asked for its truth, for the report of pytest, which is told of no values."""


def last_in(message: str) -> Verdict | None:
    """Return the last verdict whose truth was asked for, if the message of a failed assertion shows it."""
    return next((each for each in _LAST if each.access.asked[:80] in message), None)


def allows(
    template: CompiledTemplate | Template,
    principal: str,
    action: str,
    resource: str = "*",
    *,
    context: Context | None = None,
    where: Values | None = None,
) -> Verdict:
    """Return whether somebody may do something, all of it, whatever is not known.

    Args:
        template: The compiled template, or a `Template` of it.
        principal: The logical id of a role, or of a function, state machine or other resource that runs with one; or a
            service such as ``events.amazonaws.com``, or an ARN, that the policies of resources name.
        action: The action: ``dynamodb:UpdateItem``. With wildcards, all actions that match have to be allowed.
        resource: The logical id of a resource, with what comes behind it in its ARN where that matters: ``Votes``,
            ``Votes/index/*``, ``Photos/cats/*``; or an ARN. With wildcards, it has to be allowed on all that match.
        context: What the template was compiled with; where it isn't given, that of a `Template`, or the defaults of
            `Context`.
        where: The condition keys of the request with their values: ``{"s3:prefix": "cats/"}``. Where it isn't given, a
            statement with a condition allows nothing for certain.

    Raises:
        UnknownPrincipal: Where the template has no such role, function or state machine.
    """
    access, declared = _access(template, principal, action, resource, context, where)
    return Verdict(access.answer == "always", access, declared)


def denies(
    template: CompiledTemplate | Template,
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
        template: The compiled template, or a `Template` of it.
        principal: As for `allows`.
        action: The action; with wildcards, no action that matches may be allowed.
        resource: As for `allows`; with wildcards, it may be allowed on nothing that matches.
        context: As for `allows`.
        where: The condition keys of the request with their values.

    Raises:
        UnknownPrincipal: Where the template has no such role, function or state machine.
    """
    access, declared = _access(template, principal, action, resource, context, where)
    return Verdict(access.answer == "never" and not access.unknown, access, declared)


def _access(
    template: CompiledTemplate | Template,
    principal: str,
    action: str,
    resource: str,
    context: Context | None,
    where: Values | None,
) -> tuple[Access, tuple[str, ...]]:
    if isinstance(template, Template):
        context = context or template.context
        template = template.compiled
    access = Permissions(template, context or Context()).access(principal, action, resource, where)
    return access, tuple(_declared(template, principal, resource))


def _declared(template: CompiledTemplate, *names: str) -> Iterator[str]:
    """Yield where the resources that are named are declared, as far as that is known."""
    for name in names:
        found = _LOGICAL_ID.match(name)
        place = template.place(found[0]) if found and found[0] in template.resources else None
        if found and place is not None:
            yield f"{found[0]} ({template.type_of(found[0])}) is declared in {place}"
