"""What states in JSONata compute: expressions that can be read, of what there is to read where they stand."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from sampy.checks.state_machines.faults import Fault, noted
from sampy.checks.state_machines.jsonata_syntax import BadExpression, Expression, read_expression
from sampy.checks.state_machines.machine import Machine, State, filled_in
from sampy.checks.state_machines.paths import CONTEXT_OBJECT, context_faults
from sampy.checks.state_machines.values import is_jsonata
from sampy.errors import DocumentPath, did_you_mean, nearest
from sampy.intrinsics import Json
from sampy.states.fields import JSONATA, JSONPATH, STATES

JSONATA_RULE = "state-jsonata"
_OPEN, _CLOSE = "{%", "%}"
_NOT_COMPUTED = frozenset(
    ["Branches", "Comment", "Default", "End", "ItemProcessor", "Iterator", "Next", "QueryLanguage", "Type"]
)
_OF_STATES = ("context", "errorOutput", "input", "result")
_WITH_RESULT = ("Map", "Parallel", "Task")
_AFTER = ("Assign", "Output")
_FUNCTIONS = frozenset(
    [
        "abs",
        "append",
        "assert",
        "average",
        "base64decode",
        "base64encode",
        "boolean",
        "ceil",
        "clone",
        "contains",
        "count",
        "decodeUrl",
        "decodeUrlComponent",
        "distinct",
        "each",
        "encodeUrl",
        "encodeUrlComponent",
        "error",
        "exists",
        "filter",
        "floor",
        "formatBase",
        "formatInteger",
        "formatNumber",
        "fromMillis",
        "hash",
        "join",
        "keys",
        "length",
        "lookup",
        "lowercase",
        "map",
        "match",
        "max",
        "merge",
        "millis",
        "min",
        "not",
        "now",
        "number",
        "pad",
        "parse",
        "parseInteger",
        "partition",
        "power",
        "random",
        "range",
        "reduce",
        "replace",
        "reverse",
        "round",
        "shuffle",
        "sift",
        "single",
        "sort",
        "split",
        "spread",
        "sqrt",
        "string",
        "substring",
        "substringAfter",
        "substringBefore",
        "sum",
        "toMillis",
        "trim",
        "type",
        "uppercase",
        "uuid",
        "zip",
    ]
)
"""The functions of JSONata, and those that Step Functions adds; ``$eval`` is none of them."""


class Computed(NamedTuple):
    """An expression of a state.

    Args:
        path: The way to it.
        expression: What it refers to.
    """

    path: DocumentPath
    expression: Expression


def jsonata_faults(machine: Machine) -> Iterator[Fault]:
    """Yield what is wrong with expressions in JSONata."""
    for state in machine.states:
        if state.type is None:
            continue
        if state.language == JSONATA:
            for text, path in _texts(state):
                yield from _expression(text, path, state)
            yield from _token(state)
        elif state.language == JSONPATH:
            for text, path in _texts(state):
                if text.startswith(_OPEN) and text.endswith(_CLOSE) and path[-1] != "Condition":
                    message = "this is in JSONata, and the state is in JSONPath: it is passed on as text"
                    yield noted(JSONATA_RULE, path, message, "give the state QueryLanguage: JSONata")


def computed(state: State) -> Iterator[Computed]:
    """Yield the expressions of a state in JSONata that can be read."""
    for text, path in _texts(state):
        if not filled_in(text) and text.startswith(_OPEN) and text.endswith(_CLOSE) and len(text) > len(_OPEN):
            try:
                yield Computed(path, read_expression(text[2:-2]))
            except BadExpression:
                continue


def _texts(state: State) -> Iterator[tuple[str, DocumentPath]]:
    """Yield the texts of a state that are marked as JSONata, or half so."""
    known = STATES[state.type or ""]
    for name, value in state.fields.items():
        if name in known and name not in _NOT_COMPUTED and known[name].language in (None, state.language):
            yield from _marked(value, (*state.path, name))


def _marked(value: Json, path: DocumentPath) -> Iterator[tuple[str, DocumentPath]]:
    if isinstance(value, str):
        if is_jsonata(value):
            yield value, path
    elif isinstance(value, dict):
        for name, item in value.items():
            if name != "Comment":
                yield from _marked(item, (*path, name))
    elif isinstance(value, list):
        for index, item in enumerate(value):
            yield from _marked(item, (*path, index))


def _expression(text: str, path: DocumentPath, state: State) -> Iterator[Fault]:
    if filled_in(text):
        return
    if not (text.startswith(_OPEN) and text.endswith(_CLOSE)) or len(text) < len(_OPEN + _CLOSE):
        missing, where = (_CLOSE, "end") if text.startswith(_OPEN) else (_OPEN, "start")
        message = f"the expression has no {missing} at its {where}"
        yield Fault(JSONATA_RULE, path, message, f"write it as {_OPEN} ... {_CLOSE}, with nothing around it")
        return
    try:
        expression = read_expression(text[2:-2])
    except BadExpression as error:
        fix = "correct it; try.jsonata.org shows what an expression gives"
        yield Fault(JSONATA_RULE, path, f"the expression can't be read: {error}", fix)
        return
    yield from _references(expression, path, state)


def _references(expression: Expression, path: DocumentPath, state: State) -> Iterator[Fault]:
    for name in dict.fromkeys(expression.names):
        fix = f"write $states.input.{name}, ${name} for a variable, or '{name}' in quotes for text"
        yield Fault(JSONATA_RULE, path, f"there is nothing to find {name!r} in", fix)
    if expression.root:
        yield Fault(JSONATA_RULE, path, "$$ stands for nothing in Step Functions", "use $states.input")
    for steps in expression.states:
        yield from _of_states(tuple(steps), path, state)


def _of_states(steps: tuple[str, ...], path: DocumentPath, state: State) -> Iterator[Fault]:
    if not steps:
        return
    first, *rest = steps
    inner = path[len(state.path) :]
    is_catch = inner[0] == "Catch"
    if first not in _OF_STATES:
        yield Fault(JSONATA_RULE, path, f"$states has no {first!r}", did_you_mean(first, _OF_STATES))
    elif first == "context":
        yield from context_faults(tuple(rest), path, "$states.context")
    elif first == "errorOutput" and not is_catch:
        message = "there is no $states.errorOutput here"
        yield Fault(JSONATA_RULE, path, message, "use it in Assign and Output of a Catch")
    elif first == "result" and (is_catch or inner[0] not in _AFTER or state.type not in _WITH_RESULT):
        fix = "use $states.input"
        if is_catch:
            fix = "use $states.errorOutput"
        elif state.type in _WITH_RESULT:
            fix = "use it in Assign and Output"
        yield Fault(JSONATA_RULE, path, "there is no $states.result here", fix)


def _token(state: State) -> Iterator[Fault]:
    """Yield the task that waits for a token that it gives to nobody."""
    resource = state.fields.get("Resource")
    if state.type != "Task" or not isinstance(resource, str) or not resource.endswith(".waitForTaskToken"):
        return
    arguments = state.fields.get("Arguments")
    path = (*state.path, "Arguments")
    if _anywhere_filled_in(arguments) or any(_gives_token(text) for text, _ in _marked(arguments, path)):
        return
    message = "the task waits for a token, and Arguments give it to nobody"
    fix = "pass it on, as in token: '{% $states.context.Task.Token %}'"
    yield Fault(CONTEXT_OBJECT, path if arguments is not None else state.path, message, fix)


def _gives_token(text: str) -> bool:
    return "context" in text or ("$states" in text and "." not in text)


def _anywhere_filled_in(value: Json) -> bool:
    if isinstance(value, dict):
        return filled_in(value) or any(map(_anywhere_filled_in, value.values()))
    return any(map(_anywhere_filled_in, value)) if isinstance(value, list) else filled_in(value)


def unknown_function(name: str) -> str:
    """Return what to do about a function that JSONata doesn't have."""
    if name == "eval":
        return "use $parse for JSON; Step Functions runs no expressions in texts"
    guess = nearest(name, _FUNCTIONS)
    return f"did you mean ${guess}?" if guess else "check its spelling"


def is_function(name: str) -> bool:
    """Return whether JSONata has a function of a name."""
    return name in _FUNCTIONS
