"""DeploymentPreference: CodeDeploy shifts the traffic of the alias to a new version."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple, cast

from sampy.conditions import NO_VALUE, any_of
from sampy.errors import Invalid
from sampy.iam.managed_policies import service_role_policy
from sampy.iam.roles import trust_policy
from sampy.intrinsics import Json, is_intrinsic
from sampy.parameters import look_up, resolve
from sampy.serverless.contributions import Compilation, Contribution, Declared, Emit, NewCondition, Object, Share
from sampy.serverless.tags import tag_list

APPLICATION = "ServerlessDeploymentApplication"
SERVICE_ROLE = "CodeDeployServiceRole"
_CONDITION = "ServerlessCodeDeployCondition"
_PREDEFINED = frozenset(
    {
        "AllAtOnce",
        "Canary10Percent10Minutes",
        "Canary10Percent15Minutes",
        "Canary10Percent30Minutes",
        "Canary10Percent5Minutes",
        "Linear10PercentEvery10Minutes",
        "Linear10PercentEvery1Minute",
        "Linear10PercentEvery2Minutes",
        "Linear10PercentEvery3Minutes",
    }
)
_AT = ("Properties", "DeploymentPreference")


class Deployment(NamedTuple):
    """What the functions that are deployed gradually have in common.

    Args:
        own_role: The function has a role for CodeDeploy.
        condition: The condition of the function, where it is to be passed on.
        tags: The tags of the function, where they are to be passed on.
    """

    own_role: bool
    condition: str | None
    tags: Json


def expand(
    function: Declared, preference: Object, alias_id: str | None, compilation: Compilation
) -> Iterator[Contribution]:
    """Yield the deployment group, and the function's part in the application and role that all groups share."""
    kind = _resolved(preference.get("Type"), compilation)
    passes_condition = _passes_condition(preference, compilation)
    if not _is_enabled(preference, compilation):
        return
    if alias_id is None:
        raise Invalid("DeploymentPreference needs AutoPublishAlias", fix="add AutoPublishAlias", at=_AT)
    if "Type" not in preference:
        raise Invalid("DeploymentPreference needs a Type", fix="use AllAtOnce, Canary10Percent5Minutes ...", at=_AT)
    given = function.properties
    tags = given.get("Tags") if given.get("PropagateTags") and given.get("Tags") else None
    condition = function.condition if passes_condition else None
    yield Emit(
        f"{function.logical_id}DeploymentGroup",
        _group(preference, kind, condition, tags),
        "CodeDeploy deployment group",
    )
    yield Share(APPLICATION, Deployment(bool(preference.get("Role")), condition, tags), _shared)


def alias_update_policy(function: Declared, preference: Object, compilation: Compilation) -> Object | None:
    """Return the update policy of the alias; None where the preference is switched off."""
    if not _is_enabled(preference, compilation):
        return None
    hooks = preference.get("Hooks", {})
    if not isinstance(hooks, dict):
        raise Invalid("Hooks must be a map", fix="give it PreTraffic or PostTraffic", at=(*_AT, "Hooks"))
    update: Object = {
        "ApplicationName": {"Ref": APPLICATION},
        "DeploymentGroupName": {"Ref": f"{function.logical_id}DeploymentGroup"},
    }
    for name, hook in (("BeforeAllowTrafficHook", "PreTraffic"), ("AfterAllowTrafficHook", "PostTraffic")):
        if hooks.get(hook) is not None:
            update[name] = hooks[hook]
    return {"CodeDeployLambdaAliasUpdate": update}


def _resolved(value: Json, compilation: Compilation) -> Json:
    """Return a value with parameters, and look-ups in Mappings, replaced by what they stand for."""
    return look_up(resolve(value, compilation.parameters), compilation.document.get("Mappings"))


def _is_enabled(preference: Object, compilation: Compilation) -> bool:
    enabled = _resolved(preference.get("Enabled", True), compilation)
    return bool(enabled) and enabled not in ("false", "False")


def _passes_condition(preference: Object, compilation: Compilation) -> bool:
    if "PassthroughCondition" not in preference:
        return "deployment_preference_condition_fix" in compilation.context.feature_toggles
    value = _resolved(preference["PassthroughCondition"], compilation)
    if isinstance(value, bool):
        return value
    if isinstance(value, str) and value.lower() in ("true", "false"):
        return value.lower() == "true"
    fix = "use true or false, or a parameter or mapping that holds one of them"
    raise Invalid("PassthroughCondition must be true or false", fix=fix, at=(*_AT, "PassthroughCondition"))


