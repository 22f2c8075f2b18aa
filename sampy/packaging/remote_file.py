"""An object in S3 as a file: of which only what is read is fetched."""

from __future__ import annotations

import io
import re
from contextlib import closing
from typing import TYPE_CHECKING, Any

from sampy.aws.account import Client
from sampy.packaging.s3_places import S3Place

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

_RANGE = re.compile(r"bytes (\d+)-")
_AT_LEAST = 64 * 1024
"""How many bytes are fetched at a time at least: the end of most zip files, with the list of what is in them."""


class RemoteFile(io.RawIOBase):
    """An object in S3.

    Args:
        client: The client of S3.
        place: Where the object is.

    Raises:
        ClientError: Where it can't be read.
        BotoCoreError: Where S3 can't be reached.
    """

    def __init__(self, client: Client, place: S3Place) -> None:
        super().__init__()
        self._client = client
        self._arguments = place.arguments
        self._position = 0
        self.answer: dict[str, Any] = client.get_object(**self._arguments, Range=f"bytes=-{_AT_LEAST}")
        """What S3 says of it."""
        self._take(self.answer)
        # What comes without a range is the whole.
        self._size = int(self.answer.get("ContentRange", "").rpartition("/")[2] or len(self._fetched))

    def readable(self) -> bool:
        """Return that it can be read."""
        return True

    def seekable(self) -> bool:
        """Return that it can be read from anywhere."""
        return True

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        """Go to a position, and return it."""
        from_where = {io.SEEK_SET: 0, io.SEEK_CUR: self._position, io.SEEK_END: self._size}
        position = from_where[whence] + offset
        if position < 0:
            raise OSError(f"there is nothing before the start of a file: {position}")
        self._position = position
        return position

    def tell(self) -> int:
        """Return the position."""
        return self._position

    def readinto(self, buffer: WriteableBuffer) -> int:
        """Read from the position on, and return how many bytes that were."""
        view = memoryview(buffer).cast("B")
        wanted = min(len(view), self._size - self._position)
        if wanted <= 0:
            return 0
        if not self._start <= self._position < self._start + len(self._fetched):
            self._fetch(wanted)
        begin = self._position - self._start
        found = self._fetched[begin : begin + wanted]
        view[: len(found)] = found
        self._position += len(found)
        return len(found)

    def _fetch(self, wanted: int) -> None:
        last = min(self._position + max(wanted, _AT_LEAST), self._size) - 1
        # It must not become another one between two looks.
        answer = self._client.get_object(
            **self._arguments, Range=f"bytes={self._position}-{last}", IfMatch=self.answer["ETag"]
        )
        self._take(answer)

    def _take(self, answer: dict[str, Any]) -> None:
        with closing(answer["Body"]) as body:
            self._fetched: bytes = body.read()
        match = _RANGE.match(answer.get("ContentRange", ""))
        self._start = int(match[1]) if match else 0
