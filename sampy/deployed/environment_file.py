"""Outputs as a file of environment variables, such as ``.env``, that a shell can read."""

from __future__ import annotations

import re
from collections.abc import Sequence

from sampy.deployed.output_names import check_unlike, variable_name
from sampy.deployed.stacks import DeployedStack

_PLAIN = re.compile(r"[A-Za-z0-9_./:@%+,=-]+")
_SPECIAL = re.compile(r'(["\\$`])')


def environment_file(stacks: Sequence[DeployedStack], prefix: str = "") -> str:
    """Return a file in which each output is a variable; a shell reads exactly its value from it.

    Values stand in single quotes, within which nothing is special to shells and to programs that read such files;
    only a value that has a single quote itself stands in double quotes.

    Args:
        stacks: The stacks; where there are several, each name begins with that of its stack.
        prefix: What each name begins with.

    Raises:
        ProblemsError: Where two outputs would get the same name.

    Source: "Quoting" of the POSIX shell command language.
    """
    several = len(stacks) > 1
    variables = [
        (f"{prefix}{variable_name(*[stack.name] * several, output.name)}", stack, output)
        for stack in stacks
        for output in stack.outputs.values()
    ]
    check_unlike((name, f"{stack.name}.{output.name}") for name, stack, output in variables)
    return "".join(f"{name}={quoted(output.value)}\n" for name, _, output in variables)


def quoted(value: str) -> str:
    """Return a value as it stands in such a file."""
    if _PLAIN.fullmatch(value):
        return value
    if "'" not in value:
        return f"'{value}'"
    return '"' + _SPECIAL.sub(r"\\\1", value) + '"'
