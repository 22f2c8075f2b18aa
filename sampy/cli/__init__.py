"""The command line: a thin skin over the public functions."""

from __future__ import annotations

import os
import sys
from importlib import import_module

import click

from sampy.version import __version__

COMMANDS = {
    "completion": "Print the script that completes sampy in a shell.",
    "explain": "Say what made each resource, and where its properties came from.",
    "graph": "Draw the resources of stacks, and who may call what.",
    "lint": "Find what is wrong with stacks and templates, and what could be better.",
    "list": "List stacks, and what is in them.",
    "synth": "Compile stacks and templates to CloudFormation.",
    "validate": "Check stacks and templates as CloudFormation would.",
}


class _LazyGroup(click.Group):
    """A group that loads a command when it runs."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return sorted(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in COMMANDS:
            return None
        command: click.Command = import_module(f"sampy.cli.{cmd_name}").command
        return command

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        try:
            return super().resolve_command(ctx, args)
        except click.UsageError as error:
            from sampy.errors import did_you_mean

            raise click.UsageError(f"{error.message.rstrip('.')}: {did_you_mean(args[0], COMMANDS)}", ctx) from None

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("Commands"):
            formatter.write_dl([(name, COMMANDS[name]) for name in self.list_commands(ctx)])


@click.command(
    cls=_LazyGroup,
    context_settings={"help_option_names": ["-h", "--help"]},
    epilog="Example: sampy synth stacks/votes.py",
)
@click.version_option(__version__, prog_name="sampy", message="%(prog)s %(version)s")
def app() -> None:
    """Infrastructure as code in Python for serverless AWS."""


def main() -> None:
    """Run the command line; a reader that stops reading and Ctrl-C are no errors to make a noise about."""
    try:
        app(prog_name="sampy", standalone_mode=False)
    except click.ClickException as error:
        error.show()
        sys.exit(error.exit_code)
    except click.exceptions.Exit as error:
        sys.exit(error.exit_code)
    except (click.Abort, KeyboardInterrupt):
        sys.exit(130)
    except BrokenPipeError:
        # What is still buffered would fail again when Python flushes it at its end.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(141)
