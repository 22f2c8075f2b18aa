"""Policies with fewer words that permit the same."""

from __future__ import annotations

from typing import Any

import pytest

from sampy.iam import Policy, minimise
from tests.iam.test_comparison import allow, deny, policy


def statements(made: Policy) -> list[Any]:
    return [each.to_document() for each in made.statements]


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ([allow("s3:GetObject", "a"), allow("s3:PutObject", "a")], [allow(["s3:GetObject", "s3:PutObject"], "a")]),
        ([allow("s3:GetObject", "b"), allow("s3:GetObject", "a")], [allow("s3:GetObject", ["a", "b"])]),
        ([allow(["s3:GetObject", "s3:Get*", "S3:GET*"], ["a", "a*"])], [allow("s3:Get*", "a*")]),
        ([allow("s3:*"), allow("s3:GetObject", "a", Condition={"Bool": {"k": "true"}})], [allow("s3:*")]),
        (
            [allow("s3:GetObject", "a"), allow("s3:PutObject", "b")],
            [allow("s3:GetObject", "a"), allow("s3:PutObject", "b")],
        ),
        (
            [allow("s3:*"), deny("s3:PutObject", "a"), deny("s3:PutObject", "b")],
            [deny("s3:PutObject", ["a", "b"]), allow("s3:*")],
        ),
        ([allow("s3:GetObject", "a", Sid="Read")], [allow("s3:GetObject", "a", Sid="Read")]),
        (
            [
                {"Effect": "Allow", "NotAction": "a:*", "Resource": "*"},
                {"Effect": "Allow", "NotAction": "b:*", "Resource": "*"},
            ],
            [
                {"Effect": "Allow", "NotAction": "a:*", "Resource": "*"},
                {"Effect": "Allow", "NotAction": "b:*", "Resource": "*"},
            ],
        ),
    ],
)
def test_statements_that_can_be_put_together(given: list[Any], expected: list[Any]) -> None:
    assert statements(minimise(policy(*given))) == expected
