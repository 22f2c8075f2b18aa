"""Whether the template of a nested stack that another tool uploaded says the same as the one that was built here."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from typing import cast

from sampy.aws import Account
from sampy.errors import CompileError
from sampy.intrinsics import Json, as_map
from sampy.packaging.counterparts import deployed_id
from sampy.packaging.model import Artifact, Location
from sampy.packaging.nested import SUFFIX
from sampy.packaging.s3_places import Known, S3Place, s3_place
from sampy.packaging.same_content import document_in, document_of, same_object
from sampy.template import Template

_NOTE = "SamResourceId"
"""What the SAM CLI writes into the metadata of resources."""


class SameTemplate:
    """Compares templates of nested stacks, and the code that they point at.

    Two that are written before their transforms and after them are compared after them.

    Args:
        account: Who reads the objects.
        artifacts: All that was built.
        location: Where it would be uploaded to.
        known: What is known of where the templates are deployed.
        compiled: Compiles a template.
    """

    def __init__(
        self,
        account: Account,
        artifacts: Sequence[Artifact],
        location: Location,
        known: Known,
        compiled: Callable[[Template], Template],
    ) -> None:
        self._account = account
        self._known = known
        self._compiled = compiled
        self._artifacts = {S3Place(location.bucket, location.key(each)): each for each in artifacts}

    def __call__(self, artifact: Artifact, place: S3Place) -> bool:
        """Return whether the template in a place says the same as a built one."""
        if place.name == artifact.name:
            return True
        theirs = document_in(self._account, artifact, place)
        ours = document_of(artifact)
        if not isinstance(ours, dict) or not isinstance(theirs, dict):
            return False
        if "Transform" in theirs and "Transform" not in ours:
            try:
                # Which values its parameters are given isn't known of it.
                theirs = dict(self._compiled(Template(theirs, given={})).document)
            except CompileError:
                return False
        theirs = _without_notes(theirs)
        return self._same(_with_ids_of(theirs, ours), theirs)

    def _same(self, ours: Json, theirs: Json) -> bool:
        """Return whether two values are the same, where places are that hold the same."""
        if ours == theirs:
            return True
        place = s3_place(ours, self._known)
        artifact = self._artifacts.get(place) if place else None
        if artifact is not None:
            there = s3_place(theirs, self._known)
            return there is not None and self._same_artifact(artifact, there)
        if isinstance(ours, dict) and isinstance(theirs, dict):
            return ours.keys() == theirs.keys() and all(self._same(ours[name], theirs[name]) for name in ours)
        if isinstance(ours, list) and isinstance(theirs, list):
            return len(ours) == len(theirs) and all(map(self._same, ours, theirs))
        return False

    def _same_artifact(self, artifact: Artifact, place: S3Place) -> bool:
        if artifact.suffix == SUFFIX:
            return self(artifact, place)
        return same_object(self._account, artifact, place)


def _without_notes(document: Mapping[str, Json]) -> dict[str, Json]:
    """Return a document without what the SAM CLI writes into resources for itself."""
    resources: dict[str, Json] = {}
    for logical_id, resource in as_map(document.get("Resources")).items():
        metadata = as_map(as_map(resource).get("Metadata"))
        if _NOTE in metadata:
            left = {name: each for name, each in metadata.items() if name != _NOTE}
            attributes = {name: each for name, each in as_map(resource).items() if name != "Metadata"}
            resource = {**attributes, **({"Metadata": left} if left else {})}
        resources[logical_id] = resource
    return {**document, "Resources": resources}


def _with_ids_of(theirs: Mapping[str, Json], ours: Mapping[str, Json]) -> Json:
    """Return our document with the logical ids of theirs, for those that differ in nothing but their hash.

    The hash of a version is made of where its code is, and so tells of no other code.
    """
    text = json.dumps(ours)
    for logical_id in as_map(ours.get("Resources")):
        other = deployed_id(logical_id, ours, theirs)
        if other is not None and other != logical_id:
            text = text.replace(logical_id, other)
    return cast(Json, json.loads(text))
