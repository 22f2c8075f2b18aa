"""What a connector from a resource of one type to one of another type allows, and how."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple, cast

from sampy.data import load
from sampy.errors import Invalid
from sampy.intrinsics import Json

_VARIABLE = re.compile(r"%\{([\w.]+)\}")


class ConnectorProfile(NamedTuple):
    """What connectors from one type to another make.

    Args:
        kind: What they make, such as ``AWS_LAMBDA_PERMISSION``.
        of_source: The policy is attached to the source and its role; otherwise to the destination and its role.
        depended_by: What is to be created after the policy, if anything.
        combinations: The only sets of permissions that may be asked for; empty where any will do.
        permissions: What each permission stands for, with variables such as ``%{Source.Arn}``.
    """

    kind: str
    of_source: bool
    depended_by: str | None
    combinations: Sequence[Sequence[str]]
    permissions: Mapping[str, Mapping[str, Json]]


def connector_profile(source_type: str, destination_type: str) -> ConnectorProfile | None:
    """Return the profile of connectors from one type to another; None where there are none."""
    found = load("connector_profiles").get(f"{source_type} to {destination_type}")
    if found is None:
        return None
    return ConnectorProfile(
        found["Type"],
        found["SourcePolicy"],
        found.get("DependedBy"),
        found.get("ValidAccessCategories", ()),
        dict(found["AccessCategories"]),
    )


def destination_types(source_type: str) -> list[str]:
    """Return the types that connectors lead to from a type."""
    return [destination for source, destination in _pairs() if source == source_type]


def source_types(destination_type: str) -> list[str]:
    """Return the types that connectors lead from to a type."""
    return [source for source, destination in _pairs() if destination == destination_type]


def _pairs() -> Iterator[tuple[str, str]]:
    for pair in load("connector_profiles"):
        source, _, destination = pair.partition(" to ")
        yield source, destination


def filled(value: Json, values: Mapping[str, Json]) -> Json:
    """Return a part of a profile with the values of its variables; text around them becomes `Fn::Sub`.

    Raises:
        Invalid: Where a variable has no value; its name is the message.
    """
    if isinstance(value, str):
        return _filled_text(value, values) if "%{" in value or "${" in value else value
    if isinstance(value, list):
        return [filled(item, values) for item in value]
    if isinstance(value, dict):
        return {key: filled(item, values) for key, item in value.items()}
    return value


def _filled_text(text: str, values: Mapping[str, Json]) -> Json:
    whole = _VARIABLE.fullmatch(text)
    if whole:
        return _known(whole[1], values)
    # Fn::Sub takes letters and digits in the names of its variables.
    used = {name.replace(".", ""): _known(name, values) for name in _variables(text)}
    new = _VARIABLE.sub(lambda found: f"${{{found[1].replace('.', '')}}}", text)
    return {"Fn::Sub": cast(Json, [new, used]) if used else new}


def _variables(text: str) -> Iterator[str]:
    return (found[1] for found in _VARIABLE.finditer(text))


def _known(name: str, values: Mapping[str, Json]) -> Json:
    value = values.get(name)
    if value is None:
        raise Invalid(name)
    return value
