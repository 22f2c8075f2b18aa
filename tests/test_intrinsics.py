"""Intrinsic functions: what each becomes in a document, alone and inside strings."""

from __future__ import annotations

import pytest

from sampy import CompileError, Condition, Context, Mapping, Output, Parameter, Resource, Stack, compile
from sampy.intrinsics import (
    ACCOUNT_ID,
    NO_VALUE,
    REGION,
    And,
    Base64,
    Cidr,
    Equals,
    FindInMap,
    GetAtt,
    GetAZs,
    If,
    ImportValue,
    Join,
    Length,
    Not,
    Or,
    Ref,
    Select,
    Split,
    Sub,
    ToJsonString,
    Transform,
    secretsmanager,
    ssm,
    ssm_secure,
)

QUEUE = Resource("Queue", "AWS::SQS::Queue")
STAGE = Parameter("Stage", default="dev")
IS_PROD = Condition("IsProd", Equals(STAGE, "prod"))
REGIONS = Mapping("Regions", {"us-east-1": {"Ami": "ami-1"}})


def document_of(value: object) -> object:
    """Return the document that a value becomes inside a stack with the declarations above."""
    stack = Stack("example")
    for declared in (QUEUE, STAGE, IS_PROD, REGIONS):
        stack.add(declared)
    stack.add(Resource("Topic", "AWS::SNS::Topic", {"Value": value}))
    return compile(stack, Context(checks=False)).to_dict()["Resources"]["Topic"]["Properties"]["Value"]  # type: ignore[index,call-overload]  # a document


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (QUEUE, {"Ref": "Queue"}),
        (STAGE, {"Ref": "Stage"}),
        (REGION, {"Ref": "AWS::Region"}),
        (NO_VALUE, {"Ref": "AWS::NoValue"}),
        (Ref("Queue"), {"Ref": "Queue"}),
        (GetAtt(QUEUE, "Arn"), {"Fn::GetAtt": ["Queue", "Arn"]}),
        (GetAtt("Queue", "Arn"), {"Fn::GetAtt": ["Queue", "Arn"]}),
        (Sub("${Queue}-x"), {"Fn::Sub": "${Queue}-x"}),
        (Sub("${Name}-x", {"Name": QUEUE}), {"Fn::Sub": ["${Name}-x", {"Name": {"Ref": "Queue"}}]}),
        (Join("-", ["a", QUEUE]), {"Fn::Join": ["-", ["a", {"Ref": "Queue"}]]}),
        (If(IS_PROD, 1, NO_VALUE), {"Fn::If": ["IsProd", 1, {"Ref": "AWS::NoValue"}]}),
        (If("IsProd", 1, 2), {"Fn::If": ["IsProd", 1, 2]}),
        (Select(0, GetAZs()), {"Fn::Select": [0, {"Fn::GetAZs": ""}]}),
        (Split(",", STAGE), {"Fn::Split": [",", {"Ref": "Stage"}]}),
        (ImportValue("other-Url"), {"Fn::ImportValue": "other-Url"}),
        (FindInMap(REGIONS, REGION, "Ami"), {"Fn::FindInMap": ["Regions", {"Ref": "AWS::Region"}, "Ami"]}),
        (FindInMap("M", "a", "b", "c"), {"Fn::FindInMap": ["M", "a", "b", {"DefaultValue": "c"}]}),
        (Base64("text"), {"Fn::Base64": "text"}),
        (Cidr("10.0.0.0/16", 6, 8), {"Fn::Cidr": ["10.0.0.0/16", 6, 8]}),
        (Cidr("10.0.0.0/16", 6), {"Fn::Cidr": ["10.0.0.0/16", 6]}),
        (
            Transform("Include", {"Location": "s3://b/k"}),
            {"Fn::Transform": {"Name": "Include", "Parameters": {"Location": "s3://b/k"}}},
        ),
        (ToJsonString({"a": QUEUE}), {"Fn::ToJsonString": {"a": {"Ref": "Queue"}}}),
        (Length([1, 2]), {"Fn::Length": [1, 2]}),
        (ssm("/my/name"), "{{resolve:ssm:/my/name}}"),
        (ssm("/my/name", 3), "{{resolve:ssm:/my/name:3}}"),
        (ssm_secure("/my/name"), "{{resolve:ssm-secure:/my/name}}"),
        (secretsmanager("Db"), "{{resolve:secretsmanager:Db}}"),
        (secretsmanager("Db", "password"), "{{resolve:secretsmanager:Db:SecretString:password::}}"),
    ],
)
def test_intrinsic_functions_become_documents(value: object, expected: object) -> None:
    assert document_of(value) == expected


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (f"{QUEUE}", {"Ref": "Queue"}),
        (f"{QUEUE}-x", {"Fn::Sub": "${Queue}-x"}),
        (f"arn:{REGION}:{ACCOUNT_ID}", {"Fn::Sub": "arn:${AWS::Region}:${AWS::AccountId}"}),
        (f"{GetAtt(QUEUE, 'Arn')}/*", {"Fn::Sub": "${Queue.Arn}/*"}),
        (f"{QUEUE} ${{HOME}}", {"Fn::Sub": "${Queue} ${!HOME}"}),
        ("${HOME}", "${HOME}"),
        (f"{Select(0, GetAZs())}-x", {"Fn::Sub": ["${Value1}-x", {"Value1": {"Fn::Select": [0, {"Fn::GetAZs": ""}]}}]}),
        (
            f"{Join('-', [QUEUE, f'{REGION}-y'])}!",
            {
                "Fn::Sub": [
                    "${Value1}!",
                    {"Value1": {"Fn::Join": ["-", [{"Ref": "Queue"}, {"Fn::Sub": "${AWS::Region}-y"}]]}},
                ]
            },
        ),
        (Sub(f"${{Name}}-{QUEUE}", {"Name": 1}), {"Fn::Sub": ["${Name}-${Queue}", {"Name": 1}]}),
        (f"{Sub('${Queue}-a')}-b", {"Fn::Sub": ["${Value1}-b", {"Value1": {"Fn::Sub": "${Queue}-a"}}]}),
        (ssm(f"/{STAGE}/name"), {"Fn::Sub": "{{resolve:ssm:/${Stage}/name}}"}),
        ("-x".join([str(QUEUE), ""]), {"Fn::Sub": "${Queue}-x"}),
    ],
)
def test_references_in_strings_become_fn_sub(value: object, expected: object) -> None:
    assert document_of(value) == expected


