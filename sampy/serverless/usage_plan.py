"""Usage plans: who calls an API with which key, how often, and how fast."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple, cast

from sampy.errors import Invalid, did_you_mean
from sampy.intrinsics import Json
from sampy.serverless.contributions import Compilation, Contribution, Declared, Emit, NewCondition, Object, Share
from sampy.serverless.tags import propagated

_PROPERTIES = ("CreateUsagePlan", "Description", "Quota", "Tags", "Throttle", "UsagePlanName")
_CONDITION = "SharedUsagePlanCondition"
_AT = ("Properties", "Auth", "UsagePlan")


class SharedApi(NamedTuple):
    """An API that shares the usage plan of the stack."""

    declared: Declared
    plan: Object
    stage_id: str


def expand(declared: Declared, plan: Json, stage_id: str) -> Iterator[Contribution]:
    """Yield the usage plan of an API with its key, or the API's part in the one that the stack shares."""
    if not isinstance(plan, dict):
        raise Invalid("UsagePlan must be a map", fix="give it CreateUsagePlan", at=_AT)
    for name in plan:
        if name not in _PROPERTIES:
            raise Invalid(f"UsagePlan has no property {name!r}", fix=did_you_mean(name, _PROPERTIES), at=(*_AT, name))
    kind = plan.get("CreateUsagePlan")
    if kind not in ("SHARED", "PER_API", "NONE"):
        message = "UsagePlan needs CreateUsagePlan" if kind is None else f"CreateUsagePlan can't be {kind!r}"
        raise Invalid(message, fix="use PER_API, SHARED or NONE", at=_AT)
    if kind == "PER_API":
        yield from _plan(declared.logical_id, [declared.logical_id], [stage_id], plan, declared.passed_attributes())
    elif kind == "SHARED":
        yield Share("ServerlessUsagePlan", SharedApi(declared, plan, stage_id), _shared)


def _plan(
    prefix: str, apis: Sequence[str], stage_ids: Sequence[str], plan: Object, attributes: Object
) -> Iterator[Contribution]:
    """Yield a usage plan for the stages of some APIs, a key, and what joins them."""
    plan_id, key_id, join_id = f"{prefix}UsagePlan", f"{prefix}ApiKey", f"{prefix}UsagePlanKey"
    pairs = list(zip(apis, stage_ids, strict=True))
    stages: list[Json] = [{"ApiId": {"Ref": api}, "Stage": {"Ref": stage}} for api, stage in pairs]
    keys: list[Json] = [{"RestApiId": {"Ref": api}, "StageName": {"Ref": stage}} for api, stage in pairs]
    given: Object = {name: plan[name] for name in _PROPERTIES[1:] if plan.get(name)}
    made: tuple[tuple[str, str, Object, list[Json]], ...] = (
        (plan_id, "AWS::ApiGateway::UsagePlan", {"ApiStages": stages, **given}, [*apis]),
        (key_id, "AWS::ApiGateway::ApiKey", {"Enabled": True, "StageKeys": keys}, [plan_id]),
        (
            join_id,
            "AWS::ApiGateway::UsagePlanKey",
            {"KeyId": {"Ref": key_id}, "KeyType": "API_KEY", "UsagePlanId": {"Ref": plan_id}},
            [key_id],
        ),
    )
    for logical_id, kind, properties, depends_on in made:
        resource: Object = {"Type": kind, "Properties": properties, "DependsOn": depends_on, **attributes}
        yield Emit(logical_id, resource, "usage plan", tuple(apis) if len(apis) > 1 or prefix not in apis else ())


def _shared(key: str, parts: Sequence[object], compilation: Compilation) -> Iterable[Contribution]:
    """Yield the usage plan that several APIs share; the last one's properties count."""
    apis = cast(Sequence[SharedApi], parts)
    last = apis[-1]
    attributes: Object = {}
    for name, order in (
        ("DeletionPolicy", ("Retain", "Delete")),
        ("UpdateReplacePolicy", ("Retain", "Snapshot", "Delete")),
    ):
        policies = [api.declared.resource.get(name) for api in apis]
        attributes |= next(({name: policy} for policy in order if policy in policies), {})
    conditions = [api.declared.condition for api in apis]
    if all(conditions):
        unique = sorted({str(condition) for condition in conditions})
        attributes["Condition"] = _CONDITION
        operands: list[Json] = [{"Condition": condition} for condition in unique]
        yield NewCondition(_CONDITION, unique[0] if len(unique) == 1 else {"Fn::Or": operands})
    ids = [api.declared.logical_id for api in apis]
    plan = _plan("Serverless", ids, [api.stage_id for api in apis], last.plan, attributes)
    given = last.declared.properties
    tags = given.get("Tags") if given.get("PropagateTags") else None
    yield from (propagated(each, tags) for each in plan) if tags else plan
