"""The roles, users and groups of a compiled template: what they were granted, and where, and what runs with them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Container, Iterator, Mapping, Sequence
from functools import cache
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
from sampy.references import references, references_in
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
    """Return the roles of a compiled template, in its order, with what runs with them.

    Args:
        template: The template.
        context: What it was compiled with.
    """
    found = identities(template, context, ROLE)
    users = _users(template) if found else {}
    return tuple(attrs.evolve(each, users=tuple(dict.fromkeys(users.get(each.logical_id, ())))) for each in found)


def identities(
    template: Template, context: Context, type_: str, among: Container[str] | None = None
) -> tuple[Role, ...]:
    """Return the roles, the users or the groups of a compiled template, in its order.

    Args:
        template: The template.
        context: What it was compiled with.
        type_: `ROLE`, `USER` or `GROUP`.
        among: The logical ids of those that are wanted; all, where nothing is given.
    """
    wanted = [(name, each) for name, each in template.each(type_) if among is None or name in among]
    if not wanted:
        return ()
    collector = _Collector(template, context, type_)
    return tuple(collector.role(name, properties) for name, properties in wanted)


def attached(template: Template, type_: str) -> Mapping[str, Sequence[str]]:
    """Return the logical ids of the policies that name each role, user or group, in the order of the template.

    Args:
        template: The template.
        type_: `ROLE`, `USER` or `GROUP`.
    """
    found: dict[str, list[str]] = defaultdict(list)
    named_in = _ATTACHED[type_]
    for policy, properties in template.each(*named_in):
        for each in references_in(properties.get(named_in[template.type_of(policy)]), ("Resources", policy)):
            if each.kind in ("Ref", "GetAtt"):
                found[each.target].append(policy)
    return found


def _users(template: Template) -> Mapping[str, Sequence[str]]:
    """Return what runs with each role: what names it in a property for that, and not in a policy."""
    found: dict[str, list[str]] = defaultdict(list)
    for each in references(template.document):
        runs = each.section == "Resources" and each.kind in ("Ref", "GetAtt") and _is_for_a_role(each.path)
        if runs and not template.type_of(each.holder).startswith("AWS::IAM::"):
            found[each.target].append(each.holder)
    return found


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
        self._template = template
        self._names = Names(template, context)
        self._written = as_map(template.written.get("Resources"))
        self._attached = attached(template, type_)
        self._known: dict[int, tuple[Json, Sequence[tuple[Statement, DocumentPath]]]] = {}

    def role(self, logical_id: str, properties: Mapping[str, Json]) -> Role:
        """Return one of them."""
        granted = [*self._inline(logical_id, properties)]
        managed: list[str] = []
        unknown: list[str] = []
        for policy, path, conditions in _branches(
            properties.get("ManagedPolicyArns"), ("Properties", "ManagedPolicyArns")
        ):
            found = [*self._managed(logical_id, policy, path, conditions)]
            granted += found
            (managed if found else unknown).append(self._names.resolved(told(policy)))
        for name in self._attached.get(logical_id, ()):
            granted += self._of_resource(name)
        boundary = properties.get("PermissionsBoundary")
        return Role(
            logical_id,
            granted=tuple(granted),
            unknown=tuple(dict.fromkeys(unknown)),
            boundary=None if boundary is None else self._names.resolved(told(boundary)),
            place=self._template.place(logical_id),
            managed=tuple(dict.fromkeys(managed)),
        )

    def _resolved(self, document: Json) -> Sequence[tuple[Statement, DocumentPath]]:
        """Return the statements of a document with what their references stand for; of one that many have, once."""
        if id(document) not in self._known:
            found = tuple((self._names.statement(statement), at) for statement, at in _statements(document))
            # The document is kept with what it says, so that no other one gets its identity.
            self._known[id(document)] = (document, found)
        return self._known[id(document)][1]

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
        written = told(policy)
        own = written.removeprefix("${").removesuffix("}").partition(".")[0]
        if own in self._template.resources and self._template.type_of(own) == "AWS::IAM::ManagedPolicy":
            yield from self._of_resource(own, conditions)
            return
        _, aws, name = self._names.resolved(written).partition(":iam::aws:policy/")
        document = _of_aws(name) if aws else None
        if document is not None:
            yield from self._granted(role, _Held(document, name.rpartition("/")[2], path, conditions), path, policy)

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
        for statement, within in self._resolved(held.document):
            resolved = statement
            if held.conditions:
                resolved = attrs.evolve(statement, conditions=(*held.conditions, *statement.conditions))
            if origin.rule == "declared":
                yield Granted(resolved, name, holder, (*at, *within), self._template.source.place((*at, *within)))
            else:
                yield Granted(resolved, name, holder, at, place)


@cache
def _of_aws(name: str) -> Json:
    """Return the document of a managed policy of AWS; None where it is not known."""
    statements = row("managed_policy_documents", name)
    return None if statements is None else {"Statement": statements}


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
