"""The definitions of state machines that tests run: what a test may give, as documents with the places of states."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Protocol, TypeAlias

import attrs

from sampy.errors import DocumentPath, Place, Problem, ProblemsError, did_you_mean
from sampy.intrinsics import Json
from sampy.states.flow import Flow, State
from sampy.template import Template

_STATE_MACHINE = "AWS::StepFunctions::StateMachine"


class _Wrapped(Protocol):
    """A template with assertions about it: `sampy.testing.Template`."""

    compiled: Template


Definition: TypeAlias = "Flow | State | Mapping[str, object] | str | Path | tuple[Template | _Wrapped, str]"
"""What defines a state machine: a flow, a document, the path of an ``.asl.json`` or ``.asl.yaml`` file, or a compiled
template with the logical id of a state machine in it."""


class DefinitionUnknown(ProblemsError):
    """A definition that can't be had: why."""


@attrs.frozen
class Known:
    """A definition as it is run.

    Args:
        document: The definition, in Amazon States Language.
        place: Tells where what is at a path of it was written.
    """

    document: Mapping[str, Json]
    place: Callable[[DocumentPath], Place | None] = attrs.field(repr=False)

    def states(self) -> Iterator[tuple[str, Mapping[str, Json], DocumentPath]]:
        """Yield each state, those of branches and iterations too: its name, its definition, and the way to it."""
        yield from _states(self.document, ())


def known(definition: Definition) -> Known:
    """Return a definition as it is run.

    Raises:
        DefinitionUnknown: It has mistakes, or isn't known before it is deployed.
        CompileError: Its file can't be read.
    """
    if isinstance(definition, Flow | State):
        return _of_flow(definition)
    if isinstance(definition, str | Path):
        return _of_file(Path(definition))
    if isinstance(definition, tuple):
        template, logical_id = definition
        return _of_template(template if isinstance(template, Template) else template.compiled, logical_id)
    return Known(_json(definition), lambda path: None)


def _of_flow(flow: Flow | State) -> Known:
    from sampy.states.substitutions import substituted

    document, faults = flow.composed()
    if faults:
        raise DefinitionUnknown(Problem(each.message, each.fix, place=each.declared.place) for each in faults)
    assert isinstance(document, Mapping)
    return Known(_json(substituted(document)[0]), lambda path: flow.found(path)[0].place)


def _of_file(path: Path) -> Known:
    from sampy.formats import read

    file = read(path)
    return Known(_json(file.document), file.place)


def _of_template(template: Template, logical_id: str) -> Known:
    from sampy.states.definitions import definition_in

    machines = [name for name, _ in template.each(_STATE_MACHINE)]
    if logical_id not in machines:
        message = f"the template has no state machine {logical_id!r}"
        raise DefinitionUnknown([Problem(message, did_you_mean(logical_id, machines))])
    found = definition_in(template, logical_id)
    if found is None:
        message = "its definition is in S3, or is no JSON before CloudFormation has filled it in"
        fix = "give run_state_machine the document, or the path of its file"
        raise DefinitionUnknown([Problem(message, fix, place=template.source.place(("Resources", logical_id)))])
    return Known(found.document, found.place)


def _states(machine: object, path: DocumentPath) -> Iterator[tuple[str, Mapping[str, Json], DocumentPath]]:
    states = machine.get("States") if isinstance(machine, Mapping) else None
    for name, state in states.items() if isinstance(states, Mapping) else ():
        if not isinstance(state, Mapping):
            continue
        at = (*path, "States", name)
        yield name, state, at
        branches = state.get("Branches")
        for index, branch in enumerate(branches if isinstance(branches, list) else []):
            yield from _states(branch, (*at, "Branches", index))
        for field in ("ItemProcessor", "Iterator"):
            yield from _states(state.get(field), (*at, field))


def _json(document: Mapping[str, object]) -> dict[str, Json]:
    from sampy.executions import NotJson
    from sampy.executions.documents import copied

    try:
        value = copied(document)
    except NotJson as error:
        raise DefinitionUnknown(
            [Problem(f"the definition is no JSON: {error}", "write it with plain values")]
        ) from None
    assert isinstance(value, dict)
    return value
