"""What the aliases of a YAML text come to, found without expanding them."""

from __future__ import annotations

from pathlib import Path

import yaml

from sampy.errors import CompileError, Problem
from sampy.formats.limits import MAX_DEPTH, MAX_EXPANDED, too_deep
from sampy.formats.yaml_nodes import inner_nodes, place_of

_NODE_COST = 10


def check_aliases(root: yaml.Node, path: Path) -> None:
    """Refuse aliases of what they are in themselves, and those that expand to a file that nothing could hold."""
    _measure(root, path, {})


def _measure(node: yaml.Node, path: Path, known: dict[int, tuple[int, int] | None]) -> tuple[int, int]:
    """Return the size and height that a node has with its aliases expanded."""
    if isinstance(node, yaml.ScalarNode):
        return _NODE_COST + len(node.value), 0
    if id(node) in known:
        measured = known[id(node)]
        if measured is None:
            message = "what is anchored here contains an alias of itself"
            fix = "write the value out in place of the alias"
            raise CompileError([Problem(message, fix, place=place_of(path, node))])
        return measured
    known[id(node)] = None
    size, height = _NODE_COST, 0
    for inner in inner_nodes(node):
        inner_size, inner_height = _measure(inner, path, known)
        size += inner_size
        height = max(height, inner_height)
    if size > MAX_EXPANDED:
        message = f"the aliases expand this to more than {MAX_EXPANDED:,} characters"
        fix = "use fewer aliases of values that hold aliases themselves"
        raise CompileError([Problem(message, fix, place=place_of(path, node))])
    if height >= MAX_DEPTH:
        raise CompileError([too_deep(place_of(path, node))])
    known[id(node)] = size, height + 1
    return size, height + 1
