"""Writing templates: the same document always gives the same text, and reading that text gives the same document."""

from __future__ import annotations

import json
import math
from collections.abc import Iterator, Mapping, Sequence

from sampy.errors import CompileError, DocumentPath, Problem
from sampy.formats.short_forms import CONDITION, CONDITION_FUNCTIONS, GET_ATT, LIST_FORMS, SCALAR_FORMS
from sampy.formats.yaml_scalars import MAX_BITS
from sampy.formats.yaml_text import block, number, text

_FLOW_WIDTH = 80
# A longer key needs "? " before it: readers look only so far for the ":" that makes it one.
_LONGEST_KEY = 1000


def to_json(document: Mapping[str, object]) -> str:
    """Return `document` in JSON, with its keys in their order.

    Raises:
        CompileError: It holds a number or text that no file can hold.
    """
    try:
        written = json.dumps(document, indent=2, ensure_ascii=False, allow_nan=False)
    except ValueError:
        raise CompileError(list(_unwritable(document, ()))) from None
    return f"{_encodable(written, document)}\n"


def to_yaml(document: Mapping[str, object]) -> str:
    """Return `document` in YAML as people write it: with the short forms of functions, and blocks for longer text.

    Raises:
        CompileError: It holds a number or text that no file can hold.
    """
    if not document:
        return "{}\n"
    lines: list[str] = []
    try:
        _write_entries(lines, document, 0)
    except ValueError:
        raise CompileError(list(_unwritable(document, ()))) from None
    return _encodable("\n".join(lines) + "\n", document)


def _write_entries(lines: list[str], entries: Mapping[str, object], column: int) -> None:
    padding = " " * column
    for key, value in entries.items():
        written = text(key)
        if len(written) > _LONGEST_KEY:
            lines.append(f"{padding}? {written}")
            written = ""
        _write(lines, f"{padding}{written}:", value, column)


def _write_items(lines: list[str], items: Sequence[object], column: int, *, conditions: bool = False) -> None:
    head = " " * column + "-"
    for item in items:
        first = len(lines)
        if _is_nested(item, conditions):
            # The first entry of a mapping or list within a list goes in the line of its "-".
            if isinstance(item, Mapping):
                _write_entries(lines, item, column + 2)
            elif isinstance(item, Sequence):
                _write_items(lines, item, column + 2)
            lines[first] = f"{head} {lines[first][column + 2 :]}"
        else:
            _write(lines, head, item, column, conditions=conditions)


def _is_nested(item: object, conditions: bool) -> bool:
    if isinstance(item, Mapping):
        return bool(item) and _short_form(item, conditions=conditions) is None
    return isinstance(item, (list, tuple)) and bool(item)


def _write(lines: list[str], head: str, value: object, column: int, *, conditions: bool = False) -> None:
    """Write `value` after `head`, which starts in `column`; what doesn't fit there is indented by 2 under it."""
    if isinstance(value, str):
        lines.append(f"{head} {block(value, column + 2) or text(value)}")
    elif isinstance(value, Mapping):
        short = _short_form(value, conditions=conditions)
        if short is not None:
            _write_short_form(lines, head, *short, column)
        elif value:
            lines.append(head)
            _write_entries(lines, value, column + 2)
        else:
            lines.append(f"{head} {{}}")
    elif isinstance(value, (list, tuple)):
        if value:
            lines.append(head)
            _write_items(lines, value, column + 2)
        else:
            lines.append(f"{head} []")
    else:
        lines.append(f"{head} {_scalar(value)}")


def _write_short_form(lines: list[str], head: str, tag: str, argument: object, column: int) -> None:
    if isinstance(argument, str):
        lines.append(f"{head} {tag} {block(argument, column + 2) or text(argument)}")
        return
    assert isinstance(argument, (list, tuple))
    conditions = _holds_conditions(tag)
    inline = _inline_items(argument, _FLOW_WIDTH - len(head) - len(tag), conditions=conditions)
    if inline is not None:
        lines.append(f"{head} {tag} {inline}")
        return
    lines.append(f"{head} {tag}")
    _write_items(lines, argument, column + 2, conditions=conditions)


