"""The event that a function gets for a request, by the kind of the API and the version of its payload.

Source: AWS pages "Set up Lambda proxy integrations in API Gateway" and "Create AWS Lambda proxy integrations for HTTP
APIs in API Gateway".
"""

from __future__ import annotations

from sampy.intrinsics import Json
from sampy.local.apis.messages import Request
from sampy.local.apis.model import Api, Authorized, Match
from sampy.local.apis.payloads.http_events import http_event_1, http_event_2
from sampy.local.apis.payloads.rest_events import rest_event


def proxy_event(api: Api, match: Match, request: Request, authorized: Authorized | None) -> dict[str, Json]:
    """Return the event of an ``AWS_PROXY`` integration.

    Args:
        api: The API.
        match: The route that takes the request.
        request: The request.
        authorized: What the authorizer of the route knows of who asks; None where nobody was asked.
    """
    if api.kind == "REST":
        return rest_event(api, match, request, authorized)
    integration = match.route.integration
    if integration is not None and integration.payload_version == "1.0":
        return http_event_1(api, match, request, authorized)
    return http_event_2(api, match, request, authorized)
