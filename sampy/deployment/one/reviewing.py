"""What CloudFormation itself says of a deploy: by a change set that is made to be read, and removed again."""

from __future__ import annotations

import threading
import uuid

import attrs

from sampy.deployed import find
from sampy.deployment.model import Quiet, Release
from sampy.deployment.one.change_sets import create, remove
from sampy.deployment.one.planning import OWN_CHANGE_SETS, steps_from_here
from sampy.deployment.one.running import Run
from sampy.deployment.one.steps import CreateChangeSet, UploadTemplate
from sampy.differences.change_sets import PlannedChange, disagreements, read_change_set
from sampy.errors import DeployError, Problem

_FIX = "make a change set that stays: sampy deploy --no-execute"
_AGREED = "the change set of CloudFormation says the same"


def review(release: Release) -> Release:
    """Return a release whose difference has notes of what CloudFormation's own view of it is, where that differs.

    A change set is made for it and deleted again; a stack that is there only for it is deleted too. Nothing is
    uploaded.

    Raises:
        DeployError: Where no change set can be made: why, at the user's lines.
        AwsError: Where AWS can't be asked.
    """
    found = tuple(disagreements(release.difference, planned_changes(release)))
    notes = (*release.difference.notes, *(found or (_AGREED,)))
    return attrs.evolve(release, difference=attrs.evolve(release.difference, notes=notes))


def planned_changes(release: Release) -> tuple[PlannedChange, ...]:
    """Return what CloudFormation would change.

    Raises:
        DeployError: Where no change set can be made: why, at the user's lines.
        AwsError: Where AWS can't be asked.
    """
    name = release.name
    if release.deployed is not None and release.deployed.in_progress:
        message = f"the stack {name!r} is in progress ({release.deployed.status}): no change set can be made now"
        raise DeployError([Problem(message, "wait until it is done, and run it again")])
    # By this name, a deploy removes it where this is killed before it can.
    named = attrs.evolve(
        release.options, execute=False, change_set_name=f"{OWN_CHANGE_SETS}diff-{uuid.uuid4().hex[:12]}"
    )
    release = attrs.evolve(release, options=named)
    steps = steps_from_here(release)
    if any(isinstance(step, UploadTemplate) for step in steps):
        message = f"the template of {name!r} is too large for a change set without uploading it, which isn't done here"
        raise DeployError([Problem(message, _FIX)])
    step = next(each for each in steps if isinstance(each, CreateChangeSet))
    run = Run(release, Quiet(), threading.Event(), stack=find(release.account, name))
    try:
        create(step, run)
        return read_change_set(release.account, run.reference, run.change_set) if run.change_set else ()
    finally:
        remove(run)
