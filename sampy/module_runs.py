"""One run of each module while stacks are loaded, by whatever name they import each other."""

from __future__ import annotations

import importlib
import os
import sys
from collections.abc import Collection, Iterable, Iterator, Sequence
from contextlib import contextmanager
from importlib.machinery import ModuleSpec, PathFinder
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING

from sampy.errors import CompileError
from sampy.user_code import run_module

if TYPE_CHECKING:
    from importlib.abc import Loader, MetaPathFinder
else:
    # Importing those takes longer than all else here, and Python asks for no more than their methods.
    Loader, MetaPathFinder = type("Loader", (), {}), type("MetaPathFinder", (), {})


class ModuleRuns(MetaPathFinder, Loader):
    """The modules of some folders that were run.

    One that is run by its file is found when another one imports it, and one that was imported is not run again. So a
    declaration that two modules share is one and the same in both.

    Args:
        folders: The folders.
    """

    def __init__(self, folders: Collection[Path]) -> None:
        self._folders = folders
        self._run: dict[str, ModuleType] = {}

    def run(self, name: str, path: Path, failed: str) -> ModuleType:
        """Return the module of a file: the one that was run already, or run it; the arguments are `run_module`'s.

        Raises:
            CompileError: Where it can't be imported.
        """
        known = self._known(str(path))
        if known is not None:
            return known
        try:
            return run_module(name, path, failed, self._started)
        except CompileError:
            self._run.pop(str(path), None)
            raise

    def _started(self, module: ModuleType) -> None:
        path = _file(module)
        if path is not None:
            self._run[path] = module

    def _known(self, path: str) -> ModuleType | None:
        if path in self._run:
            return self._run[path]
        return next((module for module in list(sys.modules.values()) if _file(module) == path), None)

    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        """Return how to import a module that was run, maybe by another name; None for any other one."""
        file = f"{fullname.rpartition('.')[2]}.py"
        if not any((folder / file).is_file() for folder in self._folders):
            return None
        found = PathFinder.find_spec(fullname, path, target)
        if found is None or found.origin is None or self._known(os.path.realpath(found.origin)) is None:
            return None
        return ModuleSpec(fullname, self, origin=found.origin)

    def create_module(self, spec: ModuleSpec) -> ModuleType | None:
        """Return the module that was run."""
        return self._known(os.path.realpath(str(spec.origin)))

    def exec_module(self, module: ModuleType) -> None:
        """Leave the module as it is."""


@contextmanager
def module_runs(folders: Iterable[Path]) -> Iterator[ModuleRuns]:
    """Run modules of some folders, each once; afterwards no import finds them, or what they import from there.

    Args:
        folders: The folders. What was imported from there before is run anew, and is back afterwards.
    """
    inside = {folder.resolve() for folder in folders}
    before = _taken_out(inside)
    importlib.invalidate_caches()
    runs = ModuleRuns(inside)
    sys.meta_path.insert(0, runs)
    try:
        yield runs
    finally:
        sys.meta_path.remove(runs)
        _taken_out(inside)
        sys.modules.update(before)


def _taken_out(folders: Iterable[Path]) -> dict[str, ModuleType]:
    """Return the modules and packages of some folders that were imported, and forget them."""
    names = {str(folder) for folder in folders}
    imported = {name: module for name, module in sys.modules.items() if name != "__main__"}
    found = {name: module for name, module in imported.items() if _is_in(module, names)}
    # What is in a package can't be looked at once that is gone.
    packages = tuple(f"{name}." for name, module in found.items() if hasattr(module, "__path__"))
    found |= {name: module for name, module in imported.items() if name.startswith(packages)}
    for name in found:
        del sys.modules[name]
    return found


def _is_in(module: ModuleType, folders: Collection[str]) -> bool:
    file = _file(module)
    if file is not None:
        return file.rpartition(os.sep)[0] in folders
    # A package without a module of its own has nothing but the folders that it is in.
    return any(str(each) in folders for each in getattr(module, "__dict__", {}).get("__path__", ()))


def _file(module: ModuleType) -> str | None:
    # Of many modules, few are looked for: text is compared much faster than paths are made.
    file = getattr(module, "__dict__", {}).get("__file__")
    return file if isinstance(file, str) else None