def _group(preference: Object, kind: Json, condition: str | None, tags: Json) -> Object:
    properties: Object = {
        "ApplicationName": {"Ref": APPLICATION},
        "AutoRollbackConfiguration": {
            "Enabled": True,
            "Events": ["DEPLOYMENT_FAILURE", "DEPLOYMENT_STOP_ON_ALARM", "DEPLOYMENT_STOP_ON_REQUEST"],
        },
        "DeploymentStyle": {"DeploymentType": "BLUE_GREEN", "DeploymentOption": "WITH_TRAFFIC_CONTROL"},
        "ServiceRoleArn": preference.get("Role") or {"Fn::GetAtt": [SERVICE_ROLE, "Arn"]},
    }
    if kind is not None:
        properties["DeploymentConfigName"] = _configuration(kind)
    alarms = _alarms(preference.get("Alarms"))
    if alarms is not None:
        properties["AlarmConfiguration"] = alarms
    if preference.get("TriggerConfigurations"):
        properties["TriggerConfigurations"] = preference["TriggerConfigurations"]
    if tags:
        properties["Tags"] = tag_list(tags)
    conditional: Object = {"Condition": condition} if condition else {}
    return {"Type": "AWS::CodeDeploy::DeploymentGroup", "Properties": properties, **conditional}


def _configuration(kind: Json, within: str | None = None) -> Json:
    """Return the name of a deployment configuration: that of CodeDeploy where the transform has a short one for it."""
    if isinstance(kind, list):
        return [_configuration(each) for each in kind]
    if isinstance(kind, dict) and is_intrinsic(kind):
        return {function: _configuration(argument, function) for function, argument in kind.items()}
    if not isinstance(kind, str) or kind not in _PREDEFINED:
        return kind
    argument: Json = ["CodeDeployDefault.Lambda${ConfigName}", {"ConfigName": kind}]
    return argument if within == "Fn::Sub" else {"Fn::Sub": argument}


def _alarms(alarms: Json) -> Json:
    if not alarms or alarms == NO_VALUE:
        return None
    match alarms:
        case {"Fn::If": [condition, then, otherwise], **rest} if not rest:
            return {"Fn::If": [condition, _alarm_list(then), _alarm_list(otherwise)]}
    return _alarm_list(alarms)


def _alarm_list(alarms: Json) -> Json:
    if not isinstance(alarms, list):
        raise Invalid("Alarms must be a list", fix="list the names of the alarms", at=(*_AT, "Alarms"))
    if not alarms or alarms[0] == NO_VALUE:
        return {}
    return {"Enabled": True, "Alarms": [{"Name": alarm} for alarm in alarms]}


def _shared(key: str, parts: Sequence[object], compilation: Compilation) -> Iterable[Contribution]:
    """Yield the CodeDeploy application and, where a function has no role for it, the role that all share."""
    deployments = cast(Sequence[Deployment], parts)
    condition, added = any_of((each.condition for each in deployments), _CONDITION)
    yield from (NewCondition(name, expression) for name, expression in added.items())
    conditional: Object = {"Condition": condition} if condition else {}
    tags: Object = {}
    for each in deployments:
        tags.update(each.tags if isinstance(each.tags, dict) else {})
    tagged: Object = {"Tags": tag_list(tags)} if tags else {}
    application: Object = {
        "Type": "AWS::CodeDeploy::Application",
        "Properties": {"ComputePlatform": "Lambda", **tagged},
        **conditional,
    }
    yield Emit(APPLICATION, application, "CodeDeploy application")
    if all(each.own_role for each in deployments):
        return
    limited = "Limited" if compilation.context.partition in ("aws-iso", "aws-iso-b") else ""
    policy = service_role_policy(f"AWSCodeDeployRoleForLambda{limited}", compilation.context)
    role: Object = {
        "Type": "AWS::IAM::Role",
        "Properties": {
            "AssumeRolePolicyDocument": trust_policy("codedeploy.amazonaws.com"),
            "ManagedPolicyArns": [policy],
            **tagged,
        },
        **conditional,
    }
    yield Emit(SERVICE_ROLE, role, "role of CodeDeploy")
