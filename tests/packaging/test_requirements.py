"""What a folder requires is told by its lock, its requirements.txt, or its pyproject.toml, in this order."""

from __future__ import annotations

from pathlib import Path

import pytest

from sampy.packaging.builders.python import _settings
from sampy.packaging.builders.requirements import Requirements, requirements_of
from sampy.packaging.keeping import Kept
from sampy.packaging.options import BuildOptions
from sampy.packaging.tools import BuildFailed
from tests.packaging.projects import write


def read(project: Path) -> Requirements | None:
    return requirements_of(project / "code", project, Kept(BuildOptions(project=project)))


def lines(project: Path) -> tuple[str, ...]:
    found = read(project)
    assert found is not None
    return found.lines


def test_included_files_are_read_and_comments_left_out(project: Path) -> None:
    write(
        project,
        {
            "code/requirements.txt": "# ours\n-r ../common.txt\n-c limits.txt\nflask==3.1.0 # web\n",
            "code/limits.txt": "click<9\n",
            "common.txt": "attrs==25.1.0 \\\n    --hash=sha256:00\n",
        },
    )
    assert lines(project) == (
        "attrs==25.1.0 --hash=sha256:00",
        f"-c {project}/code/limits.txt",
        "flask==3.1.0",
    )


def test_what_is_included_counts_for_what_is_kept(project: Path) -> None:
    write(project, {"code/requirements.txt": "-c limits.txt\nflask\n", "code/limits.txt": "click<9\n"})
    before = read(project)
    write(project, {"code/limits.txt": "click<8\n"})
    assert before != read(project)


@pytest.mark.parametrize(
    "line", ["../lib", "-e ../lib", "--editable=../lib", "file:../lib", "common @ file:../lib", "../lib ; sys_platform"]
)
def test_packages_of_the_project_are_told_apart(project: Path, line: str) -> None:
    write(project, {"code/requirements.txt": f"{line}\nflask\n", "lib/pyproject.toml": ""})
    found = read(project)
    assert found is not None
    assert (found.local, found.lines) == ((project / "lib",), ("flask",))


@pytest.mark.parametrize("line", ["flask", "flask[async]>=3", "flask @ https://example.com/flask.whl", "a.b==1"])
def test_others_are_required_by_their_names(project: Path, line: str) -> None:
    write(project, {"code/requirements.txt": line})
    assert lines(project) == (line,)


@pytest.mark.parametrize("text", ["", "# nothing\n", "--index-url https://example.com/simple\n"])
def test_nothing_is_required(project: Path, text: str) -> None:
    write(project, {"code/requirements.txt": text})
    assert read(project) is None


def test_requirements_come_before_a_project_without_a_lock(project: Path) -> None:
    project_file = '[project]\nname = "v"\nversion = "0"\ndependencies = ["flask>=3"]\n'
    write(project, {"code/requirements.txt": "flask==3.1.0", "code/pyproject.toml": project_file})
    assert lines(project) == ("flask==3.1.0",)
    (project / "code" / "requirements.txt").unlink()
    assert lines(project) == ("flask>=3",)


@pytest.mark.parametrize(
    ("files", "message"),
    [
        ({"code/requirements.txt": "-r more.txt"}, "requirements.txt includes 'more.txt', which isn't there"),
        (
            {"code/requirements.txt": "-r more.txt", "code/more.txt": "-r requirements.txt\n"},
            "more.txt includes itself, by way of requirements.txt",
        ),
        ({"code/requirements.txt": "./wheels/a.whl"}, "it requires './wheels/a.whl', which isn't there"),
        ({"code/pyproject.toml": "[project"}, "code/pyproject.toml can't be read: "),
        (
            {"code/pyproject.toml": '[project]\nname = "v"\ndynamic = ["dependencies"]\n'},
            "the dependencies in code/pyproject.toml aren't all told by their names",
        ),
    ],
    ids=["missing", "circle", "missing package", "no toml", "dynamic"],
)
def test_what_cant_be_told_is_a_problem(project: Path, files: dict[str, str], message: str) -> None:
    write(project, files)
    with pytest.raises(BuildFailed) as failure:
        read(project)
    assert str(failure.value).startswith(message)


def test_what_pip_was_told_counts_where_uv_was_told_nothing() -> None:
    told = {"PIP_INDEX_URL": "https://a/simple", "PIP_EXTRA_INDEX_URL": "https://b/simple", "UV_INDEX": "https://c"}
    assert _settings(told) == {"UV_DEFAULT_INDEX": "https://a/simple"}
