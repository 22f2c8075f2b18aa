"""``sampy lint``: what is wrong with stacks and templates, and what could be better."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from textwrap import fill
from typing import cast

import attrs
import click

from sampy.cli.compiling import Request, compiling
from sampy.cli.reporting import SEVERITIES, compile_unchecked, report, reporting, tell_notes
from sampy.compiler import Trace
from sampy.errors import CompileError, Place, Problem
from sampy.findings import Finding, Severity
from sampy.lint.catalogue import Catalogue, built_in_rules
from sampy.lint.formats import render
from sampy.lint.formats.text import text_of
from sampy.lint.linting import lint
from sampy.lint.project import project_rules
from sampy.lint.rule import Description
from sampy.lint.selection import Selection
from sampy.loading import Loaded
from sampy.template import Template

DEFAULT_RULES = "lint_rules"


@click.command(epilog="Example: sampy lint stacks --format sarif --output lint.sarif")
@click.argument("targets", nargs=-1, type=click.Path(path_type=Path))
@click.option("--rule", "only", multiple=True, metavar="ID", help="Look for this rule alone; can be given repeatedly.")
@click.option("--ignore", "ignored", multiple=True, metavar="ID", help="Don't look for this rule.")
@click.option("--no-cfn-lint", is_flag=True, help="Leave out cfn-lint, which takes most of the time.")
@click.option("--list-rules", is_flag=True, help="List the rules, and end.")
@click.option("--explain", metavar="ID", help="Say what a rule is about, and end.")
@reporting
@compiling
def command(
    request: Request,
    only: tuple[str, ...],
    ignored: tuple[str, ...],
    no_cfn_lint: bool,
    list_rules: bool,
    explain: str | None,
    format_: str,
    severity: str | None,
    output: Path | None,
) -> None:
    """Find what is wrong with TARGETS, which are Python modules, templates, or folders of these.

    They are held against CloudFormation's own demands, against rules for what is safe and sound, against those of the
    project's folder lint_rules/, and against cfn-lint. It ends with 0 where nothing is found, and with 1 where
    something is.
    """
    selection, catalogue = lint_settings(request)
    if no_cfn_lint and not explain:
        selection, catalogue = attrs.evolve(selection, cfn_lint=False), Catalogue(catalogue.rules, cfn_lint=False)
    _demand_known([*only, *ignored, *([explain] if explain else [])], catalogue)
    described = catalogue.description(explain) if explain else None
    if list_rules or described:
        click.echo(_explained(described) if described else _listed(catalogue), nl=False)
        return
    # Who asks for a rule wants to know of it, however bad it is.
    least = SEVERITIES[severity] if severity else Severity.INFO if only else selection.severity
    selection = attrs.evolve(selection, only=only, ignored={*selection.ignored, *ignored}, severity=least)
    compiled, findings = compile_unchecked(request)
    tell_notes(compiled, request.console)
    findings += lint_all(compiled, request, selection, catalogue)
    report(findings, catalogue, format_, output, request.console)


def lint_all(
    templates: Iterable[Template], request: Request, selection: Selection, catalogue: Catalogue
) -> Iterable[Finding]:
    """Yield what is wrong with templates.

    Raises:
        CompileError: Where a rule of the project fails.
    """
    for template in templates:
        yield from lint(template, request.context, selection, rules=catalogue.rules)


def compile_and_lint(request: Request, trace: Callable[[Loaded], Trace] | None) -> list[Template]:
    """Return the templates of all targets, and tell what the linter finds; an error ends it all with exit code 1.

    Raises:
        CompileError: For wrong settings, and where a rule of the project can't be loaded or fails.
    """
    selection, catalogue = lint_settings(request)
    compiled, findings = compile_unchecked(request, trace)
    findings += lint_all(compiled, request, selection, catalogue)
    if any(each.severity is Severity.ERROR for each in findings):
        click.echo(render("text", findings, {}), err=True, nl=False)
        sys.exit(1)
    for each in findings:
        request.console.note(text_of(each))
    return compiled


def lint_settings(request: Request) -> tuple[Selection, Catalogue]:
    """Return what to look for as the settings of the project say, and all rules that there are.

    Raises:
        CompileError: For wrong settings, and for rules of the project that can't be loaded.
    """
    given = cast(Mapping[str, object], request.settings.get("lint", {}))
    rules = project_rules(Path(str(given.get("rules", DEFAULT_RULES))))
    catalogue = Catalogue((*built_in_rules(), *rules), cfn_lint=bool(given.get("cfn-lint", True)))
    severity, ignored = str(given.get("severity", "warning")), cast(list[str], given.get("ignore", []))
    place = Place("pyproject.toml")
    problems = [
        Problem(f"there is no rule {rule_id!r} to ignore", advice, place=place)
        for rule_id in ignored
        if (advice := catalogue.advice(rule_id))
    ]
    if severity not in SEVERITIES:
        problems.append(
            Problem(f"there is no severity {severity!r}", f"use one of: {', '.join(SEVERITIES)}", place=place)
        )
    if problems:
        raise CompileError(problems)
    return Selection(ignored=ignored, severity=SEVERITIES[severity], cfn_lint=catalogue.cfn_lint), catalogue


def _demand_known(rule_ids: Iterable[str], catalogue: Catalogue) -> None:
    for rule_id in rule_ids:
        advice = catalogue.advice(rule_id)
        if advice is not None:
            raise click.UsageError(f"there is no rule {rule_id!r}: {advice}")


def _listed(catalogue: Catalogue) -> str:
    descriptions = sorted(catalogue.own.values(), key=lambda each: each.id)
    width = max(len(each.id) for each in descriptions)
    lines = [f"{each.id:<{width}}  {each.severity!s:<7}  {each.summary}" for each in descriptions]
    return "\n".join([*lines, "Those of cfn-lint are listed by: cfn-lint --list-rules", ""])


def _explained(described: Description) -> str:
    parts = [
        f"{described.id} ({described.severity}): {described.summary}",
        described.why,
        f"To do: {described.fix}." if described.fix else "",
        f"Source: {described.source}" if described.source else "",
    ]
    return (
        "\n\n".join(fill(part, width=100, break_long_words=False, break_on_hyphens=False) for part in parts if part)
        + "\n"
    )
