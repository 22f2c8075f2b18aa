"""The environment variables of a function, as the code finds them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from sampy.audit.reading.texts import HOLE, Part, Parts, Reference, joined
from sampy.audit.reading.values import ANY_TEXT, NOTHING, Text, Values, one
from sampy.conditions import NO_VALUE
from sampy.intrinsics import Json, as_map, is_intrinsic
from sampy.permissions.names import Names
from sampy.template import Template
from sampy.texts import told

_PLACEHOLDER = re.compile(r"\$\{([^!}][^}]*)\}")
_SET_BY_LAMBDA = (
    *(
        "AWS_ACCESS_KEY",
        "AWS_DEFAULT_REGION",
        "AWS_EXECUTION_ENV",
        "AWS_LAMBDA_",
        "AWS_REGION",
        "AWS_SECRET_ACCESS_KEY",
    ),
    *(
        "AWS_SESSION_TOKEN",
        "AWS_XRAY_",
        "LAMBDA_",
        "LANG",
        "LD_LIBRARY_PATH",
        "PATH",
        "PYTHONPATH",
        "TZ",
        "_HANDLER",
        "_X_",
    ),
)
"""What the names of the variables begin with that are set for every function."""


class FunctionEnvironment:
    """The environment variables of a function of a compiled template.

    Args:
        template: The template.
        names: What its references stand for.
        logical_id: The function.
    """

    def __init__(self, template: Template, names: Names, logical_id: str) -> None:
        properties = template.properties(logical_id)
        self._template = template
        self._names = names
        environment = properties.get("Environment")
        variables = as_map(environment).get("Variables")
        self._variables = as_map(variables)
        self._open = is_intrinsic(environment) or is_intrinsic(variables)
        self._function = logical_id

    def variable(self, name: str) -> Values:
        """Return what a variable holds; nothing, where it isn't set."""
        if name in self._variables:
            return frozenset(Text(self.parts(each)) for each in _branches(self._variables[name]))
        if name == "AWS_LAMBDA_FUNCTION_NAME":
            return one(Text((Reference(self._function),)))
        return one(ANY_TEXT) if self._open or name.startswith(_SET_BY_LAMBDA) else NOTHING

    def parts(self, value: Json) -> Parts:
        """Return a value of the template as a text of which parts are known."""
        return parts_of(self._names.resolved(told(value)), self._template)


def parts_of(text: str, template: Template) -> Parts:
    """Return the parts of a text with references as ``${Name}``; what is no resource's name is a hole."""
    return joined(_parts(text, template.resources))


def _parts(text: str, resources: Mapping[str, object]) -> Iterator[Part]:
    end = 0
    for found in _PLACEHOLDER.finditer(text):
        yield text[end : found.start()]
        name, _, attribute = found[1].strip().partition(".")
        yield Reference(name, attribute or None) if name in resources else HOLE
        end = found.end()
    yield text[end:]


def _branches(value: Json) -> Iterator[Json]:
    match value:
        case {"Fn::If": [_, then, otherwise]}:
            yield from _branches(then)
            yield from _branches(otherwise)
        case _ if value != NO_VALUE:
            yield value