def _short_form(value: Mapping[str, object], *, conditions: bool = False) -> tuple[str, object] | None:
    """Return the tag and argument of a function that has a short form; None for every other mapping.

    CloudFormation takes no tag directly after another one, so a function of a function has none. `Condition` is a
    function only among the operands of another condition: elsewhere it is an attribute of a resource, or anything.
    """
    if len(value) != 1:
        return None
    ((function, argument),) = value.items()
    if isinstance(argument, str):
        if function == CONDITION:
            return ("!Condition", argument) if conditions else None
        tag = SCALAR_FORMS.get(function)
    elif not isinstance(argument, (list, tuple)):
        return None
    elif function == GET_ATT:
        return _get_att(argument)
    else:
        tag = LIST_FORMS.get(function)
    return (tag, argument) if tag is not None else None


def _get_att(argument: Sequence[object]) -> tuple[str, object] | None:
    match argument:
        case [str(resource), str(attribute)] if "." not in resource:
            return "!GetAtt", f"{resource}.{attribute}"
    return None


def _holds_conditions(tag: str) -> bool:
    return f"Fn::{tag[1:]}" in CONDITION_FUNCTIONS


def _inline(value: object, room: int, *, conditions: bool = False) -> str | None:
    """Return `value` as it is written within ``[]``, or None where it has no place in a line of `room` characters."""
    if isinstance(value, str):
        written = text(value, flow=True) if len(value) <= room and "\n" not in value else None
    elif isinstance(value, Mapping):
        short = _short_form(value, conditions=conditions)
        if short is None:
            return None
        tag, argument = short
        if isinstance(argument, (list, tuple)):
            inner = _inline_items(argument, room - len(tag) - 1, conditions=_holds_conditions(tag))
        else:
            inner = _inline(argument, room - len(tag) - 1)
        written = f"{tag} {inner}" if inner is not None else None
    elif isinstance(value, (list, tuple)):
        written = _inline_items(value, room)
    else:
        written = _scalar(value)
    return written if written is not None and len(written) <= room else None


def _inline_items(items: Sequence[object], room: int, *, conditions: bool = False) -> str | None:
    written: list[str] = []
    left = room - 2
    for item in items:
        inline = _inline(item, left, conditions=conditions)
        if inline is None:
            return None
        written.append(inline)
        left -= len(inline) + 2
    return f"[{', '.join(written)}]"


def _scalar(value: object) -> str:
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, (int, float)):
        return number(value)
    raise TypeError(f"a document can't hold a {type(value).__name__}: {value!r}")


def _encodable(written: str, document: Mapping[str, object]) -> str:
    """Return what was written, unless it holds what no file in UTF-8 can."""
    try:
        written.encode()
    except UnicodeEncodeError:
        raise CompileError(list(_unwritable(document, ()))) from None
    return written


def _unwritable(value: object, path: DocumentPath) -> Iterator[Problem]:
    if isinstance(value, Mapping):
        for key, inner in value.items():
            yield from _unwritable_text(key, (*path, key))
            yield from _unwritable(inner, (*path, key))
    elif isinstance(value, (list, tuple)):
        for index, inner in enumerate(value):
            yield from _unwritable(inner, (*path, index))
    elif isinstance(value, str):
        yield from _unwritable_text(value, path)
    elif isinstance(value, int) and value.bit_length() > MAX_BITS:
        yield Problem("the number is too large for a template", "use a smaller one, or text", path)
    elif isinstance(value, float) and not math.isfinite(value):
        yield Problem(f"no template can hold the number {value}", "use a finite number, or text", path)


def _unwritable_text(value: str, path: DocumentPath) -> Iterator[Problem]:
    if any("\ud800" <= character <= "\udfff" for character in value):
        yield Problem("the text holds half of a character", "decode it from UTF-8 without 'surrogateescape'", path)
