"""Mock integrations: the request template says the status code, and its integration response is the answer.

Source: AWS page "Mock integrations for REST APIs in API Gateway".
"""

from __future__ import annotations

import json
import re

from sampy.local.apis.integrations.mapping import at_route
from sampy.local.apis.integrations.responses import Outcome
from sampy.local.apis.model import Match, Refused

# What templates of the AWS CDK say is no JSON: `{ statusCode: 204 }`. API Gateway takes it.
_LOOSE = re.compile(r"""\s*\{[^{}]*?["']?statusCode["']?\s*:\s*(\d{3})\b""")


def mocked(match: Match, body: bytes) -> Outcome | Refused:
    """Return what a mock comes to.

    Args:
        match: The route.
        body: What its request template made.
    """
    status = _status(body.decode(errors="replace"))
    if status is None:
        why = 'the request template of the mock makes no {"statusCode": 200}, whose number chooses the response'
        return Refused("DEFAULT_5XX", "Internal server error", 500, detail=at_route(match, why))
    return Outcome(str(status))


def _status(text: str) -> int | None:
    try:
        document = json.loads(text)
    except (ValueError, RecursionError):
        found = _LOOSE.match(text)
        return int(found[1]) if found else None
    status = document.get("statusCode") if isinstance(document, dict) else None
    return status if isinstance(status, int) and not isinstance(status, bool) else None
