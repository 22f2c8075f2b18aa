"""What API Gateway makes up for an API and a request: ids, and the id of a trace.

All of them are made of names and of the id of the request, so that they are the same wherever they appear.
"""

from __future__ import annotations

from base64 import b32encode, b64encode
from functools import lru_cache
from hashlib import blake2b

from sampy.local.apis.messages import Request, first

TRACE_HEADER = "X-Amzn-Trace-Id"


@lru_cache(maxsize=4096)
def made_id(*names: str) -> str:
    """Return an id of six characters for what these names tell, as REST APIs give to resources and deployments."""
    return b32encode(_digest("\n".join(names), 5)).decode().lower()[:6]


def extended_request_id(request: Request) -> str:
    """Return the extended id of a request: ``x-amz-apigw-id`` of its response."""
    return b64encode(_digest(request.request_id, 11)).decode()


def trace_id(request: Request) -> str:
    """Return what the header ``X-Amzn-Trace-Id`` tells: what the client sent, or an id for this request.

    Source: AWS page "Tracing header" of the AWS X-Ray Developer Guide.
    """
    return first(request.headers, TRACE_HEADER) or made_trace_id(request)


def made_trace_id(request: Request) -> str:
    """Return the id of the trace of a request that came without one."""
    return f"Root=1-{int(request.received.timestamp()):08x}-{_digest(request.request_id, 12).hex()}"


@lru_cache(maxsize=512)  # the event and the response of a request ask for the same
def _digest(text: str, size: int) -> bytes:
    return blake2b(text.encode(), digest_size=size).digest()
