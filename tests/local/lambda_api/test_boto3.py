"""boto3, pointed at the Invoke API of this machine, does with it what it does with Lambda."""

from __future__ import annotations

import base64
import json
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import boto3
import pytest
from botocore.config import Config
from botocore.exceptions import ClientError

from tests.local.functions.running import until
from tests.local.lambda_api.serving import LocalLambda, served, votes

ARN = "arn:aws:lambda:us-east-1:000000000000:function:shop-Vote"
LIMIT = 6 * 1024 * 1024


@pytest.fixture(scope="module")
def local_lambda(tmp_path_factory: pytest.TempPathFactory) -> Iterator[LocalLambda]:
    """Return the Invoke API with a few functions."""
    with votes(tmp_path_factory.mktemp("votes")) as functions, served({"shop": functions}) as local:
        yield local


@pytest.fixture(scope="module")
def client(local_lambda: LocalLambda) -> Iterator[Any]:
    """Return a client of Lambda."""
    client = boto3.client(
        "lambda",
        endpoint_url=f"http://127.0.0.1:{local_lambda.port}",
        region_name="us-east-1",
        aws_access_key_id="local",
        aws_secret_access_key="local",
        config=Config(retries={"total_max_attempts": 1}, read_timeout=20),
    )
    yield client
    client.close()


def invoke(client: Any, event: object, name: str = "Vote", **more: Any) -> tuple[Any, Any]:
    """Return a response of Invoke, and its payload."""
    response = client.invoke(FunctionName=name, Payload=json.dumps(event), **more)
    return response, json.loads(response["Payload"].read() or "null")


def stream(client: Any, event: object, name: str = "Stream", **more: Any) -> tuple[list[bytes], Any]:
    """Return the parts of a streamed response, and its end."""
    response = client.invoke_with_response_stream(FunctionName=name, Payload=json.dumps(event), **more)
    with_end = list(response["EventStream"])
    return [each["PayloadChunk"]["Payload"] for each in with_end[:-1]], with_end[-1]["InvokeComplete"]


def filled(size: int) -> bytes:
    """Return an event of that many bytes."""
    return json.dumps({"do": "echo", "x": ""}).replace('""', f'"{"x" * (size - 23)}"').encode()


def test_a_function_returns(client: Any) -> None:
    response, payload = invoke(client, {"choice": "tabs", "ä": None})
    assert payload == {"choice": "tabs", "ä": None}
    assert (response["StatusCode"], response["ExecutedVersion"]) == (200, "$LATEST")
    assert "FunctionError" not in response
    assert "LogResult" not in response


def test_the_request_is_the_invocation(client: Any) -> None:
    response, payload = invoke(client, {"do": "tells"})
    assert response["ResponseMetadata"]["RequestId"] == payload["id"]


def test_without_an_event_it_is_an_empty_object(client: Any) -> None:
    assert client.invoke(FunctionName="Vote")["Payload"].read() == b"{}"


@pytest.mark.parametrize(
    ("name", "event", "expected"),
    [
        ("Vote", {"do": "fails"}, {"errorType": "ValueError", "errorMessage": "no vote"}),
        (
            "Vote",
            {"do": "exits"},
            {
                "errorType": "Runtime.ExitError",
                "errorMessage": "RequestId: ID Error: Runtime exited with error: exit status 7",
            },
        ),
        (
            "Slow",
            {"do": "sleeps"},
            {"errorType": "Sandbox.Timedout", "errorMessage": "RequestId: ID Error: Task timed out after 0.20 seconds"},
        ),
        (
            "Broken",
            {},
            {
                "errorType": "Runtime.ImportModuleError",
                "errorMessage": "Unable to import module 'app': No module named 'no_such_module'",
            },
        ),
        (
            "Vote",
            {"do": "text", "size": LIMIT + 200},
            {
                "errorType": "Function.ResponseSizeTooLarge",
                "errorMessage": "Response payload size exceeded maximum allowed payload size (6291556 bytes).",
            },
        ),
    ],
    ids=["raises", "exits", "times out", "can't be imported", "returns too much"],
)
def test_a_function_ends_with_an_error(client: Any, name: str, event: object, expected: dict[str, str]) -> None:
    response, payload = invoke(client, event, name)
    assert (response["StatusCode"], response["FunctionError"]) == (200, "Unhandled")
    told = {key: payload[key].replace(response["ResponseMetadata"]["RequestId"], "ID") for key in expected}
    assert told == expected


