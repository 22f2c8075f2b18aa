"""What all commands that compile have in common: targets, what to compile them with, and the templates."""

from __future__ import annotations

import functools
import json
import sys
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple, TypeAlias

import click

from sampy.cli.console import Console
from sampy.cli.settings import for_stage, read_settings
from sampy.compiler import Trace, compile
from sampy.context import Context
from sampy.errors import CompileError, Place, Problem, ProblemsError, did_you_mean
from sampy.intrinsics import Json, as_map
from sampy.loading import Loaded, load_all
from sampy.policy_sources.project import project_policies
from sampy.sections import Stack
from sampy.template import Template
from sampy.transforms import Transform
from sampy.transforms.project import project_transforms

DEFAULT_TARGET = "stacks"
POLICIES = Path("policies")
_TRANSFORMS = Path("transforms")

Instead: TypeAlias = Callable[[Stack | Template], Stack | Template]
"""Returns what is compiled in the place of a stack that can't be; the same, where nothing else can be."""


class Request(NamedTuple):
    """What to compile, and with what: the command line and the settings of the project together.

    Args:
        targets: The modules, templates and folders.
        context: What the compile depends on.
        settings: The settings of the project, and of the stage.
        console: Where to say things.
        region_is_default: Whether nobody said which region.
        given: What the command line said of that itself, by the names of the settings.
    """

    targets: Sequence[Path]
    context: Context
    settings: Mapping[str, object]
    console: Console
    region_is_default: bool = False
    given: Mapping[str, object] = {}

    def with_targets(self, *targets: Path) -> Request:
        """Return this for other targets."""
        return self._replace(targets=targets)


_OPTIONS = (
    click.option("--stage", help="The stage that stack functions get: dev, prod."),
    click.option("--region", help="The region.  [default: where it is deployed; else us-east-1]"),
    click.option("--partition", help="The partition of the region, where it can't be told from its name."),
    click.option("--account", help="The account, for stack functions; the keys must be its own."),
    click.option("-p", "--parameter", "parameters", multiple=True, metavar="K=V", help="A known value of a parameter."),
    click.option("--parameter-file", type=click.Path(path_type=Path), help="Known values, as a map in YAML or JSON."),
    click.option("-v", "--verbose", count=True, help="Say more."),
    click.option("-q", "--quiet", is_flag=True, help="Say nothing but errors."),
)


def compiling(function: Callable[..., None]) -> Callable[..., None]:
    """Give a command the options of a compile, and a `Request` for them as its first argument.

    The command has an argument ``targets`` or none. What a compile finds wrong is told, and ends it with exit code 1.
    """

    @functools.wraps(function)
    def command(
        *,
        targets: tuple[Path, ...] = (),
        stage: str | None,
        region: str | None,
        partition: str | None,
        account: str | None,
        parameters: tuple[str, ...],
        parameter_file: Path | None,
        verbose: int,
        quiet: bool,
        **rest: object,
    ) -> None:
        console = Console(-1 if quiet else verbose)
        given = {"stage": stage, "region": region, "partition": partition, "account": account}
        given_parameters = _key_values(parameters)
        try:
            settings = for_stage(read_settings(Path.cwd()), stage)
            file_parameters = _read_parameters(parameter_file) if parameter_file else {}
            known = {**as_map(settings.get("parameters")), **file_parameters, **given_parameters}
            merged = {name: value or settings.get(name) for name, value in given.items()}
            about = {name: str(value) for name, value in merged.items() if value}
            policies = project_policies(POLICIES)
            context = Context(parameters=known, policy_templates=policies, **about)  # type: ignore[arg-type]  # all text
            said = {name: value for name, value in given.items() if value} | {
                "parameters": {**file_parameters, **given_parameters}
            }
            chosen = _targets(targets, settings)
            function(Request(chosen, context, settings, console, "region" not in about, said), **rest)
        except ProblemsError as error:
            console.problems(error.problems)
            sys.exit(1)

    return functools.reduce(lambda decorated, option: option(decorated), reversed(_OPTIONS), command)


def compile_all(
    request: Request, trace: Callable[[Loaded], Trace] | None = None, instead: Instead | None = None
) -> list[Template]:
    """Return the compiled templates of all targets.

    Raises:
        CompileError: With every problem of all of them.
    """
    compiled, problems = compile_each(request, trace, instead)
    if problems:
        raise CompileError(problems)
    return compiled


