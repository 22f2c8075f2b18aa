"""``sampy validate``: whether CloudFormation would take stacks and templates."""

from __future__ import annotations

from pathlib import Path

import click

from sampy.cli.compiling import Request, compiling
from sampy.cli.reporting import SEVERITIES, compile_unchecked, report, reporting, tell_notes
from sampy.lint.catalogue import Catalogue
from sampy.lint.linting import validate


@click.command(epilog="Example: sampy validate stacks --severity error")
@click.argument("targets", nargs=-1, type=click.Path(path_type=Path))
@reporting
@compiling
def command(request: Request, format_: str, severity: str | None, output: Path | None) -> None:
    """Check TARGETS as CloudFormation would: schemas, references, functions and quotas.

    It ends with 0 where nothing is wrong, and with 1 where something is. `sampy lint` finds more, and takes longer.
    """
    least = SEVERITIES[severity or "warning"]
    compiled, findings = compile_unchecked(request)
    tell_notes(compiled, request.console)
    for template in compiled:
        findings += validate(template, request.context, least)
    report(findings, Catalogue(()), format_, output, request.console)
