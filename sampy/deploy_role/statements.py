"""Needs as statements: what is alike is allowed together, and each statement has a name that says what it is for."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping

import attrs

from sampy.deploy_role.names import ANY
from sampy.deploy_role.needs import Need
from sampy.iam.patterns import fewest
from sampy.iam.statements import Condition, Statement

_SPECIAL = {
    "iam:PassRole": "PassRole",
    "iam:CreateServiceLinkedRole": "CreateServiceLinkedRole",
    "cloudformation:ExecuteChangeSet": "Deploy",
    "lambda:CreateEventSourceMapping": "CreateEventSourceMappings",
    "lambda:UpdateEventSourceMapping": "ChangeEventSourceMappings",
}
"""What a statement is called by one of its actions, whatever else it allows."""
_TITLES = {"apigateway": "ApiGateway", "dynamodb": "DynamoDB", "iam": "IAM", "kms": "KMS", "sns": "SNS", "sqs": "SQS"}
_Key = tuple[str, tuple[str, ...], tuple[Condition, ...]]


@attrs.frozen
class Needed:
    """A statement, and what needs it.

    Args:
        statement: The statement.
        users: The logical ids of the resources of the stack that need it; none where the stack itself does.
    """

    statement: Statement
    users: tuple[str, ...]


def needed_statements(needs: Iterable[Need], type_of: Callable[[str], str]) -> tuple[Needed, ...]:
    """Return the statements that allow what is needed, and no more.

    Actions that are done to the very same ARNs are allowed together; those that can't be limited stand alone.

    Args:
        needs: What has to be allowed.
        type_of: Returns the type of a resource, of which the names of statements are made.
    """
    by_action: dict[tuple[str, tuple[Condition, ...], bool], list[Need]] = {}
    for need in needs:
        by_action.setdefault((need.action, need.conditions, need.known), []).append(need)
    groups: dict[_Key, list[Need]] = {}
    for (action, conditions, known), alike in by_action.items():
        arns = fewest(arn for need in alike for arn in need.resources)
        where = "" if arns == (ANY,) else action.partition(":")[0]
        groups.setdefault((where if known else "?", arns, conditions), []).extend(alike)
    ordered = sorted(groups.items(), key=lambda group: (group[0][0] in ("", "?"), group[0]))
    taken: dict[str, int] = {}
    found: list[Needed] = []
    for (where, arns, conditions), alike in ordered:
        users = tuple(sorted({need.user for need in alike if need.user}))
        actions = tuple(sorted({need.action for need in alike}, key=str.lower))
        name = _unique(_sid(where, actions, users, conditions, type_of), taken)
        found.append(Needed(Statement("Allow", actions, resources=arns, conditions=conditions, sid=name), users))
    return tuple(found)


def _sid(
    where: str,
    actions: tuple[str, ...],
    users: tuple[str, ...],
    conditions: tuple[Condition, ...],
    type_of: Callable[[str], str],
) -> str:
    """Return the name of a statement: the service and what it is for."""
    special = next((name for action, name in _SPECIAL.items() if action in actions), None)
    if where in ("", "?") and not special:
        return "OnAnyResource" if where == "" else "ActionsNewerThanTheTables"
    if special == "PassRole":
        services = [value for condition in conditions for value in condition.values]
        return special + "".join(["To", *(_title(each.partition(".")[0]) for each in services)] if services else [])
    if special:
        return special
    service = _TITLES.get(where) or _title(where)
    if any(condition.key == "iam:PolicyARN" for condition in conditions):
        return f"{service}AttachPolicies"
    if not users:
        return f"{service}Values" if where in ("ssm", "secretsmanager") else f"{service}Artifacts"
    if len(users) == 1:
        return f"{service}{_title(users[0])}"
    kinds = sorted({type_of(user).rpartition("::")[2] for user in users})
    return f"{service}{''.join(_plural(_title(kind)) for kind in kinds[:2])}{'AndMore' if len(kinds) > 2 else ''}"


def _plural(kind: str) -> str:
    if kind.endswith(("s", "x")):
        return f"{kind}es"
    return f"{kind[:-1]}ies" if kind.endswith("y") and not kind.endswith(("ay", "ey")) else f"{kind}s"


def _title(name: str) -> str:
    return "".join(part[:1].upper() + part[1:] for part in re.split("[^A-Za-z0-9]", name))


def _unique(name: str, taken: dict[str, int]) -> str:
    taken[name] = taken.get(name, 0) + 1
    return name if taken[name] == 1 else f"{name}{taken[name]}"


def reasons(needed: Needed, places: Mapping[str, str]) -> str:
    """Return what needs a statement, with the places where that was declared."""
    return ", ".join(f"{user} ({places[user]})" if places.get(user) else user for user in needed.users) or "the stack"
