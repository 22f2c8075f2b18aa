"""AWS::Include: a snippet from a file, put into the template where its Fn::Transform or Transform stands.

CloudFormation reads snippets from S3; a file of the project is put in here. Its short forms (``!Ref``) and includes of
its own work too, since the template that CloudFormation gets has neither.

Source: AWS page "AWS::Include transform".
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import cast

import attrs

from sampy.context import Context
from sampy.errors import CompileError, DocumentPath, Invalid, Problem, Source, nearest, resource_in
from sampy.intrinsics import Json
from sampy.template import Template
from sampy.transforms import INCLUDE, LANGUAGE_EXTENSIONS, SERVERLESS
from sampy.transforms.moved_source import MovedSource
from sampy.transforms.transform_section import FUNCTION, is_include

_TOP_LEVEL_ONLY = (LANGUAGE_EXTENSIONS, SERVERLESS)
_PROJECT_FILES = ("pyproject.toml", "samconfig.toml", ".git")


def include_snippets(template: Template, context: Context) -> Template:
    """Return the template with the files that its `Fn::Transform`s include, the innermost first.

    Raises:
        CompileError: With everything that is wrong with any of them.
    """
    includes = _Includes(template, context)
    document = includes.within(cast(Json, template.document), template.source, (), ())
    return includes.result(cast(Mapping[str, Json], document))


def include_at_top(template: Template, context: Context, location: Json, path: DocumentPath) -> Template | None:
    """Return the template with the sections of the file at `location`; None where CloudFormation has to read it.

    Raises:
        CompileError: Where it can't be read, or has what the template has already.
    """
    includes = _Includes(template, context)
    snippet = includes.snippet(location, template.source, path, ())
    if snippet is None:
        includes.raise_problems()
        return None
    document = dict(template.document)
    file, entries = snippet
    for name, section in entries.items():
        if name == "Transform":
            message = "a snippet can't name transforms"
            includes.problem(message, "name them in the template", path)
            continue
        own = document.get(name)
        if isinstance(own, dict) and isinstance(section, dict):
            for key in section:
                includes.check_new(key, own, path)
                includes.moves.setdefault((name, key), (file, (name, key)))
            document[name] = {**own, **section}
        elif own is None or own == section:
            includes.moves.setdefault((name,), (file, (name,)))
            document[name] = section
        else:
            includes.check_new(name, document, path)
    return includes.result(document)


class _Includes:
    """One walk over a document, and over the files that it includes."""

    def __init__(self, template: Template, context: Context) -> None:
        self.moves: dict[DocumentPath, tuple[Source, DocumentPath]] = {}
        self._template = template
        self._context = context
        self._problems: list[Problem] = []
        self._notes: list[str] = []
        self._open: list[Path] = []

    def result(self, document: Mapping[str, Json]) -> Template:
        """Return the template with another document.

        Raises:
            CompileError: With the problems that were met.
        """
        self.raise_problems()
        source = MovedSource(self._template.source, self.moves) if self.moves else self._template.source
        notes = (*self._template.notes, *self._notes)
        return attrs.evolve(self._template, document=document, source=source, notes=notes)

    def raise_problems(self) -> None:
        """Raise the problems that were met, if there are any."""
        if self._problems:
            raise CompileError(self._problems)

    def problem(self, message: str, fix: str, path: DocumentPath, source: Source | None = None) -> None:
        """Remember a problem of what stands at `path` in `source`."""
        place = None if source is None else source.place(path)
        self._problems.append(Problem(message, fix, path, place=place, resource=resource_in(path)))

    def check_new(self, key: str, entries: Mapping[str, Json], path: DocumentPath) -> None:
        """Refuse a key of a snippet that is there already."""
        if key in entries:
            self.problem(f"the snippet brings {key!r}, which is there already", "remove or rename one of them", path)

    def within(self, value: Json, source: Source, path: DocumentPath, made: DocumentPath) -> Json:
        """Return a value with its includes; the very same object where there are none.

        Args:
            value: The value.
            source: Where it was written.
            path: Its way in there.
            made: Its way in the document that is made.
        """
        if isinstance(value, list):
            items = [
                self.within(item, source, (*path, i), (*made, i)) if isinstance(item, (dict, list)) else item
                for i, item in enumerate(value)
            ]
            return items if any(new is not old for new, old in zip(items, value, strict=True)) else value
        if not isinstance(value, dict):
            return value
        entries: dict[str, Json] = {
            key: self.within(item, source, (*path, key), (*made, key)) if isinstance(item, (dict, list)) else item
            for key, item in value.items()
        }
        if any(key == FUNCTION or (path and key == "Transform" and is_include(value[key])) for key in value):
            return self._with_calls(entries, source, path, made)
        return entries if any(entries[key] is not item for key, item in value.items()) else value

    def _with_calls(self, entries: dict[str, Json], source: Source, path: DocumentPath, made: DocumentPath) -> Json:
        key = FUNCTION if FUNCTION in entries else "Transform"
        argument = entries.pop(key)
        left: list[Json] = []
        for call in argument if isinstance(argument, list) else [argument]:
            if not self._put_in(call, entries, source, (*path, key), made):
                left.append(call)
        if left:
            one = left[0]
            # A transform by its name alone is one without parameters; among resources, only a map looks like one.
            entries[key] = ({"Name": one} if isinstance(one, str) else one) if len(left) == 1 else left
        return entries

    def _put_in(
        self, call: Json, entries: dict[str, Json], source: Source, path: DocumentPath, made: DocumentPath
    ) -> bool:
        """Put what a call brings into `entries`, unless it is for CloudFormation to run."""
        name = call if isinstance(call, str) else call.get("Name") if isinstance(call, dict) else None
        if not isinstance(name, str):
            self.problem("Fn::Transform needs the Name of a transform", "give a Name, and Parameters", path, source)
            return True
        if name in _TOP_LEVEL_ONLY:
            self.problem(f"{name} works on whole templates only", "name it in Transform, at the top", path, source)
            return True
        if name != INCLUDE:
            self._notes.append(f"the transform {name!r} in {FUNCTION} is left for CloudFormation to run")
            return False
        if made[:1] in (("Parameters",), ("AWSTemplateFormatVersion",)):
            self.problem(f"{made[0]} can't include a snippet", "write out what it brings", path, source)
            return True
        snippet = self.snippet(location_of(call), source, path, made)
        if snippet is None:
            return bool(self._problems)
        file, brought = snippet
        for key, item in brought.items():
            self.check_new(key, entries, path)
            self.moves.setdefault((*made, key), (file, (key,)))
            entries[key] = item
        return True

    def snippet(
        self, location: Json, source: Source, path: DocumentPath, made: DocumentPath
    ) -> tuple[Source, dict[str, Json]] | None:
        """Return a file and what it holds, with its own includes; None where only CloudFormation can read it."""
        try:
            file = self._file(location, source)
        except Invalid as invalid:
            self.problem(invalid.message, invalid.fix or "", path, source)
            return None
        if file is None:
            return None
        from sampy.formats.reading import read

        try:
            snippet = read(file)
        except CompileError as error:
            place = source.place(path)
            detail = f"included in {place}" if place else None
            self._problems += [attrs.evolve(problem, detail=detail) for problem in error.problems]
            return None
        self._open.append(file.resolve())
        entries = self.within(cast(Json, snippet.document), snippet, (), made)
        self._open.pop()
        return snippet, cast(dict[str, Json], entries)

    def _file(self, location: Json, source: Source) -> Path | None:
        """Return the file that a location names; None where it is in S3, or isn't known yet.

        Raises:
            Invalid: Where it names nothing that may be included.
        """
        known = self._known(location) if isinstance(location, dict) else location
        if known is None and location is not None:
            self._notes.append(f"{INCLUDE} of what isn't known yet is left for CloudFormation to run")
            return None
        if isinstance(known, str) and known.startswith("s3://"):
            self._notes.append(f"{INCLUDE} of {known} is left for CloudFormation to run")
            return None
        if not isinstance(known, str) or not known:
            raise Invalid(f"{INCLUDE} needs a Location", fix="give the path of a file, or an s3:// URI")
        if "://" in known:
            raise Invalid(f"{INCLUDE} can't read {known!r}", fix="use the path of a file, or an s3:// URI")
        folder = source.folder
        if folder is None:
            raise Invalid(
                f"{INCLUDE} of {known!r} needs a template in a file", fix="a path is relative to the template"
            )
        file = folder / known
        project = _project_folder(self._template.source.folder or folder)
        if not file.resolve().is_relative_to(project):
            fix = f"move the file into {project.name!r}, or a folder below it"
            raise Invalid(f"{known!r} lies outside of the project", fix=fix)
        if file.is_dir():
            raise Invalid(f"{known!r} is a folder", fix="name a file in it")
        if not file.is_file():
            raise Invalid(f"there is no file {known!r} to include", fix=_similar(file))
        if file.resolve() in self._open:
            raise Invalid(f"{known!r} includes itself", fix="break the circle")
        return file

    def _known(self, location: Json) -> str | None:
        """Return the text that a function comes to; None where only CloudFormation knows."""
        from sampy.transforms.language_extensions.parameters import NotKnown
        from sampy.transforms.language_extensions.values import Values

        try:
            return Values(self._template.document, self._context).text(location)
        except NotKnown:
            return None


def location_of(call: Json) -> Json:
    """Return the Location of a call of the transform."""
    parameters = call.get("Parameters") if isinstance(call, dict) else None
    return parameters.get("Location") if isinstance(parameters, dict) else None


def _project_folder(folder: Path) -> Path:
    """Return the nearest folder around the template that looks like that of a project, or the template's own."""
    start = folder.resolve()
    for each in (start, *start.parents):
        if any((each / name).exists() for name in _PROJECT_FILES):
            return each
    return start


def _similar(file: Path) -> str:
    names = [each.name for each in file.parent.iterdir()] if file.parent.is_dir() else []
    guess = nearest(file.name, names)
    return f"did you mean {guess!r}?" if guess else "check the path, which is relative to the template"
