"""Files and folders of the project that a deploy uploads."""

from __future__ import annotations

import hashlib
from pathlib import Path

_LEFT_OUT = frozenset({"__pycache__", ".git", ".DS_Store"})


def content_digest(path: Path) -> str:
    """Return the SHA-256, in hex, of a file or of all files below a folder with their paths."""
    digest = hashlib.sha256()
    for file in [path] if path.is_file() else _files(path):
        name = file.name if file == path else file.relative_to(path).as_posix()
        content = file.read_bytes()
        digest.update(f"{name}\0{len(content)}\0".encode())
        digest.update(content)
    return digest.hexdigest()


def _files(folder: Path) -> list[Path]:
    return sorted(
        file
        for file in folder.rglob("*")
        if file.is_file() and not _LEFT_OUT.intersection(file.relative_to(folder).parts)
    )
