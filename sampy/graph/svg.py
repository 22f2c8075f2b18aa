"""Graphs as pictures in SVG."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from html import escape
from pathlib import Path

from sampy.graph.geometry import Box, Link, Route, Size
from sampy.graph.kinds import KINDS
from sampy.graph.layout import Layout, layout
from sampy.graph.model import Edge, Graph, Member, Node
from sampy.graph.text_width import shortened, text_width
from sampy.pages import colours

_CARD = Size(240, 46)
_NAME_SIZE, _SMALL_SIZE = 14.5, 11
"""Font sizes to measure with; the name is smaller than that, but bold."""
_LABEL_HEIGHT = 16
_ROW_HEIGHT = 18
_MARGIN = 24
_HEAD = 44
_ARROW = (7, 3.5)


def style() -> str:
    """Return the style sheet of the pictures."""
    return f"{colours()}{(Path(__file__).parent / 'graph.css').read_text(encoding='utf-8')}"


def svg(graphs: Sequence[Graph]) -> str:
    """Return stacks as one picture that stands alone, one below the other, with a legend."""
    parts: list[str] = []
    width, y = _legend_width(), 2.0 * _MARGIN
    for graph in graphs:
        drawn = laid_out(graph)
        title = f'<text class="stack-name" x="{_MARGIN}" y="{_number(y + 16)}">{escape(graph.stack)}</text>'
        y += _HEAD
        parts.append(f'{title}<g transform="translate({_MARGIN},{_number(y)})">{picture(graph, drawn)}</g>')
        width, y = max(width, drawn.size.width + 2 * _MARGIN), y + drawn.size.height + _MARGIN
    parts.append(_legend())
    size = f'width="{_number(width)}" height="{_number(y)}" viewBox="0 0 {_number(width)} {_number(y)}"'
    title = f"<title>{escape(', '.join(graph.stack for graph in graphs))}</title>"
    body = f'<rect class="canvas" width="100%" height="100%"/>{"".join(parts)}'
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" class="picture" role="img" {size}>\n'
        f"{title}<style>\n{style()}</style>\n{body}\n</svg>\n"
    )


def laid_out(graph: Graph) -> Layout:
    """Return where the cards and edges of a stack stand."""
    links = [Link(edge.source, edge.target, _label_size(edge)) for edge in graph.edges]
    return layout({node.logical_id: _CARD for node in graph.nodes}, links)


def picture(graph: Graph, drawn: Layout, *, unfolding: bool = False) -> str:
    """Return the edges, labels and cards of a stack.

    Args:
        graph: The stack.
        drawn: Where they stand.
        unfolding: Cards can be unfolded: each has the rows in it that then show, and its count is a button.
    """
    edges = list(zip(graph.edges, drawn.routes, strict=True))
    return "\n".join(
        [
            *(_line(number, edge, route, graph) for number, (edge, route) in enumerate(edges)),
            *(_label(number, edge, route) for number, (edge, route) in enumerate(edges) if edge.access),
            *(_card(node, drawn, unfolding=unfolding) for node in graph.nodes),
        ]
    )


def _label_size(edge: Edge) -> Size | None:
    return Size(text_width(edge.label, _SMALL_SIZE) + 10, _LABEL_HEIGHT) if edge.access else None


def _line(number: int, edge: Edge, route: Route, graph: Graph) -> str:
    kind = f"{'edge' if edge.access or graph.is_flow else 'edge reference'}{' taken' if edge.taken else ''}"
    ends = f'data-from="{escape(edge.source)}" data-to="{escape(edge.target)}"'
    columns = " ".join(map(str, route.columns))
    return (
        f'<g class="{kind}" data-edge="{number}" {ends} data-columns="{columns}">'
        f"<title>{escape(_sentence(edge, graph))}</title>"
        f'<path class="line" d="{_curve(route)}"/><path class="head" d="{_arrow(route)}"/></g>'
    )


def _sentence(edge: Edge, graph: Graph) -> str:
    if graph.is_flow:
        return f"{edge.source} → {edge.target}{f': {edge.label}' if edge.access else ''}"
    return f"{edge.source} → {edge.target}: {edge.label or 'refers to it'}"


def _curve(route: Route) -> str:
    """Return the path of an edge: level within its pairs of points, and bent from one pair to the next."""
    first, *others = route.points
    text = f"M{_point(first)}"
    before = first
    for number, point in enumerate(others):
        if number % 2 == 0:
            middle = (before.x + point.x) / 2
            text += f" C{_number(middle)},{_number(before.y)} {_number(middle)},{_number(point.y)} {_point(point)}"
        else:
            text += f" L{_point(point)}"
        before = point
    return text


def _arrow(route: Route) -> str:
    before, end = route.points[-2:]
    length, half = _ARROW
    back = end.x - length if end.x > before.x else end.x + length
    corners = [(end.x, end.y), (back, end.y - half), (back, end.y + half)]
    return f"M{' L'.join(f'{_number(x)},{_number(y)}' for x, y in corners)} Z"


def _label(number: int, edge: Edge, route: Route) -> str:
    assert route.label is not None
    box = route.label
    return (
        f'<g class="label" data-edge="{number}" data-column="{route.label_column}" '
        f'transform="translate({_number(box.x)},{_number(box.y)})">'
        f'<rect width="{_number(box.width)}" height="{_number(box.height)}" rx="8"/>'
        f'<text x="{_number(box.width / 2)}" y="12">{escape(edge.label)}</text></g>'
    )


def _card(node: Node, drawn: Layout, *, unfolding: bool) -> str:
    box, column = drawn.boxes[node.logical_id], drawn.columns[node.logical_id]
    room = box.width - 24
    name = shortened(node.logical_id, room, _NAME_SIZE)
    type_ = shortened(node.short_type, room - (42 if node.folded else 0), _SMALL_SIZE)
    about = f"{node.logical_id} ({node.type}){f', {node.place}' if node.place else ''}"
    button = f' tabindex="0" role="button" aria-label="{escape(about)}"' if unfolding else ""
    parts = [
        f'<g class="face"{button}><title>{escape(about)}</title>',
        f'<rect class="card" width="{_number(box.width)}" height="{_number(box.height)}" rx="6"/>',
        f'<rect class="stripe" width="4" height="{_number(box.height)}" rx="2"/>',
        f'<text class="name" x="14" y="20">{escape(name)}</text>',
        f'<text class="type" x="14" y="36">{escape(type_)}</text></g>',
        *([_count(node, box, unfolding=unfolding)] if node.folded else []),
        *([_rows(node, box)] if node.folded and unfolding else []),
    ]
    kind = f"node {node.kind}{f' {node.mark}' if node.mark else ''}"
    return (
        f'<g class="{kind}" data-node="{escape(node.logical_id)}" data-column="{column}" '
        f'transform="translate({_number(box.x)},{_number(box.y)})">{"".join(parts)}</g>'
    )


def _count(node: Node, box: Box, *, unfolding: bool) -> str:
    title = f"{len(node.folded)} more made of {node.logical_id}"
    attributes = f' tabindex="0" role="button" aria-expanded="false" aria-label="{escape(title)}"' if unfolding else ""
    return (
        f'<g class="count"{attributes} transform="translate({_number(box.width - 42)},24)">'
        f'<title>{escape(title)}</title><rect width="34" height="16" rx="8"/>'
        f'<text x="17" y="12">+{len(node.folded)}</text></g>'
    )


def _rows(node: Node, box: Box) -> str:
    """Return what a card shows below its name once it is unfolded."""
    rows = "".join(_row(member, number, box) for number, member in enumerate(node.folded))
    return f'<g class="rows" data-height="{len(node.folded) * _ROW_HEIGHT + 8}">{rows}</g>'


def _row(member: Member, number: int, box: Box) -> str:
    type_ = member.type.rpartition("::")[2]
    room = box.width - 24
    shown_type = shortened(type_, room / 2, _SMALL_SIZE)
    name = shortened(member.logical_id, room - text_width(shown_type, _SMALL_SIZE) - 8, _SMALL_SIZE)
    y = _number(box.height + 12 + number * _ROW_HEIGHT)
    return (
        f"<g><title>{escape(f'{member.logical_id} ({member.type}): {member.rule}')}</title>"
        f'<text x="14" y="{y}">{escape(name)}</text>'
        f'<text class="type" x="{_number(box.width - 10)}" y="{y}" text-anchor="end">{escape(shown_type)}</text></g>'
    )


def _legend() -> str:
    return "".join(
        f'<g class="{kind}" transform="translate({_number(x)},{_MARGIN - 6})">'
        f'<rect class="stripe" width="10" height="10" rx="2"/><text class="caption" x="16" y="9">{title}</text></g>'
        for kind, title, x in _legend_entries()
    )


def _legend_entries() -> Iterator[tuple[str, str, float]]:
    x = float(_MARGIN)
    for kind, title in KINDS.items():
        yield kind, title, x
        x += 34 + text_width(title, _SMALL_SIZE)


def _legend_width() -> float:
    *_, (_, title, x) = _legend_entries()
    return x + 34 + text_width(title, _SMALL_SIZE) + _MARGIN


def _point(point: tuple[float, float]) -> str:
    return f"{_number(point[0])},{_number(point[1])}"


def _number(value: float) -> str:
    """Return a coordinate with no more digits than a screen can show."""
    return f"{round(value, 1):g}"
