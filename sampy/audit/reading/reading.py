"""From the handler of a function to the calls of AWS that it makes."""

from __future__ import annotations

import ast

import attrs

from sampy.audit.calls import AwsCall
from sampy.audit.reading.frames import Arguments, Frame
from sampy.audit.reading.machine import Code, Environment, Gap, Machine, TooLarge
from sampy.audit.reading.values import NOTHING, UNKNOWN, Module, Values, union


@attrs.frozen
class Reading:
    """What was found in the code of a function.

    Args:
        calls: The calls of AWS, in the order in which they were come by.
        gaps: The places where the code could not be followed.
    """

    calls: tuple[AwsCall, ...]
    gaps: tuple[Gap, ...]

    @property
    def complete(self) -> bool:
        """Whether the code was followed wherever it can call AWS."""
        return all(each.complete for each in self.gaps)


def read_handler(code: Code, handler: str, environment: Environment) -> Reading:
    """Return what a handler calls.

    Args:
        code: Where its modules are.
        handler: The handler as Lambda takes it: ``folder/module.function``.
        environment: The environment variables that the code finds.
    """
    machine = Machine(code, environment)
    path, _, function = handler.rpartition(".")
    name = path.replace("/", ".")
    start = Frame("", None, "", "", (), (), (), certain=True, importing=True)
    nowhere = ast.Constant(None)
    try:
        found = _function(machine.module(name, start, nowhere), function, machine)
        start.module, start.importing = name, False
        if name in machine.files:
            start.path = machine.files[name].path
        if found:
            machine.call(found, Arguments((UNKNOWN, UNKNOWN)), start, nowhere)
        elif not machine.gaps:
            machine.gap(f"the handler {handler!r} isn't in the code", start, nowhere)
    except TooLarge:
        machine.gap("there is more code than can be followed", start, nowhere)
    except RecursionError:
        machine.gap("the code is too deep to be followed", start, nowhere)
    return Reading(tuple(machine.calls), tuple(machine.gaps))


def _function(modules: Values, name: str, machine: Machine) -> Values:
    return union(machine.heap.read(each.scope, name) for each in modules if isinstance(each, Module)) or NOTHING