def test_what_is_raised_has_a_traceback(client: Any) -> None:
    assert 'raise ValueError("no vote")' in invoke(client, {"do": "fails"})[1]["stackTrace"][-1]


def test_the_end_of_the_log(client: Any) -> None:
    response, _ = invoke(client, {"do": "logs"}, LogType="Tail")
    log = base64.b64decode(response["LogResult"])
    assert len(log) == 4096
    assert b"first line" not in log
    assert b"x\nEND RequestId: " + response["ResponseMetadata"]["RequestId"].encode() in log


def test_the_client_context(client: Any) -> None:
    context = base64.b64encode(json.dumps({"custom": {"voter": "Ada"}}).encode()).decode()
    assert invoke(client, {"do": "tells"}, ClientContext=context)[1]["custom"] == {"voter": "Ada"}


@pytest.mark.parametrize(
    ("name", "more", "expected"),
    [
        ("shop-Vote", {}, ARN),
        (ARN, {}, ARN),
        ("000000000000:function:shop-Vote", {}, ARN),
        ("Vote", {"Qualifier": "live"}, f"{ARN}:live"),
        (f"{ARN}:live", {}, f"{ARN}:live"),
    ],
)
def test_names_and_qualifiers(client: Any, name: str, more: dict[str, str], expected: str) -> None:
    assert invoke(client, {"do": "tells"}, name, **more)[1]["arn"] == expected


def test_a_dry_run_runs_nothing(client: Any, local_lambda: LocalLambda) -> None:
    before = len(local_lambda.calls)
    response = client.invoke(FunctionName="Vote", InvocationType="DryRun", Payload=b"{}")
    assert (response["StatusCode"], response["Payload"].read()) == (204, b"")
    assert len(local_lambda.calls) == before


def test_an_event_is_handled_while_nobody_waits(client: Any, tmp_path: Path) -> None:
    file = tmp_path / "notes"
    context = base64.b64encode(b'{"custom": {"voter": "Ada"}}').decode()
    response, payload = invoke(
        client, {"do": "notes", "file": str(file)}, InvocationType="Event", ClientContext=context
    )
    assert (response["StatusCode"], payload) == (202, None)
    assert until(lambda: file.exists() and file.read_text().endswith("\n"))
    told = json.loads(file.read_text())
    assert told["id"] == response["ResponseMetadata"]["RequestId"]
    assert told["custom"] is None  # Lambda passes it on to those who wait, alone


def test_an_event_is_tried_again_twice(client: Any, tmp_path: Path, local_lambda: LocalLambda) -> None:
    file, before = tmp_path / "notes", len(local_lambda.calls)
    response, _ = invoke(client, {"do": "notes", "file": str(file), "fails": True}, InvocationType="Event")
    assert until(lambda: len(local_lambda.calls) == before + 3)
    assert not until(lambda: len(local_lambda.calls) > before + 3, seconds=0.1)
    known = [json.loads(line)["id"] for line in file.read_text().splitlines()]
    assert known == [response["ResponseMetadata"]["RequestId"]] * 3


def test_an_event_is_tried_as_often_as_the_stack_says(client: Any, local_lambda: LocalLambda) -> None:
    before = len(local_lambda.calls)
    invoke(client, {"do": "fails"}, "Slow", InvocationType="Event")
    assert until(lambda: len(local_lambda.calls) == before + 1)
    assert not until(lambda: len(local_lambda.calls) > before + 1, seconds=0.1)


def test_calls_at_the_same_time_run_at_the_same_time(client: Any, tmp_path: Path) -> None:
    events = [{"do": "meets", "folder": str(tmp_path), "own": own, "other": other} for own, other in ("ab", "ba")]
    with ThreadPoolExecutor() as threads:
        processes = [payload for _, payload in threads.map(lambda event: invoke(client, event), events)]
    assert len(set(processes)) == 2


