"""``sampy outputs``: the outputs of deployed stacks, for people and for programs."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from pathlib import Path

import click

from sampy.cli.account import AccountRequest, asking
from sampy.cli.tables import echo_table
from sampy.cli.writing import write_or_print
from sampy.deployed import DeployedStack
from sampy.deployed.choosing import chosen
from sampy.deployed.constants import constants
from sampy.deployed.environment_file import environment_file
from sampy.errors import Problem, StackNotFound, did_you_mean

_HEAD = ("OUTPUT", "VALUE", "EXPORTED AS", "DESCRIPTION")
_PREFIX = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")


@click.command("outputs", epilog="Example: sampy outputs votes --format dotenv --output .env")
@click.argument("stacks", nargs=-1, required=True, metavar="STACK...")
@click.option(
    "--format",
    "format_",
    type=click.Choice(["table", "json", "dotenv", "python"]),
    default="table",
    show_default=True,
    help="For people, for programs, for shells, or for Python.",
)
@click.option("--output", type=click.Path(path_type=Path, dir_okay=False), help="Write them into this file.")
@click.option("--only", metavar="NAME", help="Print the value of this output, and nothing else.")
@click.option("--prefix", default="", help="What the names of variables begin with (dotenv).")
@asking
def command(
    request: AccountRequest, stacks: tuple[str, ...], format_: str, output: Path | None, only: str | None, prefix: str
) -> None:
    """Print the outputs of STACKs, which are names of deployed stacks; * stands for any text.

    The values are printed as they are: an output is no place for a secret.
    """
    if prefix and (format_ != "dotenv" or not _PREFIX.fullmatch(prefix)):
        raise click.UsageError("--prefix goes with --format dotenv, and is made of letters, digits and _")
    if output and format_ == "table" and only is None:
        raise click.UsageError("--output goes with --format json, dotenv or python")
    found = chosen(request.account, stacks)
    if only is not None:
        write_or_print(f"{_value(found, only)}\n", output, request.console)
    elif format_ == "json":
        write_or_print(_json(found), output, request.console)
    elif format_ == "dotenv":
        write_or_print(environment_file(found, prefix), output, request.console)
    elif format_ == "python":
        write_or_print(constants(found), output, request.console)
    else:
        _tables(found, request)


def _value(stacks: Sequence[DeployedStack], name: str) -> str:
    if len(stacks) > 1:
        raise click.UsageError(f"--only takes one stack: these are {', '.join(stack.name for stack in stacks)}")
    outputs = stacks[0].outputs
    if name not in outputs:
        fix = did_you_mean(name, outputs) if outputs else "it has no outputs"
        raise StackNotFound([Problem(f"the stack {stacks[0].name!r} has no output {name!r}", fix)])
    return outputs[name].value


def _json(stacks: Sequence[DeployedStack]) -> str:
    documents = {stack.name: {each.name: each.value for each in stack.outputs.values()} for stack in stacks}
    document = documents[stacks[0].name] if len(stacks) == 1 else documents
    return json.dumps(document, indent=2, ensure_ascii=False) + "\n"


def _tables(stacks: Sequence[DeployedStack], request: AccountRequest) -> None:
    for stack in stacks:
        if not stack.outputs:
            request.console.note(f"the stack {stack.name!r} has no outputs")
            continue
        rows = [
            (each.name, each.value.replace("\n", "\\n"), each.export or "-", each.description or "")
            for each in stack.outputs.values()
        ]
        echo_table(_HEAD, rows, stack.name if len(stacks) > 1 else None)
