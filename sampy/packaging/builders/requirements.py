"""What a folder of Python code depends on: uv.lock, requirements.txt or pyproject.toml, in this order."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path

import attrs

from sampy.artifacts import content_digest
from sampy.intrinsics import Json, as_map
from sampy.packaging.builders.uv import uv
from sampy.packaging.keeping import Kept, key_of
from sampy.packaging.tools import BuildFailed, run

_LOCK, _PROJECT, _REQUIREMENTS = "uv.lock", "pyproject.toml", "requirements.txt"
_INCLUDE = re.compile(r"(-r|--requirement|-c|--constraint)[ =]?\s*(\S+)")
_EDITABLE = re.compile(r"(-e|--editable)[ =]?\s*")
_LOCAL = re.compile(
    r"(?:(?P<name>[\w.\[\],-]+) *@ *)?(?:file:(?://)?)?(?P<path>\.{0,2}/[^;#\s]*|\.{1,2})(?P<rest>\s*;.*)?"
)
_COMMENT = re.compile(r"(^|\s)#.*$")


@attrs.frozen
class Requirements:
    """What is to be installed.

    Args:
        file: The file that says so, as a message shows it.
        folder: The folder of code, whose settings of uv count.
        lines: What is required, in the format of requirements.txt, but for what is local.
        local: Folders and files of packages that are required.
        digests: What stands for the content of all local files that count.
    """

    file: str
    folder: Path
    lines: tuple[str, ...]
    local: tuple[Path, ...] = ()
    digests: tuple[str, ...] = ()


def requirements_of(folder: Path, project: Path, kept: Kept) -> Requirements | None:
    """Return what the code in a folder requires; None where that is nothing.

    Args:
        folder: The folder.
        project: The folder of the project: the lock of a workspace may lie between the two.
        kept: Where what was read of the lock is kept.

    Raises:
        BuildFailed: Where it can't be told.
    """
    declared = _read_project(folder)
    lock = _lock(folder, project) if declared is not None else None
    base = folder
    if lock is not None:
        # In a workspace, uv tells paths relative to the top of that.
        base, lines, file = lock.parent, _locked(folder, lock, kept), _LOCK
    elif (folder / _REQUIREMENTS).is_file():
        lines, file = list(_flattened(folder / _REQUIREMENTS)), _REQUIREMENTS
    elif declared is not None:
        lines, file = _declared(declared, folder), _PROJECT
    else:
        return None
    required, local = [], []
    for line in lines:
        path = _local(line, base)
        if path is not None:
            local.append(path)
        else:
            required.append(line)
    constraints = [Path(line.partition(" ")[2]) for line in required if line.startswith("-c ")]
    if not local and all(line.startswith("-") for line in required):
        return None
    digests = tuple(content_digest(path) for path in (*local, *constraints))
    return Requirements(f"{folder.name}/{file}", folder, tuple(required), tuple(local), digests)


def _read_project(folder: Path) -> Mapping[str, Json] | None:
    """Return pyproject.toml where it declares a project, and isn't there for the settings of tools alone."""
    try:
        read = tomllib.loads((folder / _PROJECT).read_text(encoding="utf-8"))
    except FileNotFoundError:
        return None
    except (OSError, ValueError) as error:
        raise BuildFailed(f"{folder.name}/{_PROJECT} can't be read: {error}", "mend it") from None
    return read if "project" in read else None


def _lock(folder: Path, project: Path) -> Path | None:
    """Return the lock of a project: its own, or that of the workspace that it is in."""
    if (folder / _LOCK).is_file():
        return folder / _LOCK
    for parent in folder.parents:
        if not parent.is_relative_to(project):
            return None
        if (parent / _LOCK).is_file():
            above = _read_project(parent) or {}
            in_workspace = "workspace" in as_map(as_map(above.get("tool")).get("uv"))
            return parent / _LOCK if in_workspace else None
    return None


def _locked(folder: Path, lock: Path, kept: Kept) -> list[str]:
    """Return what a lock has for a project, exactly."""
    exported = "requirements.txt"

    def make(made: Path) -> None:
        flags = ["--frozen", "--no-default-groups", "--no-emit-project", "--no-header", "--no-annotate", "--quiet"]
        run(
            [uv(), "export", *flags, "--format", "requirements-txt", "--output-file", str(made / exported)],
            folder,
            failed=f"{folder.name}/{_LOCK} can't be read by uv",
            fix="run uv lock, and see what it says",
        )

    key = key_of("lock", content_digest(lock), content_digest(folder / _PROJECT))
    text = (kept.folder(key, f"reading {folder.name}/{_LOCK}", make) / exported).read_text(encoding="utf-8")
    return list(_lines(text))


def _declared(declared: Mapping[str, Json], folder: Path) -> list[str]:
    about = as_map(declared.get("project"))
    dynamic = about.get("dynamic")
    sources = as_map(as_map(declared.get("tool")).get("uv")).get("sources")
    if sources or (isinstance(dynamic, list) and "dependencies" in dynamic):
        message = f"the dependencies in {folder.name}/{_PROJECT} aren't all told by their names"
        raise BuildFailed(message, f"run uv lock in {folder.name!r}: sampy takes what the lock has")
    dependencies = about.get("dependencies")
    return [str(each) for each in dependencies] if isinstance(dependencies, list) else []


def _flattened(file: Path, open_: tuple[Path, ...] = ()) -> Iterator[str]:
    """Yield the lines of a file of requirements, with those of the files that it includes."""
    try:
        text = file.read_text(encoding="utf-8-sig")
    except (OSError, ValueError) as error:
        raise BuildFailed(f"{file.name} can't be read: {error}", "check the path, and save it as UTF-8") from None
    for line in _lines(text):
        included = _INCLUDE.fullmatch(line)
        if included is None:
            yield _absolute(line, file.parent)
            continue
        other = (file.parent / included[2]).resolve()
        if other in open_:
            raise BuildFailed(f"{file.name} includes itself, by way of {other.name}", "break the circle")
        if not other.is_file():
            raise BuildFailed(f"{file.name} includes {included[2]!r}, which isn't there", "check the path")
        if included[1] in ("-c", "--constraint"):
            yield f"-c {other}"
        else:
            yield from _flattened(other, (*open_, file.resolve()))


def _lines(text: str) -> Iterator[str]:
    """Yield the lines that say something, each with those that go on with it."""
    for line in re.sub(r"\s*\\\r?\n\s*", " ", text).splitlines():
        said = _COMMENT.sub("", line).strip()
        if said:
            yield said


def _absolute(line: str, folder: Path) -> str:
    """Return a line with a path in it as one that means the same from everywhere."""
    path = _local(line, folder)
    return line if path is None else str(path)


def _local(line: str, folder: Path) -> Path | None:
    """Return the path of the package that a line names; None where it names one by its name, or at a URL."""
    found = _LOCAL.fullmatch(_EDITABLE.sub("", line))
    if found is None:
        return None
    path = (folder / found["path"]).resolve()
    if not path.exists():
        raise BuildFailed(f"it requires {found['path']!r}, which isn't there", "check the path")
    return path
