"""Routes of HttpApi events: the one that an event stands for, and the settings that it has for it."""

from __future__ import annotations

from typing import NamedTuple

from sampy.conditions import conditional
from sampy.intrinsics import Json
from sampy.openapi.document import ANY, DEFAULT_ROUTE
from sampy.serverless.contributions import Object


def routed(given: Json) -> Object | None:
    """Return the properties of an event with its route: one without path and method answers all requests."""
    if not isinstance(given, dict):
        return None
    if given.get("Path", "") or given.get("Method", ""):
        return given
    return {**given, "Path": DEFAULT_ROUTE, "Method": ANY}


def route_key(given: Object) -> str:
    """Return how settings of a stage name the route of an event."""
    method, path = given.get("Method"), given.get("Path")
    return str(path) if method == ANY else f"{str(method).upper()} {path}"


def api_of(given: Object) -> Json:
    """Return the logical id of the API that an event names, where it is known; else what it says instead."""
    api = given.get("ApiId")
    return api["Ref"] if isinstance(api, dict) and "Ref" in api else api


class RouteSettings(NamedTuple):
    """What an event says of its route.

    Args:
        condition: The condition of the function.
        given: The properties of the event.
    """

    condition: Json
    given: Object

    @property
    def api_id(self) -> str | None:
        """The logical id of the API, where it is known."""
        api_id = api_of(self.given)
        return api_id if isinstance(api_id, str) else None

    @property
    def route(self) -> str:
        """How settings of a stage name the route."""
        return route_key(self.given)

    @property
    def value(self) -> Json:
        """The settings, left out where the function is."""
        settings = self.given["RouteSettings"]
        return conditional(str(self.condition) if self.condition else None, settings)
