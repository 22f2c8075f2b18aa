"""State machines of a stack run here: with its functions, with each other, with mocks and with what answers tokens."""

from __future__ import annotations

import json
from typing import Any

import pytest

from sampy.errors import ProblemsError
from sampy.local.answers import Answer
from sampy.local.state_machines import Tokens, Unanswered
from sampy.local.state_machines.mocks import MockError, Outcome
from tests.local.state_machines.stacks import DO, INVOKE, WAITING, invoking, machine, ran, task, template


class Busy(Exception):
    """What functions of these tests raise."""


def test_a_function_is_called_by_its_arn() -> None:
    stack = template(Orders=machine({"Do it": task("${DoArn}")}, **DO))
    ended = ran(stack, {"n": 2}, lambda event: event["n"] * 2)
    assert (ended.execution.status, ended.execution.output) == ("SUCCEEDED", 4)


@pytest.mark.parametrize(
    "name", ["${Do}", "${DoArn}", "${DoArn}:live", "000000000000:function:${Do}", "${Do}:7", "shop-Do"]
)
def test_a_function_is_called_by_whatever_names_it(name: str) -> None:
    state = task(Parameters={"FunctionName": name, "Payload": {"a": 1}}, OutputPath="$.Payload")
    assert ran(template(Orders=machine({"Do it": state}, **DO)), {}, lambda event: event).execution.output == {"a": 1}


def test_the_integration_of_lambda_gives_the_answer_of_the_api() -> None:
    ended = ran(template(Orders=machine({"Do it": invoking({"n.$": "$.n"})}, **DO)), {"n": 1}, lambda event: [event])
    output: Any = ended.execution.output
    assert output["Payload"] == [{"n": 1}]
    assert (output["StatusCode"], output["ExecutedVersion"]) == (200, "$LATEST")
    assert output["SdkResponseMetadata"] == {"RequestId": "r-1"}
    assert output["SdkHttpMetadata"]["HttpHeaders"]["X-Amz-Executed-Version"] == "$LATEST"


def failing(answer: Answer) -> Any:
    stack = template(Orders=machine({"Do it": invoking({})}, **DO))
    return ran(stack, {}, invoke=lambda name, payload: answer).execution


@pytest.mark.parametrize(
    ("answer", "error"),
    [
        (Answer(b'{"errorType": "Busy", "errorMessage": "m"}', "Unhandled"), "Busy"),
        (Answer(b'{"errorType": "Sandbox.Timedout"}', "Unhandled", timed_out=True), "Sandbox.Timedout"),
        (Answer(b'{"errorMessage": "Task timed out"}', "Unhandled", timed_out=True), "Sandbox.Timedout"),
        (Answer(b'{"errorType": "Runtime.ExitError"}', "Unhandled", crashed=True), "Runtime.ExitError"),
        (Answer(b"{}", "Unhandled", crashed=True), "Runtime.ExitError"),
        (Answer(b'{"errorMessage": "m"}', "Unhandled"), "Lambda.Unknown"),
        (Answer(b"no json"), "Lambda.Unknown"),
    ],
)
def test_an_error_of_a_function_has_the_name_that_step_functions_gives_it(answer: Answer, error: str) -> None:
    execution = failing(answer)
    assert (execution.status, execution.error) == ("FAILED", error)
    if answer.error:
        assert execution.cause == answer.payload.decode()


def test_waits_and_retries_take_no_time_and_are_counted() -> None:
    attempts: list[Any] = []

    def do(event: Any) -> object:
        attempts.append(event)
        if len(attempts) < 3:
            raise Busy
        return "done"

    retry = [{"ErrorEquals": ["Busy"], "IntervalSeconds": 100}]
    states = {"Hold": {"Type": "Wait", "Seconds": 1000, "Next": "Do it"}, "Do it": task("${DoArn}", Retry=retry)}
    execution = ran(template(Orders=machine(states, **DO)), {}, do).execution
    assert (execution.output, len(attempts)) == ("done", 3)
    assert 1300 <= execution.seconds < 1310


def test_a_function_that_is_too_late_is_not_waited_for() -> None:
    import threading

    over = threading.Event()
    stack = template(Orders=machine({"Do it": task("${DoArn}", TimeoutSeconds=0.02)}, **DO))
    execution = ran(stack, {}, lambda event: over.wait(5)).execution
    over.set()
    assert (execution.error, execution.failed_state) == ("States.Timeout", "Do it")


