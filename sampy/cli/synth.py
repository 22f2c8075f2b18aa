"""``sampy synth``: compile stacks and templates, and print or write their CloudFormation."""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

import click

from sampy.cli.console import Console
from sampy.cli.settings import read_settings
from sampy.compiler import compile
from sampy.context import Context
from sampy.errors import CompileError, Place, Problem, did_you_mean
from sampy.files import write_atomically
from sampy.intrinsics import Json
from sampy.loading import Loaded, load_all
from sampy.template import Template
from sampy.transforms.project import project_transforms

DEFAULT_TARGET = "stacks"
DEFAULT_FOLDER = Path("build")


class Options(NamedTuple):
    """What the command line and the settings say together."""

    targets: Sequence[Path]
    context: Context
    format: str
    output_dir: Path | None
    stdout: bool
    trace: bool


@click.command(epilog="Example: sampy synth stacks/votes.py --stage prod --parameter Owner=me --output-dir build")
@click.argument("targets", nargs=-1, type=click.Path(path_type=Path))
@click.option("--stage", help="The stage that stack functions get: dev, prod.")
@click.option("--region", help="The region to compile for.  [default: us-east-1]")
@click.option("--partition", help="The partition of the region, where it can't be told from its name.")
@click.option("--account", help="The account that stack functions get.")
@click.option("-p", "--parameter", "parameters", multiple=True, metavar="K=V", help="A known value of a parameter.")
@click.option("--parameter-file", type=click.Path(path_type=Path), help="Known values, as a map in YAML or JSON.")
@click.option("--format", "format_", type=click.Choice(["yaml", "json"]), help="The format.  [default: yaml]")
@click.option("--output-dir", type=click.Path(path_type=Path), help="Write one file for each stack into this folder.")
@click.option("--stdout", is_flag=True, help="Print, however many stacks there are.")
@click.option("--trace", is_flag=True, help="Write the template after each pass, too.")
@click.option("-v", "--verbose", count=True, help="Say what made each resource, and where.")
@click.option("-q", "--quiet", is_flag=True, help="Say nothing but errors.")
def command(
    targets: tuple[Path, ...],
    stage: str | None,
    region: str | None,
    partition: str | None,
    account: str | None,
    parameters: tuple[str, ...],
    parameter_file: Path | None,
    format_: str | None,
    output_dir: Path | None,
    stdout: bool,
    trace: bool,
    verbose: int,
    quiet: bool,
) -> None:
    """Compile TARGETS, which are Python modules, templates, or folders of these, to CloudFormation.

    One stack is printed; several are written to build/, one file each. Without TARGETS, those of the settings in
    pyproject.toml are compiled, or the folder stacks/.
    """
    console = Console(-1 if quiet else verbose)
    if stdout and output_dir:
        raise click.UsageError("--stdout and --output-dir say different things: use one of them")
    given: dict[str, str | None] = {"stage": stage, "region": region, "partition": partition, "account": account}
    given["format"] = format_
    given_parameters = _key_values(parameters)
    try:
        settings = read_settings(Path.cwd())
        file_parameters = _read_parameters(parameter_file) if parameter_file else {}
        known = {**_table(settings.get("parameters")), **file_parameters, **given_parameters}
        options = _options(targets, given, known, settings, output_dir, stdout=stdout, trace=trace)
        _synth(options, console)
    except CompileError as error:
        console.problems(error.problems)
        sys.exit(1)


