"""What request contexts of all APIs have in common: domains, callers and API keys.

Source: AWS page "Variables for data transformations for API Gateway".
"""

from __future__ import annotations

from collections.abc import Mapping

from sampy.intrinsics import Json
from sampy.local.apis.caller_fields import CALLER_FIELDS
from sampy.local.apis.messages import Request, first
from sampy.local.apis.model import Api, ApiKey, Authorized, Match
from sampy.local.values import ACCOUNT

_ROOT: Mapping[str, Json] = {
    "accountId": ACCOUNT,
    "caller": ACCOUNT,
    "user": ACCOUNT,
    "userArn": f"arn:aws:iam::{ACCOUNT}:root",
}
"""Who signed a request, as nobody here can tell whose an access key is: the root user of the account."""


def domain(request: Request) -> tuple[str, str]:
    """Return the name of the domain that a request asks, which is its ``Host``, and the first label of it."""
    host = first(request.headers, "host") or "localhost"
    return host, host.partition(":")[0].partition(".")[0]


def authorizer_type(match: Match) -> str | None:
    """Return the type of the authorizer of a route; None where it has none."""
    return match.route.authorizer.type if match.route.authorizer is not None else None


def caller(match: Match, authorized: Authorized | None) -> dict[str, Json]:
    """Return who signed a request, for ``identity``: all null where its route doesn't ask for a signature.

    What the context of `authorized` doesn't tell of them is that of the root user.
    """
    if authorized is not None and authorizer_type(match) == "IAM":
        return {name: authorized.context.get(name, _ROOT.get(name)) for name in CALLER_FIELDS}
    return dict.fromkeys(CALLER_FIELDS)


def api_key(api: Api, match: Match, request: Request, authorized: Authorized | None) -> ApiKey | None:
    """Return the API key that a request came with; None where its route doesn't ask for one, or there is none.

    One that the stage doesn't know has no id.
    """
    if not match.route.api_key_required:
        return None
    if api.key_source == "AUTHORIZER":
        value = authorized.usage_key if authorized is not None else None
    else:
        value = first(request.headers, "x-api-key")
    if value is None:
        return None
    # Authorizers need the events that these contexts are in.
    from sampy.local.apis.authorizing.api_keys import local_value

    return ApiKey(next((key.id for key in api.api_keys if local_value(key) == value), ""), value)
