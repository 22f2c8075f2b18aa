"""What the expressions of a state may refer to: its input, the context object, variables, and later its result."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import datetime
from random import Random
from typing import Literal

import attrs

from sampy.executions.failures import RUNTIME, BadPath, PathMissing, StateFailure
from sampy.executions.jsonata import evaluate_expression
from sampy.executions.plain_paths import follow, plain_steps
from sampy.intrinsics import Json

QueryLanguage = Literal["JSONPath", "JSONata"]
_VARIABLE = re.compile(r"\$([^\W\d]\w*)")


class Absent:
    """The mark of a value that isn't there, where null is one."""


ABSENT = Absent()


@attrs.define
class Variables:
    """The variables of a state machine, or of a branch or iteration within one.

    A branch sees the variables around it, and what it assigns nobody else sees.

    Args:
        around: The variables around it.
        values: Its own.
    """

    around: Variables | None = None
    values: dict[str, Json] = attrs.field(factory=dict)

    def visible(self) -> Mapping[str, Json]:
        """Return every variable that can be seen from here, by its name."""
        return {**(self.around.visible() if self.around else {}), **self.values}

    def assign(self, values: Mapping[str, Json]) -> None:
        """Give variables new values."""
        self.values.update(values)


@attrs.frozen
class Scope:
    """What there is to refer to.

    Args:
        input: The input of the state.
        context: The context object.
        variables: The variables that can be seen.
        random: Where chance comes from.
        moment: What time it is.
        jsonata: Whether the expressions are in JSONata, and not in JSONPath.
        result: What the state came to, once it has.
        error_output: The error that a catcher has caught.
    """

    input: Json
    context: Mapping[str, Json]
    variables: Mapping[str, Json]
    random: Random
    moment: datetime
    jsonata: bool = False
    result: Json | Absent = ABSENT
    error_output: Json | Absent = ABSENT

    def value_at(self, path: str, root: Json, field: str) -> Json:
        """Return what a path of JSONPath leads to.

        Args:
            path: The path: into `root`, with ``$$`` into the context object, with ``$name`` into a variable.
            root: What ``$`` is.
            field: The field that the path stands in, for messages.

        Raises:
            StateFailure: It is no path, or leads nowhere. Step Functions reports that as ``States.Runtime``, whichever
                name the specification has for it.
        """
        start, steps = root, path
        if path.startswith("$$"):
            start, steps = dict(self.context), path[1:]
        elif name := _VARIABLE.match(path):
            if name[1] not in self.variables:
                raise _missing(path, field, root, f"there is no variable '${name[1]}'")
            start, steps = self.variables[name[1]], f"${path[name.end() :]}"
        plain = plain_steps(steps)
        try:
            if plain is not None:
                return follow(plain, start)
            from sampy.executions.json_paths import parse_path, read

            return read(parse_path(steps), start)
        except PathMissing:
            raise _missing(path, field, start) from None
        except BadPath as error:
            raise StateFailure(RUNTIME, f"Invalid path '{path}': {error}", field=field) from None

    def evaluate(self, expression: str, field: str) -> Json:
        """Return what an expression of JSONata gives.

        Args:
            expression: The expression, without ``{%`` and ``%}``.
            field: The field that it stands in, for messages.

        Raises:
            StateFailure: It fails, or gives nothing.
        """
        states: dict[str, Json] = {"input": self.input, "context": dict(self.context)}
        if not isinstance(self.result, Absent):
            states["result"] = self.result
        if not isinstance(self.error_output, Absent):
            states["errorOutput"] = self.error_output
        return evaluate_expression(
            expression,
            {**self.variables, "states": states},
            milliseconds=int(self.moment.timestamp() * 1000),
            random=self.random,
            field=field,
        )


def _missing(path: str, field: str, root: Json, why: str | None = None) -> StateFailure:
    from sampy.executions.documents import text_of

    found = why or f"could not be found in the input '{text_of(root)}'"
    message = f"The JSONPath '{path}' specified for the field '{field}' {found}"
    return StateFailure(RUNTIME, message, field=field)
