"""Definitions of state machines, held against what Step Functions refuses when a state machine is made.

Whatever they were written as: flows, maps, text, or files. Each concern is a module, and the fields of each type are in
`sampy.states.fields`.

Source: Amazon States Language; AWS page "ValidateStateMachineDefinition".
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping

from sampy.checks.found import found
from sampy.checks.state_machines.faults import Fault, way
from sampy.checks.state_machines.machine import Machine, filled_in, machine_of
from sampy.errors import CompileError, DocumentPath, Problem
from sampy.findings import Finding, Severity
from sampy.intrinsics import Json, as_map
from sampy.states.definitions import STATE_MACHINE, Found, definition_in
from sampy.states.fields import JSONATA, JSONPATH
from sampy.template import Template

MAX_BYTES = 1024 * 1024
"""The most that a definition may have. Source: AWS page "Step Functions service quotas"."""
_TEXT = "DefinitionString"
_SUBSTITUTIONS = "DefinitionSubstitutions"
_VARIABLE = r"\$[^\W\d]"
"""What the name of a variable, or of a function of JSONata, starts with."""


def check_state_machines(template: Template) -> Iterator[Finding]:
    """Yield what Step Functions would refuse of the definitions of a compiled template, and what is odd in them."""
    for logical_id, properties in template.each(STATE_MACHINE):
        definition = definition_in(template, logical_id)
        if definition is None:
            yield from _unreadable(template, logical_id, properties)
            continue
        start = _start(definition)
        text = json.dumps(definition.document, ensure_ascii=False, default=str)
        for fault in definition_faults(definition.document, properties.get("StateMachineType") == "EXPRESS", text):
            yield _finding(fault, definition, start)
        yield from _substitutions(definition, properties, start, text)
        yield from _size(definition, properties, start, text)


def definition_faults(document: Mapping[str, Json], express: bool = False, text: str | None = None) -> Iterator[Fault]:
    """Yield what is wrong with a definition.

    Args:
        document: The definition.
        express: Executions of it are express ones.
        text: The definition as text, where that is known already.
    """
    from sampy.checks.state_machines.structure import structure_faults
    from sampy.checks.state_machines.transitions import transition_faults

    machine = machine_of(document, express)
    states = [*machine.states]
    yield from structure_faults(machine)
    yield from transition_faults(machine)
    types = {state.type for state in states}
    if any("Retry" in state.fields or "Catch" in state.fields for state in states):
        from sampy.checks.state_machines.failures import failure_faults

        yield from failure_faults(machine)
    if "Choice" in types:
        from sampy.checks.state_machines.choices import choice_faults

        yield from choice_faults(machine)
    if "Map" in types:
        from sampy.checks.state_machines.maps import map_faults

        yield from map_faults(machine)
    if "Task" in types:
        from sampy.checks.state_machines.resources import resource_faults

        yield from resource_faults(machine)
    text = json.dumps(document, ensure_ascii=False, default=str) if text is None else text
    yield from _expressions(machine, {state.language for state in states}, text)


def _expressions(machine: Machine, languages: set[str | None], text: str) -> Iterator[Fault]:
    """Yield what is wrong with what states read and compute."""
    if JSONPATH in languages:
        from sampy.checks.state_machines.paths import path_faults

        yield from path_faults(machine)
    if JSONATA in languages or "{%" in text:
        from sampy.checks.state_machines.jsonata import jsonata_faults

        yield from jsonata_faults(machine)
    if re.search(_VARIABLE, text):
        from sampy.checks.state_machines.variables import variable_faults

        yield from variable_faults(machine)


def _start(definition: Found) -> DocumentPath:
    """Return the way to the definition, as the user has it; to the property that names its file."""
    if definition.file is None:
        return definition.path
    return ("Resources", definition.logical_id, "Properties", "DefinitionS3Location")


def _finding(fault: Fault, definition: Found, start: DocumentPath) -> Finding:
    where = way(fault.path)
    message = f"{where}: {fault.message}" if where else fault.message
    problem = Problem(
        message,
        fault.fix,
        (*start, *fault.path),
        definition.place(fault.path),
        resource=definition.logical_id,
    )
    return Finding(fault.rule, fault.severity, problem)


def _unreadable(template: Template, logical_id: str, properties: Mapping[str, Json]) -> Iterator[Finding]:
    """Yield why a definition can't be read, where it is known as it is and nevertheless no JSON."""
    text = properties.get(_TEXT)
    location = properties.get("DefinitionS3Location")
    path: DocumentPath = ("Resources", logical_id, "Properties", _TEXT)
    if isinstance(text, str) and not filled_in(text):
        try:
            document = json.loads(text)
        except ValueError as error:
            yield found("state-machine", f"{_TEXT} is no JSON: {error}", "correct it, or use Definition", path)
        else:
            if not isinstance(document, dict):
                yield found("state-machine", f"{_TEXT} is no object of JSON", "write it as {...}", path)
    elif isinstance(location, str) and template.source.folder is not None:
        from sampy.formats.reading import read

        file = template.source.folder / location
        try:
            if file.is_file():
                read(file)
        except CompileError as error:
            for problem in error.problems:
                at = (*path[:-1], "DefinitionS3Location")
                told = Problem(problem.message, problem.fix, at, problem.place, resource=logical_id)
                yield Finding("state-machine", Severity.ERROR, told)


def _substitutions(
    definition: Found, properties: Mapping[str, Json], start: DocumentPath, text: str
) -> Iterator[Finding]:
    known = definition.substitutions
    given = properties.get(_SUBSTITUTIONS, {})
    # Fn::Sub has names of its own; and what is a function may have any.
    if not isinstance(given, dict) or filled_in(given) or "Fn::Sub" in as_map(properties.get(_TEXT)):
        return
    if not known and "${" not in text:
        return
    from sampy.checks.state_machines.substitutions import unknown_names, unused_names

    for fault in unknown_names(definition.document, known):
        yield _finding(fault, definition, start)
    for name in unused_names(definition.document, known):
        message = f"the definition has no ${{{name}}}"
        path = ("Resources", definition.logical_id, "Properties", _SUBSTITUTIONS, name)
        yield found("unused-substitution", message, "use it, or remove it", path, Severity.WARNING)


def _size(definition: Found, properties: Mapping[str, Json], start: DocumentPath, text: str) -> Iterator[Finding]:
    size = _sent(properties, text)
    if size > MAX_BYTES:
        message = f"the definition has {size:,} characters, and Step Functions takes {MAX_BYTES:,}"
        fix = "move a part of it into a state machine of its own"
        yield _finding(Fault("quota", (), message, fix), definition, start)


def _sent(properties: Mapping[str, Json], text: str) -> int:
    """Return how many characters Step Functions gets of a definition."""
    match properties.get(_TEXT):
        case str(given):
            return len(given)
        case {"Fn::Join": [str(delimiter), list(lines)]}:
            return sum(len(line) for line in lines if isinstance(line, str)) + len(delimiter) * (len(lines) - 1)
    return len(text)
