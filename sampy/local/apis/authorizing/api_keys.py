"""API keys, which a REST API may ask for besides its authorizers.

What usage plans allow in a second or a month isn't held against requests here.

Source: AWS pages "Choose an API key source in API Gateway" and "Usage plans and API keys for REST APIs".
"""

from __future__ import annotations

import base64
import hashlib
import hmac

from sampy.local.apis.messages import Request, first
from sampy.local.apis.model import Api, ApiKey, Authorized, Refused

_LENGTH = 40


def local_value(key: ApiKey) -> str:
    """Return the value of an API key; where API Gateway makes it up, one that is made of its logical id.

    It is the same each time, so that it can be written down. It opens nothing but an API on this machine.
    """
    if key.value is not None:
        return key.value
    digest = hashlib.sha512(f"sampy local API key {key.id}".encode()).digest()
    return base64.b64encode(digest, b"xX").decode()[:_LENGTH]


def refused_key(api: Api, request: Request, authorized: Authorized | None) -> Refused | None:
    """Return why a request with its API key isn't served; None where it is.

    Args:
        api: The API.
        request: The request.
        authorized: What an authorizer told, which the key comes from where the source of keys is ``AUTHORIZER``.
    """
    if api.key_source == "AUTHORIZER":
        given = authorized.usage_key if authorized is not None else None
        missing = "the authorizer gave no usageIdentifierKey"
    else:
        given = first(request.headers, "X-Api-Key")
        missing = "the request has no header X-Api-Key"
    if not given:
        return _refused(missing)
    found = None
    for key in api.api_keys:
        # All are compared, and each to its end, so that the time it takes tells nothing.
        if hmac.compare_digest(local_value(key).encode(), given.encode("utf-8", "surrogatepass")):
            found = key
    if found is None:
        return _refused("no key of a usage plan of this stage has the value that was sent")
    return None if found.enabled else _refused(f"API key {found.id} is not enabled")


def _refused(detail: str) -> Refused:
    return Refused("INVALID_API_KEY", "Forbidden", 403, detail)
