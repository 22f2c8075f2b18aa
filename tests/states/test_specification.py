"""The classes of states held against what cfn-lint and the checks know of Amazon States Language."""

from __future__ import annotations

import itertools
import json
import operator
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import UTC, datetime
from importlib.resources import files
from pathlib import Path
from typing import Any

import pytest

from sampy.declaration import Property, PropertyType, properties
from sampy.states import (
    Catcher,
    Choice,
    Fail,
    Flow,
    Map,
    Parallel,
    Pass,
    Retrier,
    Rule,
    State,
    Succeed,
    Task,
    Wait,
    boolean,
    functions,
    is_boolean,
    is_null,
    is_numeric,
    is_present,
    is_string,
    is_timestamp,
    matches,
    number,
    state_input,
    text,
    timestamp,
)
from sampy.states.expressions import Expression
from sampy.states.fields import OPERATORS, PARTS, STATES
from sampy.states.predicates import Predicate

SCHEMA: Mapping[str, Any] = json.loads(
    files("cfnlint").joinpath("data/schemas/other/step_functions/statemachine.json").read_text("utf-8")
)
SCHEMAS: Mapping[str, Any] = SCHEMA["definitions"]
CLASSES: Mapping[str, type[State]] = {cls.TYPE: cls for cls in (Task, Choice, Pass, Wait, Parallel, Map, Succeed, Fail)}
FIELDS = [(kind, field) for kind in CLASSES for field in SCHEMAS[kind.lower()]["properties"] if field != "Type"]

Field = tuple[str, str]

NOT_OF_STEP_FUNCTIONS: Mapping[Field, str] = {
    ("Choice", "End"): "a choice always goes on",
    ("Choice", "Next"): "a choice goes on by its rules",
    ("Fail", "Arguments"): "it does nothing that there could be arguments for",
    ("Fail", "InputPath"): "its error and cause are paths into the whole input",
    ("Fail", "Output"): "it has no output but the error",
    ("Fail", "OutputPath"): "it has no output but the error",
}
"""The fields that the schema of cfn-lint has, and that the AWS pages of these states have not."""

NOT_IN_THE_SCHEMA: Mapping[Field, str] = {
    ("Parallel", "Parameters"): 'AWS page "Parallel workflow state"',
    ("Succeed", "InputPath"): 'AWS page "Succeed workflow state"',
    ("Succeed", "OutputPath"): 'AWS page "Succeed workflow state"',
    ("Succeed", "QueryLanguage"): "each state has it",
}
"""The fields that AWS has, and that the schema of cfn-lint lacks."""

PARTS_NOT_IN_THE_SCHEMA: Mapping[Field, str] = {
    ("Catcher", "Assign"): "since there are variables",
    ("Catcher", "Comment"): 'AWS page "Handling errors in Step Functions workflows"',
    ("Catcher", "Output"): "since there is JSONata",
    ("Catcher", "ResultPath"): "the schema lets a catcher have any field",
    ("Retrier", "Comment"): 'AWS page "Handling errors in Step Functions workflows"',
    ("Retrier", "JitterStrategy"): "the schema lets a retrier have any field",
    ("Retrier", "MaxDelaySeconds"): "the schema lets a retrier have any field",
    ("Rule", "Assign"): "since there are variables",
    ("Rule", "Comment"): 'AWS page "Choice workflow state"',
    ("Rule", "Output"): "since there is JSONata",
    ("StateMachine", "ProcessorConfig"): "the class is that of processors too",
    ("Processor", "QueryLanguage"): "the class is that of state machines too",
    ("Processor", "Version"): "the class is that of state machines too",
}
"""The same of what is in states, and around them."""

NOT_IN_THE_CHECKS: Mapping[Field, str] = {
    ("Branch", "ProcessorConfig"): "the class is that of processors too",
    ("Branch", "QueryLanguage"): "the class is that of state machines too",
    ("Branch", "TimeoutSeconds"): "the class is that of state machines too",
    ("Branch", "Version"): "the class is that of state machines too",
    ("Processor", "QueryLanguage"): "the class is that of state machines too",
    ("Processor", "TimeoutSeconds"): "the class is that of state machines too",
    ("Processor", "Version"): "the class is that of state machines too",
    ("StateMachine", "ProcessorConfig"): "the class is that of processors too",
}
"""The fields that a class has for the sake of others, and that the checks refuse."""

