"""``sampy local invoke``: run a function once, as Lambda does."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from sampy.cli.compiling import compiling
from sampy.cli.local.loading import Running, running_options, stack_option
from sampy.errors import CompileError, Place, Problem

if TYPE_CHECKING:
    from sampy.local.answers import Answer
    from sampy.local.functions.model import LogLine
    from sampy.local.functions.pool import Functions

_LIMIT = 6 * 1024 * 1024
"""How many bytes an event may have. Source: AWS page "Lambda quotas"."""


@click.command("invoke", epilog="Example: sampy local generate-event s3 put | sampy local invoke Thumbnail --event -")
@click.argument("function")
@click.option("-e", "--event", metavar="FILE", help="The event, as JSON; - for standard input.  [default: {}]")
@click.option("--client-context", metavar="FILE", help="The client context, as JSON.")
@click.option("--watch", is_flag=True, help="Run it again whenever its code changes.")
@stack_option
@compiling
@running_options
def command(running: Running, function: str, event: str | None, client_context: str | None, watch: bool) -> None:
    """Run FUNCTION once, as Lambda does, and print what it returns.

    FUNCTION is the logical id or the name of a function. What it logs goes to standard error, as Lambda logs it; what
    it returns to standard output. The exit code is 1 where it ends with an error.
    """
    from sampy.local.stacks import function_in

    payload = _event(event)
    context = _event(client_context).decode() if client_context else None
    stack, logical_id = function_in(running.stacks(), function)
    functions = running.functions(stack, only=[logical_id])
    with running.started(functions, _log) as started:
        answer = started.invoke(logical_id, payload, client_context=context)
        _print(answer)
        if watch:
            _again(running, logical_id, started, payload)
            return
    if answer.error:
        sys.exit(1)


def _event(name: str | None) -> bytes:
    """Return an event: that of a file, that of standard input, or an empty one.

    Raises:
        CompileError: Where it can't be read, or is no JSON.
    """
    if name is None:
        return b"{}"
    place = Place("<stdin>") if name == "-" else Place.of(name)
    try:
        content = sys.stdin.buffer.read() if name == "-" else Path(name).read_bytes()
        json.loads(content)
    except OSError as error:
        raise CompileError([Problem(f"this can't be read: {error.strerror}", "name a file", place=place)]) from None
    except ValueError as error:
        raise CompileError([Problem(f"this is no JSON: {error}", "mend it", place=place)]) from None
    if len(content) > _LIMIT:
        message = f"the event has {len(content):,} bytes, and Lambda takes {_LIMIT:,}"
        raise CompileError([Problem(message, "put it into a bucket, and send its key", place=place)])
    return content


def _log(line: LogLine) -> None:
    click.echo(line.text, err=True)


def _print(answer: Answer) -> None:
    click.echo(answer.payload.decode("utf-8", "replace"))


def _again(running: Running, logical_id: str, started: Functions, payload: bytes) -> None:
    """Run a function again whenever its code changes, until the user has seen enough."""
    import watchfiles

    function = started.known[logical_id]
    running.request.console.done("waiting for changes; Ctrl-C ends it")
    for _ in watchfiles.watch(*function.folders, raise_interrupt=False):
        started.update([function], changed=[logical_id])
        _print(started.invoke(logical_id, payload))