TOKEN = task(WAITING, Parameters={"FunctionName": "${Do}", "Payload": {"token.$": "$$.Task.Token"}})


def test_a_token_comes_back_from_the_function_that_got_it() -> None:
    tokens = Tokens()

    def do(event: Any) -> None:
        pending = tokens.pending(event["token"])
        assert pending is not None
        pending.beat()
        pending.succeed({"approved": True})

    said: list[str] = []
    ended = ran(template(Orders=machine({"Ask": TOKEN}, **DO)), {}, do, tokens=tokens, say=said.append)
    assert ended.execution.output == {"approved": True}
    assert "the state 'Ask' waits for the answer to its task token" in said[0]


def test_a_heartbeat_has_to_come_in_time() -> None:
    state = {**TOKEN, "HeartbeatSeconds": 0.02, "TimeoutSeconds": 9}
    execution = ran(template(Orders=machine({"Ask": state}, **DO)), {}, lambda event: None).execution
    assert execution.error == "States.HeartbeatTimeout"
    assert execution.seconds < 5


def test_a_function_that_fails_with_its_token_fails_the_task() -> None:
    def do(event: Any) -> None:
        raise Busy

    assert ran(template(Orders=machine({"Ask": TOKEN}, **DO)), {}, do).execution.error == "Busy"


def test_a_worker_of_an_activity_answers() -> None:
    import threading

    tokens = Tokens()
    arn = "arn:aws:states:us-east-1:000000000000:activity:shop-Work"

    def work() -> None:
        taken = tokens.take(arn, 5)
        assert taken is not None
        pending = tokens.pending(taken.token)
        assert pending is not None
        pending.succeed(json.loads(taken.input)["n"] + 1)

    worker = threading.Thread(target=work)
    worker.start()
    stack = template(
        Work={"Type": "AWS::StepFunctions::Activity", "Properties": {"Name": "shop-Work"}},
        Orders=machine({"Work": task("${W}", TimeoutSeconds=9)}, DefinitionSubstitutions={"W": {"Ref": "Work"}}),
    )
    ended = ran(stack, {"n": 4}, tokens=tokens)
    worker.join()
    assert ended.execution.output == 5


INNER = machine(
    {
        "Hold": {"Type": "Wait", "Seconds": 500, "Next": "Good?"},
        "Good?": {
            "Type": "Choice",
            "Choices": [{"Variable": "$.good", "BooleanEquals": True, "Next": "Done"}],
            "Default": "Bad",
        },
        "Done": {"Type": "Pass", "Result": {"was": "good"}, "End": True},
        "Bad": {"Type": "Fail", "Error": "NotGood", "Cause": "c"},
    }
)


def starting(resource: str, **fields: Any) -> Any:
    """Return a stack whose state machine starts another one."""
    given = {"StateMachineArn": "${Inner}", "Input": {"good.$": "$.good"}, "Name": "inner-1"}
    states = {"Start": task(resource, Parameters=given, **fields)}
    return template(Inner=INNER, Orders=machine(states, DefinitionSubstitutions={"Inner": {"Ref": "Inner"}}))


@pytest.mark.parametrize(
    ("pattern", "output"), [(".sync", '{"was":"good"}'), (".sync:2", {"was": "good"})], ids=["text", "json"]
)
def test_another_state_machine_is_waited_for(pattern: str, output: object) -> None:
    ended = ran(starting(f"arn:aws:states:::states:startExecution{pattern}"), {"good": True})
    told: Any = ended.execution.output
    assert (told["Status"], told["Output"], told["Name"]) == ("SUCCEEDED", output, "inner-1")
    assert told["ExecutionArn"] == "arn:aws:states:us-east-1:000000000000:execution:shop-Inner:inner-1"
    assert ended.execution.seconds == 500
    assert [(each.name, each.execution.status) for each in ended.nested] == [("inner-1", "SUCCEEDED")]


def test_another_state_machine_that_fails_fails_the_task() -> None:
    execution = ran(starting("arn:aws:states:::states:startExecution.sync:2"), {"good": False}).execution
    assert execution.error == "States.TaskFailed"
    cause = json.loads(execution.cause or "")
    assert (cause["Status"], cause["Error"], cause["Cause"]) == ("FAILED", "NotGood", "c")


def test_another_state_machine_that_is_slow_is_too_late() -> None:
    stack = starting("arn:aws:states:::states:startExecution.sync", TimeoutSeconds=60)
    execution = ran(stack, {"good": True}).execution
    assert (execution.error, execution.seconds) == ("States.Timeout", 60)


