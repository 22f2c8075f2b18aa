"""The OpenAPI document of an API: in the template, or in a file beside it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import NamedTuple, cast

from sampy.errors import CompileError, DocumentPath, Place
from sampy.intrinsics import Json, as_map
from sampy.local.apis.reading.places import Places
from sampy.local.apis.reading.values import Object, Values
from sampy.packaging.paths import is_local


class Body(NamedTuple):
    """The document of an API.

    Args:
        document: What it comes to, with marks; empty where there is none.
        place: Tells the line of an operation, by the way to it and the function that it calls.
    """

    document: Object
    place: Callable[[DocumentPath, str | None], Place | None]


def body_of(values: Values, api: str, places: Places) -> Body:
    """Return the document of an API; an empty one where there is none, or it can't be had, which is noted then."""

    def of_operation(at: DocumentPath, function: str | None) -> Place | None:
        return places.of_operation(api, at, function)

    given = values.template.properties(api)
    location = given.get("BodyS3Location")
    if location is not None:
        if is_local(location):
            return _of_file(values, api, location)
        message = "the definition of this API lies in S3, so its routes aren't known here"
        values.problem(api, message, "name a file of the project in DefinitionUri", ("BodyS3Location",))
        return Body({}, of_operation)
    document = values.document(given["Body"]) if "Body" in given else {}
    if not isinstance(document, Mapping):
        values.problem(api, "the body of this API is no map", "write it as an OpenAPI document", ("Body",))
    elif "Fn::Transform" in document:
        message = "the definition of this API is included from S3, so its routes aren't known here"
        values.problem(api, message, "include a file of the project instead", ("Body",))
        document = {}
    return Body(as_map(document), of_operation)


def _of_file(values: Values, api: str, location: str) -> Body:
    from sampy.formats import read

    path = (values.template.source.folder or Path()) / location
    try:
        file = read(path)
    except CompileError as error:
        values.problems.extend(error.problems)
        return Body({}, lambda at, function: None)
    # CloudFormation doesn't look into a file that it imports: what it names stays as it is.
    return Body(cast(Mapping[str, Json], file.document), lambda at, function: file.place(at))
