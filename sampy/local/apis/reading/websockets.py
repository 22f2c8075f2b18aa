"""WebSocket APIs.

Source: AWS page "AWS::ApiGatewayV2::Api".
"""

from __future__ import annotations

from collections.abc import Iterator

from sampy.local.apis.model import Api
from sampy.local.apis.reading.routes import Routes
from sampy.local.apis.reading.stages import stages_of
from sampy.local.apis.reading.values import Values, is_on, text_of

_USUAL_SELECTION = "$request.body.action"


def websocket_apis(values: Values) -> Iterator[Api]:
    """Yield the WebSocket APIs of a template, one for each of their stages."""
    for logical_id, properties in values.each("AWS::ApiGatewayV2::Api"):
        if text_of(properties.get("ProtocolType")).upper() != "WEBSOCKET":
            continue
        for stage in stages_of(values, logical_id, "WEBSOCKET"):
            yield Api(
                logical_id=logical_id,
                kind="WEBSOCKET",
                name=text_of(properties.get("Name")) or logical_id,
                stage=stage.name,
                routes=(*Routes(values, logical_id, "WEBSOCKET", stage.with_marks).routes(),),
                stage_variables=stage.variables,
                selection_expression=text_of(properties.get("RouteSelectionExpression")) or _USUAL_SELECTION,
                disable_execute_api=is_on(properties.get("DisableExecuteApiEndpoint")),
                place=values.template.place(logical_id),
            )
