"""Stages of APIs.

Source: AWS pages "AWS::ApiGateway::Stage", "AWS::ApiGateway::Deployment" and "AWS::ApiGatewayV2::Stage".
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import attrs

from sampy.intrinsics import as_map
from sampy.local.apis.model import Kind
from sampy.local.apis.reading.marks import MARKED
from sampy.local.apis.reading.values import Object, Values, map_of_texts, text_of

STAGE = "AWS::ApiGateway::Stage"
_USUAL: Mapping[Kind, str] = {"REST": "Prod", "HTTP": "$default", "WEBSOCKET": "Prod"}
"""The names of stages that are nowhere."""


@attrs.frozen
class Stage:
    """A stage.

    Args:
        name: Its name.
        variables: Its variables.
        with_marks: The same with marks.
        logical_id: The logical id of its resource; None where it has none.
    """

    name: str
    variables: Mapping[str, str] = attrs.field(factory=dict)
    with_marks: Object = attrs.field(factory=dict)
    logical_id: str | None = None


def stages_of(values: Values, api: str, kind: Kind) -> list[Stage]:
    """Return the stages of an API; one that isn't there, which is noted, where there are none."""
    if kind == "REST":
        found = [*_stages(values, api, STAGE, "RestApiId", "AWS::ApiGateway::RestApi", "Variables")]
        # A deployment may make a stage by its name: one of SAM's does, beside the stage that is meant.
        found = found or [*_of_deployments(values, api)]
    else:
        found = [*_stages(values, api, "AWS::ApiGatewayV2::Stage", "ApiId", "AWS::ApiGatewayV2::Api", "StageVariables")]
        if not found and "Target" in values.template.properties(api):
            found = [Stage("$default")]
    if not found:
        name = _USUAL[kind]
        message = f"this API has no stage, so AWS would not serve it; here it is served as the stage {name}"
        values.problem(api, message, "add a stage")
        return [Stage(name)]
    return found


def _stages(values: Values, api: str, type_: str, owner: str, owner_type: str, variables: str) -> Iterator[Stage]:
    for logical_id, properties in values.each(type_):
        if values.named(properties, owner, owner_type) == api:
            with_marks = as_map(properties.get(f"{MARKED}{variables}"))
            yield Stage(
                text_of(properties.get("StageName")) or "default",
                map_of_texts(properties.get(variables)),
                with_marks,
                logical_id,
            )


def _of_deployments(values: Values, api: str) -> Iterator[Stage]:
    for _, properties in values.each("AWS::ApiGateway::Deployment"):
        named = values.named(properties, "RestApiId", "AWS::ApiGateway::RestApi")
        if named == api and properties.get("StageName"):
            described = as_map(properties.get("StageDescription"))
            with_marks = as_map(properties.get(f"{MARKED}StageDescription"))
            yield Stage(
                text_of(properties["StageName"]),
                map_of_texts(described.get("Variables")),
                as_map(with_marks.get("Variables")),
            )
