"""Events of agents for Amazon Bedrock.

Source: AWS page "Configure Lambda functions to send information that an Amazon Bedrock agent elicits from the user".
"""

from __future__ import annotations

from sampy.intrinsics import Json
from sampy.local.sample_events.requests import method_of
from sampy.local.sample_events.samples import Sample, Samples, text_map_option
from sampy.local.sample_events.values import uuid

_TEXT = "What is the status of order 1?"
_PARAMETERS = '{"orderId": "1"}'


def action(
    *,
    input_text: str = _TEXT,
    action_group: str = "ExampleActions",
    path: str = "/orders/{orderId}",
    method: str = "GET",
    parameters: str = _PARAMETERS,
) -> dict[str, Json]:
    """Return what an action group gets whose actions are told by an OpenAPI document."""
    return {
        **_asked(input_text, action_group),
        "apiPath": path,
        "httpMethod": method_of(method),
        "parameters": _parameters(parameters),
    }


def function(
    *,
    input_text: str = _TEXT,
    action_group: str = "ExampleActions",
    function: str = "orderStatus",
    parameters: str = _PARAMETERS,
) -> dict[str, Json]:
    """Return what an action group gets whose actions are told as functions."""
    return {**_asked(input_text, action_group), "function": function, "parameters": _parameters(parameters)}


def _asked(input_text: str, action_group: str) -> dict[str, Json]:
    return {
        "messageVersion": "1.0",
        "agent": {"name": "example-agent", "id": "EXAMPLEID1", "alias": "EXAMPLEAL1", "version": "1"},
        "inputText": input_text,
        "sessionId": uuid(1),
        "actionGroup": action_group,
        "sessionAttributes": {},
        "promptSessionAttributes": {},
    }


def _parameters(text: str) -> list[Json]:
    given = text_map_option("parameters", text)
    return [{"name": name, "type": "string", "value": value} for name, value in given.items()]


EVENTS: Samples = {
    "agent-action": Sample("An agent calls an operation of an API.", action),
    "agent-function": Sample("An agent calls a function.", function),
}
