"""APIs of API Gateway."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Literal, Unpack

from sampy.declaration import BaseResource
from sampy.intrinsics import REGION, URL_SUFFIX, has_markers, split_text
from sampy.states.integrations.arns import Kind, by_name
from sampy.states.integrations.given import LATER, Given
from sampy.states.integrations.model import Integration, Permit
from sampy.states.integrations.tasks import task

if TYPE_CHECKING:
    from sampy.states.flow import Payload
    from sampy.states.integrations.tasks import Entries, Flag, TaskFields, Text
    from sampy.states.state_types import Task

_METHOD = Kind("execute-api", "{}", takes="name")


def _invoking(given: Given) -> Iterator[Permit]:
    if given.get("AuthType") in (None, "NO_AUTH"):
        return  # nothing is signed, so nothing is asked of the role
    api = _api(given.get("ApiEndpoint"))
    stage, method = (_known(given.get(name), "$default" if name == "Stage" else "*") for name in ("Stage", "Method"))
    path = _known(given.get("Path"), "").removeprefix("/")
    yield Permit("execute-api:Invoke", by_name(_METHOD, f"{api}/{stage}/{method}/{path}"))


def _api(endpoint: object) -> object:
    """Return the id of an API by its endpoint: ``ID.execute-api.REGION.amazonaws.com``."""
    if not isinstance(endpoint, str):
        return "*"
    literals, values = split_text(endpoint) if has_markers(endpoint) else ([endpoint], [])
    host = literals[0].removeprefix("https://")
    if host:
        return host.partition(".")[0] if ".execute-api." in host else "*"
    return f"{values[0]}" if values and literals[1].startswith(".execute-api.") else "*"


def _known(value: object, otherwise: str) -> str:
    if value is None:
        return otherwise
    return "*" if value is LATER or not isinstance(value, str) else value


INTEGRATIONS = (Integration("apigateway", "invoke", ("request", "token"), ("ApiEndpoint", "Method"), (_invoking,)),)


def invoke(
    name: str,
    api: Text,
    method: Text,
    *,
    stage: Text | None = None,
    path: Text | None = None,
    headers: Entries | None = None,
    query_parameters: Entries | None = None,
    request_body: Payload = None,
    auth_type: Text | None = None,
    allow_null_values: Flag | None = None,
    wait: Literal["request", "token"] = "request",
    **fields: Unpack[TaskFields],
) -> Task:
    """Return a task that calls an API of API Gateway.

    It is permitted to call the method at the path; where `auth_type` is none or ``NO_AUTH``, it needs no permission.

    Source: AWS page "Create API Gateway REST APIs with Step Functions".

    Args:
        name: The name of the state.
        api: The API, or its host: ``abcdef1234.execute-api.eu-west-1.amazonaws.com``.
        method: ``GET``, ``POST``, ``PUT``, ``DELETE``, ``PATCH``, ``HEAD`` or ``OPTIONS``.
        stage: The stage.
        path: The path behind the stage: ``/orders``.
        headers: Headers, each with a list of values.
        query_parameters: Each with a list of values.
        request_body: The body.
        auth_type: ``NO_AUTH``, ``IAM_ROLE`` or ``RESOURCE_POLICY``.
        allow_null_values: Null in headers and parameters is left out, and no error.
        wait: ``request`` goes on with the answer; ``token`` when the task token is sent back, which a header or the
            body has to have.
        fields: The fields that all tasks have.
    """
    given = {
        "ApiEndpoint": f"{api}.execute-api.{REGION}.{URL_SUFFIX}" if isinstance(api, BaseResource) else api,
        "Method": method,
        "Stage": stage,
        "Path": path,
        "Headers": headers,
        "QueryParameters": query_parameters,
        "RequestBody": request_body,
        "AuthType": auth_type,
        "AllowNullValues": allow_null_values,
    }
    return task("apigateway:invoke", name, given, fields, wait=wait)
