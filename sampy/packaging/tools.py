"""Running what builds code: uv, npm, make, and commands of the user's."""

from __future__ import annotations

import os
import re
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path

from sampy.errors import Problem

_FIRST_LINES, _LAST_LINES = 8, 20
"""How much of what a tool printed is shown: some say what is wrong first, and then how they are called."""
_CREDENTIALS = re.compile(r"(://)[^/\s@]+@")


class BuildFailed(Exception):
    """Raised where code can't be built; whoever knows the line makes it a problem.

    Args:
        message: What is wrong, as a sentence.
        fix: What to do about it.
        detail: What the tool said.
        others: What else is wrong.
    """

    def __init__(
        self, message: str, fix: str | None = None, detail: str | None = None, others: Sequence[Problem] = ()
    ) -> None:
        super().__init__(message)
        self.problems = (Problem(message, fix, detail=detail or None), *others)


class ToolFailed(BuildFailed):
    """Raised where a tool ends with an error."""


def run(
    command: Sequence[str] | str, folder: Path, environment: Mapping[str, str] | None = None, *, failed: str, fix: str
) -> str:
    """Run a tool and return what it printed.

    Args:
        command: The program and its arguments, or one text for the shell.
        folder: Where to run it.
        environment: Variables beside those of this process.
        failed: What can't be done where it fails.
        fix: What to do about that.

    Raises:
        BuildFailed: Where the tool isn't there.
        ToolFailed: Where it ends with an error, with what it printed.
    """
    shell = isinstance(command, str)
    try:
        ended = subprocess.run(
            command,
            cwd=folder,
            env={**os.environ, **(environment or {})},
            shell=shell,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            check=False,
        )
    except FileNotFoundError:
        raise BuildFailed(f"{failed}: there is no {command[0]!r} here", "install it, or add it to the PATH") from None
    except OSError as error:
        raise BuildFailed(f"{failed}: {error.strerror}", fix) from None
    printed = ended.stdout.decode(errors="replace")
    if ended.returncode:
        raise ToolFailed(failed, fix, last_lines(printed))
    return printed


def last_lines(printed: str) -> str:
    """Return the last lines that a tool printed, and the first ones of many, without credentials in URLs."""
    lines = [line.rstrip() for line in printed.splitlines() if line.strip()]
    if len(lines) > _FIRST_LINES + _LAST_LINES:
        lines = [*lines[:_FIRST_LINES], "...", *lines[-_LAST_LINES:]]
    return _CREDENTIALS.sub(r"\1", "\n".join(lines))
