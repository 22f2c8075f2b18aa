"""``sampy snapshot``: keep what stacks compile to in files, and tell what changes it."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import click

from sampy.cli.compiling import Request, compile_all, compiling
from sampy.errors import CompileError, Place, Problem
from sampy.files import write_atomically
from sampy.template import Template

_UPDATE = "run sampy snapshot"


@click.command(epilog="Example: sampy snapshot stacks/votes.py --check")
@click.argument("targets", nargs=-1, type=click.Path(path_type=Path))
@click.option(
    "--output-dir",
    "folder",
    type=click.Path(path_type=Path, file_okay=False),
    default=Path("snapshots"),
    show_default=True,
    help="The folder of the snapshots, one file for each stack.",
)
@click.option(
    "--check", is_flag=True, help="Write nothing; tell what differs, and end with exit code 1 if anything does."
)
@compiling
def command(request: Request, folder: Path, check: bool) -> None:
    """Keep what TARGETS compile to, which are Python modules, templates, or folders of these.

    Each snapshot is a template in YAML that stays the same where nothing but code changes: no hashes of it, and no
    secrets. With --check it is told for each resource what became of it since, which values differ, and in which line
    that was declared. Without TARGETS, it is all stacks of the project, and snapshots of others are left over.
    """
    from sampy.testing.snapshots import SUFFIX, file_stem

    templates = compile_all(request)
    files = {folder / f"{file_stem(template.name)}.{SUFFIX}": template for template in templates}
    is_whole = not click.get_current_context().params["targets"]
    left_over = sorted(_snapshots(folder) - files.keys()) if is_whole else []
    if not check:
        _write(files, left_over, request)
        return
    told = [each for file, template in files.items() if (each := _told(template, file)) is not None]
    told += [f"{Place.of(file)} is the snapshot of no stack: {_UPDATE} to delete it" for file in left_over]
    for each in told:
        click.echo(each)
    if told:
        sys.exit(1)
    one = len(files) == 1
    request.console.done("1 snapshot is as it should be" if one else f"{len(files)} snapshots are as they should be")


def _snapshots(folder: Path) -> set[Path]:
    """Return the snapshots in a folder, which may have other files too."""
    from sampy.testing.snapshots import SUFFIX, is_snapshot

    return {path for path in folder.glob(f"*.{SUFFIX}") if is_snapshot(_text(path) or "")}


def _told(template: Template, file: Path) -> str | None:
    from sampy.testing.snapshots import difference_told

    return difference_told(template, file, _text(file), _UPDATE)


def _text(path: Path) -> str | None:
    """Return the text of a file; None where there is none.

    Raises:
        CompileError: Where it can't be read.
    """
    try:
        return path.read_text(encoding="utf-8")
    except (FileNotFoundError, NotADirectoryError):
        return None
    except (OSError, UnicodeDecodeError) as error:
        why = error.strerror if isinstance(error, OSError) else "it is not in UTF-8"
        problem = Problem(f"the snapshot can't be read: {why}", "mend it, or delete it", place=Place.of(path))
        raise CompileError([problem]) from None


def _write(files: dict[Path, Template], left_over: Sequence[Path], request: Request) -> None:
    """Write the snapshots that are new or other than before, and delete those that are left over.

    Raises:
        CompileError: Where a file can't be written or deleted.
    """
    from sampy.testing.snapshots import snapshot_text

    for file, template in files.items():
        text = snapshot_text(template)
        if text == _text(file):
            request.console.detail(f"{file.as_posix()} is as it was")
            continue
        with _refused(file, "written"):
            write_atomically(file, text)
        request.console.done(f"wrote {file.as_posix()}")
    for file in left_over:
        with _refused(file, "deleted"):
            file.unlink()
        request.console.done(f"deleted {file.as_posix()}, the snapshot of no stack")


@contextmanager
def _refused(file: Path, what: str) -> Iterator[None]:
    """Tell of a file that the system refuses to change."""
    try:
        yield
    except OSError as error:
        problem = Problem(f"this can't be {what}: {error.strerror}", "name another --output-dir", place=Place.of(file))
        raise CompileError([problem]) from None
