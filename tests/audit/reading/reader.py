"""Reads code as the handler of a function."""

from __future__ import annotations

from textwrap import dedent

from sampy.audit.reading.reading import Reading, read_handler
from sampy.audit.reading.sources import Inline
from sampy.audit.reading.values import NOTHING, Values, one, text


class Variables:
    """Environment variables."""

    def __init__(self, variables: dict[str, str]) -> None:
        self._variables = variables

    def variable(self, name: str) -> Values:
        """Return a variable."""
        return one(text(self._variables[name])) if name in self._variables else NOTHING


def read(code: str, **variables: str) -> Reading:
    """Return what is found in code, whose handler is ``handler``."""
    return read_handler(Inline(dedent(code)), "index.handler", Variables(variables))


def calls(code: str, **variables: str) -> list[str]:
    """Return the operations that code calls, in the order of its lines; with ``?`` behind those that aren't certain."""
    found = sorted(read(code, **variables).calls, key=lambda call: (call.step.line, call.service))
    return [f"{each.service}.{each.operation}{'' if each.certain else '?'}" for each in found]


def named(code: str, argument: str, **variables: str) -> set[object]:
    """Return what an argument of the calls in code can be; with ``...`` for what can't be told."""
    found = set()
    for call in read(code, **variables).calls:
        for parts in call.texts(argument):
            found.add("".join(part if isinstance(part, str) else "..." for part in parts))
    return found


def gaps(code: str, **variables: str) -> list[tuple[int, str]]:
    """Return the lines at which code can't be followed, and why."""
    return [(each.step.line, each.reason) for each in read(code, **variables).gaps]
