"""Everything that a compile may depend on beside the document itself."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import attrs

from sampy.intrinsics import Json

if TYPE_CHECKING:
    from sampy.policy_definition import PolicyDefinition

_PARTITIONS = {
    "cn-": "aws-cn",
    "us-gov": "aws-us-gov",
    "us-isob": "aws-iso-b",
    "us-iso-": "aws-iso",
    "us-isof": "aws-iso-f",
    "eu-isoe": "aws-iso-e",
    "eusc-": "aws-eusc",
}

URL_SUFFIXES: Mapping[str, str] = {
    "aws": "amazonaws.com",
    "aws-cn": "amazonaws.com.cn",
    "aws-us-gov": "amazonaws.com",
    "aws-iso": "c2s.ic.gov",
    "aws-iso-b": "sc2s.sgov.gov",
    "aws-iso-e": "cloud.adc-e.uk",
    "aws-iso-f": "csp.hci.ic.gov",
    "aws-eusc": "amazonaws.eu",
}
"""What the names of AWS's hosts end with in each partition: the pseudo parameter ``AWS::URLSuffix``."""


def partition_of(region: str) -> str:
    """Return the partition that a region belongs to: ``aws-cn`` for ``cn-north-1``, ``aws`` for most."""
    return next((name for prefix, name in _PARTITIONS.items() if region.startswith(prefix)), "aws")


FEATURE_TOGGLES = ("deployment_preference_condition_fix", "normalized_open_api_version")
"""Changes of the transform that AWS has not switched on for everybody."""


def _now() -> datetime:
    return datetime.now(UTC)


@attrs.frozen(kw_only=True)
class Context:
    """What a compile depends on. Two compiles of one document with equal contexts give the same bytes.

    Args:
        region: The region to compile for.
        partition: Its partition; the region's own where it isn't given.
        account: The account's 12 digits, for stack functions that want it.
        stage: The stage, for stack functions: ``dev``, ``prod``.
        parameters: Values of template parameters that are known already. The template stays parameterised; they
            are used where the transform must know them, as for hashes.
        checks: Hold the result to CloudFormation's own rules: quotas, references, and the schemas of resource types.
        managed_policies: ARNs of managed policies by name, in addition to AWS's own.
        policy_templates: Policy templates by name, in addition to those of SAM.
        applications: Returns the URL of the template of an application, given its id and version, or raises
            `sampy.errors.ApplicationNotFound`. Without it, the Serverless Application Repository is asked.
        feature_toggles: Names of `FEATURE_TOGGLES` to compile with.
        clock: Tells the time, for what is stamped with it.
    """

    region: str = "us-east-1"
    partition: str = attrs.field()
    account: str | None = None
    stage: str | None = None
    parameters: Mapping[str, Json] = attrs.field(factory=dict)
    checks: bool = True
    managed_policies: Mapping[str, str] = attrs.field(factory=dict)
    policy_templates: Mapping[str, PolicyDefinition] = attrs.field(factory=dict)
    applications: Callable[[str, str], str] | None = None
    feature_toggles: frozenset[str] = frozenset()
    clock: Callable[[], datetime] = _now

    @partition.default
    def _partition_of_the_region(self) -> str:
        return partition_of(self.region)

    def template_url(self, application_id: str, version: str) -> str:
        """Return the URL of the template of an application.

        Raises:
            ApplicationNotFound: Where there is none.
        """
        if self.applications is not None:
            return self.applications(application_id, version)
        from sampy.applications import template_url

        return template_url(application_id, version, self.region)
