"""Runs the deploys of many stacks: each as soon as what it needs is done, several at a time."""

from __future__ import annotations

import threading
from collections.abc import Callable, Collection, Mapping
from typing import TYPE_CHECKING

from sampy.deployment.model import Listener, Outcome, Quiet, Result

if TYPE_CHECKING:
    from concurrent.futures import Future

MAX_PARALLEL = 8
"""How many stacks are deployed at a time: CloudFormation takes more, but slows down whoever asks too often."""


def run_by_readiness(
    needed: Mapping[str, Collection[str]],
    run: Callable[[str], Outcome],
    *,
    max_parallel: int = MAX_PARALLEL,
    interrupted: threading.Event | None = None,
    listener: Listener | None = None,
) -> list[Outcome]:
    """Return what became of stacks, in the order in which they were named.

    A stack begins as soon as all that it needs succeeded. Where one fails, those that need it are skipped, and the
    others go on.

    Args:
        needed: The stacks that each stack needs, without circles; it begins with all of these done that aren't named.
        run: Deploys one stack; what goes wrong is in what it returns.
        max_parallel: How many stacks run at a time.
        interrupted: Is set when no more stacks are to begin.
        listener: Is told of the stacks that were never begun; of the others, `run` tells.
    """
    from concurrent.futures import FIRST_COMPLETED, ThreadPoolExecutor, wait

    outcomes: dict[str, Outcome] = {}
    waiting = dict.fromkeys(needed)
    running: dict[Future[Outcome], str] = {}
    listener = listener or Quiet()

    def skip(name: str, reason: str) -> None:
        outcomes[name] = Outcome(name, Result.SKIPPED, reason=reason)
        del waiting[name]
        listener.finished(outcomes[name])

    with ThreadPoolExecutor(max(1, max_parallel), "deploy") as pool:
        while waiting or running:
            for name in list(waiting) if interrupted is not None and interrupted.is_set() else []:
                skip(name, "it was not begun: the deploy was interrupted")
            for name in list(waiting):
                left = [each for each in needed[name] if each in needed and each not in outcomes]
                bad = [each for each in needed[name] if each in outcomes and not outcomes[each].succeeded]
                if bad:
                    skip(name, _because(bad, outcomes))
                elif not left and len(running) < max(1, max_parallel):
                    del waiting[name]
                    running[pool.submit(run, name)] = name
            if running:
                for future in wait(running, return_when=FIRST_COMPLETED).done:
                    outcomes[running.pop(future)] = future.result()
    return [outcomes[name] for name in needed]


def _because(bad: Collection[str], outcomes: Mapping[str, Outcome]) -> str:
    """Return why a stack is not begun, by the stacks that it needs and didn't get."""
    words = [f"{name!r}, which {_became(outcomes[name])}" for name in bad]
    return f"it needs {' and '.join(words)}"


def _became(outcome: Outcome) -> str:
    return {Result.SKIPPED: "was skipped", Result.CANCELLED: "was cancelled"}.get(outcome.result, "failed")
