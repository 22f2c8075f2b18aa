"""Differences as JSON for programs: a list with one object for each stack.

Each has these entries, all of which are always there::

    stack      the name of the stack
    summary    how many: add, change, replace, maybe_replace, rename, delete, others, broader
    resources  a list: resource, type, action (add, modify, remove, rename), effect (none, in place, maybe replaced,
               replaced), renamedFrom, stateful, keeping (Delete, Retain, Snapshot), losesData, file, line, changes
    sections   a list: section, name, changes
    security   a list: resource, kind, words (a list of sentences), broader, narrower, file, line
    drift      null where it wasn't looked at; else a list: resource, physicalId, type, deleted, changes
    notes      a list of sentences

A change has ``path`` (a list of names and positions), ``before`` and ``after`` (left out where there is no value),
``effect``, ``because`` (null, or the resource or parameter that leads to it), ``file`` and ``line``. What isn't known
is null. Secrets are ``"(hidden)"``.
"""

from __future__ import annotations

import json
from collections.abc import Sequence

from sampy.differences.formats.rows import counts
from sampy.differences.model import ABSENT, Change, Difference, Drift, ResourceChange, SectionChange, SecurityChange
from sampy.explain.documents import place_document
from sampy.intrinsics import Json


def render(differences: Sequence[Difference]) -> str:
    """Return differences as JSON."""
    return f"{json.dumps([difference_document(each) for each in differences], indent=2, ensure_ascii=False)}\n"


def difference_document(difference: Difference) -> dict[str, Json]:
    """Return a difference as a document, which has the shape that this module describes."""
    return {
        "stack": difference.name,
        "summary": {**counts(difference)._asdict()},
        "resources": [_resource(each) for each in difference.resources],
        "sections": [_section(each) for each in difference.sections],
        "security": [_security(each) for each in difference.security],
        "drift": None if difference.drift is None else [drift_document(each) for each in difference.drift],
        "notes": [*difference.notes],
    }


def drift_document(drift: Drift) -> dict[str, Json]:
    """Return a resource that drifted as a document."""
    return {
        "resource": drift.logical_id,
        "physicalId": drift.physical_id,
        "type": drift.type,
        "deleted": drift.deleted,
        "changes": [_change(each) for each in drift.changes],
    }


def _resource(each: ResourceChange) -> Json:
    return {
        "resource": each.logical_id,
        "type": each.type,
        "action": str(each.action),
        "effect": str(each.effect),
        "renamedFrom": each.renamed_from,
        "stateful": each.stateful,
        "keeping": str(each.keeping),
        "losesData": each.loses_data,
        **place_document(each.place),
        "changes": [_change(change) for change in each.changes],
    }


def _section(each: SectionChange) -> Json:
    return {"section": each.section, "name": each.name, "changes": [_change(change) for change in each.changes]}


def _security(each: SecurityChange) -> Json:
    return {
        "resource": each.logical_id,
        "kind": each.kind,
        "words": [*each.words],
        "broader": each.broader,
        "narrower": each.narrower,
        **place_document(each.place),
    }


def _change(change: Change) -> Json:
    document: dict[str, Json] = {"path": [*change.path]}
    for name, value in (("before", change.before), ("after", change.after)):
        if value is not ABSENT:
            document[name] = value
    return {**document, "effect": str(change.effect), "because": change.because, **place_document(change.place)}
