"""Requests that are signed with an access key, for routes that IAM guards.

Who may sign, and whether a signature is right, only an account can tell. So a request has to be signed, and is
believed.

Source: AWS pages "Authenticating Requests: Using the Authorization Header (AWS Signature Version 4)" and
"Authenticating Requests: Using Query Parameters (AWS Signature Version 4)".
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from sampy.local.apis.authorizing.refusals import denied
from sampy.local.apis.messages import Request, first
from sampy.local.apis.model import Api, Authorized, Refused
from sampy.local.apis.payloads.parameters import query_values

_ALGORITHMS = ("AWS4-HMAC-SHA256", "AWS4-ECDSA-P256-SHA256")
_HEADER_PARTS = ("Credential", "SignedHeaders", "Signature")
_QUERY_PARTS = ("X-Amz-Credential", "X-Amz-Date", "X-Amz-Expires", "X-Amz-SignedHeaders", "X-Amz-Signature")
_CREDENTIAL = re.compile(r"(\w+)/\d{8}/(?:[\w-]+/)?execute-api/aws4_request")


def admit_signed(api: Api, request: Request) -> Authorized | Refused:
    """Return the access key that a request is signed with, or why it isn't served."""
    header = first(request.headers, "Authorization") or ""
    algorithm, _, rest = header.strip().partition(" ")
    if algorithm in _ALGORITHMS:
        parts = dict(part.strip().partition("=")[::2] for part in rest.split(","))
        return _signed(api, parts, _HEADER_PARTS, "Authorization header")
    query = {name: values[-1] for name, values in query_values(request.query).items()}
    if query.get("X-Amz-Algorithm") in _ALGORITHMS:
        return _signed(api, query, _QUERY_PARTS, "query string")
    detail = "the route asks for IAM authorization, and the request is not signed: send it with Signature Version 4"
    if api.kind == "REST":
        return Refused("MISSING_AUTHENTICATION_TOKEN", "Missing Authentication Token", 403, detail)
    return denied(api, detail)


def _signed(api: Api, parts: Mapping[str, str], needed: tuple[str, ...], place: str) -> Authorized | Refused:
    missing = [name for name in needed if not parts.get(name)]
    if missing:
        return _invalid(api, f"the {place} has no {', '.join(missing)}")
    credential = _CREDENTIAL.fullmatch(parts[needed[0]])
    if credential is None:
        return _invalid(
            api, f"the credential in the {place} is not of the form KEY/DATE/REGION/execute-api/aws4_request"
        )
    return Authorized({"accessKey": credential[1]})


def _invalid(api: Api, detail: str) -> Refused:
    return Refused("INVALID_SIGNATURE", detail=detail) if api.kind == "REST" else denied(api, detail)
