"""Templates with other values in some places."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import attrs

from sampy.errors import DocumentPath
from sampy.intrinsics import Json, as_map
from sampy.template import Template


def with_values(template: Template, values: Mapping[DocumentPath, Json]) -> Template:
    """Return a template with other values at some ways into its document; ways that aren't there are made.

    A way into a resource that isn't there, as its name has changed with what it is made of, is left out.
    """
    document: Json = dict(template.document)
    for way, value in values.items():
        if way[0] != "Resources" or way[1] in template.resources:
            document = _with_value(document, way, value)
    made = as_map(document)
    written = made if template.written is template.document else template.written
    return attrs.evolve(template, document=made, written=written)


def _with_value(value: Json, way: Sequence[str | int], new: Json) -> Json:
    if not way:
        return new
    step, *rest = way
    if isinstance(value, list) and isinstance(step, int):
        return [_with_value(item, rest, new) if index == step else item for index, item in enumerate(value)]
    entries = as_map(value)
    return {**entries, str(step): _with_value(entries.get(str(step)), rest, new)}
