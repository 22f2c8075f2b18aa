"""``sampy policies search``: policy templates by words, actions or services."""

from __future__ import annotations

import sys
from collections.abc import Sequence

import click

from sampy.cli.console import Console
from sampy.cli.histories import echo_json
from sampy.cli.policies.templates import own_templates, telling
from sampy.errors import Problem
from sampy.explain.columns import columns
from sampy.policy_sources.catalogue import all_templates
from sampy.policy_sources.documents import template_document
from sampy.policy_sources.search import Hit, advice, search

_HEAD = ("NAME", "BREADTH", "ACTIONS", "DESCRIPTION")
_MOST_ACTIONS = 2


@click.command("search", epilog="Example: sampy policies search dynamodb:PutItem")
@click.argument("words", nargs=-1, required=True)
@click.option("--format", "format_", type=click.Choice(["text", "json"]), default="text", show_default=True)
@telling
def command(words: tuple[str, ...], format_: str) -> None:
    """Find the policy templates that have to do with all WORDS.

    A word is part of a name or description, a service such as dynamodb, or an action such as dynamodb:PutItem or
    s3:Get*. What fits best comes first; where several fit alike, the one that allows least.
    """
    hits = search(all_templates(own_templates()), words)
    if not hits:
        Console(0).problems([Problem(f"no policy template has to do with {' '.join(words)}", advice(words))])
        sys.exit(1)
    if format_ == "json":
        echo_json([{**template_document(hit.template), "found": [*hit.actions]} for hit in hits])
        return
    click.echo("\n".join(columns([_HEAD, *map(_row, hits)])))


def _row(hit: Hit) -> Sequence[str]:
    more = len(hit.actions) - _MOST_ACTIONS
    actions = ", ".join(hit.actions[:_MOST_ACTIONS]) + (f" and {more} more" if more > 0 else "")
    return (hit.template.name, str(hit.template.breadth.level), actions or "-", hit.template.definition.description)
