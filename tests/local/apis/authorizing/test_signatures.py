"""Routes that IAM guards."""

from __future__ import annotations

import pytest

from sampy.local.apis.model import Authorized, Authorizer
from tests.local.apis.authorizing.asking import admitted, api_of, detail, match_of, request_of, told

IAM = match_of(Authorizer("AWS_IAM", "IAM"))
CREDENTIAL = "AKIAIOSFODNN7EXAMPLE/20260304/eu-west-1/execute-api/aws4_request"
SIGNED = f"AWS4-HMAC-SHA256 Credential={CREDENTIAL}, SignedHeaders=host;x-amz-date, Signature=fe5f80"
PRESIGNED = (
    f"X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential={CREDENTIAL.replace('/', '%2F')}"
    "&X-Amz-Date=20260304T191517Z&X-Amz-Expires=60&X-Amz-SignedHeaders=host&X-Amz-Signature=fe5f80"
)


@pytest.mark.parametrize(
    "request_", [request_of(("Authorization", SIGNED)), request_of(query=PRESIGNED)], ids=["header", "query"]
)
def test_a_signed_request_is_believed(request_: object) -> None:
    assert admitted(IAM, request_) == Authorized({"accessKey": "AKIAIOSFODNN7EXAMPLE"})  # type: ignore[arg-type]  # a Request


@pytest.mark.parametrize(
    ("header", "rest", "http", "expected"),
    [
        (
            "Bearer a-token",
            ("MISSING_AUTHENTICATION_TOKEN", "Missing Authentication Token", 403),
            ("ACCESS_DENIED", "Forbidden", 403),
            "the request is not signed: send it with Signature Version 4",
        ),
        (
            SIGNED.replace(", Signature=fe5f80", ""),
            ("INVALID_SIGNATURE", None, None),
            ("ACCESS_DENIED", "Forbidden", 403),
            "the Authorization header has no Signature",
        ),
        (
            SIGNED.replace("execute-api", "s3"),
            ("INVALID_SIGNATURE", None, None),
            ("ACCESS_DENIED", "Forbidden", 403),
            "not of the form KEY/DATE/REGION/execute-api/aws4_request",
        ),
    ],
)
def test_a_request_that_is_not_signed_is_refused(header: str, rest: object, http: object, expected: str) -> None:
    found = admitted(IAM, request_of(("Authorization", header)))
    assert told(found) == rest
    assert expected in detail(found)
    assert told(admitted(IAM, request_of(("Authorization", header)), api=api_of("HTTP"))) == http
