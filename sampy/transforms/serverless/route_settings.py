"""Routes of HttpApi events: the one that an event stands for, and the settings that it has for it."""

from __future__ import annotations

from typing import NamedTuple

from sampy.errors import Problem
from sampy.intrinsics import Json
from sampy.openapi.document import ANY, DEFAULT_ROUTE
from sampy.serverless.contributions import Object

_NO_VALUE: Json = {"Ref": "AWS::NoValue"}


def routed(given: Json) -> Object | None:
    """Return the properties of an event with its route: one without path and method answers all requests."""
    if not isinstance(given, dict):
        return None
    if given.get("Path", "") or given.get("Method", ""):
        return given
    return {**given, "Path": DEFAULT_ROUTE, "Method": ANY}


class RouteSettings(NamedTuple):
    """What an event says of its route.

    Args:
        owner: The logical id of the function.
        event: The name of the event.
        condition: The condition of the function.
        given: The properties of the event.
    """

    owner: str
    event: str
    condition: Json
    given: Object

    @property
    def api_id(self) -> str | None:
        """The logical id of the API, where it is known."""
        api = self.given.get("ApiId")
        api_id = api["Ref"] if isinstance(api, dict) and "Ref" in api else api
        return api_id if isinstance(api_id, str) else None

    @property
    def route(self) -> str:
        """How settings of a stage name the route."""
        method, path = self.given.get("Method"), self.given.get("Path")
        return str(path) if method == ANY else f"{str(method).upper()} {path}"

    @property
    def value(self) -> Json:
        """The settings, left out where the function is."""
        settings = self.given["RouteSettings"]
        return {"Fn::If": [self.condition, settings, _NO_VALUE]} if self.condition else settings

    def problem(self) -> Problem:
        """Return what is wrong where the settings are no map, or those of the API for this route."""
        path = ("Resources", self.owner, "Properties", "Events", self.event, "Properties", "RouteSettings")
        message = f"the settings of the route {self.route} must be a map, in the event and in its API"
        return Problem(message, "give them ThrottlingRateLimit and others", path, None, self.owner, self.event)
