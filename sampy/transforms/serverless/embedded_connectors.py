"""Fourth pass: each entry of a resource's Connectors becomes a connector of its own."""

from __future__ import annotations

from collections.abc import Container
from typing import cast

import attrs

from sampy.context import Context
from sampy.errors import Invalid, Problem
from sampy.intrinsics import Json
from sampy.serverless.contributions import Object
from sampy.template import Origin, Template

_TYPE = "AWS::Serverless::Connector"
_MAP = "make it a map of names to connectors, each with Properties"


def declare_embedded_connectors(template: Template, context: Context) -> Template:
    """Return the template with the connectors of all `Connectors` attributes as resources after all others.

    One that can't be read is left out, and is a problem of the template for the next pass to tell with its own.
    """
    embedding = {name: resource for name, resource in template.resources.items() if "Connectors" in resource}
    if not embedding:
        return template
    problems: list[Problem] = []
    connectors: Object = {}
    origins: dict[str, Origin] = {}
    for source, resource in embedding.items():
        entries = resource["Connectors"]
        if not isinstance(entries, dict):
            path = ("Resources", source, "Connectors")
            problems.append(Problem("Connectors must be a map", _MAP, path, resource=source))
            continue
        for name, entry in entries.items():
            logical_id = f"{source}{name}"
            at = ("Connectors", name)
            try:
                connector = _connector(source, name, entry)
                _check_free(logical_id, template.resources, connectors)
            except Invalid as invalid:
                problems.append(invalid.problem(("Resources", source, *at), resource=logical_id))
            else:
                connectors[logical_id] = connector
                origins[logical_id] = Origin(source, _TYPE, "embedded connector", source, at=at)
    resources = {
        logical_id: {name: value for name, value in resource.items() if name != "Connectors"}
        if logical_id in embedding
        else resource
        for logical_id, resource in template.resources.items()
    }
    document = {**template.document, "Resources": cast(Json, {**resources, **connectors})}
    origins = {**template.origins, **origins}
    return attrs.evolve(template, document=document, origins=origins, problems=(*template.problems, *problems))


def _connector(source: str, name: str, entry: Json) -> Object:
    """Return the resource that an entry of `Connectors` stands for.

    Raises:
        Invalid: Where the entry isn't what it has to be.
    """
    which = f"the connector {name!r} of {source}"
    if not isinstance(entry, dict):
        raise Invalid(f"{which} must be a map", fix="give it Properties with Destination and Permissions")
    properties = entry.get("Properties")
    if not isinstance(properties, dict):
        raise Invalid(f"{which} needs a map of Properties", fix="put Destination and Permissions below Properties")
    own = {key: value for key, value in properties.items() if key != "SourceReference"}
    more = properties.get("SourceReference", {})
    if not isinstance(more, dict) or any(key != "Qualifier" for key in more):
        message = f"the SourceReference of {which} can only have a Qualifier"
        raise Invalid(message, fix="leave all else out: the source is known", at=("Properties", "SourceReference"))
    return {**entry, "Type": _TYPE, "Properties": {**own, "Source": {"Id": source, **more}}}


def _check_free(logical_id: str, *taken: Container[str]) -> None:
    if any(logical_id in ids for ids in taken):
        message = f"the logical id of this connector would be {logical_id!r}, which another resource has"
        raise Invalid(message, fix="give the connector another name")
