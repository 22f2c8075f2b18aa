"""What a value of a template says as text, with what it refers to as ``${Name}``."""

from __future__ import annotations

import json
from collections.abc import Callable

from sampy.intrinsics import Json


def text_of(value: Json) -> str | None:
    """Return the text that a value is, with what it refers to as ``${Name}``; None where that can't be told."""
    return _text(value, lambda other: None)


def told(value: Json) -> str:
    """Return the text that a value is, with whatever only CloudFormation can tell as ``${...}``."""
    return str(_text(value, _opaque))


def _opaque(value: Json) -> str:
    """Return what stands for a value that is no text and no reference."""
    match value:
        case bool() | int() | float():
            return json.dumps(value)
        case {"Fn::ImportValue": name}:
            return f"${{ImportValue {told(name)}}}"
    # A wildcard in what is not understood is no wildcard of the policy.
    return f"${{{json.dumps(value, sort_keys=True)}}}".replace("*", "").replace("?", "")


def _text(value: Json, otherwise: Callable[[Json], str | None]) -> str | None:
    match value:
        case str():
            return value
        case {"Ref": str(name)}:
            return f"${{{name}}}"
        case {"Fn::GetAtt": [str(name), str(attribute)]}:
            return f"${{{name}.{attribute}}}"
        case {"Fn::GetAtt": str(name)}:
            return f"${{{name}}}"
        case {"Fn::Sub": str(text)}:
            return text
        case {"Fn::Sub": [str(text), dict(variables)]}:
            for name, each in variables.items():
                given = _text(each, otherwise)
                text = text if given is None else text.replace(f"${{{name}}}", given)
            return text
        case {"Fn::Join": [str(delimiter), list(values)]}:
            texts = [_text(each, otherwise) for each in values]
            return None if None in texts else delimiter.join(text for text in texts if text is not None)
    return otherwise(value)
