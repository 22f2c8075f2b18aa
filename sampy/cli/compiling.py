"""What all commands that compile have in common: targets, what to compile them with, and the templates."""

from __future__ import annotations

import functools
import json
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

import click

from sampy.cli.console import Console
from sampy.cli.settings import for_stage, read_settings
from sampy.compiler import Trace, compile
from sampy.context import Context
from sampy.errors import CompileError, Place, Problem, ProblemsError, did_you_mean
from sampy.intrinsics import Json, as_map
from sampy.loading import Loaded, load_all
from sampy.policy_sources.project import project_policies
from sampy.template import Template
from sampy.transforms import Transform
from sampy.transforms.project import project_transforms

DEFAULT_TARGET = "stacks"
POLICIES = Path("policies")
_TRANSFORMS = Path("transforms")


class Request(NamedTuple):
    """What to compile, and with what: the command line and the settings of the project together.

    Args:
        targets: The modules, templates and folders.
        context: What the compile depends on.
        settings: The settings of the project, and of the stage.
        console: Where to say things.
        region_is_default: Whether nobody said which region.
    """

    targets: Sequence[Path]
    context: Context
    settings: Mapping[str, object]
    console: Console
    region_is_default: bool = False

    def with_targets(self, *targets: Path) -> Request:
        """Return this for other targets."""
        return self._replace(targets=targets)


_OPTIONS = (
    click.option("--stage", help="The stage that stack functions get: dev, prod."),
    click.option("--region", help="The region to compile for.  [default: us-east-1]"),
    click.option("--partition", help="The partition of the region, where it can't be told from its name."),
    click.option("--account", help="The account that stack functions get."),
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
            function(Request(_targets(targets, settings), context, settings, console, "region" not in about), **rest)
        except ProblemsError as error:
            console.problems(error.problems)
            sys.exit(1)

    return functools.reduce(lambda decorated, option: option(decorated), reversed(_OPTIONS), command)


def compile_all(request: Request, trace: Callable[[Loaded], Trace] | None = None) -> list[Template]:
    """Return the compiled templates of all targets.

    Raises:
        CompileError: With every problem of all of them.
    """
    compiled, problems = compile_each(request, trace)
    if problems:
        raise CompileError(problems)
    return compiled


def compile_each(
    request: Request, trace: Callable[[Loaded], Trace] | None = None
) -> tuple[list[Template], list[Problem]]:
    """Return the templates of those targets that can be compiled, and every problem of the others."""
    transforms = project_transforms(_TRANSFORMS)
    try:
        always = _always(request.settings, transforms)
        loaded = load_all(request.targets, request.context)
    except CompileError as error:
        return [], list(error.problems)
    compiled: list[Template] = []
    problems: list[Problem] = []
    for each in loaded:
        try:
            steps = trace(each) if trace else None
            compiled.append(compile(each.source, request.context, transforms=transforms, always=always, trace=steps))
        except CompileError as error:
            # What is wrong in the project is wrong with each of its stacks.
            problems += [problem for problem in error.problems if problem not in problems]
    return compiled, problems or _unknown_parameters(request.context, loaded, compiled)


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


def _unknown_parameters(context: Context, loaded: Sequence[Loaded], templates: Sequence[Template]) -> list[Problem]:
    """Return the parameters that none of the templates has."""
    declared = {name for template in templates for name in as_map(template.document.get("Parameters"))}
    unknown = [name for name in context.parameters if name not in declared]
    place = loaded[0].place if len(loaded) == 1 else None
    return [
        Problem(f"there is no parameter {name!r} to give a value to", did_you_mean(name, declared), place=place)
        for name in unknown
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
