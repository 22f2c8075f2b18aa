"""``sampy status``: how deployed stacks are, and what to do about those that are not well."""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Mapping, Sequence
from datetime import datetime

import click

from sampy.aws import Account
from sampy.cli.account import AccountRequest, asking
from sampy.cli.moments import shown_moment
from sampy.cli.tables import echo_table
from sampy.deployed import DeployedStack, all_stacks
from sampy.deployed.choosing import chosen
from sampy.deployed.states import Mood, state_of, what_next
from sampy.deployed.status import Status, statuses
from sampy.intrinsics import Json

_HEAD = ("STACK", "STATUS", "SINCE", "UPDATED", "DRIFT", "PROTECTED", "RESOURCES")
_RESOURCE_HEAD = ("RESOURCE", "TYPE", "STATUS", "DRIFT", "PHYSICAL ID")


@click.command("status", epilog="Example: sampy status votes --watch")
@click.argument("stacks", nargs=-1, metavar="[STACK]...")
@click.option("--watch", "--follow", is_flag=True, help="Look again until nothing is in progress any more.")
@click.option(
    "--every", type=click.FloatRange(min=0.1), default=3, show_default=True, help="Seconds between two looks."
)
@click.option("--format", "format_", type=click.Choice(["text", "json"]), default="text", show_default=True)
@asking
def command(request: AccountRequest, stacks: tuple[str, ...], watch: bool, every: float, format_: str) -> None:
    """Print how STACKs are, which are names of deployed stacks; * stands for any text. Without any, all are told.

    One stack is told with its resources and the reasons of its last failures. With --watch, exit code 1 means that a
    stack did not end well.
    """
    found = _found(request.account, stacks)
    while watch and any(stack.in_progress for stack in found):
        time.sleep(every)
        looked = _looked_again(request.account, found)
        for before, after in zip(found, looked, strict=True):
            if before.status != after.status:
                request.console.done(f"{after.name}: {state_of(after.status).words} ({after.status})")
        found = looked
    told = statuses(request.account, found)
    if format_ == "json":
        click.echo(json.dumps([_document(each) for each in told], indent=2, ensure_ascii=False))
    elif not told:
        request.console.note(f"there are no stacks in {request.account.region_name}")
    else:
        _tell(told, in_full=len(told) == 1 and bool(stacks))
    if watch and any(state_of(each.stack.status).mood is Mood.ILL for each in told):
        sys.exit(1)


def _found(account: Account, names: Sequence[str]) -> list[DeployedStack]:
    if names:
        return chosen(account, names)
    return sorted((stack for stack in all_stacks(account) if not stack.nested), key=lambda stack: stack.name)


def _looked_again(account: Account, stacks: Sequence[DeployedStack]) -> list[DeployedStack]:
    """Return stacks as they are now; by their ids, since one that is deleted has no name any more."""
    return chosen(account, [stack.id for stack in stacks])


def _tell(told: Sequence[Status], *, in_full: bool) -> None:
    if in_full:
        _tell_one(told[0])
    else:
        echo_table(_HEAD, [_row(each) for each in told], unbroken=2)
    advised = [(each.stack.name, what_next(each.stack.name, each.stack.status)) for each in told]
    lines = [f"{name}: {advice}" for name, advice in advised if advice]
    if lines:
        click.echo("\n" + "\n".join(lines))


def _row(told: Status) -> Sequence[str]:
    stack = told.stack
    return (
        stack.name,
        stack.status,
        shown_moment(told.since),
        shown_moment(stack.updated or stack.created),
        _drift(stack),
        "yes" if stack.termination_protection else "no",
        _counts(told),
    )


def _tell_one(told: Status) -> None:
    stack = told.stack
    reason = f": {stack.reason}" if stack.reason else ""
    about = {
        "status": f"{stack.status}, {state_of(stack.status).words}{reason}",
        "since": shown_moment(told.since),
        "created": shown_moment(stack.created),
        "updated": shown_moment(stack.updated),
        "drift": _drift(stack),
        "protected": "yes, it can't be deleted" if stack.termination_protection else "no, it can be deleted",
        "resources": _counts(told),
    }
    width = max(map(len, about))
    click.echo("\n".join([stack.name, *(f"  {name.ljust(width)}  {text}" for name, text in about.items())]))
    if told.resources:
        click.echo()
        rows = [
            (each.logical_id, each.type, each.status, _words(each.drift), each.physical_id or "-")
            for each in told.resources
        ]
        echo_table(_RESOURCE_HEAD, rows)
    if told.failures:
        click.echo("\nwhat failed last:")
        for event in told.failures:
            click.echo(f"  {shown_moment(event.time)}  {event.logical_id} ({event.type}): {event.status}")
            click.echo(f"    {event.reason or 'no reason is given'}")


def _counts(told: Status) -> str:
    return ", ".join(f"{count} {status}" for status, count in told.counts.items()) or "none"


def _drift(stack: DeployedStack) -> str:
    checked = f" on {shown_moment(stack.drift_checked)}" if stack.drift_checked else ""
    return f"{_words(stack.drift)}{checked}"


def _words(drift: str) -> str:
    return drift.lower().replace("_", " ")


def _document(told: Status) -> Json:
    stack = told.stack
    counts: Mapping[str, int] = told.counts
    return {
        "stack": stack.name,
        "id": stack.id,
        "status": stack.status,
        "words": state_of(stack.status).words,
        "reason": stack.reason,
        "since": _iso(told.since),
        "created": _iso(stack.created),
        "updated": _iso(stack.updated),
        "drift": stack.drift,
        "driftChecked": _iso(stack.drift_checked),
        "terminationProtection": stack.termination_protection,
        "counts": {**counts},
        "resources": [
            {
                "resource": each.logical_id,
                "type": each.type,
                "status": each.status,
                "drift": each.drift,
                "physicalId": each.physical_id,
            }
            for each in told.resources
        ],
        "failures": [
            {
                "time": _iso(event.time),
                "resource": event.logical_id,
                "type": event.type,
                "status": event.status,
                "reason": event.reason,
            }
            for event in told.failures
        ],
        "next": what_next(stack.name, stack.status),
    }


def _iso(moment: datetime | None) -> str | None:
    return moment.isoformat() if moment else None
