"""Stacks that run on this machine: compiled, with what their values come to here."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

import attrs

from sampy.errors import CompileError, Problem, did_you_mean
from sampy.local.functions.finding import FUNCTION, functions_of
from sampy.local.functions.model import Function
from sampy.local.values import LocalValues
from sampy.packaging.options import BuildOptions
from sampy.template import Template


@attrs.frozen
class LocalStack:
    """A stack that runs on this machine.

    Args:
        template: Its compiled template.
        values: What the values of that come to here.
        region: The region that it thinks it is in.
    """

    template: Template
    values: LocalValues
    region: str

    @property
    def name(self) -> str:
        """Its name."""
        return self.template.name

    def ids(self, *types: str) -> list[str]:
        """Return the logical ids of the resources of some types that are there."""
        return [logical_id for logical_id, _ in self.template.each(*types) if self.values.exists(logical_id)]

    def functions(
        self,
        options: BuildOptions,
        *,
        only: Collection[str] | None = None,
        variables: Mapping[str, Mapping[str, str]] | None = None,
        container: bool = False,
    ) -> list[Function]:
        """Return its functions, with what they depend on installed.

        Args:
            options: How that is installed.
            only: The logical ids of those that are wanted; all, where it is None.
            variables: Environment variables over those of the template, by logical id.
            container: Whether they run in containers.

        Raises:
            PackageError: With everything that is in the way of any of them.
        """
        return functions_of(
            self.template,
            self.values,
            region=self.region,
            options=options,
            only=only,
            variables=variables,
            container=container,
        )


def stack_with(stacks: Sequence[LocalStack], what: str, name: str, *types: str) -> tuple[LocalStack, str]:
    """Return the stack that has a resource, and the logical id of that.

    Args:
        stacks: The stacks.
        what: What it is, as a message says it: ``function``.
        name: Its logical id, or the name that it has.
        types: The types that it may have.

    Raises:
        CompileError: None of the stacks has it, or several have.
    """
    found = [(stack, each) for stack in stacks for each in stack.ids(*types) if name == each]
    found = found or [
        (stack, each) for stack in stacks for each in stack.ids(*types) if name == stack.values.name(each)
    ]
    if len(found) == 1:
        return found[0]
    if found:
        places = ", ".join(sorted(stack.name for stack, _ in found))
        raise CompileError([Problem(f"several stacks have a {what} {name!r}: {places}", "name one with --stack")])
    known = [each for stack in stacks for each in stack.ids(*types)]
    fix = did_you_mean(name, known) if known else f"none of the stacks has a {what}"
    raise CompileError([Problem(f"there is no {what} {name!r}", fix)])


def function_in(stacks: Sequence[LocalStack], name: str) -> tuple[LocalStack, str]:
    """Return the stack that has a function, and its logical id.

    Raises:
        CompileError: None of the stacks has it, or several have.
    """
    return stack_with(stacks, "function", name, FUNCTION)
