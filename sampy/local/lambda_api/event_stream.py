"""Messages of event streams, as AWS SDKs read them from responses that come in parts.

Source: AWS page "Event stream encoding" of the Amazon Transcribe Developer Guide, and "InvokeWithResponseStream" of the
AWS Lambda API Reference.
"""

from __future__ import annotations

import struct
from binascii import crc32
from collections.abc import Mapping
from typing import Final

CONTENT_TYPE: Final = "application/vnd.amazon.eventstream"
_TEXT = 7
_NUMBER = struct.Struct("!I")
_LENGTHS = struct.Struct("!II")
_CHECKSUMS = 3 * _NUMBER.size


def message(event_type: str, payload: bytes, content_type: str) -> bytes:
    """Return an event as a message.

    Args:
        event_type: The name of the event: ``PayloadChunk``.
        payload: What it holds.
        content_type: The media type of that.
    """
    told = {":event-type": event_type, ":content-type": content_type, ":message-type": "event"}
    headers = _headers(told)
    lengths = _LENGTHS.pack(_LENGTHS.size + _CHECKSUMS - _NUMBER.size + len(headers) + len(payload), len(headers))
    prelude = lengths + _NUMBER.pack(crc32(lengths))
    body = prelude + headers + payload
    return body + _NUMBER.pack(crc32(body))


def _headers(values: Mapping[str, str]) -> bytes:
    encoded = bytearray()
    for name, value in values.items():
        text = value.encode()
        encoded += bytes([len(name)]) + name.encode() + bytes([_TEXT]) + len(text).to_bytes(2, "big") + text
    return bytes(encoded)
