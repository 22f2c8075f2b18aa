"""Who may assume a role that deploys: CloudFormation, a principal of an account, or the jobs of an OIDC provider.

Source: AWS pages "AWS CloudFormation service role" and "Create a role for OpenID Connect federation".
"""

from __future__ import annotations

import re

from sampy.errors import Invalid
from sampy.iam.roles import trust_policy as service_trust
from sampy.intrinsics import Json

CLOUDFORMATION = "cloudformation"
_PRINCIPAL = re.compile(r"\d{12}|arn:aws[\w-]*:(iam|sts)::\d{12}:(root|(role|user|assumed-role)/.+)")
_PROVIDER = re.compile(r"arn:aws[\w-]*:iam::\d{12}:oidc-provider/(?P<host>.+)")


def trust_policy(trusted: str, *, subject: str | None = None, audience: str | None = None) -> Json:
    """Return the trust policy of a role.

    Args:
        trusted: ``cloudformation``; an account, or the ARN of a role or user; or the ARN of an OIDC provider.
        subject: Whom of an OIDC provider: ``repo:my/repository:ref:refs/heads/main``, in which there may be ``*``.
        audience: What the tokens of the provider are made out to; ``sts.amazonaws.com`` where it isn't given.

    Raises:
        Invalid: Where it is none of these, an OIDC provider has no subject, or something else has one.
    """
    provider = _PROVIDER.fullmatch(trusted)
    if provider is not None:
        return _federated(trusted, provider["host"], subject, audience or "sts.amazonaws.com")
    if subject or audience:
        raise Invalid("only an OIDC provider has subjects and audiences", fix="leave them out")
    if trusted == CLOUDFORMATION:
        return service_trust("cloudformation.amazonaws.com")
    if not _PRINCIPAL.fullmatch(trusted):
        fix = "use cloudformation, an account, or the ARN of a role, a user or an OIDC provider"
        raise Invalid(f"{trusted!r} is nobody who can assume a role", fix=fix)
    return _document({"Action": "sts:AssumeRole", "Effect": "Allow", "Principal": {"AWS": trusted}})


def _federated(provider: str, host: str, subject: str | None, audience: str) -> Json:
    if not subject or subject.strip("*") == "":
        fix = "name them: repo:my/repository:ref:refs/heads/main"
        raise Invalid(f"everybody at {host} could assume the role without a subject", fix=fix)
    operator = "StringLike" if "*" in subject or "?" in subject else "StringEquals"
    conditions: dict[str, dict[str, Json]] = {"StringEquals": {f"{host}:aud": audience}}
    conditions.setdefault(operator, {})[f"{host}:sub"] = subject
    return _document(
        {
            "Action": "sts:AssumeRoleWithWebIdentity",
            "Effect": "Allow",
            "Principal": {"Federated": provider},
            "Condition": {operator: dict(keys) for operator, keys in conditions.items()},
        }
    )


def _document(statement: dict[str, Json]) -> Json:
    return {"Version": "2012-10-17", "Statement": [statement]}
