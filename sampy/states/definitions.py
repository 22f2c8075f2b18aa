"""The definitions of the state machines of a compiled template, and the way back to where they were written."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import cast

import attrs

from sampy.errors import CompileError, DocumentPath, Place, Source
from sampy.intrinsics import Json, as_map
from sampy.template import Template

STATE_MACHINE = "AWS::StepFunctions::StateMachine"
_INLINE = ("DefinitionString", "Definition")


@attrs.frozen
class Found:
    """The definition of a state machine.

    Args:
        logical_id: The logical id of the state machine.
        document: The definition; what CloudFormation fills in stands in it as ``${Name}``.
        substitutions: What it fills in, by name.
        path: The way to the definition in the user's document; in the file, where it has one of its own.
        file: The file of its own that the definition is in; None where it is in the template.
        text: It is in the template as text of JSON.
        source: Tells where what is at a path was written.
    """

    logical_id: str
    document: Mapping[str, Json]
    substitutions: Mapping[str, Json]
    path: DocumentPath
    file: Path | None
    text: bool
    source: Source = attrs.field(repr=False)

    def place(self, path: DocumentPath) -> Place | None:
        """Return where what is at a path of the definition was written."""
        return self.source.place(self.path if self.text else (*self.path, *path))


def definitions(template: Template) -> Iterator[Found]:
    """Yield the definition of each state machine of a compiled template, as far as they can be read here."""
    for logical_id, _ in template.each(STATE_MACHINE):
        found = definition_in(template, logical_id)
        if found is not None:
            yield found


def definition_in(template: Template, logical_id: str) -> Found | None:
    """Return the definition of a state machine of a compiled template.

    Args:
        template: The template.
        logical_id: The logical id of the state machine.

    Returns:
        The definition; None where it is in S3, or is not known before it is deployed, or is no JSON.
    """
    compiled = template.properties(logical_id)
    substitutions = as_map(compiled.get("DefinitionSubstitutions"))
    way: DocumentPath = (*template.path(logical_id), "Properties")
    declared = as_map(as_map(as_map(template.written.get("Resources")).get(str(way[1]))).get("Properties"))
    for name in _INLINE:
        value = compiled.get(name)
        if value is None:
            continue
        document = _document(value)
        written = next((each for each in ("Definition", "DefinitionString") if each in declared), name)
        is_text = not isinstance(declared.get(written, value), dict) or _is_function(declared.get(written))
        if document is None:
            return None
        path = (*way, written)
        return Found(logical_id, document, substitutions, path, None, is_text, template.source)
    location = compiled.get("DefinitionS3Location")
    if isinstance(location, str) and template.source.folder is not None:
        return _in_file(template.source.folder / location, logical_id, substitutions)
    return None


def _in_file(path: Path, logical_id: str, substitutions: Mapping[str, Json]) -> Found | None:
    from sampy.formats.limits import MAX_BYTES
    from sampy.formats.reading import read

    if not path.is_file() or path.stat().st_size > MAX_BYTES:
        return None
    try:
        file = read(path)
    except CompileError:
        return None
    return Found(logical_id, cast("Mapping[str, Json]", file.document), substitutions, (), path, False, file)


def _is_function(value: object) -> bool:
    return isinstance(value, dict) and len(value) == 1 and next(iter(value)).startswith("Fn::")


def _document(value: Json) -> Mapping[str, Json] | None:
    """Return the definition that a property holds: a map, or text, which may be joined of lines."""
    match value:
        case {"Fn::Join": [str(delimiter), list(parts)]}:
            texts = [each for each in parts if isinstance(each, str)]
            return _parsed(delimiter.join(texts)) if len(texts) == len(parts) else None
        case {"Fn::Sub": str(text)} | {"Fn::Sub": [str(text), _]}:
            return _parsed(text)
        case dict():
            return None if _is_function(value) else value
        case str():
            return _parsed(value)
    return None


def _parsed(text: str) -> Mapping[str, Json] | None:
    try:
        document = json.loads(text)
    except ValueError:
        return None
    return document if isinstance(document, dict) else None
