"""What is known of a template before it is deployed: values of parameters, mappings, and which conditions hold."""

from __future__ import annotations

from collections.abc import Mapping

from sampy.context import URL_SUFFIXES, Context
from sampy.differences.model import Given
from sampy.intrinsics import Json, as_map

HIDDEN = "****"
"""What CloudFormation shows instead of the value of a parameter with NoEcho."""


class Opaque(tuple[str, ...]):
    """Stands for a value that isn't known; two of them are the same value where they are equal."""


class Known:
    """What is known of one of the two templates that are compared.

    Args:
        document: The template.
        parameters: The values of its parameters, and of pseudo parameters: text, lists of text, or `Opaque`.
    """

    def __init__(self, document: Mapping[str, Json], parameters: Mapping[str, Json | Opaque]) -> None:
        self.parameters = parameters
        self.mappings = as_map(document.get("Mappings"))
        self.conditions = as_map(document.get("Conditions"))


NOTHING_KNOWN = Known({}, {})
"""With it, values are compared as they are written."""


def known_values(
    document: Mapping[str, Json], given: Given, kept: Given, context: Context | None, name: str | None
) -> Known:
    """Return what is known of a template.

    Args:
        document: The template.
        given: What it is deployed with.
        kept: What the stack was deployed with before, which holds for parameters that are not given.
        context: Where it is deployed to; nothing is known of that without it.
        name: The name of the stack.
    """
    values: dict[str, Json | Opaque] = {}
    for parameter, declared in as_map(document.get("Parameters")).items():
        value = _value(parameter, as_map(declared), given, kept)
        if value is not None:
            values[parameter] = value
    return Known(document, {**values, **_pseudo_parameters(context, name)})


def _value(name: str, declared: Mapping[str, Json], given: Given, kept: Given) -> Json | Opaque:
    value: Json = given.parameters.get(name, kept.parameters.get(name, declared.get("Default")))
    kind = str(declared.get("Type", "String"))
    if value is None:
        return None
    if value == HIDDEN:
        return Opaque(("hidden", name))
    text = str(value).lower() if isinstance(value, bool) else str(value)
    if kind.startswith("AWS::SSM::Parameter::"):
        return Opaque((kind, text))
    if kind == "CommaDelimitedList" or kind.startswith("List<"):
        return [item.strip() for item in text.split(",")]
    return text


def _pseudo_parameters(context: Context | None, name: str | None) -> dict[str, Json | Opaque]:
    known: dict[str, str | None] = {"AWS::StackName": name}
    if context is not None:
        known["AWS::Region"] = context.region
        known["AWS::Partition"] = context.partition
        known["AWS::AccountId"] = context.account
        known["AWS::URLSuffix"] = URL_SUFFIXES.get(context.partition)
    return {parameter: value for parameter, value in known.items() if value is not None}
