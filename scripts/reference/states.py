"""The page of the state types of `sampy.states`: each field with its names, made of the docstrings."""

from __future__ import annotations

import inspect
from collections.abc import Iterator

from sampy import states
from sampy.declaration import Declaration, properties
from sampy.states import functions
from sampy.states.state_types import Choice, Fail, Map, Parallel, Pass, Succeed, Task, Wait

from .docstrings import docstring_of, meaning, parsed
from .markdown import table

PAGE = "states.md"
TYPES = (Task, Choice, Parallel, Map, Pass, Wait, Succeed, Fail)
PARTS = (states.Flow, states.Retrier, states.Catcher, states.Rule)
_EXPRESSIONS = ("state_input", "result", "error_output", "context")
_TESTS = (*(name for name in states.__all__ if name.startswith("is_")), "matches")
_COMPARED = ("text", "number", "timestamp", "boolean")
_MADE = ("variable", "jsonpath", "jsonata")
_FIELDS = ("Python", "Amazon States Language", "Required", "Meaning")


def parts(note: str) -> Iterator[str]:
    """Yield the parts of the page."""
    yield "# State machines"
    yield note
    yield (
        "What `sampy.states` has: a class for each state type of Amazon States Language, with all of its fields. "
        "[How to write state machines](../how-to/state-machines.md) shows how they go together."
    )
    yield (
        "A field that takes an expression becomes the field that Step Functions has for it: in JSONPath, "
        "`seconds=state_input.delay` is `SecondsPath`, and `{'id': state_input.id}` is `{'id.$': '$.id'}`; in JSONata "
        "both are `{% ... %}`."
    )
    yield "## State types"
    for cls in TYPES:
        yield f"### {cls.__name__}"
        yield from _class(cls, positional=[("name", "the key in `States`", "yes", meaning(cls, "name"))])
    yield "## What states are made of"
    for part in PARTS:
        yield f"### {part.__name__}"
        yield from _class(part, positional=[])
    yield "## Expressions"
    yield "What is known when the state machine runs. `==`, `<` and the like make a test of it for a choice."
    yield table(("Python", "JSONPath", "JSONata"), (_rooted(name) for name in _EXPRESSIONS))
    yield table(("Python", "Meaning"), (_function(states, name) for name in (*_MADE, *_COMPARED)))
    yield "## Tests"
    yield "Beside comparisons; `&`, `|` and `~` put tests together."
    yield table(("Python", "Meaning"), (_function(states, name) for name in _TESTS))
    yield "## Intrinsic functions"
    yield "In `sampy.states.functions`, for states in JSONPath; JSONata has functions of its own."
    yield table(("Python", "Meaning"), (_function(functions, name) for name in functions.__all__))


def _class(cls: type[Declaration], positional: list[tuple[str, str, str, str]]) -> Iterator[str]:
    said = docstring_of(cls)
    yield said.description
    yield said.source
    rows = [
        (each.field.rstrip("_"), f"`{each.name}`", "yes" if each.required else "", meaning(cls, each.field.rstrip("_")))
        for each in sorted(properties(cls).values(), key=lambda each: not each.required)
    ]
    yield table(_FIELDS, ((f"`{field}`", *rest) for field, *rest in [*positional, *rows]))


def _rooted(name: str) -> tuple[str, str, str]:
    path = getattr(states, name)["x"]
    return f"`{name}.x`", f"`{path.jsonpath()}`", f"`{path.jsonata()}`"


def _function(module: object, name: str) -> tuple[str, str]:
    function = getattr(module, name)
    names = ", ".join(
        f"*{each.name}" if each.kind is each.VAR_POSITIONAL else each.name
        for each in inspect.signature(function).parameters.values()
    )
    return f"`{name}({names})`", parsed(function.__doc__).first_line
