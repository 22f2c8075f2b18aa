"""A graph as a document for other programs to read."""

from __future__ import annotations

import json
from collections.abc import Sequence

from sampy.explain.documents import place_document
from sampy.graph.model import Graph, Node
from sampy.intrinsics import Json


def graph_document(graph: Graph) -> dict[str, Json]:
    """Return a graph as a document, with places as file and line."""
    return {
        "stack": graph.stack,
        **({"flow": True} if graph.is_flow else {}),
        **place_document(graph.place),
        "nodes": [node_document(node) for node in graph.nodes],
        "edges": [{"from": edge.source, "to": edge.target, "access": [*edge.access]} for edge in graph.edges],
    }


def node_document(node: Node) -> dict[str, Json]:
    """Return a node as a document."""
    members: list[Json] = [
        {"resource": each.logical_id, "type": each.type, "rule": each.rule, **place_document(each.place)}
        for each in node.members
    ]
    return {
        "id": node.logical_id,
        "type": node.type,
        "kind": node.kind,
        **place_document(node.place),
        "resources": members,
    }


def as_json(graphs: Sequence[Graph]) -> str:
    """Return graphs as JSON text, a list."""
    return f"{json.dumps([graph_document(graph) for graph in graphs], indent=2, ensure_ascii=False)}\n"
