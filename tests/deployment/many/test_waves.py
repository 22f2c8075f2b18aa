"""Stacks are deployed as soon as what they need is done, several at a time."""

from __future__ import annotations

import threading

from sampy.deployment.many.waves import run_by_readiness
from sampy.deployment.model import Outcome, Quiet, Result


class Runs:
    """Deploys stacks that do nothing, and remembers when.

    Args:
        failing: The names of those that fail.
        meet: How many have to run at the same time before any of them ends.
    """

    def __init__(self, *failing: str, meet: int = 1) -> None:
        self.failing = failing
        self.log: list[str] = []
        self.barrier = threading.Barrier(meet)
        self.now = self.most = 0
        self.lock = threading.Lock()

    def __call__(self, name: str) -> Outcome:
        with self.lock:
            self.log.append(f"begin {name}")
            self.now += 1
            self.most = max(self.most, self.now)
        self.barrier.wait(timeout=5)
        with self.lock:
            self.now -= 1
            self.log.append(f"end {name}")
        return Outcome(name, Result.FAILED if name in self.failing else Result.CREATED)


class Ends(Quiet):
    """Remembers what it is told of."""

    def __init__(self) -> None:
        self.outcomes: list[Outcome] = []

    def finished(self, outcome: Outcome) -> None:
        self.outcomes.append(outcome)


def test_a_stack_begins_when_what_it_needs_has_ended() -> None:
    runs = Runs()
    outcomes = run_by_readiness({"web": ["api"], "api": ["data"], "data": []}, runs)
    assert runs.log == ["begin data", "end data", "begin api", "end api", "begin web", "end web"]
    assert [outcome.name for outcome in outcomes] == ["web", "api", "data"]


def test_stacks_that_do_not_need_each_other_run_at_the_same_time() -> None:
    runs = Runs(meet=3)
    run_by_readiness({"a": [], "b": [], "c": []}, runs)
    assert runs.most == 3


def test_no_more_stacks_run_at_a_time_than_allowed() -> None:
    runs = Runs(meet=2)
    run_by_readiness({name: [] for name in "abcdef"}, runs, max_parallel=2)
    assert runs.most == 2
    assert len(runs.log) == 12


def test_where_one_fails_those_that_need_it_are_skipped_and_the_others_go_on() -> None:
    runs, ends = Runs("api"), Ends()
    needed = {"page": ["web"], "web": ["api", "data"], "api": ["data"], "mails": ["data"], "data": []}
    outcomes = {each.name: each for each in run_by_readiness(needed, runs, listener=ends)}
    assert {name: outcome.result for name, outcome in outcomes.items()} == {
        "page": Result.SKIPPED,
        "web": Result.SKIPPED,
        "api": Result.FAILED,
        "mails": Result.CREATED,
        "data": Result.CREATED,
    }
    assert outcomes["web"].reason == "it needs 'api', which failed"
    assert outcomes["page"].reason == "it needs 'web', which was skipped"
    assert [outcome.name for outcome in ends.outcomes] == ["web", "page"]


def test_what_is_needed_and_not_named_is_taken_as_done() -> None:
    assert [each.result for each in run_by_readiness({"web": ["api"]}, Runs())] == [Result.CREATED]


def test_after_an_interruption_no_stack_begins() -> None:
    interrupted = threading.Event()
    runs = Runs()

    def run(name: str) -> Outcome:
        interrupted.set()
        return runs(name)

    outcomes = run_by_readiness({"a": [], "b": ["a"], "c": []}, run, max_parallel=1, interrupted=interrupted)
    assert [(each.name, each.result) for each in outcomes] == [
        ("a", Result.CREATED),
        ("b", Result.SKIPPED),
        ("c", Result.SKIPPED),
    ]
    assert outcomes[1].reason == "it was not begun: the deploy was interrupted"
