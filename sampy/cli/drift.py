"""``sampy drift``: what changed in deployed stacks behind CloudFormation's back."""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence

import click

from sampy.cli.account import AccountRequest, asking
from sampy.deployed.choosing import chosen
from sampy.differences import Difference
from sampy.differences.drift import detect_drift
from sampy.differences.formats.hiding import without_secrets
from sampy.differences.formats.json import drift_document
from sampy.differences.formats.rows import drift_rows
from sampy.differences.formats.text import row_lines


@click.command(epilog="Example: sampy drift votes --fail-on-drift")
@click.argument("stacks", nargs=-1, required=True, metavar="STACK...")
@click.option("--format", "format_", type=click.Choice(["text", "json"]), default="text", show_default=True)
@click.option("--fail-on-drift", is_flag=True, help="End with exit code 1 where something drifted.")
@asking
def command(request: AccountRequest, stacks: tuple[str, ...], format_: str, fail_on_drift: bool) -> None:
    """Tell what of STACKs is not as CloudFormation left it; they are names of deployed stacks, * stands for any text.

    CloudFormation looks at each resource anew, which may take minutes. Only what it knows how to look at is told, and
    of that only the properties that the template gives.
    """
    found = [
        Difference(stack.name, {}, {}, drift=detect_drift(request.account, stack.id, tell=request.console.note))
        for stack in chosen(request.account, stacks)
    ]
    shown = [without_secrets(each) for each in found]
    if format_ == "json":
        click.echo(json.dumps([_document(each) for each in shown], indent=2, ensure_ascii=False))
    else:
        click.echo("\n".join(_lines(shown)))
    if fail_on_drift and any(each.drift for each in found):
        sys.exit(1)


def _document(each: Difference) -> dict[str, object]:
    return {"stack": each.name, "drift": [drift_document(drift) for drift in each.drift or ()]}


def _lines(shown: Sequence[Difference]) -> Sequence[str]:
    lines: list[str] = []
    for each in shown:
        rows = [*drift_rows(each)]
        counted = f"{len(rows)} drifted" if rows else "as CloudFormation left it"
        lines += [f"{each.name}: {counted}", *(line for row in rows for line in row_lines(row))]
    return lines