def test_another_state_machine_is_started_and_left_alone() -> None:
    ended = ran(starting("arn:aws:states:::states:startExecution"), {"good": True})
    output: Any = ended.execution.output
    assert output.keys() == {"ExecutionArn", "StartDate"}
    assert (ended.execution.seconds, [each.execution.seconds for each in ended.nested]) == (0, [500])


def test_an_express_one_tells_that_it_failed() -> None:
    ended = ran(starting("arn:aws:states:::aws-sdk:sfn:startSyncExecution"), {"good": False})
    output: Any = ended.execution.output
    assert (output["Status"], output["Error"]) == ("FAILED", "NotGood")


PUT = task("arn:aws:states:::dynamodb:putItem", Parameters={"TableName": "t", "Item": {}})


def test_a_mock_stands_in_for_a_task() -> None:
    stack = template(Orders=machine({"Save": PUT}))
    execution = ran(stack, mocks={"Save": Outcome({"ok": True}, delay=60)}).execution
    assert (execution.output, execution.seconds) == ({"ok": True}, 60)


def test_a_mock_goes_before_the_function() -> None:
    stack = template(Orders=machine({"Do it": invoking({})}, **DO))
    failing = [Outcome(error="Busy", cause="c")]
    assert ran(stack, {}, lambda event: 1, mocks={"Do it": failing}).execution.error == "Busy"


def test_a_list_of_mocks_has_one_for_each_call() -> None:
    retried = {**PUT, "Retry": [{"ErrorEquals": ["States.ALL"]}]}
    stack = template(Orders=machine({"Save": retried}))
    assert ran(stack, mocks={"Save": [Outcome(error="A"), Outcome("b")]}).execution.output == "b"
    with pytest.raises(MockError, match="the state 'Save' calls its task 2 times, and is mocked for 1"):
        ran(stack, mocks={"Save": [Outcome(error="A")]})


def test_what_nothing_answers_is_told_with_what_to_do() -> None:
    save = {**PUT, "End": False, "Next": "Tell"}
    stack = template(Orders=machine({"Save": save, "Tell": task("arn:aws:states:::sns:publish")}))
    with pytest.raises(Unanswered) as told:
        ran(stack)
    assert "the state 'Save' calls arn:aws:states:::dynamodb:putItem, and nothing on this machine answers that" in str(
        told.value
    )
    assert "mock it with --mocks" in str(told.value)
    assert "the same goes for Tell" in str(told.value)


def test_a_function_of_another_stack_is_told() -> None:
    state = task(INVOKE, Parameters={"FunctionName": "elsewhere"})
    with pytest.raises(Unanswered, match="for the function 'elsewhere'"):
        ran(template(Orders=machine({"Do it": state})), {}, lambda event: 1)


@pytest.mark.parametrize(
    ("properties", "message"),
    [
        ({"DefinitionString": "{", "Definition": None}, "its definition is no JSON"),
        ({"Definition": None, "DefinitionS3Location": {"Bucket": "b"}}, "its definition is not known here"),
        ({"Definition": {"StartAt": "A", "States": {"B": {"Type": "Succeed"}}}}, "there is no state 'A'"),
    ],
)
def test_a_machine_that_can_not_be_run_is_told(properties: Any, message: str) -> None:
    stack = template(Orders={"Type": "AWS::StepFunctions::StateMachine", "Properties": properties})
    with pytest.raises(ProblemsError, match=message):
        ran(stack)


def test_text_is_filled_in_as_cloudformation_does() -> None:
    text = '{"StartAt": "P", "States": {"P": {"Type": "Pass", "Result": ["${Do}", ${N}, "${Left}"], "End": true}}}'
    properties = {"DefinitionString": text, "DefinitionSubstitutions": {"Do": {"Ref": "Do"}, "N": 5}}
    stack = template(Orders={"Type": "AWS::StepFunctions::StateMachine", "Properties": properties})
    assert ran(stack).execution.output == ["shop-Do", 5, "${Left}"]


def test_the_same_run_has_the_same_history() -> None:
    from datetime import UTC, datetime

    stack = template(Orders=machine({"P": {"Type": "Pass", "Parameters": {"id.$": "States.UUID()"}, "End": True}}))
    start = datetime(2030, 1, 1, tzinfo=UTC)
    first, second, other = (ran(stack, start=start, seed=seed).execution for seed in (1, 1, 2))
    assert first.history == second.history
    assert first.output != other.output
