"""The first two steps of a layered layout: edges that all lead one way, and a rank for each node.

Source: Eades, Lin and Smyth, "A fast and effective heuristic for the feedback arc set problem" (1993), for the order;
the rank of a node is the length of the longest path that leads to it.
"""

from __future__ import annotations

from collections.abc import Sequence

Pair = tuple[str, str]
_Neighbours = dict[str, set[str]]


def ranks(nodes: Sequence[str], pairs: Sequence[Pair]) -> dict[str, int]:
    """Return the rank of each node, so that as few edges as can be found lead to a rank that isn't higher.

    Args:
        nodes: The names of the nodes, in an order that decides where nothing else does.
        pairs: Source and target of each edge.
    """
    order = _order(nodes, pairs)
    position = {name: index for index, name in enumerate(order)}
    forward = {(a, b) if position[a] < position[b] else (b, a) for a, b in pairs if a != b}
    before, after = _neighbours(nodes, forward)
    found: dict[str, int] = {}
    for name in order:
        found[name] = max((found[other] + 1 for other in before[name]), default=0)
    for name in reversed(order):
        if not before[name] and after[name]:
            # What nothing leads to stands right before what it leads to.
            found[name] = min(found[other] for other in after[name]) - 1
    return found


def _order(nodes: Sequence[str], pairs: Sequence[Pair]) -> list[str]:
    """Return the nodes so that few edges lead back: sinks last, sources first, then what has most edges out."""
    before, after = _neighbours(nodes, {pair for pair in pairs if pair[0] != pair[1]})
    left = dict.fromkeys(nodes)
    first: list[str] = []
    last: list[str] = []

    def take(name: str, into: list[str]) -> None:
        into.append(name)
        del left[name]
        for other in before.pop(name):
            after[other].discard(name)
        for other in after.pop(name):
            before[other].discard(name)

    while left:
        sink = next((name for name in left if not after[name]), None)
        source = next((name for name in left if not before[name]), None)
        if sink is not None and (before[sink] or source is None):
            take(sink, last)
        elif source is not None:
            take(source, first)
        else:
            take(max(left, key=lambda name: len(after[name]) - len(before[name])), first)
    return [*first, *reversed(last)]


def _neighbours(nodes: Sequence[str], pairs: set[Pair]) -> tuple[_Neighbours, _Neighbours]:
    before: _Neighbours = {name: set() for name in nodes}
    after: _Neighbours = {name: set() for name in nodes}
    for source, target in pairs:
        before[target].add(source)
        after[source].add(target)
    return before, after
