"""Templates with more in them than the one they are made of, declared as in a stack."""

from __future__ import annotations

from collections.abc import Callable, Iterable

import attrs

from sampy.codec import encode
from sampy.declaration import Declaration
from sampy.errors import DocumentPath, Problem
from sampy.intrinsics import Json, as_map
from sampy.sections import Stack
from sampy.template import Origin, Template
from sampy.visiting.view import ResourceView, visit

ADDED = "added by a transform"
"""The rule of what a transform added, until it is known which one it was."""


def added(template: Template, *declarations: Declaration) -> Template:
    """Return the template with more resources, parameters, conditions or outputs, declared as in a stack.

    What is in the template already is referred to by its name: ``Ref("Votes")`` of `sampy.intrinsics`.
    """
    return _with_added(template, [(declaration, None) for declaration in declarations], [])


def added_for_each(template: Template, *types: str, make: Callable[[ResourceView], Iterable[Declaration]]) -> Template:
    """Return the template with more resources, each of which belongs to one that is there.

    Args:
        template: The template.
        types: The types of the resources to look at; all, where none is given.
        make: Returns, or yields, what to add for a resource. It goes back to the same declaration as the resource.
    """
    answers, problems = visit(template, types, lambda resource: list(make(resource)))
    return _with_added(template, [(each, resource) for resource, made in answers for each in made], problems)


def _with_added(
    template: Template, made: Iterable[tuple[Declaration, ResourceView | None]], problems: list[Problem]
) -> Template:
    stack = Stack(template.name)
    owners = {stack.add(declaration).serial: owner for declaration, owner in made}
    encoded, found = encode(stack)
    problems += found
    sections = _added_sections(template, encoded, problems)
    origins = dict(template.origins)
    for member in stack.members:
        if member.logical_id in sections.get("Resources", {}):
            type_ = encoded.type_of(member.logical_id)
            origins[member.logical_id] = _added_origin(member.logical_id, type_, owners[member.declaration.serial])
    document: dict[str, Json] = dict(template.document)
    for name, entries in sections.items():
        document[name] = {**as_map(template.document.get(name)), **entries}
    allowed = {**template.allowed, **{name: rules for name, rules in encoded.allowed.items() if name}}
    known = (*template.problems, *problems)
    policies = {**template.policy_templates, **encoded.policy_templates}
    return attrs.evolve(
        template,
        document=document,
        origins=origins,
        allowed=allowed,
        problems=known,
        policy_templates=policies,
    )


def _added_sections(template: Template, encoded: Template, problems: list[Problem]) -> dict[str, dict[str, Json]]:
    """Return what is new in each section; what is there already is a problem, at the user's own line."""
    sections: dict[str, dict[str, Json]] = {}
    for section, entries in encoded.document.items():
        if not isinstance(entries, dict):
            continue
        own = as_map(template.document.get(section))
        sections[section] = {name: entry for name, entry in entries.items() if name not in own}
        problems += [_taken(template, section, name) for name in entries if name in own]
    return sections


def _taken(template: Template, section: str, name: str) -> Problem:
    message = f"the transform adds {name!r}, which is in {section} already"
    path: DocumentPath = (section, name)
    place = template.place(name) if section == "Resources" else template.source.place(path)
    return Problem(message, "give one of them another name", path, place)


def _added_origin(logical_id: str, type_: str, owner: ResourceView | None) -> Origin:
    if owner is None:
        return Origin(logical_id, type_, ADDED)
    origin = owner.origin
    # Later passes read what a resource of the Serverless transform became from the type that it had.
    kept = type_ if type_.startswith("AWS::Serverless::") else origin.type
    return Origin(origin.declared, kept, ADDED, owner.logical_id, at=origin.at)
