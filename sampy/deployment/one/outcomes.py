"""What became of a deploy: what is told of it in the end, and what is left behind."""

from __future__ import annotations

import contextlib

import attrs

from sampy.deployed import find
from sampy.deployed.states import left, what_next
from sampy.deployment.model import Outcome, Result
from sampy.deployment.one import change_sets
from sampy.deployment.one.running import Run
from sampy.errors import AwsError, Problem, ProblemsError


def done(run: Run, result: Result, change_set: str | None) -> Outcome:
    """Return the outcome of a deploy that went well.

    Args:
        run: The deploy.
        result: What became of the stack.
        change_set: The ARN of the change set that was left to be executed.
    """
    stack = run.stack
    outputs = {name: output.value for name, output in stack.outputs.items()} if stack else {}
    reason = "; ".join(run.remarks) or None
    return Outcome(run.name, result, stack.status if stack else None, outputs, reason=reason, change_set=change_set)


def cancelled(run: Run) -> Outcome:
    """Return the outcome of a deploy that somebody stopped; what was only prepared is removed again."""
    if run.operation:
        seen = _looked(run)
        status = run.stack.status if run.stack else None
        goes_on = f"the {run.operation} of {run.name!r} goes on in AWS ({seen}), and the next deploy waits for it"
        return Outcome(run.name, Result.CANCELLED, status, reason=f"stopped to follow; {goes_on}")
    _clean_up(run)
    status = run.stack.status if run.stack else None
    return Outcome(run.name, Result.CANCELLED, status, reason=f"nothing was deployed; {left(run.name, status)}")


def failed(run: Run, error: ProblemsError) -> Outcome:
    """Return the outcome of a deploy that failed; what was only prepared is removed again, where AWS answers."""
    if not run.operation and not (isinstance(error, AwsError) and not error.code):
        _clean_up(run)
    status = run.stack.status if run.stack else None
    if run.operation:
        goes_on = "may have begun" if run.unanswered else "goes on"
        reason = (
            f"the {run.operation} of {run.name!r} {goes_on} in AWS without being followed: it was in {status} when it "
            f"was last seen. Run it again: it waits for it and goes on"
        )
    else:
        reason = "; ".join(filter(None, (left(run.name, status), what_next(run.name, status))))
    status = None if status == "DELETE_COMPLETE" else status
    return Outcome(run.name, Result.FAILED, status, problems=tuple(error.problems), reason=reason)


def _looked(run: Run) -> str:
    """Look at a stack once more, and return what it is in."""
    with contextlib.suppress(AwsError):
        run.stack = find(run.account, run.reference) or run.stack
        return f"it is in {run.stack.status if run.stack else 'DELETE_COMPLETE'} now"
    return f"it was in {run.stack.status if run.stack else 'no state'} when it was last seen"


def _clean_up(run: Run) -> None:
    """Remove the change set that was made, where that can be done; the next deploy removes it otherwise."""
    with contextlib.suppress(AwsError):
        change_sets.remove(run)


def without_secrets(outcome: Outcome, run: Run) -> Outcome:
    """Return an outcome without the values of parameters that must not be shown."""
    problems = tuple(_hidden(run, each) for each in outcome.problems)
    return attrs.evolve(outcome, problems=problems, reason=run.hidden(outcome.reason) if outcome.reason else None)


def _hidden(run: Run, problem: Problem) -> Problem:
    return attrs.evolve(
        problem,
        message=run.hidden(problem.message),
        fix=run.hidden(problem.fix) if problem.fix else None,
        detail=run.hidden(problem.detail) if problem.detail else None,
    )
