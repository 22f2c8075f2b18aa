"""Who may assume the role."""

from __future__ import annotations

import pytest

from sampy.deploy_role.trust import trust_policy
from sampy.errors import Invalid
from sampy.iam.statements import Policy
from sampy.intrinsics import Json

GITHUB = "arn:aws:iam::123456789012:oidc-provider/token.actions.githubusercontent.com"


def statement(trusted: str, subject: str | None = None, audience: str | None = None) -> Json:
    """Return the one statement of a trust policy."""
    policy = trust_policy(trusted, subject=subject, audience=audience)
    assert isinstance(policy, dict)
    assert Policy.parse(policy).statements
    statements = policy["Statement"]
    assert isinstance(statements, list)
    (only,) = statements
    return only


def test_cloudformation() -> None:
    assert statement("cloudformation") == {
        "Action": ["sts:AssumeRole"],
        "Effect": "Allow",
        "Principal": {"Service": ["cloudformation.amazonaws.com"]},
    }


@pytest.mark.parametrize(
    "principal",
    [
        "123456789012",
        "arn:aws:iam::123456789012:root",
        "arn:aws:iam::123456789012:role/team/ci",
        "arn:aws-cn:iam::123456789012:user/me",
    ],
)
def test_somebody_of_an_account(principal: str) -> None:
    assert statement(principal) == {"Action": "sts:AssumeRole", "Effect": "Allow", "Principal": {"AWS": principal}}


def test_a_branch_at_an_oidc_provider() -> None:
    assert statement(GITHUB, "repo:me/votes:ref:refs/heads/main") == {
        "Action": "sts:AssumeRoleWithWebIdentity",
        "Effect": "Allow",
        "Principal": {"Federated": GITHUB},
        "Condition": {
            "StringEquals": {
                "token.actions.githubusercontent.com:aud": "sts.amazonaws.com",
                "token.actions.githubusercontent.com:sub": "repo:me/votes:ref:refs/heads/main",
            }
        },
    }


def test_all_branches_at_an_oidc_provider() -> None:
    found = statement(GITHUB, "repo:me/votes:*", "votes")
    assert isinstance(found, dict)
    assert found["Condition"] == {
        "StringEquals": {"token.actions.githubusercontent.com:aud": "votes"},
        "StringLike": {"token.actions.githubusercontent.com:sub": "repo:me/votes:*"},
    }


@pytest.mark.parametrize(
    ("trusted", "subject", "message"),
    [
        ("me", None, "'me' is nobody who can assume a role"),
        ("arn:aws:s3:::code", None, "'arn:aws:s3:::code' is nobody who can assume a role"),
        ("*", None, "'\\*' is nobody who can assume a role"),
        (GITHUB, None, "everybody at token.actions.githubusercontent.com could assume the role"),
        (GITHUB, "*", "everybody at token.actions.githubusercontent.com could assume the role"),
        ("cloudformation", "repo:me/votes", "only an OIDC provider has subjects"),
    ],
)
def test_nobody(trusted: str, subject: str | None, message: str) -> None:
    with pytest.raises(Invalid, match=message):
        trust_policy(trusted, subject=subject)
