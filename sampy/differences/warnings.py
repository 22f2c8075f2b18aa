"""What the user should know of a difference beside the changes themselves: what CloudFormation would refuse."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from sampy.differences.effects import refusal
from sampy.differences.known_values import HIDDEN
from sampy.differences.model import ABSENT, Action, Effect, Given, ResourceChange, SectionChange
from sampy.intrinsics import Json, as_map
from sampy.schemas.shapes import read_only_properties
from sampy.schemas.tables import schema_of

_NOT_ALONE = ("Conditions", "Description", "Metadata")
"""Sections that CloudFormation changes only together with a resource.

Source: AWS pages "Conditions", "Description" and "Metadata" of the template reference.
"""


def refused(resources: Iterable[ResourceChange], after: Mapping[str, Json]) -> Iterator[str]:
    """Yield what CloudFormation, or a service, would refuse to do.

    Args:
        resources: What becomes of the resources.
        after: The new template.
    """
    for each in resources:
        if each.action is not Action.MODIFY:
            continue
        if any(change.path == ("Type",) for change in each.changes):
            was = next(change.before for change in each.changes if change.path == ("Type",))
            yield (
                f"{each.logical_id}: CloudFormation refuses to make a {each.type} of what is a {was}; "
                "give it another logical id"
            )
            continue
        for change in each.changes:
            behavior = refusal(each.type, change.path[1:]) if change.path[0] == "Properties" else None
            if behavior is not None:
                name = ".".join(str(step) for step in change.path[1:])
                yield f"{each.logical_id}: {name} can't be changed: {behavior.refused}"
        name_kept = _name_kept(each, after) if each.effect is Effect.REPLACED else None
        if name_kept is not None:
            yield (
                f"{each.logical_id}: CloudFormation refuses to replace it as long as it keeps its name; "
                f"change {name_kept} too"
            )
        yield from _indexes(each)


def _name_kept(change: ResourceChange, after: Mapping[str, Json]) -> str | None:
    """Return the property that names a resource, where it is given and stays the same.

    Source: AWS page "Name Type" of the template reference.
    """
    schema = schema_of(change.type)
    if schema is None:
        return None
    properties = as_map(as_map(as_map(after.get("Resources")).get(change.logical_id)).get("Properties"))
    identifier: list[str] = [pointer.split("/")[2] for pointer in schema.get("primaryIdentifier", ())]
    if set(identifier) & read_only_properties(schema):
        identifier = [f"{change.type.rpartition('::')[2]}Name"]
    create_only = {pointer.split("/")[2] for pointer in schema.get("createOnlyProperties", ())}
    changed = {str(each.path[1]) for each in change.changes if len(each.path) > 1}
    if not set(identifier) <= create_only or not set(identifier) <= properties.keys() or set(identifier) & changed:
        return None
    return identifier[-1]


def _indexes(change: ResourceChange) -> Iterator[str]:
    """Yield where more than one global secondary index is created or deleted, of which DynamoDB does one at a time.

    Source: AWS page "AWS::DynamoDB::Table", GlobalSecondaryIndexes.
    """
    if change.type != "AWS::DynamoDB::Table" or change.effect >= Effect.REPLACED:
        return
    whole = [
        each
        for each in change.changes
        if each.path[:2] == ("Properties", "GlobalSecondaryIndexes")
        and len(each.path) == 3
        and (each.before is ABSENT or each.after is ABSENT)
    ]
    if len(whole) > 1:
        yield f"{change.logical_id}: only one global secondary index can be created or deleted in a deploy"


def uncertain(names: Sequence[str], before: Given, after: Given) -> Iterator[str]:
    """Yield what isn't known.

    Args:
        names: The resources of which it isn't known whether they come or go.
        before: What the stack was deployed with.
        after: What it is deployed with.
    """
    for name in names:
        yield f"{name}: whether it is there depends on a condition whose value is not known"
    for name in after.parameters:
        if before.parameters.get(name) == HIDDEN and after.parameters[name] != HIDDEN:
            yield f"the value of the parameter {name} is hidden, so it is taken for changed"


def left_out(
    after: Mapping[str, Json], resources: Sequence[object], sections: Sequence[SectionChange]
) -> Iterator[str]:
    """Yield what isn't compared, and what CloudFormation may not find worth an update."""
    transform = after.get("Transform")
    if transform:
        names = [
            str(each.get("Name")) if isinstance(each, dict) else str(each)
            for each in (transform if isinstance(transform, list) else [transform])
        ]
        yield f"what CloudFormation makes of it with {', '.join(names)} is not compared"
    if sections and not resources and all(each.section in _NOT_ALONE for each in sections):
        changed = " and ".join(dict.fromkeys(each.section for each in sections))
        yield f"CloudFormation changes {changed} only together with a resource"
