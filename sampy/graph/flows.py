"""The flow of a state machine as a graph: its states, and what comes after what."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from sampy.errors import DocumentPath
from sampy.graph.model import Edge, Graph, Kind, Node
from sampy.intrinsics import Json, as_map
from sampy.states.definitions import Found, definitions
from sampy.template import Template

_KINDS: Mapping[str, Kind] = {"Task": "compute", "Map": "workflow", "Parallel": "workflow"}
_SIGNS = {
    "Equals": "=",
    "GreaterThan": ">",
    "GreaterThanEquals": ">=",
    "LessThan": "<",
    "LessThanEquals": "<=",
    "Matches": "like",
}
_SORTS = ("String", "Numeric", "Boolean", "Timestamp")
_LONGEST = 40


def flows(template: Template) -> Iterator[Graph]:
    """Yield the flow of each state machine of a compiled template, as far as its definition can be read here.

    Each state is a node, those of branches and of what is done with items among them. An edge says when it is taken:
    the condition of a choice, the errors of a catch, the number of a branch; one that is always taken says nothing.
    """
    for found in definitions(template):
        yield flow(template.name, found)


def flow(stack: str, found: Found) -> Graph:
    """Return the flow of one state machine.

    Args:
        stack: The name of its stack.
        found: Its definition.
    """
    states = list(_states(found.document, ()))
    nodes = tuple(_node(name, state, path, found) for name, state, path in states)
    known = {node.logical_id for node in nodes}
    words: dict[tuple[str, str], list[str]] = {}
    for name, state, _ in states:
        for target, word in _ways(state):
            if target in known:
                words.setdefault((name, target), []).extend([word] if word else [])
    edges = tuple(Edge(source, target, tuple(each)) for (source, target), each in words.items() if source != target)
    return Graph(f"{stack}: {found.logical_id}", found.place(()), nodes, edges, is_flow=True)


def _states(
    definition: Mapping[str, Json], path: DocumentPath
) -> Iterator[tuple[str, Mapping[str, Json], DocumentPath]]:
    """Yield the states of a definition, and of all that is nested in them, with the ways to them."""
    for name, state in _in_order(definition):
        way = (*path, "States", name)
        yield name, state, way
        for inner, step in _nested(state):
            yield from _states(inner, (*way, *step))


def _in_order(definition: Mapping[str, Json]) -> Iterator[tuple[str, Mapping[str, Json]]]:
    """Yield the states of a definition, each of them before those that come after it."""
    left = {name: as_map(state) for name, state in as_map(definition.get("States")).items()}
    ahead = [str(definition.get("StartAt")), *left]
    while ahead:
        name = ahead.pop(0)
        if name in left:
            state = left.pop(name)
            yield name, state
            ahead = [*(target for target, _ in _ways(state)), *ahead]


def _nested(state: Mapping[str, Json]) -> Iterator[tuple[Mapping[str, Json], DocumentPath]]:
    for field in ("ItemProcessor", "Iterator"):
        if isinstance(state.get(field), dict):
            yield as_map(state[field]), (field,)
    branches = state.get("Branches")
    for number, branch in enumerate(branches if isinstance(branches, list) else ()):
        yield as_map(branch), ("Branches", number)


def _node(name: str, state: Mapping[str, Json], path: DocumentPath, found: Found) -> Node:
    type_ = str(state.get("Type", ""))
    details = [_work(state.get("Resource"))] if type_ == "Task" else []
    details += ["retried"] if state.get("Retry") else []
    shown = ", ".join(each for each in (type_, *details) if each)
    return Node(name, shown, _KINDS.get(type_, "other"), found.place(path), ())


def _work(resource: Json) -> str:
    """Return what a task does in a word: the action of a service, or what it names."""
    if not isinstance(resource, str):
        return ""
    if ":states:::" in resource:
        return resource.partition(":states:::")[2]
    return resource.removeprefix("${").removesuffix("}").rpartition(":")[2]


def _ways(state: Mapping[str, Json]) -> Iterator[tuple[str, str]]:
    """Yield where a state leads to, and when."""
    if isinstance(state.get("Next"), str):
        yield str(state["Next"]), ""
    for rule in _maps(state.get("Choices")):
        yield str(rule.get("Next")), _shortened(_condition(rule))
    if isinstance(state.get("Default"), str):
        yield str(state["Default"]), "otherwise"
    for catcher in _maps(state.get("Catch")):
        errors = catcher.get("ErrorEquals")
        named = [str(each) for each in errors if each != "States.ALL"] if isinstance(errors, list) else []
        yield str(catcher.get("Next")), _shortened(f"catch {', '.join(named)}".strip())
    for inner, (field, *number) in _nested(state):
        yield str(inner.get("StartAt")), f"branch {int(number[0]) + 1}" if field == "Branches" else "each item"


def _maps(value: Json) -> Iterator[Mapping[str, Json]]:
    yield from (as_map(each) for each in value) if isinstance(value, list) else ()


def _condition(rule: Mapping[str, Json]) -> str:
    """Return what a rule of a choice says, in a few words."""
    if "Condition" in rule:
        return str(rule["Condition"]).strip().removeprefix("{%").removesuffix("%}").strip()
    for word in ("And", "Or"):
        if isinstance(rule.get(word), list):
            return f" {word.lower()} ".join(_condition(each) for each in _maps(rule[word]))
    if "Not" in rule:
        return f"not ({_condition(as_map(rule['Not']))})"
    variable = str(rule.get("Variable", ""))
    for operator, value in rule.items():
        if operator.startswith("Is"):
            return f"{variable} is {'' if value else 'not '}{operator.removeprefix('Is').lower()}"
        bare = operator.removesuffix("Path")
        sign = next((_SIGNS.get(bare.removeprefix(sort)) for sort in _SORTS if bare.startswith(sort)), None)
        if sign is not None:
            return f"{variable} {sign} {value}"
    return variable


def _shortened(text: str) -> str:
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…"
