"""Archives that are the same, byte for byte, for the same files: on every machine, in every folder, at any time.

But for how they are compressed: that is up to the zlib that Python was built with. So an archive is named by what is in
it, which no zlib has a part in.
"""

from __future__ import annotations

import hashlib
import stat
import zipfile
from collections.abc import Iterable, Sequence
from pathlib import Path
from zipfile import ZIP_DEFLATED, BadZipFile, ZipFile, ZipInfo

import attrs

from sampy.artifacts import File

ARCHIVE_SUFFIXES = (".zip", ".jar")
"""What is an archive already, and is uploaded as it is."""
_LEVEL = 9
_TIME = (1980, 1, 1, 0, 0, 0)
"""The earliest that an archive can say."""
_UNIX = 3
_MODES = {False: 0o644, True: 0o755}
_LINK_MODE = 0o777


@attrs.frozen
class Built:
    """A file that was built, or is uploaded as it is.

    Args:
        path: The file.
        digest: What names it, in hex: for an archive that was made here, the SHA-256 of the names, rights and contents
            of the files in it; else that of its bytes.
        checksum: The SHA-256 of its bytes, in hex.
        size: Its size in bytes.
        unpacked: How many bytes the files in it have; its size, where it is no archive.
        largest: The largest of what lies at the top of the archive, with their sizes in bytes.
    """

    path: Path
    digest: str
    checksum: str
    size: int
    unpacked: int
    largest: tuple[tuple[str, int], ...] = ()


def write_archive(target: Path, files: Sequence[File]) -> Built:
    """Write an archive of files, which are in the order of their names, and return what it came to."""
    digest = hashlib.sha256()
    with ZipFile(target, "w") as archive:
        for file in files:
            entry, content = _entry(file), _content(file)
            archive.writestr(entry, content, ZIP_DEFLATED, _LEVEL)
            told = f"{entry.filename}\0{entry.external_attr:o}\0{hashlib.sha256(content).hexdigest()}\n"
            digest.update(told.encode())
    return attrs.evolve(measured(target), digest=digest.hexdigest())


def measured(path: Path) -> Built:
    """Return what a file comes to, which may be an archive."""
    with path.open("rb") as file:
        digest = hashlib.file_digest(file, "sha256").hexdigest()
    size = path.stat().st_size
    try:
        with ZipFile(path) as archive:
            entries = archive.infolist()
    except (BadZipFile, OSError):
        return Built(path, digest, digest, size, size)
    return Built(path, digest, digest, size, sum(entry.file_size for entry in entries), _largest(entries))


def is_archive(path: Path) -> bool:
    """Return whether a file is an archive that is uploaded as it is."""
    return path.suffix.lower() in ARCHIVE_SUFFIXES and zipfile.is_zipfile(path)


def _entry(file: File) -> ZipInfo:
    entry = ZipInfo(file.name, _TIME)
    entry.create_system = _UNIX
    mode = stat.S_IFREG | _MODES[file.executable] if file.link is None else stat.S_IFLNK | _LINK_MODE
    entry.external_attr = mode << 16
    return entry


def _content(file: File) -> bytes:
    return file.path.read_bytes() if file.link is None else file.link.encode()


def _largest(entries: Iterable[ZipInfo], most: int = 3) -> tuple[tuple[str, int], ...]:
    sizes: dict[str, int] = {}
    for entry in entries:
        top = entry.filename.partition("/")[0]
        sizes[top] = sizes.get(top, 0) + entry.file_size
    return tuple(sorted(sizes.items(), key=lambda each: (-each[1], each[0]))[:most])
