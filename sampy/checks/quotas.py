"""CloudFormation's quotas, and the names that it takes for logical ids.

Source: AWS page "Understand CloudFormation quotas".
"""

from __future__ import annotations

import json
from collections.abc import Iterator

from sampy.errors import DocumentPath, Problem
from sampy.findings import Finding, Severity
from sampy.logical_ids import LOGICAL_ID, LONGEST_LOGICAL_ID
from sampy.template import Template

MOST = {"Mappings": 200, "Outputs": 200, "Parameters": 200, "Resources": 500}
LARGEST_TEMPLATE = 1_048_576
LONGEST_DESCRIPTION = 1024

NEEDS_EXTENSIONS = "needs the transform AWS::LanguageExtensions"
NAME_EXTENSIONS = "name it in the transforms, before AWS::Serverless-2016-10-31"
_SPLIT = "split the stack, or move a part of it into a nested stack"


def check_quotas(template: Template) -> Iterator[Finding]:
    """Yield where a template is more than CloudFormation takes."""
    document = template.document
    for name, most in MOST.items():
        section = document.get(name)
        if not isinstance(section, dict):
            continue
        if len(section) > most:
            message = f"the template has {len(section)} {name.lower()}, and {most} are allowed"
            path = (name, list(section)[most])
            yield _finding("quota", message, _SPLIT, path)
        for logical_id in section:
            yield from _name(name, logical_id)
    size = len(json.dumps(document, separators=(",", ":"), ensure_ascii=False).encode())
    if size > LARGEST_TEMPLATE:
        message = f"the template has {size:,} bytes, and {LARGEST_TEMPLATE:,} are allowed"
        yield _finding("quota", message, _SPLIT, ("Resources",))
    description = document.get("Description")
    if isinstance(description, str) and len(description.encode()) > LONGEST_DESCRIPTION:
        message = f"the description has {len(description.encode())} bytes, and {LONGEST_DESCRIPTION} are allowed"
        yield _finding("quota", message, "make it shorter", ("Description",))


def _name(section: str, logical_id: str) -> Iterator[Finding]:
    path: DocumentPath = (section, logical_id)
    if logical_id == "Fn::Transform":
        return  # CloudFormation puts what it brings in its place
    if logical_id.startswith("Fn::ForEach"):
        yield _finding("intrinsic", f"Fn::ForEach {NEEDS_EXTENSIONS}", NAME_EXTENSIONS, path)
    elif section != "Mappings" and (not LOGICAL_ID.fullmatch(logical_id) or len(logical_id) > LONGEST_LOGICAL_ID):
        message = f"{logical_id!r} is not a logical id"
        yield _finding("logical-id", message, "use letters and digits only, 255 at most", path)


def _finding(rule: str, message: str, fix: str, path: DocumentPath) -> Finding:
    resource = str(path[1]) if path[0] == "Resources" and len(path) > 1 else None
    return Finding(rule, Severity.ERROR, Problem(message, fix, path, resource=resource))
