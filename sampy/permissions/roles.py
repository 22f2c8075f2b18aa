"""The roles, users and groups of a compiled template: what they were granted, and where, and what runs with them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from typing import NamedTuple

import attrs

from sampy.conditions import NO_VALUE
from sampy.context import Context
from sampy.data import row
from sampy.errors import DocumentPath, Invalid
from sampy.explain.leaves import Leaf
from sampy.explain.policies import declared_policy
from sampy.iam.statements import Condition, Policy, Statement
from sampy.intrinsics import Json, as_map
from sampy.permissions.model import Granted, Role
from sampy.permissions.names import Names
from sampy.references import Reference, references
from sampy.template import Template
from sampy.texts import told

ROLE, USER, GROUP = "AWS::IAM::Role", "AWS::IAM::User", "AWS::IAM::Group"
_ATTACHED = {
    ROLE: {"AWS::IAM::ManagedPolicy": "Roles", "AWS::IAM::Policy": "Roles", "AWS::IAM::RolePolicy": "RoleName"},
    USER: {"AWS::IAM::ManagedPolicy": "Users", "AWS::IAM::Policy": "Users", "AWS::IAM::UserPolicy": "UserName"},
    GROUP: {"AWS::IAM::ManagedPolicy": "Groups", "AWS::IAM::Policy": "Groups", "AWS::IAM::GroupPolicy": "GroupName"},
}
"""The types of policies that name whom they are for, with the property that does."""
_ROLE_PROPERTIES = ("role", "rolearn", "credentials")
"""How the names of properties end that take a role to run with: ``Role``, ``ExecutionRoleArn``, ``Credentials``."""


def roles(template: Template, context: Context) -> tuple[Role, ...]:
    """Return the roles of a compiled template, in its order.

    Args:
        template: The template.
        context: What it was compiled with.
    """
    return identities(template, context, ROLE)


def identities(template: Template, context: Context, type_: str) -> tuple[Role, ...]:
    """Return the roles, the users or the groups of a compiled template, in its order.

    Args:
        template: The template.
        context: What it was compiled with.
        type_: `ROLE`, `USER` or `GROUP`.
    """
    there = any(True for _ in template.each(type_))
    return _Collector(template, context, type_).identities() if there else ()


class _Held(NamedTuple):
    """A policy document of a template.

    Args:
        document: The document.
        name: What it is called.
        path: The way to it in the compiled template.
        conditions: The conditions of the template under which it is there.
    """

    document: Json
    name: str
    path: DocumentPath
    conditions: tuple[Condition, ...] = ()


class _Collector:
    """Collects what the roles of one template were granted, or its users or groups."""

    def __init__(self, template: Template, context: Context, type_: str) -> None:
        self._type = type_
        self._template = template
        self._context = context
        self._names = Names(template, context)
        self._written = as_map(template.written.get("Resources"))
        self._to: dict[str, list[Reference]] = defaultdict(list)
        for each in references(template.document):
            if each.section == "Resources" and each.kind in ("Ref", "GetAtt"):
                self._to[each.target].append(each)

    def identities(self) -> tuple[Role, ...]:
        """Return all of them."""
        return tuple(self._role(logical_id, properties) for logical_id, properties in self._template.each(self._type))

    def _role(self, logical_id: str, properties: Mapping[str, Json]) -> Role:
        granted = [*self._inline(logical_id, properties)]
        managed: list[str] = []
        unknown: list[str] = []
        for arn, path, conditions in _branches(
            properties.get("ManagedPolicyArns"), ("Properties", "ManagedPolicyArns")
        ):
            found = [*self._managed(logical_id, arn, path, conditions)]
            granted += found
            (managed if found else unknown).append(self._names.resolved(told(arn)))
        for each in self._to[logical_id]:
            granted += self._attached(each)
        boundary = properties.get("PermissionsBoundary")
        return Role(
            logical_id,
            self._users(logical_id),
            tuple(granted),
            tuple(dict.fromkeys(unknown)),
            None if boundary is None else self._names.resolved(told(boundary)),
            self._template.place(logical_id),
            tuple(dict.fromkeys(managed)),
        )

    def _users(self, role: str) -> tuple[str, ...]:
        """Return what runs with a role: what names it in a property for that, and not in a policy."""
        holders = [each.holder for each in self._to[role] if _is_for_a_role(each.path)]
        return tuple(
            dict.fromkeys(each for each in holders if not self._template.type_of(each).startswith("AWS::IAM::"))
        )

    def _inline(self, logical_id: str, properties: Mapping[str, Json]) -> Iterator[Granted]:
        for policy, path, conditions in _branches(properties.get("Policies"), ("Properties", "Policies")):
            entry = as_map(policy)
            name = told(entry.get("PolicyName", "policy"))
            yield from self._granted(
                logical_id,
                _Held(entry.get("PolicyDocument"), name, (*path, "PolicyDocument"), conditions),
                path,
                policy,
            )

    def _managed(
        self, role: str, policy: Json, path: DocumentPath, conditions: tuple[Condition, ...]
    ) -> Iterator[Granted]:
        """Yield what a managed policy grants; nothing, where its statements are not known."""
        arn = self._names.resolved(told(policy))
        own = told(policy).removeprefix("${").removesuffix("}").partition(".")[0]
        if own in self._template.resources and self._template.type_of(own) == "AWS::IAM::ManagedPolicy":
            yield from self._of_resource(own, conditions)
            return
        _, aws, name = arn.partition(":iam::aws:policy/")
        statements = row("managed_policy_documents", name) if aws else None
        if statements is not None:
            document: Json = {"Statement": statements}
            yield from self._granted(role, _Held(document, name.rpartition("/")[2], path, conditions), path, policy)

    def _attached(self, reference: Reference) -> Iterator[Granted]:
        """Yield what a policy grants that names a role."""
        property_ = _ATTACHED[self._type].get(self._template.type_of(reference.holder))
        if property_ is not None and reference.path[2:4] == ("Properties", property_):
            yield from self._of_resource(reference.holder)

    def _of_resource(self, policy: str, conditions: tuple[Condition, ...] = ()) -> Iterator[Granted]:
        properties = self._template.properties(policy)
        origin = self._template.origin(policy)
        name = origin.rule if origin.rule != "declared" else policy
        held = _Held(properties.get("PolicyDocument"), name, ("Properties", "PolicyDocument"), conditions)
        yield from self._granted(policy, held, held.path, None)

    def _granted(self, holder: str, held: _Held, path: DocumentPath, entry: Json) -> Iterator[Granted]:
        """Yield the statements of a document with what granted them.

        Args:
            holder: The logical id of the resource that holds it.
            held: The document.
            path: The way to the entry of the role's policies that it is in.
            entry: That entry.
        """
        origin = self._template.origin(holder)
        name: str = held.name
        at: DocumentPath = ("Resources", origin.declared, *origin.at)
        if origin.rule == "declared":
            at = ("Resources", holder, *held.path)
        else:
            source = declared_policy(holder, Leaf((), path, entry), self._written.get(origin.declared))
            if source is not None:
                name, at = source.name, ("Resources", origin.declared, *source.path)
        place = self._template.source.place(at)
        for statement, within in _statements(held.document):
            conditions = (*held.conditions, *statement.conditions)
            resolved = self._names.statement(attrs.evolve(statement, conditions=conditions))
            if origin.rule == "declared":
                yield Granted(resolved, name, holder, (*at, *within), self._template.source.place((*at, *within)))
            else:
                yield Granted(resolved, name, holder, at, place)


def _is_for_a_role(path: DocumentPath) -> bool:
    """Return whether a reference stands in a property for a role to run with, and not in a variable or a policy."""
    names = [step for step in path if isinstance(step, str) and not step.startswith("Fn::")]
    return names[-1].lower().endswith(_ROLE_PROPERTIES) and "Variables" not in names


def _statements(document: Json) -> Iterator[tuple[Statement, DocumentPath]]:
    """Yield the statements of a document with the ways to them; none of what is no policy, which checks tell of."""
    statements = as_map(document).get("Statement")
    listed = isinstance(statements, list)
    for index, each in enumerate(statements if isinstance(statements, list) else [statements]):
        at: DocumentPath = ("Statement", index) if listed else ("Statement",)
        try:
            parsed = Policy.parse({"Statement": each})
        except Invalid:
            continue
        for statement in parsed.statements:
            yield statement, at


def _branches(
    value: Json, path: DocumentPath, conditions: tuple[Condition, ...] = ()
) -> Iterator[tuple[Json, DocumentPath, tuple[Condition, ...]]]:
    """Yield the items of a list, with the ways to them and the conditions under which they are there."""
    match value:
        case None:
            return
        case list():
            for index, item in enumerate(value):
                yield from _branches(item, (*path, index), conditions)
        case {"Fn::If": [str(name), then, otherwise], **others} if not others:
            for branch, at, holds in ((then, 1, "true"), (otherwise, 2, "false")):
                condition = Condition("Fn::If", name, (holds,))
                yield from _branches(branch, (*path, "Fn::If", at), (*conditions, condition))
        case _ if value != NO_VALUE:
            yield value, path, conditions
