"""Tables on standard output: drawn on a terminal, and in plain columns for other programs."""

from __future__ import annotations

import sys
from collections.abc import Sequence

import click

from sampy.explain.columns import columns


def echo_table(
    head: Sequence[str], rows: Sequence[Sequence[str]], title: str | None = None, *, unbroken: int = 1
) -> None:
    """Print a table.

    Args:
        head: The titles of the columns.
        rows: The cells.
        title: What stands above it.
        unbroken: In how many of the first columns a cell stays on one line, however narrow the terminal is.
    """
    if sys.stdout.isatty():
        from rich import box
        from rich.console import Console
        from rich.table import Table
        from rich.text import Text

        table = Table(title=title, title_justify="left", box=box.SIMPLE_HEAD)
        for number, name in enumerate(head):
            table.add_column(name.capitalize(), overflow="fold", no_wrap=number < unbroken)
        for row in rows:
            # As text, and so no cell is taken for markup.
            table.add_row(*map(Text, row))
        Console().print(table)
        return
    if title:
        click.echo(f"{title}:")
    click.echo("\n".join(columns([head, *rows], 2 if title else 0)))
