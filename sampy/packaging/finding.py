"""What of a template is local: each property that holds a path, with all that says how to build what lies there."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import cast

import attrs

from sampy.context import Context
from sampy.errors import CompileError, DocumentPath, Place, Problem, nearest
from sampy.intrinsics import Json, as_map
from sampy.packaging.paths import METADATA, LocalProperty, local_properties
from sampy.template import Template

_PROPERTIES = "Properties"


@attrs.frozen
class Local:
    """One property that holds a local path.

    Args:
        at: The way to the property in the document.
        written: The path, as it was written.
        path: Where that is.
        property: Which property it is.
        logical_id: The logical id of the resource; an empty text in the section Metadata.
        properties: The properties of the resource, with those of Globals.
        metadata: The metadata of the resource.
        place: The user's line.
    """

    at: DocumentPath
    written: str
    path: Path
    property: LocalProperty
    logical_id: str
    properties: Mapping[str, Json]
    metadata: Json
    place: Place | None

    def problem(self, message: str, fix: str | None = None) -> Problem:
        """Return a problem of what lies there."""
        return self.located(Problem(message, fix))

    def located(self, problem: Problem) -> Problem:
        """Return a problem of what lies there with the user's line, where it has no place of its own."""
        place = problem.place or self.place
        return attrs.evolve(problem, path=self.at, place=place, resource=self.logical_id or None)


def local_paths(template: Template) -> tuple[list[Local], list[Problem]]:
    """Return what of a template is local, and the paths at which there is nothing.

    Loops are left out: what is local in their copies is found once the template is compiled.
    """
    found: list[Local] = []
    problems: list[Problem] = []
    for local in _all(template):
        if local.path.exists():
            found.append(local)
        elif template.source.folder is None:
            message = f"{local.written!r} is a path, and a template that is in no file has no folder to look in"
            problems.append(local.problem(message, "use s3://bucket/key, or write the template into a file"))
        else:
            what = f"there is no file or folder {local.written!r}"
            problems.append(local.problem(what, _fix(local, template.source.folder)))
    return found, problems


def _all(template: Template) -> Iterator[Local]:
    folder = template.source.folder or Path()
    merged = _with_globals(template)
    for logical_id, resource in template.resources.items():
        if not isinstance(resource, dict):
            continue
        properties = merged.properties(logical_id)
        if properties.get("InlineCode") is not None or properties.get("PackageType") == "Image":
            # What Globals says of code is not for it.
            continue
        for each in local_properties(str(resource.get("Type"))):
            for way, written in each.paths(properties):
                at = ("Resources", logical_id, _PROPERTIES, *way)
                place = _place(template, logical_id, at)
                metadata = resource.get("Metadata")
                yield Local(at, written, folder / written, each, logical_id, properties, metadata, place)
    for each in local_properties(METADATA):
        for way, written in each.paths(as_map(template.document.get("Metadata"))):
            at = ("Metadata", *way)
            yield Local(at, written, folder / written, each, "", {}, None, template.source.place(at))


def _place(template: Template, logical_id: str, at: DocumentPath) -> Place | None:
    own = logical_id not in template.origins
    return template.source.place(at) if own else template.place(logical_id)


def _with_globals(template: Template) -> Template:
    """Return a template with what Globals says in each of its resources."""
    if "Globals" not in template.document:
        return template
    from sampy.transforms.serverless.global_properties import merge_globals

    # It is for documents whose loops have been expanded.
    resources = {name: each for name, each in template.resources.items() if isinstance(each, dict)}
    document = {"Globals": template.document["Globals"], "Resources": cast(Json, resources)}
    try:
        return merge_globals(attrs.evolve(template, document=document), Context())
    except CompileError:
        # The compile tells what is wrong with them.
        return template


def _fix(local: Local, folder: Path) -> str:
    """Return what was probably meant by a path at which there is nothing."""
    if local.path.is_symlink():
        return f"it is a link that leads to {str(local.path.readlink())!r}, which isn't there"
    steps = Path(local.written).parts
    for index, step in enumerate(steps):
        above = folder.joinpath(*steps[:index])
        if (above / step).exists():
            continue
        guess = nearest(step, [each.name for each in above.iterdir()]) if above.is_dir() else None
        if guess is not None:
            return f"did you mean {Path(*steps[:index], guess, *steps[index + 1 :]).as_posix()!r}?"
        break
    return f"paths are relative to {Place.of(folder.resolve()).file!r}"
