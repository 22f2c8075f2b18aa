"""Settings of a project: the table ``[tool.sampy]`` of its pyproject.toml."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from sampy.errors import CompileError, Place, Problem, did_you_mean

KINDS: Mapping[str, type[str] | type[dict[str, object]] | type[list[str]]] = {
    "account": str,
    "format": str,
    "output-dir": str,
    "parameters": dict,
    "partition": str,
    "region": str,
    "stage": str,
    "targets": list,
}
_WORDS: Mapping[type, str] = {str: "text", dict: "a table", list: "a list of text"}


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
    problems = [problem for name, value in table.items() if (problem := _problem(name, value, place))]
    if problems:
        raise CompileError(problems)
    settings: Mapping[str, object] = table
    return settings


def _problem(name: str, value: object, place: Place) -> Problem | None:
    if name not in KINDS:
        return Problem(f"there is no setting {name!r} in [tool.sampy]", did_you_mean(name, KINDS), place=place)
    kind = KINDS[name]
    if not isinstance(value, kind) or (isinstance(value, list) and not all(isinstance(item, str) for item in value)):
        return Problem(f"the setting {name!r} must be {_WORDS[kind]}", f"it is {value!r}", place=place)
    return None
