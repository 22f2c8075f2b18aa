"""From what a user names on the command line to what can be compiled: modules, templates and folders."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import cast

import attrs

from sampy.context import Context
from sampy.errors import CompileError, Place, Problem
from sampy.intrinsics import Json
from sampy.module_runs import ModuleRuns, module_runs
from sampy.sections import Stack, StackFunction
from sampy.template import Template
from sampy.user_code import importable, users_own

TEMPLATE_SUFFIXES = (".yaml", ".yml", ".json", ".template")
_STACK_NAME = re.compile(r"[A-Za-z][A-Za-z0-9-]{0,127}")


@attrs.frozen
class Loaded:
    """Something to compile.

    Args:
        name: The name of the stack.
        source: The stack, or the template.
        place: Where it was declared.
    """

    name: str
    source: Stack | Template
    place: Place


def load_all(targets: Iterable[Path], context: Context) -> list[Loaded]:
    """Return all stacks and templates of the targets.

    Raises:
        CompileError: With what is wrong with any of them, or where two of them have one name.
    """
    named = list(targets)
    loaded: list[Loaded] = []
    problems: list[Problem] = []
    with module_runs(_folder(target) for target in named) as runs:
        for target in named:
            try:
                loaded += _load(target, context, runs)
            except CompileError as error:
                problems += error.problems
    problems += _name_problems(loaded)
    if problems:
        # What one module raises, all that import it do.
        raise CompileError({(each.place, each.message): each for each in problems}.values())
    return loaded


def load(target: Path, context: Context) -> list[Loaded]:
    """Return the stacks of a module, the template of a file, or all of those directly in a folder.

    Raises:
        CompileError: Where the target does not exist, or can't be read or imported.
    """
    with module_runs([_folder(target)]) as runs:
        return _load(target, context, runs)


def _folder(target: Path) -> Path:
    return target if target.is_dir() else target.parent


def _load(target: Path, context: Context, runs: ModuleRuns) -> list[Loaded]:
    if target.is_dir():
        return _load_folder(target, context, runs)
    if not target.exists():
        raise CompileError(
            [Problem("there is no such file or folder", _did_you_mean_file(target), place=Place.of(target))]
        )
    if target.suffix == ".py":
        found = _load_module(target, context, runs)
        if not found:
            fix = "bind a Stack, or a function with @stack, to a name of the module"
            raise CompileError([Problem("there is no stack in this module", fix, place=Place.of(target))])
        return found
    if target.suffix in TEMPLATE_SUFFIXES:
        return [_load_template(target)]
    fix = f"name a Python module, or a template ({', '.join(TEMPLATE_SUFFIXES)})"
    raise CompileError([Problem("this is neither a module nor a template", fix, place=Place.of(target))])


def _load_folder(folder: Path, context: Context, runs: ModuleRuns) -> list[Loaded]:
    loaded: list[Loaded] = []
    problems: list[Problem] = []
    for path in sorted(folder.iterdir()):
        if path.name.startswith(("_", ".")) or not path.is_file():
            continue
        try:
            if path.suffix == ".py":
                loaded += _load_module(path, context, runs)
            elif path.suffix in TEMPLATE_SUFFIXES:
                loaded += [each for each in [_load_template(path)] if "Resources" in _document(each)]
        except CompileError as error:
            problems += error.problems
    if problems:
        raise CompileError(problems)
    if not loaded:
        fix = "add a module with a Stack, or name another folder"
        raise CompileError([Problem("there is no stack in this folder", fix, place=Place.of(folder))])
    return loaded


def _document(loaded: Loaded) -> Iterable[str]:
    return loaded.source.document if isinstance(loaded.source, Template) else ()


def _load_template(path: Path) -> Loaded:
    from sampy.formats.reading import read

    file = read(path)
    document = cast(Mapping[str, Json], file.document)
    return Loaded(path.stem, Template(document, source=file, name=path.stem), Place.of(path))


def _load_module(path: Path, context: Context, runs: ModuleRuns) -> list[Loaded]:
    """Run a module and return the stacks that it declares."""
    path = path.resolve()
    name = f"_sampy_{re.sub(r'[^A-Za-z0-9]', '_', str(path))}"
    with importable(path.parent, Path.cwd()):
        module = runs.run(name, path, "the module can't be imported")
    found: dict[int, Loaded] = {}
    for value in vars(module).values():
        if isinstance(value, StackFunction) and Path(value.function.__code__.co_filename) == path:
            made = _call(value, context, path)
            found[id(value)] = Loaded(made.name, made, made.place or Place.of(path))
        elif isinstance(value, Stack) and value.file == path:
            found[id(value)] = Loaded(value.name, value, value.place or Place.of(path))
    return list(found.values())


def _call(function: StackFunction, context: Context, path: Path) -> Stack:
    with users_own(path, f"{function.name}() failed"), importable(path.parent, Path.cwd()):
        made: object = function(context)
    if not isinstance(made, Stack):
        message = f"{function.name}() returned {type(made).__name__}, and no Stack"
        place = Place.of(path, function.function.__code__.co_firstlineno)
        raise CompileError([Problem(message, "return the Stack that it makes", place=place)])
    return made


def _name_problems(loaded: Iterable[Loaded]) -> Iterator[Problem]:
    first: dict[str, Loaded] = {}
    for each in loaded:
        if not _STACK_NAME.fullmatch(str(each.name)) and isinstance(each.source, Stack):
            fix = "use letters, digits and hyphens, a letter first, 128 at most"
            yield Problem(f"{each.name!r} is not the name of a stack", fix, place=each.place)
        if each.name in first:
            message = f"the stack name {each.name!r} is taken: {first[each.name].place} has it already"
            yield Problem(message, "give one of them another name", place=each.place)
        first.setdefault(each.name, each)


def _did_you_mean_file(target: Path) -> str:
    from sampy.errors import nearest

    guess = nearest(target.name, [path.name for path in target.parent.iterdir()]) if target.parent.is_dir() else None
    return f"did you mean {(target.parent / guess).as_posix()!r}?" if guess else "check the path"
