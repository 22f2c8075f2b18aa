"""What was built before, and is kept for as long as what it was made of is the same."""

from __future__ import annotations

import json
import tempfile
import threading
from collections.abc import Callable, Iterable
from contextlib import suppress
from hashlib import sha256
from pathlib import Path

import attrs

from sampy.artifacts import File
from sampy.files import write_atomically
from sampy.packaging.options import BuildOptions
from sampy.packaging.pruning import UNFINISHED, mark_used, remove
from sampy.packaging.zipping import Built, write_archive

_FORMAT = "1"
"""Is changed with whatever changes what the same input is made into."""


def key_of(*parts: str) -> str:
    """Return a name for what is made of something, given all that it depends on."""
    return sha256("\0".join((_FORMAT, *parts)).encode()).hexdigest()


class Kept:
    """The folder that what was built is kept in.

    Several threads and several processes may use one at a time: all that is in it is complete, and stays as it is.
    """

    def __init__(self, options: BuildOptions) -> None:
        self._folder = options.folder
        self._progress = options.progress
        self._fresh = options.fresh
        self._made: set[Path] = set()
        self._locks: dict[Path, threading.Lock] = {}
        self._lock = threading.Lock()

    def folder(self, key: str, what: str, make: Callable[[Path], None]) -> Path:
        """Return the folder that was made of what `key` stands for.

        Args:
            key: What `key_of` returns.
            what: What is being made, in a few words.
            make: Makes it in an empty folder.
        """
        target = self._folder / "made" / key
        with self._only(target):
            if not target.is_dir() or self._is_stale(target):
                self._progress(what)
                with tempfile.TemporaryDirectory(dir=self._ready(target.parent), prefix=UNFINISHED) as temporary:
                    made = Path(temporary) / "made"
                    made.mkdir()
                    make(made)
                    if self._fresh:
                        remove(target)
                    # Another process may have been quicker, and made the same.
                    with suppress(OSError):
                        made.rename(target)
            self._note(target)
        return target

    def archive(self, key: str, what: str, files: Callable[[], Iterable[File]]) -> Built:
        """Return the archive of files that `key` stands for."""
        target = self._folder / "archives" / f"{key}.zip"
        facts = target.with_suffix(".json")
        with self._only(target):
            known = None if self._is_stale(target) else _read(target, facts)
            if known is None:
                self._progress(what)
                with tempfile.TemporaryDirectory(dir=self._ready(target.parent), prefix=UNFINISHED) as temporary:
                    built = write_archive(Path(temporary) / target.name, list(files()))
                    told = Path(temporary) / facts.name
                    told.write_text(json.dumps(attrs.asdict(built, filter=_is_fact)), encoding="utf-8")
                    known = attrs.evolve(built, path=built.path.replace(target))
                    told.replace(facts)
            self._note(target)
            mark_used(facts)
        return known

    def text(self, text: str, digest: str, suffix: str) -> Path:
        """Return a file with a text."""
        target = self._folder / "files" / f"{digest}{suffix}"
        if not target.exists():
            self._ready(target.parent)
            write_atomically(target, text)
        self._note(target)
        return target

    def _is_stale(self, target: Path) -> bool:
        return self._fresh and target not in self._made

    def _note(self, target: Path) -> None:
        self._made.add(target)
        mark_used(target)

    def _ready(self, folder: Path) -> Path:
        folder.mkdir(parents=True, exist_ok=True)
        with suppress(FileExistsError), (self._folder / ".gitignore").open("x", encoding="utf-8") as ignored:
            ignored.write("*\n")
        return folder

    def _only(self, target: Path) -> threading.Lock:
        """Return the lock of what is made, so that no two threads make the same."""
        with self._lock:
            return self._locks.setdefault(target, threading.Lock())


def _is_fact(field: attrs.Attribute[object], value: object) -> bool:
    return field.name != "path"


def _read(path: Path, facts: Path) -> Built | None:
    """Return what is known of a kept archive; None where it isn't there, or isn't what it was."""
    try:
        known = json.loads(facts.read_bytes())
        largest = tuple((str(name), int(size)) for name, size in known["largest"])
        built = Built(path, known["digest"], known["checksum"], known["size"], known["unpacked"], largest)
        return built if path.stat().st_size == built.size else None
    except (OSError, ValueError, KeyError, TypeError):
        return None
