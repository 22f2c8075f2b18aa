"""Assertions about who may do what."""

from __future__ import annotations

from typing import Any

import pytest

from sampy import Stack, Template, compile
from sampy.permissions.access import UnknownPrincipal
from sampy.serverless import Function
from sampy.testing import Template as Assertions, allows, denies
from tests.permissions.stacks import CONTEXT, shop

TLS = {"aws:SecureTransport": "true"}
PLAIN = {"aws:SecureTransport": "false"}
ALARMS = {"aws:SourceArn": "arn:aws:sns:eu-west-1:123456789012:alarms"}
ORDERS = "arn:aws:execute-api:eu-west-1:123456789012:${ServerlessRestApi}/Prod/POST/orders"


@pytest.fixture(scope="module")
def template() -> Template:
    return shop()


@pytest.mark.parametrize(
    ("principal", "action", "resource", "where"),
    [
        ("Checkout", "dynamodb:PutItem", "Orders", None),
        ("CheckoutRole", "dynamodb:PutItem", "Orders/index/by-date", None),
        ("Checkout", "sqs:SendMessage", "Jobs", None),
        ("Checkout", "s3:PutObject", "Reports/orders/1.json", TLS),
        ("Checkout", "s3:PutObject", "Reports/orders/*", TLS),
        ("Checkout", "s3:ListBucket", "Reports", {**TLS, "s3:prefix": "orders/1"}),
        ("Checkout", "secretsmanager:GetSecretValue", "Secret", None),
        ("Checkout", "kms:Decrypt", "Key", None),
        ("Checkout", "kms:Decrypt", "LockedKey", None),
        ("Checkout", "logs:PutLogEvents", "arn:aws:logs:eu-west-1:123456789012:log-group:/x:*", None),
        ("sns.amazonaws.com", "sqs:SendMessage", "Jobs", ALARMS),
        ("apigateway.amazonaws.com", "lambda:InvokeFunction", "Checkout", {"aws:SourceArn": ORDERS}),
        ("lambda.amazonaws.com", "sts:AssumeRole", "NightlyRole", None),
    ],
)
def test_what_is_allowed(template: Template, principal: str, action: str, resource: str, where: Any) -> None:
    assert allows(template, principal, action, resource, context=CONTEXT, where=where)
    assert not denies(template, principal, action, resource, context=CONTEXT, where=where)


@pytest.mark.parametrize(
    ("principal", "action", "resource", "where"),
    [
        ("Checkout", "dynamodb:GetItem", "Orders", None),
        ("Checkout", "dynamodb:Delete*", "Jobs", None),
        ("Checkout", "sqs:ReceiveMessage", "*", None),
        ("Checkout", "s3:PutObject", "Reports/orders/1.json", PLAIN),
        ("Checkout", "s3:PutObject", "Reports/others/*", None),
        ("Checkout", "s3:ListBucket", "Reports", {**TLS, "s3:prefix": "others/"}),
        ("Checkout", "kms:Encrypt", "LockedKey", None),
        ("sns.amazonaws.com", "sqs:SendMessage", "Jobs", {"aws:SourceArn": "arn:aws:sns:eu-west-1:1:other"}),
        ("events.amazonaws.com", "sqs:SendMessage", "Jobs", None),
    ],
)
def test_what_is_denied(template: Template, principal: str, action: str, resource: str, where: Any) -> None:
    assert denies(template, principal, action, resource, context=CONTEXT, where=where)
    assert not allows(template, principal, action, resource, context=CONTEXT, where=where)


@pytest.mark.parametrize(
    ("principal", "action", "resource"),
    [
        ("Checkout", "dynamodb:*", "Orders"),  # some of it
        ("Checkout", "s3:PutObject", "Reports/*"),  # on some of it
        ("Checkout", "s3:PutObject", "Reports/orders/1"),  # over TLS
        ("sns.amazonaws.com", "sqs:SendMessage", "Jobs"),  # for one topic
        ("Nightly", "dynamodb:Query", "Orders"),  # in production; and a policy is not known
    ],
)
def test_what_is_neither_allowed_nor_denied_for_certain(
    template: Template, principal: str, action: str, resource: str
) -> None:
    assert not allows(template, principal, action, resource, context=CONTEXT)
    assert not denies(template, principal, action, resource, context=CONTEXT)


def test_a_permissions_boundary_takes_what_it_does_not_allow(template: Template) -> None:
    answer = denies(template, "Nightly", "iam:CreateUser", "*", context=CONTEXT).access
    assert answer.answer == "never"
    assert answer.unknown == ("arn:aws:iam::123456789012:policy/ours",)


def test_a_failed_assertion_says_why(template: Template) -> None:
    assert str(allows(template, "Checkout", "dynamodb:GetItem", "Orders", context=CONTEXT)) == (
        "Checkout may dynamodb:GetItem on Orders: never\n"
        "  no statement is about it\n"
        "  Checkout (AWS::Lambda::Function) is declared in tests/permissions/shop.yaml:60:3\n"
        "  Orders (AWS::DynamoDB::Table) is declared in tests/permissions/shop.yaml:6:3"
    )
    assert repr(denies(template, "Checkout", "sqs:SendMessage", "Jobs", context=CONTEXT)) == (
        "<Checkout may sqs:SendMessage on Jobs: always; "
        "SQSSendMessagePolicy, tests/permissions/shop.yaml:68:11 allows sqs:SendMessage* on Jobs; "
        "Checkout (AWS::Lambda::Function) is declared in tests/permissions/shop.yaml:60:3; "
        "Jobs (AWS::SQS::Queue) is declared in tests/permissions/shop.yaml:23:3>"
    )


def test_what_is_no_resource_is_declared_nowhere(template: Template) -> None:
    arn = "arn:aws:sqs:eu-west-1:123456789012:other"
    assert allows(template, "events.amazonaws.com", "sqs:SendMessage", arn, context=CONTEXT).declared == ()


def test_a_template_of_the_kit_is_asked_as_what_it_was_compiled_with() -> None:
    topic = "arn:aws:sns:eu-west-1:123456789012:alarms"
    of_kit = Assertions.of(shop(), CONTEXT)
    assert allows(of_kit, "sns.amazonaws.com", "sqs:SendMessage", "Jobs", where={"aws:SourceArn": topic})


@pytest.mark.parametrize(
    ("principal", "message"),
    [
        ("Chekout", "there is no role 'Chekout', and nothing that runs with one: did you mean 'Checkout'?"),
        ("Outside", "Outside runs with no role of this template"),
        ("Orders", "Orders runs with no role of this template"),
    ],
)
def test_somebody_whom_the_template_does_not_know(template: Template, principal: str, message: str) -> None:
    with pytest.raises(UnknownPrincipal) as caught:
        allows(template, principal, "s3:GetObject")
    assert str(caught.value) == message


def test_the_ref_of_an_alias_is_an_arn() -> None:
    stack = Stack("shop")
    code = "def handler(event, context): ..."
    pay = stack.add(
        Function("Pay", runtime="python3.13", handler="i.handler", inline_code=code, auto_publish_alias="live")
    )
    only = {"Statement": [{"Effect": "Allow", "Action": "lambda:InvokeFunction", "Resource": pay.alias}]}
    stack.add(Function("Order", runtime="python3.13", handler="i.handler", inline_code=code, policies=[only]))
    template = compile(stack)
    assert allows(template, "Order", "lambda:InvokeFunction", "PayAliaslive")
    assert denies(template, "Order", "lambda:InvokeFunction", "Pay")
