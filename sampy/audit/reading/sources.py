"""The modules of the code of a function: where they are, and their syntax."""

from __future__ import annotations

import ast
from collections.abc import Sequence
from functools import cache
from pathlib import Path

import attrs


@attrs.frozen
class Source:
    """A module.

    Args:
        name: Its dotted name.
        tree: Its syntax.
        path: Its file; None for code in the template.
        is_package: It is the ``__init__.py`` of a folder, or a folder without one.
    """

    name: str
    tree: ast.Module
    path: Path | None
    is_package: bool = False


class Unreadable(Exception):
    """Raised where a module is there and can't be read.

    Args:
        path: Its file.
        line: The line that is wrong, where one is.
        reason: What is wrong.
    """

    def __init__(self, path: Path | None, line: int | None, reason: str) -> None:
        super().__init__(reason)
        self.path = path
        self.line = line
        self.reason = reason


@attrs.frozen
class Folders:
    """Code in folders, as Lambda puts it on the path of Python: that of the function, then those of its layers.

    Args:
        folders: The folders.
    """

    folders: Sequence[Path]

    def find(self, name: str) -> Source | None:
        """Return a module by its dotted name; None where it isn't there.

        Raises:
            Unreadable: Where it can't be read.
        """
        parts = name.split(".")
        if not all(part and Path(part).name == part for part in parts):
            return None
        for folder in self.folders:
            package, module = folder.joinpath(*parts), folder.joinpath(*parts[:-1], f"{parts[-1]}.py")
            if (package / "__init__.py").is_file():
                return Source(name, parsed(package / "__init__.py"), package / "__init__.py", is_package=True)
            if module.is_file():
                return Source(name, parsed(module), module)
        if any(self._has_modules(folder.joinpath(*parts)) for folder in self.folders):
            return Source(name, ast.Module([], []), None, is_package=True)
        return None

    def installed(self, name: str) -> Path | None:
        """Return the folder or file of a library that was installed into the code; None for code of the user's own."""
        for folder in self.folders:
            for path in (folder / name, folder / f"{name}.py"):
                if path.exists():
                    return path if name in _installed(folder) else None
        return None

    @staticmethod
    def _has_modules(folder: Path) -> bool:
        return folder.is_dir() and any(each.suffix == ".py" or each.is_dir() for each in folder.iterdir())


@attrs.frozen
class Inline:
    """The code that stands in a template: one module called ``index``."""

    code: str

    def find(self, name: str) -> Source | None:
        """Return the module by its name; None for all others.

        Raises:
            Unreadable: Where it is no Python.
        """
        return Source(name, parse(self.code.encode(), None), None) if name == "index" else None

    def installed(self, name: str) -> Path | None:
        """Return None: nothing is installed there."""
        return None


def parse(code: bytes, path: Path | None) -> ast.Module:
    """Return the syntax of code.

    Raises:
        Unreadable: Where it is no Python.
    """
    try:
        return ast.parse(code)
    except SyntaxError as error:
        raise Unreadable(path, error.lineno, error.msg) from None
    except (ValueError, RecursionError, MemoryError) as error:
        raise Unreadable(path, None, str(error) or "it is too deep to be read") from None


@cache
def _parsed(path: Path, stamp: tuple[int, int]) -> ast.Module:
    return parse(path.read_bytes(), path)


def parsed(path: Path) -> ast.Module:
    """Return the syntax of a file, read once for as long as it stays as it is.

    Raises:
        Unreadable: Where it can't be read.
    """
    try:
        known = path.stat()
        return _parsed(path, (known.st_mtime_ns, known.st_size))
    except OSError as error:
        raise Unreadable(path, None, error.strerror or "it can't be read") from None


@cache
def _installed(folder: Path) -> frozenset[str]:
    """Return the top names of what an installer put into a folder, as the records of the distributions list them."""
    found = set()
    for records in (*folder.glob("*.dist-info/RECORD"), *folder.glob("*.egg-info/installed-files.txt")):
        for line in records.read_text(encoding="utf-8", errors="replace").splitlines():
            top = line.split(",")[0].split("/")[0]
            found.add(top.removesuffix(".py"))
    return frozenset(found)


@cache
def mentions_aws(path: Path) -> bool:
    """Return whether a library has anything to do with the SDK of AWS, by what is written in it."""
    files = path.rglob("*.py") if path.is_dir() else [path]
    return any(b"boto" in file.read_bytes() for file in files)
