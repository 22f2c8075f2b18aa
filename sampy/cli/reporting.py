"""What commands that report findings have in common: the options, the compile before, and the report at the end."""

from __future__ import annotations

import functools
import sys
from collections.abc import Callable, Iterable
from pathlib import Path

import attrs
import click

from sampy.cli.compiling import Request, compile_each
from sampy.cli.console import Console
from sampy.cli.writing import write_or_print
from sampy.compiler import Trace
from sampy.findings import Finding, Severity
from sampy.lint.catalogue import Catalogue
from sampy.lint.descriptions import COMPILE
from sampy.lint.formats import FORMATS, render
from sampy.loading import Loaded
from sampy.template import Template

SEVERITIES = {str(severity): severity for severity in reversed(Severity)}

_OPTIONS = (
    click.option("--format", "format_", type=click.Choice(FORMATS), default="text", help="The format of the report."),
    click.option("--severity", type=click.Choice([*SEVERITIES]), help="The least severity.  [default: warning]"),
    click.option("--output", type=click.Path(path_type=Path, dir_okay=False), help="Write the report into this file."),
)


def reporting(function: Callable[..., None]) -> Callable[..., None]:
    """Give a command the options ``--format``, ``--severity`` and ``--output``."""
    return functools.reduce(lambda decorated, option: option(decorated), reversed(_OPTIONS), function)


def compile_unchecked(
    request: Request, trace: Callable[[Loaded], Trace] | None = None
) -> tuple[list[Template], list[Finding]]:
    """Return the templates of all targets, before any check, and a finding for what keeps others from being compiled.

    The checks come with all else that is looked for, so that the findings of both are in one report.
    """
    unchecked = request._replace(context=attrs.evolve(request.context, checks=False))
    compiled, problems = compile_each(unchecked, trace)
    return compiled, [Finding(COMPILE, Severity.ERROR, problem) for problem in problems]


def tell_notes(templates: Iterable[Template], console: Console) -> None:
    """Tell what transforms have to say of templates."""
    for template in templates:
        for note in template.notes:
            console.note(f"{template.name}: {note}")


def report(
    findings: Iterable[Finding], catalogue: Catalogue, format_: str, output: Path | None, console: Console
) -> None:
    """Print or write a report, and end with exit code 1 where there is anything in it.

    Raises:
        CompileError: Where the file can't be written.
    """
    told = list(dict.fromkeys(findings))
    text = render(format_, told, catalogue.descriptions(each.rule for each in told))
    write_or_print(text, output, console)
    if told:
        sys.exit(1)
