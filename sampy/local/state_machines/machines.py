"""The state machines of a stack as they are run here: with everything filled in that CloudFormation would fill in."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping

import attrs

from sampy.errors import DocumentPath, Place, Problem, ProblemsError
from sampy.executions import Identity, InvalidDefinition, states_of
from sampy.executions.structure import check_structure
from sampy.intrinsics import Json, as_map
from sampy.local.values import Resolve
from sampy.states.definitions import STATE_MACHINE, Found, definition_in
from sampy.template import Template

_INLINE = ("DefinitionString", "Definition")
_PLACEHOLDER = re.compile(r"\$\{([A-Za-z0-9_]+)\}")
_ARN = re.compile(r"arn:([^:]+):states:([^:]*):([^:]*):stateMachine:([^:]+)")


@attrs.frozen
class Machine:
    """A state machine that can be run.

    Args:
        logical_id: Its logical id.
        document: Its definition.
        identity: What it is called, and where it would be.
        express: It is an express one.
        place: Tells where what is at a path of its definition was written.
    """

    logical_id: str
    document: Mapping[str, Json] = attrs.field(repr=False)
    identity: Identity
    express: bool
    place: Callable[[DocumentPath], Place | None] = attrs.field(repr=False)

    def state_place(self, name: str | None) -> Place | None:
        """Return where a state was written."""
        return next((self.place(path) for state, _, path in states_of(self.document) if state == name), None)


def machine_of(template: Template, logical_id: str, resolve: Resolve) -> Machine:
    """Return a state machine of a compiled template.

    Args:
        template: The template.
        logical_id: Its logical id.
        resolve: Resolves values of the template.

    Raises:
        ProblemsError: Its definition is no JSON, or elsewhere; or it has mistakes, with all of these.
    """
    found = definition_in(template, logical_id)
    properties = template.properties(logical_id)
    document = _filled_in(_definition(properties, found, resolve), properties, resolve)
    place = found.place if found is not None else lambda path: template.place(logical_id)
    if not isinstance(document, Mapping):
        message = "its definition is no JSON" if document is not None else "its definition is not known here"
        fix = "write it as a map, as text of JSON, or as a file that is there before it is deployed"
        raise ProblemsError([Problem(message, fix, place=template.place(logical_id), resource=logical_id)])
    try:
        check_structure(document)
    except InvalidDefinition as error:
        raise InvalidDefinition(
            attrs.evolve(each, place=place(each.path), path=(), resource=logical_id) for each in error.problems
        ) from None
    identity = _identity(str(resolve({"Ref": logical_id})), logical_id, properties, resolve)
    return Machine(logical_id, document, identity, properties.get("StateMachineType") == "EXPRESS", place)


def resources_called(template: Template, resolve: Resolve) -> dict[str, str]:
    """Return what the states of all state machines of a template call, by the names of those that call something.

    State machines that can't be run are left out.

    Args:
        template: The template.
        resolve: Resolves values of the template.
    """
    found: dict[str, str] = {}
    for logical_id, _ in template.each(STATE_MACHINE):
        try:
            document = machine_of(template, logical_id, resolve).document
        except ProblemsError:
            continue
        for name, state, _ in states_of(document):
            resource = state.get("Resource") or as_map(state.get("ItemReader")).get("Resource")
            if isinstance(resource, str):
                found[name] = resource
    return found


def waits_for_answers(resource: str) -> bool:
    """Return whether a task waits for somebody who answers: with a task token, or as the worker of an activity."""
    return resource.endswith(".waitForTaskToken") or ":activity:" in resource


def _definition(properties: Mapping[str, Json], found: Found | None, resolve: Resolve) -> Json:
    value = next((properties[name] for name in _INLINE if properties.get(name) is not None), None)
    if value is not None:
        return resolve(value)
    return dict(found.document) if found is not None else None


def _filled_in(definition: Json, properties: Mapping[str, Json], resolve: Resolve) -> Json:
    values = as_map(resolve(properties.get("DefinitionSubstitutions")))
    texts = {name: value if isinstance(value, str) else json.dumps(value) for name, value in values.items()}
    if not isinstance(definition, str):
        return _substituted(definition, texts)
    try:
        document: Json = json.loads(_in_text(definition, texts))
    except ValueError:
        return definition
    return document


def _substituted(value: Json, texts: Mapping[str, str]) -> Json:
    if isinstance(value, str):
        return _in_text(value, texts)
    if isinstance(value, dict):
        return {_in_text(key, texts): _substituted(item, texts) for key, item in value.items()}
    if isinstance(value, list):
        return [_substituted(item, texts) for item in value]
    return value


def _in_text(text: str, texts: Mapping[str, str]) -> str:
    # What has no value stays as it is, as CloudFormation leaves it.
    return _PLACEHOLDER.sub(lambda found: texts.get(found[1], found[0]), text) if "${" in text else text


def _identity(arn: str, logical_id: str, properties: Mapping[str, Json], resolve: Resolve) -> Identity:
    role = resolve(properties.get("RoleArn"))
    with_role = Identity(logical_id, role_arn=role if isinstance(role, str) else Identity().role_arn)
    match = _ARN.fullmatch(arn)
    if match is None:
        return with_role
    partition, region, account, name = match.groups()
    return attrs.evolve(with_role, state_machine=name, region=region, account=account, partition=partition)
