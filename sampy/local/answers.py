"""What an invocation of a function comes to, and how it is asked for.

Source: AWS page "Invoke" of the AWS Lambda API Reference.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Literal, TypeAlias

import attrs

FunctionError: TypeAlias = Literal["Unhandled"]
"""That a function ended with an error: what it raised, a timeout, or the end of its process."""


@attrs.frozen
class Answer:
    """What an invocation came to.

    Args:
        payload: What the function returned, as JSON in UTF-8; for an error a document with ``errorType``,
            ``errorMessage`` and, where the function raised it, ``stackTrace``.
        error: ``Unhandled`` where it ended with an error; None where it returned.
        request_id: The id of the invocation.
        log: What it logged meanwhile, with the lines START, END and REPORT.
        timed_out: Whether it was ended because it took longer than its timeout.
        crashed: Whether its process ended before it answered.
        content_type: The media type of the payload, as the runtime said it.
        head: The prelude of a streamed HTTP response, where the function sent one: JSON with ``statusCode``,
            ``headers`` and ``cookies``.
    """

    payload: bytes
    error: FunctionError | None = None
    request_id: str = ""
    log: bytes = b""
    timed_out: bool = False
    crashed: bool = False
    content_type: str = "application/json"
    head: bytes | None = None


Invoke: TypeAlias = Callable[[str, bytes], Answer]
"""Invokes a function, by its logical id, with an event as JSON in UTF-8, and waits for what it comes to."""
InvokeAsync: TypeAlias = Callable[[str, bytes], Awaitable[Answer]]
"""The same, awaited."""
