"""How states are put together, and what they become."""

from __future__ import annotations

from typing import Any

import pytest

from sampy.states import (
    NULL,
    Catcher,
    Choice,
    Fail,
    Flow,
    Map,
    Parallel,
    Pass,
    Retrier,
    Rule,
    State,
    Succeed,
    Task,
    Wait,
    choice,
    context,
    definition,
    definition_of,
    functions,
    jsonata,
    result,
    state_input,
    variable,
)

WORK = "arn:aws:states:::lambda:invoke"
a, b, c, d = (Task(name, resource=WORK) for name in "ABCD")


def document(flow: State | Flow) -> dict[str, Any]:
    """Return the document of a flow in which nothing is wrong."""
    composed, faults = flow.composed()
    assert faults == []
    assert isinstance(composed, dict)
    return composed


def ways(flow: State | Flow) -> dict[str, object]:
    """Return where each state of a flow goes to: a name, ``end``, or nothing."""
    states = document(flow)["States"]
    return {name: state.get("Next", "end" if state.get("End") else None) for name, state in states.items()}


def faults(flow: State | Flow) -> list[tuple[str, str]]:
    """Return what is wrong with a flow."""
    return [(fault.message, fault.fix) for fault in flow.composed()[1]]


def test_one_state_is_a_definition() -> None:
    assert document(a) == {"StartAt": "A", "States": {"A": {"Type": "Task", "Resource": WORK, "End": True}}}


def test_states_come_one_after_the_other() -> None:
    assert ways(a.then(b).then(c)) == {"A": "B", "B": "C", "C": "end"}
    assert ways(a.then(b, c.then(d))) == {"A": "B", "B": "C", "C": "D", "D": "end"}


def test_what_is_given_stays_as_it_is() -> None:
    first = a.then(b)
    first.then(c)
    a.retry("X").catch(then=d)
    assert ways(first) == {"A": "B", "B": "end"}


def test_what_follows_comes_after_a_caught_error_too() -> None:
    assert ways(a.catch("X", then=b).then(c)) == {"A": "C", "B": "C", "C": "end"}


def test_an_ended_part_goes_nowhere() -> None:
    assert ways(a.catch("X", then=b.end()).then(c)) == {"A": "C", "B": "end", "C": "end"}
    assert ways(a.catch("X", then=Fail("No")).then(c)) == {"A": "C", "No": None, "C": "end"}


def test_retry_and_catch_are_kept_in_order() -> None:
    flow = document(
        a.retry("X", max_attempts=2, interval_seconds=1, backoff_rate=1.5, max_delay_seconds=9, jitter_strategy="FULL")
        .retry()
        .catch("X", "Y", then=b, result_path="$.error", assign={"tries": context.State.RetryCount})
        .catch(then="A", result_path=NULL)
    )
    retries = [
        {
            "ErrorEquals": ["X"],
            "IntervalSeconds": 1,
            "MaxAttempts": 2,
            "BackoffRate": 1.5,
            "MaxDelaySeconds": 9,
            "JitterStrategy": "FULL",
        },
        {"ErrorEquals": ["States.ALL"]},
    ]
    catches = [
        {
            "ErrorEquals": ["X", "Y"],
            "Next": "B",
            "ResultPath": "$.error",
            "Assign": {"tries.$": "$$.State.RetryCount"},
        },
        {"ErrorEquals": ["States.ALL"], "Next": "A", "ResultPath": None},
    ]
    assert flow["States"]["A"] == {"Type": "Task", "Resource": WORK, "End": True, "Retry": retries, "Catch": catches}


def test_fields_and_methods_say_the_same() -> None:
    fields = Task(
        "A", resource=WORK, retry=[Retrier(error_equals=["X"])], catch=[Catcher(error_equals=["Y"], next=b)], next=c
    )
    assert document(fields) == document(a.retry("X").catch("Y", then=b.end()).then(c))


def test_a_choice_reads_as_an_if() -> None:
    flow = document(a.then(choice(state_input.x > 1, b).when(state_input.x == "y", c).otherwise(d)))
    assert flow["States"]["x > 1?"] == {
        "Type": "Choice",
        "Choices": [
            {"Variable": "$.x", "NumericGreaterThan": 1, "Next": "B"},
            {"Variable": "$.x", "StringEquals": "y", "Next": "C"},
        ],
        "Default": "D",
    }
    assert ways(a.then(choice(state_input.x > 1, b, name="Big?"))) == {"A": "Big?", "Big?": None, "B": "end"}


