"""Which program the fake AWS is: what the user names, or ministack in an environment that uv makes and keeps."""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path
from typing import Final

from sampy.errors import Problem, ProblemsError

VARIABLE: Final = "SAMPY_FAKE_AWS"
"""The environment variable that names the program, where uv is not to be asked."""
REQUIREMENTS: Final = Path(__file__).parent / "requirements.txt"
"""What is installed for it: the one place that says which version."""
_NAME: Final = "ministack"
_TELL = f"import shutil; print(shutil.which({_NAME!r}))"


class FakeAwsError(ProblemsError):
    """A fake AWS that can't be had, or doesn't start: why, and what to do."""


def program() -> str:
    """Return the path of the program.

    Uv makes its environment the first time, which takes a few seconds and the network, and keeps it in its cache.

    Raises:
        FakeAwsError: Where it can't be had.
    """
    named = os.environ.get(VARIABLE)
    return _named(named) if named else _installed()


def command(uv_program: str, *, offline: bool) -> list[str]:
    """Return what asks uv for the environment, and prints where the program is in it.

    Functions run with the interpreter of the fake AWS, so it gets the one that sampy runs with.

    Args:
        uv_program: The path of uv.
        offline: Whether to take only what is in uv's cache, which asks nobody and is quick.
    """
    return [
        *(uv_program, "tool", "run", "--quiet", "--isolated"),
        *(["--offline"] if offline else []),
        *("--python", sys.executable, "--from", _NAME, "--with-requirements", str(REQUIREMENTS)),
        *("python", "-c", _TELL),
    ]


def _named(name: str) -> str:
    found = shutil.which(name)
    if found is None:
        message = f"the environment variable {VARIABLE} names {name!r}, and there is no such program"
        fix = f"name an installed {_NAME}, or unset the variable: uv installs it then"
        raise FakeAwsError([Problem(message, fix)])
    # It runs in another folder.
    return str(Path(found).absolute())


def _installed() -> str:
    # All of packaging comes with these, and where a program is named nothing is installed.
    from sampy.packaging.builders.uv import uv
    from sampy.packaging.tools import BuildFailed, ToolFailed, run

    failed = f"there is no fake AWS here, and uv can't install {_NAME}"
    fix = f"connect to the network once; or install {REQUIREMENTS} into an environment, and set {VARIABLE} to its "
    fix += f"bin/{_NAME}"
    try:
        uv_program = uv()
        try:
            printed = run(command(uv_program, offline=True), Path.cwd(), failed=failed, fix=fix)
        except ToolFailed:
            printed = run(command(uv_program, offline=False), Path.cwd(), failed=failed, fix=fix)
    except BuildFailed as error:
        raise FakeAwsError(error.problems) from None
    return printed.splitlines()[-1]
