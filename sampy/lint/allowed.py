"""What users allow nevertheless, looked at in its turn: the rule is there, is broken, and has the reason with it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from sampy.errors import DocumentPath, Problem
from sampy.findings import Finding, Severity, allowed_by, allowed_in_metadata, owners
from sampy.intrinsics import Json
from sampy.lint.catalogue import CFN_LINT_ID, Catalogue
from sampy.lint.descriptions import ALLOW_WITHOUT_REASON, UNKNOWN_ALLOW, UNUSED_ALLOW
from sampy.lint.selection import Selection
from sampy.template import Template

_NOT_OF_RULES = "write it as {rule: reason}"
_METADATA = ("Metadata", "sampy", "allow")


class Allowance(NamedTuple):
    """One rule that a declaration, or the stack, may break.

    Args:
        owner: The logical id of the declaration; empty for the stack.
        rule: The id of the rule.
        reason: The user's reason, as it was written.
        path: The way to it, or to what it is about.
    """

    owner: str
    rule: str
    reason: Json
    path: DocumentPath


def check_allowed(
    template: Template, findings: Iterable[Finding], catalogue: Catalogue, selection: Selection
) -> Iterator[Finding]:
    """Yield what is wrong with that which a template allows.

    Args:
        template: The compiled template.
        findings: All that was found in it, before anything was allowed.
        catalogue: The rules that there are.
        selection: What was looked for.
    """
    used = {
        (_declared(template, owner), finding.rule)
        for finding in findings
        for owner in owners(template, finding.problem.resource)
        if finding.rule in allowed_by(template, owner)
    }
    yield from _misshapen(template)
    for each in _allowances(template):
        advice = catalogue.advice(each.rule)
        if advice is not None:
            yield _finding(UNKNOWN_ALLOW, Severity.ERROR, f"there is no rule {each.rule!r}", advice, each)
        elif not isinstance(each.reason, str) or not each.reason.strip():
            fix = f'write it as {{"{each.rule}": "the reason"}}'
            yield _finding(ALLOW_WITHOUT_REASON, Severity.ERROR, f"no reason is given for {each.rule!r}", fix, each)
        elif (each.owner, each.rule) not in used and _was_looked_for(each.rule, selection):
            message = f"{each.rule!r} is allowed, and nothing breaks it"
            yield _finding(UNUSED_ALLOW, Severity.INFO, message, "leave it out", each)


def _was_looked_for(rule: str, selection: Selection) -> bool:
    return selection.takes(rule) and (selection.cfn_lint or not CFN_LINT_ID.fullmatch(rule))


def _allowances(template: Template) -> Iterator[Allowance]:
    """Yield all that is allowed in a template, each thing once, however many resources were made of a declaration."""
    told: set[tuple[str, str]] = set()
    for owner, allow, path in _given(template):
        for rule, reason in allow.items() if isinstance(allow, dict) else ():
            if (owner, rule) not in told:
                told.add((owner, rule))
                yield Allowance(owner, rule, reason, (*path, rule) if path[-3:] == _METADATA else path)


def _given(template: Template) -> Iterator[tuple[str, Json, DocumentPath]]:
    """Yield whose it is, what is allowed, and the way to it."""
    for owner, reasons in template.allowed.items():
        yield owner, dict(reasons), ("Resources", owner) if owner else ()
    yield "", allowed_in_metadata(template.document), _METADATA
    for logical_id, resource in template.resources.items():
        declared = _declared(template, logical_id)
        yield declared, allowed_in_metadata(resource), ("Resources", declared, *_METADATA)


def _misshapen(template: Template) -> Iterator[Finding]:
    for owner, allow, path in _given(template):
        if allow is not None and not isinstance(allow, dict):
            given = Allowance(owner, "", allow, path)
            yield _finding(ALLOW_WITHOUT_REASON, Severity.ERROR, "allow holds no rules", _NOT_OF_RULES, given)


def _declared(template: Template, owner: str) -> str:
    return template.origin(owner).declared if owner in template.resources else owner


def _finding(rule: str, severity: Severity, message: str, fix: str, allowance: Allowance) -> Finding:
    problem = Problem(message, fix, allowance.path, resource=allowance.owner or None)
    return Finding(rule, severity, problem)
