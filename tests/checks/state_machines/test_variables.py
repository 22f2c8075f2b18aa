"""Variables are assigned before they are read."""

from __future__ import annotations

import pytest

from tests.checks.state_machines.saying import said

WRONG = {
    "read before it is assigned": (
        "{StartAt: A, States: {A: {Type: Pass, Parameters: {a.$: $total}, Next: B}, B: {Type: Pass, Assign: "
        "{total: 1}, End: true}}}",
        "A.Parameters.a.$: nothing before this state assigns the variable $total\n"
        "    assign it in a state that comes before",
    ),
    "misspelt": (
        "{StartAt: A, States: {A: {Type: Pass, Assign: {total: 1}, Next: B}, B: {Type: Pass, Parameters: "
        "{a.$: $totl.x}, End: true}}}",
        "B.Parameters.a.$: nothing assigns the variable $totl\n    did you mean $total?",
    ),
    "outside of a distributed map": (
        "{StartAt: A, States: {A: {Type: Pass, Assign: {total: 1}, Next: M}, M: {Type: Map, ItemProcessor: "
        "{ProcessorConfig: {Mode: DISTRIBUTED, ExecutionType: STANDARD}, StartAt: I, States: {I: {Type: "
        "Pass, Parameters: {a.$: $total}, End: true}}}, End: true}}}",
        "I.Parameters.a.$: $total is assigned outside of 'M', whose items are executions of their own\n"
        "    pass it on in ItemSelector, or in BatchInput of ItemBatcher",
    ),
    "nothing assigns it": (
        "{StartAt: A, States: {A: {Type: Pass, Parameters: {a.$: $total}, End: true}}}",
        "A.Parameters.a.$: nothing assigns the variable $total\n    assign it in a state before: Assign: {total: ...}",
    ),
    "nothing assigns it, in JSONata": (
        "{StartAt: A, States: {A: {Type: Pass, QueryLanguage: JSONata, Output: '{% $total %}', End: true}}}",
        "A.Output: nothing assigns the variable $total\n    assign it in a state before: Assign: {total: ...}",
    ),
    "a function that there isn't": (
        "{StartAt: A, States: {A: {Type: Pass, QueryLanguage: JSONata, Output: '{% $uper($states.input) %}', "
        "End: true}}}",
        "A.Output: there is no function $uper, and no variable of that name\n    did you mean $power?",
    ),
    "a function that Step Functions leaves out": (
        "{StartAt: A, States: {A: {Type: Pass, QueryLanguage: JSONata, Output: '{% $eval($states.input.x) "
        "%}', End: true}}}",
        "A.Output: there is no function $eval, and no variable of that name\n"
        "    use $parse for JSON; Step Functions runs no expressions in texts",
    ),
    "a misspelt one in a call": (
        "{StartAt: A, States: {A: {Type: Pass, Assign: {total: 1}, Next: B}, B: {Type: Pass, Parameters: "
        "{a.$: 'States.Array($totals)'}, End: true}}}",
        "B.Parameters.a.$: nothing assigns the variable $totals\n    did you mean $total?",
    ),
}


@pytest.mark.parametrize(("definition", "expected"), WRONG.values(), ids=WRONG)
def test_a_variable_that_nothing_assigns(definition: str, expected: str) -> None:
    assert said(definition) == expected
