"""CapacityProviderConfig: a function that runs on a capacity provider."""

from __future__ import annotations

from sampy.errors import Invalid, did_you_mean
from sampy.intrinsics import is_intrinsic
from sampy.serverless.contributions import Object

_NAMES = {
    "Arn": "CapacityProviderArn",
    "PerExecutionEnvironmentMaxConcurrency": "PerExecutionEnvironmentMaxConcurrency",
    "ExecutionEnvironmentMemoryGiBPerVCpu": "ExecutionEnvironmentMemoryGiBPerVCpu",
}
_KINDS: dict[str, tuple[type, ...]] = {
    "Arn": (str,),
    "PerExecutionEnvironmentMaxConcurrency": (int, str),
    "ExecutionEnvironmentMemoryGiBPerVCpu": (int, float, str),
}
_AT = ("Properties", "CapacityProviderConfig")


def capacity_provider_config(config: Object) -> Object:
    """Return the configuration as Lambda has it.

    Raises:
        Invalid: For an unknown property, a wrong type, or where the ARN is missing.
    """
    for name, value in config.items():
        if name not in _NAMES:
            message = f"CapacityProviderConfig has no property {name!r}"
            raise Invalid(message, fix=did_you_mean(name, _NAMES), at=(*_AT, name))
        if value is not None and not is_intrinsic(value) and not isinstance(value, _KINDS[name]):
            words = "text" if name == "Arn" else "a number"
            raise Invalid(f"{name} must be {words}", fix=f"it is {value!r}", at=(*_AT, name))
    if config.get("Arn") is None:
        raise Invalid("CapacityProviderConfig needs the Arn of a capacity provider", fix="add Arn", at=_AT)
    named: Object = {_NAMES[name]: config[name] for name in _NAMES if config.get(name) is not None}
    return {"LambdaManagedInstancesCapacityProviderConfig": named}
