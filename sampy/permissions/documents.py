"""Effective permissions as documents for other programs to read."""

from __future__ import annotations

from collections.abc import Sequence

from sampy.explain.documents import place_document
from sampy.iam.words import resource_words
from sampy.intrinsics import Json
from sampy.permissions.entries import Entry, entries
from sampy.permissions.model import Role
from sampy.template import Template


def roles_document(template: Template, roles: Sequence[Role]) -> dict[str, Json]:
    """Return what the roles of a template may do as a document, with places as file and line."""
    return {
        "stack": template.name,
        **place_document(template.source.place(())),
        "roles": [_role(role) for role in roles],
    }


def _role(role: Role) -> Json:
    return {
        "role": role.logical_id,
        **place_document(role.place),
        "usedBy": [*role.users],
        "statements": [_entry(entry) for entry in entries(role)],
        "unknownPolicies": [*role.unknown],
        "permissionsBoundary": role.boundary,
    }


def _entry(entry: Entry) -> Json:
    statement = entry.statement
    resources: list[Json] = [{"arn": each, "name": resource_words(each)} for each in statement.resources]
    excluded: list[Json] = [{"arn": each, "name": resource_words(each)} for each in statement.not_resources]
    conditions: list[Json] = [
        {"operator": each.operator, "key": each.key, "values": [*each.values]} for each in statement.conditions
    ]
    return {
        "effect": statement.effect,
        "actions": {level or "Unknown": [*names] for level, names in entry.levels},
        "notActions": [*statement.not_actions],
        "resources": resources,
        "notResources": excluded,
        "conditions": conditions,
        "grantedBy": entry.granted.policy,
        "holder": entry.granted.holder,
        **place_document(entry.granted.place),
    }
