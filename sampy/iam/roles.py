"""What the roles that the transform makes have in common."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from sampy.intrinsics import Json

_OPTIONS = {"Path": "RolePath", "PermissionsBoundary": "PermissionsBoundary"}


def trust_policy(service: str) -> Json:
    """Return the policy that lets a service, such as ``lambda.amazonaws.com``, assume a role."""
    statement: Json = {"Action": ["sts:AssumeRole"], "Effect": "Allow", "Principal": {"Service": [service]}}
    return {"Version": "2012-10-17", "Statement": [statement]}


def inline_policy(name: str, action: str, resource: Json) -> dict[str, Json]:
    """Return an inline policy that allows one action on one resource."""
    statement: Json = {"Action": action, "Effect": "Allow", "Resource": resource}
    return {"PolicyName": name, "PolicyDocument": {"Statement": [statement]}}


def execution_role(
    trust: Json, managed: Iterable[Json], inline: list[Json], given: Mapping[str, Json], tags: Json
) -> dict[str, Json]:
    """Return the properties of the role of a function or state machine.

    Args:
        trust: Who may assume it.
        managed: The ARNs of its managed policies, some of them perhaps several times.
        inline: Its inline policies.
        given: The properties of the function or state machine, which tell path and boundary.
        tags: Its tags.
    """
    arns: list[Json] = []
    for arn in managed:
        if arn not in arns:
            arns.append(arn)
    return {
        "AssumeRolePolicyDocument": trust,
        "ManagedPolicyArns": arns,
        **({"Policies": inline} if inline else {}),
        **{name: given[source] for name, source in _OPTIONS.items() if given.get(source) is not None},
        "Tags": tags,
    }
