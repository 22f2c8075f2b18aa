"""The functions of JSONata that Step Functions adds, those whose answer depends on time or chance, and ``$eval``.

Source: AWS page "Transforming data with JSONata in Step Functions", "JSONata functions provided by Step Functions".
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Mapping
from random import Random
from uuid import UUID

from jsonata import Jsonata
from jsonata.functions import Functions

from sampy.executions.documents import is_number

_ALGORITHMS = {"MD5": "md5", "SHA-1": "sha1", "SHA-256": "sha256", "SHA-384": "sha384", "SHA-512": "sha512"}
_MAX_ITEMS = 1000


def functions(milliseconds: int, random: Random) -> Mapping[str, object]:
    """Return the functions by their names.

    Args:
        milliseconds: What time it is, since 1970.
        random: Where chance comes from.
    """

    def chance(seed: object = None) -> float:
        if seed is not None and not is_number(seed):
            raise _refused("$random", "the seed has to be a number")
        return (random if seed is None else Random(str(seed))).random()

    def now(picture: str | None = None, timezone: str | None = None) -> object:
        return Functions.datetime_from_millis(milliseconds, picture, timezone)

    bound: dict[str, Callable[..., object]] = {
        "eval": _no_eval,
        "hash": _hash,
        "millis": lambda: milliseconds,
        "now": now,
        "parse": _parse,
        "partition": _partition,
        "random": chance,
        "range": _range,
        "uuid": lambda: str(UUID(int=random.getrandbits(128), version=4)),
    }
    return {name: Jsonata.JLambda(function) for name, function in bound.items()}


def _refused(function: str, message: str) -> ValueError:
    return ValueError(f"{function}: {message}")


def _no_eval(*ignored: object) -> object:
    raise _refused("$eval", "Step Functions has no such function; use $parse to read JSON")


def _hash(data: object = None, algorithm: object = None) -> str | None:
    if data is None:
        return None
    if not isinstance(algorithm, str) or algorithm not in _ALGORITHMS:
        raise _refused("$hash", f"the algorithm has to be one of {', '.join(_ALGORITHMS)}")
    text = data if isinstance(data, str) else json.dumps(data, separators=(",", ":"))
    return hashlib.new(_ALGORITHMS[algorithm], text.encode(), usedforsecurity=False).hexdigest()


def _parse(text: object = None) -> object:
    if text is None:
        return None
    if not isinstance(text, str):
        raise _refused("$parse", "the argument has to be text")
    try:
        return json.loads(text)
    except ValueError as error:
        raise _refused("$parse", f"the text is no JSON: {error}") from None


def _partition(array: object = None, size: object = None) -> object:
    if array is None:
        return None
    items = array if isinstance(array, list) else [array]
    if not isinstance(size, int | float) or int(size) < 1:
        raise _refused("$partition", "the size of the parts has to be at least 1")
    return [items[start : start + int(size)] for start in range(0, len(items), int(size))]


def _range(first: object = None, last: object = None, step: object = 1) -> object:
    numbers = [each for each in (first, last, step) if isinstance(each, int | float) and is_number(each)]
    if len(numbers) != 3 or numbers[2] == 0:
        raise _refused("$range", "it takes a first number, a last number, and a step that is not 0")
    start, end, stride = numbers
    count = int((end - start) / stride + 1e-9) + 1
    if count > _MAX_ITEMS:
        raise _refused("$range", f"the array would have {count} items, and may have {_MAX_ITEMS}")
    return [start + index * stride for index in range(max(0, count))]
