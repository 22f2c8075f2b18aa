"""Settings of a project: the table ``[tool.sampy]`` of its pyproject.toml."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TypeAlias, cast

from sampy.errors import CompileError, Place, Problem, did_you_mean

Kinds: TypeAlias = Mapping[str, type[bool] | type[int] | type[str] | type[dict[str, object]] | type[list[str]]]

_PLACE_KINDS: Kinds = {
    "account": str,
    "assume-role": str,
    "bucket": str,
    "image-repository": str,
    "parameters": dict,
    "partition": str,
    "prefix": str,
    "profile": str,
    "region": str,
    "tags": dict,
}
"""The settings that say where stacks are deployed, and with what: of the project, its stages and their stacks."""
_DEPLOY_KINDS: Kinds = {
    "capabilities": list,
    "monitoring-minutes": int,
    "notification-arns": list,
    "role-arn": str,
    "rollback-alarms": list,
    "stack-policy": str,
    "termination-protection": bool,
}
"""The settings that say how stacks are deployed: of the project, its stages and their stacks."""
KINDS: Kinds = {
    **_PLACE_KINDS,
    **_DEPLOY_KINDS,
    "fail-on": list,
    "format": str,
    "lint": dict,
    "max-parallel": int,
    "output-dir": str,
    "stacks": dict,
    "stage": str,
    "stages": dict,
    "targets": list,
    "transforms": list,
}
STAGE_KINDS: Kinds = {**_PLACE_KINDS, **_DEPLOY_KINDS, "stacks": dict}
"""The settings of a table ``[tool.sampy.stages.NAME]``."""
STACK_KINDS: Kinds = {**_PLACE_KINDS, **_DEPLOY_KINDS, "needs": list, "stack-name": str}
"""The settings of a table ``[tool.sampy.stacks.NAME]``, or ``[tool.sampy.stages.NAME.stacks.NAME]``."""
LINT_KINDS: Kinds = {
    "cfn-lint": bool,
    "ignore": list,
    "rules": str,
    "severity": str,
}
"""The settings of the table ``[tool.sampy.lint]``."""
_WORDS: Mapping[type, str] = {
    bool: "true or false",
    int: "a whole number",
    str: "text",
    dict: "a table",
    list: "a list of text",
}


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
    merged = over(settings, stages[name])
    stacks, own = _table(settings.get("stacks")), _table(stages[name].get("stacks"))
    if own:
        merged["stacks"] = {each: over(_table(stacks.get(each)), _table(own.get(each))) for each in {**stacks, **own}}
    return {**merged, "stage": name}


def for_stack(settings: Mapping[str, object], name: str) -> Mapping[str, object]:
    """Return the settings that hold for a stack: its own, and those of the stage or project that it doesn't have.

    Args:
        settings: The settings of the project, or of one of its stages.
        name: The name of the stack, as it was declared.
    """
    own = _table(_table(settings.get("stacks")).get(name))
    return over(settings, own) if own else settings


def over(settings: Mapping[str, object], own: Mapping[str, object]) -> dict[str, object]:
    """Return settings with others put over them; their parameters and tags are put together."""
    merged = {key: {**_table(settings.get(key)), **_table(own.get(key))} for key in ("parameters", "tags")}
    return {**settings, **own, **{key: table for key, table in merged.items() if table}}


def _table(value: object) -> Mapping[str, object]:
    return cast(Mapping[str, object], value) if isinstance(value, dict) else {}


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
    problems += _tables(table, "stages", STAGE_KINDS, "[tool.sampy.stages.{}]", place)
    problems += _tables(table, "stacks", STACK_KINDS, "[tool.sampy.stacks.{}]", place)
    for name, stage in _table(table.get("stages")).items():
        problems += _tables(_table(stage), "stacks", STACK_KINDS, f"[tool.sampy.stages.{name}.stacks.{{}}]", place)
    if problems:
        raise CompileError(problems)
    settings: Mapping[str, object] = table
    return settings


def _tables(table: Mapping[str, object], key: str, kinds: Kinds, title: str, place: Place) -> Iterator[Problem]:
    """Yield what is wrong with the tables in a table: with those of all stages, or of all stacks."""
    for name, each in _table(table.get(key)).items():
        if isinstance(each, dict):
            yield from _problems(each, kinds, title.format(name), place)
        else:
            yield Problem(f"the {key.removesuffix('s')} {name!r} must be a table", f"it is {each!r}", place=place)


def _problems(table: Mapping[str, object], kinds: Kinds, title: str, place: Place) -> Iterator[Problem]:
    for name, value in table.items():
        kind = kinds.get(name)
        if kind is None:
            yield Problem(f"there is no setting {name!r} in {title}", did_you_mean(name, kinds), place=place)
        elif not _fits(value, kind):
            yield Problem(f"the setting {name!r} must be {_WORDS[kind]}", f"it is {value!r}", place=place)


def _fits(value: object, kind: type) -> bool:
    if isinstance(value, bool):
        return kind is bool
    return isinstance(value, kind) and (not isinstance(value, list) or all(isinstance(each, str) for each in value))
