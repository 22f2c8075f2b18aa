"""The command line: a thin skin over the public functions."""

from __future__ import annotations

import os
import sys

import click

from sampy.cli.lazy_group import LazyGroup
from sampy.version import __version__

COMMANDS = {
    "completion": "Print the script that completes sampy in a shell.",
    "delete": "Delete deployed stacks.",
    "deploy": "Deploy stacks and templates, those first that others need.",
    "diff": "Tell what a deploy would change.",
    "drift": "Tell what changed in deployed stacks behind CloudFormation's back.",
    "explain": "Say what made each resource, and where its properties came from.",
    "graph": "Draw the resources of stacks, and who may call what.",
    "init": "Make a project with a stack, handlers, transforms, tests and CI.",
    "lint": "Find what is wrong with stacks and templates, and what could be better.",
    "list": "List stacks, and what is in them.",
    "local": "Run functions, APIs, state machines and whole stacks on this machine.",
    "logs": "Print what the functions of a deployed stack log.",
    "outputs": "Print the outputs of deployed stacks.",
    "package": "Build the code of stacks, upload it, and print the CloudFormation that points at it.",
    "policies": "Find policies, see what roles may do, and hold it against the code.",
    "rollback": "Roll a deployed stack back from a deploy that failed or goes on.",
    "snapshot": "Keep what stacks compile to, and tell what changes it.",
    "status": "Print how deployed stacks are, and what to do about them.",
    "synth": "Compile stacks and templates to CloudFormation.",
    "validate": "Check stacks and templates as CloudFormation would.",
}


@click.command(
    cls=LazyGroup,
    package="sampy.cli",
    lazy=COMMANDS,
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
