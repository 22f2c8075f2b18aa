"""lint() and validate(): what is wrong with a compiled template, at the user's lines."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from sampy.checks import check
from sampy.context import Context
from sampy.errors import Problem, resource_in
from sampy.findings import Finding, Severity, not_allowed
from sampy.lint.places import located
from sampy.lint.rule import Rule
from sampy.lint.selection import Selection
from sampy.template import Template


def lint(
    template: Template,
    context: Context | None = None,
    selection: Selection | None = None,
    *,
    rules: Iterable[Rule] | None = None,
) -> Sequence[Finding]:
    """Return what is wrong with a compiled template, in the order of its places.

    It is held against the rules, against the checks of a compile, and against those of cfn-lint. What the user allows
    is left out.

    Args:
        template: The template; compile it with `Context(checks=False)` where it may be wrong.
        context: What it was compiled with.
        selection: What to look for: warnings and errors of all rules, where it isn't given.
        rules: The rules; those that sampy brings, where they aren't given.

    Raises:
        CompileError: Where a rule of the project fails.
    """
    from sampy.lint.allowed import check_allowed
    from sampy.lint.catalogue import CFN_LINT_ID, Catalogue, built_in_rules
    from sampy.lint.descriptions import SECTION

    context = context or Context()
    selection = selection or Selection()
    catalogue = Catalogue(tuple(built_in_rules() if rules is None else rules), selection.cfn_lint)
    checked = [located(each, template) for each in check(template, context)]
    if any(each.rule == SECTION for each in checked):
        return _in_order(each for each in checked if selection.tells(each))
    found = [*checked, *_broken(template, context, (each for each in catalogue.rules if selection.takes(each.id)))]
    if selection.cfn_lint and (not selection.only or any(CFN_LINT_ID.fullmatch(each) for each in selection.only)):
        from sampy.lint.cfn_lint import cfn_lint_findings
        from sampy.lint.overlaps import unsaid

        also = unsaid(cfn_lint_findings(template, context, selection.severity), found, checked)
        found += [located(each, template) for each in also]
    about_allow = [located(each, template) for each in check_allowed(template, found, catalogue, selection)]
    return _in_order(each for each in [*not_allowed(found, template), *about_allow] if selection.tells(each))


def validate(
    template: Template,
    context: Context | None = None,
    severity: Severity = Severity.WARNING,
) -> Sequence[Finding]:
    """Return what CloudFormation would find wrong with a compiled template, in the order of its places.

    These are the checks of a compile alone. What the user allows is left out.

    Args:
        template: The template; compile it with `Context(checks=False)` where it may be wrong.
        context: What it was compiled with.
        severity: The least severity to tell of.
    """
    found = not_allowed(check(template, context or Context()), template)
    return _in_order(located(each, template) for each in found if each.severity >= severity)


def _broken(template: Template, context: Context, rules: Iterable[Rule]) -> Iterator[Finding]:
    for rule in rules:
        for violation in rule.check(template, context):
            way = violation.blame or violation.path
            fix = violation.fix or rule.fix
            problem = Problem(violation.message, fix, violation.path, resource=resource_in(way))
            yield located(Finding(rule.id, rule.severity, problem, rule.source), template, violation.blame)


def _in_order(findings: Iterable[Finding]) -> Sequence[Finding]:
    """Return the findings by their places, each once."""
    return sorted(dict.fromkeys(findings), key=_place)


def _place(finding: Finding) -> tuple[str, int, int, str, str]:
    place, path = finding.problem.place, "/".join(str(step) for step in finding.problem.path)
    if place is None:
        return "", 0, 0, finding.rule, path
    return place.file, place.line or 0, place.column or 0, finding.rule, path
