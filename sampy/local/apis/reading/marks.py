"""Which resource a value names, whatever text the value comes to on this machine.

Each reference to a resource becomes a text that carries its logical id. The functions around it are resolved with
that, and what they come to still tells whom it means: ``Fn::Join``, ``Fn::If`` and ``Fn::Sub`` need no reader here.
"""

from __future__ import annotations

import re
from collections.abc import Collection

from sampy.intrinsics import SUB_PLACEHOLDER, Json

MARKED = "x-sampy-marked-"
"""What the name of a property has before it where `with_marks` puts its value with marks."""
_OPEN, _CLOSE = "\ue100", "\ue101"
_MARK = re.compile(f"{_OPEN}([^{_CLOSE}]*){_CLOSE}")
_MARKED_PROPERTIES = ("authorizerUri", "uri")


def marked(value: Json, names: Collection[str]) -> Json:
    """Return a value with a mark for each reference to one of the resources."""
    match value:
        case list():
            return [marked(item, names) for item in value]
        case {"Ref": str(name), **others} if name in names and not others:
            return _mark(name)
        case {"Fn::GetAtt": str(text), **others} if not others:
            return _attribute(value, text.split(".", 1), names)
        case {"Fn::GetAtt": list(parts), **others} if not others:
            return _attribute(value, parts, names)
        case {"Fn::Sub": str(text), **others} if not others:
            return {"Fn::Sub": _text(text, names, ())}
        case {"Fn::Sub": [str(text), dict(variables)], **others} if not others:
            return {"Fn::Sub": [_text(text, names, variables), marked(variables, names)]}
        case dict():
            return {key: marked(item, names) for key, item in value.items()}
    return value


def with_marks(value: Json, names: Collection[str]) -> Json:
    """Return a document of an API with a marked copy beside each property that may name a function."""
    if isinstance(value, list):
        return [with_marks(item, names) for item in value]
    if not isinstance(value, dict):
        return value
    copied: dict[str, Json] = {}
    for key, item in value.items():
        copied[key] = with_marks(item, names)
        if key in _MARKED_PROPERTIES:
            copied[MARKED + key] = marked(item, names)
    return copied


def names_in(text: Json) -> list[str]:
    """Return the logical ids that a text with marks carries."""
    return _MARK.findall(text) if isinstance(text, str) else []


def without_marks(text: str) -> str:
    """Return a text with each mark replaced by the logical id."""
    return _MARK.sub(r"\1", text)


def _mark(name: str) -> str:
    return f"{_OPEN}{name}{_CLOSE}"


def _attribute(value: Json, parts: list[str] | list[Json], names: Collection[str]) -> Json:
    if len(parts) != 2 or parts[0] not in names:
        return value
    # An ARN may be taken apart by Fn::Split and Fn::Select: the name is its seventh part.
    return f"arn:aws:lambda:::function:{_mark(str(parts[0]))}" if parts[1] == "Arn" else _mark(str(parts[0]))


def _text(text: str, names: Collection[str], variables: Collection[str]) -> str:
    def replaced(found: re.Match[str]) -> str:
        placeholder = found[1].strip()
        name = placeholder.partition(".")[0]
        if placeholder in variables or name not in names:
            return found[0]
        return str(_attribute("", [name, placeholder.partition(".")[2]], names))

    return SUB_PLACEHOLDER.sub(replaced, text)
