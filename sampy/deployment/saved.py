"""A stack held against a saved template, with no network: built and compiled as for a deploy."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import cast

from sampy.codec import encode
from sampy.context import Context
from sampy.differences import Difference
from sampy.differences.comparing import Given, diff
from sampy.differences.kept_ids import with_kept_ids
from sampy.differences.kept_metadata import with_kept_metadata
from sampy.errors import CompileError, Place, Problem
from sampy.formats.reading import read
from sampy.intrinsics import Json
from sampy.loading import Loaded
from sampy.packaging import BuildOptions, Location
from sampy.packaging.adopting import adopted_by_name
from sampy.packaging.finding import local_paths
from sampy.packaging.packaging import package
from sampy.sections import Stack
from sampy.template import Template

_ANY_BUCKET = Location("sampy-artifacts")
"""Where code would go if it was uploaded; the place of what the saved template has too is kept."""


def read_saved(path: Path, compiled: Callable[[Template], Template]) -> Template:
    """Return a saved template, compiled where it has transforms.

    Args:
        path: The file.
        compiled: Compiles a template.

    Raises:
        CompileError: Where it can't be read or compiled.
    """
    file = read(path)
    document = cast(Mapping[str, Json], file.document)
    if not isinstance(document.get("Resources"), dict):
        fix = "save one with sampy synth, or with aws cloudformation get-template --query TemplateBody"
        raise CompileError([Problem("this is no template: it has no Resources", fix, place=Place.of(path))])
    template = Template(document, source=file, name=path.stem)
    return compiled(template) if "Transform" in document else template


def difference_from_saved(
    loaded: Loaded,
    saved: Template,
    compiled: Callable[[Stack | Template], Template],
    context: Context,
    build: BuildOptions,
) -> Difference:
    """Return what changes from a saved template to a stack.

    Its code is built where the saved template points at code in a bucket: the name there tells whether it is the same.

    Args:
        loaded: The stack, or the template.
        saved: The saved template, compiled.
        compiled: Compiles a stack or a template.
        context: What they are compiled with.
        build: How code is built.

    Raises:
        CompileError: With every problem of the stack.
        PackageError: Where something local can't be built.
    """
    after = compiled(loaded.source)
    found, missing = local_paths(saved)
    if not found and not missing:
        written = loaded.source if isinstance(loaded.source, Template) else encode(loaded.source)[0]
        packaged = package(written, _ANY_BUCKET, compiled, build)
        after = adopted_by_name(packaged, _ANY_BUCKET, saved.document, compiled).template
    given = Given({name: str(value) for name, value in context.parameters.items()})
    after = with_kept_ids(after, saved.document, before_given=given, after_given=given)
    after = with_kept_metadata(after, saved.document)
    return diff(saved, after, context=context, name=loaded.name, before_given=given, after_given=given)
