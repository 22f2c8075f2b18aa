"""State machines without tasks come to what they should."""

from __future__ import annotations

import pytest

from sampy.executions import TaskCall, run
from sampy.intrinsics import Json
from tests.executions.definitions import CASES, Case


def no_task(call: TaskCall) -> Json:
    raise AssertionError(f"{call.state} is no task")


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_a_state_machine(case: Case) -> None:
    execution = run(case.definition, case.input, run_task=no_task)
    assert (execution.output, execution.error) == (case.output, case.error), execution.cause
    assert case.cause in (execution.cause or "")
