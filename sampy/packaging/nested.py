"""Templates that a template nests: read, packaged and compiled in turn, and uploaded before the one that nests them."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TypeAlias, cast

import attrs

from sampy.checks.quotas import LARGEST_TEMPLATE
from sampy.errors import PackageError, Place, Problem
from sampy.intrinsics import Json
from sampy.packaging.keeping import Kept
from sampy.packaging.model import Packaged
from sampy.packaging.zipping import Built
from sampy.template import Template

SUFFIX = ".template"
"""What the keys of templates end with."""

Chain: TypeAlias = tuple[Path, ...]
"""The files of the templates around one, the outermost first."""


@attrs.frozen
class Nested:
    """A template that is nested.

    Args:
        packaged: The template, and what it needs.
        built: The file of what it compiles to.
    """

    packaged: Packaged
    built: Built


def nested(path: Path, chain: Chain, kept: Kept, package: Callable[[Template, Chain], Packaged]) -> Nested:
    """Return a template that others nest.

    Args:
        path: Its file.
        chain: The files of those that nest it.
        kept: Where it is written to.
        package: Packages one.

    Raises:
        PackageError: Where it can't be packaged, or nests itself.
        CompileError: Where it can't be read or compiled: the problems are at its own lines.
    """
    from sampy.formats.reading import read

    if path in chain:
        names = " -> ".join(each.name for each in (*chain[chain.index(path) :], path))
        raise PackageError([Problem(f"the template nests itself: {names}", "break the circle", place=Place.of(path))])
    file = read(path)
    template = Template(cast(Mapping[str, Json], file.document), source=file, name=path.stem)
    packaged = package(template, (*chain, path))
    text = packaged.template.to_json()
    content = text.encode()
    if len(content) > LARGEST_TEMPLATE:
        message = f"the compiled template has {len(content):,} bytes, and {LARGEST_TEMPLATE:,} are allowed"
        raise PackageError([Problem(message, "move a part of it into a nested template", place=Place.of(path))])
    digest = hashlib.sha256(content).hexdigest()
    return Nested(packaged, Built(kept.text(text, digest, SUFFIX), digest, len(content), len(content)))


def file_of(template: Template) -> Chain:
    """Return the file that a template was read from, where it was read from one."""
    path = getattr(template.source, "path", None)
    return (path.resolve(),) if isinstance(path, Path) else ()
