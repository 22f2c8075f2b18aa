"""What the user's own code raises, as a problem at the user's own line."""

from __future__ import annotations

import importlib
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING

from sampy.errors import CompileError, Place, Problem

if TYPE_CHECKING:
    from traceback import FrameSummary

_OWN = Path(__file__).parent
_MACHINERY = ("<frozen ", str(Path(importlib.__file__).parent))
"""What imports run through before they come to a module."""


def run_module(name: str, path: Path, failed: str, started: Callable[[ModuleType], None] | None = None) -> ModuleType:
    """Run a module of the user's and return it.

    Args:
        name: What it is called while it runs.
        path: Its file.
        failed: What to say where it fails.
        started: Is told of the module before it runs.

    Raises:
        CompileError: Where it can't be imported, at the user's own line.
    """
    specification = spec_from_file_location(name, path.resolve())
    if specification is None or specification.loader is None:
        raise CompileError(
            [Problem("this is no Python module", "name a file that ends with .py", place=Place.of(path))]
        )
    module = module_from_spec(specification)
    sys.modules[name] = module
    if started is not None:
        started(module)
    try:
        with users_own(path, failed):
            specification.loader.exec_module(module)
    finally:
        del sys.modules[name]
    return module


@contextmanager
def importable(*folders: Path) -> Iterator[None]:
    """Let modules of some folders be imported: those beside the one that runs, and packages of the project."""
    added = [str(folder) for folder in folders if str(folder) not in sys.path]
    sys.path[:0] = added
    try:
        yield
    finally:
        for folder in added:
            sys.path.remove(folder)


@contextmanager
def users_own(path: Path | None, failed: str, *, passing: tuple[type[Exception], ...] = ()) -> Iterator[None]:
    """Run code that isn't sampy's: whatever it raises is its author's to see, at their own line.

    Args:
        path: The file that runs, where it is known.
        failed: What to say where it fails.
        passing: What it may raise for sampy to see.

    Raises:
        CompileError: For all else that it raises.
    """
    try:
        yield
    except passing:
        raise
    except (Exception, SystemExit) as error:  # nobody knows what code raises that anybody can write
        raise CompileError([user_problem(error, path, failed)]) from None


def user_problem(error: BaseException, path: Path | None, what: str) -> Problem:
    """Return the problem for what a module or function of the user's raised.

    Args:
        error: What it raised.
        path: The file that ran, where it is known.
        what: What did not work because of it.
    """
    if isinstance(error, SyntaxError) and error.filename:
        place = Place.of(error.filename, error.lineno, error.offset)
        return Problem(f"{what}: {error.msg}", "mend the syntax of this line", place=place)
    if isinstance(error, SystemExit):
        message = f"{what}: it ends the interpreter"
        return Problem(message, "leave out sys.exit() and its like", place=_place(error, path), detail=_frames(error))
    reason = str(error)
    text = f"{type(error).__name__}: {reason}" if reason else type(error).__name__
    return Problem(f"{what}: {text}", None, place=_place(error, path), detail=_frames(error))


def _place(error: BaseException, path: Path | None) -> Place | None:
    frames = _user_frames(error)
    if frames:
        return Place.of(frames[-1].filename, frames[-1].lineno)
    return None if path is None else Place.of(path)


def _frames(error: BaseException) -> str | None:
    """Return the traceback of the user's own frames, where there is more to it than one line."""
    frames = _user_frames(error)
    if len(frames) < 2:
        return None
    return "\n".join(f"{Place.of(frame.filename, frame.lineno)}: {frame.line or frame.name}" for frame in frames)


def _user_frames(error: BaseException) -> list[FrameSummary]:
    from traceback import extract_tb

    frames = extract_tb(error.__traceback__)
    return [frame for frame in frames if not frame.filename.startswith(_MACHINERY) and not _is_own(frame.filename)]


def _is_own(filename: str) -> bool:
    return Path(filename).is_relative_to(_OWN)
