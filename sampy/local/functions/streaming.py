"""Streamed responses of functions: their parts as they come, and the prelude that HTTP responses have.

Source: AWS pages "Response streaming for Lambda functions" and "Using the Lambda runtime API for custom runtimes".
"""

from __future__ import annotations

import base64
import binascii
from collections.abc import Mapping

from sampy.local.answers import Answer
from sampy.local.functions.invocation import Invocation, answered, failed

HTTP = "application/vnd.awslambda.http-integration-response"
"""The content type of a response that begins with a prelude: JSON with status code, headers and cookies."""
END_OF_PRELUDE = bytes(8)
"""What is between the prelude and the body."""


class Stream:
    """The streamed response of an invocation.

    Args:
        invocation: The invocation.
        content_type: The content type that the runtime named.
    """

    def __init__(self, invocation: Invocation, content_type: str) -> None:
        self._invocation = invocation
        self._content_type = content_type
        self._head: bytes | None = None
        self._body = bytearray()

    def take(self, part: bytes) -> None:
        """Take a part."""
        streamed = self._invocation.streamed
        if self._content_type == HTTP and self._head is None and streamed is None:
            self._body += part
            head, found, rest = bytes(self._body).partition(END_OF_PRELUDE)
            if not found:
                return
            self._head = head
            self._body.clear()
            part = rest
        if streamed is None:
            self._body += part
        elif part:
            streamed(part)

    def finished(self, headers: Mapping[str, str]) -> Answer:
        """Return the answer, once all parts are there.

        Args:
            headers: The headers of the runtime client, with those that came after the body: there it says what went
                wrong on the way.
        """
        kind = headers.get("lambda-runtime-function-error-type")
        if kind is None:
            return answered(self._invocation, bytes(self._body), content_type=self._content_type, head=self._head)
        try:
            body = base64.b64decode(headers.get("lambda-runtime-function-error-body", ""), validate=True)
        except binascii.Error:
            body = b""
        if body:
            return answered(self._invocation, body, error=True)
        return failed(self._invocation, kind, "the response ended with an error")
