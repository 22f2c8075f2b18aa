"""What an integration is: how it can be waited for, and what it needs, as data.

Source: AWS pages "Discover service integration patterns in Step Functions" and "How Step Functions generates IAM
policies for integrated services".
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Literal, NamedTuple, TypeAlias

from sampy.states.integrations.arns import Kind, Target, target
from sampy.states.integrations.given import Given

Pattern: TypeAlias = Literal["request", "sync", "sync:2", "token"]
SUFFIXES: Mapping[Pattern, str] = {
    "request": "",
    "sync": ".sync",
    "sync:2": ".sync:2",
    "token": ".waitForTaskToken",
}
"""What is behind the action in the resource of a task, by how it waits."""
EVERYTHING = Target("*", "*")


class Permit(NamedTuple):
    """An action that is needed.

    Args:
        action: The action.
        target: What it is needed on.
        condition: What has to hold.
    """

    action: str
    target: Target = EVERYTHING
    condition: Mapping[str, Mapping[str, object]] | None = None


class On(NamedTuple):
    """What an argument names.

    Args:
        kind: What kind of resource it is.
        argument: The argument, with dots for one within another; all of the kind, where it is empty.
        behind: What comes behind the ARN.
    """

    kind: Kind
    argument: str = ""
    behind: str = ""


class Allow(NamedTuple):
    """Actions that are needed on something.

    Args:
        actions: The actions, with spaces between.
        on: What they are needed on; ``*`` where they can't be limited.
    """

    actions: str
    on: On | None = None


class Pass(NamedTuple):
    """A role that is passed to a service.

    Args:
        argument: The argument that names it.
        service: Who acts with it: ``sagemaker.amazonaws.com``; none where that isn't sure.
    """

    argument: str
    service: str = ""


Need: TypeAlias = Allow | Pass | Callable[[Given], Iterable[Permit]]


class Integration(NamedTuple):
    """An action of a service that tasks can call.

    Args:
        service: The service, as in the resource of a task.
        action: The action, as there.
        patterns: How it can be waited for.
        required: The arguments that it can't do without.
        needs: What it needs.
        waiting: What it needs as well where its end is waited for.
    """

    service: str
    action: str
    patterns: tuple[Pattern, ...] = ("request",)
    required: tuple[str, ...] = ()
    needs: tuple[Need, ...] = ()
    waiting: tuple[Need, ...] = ()


ROLE = Kind("iam", "role/{}", takes="arn", region=False)
_RULE = Kind("events", "rule/{}")


def permits(needs: Iterable[Need], given: Given) -> Iterable[Permit]:
    """Yield what is needed, for the arguments of a task."""
    for need in needs:
        if isinstance(need, Allow):
            where = EVERYTHING if need.on is None else aimed(need.on, given)
            yield from (Permit(action, where) for action in need.actions.split())
        elif isinstance(need, Pass):
            yield from passing(given.get(need.argument), need.service)
        else:
            yield from need(given)


def aimed(on: On, given: Given) -> Target:
    """Return what is named by an argument of a task."""
    return target(on.kind, given.get(on.argument) if on.argument else None, on.behind)


def passing(role: object, service: str) -> Iterable[Permit]:
    """Yield what it takes to pass a role to a service; nothing where none is given."""
    if role is not None:
        condition = {"StringEquals": {"iam:PassedToService": service}} if service else None
        yield Permit("iam:PassRole", target(ROLE, role), condition)


def rule(name: str) -> Callable[[Given], Iterable[Permit]]:
    """Return the need of a rule by which Step Functions learns that what it started has ended."""

    def needed(given: Given) -> Iterable[Permit]:
        where = target(_RULE, f"StepFunctions{name}")
        return [Permit(f"events:{action}", where) for action in ("DescribeRule", "PutRule", "PutTargets")]

    return needed
