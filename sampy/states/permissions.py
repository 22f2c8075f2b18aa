"""What the tasks of a definition may do: the statements of IAM that its role needs.

Source: AWS pages "How Step Functions generates IAM policies for integrated services" and "IAM policies for using
Distributed Map states".
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, NamedTuple

from sampy.intrinsics import PARTITION, has_markers, marker, split_text
from sampy.states.integrations import called, integration
from sampy.states.integrations.given import LATER, Given

if TYPE_CHECKING:
    from sampy.states.integrations.model import Permit

_PARTITION = marker(PARTITION)


def statements(
    definition: Mapping[str, object],
    substitutions: Mapping[str, object] | None = None,
    *,
    name: object = None,
) -> list[dict[str, object]]:
    """Return the statements that the tasks of a definition need; references stay in them.

    What isn't known before the state machine runs, and what a reference to a parameter stands for, is allowed for all
    resources of the kind in the stack's account and region. A task with credentials of its own needs to assume their
    role, and nothing else.

    Args:
        definition: The definition in Amazon States Language, with declarations and intrinsic functions in it.
        substitutions: What CloudFormation fills in for ``${Name}``, by name.
        name: The name of the state machine, where it is given: runs of distributed maps are executions of it.
    """
    filled = substitutions or {}
    found: list[Permit] = []
    for state in _states(definition):
        if state.get("Type") == "Task":
            found += _of_task(state, filled)
        elif _is_distributed(state):
            from sampy.states.integrations.distributed_maps import needed

            found += needed(state, filled, name)
    return merged(found)


def _states(definition: Mapping[str, object]) -> Iterator[Mapping[str, object]]:
    """Yield all states, those within others too."""
    states = definition.get("States")
    for state in states.values() if isinstance(states, Mapping) else ():
        if not isinstance(state, Mapping):
            continue
        yield state
        branches = state.get("Branches")
        inner = [*branches] if isinstance(branches, (list, tuple)) else []
        for each in (*inner, state.get("ItemProcessor"), state.get("Iterator")):
            if isinstance(each, Mapping):
                yield from _states(each)


def _is_distributed(state: Mapping[str, object]) -> bool:
    processor = state.get("ItemProcessor")
    config = processor.get("ProcessorConfig") if isinstance(processor, Mapping) else None
    return isinstance(config, Mapping) and config.get("Mode") == "DISTRIBUTED"


def _of_task(state: Mapping[str, object], substitutions: Mapping[str, object]) -> Iterable[Permit]:
    from sampy.states.integrations.arns import target
    from sampy.states.integrations.model import ROLE, Permit, permits

    credentials = Given(state.get("Credentials"), substitutions)
    role = credentials.get("RoleArn")
    if role is not None:
        return [Permit("sts:AssumeRole", target(ROLE, role))]
    resource = Given(None, substitutions).filled(state.get("Resource"))
    given = Given(None, substitutions).within(state.get("Arguments", state.get("Parameters")))
    what = called(_plain(resource)) if isinstance(resource, str) else None
    if what is None:
        return _of_resource(resource)
    if what.sdk:
        from sampy.states.integrations.sdk import needed

        return list(needed(what.service, what.action, given))
    found = integration(what.service, what.action)
    if found is None:
        return []
    waiting = found.waiting if what.pattern.startswith("sync") else ()
    return list(permits((*found.needs, *waiting), given))


def _plain(resource: str) -> str:
    """Return the ARN of an integration with its partition as text."""
    return resource.replace(_PARTITION, "aws") if has_markers(resource) else resource


def _of_resource(resource: object) -> Iterable[Permit]:
    """Return what a task needs that names what does the work: a function has to be invoked, an activity asks for it."""
    from sampy.states.integrations.arns import declared, target
    from sampy.states.integrations.model import Permit
    from sampy.states.services.lambda_ import FUNCTION

    named = declared(resource)
    if (named is not None and named.TYPE == "AWS::StepFunctions::Activity") or resource is LATER or resource is None:
        return []
    if isinstance(resource, str):
        literals = split_text(resource)[0] if has_markers(resource) else [resource]
        if any(":activity:" in each for each in literals) or not (has_markers(resource) or ":lambda:" in resource):
            return []
        where = target(FUNCTION, resource)
        return [Permit("lambda:InvokeFunction", where)]
    kind = FUNCTION._replace(takes="arn")  # a function can't be named by its name here
    return [Permit("lambda:InvokeFunction", target(kind, resource))]


class _Aim(NamedTuple):
    """What is allowed on something: the actions on it that share a condition."""

    value: object
    actions: list[str]
    condition: Mapping[str, Mapping[str, object]] | None


def merged(permits: Iterable[Permit]) -> list[dict[str, object]]:
    """Return the statements that allow all of some permits, as few as there can be without allowing more.

    Args:
        permits: The permits; what comes first stands first.
    """
    wide = {(each.action, _key(each.condition), _key(each.target.value)) for each in permits}
    aims: dict[tuple[str, str], _Aim] = {}
    for action, where, condition in permits:
        key, when = _key(where.value), _key(condition)
        wider = {_key(where.all), "*"} - {key}
        if any((action, when, each) in wide for each in wider):
            continue
        aim = aims.setdefault((when, key), _Aim(where.value, [], condition))
        if action not in aim.actions:
            aim.actions.append(action)
    found: dict[tuple[str, tuple[str, ...]], dict[str, object]] = {}
    for (when, _), (value, actions, condition) in aims.items():
        names = tuple(sorted(actions))
        statement = found.setdefault(
            (when, names),
            {"Effect": "Allow", "Action": [*names], "Resource": [], **({"Condition": condition} if condition else {})},
        )
        resources = statement["Resource"]
        assert isinstance(resources, list)
        resources.append(value)
    return [{name: _one_or_all(value) for name, value in each.items()} for each in found.values()]


def _key(value: object) -> str:
    """Return what tells a value apart from others."""
    return value if isinstance(value, str) else marker(value)


def _one_or_all(value: object) -> object:
    return value[0] if isinstance(value, list) and len(value) == 1 else value
