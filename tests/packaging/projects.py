"""Small projects for tests, written file by file, and packaged."""

from __future__ import annotations

import zipfile
from collections.abc import Mapping
from pathlib import Path
from textwrap import dedent
from typing import Any

from sampy.compiler import compile
from sampy.context import Context
from sampy.errors import PackageError
from sampy.formats.reading import read
from sampy.packaging import Artifact, BuildOptions, Location, Packaged
from sampy.packaging.packaging import package
from sampy.template import Template

LOCATION = Location("artifacts", "shop")


def write(folder: Path, files: Mapping[str, str]) -> Path:
    """Write files below a folder, and return it."""
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(dedent(text), encoding="utf-8")
    return folder


def packaged(folder: Path, template: str = "template.yaml", **options: Any) -> Packaged:
    """Package a template of a project."""
    file = read(folder / template)
    document: Any = file.document
    given = {"project": folder, **options}
    return package(
        Template(document, source=file, name="shop"),
        LOCATION,
        lambda each: compile(each, Context()),
        BuildOptions(**given),
    )


def problems(folder: Path, template: str = "template.yaml", **options: Any) -> list[str]:
    """Return what is in the way of packaging a template, each with its place and what to do."""
    try:
        packaged(folder, template, **options)
    except PackageError as error:
        return [str(problem) for problem in error.problems]
    return []


def contents(artifact: Artifact) -> dict[str, bytes]:
    """Return what is in an archive, by its name."""
    with zipfile.ZipFile(artifact.path) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def properties(made: Packaged, logical_id: str) -> Mapping[str, Any]:
    """Return the properties of a resource of the compiled template."""
    return made.template.properties(logical_id)


def function(*lines: str, type_: str = "AWS::Serverless::Function") -> str:
    """Return a template with one function, of which more is said in lines."""
    said = "".join(f"      {line}\n" for line in lines)
    return (
        "Transform: AWS::Serverless-2016-10-31\nResources:\n  Vote:\n"
        f"    Type: {type_}\n    Properties:\n      Handler: app.vote\n{said}"
    )
