"""What the Lambda API refuses, as the AWS SDKs know it.

Source: AWS page "Invoke" of the AWS Lambda API Reference, section "Errors". The messages on size are as others saw them
on AWS: issue 14 of pelmers/streetwarp-web, issue 2241 of ASFHyP3/hyp3.
"""

from __future__ import annotations

import json
import uuid

import attrs
from starlette.responses import Response


@attrs.frozen
class Refusal(Exception):
    """A request that is refused.

    Args:
        status: The status code.
        type: The name of the error: ``ResourceNotFoundException``.
        message: What is wrong.
    """

    status: int
    type: str
    message: str

    def response(self) -> Response:
        """Return the response that tells it."""
        body = json.dumps({"Type": "User", "Message": self.message, "message": self.message})
        headers = {"x-amzn-ErrorType": self.type, "x-amzn-RequestId": str(uuid.uuid4())}
        return Response(body, self.status, headers, "application/json")


def no_function(arn: str, hint: str) -> Refusal:
    """Return the refusal of a function that isn't there.

    Args:
        arn: Its ARN.
        hint: What to do.
    """
    return Refusal(404, "ResourceNotFoundException", f"Function not found: {arn} ({hint})")


def too_large(limit: int) -> Refusal:
    """Return the refusal of an event that is too large."""
    message = f"Request must be smaller than {limit} bytes for the InvokeFunction operation"
    return Refusal(413, "RequestTooLargeException", message)


def too_large_to_wait(size: int, limit: int) -> Refusal:
    """Return the refusal of an event that is too large for a call that nobody waits for."""
    message = f"{size} byte payload is too large for the Event invocation type (limit {limit} bytes)"
    return Refusal(413, "RequestTooLargeException", message)


def no_json(reason: str) -> Refusal:
    """Return the refusal of an event that is no JSON."""
    return content(f"Could not parse request body into json: {reason}")


def content(message: str) -> Refusal:
    """Return the refusal of what a header or the body holds."""
    return Refusal(400, "InvalidRequestContentException", message)


def wrong(message: str) -> Refusal:
    """Return the refusal of a parameter."""
    return Refusal(400, "InvalidParameterValueException", message)


def not_here(method: str, path: str) -> Refusal:
    """Return the refusal of any other operation."""
    message = f"there are Invoke and InvokeWithResponseStream on this machine, and nothing else: not {method} {path}"
    return Refusal(501, "NotImplementedException", message)


def not_yours() -> Refusal:
    """Return the refusal of a request that is for another host, or of a page of another site."""
    message = "this server is for this machine alone, and no page of another site; --allow-host lets in another name"
    return Refusal(403, "AccessDeniedException", message)
