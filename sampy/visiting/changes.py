"""Templates with other resources than the one they are made of: changed ones, fewer, or refused ones."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import cast

import attrs

from sampy.codec import encode_map
from sampy.errors import DocumentPath, Problem
from sampy.intrinsics import Json, is_intrinsic
from sampy.template import Template
from sampy.visiting.view import TYPE_AND_PROPERTIES, Properties, ResourceView, visit


def changed(template: Template, *types: str, change: Callable[[ResourceView], Properties | None]) -> Template:
    """Return the template with other properties of some of its resources.

    Args:
        template: The template.
        types: The types of the resources to look at; all, where none is given.
        change: Returns the new properties of a resource, all of them; None where they stay.
    """
    answers, problems = visit(template, types, lambda resource: _map_or_none(change(resource)))
    resources = dict(template.resources)
    for resource, new in answers:
        if new is not None and new != resource.properties:
            path = ("Resources", resource.logical_id, "Properties")
            properties = _entries(resource.properties, new, path, problems)
            resources[resource.logical_id] = {**resources[resource.logical_id], "Properties": properties}
    return _with_resources(template, resources, problems)


def changed_attributes(
    template: Template, *types: str, change: Callable[[ResourceView], Mapping[str, object] | None]
) -> Template:
    """Return the template with other attributes of some of its resources: ``DeletionPolicy``, ``DependsOn``.

    Args:
        template: The template.
        types: The types of the resources to look at; all, where none is given.
        change: Returns the new attributes of a resource, all of them, without Type and Properties; None where they
            stay.
    """
    answers, problems = visit(template, types, lambda resource: _map_or_none(change(resource)))
    resources = dict(template.resources)
    for resource, new in answers:
        if new is not None and new != resource.attributes:
            attributes = _entries(resource.attributes, new, ("Resources", resource.logical_id), problems)
            whole = resources[resource.logical_id]
            resources[resource.logical_id] = {**_without_attributes(whole), **attributes}
    return _with_resources(template, resources, problems)


def removed(template: Template, *types: str, where: Callable[[ResourceView], bool]) -> Template:
    """Return the template without some of its resources. What refers to one is not changed.

    Args:
        template: The template.
        types: The types of the resources to look at; all, where none is given.
        where: Tells whether to leave a resource out.
    """
    answers, problems = visit(template, types, where)
    gone = {resource.logical_id for resource, answer in answers if answer}
    resources = {name: resource for name, resource in template.resources.items() if name not in gone}
    return _with_resources(template, resources, problems)


def checked(template: Template, *types: str, check: Callable[[ResourceView], None]) -> Template:
    """Return the template with the problems that a check tells of its resources.

    Args:
        template: The template.
        types: The types of the resources to look at; all, where none is given.
        check: Calls `ResourceView.problem` for what is wrong with a resource.
    """
    return _with_resources(template, template.resources, visit(template, types, check)[1])


def merged(properties: Properties, more: Properties) -> dict[str, object]:
    """Return properties with `more` merged into them.

    Maps become one, entry by entry, at any depth. Of all else `more` wins: lists, and intrinsic functions too.
    """
    return {**properties, **{name: _merged(properties.get(name), value) for name, value in more.items()}}


def _merged(own: object, more: object) -> object:
    both = isinstance(own, Mapping) and isinstance(more, Mapping) and not is_intrinsic(own) and not is_intrinsic(more)
    return merged(cast(Properties, own), cast(Properties, more)) if both else more


def _without_attributes(resource: Mapping[str, Json]) -> dict[str, Json]:
    return {name: value for name, value in resource.items() if name in TYPE_AND_PROPERTIES}


def _map_or_none(answer: object) -> Properties | None:
    if answer is not None and not isinstance(answer, Mapping):
        raise TypeError(f"a change returned {type(answer).__name__}, which is neither a map nor None")
    return answer


def _entries(own: Mapping[str, Json], new: Properties, path: DocumentPath, problems: list[Problem]) -> dict[str, Json]:
    """Return new entries as in a template; those that stay are the very same objects."""
    fresh = {name: value for name, value in new.items() if name not in own or value is not own[name]}
    encoded, found = encode_map(fresh, path)
    problems += found
    return {name: encoded[name] if name in encoded else own[name] for name in new}


def _with_resources(
    template: Template, resources: Mapping[str, dict[str, Json]], problems: Sequence[Problem]
) -> Template:
    if resources is not template.resources and resources != template.resources:
        document = {**template.document, "Resources": cast(Json, resources)}
        template = attrs.evolve(template, document=document)
    return attrs.evolve(template, problems=(*template.problems, *problems)) if problems else template
