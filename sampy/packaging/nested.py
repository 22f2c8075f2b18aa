"""Templates that a template nests: read, packaged and compiled in turn, and uploaded before the one that nests them."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TypeAlias, cast

import attrs

from sampy.checks.quotas import LARGEST_TEMPLATE
from sampy.context import Context
from sampy.errors import Invalid, PackageError, Place, Problem
from sampy.intrinsics import Json, as_map
from sampy.packaging.keeping import Kept
from sampy.packaging.model import Packaged
from sampy.packaging.zipping import Built
from sampy.parameters import known_values, resolve
from sampy.template import Template
from sampy.texts import text_of

SUFFIX = ".template"
"""What the keys of templates end with."""

_FROM_PARAMETER_STORE = "AWS::SSM::Parameter::Value<"

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


def nested(
    path: Path, given: Mapping[str, Json], chain: Chain, kept: Kept, package: Callable[[Template, Chain], Packaged]
) -> Nested:
    """Return a template that others nest.

    Args:
        path: Its file.
        given: The values of its parameters that are known.
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
    template = Template(cast(Mapping[str, Json], file.document), source=file, name=path.stem, given=given)
    packaged = package(template, (*chain, path))
    text = packaged.template.to_json()
    content = text.encode()
    if len(content) > LARGEST_TEMPLATE:
        message = f"the compiled template has {len(content):,} bytes, and {LARGEST_TEMPLATE:,} are allowed"
        raise PackageError([Problem(message, "move a part of it into a nested template", place=Place.of(path))])
    digest = hashlib.sha256(content).hexdigest()
    return Nested(packaged, Built(kept.text(text, digest, SUFFIX), digest, digest, len(content), len(content)))


def given_by(template: Template, parameters: Json, region: str) -> dict[str, str]:
    """Return the values that a template gives the parameters of one that it nests, as far as they are known.

    Args:
        template: The template around it.
        parameters: The property `Parameters` of the resource that nests it.
        region: The region of both.
    """
    declared = as_map(template.document.get("Parameters"))
    known = known_values(template.document, Context(region=region, parameters=template.given or {}))
    for name in declared:
        # What a name in Parameter Store stands for is known to CloudFormation alone.
        if str(as_map(declared[name]).get("Type")).startswith(_FROM_PARAMETER_STORE):
            known.pop(name, None)
    texts = {name: _plain(value, known) for name, value in as_map(parameters).items()}
    return {name: text for name, text in texts.items() if text is not None}


def _plain(value: Json, known: Mapping[str, Json]) -> str | None:
    """Return a value as the text that CloudFormation makes of it; None where only CloudFormation can tell."""
    try:
        value = resolve(value, known)
    except Invalid:
        return None
    if isinstance(value, dict):
        text = text_of(value)
        return None if text is None or "${" in text else text
    return value if isinstance(value, str) else json.dumps(value) if isinstance(value, int | float) else None


def file_of(template: Template) -> Chain:
    """Return the file that a template was read from, where it was read from one."""
    path = getattr(template.source, "path", None)
    return (path.resolve(),) if isinstance(path, Path) else ()
