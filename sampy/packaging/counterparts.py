"""What a place in a compiled template is in the deployed one: the same property of the same resource."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping

import attrs

from sampy.errors import DocumentPath
from sampy.intrinsics import Json, as_map
from sampy.packaging.model import Artifact, Location, Packaged
from sampy.packaging.s3_places import places_in, s3_place, value_at
from sampy.template import Template

_WITH_HASH = re.compile(r"(.+?)[0-9a-f]{10}")
"""A logical id that the transform makes of a name and a hash: of layers, and of versions."""


@attrs.frozen
class Use:
    """A property that points at an artifact.

    Args:
        artifact: The artifact.
        way: The way to it in the document as written; in the compiled one, where it is known only there.
        became: The ways to what it became in the compiled document.
    """

    artifact: Artifact
    way: DocumentPath
    became: tuple[DocumentPath, ...]


def uses(packaged: Packaged, location: Location) -> list[Use]:
    """Return the properties of a packaged stack that point at its artifacts, with what they became.

    Args:
        packaged: The stack.
        location: Where its artifacts are, or will be.
    """
    found: dict[tuple[str, DocumentPath], list[DocumentPath]] = {}
    by_name = {artifact.name: artifact for artifact in packaged.artifacts}
    for artifact, path in _pointing_at(packaged.template.document, location, by_name):
        way = path if path in packaged.late else _way_of(artifact, packaged.template, path)
        if way is not None:
            found.setdefault((artifact.name, way), []).append(path)
    return [Use(by_name[name], way, tuple(became)) for (name, way), became in found.items()]


def pointed_at(document: Mapping[str, Json], location: Location, artifacts: Iterable[Artifact]) -> set[str]:
    """Return the names of the artifacts that a compiled document points at."""
    by_name = {artifact.name: artifact for artifact in artifacts}
    return {artifact.name for artifact, _ in _pointing_at(document, location, by_name)}


def counterpart(path: DocumentPath, template: Mapping[str, Json], deployed: Mapping[str, Json]) -> Json:
    """Return the value that a deployed template has for one of a compiled template; None where it has none.

    Args:
        path: The way to the value in the compiled template.
        template: The compiled template.
        deployed: The deployed one.
    """
    logical_id = deployed_id(str(path[1]), template, deployed)
    return None if logical_id is None else value_at(deployed, ("Resources", logical_id, *path[2:]))


def deployed_id(logical_id: str, template: Mapping[str, Json], deployed: Mapping[str, Json]) -> str | None:
    """Return what a resource is called in the deployed template: but for the hash in it the same; None for nothing."""
    resources = as_map(deployed.get("Resources"))
    type_ = as_map(as_map(template.get("Resources")).get(logical_id)).get("Type")
    same_type = [name for name, each in resources.items() if as_map(each).get("Type") == type_]
    if logical_id in same_type:
        return logical_id
    name = _without_hash(logical_id)
    candidates = [each for each in same_type if name is not None and _without_hash(each) == name]
    return candidates[0] if len(candidates) == 1 else None


def _without_hash(logical_id: str) -> str | None:
    match = _WITH_HASH.fullmatch(logical_id)
    return match[1] if match else None


def _pointing_at(
    document: Mapping[str, Json], location: Location, by_name: Mapping[str, Artifact]
) -> Iterator[tuple[Artifact, DocumentPath]]:
    for logical_id, resource in as_map(document.get("Resources")).items():
        for path, value in places_in(as_map(resource).get("Properties"), ("Resources", logical_id, "Properties")):
            place = s3_place(value)
            artifact = by_name.get(place.name) if place else None
            if artifact and place and (place.bucket, place.key) == (location.bucket, location.key(artifact)):
                yield artifact, path


def _way_of(artifact: Artifact, template: Template, path: DocumentPath) -> DocumentPath | None:
    """Return the way, of those to the properties that point at an artifact, that a place comes from."""
    origin = template.origin(str(path[1]))
    part: DocumentPath = ("Resources", origin.declared, *origin.at)
    own = [way for way in artifact.used_by if way[:2] == part[:2]]
    of_the_part = [way for way in own if origin.at and way[: len(part)] == part]
    same_name = [way for way in own if way[-1] in path]
    return next(iter([*of_the_part, *same_name, *own]), None)
