"""``sampy explain``: what made the resources of a stack, where their properties came from, and who refers to them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import click

from sampy.cli.compiling import Request, compiling
from sampy.cli.histories import compile_histories, echo_json
from sampy.explain import History, declarations, explain_in
from sampy.explain.documents import explanation_document, tree_document
from sampy.explain.text import explanation_text, tree_text


@click.command(epilog="Example: sampy explain stacks/votes.py VoteRole")
@click.argument("target", type=click.Path(path_type=Path))
@click.argument("logical_ids", nargs=-1)
@click.option("--tree", is_flag=True, help="Show all declarations, with the resources made of them.")
@click.option("--format", "format_", type=click.Choice(["text", "json"]), default="text", show_default=True)
@compiling
def command(request: Request, target: Path, logical_ids: tuple[str, ...], tree: bool, format_: str) -> None:
    """Explain resources of TARGET, a Python module, template, or folder of these: those named, or all.

    A LOGICAL_ID is that of a resource of the compiled template, or of a declaration that became others. For each, it
    is told which declaration it came from and by which rule, where each of its properties came from, what it refers
    to and what refers to it.
    """
    if tree and logical_ids:
        raise click.UsageError("--tree shows the whole stack: leave the logical ids out")
    histories = compile_histories(request.with_targets(target))
    if tree:
        _print_trees(histories, format_)
        return
    explained = explain_in(histories, logical_ids)
    if format_ == "json":
        echo_json([explanation_document(each) for each in explained])
    else:
        click.echo("\n".join(explanation_text(each) for each in explained), nl=False)


def _print_trees(histories: Sequence[History], format_: str) -> None:
    stacks = [
        (history.compiled.name, history.compiled.source.place(()), declarations(history.compiled))
        for history in histories
    ]
    if format_ == "json":
        echo_json([tree_document(*stack) for stack in stacks])
    else:
        click.echo("\n".join(tree_text(*stack) for stack in stacks), nl=False)
