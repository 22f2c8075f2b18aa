"""Removes what nothing has used for long from the folder that builds are kept in, once a day and in nobody's way."""

from __future__ import annotations

import os
import re
import shutil
import stat
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import attrs

FOLDERS = ("made", "archives", "files")
"""The folders that there are in the build folder."""
UNFINISHED = ".making-"
"""What the names of what is being made, or removed, begin with."""
_DAY = 24 * 60 * 60
_UNUSED = 30 * _DAY
"""After which time without a use something is removed, in seconds."""
_LARGEST = 4 * 1024**3
"""How many bytes may be kept of what wasn't used for a day."""
_OURS = re.compile(rf"{re.escape(UNFINISHED)}\w+|\.?[0-9a-f]{{64}}[.\w]*")
"""The names in these folders that are sampy's own, as the user may have named a folder that has others too."""
_MARK = ".pruned"
"""The file whose time tells when the folder was looked through."""


@attrs.frozen
class _Entry:
    """Something that is kept.

    Args:
        path: The file or folder.
        used: When it was last used, in seconds.
    """

    path: Path
    used: float

    def size(self) -> int:
        """Return how many bytes it has."""
        if not self.path.is_dir():
            return self.path.lstat().st_size
        files = (Path(folder, name) for folder, _, names in os.walk(self.path) for name in names)
        return sum(file.lstat().st_size for file in files)


def mark_used(path: Path) -> None:
    """Note that something was used just now.

    Of a folder, that is the time of its last change, as whoever looks into it sets the other one. A file keeps that
    time, which tells whoever uploads it that it is still the same.
    """
    with suppress(OSError):
        now, state = time.time_ns(), path.stat()
        os.utime(path, ns=(now, now if stat.S_ISDIR(state.st_mode) else state.st_mtime_ns))


def remove(path: Path) -> None:
    """Remove a file or a folder that is kept; at no time does a part of it have its name."""
    with suppress(OSError):
        if path.is_dir():
            path = path.rename(path.with_name(f"{UNFINISHED}{os.urandom(8).hex()}"))
            shutil.rmtree(path, ignore_errors=True)
        else:
            path.unlink()


@contextmanager
def in_use(folder: Path) -> Iterator[None]:
    """Keep all processes from pruning a build folder."""
    with _locked(folder):
        yield


def prune(folder: Path) -> None:
    """Remove what wasn't used for 30 days, and of more than 4 GB that which wasn't used for a day, the oldest first.

    Nothing is removed where that was looked after within a day, and while another process, or a thread, builds.

    Args:
        folder: The build folder.
    """
    now = time.time()
    if now - _last_pruned(folder) < _DAY:
        return
    with _locked(folder, alone=True) as alone, suppress(OSError):
        if alone:
            (folder / _MARK).touch()
            for entry in list(_too_old_or_too_much(folder, now)):
                remove(entry.path)


def _last_pruned(folder: Path) -> float:
    try:
        return (folder / _MARK).stat().st_mtime
    except OSError:
        return 0


def _too_old_or_too_much(folder: Path, now: float) -> Iterator[_Entry]:
    kept = 0
    for entry in sorted(_entries(folder), key=lambda entry: -entry.used):
        age = now - entry.used
        if age > _UNUSED:
            yield entry
        elif age > _DAY:
            kept += entry.size()
            if kept > _LARGEST:
                yield entry


def _entries(folder: Path) -> Iterator[_Entry]:
    for name in FOLDERS:
        with suppress(FileNotFoundError), os.scandir(folder / name) as found:
            for each in found:
                if _OURS.fullmatch(each.name):
                    state = each.stat(follow_symlinks=False)
                    used = state.st_mtime if each.is_dir() else max(state.st_atime, state.st_mtime)
                    yield _Entry(Path(each.path), used)


@contextmanager
def _locked(folder: Path, *, alone: bool = False) -> Iterator[bool]:
    """Hold the lock of a folder, with others or alone; tell whether that was possible without waiting for others."""
    try:
        import fcntl

        handle = os.open(folder, os.O_RDONLY)
    except (ImportError, OSError):
        # The folder isn't there yet, or can't be locked here: then nothing is ever pruned.
        yield False
        return
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB if alone else fcntl.LOCK_SH)
        locked = True
    except OSError:
        locked = False
    try:
        yield locked
    finally:
        # This releases the lock, too.
        os.close(handle)
