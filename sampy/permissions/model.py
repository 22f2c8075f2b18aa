"""Permissions of a compiled stack, as values."""

from __future__ import annotations

import attrs

from sampy.errors import DocumentPath, Place
from sampy.iam.statements import Policy, Statement


@attrs.frozen
class Granted:
    """A statement, and what granted it.

    Args:
        statement: The statement, in which what the template refers to is told: the ARN of a table as
            ``arn:aws:dynamodb:us-east-1:${AWS::AccountId}:table/${Votes}``, where ``${Votes}`` is its name.
        policy: What granted it: the name of a policy template or a managed policy, or what else it is.
        holder: The logical id of the resource of the compiled template that holds it.
        path: The way to it in the user's document, as far as that is known.
        place: Where the user wrote what it came of.
    """

    statement: Statement
    policy: str
    holder: str
    path: DocumentPath = ()
    place: Place | None = None


@attrs.frozen
class Role:
    """A role of the stack; a user or a group, too, which nothing runs with.

    Args:
        logical_id: Its logical id.
        users: The logical ids of what runs with it: functions, state machines, rules ...
        granted: What it may do.
        unknown: The managed policies that it has and whose statements are not known here.
        boundary: Its permissions boundary; it may do only what that allows, too.
        place: Where the user declared it, or what it was made for.
        managed: The ARNs of the managed policies that it names and whose statements are among those granted.
    """

    logical_id: str
    users: tuple[str, ...] = ()
    granted: tuple[Granted, ...] = ()
    unknown: tuple[str, ...] = ()
    boundary: str | None = None
    place: Place | None = None
    managed: tuple[str, ...] = ()

    @property
    def policy(self) -> Policy:
        """All that it was granted, as one policy."""
        return Policy(tuple(each.statement for each in self.granted))
