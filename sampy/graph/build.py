"""From a compiled template to its graph."""

from __future__ import annotations

from collections.abc import Mapping

from sampy.explain.declarations import Declared, declarations
from sampy.graph.access import Links
from sampy.graph.actions import FULL_ACCESS, in_order
from sampy.graph.kinds import kind_of
from sampy.graph.model import Edge, Graph, Member, Node
from sampy.template import Template


def graph(template: Template) -> Graph:
    """Return the graph of a compiled template.

    Each declaration is a node, and what was made of it is folded into it. A declared resource that means nothing
    without another one, such as a permission, a policy, or a role that one resource has, is folded into that. An edge
    says what a node may do with another one; where a label says nothing, the node does no more than refer to it.
    """
    links = Links(template)
    declared = {each.logical_id: each for each in declarations(template)}
    home = {made.logical_id: name for name, each in declared.items() for made in each.resources}
    homes = _homes(declared, home, links)
    members: dict[str, list[Member]] = {}
    for name, each in declared.items():
        members.setdefault(homes[name], []).extend(
            Member(made.logical_id, made.type, made.rule, template.place(made.logical_id)) for made in each.resources
        )
    nodes = tuple(
        Node(name, declared[name].type, kind_of(declared[name].type), declared[name].place, tuple(of_node))
        for name, of_node in members.items()
    )
    return Graph(template.name, template.source.place(()), nodes, _edges(links, home, homes))


def _homes(declared: Mapping[str, Declared], home: Mapping[str, str], links: Links) -> dict[str, str]:
    """Return the declaration whose node shows each declaration: its own, or that of what it is a part of."""
    direct: dict[str, str] = {}
    for name, each in declared.items():
        whole = links.whole(name) if [made.logical_id for made in each.resources] == [name] else None
        direct[name] = home[whole] if whole is not None else name
    return {name: _last(name, direct) for name in declared}


def _last(name: str, direct: Mapping[str, str]) -> str:
    """Follow what is a part of what to its end; what is a part of itself that way stands alone."""
    seen = [name]
    while direct[seen[-1]] not in seen:
        seen.append(direct[seen[-1]])
    return seen[-1] if direct[seen[-1]] == seen[-1] else name


def _edges(links: Links, home: Mapping[str, str], homes: Mapping[str, str]) -> tuple[Edge, ...]:
    words: dict[tuple[str, str], set[str]] = {}
    for access in links.accesses():
        source, target = homes[home[access.source]], homes[home[access.target]]
        if source != target:
            words.setdefault((source, target), set()).update(access.words)
    return tuple(
        Edge(source, target, (FULL_ACCESS,) if FULL_ACCESS in each else in_order(each))
        for (source, target), each in words.items()
    )
