"""State machines come to the same on the fake AWS as here; where they don't, the specification is on our side."""

from __future__ import annotations

import json
import time
import zipfile
from io import BytesIO
from typing import Any

import pytest

from sampy.executions import run
from sampy.local.state_machines import Clients
from tests.executions.cases.tasks import CODE, FUNCTION, TASKS, do
from tests.executions.definitions import CASES
from tests.executions.machines import Case
from tests.fake_aws.server import FakeAWS
from tests.local.state_machines.stacks import machine, ran, template

SECONDS = 20
COLD_SECONDS, WARM_SECONDS = 5, 0.2
"""How long an execution with a task is waited for before the next one starts: the first one, and all others."""
REFUSED = "the definition is refused"
_PATHS = "a path that does not select a node of the input is a runtime error"
_VARIABLES = "Assign stores values in variables, which later states reference by name"
_CALLS = "States.IntrinsicFailure: a call of an intrinsic function failed"
_BATCHES = "ItemBatcher makes one input of several items, as Items, with BatchInput beside them"
_ERRORS = "the errorType that a function's error document has is the name of the error"
DIFFERENT: dict[str, tuple[object, str]] = {
    "what is no expression fails": (
        REFUSED,
        "a definition is checked when it is created; here that is done by the checks",
    ),
    "a ResultPath goes into an array": (
        {"a": [1, 2], "a[1]": 9},
        "a Reference Path identifies a single node, by names and by indexes of arrays",
    ),
    "a ResultPath into a number fails": (
        {"a": {"b": 1}},
        "States.ResultPathMatchFailure: the ResultPath can't be applied to the input that the state received",
    ),
    "a path that leads nowhere fails": ({"x": None}, _PATHS),
    "an intrinsic function fails": ("States.Runtime", _CALLS),
    "a variable is assigned and read": ({"x": None, "f": None}, _VARIABLES),
    "all of an Assign sees what was before": ({"x": None, "y": None}, _VARIABLES),
    "an unknown variable fails": ({"x": None}, _PATHS),
    "a branch sees the variables around it": ([{"x": None}], _VARIABLES),
    "map needs an array": ([7], "ItemsPath is a Reference Path whose value is an array"),
    "a choice of what isn't there fails": ("States.NoChoiceMatched", _PATHS),
    "a rule assigns": ({"v": None}, "a choice rule may have Assign, which applies where the rule matches"),
    "the default has the output and variables of the state": (
        {"in": {"a": 1}, "v": "default"},
        "a Choice state may have Output, for the case in which none of its rules holds",
    ),
    "a condition has to be true or false": ({}, "the Condition of a rule evaluates to a boolean"),
    "what the context object doesn't have fails": ({"a": None}, _PATHS),
    "an argument of the wrong type fails": ("States.Runtime", _CALLS),
    "a partition of no size fails": ("States.Runtime", _CALLS),
    "an index past the end fails": ("States.Runtime", _CALLS),
    "a distributed map makes batches": ([1, 2, 3], _BATCHES),
    "batches have an input of their own": ([1, 2], _BATCHES),
    "a wait needs a timestamp": ({"t": "soon"}, "the value that TimestampPath selects is a timestamp"),
    "a wait needs a number": ({"s": "long"}, "the value that SecondsPath selects is an integer"),
    "TimestampEquals knows offsets": (False, "timestamps are compared as points in time, whatever offset they have"),
    "IsPresent holds": (False, "a field is present that is null: IsPresent is about the field, IsNull about its value"),
    "a path that leads nowhere is not caught": ([{"x": None}], _PATHS),
    "an expression that fails is caught": (
        [{}],
        "an expression that gives nothing fails with States.QueryEvaluationError, in Arguments of a Parallel, too",
    ),
    "the integration of Lambda tells the status": (
        {"code": 200, "v": None},
        "the answer of Invoke has ExecutedVersion, and the result of the integration is that answer",
    ),
    "an error of a function fails": ("Runtime.HandlerError", _ERRORS),
    "an error of a function is caught by its name": ("Runtime.HandlerError", _ERRORS),
    "a task is tried again for the errors that are named": ("Runtime.HandlerError", _ERRORS),
    "a timeout is read from the input": (
        {"most": 1, "sleeps": 3},
        "TimeoutSecondsPath selects the timeout from the input",
    ),
    "a heartbeat that doesn't come is a timeout": (
        "States.Timeout",
        "a task without a heartbeat for HeartbeatSeconds fails with States.HeartbeatTimeout",
    ),
    "a result is used": ([1, 2], "Output transforms the result of a Parallel state, which $states.result holds"),
}
"""Where the fake differs: what it comes to, and what the specification says, in our words."""


def outcome(execution: Any) -> object:
    """Return what an execution came to: its output, or the name of its error."""
    if execution["status"] == "SUCCEEDED":
        return json.loads(execution["output"])
    return execution.get("error")


