"""Where the nodes, edges and labels of a graph stand: what is connected in layers, and such parts in rows."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from sampy.graph.geometry import Box, Link, Route, Size
from sampy.graph.layers import Layers, Part

_PART_GAP = 36.0
_WIDEST_ROW = 1180.0


class Layout(NamedTuple):
    """A graph that is laid out.

    Args:
        boxes: Where each node stands.
        columns: The number of the column that each node is in.
        rows: The number of the row that each column is in.
        routes: Where each edge runs, in the order in which they were given.
        size: How large the whole is.
    """

    boxes: Mapping[str, Box]
    columns: Mapping[str, int]
    rows: Sequence[int]
    routes: Sequence[Route]
    size: Size


def layout(sizes: Mapping[str, Size], links: Sequence[Link]) -> Layout:
    """Return where nodes and edges stand: equal input gives equal output.

    What is connected is laid out together; such parts stand side by side in rows, the largest first.

    Args:
        sizes: How large each node is, by its name.
        links: The edges.
    """
    boxes: dict[str, Box] = {}
    columns: dict[str, int] = {}
    rows: list[int] = []
    routes: dict[int, Route] = {}
    row = 0
    x = y = row_height = width = 0.0
    parts = [_part({name: sizes[name] for name in names}, links) for names in _components(sizes, links)]
    for part in sorted(parts, key=lambda part: -part.size.height * part.size.width):
        if x and x + part.size.width > _WIDEST_ROW:
            x, y, row_height, row = 0.0, y + row_height + _PART_GAP, 0.0, row + 1
        boxes |= {name: box.moved(x, y) for name, box in part.boxes.items()}
        columns |= {name: column + len(rows) for name, column in part.columns.items()}
        routes |= {index: route.moved(x, y, len(rows)) for index, route in part.routes.items()}
        rows += [row] * part.width
        width, row_height = max(width, x + part.size.width), max(row_height, part.size.height)
        x += part.size.width + _PART_GAP
    return Layout(boxes, columns, rows, [routes[index] for index in range(len(links))], Size(width, y + row_height))


def _components(sizes: Mapping[str, Size], links: Sequence[Link]) -> list[list[str]]:
    """Return the names of what is connected, in the order of the nodes."""
    home = {name: name for name in sizes}

    def root(name: str) -> str:
        while home[name] != name:
            home[name] = home[home[name]]
            name = home[name]
        return name

    for link in links:
        home[root(link.target)] = root(link.source)
    parts: dict[str, list[str]] = {}
    for name in sizes:
        parts.setdefault(root(name), []).append(name)
    return list(parts.values())


def _part(sizes: Mapping[str, Size], links: Sequence[Link]) -> Part:
    """Lay out nodes that are all connected."""
    layers = Layers(sizes)
    for index, link in enumerate(links):
        if link.source in sizes:
            layers.connect(index, link)
    return layers.placed()
