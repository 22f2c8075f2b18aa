"""Where the user wrote what a finding is about, and what became of it."""

from __future__ import annotations

import re
from collections.abc import Mapping

import attrs

from sampy.errors import DocumentPath, Place, resource_in
from sampy.findings import Finding
from sampy.intrinsics import Json
from sampy.template import Template


def located(finding: Finding, template: Template, blame: DocumentPath | None = None) -> Finding:
    """Return a finding with its place in the user's file, and for a generated resource with what made it.

    Args:
        finding: The finding.
        template: The compiled template that its path leads into.
        blame: The way to what the user has to mend, where that is another place.
    """
    problem = finding.problem
    place = problem.place or place_of(template, blame or problem.path)
    message = f"{problem.message}{_history(template, problem.resource)}"
    return attrs.evolve(finding, problem=attrs.evolve(problem, place=place, message=message))


def place_of(template: Template, path: DocumentPath) -> Place | None:
    """Return where the user wrote what a path in a compiled template leads to, or what became it."""
    logical_id = resource_in(path)
    resource = _resource(template, logical_id)
    if logical_id is None or resource is None:
        return template.source.place(path)
    origin = template.origin(logical_id)
    declaration: DocumentPath = ("Resources", origin.declared, *origin.at)
    if _is_generated(template, logical_id):
        return template.source.place((*declaration, *_policy(logical_id, resource, path[2:])))
    found = template.source.place((*declaration, *path[2:]))
    is_expanded = origin.type != resource.get("Type")
    # A property that a transform wrote is found at the nearest that the user did: the whole of their properties.
    if is_expanded and len(path) > 3 and found == template.source.place((*declaration, "Properties")):
        return template.source.place(declaration)
    return found


def _policy(logical_id: str, resource: Mapping[str, Json], path: DocumentPath) -> DocumentPath:
    """Return the way from a declaration to the policy of it that a path into its role leads to; none for other paths.

    The name of an inline policy tells which one it was: ``VoteRolePolicy0``.
    """
    match resource, path:
        case {"Properties": {"Policies": list(policies)}}, ("Properties", "Policies", int(index), *steps):
            policy = policies[index]
            name = policy.get("PolicyName") if isinstance(policy, dict) else None
            told = re.fullmatch(rf"{re.escape(logical_id)}Policy(\d+)", name) if isinstance(name, str) else None
            if told:
                return ("Properties", "Policies", int(told[1]), *(steps[1:] if steps[:1] == ["PolicyDocument"] else ()))
    return ()


def _history(template: Template, logical_id: str | None) -> str:
    if logical_id is None or _resource(template, logical_id) is None or not _is_generated(template, logical_id):
        return ""
    origin = template.origin(logical_id)
    return f" ({origin.rule}, made of {origin.declared})"


def _is_generated(template: Template, logical_id: str) -> bool:
    origin = template.origin(logical_id)
    return origin.rule != "declared" and origin.declared != logical_id


def _resource(template: Template, logical_id: str | None) -> Mapping[str, Json] | None:
    """Return a resource; None where there is none, or where it is no map, which is what a finding is about then."""
    resource: Json = template.resources.get(logical_id) if logical_id is not None else None
    return resource if isinstance(resource, dict) else None
