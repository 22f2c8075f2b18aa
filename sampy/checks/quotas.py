"""CloudFormation's quotas, and the names that it takes for logical ids.

Source: AWS page "Understand CloudFormation quotas".
"""

from __future__ import annotations

from collections.abc import Iterator

from sampy.checks.found import found
from sampy.errors import DocumentPath
from sampy.findings import Finding
from sampy.intrinsics import Json, as_map
from sampy.logical_ids import LOGICAL_ID, LONGEST_LOGICAL_ID
from sampy.template import Template

MOST = {"Mappings": 200, "Outputs": 200, "Parameters": 200, "Resources": 500}
LARGEST_TEMPLATE = 1_000_000
LONGEST_DESCRIPTION = 1024
MOST_ATTRIBUTES = 200
LONGEST_NAME = 255

NEEDS_EXTENSIONS = "needs the transform AWS::LanguageExtensions"
NAME_EXTENSIONS = "name it in the transforms, before AWS::Serverless-2016-10-31"
_SPLIT = "split the stack, or move a part of it into a nested stack"


def check_quotas(template: Template, size: int) -> Iterator[Finding]:
    """Yield where a template, whose text has a size in bytes, is more than CloudFormation takes."""
    document = template.document
    for name, most in MOST.items():
        section = document.get(name)
        if not isinstance(section, dict):
            continue
        if len(section) > most:
            message = f"the template has {len(section)} {name.lower()}, and {most} are allowed"
            path = (name, list(section)[most])
            yield found("quota", message, _SPLIT, path)
        for logical_id in section:
            yield from _name(name, logical_id)
    if size > LARGEST_TEMPLATE:
        message = f"the template has {size:,} bytes, and {LARGEST_TEMPLATE:,} are allowed"
        yield found("quota", message, _SPLIT, ("Resources",))
    yield from _description(document.get("Description"), ("Description",))
    for name, output in as_map(document.get("Outputs")).items():
        if isinstance(output, dict):
            yield from _description(output.get("Description"), ("Outputs", name, "Description"))
    for name, mapping in as_map(document.get("Mappings")).items():
        yield from _mapping(mapping, ("Mappings", name))


def _description(text: Json, path: DocumentPath) -> Iterator[Finding]:
    size = len(text.encode()) if isinstance(text, str) else 0
    if size > LONGEST_DESCRIPTION:
        message = f"the description has {size} bytes, and {LONGEST_DESCRIPTION} are allowed"
        yield found("quota", message, "make it shorter", path)


def _mapping(mapping: Json, path: DocumentPath) -> Iterator[Finding]:
    keys = list(as_map(mapping))
    if len(keys) > MOST_ATTRIBUTES:
        message = f"the mapping has {len(keys)} keys, and {MOST_ATTRIBUTES} are allowed"
        yield found("quota", message, "divide it into several mappings", (*path, keys[MOST_ATTRIBUTES]))
    names = [path, *((*path, key) for key in keys)]
    names += [(*path, key, inner) for key, values in as_map(mapping).items() for inner in as_map(values)]
    for each in names:
        if len(str(each[-1])) > LONGEST_NAME:
            message = f"this name has {len(str(each[-1]))} characters, and {LONGEST_NAME} are allowed"
            yield found("quota", message, "make it shorter", each)


def _name(section: str, logical_id: str) -> Iterator[Finding]:
    path: DocumentPath = (section, logical_id)
    if logical_id == "Fn::Transform":
        return  # CloudFormation puts what it brings in its place
    if logical_id.startswith("Fn::ForEach"):
        yield found("intrinsic", f"Fn::ForEach {NEEDS_EXTENSIONS}", NAME_EXTENSIONS, path)
    elif section != "Mappings" and (not LOGICAL_ID.fullmatch(logical_id) or len(logical_id) > LONGEST_LOGICAL_ID):
        message = f"{logical_id!r} is not a logical id"
        yield found("logical-id", message, "use letters and digits only, 255 at most", path)
