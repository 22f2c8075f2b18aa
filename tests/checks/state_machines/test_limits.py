"""What holds of a definition as a whole: how large it is, and what express state machines don't have."""

from __future__ import annotations

import pytest

from sampy import CompileError, compile
from tests.checks.state_machines.saying import said, said_of_state

DISTRIBUTED = "ProcessorConfig: {Mode: DISTRIBUTED, ExecutionType: EXPRESS}"
ITEM = "StartAt: I, States: {I: {Type: Pass, End: true}}"


def test_a_definition_that_is_too_large() -> None:
    states = {"A": {"Type": "Pass", "Result": "x" * 1024 * 1024, "End": True}}
    properties = {"RoleArn": "arn:aws:iam::123456789012:role/r", "Definition": {"StartAt": "A", "States": states}}
    with pytest.raises(CompileError) as raised:
        compile({"Resources": {"M": {"Type": "AWS::StepFunctions::StateMachine", "Properties": properties}}})
    told = [(each.message, each.fix) for each in raised.value.problems if "definition" in each.message]
    assert told == [
        (
            "the definition has 1,048,654 characters, and Step Functions takes 1,048,576",
            "move a part of it into a state machine of its own",
        )
    ]


EXPRESS = {
    "{Type: Task, Resource: 'arn:aws:states:us-east-1:123456789012:activity:Sign', End: true}": (
        "A.Resource: an express state machine has no activities\n    make it a STANDARD one"
    ),
    "{Type: Task, Resource: arn:aws:states:::ecs:runTask.sync, End: true}": (
        "A.Resource: an express state machine waits for no jobs and tokens: it has no .sync\n"
        "    make it a STANDARD one, or remove .sync"
    ),
    f"{{Type: Map, ItemProcessor: {{{DISTRIBUTED}, {ITEM}}}, End: true}}": (
        "A.ItemProcessor.ProcessorConfig.Mode: an express state machine has no Map states in distributed mode\n"
        "    make it a STANDARD one, or use Mode: INLINE"
    ),
}


@pytest.mark.parametrize(("state", "expected"), EXPRESS.items())
def test_what_express_state_machines_do_not_have(state: str, expected: str) -> None:
    assert said_of_state(state) == ""
    assert said_of_state(state, express=True) == expected


def test_an_endless_loop_of_an_express_state_machine() -> None:
    assert said("{StartAt: A, States: {A: {Type: Pass, Next: A}}}", express=True).startswith(
        "A: A -> A has no way out: it runs until the 5 minutes of an express execution are used up\n"
    )


def test_a_number_of_the_whole_that_is_out_of_range() -> None:
    assert said("{StartAt: A, TimeoutSeconds: 0, States: {A: {Type: Succeed}}}") == (
        "TimeoutSeconds: 0 is out of its range\n    use 1 to 99999999"
    )


def test_a_misspelt_field_of_the_whole() -> None:
    assert said("{StartAt: A, Timeout: 5, States: {A: {Type: Succeed}}}") == (
        "Timeout: there is no field 'Timeout' of a state machine\n    did you mean 'TimeoutSeconds'?"
    )


def test_a_label_that_is_taken() -> None:
    def labelled(inner: str, end: str) -> str:
        processor = f"{{{DISTRIBUTED}, StartAt: {inner}, States: {{{inner}: {{Type: Pass, End: true}}}}}}"
        return f"{{Type: Map, Label: L, ItemProcessor: {processor}, {end}}}"

    definition = f"{{StartAt: M, States: {{M: {labelled('I', 'Next: N')}, N: {labelled('J', 'End: true')}}}}}"
    assert said(definition) == "N.Label: the Label is that of 'M' already\n    give each Map state a Label of its own"


def test_nothing_more_is_said_of_states_of_one_name() -> None:
    inner = "{StartAt: A, States: {A: {Type: Pass, End: true}}}"
    catch = "[{ErrorEquals: [States.ALL], Assign: {why.$: $.Cause}, Next: B}]"
    first = f"A: {{Type: Parallel, Branches: [{inner}], Catch: {catch}, Next: B}}"
    assert said(f"{{StartAt: A, States: {{{first}, B: {{Type: Pass, InputPath: $why, End: true}}}}}}") == (
        "A: the name is taken already, at the top: names are unique in all branches\n    rename one of the two states"
    )


def test_a_state_behind_one_that_leads_nowhere_is_not_told_as_well() -> None:
    task = "{Type: Task, Resource: arn:aws:states:::sns:publish, Catch: [{ErrorEquals: [E], Next: F}]}"
    assert said(f"{{StartAt: A, States: {{A: {task}, B: {{Type: Succeed}}, F: {{Type: Fail}}}}}}") == (
        "A: nothing says what comes after this state\n    add Next, with the name of a state, or End: true"
    )


def test_calls_within_one_another() -> None:
    def nested(depth: int) -> str:
        return f"{{Type: Pass, Parameters: {{a.$: '{'States.Array(' * depth}1{')' * depth}'}}, End: true}}"

    assert said_of_state(nested(10)) == ""
    assert said_of_state(nested(11)) == (
        "A.Parameters.a.$: more than 10 intrinsic functions are within one another\n    compute a part before"
    )
