"""APIs, routes and requests for the tests of payloads, each with what a test doesn't care about filled in."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Literal

from sampy.errors import Place
from sampy.intrinsics import Json
from sampy.local.answers import Answer
from sampy.local.apis.messages import Headers, Request
from sampy.local.apis.model import Api, ApiKey, Authorized, Authorizer, Integration, Match, PayloadVersion, Route
from sampy.local.apis.payloads import proxy_event

RECEIVED = datetime(2020, 3, 4, 19, 15, 17, 135_000, UTC)
REQUEST_ID = "deef4878-7910-11e6-8f14-25afc3e9ae33"
PLACE = Place("stacks/pets.py", 12)

Flavour = Literal["REST", "HTTP 1.0", "HTTP 2.0"]
FLAVOURS: tuple[Flavour, ...] = ("REST", "HTTP 1.0", "HTTP 2.0")


def api_of(
    flavour: Flavour,
    *,
    stage: str | None = None,
    variables: Mapping[str, str] | None = None,
    binary: tuple[str, ...] = (),
    keys: tuple[ApiKey, ...] = (),
    key_source: Literal["HEADER", "AUTHORIZER"] = "HEADER",
) -> Api:
    rest = flavour == "REST"
    return Api(
        "PetsApi",
        "REST" if rest else "HTTP",
        "Pets",
        stage or ("Prod" if rest else "$default"),
        (),
        stage_variables=variables or {},
        binary_types=binary,
        api_keys=keys,
        key_source=key_source,
    )


def match_of(
    flavour: Flavour,
    path: str = "/pets",
    parameters: Mapping[str, str] | None = None,
    *,
    method: str = "ANY",
    authorizer: Authorizer | None = None,
    api_key_required: bool = False,
) -> Match:
    version: PayloadVersion = "2.0" if flavour == "HTTP 2.0" else "1.0"
    integration = Integration("AWS_PROXY", "Pets", payload_version=version)
    route = Route(method, path, integration, authorizer=authorizer, api_key_required=api_key_required, place=PLACE)
    return Match(route, parameters or {})


def request_of(
    method: str = "GET", path: str = "/pets", query: str = "", headers: Headers = (), body: bytes = b""
) -> Request:
    return Request(method, path, query, headers, body, "192.168.196.186", RECEIVED, REQUEST_ID)


def event_of(
    flavour: Flavour,
    request: Request,
    match: Match | None = None,
    api: Api | None = None,
    authorized: Authorized | None = None,
) -> dict[str, Json]:
    """Return the event of a request, as the function gets it: through JSON."""
    event = proxy_event(api or api_of(flavour), match or match_of(flavour), request, authorized)
    through_json: dict[str, Json] = json.loads(json.dumps(event))
    return through_json


def answer_of(document: Json) -> Answer:
    return Answer(json.dumps(document).encode())


def at(document: Json, path: str) -> Json:
    """Return the value at a path: ``requestContext.identity.apiKey``."""
    for name in path.split("."):
        assert isinstance(document, dict)
        document = document[name]
    return document
