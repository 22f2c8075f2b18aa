"""What a process logs, read line by line."""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import IO

_READ = 256 * 1024
_MAX_LINE = 256 * 1024
"""How many bytes a line may have; a longer one is told in parts."""


class Output:
    """The output of a process.

    Args:
        pipe: The pipe that it comes from, which is not waited for.
        say: Is told each line.
    """

    def __init__(self, pipe: IO[bytes], say: Callable[[str], None]) -> None:
        os.set_blocking(pipe.fileno(), False)
        self.pipe = pipe
        self._say = say
        self._line = bytearray()

    def read(self) -> bool:
        """Tell all that is there by now, and return whether more may come."""
        while True:
            try:
                data = os.read(self.pipe.fileno(), _READ)
            except BlockingIOError:
                return True
            if not data:
                return False
            self._line += data
            if b"\n" in data:
                *lines, rest = bytes(self._line).split(b"\n")
                self._line[:] = rest
                for line in lines:
                    self._tell(line)
            if len(self._line) > _MAX_LINE:
                self.flush()

    def flush(self) -> None:
        """Tell a line that has no end yet."""
        if self._line:
            line = bytes(self._line)
            self._line.clear()
            self._tell(line)

    def _tell(self, line: bytes) -> None:
        # AWS's client for Python has carriage returns between the lines of an error, so that they are one event.
        for each in line.decode("utf-8", "replace").rstrip("\r").split("\r"):
            self._say(each)
