"""``sampy policies compare``: what one policy, or the roles of one stack, permit that another one does not."""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import cast

import click

from sampy.cli.compiling import Request, compile_all, compiling
from sampy.errors import CompileError, Invalid, Place, Problem
from sampy.iam.comparison import Change, Comparison, compare
from sampy.iam.parts import Part
from sampy.iam.patterns import TooManyKinds
from sampy.iam.statements import Policy
from sampy.iam.words import describe
from sampy.intrinsics import Json
from sampy.loading import TEMPLATE_SUFFIXES
from sampy.permissions import roles


@click.command(epilog="Example: sampy policies compare deployed.json stacks/votes.py --fail-on broader")
@click.argument("before", type=click.Path(path_type=Path))
@click.argument("after", type=click.Path(path_type=Path))
@click.option("--format", "format_", type=click.Choice(["text", "json"]), default="text", show_default=True)
@click.option(
    "--fail-on",
    type=click.Choice(["broader", "any", "none"]),
    default="none",
    show_default=True,
    help="What to end with exit code 1 for: more that is permitted, or any difference.",
)
@compiling
def command(request: Request, before: Path, after: Path, format_: str, fail_on: str) -> None:
    """Say what AFTER permits that BEFORE does not, and the other way around.

    Each of them is a policy in JSON or YAML, or a stack: a Python module or a template, whose roles are compared by
    their logical ids.
    """
    old, new = _policies(request, before), _policies(request, after)
    if len(old) == len(new) == 1 and (None in old or None in new):
        # The one role of a template is what a policy by itself is compared with.
        old, new = {None: next(iter(old.values()))}, {None: next(iter(new.values()))}
    try:
        compared = {
            name: compare(old.get(name, Policy()), new.get(name, Policy())) for name in dict.fromkeys((*old, *new))
        }
    except TooManyKinds:
        message = "the wildcards of these policies can be told apart in too many ways to compare them"
        fix = "use fewer patterns with wildcards inside"
        raise CompileError([Problem(message, fix, place=Place.of(after))]) from None
    if format_ == "json":
        click.echo(json.dumps([_document(name, each) for name, each in compared.items()], indent=2))
    else:
        click.echo("\n".join(_lines(compared)))
    broader, same = any(each.broader for each in compared.values()), all(each.same for each in compared.values())
    if (fail_on == "broader" and broader) or (fail_on == "any" and not same):
        sys.exit(1)


def _policies(request: Request, path: Path) -> dict[str | None, Policy]:
    """Return the policies of a file by the logical ids of the roles; by None where it is a policy itself.

    Raises:
        CompileError: Where it is neither a policy nor a stack.
    """
    if path.suffix in TEMPLATE_SUFFIXES and path.is_file():
        from sampy.formats.reading import read

        file = read(path)
        if "Statement" in file.document and "Resources" not in file.document:
            try:
                return {None: Policy.parse(cast(Mapping[str, Json], file.document))}
            except Invalid as invalid:
                problem = Problem(invalid.message, invalid.fix, invalid.at, file.place(invalid.at))
                raise CompileError([problem]) from None
    templates = compile_all(request.with_targets(path))
    return {role.logical_id: role.policy for template in templates for role in roles(template, request.context)}


def _lines(compared: dict[str | None, Comparison]) -> Sequence[str]:
    lines = [line for name, each in compared.items() for line in describe(each, name or "its holder")]
    return lines or ["the same is permitted"]


def _document(name: str | None, comparison: Comparison) -> Json:
    return {
        "role": name,
        "broader": comparison.broader,
        "narrower": comparison.narrower,
        "newlyPermitted": [_change(each) for each in comparison.newly],
        "noLongerPermitted": [_change(each) for each in comparison.no_longer],
    }


def _change(change: Change) -> Json:
    conditions: list[Json] = [
        {"operator": each.operator, "key": each.key, "values": [*each.values]} for each in change.conditions
    ]
    return {
        "principals": None if change.principals is None else _part(change.principals),
        "actions": _part(change.actions),
        "resources": _part(change.resources),
        "conditions": conditions,
    }


def _part(part: Part) -> Json:
    return {"allOf": [*part.all_of], "but": [*part.but]}
