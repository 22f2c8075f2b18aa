"""Api events: a method of a REST API starts the state machine."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import TYPE_CHECKING, ClassVar

from sampy.declaration import Document, String, declaration, prop
from sampy.intrinsics import Json
from sampy.openapi.document import INTEGRATION
from sampy.serverless.base import Event
from sampy.serverless.contributions import Compilation, Contribution, DeclaredEvent, Object, Route, Started
from sampy.serverless.events.api import called_api, check_entry, entry_of

if TYPE_CHECKING:
    from sampy.serverless.events.api import ApiFunctionAuth

_START_EXECUTION: Json = {"Fn::Sub": "arn:${AWS::Partition}:apigateway:${AWS::Region}:states:action/StartExecution"}
_ESCAPED = "$util.escapeJavaScript($input.json('$'))"


@declaration
class Api(Event):
    """Starts the state machine when a method of a REST API is called, with the body of the request as its input.

    Source: AWS page "Api" of state machines of the AWS SAM developer guide.

    Args:
        path: The path, with a leading slash: ``/orders/{id}``.
        method: ``get``, ``post`` and so on, or ``any``.
        rest_api_id: The API; without it, the stack's implicit one.
        stage: The stage that a resource policy is about.
        auth: Who may call the method.
        unescape_mapping_template: Undo the escaping of single quotes in the body, which isn't valid JSON.

    Example::

        stack.add(
            StateMachine(
                "Order",
                definition={"StartAt": "Done", "States": {"Done": {"Type": "Succeed"}}},
                events={"Ordered": state_machine_events.Api(path="/orders", method="post")},
            )
        )
    """

    path: String
    method: String
    rest_api_id: String | None = None
    stage: String | None = None
    auth: ApiFunctionAuth | Document | None = None
    unescape_mapping_template: bool | None = prop(default=None, intrinsics=False)

    TYPE: ClassVar[str] = "Api"


def expand(event: DeclaredEvent, started: Started, compilation: Compilation) -> Iterator[Contribution]:
    """Yield the role that starts the state machine, and the route."""
    api = called_api(event, compilation)
    if api.problem is not None:
        yield api.problem
        return
    role = started.role(event.logical_id, "apigateway.amazonaws.com")
    yield role
    if api.type == "AWS::Serverless::Api":
        call = _call(event, started, role.logical_id)
        entry = entry_of(event, api, event.properties.get("Stage"), call, started.declared.condition, compilation)
        yield Route(api.logical_id, started.declared.logical_id, event.name, entry)
        if entry.operation is not None:
            check_entry(event, entry)


def _call(event: DeclaredEvent, started: Started, role_id: str) -> Object:
    """Return the operation that starts the state machine."""
    integration: Object = {
        "type": "aws",
        "httpMethod": "POST",
        "uri": _START_EXECUTION,
        "responses": {"200": {"statusCode": "200"}, "400": {"statusCode": "400"}},
        "credentials": {"Fn::GetAtt": [role_id, "Arn"]},
        "requestTemplates": {"application/json": {"Fn::Sub": _request_template(event, started)}},
    }
    responses: Object = {"200": {"description": "OK"}, "400": {"description": "Bad Request"}}
    return {INTEGRATION: integration, "responses": responses}


def _request_template(event: DeclaredEvent, started: Started) -> str:
    """Return the mapping template that makes the request to Step Functions of that to the API."""
    arn = f"${{{started.logical_id}}}"
    if not event.properties.get("UnescapeMappingTemplate"):
        return json.dumps({"input": _ESCAPED, "stateMachineArn": arn})
    # The escaping of a single quote in JSON text is undone, and what is written here is no JSON itself.
    unescaped = f"""{_ESCAPED}.replaceAll("\\\\'","'")"""
    return f'{{"input": "{unescaped}", "stateMachineArn": "{arn}"}}'
