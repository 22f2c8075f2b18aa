"""The chat: who may connect, who hears what is said, and what each function may do."""

from __future__ import annotations

import importlib.util
import json
import secrets
import socket
import ssl
import struct
import time
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from types import ModuleType
from typing import Any
from urllib.parse import urlsplit

import pytest
from botocore.exceptions import ClientError

from sampy.testing import Deployer, Template, TemplateSnapshot, allows, denies
from stacks import chat

KEY = b"the key of the tests"
SEND = "execute-api:ManageConnections Chat/live/POST/@connections/1"
OTHER_API = "arn:aws:execute-api:us-east-1:123456789012:another/live/POST/@connections/1"


@pytest.fixture(scope="module")
def template() -> Template:
    """Return what the stack compiles to."""
    return Template.of(chat.stack)


def handlers(name: str) -> ModuleType:
    """Return a module of the handlers."""
    file = Path(chat.__file__).parent / "handlers/chat" / f"{name}.py"
    specification = importlib.util.spec_from_file_location(f"chat_{name}", file)
    assert specification is not None
    assert specification.loader is not None
    module = importlib.util.module_from_spec(specification)
    specification.loader.exec_module(module)
    return module


class Connections:
    """The table of the connections, in memory, with what the handlers use of it; a page has one item."""

    def __init__(self) -> None:
        self.items: dict[str, dict[str, Any]] = {}

    def put_item(self, Item: dict[str, Any]) -> None:  # noqa: N803 - boto3's name
        self.items[Item["connection"]] = Item

    def get_item(self, Key: dict[str, str]) -> dict[str, Any]:  # noqa: N803 - boto3's name
        found = self.items.get(Key["connection"])
        return {"Item": found} if found else {}

    def delete_item(self, Key: dict[str, str]) -> None:  # noqa: N803 - boto3's name
        self.items.pop(Key["connection"], None)

    def update_item(self, Key: dict[str, str], **given: Any) -> None:  # noqa: N803 - boto3's name
        assert given["ConditionExpression"] == "attribute_exists(#connection)"
        if Key["connection"] not in self.items:
            raise ClientError({"Error": {"Code": "ConditionalCheckFailedException"}}, "UpdateItem")
        self.items[Key["connection"]]["room"] = given["ExpressionAttributeValues"][":room"]

    def query(self, **given: Any) -> dict[str, Any]:
        room, after = given["ExpressionAttributeValues"][":room"], given.get("ExclusiveStartKey", "")
        rest = sorted(key for key, item in self.items.items() if item.get("room") == room and key > after)
        return {"Items": [{"connection": rest[0]}] if rest else []} | ({"LastEvaluatedKey": rest[0]} if rest else {})


class Chat:
    """The handlers of the rooms, with a table in memory and API Gateway's end of connections as a server.

    Args:
        rooms: The handlers.
    """

    def __init__(self, rooms: ModuleType) -> None:
        self.rooms = rooms
        self.connections = Connections()
        self.heard: dict[str, list[dict[str, Any]]] = {}

    def enter(self, *names: str, room: str | None = None) -> None:
        """Connect people, whose connections are named as they are."""
        for name in names:
            self.heard[name] = []
            self.call("connect", name)
            if room:
                self.call("join", name, {"action": "join", "room": room})
                self.heard[name].clear()

    def call(self, handler: str, name: str, message: object = None) -> object:
        """Call a handler as API Gateway does."""
        asked = {"connectionId": name, "authorizer": {"name": name.title()}}
        body = message if isinstance(message, str) else json.dumps(message)
        return getattr(self.rooms, handler)({"requestContext": asked, "body": body}, None)


@pytest.fixture
def people(house: Chat) -> Chat:
    """Return a chat that nobody has entered yet."""
    house.connections.items.clear()
    house.heard.clear()
    return house


