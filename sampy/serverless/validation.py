"""The check of a resource or event in a document against the properties that its class declares."""

from __future__ import annotations

from collections.abc import Iterator

from sampy.declaration import Declaration, Property, properties
from sampy.errors import DocumentPath, Problem, did_you_mean, shown
from sampy.intrinsics import Json
from sampy.kinds import fits
from sampy.serverless.contributions import Object


def check_properties(
    cls: type[Declaration], document: Object, path: DocumentPath, resource: str, event: str | None = None
) -> Iterator[Problem]:
    """Yield what is wrong with the properties at `path`, of which `cls` tells names and kinds."""
    known = properties(cls)
    strict = getattr(cls, "STRICT", frozenset[str]())
    kind_name = getattr(cls, "TYPE", "") or cls.__name__
    for name in () if getattr(cls, "IGNORES_UNKNOWN", False) else document:
        if name not in known:
            message = f"unknown property {name!r} of {kind_name}"
            yield Problem(message, did_you_mean(name, known), (*path, name), resource=resource, event=event)
    for name, prop in known.items():
        value = document.get(name)
        if value is None:
            if prop.required:
                message = f"property {name!r} of {kind_name} is missing"
                yield Problem(message, f"add {name}", path, resource=resource, event=event)
        elif name in strict:
            from sampy.serverless.strict import strict_problems

            yield from strict_problems(cls, name, value, (*path, name), resource)
        elif not prop.passed_through and not accepts(prop, value):
            message = f"property {name!r} of {kind_name} must be {prop.kind}"
            yield Problem(message, f"it is {shown(value)}", (*path, name), resource=resource, event=event)


def accepts(prop: Property, value: Json) -> bool:
    """Return whether the transform takes `value`: any map with one key counts as an intrinsic function."""
    if prop.intrinsics and isinstance(value, dict) and len(value) == 1:
        return True
    return fits(value, prop.kind, strict=False)
