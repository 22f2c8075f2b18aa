"""Resource types that the tables don't know are newer than they are, or misspelt."""

from __future__ import annotations

from collections.abc import Iterator

from sampy.checks.found import found
from sampy.findings import Finding, Severity
from sampy.schemas.tables import class_names, schema_in, schema_of, service_of, services
from sampy.serverless.registry import RESOURCE_MODULES, simple_name
from sampy.template import Template

_MISSPELT = 0.8
_SERVERLESS = "AWS::Serverless::"


def check_types(template: Template) -> Iterator[Finding]:
    """Yield the resources of types of AWS that the tables don't know."""
    for logical_id, name in _types(template):
        if not name.startswith(_SERVERLESS) and schema_of(name) is None:
            yield _unknown(logical_id, name)


def check_expanded(template: Template) -> Iterator[Finding]:
    """Yield the first resource that the Serverless transform should have expanded and did not see.

    Of such a template nothing else can be said: what it refers to is what the transform makes.
    """
    left = [(logical_id, name) for logical_id, name in _types(template) if simple_name(name) in RESOURCE_MODULES]
    if left:
        (logical_id, name), *others = left
        more = f", and {len(others)} more of such resources" if others else ""
        message = f"the Serverless transform did not see this {name}{more}"
        fix = "name the transform AWS::Serverless-2016-10-31, after what adds such resources"
        yield found("unknown-type", message, fix, ("Resources", logical_id, "Type"))


def _types(template: Template) -> Iterator[tuple[str, str]]:
    """Yield the logical ids and types of the resources of AWS, but not of modules."""
    for logical_id in template.resources:
        name = template.type_of(logical_id)
        if name.startswith("AWS::") and not name.endswith("::MODULE"):
            yield logical_id, name


def _unknown(logical_id: str, name: str) -> Finding:
    path = ("Resources", logical_id, "Type")
    guess = _meant(name)
    if guess is None:
        message, fix = f"sampy doesn't know the type {name}", "check its spelling; if it is new, leave it as it is"
        return found("unknown-type", message, fix, path, Severity.WARNING)
    return found("unknown-type", f"there is no type {name}", f"did you mean {guess}?", path)


def _meant(name: str) -> str | None:
    """Return the type that differs in a few letters, either of the service or of its last part."""
    from difflib import get_close_matches

    service, last = service_of(name), name.rpartition("::")[2]
    for near in get_close_matches(service, services(), n=3, cutoff=_MISSPELT):
        lasts = class_names(near)
        match = get_close_matches(last, lasts, n=1, cutoff=_MISSPELT) if near == service else [last] * (last in lasts)
        schema = schema_in(near, match[0]) if match else None
        if schema is not None:
            return str(schema["typeName"])
    return None
