"""``sampy policies``: permissions by name, what roles may do, what code needs, and what a deploy needs."""

from __future__ import annotations

import click

from sampy.cli.lazy_group import LazyGroup

COMMANDS = {
    "audit": "Hold what functions may do against what their code calls.",
    "compare": "Say what one policy or template permits that another one does not.",
    "deploy-role": "Write the least policy that deploys a stack.",
    "effective": "List what the roles of stacks may do, and where that was granted.",
    "list": "List the policy templates.",
    "render": "Print the statements of a policy template.",
    "search": "Find policy templates by words, actions or services.",
    "show": "Say what a policy template grants, and what it takes.",
}


@click.command(
    cls=LazyGroup, package="sampy.cli.policies", lazy=COMMANDS, epilog="Example: sampy policies search dynamodb:PutItem"
)
def command() -> None:
    """Find policies, see what roles may do, and hold it against the code."""
