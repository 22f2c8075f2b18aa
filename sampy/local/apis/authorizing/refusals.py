"""What authorizers answer those with whom they don't let pass.

A REST API answers with gateway responses, which its template may write anew, so only their types are told here. An HTTP
API has fixed answers.

Source: AWS pages "Gateway response types" and "Troubleshooting issues with HTTP API Lambda authorizers".
"""

from __future__ import annotations

from typing import Literal

from sampy.local.apis.messages import Headers
from sampy.local.apis.model import Api, Authorized, Refused

Failure = Literal["AUTHORIZER_CONFIGURATION_ERROR", "AUTHORIZER_FAILURE"]


def unauthorized(api: Api, detail: str, *, message: str | None = None, headers: Headers = ()) -> Refused:
    """Return the answer to somebody who doesn't say who they are, or isn't believed.

    Args:
        api: The API.
        detail: Why, for the developer.
        message: What a REST API tells instead of "Unauthorized".
        headers: Headers of the answer of an HTTP API.
    """
    if api.kind == "REST":
        return Refused("UNAUTHORIZED", message, detail=detail)
    return Refused("UNAUTHORIZED", "Unauthorized", 401, detail, headers=headers)


def denied(
    api: Api,
    detail: str,
    *,
    explicit: bool = False,
    headers: Headers = (),
    authorized: Authorized | None = None,
) -> Refused:
    """Return the answer to somebody who is known, but mayn't do this.

    Args:
        api: The API.
        detail: Why, for the developer.
        explicit: Whether a statement denies it; otherwise none allows it.
        headers: Headers of the answer of an HTTP API.
        authorized: What is known of who asks.
    """
    if api.kind == "REST":
        message = f"User is not authorized to access this resource{' with an explicit deny' if explicit else ''}"
        return Refused("ACCESS_DENIED", message, detail=detail, authorized=authorized)
    return Refused("ACCESS_DENIED", "Forbidden", 403, detail, headers=headers, authorized=authorized)


def failed(api: Api, detail: str, failure: Failure = "AUTHORIZER_CONFIGURATION_ERROR") -> Refused:
    """Return the answer where an authorizer can't tell, which is no fault of who asks.

    Args:
        api: The API.
        detail: What is wrong, for the developer.
        failure: The type of the gateway response.
    """
    if api.kind == "REST":
        return Refused(failure, detail=detail)
    return Refused(failure, "Internal Server Error", 500, detail)
