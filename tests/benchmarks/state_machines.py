"""How long state machines take here whose waits are skipped: of 50 states in process, and the whole command."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

from sampy.executions import TaskCall, VirtualClock, run
from sampy.intrinsics import Json

RUNS = 7
STATES = 50
JSONPATH: tuple[dict[str, Any], ...] = (
    {"Type": "Wait", "Seconds": 3600},
    {"Type": "Task", "Resource": "arn:aws:states:::sqs:sendMessage", "Parameters": {"n.$": "$.n"}, "ResultPath": "$.r"},
    {"Type": "Pass", "Parameters": {"n.$": "States.MathAdd($.n, 1)"}},
)
JSONATA: tuple[dict[str, Any], ...] = (
    {"Type": "Wait", "Seconds": 3600},
    {
        "Type": "Task",
        "Resource": "arn:aws:states:::sqs:sendMessage",
        "Arguments": {"n": "{% $states.input.n %}"},
        "Output": "{% $states.input %}",
    },
    {"Type": "Pass", "Output": {"n": "{% $states.input.n + 1 %}"}},
)


def machine(states: tuple[dict[str, Any], ...], language: str, count: int = STATES) -> dict[str, Any]:
    """Return a definition of so many states, one after the other, that are of some kinds in turn."""
    made = {f"S{index}": {**states[index % len(states)], "Next": f"S{index + 1}"} for index in range(count)}
    return {"QueryLanguage": language, "StartAt": "S0", "States": {**made, f"S{count}": {"Type": "Succeed"}}}


def _run_task(call: TaskCall) -> Json:
    return {"MessageId": "m"}


def _best(definition: dict[str, Any]) -> tuple[float, float]:
    """Return the shortest times, in seconds of the processor: of a run, and of its history written and read as JSON."""
    taken, written = [], []
    for _ in range(RUNS):
        start = time.process_time()
        ended = run(definition, {"n": 1}, run_task=_run_task, clock=VirtualClock())
        between = time.process_time()
        assert ended.status == "SUCCEEDED", ended.cause
        json.loads(json.dumps([each.document() for each in ended.history], default=str))
        taken.append(between - start)
        written.append(time.process_time() - between)
    return min(taken), min(written)


def _process(*arguments: str, folder: str) -> float:
    def timed() -> float:
        start = time.perf_counter()
        subprocess.run([sys.executable, *arguments], cwd=folder, capture_output=True, check=True)
        return time.perf_counter() - start

    return min(timed() for _ in range(RUNS))


def report() -> str:
    """Return the times as lines."""
    lines: list[str] = []
    for language, states in (("JSONPath", JSONPATH), ("JSONata", JSONATA)):
        taken, written = _best(machine(states, language))
        about = f"{taken * 1000:.1f} ms, {taken / written:.1f} times its history as JSON"
        lines.append(f"  {STATES} states in {language}, waits skipped: {about}")
    with tempfile.TemporaryDirectory() as folder:
        properties = {"RoleArn": "arn:aws:iam::123456789012:role/r", "Definition": machine(JSONPATH, "JSONPath")}
        resource = {"Type": "AWS::StepFunctions::StateMachine", "Properties": properties}
        Path(folder, "stack.json").write_text(json.dumps({"Resources": {"Orders": resource}}))
        mocks = {f"S{index}": "ok" for index in range(1, STATES, len(JSONPATH))}
        Path(folder, "mocks.json").write_text(json.dumps(mocks))
        base = _process("-c", "import attrs, yaml", folder=folder)
        command = ("local", "run-state-machine", "Orders", "--stack", "stack.json", "--mocks", "mocks.json")
        whole = _process("-m", "sampy", *command, "--input", '{"n": 1}', folder=folder)
    lines.append(f"  the whole command: {whole * 1000:.0f} ms, {whole / base:.1f} times import attrs, yaml")
    return "\n".join(lines)
