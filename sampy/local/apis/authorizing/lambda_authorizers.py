"""Authorizers that call a function.

Source: AWS pages "Use API Gateway Lambda authorizers", "Configure an API Gateway Lambda authorizer" and "Control access
to HTTP APIs with AWS Lambda authorizers".
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from typing import Literal

from sampy.errors import Invalid
from sampy.intrinsics import Json, as_map
from sampy.local.answers import Answer, InvokeAsync
from sampy.local.apis.authorizing.caching import Decisions
from sampy.local.apis.authorizing.decisions import Verdict, decided, read_verdict
from sampy.local.apis.authorizing.events import (
    ProxyEvent,
    arn_of,
    authorizer_event,
    context_of,
    request_event,
    token_event,
)
from sampy.local.apis.authorizing.identities import TOKEN_SOURCE, at_source, fits, identity, presented, without
from sampy.local.apis.authorizing.refusals import failed, unauthorized
from sampy.local.apis.messages import Request
from sampy.local.apis.model import Api, Authorized, Authorizer, Match, Refused


class LambdaAuthorizers:
    """Asks the functions of the authorizers of an API.

    Args:
        api: The API.
        invoke: Invokes a function.
        proxy_event: Makes the event of a proxy integration.
        region: The region of the stack.
        clock: The time, in seconds since whenever; it never goes back.
    """

    def __init__(
        self, api: Api, invoke: InvokeAsync, proxy_event: ProxyEvent, region: str, clock: Callable[[], float]
    ) -> None:
        self._api = api
        self._invoke = invoke
        self._proxy_event = proxy_event
        self._region = region
        self._kept: Decisions[Verdict] = Decisions(clock)

    async def admit(self, authorizer: Authorizer, match: Match, request: Request) -> Authorized | Refused:
        """Return what becomes of a request.

        Args:
            authorizer: The authorizer, of type ``TOKEN`` or ``REQUEST``.
            match: The route.
            request: The request.
        """
        api = self._api
        event = request_event(self._proxy_event, api, match, request, "1.0")
        context = context_of(event, api, match)
        arn = arn_of(api, match, request, context, self._region)
        if authorizer.type == "TOKEN":
            token = _token(api, authorizer, request, context)
            if isinstance(token, Refused):
                return token
            who: tuple[str, ...] = (token,)
            sent = token_event(token, arn)
        else:
            found = identity(authorizer, api, request, context)
            missing = [source for source, value in found if value is None]
            if missing and _is_needed(api, authorizer):
                return unauthorized(api, f"authorizer {authorizer.name}: the request has no {', '.join(missing)}")
            who = tuple(value for _, value in found if value is not None)
            if api.kind == "HTTP" and authorizer.payload_version == "2.0":
                event = request_event(self._proxy_event, api, match, request, "2.0")
            sent = authorizer_event(event, api, authorizer, arn, who)
        keeps = bool(who) and authorizer.ttl_seconds > 0 and api.kind != "WEBSOCKET"
        verdict = self._kept.get(authorizer.name, who) if keeps else None
        if verdict is None:
            asked = await self._ask(authorizer, sent, presented(authorizer, request, who))
            if isinstance(asked, Refused):
                return asked
            verdict = asked
            if keeps:
                self._kept.keep(authorizer.name, who, verdict, authorizer.ttl_seconds)
        return decided(api, verdict, arn, request)

    async def _ask(
        self, authorizer: Authorizer, event: Mapping[str, Json], secrets: Sequence[str]
    ) -> Verdict | Refused:
        if authorizer.function is None:
            return failed(
                self._api,
                f"authorizer {authorizer.name}: its function is not in this stack, so that it can't be asked here",
            )
        answer = await self._invoke(authorizer.function, json.dumps(event).encode())
        subject = f"authorizer {authorizer.name}: function {authorizer.function}"
        if answer.error is not None:
            return _failure(self._api, answer, subject, secrets)
        try:
            return read_verdict(self._api, authorizer, answer.payload)
        except Invalid as invalid:
            told = f"{invalid.message}; {invalid.fix}" if invalid.fix else invalid.message
            return failed(self._api, f"{subject}: {without(secrets, told)}")


def _token(api: Api, authorizer: Authorizer, request: Request, context: Mapping[str, Json]) -> str | Refused:
    """Return the token of a ``TOKEN`` authorizer, whose source is a header."""
    source = next(iter(authorizer.identity_sources), TOKEN_SOURCE)
    token = at_source(source, api, request, context)
    if not token:
        return unauthorized(api, f"authorizer {authorizer.name}: the request has no {source}")
    matching = authorizer.validation is None or fits(authorizer.validation, token)
    if matching is None:
        return failed(
            api, f"authorizer {authorizer.name}: its validation expression {authorizer.validation!r} can't be used here"
        )
    if not matching:
        return unauthorized(api, f"authorizer {authorizer.name}: the token doesn't match {authorizer.validation!r}")
    return token


def _is_needed(api: Api, authorizer: Authorizer) -> bool:
    """Return whether all identity sources have to be there; REST APIs look only for what they keep decisions by."""
    return api.kind != "REST" or authorizer.ttl_seconds > 0


def _failure(api: Api, answer: Answer, subject: str, secrets: Sequence[str]) -> Refused:
    """Return what becomes of a request where the function ended with an error."""
    try:
        error = as_map(json.loads(answer.payload))
    except (ValueError, RecursionError):
        error = {}
    message = error.get("errorMessage")
    if message == "Unauthorized":
        return unauthorized(api, f"{subject} raised Unauthorized")
    told = without(secrets, f"{error.get('errorType', 'error')}: {message}")
    failure: Literal["AUTHORIZER_FAILURE", "AUTHORIZER_CONFIGURATION_ERROR"] = (
        "AUTHORIZER_FAILURE" if answer.timed_out or answer.crashed else "AUTHORIZER_CONFIGURATION_ERROR"
    )
    if answer.timed_out:
        return failed(api, f"{subject} took longer than its timeout", failure)
    if answer.crashed:
        return failed(api, f"{subject}: its process ended before it answered ({told})", failure)
    return failed(api, f"{subject} raised {told}; only an error with the message Unauthorized is answered with 401")
