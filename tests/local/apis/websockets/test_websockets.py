"""WebSocket APIs, over real connections: who gets in, which route a message takes, and what functions send back."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from websockets.exceptions import ConnectionClosed, InvalidStatus
from websockets.sync.client import ClientConnection, connect

from sampy.local.answers import Answer
from sampy.local.apis.model import Api, Authorizer, Route
from sampy.local.apis.serving.pipeline import Exchange
from sampy.local.apis.websockets.protocol import LONGEST_FRAME, LONGEST_MESSAGE
from tests.local.apis.serving.local_server import Event, Running, calls, get, served, serving

DONE = {"statusCode": 200}


class Functions:
    """Functions that keep the events they get."""

    def __init__(self) -> None:
        self.events: list[Event] = []
        self.left = threading.Event()

    def note(self, event: Event) -> object:
        """Keep an event."""
        self.events.append(event)
        return DONE

    def leave(self, event: Event) -> object:
        """Keep the event of the end."""
        self.events.append(event)
        self.left.set()
        return DONE

    def echo(self, event: Event) -> object:
        """Say what was said."""
        self.events.append(event)
        return {"statusCode": 200, "body": event["body"]}

    def fail(self, event: Event) -> object:
        """End with an error."""
        return Answer(b'{"errorMessage": "SECRET"}', "Unhandled")

    def decide(self, event: Event) -> object:
        """Let those in who have a ticket."""
        self.events.append(event)
        effect = "Allow" if event["queryStringParameters"]["ticket"] == "good" else "Deny"
        statement = {"Effect": effect, "Action": "execute-api:Invoke", "Resource": event["methodArn"]}
        return {"principalId": "ada", "policyDocument": {"Statement": [statement]}, "context": {"name": "Ada"}}

    def refuse(self, event: Event) -> object:
        """Let nobody in."""
        return {"statusCode": 418}

    def choose(self, event: Event) -> object:
        """Choose a protocol."""
        return {"statusCode": 200, "headers": {"Sec-WebSocket-Protocol": "two"}}


ROUTES = {
    "$connect": Route("ANY", "$connect", calls("Note")),
    "$disconnect": Route("ANY", "$disconnect", calls("Leave")),
    "$default": Route("ANY", "$default", calls("Note")),
    "echo": Route("ANY", "echo", calls("Echo"), replies=True),
    "mute": Route("ANY", "mute", calls("Echo")),
    "fail": Route("ANY", "fail", calls("Fail")),
}


def chat(**changed: Route | None) -> Api:
    routes = {**ROUTES, **{name.replace("_", "$"): route for name, route in changed.items()}}
    return Api("Chat", "WEBSOCKET", "chat", "live", tuple(each for each in routes.values() if each is not None))


@contextmanager
def talking(api: Api, functions: Functions, log: list[Exchange] | None = None) -> Iterator[Running]:
    handlers: dict[str, Callable[[Event], object]] = {
        name.capitalize(): getattr(functions, name)
        for name in ("note", "leave", "echo", "fail", "decide", "refuse", "choose")
    }
    with serving(served(api, handlers, log)) as running:
        yield running


@pytest.fixture(scope="module")
def functions() -> Functions:
    return Functions()


@pytest.fixture(scope="module")
def running(functions: Functions) -> Iterator[Running]:
    with talking(chat(), functions) as sites:
        yield sites


def to(running: Running, path: str = "/live", **options: Any) -> ClientConnection:
    return connect(f"ws://localhost:{running.port}{path}", compression=None, **options)


def answer(connection: ClientConnection, message: object) -> Any:
    connection.send(json.dumps(message))
    return json.loads(connection.recv(timeout=5))


def test_message_takes_its_route_and_gets_its_reply(running: Running, functions: Functions) -> None:
    with to(running) as client:
        assert answer(client, {"action": "echo", "n": 1}) == {"action": "echo", "n": 1}
    event = functions.events[-1] if functions.events[-1].get("body") else functions.events[-2]
    context = event["requestContext"]
    assert (event["body"], event["isBase64Encoded"]) == ('{"action": "echo", "n": 1}', False)
    assert sorted(context) == [
        "apiId",
        "connectedAt",
        "connectionId",
        "domainName",
        "eventType",
        "extendedRequestId",
        "identity",
        "messageDirection",
        "messageId",
        "requestId",
        "requestTime",
        "requestTimeEpoch",
        "routeKey",
        "stage",
    ]
    told = {name: context[name] for name in ("eventType", "routeKey", "stage", "messageDirection", "apiId")}
    assert told == {
        "eventType": "MESSAGE",
        "routeKey": "echo",
        "stage": "live",
        "messageDirection": "IN",
        "apiId": "Chat",
    }


@pytest.mark.parametrize(
    "message", ["no JSON", "[]", '{"action": "other"}', '{"action": "$connect"}', '{"action": {"a": 1}}', "{}"]
)
def test_message_without_a_route_takes_the_default(running: Running, functions: Functions, message: str) -> None:
    with to(running) as client:
        client.send(message)
        answer(client, {"action": "echo"})
    context = next(each["requestContext"] for each in functions.events if each.get("body") == message)
    assert context["routeKey"] == "$default"


def test_what_a_route_without_a_response_returns_is_not_sent(running: Running) -> None:
    with to(running) as client:
        client.send('{"action": "mute"}')
        assert answer(client, {"action": "echo"}) == {"action": "echo"}


def test_function_that_fails_tells_no_more_than_that(running: Running) -> None:
    with to(running) as client:
        told = answer(client, {"action": "fail"})
    assert (sorted(told), told["message"]) == (["connectionId", "message", "requestId"], "Internal server error")


def test_message_that_no_route_takes_is_forbidden(functions: Functions) -> None:
    with talking(chat(_default=None), functions) as running, to(running) as client:
        assert answer(client, {})["message"] == "Forbidden"


def test_functions_are_told_who_comes_and_who_goes() -> None:
    functions = Functions()
    with talking(chat(), functions) as running:
        with to(running, "/live?room=a&room=b") as client:
            client.close(1000, "bye")
        assert functions.left.wait(5)
    came, went = functions.events
    assert came["requestContext"]["eventType"] == "CONNECT"
    assert (came["queryStringParameters"], came["multiValueQueryStringParameters"]) == (
        {"room": "b"},
        {"room": ["a", "b"]},
    )
    assert came["headers"]["Sec-WebSocket-Version"] == "13"
    ended = went["requestContext"]
    assert (ended["eventType"], ended["routeKey"], ended["disconnectStatusCode"], ended["disconnectReason"]) == (
        "DISCONNECT",
        "$disconnect",
        1000,
        "bye",
    )
    assert ended["connectionId"] == came["requestContext"]["connectionId"]


TICKET = Authorizer("Tickets", "REQUEST", "Decide", identity_sources=("route.request.querystring.ticket",))


@pytest.mark.parametrize(
    ("route", "path", "status"),
    [
        (Route("ANY", "$connect", calls("Note"), TICKET), "/live", 401),
        (Route("ANY", "$connect", calls("Note"), TICKET), "/live?ticket=bad", 403),
        (Route("ANY", "$connect", calls("Refuse")), "/live", 418),
        (Route("ANY", "$connect", calls("Fail")), "/live", 502),
        (ROUTES["$connect"], "/other", 403),
    ],
)
def test_client_that_is_not_let_in(route: Route, path: str, status: int) -> None:
    with (
        talking(chat(_connect=route), Functions()) as running,
        pytest.raises(InvalidStatus) as raised,
        to(running, path),
    ):
        pass
    assert raised.value.response.status_code == status


def test_what_the_authorizer_tells_is_told_to_all_functions() -> None:
    functions = Functions()
    route = Route("ANY", "$connect", calls("Note"), TICKET)
    with talking(chat(_connect=route), functions) as running, to(running, "/?ticket=good") as client:
        answer(client, {"action": "echo"})
    asked, came, said = functions.events[:3]
    assert asked["methodArn"].endswith(":Chat/live/$connect")
    assert asked["requestContext"]["connectionId"] == came["requestContext"]["connectionId"]
    for event in (came, said):
        assert event["requestContext"]["authorizer"] == {"principalId": "ada", "name": "Ada"}


def test_function_chooses_the_protocol() -> None:
    route = Route("ANY", "$connect", calls("Choose"))
    with talking(chat(_connect=route), Functions()) as running, to(running, subprotocols=["one", "two"]) as client:  # type: ignore[list-item]  # names
        assert client.subprotocol == "two"


@pytest.mark.parametrize(
    ("message", "code"),
    [
        (b"binary", 1003),
        ("x" * (LONGEST_FRAME + 1), 1009),
        (["x" * LONGEST_FRAME] * (LONGEST_MESSAGE // LONGEST_FRAME + 1), 1009),
    ],
)
def test_message_that_is_not_taken_ends_the_connection(running: Running, message: Any, code: int) -> None:
    with to(running) as client, pytest.raises(ConnectionClosed) as raised:
        client.send(message)
        client.recv(timeout=5)
    assert raised.value.rcvd is not None
    assert raised.value.rcvd.code == code


def test_longest_message_in_frames_is_taken(running: Running) -> None:
    padding = "x" * (LONGEST_FRAME - 100)
    parts = ['{"action": "echo", "text": "', padding, padding, padding, '"}']
    with to(running) as client:
        client.send(parts)
        assert json.loads(client.recv(timeout=5))["text"] == padding * 3


def test_requests_of_other_hosts_are_not_let_in(running: Running) -> None:
    with pytest.raises(InvalidStatus), to(running, additional_headers={"Host": "evil.example"}):
        pass


def test_plain_request_is_forbidden(running: Running) -> None:
    assert get(running.port, "/live").status == 403
