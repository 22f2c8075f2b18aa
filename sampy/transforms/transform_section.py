"""Which transforms a template asks for, and in which order.

Source: AWS page "CloudFormation template Transform section".
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from sampy.errors import CompileError, DocumentPath, Problem
from sampy.intrinsics import Json
from sampy.transforms import INCLUDE, LANGUAGE_EXTENSIONS, SERVERLESS

FUNCTION = "Fn::Transform"


class TransformCall(NamedTuple):
    """One entry of the section.

    Args:
        name: The name of the transform.
        parameters: What is given to it.
        entry: The entry as it is written.
        path: Where it stands.
    """

    name: str
    parameters: Mapping[str, Json]
    entry: Json
    path: DocumentPath


def read_calls(section: Json) -> list[TransformCall]:
    """Return the entries of a Transform section in their order.

    Raises:
        CompileError: Where one is malformed, or comes too late.
    """
    entries = section if isinstance(section, list) else [] if section is None else [section]
    calls: list[TransformCall] = []
    problems: list[Problem] = []
    for index, entry in enumerate(entries):
        path: DocumentPath = ("Transform", index) if isinstance(section, list) else ("Transform",)
        call = _call(entry, path)
        if call is None:
            fix = "write its name, or a map with Name and Parameters"
            problems.append(Problem("this is no transform", fix, path))
        else:
            calls.append(call)
    problems += _misused(calls)
    if problems:
        raise CompileError(problems)
    return calls


def _call(entry: Json, path: DocumentPath) -> TransformCall | None:
    match entry:
        case str(name):
            return TransformCall(name, {}, entry, path)
        case {"Name": str(name), **rest}:
            parameters = rest.pop("Parameters", None) or {}
            if isinstance(parameters, dict) and not rest:
                return TransformCall(name, parameters, entry, path)
    return None


def _misused(calls: list[TransformCall]) -> Iterator[Problem]:
    serverless = False
    for call in calls:
        if call.name == LANGUAGE_EXTENSIONS and serverless:
            # The Serverless transform doesn't know the loops and functions of the other one.
            message = f"{LANGUAGE_EXTENSIONS} must come before {SERVERLESS}"
            yield Problem(message, "name it first", call.path)
        serverless |= call.name == SERVERLESS
        if call.name in (LANGUAGE_EXTENSIONS, SERVERLESS) and call.parameters:
            yield Problem(f"{call.name} takes no Parameters", "write its name alone", call.path)
        if call.name == INCLUDE and call.parameters.get("Location") is None:
            fix = "write {Name: AWS::Include, Parameters: {Location: path}}"
            yield Problem(f"{INCLUDE} needs a Location", fix, call.path)


def has_embedded_transforms(value: Json | Mapping[str, Json]) -> bool:
    """Return whether there is an `Fn::Transform` anywhere in a document."""
    if isinstance(value, Mapping):
        if FUNCTION in value:
            return True
        for item in value.values():
            if isinstance(item, (dict, list)) and has_embedded_transforms(item):
                return True
        # JSON has a short form for it as well.
        return "Transform" in value and is_include(value["Transform"])
    return isinstance(value, list) and any(
        has_embedded_transforms(item) for item in value if isinstance(item, (dict, list))
    )


def has_macros(value: Json | Mapping[str, Json]) -> bool:
    """Return whether a document holds what only CloudFormation, or a transform that was not named, can replace."""
    if isinstance(value, Mapping):
        if any(key.startswith((FUNCTION, "Fn::ForEach")) for key in value):
            return True
        return any(has_macros(item) for item in value.values() if isinstance(item, (dict, list)))
    return isinstance(value, list) and any(has_macros(item) for item in value if isinstance(item, (dict, list)))


def is_include(value: Json) -> bool:
    """Return whether a value is a call of AWS::Include, and nothing else."""
    return isinstance(value, dict) and value.get("Name") == INCLUDE and set(value) == {"Name", "Parameters"}
