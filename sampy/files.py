"""Writing files so that nobody ever reads half of one."""

from __future__ import annotations

import contextlib
import os
from pathlib import Path

_LONGEST_NAME = 200


def write_atomically(path: Path, text: str) -> None:
    """Write a text file, replacing the one that is there in a single step.

    Raises:
        OSError: Where the folder can't be made or written to; the file is then as it was.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    part = path.with_name(f".{path.name[:_LONGEST_NAME]}.{os.urandom(8).hex()}")
    try:
        with part.open("x", encoding="utf-8", newline="\n") as file:
            file.write(text)
        part.replace(path)
    except OSError:
        with contextlib.suppress(OSError):
            part.unlink()
        raise