def test_the_largest_event_and_answer(client: Any) -> None:
    response = client.invoke(FunctionName="Vote", Payload=filled(LIMIT))
    assert len(json.loads(response["Payload"].read())["x"]) == LIMIT - 23


@pytest.mark.parametrize(
    ("asked", "status", "code", "message"),
    [
        (
            {"FunctionName": "Vot"},
            404,
            "ResourceNotFoundException",
            f"Function not found: {ARN[:-9]}Vot (did you mean 'Vote'?)",
        ),
        (
            {"FunctionName": "Vote", "Qualifier": "lively"},
            404,
            "ResourceNotFoundException",
            f"Function not found: {ARN}:lively (did you mean 'live'?)",
        ),
        (
            {"FunctionName": "Vote:live", "Qualifier": "1"},
            400,
            "InvalidParameterValueException",
            "The derived qualifier from the function name does not match the specified qualifier.",
        ),
        (
            {"FunctionName": "a b"},
            400,
            "InvalidParameterValueException",
            "a b is no name and no ARN of a function",
        ),
        (
            {"FunctionName": "Vote", "Payload": b"{'a': 1}"},
            400,
            "InvalidRequestContentException",
            "Could not parse request body into json: "
            "Expecting property name enclosed in double quotes: line 1 column 2 (char 1)",
        ),
        (
            {"FunctionName": "Vote", "Payload": b"[NaN]"},
            400,
            "InvalidRequestContentException",
            "Could not parse request body into json: NaN is no value of JSON",
        ),
        (
            {"FunctionName": "Vote", "Payload": filled(LIMIT + 1)},
            413,
            "RequestTooLargeException",
            "Request must be smaller than 6291456 bytes for the InvokeFunction operation",
        ),
        (
            {"FunctionName": "Vote", "Payload": filled(1024 * 1024 + 1), "InvocationType": "Event"},
            413,
            "RequestTooLargeException",
            "1048577 byte payload is too large for the Event invocation type (limit 1048576 bytes)",
        ),
        (
            {"FunctionName": "Vote", "ClientContext": "bm8="},
            400,
            "InvalidRequestContentException",
            "Client context must be an object of JSON in base64",
        ),
        (
            {"FunctionName": "Vote", "ClientContext": "A" * 3584},
            400,
            "InvalidRequestContentException",
            "Client context must have 3583 bytes in base64 at most, and not 3584",
        ),
        (
            {"FunctionName": "Vote", "InvocationType": "Later"},
            400,
            "InvalidParameterValueException",
            "The invocation type Later is none of RequestResponse, Event, DryRun",
        ),
    ],
    ids=[
        "unknown name",
        "unknown alias",
        "two qualifiers",
        "no name",
        "no JSON",
        "not a number",
        "too large",
        "too large for nobody",
        "context that is no JSON",
        "context that is too long",
        "unknown type",
    ],
)
def test_what_is_refused(client: Any, asked: dict[str, Any], status: int, code: str, message: str) -> None:
    with pytest.raises(getattr(client.exceptions, code)) as caught:
        client.invoke(**asked)
    response = caught.value.response
    assert response["ResponseMetadata"]["HTTPStatusCode"] == status
    assert response["Error"] == {"Code": code, "Message": message}


def test_a_connection_goes_on_after_a_refusal(client: Any) -> None:
    with pytest.raises(client.exceptions.RequestTooLargeException):
        client.invoke(FunctionName="Vote", Payload=filled(LIMIT + 100_000))
    assert invoke(client, {"a": 1})[1] == {"a": 1}


def test_other_operations_are_not_here(client: Any) -> None:
    with pytest.raises(ClientError) as caught:
        client.get_function(FunctionName="Vote")
    assert caught.value.response["Error"] == {
        "Code": "NotImplementedException",
        "Message": "there are Invoke and InvokeWithResponseStream on this machine, and nothing else: not GET "
        "/2015-03-31/functions/Vote",
    }


