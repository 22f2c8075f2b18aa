"""Integrations of REST APIs that call an AWS service; of a fake AWS, as sampy never calls AWS itself.

Source: AWS pages "Integration request settings" for the ARNs of actions, and "AWS SDKs and Tools Reference Guide",
"Service-specific endpoints", for ``AWS_ENDPOINT_URL``.
"""

from __future__ import annotations

import asyncio
import os
from collections.abc import Mapping

import attrs

from sampy.local.apis.integrations.mapping import at_route, request_body
from sampy.local.apis.integrations.outgoing import Outgoing
from sampy.local.apis.integrations.request_parameters import Sources, mapped
from sampy.local.apis.integrations.responses import Outcome
from sampy.local.apis.integrations.web import answered
from sampy.local.apis.messages import Request
from sampy.local.apis.model import Integration, Match, Refused

_TARGETS = {  # what goes before the action in X-Amz-Target
    "dynamodb": "DynamoDB_20120810",
    "kinesis": "Kinesis_20131202",
    "firehose": "Firehose_20150804",
    "states": "AWSStepFunctions",
    "events": "AWSEvents",
}


@attrs.frozen
class Action:
    """What an ARN of API Gateway calls: ``arn:aws:apigateway:eu-west-1:states:action/StartExecution``.

    Args:
        region: The region.
        service: The service.
        name: The action; None where there is a path.
        path: The path.
    """

    region: str
    service: str
    name: str | None
    path: str

    @classmethod
    def of(cls, uri: str) -> Action | None:
        """Return what an ARN calls; None where it is none of API Gateway."""
        parts = uri.split(":", 5)
        if len(parts) < 6 or parts[0] != "arn" or parts[2] != "apigateway":
            return None
        kind, _, rest = parts[5].partition("/")
        if kind not in ("action", "path"):
            return None
        return cls(parts[3], parts[4], rest if kind == "action" else None, "" if kind == "action" else rest)


def not_called(match: Match, what: str) -> Refused:
    """Return why an AWS service is not called.

    Args:
        match: The route.
        what: What it would call.
    """
    why = f"{what} is a service of AWS, which sampy calls in a fake AWS only: set AWS_ENDPOINT_URL to its address"
    return Refused("INTEGRATION_FAILURE", "Not Implemented", 501, detail=at_route(match, why))


async def acted(
    match: Match,
    request: Request,
    integration: Integration,
    sources: Sources,
    environment: Mapping[str, str] = os.environ,
) -> Outcome | Refused:
    """Return what an action of an AWS service answers to what the request template makes.

    Args:
        match: The route.
        request: The request.
        integration: Its integration.
        sources: What parameters of the integration come from.
        environment: Where ``AWS_ENDPOINT_URL`` is looked up, and the keys.
    """
    action = Action.of(integration.uri)
    if action is None:
        why = f"{integration.uri or 'it'} calls no function of the stack, and no action of a service"
        return Refused("API_CONFIGURATION_ERROR", detail=at_route(match, why))
    endpoint = environment.get("AWS_ENDPOINT_URL")
    if not endpoint:
        return not_called(match, f"{action.service} {action.name or action.path}")
    body = await request_body(match, request, sources)
    if isinstance(body, Refused):
        return body
    sent = _request(action, endpoint, integration, sources, body)
    sent.headers = await asyncio.to_thread(_signed, action, sent, environment)
    answer = await answered(match, integration, sent)
    return answer if isinstance(answer, Refused) else Outcome(str(answer.status), answer.headers, answer.body)


def _request(action: Action, endpoint: str, integration: Integration, sources: Sources, body: bytes) -> Outgoing:
    parameters = mapped(integration, sources)
    path = action.path
    for name, value in parameters["path"].items():
        path = path.replace(f"{{{name}}}", value)
    sent = Outgoing(integration.method or "POST", f"{endpoint.rstrip('/')}/{path}", [], [], body)
    sent.query = list(parameters["querystring"].items())
    target = _TARGETS.get(action.service)
    if action.name and target:
        sent.set_header("X-Amz-Target", f"{target}.{action.name}")
        sent.set_header("Content-Type", "application/x-amz-json-1.0")
    elif action.name:
        sent.set_query("Action", action.name)
    for name, value in parameters["header"].items():
        sent.set_header(name, value)
    return sent


def _signed(action: Action, sent: Outgoing, environment: Mapping[str, str]) -> list[tuple[str, str]]:
    from botocore.auth import SigV4Auth
    from botocore.awsrequest import AWSRequest
    from botocore.credentials import Credentials

    key = environment.get("AWS_ACCESS_KEY_ID", "test")
    credentials = Credentials(key, environment.get("AWS_SECRET_ACCESS_KEY", "test"))
    request = AWSRequest(sent.method, sent.address, headers=dict(sent.headers), data=sent.body)
    SigV4Auth(credentials, action.service, action.region).add_auth(request)
    return [(str(name), str(value)) for name, value in request.headers.items()]
