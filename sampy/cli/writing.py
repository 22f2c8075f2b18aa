"""What commands do with the text that they made: print it, or write it into the file that the user names."""

from __future__ import annotations

from pathlib import Path

import click

from sampy.cli.console import Console
from sampy.errors import CompileError, Place, Problem
from sampy.files import write_atomically


def write_or_print(text: str, output: Path | None, console: Console, about: str = "") -> None:
    """Print a text, or write it into a file and say so.

    Args:
        text: The text.
        output: The file; None to print it.
        console: Where to say it.
        about: What to say beside the name of the file.

    Raises:
        CompileError: Where the file can't be written.
    """
    if output is None:
        click.echo(text, nl=False)
        return
    try:
        write_atomically(output, text)
    except OSError as error:
        message = f"this can't be written: {error.strerror}"
        raise CompileError([Problem(message, "name another --output", place=Place.of(output))]) from None
    console.done(f"wrote {output.as_posix()}{about}")
