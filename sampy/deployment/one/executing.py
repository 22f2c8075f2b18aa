"""Executes the plan of one stack, or rehearses it: the same steps, done or only told."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from typing import Any

import attrs

from sampy.deployment.model import Listener, Outcome, Quiet, Release, Result
from sampy.deployment.one import bodies, change_sets, recovery, settings
from sampy.deployment.one.failures import failure_problems
from sampy.deployment.one.outcomes import cancelled, done, failed, without_secrets
from sampy.deployment.one.planning import StackPlan, steps_from_here
from sampy.deployment.one.running import Run
from sampy.deployment.one.steps import (
    ChangeSettings,
    CheckUnchanged,
    ContinueRollback,
    CreateChangeSet,
    DeleteStack,
    EnsureBucket,
    ExecuteChangeSet,
    Follow,
    Kind,
    LeaveChangeSet,
    PushImages,
    RemoveChangeSets,
    RollBack,
    SetStackPolicy,
    SetTerminationProtection,
    Step,
    UploadArtifacts,
    UploadTemplate,
    Wait,
)
from sampy.deployment.one.values import change_the_settings
from sampy.deployment.operations.causes import rollback_causes
from sampy.deployment.operations.following import Interrupted
from sampy.deployment.states import SUCCESS
from sampy.errors import DeployError, Problem, ProblemsError
from sampy.packaging import Artifact


def execute(
    plan: StackPlan, listener: Listener | None = None, *, interrupted: threading.Event | None = None
) -> Outcome:
    """Deploy a stack by its plan. What goes wrong is in what is returned; nothing of it is raised.

    Args:
        plan: The plan.
        listener: Is told what happens.
        interrupted: Is set by somebody who wants this to stop: nothing new is begun then, and what CloudFormation is
            at goes on there.

    Returns:
        What became of the stack, and what state it is in.
    """
    run = Run(plan.release, listener or Quiet(), interrupted or threading.Event(), plan.release.deployed)
    begun = time.monotonic()
    try:
        outcome = done(run, *_perform_all(plan, run))
    except Interrupted:
        outcome = cancelled(run)
    except ProblemsError as error:
        outcome = failed(run, error)
    outcome = without_secrets(attrs.evolve(outcome, seconds=time.monotonic() - begun), run)
    run.listener.finished(outcome)
    return outcome


def rehearse(plan: StackPlan, listener: Listener | None = None) -> Outcome:
    """Tell the listener what the plan of a stack would do, and do nothing of it."""
    told = listener or Quiet()
    for step in plan.steps:
        told.step(plan.release.name, step.words)
    deployed = plan.release.deployed
    status = deployed.status if deployed else None
    outcome = Outcome(plan.release.name, Result.UNCHANGED if plan.unchanged else Result.PLANNED, status)
    told.finished(outcome)
    return outcome


def _perform_all(plan: StackPlan, run: Run) -> tuple[Result, str | None]:
    """Perform the steps, and return what became of the stack, with the change set that was left."""
    steps, result = list(plan.steps), Result.UNCHANGED
    created: CreateChangeSet | None = None
    anew = False
    while steps:
        step = steps.pop(0)
        run.check()
        run.say(step.words)
        known: Release = run.release
        try:
            _PERFORMED[type(step)](step, run)
        except change_sets.ChangeSetGone:
            made = step if isinstance(step, CreateChangeSet) else created
            if made is None or anew:
                raise _gone_again(run) from None
            run.say("creates the change set anew: it was deleted, or had expired")
            steps = [attrs.evolve(made, name=f"{made.name}-2"), *([] if step is made else [step]), *steps]
            anew = True
            continue
        if run.release is not known:
            # The stack is in another state than when this was planned.
            steps = list(steps_from_here(run.release))
        elif isinstance(step, CreateChangeSet):
            created = step
            if run.unchanged:
                steps = [each for each in steps if isinstance(each, _STILL_DONE)]
                if run.stack and change_the_settings(run.release.options, run.stack):
                    steps.insert(0, ChangeSettings())
        elif isinstance(step, Follow):
            result = Result.CREATED if step.kind is Kind.CREATE else Result.UPDATED
        elif isinstance(step, LeaveChangeSet):
            arn, run.change_set = run.change_set, None
            return Result.REVIEWED, arn
    return result, None


def _follow(step: Follow, run: Run) -> None:
    """Follow the deploy until CloudFormation is done with it.

    Raises:
        AwsError: Where AWS can't be asked.
        DeployError: Where it failed: the root causes first.
        Interrupted: Where somebody asked to stop.
    """
    stack_id = run.reference
    followed = run.follow(stack_id, f"{step.kind.value}_IN_PROGRESS")
    run.events = followed.events
    status = followed.stack.status if followed.stack else "DELETE_COMPLETE"
    if status in SUCCESS:
        run.remarks += _not_cleaned_up(run, stack_id)
        return
    problems = failure_problems(run, stack_id)
    if status.endswith("ROLLBACK_FAILED"):
        problems += rollback_causes(run.events, stack_id, run.release.packaged.template)
    raise DeployError(problems)


def _not_cleaned_up(run: Run, stack_id: str) -> list[str]:
    """Return what of an update that went well could not be deleted, and is still there."""
    return [
        f"{event.type} {event.physical_id} is not needed any more and could not be deleted: {event.reason}"
        for event in run.events
        if event.status == "DELETE_FAILED" and event.stack_id == stack_id and not event.of_stack
    ]


def _ensure_bucket(step: EnsureBucket, run: Run) -> None:
    from sampy.packaging.buckets import ensure_bucket

    if ensure_bucket(run.account, run.release.location):
        run.say(f"made the bucket {step.bucket}")


def _upload(step: UploadArtifacts, run: Run) -> None:
    from sampy.packaging.uploading import upload

    upload(run.account, run.release.location, step.artifacts, partial(_uploaded, run))


def _uploaded(run: Run, artifact: Artifact, done: int) -> None:
    """Tell how much of an artifact is uploaded; where somebody asked to stop, the uploads end with what this raises."""
    run.check()
    run.listener.uploaded(run.name, artifact, done)


def _push(step: PushImages, run: Run) -> None:
    from sampy.packaging.pushing import push_images

    def progress(address: str, pushed: bool) -> None:
        run.say(f"{address} is {'pushed' if pushed else 'there already'}")
        run.check()

    push_images(run.account, run.release.packaged.images, progress)


def _upload_template(step: UploadTemplate, run: Run) -> None:
    import tempfile

    from sampy.packaging.uploading import upload

    location = run.release.location
    with tempfile.TemporaryDirectory(prefix="sampy-") as folder:
        artifact = bodies.as_artifact(bodies.body(run.release.packaged.template), Path(folder))
        upload(run.account, location, [artifact], partial(_uploaded, run))
    run.template_url = bodies.url(run.account, location, artifact)


def _leave(step: LeaveChangeSet, run: Run) -> None:
    run.remarks.append(f"execute it with: aws cloudformation execute-change-set --change-set-name {run.change_set}")


_PERFORMED: Mapping[type[Step], Callable[[Any, Run], None]] = {
    CheckUnchanged: recovery.check_unchanged,
    Wait: recovery.wait,
    ContinueRollback: recovery.continue_rollback,
    RollBack: recovery.roll_back,
    DeleteStack: recovery.delete,
    EnsureBucket: _ensure_bucket,
    UploadArtifacts: _upload,
    PushImages: _push,
    UploadTemplate: _upload_template,
    CreateChangeSet: change_sets.create,
    LeaveChangeSet: _leave,
    RemoveChangeSets: change_sets.remove_left,
    SetStackPolicy: settings.set_policy,
    ExecuteChangeSet: change_sets.execute,
    Follow: _follow,
    ChangeSettings: settings.change_settings,
    SetTerminationProtection: settings.set_termination_protection,
}
_STILL_DONE = (RemoveChangeSets, SetStackPolicy, SetTerminationProtection)
"""What is done though there is nothing to execute."""


def _gone_again(run: Run) -> DeployError:
    message = f"the change set of the stack {run.name!r} was deleted twice by somebody before it could be executed"
    return DeployError([Problem(message, "see who else deploys this stack, and run it again")])
