"""The parameters of a request by their kinds, as integrations of REST APIs refer to them.

Source: AWS page "Parameter mapping source reference for REST APIs in API Gateway".
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from urllib.parse import parse_qsl

import attrs

from sampy.intrinsics import Json
from sampy.local.apis.context_variables import variable
from sampy.local.apis.messages import Headers, Request
from sampy.local.apis.model import Api, Integration, Match
from sampy.local.apis.payloads.request_headers import rest_headers


@attrs.frozen
class Sources:
    """What values of mapped parameters are taken from.

    Args:
        api: The API, for the variables of its stage.
        path: The path parameters.
        query: The names and values in the query string.
        headers: The headers.
        body: The body.
        context: ``$context``.
    """

    api: Api
    path: Mapping[str, str]
    query: tuple[tuple[str, str], ...]
    headers: Headers
    body: bytes
    context: dict[str, Json]

    @classmethod
    def of(cls, api: Api, match: Match, request: Request, context: dict[str, Json]) -> Sources:
        """Return the sources that a request has."""
        query = tuple(parse_qsl(request.query, keep_blank_values=True))
        headers = request.headers
        if api.kind == "REST":  # which has headers of its own on what it passes on, and takes some away
            read = rest_headers(match, request)
            headers = tuple((name, value) for name, each in read.items() for value in each)
        return cls(api, match.path_parameters, query, headers, request.body, context)

    def by_kind(self) -> dict[str, dict[str, str]]:
        """Return the parameters as ``$input.params()`` has them; of several values it is the last one."""
        return {"path": dict(self.path), "querystring": dict(self.query), "header": _Headers(self.headers)}

    def value(self, source: str) -> str | None:
        """Return what a source stands for; None where the request has none.

        Args:
            source: ``'literal'``, ``method.request.header.X``, ``integration.response.body.way``, ``context.x``,
                ``stageVariables.x``, ...
        """
        if len(source) > 1 and source[0] == source[-1] == "'":
            return source[1:-1]
        scope, _, rest = source.partition(".")
        if scope == "context":
            return variable(self.context, rest)
        if scope == "stageVariables":
            return self.api.stage_variables.get(rest)
        _, _, rest = rest.partition(".")  # after `method.request` and `integration.response`
        kind, _, name = rest.partition(".")
        match kind:
            case "path":
                return self.path.get(name)
            case "querystring":
                return dict(self.query).get(name)
            case "multivaluequerystring":
                return ",".join(value for key, value in self.query if key == name) or None
            case "header":
                return next((value for key, value in reversed(self.headers) if key.lower() == name.lower()), None)
            case "multivalueheader":
                return ",".join(value for key, value in self.headers if key.lower() == name.lower()) or None
            case "body":
                return in_body(self.body, name)
        return None


def mapped(integration: Integration, sources: Sources) -> dict[str, dict[str, str]]:
    """Return the parameters that an integration of a REST API calls with, by their kinds and names.

    What a template has set in ``$context.requestOverride`` wins.

    Args:
        integration: The integration.
        sources: What its parameters come from.
    """
    made: dict[str, dict[str, str]] = {"path": {}, "querystring": {}, "header": {}}
    for name, source in integration.request_parameters.items():
        kind, _, rest = name.removeprefix("integration.request.").partition(".")
        value = sources.value(source)
        if kind in made and value is not None:
            made[kind][rest] = value
    override = sources.context.get("requestOverride")
    for kind, known in made.items():
        each = override.get(kind) if isinstance(override, dict) else None
        if isinstance(each, dict):
            known |= {str(name): str(value) for name, value in each.items()}
    return made


def in_body(body: bytes, way: str) -> str | None:
    """Return what a way leads to in a body of JSON, as text; None where it leads nowhere.

    Args:
        body: The body.
        way: The way, such as ``orders[0].id``; all of the body where it is empty.
    """
    if not way:
        return body.decode(errors="replace")
    from sampy.local.apis.integrations.mapping_templates.faults import BodyFault, TemplateFault
    from sampy.local.apis.integrations.mapping_templates.variables import at, document_of

    try:
        found = at(document_of(body.decode(errors="replace")), f"$.{way.removeprefix('$.')}")
    except (BodyFault, TemplateFault):
        return None
    return found or None if isinstance(found, str) else json.dumps(found, separators=(",", ":"))


class _Headers(dict[str, str]):
    """Headers by their names as they were sent; looked up in any case."""

    def __init__(self, headers: Headers) -> None:
        super().__init__(headers)
        self._by_lower = {name.lower(): value for name, value in headers}

    def __contains__(self, name: object) -> bool:
        return isinstance(name, str) and name.lower() in self._by_lower

    def __missing__(self, name: str) -> str:
        return self._by_lower[name.lower()]
