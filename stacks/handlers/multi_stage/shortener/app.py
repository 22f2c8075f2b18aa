"""Short links: one is made for an address, and whoever follows it is sent there."""

from __future__ import annotations

import base64
import json
import os
import secrets
from functools import cache
from typing import Any
from urllib.parse import urlsplit

Event = dict[str, Any]
Answer = dict[str, Any]

LONGEST_ADDRESS = 2000
RANDOM_BYTES = 6
ATTEMPTS = 5


def handler(event: Event, context: object) -> Answer:
    """Answer a request of the API."""
    if event["routeKey"] == "POST /links":
        return shorten(event)
    return follow(event["pathParameters"]["code"])


def shorten(event: Event) -> Answer:
    """Make a link for ``{"url": "https://..."}``."""
    address = _address(event)
    if address is None:
        return _said(400, {"error": f"send a url that begins with https://, {LONGEST_ADDRESS} characters at most"})
    for _ in range(ATTEMPTS):
        code = secrets.token_urlsafe(RANDOM_BYTES)
        if _is_put(code, address):
            return _said(201, {"code": code})
    return _said(503, {"error": "there is no free code: try again"})


def follow(code: str) -> Answer:
    """Send somebody to where a link leads."""
    item = _table().get_item(Key={"code": code}).get("Item")
    if item is None:
        return _said(404, {"error": "there is no such link"})
    return {"statusCode": 302, "headers": {"Location": item["url"], "Cache-Control": "max-age=300"}}


def _address(event: Event) -> str | None:
    """Return the address that a request sends; None where it sends none that may be linked to."""
    body = event.get("body") or ""
    try:
        # API Gateway encodes bodies of types that it takes for no text.
        sent = json.loads(base64.b64decode(body) if event.get("isBase64Encoded") else body)
        address = sent["url"]
        parts = urlsplit(address)
    except (ValueError, TypeError, KeyError, AttributeError):
        return None
    if not isinstance(address, str) or not address.isprintable() or len(address) > LONGEST_ADDRESS:
        return None
    return address if parts.scheme == "https" and parts.hostname else None


def _is_put(code: str, address: str) -> bool:
    """Put a link, and return whether its code was free."""
    from botocore.exceptions import ClientError

    try:
        _table().put_item(Item={"code": code, "url": address}, ConditionExpression="attribute_not_exists(code)")
    except ClientError as error:
        if error.response["Error"]["Code"] != "ConditionalCheckFailedException":
            raise
        return False
    return True


def _said(status: int, body: dict[str, str]) -> Answer:
    return {"statusCode": status, "headers": {"Content-Type": "application/json"}, "body": json.dumps(body)}


@cache
def _table() -> Any:
    import boto3

    return boto3.resource("dynamodb").Table(os.environ["TABLE"])
