"""Holds a release against the stack as it is deployed."""

from __future__ import annotations

from collections.abc import Mapping

from sampy.aws import Account
from sampy.deployed import DeployedStack, processed_template
from sampy.deployment.model import Options, Release
from sampy.deployment.states import FAILED_CREATION
from sampy.differences import Difference, Given
from sampy.differences.comparing import diff
from sampy.intrinsics import Json


def compare(release: Release, before: Mapping[str, Json]) -> Difference:
    """Return what a release would change in its stack.

    Args:
        release: What is deployed, with the stack as it is.
        before: The template of the stack; empty where nothing of it is there when it is deployed.
    """
    kept, given = givens(release.deployed if before else None, release.options)
    return diff(
        before,
        release.packaged.template,
        context=release.context,
        name=release.name,
        before_given=kept,
        after_given=given,
    )


def givens(deployed: DeployedStack | None, options: Options) -> tuple[Given, Given]:
    """Return what a stack has beside its template as it is deployed, and what it is to be deployed with.

    Args:
        deployed: The stack; None where there is none.
        options: How it is to be deployed.
    """
    kept = Given(deployed.parameters, deployed.tags) if deployed else Given({}, {})
    return kept, Given(options.parameters, kept.tags if options.tags is None else options.tags)


def template_there(account: Account, deployed: DeployedStack | None) -> Mapping[str, Json]:
    """Return the template of a stack, after its transforms; an empty one where nothing is left of it to be updated.

    Raises:
        AwsError: Where AWS can't be asked.
        CompileError: Where it can't be read.
    """
    if deployed is None or not deployed.has_resources:
        return {}
    # Of these nothing is left by the time that they are created anew.
    if deployed.status in FAILED_CREATION or deployed.status == "DELETE_IN_PROGRESS":
        return {}
    return processed_template(account, deployed.id)
