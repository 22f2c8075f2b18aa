"""What ``sampy local generate-event --for`` does: an event that fits a declared one."""

from __future__ import annotations

import json
from pathlib import Path

import attrs
import click

from sampy.cli.compiling import Request, compile_all, compiling
from sampy.local.sample_events.declared.filling import filled
from sampy.local.sample_events.declared.finding import find_event
from sampy.local.values import LocalValues


@click.command("--for", epilog="Example: sampy local generate-event --for Resize.Uploaded stacks/thumbnails.py")
@click.option("--for", "wanted", required=True, metavar="FUNCTION.EVENT", help="The function, a dot, and its event.")
@click.argument("targets", nargs=-1, type=click.Path(path_type=Path))
@click.option("--count", type=click.IntRange(min=1), default=1, show_default=True, help="How many records.")
@compiling
def command(request: Request, wanted: str, count: int) -> None:
    """Print an event that fits a declared one of TARGETS, which are Python modules, templates, or folders of these.

    It comes from the bucket, queue or API of the declaration, and gets through its filters. FUNCTION may be a state
    machine, or a WebSocket API, whose events are its routes; a function that has only one event needs no EVENT.
    """
    request = request._replace(context=attrs.evolve(request.context, checks=False))
    found = find_event(compile_all(request), wanted)
    made = filled(found, LocalValues(found.template, request.context).resolved, count)
    for note in made.notes:
        request.console.note(note)
    click.echo(json.dumps(made.event, indent=2, ensure_ascii=False))
