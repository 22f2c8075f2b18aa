"""Events of Application Load Balancers.

Source: AWS page "Lambda functions as targets" of the user guide for Application Load Balancers.
"""

from __future__ import annotations

from sampy.intrinsics import Json
from sampy.local.sample_events.encodings import base64_of
from sampy.local.sample_events.places import arn, dns_suffix_of
from sampy.local.sample_events.requests import absolute, body_of, headers_for, method_of
from sampy.local.sample_events.samples import Sample, Samples, text_map_option
from sampy.local.sample_events.values import ACCOUNT_ID, REGION


def request(
    *,
    method: str = "POST",
    path: str = "path/to/resource",
    body: str = "",
    query_string_parameters: str = '{"foo": "bar"}',
    base64: bool = False,
    region: str = REGION,
    dns_suffix: str = "",
    account_id: str = ACCOUNT_ID,
    partition: str = "",
) -> dict[str, Json]:
    """Return a request to a load balancer whose target group has no multi-value headers."""
    called = method_of(method)
    content = body_of(called, body)
    suffix = dns_suffix or dns_suffix_of(region).replace(region, f"{region}.elb", 1)
    headers = headers_for(f"example-alb-1234567890.{suffix}", content)
    group = arn(
        "elasticloadbalancing",
        "targetgroup/example-targets/0123456789abcdef",
        region=region,
        account_id=account_id,
        partition=partition,
    )
    is_encoded = content is not None and base64
    return {
        "requestContext": {"elb": {"targetGroupArn": group}},
        "httpMethod": called,
        "path": absolute(path),
        "queryStringParameters": dict(text_map_option("query_string_parameters", query_string_parameters)),
        "headers": dict(headers),
        # A load balancer sends empty text for no body.
        "body": base64_of(content or "") if is_encoded else content or "",
        "isBase64Encoded": is_encoded,
    }


EVENTS: Samples = {"request": Sample("A request came to a load balancer.", request)}
