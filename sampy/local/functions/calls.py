"""What a template says of calls of its functions: which aliases they have, and how often an event is tried again.

Source: AWS pages "AWS::Lambda::Alias" and "AWS::Lambda::EventInvokeConfig" of the AWS CloudFormation User Guide.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import attrs

from sampy.intrinsics import Json
from sampy.local.functions.model import DEFAULT_RETRIES
from sampy.local.values import LocalValues
from sampy.template import Template

_ALIAS = "AWS::Lambda::Alias"
_EVENTS = "AWS::Lambda::EventInvokeConfig"


@attrs.frozen
class Calls:
    """How a function is called.

    Args:
        aliases: The names of its aliases.
        retries: How many times an event is tried again that it ended with an error for.
    """

    aliases: tuple[str, ...] = ()
    retries: int = DEFAULT_RETRIES


def calls_of(template: Template, values: LocalValues) -> dict[str, Calls]:
    """Return how functions are called of which the template says anything, by their names.

    Args:
        template: The compiled template.
        values: What its values come to here.
    """
    found: dict[str, Calls] = {}
    for name, properties in _of_functions(template, values, _ALIAS):
        known = found.get(name, Calls())
        found[name] = attrs.evolve(known, aliases=(*known.aliases, values.text(properties.get("Name", ""))))
    for name, properties in _of_functions(template, values, _EVENTS):
        retries = values.resolved(properties.get("MaximumRetryAttempts", DEFAULT_RETRIES))
        if str(retries).isdigit():
            found[name] = attrs.evolve(found.get(name, Calls()), retries=int(str(retries)))
    return found


def _of_functions(template: Template, values: LocalValues, kind: str) -> Iterator[tuple[str, Mapping[str, Json]]]:
    """Yield the name of a function, and the properties of each resource of a type that is there and is about it."""
    for logical_id, properties in template.each(kind):
        if values.exists(logical_id):
            named = values.text(properties.get("FunctionName", ""))
            yield named.rpartition(":function:")[2].partition(":")[0], properties