def test_what_follows_a_choice_comes_after_all_of_its_ways() -> None:
    flow = choice(state_input.x > 1, b, name="Big?").then(c)
    assert ways(flow) == {"Big?": None, "B": "C", "C": "end"}
    assert document(flow)["States"]["Big?"]["Default"] == "C"


def test_two_ways_lead_to_the_same_state() -> None:
    flow = choice(state_input.x > 1, a.then(c), name="Big?").otherwise(b.then(c))
    assert ways(flow) == {"Big?": None, "A": "C", "C": "end", "B": "C"}


def test_a_loop_goes_back_by_name() -> None:
    wait = Wait("Wait", seconds=state_input.delay)
    flow = wait.then(a).then(choice(state_input.done == True, b, name="Done?").otherwise("Wait"))  # noqa: E712
    assert ways(flow) == {"Wait": "A", "A": "Done?", "Done?": None, "B": "end"}
    assert document(flow)["States"]["Done?"]["Default"] == "Wait"
    assert document(flow)["States"]["Wait"] == {"Type": "Wait", "Next": "A", "SecondsPath": "$.delay"}


@pytest.mark.parametrize(
    ("flow", "message", "fix"),
    [
        (
            a.catch(then=d).then(b.catch(then=d)),
            "'D' stands in this flow twice, and what comes after it is not the same",
            "end it with .end() where it stands, or go to it by its name: 'D' instead of the state",
        ),
        (
            Succeed("Done").then(a),
            "nothing can come after Flow(Done): it has ended",
            "remove .then(...), or leave an end of what is before it open",
        ),
        (
            a.then(Wait("W", seconds=1, secnds=2)),  # type: ignore[call-arg]  # what is told is the mistake
            "unknown field 'secnds' of the Wait state 'W'",
            "did you mean 'seconds'?",
        ),
        (
            Task("T"),  # type: ignore[call-arg]  # what is told is the mistake
            "'resource' of the Task state 'T' is missing",
            "add resource=...",
        ),
        (
            Pass("P", result={"x": state_input.x}),
            "$.x is computed, and a result is as it is written",
            "use parameters=",
        ),
        (
            Pass("P", parameters=state_input.x),
            "the expression $.x can't stand alone here",
            "put it into a map: {'name': ...}",
        ),
        (
            Pass("P", parameters={"x": [{"y": state_input.y}, state_input.x]}),
            "a list with maps and expressions in it has no meaning in JSONPath",
            "put what the maps in it are made of into a state before, or use JSONata",
        ),
        (Pass("P", parameters={"x": state_input.x > 1}), "x > 1 is a test, and no value", "use it in choice(...)"),
        (
            Choice("C", choices=[Rule(jsonata("$x"), "C")]),
            "this is JSONata, and this state's language is JSONPath",
            'give the state, or the whole definition, query_language="JSONata"',
        ),
        (Choice("C", choices=[Rule(state_input.x, "C")]), "$.x is no test", "compare it: == True, or is_present(...)"),
    ],
)
def test_what_is_wrong_with_a_flow_is_told(flow: State | Flow, message: str, fix: str) -> None:
    assert (message, fix) in faults(flow)


def test_two_states_of_one_name_are_told() -> None:
    ((message, fix),) = faults(a.then(Pass("A")))
    assert message == "two states are called 'A'"
    assert fix.startswith("rename this one, or that at tests/states/test_flow.py:")


def test_a_parallel_runs_flows_and_states() -> None:
    flow = document(Parallel("Both", branches=[a.then(b), c], result_path="$.both").then(d))
    branches = flow["States"]["Both"]["Branches"]
    assert [(each["StartAt"], [*each["States"]]) for each in branches] == [("A", ["A", "B"]), ("C", ["C"])]
    assert ways(a.then(Parallel("Both", branches=[b]))) == {"A": "Both", "Both": "end"}


def test_a_map_in_both_modes() -> None:
    inline = Map("Each", items=state_input.lines, item_selector={"line": context.Map.Item.Value}, item_processor=a)
    assert document(inline)["States"]["Each"] == {
        "Type": "Map",
        "ItemsPath": "$.lines",
        "ItemSelector": {"line.$": "$$.Map.Item.Value"},
        "ItemProcessor": {"StartAt": "A", "States": {"A": {"Type": "Task", "Resource": WORK, "End": True}}},
        "End": True,
    }
    distributed = Map("Each", mode="DISTRIBUTED", execution_type="EXPRESS", item_processor=a, max_concurrency=7)
    each = document(distributed)["States"]["Each"]
    assert each["ItemProcessor"]["ProcessorConfig"] == {"Mode": "DISTRIBUTED", "ExecutionType": "EXPRESS"}
    assert each["MaxConcurrency"] == 7


