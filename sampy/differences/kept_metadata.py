"""Keeps what other tools note in the metadata of resources, so that taking over a stack of theirs changes nothing."""

from __future__ import annotations

from collections.abc import Mapping

import attrs

from sampy.intrinsics import Json, as_map
from sampy.template import Template

_NOTED_BY_TOOLS = ("SamResourceId",)
"""The entries that the SAM CLI adds to every resource that a template for it declares."""


def with_kept_metadata(template: Template, deployed: Mapping[str, Json]) -> Template:
    """Return a template whose resources have what another tool noted in the metadata of the deployed ones.

    CloudFormation takes a resource for changed where its metadata is, and these say nothing of the resource.

    Args:
        template: The compiled template.
        deployed: The template that is deployed, after its transforms.
    """
    found: dict[str, Json] = {}
    for name, resource in as_map(deployed.get("Resources")).items():
        ours = template.resources.get(name)
        if ours is None or as_map(resource).get("Type") != ours.get("Type"):
            continue
        own = as_map(ours.get("Metadata"))
        theirs = as_map(as_map(resource).get("Metadata"))
        kept = {entry: theirs[entry] for entry in _NOTED_BY_TOOLS if entry in theirs and entry not in own}
        if kept:
            found[name] = {**ours, "Metadata": {**kept, **own}}
    if not found:
        return template
    document = {**template.document, "Resources": {**template.resources, **found}}
    return attrs.evolve(template, document=document, written=template.written)