@pytest.fixture
def outcomes(cloud: FakeAWS) -> dict[str, object]:
    """Return what every state machine comes to on the fake AWS."""
    client = cloud.client("stepfunctions")
    cloud.client("lambda").create_function(
        FunctionName=FUNCTION.rpartition(":")[2],
        Runtime="python3.13",
        Handler="index.handler",
        Role="arn:aws:iam::000000000000:role/r",
        Timeout=30,
        Code={"ZipFile": packaged(CODE)},
    )
    running: dict[str, str] = {}
    found: dict[str, object] = {}
    # Those with tasks go first, as some take their time, and meanwhile the others run.
    for number, (name, case) in enumerate({**TASKS, **CASES}.items()):
        try:
            machine = client.create_state_machine(
                name=f"case-{number}",
                definition=json.dumps(case.definition),
                roleArn="arn:aws:iam::000000000000:role/r",
            )
        except client.exceptions.InvalidDefinition:
            found[name] = REFUSED
            continue
        started = client.start_execution(
            stateMachineArn=machine["stateMachineArn"], name="execution", input=json.dumps(case.input)
        )
        running[name] = started["executionArn"]
        if name in TASKS:
            # A function that is warm takes no time, and one process of it is started for each call that comes before.
            ended(client, started["executionArn"], WARM_SECONDS if found else COLD_SECONDS, found, name)
    for name, arn in running.items():
        assert name in found or ended(client, arn, SECONDS, found, name), f"{name}: it doesn't end"
    return found


def ended(client: Any, arn: str, seconds: float, found: dict[str, object], name: str) -> bool:
    """Take down what an execution came to, and return whether it has ended in some seconds."""
    end = time.monotonic() + seconds
    while (execution := client.describe_execution(executionArn=arn))["status"] == "RUNNING":
        if time.monotonic() > end:
            return False
        time.sleep(0.05)
    found[name] = outcome(execution)
    return True


def packaged(code: str) -> bytes:
    """Return code as the package of a function."""
    package = BytesIO()
    with zipfile.ZipFile(package, "w") as archive:
        archive.writestr("index.py", code)
    return package.getvalue()


def here(case: Case) -> object:
    """Return what a state machine comes to here."""
    execution = run(case.definition, case.input, run_task=do)
    return execution.output if execution.status == "SUCCEEDED" else execution.error


def test_state_machines_come_to_the_same_on_the_fake_aws(outcomes: dict[str, object]) -> None:
    different = {name: found for name, found in outcomes.items() if found != here(CASES[name])}
    assert different == {name: found for name, (found, _) in DIFFERENT.items()}


WRITER = {"Resource": "arn:aws:states:::s3:putObject", "Parameters": {"Bucket": "files", "Prefix": "out"}}
READER = {
    "Resource": "arn:aws:states:::s3:getObject",
    "ReaderConfig": {"InputType": "JSON"},
    "Parameters": {"Bucket": "files", "Key": "items.json"},
}
TASKS_OF_SERVICES: dict[str, Any] = {
    "Save": {
        "Type": "Task",
        "Resource": "arn:aws:states:::dynamodb:putItem",
        "Parameters": {
            "TableName": "orders",
            "Item": {"id": {"S.$": "$.id"}},
            "ConditionExpression": "attribute_not_exists(id)",
        },
        "Catch": [{"ErrorEquals": ["DynamoDB.ConditionalCheckFailedException"], "Next": "Known"}],
        "ResultPath": None,
        "Next": "Tell",
    },
    "Tell": {
        "Type": "Task",
        "Resource": "arn:aws:states:::sqs:sendMessage",
        "Parameters": {"QueueUrl.$": "$.queue", "MessageBody": {"id.$": "$.id"}},
        "ResultPath": None,
        "Next": "All",
    },
    "All": {
        "Type": "Map",
        "ItemReader": READER,
        "ItemProcessor": {
            "ProcessorConfig": {"Mode": "DISTRIBUTED", "ExecutionType": "STANDARD"},
            "StartAt": "Item",
            "States": {"Item": {"Type": "Pass", "End": True}},
        },
        "ResultWriter": WRITER,
        "OutputPath": "$.ResultWriterDetails",
        "Next": "Read",
    },
    "Read": {
        "Type": "Task",
        "Resource": "arn:aws:states:::aws-sdk:s3:getObject",
        "Parameters": {"Bucket.$": "$.Bucket", "Key.$": "$.Key"},
        "ResultSelector": {"manifest.$": "States.StringToJson($.Body)"},
        "OutputPath": "$.manifest.ResultFiles.SUCCEEDED[0].Size",
        "End": True,
    },
    "Known": {"Type": "Pass", "Result": "known already", "End": True},
}


def test_tasks_call_the_fake_aws(cloud: FakeAWS) -> None:
    cloud.client("dynamodb").create_table(
        TableName="orders",
        KeySchema=[{"AttributeName": "id", "KeyType": "HASH"}],
        AttributeDefinitions=[{"AttributeName": "id", "AttributeType": "S"}],
        BillingMode="PAY_PER_REQUEST",
    )
    queue = cloud.client("sqs").create_queue(QueueName="orders")["QueueUrl"]
    cloud.client("s3").create_bucket(Bucket="files")
    cloud.client("s3").put_object(Bucket="files", Key="items.json", Body=b"[1, 2]")
    stack = template(Orders=machine(TASKS_OF_SERVICES))
    clients = Clients(cloud.endpoint, "us-east-1")
    outputs = [ran(stack, {"id": "7", "queue": queue}, clients=clients).execution.output for _ in range(2)]
    clients.close()
    assert outputs == [len("[1,2]"), "known already"]
    (message,) = cloud.client("sqs").receive_message(QueueUrl=queue)["Messages"]
    assert json.loads(message["Body"]) == {"id": "7"}
