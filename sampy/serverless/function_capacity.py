"""CapacityProviderConfig: a function that runs on a capacity provider."""

from __future__ import annotations

from typing import cast

from sampy.declaration import Integer, Number, String, declaration
from sampy.intrinsics import Json
from sampy.serverless.contributions import Object
from sampy.serverless.strict import StrictPropertyType

_NAMES = {
    "Arn": "CapacityProviderArn",
    "PerExecutionEnvironmentMaxConcurrency": "PerExecutionEnvironmentMaxConcurrency",
    "ExecutionEnvironmentMemoryGiBPerVCpu": "ExecutionEnvironmentMemoryGiBPerVCpu",
}


@declaration
class CapacityProviderConfig(StrictPropertyType):
    """The capacity provider that the function runs on.

    Source: AWS page "CapacityProviderConfig" of the AWS SAM developer guide.

    Args:
        arn: The ARN of the capacity provider.
        per_execution_environment_max_concurrency: The most invocations at the same time in one environment.
        execution_environment_memory_gi_b_per_v_cpu: Memory in GiB for each vCPU.
    """

    arn: String
    per_execution_environment_max_concurrency: Integer | None = None
    execution_environment_memory_gi_b_per_v_cpu: Number | None = None


def as_lambda_names_it(config: Json) -> Object:
    """Return the configuration with the names that Lambda has for it."""
    named: Object = {_NAMES[name]: value for name, value in cast(Object, config).items()}
    return {"LambdaManagedInstancesCapacityProviderConfig": named}
