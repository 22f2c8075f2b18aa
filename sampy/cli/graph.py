"""``sampy graph``: the resources of stacks, and who may call what, as a picture."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import click

from sampy.cli.compiling import Request, compile_all, compiling
from sampy.cli.writing import write_or_print
from sampy.graph import Graph, flows as flows_of, graph
from sampy.template import Template


@click.command(epilog="Example: sampy graph stacks/votes.py --format html --output votes.html")
@click.argument("targets", nargs=-1, type=click.Path(path_type=Path))
@click.option(
    "--format",
    "format_",
    type=click.Choice(["mermaid", "svg", "html", "json"]),
    default="mermaid",
    show_default=True,
    help="Text for Mermaid, a picture, a page to search and unfold, or the nodes and edges.",
)
@click.option("--flows/--no-flows", default=True, show_default=True, help="Draw the states of state machines, too.")
@click.option("--output", type=click.Path(path_type=Path), help="Write it into this file.")
@compiling
def command(request: Request, format_: str, flows: bool, output: Path | None) -> None:
    """Draw TARGETS, which are Python modules, templates, or folders of these.

    Each declaration is a node, and what the transforms made of it is folded into it. An edge says what a node may do
    with another one: what invokes it, what its role allows it to read and write; a dashed edge is a reference and no
    more. The flow of each state machine is drawn behind its stack: an edge says when it is taken.
    """
    templates = compile_all(request)
    graphs = [drawn for template in templates for drawn in _graphs(template, flows=flows)]
    count = len(templates)
    write_or_print(
        _writer(format_)(graphs), output, request.console, f" ({count} {'stack' if count == 1 else 'stacks'})"
    )


def _graphs(template: Template, *, flows: bool) -> Iterator[Graph]:
    yield graph(template)
    if flows:
        yield from flows_of(template)


def _writer(format_: str) -> Callable[[Sequence[Graph]], str]:
    """Return what makes the text of a format, of which only the one that is asked for is loaded."""
    match format_:
        case "svg":
            from sampy.graph.svg import svg

            return svg
        case "html":
            from sampy.graph.page import page

            return page
        case "json":
            from sampy.graph.documents import as_json

            return as_json
    from sampy.graph.mermaid import mermaid

    return mermaid
