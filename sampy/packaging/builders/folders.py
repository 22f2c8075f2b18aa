"""Copies of the user's folders, for tools that write into the folder that they work in."""

from __future__ import annotations

import shutil
from pathlib import Path

import attrs

from sampy.artifacts import File, files_in
from sampy.errors import Problem
from sampy.packaging.code import Code
from sampy.packaging.tools import BuildFailed


def files_of(folder: Path, project: Path, *, made: bool = False) -> list[File]:
    """Return the files of a folder that count.

    Raises:
        BuildFailed: Where there is something in it that can't be put into an archive; all of it is told.
    """
    problems: list[Problem] = []
    files = files_in(folder, problems, project=project, made=made)
    if problems:
        first, *others = (attrs.evolve(each, message=f"{folder.name}: {each.message}") for each in problems)
        raise BuildFailed(first.message, first.fix, others=others)
    return files


def copy(code: Code, target: Path) -> None:
    """Copy what counts of the folder of code to a new folder.

    Raises:
        BuildFailed: Where there is something in it that can't be copied.
    """
    target.mkdir()
    for file in files_of(code.folder, code.project):
        copied = target / file.name
        copied.parent.mkdir(parents=True, exist_ok=True)
        if file.link is not None:
            copied.symlink_to(file.link)
        else:
            shutil.copy(file.path, copied)
