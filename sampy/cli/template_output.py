"""What commands do with the templates that they made: print one, or write one file for each into a folder."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

import click

from sampy.cli.compiling import Request
from sampy.errors import CompileError, Place, Problem
from sampy.files import write_atomically
from sampy.template import Template

DEFAULT_FOLDER = Path("build")


def output_format(given: str | None, request: Request) -> str:
    """Return the format of templates: the one of the command line, or that of the settings, or YAML.

    Raises:
        CompileError: Where the settings name another one.
    """
    name = given or request.settings.get("format")
    if name in (None, "yaml", "json"):
        return str(name or "yaml")
    fix = 'use "yaml" or "json"'
    raise CompileError([Problem(f"the format can't be {str(name)!r}", fix, place=Place("pyproject.toml"))])


def output_folder(given: Path | None, request: Request, *, stdout: bool) -> Path | None:
    """Return the folder that the command line or the settings name; None where neither does, or all is printed.

    Raises:
        click.UsageError: Where a folder is named, and all is to be printed.
    """
    if stdout and given:
        raise click.UsageError("--stdout and --output-dir say different things: use one of them")
    if given is None and not stdout and "output-dir" in request.settings:
        return Path(str(request.settings["output-dir"]))
    return given


def template_text(template: Template, format_: str) -> str:
    """Return the text of a template in a format."""
    return template.to_json() if format_ == "json" else template.to_yaml()


def put_out(
    templates: Sequence[Template],
    request: Request,
    *,
    format_: str,
    folder: Path | None,
    stdout: bool,
    more: Mapping[Path, str] | None = None,
) -> None:
    """Print one template, or write several into a folder, one file each.

    Args:
        templates: The templates.
        request: Where to say what was written.
        format_: Their format.
        folder: The folder, where one is named.
        stdout: Whether to print all of them.
        more: The texts of other files that are written with them.

    Raises:
        click.UsageError: Where several would have to be printed as one JSON text.
        CompileError: Where a file can't be written.
    """
    folder = folder or (DEFAULT_FOLDER if len(templates) > 1 and not stdout else None)
    texts = {template.name: template_text(template, format_) for template in templates}
    files = {} if folder is None else {folder / f"{name}.{format_}": text for name, text in texts.items()}
    _write({**files, **(more or {})})
    for path, template in zip(files, templates, strict=False):
        count = len(template.resources)
        request.console.done(f"wrote {path.as_posix()} ({count} {'resource' if count == 1 else 'resources'})")
    if folder is None:
        click.echo(_joined(list(texts.values()), format_), nl=False)


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
