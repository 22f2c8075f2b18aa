"""API keys that the stages of REST APIs take.

Source: AWS pages "AWS::ApiGateway::ApiKey", "AWS::ApiGateway::UsagePlan" and "AWS::ApiGateway::UsagePlanKey".
"""

from __future__ import annotations

from collections.abc import Iterator

from sampy.intrinsics import Json, as_map
from sampy.local.apis.model import ApiKey
from sampy.local.apis.reading.marks import MARKED, names_in
from sampy.local.apis.reading.stages import Stage
from sampy.local.apis.reading.values import Values, is_on, text_of

_KEY, _PLAN = "AWS::ApiGateway::ApiKey", "AWS::ApiGateway::UsagePlan"


def api_keys_of(values: Values, api: str, stage: Stage) -> tuple[ApiKey, ...]:
    """Return the keys that usage plans tie to a stage."""
    plans = set(_plans(values, api, stage))
    keys = dict(values.each(_KEY))
    found: list[ApiKey] = []
    for _, properties in values.each("AWS::ApiGateway::UsagePlanKey"):
        plan, key = values.named(properties, "UsagePlanId", _PLAN), values.named(properties, "KeyId", _KEY)
        if plan in plans and key in keys:
            value = text_of(keys[key].get("Value")) or None
            found.append(ApiKey(key, value, is_on(keys[key].get("Enabled")), plan))
    return tuple(found)


def _plans(values: Values, api: str, stage: Stage) -> Iterator[str]:
    for logical_id, properties in values.each(_PLAN):
        stages, marked = properties.get("ApiStages"), properties.get(f"{MARKED}ApiStages")
        if not isinstance(stages, list) or not isinstance(marked, list):
            continue
        for each, with_marks in zip(map(as_map, stages), map(as_map, marked), strict=True):
            of_stage = _means(with_marks.get("Stage"), stage.logical_id) or each.get("Stage") == stage.name
            if api in names_in(with_marks.get("ApiId")) and of_stage:
                yield logical_id


def _means(value: Json, logical_id: str | None) -> bool:
    return logical_id in names_in(value)
