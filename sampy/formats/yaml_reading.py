"""Reading templates in YAML 1.1, with CloudFormation's tags for the short forms of its functions."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import yaml

from sampy.errors import CompileError, Place, Problem, did_you_mean
from sampy.formats.limits import in_order, repeated_key, tell, wrong_root
from sampy.formats.short_forms import FULL_FORM_ONLY, FUNCTIONS_BY_TAG, GET_ATT
from sampy.formats.yaml_aliases import check_aliases
from sampy.formats.yaml_nodes import CORE, LIST, MAPPING, PLAIN, QUOTED, compose, inner_nodes, key_text, place_of
from sampy.formats.yaml_scalars import BOOLEANS, NULLS, NotAScalar, floating, integer, plain


def parse_yaml(text: str, path: Path) -> dict[str, object]:
    """Return the template that `text` holds in YAML."""
    root = compose(text, path)
    if root is None:
        raise CompileError([wrong_root(None, Place.of(path))])
    shares = "&" in text
    if shares:
        check_aliases(root, path)
    builder = _Builder(path, shares)
    document = builder.value(root)
    if not builder.problems and not isinstance(document, dict):
        builder.problems.append(wrong_root(document, place_of(path, root)))
    if builder.problems:
        raise CompileError(in_order(builder.problems))
    assert isinstance(document, dict)
    return document


class _Builder:
    """Makes values of nodes, and notes every problem on the way.

    Args:
        path: The file, for places.
        shares: Whether the file has anchors, so that one node can stand in several places.
    """

    def __init__(self, path: Path, shares: bool) -> None:
        self.path = path
        self.shares = shares
        self.problems: list[Problem] = []
        self._built: dict[int, object] = {}

    def problem(self, node: yaml.Node, message: str, fix: str) -> None:
        """Note what is wrong with a node."""
        tell(Problem(message, fix, place=place_of(self.path, node)), self.problems)

    def value(self, node: yaml.Node) -> object:
        """Return the value of a node."""
        tag = node.tag
        if tag is PLAIN:
            return self._scalar(node, plain)
        if tag is QUOTED:
            return node.value
        if not self.shares:
            return self._collection(node)
        # An alias is the same node again: its value is built once, and its problems are told once.
        built = self._built.get(id(node), self)
        if built is self:
            built = self._built[id(node)] = self._collection(node)
        return built

    def _collection(self, node: yaml.Node) -> object:
        tag = node.tag
        if tag == MAPPING and isinstance(node, yaml.MappingNode):
            return self._mapping(node)
        if tag == LIST and isinstance(node, yaml.SequenceNode):
            return [self.value(item) for item in node.value]
        function = FUNCTIONS_BY_TAG.get(tag)
        if function is not None:
            return {function: self._argument(function, node)}
        return self._tagged(node)

    def _argument(self, function: str, node: yaml.Node) -> object:
        if isinstance(node, yaml.SequenceNode):
            return [self.value(item) for item in node.value]
        if isinstance(node, yaml.MappingNode):
            return self._mapping(node)
        # The argument of a tag is text even where it looks like a number, as the AWS CLI and the SAM CLI have it.
        text: str = node.value
        return text.split(".", 1) if function == GET_ATT else text

    def _mapping(self, node: yaml.MappingNode) -> dict[str, object]:
        entries: dict[str, object] = {}
        merged: dict[str, object] = {}
        repeats = False
        for key_node, value_node in node.value:
            if key_node.tag is PLAIN and key_node.value == "<<":
                merged.update(self._merged(value_node))
                continue
            key = key_text(key_node)
            if key is None:
                key = self._tagged_key(key_node)
            repeats = repeats or key in entries
            value = self.value(value_node)
            if key is not None:
                entries[key] = value
        if repeats:
            self._repeated_keys(node)
        # What is merged stands under what is written here, wherever the "<<" is among it.
        return merged | entries if merged else entries

    def _repeated_keys(self, node: yaml.MappingNode) -> None:
        firsts: dict[str, yaml.Node] = {}
        for key_node, _ in node.value:
            if not isinstance(key_node, yaml.ScalarNode) or (key_node.tag is PLAIN and key_node.value == "<<"):
                continue
            key = key_text(key_node) or key_node.value
            first = firsts.setdefault(key, key_node)
            if first is not key_node:
                place = place_of(self.path, key_node)
                tell(repeated_key(key, place, place_of(self.path, first)), self.problems)

    def _tagged_key(self, node: yaml.Node) -> str | None:
        if isinstance(node, yaml.ScalarNode) and node.tag not in FUNCTIONS_BY_TAG:
            before = len(self.problems)
            self._tagged(node)
            return node.value if len(self.problems) == before else None
        self.problem(node, "a key must be text", "write one word before the ':', or put it in quotes")
        return None

    def _merged(self, node: yaml.Node) -> dict[str, object]:
        """Return the entries that a ``<<`` takes over, the earlier of several mappings over the later."""
        is_list = node.tag == LIST and isinstance(node, yaml.SequenceNode)
        merged: dict[str, object] = {}
        for each in reversed(node.value) if is_list else [node]:
            if each.tag == MAPPING and isinstance(each, yaml.MappingNode):
                value = self.value(each)
                assert isinstance(value, dict)
                merged.update(value)
            else:
                message = "'<<' takes over the entries of a mapping, and this is none"
                self.problem(each, message, "give it the alias of a mapping, or a list of them; or put '<<' in quotes")
        return merged

    def _scalar(self, node: yaml.Node, read: Callable[[str], object]) -> object:
        try:
            return read(node.value)
        except NotAScalar as error:
            self.problem(node, str(error), "put it in quotes if it is text")
            return None

    def _unknown_tag(self, node: yaml.Node) -> None:
        tag = node.tag
        if tag.startswith(CORE):
            shown_tag = f"!!{tag.removeprefix(CORE)}"
            fix = "remove the tag: a template holds mappings, lists, text, numbers, true, false and null"
        elif tag in FULL_FORM_ONLY:
            shown_tag, fix = tag, f"write the function in full: '{FULL_FORM_ONLY[tag]}:'"
        else:
            shown_tag = tag if tag.startswith("!") else f"!<{tag}>"
            fix = did_you_mean(tag, FUNCTIONS_BY_TAG)
        self.problem(node, f"there is no tag {shown_tag}", fix)

    def _tagged(self, node: yaml.Node) -> object:
        """Return the value of a node with one of YAML's own tags, or with one that nobody knows."""
        tag = node.tag
        is_scalar = isinstance(node, yaml.ScalarNode)
        match tag.removeprefix(CORE):
            case "str" | "timestamp" if is_scalar:
                return node.value
            case "int" if is_scalar:
                return self._scalar(node, integer)
            case "float" if is_scalar:
                return self._scalar(node, floating)
            case "bool" if is_scalar and node.value in BOOLEANS:
                return BOOLEANS[node.value]
            case "null" if is_scalar and node.value in NULLS:
                return None
            case "str" | "timestamp" | "int" | "float" | "bool" | "null" | "map" | "seq" as kind:
                self.problem(node, f"the value is not what its tag !!{kind} says", "remove the tag")
            case _:
                self._unknown_tag(node)
        # Problems within are told along with this one.
        for inner in inner_nodes(node):
            self.value(inner)
        return None
