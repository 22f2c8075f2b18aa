"""Who may call what: the resources of a compiled template as a graph, and pictures of it."""

from sampy.graph.build import graph
from sampy.graph.flows import flows
from sampy.graph.model import Edge, Graph, Kind, Member, Node

__all__ = ["Edge", "Graph", "Kind", "Member", "Node", "flows", "graph"]
