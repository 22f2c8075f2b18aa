"""What holds for every template: nothing given is edited, equal input gives equal output, and no crash."""

from __future__ import annotations

import copy
import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings, strategies as st

from sampy import CompileError, Context, compile
from sampy.formats.reading import read

CASES = sorted((Path(__file__).parent / "cases").rglob("*.yaml"))
DOCUMENTS: list[dict[str, Any]] = [dict(read(case).document) for case in CASES]
WRONG: list[Any] = [
    None,
    "",
    "text",
    1,
    True,
    1.5,
    [],
    {},
    ["x"],
    {"a": 1},
    {"a": 1, "b": 2},
    {"Ref": "Nothing"},
    {"Ref": 5},
    {"Ref": "AWS::NoValue"},
    {"Fn::Sub": "${Nothing}"},
    {"Fn::Sub": 5},
    {"Fn::Sub": ["a", {}]},
    {"Fn::If": ["C", "a", {"Ref": "AWS::NoValue"}]},
    {"Fn::If": ["C"]},
    {"Fn::If": 5},
    {"Fn::GetAtt": ["A", "B"]},
    {"Fn::GetAtt": "A.B"},
]


def paths(value: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    """Return the paths of all values within a document."""
    items = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    return [found for key, item in items for found in [(*path, key), *paths(item, (*path, key))]]


@st.composite
def mutants(draw: st.DrawFn) -> dict[str, Any]:
    """Draw a template of the cases in which one value is dropped, replaced, wrapped or renamed."""
    document = copy.deepcopy(draw(st.sampled_from(DOCUMENTS)))
    path = draw(st.sampled_from(paths(document)))
    holder: Any = document
    for step in path[:-1]:
        holder = holder[step]
    change = draw(st.sampled_from(["drop", "replace", "wrap", "condition", "rename"]))
    key = path[-1]
    if change == "drop":
        del holder[key]
    elif change == "replace":
        holder[key] = copy.deepcopy(draw(st.sampled_from(WRONG)))
    elif change == "wrap":
        holder[key] = [holder[key]]
    elif change == "condition":
        holder[key] = {"Fn::If": ["IsOn", holder[key], {"Ref": "AWS::NoValue"}]}
    elif isinstance(holder, dict):
        holder[f"{key}-x"] = holder.pop(key)
    return document


@settings(max_examples=1500, deadline=None)
@given(mutants())
def test_a_mutant_gives_a_template_or_an_error_of_sampy(document: dict[str, Any]) -> None:
    before = copy.deepcopy(document)
    try:
        compile({**document, "Transform": "AWS::Serverless-2016-10-31"})
    except CompileError as error:
        assert error.problems
        assert all(problem.message for problem in error.problems)
    assert document == before


@pytest.mark.parametrize("document", DOCUMENTS, ids=[case.stem for case in CASES])
def test_equal_input_gives_equal_bytes_in_any_order_of_resources(document: dict[str, Any]) -> None:
    reversed_order = {**document, "Resources": dict(reversed(document["Resources"].items()))}
    context = Context(limits=False)
    first, again = compile(document, context), compile(copy.deepcopy(document), context)
    assert first.to_json() == again.to_json()
    other = compile(reversed_order, context).to_dict()["Resources"]
    assert isinstance(other, dict)
    assert other.keys() == first.resources.keys()


def test_json_in_and_out_is_the_same_document() -> None:
    for document in DOCUMENTS:
        compiled = compile(document, Context(limits=False))
        assert json.loads(compiled.to_json()) == compiled.to_dict()