STATE: Mapping[str, object] = {"Type": "Succeed"}
FLOW: Mapping[str, object] = {"StartAt": "S", "States": {"S": STATE}}
GIVEN: Mapping[str, tuple[object, object]] = {
    "Branches": ([Succeed("S")], [FLOW]),
    "Catch": ([Catcher(error_equals=["E"], next="S")], [{"ErrorEquals": ["E"], "Next": "S"}]),
    "Choices": ([Rule(is_null(state_input), "S")], [{"Variable": "$", "IsNull": True, "Next": "S"}]),
    "ItemProcessor": (Succeed("S"), FLOW),
    "Iterator": (Succeed("S"), FLOW),
    "Retry": ([Retrier(error_equals=["E"])], [{"ErrorEquals": ["E"]}]),
}
"""What is given to the fields that are made of values of sampy, and what that becomes."""

OF_TYPES: Mapping[str, object] = {"array": ["x"], "integer": 7, "number": 7, "object": {"x": 1}, "string": "$.x"}
CALLS: Iterable[Expression] = (
    functions.array(1, state_input.x),
    functions.array_contains(state_input.x, 1),
    functions.array_get_item(state_input.x, 1),
    functions.array_length(state_input.x),
    functions.array_partition(state_input.x, 2),
    functions.array_range(1, 9, 2),
    functions.array_unique(state_input.x),
    functions.base64_decode("eA=="),
    functions.base64_encode("x"),
    functions.format("{}", 1),
    functions.hash("x", "MD5"),
    functions.json_merge(state_input.x, state_input.y),
    functions.json_to_string(state_input.x),
    functions.math_add(1, 2),
    functions.math_random(1, 2),
    functions.string_split("x", ","),
    functions.string_to_json("{}"),
    functions.uuid(),
)


def sample(schema: Mapping[str, Any]) -> object:
    """Return a value that the schema of a field takes."""
    if "$ref" in schema:
        schema = SCHEMAS[str(schema["$ref"]).rpartition("/")[2]]
    if "enum" in schema:
        return schema["enum"][0]
    kind = schema.get("type", "string")
    return OF_TYPES[kind if isinstance(kind, str) else kind[0]]


def by_name(cls: type[PropertyType]) -> Mapping[str, str]:
    """Return the arguments of a class by the names of its fields in Amazon States Language."""
    return {name: prop.field.rstrip("_") for name, prop in properties(cls).items()}


def required(cls: type[PropertyType]) -> Mapping[str, Property]:
    return {name: prop for name, prop in properties(cls).items() if prop.required}


@pytest.mark.parametrize("kind", CLASSES)
def test_there_is_a_class_for_each_type_of_state(kind: str) -> None:
    assert CLASSES[kind]("S").TYPE == kind in SCHEMAS["state"]["properties"]["Type"]["enum"]


def test_there_is_no_other_type_of_state() -> None:
    assert {*CLASSES} == {*SCHEMAS["state"]["properties"]["Type"]["enum"]} == {*STATES}


@pytest.mark.parametrize(("kind", "field"), [each for each in FIELDS if each not in NOT_OF_STEP_FUNCTIONS])
def test_a_field_can_be_given_to_its_class(kind: str, field: str) -> None:
    cls, schema = CLASSES[kind], SCHEMAS[kind.lower()]["properties"]
    needed = {name: GIVEN[name] if name in GIVEN else (sample(schema[name]),) * 2 for name in required(cls)}
    given = {**needed, field: GIVEN.get(field) or (sample(schema[field]),) * 2}
    names = by_name(cls)
    arguments: dict[str, Any] = {names[name]: value for name, (value, _) in given.items()}
    document, faults = cls("Tested", **arguments).composed()
    assert faults == []
    assert isinstance(document, Mapping)
    state = document["States"]["Tested"]
    assert {name: state[name] for name in given} == {name: becomes for name, (_, becomes) in given.items()}


@pytest.mark.parametrize("kind", CLASSES)
def test_a_class_has_the_fields_of_the_schema_and_of_the_checks(kind: str) -> None:
    has = {*by_name(CLASSES[kind])}
    in_schema = {*SCHEMAS[kind.lower()]["properties"]} - {"Type"}
    assert in_schema - has == {field for of, field in NOT_OF_STEP_FUNCTIONS if of == kind}
    assert has - in_schema == {field for of, field in NOT_IN_THE_SCHEMA if of == kind}
    assert {*STATES[kind]} - {"Type"} == has


