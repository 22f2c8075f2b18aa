"""package(): builds what a template points at on the desk, and returns it with locations in S3 in the place of that."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from typing import TypeAlias

import attrs

from sampy.errors import DocumentPath, PackageError, Problem, ProblemsError
from sampy.intrinsics import Json
from sampy.packaging.building import build_all, problems_of, suffix_of
from sampy.packaging.finding import Local, local_paths
from sampy.packaging.images import build_images
from sampy.packaging.keeping import Kept
from sampy.packaging.limits import too_large
from sampy.packaging.model import Artifact, Location, Packaged
from sampy.packaging.nested import SUFFIX, Chain, Nested, file_of, given_by, nested
from sampy.packaging.options import BuildOptions
from sampy.packaging.paths import Kind
from sampy.packaging.pruning import in_use, prune
from sampy.packaging.tools import BuildFailed
from sampy.packaging.values import with_values
from sampy.packaging.writing_locations import written
from sampy.packaging.zipping import Built
from sampy.template import Template

Compile: TypeAlias = Callable[[Template], Template]
"""Compiles a template."""


def package(template: Template, location: Location, compiled: Compile, options: BuildOptions) -> Packaged:
    """Build all that a template points at on the desk, and return the template that points at where it goes.

    Nothing is uploaded. Equal files come to equal locations, on every machine: what didn't change stays as it is.

    Args:
        template: The template before its transforms; paths in it are relative to the folder of its source.
        location: Where artifacts will be uploaded to.
        compiled: Compiles a template.
        options: How code is built.

    Raises:
        PackageError: With everything that can't be built, or isn't there.
        CompileError: Where the template can't be compiled.
    """
    packaging = _Packaging(location, compiled, options, Kept(options))
    with in_use(options.folder):
        packaged = packaging.packaged(template, file_of(template))
    prune(options.folder)
    return packaged


@attrs.define
class _Built:
    """What came of all that is local in one document.

    Args:
        values: What to write into the document, by the ways into it.
        artifacts: The artifacts.
        images: The images.
        archives: What was built, by the keys.
        notes: What the user should know of templates that are nested.
    """

    values: dict[DocumentPath, Json] = attrs.field(factory=dict)
    artifacts: list[Artifact] = attrs.field(factory=list)
    images: dict[str, str] = attrs.field(factory=dict)
    archives: dict[str, Built] = attrs.field(factory=dict)
    notes: list[str] = attrs.field(factory=list)


@attrs.frozen
class _Packaging:
    """One run over a template and those that it nests."""

    location: Location
    compiled: Compile
    options: BuildOptions
    kept: Kept
    _nested: dict[tuple[Path, tuple[tuple[str, str], ...]], Nested] = attrs.field(factory=dict)

    def packaged(self, template: Template, chain: Chain) -> Packaged:
        first = self._built(template, chain)
        before = with_values(template, first.values)
        compiled = self.compiled(before)
        late = self._built(compiled, chain, first.images)
        packaged = Packaged(
            written=before,
            template=compiled,
            artifacts=_once([*first.artifacts, *(attrs.evolve(each, used_by=()) for each in late.artifacts)]),
            images={**first.images, **late.images},
            late=late.values,
        )
        finished = packaged.finished(compiled)
        problems = list(too_large(finished, {**first.archives, **late.archives}))
        if problems:
            raise PackageError(problems)
        notes = (*finished.notes, *dict.fromkeys([*first.notes, *late.notes]))
        return attrs.evolve(packaged, template=attrs.evolve(finished, notes=notes))

    def _built(self, template: Template, chain: Chain, images: Mapping[str, str] | None = None) -> _Built:
        found, problems = local_paths(template)
        made = _Built()
        files = [local for local in found if local.property.kind is not Kind.TEMPLATE]
        built, others = build_all(files, self.options, self.kept)
        problems += others
        for local, each in built:
            self._add(local, each, suffix_of(local, each), made)
        for local in found:
            if local.property.kind is Kind.TEMPLATE:
                problems += self._nest(local, template, chain, made)
        pushed, others = build_images(template, self.options, images or ())
        problems += others
        for way, image in pushed.items():
            made.values[way] = image.address
            made.images[image.address] = image.name
        if problems:
            raise PackageError(sorted(dict.fromkeys(problems), key=_order))
        return made

    def _nest(self, local: Local, template: Template, chain: Chain, made: _Built) -> Sequence[Problem]:
        """Add a template that is nested, after all that it needs; return what is in the way of it."""
        try:
            path = local.path.resolve()
            if path.is_dir() or path.suffix == ".py":
                what = "a folder" if path.is_dir() else "a module"
                raise BuildFailed(f"{local.written!r} is {what}, and no template", "name a template in YAML or JSON")
            given = given_by(template, local.properties.get("Parameters"), self.options.region)
            key = (path, tuple(sorted(given.items())))
            if key not in self._nested:
                self._nested[key] = nested(path, given, chain, self.kept, self.packaged)
        except BuildFailed as failure:
            return problems_of(failure, local)
        except ProblemsError as error:
            return error.problems
        child = self._nested[key]
        # Their ways lead into the document of the child, and not into this one.
        made.artifacts += [attrs.evolve(each, used_by=()) for each in child.packaged.artifacts]
        made.images |= child.packaged.images
        made.notes += child.packaged.template.notes
        self._add(local, child.built, SUFFIX, made)
        return ()

    def _add(self, local: Local, built: Built, suffix: str, made: _Built) -> None:
        used_by, source, place = (local.at,), local.written, local.place
        artifact = Artifact(built.path, built.digest, suffix, built.size, used_by, source, place, built.checksum)
        made.artifacts.append(artifact)
        made.archives[self.location.key(artifact)] = built
        made.values[local.at] = written(local.property.shape, self.location, artifact, self.options.region)


def _order(problem: Problem) -> tuple[str, int]:
    return (problem.place.file, problem.place.line or 0) if problem.place else ("", 0)


def _once(artifacts: Iterable[Artifact]) -> tuple[Artifact, ...]:
    """Return each artifact once, in its first place, with all that points at it."""
    found: dict[str, Artifact] = {}
    for artifact in artifacts:
        known = found.get(artifact.name)
        used_by = () if known is None else known.used_by
        found[artifact.name] = attrs.evolve(known or artifact, used_by=(*used_by, *artifact.used_by))
    return tuple(found.values())
