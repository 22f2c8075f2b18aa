"""Graphs as one page of HTML that needs nothing else: no network, no other file."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from pathlib import Path

from sampy.graph.documents import graph_document
from sampy.graph.kinds import KINDS
from sampy.graph.model import Graph
from sampy.graph.svg import laid_out, picture, style
from sampy.pages import embedded, filled

_FOLDER = Path(__file__).parent


def page(graphs: Sequence[Graph]) -> str:
    """Return stacks as a page to look at: to search, zoom, unfold, and see what each card is made of."""
    stacks = [graph.stack for graph in graphs if not graph.is_flow] or [graph.stack for graph in graphs]
    heading = stacks[0] if len(stacks) == 1 else f"{len(stacks)} stacks"
    values = {
        "title": escape(f"{heading}: resources"),
        "style": style(),
        "heading": escape(heading),
        "counts": _counts(graphs),
        "legend": "".join(f'<li class="{kind}">{title}</li>' for kind, title in KINDS.items()),
        "stacks": "\n".join(map(_stack, graphs)),
        "data": embedded([graph_document(graph) for graph in graphs]),
        "script": _read("page.js"),
    }
    return filled(_read("page.html"), values)


def _counts(graphs: Sequence[Graph]) -> str:
    nodes = [node for graph in graphs if not graph.is_flow for node in graph.nodes]
    states = sum(len(graph.nodes) for graph in graphs if graph.is_flow)
    resources = sum(len(node.members) for node in nodes)
    counts = [f"{_plural(resources, 'resource')} in {_plural(len(nodes), 'card')}"] if nodes or not states else []
    return ", ".join([*counts, *([_plural(states, "state")] if states else [])])


def _plural(count: int, noun: str) -> str:
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"


def _stack(graph: Graph) -> str:
    drawn = laid_out(graph)
    width, height = round(drawn.size.width + 8), round(drawn.size.height + 8)
    rows = " ".join(map(str, drawn.rows))
    about = f"{_counts([graph])}{f', {graph.place}' if graph.place else ''}"
    return (
        f"<details open><summary>{escape(graph.stack)}<span>{escape(about)}</span></summary>\n"
        f'<svg class="picture" data-stack="{escape(graph.stack)}" data-rows="{rows}" width="{width}" height="{height}" '
        f'viewBox="0 0 {width} {height}" role="group" aria-label="{escape(graph.stack)}">\n'
        f'<g transform="translate(4 4)">\n{picture(graph, drawn, unfolding=True)}\n</g></svg></details>'
    )


def _read(name: str) -> str:
    return (_FOLDER / name).read_text(encoding="utf-8")
