"""The statements of policies in a template: what they allow, and to whom."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from sampy.conditions import branches
from sampy.errors import DocumentPath
from sampy.intrinsics import Json
from sampy.lint.rule import at
from sampy.lint.values import always, entries, items, wrong_texts
from sampy.template import Template

IDENTITIES = ("AWS::IAM::Group", "AWS::IAM::Role", "AWS::IAM::User")
"""The types that policies are attached to."""
_POLICIES = (
    "AWS::IAM::GroupPolicy",
    "AWS::IAM::ManagedPolicy",
    "AWS::IAM::Policy",
    "AWS::IAM::RolePolicy",
    "AWS::IAM::UserPolicy",
)
Statement = Mapping[str, Json]


def identity_statements(template: Template) -> Iterator[tuple[DocumentPath, Statement]]:
    """Yield the statements that allow something to roles, users and groups, each with the way to it."""
    for logical_id, properties in template.each(*IDENTITIES):
        for path, policy in items(properties.get("Policies"), at(logical_id, "Policies")):
            yield from allowing(entries(policy).get("PolicyDocument"), (*path, "PolicyDocument"))
    for logical_id, properties in template.each(*_POLICIES):
        yield from allowing(properties.get("PolicyDocument"), at(logical_id, "PolicyDocument"))


def allowing(document: Json, path: DocumentPath) -> Iterator[tuple[DocumentPath, Statement]]:
    """Yield the statements of a policy that allow something, each with the way to it."""
    for within, policy in branches(document, path):
        for each, statement in items(entries(policy).get("Statement"), (*within, "Statement")):
            if entries(statement).get("Effect") == "Allow":
                yield each, entries(statement)


def open_to_all(document: Json, path: DocumentPath) -> Iterator[tuple[DocumentPath, Statement]]:
    """Yield the statements of a policy that allow something to everybody, on no condition."""
    for each, statement in allowing(document, path):
        if "Condition" not in statement and _is_everybody(statement.get("Principal")):
            yield each, statement


def _is_everybody(principal: Json) -> bool:
    return always(
        principal, lambda each: each == "*" or bool(wrong_texts(entries(each).get("AWS"), lambda each: each == "*"))
    )
