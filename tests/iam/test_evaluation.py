"""Requests that are allowed, denied, or allowed under conditions."""

from __future__ import annotations

from typing import Any

import pytest

from sampy.iam import Condition, Policy, Request, evaluate
from sampy.iam.conditions import holds

READ = {"Effect": "Allow", "Action": "s3:Get*", "Resource": "arn:aws:s3:::photos/*"}
NO_CATS = {"Effect": "Deny", "Action": "*", "Resource": "arn:aws:s3:::photos/cats/*"}
OVER_TLS = {**READ, "Condition": {"Bool": {"aws:SecureTransport": "true"}}}
NOT_PLAIN = {"Effect": "Deny", "Action": "*", "Resource": "*", "Condition": {"Bool": {"aws:SecureTransport": "false"}}}


def allowed(statements: list[Any], action: str, resource: str, **more: Any) -> bool | None:
    return evaluate(Policy.parse({"Statement": statements}), Request(action, resource, **more)).allowed


@pytest.mark.parametrize(
    ("statements", "action", "resource", "expected"),
    [
        ([READ], "s3:GetObject", "arn:aws:s3:::photos/a", True),
        ([READ], "S3:getobject", "arn:aws:s3:::photos/a", True),
        ([READ], "s3:PutObject", "arn:aws:s3:::photos/a", False),
        ([READ], "s3:GetObject", "arn:aws:s3:::Photos/a", False),
        ([READ, NO_CATS], "s3:GetObject", "arn:aws:s3:::photos/cats/a", False),
        ([NO_CATS, READ], "s3:GetObject", "arn:aws:s3:::photos/dogs/a", True),
        ([{"Effect": "Allow", "NotAction": "iam:*", "Resource": "*"}], "s3:GetObject", "x", True),
        ([{"Effect": "Allow", "NotAction": "iam:*", "Resource": "*"}], "iam:GetRole", "x", False),
        ([{"Effect": "Allow", "Action": "*", "NotResource": "a*"}], "s3:GetObject", "b", True),
        ([{"Effect": "Allow", "Action": "*", "NotResource": "a*"}], "s3:GetObject", "ab", False),
        ([], "s3:GetObject", "x", False),
    ],
)
def test_what_becomes_of_a_request(statements: list[Any], action: str, resource: str, expected: bool) -> None:
    assert allowed(statements, action, resource) is expected


@pytest.mark.parametrize(
    ("principal", "asking", "expected"),
    [
        ({"Service": "sns.amazonaws.com"}, "sns.amazonaws.com", True),
        ({"Service": "sns.amazonaws.com"}, "sqs.amazonaws.com", False),
        ({"AWS": "123456789012"}, "arn:aws:iam::123456789012:role/Vote", True),
        ({"AWS": "arn:aws:iam::123456789012:root"}, "arn:aws:iam::123456789012:role/Vote", True),
        ({"AWS": "arn:aws:iam::123456789012:root"}, "arn:aws:iam::210987654321:role/Vote", False),
        ("*", "arn:aws:iam::123456789012:role/Vote", True),
        ("*", None, True),
        ({"AWS": "arn:aws:iam::123456789012:role/Vote"}, None, False),
    ],
)
def test_whom_a_statement_is_about(principal: Any, asking: str | None, expected: bool) -> None:
    statement = {"Effect": "Allow", "Principal": principal, "Action": "sqs:SendMessage", "Resource": "q"}
    assert allowed([statement], "sqs:SendMessage", "q", principal=asking) is expected


def test_everybody_but_those_that_are_named_is_denied() -> None:
    allow = {"Effect": "Allow", "Principal": "*", "Action": "*", "Resource": "*"}
    deny = {"Effect": "Deny", "NotPrincipal": {"AWS": "alice"}, "Action": "*", "Resource": "*"}
    assert allowed([allow, deny], "s3:GetObject", "x", principal="alice") is True
    assert allowed([allow, deny], "s3:GetObject", "x", principal="bob") is False


