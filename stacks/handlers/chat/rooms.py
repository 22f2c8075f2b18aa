"""The rooms of the chat: who is connected, who is in which room, and what is said there."""

from __future__ import annotations

import json
import os
import time
from collections.abc import Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from functools import cache
from typing import Any

import boto3
from botocore.exceptions import ClientError

Event = dict[str, Any]
Answer = dict[str, int]

DONE: Answer = {"statusCode": 200}
LONGEST_TEXT = 1000
LONGEST_ROOM = 40
CONNECTION_SECONDS = 2 * 60 * 60
"""How long API Gateway keeps a connection at most."""
USAGE = 'send {"action": "join", "room": "..."} first, then {"action": "sendmessage", "text": "..."}'
AT_THE_SAME_TIME = 16


def connect(event: Event, context: object) -> Answer:
    """Note who has connected: the name is in the ticket, so nobody can use another's."""
    asked = event["requestContext"]
    expires = int(time.time()) + CONNECTION_SECONDS
    name = asked["authorizer"]["name"]
    _table().put_item(Item={"connection": asked["connectionId"], "name": name, "expires": expires})
    return DONE


def disconnect(event: Event, context: object) -> Answer:
    """Forget who has left."""
    _forget(event["requestContext"]["connectionId"])
    return DONE


def join(event: Event, context: object) -> Answer:
    """Move somebody to a room, and tell them that they are there."""
    connection = event["requestContext"]["connectionId"]
    room = _text(event, "room", LONGEST_ROOM)
    if room is None:
        return _answer(connection, {"error": f"send a room of 1 to {LONGEST_ROOM} characters"})
    try:
        _table().update_item(
            Key={"connection": connection},
            UpdateExpression="SET room = :room",
            # Without it, who has left in the meantime would get an item that never expires.
            ConditionExpression="attribute_exists(#connection)",
            ExpressionAttributeNames={"#connection": "connection"},
            ExpressionAttributeValues={":room": room},
        )
    except ClientError as error:
        if error.response["Error"]["Code"] != "ConditionalCheckFailedException":
            raise
        return DONE
    return _answer(connection, {"room": room})


def send_message(event: Event, context: object) -> Answer:
    """Send a message to all that are in the room of who says it."""
    connection = event["requestContext"]["connectionId"]
    text = _text(event, "text", LONGEST_TEXT)
    if text is None:
        return _answer(connection, {"error": f"send a text of 1 to {LONGEST_TEXT} characters"})
    speaker = _table().get_item(Key={"connection": connection}).get("Item", {})
    if "room" not in speaker:
        return _answer(connection, {"error": USAGE})
    message = {"room": speaker["room"], "from": speaker["name"], "text": text}
    with ThreadPoolExecutor(AT_THE_SAME_TIME) as pool:
        for listener, is_there in pool.map(lambda each: (each, _post(each, message)), _listeners(speaker["room"])):
            if not is_there:
                _forget(listener)
    return DONE


def explain(event: Event, context: object) -> Answer:
    """Answer a message that is none of the above."""
    return _answer(event["requestContext"]["connectionId"], {"error": USAGE})


def _text(event: Event, field: str, longest: int) -> str | None:
    """Return a text of a message; None where it has none, or too long a one."""
    # Which route a message took says that it is a map with an action, and no more.
    text = json.loads(event["body"]).get(field)
    if not isinstance(text, str):
        return None
    text = text.strip()
    return text if 0 < len(text) <= longest else None


def _listeners(room: str) -> Iterator[str]:
    asked: dict[str, Any] = {
        "IndexName": "rooms",
        "KeyConditionExpression": "room = :room",
        "ExpressionAttributeValues": {":room": room},
    }
    while True:
        page = _table().query(**asked)
        yield from (item["connection"] for item in page["Items"])
        if "LastEvaluatedKey" not in page:
            return
        asked["ExclusiveStartKey"] = page["LastEvaluatedKey"]


def _answer(connection: str, message: Mapping[str, object]) -> Answer:
    _post(connection, message)
    return DONE


def _post(connection: str, message: Mapping[str, object]) -> bool:
    """Send a message to a connection, and return whether that is still there."""
    sockets = _sockets()
    try:
        sockets.post_to_connection(ConnectionId=connection, Data=json.dumps(message).encode())
    except sockets.exceptions.GoneException:
        return False
    return True


def _forget(connection: str) -> None:
    _table().delete_item(Key={"connection": connection})


@cache
def _table() -> Any:
    return boto3.resource("dynamodb").Table(os.environ["TABLE"])


@cache
def _sockets() -> Any:
    return boto3.client("apigatewaymanagementapi")
