"""Which files of a folder are uploaded, and that they come to the same wherever they lie."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from sampy.artifacts import content_digest, files_in
from sampy.errors import Problem


@pytest.fixture
def code(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a folder of code in a project, in which the test runs."""
    folder = tmp_path / "project" / "code"
    folder.mkdir(parents=True)
    monkeypatch.chdir(folder.parent)
    (folder / "app.py").write_text("x = 1\n", encoding="utf-8")
    return folder


def names(folder: Path) -> list[str]:
    told: list[Problem] = []
    found = [file.name for file in files_in(folder, told)]
    assert told == []
    return found


def told(folder: Path) -> list[str]:
    problems: list[Problem] = []
    files_in(folder, problems)
    return [problem.message for problem in problems]


@pytest.mark.parametrize(
    "name", [".git/HEAD", "__pycache__/app.cpython-313.pyc", "lib/old.pyc", ".DS_Store", ".venv/x", ".sampy/build/y"]
)
def test_what_is_no_code_is_left_out(code: Path, name: str) -> None:
    path = code / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("?", encoding="utf-8")
    assert names(code) == ["app.py"]


@pytest.mark.parametrize("mark", ["pyvenv.cfg", "CACHEDIR.TAG"])
def test_environments_and_caches_are_left_out_whatever_their_name(code: Path, mark: str) -> None:
    (code / "env").mkdir()
    (code / "env" / mark).touch()
    (code / "env" / "python").touch()
    assert names(code) == ["app.py"]


def test_node_modules_are_left_out_where_npm_makes_them(code: Path) -> None:
    (code / "node_modules").mkdir()
    (code / "node_modules" / "a.js").touch()
    assert names(code) == ["app.py", "node_modules/a.js"]
    (code / "package.json").touch()
    assert names(code) == ["app.py", "package.json"]


def test_an_ignore_file_leaves_out_what_it_names(code: Path) -> None:
    for name in ("tests/test_app.py", "data/big.csv", "data/small.csv", "notes.md"):
        (code / name).parent.mkdir(exist_ok=True)
        (code / name).touch()
    (code / ".sampyignore").write_text("# not needed\n*.md\n/tests/\ndata/*\n!data/small.csv\n", encoding="utf-8")
    assert names(code) == ["app.py", "data/small.csv"]


def test_a_gitignore_counts_for_git_alone(code: Path) -> None:
    (code / ".gitignore").write_text("app.py\n", encoding="utf-8")
    assert names(code) == [".gitignore", "app.py"]


def test_an_ignore_file_that_cant_be_read_is_told(code: Path) -> None:
    (code / ".sampyignore").write_bytes(b"\xff\xfe")
    problems: list[Problem] = []
    files_in(code, problems)
    assert [str(problem.place) for problem in problems] == ["code/.sampyignore"]


def test_a_link_that_stays_in_the_folder_is_kept(code: Path) -> None:
    (code / "lib").mkdir()
    (code / "lib" / "libx.so.1").touch()
    (code / "lib" / "libx.so").symlink_to("libx.so.1")
    (code / "current").symlink_to(code / "lib")
    links = {file.name: file.link for file in files_in(code, []) if file.link}
    assert links == {"current": "lib", "lib/libx.so": "libx.so.1"}


def test_a_link_to_elsewhere_in_the_project_is_followed(code: Path) -> None:
    shared = code.parent / "shared"
    shared.mkdir()
    (shared / "money.py").touch()
    (code / "shared").symlink_to("../shared")
    (code / "one.py").symlink_to("../shared/money.py")
    found = {file.name: file.link for file in files_in(code, [])}
    assert found == {"app.py": None, "one.py": None, "shared/money.py": None}


def test_a_link_that_leads_out_of_the_project_is_told(code: Path) -> None:
    (code / "passwords").symlink_to("/etc/passwd")
    assert told(code) == ["the link 'passwords' leads outside of the project, to '/etc/passwd'"]


def test_links_that_lead_nowhere_or_in_circles_are_told(code: Path) -> None:
    (code / "a").symlink_to("nothing")
    (code / "b").symlink_to("b")
    (code / "lib").mkdir()
    (code / "lib" / "up").symlink_to("..")
    assert told(code) == [
        "the link 'a' leads to 'nothing', which isn't there",
        "the link 'b' leads to itself",
        "the link 'lib/up' leads back to a folder that it lies in",
    ]


def test_a_circle_by_way_of_another_folder_is_told(code: Path) -> None:
    shared = code.parent / "shared"
    shared.mkdir()
    (shared / "back").symlink_to("../shared")
    (code / "shared").symlink_to("../shared")
    assert told(code) == ["the link 'shared/back' leads back to a folder that it lies in"]


def test_a_link_to_what_is_left_out_is_told(code: Path) -> None:
    (code / ".venv").mkdir()
    (code / ".venv" / "lib").touch()
    (code / "lib").symlink_to(".venv/lib")
    assert told(code) == ["the link 'lib' leads to '.venv/lib', which is left out"]


def test_what_is_neither_a_file_nor_a_folder_is_told(code: Path) -> None:
    os.mkfifo(code / "pipe")
    assert told(code) == ["'pipe' is neither a file nor a folder"]


def test_the_digest_is_that_of_names_contents_and_whether_files_can_be_run(code: Path) -> None:
    first = content_digest(code)
    (code / "app.py").chmod(0o600)
    os.utime(code / "app.py", (0, 0))
    (code / "__pycache__").mkdir()
    (code / "__pycache__" / "x.pyc").touch()
    assert content_digest(code) == first
    (code / "app.py").chmod(0o700)
    executable = content_digest(code)
    (code / "app.py").rename(code / "ap.py")
    renamed = content_digest(code)
    (code / "ap.py").write_text("x = 2\n", encoding="utf-8")
    assert len({first, executable, renamed, content_digest(code)}) == 4