@pytest.mark.parametrize(
    ("expression", "expected"),
    [
        (Equals(STAGE, "prod"), {"Fn::Equals": [{"Ref": "Stage"}, "prod"]}),
        (Not(IS_PROD), {"Fn::Not": [{"Condition": "IsProd"}]}),
        (And(IS_PROD, Not(IS_PROD)), {"Fn::And": [{"Condition": "IsProd"}, {"Fn::Not": [{"Condition": "IsProd"}]}]}),
        (Or(IS_PROD, Equals(1, 1)), {"Fn::Or": [{"Condition": "IsProd"}, {"Fn::Equals": [1, 1]}]}),
        (IS_PROD, {"Condition": "IsProd"}),
    ],
)
def test_conditions(expression: object, expected: object) -> None:
    stack = Stack("example")
    for declared in (QUEUE, STAGE, IS_PROD):
        stack.add(declared)
    stack.add(Condition("Other", expression))  # type: ignore[arg-type]  # the table holds several types
    assert compile(stack).to_dict()["Conditions"]["Other"] == expected  # type: ignore[index,call-overload]  # a document


def test_a_reference_takes_no_format_specification() -> None:
    with pytest.raises(ValueError, match="no format specification, but '>10' was given"):
        f"{QUEUE:>10}"


def test_a_string_that_was_changed_after_a_reference_was_put_in_is_an_error() -> None:
    stack = Stack("example")
    stack.add(QUEUE)
    stack.add(Output("Name", value=f"{QUEUE}-x"[:9]))
    with pytest.raises(CompileError, match="a reference in this string was cut or changed"):
        compile(stack)


def test_a_condition_inside_a_scope_keeps_its_name_in_if() -> None:
    stack = Stack("example")
    scope = stack.scope("Orders")
    stage = scope.add(Parameter("Stage"))
    is_prod = scope.add(Condition("IsProd", Equals(stage, "prod")))
    scope.add(Resource("Queue", "AWS::SQS::Queue", {"DelaySeconds": If(is_prod, 1, 0)}, condition=is_prod))
    document = compile(stack).to_dict()
    assert document["Resources"] == {
        "OrdersQueue": {
            "Type": "AWS::SQS::Queue",
            "Condition": "OrdersIsProd",
            "Properties": {"DelaySeconds": {"Fn::If": ["OrdersIsProd", 1, 0]}},
        }
    }
