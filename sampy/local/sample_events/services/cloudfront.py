"""Events of Lambda@Edge.

The names are those of the examples on AWS's page "Lambda@Edge example functions", whose functions these events are for.
Source: AWS page "Lambda@Edge event structure" of the Amazon CloudFront developer guide.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from sampy.intrinsics import Json
from sampy.local.sample_events.samples import Sample, Samples
from sampy.local.sample_events.values import SOURCE_IP, USER_AGENT

_DISTRIBUTION = "EDFDVBD6EXAMPLE"
_HOST = "d111111abcdef8.cloudfront.net"
_ORIGIN = "example-origin.s3.amazonaws.com"
_ON = dict.fromkeys(("desktop", "mobile", "smarttv", "tablet"), "false")
_DEVICES: Mapping[str, str] = {f"CloudFront-Is-{name.title()}-Viewer": on for name, on in _ON.items()}


def request(
    *,
    event_type: str = "viewer-request",
    headers: Mapping[str, str] | None = None,
    uri: str = "/test",
    method: str = "GET",
    querystring: str = "",
) -> dict[str, Json]:
    """Return a request, at the moment that the type of the event names."""
    return _record(event_type, {"request": _request(event_type, headers or {}, uri, method, querystring)})


def response(
    *,
    event_type: str = "viewer-response",
    headers: Mapping[str, str] | None = None,
    uri: str = "/test",
    method: str = "GET",
    querystring: str = "",
) -> dict[str, Json]:
    """Return a response together with its request, at the moment that the type of the event names."""
    kept = {"Last-Modified": "Tue, 02 Jan 2024 03:04:05 GMT", "Vary": "*", "X-Amz-Meta-Last-Modified": "2024-01-01"}
    answer: dict[str, Json] = {"headers": _headers(kept), "status": "200", "statusDescription": "OK"}
    asked = _request(event_type, headers or {}, uri, method, querystring)
    return _record(event_type, {"request": asked, "response": answer})


def _record(event_type: str, content: dict[str, Json]) -> dict[str, Json]:
    config: dict[str, Json] = {
        "distributionDomainName": _HOST,
        "distributionId": _DISTRIBUTION,
        "eventType": event_type,
        "requestId": "ExampleRequestId==",
    }
    record: dict[str, Json] = {"cf": {"config": config, **content}}
    return {"Records": [record]}


def _request(event_type: str, headers: Mapping[str, str], uri: str, method: str, querystring: str) -> Json:
    is_at_origin = event_type.startswith("origin")
    sent = {"Host": _ORIGIN if is_at_origin else _HOST, "User-Agent": USER_AGENT, "Accept": "*/*", **headers}
    origin: dict[str, Json] = {
        "s3": {
            "authMethod": "none",
            "customHeaders": {},
            "domainName": _ORIGIN,
            "path": "",
            "region": "us-east-1",
        }
    }
    return {
        "clientIp": SOURCE_IP,
        "headers": _headers(sent),
        "method": method,
        "querystring": querystring,
        "uri": uri,
        **({"origin": origin} if is_at_origin else {}),
    }


def _headers(headers: Mapping[str, str]) -> dict[str, Json]:
    return {name.lower(): [{"key": name, "value": value}] for name, value in headers.items()}


_KIND = ("event_type", "headers")
_at_origin = partial(request, event_type="origin-request")
_FORECAST = "/forecast/Seattle:NewYork:Chicago:SanFrancisco"
EVENTS: Samples = {
    "ab-test": Sample(
        "A cookie tells which of two pages is wanted.",
        partial(request, headers={"Cookie": "X-Experiment-Name=B"}),
        _KIND,
    ),
    "access-request-in-response": Sample("A response is about to be sent, with its request.", response, _KIND),
    "http-redirect": Sample("A request is to be redirected.", _at_origin, _KIND),
    "modify-querystring": Sample(
        "The query string tells who asks.", partial(request, querystring="auth=example&user=alice"), _KIND
    ),
    "modify-response-header": Sample("A response came from the origin.", response, _KIND),
    "multiple-remote-calls-aggregate-response": Sample(
        "A path tells what is to be put together.", partial(request, uri=_FORECAST), _KIND
    ),
    "normalize-querystring-to-improve-cache-hit": Sample(
        "A query string is to be put in order.", partial(request, querystring="Size=Large&COLOR=red"), _KIND
    ),
    "redirect-on-viewer-country": Sample(
        "A header tells the country.", partial(_at_origin, headers={"CloudFront-Viewer-Country": "DE"}), _KIND
    ),
    "redirect-unauthenticated-users": Sample(
        "A request has no cookie of a session.", partial(request, headers={"Cookie": "theme=dark"}), _KIND
    ),
    "response-generation": Sample("A response is to be made.", request, _KIND),
    "serve-object-on-viewer-device": Sample(
        "Headers tell the device.",
        partial(_at_origin, headers={**_DEVICES, "CloudFront-Is-Mobile-Viewer": "true"}),
        _KIND,
    ),
    "simple-remote-call": Sample("A response is to be made of another server's.", request, _KIND),
}
