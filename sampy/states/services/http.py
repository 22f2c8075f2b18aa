"""APIs of others, by HTTPS."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Unpack

from sampy.intrinsics import GetAtt
from sampy.states.integrations.arns import Kind, Target, arn_of, declared, target
from sampy.states.integrations.given import LATER, Given
from sampy.states.integrations.model import EVERYTHING, Integration, Permit
from sampy.states.integrations.tasks import task

if TYPE_CHECKING:
    from sampy.states.flow import Payload
    from sampy.states.integrations.tasks import Entries, TaskFields, Text
    from sampy.states.state_types import Task

_CONNECTION = Kind("events", "connection/{}", takes="arn")
_SECRET = Kind("secretsmanager", "secret:events!connection/{}", takes="name")


def _invoking(given: Given) -> Iterator[Permit]:
    condition: dict[str, dict[str, object]] = {}
    for operator, key, argument in (
        ("StringEquals", "states:HTTPMethod", "Method"),
        ("StringLike", "states:HTTPEndpoint", "ApiEndpoint"),
    ):
        value = given.get(argument)
        if value is not None and value is not LATER:
            condition[operator] = {key: value}
    yield Permit("states:InvokeHTTPEndpoint", EVERYTHING, condition or None)
    connection = given.get("Authentication.ConnectionArn") or given.get("InvocationConfig.ConnectionArn")
    if connection is not None:
        yield Permit("events:RetrieveConnectionCredentials", target(_CONNECTION, connection))
        secret = _secret(connection)
        yield Permit("secretsmanager:DescribeSecret", secret)
        yield Permit("secretsmanager:GetSecretValue", secret)


def _secret(connection: object) -> Target:
    """Return the secret that EventBridge keeps the credentials of a connection in."""
    resource = declared(connection)
    if resource is not None:
        every = _SECRET.arn("*")
        return Target(GetAtt(resource, "SecretArn"), every)
    named = connection.partition(":connection/")[2] if isinstance(connection, str) else ""
    return target(_SECRET, f"{named.partition('/')[0]}/*" if named else None)


INTEGRATIONS = (Integration("http", "invoke", required=("ApiEndpoint", "Method"), needs=(_invoking,)),)


def invoke(
    name: str,
    endpoint: Text,
    method: Text,
    *,
    connection: Text,
    headers: Entries | None = None,
    query_parameters: Entries | None = None,
    request_body: Payload = None,
    transform: Entries | None = None,
    **fields: Unpack[TaskFields],
) -> Task:
    """Return a task that calls an API by HTTPS, with the credentials of a connection of EventBridge.

    It is permitted to call the endpoint with the method, as far as these are known, and to get the credentials.

    Source: AWS page "Call HTTPS APIs in Step Functions workflows".

    Args:
        name: The name of the state.
        endpoint: The URL: ``https://api.example.com/v1/charges``.
        method: ``GET``, ``POST``, ``PUT``, ``DELETE``, ``PATCH``, ``HEAD`` or ``OPTIONS``.
        connection: The connection, or its ARN.
        headers: Headers.
        query_parameters: Parameters behind the question mark.
        request_body: The body.
        transform: How the body is encoded: ``{"RequestBodyEncoding": "URL_ENCODED"}``.
        fields: The fields that all tasks have.
    """
    given = {
        "ApiEndpoint": endpoint,
        "Method": method,
        "Authentication": {"ConnectionArn": arn_of(connection)},
        "Headers": headers,
        "QueryParameters": query_parameters,
        "RequestBody": request_body,
        "Transform": transform,
    }
    return task("http:invoke", name, given, fields)
