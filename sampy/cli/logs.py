"""``sampy logs``: what the functions of a deployed stack log, in the order of time."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterable, Sequence
from datetime import UTC, datetime

import click

from sampy.cli.account import AccountRequest, asking
from sampy.cli.moments import milliseconds, moment, shown_moment
from sampy.deployed.choosing import chosen_one
from sampy.deployed.log_groups import LogSource, log_sources
from sampy.deployed.log_lines import clock, lines, of_runtime
from sampy.deployed.logs import LogEvent, follow, read
from sampy.errors import Problem, StackNotFound

_COLOURS = ("cyan", "magenta", "green", "yellow", "blue", "bright_cyan", "bright_magenta", "bright_green")


@click.command("logs", epilog="Example: sampy logs votes Vote --follow")
@click.argument("stack", metavar="STACK")
@click.argument("functions", nargs=-1, metavar="[FUNCTION]...")
@click.option("-f", "--follow", "following", is_flag=True, help="Go on with what is logged from now on, until Ctrl-C.")
@click.option("--since", type=moment, default="10m", show_default=True, help="From when: 10m, 2h, 2026-01-31T10:00.")
@click.option("--until", type=moment, help="Until when.  [default: now]")
@click.option("--filter", "pattern", default="", metavar="PATTERN", help="A filter pattern of CloudWatch Logs.")
@click.option("--all", "everything", is_flag=True, help="Also what Lambda logs around each call: START, REPORT, ...")
@click.option("--format", "format_", type=click.Choice(["text", "json"]), default="text", show_default=True)
@asking
def command(
    request: AccountRequest,
    stack: str,
    functions: tuple[str, ...],
    following: bool,
    since: datetime,
    until: datetime | None,
    pattern: str,
    everything: bool,
    format_: str,
) -> None:
    """Print what the functions of STACK log, and its other log groups, in the order of time.

    FUNCTIONs are logical ids, or names in the account; without any, all that log are taken. With --format json, each
    event is a line.
    """
    if following and until:
        raise click.UsageError("--follow has no end: leave --until out")
    account, console = request.account, request.console
    name = chosen_one(account, stack).name
    sources = log_sources(account, name, functions)
    if not sources:
        raise StackNotFound([Problem(f"nothing in the stack {name!r} logs", "it has no functions")])
    write = _json_writer() if format_ == "json" else _text_writer(sources)

    def missing(source: LogSource) -> None:
        later = "it is followed once something is" if following else "its log group is made when something is"
        console.note(f"{source.name} has logged nothing yet: {later} ({source.group})")

    start = milliseconds(since)
    if following:
        _write_all(follow(account, sources, start, pattern, missing), write, everything)
        return
    end = milliseconds(until) if until else None
    if not _write_all(read(account, sources, start, end, pattern, missing), write, everything):
        console.note(f"nothing was logged since {shown_moment(since)}: --since 2d looks further back")


def _write_all(events: Iterable[LogEvent], write: Callable[[LogEvent], None], everything: bool) -> int:
    """Write events as they come, and return how many there were."""
    count = 0
    for event in events:
        if everything or not of_runtime(event):
            write(event)
            count += 1
    return count


def _text_writer(sources: Sequence[LogSource]) -> Callable[[LogEvent], None]:
    coloured = sys.stdout.isatty()
    colours = {source.name: _COLOURS[index % len(_COLOURS)] for index, source in enumerate(sources)}
    width = max(len(source.name) for source in sources)

    def write(event: LogEvent) -> None:
        name = event.source.name.ljust(width)
        dim = coloured and of_runtime(event)
        when = click.style(clock(event), dim=True) if coloured else clock(event)
        head = f"{when}  {click.style(name, fg=colours[event.source.name]) if coloured else name}"
        for line in lines(event.message):
            click.echo(f"{head}  {click.style(line, dim=True) if dim else line}".rstrip())
        sys.stdout.flush()

    return write


def _json_writer() -> Callable[[LogEvent], None]:
    def write(event: LogEvent) -> None:
        document = {
            "time": datetime.fromtimestamp(event.time / 1000, UTC).isoformat(timespec="milliseconds"),
            "source": event.source.name,
            "group": event.source.group,
            "stream": event.stream,
            "message": event.message,
        }
        click.echo(json.dumps(document, ensure_ascii=False))
        sys.stdout.flush()

    return write
