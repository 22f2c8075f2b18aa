"""``sampy completion``: the script that completes commands and options in a shell."""

from __future__ import annotations

import click


@click.command(epilog='Example: eval "$(sampy completion bash)"')
@click.argument("shell", type=click.Choice(["bash", "zsh", "fish"]))
def command(shell: str) -> None:
    """Print the script that completes sampy in SHELL; put it where the shell starts."""
    from click.shell_completion import get_completion_class

    from sampy.cli import app

    completion = get_completion_class(shell)
    assert completion is not None, "click completes each of the choices"
    click.echo(completion(app, {}, "sampy", "_SAMPY_COMPLETE").source())
