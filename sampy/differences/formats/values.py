"""Values of templates as people read them: short, and with intrinsic functions in the short form of YAML."""

from __future__ import annotations

import json
import re
from itertools import takewhile

from sampy.differences.model import ABSENT, Value
from sampy.errors import DocumentPath
from sampy.intrinsics import Json, is_intrinsic
from sampy.secrets import HIDDEN

_LONGEST = 72
_AROUND = 12
"""How much of what two long texts share is shown around what differs."""
_PLAIN = re.compile(r"[A-Za-z_./$*+@-][\w./:$*+@{}-]*")
_OTHER_THINGS = ("true", "false", "null", "yes", "no", "on", "off")
_PROPERTIES = "Properties"


def path_text(path: DocumentPath) -> str:
    """Return the way to a value as people write it: ``Environment.Variables.TABLE``, ``Tags[0].Value``."""
    steps = path[1:] if path[:1] == (_PROPERTIES,) and len(path) > 1 else path
    text = "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in steps)
    return text.removeprefix(".")


def value_text(value: Value) -> str:
    """Return a value on one line, whole."""
    match value:
        case _ if value is ABSENT:
            return "(nothing)"
        case _ if value == HIDDEN:
            return HIDDEN
        case str():
            is_plain = _PLAIN.fullmatch(value) and value.lower() not in _OTHER_THINGS
            return value if is_plain else json.dumps(value, ensure_ascii=False)
        case dict() if is_intrinsic(value):
            ((name, argument),) = value.items()
            short = name.removeprefix("Fn::")
            if short == "GetAtt" and isinstance(argument, list):
                return f"!GetAtt {'.'.join(map(str, argument))}"
            return f"!{short} {value_text(argument)}"
        case dict():
            return f"{{{', '.join(f'{key}: {value_text(item)}' for key, item in value.items())}}}"
        case list():
            return f"[{', '.join(map(value_text, value))}]"
    return json.dumps(value)


def short_text(value: Value) -> str:
    """Return a value on one line, the start of a long one."""
    text = value_text(value)
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…"


def both_texts(before: Value, after: Value) -> tuple[str, str]:
    """Return two values on a line each; of long ones, what differs and what is around it."""
    old, new = value_text(before), value_text(after)
    if old == new:
        return short_text(before), short_text(after)
    if max(len(old), len(new)) <= _LONGEST:
        return old, new
    start = _alike(old, new)
    end = _alike(old[start:][::-1], new[start:][::-1])
    return _cut(old, start, end), _cut(new, start, end)


def _alike(one: str, other: str) -> int:
    """Return how many characters two texts start with that are the same."""
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False)))


def _cut(text: str, start: int, end: int) -> str:
    first, last = max(0, start - _AROUND), len(text) - max(0, end - _AROUND)
    first = 0 if first < _AROUND else first
    middle = text[first:last]
    if len(middle) > _LONGEST:
        half = _LONGEST // 2
        middle = f"{middle[:half]}…{middle[-half:]}"
    return f"{'…' if first else ''}{middle}{'…' if last < len(text) else ''}"


def as_document(value: Value) -> Json:
    """Return what a text of JSON is: a map or a list; None for anything else."""
    if isinstance(value, str) and value.lstrip()[:1] in ("{", "["):
        try:
            document: Json = json.loads(value)
        except ValueError:
            return None
        return document if isinstance(document, (dict, list)) else None
    return None
