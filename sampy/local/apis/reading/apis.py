"""All APIs of a template, whatever they are."""

from __future__ import annotations

from sampy.errors import Problem
from sampy.local.apis.model import Api
from sampy.local.apis.reading.http import http_apis
from sampy.local.apis.reading.places import Places
from sampy.local.apis.reading.rest import rest_apis
from sampy.local.apis.reading.values import Values
from sampy.local.apis.reading.websockets import websocket_apis
from sampy.local.values import Resolve
from sampy.template import Template


def apis_of(template: Template, resolve: Resolve) -> tuple[list[Api], list[Problem]]:
    """Return the APIs of a compiled template, one for each of their stages, and what of them can't be served.

    What can't be served is left out, or its route has no integration; all else is served.

    Args:
        template: The compiled template.
        resolve: Tells what its values come to on this machine.
    """
    values = Values(template, resolve)
    places = Places(template)
    apis = [*rest_apis(values, places), *http_apis(values, places), *websocket_apis(values)]
    said = {problem.resource for problem in values.problems}
    for api in apis:
        if not api.routes and template.origin(api.logical_id).declared not in said:
            values.problem(api.logical_id, "this API has no routes", "give it one, such as an event of a function")
    return apis, list(dict.fromkeys(values.problems))
