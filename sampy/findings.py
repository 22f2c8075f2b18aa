"""What a check has to say of a template: which rule, how bad, where; and what the user allows nevertheless."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from enum import IntEnum
from typing import cast

import attrs

from sampy.errors import Problem
from sampy.intrinsics import Json, as_map
from sampy.template import Template


class Severity(IntEnum):
    """How bad a finding is; a worse one is greater."""

    INFO = 1
    WARNING = 2
    ERROR = 3

    def __str__(self) -> str:
        return self.name.lower()


@attrs.frozen
class Finding:
    """What one rule found at one place.

    Args:
        rule: The id of the rule: ``required-property``, ``public-bucket``, or cfn-lint's ``E3002``.
        severity: How bad it is.
        problem: What is wrong, where, and what to do. Its path leads into the compiled template, and its resource is
            a resource there.
        source: Where to read about it: the address or name of a page.
    """

    rule: str
    severity: Severity
    problem: Problem
    source: str | None = None


def not_allowed(findings: Iterable[Finding], template: Template) -> Iterator[Finding]:
    """Yield the findings that the user did not allow where the resource was declared, or in the whole stack."""
    for finding in findings:
        if finding.rule not in allowed_at(template, finding.problem.resource):
            yield finding


def allowed_at(template: Template, logical_id: str | None) -> Mapping[str, str]:
    """Return the rules that may be broken at a resource of a compiled template, each with the user's reason.

    A declaration says it with `allow`, a template with ``Metadata: {sampy: {allow: {rule: reason}}}`` of a resource
    or of the whole template. What is allowed for a declaration is allowed for all that is made of it.
    """
    reasons: dict[str, str] = {}
    for owner in owners(template, logical_id):
        reasons |= allowed_by(template, owner)
    return reasons


def owners(template: Template, logical_id: str | None) -> Iterable[str]:
    """Return who may allow what of a resource: the stack, which is an empty text, what it was made of, and itself."""
    if logical_id is None or logical_id not in template.resources:
        return ("",)
    origin = template.origin(logical_id)
    return dict.fromkeys(("", *origin.users, origin.declared, logical_id))


def allowed_by(template: Template, owner: str) -> Mapping[str, str]:
    """Return the rules that a declaration or a resource allows, or the stack where `owner` is empty."""
    told = allowed_in_metadata(template.resources.get(owner) if owner else template.document)
    return {**{rule: str(reason) for rule, reason in as_map(told).items()}, **template.allowed.get(owner, {})}


def allowed_in_metadata(owner: object) -> Json:
    """Return what a template, or a resource of it, allows in its Metadata, as it is written there; None for nothing."""
    match owner:
        case {"Metadata": {"sampy": {"allow": allow}}}:
            return cast(Json, allow)
    return None
