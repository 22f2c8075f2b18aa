"""Explanations and declarations as documents for other programs to read."""

from __future__ import annotations

from collections.abc import Sequence

from sampy.errors import DocumentPath, Place
from sampy.explain.declarations import Declared
from sampy.explain.explanation import Explanation
from sampy.explain.properties import Cause, Part
from sampy.intrinsics import Json
from sampy.references import Reference
from sampy.secrets import masked


def explanation_document(explanation: Explanation) -> dict[str, Json]:
    """Return an explanation as a document: paths as lists, and places as file and line."""
    return {
        "stack": explanation.stack,
        "resource": explanation.logical_id,
        "type": explanation.type,
        "declared": {
            "resource": explanation.declared,
            "type": explanation.declared_type,
            **place_document(explanation.place),
        },
        "rule": explanation.rule,
        "owner": explanation.owner,
        "users": [*explanation.users],
        "properties": [_part(part) for part in explanation.parts],
        "references": [{**_reference(each), "target": each.target} for each in explanation.references],
        "referencedBy": [
            {**_reference(each), "section": each.section, "name": each.holder} for each in explanation.referenced_by
        ],
    }


def tree_document(stack: str, place: Place | None, declarations: Sequence[Declared]) -> dict[str, Json]:
    """Return a stack as a document: each declaration, with the resources that were made of it."""
    return {"stack": stack, **place_document(place), "declarations": [_declared(each) for each in declarations]}


def place_document(place: Place | None) -> dict[str, Json]:
    """Return a place as the entries ``file`` and ``line``, which are null where they are not known."""
    return {"file": place.file if place else None, "line": place.line if place else None}


def _part(part: Part) -> Json:
    value = masked(part.value, part.path)
    return {"path": _path(part.path), "value": value, "causes": [_cause(cause) for cause in part.causes]}


def _cause(cause: Cause) -> Json:
    return {"kind": cause.kind, "by": cause.by, "path": _path(cause.path), **place_document(cause.place)}


def _reference(reference: Reference) -> dict[str, Json]:
    return {"kind": reference.kind, "attribute": reference.attribute, "path": _path(reference.path[2:])}


def _declared(declared: Declared) -> Json:
    made: list[Json] = [
        {"resource": each.logical_id, "type": each.type, "rule": each.rule} for each in declared.resources
    ]
    return {
        "resource": declared.logical_id,
        "type": declared.type,
        **place_document(declared.place),
        "resources": made,
    }


def _path(path: DocumentPath) -> Json:
    return [*path]
