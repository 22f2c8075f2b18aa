"""Each mistake is told at the line where the definition was written, whatever it was written as."""

from __future__ import annotations

from pathlib import Path
from textwrap import dedent

import pytest

from sampy import CompileError, Context, Stack, Template, compile
from sampy.checks import check
from sampy.formats.reading import read
from sampy.serverless import StateMachine
from sampy.states import Pass, Task, Wait, state_input
from tests.checks.saying import said

QUEUE = "arn:aws:states:::sqs:sendMessage"


def problems(stack: Stack | Template) -> list[tuple[str, str]]:
    """Return the lines and the messages of what a compile refuses."""
    with pytest.raises(CompileError) as raised:
        compile(stack)
    return [(str(each.place).rpartition("/")[2], each.message) for each in raised.value.problems]


def test_a_flow() -> None:
    stack = Stack("orders")
    pay = Task("Pay", resource=QUEUE).retry("E", backoff_rate=0.5)
    pause = Wait("Pause", seconds=-1)
    shape = Pass("Shape", parameters={"id": state_input.id, "count": "$.count"}, next="Shp")
    stack.add(StateMachine("Machine", role="arn:aws:iam::123456789012:role/r", definition=pay.then(pause, shape)))
    line = test_a_flow.__code__.co_firstlineno
    assert problems(stack) == [
        (f"test_places.py:{line + 2}", "Pay.Retry.0.BackoffRate: 0.5 is out of its range"),
        (f"test_places.py:{line + 3}", "Pause.Seconds: -1 is out of its range"),
        (f"test_places.py:{line + 4}", "Shape.Next: there is no state 'Shp'"),
    ]


def test_a_map() -> None:
    assert said(
        """
        Transform: AWS::Serverless-2016-10-31
        Resources:
          Machine:
            Type: AWS::Serverless::StateMachine
            Properties:
              Role: arn:aws:iam::123456789012:role/r
              Definition:
                StartAt: Pay
                States:
                  Pay:
                    Type: Task
                    Resource: arn:aws:states:::sqs:sendMessage
                    Catch:
                      - ErrorEquals: [States.Timeut]
                        Next: Sorry
                    Nxt: Sorry
                  Sorry:
                    Type: Wait
        """
    ) == dedent(
        """\
        t.yaml:15:31: Machine: Pay.Catch.0.ErrorEquals.0: Step Functions has no error States.Timeut
            did you mean 'States.Timeout'?
        t.yaml:17:13: Machine: Pay.Nxt: there is no field 'Nxt' of a Task state
            did you mean 'Next'?
        t.yaml:18:11: Machine: Sorry: nothing says what comes after this state
            add Next, with the name of a state, or End: true
        t.yaml:18:11: Machine: Sorry: a Wait state needs Seconds, SecondsPath, Timestamp or TimestampPath
            add Seconds
        """
    )


MACHINE = """
    Resources:
      Machine:
        Type: AWS::StepFunctions::StateMachine
        Properties:
          RoleArn: arn:aws:iam::123456789012:role/r
"""


def said_of_property(property: str, **context: object) -> str:
    return said(dedent(MACHINE) + "      " + property, **context)


def test_a_text() -> None:
    text = 'DefinitionString: \'{"StartAt": "A", "States": {"A": {"Type": "Pass", "Next": "B"}}}\''
    assert said_of_property(text) == "t.yaml:7:7: Machine: A.Next: there is no state 'B'\n    use one of: A\n"


def test_a_text_that_is_no_json() -> None:
    assert said_of_property("DefinitionString: '{\"StartAt\": }'") == (
        "t.yaml:7:7: Machine: DefinitionString is no JSON: Expecting value: line 1 column 13 (char 12)\n"
        "    correct it, or use Definition\n"
    )


def test_a_text_that_is_no_object() -> None:
    assert "DefinitionString is no object of JSON" in said_of_property("DefinitionString: '[]'")


@pytest.mark.parametrize("text", ["${All}", '{"StartAt": ${First}}'])
def test_a_text_that_is_filled_in(text: str) -> None:
    assert said_of_property(f"DefinitionString: '{text}'") == ""


def in_file(tmp_path: Path, name: str, text: str) -> list[tuple[str, str]]:
    """Return what is refused of a definition in a file."""
    (tmp_path / name).write_text(dedent(text))
    template = tmp_path / "t.yaml"
    template.write_text(dedent(MACHINE) + f"      DefinitionS3Location: {name}\n")
    file = read(template)
    return problems(Template(file.document, source=file))


def test_a_file_of_json(tmp_path: Path) -> None:
    text = """\
        {
          "StartAt": "A",
          "States": {
            "A": {
              "Type": "Pass",
              "Next": "B"
            }
          }
        }
        """
    assert in_file(tmp_path, "orders.asl.json", text) == [("orders.asl.json:6:7", "A.Next: there is no state 'B'")]


def test_a_file_of_yaml(tmp_path: Path) -> None:
    text = """\
        StartAt: A
        States:
          A:
            Type: Pass
            End: 'true'
        """
    expected = "A.End: this is 'true', and has to be true or false"
    assert in_file(tmp_path, "orders.asl.yaml", text) == [("orders.asl.yaml:5:5", expected)]


def test_a_file_that_is_no_json(tmp_path: Path) -> None:
    ((place, message),) = in_file(tmp_path, "orders.asl.json", '{\n  "StartAt": "A"\n  "States": {}\n}')
    assert (place, "','" in message) == ("orders.asl.json:3:3", True)


def test_what_a_template_allows_is_not_told() -> None:
    definition = "Definition: {StartAt: A, States: {A: {Type: Pass, Foo: 1, End: true}}}"
    allowed = "\n    Metadata: {sampy: {allow: {state-field: new}}}"
    assert "there is no field 'Foo'" in said_of_property(definition)
    assert said_of_property(definition + allowed) == ""


def test_templates_without_state_machines_load_none_of_it(monkeypatch: pytest.MonkeyPatch) -> None:
    import sys

    for name in [each for each in sys.modules if each.startswith("sampy.checks.state_machines")]:
        monkeypatch.delitem(sys.modules, name)
    assert [*check(Template({"Resources": {"Q": {"Type": "AWS::SQS::Queue"}}}), Context())] == []
    assert "sampy.checks.state_machines" not in sys.modules
