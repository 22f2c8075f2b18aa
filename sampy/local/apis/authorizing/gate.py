"""Who may call an API: its authorizers are asked first, then its API keys."""

from __future__ import annotations

import time
from collections.abc import Callable

from sampy.local.answers import InvokeAsync
from sampy.local.apis.authorizing.api_keys import refused_key
from sampy.local.apis.authorizing.events import ProxyEvent, context_of, request_event
from sampy.local.apis.authorizing.jwt_authorizers import admit_jwt
from sampy.local.apis.authorizing.key_sets import KeySets
from sampy.local.apis.authorizing.lambda_authorizers import LambdaAuthorizers
from sampy.local.apis.authorizing.signatures import admit_signed
from sampy.local.apis.authorizing.user_pools import admit_user
from sampy.local.apis.messages import Request
from sampy.local.apis.model import Api, Authorized, Authorizer, Match, Refused
from sampy.local.apis.payloads import proxy_event


class Gate:
    """Decides which requests of an API go on.

    Args:
        api: The API.
        invoke: Invokes the functions of authorizers.
        key_sets: The keys that tokens may be signed with.
        region: The region of the stack, which is in the ARNs that policies are about.
        clock: The time, in seconds since whenever, by which decisions are forgotten; it never goes back.
        event: Makes the event of a proxy integration, of which those of authorizers are made.
    """

    def __init__(
        self,
        api: Api,
        invoke: InvokeAsync,
        key_sets: KeySets,
        *,
        region: str = "us-east-1",
        clock: Callable[[], float] = time.monotonic,
        event: ProxyEvent = proxy_event,
    ) -> None:
        self._api = api
        self._key_sets = key_sets
        self._event = event
        self._functions = LambdaAuthorizers(api, invoke, event, region, clock)

    async def admit(self, match: Match, request: Request) -> Authorized | Refused | None:
        """Return what is known of who asks, or why the request isn't served; None where the route asks nobody."""
        authorizer = match.route.authorizer
        admitted = None if authorizer is None else await self._asked(authorizer, match, request)
        if isinstance(admitted, Refused) or not match.route.api_key_required:
            return admitted
        return refused_key(self._api, request, admitted) or admitted

    async def _asked(self, authorizer: Authorizer, match: Match, request: Request) -> Authorized | Refused:
        if authorizer.type in ("TOKEN", "REQUEST"):
            return await self._functions.admit(authorizer, match, request)
        if authorizer.type == "IAM":
            return admit_signed(self._api, request)
        context = context_of(request_event(self._event, self._api, match, request, "1.0"), self._api, match)
        admit = admit_jwt if authorizer.type == "JWT" else admit_user
        return admit(self._api, authorizer, match, request, context, self._key_sets)
