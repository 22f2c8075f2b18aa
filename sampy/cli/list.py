"""``sampy list``: the stacks at the desk, and what is in them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

import click

from sampy.cli.compiling import Request, compiling
from sampy.cli.histories import compile_histories, echo_json
from sampy.explain.columns import columns
from sampy.explain.documents import place_document
from sampy.explain.summary import Summary, summary
from sampy.intrinsics import Json

_HEAD = ("STACK", "DECLARED AT", "DECLARED", "COMPILED", "PARAMETERS", "DESCRIPTION")
_RESOURCE_HEAD = ("RESOURCE", "TYPE", "DECLARED AT")


@click.command("list", epilog="Example: sampy list stacks --resources")
@click.argument("targets", nargs=-1, type=click.Path(path_type=Path))
@click.option("--resources", is_flag=True, help="List the resources of each stack, too.")
@click.option("--format", "format_", type=click.Choice(["text", "json"]), default="text", show_default=True)
@compiling
def command(request: Request, resources: bool, format_: str) -> None:
    """List the stacks of TARGETS, which are Python modules, templates, or folders of these.

    For each, it is told where it is declared, how many resources are declared, how many it has when it is compiled,
    and which parameters it takes. Without TARGETS, those of the settings in pyproject.toml are listed, or the folder
    stacks/.
    """
    stacks = [summary(history) for history in compile_histories(request)]
    if format_ == "json":
        echo_json([_document(each, resources=resources) for each in stacks])
        return
    lines = columns([_HEAD, *map(_row, stacks)])
    for stack in stacks if resources else ():
        lines += ["", f"{stack.stack}:", *_resource_lines(stack)]
    click.echo("\n".join(lines))


def _row(stack: Summary) -> Sequence[str]:
    description = stack.description.strip().partition("\n")[0]
    counts = (str(stack.declared), str(len(stack.resources)))
    return (stack.stack, str(stack.place or "-"), *counts, ", ".join(stack.parameters) or "-", description)


def _resource_lines(stack: Summary) -> Iterator[str]:
    rows = [(each.logical_id, each.type, str(each.place or "-")) for each in stack.resources]
    yield from columns([_RESOURCE_HEAD, *rows], 2)


def _document(stack: Summary, *, resources: bool) -> Json:
    listed: list[Json] = [
        {"resource": each.logical_id, "type": each.type, **place_document(each.place)} for each in stack.resources
    ]
    return {
        "stack": stack.stack,
        **place_document(stack.place),
        "description": stack.description,
        "declared": stack.declared,
        "compiled": len(stack.resources),
        "parameters": [*stack.parameters],
        **({"resources": listed} if resources else {}),
    }
