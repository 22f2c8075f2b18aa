"""CapacityProviderConfig: a function that runs on a capacity provider."""

from __future__ import annotations

from contextlib import suppress

from sampy.errors import Invalid, did_you_mean
from sampy.intrinsics import Json
from sampy.serverless.contributions import Object

_NAMES = {
    "Arn": "CapacityProviderArn",
    "PerExecutionEnvironmentMaxConcurrency": "PerExecutionEnvironmentMaxConcurrency",
    "ExecutionEnvironmentMemoryGiBPerVCpu": "ExecutionEnvironmentMemoryGiBPerVCpu",
}
_AT = ("Properties", "CapacityProviderConfig")


def capacity_provider_config(config: Object) -> Object:
    """Return the configuration as Lambda has it.

    Raises:
        Invalid: For an unknown property, a wrong type, or where the ARN is missing.
    """
    for name in config:
        if name not in _NAMES:
            message = f"CapacityProviderConfig has no property {name!r}"
            raise Invalid(message, fix=did_you_mean(name, _NAMES), at=(*_AT, name))
    if config.get("Arn") is None:
        raise Invalid("CapacityProviderConfig needs the Arn of a capacity provider", fix="add Arn", at=_AT)
    named: Object = {_NAMES[name]: _typed(name, config[name]) for name in _NAMES if config.get(name) is not None}
    return {"LambdaManagedInstancesCapacityProviderConfig": named}


def _typed(name: str, value: Json) -> Json:
    """Return a value as the type that its property has; functions stay as they are."""
    if isinstance(value, dict):
        return value
    words = "text" if name == "Arn" else "a number"
    if isinstance(value, (str, int, float)):
        with suppress(ValueError, OverflowError):
            # The official transform drops what stands behind a number's point.
            return str(value) if name == "Arn" else int(value)
        with suppress(ValueError):
            if name == "ExecutionEnvironmentMemoryGiBPerVCpu":
                return float(value)
    raise Invalid(f"{name} must be {words}", fix=f"it is {value!r}", at=(*_AT, name))
