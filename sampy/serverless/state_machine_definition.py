"""The definition of a state machine as the text that CloudFormation takes, with substitutions for what isn't text."""

from __future__ import annotations

import json
import re

from sampy.intrinsics import Json, is_intrinsic
from sampy.serverless.contributions import Object

_DYNAMIC_REFERENCE = re.compile(r"^{{resolve:([a-z-]+):(.+)}}$")


def definition_string(definition: Json) -> tuple[Json, Object]:
    """Return the `DefinitionString` of a definition, and the values to be substituted into it, by name."""
    substitutions: Object = {}
    text = json.dumps(_substituted(definition, substitutions), sort_keys=True, indent=4, separators=(",", ": "))
    lines: list[Json] = [*text.split("\n")]
    return {"Fn::Join": ["\n", lines]}, substitutions


def _substituted(value: Json, substitutions: Object) -> Json:
    """Return what is in a value with placeholders for intrinsic functions and dynamic references."""
    if isinstance(value, dict):
        # Placeholders are numbered in the order in which keys are sorted.
        return {key: _placeholder(value[key], substitutions) for key in sorted(value)}
    if isinstance(value, list):
        return [_placeholder(item, substitutions) for item in value]
    return value


def _placeholder(value: Json, substitutions: Object) -> Json:
    dynamic = isinstance(value, str) and _DYNAMIC_REFERENCE.match(value)
    if not dynamic and not is_intrinsic(value):
        return _substituted(value, substitutions)
    name = f"definition_substitution_{len(substitutions) + 1}"
    substitutions[name] = value
    return f"${{{name}}}"
