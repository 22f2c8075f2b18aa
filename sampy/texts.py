"""What a value of a template says as text, with what it refers to as ``${Name}``."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import cast

from sampy.intrinsics import Json


def text_of(value: Json) -> str | None:
    """Return the text that a value is, with what it refers to as ``${Name}``; None where that can't be told."""
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
            return _substituted(text, cast(Mapping[str, Json], variables))
        case {"Fn::Join": [str(delimiter), list(values)]}:
            texts = [text_of(each) for each in values]
            return None if None in texts else delimiter.join(text for text in texts if text is not None)
    return None


def told(value: Json) -> str:
    """Return the text that a value is, with whatever only CloudFormation can tell as ``${...}``."""
    match value:
        case str():
            return value
        case bool() | int() | float():
            return json.dumps(value)
        case {"Fn::Sub": [str(text), dict(variables)]}:
            return _substituted(text, {name: told(each) for name, each in variables.items()})
        case {"Fn::Join": [str(delimiter), list(values)]}:
            return delimiter.join(told(each) for each in values)
        case {"Fn::ImportValue": name}:
            return f"${{ImportValue {told(name)}}}"
    known = text_of(value)
    if known is not None:
        return known
    # A wildcard in what is not understood is no wildcard of the policy.
    return f"${{{json.dumps(value, sort_keys=True)}}}".replace("*", "").replace("?", "")


def _substituted(text: str, variables: Mapping[str, Json]) -> str:
    for name, value in variables.items():
        given = text_of(value)
        if given is not None:
            text = text.replace(f"${{{name}}}", given)
    return text
