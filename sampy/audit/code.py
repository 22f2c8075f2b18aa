"""Where the code of the functions of a template is, as far as it is Python and here."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from pathlib import Path

import attrs

from sampy.audit.reading.sources import Folders, Inline
from sampy.context import Context
from sampy.errors import Invalid, Place
from sampy.intrinsics import Json, as_map
from sampy.packaging.paths import is_local
from sampy.parameters import known_values, resolve
from sampy.template import Template
from sampy.texts import told

_FUNCTION = "AWS::Lambda::Function"
_KNOWN_LAYERS = re.compile(r":layer:(AWSLambdaPowertools|LambdaInsightsExtension|AWSOpenTelemetry|aws-otel)")
"""Layers of AWS that call nothing but what is followed, or what managed policies are for."""


@attrs.frozen
class FunctionCode:
    """The code of a function.

    Args:
        logical_id: The function, in the compiled template.
        handler: Its handler.
        code: Its code; None where it can't be read.
        reason: Why it can't be read, or why not all of it can be.
        place: Where the function was declared; for code in the template, where that is.
        first_line: The line of the user's file that code in the template begins in, where it can be told.
    """

    logical_id: str
    handler: str
    code: Folders | Inline | None
    reason: str | None
    place: Place | None
    first_line: int | None = None

    def at(self, path: Path | None, line: int) -> Place:
        """Return the place of a line of the code: of a file, or of what stands in the template."""
        if path is not None:
            return Place.of(path, line)
        if self.place is None or self.first_line is None:
            return self.place or Place("template")
        return Place(self.place.file, self.first_line + line - 1)


def function_codes(template: Template, context: Context) -> Iterator[FunctionCode]:
    """Yield the code of all functions of a compiled template."""
    values = known_values(template.document, context)
    for logical_id, properties in template.each(_FUNCTION):
        given = {name: _resolved(value, values) for name, value in properties.items()}
        place = template.place(logical_id)
        why_not = _not_python(given)
        if why_not is not None:
            yield FunctionCode(logical_id, "", None, why_not, place)
            continue
        handler, code = str(given["Handler"]), given.get("Code")
        layers, unknown = _layers(given.get("Layers"), template)
        if isinstance(code, dict) and "ZipFile" in code:
            declared = template.origin(logical_id).declared
            name = "InlineCode" if "InlineCode" in _written(template, declared) else "Code"
            inline = template.source.place(("Resources", declared, "Properties", name)) or place
            text = told(code["ZipFile"])
            yield FunctionCode(logical_id, handler, Inline(text), unknown, inline, _first_line(text, inline))
            continue
        folder, why_not = _folder(code, template)
        found = None if folder is None else Folders((folder, *layers))
        yield FunctionCode(logical_id, handler, found, why_not or unknown, place)


def _resolved(value: Json, values: Mapping[str, Json]) -> Json:
    try:
        return resolve(value, values)
    except Invalid:
        return value


def _not_python(properties: Mapping[str, Json]) -> str | None:
    if properties.get("PackageType") == "Image":
        return "its code is in an image"
    runtime = properties.get("Runtime")
    if not isinstance(runtime, str):
        return "its runtime can't be told"
    if not runtime.startswith("python"):
        return f"its runtime is {runtime}, and only Python is read"
    return None if isinstance(properties.get("Handler"), str) else "its handler can't be told"


def _written(template: Template, declared: str) -> Mapping[str, Json]:
    resource = as_map(as_map(template.written.get("Resources")).get(declared))
    return as_map(resource.get("Properties"))


def _first_line(code: str, place: Place | None) -> int | None:
    """Return the line that code begins in: the one that tells of it or the next one, if it stands there as it is."""
    try:
        lines = Path(place.file).read_text(encoding="utf-8").splitlines() if place is not None else []
    except (OSError, ValueError):
        return None
    written = [line.strip() for line in code.splitlines()]
    for start in (place.line, place.line + 1) if place is not None and place.line is not None else ():
        found = [line.strip() for line in lines[start - 1 : start - 1 + len(written)]]
        if written and found[1:] == written[1:] and found and written[0] in found[0]:
            return start
    return None


def _folder(code: Json, template: Template) -> tuple[Path | None, str | None]:
    """Return the folder of code that is a path; else why there is none."""
    if not is_local(code) or template.source.folder is None:
        return None, "its code isn't in a folder here"
    path = template.source.folder / code
    if path.is_dir():
        return path, None
    if path.suffix == ".py" and path.is_file():
        return path.parent, None
    return None, f"its code, {code}, is no folder" if path.exists() else f"its code, {code}, isn't there"


def _layers(layers: Json, template: Template) -> tuple[list[Path], str | None]:
    """Return the folders of layers, and why other code can be there."""
    folders: list[Path] = []
    unknown: str | None = None
    for layer in layers if isinstance(layers, list) else []:
        content = _content(layer, template)
        folder = None
        if is_local(content) and template.source.folder is not None:
            folder = template.source.folder / content
        if folder is not None and folder.is_dir():
            folders += [
                each
                for each in (folder / "python", *folder.glob("python/lib/*/site-packages"), folder)
                if each.is_dir()
            ]
        elif not _KNOWN_LAYERS.search(told(layer)):
            unknown = f"the layer {told(layer)} isn't here, and may call AWS"
    return folders, unknown


def _content(layer: Json, template: Template) -> Json:
    match layer:
        case {"Ref": str(name)} if name in template.resources:
            return template.properties(name).get("Content")
    return None
