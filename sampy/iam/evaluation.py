"""Whether a policy permits a request.

Source: AWS page "Policy evaluation logic".
"""

from __future__ import annotations

import re
from collections.abc import Iterable

import attrs

from sampy.iam.conditions import Values, holds
from sampy.iam.patterns import matches
from sampy.iam.statements import Condition, Policy, Principal, Statement

_ACCOUNT = re.compile(r"(?:arn:[^:]*(?:::Partition\})?:iam::)?(\d{12}|\$\{AWS::AccountId\})(?::root)?")


@attrs.frozen
class Request:
    """Somebody asks to do something.

    Args:
        action: The action: ``dynamodb:GetItem``.
        resource: The ARN of what it is done to; ``*`` for actions on nothing in particular.
        principal: Who asks: an ARN, an account, or a service such as ``events.amazonaws.com``. None is somebody whom no
            statement names.
        context: The condition keys of the request with their values. Where nothing is given, nothing is known, and a
            statement with a condition may or may not apply.
    """

    action: str
    resource: str = "*"
    principal: str | None = None
    context: Values | None = None


@attrs.frozen
class Decision:
    """What becomes of a request. It is true where the request is certain to be allowed.

    Args:
        allowed: Whether it is allowed; None where that depends on `conditions`.
        statements: The statements that decide: those that allow it, or those that deny it; none where nothing does.
        conditions: What it depends on.
    """

    allowed: bool | None
    statements: tuple[Statement, ...] = ()
    conditions: tuple[Condition, ...] = ()

    def __bool__(self) -> bool:
        return self.allowed is True


def evaluate(policy: Policy, request: Request) -> Decision:
    """Return what becomes of a request where a policy is all that decides.

    A request is allowed where a statement allows it and none denies it.
    """
    allowing: list[Statement] = []
    maybe: list[Statement] = []
    denying: list[Statement] = []
    for statement in policy.statements:
        certain = _applies(statement, request)
        if certain is False:
            continue
        if certain is None:
            maybe.append(statement)
        elif statement.effect == "Deny":
            denying.append(statement)
        else:
            allowing.append(statement)
    if denying:
        return Decision(False, tuple(denying))
    open_ = [each for each in maybe if each.effect == ("Deny" if allowing else "Allow")]
    if open_:
        # Where nothing allows it for certain, a denial that may apply is one more thing that it depends on.
        relevant = maybe if not allowing else open_
        return Decision(None, (*allowing, *relevant), tuple(_unknown(relevant, request)))
    return Decision(bool(allowing), tuple(allowing))


def _unknown(statements: Iterable[Statement], request: Request) -> Iterable[Condition]:
    found = (each for statement in statements for each in statement.conditions if holds(each, request.context) is None)
    return dict.fromkeys(found)


def _applies(statement: Statement, request: Request) -> bool | None:
    if not (
        action_matches(statement, request.action)
        and resource_matches(statement, request.resource)
        and principal_matches(statement, request.principal)
    ):
        return False
    held = [holds(each, request.context) for each in statement.conditions]
    return False if False in held else None if None in held else True


def action_matches(statement: Statement, action: str) -> bool:
    """Return whether a statement is about an action."""
    if statement.not_actions:
        return not any(stands_for(pattern, action) for pattern in statement.not_actions)
    return any(stands_for(pattern, action) for pattern in statement.actions)


def stands_for(pattern: str, action: str) -> bool:
    """Return whether a pattern of actions stands for an action; upper and lower case are alike."""
    return matches(pattern.lower(), action.lower())


def resource_matches(statement: Statement, resource: str) -> bool:
    """Return whether a statement is about a resource; one without resources is about whatever it stands at."""
    if statement.not_resources:
        return not any(matches(pattern, resource) for pattern in statement.not_resources)
    return not statement.resources or any(matches(pattern, resource) for pattern in statement.resources)


def principal_matches(statement: Statement, principal: str | None) -> bool:
    """Return whether a statement is about somebody; one without principals is about whoever has the policy."""
    if statement.not_principals:
        return not any(_names(each, principal) for each in statement.not_principals)
    return not statement.principals or any(_names(each, principal) for each in statement.principals)


def _names(named: Principal, principal: str | None) -> bool:
    return any(matches(pattern, principal or "") for pattern in principal_patterns(named))


def principal_patterns(named: Principal) -> tuple[str, ...]:
    """Return the patterns of those whom a principal stands for: an account is everybody in it."""
    account = _ACCOUNT.fullmatch(named.name)
    if named.kind == "AWS" and account:
        return (account[1], f"arn:*:*::{account[1]}:*")
    return (named.name,)
