"""Functions that only AWS::LanguageExtensions brings are left in no template that CloudFormation gets without it."""

from __future__ import annotations

from collections.abc import Iterator

from sampy.checks.quotas import NAME_EXTENSIONS, NEEDS_EXTENSIONS
from sampy.errors import DocumentPath, Problem
from sampy.findings import Finding, Severity
from sampy.intrinsics import Json
from sampy.template import Template

_FUNCTIONS = ("Fn::Length", "Fn::ToJsonString")


def check_extensions(template: Template) -> Iterator[Finding]:
    """Yield the calls of functions that CloudFormation does not know by itself."""
    for section in ("Conditions", "Resources", "Outputs"):
        yield from _walk(template.document.get(section), (section,))


def _walk(value: Json, path: DocumentPath) -> Iterator[Finding]:
    if isinstance(value, list):
        for index, item in enumerate(value):
            if isinstance(item, (dict, list)):
                yield from _walk(item, (*path, index))
    elif isinstance(value, dict):
        if len(value) == 1:
            ((key, argument),) = value.items()
            default = key == "Fn::FindInMap" and isinstance(argument, list) and len(argument) > 3
            if default or key in _FUNCTIONS:
                what = "the DefaultValue of Fn::FindInMap" if default else key
                resource = str(path[1]) if path[0] == "Resources" else None
                problem = Problem(f"{what} {NEEDS_EXTENSIONS}", NAME_EXTENSIONS, path, resource=resource)
                yield Finding("intrinsic", Severity.ERROR, problem)
        for key, item in value.items():
            if isinstance(item, (dict, list)):
                yield from _walk(item, (*path, key))
