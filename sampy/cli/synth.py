"""``sampy synth``: compile stacks and templates, and print or write their CloudFormation."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import click

from sampy.cli.compiling import Request, compile_all, compiling
from sampy.cli.template_output import DEFAULT_FOLDER, output_folder, output_format, put_out, template_text
from sampy.loading import Loaded
from sampy.template import Template


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
    folder = output_folder(output_dir, request, stdout=stdout)
    format_ = output_format(format_, request)
    traces: dict[Path, str] = {}
    trace_folder = (folder or DEFAULT_FOLDER) / "trace"
    tracing = (lambda each: _Trace(each, trace_folder, format_, traces)) if trace else None
    if linted:
        from sampy.cli.lint import compile_and_lint

        templates = compile_and_lint(request, tracing)
    else:
        templates = compile_all(request, tracing)
    _tell(templates, request)
    put_out(templates, request, format_=format_, folder=folder, stdout=stdout, more=traces)
    if traces:
        request.console.done(f"wrote {len(traces)} steps to {trace_folder.as_posix()}")


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
        self._files[self._folder / f"{self._count:02}-{name}.{self._format}"] = template_text(template, self._format)
