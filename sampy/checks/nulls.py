"""CloudFormation takes no null anywhere: what isn't there is left out, or is ``AWS::NoValue``."""

from __future__ import annotations

from collections.abc import Iterator

from sampy.checks.found import found
from sampy.errors import DocumentPath
from sampy.findings import Finding
from sampy.intrinsics import Json
from sampy.template import Template

_FIX = "give it a value, or leave it out"


def check_nulls(template: Template) -> Iterator[Finding]:
    """Yield the nulls of a template; a key of YAML with nothing behind it is one."""
    for section, value in template.document.items():
        yield from _walk(value, (section,))


def _walk(value: Json, path: DocumentPath) -> Iterator[Finding]:
    if value is None:
        what = path[-1] if isinstance(path[-1], str) else "this item"
        yield found("null", f"{what} is null, and CloudFormation takes no null", _FIX, path)
    elif isinstance(value, dict):
        for key, item in value.items():
            if item is None or isinstance(item, (dict, list)):
                yield from _walk(item, (*path, key))
    elif isinstance(value, list):
        for index, item in enumerate(value):
            if item is None or isinstance(item, (dict, list)):
                yield from _walk(item, (*path, index))
