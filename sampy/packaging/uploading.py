"""Uploads artifacts: several at the same time, none twice, and all of them or an error that names the one."""

from __future__ import annotations

import base64
import hashlib
import queue
import threading
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from typing import Any, TypeAlias

import attrs

from sampy.aws import Account, told_plainly
from sampy.aws.faults import code_of
from sampy.errors import AwsError, PackageError, Problem
from sampy.packaging.buckets import ensure_bucket, is_managed, owner
from sampy.packaging.model import Artifact, Location

Progress: TypeAlias = Callable[[Artifact, int], None]
"""Is told how many bytes of an artifact are in the bucket; may be called by several threads at once."""

_MEGABYTE = 1024 * 1024
_PART_SIZE = 8 * _MEGABYTE
"""What is larger is uploaded in parts, in bytes."""
_UPLOADS_AT_ONCE = 10
_CHECKS_AT_ONCE = 8
DIGEST, _CHECKSUM = "sampy-digest", "sha256"
"""The metadata of an object that tell what names it, and the checksum of its bytes.

The bytes of one content are others where another zlib compressed them, and S3 doesn't tell the checksum of what came in
parts.
"""


def upload(account: Account, location: Location, artifacts: Sequence[Artifact], progress: Progress) -> int:
    """Upload the artifacts that aren't in the bucket yet, and return how many that were.

    Args:
        account: The account and region.
        location: Where they go.
        artifacts: The artifacts. Those with the same content are uploaded once.
        progress: Is told how many bytes of an artifact are there: 0 first, and then more and more, for one that is
            uploaded; all of them at once for one that was there. What it raises ends all uploads, and is raised.

    Raises:
        PackageError: Where a built file is gone or isn't what it was.
        AwsError: Where one can't be uploaded. The uploads of the others are ended then.
    """
    unique = list({artifact.name: artifact for artifact in artifacts}.values())
    try:
        return _upload_missing(account, location, unique, progress)
    except AwsError as error:
        if error.code != "NoSuchBucket" or not is_managed(account, location):
            raise
    # Somebody removed sampy's own bucket since it was looked for.
    ensure_bucket(account, location)
    return _upload_missing(account, location, unique, progress)


def _upload_missing(account: Account, location: Location, artifacts: Sequence[Artifact], progress: Progress) -> int:
    if not artifacts:
        return 0
    client = account.client("s3")
    expected = owner(account, location)
    target = _Target(client, location, expected)
    with ThreadPoolExecutor(min(_CHECKS_AT_ONCE, len(artifacts))) as pool:
        there = list(pool.map(target.has, artifacts))
    missing = []
    for artifact, is_there in zip(artifacts, there, strict=True):
        if is_there:
            progress(artifact, artifact.size)
        else:
            missing.append(artifact)
    if missing:
        _upload_all(target, missing, progress)
    return len(missing)


@attrs.frozen
class _Target:
    """Where artifacts go.

    Args:
        client: The client of S3.
        location: The bucket.
        owner: What calls say of who must own it.
    """

    client: Any
    location: Location
    owner: dict[str, str]

    def has(self, artifact: Artifact) -> bool:
        """Return whether an artifact is there, whole and as it was built, here or on another machine."""
        from botocore.exceptions import ClientError

        with self.told(artifact):
            try:
                found = self.client.head_object(
                    Bucket=self.location.bucket, Key=self.location.key(artifact), ChecksumMode="ENABLED", **self.owner
                )
            except ClientError as error:
                # Who may not list the bucket is told that they may not read what isn't there; uploading tells more.
                if code_of(error) in ("403", "404", "AccessDenied", "NoSuchBucket", "NoSuchKey"):
                    return False
                raise
        told = found.get("Metadata", {})
        uploaded, checksum = told.get(_CHECKSUM, ""), found.get("ChecksumSHA256", "")
        if told.get(DIGEST) != artifact.digest:
            return False
        if uploaded == artifact.checksum and found["ContentLength"] != artifact.size:
            return False
        # That of an object that came in parts is one of the checksums of its parts.
        return not checksum or "-" in checksum or base64.b64decode(checksum).hex() == uploaded

    def extra(self, artifact: Artifact) -> dict[str, Any]:
        """Return the arguments of an upload beside the file, the bucket and the key."""
        # What S3 is told of the whole file, it holds the file to.
        whole = {"ChecksumSHA256": _in_base64(artifact.checksum)} if artifact.size < _PART_SIZE else {}
        told = {DIGEST: artifact.digest, _CHECKSUM: artifact.checksum}
        return {"ChecksumAlgorithm": "SHA256", "Metadata": told, **whole, **self.owner}

    @contextmanager
    def told(self, artifact: Artifact) -> Iterator[None]:
        """Raise what goes wrong with an artifact as an error that names it."""
        failed = f"{artifact.source!r} can't be uploaded to {self.location.uri(artifact)}"
        try:
            with told_plainly(failed, artifact.place):
                yield
        except OSError as error:
            message = f"{failed}: {artifact.path.as_posix()}: {error.strerror or error}"
            raise PackageError([Problem(message, _BUILD_AGAIN, place=artifact.place)]) from None


