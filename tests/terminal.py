"""Runs the command line on a terminal, as a person does: reads what it shows, answers, and presses Ctrl-C."""

from __future__ import annotations

import os
import pty
import re
import select
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

_ESCAPE = re.compile(r"\x1b\[[0-9;?]*[A-Za-z]")
_CTRL_C = b"\x03"


class Terminal:
    """A program on a terminal.

    Args:
        process: The program.
        screen: The end of the terminal where a person sits.
        seconds: How long to wait for what is expected.
    """

    def __init__(self, process: subprocess.Popen[bytes], screen: int, seconds: float) -> None:
        self._process = process
        self._screen = screen
        self._seconds = seconds
        self._read = ""

    @property
    def text(self) -> str:
        """All that it has shown, without colours."""
        return _ESCAPE.sub("", self._read).replace("\r", "")

    def expect(self, words: str) -> None:
        """Read until it shows something."""
        end = time.monotonic() + self._seconds
        while words not in self.text:
            if not self._take(end):
                raise AssertionError(f"{words!r} never came:\n{self.text}")

    def say(self, words: str) -> None:
        """Type a line."""
        os.write(self._screen, f"{words}\n".encode())

    def interrupt(self) -> None:
        """Press Ctrl-C."""
        os.write(self._screen, _CTRL_C)

    def end(self) -> int:
        """Read until it ends, and return its exit code."""
        end = time.monotonic() + self._seconds
        while self._take(end):
            pass
        return self._process.wait(self._seconds)

    def _take(self, end: float) -> bool:
        """Read what there is; return whether there can be more."""
        if not select.select([self._screen], [], [], max(0.0, end - time.monotonic()))[0]:
            return False
        try:
            read = os.read(self._screen, 65536)
        except OSError:  # Linux says so that nobody has the other end open any more
            return False
        self._read += read.decode(errors="replace")
        return bool(read)


@contextmanager
def terminal(
    *arguments: str, folder: Path, environment: Mapping[str, str] | None = None, seconds: float = 20
) -> Iterator[Terminal]:
    """Run ``sampy`` with arguments on a terminal, and end it.

    Args:
        arguments: The arguments.
        folder: The working directory.
        environment: Variables beside those of this process.
        seconds: How long to wait for what is expected.
    """
    screen, program = pty.openpty()
    variables = {**os.environ, "TERM": "xterm", "COLUMNS": "120", **(environment or {})}
    process = subprocess.Popen(
        [sys.executable, "-m", "sampy", *arguments],
        cwd=folder,
        env=variables,
        stdin=program,
        stdout=program,
        stderr=program,
        # Ctrl-C reaches the program only where the terminal is its own.
        start_new_session=True,
        preexec_fn=_own_terminal,
    )
    os.close(program)
    try:
        yield Terminal(process, screen, seconds)
    finally:
        if process.poll() is None:
            process.kill()
        process.wait()
        os.close(screen)


def _own_terminal() -> None:
    import fcntl
    import termios

    fcntl.ioctl(0, termios.TIOCSCTTY, 0)
