"""The seven starters of Step Functions, each in a few lines of Python.

What it shows, one in each of them: a state, waiting, a retry, branches, a caught error, a choice, and a loop. They are
in JSONPath, as a state machine is where nothing else is said.
"""

from collections.abc import Mapping

from sampy import Stack
from sampy.serverless import Function, StateMachine
from sampy.states import (
    Fail,
    Flow,
    Map,
    Parallel,
    Pass,
    State,
    Succeed,
    Task,
    Wait,
    choice,
    context,
    functions,
    state_input,
)

stack = Stack("blueprints", description="The starters of Step Functions")

work = stack.add(Function("Work", runtime="python3.13", handler="app.work", code_uri="handlers/blueprints"))
attempt = {"failures": state_input.failures, "attempt": context.State.RetryCount}

hello_world = Pass("Hello", result="Hello World!")

wait_state = (
    Wait("Until then", timestamp=state_input.until)
    .then(Wait("As long as that", seconds=state_input.seconds))
    .then(Wait("One second", seconds=1))
)

retry_failure = (
    Task("Try", resource=work, parameters=attempt)
    .retry("NotYet", interval_seconds=1, max_attempts=2, backoff_rate=1.5)
    .retry(interval_seconds=30, max_attempts=1)
)

parallel = Parallel(
    "At the same time",
    branches=[
        Pass("Add", parameters={"sum": functions.math_add(state_input.a, state_input.b)}),
        Pass("Say", parameters={"text": functions.format("{} and {}", state_input.a, state_input.b)}),
    ],
)

catch_failure = (
    Task("Try it once", resource=work, parameters=attempt)
    .catch("NotYet", then=Pass("Another day", result="not yet"))
    .catch(then=Pass("Never", result="never"))
    .then(Succeed("Go on"))
)

choice_state = (
    choice(state_input.guests < 1, Fail("Nobody", error="NoGuests", cause="a room is for one guest at least"))
    .when(state_input.guests == 1, Pass("Single", result={"room": "single", "beds": 1}))
    .when((state_input.guests == 2) & (state_input.budget < 100), Pass("Double", result={"room": "double", "beds": 1}))
    .otherwise(Pass("Suite", result={"room": "suite", "beds": 2}))
    .then(
        Pass("Book", parameters={"booked": functions.format("a {} with {} bed(s)", state_input.room, state_input.beds)})
    )
)

map_state = Map(
    "Each of them",
    items=state_input.names,
    item_selector={"name": context.Map.Item.Value, "greeting": state_input.greeting},
    item_processor=Pass(
        "Greet", parameters={"text": functions.format("{} {}", state_input.greeting, state_input.name)}
    ),
    max_concurrency=2,
)

flows: Mapping[str, State | Flow] = {
    "HelloWorld": hello_world,
    "WaitState": wait_state,
    "RetryFailure": retry_failure,
    "ParallelState": parallel,
    "CatchFailure": catch_failure,
    "ChoiceState": choice_state,
    "MapState": map_state,
}
for name, flow in flows.items():
    stack.add(StateMachine(name, definition=flow))
