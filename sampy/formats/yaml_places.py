"""The way back from the document to the place in its YAML text."""

from __future__ import annotations

from pathlib import Path

import yaml

from sampy.errors import DocumentPath, Place
from sampy.formats.short_forms import FUNCTIONS_BY_TAG
from sampy.formats.yaml_nodes import PLAIN, compose, key_text, place_of


class YamlPlaces:
    """Finds the values of a YAML text that has been read without a problem."""

    def __init__(self, text: str, path: Path) -> None:
        self._path = path
        self._root = compose(text, path)

    def place(self, path: DocumentPath) -> Place:
        """Return the place of the value at `path`, or of the nearest surrounding that was written."""
        node = at = self._root
        if node is None or at is None:
            return Place.of(self._path)
        inside_function = False
        for step in path:
            function = FUNCTIONS_BY_TAG.get(node.tag)
            if function is not None and not inside_function:
                if step != function:
                    break
                at, inside_function = node, True
                continue
            found = _entry(node, step)
            if found is None:
                break
            at, node = found
            inside_function = False
        return place_of(self._path, at)


def _entry(node: yaml.Node, step: str | int) -> tuple[yaml.Node, yaml.Node] | None:
    """Return the node that marks where the entry `step` of a node starts, and that of its value."""
    if isinstance(node, yaml.SequenceNode) and isinstance(step, int):
        return (node.value[step], node.value[step]) if 0 <= step < len(node.value) else None
    if not isinstance(node, yaml.MappingNode):
        return None
    merged: list[yaml.Node] = []
    for key_node, value_node in node.value:
        if key_node.tag is PLAIN and key_node.value == "<<":
            merged = [*(value_node.value if isinstance(value_node, yaml.SequenceNode) else [value_node]), *merged]
        elif (key_text(key_node) or key_node.value) == step:
            return key_node, value_node
    return next((found for each in merged if (found := _entry(each, step)) is not None), None)
