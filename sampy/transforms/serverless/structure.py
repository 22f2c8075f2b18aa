"""First pass: the parts of the document are what the others take them for."""

from __future__ import annotations

from collections.abc import Iterator

from sampy.context import Context
from sampy.errors import CompileError, Problem
from sampy.intrinsics import Json
from sampy.template import Template

_OPTIONAL_MAPS = ("Parameters", "Mappings", "Conditions", "Outputs", "Metadata", "Rules")


def check_structure(template: Template, context: Context) -> Template:
    """Return the template as it is.

    Raises:
        CompileError: Where a section or a resource isn't a map.
    """
    problems = list(_problems(template))
    if problems:
        raise CompileError(problems)
    return template


def _problems(template: Template) -> Iterator[Problem]:
    document = template.document
    for section in _OPTIONAL_MAPS:
        empty = document.get(section) is None and section != "Mappings"
        if section in document and not empty and not isinstance(document[section], dict):
            yield Problem(f"the section {section} must be a map", "give it entries or leave it out", (section,))
    resources = document.get("Resources")
    if not isinstance(resources, dict) or not resources:
        yield Problem(
            "the template has no resources", "add a Resources section with at least one resource", ("Resources",)
        )
        return
    for logical_id, resource in resources.items():
        yield from _resource_problems(logical_id, resource)


def _resource_problems(logical_id: str, resource: Json) -> Iterator[Problem]:
    path = ("Resources", logical_id)
    if not isinstance(resource, dict):
        yield Problem(
            "a resource must be a map with a Type", "check the indentation of this entry", path, resource=logical_id
        )
        return
    if resource.get("Condition") and not isinstance(resource["Condition"], str):
        yield Problem(
            "Condition must be the name of a condition", "use text", (*path, "Condition"), resource=logical_id
        )
    serverless = str(resource.get("Type")).startswith("AWS::Serverless::")
    if serverless and not isinstance(resource.get("Properties", {}), dict):
        yield Problem("Properties must be a map", "give it entries or leave it out", path, resource=logical_id)
