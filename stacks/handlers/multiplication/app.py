"""Sets multiplication exercises and checks the answers."""

import json
import random
from typing import Any

LARGEST = 12


def exercise(event: dict[str, Any], context: object) -> dict[str, Any]:
    """Return two factors."""
    return response(200, {"a": random.randint(2, LARGEST), "b": random.randint(2, LARGEST)})


def answer(event: dict[str, Any], context: object) -> dict[str, Any]:
    """Tell whether ``{"a", "b", "product"}`` in the body is right."""
    try:
        given = json.loads(event.get("body") or "")
        a, b, product = (int(given[name]) for name in ("a", "b", "product"))
    except (ValueError, TypeError, KeyError):
        return response(400, {"error": "send a, b and product as numbers in a JSON object"})
    return response(200, {"correct": product == a * b, "product": a * b})


def response(status: int, body: dict[str, Any]) -> dict[str, Any]:
    """Return a response as API Gateway wants it."""
    return {"statusCode": status, "headers": {"Content-Type": "application/json"}, "body": json.dumps(body)}
