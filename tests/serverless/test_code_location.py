"""Code that lies in the project: where it is looked for, what it becomes, and when a version is published."""

from __future__ import annotations

from pathlib import Path

import pytest

from sampy import Template, compile
from sampy.formats.reading import read

TEMPLATE = """\
Transform: AWS::Serverless-2016-10-31
Resources:
  Fn:
    Type: AWS::Serverless::Function
    Properties:
      CodeUri: src
      Handler: app.handler
      Runtime: python3.13
      AutoPublishAlias: live
"""


def compiled(folder: Path) -> Template:
    """Return the template of a folder with `src/app.py` beside it."""
    file = read(folder / "template.yaml")
    return compile(Template(dict(file.document), source=file))  # type: ignore[arg-type]  # what was read is JSON


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a folder with a template and code."""
    (tmp_path / "template.yaml").write_text(TEMPLATE, encoding="utf-8")
    (tmp_path / "src").mkdir()
    (tmp_path / "src/app.py").write_text("x = 1\n", encoding="utf-8")
    return tmp_path


def version_of(template: Template) -> str:
    """Return the logical id of the published version."""
    return next(name for name, each in template.resources.items() if each["Type"] == "AWS::Lambda::Version")


def test_a_local_path_stays_as_it_was_written(folder: Path) -> None:
    properties = compiled(folder).resources["Fn"]["Properties"]
    assert isinstance(properties, dict)
    assert properties["Code"] == "src"


def test_a_change_of_the_code_publishes_a_version(folder: Path) -> None:
    before = version_of(compiled(folder))
    assert version_of(compiled(folder)) == before
    (folder / "src/app.py").write_text("x = 2\n", encoding="utf-8")
    assert version_of(compiled(folder)) != before


def test_bytecode_is_no_change_of_the_code(folder: Path) -> None:
    before = version_of(compiled(folder))
    (folder / "src/__pycache__").mkdir()
    (folder / "src/__pycache__/app.pyc").write_bytes(b"x")
    assert version_of(compiled(folder)) == before
