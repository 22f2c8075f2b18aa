"""JSON values: as text, how large they are, and whether something is one at all."""

from __future__ import annotations

import json
import math
from collections.abc import Mapping

from sampy.executions.failures import DATA_LIMIT_EXCEEDED, StateFailure
from sampy.intrinsics import Json

MAX_BYTES = 256 * 1024
"""The largest input, output or result of a state, as JSON in UTF-8.

Source: AWS page "Step Functions service quotas".
"""


class NotJson(Exception):
    """A value that JSON has no form for.

    Args:
        where: The way to it: ``$.items[3].price``.
        value: The value.
    """

    def __init__(self, where: str, value: object) -> None:
        super().__init__(f"{where} is a {type(value).__name__}, which JSON has no form for")
        self.where = where
        self.value = value


def text_of(value: Json) -> str:
    """Return a value as JSON without spaces."""
    return json.dumps(value, separators=(",", ":"), ensure_ascii=False)


def sized(value: Json, whose: str) -> str:
    """Return a value as JSON, where it isn't too large.

    Args:
        value: The value.
        whose: What it is, as the message starts: ``The state/task 'Charge' returned a result``.

    Raises:
        StateFailure: It is larger than Step Functions passes on.
    """
    text = text_of(value)
    # Most texts are so short that they fit in whatever way they are encoded.
    if len(text) * 4 > MAX_BYTES and len(text.encode(errors="surrogatepass")) > MAX_BYTES:
        message = f"{whose} with a size exceeding the maximum number of bytes service limit."
        raise StateFailure(DATA_LIMIT_EXCEEDED, message)
    return text


def copied(value: object, where: str = "$") -> Json:
    """Return a value as JSON would carry it, sharing nothing that can be changed with it.

    Raises:
        NotJson: It, or something in it, is not a value of JSON.
    """
    if value is None or isinstance(value, bool | int | str):
        return value
    if isinstance(value, float):
        if not math.isfinite(value):
            raise NotJson(where, value)
        return value
    if isinstance(value, list | tuple):
        return [copied(item, f"{where}[{index}]") for index, item in enumerate(value)]
    if isinstance(value, Mapping):
        for key in value:
            if not isinstance(key, str):
                raise NotJson(f"a key of {where}", key)
        return {key: copied(item, f"{where}.{key}") for key, item in value.items()}
    raise NotJson(where, value)


def is_number(value: object) -> bool:
    """Return whether a value is a number of JSON; true and false are none."""
    return isinstance(value, int | float) and not isinstance(value, bool)
