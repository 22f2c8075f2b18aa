"""Resources of CloudFormation that the user declared and that events complete: buckets and user pools."""

from __future__ import annotations

from collections.abc import Collection

from sampy.errors import Invalid
from sampy.intrinsics import Json
from sampy.logical_ids import ref_of
from sampy.serverless.contributions import Compilation, Emit, Object, kept_attributes


def resource_id(value: Json, name: str, noun: str, compilation: Compilation) -> str:
    """Return the logical id of the resource that the property `name` of an event refers to.

    Raises:
        Invalid: Where it is no `Ref` of a resource of the template.
    """
    logical_id = ref_of(value)
    if logical_id is None or logical_id not in compilation.resources:
        raise Invalid(
            f"{name} must be a {noun} of the same template",
            fix=f"use the declaration of the {noun}, or {{Ref: ...}} of its logical id",
            at=("Properties", name),
        )
    return logical_id


def properties_of(resource: Object, resource_type: str, known: Collection[str]) -> Object:
    """Return the properties of a resource that is to be completed, without those that are null.

    Raises:
        Invalid: Where it is of another type, or has properties that the transform can't keep.
    """
    if resource.get("Type") != resource_type:
        fix = f"name a resource of type {resource_type}"
        raise Invalid(f"an event is about this, which is no {resource_type}", fix=fix, at=("Type",))
    properties = resource.get("Properties", {})
    if not isinstance(properties, dict):
        raise Invalid("Properties must be a map", fix="give it entries or leave it out", at=("Properties",))
    for name in properties:
        if name not in known:
            raise Invalid(
                f"the transform can't complete a resource that has the property {name}",
                fix="complete it yourself, with a Lambda permission, instead of by an event",
                at=("Properties", name),
            )
    return {name: value for name, value in properties.items() if value is not None}


def completed(logical_id: str, resource: Object, properties: Object, **attributes: Json) -> Emit:
    """Return the resource with other properties, and with `attributes` beside those that the transform keeps."""
    return Emit(
        logical_id,
        {"Type": resource["Type"], "Properties": properties, **kept_attributes(resource), **attributes},
    )
