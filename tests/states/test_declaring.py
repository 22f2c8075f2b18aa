"""Flows in stacks: references become substitutions, mistakes are told where they were made."""

from __future__ import annotations

import json
from pathlib import Path
from textwrap import dedent
from typing import Any, cast

import pytest

from sampy import CompileError, Context, Stack, compile
from sampy.intrinsics import PARTITION, Ref
from sampy.resources import stepfunctions
from sampy.serverless import Function, SimpleTable, StateMachine
from sampy.states import Pass, State, Task, state_input
from sampy.states.definitions import definition_in
from tests.cli.conftest import Run, project, sampy  # noqa: F401  # fixtures

CODE = "def handler(event, context): return event"


def function(logical_id: str) -> Function:
    return Function(logical_id, runtime="python3.13", handler="index.handler", inline_code=CODE)


def properties(stack: Stack, logical_id: str) -> dict[str, Any]:
    """Return the properties of a compiled resource."""
    return compile(stack, Context(checks=False)).to_dict()["Resources"][logical_id]["Properties"]  # type: ignore[call-overload, index, return-value]  # a template


def definition(stack: Stack, logical_id: str) -> dict[str, Any]:
    """Return the definition of a compiled state machine."""
    found = definition_in(compile(stack, Context(checks=False)), logical_id)
    assert found is not None
    return cast("dict[str, Any]", json.loads(json.dumps(found.document)))


def test_references_become_named_substitutions() -> None:
    stack = Stack("orders")
    charge, orders = stack.add(function("Charge")), stack.add(SimpleTable("Orders"))
    flow = Task("Direct", resource=charge).then(
        Task(
            "Put",
            resource=f"arn:{PARTITION}:states:::dynamodb:putItem",
            parameters={"TableName": orders, "Item": {"id": {"S": f"{charge.arn}/{orders}"}}},
        ),
        Task("Again", resource=charge.arn),
    )
    stack.add(StateMachine("Machine", definition=flow))
    states = definition(stack, "Machine")["States"]
    assert states["Direct"]["Resource"] == states["Again"]["Resource"] == "${ChargeArn}"
    assert states["Put"]["Resource"] == "arn:${Partition}:states:::dynamodb:putItem"
    assert states["Put"]["Parameters"] == {"TableName": "${Orders}", "Item": {"id": {"S": "${ChargeArn}/${Orders}"}}}
    assert properties(stack, "Machine")["DefinitionSubstitutions"] == {
        "ChargeArn": {"Fn::GetAtt": ["Charge", "Arn"]},
        "Partition": {"Ref": "AWS::Partition"},
        "Orders": {"Ref": "Orders"},
    }


def test_substitutions_of_ones_own_stay() -> None:
    stack = Stack("orders")
    charge = stack.add(function("Charge"))
    flow = Task("A", resource=charge).then(Pass("P", result="${ChargeArn} in ${Stage}"))
    stack.add(
        StateMachine(
            "Machine", definition=flow, definition_substitutions={"ChargeArn": "mine", "Stage": Ref("AWS::Region")}
        )
    )
    assert definition(stack, "Machine")["States"]["A"]["Resource"] == "${ChargeArn2}"
    assert properties(stack, "Machine")["DefinitionSubstitutions"] == {
        "ChargeArn2": {"Fn::GetAtt": ["Charge", "Arn"]},
        "ChargeArn": "mine",
        "Stage": {"Ref": "AWS::Region"},
    }


def test_a_flow_in_a_resource_of_cloudformation_keeps_its_references() -> None:
    stack = Stack("orders")
    charge = stack.add(function("Charge"))
    stack.add(
        stepfunctions.StateMachine(
            "Machine", role_arn="arn:aws:iam::123456789012:role/own", definition=Task("A", resource=charge)
        )
    )
    states = properties(stack, "Machine")["Definition"]["States"]
    assert states == {"A": {"Type": "Task", "Resource": {"Fn::GetAtt": ["Charge", "Arn"]}, "End": True}}


