"""Ctrl-C during a deploy: the first asks whether to cancel it, the next leaves it to AWS, and one more ends at once."""

from __future__ import annotations

import signal
import sys
import threading
from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager

import click

from sampy.aws import Account
from sampy.cli.console import Console
from sampy.cli.interrupts import LEFT_TO_AWS, await_end
from sampy.deployed import StackEvent, find
from sampy.deployment.model import Listener, Outcome
from sampy.deployment.operations.cancelling import cancel
from sampy.errors import AwsError
from sampy.packaging import Artifact


class Begun:
    """Remembers which stacks are in progress, and tells another listener.

    Args:
        listener: The other listener.
    """

    def __init__(self, listener: Listener) -> None:
        self._listener = listener
        self._names: dict[str, None] = {}

    @property
    def names(self) -> list[str]:
        """The names of the stacks that have begun and not ended."""
        return list(self._names)

    def step(self, stack: str, text: str) -> None:
        """Be told what is done now."""
        self._names[stack] = None
        self._listener.step(stack, text)

    def uploaded(self, stack: str, artifact: Artifact, done: int) -> None:
        """Be told how many bytes of an artifact are uploaded."""
        self._listener.uploaded(stack, artifact, done)

    def event(self, stack: str, event: StackEvent) -> None:
        """Be told what happened to a resource."""
        self._listener.event(stack, event)

    def finished(self, outcome: Outcome) -> None:
        """Be told what became of a stack."""
        self._names.pop(outcome.name, None)
        self._listener.finished(outcome)


class Interrupts:
    """Waits for a deploy, and handles Ctrl-C meanwhile.

    Args:
        accounts: Where the stacks are, by their names.
        console: Where to say things.
        listener: Is told what happens.
        hidden: Takes what moves off the terminal while something is asked.
    """

    def __init__(
        self,
        accounts: Mapping[str, Account],
        console: Console,
        listener: Listener,
        hidden: Callable[[], AbstractContextManager[None]],
    ) -> None:
        self._accounts = accounts
        self._console = console
        self._hidden = hidden
        self._asked = self._left = False
        self.begun = Begun(listener)
        self.ending = threading.Event()
        """Is set when no more stacks are to begin."""
        self.stops = {name: threading.Event() for name in accounts}
        """Is set for each stack that is not to be followed any more."""

    def await_end(self, deploy: Callable[[], list[Outcome]]) -> list[Outcome]:
        """Deploy in another thread, and return what became of the stacks."""
        return await_end(deploy, self._interrupted)

    def _interrupted(self) -> bool:
        """Ask whether to cancel, or leave it to AWS; return whether that is done, so that the next one ends all."""
        with self._hidden():
            if self._asked or not (sys.stdin.isatty() and sys.stderr.isatty()):
                self._leave()
                return self._left
            self._asked = True
            question = f"Cancel the deploy of {', '.join(self.begun.names) or 'the stacks'}?"
            if (cancels := self._answer(question)) is None:
                self._leave()
            elif cancels:
                self._cancel()
            else:
                self._console.done("it goes on; Ctrl-C leaves it to AWS")
        return self._left

    def _answer(self, question: str) -> bool | None:
        """Return the answer to a question; None where it was Ctrl-C."""
        noting = signal.signal(signal.SIGINT, signal.default_int_handler)
        try:
            return click.confirm(question, err=True)
        except (click.Abort, KeyboardInterrupt):
            return None
        finally:
            signal.signal(signal.SIGINT, noting)

    def _leave(self) -> None:
        self._left = True
        self.ending.set()
        for stop in self.stops.values():
            stop.set()
        self._console.note(LEFT_TO_AWS)

    def _cancel(self) -> None:
        self.ending.set()
        for name in self.begun.names:
            account = self._accounts[name]
            try:
                stack = find(account, name)
                if stack is None or not stack.in_progress:
                    # Nothing is executed yet, and nothing will be.
                    self.stops[name].set()
                else:
                    self._console.done(cancel(account, stack.name))
            except AwsError as error:
                self._console.problems(error.problems)
