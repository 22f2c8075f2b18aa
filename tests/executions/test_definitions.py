"""State machines come to what they should."""

from __future__ import annotations

import pytest

from sampy.executions import run
from tests.executions.cases.tasks import do
from tests.executions.definitions import CASES
from tests.executions.machines import Case


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_a_state_machine(case: Case) -> None:
    execution = run(case.definition, case.input, run_task=do)
    assert (execution.output, execution.error) == (case.output, case.error), execution.cause
    assert case.cause in (execution.cause or "")
    assert case.seconds in (None, execution.seconds)
