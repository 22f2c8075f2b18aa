"""Reading templates in YAML 1.1, with CloudFormation's tags for the short forms of its functions."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import yaml

from sampy.errors import CompileError, DocumentPath, Place, Problem, did_you_mean
from sampy.formats.json_reading import repeated_key
from sampy.formats.limits import MAX_DEPTH, MAX_EXPANDED, too_deep, wrong_root
from sampy.formats.short_forms import FULL_FORM_ONLY, FUNCTIONS_BY_TAG, GET_ATT
from sampy.formats.yaml_errors import syntax_problem
from sampy.formats.yaml_scalars import BOOLEANS, NULLS, NotAScalar, floating, integer, plain

if TYPE_CHECKING:
    from yaml import SafeLoader as _Loader
else:
    # libyaml is ten times as fast, but PyYAML can be installed without it.
    _Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)

_CORE = "tag:yaml.org,2002:"
_MAPPING, _LIST = f"{_CORE}map", f"{_CORE}seq"

# For scalars without a tag. They are compared by identity, so that no tag in a file can pass for them.
_PLAIN, _QUOTED = "plain scalar", "quoted scalar"

_NODE_COST = 10


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
            return _PLAIN if implicit[0] else _QUOTED
        return _MAPPING if kind is yaml.MappingNode else _LIST

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


def parse_yaml(text: str, path: Path) -> dict[str, object]:
    """Return the template that `text` holds in YAML."""
    root = _compose(text, path)
    if root is None:
        raise CompileError([wrong_root(None, Place.of(path))])
    builder = _Builder(path, shares="&" in text)
    if builder.shares:
        builder.measure(root)
    document = None if builder.problems else builder.value(root)
    if not builder.problems and not isinstance(document, dict):
        builder.problems.append(wrong_root(document, _place(path, root)))
    if builder.problems:
        raise CompileError(sorted(builder.problems, key=_position))
    assert isinstance(document, dict)
    return document


def _compose(text: str, path: Path) -> yaml.Node | None:
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


def _place(path: Path, node: yaml.Node) -> Place:
    mark = node.start_mark
    return Place.of(path) if mark is None else Place.of(path, mark.line + 1, mark.column + 1)


def _position(problem: Problem) -> tuple[int, int]:
    place = problem.place
    return (place.line or 0, place.column or 0) if place is not None else (0, 0)


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
        self._measures: dict[int, tuple[int, int] | None] = {}

    def problem(self, node: yaml.Node, message: str, fix: str) -> None:
        """Note what is wrong with a node."""
        self.problems.append(Problem(message, fix, place=_place(self.path, node)))

    def measure(self, node: yaml.Node) -> tuple[int, int]:
        """Return the size and height that a node has with its aliases expanded, without expanding them."""
        if isinstance(node, yaml.ScalarNode):
            return _NODE_COST + len(node.value), 0
        known = self._measures.get(id(node), (0, -1))
        if known is None:
            if not self.problems:
                message = "what is anchored here contains an alias of itself"
                self.problem(node, message, "write the value out in place of the alias")
            return 0, 0
        if known[1] >= 0:
            return known
        self._measures[id(node)] = None
        size, height = _NODE_COST, 0
        for inner in _inner(node):
            inner_size, inner_height = self.measure(inner)
            size += inner_size
            height = max(height, inner_height)
        if not self.problems and size > MAX_EXPANDED:
            message = f"the aliases expand this to more than {MAX_EXPANDED:,} characters"
            self.problem(node, message, "use fewer aliases of values that hold aliases themselves")
        elif not self.problems and height >= MAX_DEPTH:
            self.problems.append(too_deep(_place(self.path, node)))
        # With the first problem all is said: the rest is walked with harmless numbers.
        measured = (0, 0) if self.problems else (size, height + 1)
        self._measures[id(node)] = measured
        return measured

    def value(self, node: yaml.Node) -> object:
        """Return the value of a node."""
        tag = node.tag
        if tag is _PLAIN:
            return self._scalar(node, plain)
        if tag is _QUOTED:
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
        if tag == _MAPPING and isinstance(node, yaml.MappingNode):
            return self._mapping(node)
        if tag == _LIST and isinstance(node, yaml.SequenceNode):
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
        for key_node, value_node in node.value:
            if key_node.tag is _PLAIN and key_node.value == "<<":
                merged.update(self._merged(value_node))
                continue
            key = _key(key_node)
            if key is None:
                key = self._tagged_key(key_node)
            if key in entries:
                self._repeated(node, key, key_node)
            value = self.value(value_node)
            if key is not None:
                entries[key] = value
        # What is merged stands under what is written here, wherever the "<<" is among it.
        return merged | entries if merged else entries

    def _repeated(self, node: yaml.MappingNode, key: str, second: yaml.Node) -> None:
        first = next(each for each, _ in node.value if _key(each) == key)
        self.problems.append(repeated_key(key, _place(self.path, second), _place(self.path, first)))

    def _tagged_key(self, node: yaml.Node) -> str | None:
        if isinstance(node, yaml.ScalarNode) and node.tag not in FUNCTIONS_BY_TAG:
            before = len(self.problems)
            self._tagged(node)
            return node.value if len(self.problems) == before else None
        self.problem(node, "a key must be text", "write one word before the ':', or put it in quotes")
        return None

    def _merged(self, node: yaml.Node) -> dict[str, object]:
        """Return the entries that a ``<<`` takes over, the earlier of several mappings over the later."""
        is_list = node.tag == _LIST and isinstance(node, yaml.SequenceNode)
        merged: dict[str, object] = {}
        for each in reversed(node.value) if is_list else [node]:
            if each.tag == _MAPPING and isinstance(each, yaml.MappingNode):
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
        if tag.startswith(_CORE):
            shown_tag = f"!!{tag.removeprefix(_CORE)}"
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
        match tag.removeprefix(_CORE):
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
        for inner in _inner(node):
            self.value(inner)
        return None


class YamlPlaces:
    """Finds the values of a YAML text that has been read without a problem."""

    def __init__(self, text: str, path: Path) -> None:
        self._path = path
        self._root = _compose(text, path)

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
        return _place(self._path, at)


def _inner(node: yaml.Node) -> Iterator[yaml.Node]:
    if isinstance(node, yaml.SequenceNode):
        yield from node.value
    elif isinstance(node, yaml.MappingNode):
        for pair in node.value:
            yield from pair


def _key(node: yaml.Node) -> str | None:
    """Return the key that a node without a tag writes, as JSON would have it; None for others."""
    if node.tag is _PLAIN:
        return "null" if node.value in NULLS else str(node.value)
    return str(node.value) if node.tag is _QUOTED else None


def _entry(node: yaml.Node, step: str | int) -> tuple[yaml.Node, yaml.Node] | None:
    """Return the node that marks where the entry `step` of a node starts, and that of its value."""
    if isinstance(node, yaml.SequenceNode) and isinstance(step, int):
        return (node.value[step], node.value[step]) if 0 <= step < len(node.value) else None
    if not isinstance(node, yaml.MappingNode):
        return None
    merged: list[yaml.Node] = []
    for key_node, value_node in node.value:
        if key_node.tag is _PLAIN and key_node.value == "<<":
            merged = [*(value_node.value if isinstance(value_node, yaml.SequenceNode) else [value_node]), *merged]
        elif (_key(key_node) or key_node.value) == step:
            return key_node, value_node
    return next((found for each in merged if (found := _entry(each, step)) is not None), None)
