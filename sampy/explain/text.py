"""Explanations and declarations as text to read."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence

from sampy.errors import DocumentPath, Place
from sampy.explain.columns import columns
from sampy.explain.declarations import Declared
from sampy.explain.explanation import Explanation
from sampy.explain.properties import Cause, Part
from sampy.intrinsics import Json, is_intrinsic
from sampy.references import Reference
from sampy.secrets import masked

_LONGEST_VALUE = 40


def explanation_text(explanation: Explanation) -> str:
    """Return an explanation as lines of text."""
    lines = [f"{explanation.logical_id}: {explanation.type}", *columns(list(_facts(explanation)), 2)]
    sections = {
        "properties": [_property_row(part, explanation) for part in explanation.parts],
        "refers to": [_reference_row(each.target, each) for each in explanation.references],
        "referred to by": [_reference_row(_holder(each), each) for each in explanation.referenced_by],
    }
    for title, rows in sections.items():
        if rows:
            lines += [f"  {title}", *columns(rows, 4)]
    return "\n".join(lines) + "\n"


def tree_text(stack: str, place: Place | None, declarations: Sequence[Declared]) -> str:
    """Return a stack as text: each declaration, with the resources that were made of it below."""
    rows: list[tuple[str, str, str]] = []
    for position, declared in enumerate(declarations, 1):
        last = position == len(declarations)
        rows.append((f"{'└─' if last else '├─'} {declared.logical_id}", declared.type, _at(declared.place)))
        made = declared.resources
        if [(each.logical_id, each.type) for each in made] == [(declared.logical_id, declared.type)]:
            continue
        for number, each in enumerate(made, 1):
            branch = "└─" if number == len(made) else "├─"
            rule = "" if each.rule == "declared" else each.rule
            rows.append((f"{' ' if last else '│'}  {branch} {each.logical_id}", each.type, rule))
    return "\n".join([f"{stack}  {_at(place)}".rstrip(), *columns(rows)]) + "\n"


def cause_text(cause: Cause, part: Part, logical_id: str) -> str:
    """Return in words what gave a part of the resource `logical_id` its value."""
    words = {"declaration": "declared", "globals": "Globals"}.get(cause.kind, cause.by)
    if cause.kind == "declaration" and (cause.by != logical_id or cause.path[2:] != part.path):
        of = "" if cause.by == logical_id else f" of {cause.by}"
        words = f"declared as {path_text(cause.path[2:])}{of}"
    return f"{words}, {cause.place}" if cause.place else words


def path_text(path: DocumentPath) -> str:
    """Return the way from a resource to a part of it, without the step that all properties have in common."""
    steps = path[1:] if path[:1] == ("Properties",) and len(path) > 1 else path
    return ".".join(str(step) for step in steps)


def value_text(value: Json) -> str:
    """Return the start of a value, on one line, with `Ref` and `Fn::GetAtt` in their short form."""
    text = json.dumps(value, ensure_ascii=False)
    match value:
        case {"Ref": str(name)} if is_intrinsic(value):
            text = f"!Ref {name}"
        case {"Fn::GetAtt": [str(name), str(attribute)]} if is_intrinsic(value):
            text = f"!GetAtt {name}.{attribute}"
        case str():
            text = " ".join(value.split())
    return text if len(text) <= _LONGEST_VALUE else f"{text[: _LONGEST_VALUE - 3]}..."


def _facts(explanation: Explanation) -> Iterator[tuple[str, str]]:
    yield "stack", explanation.stack
    yield "declared", f"{explanation.declared} ({explanation.declared_type}){_after_comma(explanation.place)}"
    if explanation.rule != "declared":
        yield "made by", explanation.rule
    if explanation.owner not in (None, explanation.declared, explanation.logical_id):
        yield "made of", str(explanation.owner)
    if explanation.users:
        yield "made for", ", ".join(explanation.users)


def _property_row(part: Part, explanation: Explanation) -> tuple[str, str, str]:
    came = "; then ".join(cause_text(cause, part, explanation.logical_id) for cause in part.causes)
    return path_text(part.path), value_text(masked(part.value, part.path)), came


def _reference_row(other: str, reference: Reference) -> tuple[str, str, str]:
    how = f"{reference.kind} {reference.attribute}" if reference.attribute else reference.kind
    return other, how, path_text(reference.path[2:])


def _holder(reference: Reference) -> str:
    if reference.section == "Resources":
        return reference.holder
    return f"{reference.section.removesuffix('s').lower()} {reference.holder}"


def _at(place: Place | None) -> str:
    return str(place) if place else ""


def _after_comma(place: Place | None) -> str:
    return f", {place}" if place else ""
