"""The ARNs of AWS's managed policies, by their names."""

from __future__ import annotations

from sampy.context import Context
from sampy.data import load

_PARTITIONS_WITH_TABLE = frozenset({"aws", "aws-cn", "aws-us-gov", "aws-eusc"})


def managed_policy_arn(name: str, context: Context) -> str:
    """Return the ARN of the managed policy called `name`; the name itself where it is an ARN, or unknown."""
    known = context.managed_policies.get(name)
    if known:
        return known
    if not name.startswith("arn:") and context.partition in _PARTITIONS_WITH_TABLE:
        arn = load(f"managed_policies/{context.partition}").get(name)
        if isinstance(arn, str):
            return arn
    return name


def service_role_policy(name: str, context: Context) -> str:
    """Return the ARN of one of the managed policies that AWS keeps for the roles of its services."""
    return f"arn:{context.partition}:iam::aws:policy/service-role/{name}"


def xray_policy_name(context: Context) -> str:
    """Return the name of the managed policy that lets its holder write to X-Ray."""
    return "AWSXrayWriteOnlyAccess" if context.partition == "aws" else "AWSXRayDaemonWriteAccess"


def xray_policy(context: Context) -> str:
    """Return the ARN of the managed policy that lets its holder write to X-Ray."""
    return f"arn:{context.partition}:iam::aws:policy/{xray_policy_name(context)}"
