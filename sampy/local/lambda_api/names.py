"""Which function of the stacks a request is for.

Source: AWS page "Invoke" of the AWS Lambda API Reference: a name, an ARN, or a part of one, each with a qualifier or
without. Here the logical id will do as well.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from typing import Final

import attrs

from sampy.errors import did_you_mean
from sampy.local.functions.model import Function
from sampy.local.lambda_api.refusals import no_function, wrong

_NAME = re.compile(
    r"(?:arn:aws[a-zA-Z-]*:lambda:)?(?:[a-z]+(?:-[a-z]+)+-\d:)?(?:\d{12}:)?(?:function:)?"
    r"(?P<name>[A-Za-z0-9_.-]+)(?::(?P<qualifier>[A-Za-z0-9$_.-]+))?"
)
_LATEST: Final = "$LATEST"


@attrs.frozen
class Found:
    """A function that is called.

    Args:
        stack: The name of its stack.
        function: The function.
        qualifier: The version or alias that is called, where one is named.
    """

    stack: str
    function: Function
    qualifier: str | None = None


class Names:
    """The functions of stacks by what they are called.

    Args:
        functions: Returns the functions as they are now, by the names of their stacks.
    """

    def __init__(self, functions: Callable[[], Mapping[str, Iterable[Function]]]) -> None:
        self._functions = functions

    def find(self, name: str, qualifier: str | None = None) -> Found:
        """Return what is called.

        Every version is the function as it is here, so any number will do; an alias must be one of the stack.

        Args:
            name: A logical id, a name, or an ARN.
            qualifier: The version or alias, where it is named apart.

        Raises:
            Refusal: There is no such function, or no such alias; several stacks have a function of this logical id.
        """
        parsed = _NAME.fullmatch(name)
        if parsed is None:
            raise wrong(f"{name} is no name and no ARN of a function")
        if qualifier and parsed["qualifier"] and qualifier != parsed["qualifier"]:
            raise wrong("The derived qualifier from the function name does not match the specified qualifier.")
        found = self._named(parsed["name"])
        called = attrs.evolve(found, qualifier=qualifier or parsed["qualifier"])
        known = called.function.aliases
        if called.qualifier not in (None, _LATEST, *known) and not str(called.qualifier).isdigit():
            hint = did_you_mean(str(called.qualifier), known) if known else "it has no alias"
            raise no_function(f"{called.function.arn}:{called.qualifier}", hint)
        return called

    def _named(self, wanted: str) -> Found:
        every = [Found(stack, each) for stack, functions in self._functions().items() for each in functions]
        found = [each for each in every if each.function.name == wanted]
        found = found or [each for each in every if each.function.logical_id == wanted]
        if not found:
            arn = f"{every[0].function.arn.rpartition(':')[0]}:{wanted}" if every else wanted
            raise no_function(arn, did_you_mean(wanted, [each.function.logical_id for each in every]))
        if len(found) > 1:
            names = ", ".join(each.function.name for each in found)
            raise wrong(f"Several stacks have a function {wanted}: call one of them by its name: {names}")
        return found[0]
