"""Events of AWS CodeDeploy.

Source: AWS page "AppSpec 'hooks' section" of the AWS CodeDeploy user guide.
"""

from __future__ import annotations

from sampy.intrinsics import Json
from sampy.local.sample_events.samples import Sample, Samples


def lifecycle_hook(
    *, deployment_id: str = "d-EXAMPLE01", execution_id: str = "example-lifecycle-event-hook-execution"
) -> dict[str, Json]:
    """Return what a hook gets before or after traffic is shifted to a new version."""
    return {"DeploymentId": deployment_id, "LifecycleEventHookExecutionId": execution_id}


EVENTS: Samples = {"lifecycle-hook": Sample("A hook of a deployment runs.", lifecycle_hook)}
