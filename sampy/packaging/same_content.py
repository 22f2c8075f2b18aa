"""Whether an object that another tool uploaded holds the same as what was built here."""

from __future__ import annotations

import re
from contextlib import closing
from io import BufferedReader
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from sampy.aws import Account
from sampy.intrinsics import Json
from sampy.packaging.model import Artifact
from sampy.packaging.remote_file import RemoteFile
from sampy.packaging.s3_places import S3Place
from sampy.packaging.uploading import DIGEST

if TYPE_CHECKING:
    from zipfile import ZipFile, ZipInfo

_DOCUMENTS = (".template", ".json", ".yaml", ".yml")
_LARGEST_DOCUMENT = 8 * 1024 * 1024
_CHUNK = 1024 * 1024
_NOTES_OF_INSTALLERS = re.compile(r"(^|/)[^/]+\.dist-info/(RECORD|INSTALLER|REQUESTED|direct_url\.json)$")
_BYTE_CODE = re.compile(r"(^|/)__pycache__/")
_MADE_ON_UNIX = 3


def same_object(account: Account, artifact: Artifact, place: S3Place) -> bool:
    """Return whether an object in S3 holds the same as a built file.

    Of zip files, that is the same files with the same bytes, those that may be run among them; of documents, that they
    say the same; of all else, the same bytes. What can't be read holds nothing that could be the same.

    Args:
        account: Who reads it.
        artifact: The built file.
        place: Where the object is.
    """
    from botocore.exceptions import BotoCoreError, ClientError

    if place.name.partition(".")[0] == artifact.digest:
        return True
    try:
        if artifact.suffix == ".zip":
            return _same_zip(account, artifact, place)
        if artifact.suffix in _DOCUMENTS:
            theirs = _read(account, artifact, place)
            return theirs is not None and _say_the_same(artifact.path.read_bytes(), theirs)
        return _same_bytes(account, artifact, place)
    except (BotoCoreError, ClientError):
        return False


def document_in(account: Account, artifact: Artifact, place: S3Place) -> Json:
    """Return the document that an object in S3 holds; None where it can't be read.

    Args:
        account: Who reads it.
        artifact: What was built in its place.
        place: Where the object is.
    """
    from botocore.exceptions import BotoCoreError, ClientError

    try:
        content = _read(account, artifact, place)
    except (BotoCoreError, ClientError):
        return None
    return None if content is None else _document(content)


def document_of(artifact: Artifact) -> Json:
    """Return the document that a built file holds; None where it holds none."""
    return _document(artifact.path.read_bytes())


def _known_to_be_another(answer: dict[str, Any], artifact: Artifact) -> bool:
    """Return whether sampy uploaded it: what it names otherwise has another content."""
    return bool(answer["Metadata"].get(DIGEST, artifact.digest) != artifact.digest)


def _read(account: Account, artifact: Artifact, place: S3Place) -> bytes | None:
    """Return the bytes of a document; None where they are known to be others."""
    answer = account.client("s3").get_object(**place.arguments)
    with closing(answer["Body"]) as body:
        if answer["ContentLength"] > _LARGEST_DOCUMENT or _known_to_be_another(answer, artifact):
            return None
        content: bytes = body.read()
        return content


def _same_bytes(account: Account, artifact: Artifact, place: S3Place) -> bool:
    answer = account.client("s3").get_object(**place.arguments)
    with closing(answer["Body"]) as body, artifact.path.open("rb") as file:
        if answer["ContentLength"] != artifact.size or _known_to_be_another(answer, artifact):
            return False
        return all(file.read(len(chunk)) == chunk for chunk in body.iter_chunks(_CHUNK))


def _say_the_same(ours: bytes, theirs: bytes) -> bool:
    if ours == theirs:
        return True
    document = _document(ours)
    return document is not None and document == _document(theirs)


def _same_zip(account: Account, artifact: Artifact, place: S3Place) -> bool:
    """Return whether a zip file holds the same files. Of theirs, only the list of what is in it is fetched."""
    from zipfile import BadZipFile, ZipFile

    remote = RemoteFile(account.client("s3"), place)
    if _known_to_be_another(remote.answer, artifact):
        return False
    try:
        with ZipFile(artifact.path) as ours, BufferedReader(remote) as file, ZipFile(file) as theirs:
            return _same_entries(_entries(ours), _entries(theirs))
    except (BadZipFile, NotImplementedError, OSError):  # the second is what zipfile raises for what it can't read
        return False


def _entries(file: ZipFile) -> dict[str, ZipInfo]:
    """Return the files of a zip by name, without what installers and Python write down for themselves."""
    return {
        info.filename: info
        for info in file.infolist()
        if not info.is_dir() and not _NOTES_OF_INSTALLERS.search(info.filename) and not _BYTE_CODE.search(info.filename)
    }


def _same_entries(ours: dict[str, ZipInfo], theirs: dict[str, ZipInfo]) -> bool:
    return ours.keys() == theirs.keys() and all(
        (info.CRC, info.file_size) == (theirs[name].CRC, theirs[name].file_size) and _same_kind(info, theirs[name])
        for name, info in ours.items()
    )


def _same_kind(one: ZipInfo, other: ZipInfo) -> bool:
    """Return whether two files may be run alike, and are links alike; a tool may have written down neither."""
    first, second = _mode(one), _mode(other)
    return not first or not second or _kind(first) == _kind(second)


def _mode(info: ZipInfo) -> int:
    return info.external_attr >> 16 if info.create_system == _MADE_ON_UNIX else 0


def _kind(mode: int) -> tuple[bool, bool]:
    from stat import S_ISLNK

    return bool(mode & 0o111), S_ISLNK(mode)


def _document(content: bytes) -> Json:
    """Return the document that a text in YAML or JSON stands for; None where it stands for none."""
    from sampy.errors import CompileError
    from sampy.formats.reading import read_text

    try:
        return cast(Json, read_text(content.decode(), Path("object.template")).document)
    except (CompileError, UnicodeDecodeError):
        return None