def _options(
    targets: Sequence[Path],
    given: Mapping[str, str | None],
    parameters: Mapping[str, Json],
    settings: Mapping[str, object],
    output_dir: Path | None,
    *,
    stdout: bool,
    trace: bool,
) -> Options:
    merged = {name: value or settings.get(name) for name, value in given.items()}
    about = {name: str(merged[name]) for name in ("stage", "region", "partition", "account") if merged[name]}
    if merged["format"] not in (None, "yaml", "json"):
        fix = 'use "yaml" or "json"'
        raise CompileError([Problem(f"the format can't be {merged['format']!r}", fix, place=Place("pyproject.toml"))])
    configured = settings.get("targets")
    named = targets or [Path(str(each)) for each in (configured if isinstance(configured, list) else [DEFAULT_TARGET])]
    if output_dir is None and not stdout and "output-dir" in settings:
        output_dir = Path(str(settings["output-dir"]))
    context = Context(**about, parameters=parameters)  # type: ignore[arg-type]  # all of them are text
    return Options(named, context, str(merged["format"] or "yaml"), output_dir, stdout, trace)


def _synth(options: Options, console: Console) -> None:
    """Compile everything, then print or write everything: nothing is written where anything is wrong."""
    loaded = load_all(options.targets, options.context)
    transforms = project_transforms(Path("transforms"))
    folder = options.output_dir or (DEFAULT_FOLDER if len(loaded) > 1 and not options.stdout else None)
    traces: dict[Path, str] = {}
    templates: list[Template] = []
    problems: list[Problem] = []
    for each in loaded:
        steps = _Trace(each, options, traces) if options.trace else None
        try:
            templates.append(compile(each.source, options.context, transforms=transforms, trace=steps))
        except CompileError as error:
            problems += error.problems
    problems = problems or _unknown_parameters(options.context, loaded, templates)
    if problems:
        raise CompileError(problems)
    for template in templates:
        for note in template.notes:
            console.note(f"{template.name}: {note}")
        for logical_id, resource in template.resources.items():
            made = f"{template.origin(logical_id).rule}, {template.place(logical_id)}"
            console.detail(f"{logical_id} ({resource.get('Type')}): {made}")
    texts = {template.name: _text(template, options.format) for template in templates}
    files = {} if folder is None else {folder / f"{name}.{options.format}": text for name, text in texts.items()}
    _write({**files, **traces})
    for template in templates:
        if folder is not None:
            path = folder / f"{template.name}.{options.format}"
            console.done(f"wrote {path.as_posix()} ({len(template.resources)} resources)")
    if traces:
        console.done(f"wrote {len(traces)} steps to {(options.output_dir or DEFAULT_FOLDER).as_posix()}/trace")
    if folder is None:
        click.echo(_joined(list(texts.values()), options.format), nl=False)


class _Trace:
    """Gathers the template after each pass, as the files to write it to."""

    def __init__(self, loaded: Loaded, options: Options, files: dict[Path, str]) -> None:
        self._folder = (options.output_dir or DEFAULT_FOLDER) / "trace" / loaded.name
        self._format = options.format
        self._files = files
        self._count = 0

    def __call__(self, name: str, template: Template) -> None:
        self._count += 1
        self._files[self._folder / f"{self._count:02}-{name}.{self._format}"] = _text(template, self._format)


def _text(template: Template, format_: str) -> str:
    return template.to_json() if format_ == "json" else template.to_yaml()


def _joined(texts: Sequence[str], format_: str) -> str:
    if format_ == "json" and len(texts) > 1:
        raise click.UsageError("several stacks can't be printed as one JSON text: use --output-dir, or --format yaml")
    return "---\n".join(texts)


def _write(files: Mapping[Path, str]) -> None:
    for path, text in files.items():
        try:
            write_atomically(path, text)
        except OSError as error:
            message = f"this can't be written: {error.strerror}"
            raise CompileError([Problem(message, "name another --output-dir", place=Place.of(path))]) from None


def _unknown_parameters(context: Context, loaded: Sequence[Loaded], templates: Sequence[Template]) -> list[Problem]:
    """Return the parameters that none of the templates has."""
    declared = {name for template in templates for name in _table(template.document.get("Parameters"))}
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
    return _table(read(path).document)


def _table(value: object) -> Mapping[str, Json]:
    return value if isinstance(value, dict) else {}