def test_a_stream_comes_in_parts(client: Any, tmp_path: Path) -> None:
    goes_on = tmp_path / "goes_on"
    event = {"parts": ["one", "two"], "goes_on": str(goes_on)}
    response = client.invoke_with_response_stream(FunctionName="Stream", Payload=json.dumps(event))
    parts = iter(response["EventStream"])
    assert next(parts) == {"PayloadChunk": {"Payload": b"one"}}  # while the function waits
    goes_on.touch()
    assert [*parts] == [{"PayloadChunk": {"Payload": b"two"}}, {"InvokeComplete": {}}]
    assert (response["StatusCode"], response["ExecutedVersion"]) == (200, "$LATEST")
    assert response["ResponseStreamContentType"] == "application/vnd.amazon.eventstream"


def test_a_stream_may_be_larger_than_an_answer(client: Any) -> None:
    parts, end = stream(client, {"parts": [1_000_000] * 7, "type": "application/octet-stream"})
    assert (sum(map(len, parts)), end) == (7_000_000, {})


def test_a_stream_ends_with_an_error(client: Any) -> None:
    error = {"errorType": "Vote", "errorMessage": "no vote"}
    parts, end = stream(client, {"parts": ["one"], "error": error})
    assert parts == [b"one"]
    assert end["ErrorCode"] == "Vote"
    assert json.loads(end["ErrorDetails"]) == error


def test_a_process_ends_amid_a_stream(client: Any, tmp_path: Path) -> None:
    event = {"parts": ["one"], "goes_on": str(tmp_path / "goes_on"), "exits": True}
    response = client.invoke_with_response_stream(FunctionName="Stream", Payload=json.dumps(event), LogType="Tail")
    parts = iter(response["EventStream"])
    assert next(parts) == {"PayloadChunk": {"Payload": b"one"}}
    (tmp_path / "goes_on").touch()
    end = next(parts)["InvokeComplete"]
    assert end["ErrorCode"] == "Runtime.ExitError"
    assert "exit status 3" in base64.b64decode(end["LogResult"]).decode()


def test_a_streamed_response_of_an_api_has_its_prelude(client: Any) -> None:
    sent = ['{"statusCode": 201}', 8, "body"]
    event = {"parts": sent, "type": "application/vnd.awslambda.http-integration-response"}
    whole = b'{"statusCode": 201}' + bytes(8) + b"body"
    assert b"".join(stream(client, event)[0]) == whole
    assert client.invoke(FunctionName="Stream", Payload=json.dumps(event))["Payload"].read() == whole


@pytest.mark.parametrize(
    ("event", "parts", "code"),
    [({"a": 1}, [b'{"a": 1}'], None), ({"do": "fails"}, [], "ValueError")],
    ids=["returns", "fails"],
)
def test_a_function_that_does_not_stream(client: Any, event: object, parts: list[bytes], code: str | None) -> None:
    told, end = stream(client, event, "Vote")
    assert (told, end.get("ErrorCode")) == (parts, code)


def test_a_stream_of_a_function_that_is_not_there(client: Any) -> None:
    with pytest.raises(client.exceptions.ResourceNotFoundException):
        client.invoke_with_response_stream(FunctionName="Nope")
    response = client.invoke_with_response_stream(FunctionName="Stream", InvocationType="DryRun")
    assert response["StatusCode"] == 204
    response["EventStream"].close()


def test_a_client_that_leaves_amid_a_stream(client: Any, tmp_path: Path, local_lambda: LocalLambda) -> None:
    goes_on, before = tmp_path / "goes_on", len(local_lambda.calls)
    event = {"parts": ["one", "two"], "goes_on": str(goes_on)}
    response = client.invoke_with_response_stream(FunctionName="Stream", Payload=json.dumps(event))
    next(iter(response["EventStream"]))
    response["EventStream"].close()
    goes_on.touch()
    assert until(lambda: len(local_lambda.calls) > before)  # the function runs on, as on Lambda
    assert stream(client, {"parts": ["three"]})[0] == [b"three"]
