"""Why an operation of CloudFormation failed: what failed by itself, and not what was cancelled because of it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

import attrs

from sampy.deployed import StackEvent
from sampy.deployed.stacks import name_of
from sampy.deployment.operations.advice import advice
from sampy.errors import Problem
from sampy.template import Template

NO_REASON = "CloudFormation gives no reason"
_VERBS = {
    "CREATE_FAILED": "can't be created",
    "UPDATE_FAILED": "can't be updated",
    "DELETE_FAILED": "can't be deleted",
    "IMPORT_FAILED": "can't be imported",
}
_HANDLER = re.compile(r'(?s)^Resource handler returned message: "(.*)" \(RequestToken: [^()]*\)$')
_ASIDE = re.compile(r"\s*\((?:Service|SDK Attempt Count|RequestToken)\b[^()]*\)")
_NO_TEMPLATE = Template({})


def root_causes(events: Sequence[StackEvent], stack_id: str, template: Template | None = None) -> list[Problem]:
    """Return why an operation failed: what failed before anything was rolled back, the earliest first.

    Args:
        events: The events of the operation, in order, with those of nested stacks.
        stack_id: The ARN of the stack.
        template: Its template, whose lines are told; None where it isn't known.
    """
    return [_problem(each, stack_id, template) for each in _causes(events, stack_id, (), rolled_back=False)]


def rollback_causes(events: Sequence[StackEvent], stack_id: str, template: Template | None = None) -> list[Problem]:
    """Return what could not be rolled back, the earliest first.

    Args:
        events: The events of the operation, in order, with those of nested stacks.
        stack_id: The ARN of the stack.
        template: Its template, whose lines are told; None where it isn't known.
    """
    return [_problem(each, stack_id, template) for each in _causes(events, stack_id, (), rolled_back=True)]


def own_resources(problems: Iterable[Problem]) -> list[str]:
    """Return the logical ids that causes have in the outermost stack, each once.

    For what is nested, that of the nested stack: it is a stack's own resources that can be retained or skipped.
    """
    return list(dict.fromkeys(each.resource.partition("/")[0] for each in problems if each.resource))


def plain(reason: str) -> str:
    """Return a reason without what only a machine reads."""
    inner = _HANDLER.search(reason.strip())
    text = inner[1] if inner else reason
    return _ASIDE.sub("", text).strip().rstrip(".")


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
    events: Sequence[StackEvent], stack_id: str, above: tuple[str, ...], *, rolled_back: bool
) -> Iterator[_Cause]:
    """Yield what failed in a stack and those nested in it, either before it was rolled back or after that began."""
    own = [event for event in events if event.stack_id == stack_id]
    # A rollback deletes the nested stacks that are new.
    signs = ("ROLLBACK", "DELETE") if rolled_back else ("ROLLBACK",)
    turned = next((n for n, each in enumerate(own) if each.of_stack and _has(each.status, signs)), len(own))
    told: set[str] = set()
    for event in own[turned:] if rolled_back else own[:turned]:
        if event.of_stack or not event.failed or event.was_cancelled or event.logical_id in told:
            continue
        told.add(event.logical_id)
        way = (*above, event.logical_id)
        inner: list[_Cause] = []
        if event.of_nested_stack:
            inner = list(_causes(events, _nested_id(own, event), way, rolled_back=rolled_back))
        yield from inner or [_Cause(event, way, _said_by_hook(own, event))]


def _has(status: str, signs: Iterable[str]) -> bool:
    return any(sign in status for sign in signs)


def _nested_id(own: Sequence[StackEvent], failed: StackEvent) -> str:
    """Return the ARN of a nested stack, which not every event of it has."""
    return next((each.physical_id for each in own if each.logical_id == failed.logical_id and each.physical_id), "")


def _said_by_hook(own: Sequence[StackEvent], failed: StackEvent) -> str | None:
    for event in own:
        if event.hook and event.logical_id == failed.logical_id and (event.hook_status or "").endswith("FAILED"):
            return f"the hook {event.hook} refuses it: {event.hook_reason or 'it gives no reason'}"
    return None


def _problem(cause: _Cause, stack_id: str, template: Template | None) -> Problem:
    event, outermost = cause.event, cause.way[0]
    template = template or _NO_TEMPLATE
    known = outermost in template.resources
    made_of = _made_of(outermost, template) if known and len(cause.way) == 1 else ""
    reason = plain(cause.hook or event.reason or NO_REASON)
    return Problem(
        f"{event.type}{made_of} {_VERBS.get(event.status, event.status)}: {reason}",
        advice("hook(s)" if cause.hook else event.reason or "", name_of(stack_id)),
        template.path(outermost) if known else (),
        template.place(outermost) if known else None,
        resource="/".join(cause.way),
    )


def _made_of(logical_id: str, template: Template) -> str:
    """Return what a resource was made of, between commas; nothing for one that was declared."""
    origin = template.origin(logical_id)
    is_made = origin.declared != logical_id and origin.rule != "declared"
    return f", the {origin.rule} of {origin.declared}," if is_made else ""
