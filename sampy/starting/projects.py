"""From a template to the files of a project, and these into a folder."""

from __future__ import annotations

import re
import shutil
from collections.abc import Mapping
from pathlib import Path

from sampy.errors import Place, Problem, ProblemsError
from sampy.starting.templates import ProjectTemplate
from sampy.version import __version__

_PYPROJECT = """\
[build-system]
requires = ["setuptools"]
build-backend = "setuptools.build_meta"

[project]
name = "{name}"
version = "0.1.0"
requires-python = ">=3.11"
dependencies = ["sampy-iac>={version}"]

[project.optional-dependencies]
dev = [{requirements}]

[tool.setuptools]
py-modules = []

[tool.sampy]
region = "us-east-1"

[tool.pytest.ini_options]
testpaths = ["tests"]
pythonpath = ["."]
"""
_README = """\
# {name}

{about}

| What | Where |
| --- | --- |
| What is deployed | `stacks/{template}.py` |
| The code of the functions | `stacks/handlers/` |
| What is done with every stack | `transforms/` |
| What has to hold | `tests/` |

```console
$ pip install --editable '.[dev]'
$ sampy synth
$ pytest -m "not deployed"
$ pytest
$ sampy diff
$ sampy deploy
```

`sampy synth` prints the CloudFormation. `pytest` compares it with the snapshot, tests the code of the functions, and
deploys the stack to a fake AWS that it starts on this machine; `-m "not deployed"` leaves that out, and
`pytest --snapshot-update` takes a change of the template that is meant. `sampy diff` says what a deploy to your account
would change, and `sampy deploy` does that.
"""
_CI = """\
name: CI
on: [push, pull_request]
jobs:
  test:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-python@v5
        with:
          python-version: "3.13"
      - run: pip install --editable '.[dev]'
      - run: sampy validate
      - run: sampy lint
      - run: pytest
"""
_GITIGNORE = """\
.venv/
__pycache__/
.pytest_cache/
*.egg-info/
.sampy/
build/
"""
_NO_NAME = re.compile(r"[^a-z0-9]+")


class StartError(ProblemsError):
    """A project can't be made."""


def start(template: ProjectTemplate, folder: Path) -> list[Path]:
    """Make a project of a template, and return its files, relative to its folder.

    Args:
        template: The template.
        folder: The folder of the project; it is made where it isn't there.

    Raises:
        StartError: Where a file of the project is there already, or one can't be written; nothing is left behind.
    """
    texts = _texts(template, folder)
    targets = sorted({*template.files, *texts})
    there = [folder / each for each in targets if (folder / each).exists()]
    if there:
        fix = "name another folder, or remove it"
        raise StartError([Problem("this is there already", fix, place=Place.of(path)) for path in there])
    made: list[Path] = []
    try:
        for each in targets:
            path = folder / each
            made += _make_folders(path.parent)
            made.append(path)
            if each in texts:
                path.write_text(texts[each], encoding="utf-8", newline="\n")
            else:
                shutil.copyfile(template.files[each], path)
    except OSError as error:
        _remove(made)
        message = f"this can't be written: {error.strerror}"
        raise StartError([Problem(message, "name another folder", place=Place.of(folder))]) from None
    return targets


def _texts(template: ProjectTemplate, folder: Path) -> Mapping[Path, str]:
    """Return the files that are written for a project, and no copies."""
    name = _NO_NAME.sub("-", folder.resolve().name.lower()).strip("-") or template.name
    requirements = ", ".join(f'"{each}"' for each in ("sampy-iac[test]", *template.requirements))
    return {
        Path(".gitignore"): _GITIGNORE,
        Path(".github/workflows/ci.yml"): _CI,
        Path("README.md"): _README.format(name=name, about=template.about, template=template.name),
        Path("pyproject.toml"): _PYPROJECT.format(name=name, version=__version__, requirements=requirements),
    }


def _make_folders(folder: Path) -> list[Path]:
    """Make a folder and those above it, and return those that were not there."""
    missing = []
    while not folder.exists():
        missing.append(folder)
        folder = folder.parent
    for each in reversed(missing):
        each.mkdir()
    return missing[::-1]


def _remove(made: list[Path]) -> None:
    for path in reversed(made):
        if path.is_dir():
            path.rmdir()
        else:
            path.unlink(missing_ok=True)
