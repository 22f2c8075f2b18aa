"""State machines written in Python, as different as can be; each function makes one, and what it needs."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import UTC, datetime

from sampy import Stack
from sampy.intrinsics import ACCOUNT_ID, PARTITION, REGION
from sampy.serverless import Function, SimpleTable
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
    boolean,
    choice,
    context,
    definition,
    definition_of,
    error_output,
    functions,
    is_boolean,
    is_null,
    is_numeric,
    is_present,
    is_string,
    is_timestamp,
    jsonata,
    jsonpath,
    matches,
    number,
    result,
    state_input,
    text,
    timestamp,
    variable,
)

INVOKE = "arn:aws:states:::lambda:invoke"
QUEUE = "https://sqs.eu-west-1.amazonaws.com/123456789012/work"


def function(stack: Stack, logical_id: str) -> Function:
    code = "def handler(event, context): return event"
    return stack.add(Function(logical_id, runtime="python3.13", handler="index.handler", inline_code=code))


def job_poller(stack: Stack) -> Flow:
    """Goes back to a state before by its name."""
    submit = Task("Submit", resource=function(stack, "SubmitJob"), result_path="$.job")
    ask = Task("Ask", resource=function(stack, "AskJob"), input_path=state_input.job, result_path=state_input.status)
    done = choice(state_input.status == "SUCCEEDED", Succeed("Done"), name="Done?")
    done = done.when(state_input.status == "FAILED", Fail("Failed", error="JobFailed")).otherwise("Wait")
    return submit.retry(max_attempts=2).then(Wait("Wait", seconds=state_input.delay), ask.retry("States.Timeout"), done)


def saga(stack: Stack) -> Flow:
    """Is put together in a loop, from its end to its start: what fails undoes all that came before it."""
    undone: State | Flow = Fail("Nothing is booked", error_path="$.error.Error", cause_path="$.error.Cause")
    booked = []
    for what in ("Hotel", "Flight", "Car"):
        cancel = Task(f"Cancel {what}", resource=function(stack, f"Cancel{what}"), result_path=NULL)
        undone = cancel.retry(max_attempts=9).then(undone)
        book = Task(f"Book {what}", resource=function(stack, f"Book{what}"), result_path=f"$.{what.lower()}")
        booked.append(book.catch(then=undone, result_path=state_input.error))
    first, *others = booked
    return first.then(*others, Succeed("All is booked"))


def parts_of_a_table(stack: Stack) -> State:
    """Has maps within parallels within maps."""
    items = stack.add(SimpleTable("Items"))
    query = "arn:aws:states:::aws-sdk:dynamodb:query"
    left, right = (
        Task(
            f"Query {side}",
            resource=query,
            parameters={
                "TableName": items,
                "KeyConditionExpression": "id = :id",
                "ExpressionAttributeValues": {":id": {"S": functions.format("{}-{}", state_input.id, side)}},
            },
            result_selector={"items": result.Items, "count": functions.array_length(result.Items)},
        )
        for side in ("left", "right")
    )
    inner = Map("Each item", items=state_input.items, item_processor=Pass("Item", parameters={"item": state_input}))
    both = Parallel("Both", branches=[left.then(inner), right], output_path="$[0]")
    return Map(
        "Each part",
        items_path="$.parts",
        item_selector={"id": context.Map.Item.Value.id, "index": context.Map.Item.Index, "all": state_input.all},
        max_concurrency=state_input.workers,
        item_processor=both,
        mode="INLINE",
    )


def distributed_map(stack: Stack) -> Flow:
    """Reads rows from S3, in batches, as express workflows."""
    rows = Map(
        "Rows",
        item_reader={
            "Resource": "arn:aws:states:::s3:getObject",
            "Parameters": {"Bucket": state_input.bucket, "Key": functions.format("{}/rows.csv", state_input.day)},
        },
        item_batcher={"MaxItemsPerBatch": 50, "BatchInput": {"run": context.Execution.Id}},
        item_processor=Task("Work", resource=INVOKE, given={"FunctionName": "work", "Payload": state_input}),
        result_writer={"Resource": "arn:aws:states:::s3:putObject", "Parameters": {"Bucket": "results", "Prefix": "x"}},
        tolerated_failure_percentage=5,
        tolerated_failure_count=state_input.tolerated,
        mode="DISTRIBUTED",
        execution_type="EXPRESS",
        result_path=NULL,
    )
    few = rows.catch("States.ExceedToleratedFailureThreshold", then=Fail("Too few rows", cause="See the map run"))
    return few.then(Succeed("Enough rows"))


def callback(stack: Stack) -> Flow:
    """Waits for somebody, and for some time only."""
    ask = Task(
        "Ask",
        resource="arn:aws:states:::sqs:sendMessage.waitForTaskToken",
        parameters={"QueueUrl": QUEUE, "MessageBody": {"token": context.Task.Token, "order": state_input.order}},
        heartbeat_seconds=state_input.heartbeat,
        timeout_seconds=86400,
        result_path="$.answer",
    )
    late = Pass("Too late", result={"approved": False}, result_path="$.answer")
    return ask.catch("States.Timeout", "States.HeartbeatTimeout", then=late, result_path=NULL).then(
        choice(boolean(state_input.answer.approved) == state_input.wanted, Succeed("Wanted"), name="As wanted?"),
        Fail("Not as wanted", error=functions.format("{}NotApproved", state_input.order.id)),
    )


def all_tests(stack: Stack) -> Flow:
    """Decides by every sort of test."""
    age, since = state_input.age, state_input["member since"]
    some = (age >= 18) & (age < number(state_input.limits[0])) | ~is_present(age)
    old = (since < datetime(2020, 1, 1, tzinfo=UTC)) | (timestamp(since) <= context.Execution.StartTime)
    odd = is_null(age) | is_string(age) | (is_numeric(age) & (age < 0)) | (is_timestamp(since) & ~is_boolean(age))
    named = matches(state_input.name, "A*") & (text(state_input.name) != state_input.last) & (state_input.name > "Ab")
    member, guest = Succeed("Member"), Succeed("Guest")
    by_hand = {"And": [{"Variable": "$.vip", "IsPresent": True}, {"Variable": "$.vip", "BooleanEquals": True}]}
    return (
        choice(some & old, member, name="Who?")
        .when(odd, Fail("Odd"))
        .when(named, guest, comment="By name")
        .when(state_input.vip == True, member)  # noqa: E712  # a test for later
        .when(by_hand, member)
        .otherwise(guest)
        .then()
    )


def computed(stack: Stack) -> Flow:
    """Computes with intrinsic functions, one within another."""
    parts = functions.string_split(state_input.path, "/")
    made = {
        "name": functions.array_get_item(parts, functions.math_add(functions.array_length(parts), -1)),
        "known": functions.array_contains(functions.array("a", "it's", 3, True, None), state_input.name),
        "pages": functions.array_partition(functions.array_unique(functions.array_range(1, 99, 2)), 10),
        "token": functions.base64_encode(functions.hash(state_input.secret, "SHA-512")),
        "merged": functions.json_merge(state_input.first, functions.string_to_json(state_input.second)),
        "some": [1, state_input.x, functions.math_random(1, 6), functions.uuid()],
        "cheap": jsonpath("$.lines[*].name"),
    }
    back = {"all": functions.json_to_string(state_input), "plain": functions.base64_decode(state_input.token)}
    return Pass("Made", parameters=made).then(Pass("Back", parameters=back, result_path="$.back"))


def references(stack: Stack) -> Flow:
    """Names what else is in the stack, in ARNs and texts too."""
    work, notes = function(stack, "Work"), stack.add(SimpleTable("Notes"))
    put = Task(
        "Put",
        resource="arn:aws:states:::dynamodb:putItem",
        parameters={"TableName": notes, "Item": {"id": {"S": state_input.id}, "by": {"S": f"{work.arn} in {REGION}"}}},
        result_path=NULL,
    )
    start = Task(
        "Start",
        resource="arn:aws:states:::states:startExecution",
        parameters={
            "StateMachineArn": f"arn:{PARTITION}:states:{REGION}:{ACCOUNT_ID}:stateMachine:report",
            "Input": {"AWS_STEP_FUNCTIONS_STARTED_BY_EXECUTION_ID": context.Execution.Id},
        },
    )
    return Task("Direct", resource=work, result_path=NULL).then(put, start)


def fields_alone(stack: Stack) -> Flow:
    """Is written with fields where there are methods, and with names of states where there are states."""
    work = Task(
        "Work",
        resource=INVOKE,
        parameters={"FunctionName": "work", "Payload.$": "$"},
        retry=[Retrier(error_equals=["Lambda.TooManyRequestsException"], max_delay_seconds=9, jitter_strategy="FULL")],
        catch=[Catcher(error_equals=["States.ALL"], next="Give up", result_path="$.error", comment="Whatever it is")],
        next="Which?",
    )
    which = Choice(
        "Which?", choices=[Rule(state_input.n == 1, "Work"), Rule({"Variable": "$.n", "IsNull": True}, "End")]
    )
    states = [work, which, Pass("End", end=True, comment="Of all"), Fail("Give up", cause=state_input.error.Cause)]
    return Flow(start_at="Work", states=states, comment="By hand", version="1.0", timeout_seconds=600)


def until_then(stack: Stack) -> Flow:
    """Waits in each way, and does nothing else."""
    waits = (
        Wait("Some seconds", seconds=5),
        Wait("As many as asked", seconds=state_input.delay),
        Wait("Until a day", timestamp=datetime(2031, 5, 1, 6, 30, tzinfo=UTC)),
        Wait("Until a text", timestamp="2031-05-02T00:00:00Z", output_path="$.rest"),
        Wait("Until when asked", timestamp=state_input.until),
    )
    return waits[0].then(*waits[1:], Succeed("At last", comment="That was long"))


def in_jsonata(stack: Stack) -> Flow:
    """Is in JSONata from end to end."""
    price = Task(
        "Price",
        resource=INVOKE,
        given={"FunctionName": function(stack, "Price"), "Payload": {"lines": state_input.order.lines, "tax": 0.19}},
        assign={"total": result.Payload.total, "order": state_input.order.id},
        output=jsonata("$merge([$states.input, $states.result.Payload])"),
        timeout_seconds=30,
    )
    failed = Fail("No price", error=variable("why"), cause=jsonata("'No price for ' & $states.input.order.id"))
    priced = price.retry("States.Timeout", backoff_rate=1.5).catch(
        then=failed, assign={"why": error_output.Error}, output=state_input
    )
    dear = (state_input.total > 100) & is_present(state_input.card) & ~(state_input.country == "DE")
    ways = choice(dear, Pass("Discount", output={"total": jsonata("$total * 0.9")}), assign={"dear": True})
    each = Map(
        "Each line",
        items=jsonata("$states.input.order.lines[quantity > 0]"),
        item_selector={"line": context.Map.Item.Value, "total": variable("total")},
        item_processor=Pass("Line", output=state_input.line),
        output={"lines": result, "total": variable("total")},
    )
    both = Parallel("Both", branches=[each, Pass("Other")], output=result[0])
    return definition(priced.then(ways, both), query_language="JSONata", comment="An order", timeout_seconds=3600)


def in_both_languages(stack: Stack) -> Flow:
    """Has states in JSONata among those in JSONPath, which read the same variables."""
    count = Pass("Count", query_language="JSONata", assign={"lines": jsonata("$count($states.input.lines)")})
    many = Choice("Many?", query_language="JSONata").when(variable("lines") > 10, Fail("Too many"))
    wait = Wait("Wait", query_language="JSONata", seconds=5, output={"n": variable("lines")})
    return count.then(many, wait, Pass("In paths", parameters={"n": state_input.n}), Succeed("Done"))


def generated(stack: Stack) -> Flow:
    """Is as long as the data that it is made of."""
    steps = [
        Task(f"Step {number}", resource=f"arn:aws:states:eu-west-1:123456789012:activity:step-{number}")
        for number in range(20)
    ]
    return steps[0].then(
        *(step.retry(max_attempts=1, interval_seconds=number + 1) for number, step in enumerate(steps[1:]))
    )


def step_with_alarm(name: str, alarm: State | Flow) -> State:
    """Return a step as many state machines have them."""
    return Task(name, resource=INVOKE, given={"FunctionName": name}, result_path=NULL).catch(then=alarm)


def built_of_parts(stack: Stack) -> Flow:
    """Is made of parts that a function of the user's makes; one ending serves all of them."""
    message = {"TopicArn": "arn:aws:sns:eu-west-1:123456789012:alarm", "Message": state_input.Cause}
    alarm = Task("Alarm", resource="arn:aws:states:::sns:publish", parameters=message).then(Fail("Failed"))
    first, *others = (step_with_alarm(name, alarm) for name in ("extract", "transform", "load"))
    return first.then(*others).end()


def with_a_document(stack: Stack) -> Flow:
    """Has a part in it that was written in Amazon States Language before."""
    part = definition_of(
        {
            "StartAt": "Old",
            "States": {
                "Old": {"Type": "Pass", "Parameters": {"id.$": "$.id"}, "Next": "Older"},
                "Older": {
                    "Type": "Task",
                    "Resource": "arn:aws:lambda:eu-west-1:123456789012:function:old",
                    "End": True,
                },
            },
        }
    )
    return Map("Each", items=state_input.all, item_processor=part).then(Pass("New", input_path="$[0]"))


FLOWS: Mapping[str, Callable[[Stack], State | Flow]] = {
    each.__name__: each
    for each in (
        all_tests,
        built_of_parts,
        callback,
        computed,
        distributed_map,
        fields_alone,
        generated,
        in_both_languages,
        in_jsonata,
        job_poller,
        parts_of_a_table,
        references,
        saga,
        until_then,
        with_a_document,
    )
}
