"""What the command line says beside its output: errors, notes and what it did, all on standard error."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence

import click

from sampy.errors import Problem


class Console:
    """Says things to the user.

    Args:
        verbosity: -1 for errors alone, 0 for what was done as well, 1 for details.
    """

    def __init__(self, verbosity: int) -> None:
        self._verbosity = verbosity
        self._colour = sys.stderr.isatty() and not os.environ.get("NO_COLOR")

    @property
    def is_quiet(self) -> bool:
        """Whether they asked for nothing but errors."""
        return self._verbosity < 0

    def problems(self, problems: Sequence[Problem]) -> None:
        """Say what is wrong, and how many things are."""
        for problem in problems:
            self._say("error", "red", str(problem))
        if len(problems) > 1:
            click.echo(f"{len(problems)} errors", err=True)

    def note(self, text: str) -> None:
        """Say what the user should know, unless they asked for quiet."""
        if self._verbosity >= 0:
            self._say("note", "yellow", text)

    def done(self, text: str) -> None:
        """Say what was done, unless they asked for quiet."""
        if self._verbosity >= 0:
            click.echo(text, err=True)

    def detail(self, text: str) -> None:
        """Say what only those want to know who asked for it."""
        if self._verbosity > 0:
            click.echo(text, err=True)

    def _say(self, label: str, colour: str, text: str) -> None:
        styled = click.style(f"{label}:", fg=colour, bold=True) if self._colour else f"{label}:"
        click.echo(f"{styled} {text}", err=True, color=self._colour)
