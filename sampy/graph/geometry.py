"""Sizes and places in a drawing."""

from __future__ import annotations

from typing import NamedTuple


class Size(NamedTuple):
    """How large a thing is."""

    width: float
    height: float


class Box(NamedTuple):
    """Where a thing stands: its left upper corner, and how large it is."""

    x: float
    y: float
    width: float
    height: float

    def moved(self, x: float, y: float) -> Box:
        """Return this box, moved."""
        return Box(self.x + x, self.y + y, self.width, self.height)


class Point(NamedTuple):
    """A point of an edge."""

    x: float
    y: float


class Link(NamedTuple):
    """An edge to lay out.

    Args:
        source: The name of the node that it leaves.
        target: The name of the node that it leads to, another one.
        label: How large its label is; None where it has none.
    """

    source: str
    target: str
    label: Size | None = None


class Route(NamedTuple):
    """Where an edge runs.

    Args:
        points: Its points from source to target: where it leaves the one, two for each column that it passes, between
            which it is level, and where it meets the other.
        columns: The numbers of the columns that it passes.
        label: Where its label stands.
        label_column: The number of the column that its label is in.
    """

    points: tuple[Point, ...]
    columns: tuple[int, ...]
    label: Box | None = None
    label_column: int | None = None

    def moved(self, x: float, y: float, columns: int) -> Route:
        """Return this route, moved, with as many columns before it."""
        points = tuple(Point(point.x + x, point.y + y) for point in self.points)
        label = self.label.moved(x, y) if self.label else None
        label_column = None if self.label_column is None else self.label_column + columns
        return Route(points, tuple(each + columns for each in self.columns), label, label_column)
