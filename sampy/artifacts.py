"""Files and folders of the project that a deploy uploads: which of their files count, and what they come to."""

from __future__ import annotations

import errno
import hashlib
import os
import stat
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import NamedTuple, TypeAlias

from sampy.errors import Place, Problem

IGNORE_FILE = ".sampyignore"
"""What is left out of the folder that it lies in, in the syntax of gitignore."""

LEFT_OUT = frozenset(
    {
        *(".git", ".hg", ".svn", ".DS_Store", IGNORE_FILE),
        *("__pycache__", ".venv", ".mypy_cache", ".pytest_cache", ".ruff_cache"),
        *(".sampy", ".aws-sam"),
    }
)
"""What is never a part of code, by its name, wherever it lies."""
_MARKS = frozenset({"CACHEDIR.TAG", "pyvenv.cfg"})
"""What tells that the folder that it lies in is a cache, or an environment of Python, whatever its name is."""
_COMPILED = frozenset({"__pycache__"})
_COMPILED_SUFFIX = ".pyc"
_CHUNK = 128 * 1024
_NODE_MODULES, _NODE_PACKAGE = "node_modules", "package.json"

_Ignored: TypeAlias = Callable[[str], bool]


class File(NamedTuple):
    """A file of a folder, as it goes into an archive.

    Args:
        name: Its way from the folder, with slashes.
        path: Where its content is.
        executable: Whether its owner may run it.
        link: What it leads to, relative to the folder that it lies in, where it is a link that stays in the folder.
    """

    name: str
    path: Path
    executable: bool = False
    link: str | None = None

    def digest(self) -> bytes:
        """Return the digest of all of it that an archive shows."""
        if self.link is not None:
            return hashlib.sha256(f"{self.name}\0->\0{self.link}".encode()).digest()
        mark = "\0executable" if self.executable else ""
        content = hashlib.sha256()
        # For small files, this is much faster than hashlib.file_digest.
        with self.path.open("rb", buffering=0) as file:
            while chunk := file.read(_CHUNK):
                content.update(chunk)
        return hashlib.sha256(f"{self.name}{mark}\0".encode() + content.digest()).digest()


def content_digest(path: Path) -> str:
    """Return the SHA-256, in hex, of a file or of all files of a folder that count, with their names."""
    if path.is_file():
        return digest_of([File(path.name, path)])
    return digest_of(files_in(path, []))


def digest_of(files: Iterable[File]) -> str:
    """Return the SHA-256, in hex, of files with their names."""
    digest = hashlib.sha256()
    for file in files:
        digest.update(file.digest())
    return digest.hexdigest()


def files_in(folder: Path, problems: list[Problem], *, project: Path | None = None, made: bool = False) -> list[File]:
    """Return the files of a folder that count, in the order of their names.

    A link that stays in the folder is kept as a link. One that leads elsewhere in the project is followed, and what
    it leads to counts in its place.

    Args:
        folder: The folder.
        problems: Is told of what can't be a part of any archive.
        project: The folder that links may lead into; the working directory where it isn't given.
        made: Whether a build made the folder: then all counts but what Python compiled.
    """
    walk = _Walk(folder.resolve(), (project or Path.cwd()).resolve(), problems, made)
    files = sorted(walk.files(walk.root, "", (walk.root,)), key=lambda file: file.name.split("/"))
    problems += _leading_to_nothing(files)
    return files


