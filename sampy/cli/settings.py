"""Settings of a project: the table ``[tool.sampy]`` of its pyproject.toml."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TypeAlias

from sampy.errors import CompileError, Place, Problem, did_you_mean

Kinds: TypeAlias = Mapping[str, type[bool] | type[str] | type[dict[str, object]] | type[list[str]]]

KINDS: Kinds = {
    "account": str,
    "format": str,
    "lint": dict,
    "output-dir": str,
    "parameters": dict,
    "partition": str,
    "region": str,
    "stage": str,
    "targets": list,
    "transforms": list,
}
LINT_KINDS: Kinds = {
    "cfn-lint": bool,
    "ignore": list,
    "rules": str,
    "severity": str,
}
"""The settings of the table ``[tool.sampy.lint]``."""
_WORDS: Mapping[type, str] = {bool: "true or false", str: "text", dict: "a table", list: "a list of text"}


def read_settings(start: Path) -> Mapping[str, object]:
    """Return the settings of the nearest pyproject.toml at or above `start`; none where there is none.

    Raises:
        CompileError: For a file that can't be read, and for unknown settings and wrong values.
    """
    for folder in (start, *start.parents):
        path = folder / "pyproject.toml"
        if path.is_file():
            return _read(path)
    return {}


def _read(path: Path) -> Mapping[str, object]:
    content = path.read_bytes()
    if b"[tool.sampy" not in content:
        return {}
    import tomllib

    place = Place.of(path)
    try:
        table = tomllib.loads(content.decode())["tool"]["sampy"]
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise CompileError([Problem(f"this can't be read: {error}", "mend the file", place=place)]) from None
    problems = list(_problems(table, KINDS, "[tool.sampy]", place))
    if isinstance(table.get("lint"), dict):
        problems += _problems(table["lint"], LINT_KINDS, "[tool.sampy.lint]", place)
    if problems:
        raise CompileError(problems)
    settings: Mapping[str, object] = table
    return settings


def _problems(table: Mapping[str, object], kinds: Kinds, title: str, place: Place) -> Iterator[Problem]:
    for name, value in table.items():
        kind = kinds.get(name)
        if kind is None:
            yield Problem(f"there is no setting {name!r} in {title}", did_you_mean(name, kinds), place=place)
        elif not isinstance(value, kind) or (isinstance(value, list) and not all(isinstance(i, str) for i in value)):
            yield Problem(f"the setting {name!r} must be {_WORDS[kind]}", f"it is {value!r}", place=place)
