"""What is seen and asked before a deploy begins: the changes, their dangers, and whether to go on."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

import click

from sampy.cli.console import Console
from sampy.cli.dangers import dangers, lost_data
from sampy.cli.operations import confirmed
from sampy.deployment.one.steps import CheckUnchanged, ContinueRollback, DeleteStack, RollBack, Wait
from sampy.differences.formats import render
from sampy.errors import DeployError, Problem

if TYPE_CHECKING:
    from sampy.deployment.deploying import DeployPlan
    from sampy.deployment.one.planning import StackPlan


def show(planned: DeployPlan, console: Console) -> None:
    """Show what would change, on standard output, and the order of the stacks."""
    for release in planned.releases:
        for note in release.packaged.template.notes:
            console.detail(f"{release.name}: {note}")
    if planned.unchanged:
        for release in planned.releases:
            for note in release.difference.notes:
                console.note(f"{release.name}: {note}")
        console.done(f"nothing to do: {_are_as_they_should_be([each.name for each in planned.releases])}")
        return
    changed = [each for each in planned.stacks if not each.unchanged]
    if not console.is_quiet:
        colour = sys.stdout.isatty() and not os.environ.get("NO_COLOR")
        differences = [each.release.difference for each in changed if each.release.difference]
        if differences:
            click.echo(render("text", differences, colour=colour), color=colour)
    for each in changed:
        for step in each.steps:
            if isinstance(step, Wait | ContinueRollback | RollBack | DeleteStack):
                console.note(f"{each.release.name}: {step.words}")
        if not each.release.difference:
            words = [step.words for step in each.steps if not isinstance(step, CheckUnchanged)]
            console.done(f"{each.release.name}: {', '.join(words)}")
    if len(planned.stacks) > 1:
        _show_order(planned, changed, console)


def check_dangers(planned: DeployPlan, kinds: Sequence[str]) -> None:
    """Make sure that the deploy brings nothing that it must not bring.

    Args:
        planned: The plan.
        kinds: What it must not bring: which of `sampy.cli.dangers.KINDS`.

    Raises:
        DeployError: For everything that it would bring.
    """
    found = dangers([each.difference for each in planned.releases], kinds)
    if found:
        raise DeployError([*found, Problem("nothing was deployed", f"this was asked for: --fail-on {' '.join(kinds)}")])


def ask(planned: DeployPlan, *, yes: bool, allow_data_loss: bool) -> None:
    """Ask whether to deploy, and end the program where the answer is no.

    A yes that was given before anybody saw what changes is no yes to lost data: that takes ``--allow-data-loss``, or
    somebody who types the name of the stack.

    Raises:
        DeployError: Where data is lost, and nobody is asked.
        click.UsageError: Where there is nobody to ask.
    """
    losses = {each.name: list(lost_data(each.difference)) for each in planned.releases}
    problems = [problem for found in losses.values() for problem in found]
    if problems and yes and not allow_data_loss:
        raise DeployError(problems)
    if problems and not yes and not allow_data_loss:
        for problem in problems:
            click.echo(f"data loss: {problem.message}", err=True)
        names = " ".join(name for name, found in losses.items() if found)
        confirmed(f"{_question(planned)} Data is lost, or may be, with it.", yes=False, word=names)
    else:
        confirmed(_question(planned), yes=yes)


def _question(planned: DeployPlan) -> str:
    changed = [each.release for each in planned.stacks if not each.unchanged]
    places = sorted({f"{each.account.region_name} of {each.account.id}" for each in changed})
    what = changed[0].name if len(changed) == 1 else f"{len(changed)} stacks"
    return f"Deploy {what} to {' and '.join(places)}?"


def _show_order(planned: DeployPlan, changed: Sequence[StackPlan], console: Console) -> None:
    names = {each.release.name for each in changed}
    same = len(planned.stacks) - len(changed)
    waves = [[name for name in wave if name in names] for wave in planned.waves]
    waves = [wave for wave in waves if wave]
    unchanged = f", {same} unchanged" if same else ""
    console.done(f"{len(changed)} {'stacks' if len(changed) > 1 else 'stack'} to deploy{unchanged}")
    for number, wave in enumerate(waves, 1):
        if len(waves) > 1:
            console.done(f"  {number}. {', '.join(wave)}")
    for name, needed in planned.needs.items():
        for other, need in needed.items():
            console.detail(f"  {name} after {other}: it {need.words}{f' ({need.place})' if need.place else ''}")


def _are_as_they_should_be(names: Sequence[str]) -> str:
    return f"{names[0]} is as it should be" if len(names) == 1 else f"all {len(names)} stacks are as they should be"