def test_a_reference_to_another_stack_is_exported_there() -> None:
    one, other = Stack("one"), Stack("other")
    charge = one.add(function("Charge"))
    other.add(StateMachine("Machine", definition=Task("A", resource=charge.arn)))
    values = properties(other, "Machine")["DefinitionSubstitutions"]
    assert values == {"ChargeArn": {"Fn::ImportValue": "one:Charge:Arn"}}
    assert [*compile(one).to_dict()["Outputs"]] == ["ExportChargeArn"]  # type: ignore[misc]  # a section of a template


def test_a_scope_renames_what_a_flow_refers_to() -> None:
    stack = Stack("orders")
    scope = stack.scope("Eu")
    charge = scope.add(function("Charge"))
    scope.add(StateMachine("Machine", definition=Task("A", resource=charge)))
    assert properties(stack, "EuMachine")["DefinitionSubstitutions"] == {
        "ChargeArn": {"Fn::GetAtt": ["EuCharge", "Arn"]}
    }


def test_compiling_twice_gives_the_same() -> None:
    stack = Stack("orders")
    stack.add(StateMachine("Machine", definition=Pass("P", parameters={"id": state_input.id})))
    assert compile(stack).to_json() == compile(stack).to_json()


STACK = """
    from sampy import Stack
    from sampy.serverless import StateMachine
    from sampy.states import Fail, Pass, Task, Wait, choice, jsonata, state_input

    stack = Stack("orders")
    wait = Wait("Wait", seconds=3)
    flow = wait.then(
        Pass("Sum", parameters={
            "sum": jsonata("1 + 1"),
        }),
        Wait(
            "Again",
            secnds=3,
        ),
    )
    flow = flow.then(wait)
    stack.add(StateMachine("Machine", definition=flow))
"""


def test_all_mistakes_are_told_at_their_lines(project: Path, sampy: Run) -> None:  # noqa: F811  # fixtures
    (project / "orders.py").write_text(dedent(STACK).lstrip())
    done = sampy("synth", "orders.py")
    assert done.code == 1
    told = [line for line in done.err.splitlines() if line.startswith("error: ")]
    assert told == [
        "error: orders.py:6: Machine: 'Wait' stands in this flow twice, and what comes after it is not the same",
        "error: orders.py:8: Machine: this is JSONata, and this state's language is JSONPath",
        "error: orders.py:13: Machine: unknown field 'secnds' of the Wait state 'Again'",
    ]


@pytest.mark.parametrize(
    ("path", "line"),
    [
        (("StartAt",), 3),
        (("States", "A"), 3),
        (("States", "A", "Resource"), 5),
        (("States", "A", "Retry", 0, "MaxAttempts"), 8),
        (("States", "A", "Catch", 0, "Next"), 9),
        (("States", "B", "Parameters", "x"), 9),
    ],
)
def test_the_place_of_what_is_in_a_flow(tmp_path: Path, path: tuple[str | int, ...], line: int) -> None:
    module = tmp_path / "flow_of_places.py"
    module.write_text(
        dedent("""
            from sampy.states import Pass, Task
            flow = (Task(
                "A",
                resource="arn:aws:states:::lambda:invoke",
                comment="first",
            )
            .retry("X", max_attempts=2)
            .catch(then=Pass("B", parameters={"x": 1})))
        """).lstrip()
    )
    names: dict[str, State] = {}
    exec(compile_text(module), names)
    stack = Stack("orders")
    stack.add(StateMachine("Machine", definition=names["flow"]))
    found = definition_in(compile(stack, Context(checks=False)), "Machine")
    assert found is not None
    place = found.place(path)
    assert place is not None
    assert (Path(place.file).name, place.line) == (module.name, line - 1)


def compile_text(module: Path) -> Any:
    """Return the code of a module, which knows its file."""
    import builtins

    return builtins.compile(module.read_text(), str(module), "exec")


def test_a_mistake_in_a_whole_is_one_error() -> None:
    stack = Stack("orders")
    stack.add(StateMachine("Machine", definition=Pass("P", parameters=state_input.x)))
    with pytest.raises(CompileError) as raised:
        compile(stack)
    (problem,) = raised.value.problems
    assert problem.message == "the expression $.x can't stand alone here"
