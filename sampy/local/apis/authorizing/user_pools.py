"""Authorizers of REST APIs that take the tokens of Cognito user pools.

Source: AWS pages "Control access to REST APIs using Amazon Cognito user pools as an authorizer" and "Integrate a REST
API with an Amazon Cognito user pool".
"""

from __future__ import annotations

from collections.abc import Mapping

from sampy.intrinsics import Json
from sampy.local.apis.authorizing.identities import bearer, fits
from sampy.local.apis.authorizing.jwts import InvalidToken, audiences_of, scopes_of, verified_claims
from sampy.local.apis.authorizing.key_sets import KeySets
from sampy.local.apis.authorizing.refusals import unauthorized
from sampy.local.apis.authorizing.tokens import issuer_of
from sampy.local.apis.messages import Request
from sampy.local.apis.model import Api, Authorized, Authorizer, Match, Refused
from sampy.local.apis.payloads.claims import cognito_claims

_EXPIRED = "The incoming token has expired"


def admit_user(
    api: Api, authorizer: Authorizer, match: Match, request: Request, context: Mapping[str, Json], keys: KeySets
) -> Authorized | Refused:
    """Return what a token of a user pool claims, or why the request isn't served.

    A route with scopes takes access tokens that have one of them; a route without takes ID tokens.

    Args:
        api: The API.
        authorizer: The authorizer.
        match: The route.
        request: The request; the token is to be valid when it came.
        context: The variables of ``$context``.
        keys: The keys that tokens may be signed with.
    """
    subject = f"authorizer {authorizer.name}"
    token = bearer(authorizer, api, request, context)
    if token is None:
        return unauthorized(api, f"{subject}: the request has no token")
    try:
        issuers = [*map(issuer_of, authorizer.user_pools)]
        claims = verified_claims(token, keys, issuers, request.received.timestamp())
    except InvalidToken as invalid:
        return unauthorized(api, f"{subject}: {invalid.message}", message=_EXPIRED if invalid.expired else None)
    pattern = authorizer.validation
    if pattern is not None and not any(fits(pattern, audience) for audience in audiences_of(claims)):
        return unauthorized(api, f"{subject}: the audience of the token doesn't match {pattern!r}")
    wanted = match.route.scopes
    use = "access" if wanted else "id"
    if claims.get("token_use") != use:
        why = "has scopes" if wanted else "has no scopes"
        return unauthorized(api, f"{subject}: the route {why}, so that its token_use has to be {use!r}")
    found = tuple(scope for scope in wanted if scope in scopes_of(claims))
    if wanted and not found:
        return unauthorized(api, f"{subject}: the token has none of the scopes of the route: {', '.join(wanted)}")
    return Authorized(claims=cognito_claims(claims), scopes=found if wanted else None)
