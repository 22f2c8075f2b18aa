"""The flow of a state machine as a picture, with the way in it that an execution took."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

import attrs

from sampy.errors import DocumentPath, Place, Problem, ProblemsError
from sampy.graph import Graph
from sampy.graph.flows import flow
from sampy.graph.model import Mark
from sampy.local.state_machines.passages import passages, ways
from sampy.local.state_machines.world import LocalExecution
from sampy.states.definitions import Found


@attrs.frozen
class _Placed:
    """A source that knows where the parts of a definition were written.

    Args:
        place: Tells it.
        folder: There is none that anything would be relative to.
    """

    place: Callable[[DocumentPath], Place | None]
    folder: Path | None = None


KINDS = ("svg", "mmd", "html")
"""The kinds of files that there are of a picture: by itself, as text for Mermaid, and as a page."""


def drawn(ended: LocalExecution, stack: str) -> Graph:
    """Return the flow of a state machine with the states and the ways marked that an execution took.

    Args:
        ended: The execution.
        stack: The name of the stack.
    """
    machine = ended.machine
    found = Found(machine.logical_id, machine.document, {}, (), None, False, _Placed(machine.place))
    graph = flow(stack, found)
    known, taken = passages(ended.execution), ways(ended.execution)
    nodes = []
    for node in graph.nodes:
        passage = known.get(node.logical_id)
        mark: Mark = "" if passage is None else "failed" if passage.ended_it else "entered"
        nodes.append(attrs.evolve(node, mark=mark))
    # The executions that a distributed Map starts have histories of their own, which don't name it.
    maps = {name for name, each in known.items() if each.entered}
    edges = [
        attrs.evolve(
            edge,
            taken=(edge.source, edge.target) in taken
            or ("each item" in edge.access and {edge.source, edge.target} <= maps),
        )
        for edge in graph.edges
    ]
    return attrs.evolve(graph, nodes=tuple(nodes), edges=tuple(edges))


def check_kind(path: Path) -> None:
    """Refuse a file whose name doesn't tell which kind of picture it is to be.

    Raises:
        ProblemsError: Its name ends in none of `KINDS`.
    """
    if path.suffix.removeprefix(".") not in KINDS:
        message = f"{path} is no picture that can be drawn"
        raise ProblemsError([Problem(message, f"end its name with one of: {', '.join(f'.{each}' for each in KINDS)}")])


def picture_of(graph: Graph, path: Path) -> str:
    """Return a graph as the text of a file, whose kind its name tells.

    Raises:
        ProblemsError: It is none of `KINDS`.
    """
    check_kind(path)
    return _writer(path.suffix.removeprefix("."))([graph])


def _writer(kind: str) -> Callable[[Sequence[Graph]], str]:
    if kind == "svg":
        from sampy.graph.svg import svg

        return svg
    if kind == "html":
        from sampy.graph.page import page

        return page
    from sampy.graph.mermaid import mermaid

    return mermaid
