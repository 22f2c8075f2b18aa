"""Whether somebody may do something in a compiled stack, and why."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Literal, TypeAlias

import attrs

from sampy.context import Context
from sampy.data import row
from sampy.errors import SampyError, did_you_mean
from sampy.iam.comparison import compare
from sampy.iam.conditions import Values, holds
from sampy.iam.evaluation import principal_matches
from sampy.iam.statements import Policy, Statement
from sampy.iam.words import condition_words, resource_words
from sampy.intrinsics import as_map
from sampy.permissions.model import Granted, Role
from sampy.permissions.names import Names
from sampy.permissions.principals import roles
from sampy.permissions.resource_policies import resource_statements
from sampy.template import Template

Answer: TypeAlias = Literal["always", "partly", "never"]
_ANSWERS: tuple[Answer, ...] = ("always", "partly", "never")
_LOGICAL_ID = re.compile(r"[A-Za-z0-9]+")
_ACCOUNT = re.compile(r"(arn:[^:]*:iam::)?(\d{12}|\$\{AWS::AccountId\})(:root)?")


class UnknownPrincipal(SampyError):
    """Raised where a name is that of no role of the template, and of nothing that runs with one."""


@attrs.frozen
class Access:
    """An answer to whether somebody may do something.

    Args:
        asked: The question, in words.
        answer: ``always`` where all of it is permitted whatever the conditions are; ``never`` where none of it is under
            any; ``partly`` where it depends on conditions, or on what of it is done.
        because: The statements that have to do with it, each with what granted it.
        unknown: The policies that may have to do with it and whose statements are not known.
    """

    asked: str
    answer: Answer
    because: tuple[Granted, ...]
    unknown: tuple[str, ...] = ()

    def __str__(self) -> str:
        lines = [f"{self.asked}: {self.answer}"]
        lines += [f"  {_words(each)}" for each in self.because] or ["  no statement is about it"]
        lines += [f"  the statements of {each} are not known" for each in self.unknown]
        return "\n".join(lines)


class Permissions:
    """Answers who may do what in a compiled template.

    Args:
        template: The template.
        context: What it was compiled with.
    """

    def __init__(self, template: Template, context: Context) -> None:
        self._names = Names(template, context)
        self._template = template
        self.roles = roles(template, context)
        self._of_resources = tuple(resource_statements(template, context))

    def access(self, principal: str, action: str, resource: str = "*", where: Values | None = None) -> Access:
        """Return whether somebody may do something.

        Args:
            principal: A role of the template, or what runs with one, by its logical id; or a service, such as
                ``events.amazonaws.com``, or an ARN, that the policies of resources name.
            action: The action: ``dynamodb:GetItem``; with wildcards, all of these.
            resource: A resource by its logical id, with what comes behind it in its ARN where that matters:
                ``Votes``, ``Votes/index/*``, ``Photos/cats/*``; or an ARN. With wildcards, all of these.
            where: What is known of the request: condition keys with their values. Where it isn't given, nothing is.

        Raises:
            UnknownPrincipal: Where the template has no such role, function or state machine.
        """
        arn = self._arn(resource, action)
        asked = Statement("Allow", actions=(action,), resources=(arn,))
        role = None if "." in principal or ":" in principal or principal == "*" else self.role_of(principal)
        told = None if where is None else {key: self._resolved(value) for key, value in where.items()}
        granted = [
            attrs.evolve(each, statement=statement)
            for each in self._granted(principal, role, arn)
            if (statement := _known(each.statement, told)) is not None
        ]
        policy = Policy(tuple(each.statement for each in granted))
        answer = _answer(policy, asked)
        unknown = role.unknown if role is not None else ()
        if role is not None and role.boundary is not None:
            boundary = self._boundary(role.boundary)
            within = "partly" if boundary is None else _answer(boundary, asked)
            answer = max(answer, within, key=_ANSWERS.index)
            unknown += (role.boundary,) if boundary is None else ()
        about = tuple(each for each in granted if _is_about(each.statement, asked))
        return Access(f"{principal} may {action} on {resource_words(arn)}", answer, about, unknown)

    def role_of(self, name: str) -> Role:
        """Return the role of a logical id, or the one that what has it runs with.

        Raises:
            UnknownPrincipal: Where there is none.
        """
        of_users = next((role for role in self.roles if name in role.users), None)
        found = next((role for role in self.roles if role.logical_id == name), of_users)
        if found is not None:
            return found
        if name in self._template.resources:
            raise UnknownPrincipal(f"{name} runs with no role of this template")
        known = [each for role in self.roles for each in (role.logical_id, *role.users)]
        raise UnknownPrincipal(
            f"there is no role {name!r}, and nothing that runs with one: {did_you_mean(name, known)}"
        )

    def _granted(self, principal: str, role: Role | None, arn: str) -> Iterator[Granted]:
        """Yield the statements that have to do with what somebody may do with a resource, without whom they name."""
        name = principal if role is None else self._names.arn(role.logical_id)
        for each in self._of_resources:
            if principal_matches(each.statement, name) and (role is None or not _leaves_it_to_roles(each.statement)):
                yield attrs.evolve(each, statement=attrs.evolve(each.statement, principals=(), not_principals=()))
        of_key = [
            each.statement
            for each in self._of_resources
            if arn in each.statement.resources and self._template.type_of(each.holder) == "AWS::KMS::Key"
        ]
        # What roles may do with a key is up to the policy of the key.
        may_grant = not of_key or any(map(_leaves_it_to_roles, of_key))
        for each in role.granted if role is not None else ():
            if may_grant or each.statement.effect == "Deny":
                yield each

    def _resolved(self, value: str | Sequence[str]) -> str | Sequence[str]:
        return self._names.resolved(value) if isinstance(value, str) else [*map(self._names.resolved, value)]

    def _boundary(self, arn: str) -> Policy | None:
        """Return the policy that is a permissions boundary; None where its statements are not known."""
        statements = row("managed_policy_documents", arn.partition(":iam::aws:policy/")[2])
        own = next(
            (each for each, _ in self._template.each("AWS::IAM::ManagedPolicy") if self._names.arn(each) == arn), ""
        )
        if own:
            document = as_map(self._template.properties(own).get("PolicyDocument"))
            return Policy(tuple(map(self._names.statement, Policy.parse(document).statements)))
        return None if statements is None else Policy.parse({"Statement": statements})

    def _arn(self, resource: str, action: str) -> str:
        """Return the ARN of what is named by a logical id, with what is behind it."""
        found = _LOGICAL_ID.match(resource)
        name = found[0] if found else ""
        arn = self._names.arn(name)
        if action.lower().startswith("execute-api:") and name in self._template.resources:
            arn = self._names.resolved(
                f"arn:${{AWS::Partition}}:execute-api:${{AWS::Region}}:${{AWS::AccountId}}:${{{name}}}"
            )
        return self._names.resolved(resource) if arn is None else f"{arn}{self._names.resolved(resource[len(name) :])}"


def _answer(policy: Policy, asked: Statement) -> Answer:
    if not compare(policy, Policy((asked,))).broader:
        return "always"
    return "never" if _permits_nothing(policy, asked) else "partly"


def _known(statement: Statement, where: Values | None) -> Statement | None:
    """Return a statement without the conditions that hold; None where one of them does not."""
    if not statement.conditions or where is None:
        return statement
    held = [(each, holds(each, where)) for each in statement.conditions]
    if any(result is False for _, result in held):
        return None
    return attrs.evolve(statement, conditions=tuple(each for each, result in held if result is None))


def _permits_nothing(policy: Policy, asked: Statement) -> bool:
    """Return whether a policy permits nothing of what is asked: denying it would change nothing."""
    denied = policy + Policy((attrs.evolve(asked, effect="Deny"),))
    return not compare(denied, policy).broader


def _leaves_it_to_roles(statement: Statement) -> bool:
    """Return whether a statement of a resource's policy lets the policies of who is in the account decide."""
    return statement.effect == "Allow" and any(_ACCOUNT.fullmatch(each.name) for each in statement.principals)


def _is_about(statement: Statement, asked: Statement) -> bool:
    alone = attrs.evolve(statement, effect="Allow", conditions=())
    return not _permits_nothing(Policy((alone,)), asked)


def _words(granted: Granted) -> str:
    statement = granted.statement
    verb = "allows" if statement.effect == "Allow" else "denies"
    actions = ", ".join(statement.actions) or f"everything but {', '.join(statement.not_actions)}"
    on: Sequence[str] = [resource_words(each) for each in statement.resources]
    onto = ", ".join(on) or f"everything but {', '.join(map(resource_words, statement.not_resources))}"
    place = f", {granted.place}" if granted.place else ""
    return f"{granted.policy}{place} {verb} {actions} on {onto}{condition_words(statement.conditions)}"
