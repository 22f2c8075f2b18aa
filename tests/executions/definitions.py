"""State machines, each with its input and what comes of it: one behaviour of the specification each."""

from __future__ import annotations

from tests.executions.cases.branches import BRANCHES
from tests.executions.cases.choices import CHOICES
from tests.executions.cases.context import CONTEXT, INTRINSICS
from tests.executions.cases.data_flow import PASSES
from tests.executions.cases.errors import CATCHES, RETRIES
from tests.executions.cases.jsonata import JSONATA
from tests.executions.cases.loops import LOOPS
from tests.executions.cases.operators import OPERATORS
from tests.executions.cases.tasks import TASKS
from tests.executions.cases.variables import VARIABLES
from tests.executions.machines import Case

CASES: dict[str, Case] = {
    **PASSES,
    **CONTEXT,
    **INTRINSICS,
    **VARIABLES,
    **BRANCHES,
    **LOOPS,
    **CHOICES,
    **OPERATORS,
    **RETRIES,
    **CATCHES,
    **TASKS,
    **JSONATA,
}
"""All of them, by what they show."""
