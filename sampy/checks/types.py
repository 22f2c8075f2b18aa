"""Resource types that the tables don't know are newer than they are, or misspelt."""

from __future__ import annotations

from collections.abc import Iterator

from sampy.errors import Problem
from sampy.findings import Finding, Severity
from sampy.schemas.tables import class_names, schema_in, schema_of, service_of, services
from sampy.serverless.registry import RESOURCE_MODULES, simple_name
from sampy.template import Template

_MISSPELT = 0.8
_SERVERLESS = "AWS::Serverless::"


def check_types(template: Template) -> Iterator[Finding]:
    """Yield the resources of types of AWS that the tables don't know, and those that no transform has expanded."""
    for logical_id, resource in template.resources.items():
        name = resource.get("Type") if isinstance(resource, dict) else None
        if not isinstance(name, str) or not name.startswith("AWS::") or name.endswith("::MODULE"):
            continue
        if simple_name(name) in RESOURCE_MODULES:
            yield _left(logical_id, name)
        elif not name.startswith(_SERVERLESS) and schema_of(name) is None:
            yield _unknown(logical_id, name)


def _left(logical_id: str, name: str) -> Finding:
    message = f"{name} is left as it is: the Serverless transform did not see it"
    fix = "name the transform AWS::Serverless-2016-10-31, after what adds such resources"
    path = ("Resources", logical_id, "Type")
    return Finding("unknown-type", Severity.ERROR, Problem(message, fix, path, resource=logical_id))


def _unknown(logical_id: str, name: str) -> Finding:
    path = ("Resources", logical_id, "Type")
    guess = _meant(name)
    if guess is None:
        message, fix = f"sampy doesn't know the type {name}", "check its spelling; if it is new, leave it as it is"
        return Finding("unknown-type", Severity.WARNING, Problem(message, fix, path, resource=logical_id))
    problem = Problem(f"there is no type {name}", f"did you mean {guess}?", path, resource=logical_id)
    return Finding("unknown-type", Severity.ERROR, problem)


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
