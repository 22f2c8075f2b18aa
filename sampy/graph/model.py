"""A graph of resources, as values."""

from __future__ import annotations

from typing import Literal

import attrs

from sampy.errors import Place

Kind = Literal["compute", "api", "storage", "event", "workflow", "other"]
Mark = Literal["", "entered", "failed"]
"""What became of a state in the execution that a flow shows; nothing where it shows none, or didn't come there."""


@attrs.frozen
class Member:
    """A resource of the compiled template that is part of a node.

    Args:
        logical_id: Its logical id.
        type: Its type.
        rule: What made it: ``declared``, or the words of the rule.
        place: Where the declaration stands that it came from.
    """

    logical_id: str
    type: str
    rule: str
    place: Place | None


@attrs.frozen
class Node:
    """A declaration with all that was made of it.

    Args:
        logical_id: The logical id of the declaration.
        type: Its type as it was declared.
        kind: What it is for.
        place: Where it stands.
        members: The resources of the compiled template that are part of it.
        mark: What became of it in the execution that a flow shows.
    """

    logical_id: str
    type: str
    kind: Kind
    place: Place | None
    members: tuple[Member, ...]
    mark: Mark = ""

    @property
    def folded(self) -> tuple[Member, ...]:
        """The members beside the resource that the node is named after."""
        return tuple(member for member in self.members if member.logical_id != self.logical_id)

    @property
    def short_type(self) -> str:
        """The type without what all types of AWS start with."""
        return self.type.removeprefix("AWS::")


@attrs.frozen
class Edge:
    """What one node does with another.

    Args:
        source: The logical id of the node that acts.
        target: The logical id of the node that is acted upon.
        access: What the source may do with the target, in words such as ``invokes`` and ``read``; empty where it
            does no more than refer to it.
        taken: The execution that a flow shows went this way.
    """

    source: str
    target: str
    access: tuple[str, ...] = ()
    taken: bool = False

    @property
    def label(self) -> str:
        """The access in one text: ``read/write``, ``invokes, read``."""
        data = [word for word in self.access if word in ("read", "write")]
        others = [word for word in self.access if word not in data]
        return ", ".join([*others, *(["/".join(data)] if data else [])])


@attrs.frozen
class Graph:
    """The graph of one stack, or of the flow of one state machine.

    Args:
        stack: The name of the stack; for a flow, with that of the state machine.
        place: Where it was declared.
        nodes: The nodes, in the order of the template.
        edges: The edges, one at most from each node to each other.
        is_flow: The nodes are the states of a state machine, and the edges say what comes after them.
    """

    stack: str
    place: Place | None
    nodes: tuple[Node, ...]
    edges: tuple[Edge, ...]
    is_flow: bool = False
