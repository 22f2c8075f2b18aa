"""Settings of a project: the table ``[tool.sampy]`` of its pyproject.toml."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TypeAlias

from sampy.errors import CompileError, Place, Problem, did_you_mean

Kinds: TypeAlias = Mapping[str, type[bool] | type[str] | type[dict[str, object]] | type[list[str]]]

_PLACE_KINDS: Kinds = {
    "account": str,
    "assume-role": str,
    "bucket": str,
    "parameters": dict,
    "partition": str,
    "prefix": str,
    "profile": str,
    "region": str,
    "tags": dict,
}
"""The settings that say where stacks are deployed, and with what: of the project, and of each of its stages."""
KINDS: Kinds = {
    **_PLACE_KINDS,
    "format": str,
    "lint": dict,
    "output-dir": str,
    "stage": str,
    "stages": dict,
    "targets": list,
    "transforms": list,
}
STAGE_KINDS: Kinds = _PLACE_KINDS
"""The settings of a table ``[tool.sampy.stages.NAME]``."""
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


def for_stage(settings: Mapping[str, object], stage: str | None) -> Mapping[str, object]:
    """Return the settings that hold at a stage: its own, and those of the project that it doesn't have.

    Args:
        settings: The settings of the project.
        stage: The name of the stage; None for the one of the settings, if any.

    Raises:
        CompileError: Where the project has stages, and this is none of them.
    """
    name = stage or settings.get("stage")
    stages = settings.get("stages")
    if not name or not isinstance(stages, dict):
        return settings
    if name not in stages:
        message = f"there is no stage {name!r} in the project"
        raise CompileError([Problem(message, did_you_mean(str(name), stages), place=Place("pyproject.toml"))])
    own = stages[name]
    merged = {key: {**_table(settings.get(key)), **_table(own.get(key))} for key in ("parameters", "tags")}
    return {**settings, **own, **{key: table for key, table in merged.items() if table}, "stage": name}


def _table(value: object) -> dict[str, object]:
    return value if isinstance(value, dict) else {}


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
    for name, stage in table.get("stages", {}).items() if isinstance(table.get("stages"), dict) else ():
        if isinstance(stage, dict):
            problems += _problems(stage, STAGE_KINDS, f"[tool.sampy.stages.{name}]", place)
        else:
            problems.append(Problem(f"the stage {name!r} must be a table", f"it is {stage!r}", place=place))
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
