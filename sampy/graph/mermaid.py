"""A graph as text for Mermaid, which documentation of many kinds draws.

Source: Mermaid's page "Flowcharts - Basic Syntax".
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from sampy.graph.kinds import KINDS
from sampy.graph.model import Graph, Node

_STYLES = {
    "compute": "#fde8cf,stroke:#b45309",
    "api": "#e9e0ff,stroke:#6d3fd0",
    "storage": "#dbe9ff,stroke:#1d5fc4",
    "event": "#ffe0ea,stroke:#c02a5f",
    "workflow": "#d5f3e6,stroke:#0b7a59",
    "other": "#e8ebef,stroke:#5b6675",
}
_MARKS = {"entered": "stroke:#0b7a59,stroke-width:3px", "failed": "stroke:#c02a5f,stroke-width:4px"}
_ESCAPES = {"#": "#35;", "&": "#amp;", '"': "#quot;", "<": "#lt;", ">": "#gt;", "\n": " "}


def mermaid(graphs: Sequence[Graph]) -> str:
    """Return stacks as one flowchart: one stack in a box for each kind of node, several in a box each."""
    ids = {(graph.stack, node.logical_id): f"n{number}" for number, (graph, node) in enumerate(_nodes(graphs))}
    lines = ["flowchart LR"]
    for number, (title, members) in enumerate(_boxes(graphs)):
        lines.append(f'  subgraph g{number}["{_escaped(title)}"]')
        lines += [f'    {ids[graph.stack, node.logical_id]}["{_label(node)}"]:::{node.kind}' for graph, node in members]
        lines.append("  end")
    for graph in graphs:
        for edge in graph.edges:
            plain = "==>" if edge.taken else "-->"
            arrow = f'{plain}|"{_escaped(edge.label)}"|' if edge.access else plain if graph.is_flow else "-.->"
            lines.append(f"  {ids[graph.stack, edge.source]} {arrow} {ids[graph.stack, edge.target]}")
    used = {node.kind for _, node in _nodes(graphs)}
    lines += [f"  classDef {kind} fill:{style},color:#1c2430" for kind, style in _STYLES.items() if kind in used]
    for mark, style in _MARKS.items():
        marked = [ids[graph.stack, node.logical_id] for graph, node in _nodes(graphs) if node.mark == mark]
        lines += [f"  style {node} {style}" for node in marked]
    return "\n".join(lines) + "\n"


def _nodes(graphs: Sequence[Graph]) -> list[tuple[Graph, Node]]:
    return [(graph, node) for graph in graphs for node in graph.nodes]


def _boxes(graphs: Sequence[Graph]) -> Iterator[tuple[str, list[tuple[Graph, Node]]]]:
    """Yield the title and the nodes of each box."""
    if len(graphs) == 1:
        for kind, title in KINDS.items():
            members = [(graph, node) for graph, node in _nodes(graphs) if node.kind == kind]
            if members:
                yield title, members
    else:
        for graph in graphs:
            yield graph.stack, [(graph, node) for node in graph.nodes]


def _label(node: Node) -> str:
    lines = [node.logical_id, node.short_type]
    if node.folded:
        lines.append(f"+{len(node.folded)} more")
    return "<br/>".join(_escaped(line) for line in lines)


def _escaped(text: str) -> str:
    """Return text as a label in quotes takes it: what would end it, or be read as markup, as an entity code."""
    return "".join(_ESCAPES.get(character, character) for character in text)
