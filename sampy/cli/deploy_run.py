"""Carries out a deploy from the command line: shows it while it runs, and says in the end how it went."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

import attrs
import click

from sampy.cli.console import Console
from sampy.cli.deploy_interrupts import Interrupts
from sampy.cli.interrupts import INTERRUPTED
from sampy.cli.progress import display
from sampy.deployment.deploying import DeployPlan, carry_out
from sampy.deployment.model import Outcome, Quiet, Result
from sampy.deployment.one.executing import execute, rehearse

_DONE, _FAILED = 0, 1


class _Steps(Quiet):
    """Says the steps of a plan."""

    def step(self, stack: str, text: str) -> None:
        """Say what would be done."""
        click.echo(f"{stack}: {text}")


def rehearse_all(planned: DeployPlan, console: Console) -> None:
    """Say what each step of a deploy would be, stack by stack."""
    if planned.unchanged or console.is_quiet:
        return
    for each in planned.stacks:
        if not each.unchanged:
            rehearse(each, _Steps())
    console.done("nothing was deployed: this was a dry run")


def run(planned: DeployPlan, console: Console, max_parallel: int) -> int:
    """Deploy stacks, and return the exit code: 0 where all succeeded, 1 where not, 130 where it was interrupted."""
    changes = {each.release.name: len(each.release.difference.resources) for each in planned.stacks}
    accounts = {each.name: each.account for each in planned.releases}
    with display(changes, console) as (listener, hidden):
        interrupts = Interrupts(accounts, console, listener, hidden)
        outcomes = interrupts.await_end(
            lambda: carry_out(
                planned,
                interrupts.begun,
                max_parallel=max_parallel,
                ending=interrupts.ending,
                executor=lambda plan, told: execute(plan, told, interrupted=interrupts.stops[plan.release.name]),
            )
        )
    _say_how_it_went(outcomes, console)
    if interrupts.ending.is_set():
        return INTERRUPTED
    return _DONE if all(outcome.succeeded for outcome in outcomes) else _FAILED


def _say_how_it_went(outcomes: Sequence[Outcome], console: Console) -> None:
    """Print the outputs of stacks on standard output, and say what failed last, where it is seen first."""
    if not console.is_quiet:
        for outcome in outcomes:
            if outcome.outputs and outcome.result is not Result.UNCHANGED:
                width = max(map(len, outcome.outputs))
                click.echo(f"{outcome.name}:")
                for name, value in outcome.outputs.items():
                    click.echo(f"  {name.ljust(width)}  {value}")
    several = len(outcomes) > 1
    if several:
        counted = Counter(str(outcome.result) for outcome in outcomes)
        console.done(f"{len(outcomes)} stacks: {', '.join(f'{count} {result}' for result, count in counted.items())}")
    console.problems(
        [
            attrs.evolve(problem, message=f"{outcome.name}: {problem.message}") if several else problem
            for outcome in outcomes
            for problem in outcome.problems
        ]
    )
