"""What commands that change deployed stacks have in common: they ask before, tell what happens, and how it ended."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, NoReturn

import click

from sampy.cli.console import Console

if TYPE_CHECKING:
    from sampy.deployment.model import Listener, Outcome


def confirmed(question: str, *, yes: bool, word: str | None = None) -> None:
    """Ask whether to go on, and end with exit code 1 where the answer is no.

    Args:
        question: What is asked.
        yes: Whether the answer was given on the command line.
        word: What to type, where a simple yes is too easy.

    Raises:
        click.UsageError: Where there is nobody to ask.
    """
    if yes:
        return
    if not sys.stdin.isatty():
        raise click.UsageError("there is nobody to ask on this terminal: --yes goes on without asking")
    if word is None:
        agreed = click.confirm(question, err=True)
    else:
        agreed = click.prompt(f"{question} Type {word} to go on", default="", show_default=False, err=True) == word
    if not agreed:
        click.echo("nothing was changed", err=True)
        sys.exit(1)


def operate(
    act: Callable[[Listener, threading.Event], Sequence[Outcome]], console: Console, changes: Mapping[str, int]
) -> NoReturn:
    """Do something to stacks while telling what happens, and end with the exit code that says how it ended.

    Args:
        act: Does it.
        console: Where to say things.
        changes: How many resources it is about, by the name of the stack.
    """
    from sampy.cli.interrupts import INTERRUPTED, LEFT_TO_AWS, await_end
    from sampy.cli.progress import display

    interrupted = threading.Event()
    with display(changes, console) as (listener, hidden):

        def leave() -> bool:
            interrupted.set()
            with hidden():
                console.note(LEFT_TO_AWS)
            return True

        outcomes = await_end(lambda: act(listener, interrupted), leave)
    console.problems([problem for outcome in outcomes for problem in outcome.problems])
    if interrupted.is_set():
        sys.exit(INTERRUPTED)
    sys.exit(0 if all(outcome.succeeded for outcome in outcomes) else 1)
