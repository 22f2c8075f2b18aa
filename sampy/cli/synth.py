"""``sampy synth``: compile stacks and templates, and print or write their CloudFormation."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

import click

from sampy.cli.compiling import Request, compile_all, compiling
from sampy.errors import CompileError, Place, Problem
from sampy.files import write_atomically
from sampy.loading import Loaded
from sampy.template import Template

DEFAULT_FOLDER = Path("build")


@click.command(epilog="Example: sampy synth stacks/votes.py --stage prod --parameter Owner=me --output-dir build")
@click.argument("targets", nargs=-1, type=click.Path(path_type=Path))
@click.option("--format", "format_", type=click.Choice(["yaml", "json"]), help="The format.  [default: yaml]")
@click.option("--output-dir", type=click.Path(path_type=Path), help="Write one file for each stack into this folder.")
@click.option("--stdout", is_flag=True, help="Print, however many stacks there are.")
@click.option("--trace", is_flag=True, help="Write the template after each pass, too.")
@click.option("--lint", "linted", is_flag=True, help="Lint first, and write nothing where that finds an error.")
@compiling
def command(
    request: Request, format_: str | None, output_dir: Path | None, stdout: bool, trace: bool, linted: bool
) -> None:
    """Compile TARGETS, which are Python modules, templates, or folders of these, to CloudFormation.

    One stack is printed; several are written to build/, one file each. Without TARGETS, those of the settings in
    pyproject.toml are compiled, or the folder stacks/. With -v, what made each resource is told, and where.
    """
    if stdout and output_dir:
        raise click.UsageError("--stdout and --output-dir say different things: use one of them")
    format_ = _format(format_ or request.settings.get("format"))
    if output_dir is None and not stdout and "output-dir" in request.settings:
        output_dir = Path(str(request.settings["output-dir"]))
    traces: dict[Path, str] = {}
    trace_folder = (output_dir or DEFAULT_FOLDER) / "trace"
    tracing = (lambda each: _Trace(each, trace_folder, format_, traces)) if trace else None
    if linted:
        from sampy.cli.lint import compile_and_lint

        templates = compile_and_lint(request, tracing)
    else:
        templates = compile_all(request, tracing)
    _tell(templates, request)
    folder = output_dir or (DEFAULT_FOLDER if len(templates) > 1 and not stdout else None)
    texts = {template.name: _text(template, format_) for template in templates}
    files = {} if folder is None else {folder / f"{name}.{format_}": text for name, text in texts.items()}
    _write({**files, **traces})
    for template in templates:
        if folder is not None:
            path = folder / f"{template.name}.{format_}"
            request.console.done(f"wrote {path.as_posix()} ({len(template.resources)} resources)")
    if traces:
        request.console.done(f"wrote {len(traces)} steps to {trace_folder.as_posix()}")
    if folder is None:
        click.echo(_joined(list(texts.values()), format_), nl=False)


def _format(name: object) -> str:
    if name in (None, "yaml", "json"):
        return str(name or "yaml")
    fix = 'use "yaml" or "json"'
    raise CompileError([Problem(f"the format can't be {str(name)!r}", fix, place=Place("pyproject.toml"))])


def _tell(templates: Sequence[Template], request: Request) -> None:
    for template in templates:
        for note in template.notes:
            request.console.note(f"{template.name}: {note}")
        for logical_id, resource in template.resources.items():
            made = f"{template.origin(logical_id).rule}, {template.place(logical_id)}"
            request.console.detail(f"{logical_id} ({resource.get('Type')}): {made}")


class _Trace:
    """Gathers the template after each pass, as the files to write it to."""

    def __init__(self, loaded: Loaded, folder: Path, format_: str, files: dict[Path, str]) -> None:
        self._folder = folder / loaded.name
        self._format = format_
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
