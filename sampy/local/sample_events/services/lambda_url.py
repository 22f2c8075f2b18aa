"""Events of function URLs of AWS Lambda.

Source: AWS page "Invoking Lambda function URLs": the events have the form of version 2.0 of HTTP APIs.
"""

from __future__ import annotations

from sampy.intrinsics import Json
from sampy.local.sample_events.requests import absolute
from sampy.local.sample_events.samples import Sample, Samples
from sampy.local.sample_events.services.apigateway_requests import http_api_proxy
from sampy.local.sample_events.values import REGION

_URL_ID = "exampleurlid1234567890abcdefghij"


def request(
    *,
    method: str = "POST",
    path: str = "/",
    body: str = "",
    query_string_parameters: str = '{"foo": "bar"}',
    base64: bool = False,
    url_id: str = _URL_ID,
    region: str = REGION,
) -> dict[str, Json]:
    """Return a request to the URL of a function that everybody may call."""
    event = http_api_proxy(
        method=method,
        route="$default",
        path=absolute(path),
        body=body,
        query_string_parameters=query_string_parameters,
        base64=base64,
        api_id=url_id,
        region=region,
        account_id="anonymous",
    )
    host = f"{url_id}.lambda-url.{region}.on.aws"
    for name, key in (("headers", "host"), ("requestContext", "domainName")):
        part = event[name]
        if isinstance(part, dict):
            part[key] = host
    return event


EVENTS: Samples = {"request": Sample("A request came to the URL of a function.", request)}
