"""What the roles that the transform makes have in common."""

from __future__ import annotations

from sampy.intrinsics import Json


def trust_policy(service: str) -> Json:
    """Return the policy that lets a service, such as ``lambda.amazonaws.com``, assume a role."""
    statement: Json = {"Action": ["sts:AssumeRole"], "Effect": "Allow", "Principal": {"Service": [service]}}
    return {"Version": "2012-10-17", "Statement": [statement]}


def inline_policy(name: str, action: str, resource: Json) -> dict[str, Json]:
    """Return an inline policy that allows one action on one resource."""
    statement: Json = {"Action": action, "Effect": "Allow", "Resource": resource}
    return {"PolicyName": name, "PolicyDocument": {"Statement": [statement]}}
