"""What all AWS::Serverless declarations share."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import ClassVar

from sampy.declaration import BaseResource, PropertyType, declaration
from sampy.errors import DocumentPath
from sampy.intrinsics import Json


@declaration
class ServerlessResource(BaseResource):
    """A resource that the Serverless transform expands.

    Args:
        ignore_globals: ``"*"``, or the names of the properties that take nothing from Globals.
    """

    ignore_globals: str | Sequence[str] | None = None

    CHECKED_LATER: ClassVar[bool] = True
    IGNORES_UNKNOWN: ClassVar[bool] = False
    """The transform drops properties of a document that it doesn't know; declarations are told of them all the same."""
    STRICT: ClassVar[frozenset[str]] = frozenset()
    """The properties that the transform checks all the way down."""
    REFERABLE: ClassVar[Mapping[str, str]] = {}
    """The generated resources that ``Ref: Id.Name`` reaches, by name, with their type."""
    RENAMED_TO: ClassVar[str | None] = None
    """The type of the resource that takes the place of the declared one under another logical id, where one does."""


@declaration
class Event(PropertyType):
    """What invokes a function or starts a state machine; in a document, a type and its properties."""

    TYPE: ClassVar[str] = ""
    CHECKED_LATER: ClassVar[bool] = True

    def enclosed(self, properties: dict[str, Json]) -> Json:
        """Return the document of the event, given that of its properties."""
        return {"Type": self.TYPE, "Properties": properties} if properties else {"Type": self.TYPE}

    def inner_path(self) -> DocumentPath:
        """Return the way from the document of the event to that of its properties."""
        return ("Properties",)
