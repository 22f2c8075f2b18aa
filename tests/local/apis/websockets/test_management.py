"""``@connections``: boto3 as functions use it, on connections that are real."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import boto3
import pytest
from botocore.config import Config
from botocore.exceptions import ClientError
from websockets.exceptions import ConnectionClosed
from websockets.sync.client import ClientConnection, connect

from sampy.local.apis.model import Api, Route
from sampy.local.apis.websockets.protocol import LONGEST_MESSAGE
from tests.local.apis.serving.local_server import Event, Running, calls, served, serving


def who(event: Event) -> object:
    return {"statusCode": 200, "body": event["requestContext"]["connectionId"]}


@pytest.fixture(scope="module")
def running() -> Iterator[Running]:
    api = Api("Chat", "WEBSOCKET", "chat", "live", (Route("ANY", "$default", calls("Who"), replies=True),))
    with serving(served(api, {"Who": who})) as sites:
        yield sites


@pytest.fixture(scope="module", params=["/live", ""])
def sockets(running: Running, request: pytest.FixtureRequest) -> Any:
    return boto3.client(
        "apigatewaymanagementapi",
        endpoint_url=f"http://localhost:{running.port}{request.param}",
        region_name="us-east-1",
        aws_access_key_id="id",
        aws_secret_access_key="key",
        config=Config(retries={"total_max_attempts": 1}),
    )


@pytest.fixture
def client(running: Running) -> Iterator[ClientConnection]:
    with connect(f"ws://localhost:{running.port}", user_agent_header="me", compression=None) as connection:
        yield connection


def id_of(client: ClientConnection) -> str:
    client.send("who am I?")
    return str(client.recv(timeout=5))


def test_function_sends_to_a_connection(sockets: Any, client: ClientConnection) -> None:
    sockets.post_to_connection(ConnectionId=id_of(client), Data=json.dumps({"to": "you"}).encode())
    assert client.recv(timeout=5) == '{"to": "you"}'


def test_function_learns_of_a_connection(sockets: Any, client: ClientConnection) -> None:
    told = sockets.get_connection(ConnectionId=id_of(client))
    assert told["Identity"] == {"SourceIp": "127.0.0.1", "UserAgent": "me"}
    assert told["ConnectedAt"] <= told["LastActiveAt"]


def test_function_closes_a_connection(sockets: Any, client: ClientConnection) -> None:
    connection = id_of(client)
    sockets.delete_connection(ConnectionId=connection)
    with pytest.raises(ConnectionClosed):
        client.recv(timeout=5)
    with pytest.raises(sockets.exceptions.GoneException):
        sockets.post_to_connection(ConnectionId=connection, Data=b"x")


def test_connection_that_never_was_is_gone(sockets: Any) -> None:
    with pytest.raises(sockets.exceptions.GoneException):
        sockets.get_connection(ConnectionId="no-such=")


def test_message_that_is_too_long_is_refused(sockets: Any, client: ClientConnection) -> None:
    with pytest.raises(ClientError, match="PayloadTooLargeException"):
        sockets.post_to_connection(ConnectionId=id_of(client), Data=b"x" * (LONGEST_MESSAGE + 1))
