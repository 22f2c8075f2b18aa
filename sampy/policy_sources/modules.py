"""The policy templates of a Python module of the project: those of its functions that are decorated as such."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import TypeGuard

from sampy.errors import CompileError, Place, Problem
from sampy.policies import PolicyTemplate
from sampy.policy_definition import PolicyDefinition
from sampy.policy_sources.functions import of_function
from sampy.user_code import importable, run_module

_DECORATOR = b"policy_template"


def of_module(path: Path) -> tuple[list[PolicyDefinition], list[Problem]]:
    """Return the policy templates that a module defines, and what is wrong with others.

    A module that doesn't speak of them is not run.
    """
    try:
        text = path.read_bytes()
    except OSError as error:
        message = f"the file can't be read: {error.strerror}"
        return [], [Problem(message, "allow yourself to read it", place=Place.of(path))]
    if _DECORATOR not in text:
        return [], []
    with importable(Path.cwd()):
        try:
            module = run_module(f"_sampy_policies_{path.stem}", path, "the policy templates can't be imported")
        except CompileError as error:
            return [], list(error.problems)
        return _read([value for value in vars(module).values() if _is_own(value, module.__name__)])


def _read(classes: Iterable[type[PolicyTemplate]]) -> tuple[list[PolicyDefinition], list[Problem]]:
    found: list[PolicyDefinition] = []
    problems: list[Problem] = []
    for cls in dict.fromkeys(classes):
        try:
            found.append(of_function(cls))
        except CompileError as error:
            problems += error.problems
    return found, problems


def _is_own(value: object, module: str) -> TypeGuard[type[PolicyTemplate]]:
    """Return whether a value is a policy template of a module, and none that it has imported."""
    own = isinstance(value, type) and issubclass(value, PolicyTemplate) and value.FUNCTION is not None
    return own and value.__module__ == module
