"""``sampy policies audit``: what functions may do, held against what their code calls."""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from pathlib import Path

import click

from sampy.audit import Audit, audit
from sampy.audit.suggest import Suggestion, suggest
from sampy.audit.suggestion_text import suggestion_text
from sampy.audit.text import audit_document, audit_text, counted, suggestions_document
from sampy.cli.compiling import Request, compile_all, compiling
from sampy.errors import did_you_mean
from sampy.template import Template

_FUNCTION = "AWS::Lambda::Function"


@click.command(epilog="Example: sampy policies audit stacks/votes.py --suggest")
@click.argument("targets", nargs=-1, type=click.Path(path_type=Path))
@click.option("--function", "functions", multiple=True, metavar="ID", help="Only this one; can be given repeatedly.")
@click.option("--suggest", "suggests", is_flag=True, help="Say which policies allow what the code needs, to be pasted.")
@click.option("--format", "format_", type=click.Choice(["text", "json"]), default="text", show_default=True)
@click.option(
    "--fail-on",
    type=click.Choice(["missing", "unused", "any", "none"]),
    default="any",
    show_default=True,
    help="What to end with exit code 1 for.",
)
@compiling
def command(request: Request, functions: tuple[str, ...], suggests: bool, format_: str, fail_on: str) -> None:
    """Hold what the functions of TARGETS may do against what their code calls.

    TARGETS are Python modules, templates, or folders of these. The Python code of their functions is read and never
    run. It is told which calls no grant allows, with the way from the handler to them; and which grants no code needs,
    or not as they are. What can't be told for sure is a note.
    """
    templates = compile_all(request)
    _demand_known(functions, templates)
    audits = [audit(each, request.context, functions=functions) for each in templates]
    pairs = zip(audits, templates, strict=True)
    suggestions = [suggest(*each, request.context) if suggests else () for each in pairs]
    if format_ == "json":
        documents = [_document(*each) for each in zip(audits, suggestions, strict=True)]
        click.echo(json.dumps(documents, indent=2, ensure_ascii=False))
    else:
        for found, template, suggested in zip(audits, templates, suggestions, strict=True):
            click.echo(audit_text(found), nl=False)
            click.echo("".join(suggestion_text(each, template) for each in suggested), nl=False)
        click.echo(counted(audits))
    missing = any(each.missing for each in audits) and fail_on in ("missing", "any")
    unused = any(each.unused for each in audits) and fail_on in ("unused", "any")
    if missing or unused:
        sys.exit(1)


def _document(found: Audit, suggested: Sequence[Suggestion]) -> object:
    document = audit_document(found)
    assert isinstance(document, dict)
    return {**document, "suggestions": suggestions_document(suggested)} if suggested else document


def _demand_known(functions: Sequence[str], templates: Sequence[Template]) -> None:
    functions_of = [(each, function) for each in templates for function, _ in each.each(_FUNCTION)]
    known = {name for each, function in functions_of for name in (function, each.origin(function).declared)}
    for name in functions:
        if name not in known:
            raise click.UsageError(f"there is no function {name!r}: {did_you_mean(name, known)}")