_BUILD_AGAIN = "something else changes the build folder: run it again"


def _upload_all(target: _Target, artifacts: Iterable[Artifact], progress: Progress) -> None:
    """Upload artifacts at the same time; where one fails or the user interrupts, the others are ended."""
    from boto3.s3.transfer import TransferConfig, create_transfer_manager

    config = TransferConfig(
        multipart_threshold=_PART_SIZE,
        multipart_chunksize=_PART_SIZE,
        max_concurrency=_UPLOADS_AT_ONCE,
        preferred_transfer_client="classic",
    )
    done: queue.SimpleQueue[_Upload] = queue.SimpleQueue()
    # What leaves this block with an error ends all uploads, and S3 forgets the parts that it has of them.
    with create_transfer_manager(target.client, config) as manager:
        uploads = [_Upload(target, artifact, progress, done) for artifact in artifacts]
        for upload in uploads:
            upload.start(manager)
        for _ in uploads:
            done.get().check()


@attrs.define(eq=False)
class _Upload:
    """The upload of one artifact, which is told of what happens to it as a subscriber of s3transfer.

    Args:
        target: Where it goes.
        artifact: What is uploaded.
        progress: Is told how many bytes are there.
        ended: Gets this when it is over, in whatever way.
    """

    target: _Target
    artifact: Artifact
    progress: Progress
    ended: queue.SimpleQueue[_Upload]
    _sent: int = 0
    _lock: threading.Lock = attrs.field(factory=threading.Lock)
    _future: Any = None
    _as_it_was: tuple[int, ...] = ()
    _enough: Exception | None = None

    def start(self, manager: Any) -> None:
        """Begin it, once the built file was seen to be what it should be."""
        location, artifact = self.target.location, self.artifact
        with self.target.told(artifact):
            self._as_it_was = self._state()
            if _checksum(artifact) != artifact.checksum:
                raise self._changed()
            self.progress(artifact, 0)
            self._future = manager.upload(
                str(artifact.path), location.bucket, location.key(artifact), self.target.extra(artifact), [self]
            )

    def check(self) -> None:
        """Raise why it failed, if it did."""
        if self._enough is not None:
            raise self._enough
        with self.target.told(self.artifact):
            self._future.result()
            if self._state() == self._as_it_was:
                return
            # It has the name and the metadata of something else now.
            self.target.client.delete_object(
                Bucket=self.target.location.bucket, Key=self.target.location.key(self.artifact), **self.target.owner
            )
            raise self._changed()

    def on_queued(self, future: object, **rest: object) -> None:
        """Be told that it waits for its turn."""

    def on_progress(self, future: Any, bytes_transferred: int, **rest: object) -> None:
        """Be told that more bytes are there, or fewer where some have to be sent again."""
        with self._lock:
            self._sent += bytes_transferred
            if self._enough is not None:
                return
            try:
                self.progress(self.artifact, min(self._sent, self.artifact.size))
            except Exception as error:  # it is raised by whoever waits: here, it would keep the file from being closed
                self._enough = error
                future.cancel()

    def on_done(self, future: object, **rest: object) -> None:
        """Be told that it is over."""
        self.ended.put(self)

    def _state(self) -> tuple[int, ...]:
        state = self.artifact.path.stat()
        return state.st_ino, state.st_size, state.st_mtime_ns

    def _changed(self) -> PackageError:
        message = f"{self.artifact.path.as_posix()} is not what was built of {self.artifact.source!r} any more"
        return PackageError([Problem(message, _BUILD_AGAIN, place=self.artifact.place)])


def _checksum(artifact: Artifact) -> str:
    with artifact.path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _in_base64(checksum: str) -> str:
    return base64.b64encode(bytes.fromhex(checksum)).decode()
