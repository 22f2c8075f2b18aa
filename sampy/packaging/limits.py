"""How large code may be, which Lambda tells only after all of it was uploaded.

Source: AWS page "Lambda quotas".
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from sampy.errors import Problem
from sampy.intrinsics import Json
from sampy.logical_ids import ref_of
from sampy.packaging.zipping import Built
from sampy.template import Template

LARGEST_CODE = 262_144_000
"""How many bytes the files of a function may have, with those of its layers."""

_FIX = "leave out what isn't needed when it runs (.sampyignore), or use a container image"


def too_large(template: Template, archives: Mapping[str, Built]) -> Iterator[Problem]:
    """Yield the functions and layers of a compiled template that are larger than Lambda takes.

    Args:
        template: The template.
        archives: The archives that were built for it, by their keys.
    """
    layers: dict[str, Built] = {}
    for logical_id, properties in template.each("AWS::Lambda::LayerVersion"):
        built = _built(properties.get("Content"), archives)
        if built is not None:
            layers[logical_id] = built
            if built.unpacked > LARGEST_CODE:
                yield _problem(template, logical_id, built.unpacked, [built], "the layer")
    for logical_id, properties in template.each("AWS::Lambda::Function"):
        code = _built(properties.get("Code"), archives)
        listed = properties.get("Layers")
        named = [ref_of(each) for each in listed] if isinstance(listed, list) else []
        below = [layers[name] for name in named if name in layers]
        parts = [*([code] if code else []), *below]
        size = sum(part.unpacked for part in parts)
        # A layer that is too large by itself is told once.
        if size > LARGEST_CODE and not any(layer.unpacked > LARGEST_CODE for layer in below):
            what = "the function with its layers" if below else "the function"
            yield _problem(template, logical_id, size, parts, what)


def _built(location: Json, archives: Mapping[str, Built]) -> Built | None:
    return archives.get(str(location.get("S3Key"))) if isinstance(location, dict) else None


def _problem(template: Template, logical_id: str, size: int, parts: list[Built], what: str) -> Problem:
    entries = sorted((each for part in parts for each in part.largest), key=lambda each: -each[1])
    largest = ", ".join(f"{name} ({_megabytes(size)})" for name, size in entries[:3])
    message = f"{what} has {_megabytes(size)} unpacked, and {_megabytes(LARGEST_CODE)} are allowed: {largest}"
    return Problem(message, _FIX, template.path(logical_id), place=template.place(logical_id), resource=logical_id)


def _megabytes(size: int) -> str:
    return f"{size / 1024 / 1024:,.0f} MB"
