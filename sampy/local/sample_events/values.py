"""The example values that all samples share, so that the same call always gives the same event."""

from __future__ import annotations

ACCOUNT_ID = "123456789012"
REGION = "us-east-1"
SECONDS = 1704164645
"""The moment at which all samples happen, in seconds since 1970."""
MILLISECONDS = 1704164645678
TIME = "2024-01-02T03:04:05.678Z"
TIME_IN_SECONDS = "2024-01-02T03:04:05Z"
REQUEST_TIME = "02/Jan/2024:03:04:05 +0000"
SOURCE_IP = "203.0.113.7"
USER_AGENT = "Mozilla/5.0 (X11; Linux x86_64; rv:121.0) Gecko/20100101 Firefox/121.0"
TRACE_ID = "Root=1-65937da5-000000000000000000000001"
ACCESS_KEY_ID = "AKIAIOSFODNN7EXAMPLE"
"""The id that AWS's own pages use for an access key of nobody."""
JSON_BODY = '{"test":"body"}'


def uuid(number: int) -> str:
    """Return an id that looks like one that a service makes, for the record or request of this number."""
    return f"00000000-0000-4000-8000-{number:012d}"


def hexadecimal(number: int, digits: int = 32) -> str:
    """Return a number as so many hexadecimal digits: the form of hashes and of ids of messages."""
    return f"{number:0{digits}x}"
