"""``sampy local``: functions, APIs, events, state machines and whole stacks on this machine."""

from __future__ import annotations

import click

from sampy.cli.lazy_group import LazyGroup

COMMANDS = {
    "generate-event": "Print an event as a service sends it.",
    "invoke": "Run a function once.",
    "run-state-machine": "Run a state machine.",
    "start-api": "Serve the APIs of a stack.",
    "start-lambda": "Serve functions to the AWS SDKs, as Lambda does.",
    "token": "Print a token that APIs on this machine take.",
    "up": "Run a whole stack, with a fake AWS.",
}


@click.command(
    cls=LazyGroup, package="sampy.cli.local", lazy=COMMANDS, epilog="Example: sampy local invoke Hello --event -"
)
def command() -> None:
    """Run functions, APIs, state machines and whole stacks on this machine, without an account and without Docker."""
