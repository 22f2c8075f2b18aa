"""The stacks that run here, as their APIs are served: deployed to the fake AWS, with functions that know it."""

from __future__ import annotations

import threading
from collections.abc import Callable, Collection, Mapping, Sequence
from pathlib import Path

import attrs

from sampy.aws import Account
from sampy.context import Context
from sampy.intrinsics import Json
from sampy.local.functions.model import Function
from sampy.local.functions.pool import Functions
from sampy.local.stacks import LocalStack
from sampy.local.whole_stack.deploying import (
    Configuration,
    There,
    configurations,
    delete_all,
    deploy_all,
    resources_of,
)
from sampy.local.whole_stack.leaving_out import LeftOut, left_out, unknown_types, without
from sampy.local.whole_stack.roles import Roles

Compiled = Callable[[], Sequence[LocalStack]]
"""Returns the stacks, compiled as their files are now."""
Found = Callable[[LocalStack, Mapping[str, Mapping[str, str]]], list[Function]]
"""Returns the functions of a stack, with these environment variables by logical id."""
LEFT_OUT = "left out"
"""The status of what was not deployed."""


@attrs.define
class DeployedProject:
    """Stacks that are deployed to the fake AWS whenever they are compiled.

    Args:
        account: The fake AWS.
        context: What the stacks are compiled with.
        stand_in: The folder with the code that stands in for functions.
        compiled: Compiles the stacks.
        found: Finds the functions of one.
        start: Runs functions in processes.
        say: Is told what is done.
        note: Is told what the user should know.
        roles: Gives functions the keys of their roles; without it they have those that this process has.
    """

    account: Account
    context: Context
    stand_in: Path
    compiled: Compiled
    found: Found
    start: Callable[[Collection[Function]], Functions]
    say: Callable[[str], None]
    note: Callable[[str], None]
    roles: Roles | None = None
    whole: bool = True
    with_apis: bool = True
    _resources: dict[str, list[There]] = attrs.field(factory=dict, init=False)
    _deployed: dict[str, Mapping[str, Json]] = attrs.field(factory=dict, init=False)
    _known: dict[str, bool] = attrs.field(factory=dict, init=False)
    _noted: set[LeftOut] = attrs.field(factory=set, init=False)
    _lock: threading.Lock = attrs.field(factory=threading.Lock, init=False)

    def stacks(self) -> Sequence[LocalStack]:
        """Compile the stacks, deploy what has changed of them, and return them.

        Raises:
            ProblemsError: What is in the way.
        """
        stacks = self.compiled()
        changed = [stack for stack in stacks if self._deployed.get(stack.name) != stack.template.document]
        if changed:
            self._deploy(changed)
        gone = self._deployed.keys() - {stack.name for stack in stacks}
        if gone:
            self.say(f"deleting {', '.join(sorted(gone))} from the fake AWS")
            delete_all(gone, self.account)
            with self._lock:
                for name in gone:
                    del self._deployed[name], self._resources[name]
        return stacks

    def functions(self, stack: LocalStack, only: Collection[str]) -> list[Function]:
        """Return all functions of a stack, as they are deployed.

        Raises:
            ProblemsError: What is in the way of any of them.
        """
        known = configurations(self.account, self._resources[stack.name])
        variables = {name: self._variables(each) for name, each in known.items()}
        found = self.found(stack, variables)
        return [
            attrs.evolve(each, name=known[each.logical_id].name, arn=known[each.logical_id].arn)
            for each in found
            if each.logical_id in known
        ]

    def started(self, functions: Collection[Function]) -> Functions:
        """Return functions that run in processes."""
        return self.start(functions)

    def api_id(self, stack: str, api: str) -> str:
        """Return the id that an API of a stack has in the fake AWS, and so in the variables of functions."""
        found = (each.physical_id for each in self._resources[stack] if each.logical_id == api)
        return next(found, api)

    def resources(self, *types: str) -> list[There]:
        """Return what is in the fake AWS; of some types, where any are named."""
        with self._lock:
            return [each for found in self._resources.values() for each in found if not types or each.type in types]

    def _variables(self, function: Configuration) -> Mapping[str, str]:
        return {**function.variables, **(self.roles.variables(function.role) if self.roles else {})}

    def _deploy(self, stacks: Sequence[LocalStack]) -> None:
        self.say(f"deploying {', '.join(stack.name for stack in stacks)} to the fake AWS")
        unknown = self._unknown(stacks)
        left = {stack.name: left_out(stack, unknown) for stack in stacks}
        for each in (each for every in left.values() for each in every if each not in self._noted):
            self._noted.add(each)
            self.note(str(each))
        templates = [
            without(stack.template, [each.logical_id for each in left[stack.name]], stack.values.resolved)
            for stack in stacks
        ]
        deploy_all(templates, self.account, self.context, self.stand_in)
        for stack in stacks:
            found = resources_of(self.account, stack.name)
            found += [There(each.stack, each.logical_id, each.type, "", LEFT_OUT) for each in left[stack.name]]
            with self._lock:
                self._resources[stack.name] = found
                self._deployed[stack.name] = stack.template.document

    def _unknown(self, stacks: Sequence[LocalStack]) -> frozenset[str]:
        """Return the types that the fake AWS doesn't know, which is asked once for each."""
        types = {stack.template.type_of(name) for stack in stacks for name, _ in stack.template.each()}
        new = types - self._known.keys()
        if new:
            refused = unknown_types(self.account, new)
            self._known.update({name: name not in refused for name in new})
        return frozenset(name for name, known in self._known.items() if not known)