def fields_of(*names: str) -> set[str]:
    """Return the fields of the items that states have in their lists, such as `Retry`."""
    return {field for kind in ("task", "parallel", "map") for name in names for field in _items(kind, name)}


def _items(kind: str, name: str) -> Iterable[str]:
    known: Mapping[str, object] = SCHEMAS[kind]["properties"][name]["items"]["properties"]
    return known


@pytest.mark.parametrize(
    ("part", "cls", "in_schema"),
    [
        ("Retrier", Retrier, fields_of("Retry")),
        ("Catcher", Catcher, fields_of("Catch")),
        ("Rule", Rule, {*SCHEMAS["choice"]["definitions"]["JSONataChoice"]["properties"]}),
        ("StateMachine", Flow, {*SCHEMA["properties"]}),
        ("Processor", Flow, {*SCHEMAS["map"]["properties"]["ItemProcessor"]["properties"]}),
    ],
)
def test_a_part_has_the_fields_of_the_schema(part: str, cls: type[PropertyType], in_schema: set[str]) -> None:
    has = {*by_name(cls), *({"Condition"} if cls is Rule else ())}
    assert in_schema <= has
    assert has - in_schema == {field for of, field in PARTS_NOT_IN_THE_SCHEMA if of == part}


@pytest.mark.parametrize(
    ("part", "cls"),
    [
        ("Branch", Flow),
        ("Catcher", Catcher),
        ("Processor", Flow),
        ("Retrier", Retrier),
        ("Rule", Rule),
        ("StateMachine", Flow),
    ],
)
def test_a_part_has_the_fields_of_the_checks(part: str, cls: type[PropertyType]) -> None:
    has = {*by_name(cls), *({"Condition"} if cls is Rule else ())}
    assert {*PARTS[part]} <= has
    assert has - {*PARTS[part]} == {field for of, field in NOT_IN_THE_CHECKS if of == part}


def test_a_map_says_how_its_items_are_run() -> None:
    document, faults = Map("M", item_processor=Succeed("S"), mode="DISTRIBUTED", execution_type="EXPRESS").composed()
    assert faults == []
    assert isinstance(document, Mapping)
    config = document["States"]["M"]["ItemProcessor"]["ProcessorConfig"]
    assert {*config} == {*PARTS["ProcessorConfig"]}
    assert {*SCHEMAS["map"]["properties"]["ItemProcessor"]["properties"]["ProcessorConfig"]["properties"]} <= {*config}


def comparisons() -> Iterator[Predicate]:
    """Yield every comparison that Python has, of every sort of value, with a value and with another expression."""
    left, right = state_input.left, state_input.right
    signs: Iterable[Callable[[Any, Any], Predicate]] = (operator.eq, operator.lt, operator.le, operator.gt, operator.ge)
    pairs = ((left, "x"), (left, 1), (left, datetime(2031, 1, 1, tzinfo=UTC)), (left, True))
    typed = ((sort(left), right) for sort in (text, number, timestamp, boolean))
    for sign, (first, second) in itertools.product(signs, (*pairs, *typed)):
        try:
            yield sign(first, second)
        except TypeError as error:
            assert "true and false can be compared with == and != only" in str(error)


def operators(rule: Mapping[str, Any]) -> Iterator[str]:
    """Yield the operators of a rule, and of those within it."""
    for name, value in rule.items():
        if name != "Variable":
            yield name
        for inner in value if isinstance(value, list) else [value] if isinstance(value, dict) else []:
            yield from operators(inner)


def test_every_operator_can_be_made() -> None:
    tests = (is_boolean, is_null, is_numeric, is_present, is_string, is_timestamp)
    several = [*comparisons(), *(test(state_input.x) for test in tests), matches(state_input.x, "a*")]
    several.append((~several[0] & several[1]) | several[2])
    made = {name for each in several for name in operators(each.rule())}
    known = {*SCHEMAS["choice"]["definitions"]["Operator"]["properties"]} - {"Variable", "Next"}
    assert made == known
    assert {*OPERATORS} == known - {"And", "Or", "Not"}


def test_every_intrinsic_function_can_be_called() -> None:
    corpus = Path(__file__).parent / "corpus" / "intrinsic_functions.asl.json"
    used = {*re.findall(r"States\.\w+(?=\()", corpus.read_text("utf-8"))}
    assert {each.jsonpath().partition("(")[0] for each in CALLS} == used
    assert len(used) == len(functions.__all__) == 18
