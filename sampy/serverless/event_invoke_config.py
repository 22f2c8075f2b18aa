"""EventInvokeConfig: retries and destinations of asynchronous invocations."""

from __future__ import annotations

from collections.abc import Iterator

from sampy.conditions import NO_VALUE
from sampy.errors import Invalid
from sampy.iam.destinations import destination_policy
from sampy.intrinsics import Json
from sampy.logical_ids import short_hash
from sampy.parameters import resolve
from sampy.serverless.contributions import Compilation, Contribution, Declared, Emit, Grant, NewCondition, Object

_TYPES = ("SQS", "SNS", "EventBridge", "Lambda", "S3Bucket")
_MADE = {"SQS": ("Queue", "AWS::SQS::Queue"), "SNS": ("Topic", "AWS::SNS::Topic")}
_LONGEST_CONDITION = 255
_AT = ("Properties", "EventInvokeConfig")


def expand(
    function: Declared, config: Object, alias_id: str | None, alias_name: str, compilation: Compilation
) -> Iterator[Contribution]:
    """Yield the configuration, the destinations that are made, and the permissions to send to them."""
    resolved = resolve(config, compilation.parameters)
    if not isinstance(resolved, dict):
        raise Invalid("EventInvokeConfig must be a map", fix="write it out, instead of a reference", at=_AT)
    config = resolved
    config_id = f"{function.logical_id}EventInvokeConfig"
    destinations: Object = {}
    given = config.get("DestinationConfig")
    if given and not isinstance(given, dict):
        raise Invalid("DestinationConfig must be a map", fix="give it OnSuccess or OnFailure", at=_AT)
    for name in ("OnSuccess", "OnFailure"):
        destination = given.get(name) if isinstance(given, dict) else None
        if destination is None:
            continue
        if not isinstance(destination, dict):
            raise Invalid(f"{name} must be a map", fix="give it Type and Destination", at=(*_AT, "DestinationConfig"))
        arn, contributions = _destination(function, destination, config_id, name)
        yield from contributions
        destinations[name] = {"Destination": arn}
    properties: Object = {
        "FunctionName": {"Ref": function.logical_id},
        "Qualifier": alias_name or "$LATEST",
        "DestinationConfig": destinations,
    }
    for name in ("MaximumEventAgeInSeconds", "MaximumRetryAttempts"):
        if config.get(name) is not None:
            properties[name] = config[name]
    attributes = {name: value for name, value in function.attributes().items() if name != "DependsOn"}
    if alias_id is not None:
        attributes["DependsOn"] = [alias_id]
    invoke_config: Object = {"Type": "AWS::Lambda::EventInvokeConfig", "Properties": properties, **attributes}
    yield Emit(config_id, invoke_config, "configuration of asynchronous invocation")


def _destination(function: Declared, destination: Object, config_id: str, name: str) -> tuple[Json, list[Contribution]]:
    """Return the ARN of a destination, and what is to be made for it."""
    at = (*_AT, "DestinationConfig", name)
    kind = destination.get("Type")
    if not isinstance(kind, str) or kind not in _TYPES:
        raise Invalid(f"a destination can't be of type {kind!r}", fix=f"use {', '.join(_TYPES)}", at=(*at, "Type"))
    arn = destination.get("Destination")
    condition, other, contributions = _condition(arn, config_id, at)
    resource_id = config_id + name
    if arn is None or condition is not None:
        if kind not in _MADE:
            raise Invalid(f"a destination of type {kind} is not made: it needs an ARN", fix="add Destination", at=at)
        suffix, resource_type = _MADE[kind]
        made_id = resource_id + suffix
        both, new = _both(function, condition)
        attributes = function.passed_attributes() | ({"Condition": both} if both else {})
        contributions += new
        contributions.append(Emit(made_id, {"Type": resource_type, "Properties": {}, **attributes}, "destination"))
        made: Json = {"Ref": made_id} if kind == "SNS" else {"Fn::GetAtt": [made_id, "Arn"]}
        arn = made if condition is None else {"Fn::If": [condition, made, other]}
    policy = destination_policy(kind, arn, resource_id)
    return arn, [*contributions, *([Grant(inline=[policy])] if policy else [])]


def _condition(destination: Json, config_id: str, at: tuple[str, ...]) -> tuple[str | None, Json, list[Contribution]]:
    """Return the condition under which a destination is missing, and what it is where it isn't."""
    if not isinstance(destination, dict) or len(destination) != 1 or "Fn::If" not in destination:
        return None, None, []
    branches = destination["Fn::If"]
    if not isinstance(branches, list) or len(branches) != 3:
        message = f"the Fn::If of the Destination of {config_id} takes three arguments"
        raise Invalid(message, fix="give it the name of a condition and two values", at=at)
    condition, then, otherwise = branches
    if (then == NO_VALUE) == (otherwise == NO_VALUE) or not isinstance(condition, str):
        return None, None, []
    if then == NO_VALUE:
        return condition, NO_VALUE if otherwise is None else otherwise, []
    opposite = f"NOT{condition}{short_hash(config_id)}"[:_LONGEST_CONDITION]
    return opposite, then, [NewCondition(opposite, {"Fn::Not": [{"Condition": condition}]})]


def _both(function: Declared, condition: str | None) -> tuple[str | None, list[Contribution]]:
    """Return the condition that holds where that of the function and `condition` do."""
    own = function.condition
    if own is None or condition is None:
        return own or condition, []
    name = f"{own}AND{condition}{short_hash(function.logical_id)}"[:_LONGEST_CONDITION]
    # The official transform wraps each operand twice, and what is deployed is to stay as it is.
    operands: Json = [{"Condition": {"Condition": own}}, {"Condition": {"Condition": condition}}]
    return name, [NewCondition(name, {"Fn::And": operands})]
