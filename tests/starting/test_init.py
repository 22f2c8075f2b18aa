"""``sampy init``: what it makes, and what it leaves alone."""

from __future__ import annotations

import os
import subprocess
import sys
import tomllib
import zipfile
from pathlib import Path

import pytest

from sampy.starting.templates import template_names
from tests.cli.conftest import Run, project, sampy  # noqa: F401  # fixtures

ROOT = Path(__file__).parent.parent.parent


def files(folder: Path) -> list[str]:
    """Return what is in a folder."""
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file())


def test_a_project_has_all_that_it_takes(project: Path, sampy: Run) -> None:  # noqa: F811  # fixtures
    done = sampy("init", "shop", "--template", "multiplication")
    assert done.code == 0
    assert done.err.splitlines()[0].startswith("made 9 files in shop: .github/, .gitignore, README.md, pyproject.toml")
    assert files(project / "shop") == [
        ".github/workflows/ci.yml",
        ".gitignore",
        "README.md",
        "pyproject.toml",
        "stacks/handlers/multiplication/app.py",
        "stacks/multiplication.py",
        "tests/stacks/__snapshots__/test_multiplication/multiplication.yaml",
        "tests/stacks/test_multiplication.py",
        "transforms/log_retention.py",
    ]
    settings = tomllib.loads((project / "shop/pyproject.toml").read_text())
    assert settings["project"]["name"] == "shop"
    assert settings["project"]["optional-dependencies"]["dev"] == ["sampy-iac[test]"]
    assert "Multiplication exercises" in (project / "shop/README.md").read_text()


def test_it_takes_along_the_stacks_that_a_stack_imports(project: Path, sampy: Run) -> None:  # noqa: F811  # fixtures
    assert sampy("init", "--template", "tally").code == 0
    assert {"stacks/tally.py", "stacks/votes.py", "stacks/handlers/votes/app.py"} <= {*files(project)}


def test_the_usual_template_is_votes(project: Path, sampy: Run) -> None:  # noqa: F811  # fixtures
    assert sampy("init").code == 0
    assert (project / "stacks/votes.py").exists()
    assert sampy("synth").out.startswith("AWSTemplateFormatVersion")


def test_what_tests_need_is_required(project: Path, sampy: Run) -> None:  # noqa: F811  # fixtures
    sampy("init", "--template", "thumbnails")
    settings = tomllib.loads((project / "pyproject.toml").read_text())
    assert settings["project"]["optional-dependencies"]["dev"] == ["sampy-iac[test]", "pillow"]


def test_the_templates_are_listed_with_what_they_show(project: Path, sampy: Run) -> None:  # noqa: F811  # fixtures
    listed = sampy("init", "--list").out
    assert [line.split()[0] for line in listed.splitlines()[1:]] == [*template_names()]
    assert "Tabs versus spaces: a page to vote on, and a table that counts." in listed


def test_what_is_there_stays_as_it_is(project: Path, sampy: Run) -> None:  # noqa: F811  # fixtures
    (project / "README.md").write_text("mine")
    (project / "stacks").mkdir()
    (project / "stacks/votes.py").write_text("mine too")
    done = sampy("init")
    assert (done.code, done.err.splitlines()) == (
        1,
        [
            "error: README.md: this is there already",
            "    name another folder, or remove it",
            "error: stacks/votes.py: this is there already",
            "    name another folder, or remove it",
            "2 errors",
        ],
    )
    assert files(project) == ["README.md", "stacks/votes.py"]


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may write everywhere")
def test_a_folder_that_is_not_writable(project: Path, sampy: Run) -> None:  # noqa: F811  # fixtures
    (project / "locked").mkdir(mode=0o500)
    assert sampy("init", "locked").err.startswith("error: locked: this can't be written")


def test_nothing_is_left_of_a_project_that_can_not_be_written(project: Path, sampy: Run) -> None:  # noqa: F811  # fixtures
    (project / "tests").write_text("a file, and no folder")
    done = sampy("init")
    assert done.code == 1
    assert done.err.splitlines()[0].startswith("error: .: this can't be written: ")
    assert files(project) == ["tests"]


def test_an_unknown_template_is_a_wrong_use(project: Path, sampy: Run) -> None:  # noqa: F811  # fixtures
    done = sampy("init", "--template", "vote")
    assert done.code == 2
    assert "there is no template 'vote': did you mean 'votes'?" in done.err


def test_the_package_brings_what_projects_are_made_of(tmp_path: Path) -> None:
    from uv import find_uv_bin

    built = subprocess.run(
        [find_uv_bin(), "build", "--wheel", "--quiet", "--out-dir", tmp_path, "--python", sys.executable, ROOT],
        check=False,
    )
    assert built.returncode == 0
    (wheel,) = tmp_path.glob("*.whl")
    with zipfile.ZipFile(wheel) as package:
        names = package.namelist()
    assert {f"sampy/starting/project/stacks/{name}.py" for name in template_names()} <= {*names}
    assert "sampy/starting/project/tests/stacks/__snapshots__/test_votes/votes.yaml" in names
    assert "sampy/starting/project/transforms/log_retention.py" in names
    assert not [name for name in names if "__pycache__" in name]
