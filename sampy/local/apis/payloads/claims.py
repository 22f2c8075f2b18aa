"""What authorizers tell of who asks, as text: contexts and claims.

Source: AWS pages "Output from an API Gateway Lambda authorizer", "Integrate a REST API with an Amazon Cognito user
pool" and "Control access to HTTP APIs with JWT authorizers in API Gateway".
"""

from __future__ import annotations

import json
from collections.abc import Mapping

from sampy.intrinsics import Json
from sampy.local.apis.payloads.times import spelled

_DATES = ("exp", "iat")


def context_texts(context: Mapping[str, Json]) -> dict[str, Json]:
    """Return the context that a function of an authorizer of a REST API gave: ``1`` is ``"1"``, ``True`` ``"true"``."""
    return {name: None if value is None else _text(value) for name, value in context.items()}


def cognito_claims(claims: Mapping[str, Json]) -> dict[str, Json]:
    """Return claims as REST APIs pass them: lists with commas, and the dates of a token spelled out."""
    return {name: _cognito_claim(name, value) for name, value in claims.items()}


def jwt_claims(claims: Mapping[str, Json]) -> dict[str, Json]:
    """Return claims as HTTP APIs pass them: a list as ``[admin users]``, a map as ``map[city:Bern]``."""
    return {name: _jwt_claim(value) for name, value in claims.items()}


def _cognito_claim(name: str, value: Json) -> str:
    if name in _DATES and isinstance(value, int | float) and not isinstance(value, bool):
        return spelled(value)
    return ",".join(map(_text, value)) if isinstance(value, list) else _text(value)


def _jwt_claim(value: Json) -> str:
    match value:
        case list():
            return f"[{' '.join(map(_jwt_claim, value))}]"
        case dict():
            return f"map[{' '.join(f'{name}:{_jwt_claim(value[name])}' for name in sorted(value))}]"
        case float() if value.is_integer():
            return str(int(value))
        case None:
            return "<nil>"
        case _:
            return _text(value)


def _text(value: Json) -> str:
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False, separators=(",", ":"))