@pytest.mark.parametrize(
    ("statements", "context", "expected"),
    [
        ([OVER_TLS], None, None),
        ([OVER_TLS], {"aws:securetransport": "true"}, True),
        ([OVER_TLS], {"aws:SecureTransport": "false"}, False),
        ([OVER_TLS], {}, False),
        ([READ, NOT_PLAIN], None, None),
        ([READ, NOT_PLAIN], {"aws:SecureTransport": "true"}, True),
        ([READ, NOT_PLAIN], {"aws:SecureTransport": "false"}, False),
        ([NOT_PLAIN], None, False),
    ],
)
def test_conditions_decide_where_they_are_known(statements: list[Any], context: Any, expected: bool | None) -> None:
    assert allowed(statements, "s3:GetObject", "arn:aws:s3:::photos/a", context=context) is expected


def test_a_decision_says_what_it_depends_on() -> None:
    decision = evaluate(
        Policy.parse({"Statement": [READ, NOT_PLAIN]}), Request("s3:GetObject", "arn:aws:s3:::photos/a")
    )
    assert not decision
    assert decision.conditions == (Condition("Bool", "aws:SecureTransport", ("false",)),)


@pytest.mark.parametrize(
    ("operator", "expected", "given", "result"),
    [
        ("StringEquals", ["a", "b"], "b", True),
        ("StringEquals", ["a"], "A", False),
        ("StringEqualsIgnoreCase", ["a"], "A", True),
        ("StringNotEquals", ["a", "b"], "b", False),
        ("StringNotEquals", ["a"], None, True),
        ("StringEquals", ["a"], None, False),
        ("StringEqualsIfExists", ["a"], None, True),
        ("StringLike", ["home/*"], "home/a", True),
        ("StringNotLike", ["home/*"], "home/a", False),
        ("StringLike", ["${aws:username}/*"], "a/b", None),
        ("NumericLessThanEquals", ["10"], "10", True),
        ("NumericGreaterThan", ["10"], "9.5", False),
        ("NumericEquals", ["ten"], "10", None),
        ("DateLessThan", ["2026-01-01T00:00:00Z"], "2025-12-31T23:59:59Z", True),
        ("DateGreaterThan", ["1767225600"], "2026-01-02", True),
        ("Bool", ["true"], "TRUE", True),
        ("IpAddress", ["10.0.0.0/8"], "10.1.2.3", True),
        ("NotIpAddress", ["10.0.0.0/8"], "10.1.2.3", False),
        ("IpAddress", ["10.0.0.0/8"], "nonsense", None),
        ("ArnLike", ["arn:aws:sns:*:1:t"], "arn:aws:sns:eu-west-1:1:t", True),
        ("ArnLike", ["arn:aws:*:t"], "arn:aws:sns:eu-west-1:1:t", False),
        ("Null", ["true"], None, True),
        ("Null", ["false"], "x", True),
        ("Null", ["true"], "x", False),
        ("ForAllValues:StringEquals", ["a", "b"], ["a"], True),
        ("ForAllValues:StringEquals", ["a", "b"], ["a", "c"], False),
        ("ForAllValues:StringEquals", ["a"], [], True),
        ("ForAnyValue:StringEquals", ["a", "b"], ["c", "b"], True),
        ("ForAnyValue:StringEquals", ["a"], [], False),
        ("ForAnyValue:StringNotEquals", ["a"], ["a", "b"], True),
        ("SomethingNew", ["a"], "a", None),
    ],
)
def test_what_an_operator_asks(operator: str, expected: list[str], given: Any, result: bool | None) -> None:
    values = {} if given is None else {"aws:key": given}
    assert holds(Condition(operator, "aws:Key", tuple(expected)), values) is result


def test_policy_variables_are_filled_in_from_the_request() -> None:
    condition = Condition("StringLike", "s3:prefix", ("${aws:username}/*",))
    assert holds(condition, {"s3:prefix": "alice/cats", "aws:username": "alice"}) is True
