"""Secrets are known by the names that lead to them."""

from __future__ import annotations

import pytest

from sampy.intrinsics import Json
from sampy.secrets import masked


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        ({"DB_PASSWORD": "x", "TABLE": "y"}, {"DB_PASSWORD": "(hidden)", "TABLE": "y"}),
        ({"Password": {"Ref": "Given"}}, {"Password": {"Ref": "Given"}}),
        ({"SecretArn": "arn:aws:secretsmanager:::a"}, {"SecretArn": "arn:aws:secretsmanager:::a"}),
        ({"Tokens": ["a", {"Ref": "B"}]}, {"Tokens": ["(hidden)", {"Ref": "B"}]}),
        ({"PasswordPolicy": {"MinimumLength": 8}}, {"PasswordPolicy": {"MinimumLength": 8}}),
    ],
)
def test_texts_that_may_be_secrets_are_hidden(value: Json, shown: Json) -> None:
    assert masked(value) == shown