def test_one_flow_in_both_languages() -> None:
    flow = Task("A", resource=WORK, given={"id": state_input.id, "all": [1, state_input.x]}).then(
        choice(state_input.x > 1, Wait("W", seconds=variable("delay")), name="Big?").otherwise(Succeed("Ok"))
    )
    in_jsonpath = document(flow)["States"]
    in_jsonata = document(definition(flow, query_language="JSONata"))["States"]
    assert in_jsonpath["A"]["Parameters"] == {"id.$": "$.id", "all.$": "States.Array(1, $.x)"}
    assert in_jsonata["A"]["Arguments"] == {
        "id": "{% $states.input.id %}",
        "all": [1, "{% $states.input.x %}"],
    }
    assert in_jsonpath["Big?"]["Choices"] == [{"Variable": "$.x", "NumericGreaterThan": 1, "Next": "W"}]
    assert in_jsonata["Big?"]["Choices"] == [{"Condition": "{% $states.input.x > 1 %}", "Next": "W"}]
    assert (in_jsonpath["W"]["SecondsPath"], in_jsonata["W"]["Seconds"]) == ("$delay", "{% $delay %}")


def test_a_state_has_a_language_of_its_own() -> None:
    flow = a.then(Pass("P", query_language="JSONata", output={"n": jsonata("{% $count($states.input) %}")}))
    assert document(flow)["States"]["P"] == {
        "Type": "Pass",
        "QueryLanguage": "JSONata",
        "Output": {"n": "{% $count($states.input) %}"},
        "End": True,
    }


def test_settings_of_the_whole() -> None:
    whole = document(
        definition(a, comment="What it is for", query_language="JSONata", version="1.0", timeout_seconds=9)
    )
    assert {name: value for name, value in whole.items() if name != "States"} == {
        "Comment": "What it is for",
        "QueryLanguage": "JSONata",
        "Version": "1.0",
        "TimeoutSeconds": 9,
        "StartAt": "A",
    }


def test_expressions_where_the_fields_are_paths() -> None:
    state = Task(
        "A",
        resource=WORK,
        input_path=state_input.order,
        result_selector={"id": result.Payload.id, "text": functions.json_to_string(result)},
        result_path=state_input.answer,
        output_path=NULL,
        timeout_seconds=state_input.limit,
        credentials={"RoleArn": state_input.role},
    )
    assert document(state)["States"]["A"] == {
        "Type": "Task",
        "Resource": WORK,
        "InputPath": "$.order",
        "ResultSelector": {"id.$": "$.Payload.id", "text.$": "States.JsonToString($)"},
        "ResultPath": "$.answer",
        "OutputPath": None,
        "TimeoutSecondsPath": "$.limit",
        "Credentials": {"RoleArn.$": "$.role"},
        "End": True,
    }


def test_the_numbers_of_a_distributed_map_are_computed_too() -> None:
    reader = {
        "Resource": "arn:aws:states:::s3:getObject",
        "ReaderConfig": {"InputType": "JSON", "MaxItems": state_input.most},
        "Parameters": {"Bucket": state_input.bucket},
    }
    each = Map(
        "Each",
        mode="DISTRIBUTED",
        item_processor=a,
        item_reader=reader,
        item_batcher={"MaxItemsPerBatch": state_input.n},
    )
    found = document(each)["States"]["Each"]
    assert found["ItemBatcher"] == {"MaxItemsPerBatchPath": "$.n"}
    assert found["ItemReader"]["ReaderConfig"] == {"InputType": "JSON", "MaxItemsPath": "$.most"}
    assert found["ItemReader"]["Parameters"] == {"Bucket.$": "$.bucket"}
    in_jsonata = document(definition(each, query_language="JSONata"))["States"]["Each"]
    assert in_jsonata["ItemBatcher"] == {"MaxItemsPerBatch": "{% $states.input.n %}"}
    assert in_jsonata["ItemReader"]["ReaderConfig"]["MaxItems"] == "{% $states.input.most %}"


def test_a_part_has_no_language_of_its_own() -> None:
    flow = Parallel("Both", branches=[definition(a, query_language="JSONata")])
    assert faults(flow) == [
        ("a part has no query_language of its own", "give it to the whole definition, or to the states")
    ]


def test_a_document_is_not_mended() -> None:
    with pytest.raises(ValueError, match="the state 'A' has neither Next nor End"):
        definition_of({"StartAt": "A", "States": {"A": {"Type": "Pass"}}})
    ended = {"StartAt": "A", "States": {"A": {"Type": "Pass", "End": False}}}
    assert document(definition_of(ended)) == ended
