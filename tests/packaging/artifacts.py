"""Built files for tests, made by hand."""

from __future__ import annotations

import hashlib
import io
import json
import zipfile
from collections.abc import Mapping
from pathlib import Path

from sampy.errors import DocumentPath, Place
from sampy.intrinsics import Json
from sampy.packaging import Artifact

PLACE = Place("stacks/votes.py", 7)


def artifact(folder: Path, content: bytes, *used_by: DocumentPath, suffix: str = ".zip") -> Artifact:
    """Return a built file with a content."""
    digest = hashlib.sha256(content).hexdigest()
    path = folder / f"{digest}{suffix}"
    path.write_bytes(content)
    return Artifact(path, digest, suffix, len(content), used_by, "handlers/votes", PLACE)


def zipped(files: Mapping[str, str], *, level: int = 9, year: int = 1980, mode: int | None = 0o644) -> bytes:
    """Return a zip file of texts by name.

    Args:
        files: The texts; an empty one whose name ends with a slash is a folder.
        level: How much it is compressed.
        year: When the files are said to be from.
        mode: The rights of the files; None for a tool that doesn't write them down.
    """
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED, compresslevel=level) as archive:
        for name, text in files.items():
            info = zipfile.ZipInfo(name, (year, 1, 1, 0, 0, 0))
            info.create_system = 3 if mode is not None else 0
            info.external_attr = (0o100000 | mode) << 16 if mode is not None else 0
            archive.writestr(info, text, zipfile.ZIP_DEFLATED)
    return made.getvalue()


def as_json(document: Json) -> bytes:
    """Return a document as JSON."""
    return json.dumps(document).encode()
