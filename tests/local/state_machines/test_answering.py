"""The part of Step Functions' API that tasks are answered with."""

from __future__ import annotations

import json
import urllib.error
import urllib.request
from collections.abc import Iterator
from typing import Any, NamedTuple

import pytest

from sampy.errors import ProblemsError
from sampy.executions import Note, Pending, TaskError
from sampy.local.state_machines import Tokens, endpoint


class Served(NamedTuple):
    """Tasks that are waited for, and where they are answered."""

    tokens: Tokens
    address: str

    def call(self, operation: str, **given: Any) -> tuple[int, Any]:
        """Return the status and the document of an answer."""
        request = urllib.request.Request(
            self.address,
            json.dumps(given).encode(),
            {"X-Amz-Target": f"AWSStepFunctions.{operation}", "Content-Type": "application/x-amz-json-1.0"},
        )
        try:
            with urllib.request.urlopen(request) as answer:
                return answer.status, json.load(answer)
        except urllib.error.HTTPError as error:
            with error:
                return error.code, json.load(error)


@pytest.fixture(scope="module")
def served() -> Iterator[Served]:
    tokens = Tokens()
    with endpoint(tokens, poll_seconds=0.01) as address:
        yield Served(tokens, address)


def said(pending: Pending) -> Note:
    notes: list[Note] = []
    pending.listen(notes.append)
    return notes[0]


def test_a_task_succeeds(served: Served) -> None:
    pending = served.tokens.wait_for("t1")
    assert served.call("SendTaskSuccess", taskToken="t1", output='{"a": 1}') == (200, {})
    assert said(pending).result == {"a": 1}


def test_a_task_fails(served: Served) -> None:
    pending = served.tokens.wait_for("t2")
    assert served.call("SendTaskFailure", taskToken="t2", error="Bad", cause="c") == (200, {})
    error = said(pending).error
    assert isinstance(error, TaskError)
    assert (error.error, error.cause) == ("Bad", "c")


def test_a_task_is_still_worked_on(served: Served) -> None:
    pending = served.tokens.wait_for("t3")
    assert served.call("SendTaskHeartbeat", taskToken="t3") == (200, {})
    assert said(pending).is_beat


def test_a_task_is_answered_once(served: Served) -> None:
    served.tokens.wait_for("t4").succeed(None)
    status, told = served.call("SendTaskSuccess", taskToken="t4", output="1")
    assert (status, told["__type"]) == (400, "TaskTimedOut")


@pytest.mark.parametrize(
    ("operation", "given", "kind"),
    [
        ("SendTaskSuccess", {"taskToken": "nobody's", "output": "1"}, "InvalidToken"),
        ("SendTaskSuccess", {"taskToken": "open", "output": "{"}, "InvalidOutput"),
        ("SendTaskSuccess", {"taskToken": "open"}, "ValidationException"),
        ("StartExecution", {}, "UnknownOperationException"),
    ],
)
def test_what_is_wrong_is_refused(served: Served, operation: str, given: Any, kind: str) -> None:
    served.tokens.wait_for("open")
    status, told = served.call(operation, **given)
    assert (status, told["__type"]) == (400, kind)


def test_a_worker_takes_the_tasks_of_its_activity(served: Served) -> None:
    given_up = served.tokens.offer("arn:a", "t5", {"n": 1})
    given_up.give_up()
    served.tokens.offer("arn:a", "t6", {"n": 2})
    assert served.call("GetActivityTask", activityArn="arn:a") == (200, {"taskToken": "t6", "input": '{"n":2}'})
    assert served.call("GetActivityTask", activityArn="arn:a") == (200, {})


def test_other_operations_go_to_the_fake_aws(served: Served) -> None:
    with endpoint(Tokens(), forward_to=served.address) as address:
        status, told = Served(Tokens(), address).call("ListActivities")
    assert (status, told["__type"]) == (400, "UnknownOperationException")


def test_a_fake_aws_that_is_not_there_is_told() -> None:
    with endpoint(Tokens(), forward_to="http://127.0.0.1:9") as address:
        status, told = Served(Tokens(), address).call("ListActivities")
    assert (status, told["__type"]) == (503, "ServiceUnavailable")


def test_a_port_that_is_taken_is_told(served: Served) -> None:
    port = int(served.address.rpartition(":")[2])
    with (
        pytest.raises(ProblemsError, match=f"task tokens can't be answered at port {port}"),
        endpoint(Tokens(), port=port),
    ):
        pass
