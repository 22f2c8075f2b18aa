"""What was built is kept while it is used, and removed when it wasn't for long, while nobody builds."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from sampy.packaging.pruning import in_use, mark_used, prune
from tests.packaging.projects import function, packaged, write

DAY = 24 * 60 * 60
OLD, NEW = "a" * 64, "b" * 64


@pytest.fixture
def build(tmp_path: Path) -> Path:
    return tmp_path / "build"


def keep(path: Path, days: float, content: str = "x") -> Path:
    """Return a file that was last used some days ago."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(content, encoding="utf-8")
    age(path, days)
    return path


def keep_folder(path: Path, days: float, content: str = "x") -> Path:
    """Return a folder that was last used some days ago."""
    keep(path / "package" / "module.py", days, content)
    age(path, days)
    return path


def age(path: Path, days: float) -> None:
    then = time.time() - days * DAY
    os.utime(path, (then, then))


def left(build: Path) -> list[str]:
    return sorted(path.relative_to(build).as_posix() for path in build.glob("*/*"))


def test_what_was_not_used_for_30_days_is_removed(build: Path) -> None:
    for name, days in ((OLD, 31), (NEW, 29)):
        keep_folder(build / "made" / name, days)
        keep(build / "archives" / f"{name}.zip", days)
        keep(build / "archives" / f"{name}.json", days)
        keep(build / "files" / f"{name}.template", days)
    keep_folder(build / "made" / ".making-x1y2_z3", 31)
    prune(build)
    assert left(build) == [f"archives/{NEW}.json", f"archives/{NEW}.zip", f"files/{NEW}.template", f"made/{NEW}"]


def test_what_is_used_is_kept_and_files_are_not_changed_by_that(build: Path) -> None:
    folder, file = keep_folder(build / "made" / OLD, 31), keep(build / "archives" / f"{OLD}.zip", 31)
    changed = file.stat().st_mtime_ns
    mark_used(folder)
    mark_used(file)
    prune(build)
    assert left(build) == [f"archives/{OLD}.zip", f"made/{OLD}"]
    assert file.stat().st_mtime_ns == changed


def test_of_too_much_the_oldest_goes_that_was_not_used_for_a_day(build: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sampy.packaging.pruning._LARGEST", 25)
    for name, days in (("1" * 64, 4.0), ("2" * 64, 3.0), ("3" * 64, 2.0), ("4" * 64, 0.5), ("5" * 64, 0.0)):
        keep_folder(build / "made" / name, days, "ten bytes.")
    prune(build)
    assert left(build) == [f"made/{digit * 64}" for digit in "2345"]


def test_it_is_looked_through_once_a_day(build: Path) -> None:
    keep(build / "files" / f"{NEW}.template", 0)
    prune(build)
    keep(build / "files" / f"{OLD}.template", 31)
    prune(build)
    assert left(build) == [f"files/{OLD}.template", f"files/{NEW}.template"]
    age(build / ".pruned", 1.1)
    prune(build)
    assert left(build) == [f"files/{NEW}.template"]


HOLDING = """
import sys
from pathlib import Path
from sampy.packaging.pruning import in_use

with in_use(Path(sys.argv[1])):
    print("building", flush=True)
    sys.stdin.read()
"""


def test_nothing_is_removed_while_another_process_builds(build: Path) -> None:
    keep_folder(build / "made" / OLD, 31)
    command = [sys.executable, "-c", HOLDING, str(build)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "building\n"
        prune(build)
        assert left(build) == [f"made/{OLD}"]
    prune(build)
    assert left(build) == []


def test_several_may_build_at_the_same_time(build: Path) -> None:
    build.mkdir()
    with in_use(build), in_use(build):
        assert build.is_dir()


def test_what_others_have_in_the_folder_stays(build: Path) -> None:
    theirs = [keep(build / name, 100) for name in ("files/notes.txt", "archives/2019.zip", f"more/{OLD}")]
    prune(build)
    assert all(path.exists() for path in theirs)


def test_a_folder_that_is_not_there_is_not_made(build: Path) -> None:
    with in_use(build):
        prune(build)
    assert not build.exists()


def test_a_build_marks_what_it_uses_and_ends_with_pruning(project: Path) -> None:
    template = (
        function("Runtime: python3.13", "CodeUri: code")
        + "    Metadata: {sampy: {build: cp app.py $ARTIFACTS_DIR}}\n"
        + "  Child: {Type: AWS::CloudFormation::Stack, Properties: {TemplateURL: child.yaml}}\n"
    )
    write(project, {"code/app.py": "x = 1", "child.yaml": "Resources: {}\n", "template.yaml": template})
    build = project / ".sampy" / "build"
    artifacts = packaged(project).artifacts
    kept = left(build)
    assert [Path(name).parent.name + Path(name).suffix for name in kept] == [
        "archives.json",
        "archives.zip",
        "files.template",
        "made",
    ]
    for name in kept:
        age(build / name, 31)
    keep_folder(build / "made" / OLD, 31)
    age(build / ".pruned", 2)
    assert packaged(project).artifacts == artifacts
    assert left(build) == kept