@pytest.fixture(scope="module")
def house() -> Iterator[Chat]:
    """Return the chat of all tests of this module, because what boto3 costs at first it should cost once."""
    made = Chat(handlers("rooms"))

    class Sockets(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            name = self.path.removeprefix("/live/@connections/")
            message = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
            made.heard.get(name, []).append(message)
            self.send_response(200 if name in made.heard else 410)
            if name not in made.heard:
                self.send_header("x-amzn-ErrorType", "GoneException")
            self.send_header("Content-Length", "0")
            self.end_headers()

        def log_message(self, *_: object) -> None: ...

    with ThreadingHTTPServer(("127.0.0.1", 0), Sockets) as server, pytest.MonkeyPatch.context() as patch:
        thread = Thread(target=server.serve_forever, args=(0.01,))
        thread.start()
        address = f"http://127.0.0.1:{server.server_port}/live"
        for name, value in {
            "AWS_ENDPOINT_URL_APIGATEWAYMANAGEMENTAPI": address,
            "AWS_ACCESS_KEY_ID": "none",
            "AWS_SECRET_ACCESS_KEY": "none",
            "AWS_DEFAULT_REGION": "us-east-1",
        }.items():
            patch.setenv(name, value)
        patch.setattr(made.rooms, "_table", lambda: made.connections)
        yield made
        made.rooms._sockets().close()
        server.shutdown()
        thread.join()


def test_who_is_in_a_room_hears_what_is_said_there(people: Chat) -> None:
    people.enter("ada", "ben", room="lobby")
    people.enter("eve", room="cellar")
    people.enter("joe")
    people.call("send_message", "ada", {"action": "sendmessage", "text": " hello "})
    said = {"room": "lobby", "from": "Ada", "text": "hello"}
    assert people.heard == {"ada": [said], "ben": [said], "eve": [], "joe": []}


def test_who_has_gone_is_forgotten(people: Chat) -> None:
    people.enter("ada", "ben", room="lobby")
    del people.heard["ben"]
    people.call("send_message", "ada", {"action": "sendmessage", "text": "hello"})
    assert list(people.connections.items) == ["ada"]
    people.call("disconnect", "ada")
    assert people.connections.items == {}


def test_a_connection_is_kept_for_as_long_as_it_can_last(people: Chat) -> None:
    people.enter("ada")
    (item,) = people.connections.items.values()
    assert item.pop("expires") == pytest.approx(time.time() + 7200, abs=60)
    assert item == {"connection": "ada", "name": "Ada"}


def test_who_left_before_joining_gets_no_item(people: Chat) -> None:
    assert people.call("join", "ada", {"action": "join", "room": "lobby"}) == {"statusCode": 200}
    assert people.connections.items == {}


@pytest.mark.parametrize(
    ("handler", "message", "error"),
    [
        ("join", {"action": "join"}, "send a room of 1 to 40 characters"),
        ("join", {"action": "join", "room": "x" * 41}, "send a room of 1 to 40 characters"),
        ("send_message", {"action": "sendmessage", "text": ["a"]}, "send a text of 1 to 1000 characters"),
        ("send_message", {"action": "sendmessage", "text": "x" * 1001}, "send a text of 1 to 1000 characters"),
        ("send_message", {"action": "sendmessage", "text": "  "}, "send a text of 1 to 1000 characters"),
        ("send_message", {"action": "sendmessage", "text": "before joining"}, 'send {"action": "join", "room": "..."}'),
        ("explain", "what?", 'send {"action": "join", "room": "..."}'),
    ],
)
def test_who_sends_something_else_is_told_what_to_send(people: Chat, handler: str, message: object, error: str) -> None:
    people.enter("ada")
    assert people.call(handler, "ada", message) == {"statusCode": 200}
    ((heard,),) = people.heard.values()
    assert heard["error"].startswith(error)


@pytest.mark.parametrize(
    ("ticket", "now", "name"),
    [
        (handlers("tickets").signed({"name": "Ada", "until": 100}, KEY), 100, "Ada"),
        (handlers("tickets").signed({"name": "Ada", "until": 100}, KEY), 101, None),
        (handlers("tickets").signed({"name": "Ada", "until": 100}, b"another key"), 100, None),
        ("e30=." + handlers("tickets").signed({"name": "Ada", "until": 100}, KEY).partition(".")[2], 100, None),
        ("", 100, None),
        ("Ädä.ö", 100, None),
    ],
    ids=["good", "late", "signed by somebody else", "with another name", "none", "garbage"],
)
def test_a_ticket_is_good_for_a_minute_and_for_its_name(ticket: str, now: int, name: str | None) -> None:
    assert handlers("tickets").read(ticket, KEY, now) == name


def test_who_was_invited_may_connect_and_nobody_else(monkeypatch: pytest.MonkeyPatch) -> None:
    tickets = handlers("tickets")
    monkeypatch.setattr(tickets, "_key", lambda: KEY)
    monkeypatch.setenv("URL", "wss://chat.example/live")
    invited = tickets.invite({"name": " Ada "}, None)
    assert invited["url"].startswith("wss://chat.example/live?ticket=")
    for ticket, effect, name in ((invited["ticket"], "Allow", "Ada"), ("forged.x", "Deny", "nobody")):
        event = {"methodArn": "arn:...:api/live/$connect", "queryStringParameters": {"ticket": ticket}}
        decided = tickets.authorize(event, None)
        (statement,) = decided["policyDocument"]["Statement"]
        assert (statement["Effect"], statement["Resource"]) == (effect, "arn:...:api/live/$connect")
        assert decided["context"] == {"name": name}


@pytest.mark.parametrize("event", [{}, {"name": 7}, {"name": "  "}, {"name": "x" * 41}, {"name": "a\nb"}])
def test_tickets_are_for_names_that_can_be_shown(event: dict[str, object]) -> None:
    with pytest.raises(ValueError, match="send a name of 1 to 40 characters"):
        handlers("tickets").invite(event, None)


def test_the_template(template_snapshot: TemplateSnapshot) -> None:
    assert chat.stack == template_snapshot


def test_nobody_connects_without_the_authorizer(template: Template) -> None:
    (authorizer,) = template.find("AWS::ApiGatewayV2::Authorizer")
    template.has_resource(
        "AWS::ApiGatewayV2::Route",
        {"RouteKey": "$connect", "AuthorizationType": "CUSTOM", "AuthorizerId": {"Ref": authorizer}},
    )


def test_connections_expire_by_themselves(template: Template) -> None:
    expected = {"TimeToLiveSpecification": {"AttributeName": "expires", "Enabled": True}}
    template.has_resource("AWS::DynamoDB::Table", expected, logical_id=chat.connections)


MAY = {
    "Authorize": ("secretsmanager:GetSecretValue TicketKey",),
    "Invite": ("secretsmanager:GetSecretValue TicketKey",),
    "Connect": ("dynamodb:PutItem Connections",),
    "Disconnect": ("dynamodb:DeleteItem Connections",),
    "Join": ("dynamodb:UpdateItem Connections", SEND),
    "SendMessage": (
        "dynamodb:GetItem Connections",
        "dynamodb:Query Connections/index/rooms",
        "dynamodb:DeleteItem Connections",
        SEND,
    ),
    "Explain": (SEND,),
}


@pytest.mark.parametrize("function", MAY)
def test_each_function_may_do_what_it_does_and_nothing_else(template: Template, function: str) -> None:
    for each in {each for allowed in MAY.values() for each in allowed}:
        verdict = allows if each in MAY[function] else denies
        action, resource = each.split()
        assert verdict(template, function, action, resource)
    assert denies(template, function, "dynamodb:Scan", "Connections")
    assert denies(template, function, "execute-api:ManageConnections", OTHER_API)


class Client:
    """Somebody who is connected: as much of the WebSocket protocol as short messages take.

    Args:
        url: Where to connect to, with the ticket.
    """

    def __init__(self, url: str) -> None:
        parts = urlsplit(url)
        secure = parts.scheme == "https"
        self.socket = socket.create_connection((parts.hostname, parts.port or (443 if secure else 80)), timeout=20)
        if secure:
            self.socket = ssl.create_default_context().wrap_socket(self.socket, server_hostname=parts.hostname)
        lines = [
            f"GET {parts.path}?{parts.query} HTTP/1.1",
            f"Host: {parts.netloc}",
            "Connection: Upgrade",
            "Upgrade: websocket",
            "Sec-WebSocket-Version: 13",
            "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==",
        ]
        self.socket.sendall("".join(f"{line}\r\n" for line in [*lines, ""]).encode())
        self.reading = self.socket.makefile("rb")
        self.status = int(self.reading.readline().split()[1])
        while self.reading.readline().strip():
            pass

    def send(self, **message: str) -> None:
        """Send a message, of less than 126 bytes."""
        data, mask = json.dumps(message).encode(), secrets.token_bytes(4)
        masked = bytes(byte ^ mask[index % 4] for index, byte in enumerate(data))
        self.socket.sendall(bytes([0x81, 0x80 | len(data)]) + mask + masked)

    def receive(self) -> object:
        """Wait for a message and return it."""
        _, length = self.reading.read(2)
        size = struct.unpack(">H", self.reading.read(2))[0] if length == 126 else length
        return json.loads(self.reading.read(size))

    def leave(self) -> None:
        """End the connection."""
        self.reading.close()
        self.socket.close()


def test_people_with_tickets_talk_to_each_other(deployed_stack: Deployer) -> None:
    deployed = deployed_stack(chat.stack)
    url = deployed.url("", api="Chat").rstrip("/")
    if deployed.endpoint:
        # The fake AWS has its management API at its own address.
        for name in ("Join", "SendMessage"):
            function = {"FunctionName": deployed.resource(name)}
            variables = deployed.client("lambda").get_function_configuration(**function)["Environment"]["Variables"]
            variables["AWS_ENDPOINT_URL_APIGATEWAYMANAGEMENTAPI"] = url
            deployed.client("lambda").update_function_configuration(**function, Environment={"Variables": variables})

    def invited(name: str) -> Client:
        ticket = deployed.invoke("Invite", {"name": name})["ticket"]
        return Client(f"{url}?ticket={ticket}")

    stranger, ada, ben = Client(f"{url}?ticket=forged.x"), invited("Ada"), invited("Ben")
    try:
        assert (stranger.status, ada.status, ben.status) == (403, 101, 101)
        for person in (ada, ben):
            person.send(action="join", room="lobby")
            assert person.receive() == {"room": "lobby"}
        ada.send(action="sendmessage", text="hello")
        assert ada.receive() == ben.receive() == {"room": "lobby", "from": "Ada", "text": "hello"}
    finally:
        for person in (stranger, ada, ben):
            person.leave()
