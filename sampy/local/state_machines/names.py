"""What names and ARNs mean on this machine: which function, state machine or activity of the stack that is."""

from __future__ import annotations

from collections.abc import Mapping

import attrs

from sampy.intrinsics import Json
from sampy.local.values import Resolve
from sampy.states.definitions import STATE_MACHINE
from sampy.template import Template

_FUNCTION = "AWS::Lambda::Function"
_OF_FUNCTIONS = ("AWS::Lambda::Alias", "AWS::Lambda::Version")
_ACTIVITY = "AWS::StepFunctions::Activity"


@attrs.frozen
class Callee:
    """A function that a task calls.

    Args:
        logical_id: Its logical id.
        version: The version or alias that is called; ``$LATEST`` where none is named.
    """

    logical_id: str
    version: str = "$LATEST"


@attrs.frozen
class Names:
    """The names and ARNs of what a stack has, as they are resolved here.

    Args:
        functions: The logical ids of functions, by their names and ARNs; aliases and versions, too.
        state_machines: The logical ids of state machines, by their names and ARNs.
        activities: The ARNs of activities.
    """

    functions: Mapping[str, str]
    state_machines: Mapping[str, str]
    activities: frozenset[str]

    @classmethod
    def of(cls, template: Template, resolve: Resolve) -> Names:
        """Return the names of what a compiled template has."""

        def told(logical_id: str, attribute: str | None = None) -> str:
            reference: Json = {"Fn::GetAtt": [logical_id, attribute]} if attribute else {"Ref": logical_id}
            return str(resolve(reference))

        functions: dict[str, str] = {}
        for logical_id, _ in template.each(_FUNCTION):
            functions |= dict.fromkeys((logical_id, told(logical_id), told(logical_id, "Arn")), logical_id)
        for logical_id, resource in template.each(*_OF_FUNCTIONS):
            properties = resource.get("Properties")
            name = resolve(properties.get("FunctionName")) if isinstance(properties, dict) else None
            home = functions.get(str(name))
            if home is not None:
                functions[told(logical_id)] = home
        machines: dict[str, str] = {}
        for logical_id, _ in template.each(STATE_MACHINE):
            machines |= dict.fromkeys((logical_id, told(logical_id), told(logical_id, "Name")), logical_id)
        return cls(functions, machines, frozenset(told(logical_id) for logical_id, _ in template.each(_ACTIVITY)))

    def function(self, called: str) -> Callee | None:
        """Return the function that a task calls; None where it is none of this stack.

        Args:
            called: Its name, its ARN or a part of that, with or without a version or an alias behind it.
        """
        _, found, rest = called.rpartition(":function:")
        name, _, version = (rest if found else called).partition(":")
        logical_id = self.functions.get(called) or self.functions.get(name)
        return None if logical_id is None else Callee(logical_id, version or "$LATEST")

    def state_machine(self, named: str) -> str | None:
        """Return the logical id of a state machine by its name or ARN, of a version or an alias of it, too."""
        _, found, rest = named.rpartition(":stateMachine:")
        name = (rest if found else named).partition(":")[0]
        return self.state_machines.get(named) or self.state_machines.get(name)
