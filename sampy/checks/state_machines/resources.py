"""What Task states call: functions, activities and service integrations, by the ARNs that these have.

Source: AWS pages "Integrating services with Step Functions" and "Task workflow state".
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from sampy.checks.state_machines.faults import Fault, noted
from sampy.checks.state_machines.machine import Machine, filled_in
from sampy.errors import DocumentPath, nearest, shown

RESOURCE = "state-resource"
_PATTERNS = (".sync", ".sync:2", ".waitForTaskToken")
_SDK = "aws-sdk"
_MISSPELT = 0.8
_JOB = ("", ".sync")
_CALLBACK = ("", ".waitForTaskToken")
COMMON: Mapping[str, tuple[str, ...]] = {
    "batch:submitJob": _JOB,
    "dynamodb:deleteItem": ("",),
    "dynamodb:getItem": ("",),
    "dynamodb:putItem": ("",),
    "dynamodb:updateItem": ("",),
    "ecs:runTask": (*_JOB, ".waitForTaskToken"),
    "events:putEvents": _CALLBACK,
    "glue:startJobRun": _JOB,
    "http:invoke": ("",),
    "lambda:invoke": _CALLBACK,
    "sns:publish": _CALLBACK,
    "sqs:sendMessage": _CALLBACK,
    "states:startExecution": (*_JOB, ".sync:2", ".waitForTaskToken"),
}
"""What most tasks call, and what can be behind it, so that the tables of all services need not be loaded for these."""
_FORM = "use the ARN of a function or an activity, or arn:aws:states:::SERVICE:ACTION"


def resource_faults(machine: Machine) -> Iterator[Fault]:
    """Yield what is wrong with what tasks call."""
    for state in machine.states:
        resource = state.fields.get("Resource")
        if state.type == "Task" and isinstance(resource, str) and not filled_in(resource):
            yield from _resource(resource, (*state.path, "Resource"), machine)


def _resource(resource: str, path: DocumentPath, machine: Machine) -> Iterator[Fault]:
    parts = resource.split(":", 5)
    if parts[0] != "arn" or len(parts) < 6:
        yield Fault(RESOURCE, path, f"{shown(resource)} is no ARN", _FORM)
        return
    _, partition, service, region, account, name = parts
    if service == "lambda":
        return
    if service != "states":
        message = f"a task calls functions, activities and service integrations, and not {shown(resource)}"
        yield Fault(RESOURCE, path, message, _FORM)
    elif name.startswith("activity:"):
        if machine.express:
            yield Fault(RESOURCE, path, "an express state machine has no activities", "make it a STANDARD one")
    elif region or account:
        message = f"{shown(resource)} is no activity"
        fix = f"start another state machine with arn:{partition}:states:::states:startExecution"
        yield Fault(RESOURCE, path, message, fix)
    else:
        yield from _integration(name, path, machine, f"arn:{partition}:states:::")


def _integration(name: str, path: DocumentPath, machine: Machine, start: str) -> Iterator[Fault]:
    """Yield what is wrong with a service integration: ``sqs:sendMessage.waitForTaskToken``."""
    pattern = next((each for each in _PATTERNS[::-1] if name.endswith(each)), "")
    service, _, action = name.removesuffix(pattern).rpartition(":")
    if not service or not action or service == _SDK:
        message = f"{name!r} doesn't say which action of which service is called"
        yield Fault(RESOURCE, path, message, f"write it as {start}SERVICE:ACTION, such as {start}sqs:sendMessage")
    elif not action.replace("_", "").isalnum():
        odd = action.partition(".")[2]
        message = f"there is no pattern {'.' + odd!r} of integrations" if odd else f"{name!r} names no action"
        yield Fault(RESOURCE, path, message, f"use one of: {', '.join(_PATTERNS)}")
    elif action[0].isupper():
        right = action[0].lower() + action[1:]
        yield Fault(RESOURCE, path, f"the action {action} starts with a capital letter", f"did you mean {right!r}?")
    elif pattern.startswith(".sync") and service.startswith(f"{_SDK}:"):
        message = f"integrations of {_SDK} wait for no jobs: they have no {pattern}"
        yield Fault(RESOURCE, path, message, f"remove {pattern}, and ask in a loop with a Wait until the job is done")
    elif machine.express and pattern:
        message = f"an express state machine waits for no jobs and tokens: it has no {pattern}"
        yield Fault(RESOURCE, path, message, f"make it a STANDARD one, or remove {pattern}")
    elif service.startswith(f"{_SDK}:"):
        yield from _sdk(service.removeprefix(f"{_SDK}:"), action, path)
    elif pattern not in COMMON.get(f"{service}:{action}", ()):
        yield from _optimised(service, action, pattern, path, start)


def _sdk(service: str, action: str, path: DocumentPath) -> Iterator[Fault]:
    """Yield what is wrong with the names of a service and its operation."""
    from sampy.states.integrations.sdk_services import api, operation, operations, service_names

    if operation(service, action) is not None:
        return
    what, names = ("service", service_names()) if api(service) is None else ("action", operations(service))
    name = service if what == "service" else action
    of = f" of {service}" if what == "action" else f" of {_SDK}"
    guess = nearest(name, names)
    fix = f"did you mean {guess!r}?" if guess is not None else "check its spelling"
    if guess is not None and guess.lower() == name.lower():
        yield Fault(RESOURCE, path, f"there is no {what} {name!r}{of}", fix)
    else:
        # It may be newer than the table: APIs grow by names that are like those before.
        yield noted(RESOURCE, path, f"sampy knows no {what} {name!r}{of}", fix)


def _optimised(service: str, action: str, pattern: str, path: DocumentPath, start: str) -> Iterator[Fault]:
    """Yield what is wrong with an integration of the services that need no SDK."""
    from sampy.states.integrations import integrations, services
    from sampy.states.integrations.model import SUFFIXES
    from sampy.states.integrations.sdk_services import operation

    called = f"{service}:{action}"
    known = integrations(service)
    if action in known:
        patterns = [SUFFIXES[each] for each in known[action].patterns]
        if pattern not in patterns:
            usable = " or ".join(f"{called}{each}" for each in patterns)
            message = f"{called} has no {pattern}" if pattern else f"{called} is always waited for"
            yield Fault(RESOURCE, path, message, f"use {usable}")
        return
    if operation(service, action) is not None:
        message = f"there is no integration {called!r} of its own"
        yield Fault(RESOURCE, path, message, f"did you mean {start}{_SDK}:{called}?")
        return
    wrong, names = (action, [*known]) if known else (service, [*services()])
    guess = nearest(wrong, names)
    if guess is not None and _is_misspelt(wrong, guess):
        right = f"{service}:{guess}" if known else f"{guess}:{action}"
        yield Fault(RESOURCE, path, f"there is no integration {called!r}", f"did you mean {right!r}?")
    else:
        message = f"sampy knows no integration {called!r}"
        yield noted(RESOURCE, path, message, f"check its spelling, or use {start}{_SDK}:SERVICE:ACTION")


def _is_misspelt(name: str, meant: str) -> bool:
    """Return whether a name is so much like a known one that it can't be a newer one."""
    from difflib import SequenceMatcher

    return SequenceMatcher(None, name.lower(), meant.lower()).ratio() >= _MISSPELT
