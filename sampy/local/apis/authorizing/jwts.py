"""JSON Web Tokens: whether one is right, and what it claims.

Only signatures with RSA keys are taken, as API Gateway does. Which algorithm a token may be signed with is decided here
and not by the token, so that neither ``none`` nor a public key in the place of a secret gets through.

Source: AWS pages "Control access to HTTP APIs with JWT authorizers" and "Troubleshooting issues with HTTP API JWT
authorizers"; RFC 7519.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping, Sequence

from sampy.intrinsics import Json
from sampy.local.apis.authorizing.key_sets import KeySets, PublicKey

_ALGORITHMS = ("RS256", "RS384", "RS512", "PS256", "PS384", "PS512")
_LONGEST = 1 << 16
_LAST = 253_402_300_800
"""The year 10000, in seconds since 1970: a time that can't be told any more."""


class InvalidToken(Exception):
    """Raised where a token isn't taken; the message says why, and nothing of the token.

    Args:
        message: Why, as the client is told.
        expired: Whether it is only too old.
    """

    def __init__(self, message: str, *, expired: bool = False) -> None:
        super().__init__(message)
        self.message = message
        self.expired = expired


def verified_claims(token: str, keys: KeySets, issuers: Collection[str], now: float) -> Mapping[str, Json]:
    """Return what a token claims.

    Args:
        token: The token, without ``Bearer``.
        keys: The keys that it may be signed with.
        issuers: Who may have issued it; for a key of an issuer that is named, only that one.
        now: The time, in seconds since 1970.

    Raises:
        InvalidToken: Where it isn't right, or isn't so now.
    """
    claims, signers = _decoded(token, keys)
    wanted = {issuer for key in signers for issuer in ([key.issuer] if key.issuer is not None else issuers)}
    issuer = claims.get("iss")
    if not isinstance(issuer, str) or issuer not in wanted:
        raise InvalidToken("issuer does not match")
    expires, begins, issued = (_time(claims, name) for name in ("exp", "nbf", "iat"))
    if expires is None:
        raise InvalidToken("the token does not have an expiration time")
    if now >= expires:
        raise InvalidToken("the token has expired", expired=True)
    if begins is not None and now < begins:
        raise InvalidToken("the token is not valid yet")
    # A clock tells seconds in iat, and the token may be sent within the second in which it was made.
    if issued is not None and now < int(issued):
        raise InvalidToken("the token is used before it was issued")
    return claims


def scopes_of(claims: Mapping[str, Json]) -> tuple[str, ...]:
    """Return the scopes of a token: those of ``scope``, or else of ``scp``, in one text or as a list."""
    value = claims.get("scope", claims.get("scp"))
    if isinstance(value, str):
        return tuple(value.split())
    return tuple(item for item in value if isinstance(item, str)) if isinstance(value, list) else ()


def audiences_of(claims: Mapping[str, Json]) -> tuple[str, ...]:
    """Return whom a token is for: ``aud``, or where there is none, ``client_id``."""
    value = claims.get("aud", claims.get("client_id"))
    if isinstance(value, str):
        return (value,)
    return tuple(item for item in value if isinstance(item, str)) if isinstance(value, list) else ()


def _decoded(token: str, keys: KeySets) -> tuple[Mapping[str, Json], Sequence[PublicKey]]:
    """Return what a token claims, and the keys that it is signed with: one may be there for several issuers."""
    import jwt

    if token.count(".") != 2:
        raise InvalidToken("token contains an invalid number of segments")
    if len(token) > _LONGEST:
        raise InvalidToken("the token is too long")
    try:
        header = jwt.get_unverified_header(token)
    except (jwt.PyJWTError, ValueError, RecursionError):
        raise InvalidToken("the token can't be decoded") from None
    algorithm, kid = header.get("alg"), header.get("kid")
    if algorithm not in _ALGORITHMS:
        told = algorithm if isinstance(algorithm, str) and algorithm.isalnum() and len(algorithm) <= 10 else "(unknown)"
        raise InvalidToken(f"signing method {told} is invalid")
    candidates = [*keys.with_id(kid)] if isinstance(kid, str) else []
    if not candidates:
        raise InvalidToken("the token is not signed with a key of the key set")
    signed = [(key, payload) for key in candidates if (payload := _payload(token, key, algorithm)) is not None]
    if not signed:
        raise InvalidToken("the signature of the token is wrong")
    try:
        claims = json.loads(signed[0][1])
    except (ValueError, RecursionError):
        claims = None
    if not isinstance(claims, dict):
        raise InvalidToken("the claims of the token are no JSON object")
    return claims, [key for key, _ in signed]


def _payload(token: str, key: PublicKey, algorithm: str) -> bytes | None:
    """Return what a token has signed with a key; None where that didn't sign it."""
    import jwt
    from jwt.api_jws import PyJWS

    try:
        payload: bytes = PyJWS(algorithms=[algorithm]).decode(token, jwt.PyJWK(dict(key.jwk), algorithm), [algorithm])
    except (jwt.PyJWTError, ValueError):
        return None
    return payload


def _time(claims: Mapping[str, Json], name: str) -> float | None:
    value = claims.get(name)
    if value is None:
        return None
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 <= value < _LAST:
        raise InvalidToken(f"{name} of the token is no time")
    return float(value)
