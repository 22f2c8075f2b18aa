"""The option ``--fail-on``: what of a difference ends a command with exit code 1."""

from __future__ import annotations

from collections.abc import Iterable

import click

REASONS = ("replacement", "deletion", "data-loss", "broader", "any")
"""Resources that are or may be replaced, resources that are deleted, data that is or may be lost, permissions that
become broader, and any difference."""


def _reasons(ctx: click.Context, parameter: click.Parameter, given: Iterable[str]) -> tuple[str, ...]:
    """Return what to fail on: each time that the option is given, one or more with commas between them."""
    names = tuple(name.strip() for each in given for name in each.split(","))
    for name in names:
        if name not in REASONS:
            raise click.BadParameter(f"{name!r} is none of {', '.join(REASONS)}")
    return names


fail_on_option = click.option(
    "--fail-on",
    multiple=True,
    callback=_reasons,
    metavar="|".join(REASONS),
    help="What to end with exit code 1 for; several with commas between them.",
)
