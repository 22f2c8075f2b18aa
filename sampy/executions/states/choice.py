"""`Choice` states: the first rule that holds tells what comes next.

Source: Amazon States Language, "Choice State"; AWS page "Choice workflow state".
"""

from __future__ import annotations

from collections.abc import Mapping

from sampy.executions.failures import NO_CHOICE_MATCHED, QUERY_EVALUATION_ERROR, StateFailure
from sampy.executions.processing import assigned, effective_input, next_of, output_of, passed_on
from sampy.executions.runs import Active, Step
from sampy.executions.scopes import Scope
from sampy.executions.states.choice_rules import holds
from sampy.executions.templates import evaluated
from sampy.intrinsics import Json


async def run_choice(active: Active) -> Step:
    """Return what a `Choice` state comes to.

    Raises:
        StateFailure: No rule holds and there is no default, or a rule can't be told to hold or not.
    """
    scope = active.scope()
    effective = effective_input(active, scope)
    rules = active.definition.get("Choices")
    for index, rule in enumerate(rules if isinstance(rules, list) else []):
        assert isinstance(rule, dict)
        if scope.jsonata:
            if _condition(rule, index, scope):
                output = output_of(rule, scope, active.input)
                return Step(output, next_of(rule), assigned(rule, effective, scope))
        elif holds(rule, effective, scope):
            output = passed_on(active, effective, scope).output
            return Step(output, next_of(rule), assigned(rule, effective, scope))
    default = active.definition.get("Default")
    if not isinstance(default, str):
        message = "No Choice matched, and the state has no Default"
        raise StateFailure(NO_CHOICE_MATCHED, message)
    # Output and Assign of the state itself are for the default: a rule that holds has its own.
    passed = passed_on(active, effective, scope)
    return Step(passed.output, default, passed.assigned)


def _condition(rule: Mapping[str, Json], index: int, scope: Scope) -> bool:
    field = f"Choices[{index}]/Condition"
    value = evaluated(rule.get("Condition"), scope, field)
    if not isinstance(value, bool):
        message = f"The Condition '{rule.get('Condition')}' has to give true or false, and gives {value!r}"
        raise StateFailure(QUERY_EVALUATION_ERROR, message, field=field)
    return value
