"""``sampy local run-state-machine``: what it prints, and where."""

from __future__ import annotations

import io
import json
import sys
from pathlib import Path

import pytest

from tests.cli.conftest import Outcome, Run

STACK = """\
Resources:
  Orders:
    Type: AWS::StepFunctions::StateMachine
    Properties:
      RoleArn: arn:aws:iam::123456789012:role/r
      Definition:
        StartAt: Save
        States:
          Save:
            Type: Task
            Resource: arn:aws:states:::dynamodb:putItem
            Parameters:
              TableName: orders
              Item: {id: {"N.$": $.id}}
            ResultPath: $.saved
            Retry:
              - ErrorEquals: [Busy]
                IntervalSeconds: 60
            Next: Done
          Done:
            Type: Succeed
"""
FUNCTIONS = """\
Resources:
  Ask:
    Type: AWS::Lambda::Function
    Properties:
      Runtime: python3.13
      Handler: app.ask
      Role: arn:aws:iam::123456789012:role/r
      Code: code
      Timeout: 30
  Orders:
    Type: AWS::StepFunctions::StateMachine
    Properties:
      RoleArn: arn:aws:iam::123456789012:role/r
      Definition:
        StartAt: Ask
        States:
          Ask:
            Type: Task
            Resource: arn:aws:states:::lambda:invoke.waitForTaskToken
            Parameters:
              FunctionName: !Ref Ask
              Payload: {"token.$": $$.Task.Token, "by.$": $.by}
            End: true
"""
CODE = """\
import json, os, urllib.request

def ask(event, context):
    print("asking", event["by"])
    body = {"taskToken": event["token"], "output": json.dumps({"asked": event["by"]})}
    headers = {"X-Amz-Target": "AWSStepFunctions.SendTaskSuccess"}
    request = urllib.request.Request(os.environ["AWS_ENDPOINT_URL_SFN"], json.dumps(body).encode(), headers)
    urllib.request.urlopen(request).close()
"""


@pytest.fixture(autouse=True)
def stack(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Make a stack with a state machine, and mocks."""
    monkeypatch.delenv("AWS_ENDPOINT_URL", raising=False)
    (project / "stack.yaml").write_text(STACK)
    (project / "mocks.yaml").write_text("Save: [{error: Busy}, {result: ok}]\n")
    (project / "failing.yaml").write_text("Save: {error: Bad, cause: it is so}\n")


def run(sampy: Run, *arguments: str, name: str = "Orders") -> Outcome:
    done: Outcome = sampy("local", "run-state-machine", name, "--stack", "stack.yaml", *arguments)
    return done


def test_the_output_alone_is_on_standard_output(sampy: Run) -> None:
    code, out, err = run(sampy, "--input", '{"id": "7"}', "--mocks", "mocks.yaml")
    assert (code, json.loads(out)) == (0, {"id": "7", "saved": "ok"})
    lines = [" ".join(line.split()) for line in err.splitlines()]
    assert lines[0] == "id time type state"
    assert "6 60.000s TaskScheduled Save putItem" in lines
    assert "+ Save failed with Busy" in lines
    assert lines[-1] == "Orders SUCCEEDED after 60.0 seconds"


def test_a_failure_is_told_at_its_line(sampy: Run) -> None:
    code, out, err = run(sampy, "-i", '{"id": "7"}', "--mocks", "failing.yaml", "--quiet")
    assert (code, out) == (1, "")
    assert err == ("error: stack.yaml:9:11: Orders FAILED after 0.0 seconds in 'Save' with Bad\n    it is so\n")


def test_the_history_is_printed(sampy: Run) -> None:
    code, out, _ = run(sampy, "-i", '{"id": "7"}', "--mocks", "failing.yaml", "--history")
    events = json.loads(out)["events"]
    assert (code, events[0]["type"], events[-1]["type"]) == (1, "ExecutionStarted", "ExecutionFailed")


def test_the_input_comes_from_a_file_or_standard_input(
    sampy: Run, project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (project / "input.json").write_text('{"id": "1"}')
    monkeypatch.setattr(sys, "stdin", io.StringIO('{"id": "2"}'))
    outputs = [
        json.loads(run(sampy, "-i", each, "--mocks", "mocks.yaml", "-q")[1])["id"] for each in ("input.json", "-")
    ]
    assert outputs == ["1", "2"]


def test_the_way_is_drawn(sampy: Run, project: Path) -> None:
    code, _, err = run(sampy, "-i", '{"id": "7"}', "--mocks", "mocks.yaml", "--graph", "way.mmd")
    assert code == 0
    assert "==>" in (project / "way.mmd").read_text()
    assert err.endswith("wrote way.mmd\n")


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["-i", '{"id": 1'], "error: --input '{\"id\": 1' is no JSON"),
        (["-i", "missing.json"], "give it JSON, or the name of a file"),
        (["-i", "stack.yaml"], "error: stack.yaml: the input is no JSON"),
        (["-i", f'"{"x" * 300_000}"'], "is larger than 256 KB"),
        (
            ["-i", '{"id": "7"}'],
            "error: stack.yaml:9:11: Orders: the state 'Save' calls arn:aws:states:::dynamodb:putItem",
        ),
        (["--mocks", "missing.yaml"], "missing.yaml"),
        (["--graph", "way.png"], "way.png is no picture that can be drawn"),
        (["--mocks", "mocks.yaml", "--test-case", "A"], "the file of mocks has no test cases"),
        (["--test-case", "A"], "--test-case goes with --mocks"),
    ],
    ids=[
        "no JSON",
        "no file",
        "a file of no JSON",
        "too large",
        "no mock",
        "no mocks",
        "no picture",
        "no cases",
        "no file of cases",
    ],
)
def test_what_is_wrong_is_told(sampy: Run, arguments: list[str], message: str) -> None:
    code, out, err = run(sampy, *arguments)
    assert code != 0
    assert out == ""
    assert message in err
    assert "Traceback" not in err


def test_a_state_machine_that_is_not_there_is_told(sampy: Run) -> None:
    assert "did you mean 'Orders'?" in run(sampy, name="Order").err


def test_functions_run_in_processes_and_answer_tokens(sampy: Run, project: Path) -> None:
    (project / "stack.yaml").write_text(FUNCTIONS)
    (project / "code").mkdir()
    (project / "code/app.py").write_text(CODE)
    code, out, err = run(sampy, "-i", '{"by": "Ada"}')
    assert (code, json.loads(out)) == (0, {"asked": "Ada"})
    assert "asking Ada" in err
    assert "task tokens are answered at http://127.0.0.1:" in err
