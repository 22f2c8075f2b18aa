"""Tickets: who has one may connect for the next minute, under the name that is in it."""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
import json
import os
import time
from collections.abc import Mapping
from functools import cache
from typing import Any
from urllib.parse import quote

VALID_SECONDS = 60
LONGEST_NAME = 40


def invite(event: dict[str, Any], context: object) -> dict[str, str]:
    """Return a ticket for ``{"name": "Ada"}``, and the address to connect to with it."""
    name = event.get("name")
    if not isinstance(name, str) or not name.isprintable() or not 0 < len(name.strip()) <= LONGEST_NAME:
        raise ValueError(f"send a name of 1 to {LONGEST_NAME} characters that can be printed")
    ticket = signed({"name": name.strip(), "until": int(time.time()) + VALID_SECONDS}, _key())
    return {"ticket": ticket, "url": f"{os.environ['URL']}?ticket={quote(ticket)}"}


def authorize(event: dict[str, Any], context: object) -> dict[str, Any]:
    """Return the policy that lets somebody connect, or does not; other functions are told the name by it."""
    told = read((event.get("queryStringParameters") or {}).get("ticket", ""), _key(), time.time())
    effect = "Deny" if told is None else "Allow"
    statement = {"Effect": effect, "Action": "execute-api:Invoke", "Resource": event["methodArn"]}
    name = "nobody" if told is None else told
    return {
        "principalId": name,
        "policyDocument": {"Version": "2012-10-17", "Statement": [statement]},
        "context": {"name": name},
    }


def signed(claims: Mapping[str, object], key: bytes) -> str:
    """Return a ticket: what it says, a point, and the signature."""
    said = base64.urlsafe_b64encode(json.dumps(claims, separators=(",", ":")).encode()).decode()
    return f"{said}.{_signature(said, key)}"


def read(ticket: str, key: bytes, now: float) -> str | None:
    """Return the name in a ticket; None where it is none of ours, or no longer valid."""
    said, _, signature = ticket.partition(".")
    # The comparison takes as long for a signature that is nearly right as for any other.
    if not hmac.compare_digest(signature.encode(), _signature(said, key).encode()):
        return None
    try:
        claims = json.loads(base64.urlsafe_b64decode(said))
    except (binascii.Error, ValueError):
        return None
    return claims["name"] if now <= claims["until"] else None


def _signature(said: str, key: bytes) -> str:
    return base64.urlsafe_b64encode(hmac.digest(key, said.encode(), hashlib.sha256)).decode()


@cache
def _key() -> bytes:
    # Asked for once in the life of the function's process. The runtime brings boto3; the rest needs none.
    import boto3

    secret = boto3.client("secretsmanager").get_secret_value(SecretId=os.environ["TICKET_KEY"])
    return str(secret["SecretString"]).encode()
