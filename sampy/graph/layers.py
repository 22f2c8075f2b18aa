"""Connected nodes in layers from left to right, with what runs between them.

Source: Sugiyama, Tagawa and Toda, "Methods for visual understanding of hierarchical system structures" (1981). Nodes
stand in layers; between two layers of nodes is one for labels, so that no label ever lies on another or on a node.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple

from sampy.graph.geometry import Box, Link, Point, Route, Size
from sampy.graph.heights import heights
from sampy.graph.ordering import ordered
from sampy.graph.ranks import ranks

_NODE_GAP = 18.0
_LABEL_GAP = 6.0
_LINE_ROOM = 10.0
_LAYER_GAP = 34.0


class Part(NamedTuple):
    """Connected nodes that are laid out.

    Args:
        boxes: Where each node stands.
        columns: The number of the column that each node is in.
        width: How many columns there are.
        routes: Where each edge runs, by its number.
        size: How large the whole is.
    """

    boxes: Mapping[str, Box]
    columns: Mapping[str, int]
    width: int
    routes: Mapping[int, Route]
    size: Size


class Layers:
    """What has a place in a layer: the nodes, and a slot for each edge in every layer that it passes.

    Nodes are in the even layers, labels in the odd ones.
    """

    def __init__(self, sizes: Mapping[str, Size]) -> None:
        self._sizes = list(sizes.values())
        self._nodes = {name: slot for slot, name in enumerate(sizes)}
        self._links: dict[int, Link] = {}
        self._chains: dict[int, list[int]] = {}
        self._layers: list[list[int]] = []
        self._labels: dict[int, int] = {}

    def connect(self, index: int, link: Link) -> None:
        """Take an edge of these nodes."""
        self._links[index] = link

    def placed(self) -> Part:
        """Return where all nodes and edges stand."""
        rank = ranks(list(self._nodes), [(link.source, link.target) for link in self._links.values()])
        lowest = min(rank.values())
        self._layers = [[] for _ in range(2 * (max(rank.values()) - lowest) + 1)]
        for name, slot in self._nodes.items():
            self._layers[2 * (rank[name] - lowest)].append(slot)
        for index, link in self._links.items():
            self._add_chain(index, link, 2 * (rank[link.source] - lowest), 2 * (rank[link.target] - lowest))
        before: dict[int, list[int]] = {slot: [] for slot in range(len(self._sizes))}
        after: dict[int, list[int]] = {slot: [] for slot in range(len(self._sizes))}
        for chain in self._chains.values():
            for one, other in pairwise(chain):
                after[one].append(other)
                before[other].append(one)
        self._layers = ordered(self._layers, before, after)
        return self._in_place(self._middles(before, after))

    def _add_chain(self, index: int, link: Link, first: int, last: int) -> None:
        """Give an edge a slot in each layer between its nodes, from left to right whichever way it leads."""
        ends = (self._nodes[link.source], self._nodes[link.target])
        chain: list[int] = []
        for layer in range(min(first, last) + 1, max(first, last)):
            labelled = link.label is not None and layer == (first + 1 if first < last else first - 1)
            slot = len(self._sizes)
            self._sizes.append(link.label if labelled and link.label else Size(0, 0))
            self._layers[layer].append(slot)
            chain.append(slot)
            if labelled:
                self._labels[index] = slot
        left, right = ends if first < last else ends[::-1]
        self._chains[index] = [left, *chain, right]

    def _middles(self, before: Mapping[int, Sequence[int]], after: Mapping[int, Sequence[int]]) -> dict[int, float]:
        nodes = len(self._nodes)

        def weight(one: int, other: int) -> float:
            return 4.0 ** ((one >= nodes) + (other >= nodes))

        needed = {slot: self._sizes[slot].height + self._gap(slot) for slot in range(len(self._sizes))}
        return heights(
            self._layers,
            needed,
            {slot: [(other, weight(slot, other)) for other in others] for slot, others in before.items()},
            {slot: [(other, weight(slot, other)) for other in others] for slot, others in after.items()},
        )

    def _gap(self, slot: int) -> float:
        if slot < len(self._nodes):
            return _NODE_GAP
        return _LABEL_GAP if self._sizes[slot].height else _LINE_ROOM

    def _in_place(self, middles: Mapping[int, float]) -> Part:
        top = min(middles[slot] - size.height / 2 for slot, size in enumerate(self._sizes))
        boxes: dict[int, Box] = {}
        widths: dict[int, tuple[float, float]] = {}
        x = 0.0
        columns = {slot: number for number, layer in enumerate(self._layers) for slot in layer}
        for layer in self._layers:
            width = max((self._sizes[slot].width for slot in layer), default=0.0)
            for slot in layer:
                size = self._sizes[slot]
                boxes[slot] = Box(x + (width - size.width) / 2, middles[slot] - size.height / 2 - top, *size)
                widths[slot] = (x, x + width)
            x += width + _LAYER_GAP
        bottom = max(box.y + box.height for box in boxes.values())
        routes = {index: self._route(index, boxes, widths, columns) for index in self._links}
        named = {name: boxes[slot] for name, slot in self._nodes.items()}
        in_columns = {name: columns[slot] for name, slot in self._nodes.items()}
        return Part(named, in_columns, len(self._layers), routes, Size(x - _LAYER_GAP, bottom))

    def _route(
        self,
        index: int,
        boxes: Mapping[int, Box],
        widths: Mapping[int, tuple[float, float]],
        columns: Mapping[int, int],
    ) -> Route:
        left, *between, right = self._chains[index]
        points = [Point(boxes[left].x + boxes[left].width, self._port(left, index, boxes, leaving=True))]
        for slot in between:
            middle = boxes[slot].y + boxes[slot].height / 2
            points += [Point(widths[slot][0], middle), Point(widths[slot][1], middle)]
        points.append(Point(boxes[right].x, self._port(right, index, boxes, leaving=False)))
        if self._nodes[self._links[index].source] != left:
            points.reverse()
            between.reverse()
        route = Route(tuple(points), tuple(columns[slot] for slot in between))
        label = self._labels.get(index)
        return route if label is None else route._replace(label=boxes[label], label_column=columns[label])

    def _port(self, node: int, index: int, boxes: Mapping[int, Box], *, leaving: bool) -> float:
        """Return how high an edge meets a node: the edges of one side are spread over it, the upper ones above."""
        end, next_to = (0, 1) if leaving else (-1, -2)
        meeting = [each for each, chain in self._chains.items() if chain[end] == node]

        def height(each: int) -> float:
            box = boxes[self._chains[each][next_to]]
            return box.y + box.height / 2

        meeting.sort(key=height)
        box = boxes[node]
        return box.y + box.height * (meeting.index(index) + 1) / (len(meeting) + 1)