def compile_each(
    request: Request, trace: Callable[[Loaded], Trace] | None = None, instead: Instead | None = None
) -> tuple[list[Template], list[Problem]]:
    """Return the templates of those targets that can be compiled, and every problem of the others.

    Args:
        request: What to compile, and with what.
        trace: Returns what is told of each pass.
        instead: Returns what is compiled in the place of a stack that can't be; the same, where nothing else can be.
    """
    try:
        project = project_compile(request.settings)
        loaded = load_all(request.targets, request.context)
    except CompileError as error:
        return [], list(error.problems)
    compiled: list[Template] = []
    problems: list[Problem] = []
    for each in loaded:
        try:
            steps = trace(each) if trace else None
            compiled.append(_compiled(each, functools.partial(project, context=request.context, trace=steps), instead))
        except CompileError as error:
            # What is wrong in the project is wrong with each of its stacks.
            problems += [problem for problem in error.problems if problem not in problems]
    place = loaded[0].place if len(loaded) == 1 else None
    return compiled, problems or unknown_parameters(request.context.parameters, compiled, place)


def _compiled(loaded: Loaded, project: Callable[[Stack | Template], Template], instead: Instead | None) -> Template:
    """Return the template of a target, or of what is compiled in its place.

    Raises:
        CompileError: Neither can be compiled.
    """
    try:
        return project(loaded.source)
    except CompileError:
        other = loaded.source if instead is None else instead(loaded.source)
        if other is loaded.source:
            raise
        return project(other)


def project_compile(settings: Mapping[str, object]) -> functools.partial[Template]:
    """Return `sampy.compile` with the transforms of the project, and those of them that every stack goes through.

    Raises:
        CompileError: For a name in the settings that the project has no transform of.
    """
    transforms = project_transforms(_TRANSFORMS)
    return functools.partial(compile, transforms=transforms, always=_always(settings, transforms))


def _always(settings: Mapping[str, object], transforms: Mapping[str, Transform]) -> Sequence[str]:
    """Return the names of the transforms that every stack goes through.

    Raises:
        CompileError: For a name that the project has no transform of.
    """
    configured = settings.get("transforms")
    names = [str(each) for each in configured] if isinstance(configured, list) else []
    unknown = [name for name in names if name not in transforms]
    if unknown:
        place = Place("pyproject.toml")
        message = "there is no transform {!r} in the project"
        raise CompileError(
            Problem(message.format(name), did_you_mean(name, transforms), place=place) for name in unknown
        )
    return names


def _targets(named: Sequence[Path], settings: Mapping[str, object]) -> Sequence[Path]:
    configured = settings.get("targets")
    return named or [Path(str(each)) for each in (configured if isinstance(configured, list) else [DEFAULT_TARGET])]


def unknown_parameters(names: Iterable[str], templates: Iterable[Template], place: Place | None) -> list[Problem]:
    """Return what is wrong with names of parameters: those that none of the templates has.

    Args:
        names: The parameters that values are given to.
        templates: The templates.
        place: Where these are from, where that is one place.
    """
    declared = {name for template in templates for name in as_map(template.document.get("Parameters"))}
    return [
        Problem(f"there is no parameter {name!r} to give a value to", did_you_mean(name, declared), place=place)
        for name in names
        if name not in declared
    ]


def _key_values(pairs: Sequence[str]) -> dict[str, Json]:
    values: dict[str, Json] = {}
    for pair in pairs:
        name, equals, value = pair.partition("=")
        if not equals or not name:
            raise click.UsageError(f"--parameter takes NAME=VALUE, not {pair!r}")
        values[name] = value
    return values


def _read_parameters(path: Path) -> Mapping[str, Json]:
    """Return the values of a file: a map, or the list that the AWS CLI takes."""
    from sampy.formats.reading import read

    if path.suffix == ".json":
        try:
            listed = json.loads(path.read_bytes())
        except (OSError, ValueError):
            listed = None
        if isinstance(listed, list) and all(isinstance(each, dict) and "ParameterKey" in each for each in listed):
            return {str(each["ParameterKey"]): each.get("ParameterValue") for each in listed}
    return as_map(read(path).document)
