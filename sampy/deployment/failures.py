"""Why a deploy failed: what failed first, at the user's line, and not what was cancelled because of it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import attrs

from sampy.aws import told_plainly
from sampy.deployed import StackEvent
from sampy.deployment.advice import advice
from sampy.deployment.running import Run
from sampy.errors import AwsError, Problem
from sampy.intrinsics import as_map
from sampy.template import Template

_STACK = "AWS::CloudFormation::Stack"
_VERBS = {
    "CREATE_FAILED": "can't be created",
    "UPDATE_FAILED": "can't be updated",
    "DELETE_FAILED": "can't be deleted",
    "IMPORT_FAILED": "can't be imported",
}
_CANCELLED = re.compile(r"(?i)resource (creation|update|deletion|import) (was )?cancell?ed")
_SUMMARY = re.compile(r"(?i)^the following resource\(s\) failed to|^embedded stack .* was not successfully")
_HANDLER = re.compile(r'(?s)^Resource handler returned message: "(.*)" \(RequestToken: [^()]*\)$')
_ASIDE = re.compile(r"\s*\((?:Service|SDK Attempt Count|RequestToken)\b[^()]*\)")
_WORD = re.compile(r"[A-Za-z0-9]+")
_VALIDATED = re.compile(r"(?i)DescribeEvents|EarlyValidation|validation fail")


def failure_problems(run: Run, stack_id: str) -> list[Problem]:
    """Return why the operation of a deploy failed: the root causes, the earliest first.

    Args:
        run: The deploy, with the events of its operation.
        stack_id: The ARN of its stack.
    """
    template = run.release.packaged.template
    causes = [_problem(cause, template, run) for cause in _causes(run.events, stack_id)]
    if causes:
        return causes
    own = [event for event in run.events if event.stack_id == stack_id and event.of_stack]
    reasons = [event.reason for event in own if event.reason and _is_bad(event)]
    if any(_VALIDATED.search(reason) for reason in reasons):
        validated = _validation_problems(run, StackName=stack_id)
        if validated:
            return validated
    told = next(iter(reasons), None) or (run.stack.reason if run.stack else None) or "CloudFormation gives no reason"
    message = f"the {'stack' if not own else 'deploy of the stack'} {run.name!r} failed: {_plain(told)}"
    if re.search("(?i)user initiated", told):
        return [Problem(f"somebody cancelled the update of {run.name!r}")]
    return [placed(Problem(message, advice(told, run.name)), template)]


def rollback_problems(run: Run, events: Sequence[StackEvent], stack_id: str) -> list[Problem]:
    """Return what could not be rolled back."""
    template = run.release.packaged.template
    return [_problem(cause, template, run) for cause in _causes(events, stack_id, after=True)]


def deletion_problems(run: Run, events: Sequence[StackEvent], stack_id: str) -> list[Problem]:
    """Return what could not be deleted."""
    template = run.release.packaged.template
    return [_problem(cause, template, run) for cause in _causes(events, stack_id)]


def change_set_problems(run: Run, reason: str) -> list[Problem]:
    """Return why a change set could not be made.

    Args:
        run: The deploy.
        reason: What CloudFormation says of the change set.
    """
    validated = _validation_problems(run, ChangeSetName=run.change_set)
    if validated:
        return validated
    message = f"the change set for the stack {run.name!r} can't be created: {_plain(reason)}"
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


@attrs.frozen
class _Cause:
    """A resource that failed.

    Args:
        event: The event that says so.
        way: The logical ids from the outermost stack to it.
        hook: What a hook said of it.
    """

    event: StackEvent
    way: tuple[str, ...]
    hook: str | None = None


def _causes(
    events: Sequence[StackEvent], stack_id: str, way: tuple[str, ...] = (), *, after: bool = False
) -> Iterator[_Cause]:
    """Yield what failed in a stack and those nested in it before it was rolled back, or after that began."""
    own = [event for event in events if event.stack_id == stack_id]
    turned = next((n for n, event in enumerate(own) if event.of_stack and "ROLLBACK" in event.status), len(own))
    told: set[str] = set()
    for event in own[turned:] if after else own[:turned]:
        reason = event.reason or ""
        if event.of_stack or not event.failed or event.logical_id in told or _CANCELLED.search(reason):
            continue
        told.add(event.logical_id)
        here = (*way, event.logical_id)
        inner: list[_Cause] = []
        if event.type == _STACK:
            inner = list(_causes(events, _nested_id(own, event), here, after=after))
        yield from inner or [_Cause(event, here, _said_by_hook(own, event))]


def _nested_id(own: Sequence[StackEvent], failed: StackEvent) -> str:
    """Return the ARN of a nested stack, which not every event of it has."""
    return next((e.physical_id for e in own if e.logical_id == failed.logical_id and e.physical_id), "")


def _said_by_hook(own: Sequence[StackEvent], failed: StackEvent) -> str | None:
    for event in own:
        if event.hook and event.logical_id == failed.logical_id and (event.hook_status or "").endswith("FAILED"):
            return f"the hook {event.hook} refuses it: {event.hook_reason or 'it gives no reason'}"
    return None


def _problem(cause: _Cause, template: Template, run: Run) -> Problem:
    event, outermost = cause.event, cause.way[0]
    reason = cause.hook or event.reason or "CloudFormation gives no reason"
    made_of = ""
    if outermost in template.resources and len(cause.way) == 1:
        origin = template.origin(outermost)
        if origin.declared != outermost:
            made_of = f", the {origin.rule} of {origin.declared}," if origin.rule != "declared" else ""
    message = f"{event.type}{made_of} {_VERBS.get(event.status, event.status)}: {_plain(reason)}"
    known = outermost in template.resources
    return Problem(
        message,
        advice(event.reason or "", run.name) if not cause.hook else advice("hook(s)", run.name),
        template.path(outermost) if known else (),
        template.place(outermost) if known else None,
        resource="/".join(cause.way),
    )


def _plain(reason: str) -> str:
    """Return a reason without what only a machine reads."""
    inner = _HANDLER.search(reason.strip())
    text = inner[1] if inner else reason
    return _ASIDE.sub("", text).strip().rstrip(".")


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
    message = f"{given.get('ResourceType', 'it')} is not valid: {_plain(reason)}{at}"
    fix = advice(f"{given.get('ValidationName', '')} {reason}", stack)
    if logical_id not in template.resources:
        return Problem(message, fix, resource=logical_id or None)
    return Problem(message, fix, template.path(logical_id), template.place(logical_id), resource=logical_id)
