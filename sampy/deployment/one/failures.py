"""Why a deploy failed, at the user's line."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

import attrs

from sampy.aws import told_plainly
from sampy.deployed import StackEvent
from sampy.deployment.one.running import Run
from sampy.deployment.operations.advice import advice
from sampy.deployment.operations.causes import NO_REASON, plain, root_causes
from sampy.errors import AwsError, Problem
from sampy.intrinsics import as_map
from sampy.template import Template

_SUMMARY = re.compile(r"(?i)^the following resource\(s\) failed to|^embedded stack .* was not successfully")
_WORD = re.compile(r"[A-Za-z0-9]+")
_VALIDATED = re.compile(r"(?i)DescribeEvents|EarlyValidation|validation fail")


def failure_problems(run: Run, stack_id: str) -> list[Problem]:
    """Return why the operation of a deploy failed: the root causes, the earliest first.

    Args:
        run: The deploy, with the events of its operation.
        stack_id: The ARN of its stack.
    """
    template = run.release.packaged.template
    causes = root_causes(run.events, stack_id, template)
    if causes:
        return causes
    own = [event for event in run.events if event.stack_id == stack_id and event.of_stack]
    reasons = [event.reason for event in own if event.reason and _is_bad(event)]
    if any(_VALIDATED.search(reason) for reason in reasons):
        validated = _validation_problems(run, StackName=stack_id)
        if validated:
            return validated
    told = next(iter(reasons), None) or (run.stack.reason if run.stack else None) or NO_REASON
    message = f"the {'stack' if not own else 'deploy of the stack'} {run.name!r} failed: {plain(told)}"
    if re.search("(?i)user initiated", told):
        return [Problem(f"somebody cancelled the update of {run.name!r}")]
    return [placed(Problem(message, advice(told, run.name)), template)]


def change_set_problems(run: Run, reason: str) -> list[Problem]:
    """Return why a change set could not be made.

    Args:
        run: The deploy.
        reason: What CloudFormation says of the change set.
    """
    validated = _validation_problems(run, ChangeSetName=run.change_set)
    if validated:
        return validated
    message = f"the change set for the stack {run.name!r} can't be created: {plain(reason)}"
    return [placed(Problem(message, advice(reason, run.name)), run.release.packaged.template)]


def placed(problem: Problem, template: Template) -> Problem:
    """Return a problem with the place of the resource or parameter that its message names."""
    if problem.place is not None:
        return problem
    words = _WORD.findall(problem.message)
    for word in words:
        if word in template.resources:
            return attrs.evolve(problem, resource=word, path=template.path(word), place=template.place(word))
    parameters = as_map(template.document.get("Parameters"))
    for word in words:
        if word in parameters:
            return attrs.evolve(problem, path=("Parameters", word)).located(template.source)
    return problem


def _is_bad(event: StackEvent) -> bool:
    return (event.failed or "ROLLBACK" in event.status) and not _SUMMARY.search(event.reason or "")


def _validation_problems(run: Run, **about: Any) -> list[Problem]:
    """Return what CloudFormation found wrong before it began.

    Source: AWS page "Validate stack deployments".
    """
    template, client = run.release.packaged.template, run.client
    if not hasattr(client, "describe_events"):
        # A botocore of before November 2025.
        return []
    try:
        with told_plainly("what the validation found can't be read"):
            found = client.describe_events(**about, Filters={"FailedEvents": True})["OperationEvents"]
    except AwsError:
        # Not every role may ask for it; the reason that is known already is told instead.
        return []
    return [
        _validation_problem(each, template, run.name)
        for each in reversed(found)
        if each.get("EventType") == "VALIDATION_ERROR" and each.get("ValidationFailureMode", "FAIL") == "FAIL"
    ]


def _validation_problem(given: Mapping[str, Any], template: Template, stack: str) -> Problem:
    logical_id, reason = str(given.get("LogicalResourceId", "")), str(given.get("ValidationStatusReason", ""))
    where = re.sub(rf"^/?Resources/{re.escape(logical_id)}/?", "", str(given.get("ValidationPath", "")))
    at = f" ({where.replace('/', '.')})" if where else ""
    message = f"{given.get('ResourceType', 'it')} is not valid: {plain(reason)}{at}"
    fix = advice(f"{given.get('ValidationName', '')} {reason}", stack)
    if logical_id not in template.resources:
        return Problem(message, fix, resource=logical_id or None)
    return Problem(message, fix, template.path(logical_id), template.place(logical_id), resource=logical_id)
