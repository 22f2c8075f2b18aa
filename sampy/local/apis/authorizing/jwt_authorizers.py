"""JWT authorizers of HTTP APIs.

Source: AWS pages "Control access to HTTP APIs with JWT authorizers" and "Troubleshooting issues with HTTP API JWT
authorizers".
"""

from __future__ import annotations

from collections.abc import Mapping

from sampy.intrinsics import Json
from sampy.local.apis.authorizing.identities import bearer
from sampy.local.apis.authorizing.jwts import InvalidToken, audiences_of, scopes_of, verified_claims
from sampy.local.apis.authorizing.key_sets import KeySets
from sampy.local.apis.authorizing.refusals import denied, unauthorized
from sampy.local.apis.messages import Headers, Request
from sampy.local.apis.model import Api, Authorized, Authorizer, Match, Refused
from sampy.local.apis.payloads.claims import jwt_claims


def admit_jwt(
    api: Api, authorizer: Authorizer, match: Match, request: Request, context: Mapping[str, Json], keys: KeySets
) -> Authorized | Refused:
    """Return what a token claims, or why the request isn't served.

    Args:
        api: The API.
        authorizer: The authorizer.
        match: The route.
        request: The request; the token is to be valid when it came.
        context: The variables of ``$context``.
        keys: The keys that tokens may be signed with.
    """
    token = bearer(authorizer, api, request, context)
    subject = f"authorizer {authorizer.name}"
    if token is None:
        return unauthorized(api, f"{subject}: the request has no token", headers=(("www-authenticate", "Bearer"),))
    try:
        issuers = [authorizer.issuer] if authorizer.issuer is not None else []
        claims = verified_claims(token, keys, issuers, request.received.timestamp())
        if not set(audiences_of(claims)) & set(authorizer.audience):
            raise InvalidToken("the token does not have a valid audience")
    except InvalidToken as invalid:
        headers = _challenge("invalid_token", invalid.message)
        return unauthorized(api, f"{subject}: {invalid.message}", headers=headers)
    wanted = match.route.scopes
    found = tuple(scope for scope in wanted if scope in scopes_of(claims))
    authorized = Authorized(claims=jwt_claims(claims), scopes=found if wanted else None)
    if wanted and not found:
        told = "the token does not have a required scope"
        headers = _challenge("insufficient_scope", told, " ".join(wanted))
        detail = f"{subject}: {told}; the route asks for one of: {', '.join(wanted)}"
        return denied(api, detail, headers=headers, authorized=authorized)
    return authorized


def _challenge(error: str, description: str, scope: str = "") -> Headers:
    return (("www-authenticate", f'Bearer scope="{scope}" error="{error}" error_description="{description}"'),)
