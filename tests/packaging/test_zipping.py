"""Archives are the same for the same files, and say nothing of the machine."""

from __future__ import annotations

import hashlib
import os
import shutil
import stat
import zipfile
from collections.abc import Callable
from pathlib import Path

import attrs
import pytest

from sampy.artifacts import files_in
from sampy.packaging.zipping import is_archive, measured, write_archive


@pytest.fixture
def code(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    folder = tmp_path / "code"
    (folder / "lib").mkdir(parents=True)
    (folder / "app.py").write_text("x = 1\n", encoding="utf-8")
    (folder / "bootstrap").write_text("#!/bin/sh\n", encoding="utf-8")
    (folder / "bootstrap").chmod(0o700)
    (folder / "lib" / "data").write_bytes(b"0" * 1000)
    (folder / "lib" / "link").symlink_to("../app.py")
    return folder


def test_entries_are_sorted_and_have_fixed_times_and_rights(code: Path, tmp_path: Path) -> None:
    write_archive(tmp_path / "a.zip", files_in(code, []))
    with zipfile.ZipFile(tmp_path / "a.zip") as archive:
        entries = [(each.filename, oct(each.external_attr >> 16), each.date_time[0]) for each in archive.infolist()]
    assert entries == [
        ("app.py", "0o100644", 1980),
        ("bootstrap", "0o100755", 1980),
        ("lib/data", "0o100644", 1980),
        ("lib/link", "0o120777", 1980),
    ]


def test_the_bytes_are_the_same_in_another_folder_at_another_time_with_other_rights(code: Path, tmp_path: Path) -> None:
    first = write_archive(tmp_path / "a.zip", files_in(code, []))
    other = tmp_path / "elsewhere" / "checkout"
    shutil.copytree(code, other, symlinks=True)
    for file in other.rglob("*"):
        if not file.is_symlink():
            file.chmod(file.stat().st_mode & ~0o077 | stat.S_IWUSR)
            os.utime(file, (1, 1))
    second = write_archive(tmp_path / "b.zip", files_in(other, []))
    assert second.path.read_bytes() == first.path.read_bytes()
    assert second.digest == first.digest
    assert second.checksum == first.checksum == hashlib.sha256(first.path.read_bytes()).hexdigest()


def test_an_archive_is_named_by_what_is_in_it_however_it_is_compressed(
    code: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = write_archive(tmp_path / "a.zip", files_in(code, []))
    monkeypatch.setattr("sampy.packaging.zipping._LEVEL", 0)
    second = write_archive(tmp_path / "b.zip", files_in(code, []))
    assert second.digest == first.digest
    assert (second.checksum, second.size) != (first.checksum, first.size)


def change_name(code: Path) -> None:
    (code / "app.py").rename(code / "main.py")


def change_rights(code: Path) -> None:
    (code / "app.py").chmod(0o755)


def change_content(code: Path) -> None:
    (code / "app.py").write_text("x = 2\n", encoding="utf-8")


def change_link(code: Path) -> None:
    (code / "lib" / "link").unlink()
    (code / "lib" / "link").symlink_to("../bootstrap")


def change_link_to_file(code: Path) -> None:
    (code / "lib" / "link").unlink()
    (code / "lib" / "link").write_text("../app.py", encoding="utf-8")


@pytest.mark.parametrize("change", [change_name, change_rights, change_content, change_link, change_link_to_file])
def test_all_that_an_archive_tells_of_its_files_counts_for_its_name(
    code: Path, tmp_path: Path, change: Callable[[Path], None]
) -> None:
    first = write_archive(tmp_path / "a.zip", files_in(code, []))
    change(code)
    assert write_archive(tmp_path / "b.zip", files_in(code, [])).digest != first.digest


def test_what_an_archive_comes_to_is_told(code: Path, tmp_path: Path) -> None:
    built = write_archive(tmp_path / "a.zip", files_in(code, []))
    assert built.size == (tmp_path / "a.zip").stat().st_size
    assert built.unpacked == 6 + 10 + 1000 + len("../app.py")
    assert built.largest == (("lib", 1009), ("bootstrap", 10), ("app.py", 6))
    assert measured(built.path) == attrs.evolve(built, digest=built.checksum)


def test_a_link_is_a_link_once_it_is_unpacked(code: Path, tmp_path: Path) -> None:
    write_archive(tmp_path / "a.zip", files_in(code, []))
    with zipfile.ZipFile(tmp_path / "a.zip") as archive:
        assert archive.read("lib/link") == b"../app.py"


def test_only_an_archive_by_name_and_content_is_one(tmp_path: Path) -> None:
    wheel, text = tmp_path / "a.whl", tmp_path / "b.zip"
    zipfile.ZipFile(wheel, "w").close()
    text.write_text("no archive", encoding="utf-8")
    shutil.copy(wheel, tmp_path / "c.jar")
    assert [is_archive(wheel), is_archive(text), is_archive(tmp_path / "c.jar")] == [False, False, True]
