"""Deletes stacks: those that need others first, several at a time, and each until it is gone."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Sequence
from functools import partial

import attrs

from sampy.aws import Account, told_plainly
from sampy.deployed import DeployedStack, find
from sampy.deployed.states import left
from sampy.deployment.deletion.buckets import empty
from sampy.deployment.deletion.deletions import Deletion, deletions_of, hindrances, needed_first
from sampy.deployment.many.waves import MAX_PARALLEL, run_by_readiness
from sampy.deployment.model import Listener, Outcome, Quiet, Result
from sampy.deployment.operations.causes import NO_REASON, own_resources, root_causes
from sampy.deployment.operations.following import Following, Interrupted, watch
from sampy.differences.model import Keeping
from sampy.errors import DeployError, Problem, ProblemsError


@attrs.frozen(kw_only=True)
class Options:
    """How stacks are deleted.

    Args:
        retain: Logical ids of resources that are left where they are; for a stack whose deletion has failed.
        role_arn: The role that CloudFormation acts with; None for the one that it has.
        empty_buckets: Whether to delete what is in buckets that are deleted.
        disable_protection: Whether to end termination protection.
        wait_minutes: How long to wait where something else is in progress.
        max_parallel: How many stacks are deleted at a time.
    """

    retain: tuple[str, ...] = ()
    role_arn: str | None = None
    empty_buckets: bool = False
    disable_protection: bool = False
    wait_minutes: int = 60
    max_parallel: int = MAX_PARALLEL


def delete(
    account: Account,
    name: str,
    options: Options | None = None,
    listener: Listener | None = None,
    *,
    interrupted: threading.Event | None = None,
) -> Outcome:
    """Delete a stack, and return what became of it.

    Args:
        account: Where it is.
        name: Its name.
        options: How to delete it.
        listener: Is told what happens.
        interrupted: Is set where somebody asks to stop; CloudFormation goes on with what it has begun.

    Raises:
        DeployError: With all that is in the way, and nothing is changed then: termination protection, exports that
            other stacks import, buckets that are not empty.
        AwsError: Where AWS can't be asked.
    """
    options = options or Options()
    stack = find(account, name)
    if stack is None:
        return Outcome(name, Result.UNCHANGED, reason="there is no such stack")
    deletions = deletions_of(account, [stack], options.retain)
    (outcome,) = delete_all(account, deletions, options, listener, interrupted=interrupted)
    return outcome


def delete_all(
    account: Account,
    deletions: Sequence[Deletion],
    options: Options | None = None,
    listener: Listener | None = None,
    *,
    interrupted: threading.Event | None = None,
) -> list[Outcome]:
    """Delete stacks, and return what became of them, in their order.

    A stack whose exports another one imports is deleted after that one; where that one can't be deleted, it is left.

    Args:
        account: Where they are.
        deletions: What deleting them does: `sampy.deployment.deletion.deletions.deletions_of` looks it up.
        options: How to delete them.
        listener: Is told what happens.
        interrupted: Is set where somebody asks to stop; CloudFormation goes on with what it has begun.

    Raises:
        DeployError: With all that is in the way of any of them; nothing is changed then.
    """
    options, listener = options or Options(), listener or Quiet()
    interrupted = interrupted or threading.Event()
    problems = hindrances(
        deletions,
        retain=options.retain,
        empty_buckets=options.empty_buckets,
        disable_protection=options.disable_protection,
    )
    if problems:
        raise DeployError(problems)
    named = {deletion.stack.name: deletion for deletion in deletions}
    needed = needed_first(deletions)

    def run(name: str) -> Outcome:
        outcome = _Run(account, named[name], options, listener, interrupted).outcome()
        listener.finished(outcome)
        return outcome

    outcomes = run_by_readiness(needed, run, max_parallel=options.max_parallel, interrupted=interrupted)
    return [_explained(outcome, needed, outcomes, listener) for outcome in outcomes]


@attrs.frozen
class _Run:
    """The deletion of one stack while it runs."""

    account: Account
    deletion: Deletion
    options: Options
    listener: Listener
    interrupted: threading.Event
    begun: float = attrs.field(factory=time.monotonic)

    def outcome(self) -> Outcome:
        """Return what became of the stack; what goes wrong is in that, so that other stacks go on."""
        stack = self.deletion.stack
        try:
            return self._deleted(stack)
        except ProblemsError as error:
            now = self._look()
            status = now.status if now else None
            return self._ended(Result.FAILED, status, tuple(error.problems), "it is still there")
        except Interrupted:
            now = self._look()
            begun = now is None or now.status.startswith("DELETE")
            reason = "CloudFormation goes on with it" if begun else "CloudFormation was not asked yet"
            return self._ended(Result.CANCELLED, now.status if now else None, (), reason)

    def _look(self) -> DeployedStack | None:
        try:
            return find(self.account, self.deletion.stack.id)
        except ProblemsError:
            return None

    def _deleted(self, stack: DeployedStack) -> Outcome:
        now: DeployedStack | None = stack
        if stack.in_progress and stack.status != "DELETE_IN_PROGRESS":
            self._say(f"waits for what is in progress ({stack.status})")
            now = self._watch(stack, "operation", seconds=self.options.wait_minutes * 60).stack
        if now is None or now.status == "DELETE_COMPLETE":
            return self._ended(Result.DELETED, None, ())
        if now.status == "DELETE_IN_PROGRESS":
            self._say("waits for somebody else's delete")
            followed = self._watch(now, "deletion")
        else:
            self._make_way(now)
            self._say("asks CloudFormation to delete it")
            followed = self._watch(now, "deletion", partial(self._ask, now))
        end = followed.stack
        if end is None or end.status == "DELETE_COMPLETE":
            return self._ended(Result.DELETED, None, (), self._left())
        return self._ended(Result.FAILED, end.status, tuple(_causes(end, followed)), "what failed is still there")

    def _watch(
        self,
        stack: DeployedStack,
        operation: str,
        act: Callable[[], object] | None = None,
        seconds: float | None = None,
    ) -> Following:
        return watch(
            self.account, stack, self.listener, operation, act=act, interrupted=self.interrupted, seconds=seconds
        )

    def _make_way(self, stack: DeployedStack) -> None:
        """Do what has to be done before CloudFormation deletes a stack."""
        if stack.termination_protection:
            self._say("ends the termination protection")
            with told_plainly(f"the termination protection of {stack.name!r} can't be ended"):
                self.account.client("cloudformation").update_termination_protection(
                    StackName=stack.name, EnableTerminationProtection=False
                )
        for part in self.deletion.buckets if self.options.empty_buckets else ():
            self._say(f"empties the bucket {part.physical_id}")
            count = empty(self.account, part.physical_id, self._say_emptied)
            self._say(f"the bucket {part.physical_id} is empty: it had {count} objects and versions")

    def _ask(self, stack: DeployedStack) -> None:
        given = {
            "StackName": stack.id,
            **({"RetainResources": [*self.options.retain]} if self.options.retain else {}),
            **({"RoleARN": self.options.role_arn} if self.options.role_arn else {}),
        }
        with told_plainly(f"the stack {stack.name!r} can't be deleted"):
            self.account.client("cloudformation").delete_stack(**given)

    def _left(self) -> str | None:
        """Return what is still there afterwards, as a sentence."""
        kept = [f"{part.name} ({part.physical_id})" for part in self.deletion.kept if part.keeping is Keeping.RETAIN]
        snapshots = [part.name for part in self.deletion.kept if part.keeping is Keeping.SNAPSHOT]
        told = [f"it leaves {', '.join(kept)}"] if kept else []
        told += [f"there are snapshots of {', '.join(snapshots)}"] if snapshots else []
        return "; ".join(told) or None

    def _say_emptied(self, count: int) -> None:
        self._say(f"{count} objects and versions are gone")

    def _say(self, text: str) -> None:
        self.listener.step(self.deletion.stack.name, text)

    def _ended(
        self, result: Result, status: str | None, problems: tuple[Problem, ...], reason: str | None = None
    ) -> Outcome:
        seconds = time.monotonic() - self.begun
        name = self.deletion.stack.name
        return Outcome(name, result, status, problems=problems, seconds=seconds, reason=reason)


def _causes(stack: DeployedStack, followed: Following) -> list[Problem]:
    """Return why a stack could not be deleted, and what can be done about it."""
    causes = root_causes(followed.events, stack.id)
    names = " ".join(f"--retain {each}" for each in own_resources(causes))
    fix = f"mend what is in the way, and run it again; or leave these where they are: {names}" if names else None
    return [*causes, Problem(f"{left(stack.name, stack.status)} ({stack.reason or NO_REASON})", fix)]


def _explained(
    outcome: Outcome, needed: dict[str, list[str]], outcomes: Sequence[Outcome], listener: Listener
) -> Outcome:
    """Return what became of a stack; one that was never begun is told now, and why."""
    if outcome.result is not Result.SKIPPED:
        return outcome
    there = [each.name for each in outcomes if each.name in needed[outcome.name] and not each.succeeded]
    reason = f"its exports are still imported by {', '.join(there)}" if there else outcome.reason
    skipped = attrs.evolve(outcome, reason=reason)
    listener.finished(skipped)
    return skipped