class _Walk:
    """One walk over a folder, and what it leads to."""

    def __init__(self, root: Path, project: Path, problems: list[Problem], made: bool) -> None:
        self.root = root
        self._project = project
        self._problems = problems
        self._made = made
        self._names = _COMPILED if made else LEFT_OUT
        self._ignored = None if made else _ignored_by(root / IGNORE_FILE, problems)
        self._npm_makes_modules = not made and (root / _NODE_PACKAGE).is_file()

    def files(self, folder: Path, within: str, open_: tuple[Path, ...]) -> Iterator[File]:
        try:
            with os.scandir(folder) as entries:
                found = sorted(entries, key=lambda entry: entry.name)
        except OSError as error:
            self._problem(within or ".", f"can't be read: {error.strerror}", "allow yourself to read it")
            return
        if within and not self._made and any(entry.name in _MARKS for entry in found):
            return
        for entry in found:
            name = f"{within}{entry.name}"
            if self._is_left_out(entry, name):
                continue
            path = Path(entry.path)
            if entry.is_symlink():
                yield from self._link(path, name, open_)
            elif entry.is_dir():
                yield from self.files(path, f"{name}/", open_)
            else:
                yield from self._file(path, name)

    def _is_left_out(self, entry: os.DirEntry[str], name: str) -> bool:
        if entry.name in self._names or entry.name.endswith(_COMPILED_SUFFIX):
            return True
        if name == _NODE_MODULES and self._npm_makes_modules:
            return True
        return self._ignored is not None and self._ignored(f"{name}/" if entry.is_dir() else name)

    def _file(self, path: Path, name: str) -> Iterator[File]:
        mode = path.stat().st_mode
        if not stat.S_ISREG(mode):
            self._problem(name, "is neither a file nor a folder", f"remove it, or name it in {IGNORE_FILE}")
        elif not os.access(path, os.R_OK):
            self._problem(name, "can't be read", f"allow yourself to read it, or name it in {IGNORE_FILE}")
        else:
            yield File(name, path, bool(mode & stat.S_IXUSR))

    def _link(self, path: Path, name: str, open_: tuple[Path, ...]) -> Iterator[File]:
        fix = f"remove the link, or name it in {IGNORE_FILE}"
        try:
            target = path.resolve(strict=True)
        except (OSError, RuntimeError) as error:
            circle = isinstance(error, RuntimeError) or error.errno == errno.ELOOP
            leads = "leads to itself" if circle else f"leads to {str(path.readlink())!r}, which isn't there"
            self._problem(name, leads, fix, "link")
            return
        if target != self.root and target.is_relative_to(self.root):
            start = Path(name).parent.as_posix()
            yield File(name, path, link=os.path.relpath(target.relative_to(self.root).as_posix(), start))
        elif target in open_:
            self._problem(name, "leads back to a folder that it lies in", fix, "link")
        elif not target.is_relative_to(self._project):
            leads = f"leads outside of the project, to {str(path.readlink())!r}"
            self._problem(name, leads, "put a copy in its place", "link")
        elif target.is_dir():
            yield from self.files(target, f"{name}/", (*open_, target))
        else:
            yield from self._file(target, name)

    def _problem(self, name: str, what: str, fix: str, kind: str = "") -> None:
        subject = f"the {kind} {name!r}" if kind else repr(name)
        self._problems.append(Problem(f"{subject} {what}", fix))


def _ignored_by(file: Path, problems: list[Problem]) -> _Ignored | None:
    """Return whether an ignore file leaves out a name, that of a folder with a slash behind; None without the file."""
    try:
        lines = file.read_text(encoding="utf-8").splitlines()
    except FileNotFoundError:
        return None
    except (OSError, ValueError) as error:
        problems.append(Problem(f"the file can't be read: {error}", "save it as UTF-8", place=Place.of(file)))
        return None
    # Few folders have one, and it takes longer to import than a stack to compile.
    from pathspec import GitIgnoreSpec

    try:
        return GitIgnoreSpec.from_lines(lines).match_file
    except ValueError as error:
        problems.append(Problem(str(error), "write patterns as in a .gitignore", place=Place.of(file)))
        return None


def _leading_to_nothing(files: list[File]) -> Iterator[Problem]:
    links = [file for file in files if file.link is not None]
    if not links:
        return
    there = {parent.as_posix() for file in files for parent in (Path(file.name), *Path(file.name).parents)}
    for file in links:
        target = os.path.normpath(f"{Path(file.name).parent.as_posix()}/{file.link}")
        if target not in there:
            message = f"the link {file.name!r} leads to {target!r}, which is left out"
            yield Problem(message, f"leave out the link as well: name it in {IGNORE_FILE}")
