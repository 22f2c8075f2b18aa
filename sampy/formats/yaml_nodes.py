"""The nodes of a YAML text: its values with their tags and marks, before anything is made of them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import yaml

from sampy.errors import CompileError, Place
from sampy.formats.limits import MAX_DEPTH, too_deep
from sampy.formats.yaml_errors import syntax_problem
from sampy.formats.yaml_scalars import NULLS

if TYPE_CHECKING:
    from yaml import SafeLoader as _Loader
else:
    # libyaml is ten times as fast, but PyYAML can be installed without it.
    _Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)

CORE = "tag:yaml.org,2002:"
MAPPING, LIST = f"{CORE}map", f"{CORE}seq"

# For scalars without a tag. They are compared by identity, so that no tag in a file can pass for them.
PLAIN, QUOTED = "plain scalar", "quoted scalar"


class _TooDeep(Exception):
    def __init__(self, mark: yaml.Mark) -> None:
        super().__init__()
        self.mark = mark


class Hooks:
    """What the composer of nodes asks: the tag of a node that was written without one, and leave to go deeper."""

    depth = 0

    def resolve(self, kind: type[yaml.Node], value: str | None, implicit: tuple[bool, bool]) -> str:
        """Return the tag of a node without one; what a plain scalar means is left for when its value is built."""
        if kind is yaml.ScalarNode:
            return PLAIN if implicit[0] else QUOTED
        return MAPPING if kind is yaml.MappingNode else LIST

    def descend_resolver(self, parent: yaml.Node | None, index: object) -> None:
        """Enter a node. The composer is recursive, in C too, where running out of stack ends the process."""
        self.depth += 1
        if self.depth > MAX_DEPTH + 1 and parent is not None and parent.start_mark is not None:
            raise _TooDeep(parent.start_mark)

    def ascend_resolver(self) -> None:
        """Leave a node."""
        self.depth -= 1


class _Composer(Hooks, _Loader):
    pass


def compose(text: str, path: Path) -> yaml.Node | None:
    """Return the root of the one document in `text`, or None where there is none."""
    try:
        composer = _Composer(text)
        try:
            return composer.get_single_node()
        finally:
            composer.dispose()
    except _TooDeep as error:
        raise CompileError([too_deep(Place.of(path, error.mark.line + 1, error.mark.column + 1))]) from None
    except (yaml.YAMLError, ValueError, OverflowError) as error:
        # The last two come of escapes such as "\U00110000", where PyYAML runs without libyaml.
        raise CompileError([syntax_problem(error, text, path)]) from None


def place_of(path: Path, node: yaml.Node) -> Place:
    """Return where a node starts."""
    mark = node.start_mark
    return Place.of(path) if mark is None else Place.of(path, mark.line + 1, mark.column + 1)


def inner_nodes(node: yaml.Node) -> Iterator[yaml.Node]:
    """Return the nodes directly within a node, keys among them."""
    if isinstance(node, yaml.SequenceNode):
        yield from node.value
    elif isinstance(node, yaml.MappingNode):
        for pair in node.value:
            yield from pair


def key_text(node: yaml.Node) -> str | None:
    """Return the key that a node without a tag writes, as JSON would have it; None for others."""
    if node.tag is PLAIN:
        return "null" if node.value in NULLS else str(node.value)
    return str(node.value) if node.tag is QUOTED else None
