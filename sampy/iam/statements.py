"""Policies and their statements, as values.

Source: AWS page "IAM JSON policy element reference".
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Literal, NamedTuple, TypeAlias, cast

import attrs

from sampy.errors import Invalid
from sampy.intrinsics import Json, as_map
from sampy.texts import told

Effect: TypeAlias = Literal["Allow", "Deny"]


class Principal(NamedTuple):
    """Whom a statement is about.

    Args:
        kind: ``AWS``, ``Service``, ``Federated`` or ``CanonicalUser``; ``*`` for everybody.
        name: The ARN or account, the name of the service, or ``*``.
    """

    kind: str
    name: str


class Condition(NamedTuple):
    """One demand of a statement's `Condition`; the statement applies only where all of them hold.

    Args:
        operator: What is asked of the key: ``StringEquals``, ``ForAnyValue:StringLike``, ``NumericLessThanIfExists``.
            ``Fn::If`` where a condition of the template decides about the statement.
        key: The condition key, ``aws:SourceArn``; the name of the template's condition for ``Fn::If``.
        values: The values to compare with, of which one has to fit.
    """

    operator: str
    key: str
    values: tuple[str, ...]

    def __str__(self) -> str:
        if self.operator == "Fn::If":
            return f"{self.key} is {self.values[0]}"
        return f"{self.operator} {self.key} {', '.join(self.values)}"


@attrs.frozen
class Statement:
    """A statement of a policy: what it allows or denies, to whom, on what.

    What stands in a template as a reference stands in these texts as ``${Votes}`` or ``${Votes.Arn}``.

    Args:
        effect: ``Allow`` or ``Deny``.
        actions: The actions, with wildcards: ``dynamodb:GetItem``, ``s3:Get*``, ``*``. Upper and lower case are alike.
        not_actions: All actions but these; given instead of `actions`.
        resources: The ARNs, with wildcards. A statement of a trust policy has none.
        not_resources: All resources but these; given instead of `resources`.
        principals: Whom it is about, in the policy of a resource or in a trust policy.
        not_principals: Everybody but these; given instead of `principals`.
        conditions: What has to hold.
        sid: The name of the statement.
    """

    effect: Effect = "Allow"
    actions: tuple[str, ...] = ()
    not_actions: tuple[str, ...] = ()
    resources: tuple[str, ...] = ()
    not_resources: tuple[str, ...] = ()
    principals: tuple[Principal, ...] = ()
    not_principals: tuple[Principal, ...] = ()
    conditions: tuple[Condition, ...] = ()
    sid: str | None = None

    def to_document(self) -> dict[str, Json]:
        """Return the statement as it stands in a policy."""
        document: dict[str, Json] = {"Sid": self.sid} if self.sid else {}
        document["Effect"] = self.effect
        for name, value in (
            ("Principal", _principals_document(self.principals)),
            ("NotPrincipal", _principals_document(self.not_principals)),
            ("Action", _one_or_all(self.actions)),
            ("NotAction", _one_or_all(self.not_actions)),
            ("Resource", _one_or_all(self.resources)),
            ("NotResource", _one_or_all(self.not_resources)),
            ("Condition", _conditions_document(self.conditions)),
        ):
            if value:
                document[name] = value
        return document


@attrs.frozen
class Policy:
    """A policy: what is permitted is what one of its statements allows and none denies.

    Args:
        statements: Its statements.
    """

    statements: tuple[Statement, ...] = ()

    @classmethod
    def parse(cls, document: Mapping[str, Json] | str) -> Policy:
        """Return the policy of a document: JSON text, or a map, in which there may be intrinsic functions.

        Of a statement below ``Fn::If``, both branches are taken, each with the condition of the template.

        Raises:
            Invalid: Where it is no policy; `at` leads to what is wrong.
        """
        if isinstance(document, str):
            try:
                document = cast(Mapping[str, Json], json.loads(document))
            except ValueError as error:
                raise Invalid(f"the policy is no JSON: {error}", fix="write it as JSON") from None
        if not isinstance(document, Mapping) or "Statement" not in document:
            raise Invalid("a policy is a map with Statement", fix="give it one statement, or a list of them")
        return cls(tuple(_statements(document["Statement"], ("Statement",), ())))

    def to_document(self) -> dict[str, Json]:
        """Return the policy as IAM takes it."""
        return {"Version": "2012-10-17", "Statement": [each.to_document() for each in self.statements]}

    def __add__(self, other: Policy) -> Policy:
        """Return a policy with the statements of both."""
        return Policy((*self.statements, *other.statements))


_ELEMENTS = (
    "Sid",
    "Effect",
    "Principal",
    "NotPrincipal",
    "Action",
    "NotAction",
    "Resource",
    "NotResource",
    "Condition",
)


def _statements(value: Json, at: tuple[str | int, ...], conditions: tuple[Condition, ...]) -> Iterator[Statement]:
    match value:
        case list():
            for index, item in enumerate(value):
                yield from _statements(item, (*at, index), conditions)
        case {"Fn::If": [str(name), then, otherwise], **others} if not others:
            yield from _statements(then, (*at, "Fn::If", 1), (*conditions, Condition("Fn::If", name, ("true",))))
            yield from _statements(otherwise, (*at, "Fn::If", 2), (*conditions, Condition("Fn::If", name, ("false",))))
        case {"Ref": "AWS::NoValue", **others} if not others:
            return
        case dict():
            yield _statement(value, at, conditions)
        case _:
            raise Invalid("a statement must be a map", fix="give it Effect, Action and Resource", at=at)


def _statement(document: Mapping[str, Json], at: tuple[str | int, ...], conditions: tuple[Condition, ...]) -> Statement:
    if document.get("Effect") not in ("Allow", "Deny"):
        raise Invalid("a statement needs an Effect", fix="use Allow or Deny", at=(*at, "Effect"))
    for name in document:
        if name not in _ELEMENTS:
            raise Invalid(f"a statement has no {name!r}", fix=f"use: {', '.join(_ELEMENTS)}", at=(*at, name))
    for name, opposite in (("Action", "NotAction"), ("Resource", "NotResource"), ("Principal", "NotPrincipal")):
        if name in document and opposite in document:
            raise Invalid(f"a statement can't have both {name} and {opposite}", fix="remove one of them", at=at)
    if "Action" not in document and "NotAction" not in document:
        raise Invalid("a statement needs an Action", fix="add Action or NotAction", at=at)
    sid = document.get("Sid")
    return Statement(
        "Allow" if document["Effect"] == "Allow" else "Deny",
        actions=_texts(document.get("Action")),
        not_actions=_texts(document.get("NotAction")),
        resources=_texts(document.get("Resource")),
        not_resources=_texts(document.get("NotResource")),
        principals=_principals(document.get("Principal")),
        not_principals=_principals(document.get("NotPrincipal")),
        conditions=(*conditions, *_conditions(document.get("Condition"))),
        sid=None if sid is None else told(sid),
    )


def _texts(value: Json) -> tuple[str, ...]:
    """Return the texts of a list, or of the one in its place; of those below ``Fn::If``, both."""
    match value:
        case None | {"Ref": "AWS::NoValue"}:
            return ()
        case list():
            return tuple(text for item in value for text in _texts(item))
        case {"Fn::If": [_, then, otherwise], **others} if not others:
            return (*_texts(then), *_texts(otherwise))
    return (told(value),)


def _principals(value: Json) -> tuple[Principal, ...]:
    match value:
        case None:
            return ()
        case "*":
            return (Principal("*", "*"),)
        case dict():
            return tuple(Principal(kind, name) for kind, names in value.items() for name in _texts(names))
    return tuple(Principal("AWS", name) for name in _texts(value))


def _conditions(value: Json) -> Iterator[Condition]:
    for operator, keys in as_map(value).items():
        for key, values in as_map(keys).items():
            yield Condition(operator, key, _texts(values))


def _one_or_all(values: Sequence[str]) -> Json:
    return values[0] if len(values) == 1 else list(values)


def _principals_document(principals: Iterable[Principal]) -> Json:
    by_kind: dict[str, list[str]] = {}
    for kind, name in principals:
        by_kind.setdefault(kind, []).append(name)
    if "*" in by_kind:
        return "*"
    return {kind: _one_or_all(names) for kind, names in by_kind.items()}


def _conditions_document(conditions: Iterable[Condition]) -> Json:
    document: dict[str, dict[str, Json]] = {}
    for operator, key, values in conditions:
        document.setdefault(operator, {})[key] = _one_or_all(values)
    return cast(Json, document)
