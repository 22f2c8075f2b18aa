"""What the fake AWS can't make is left out, and what refers to it gets what that would come to."""

from __future__ import annotations

import pytest

from sampy.context import Context
from sampy.intrinsics import Json
from sampy.local.stacks import LocalStack
from sampy.local.values import LocalValues
from sampy.local.whole_stack.leaving_out import left_out, without
from sampy.template import Template

QUERY: Json = {"Type": "AWS::Athena::NamedQuery", "Properties": {"QueryString": "SELECT 1"}}
PIPE: Json = {"Type": "AWS::SQS::Queue", "Properties": {"QueueName": "pipe"}}


def stack(**resources: Json) -> LocalStack:
    conditions: Json = {"Never": {"Fn::Equals": ["a", "b"]}}
    template = Template({"Conditions": conditions, "Resources": resources}, name="logs")
    return LocalStack(template, LocalValues(template, Context()), "us-east-1")


def test_what_is_left_out_and_why() -> None:
    logs = stack(
        Query=QUERY,
        Queue=PIPE,
        Absent={"Type": "AWS::Athena::NamedQuery", "Condition": "Never"},
        Made={"Type": "Custom::Thing", "Properties": {"ServiceToken": "arn"}},
    )
    assert [str(each) for each in left_out(logs, {"AWS::Athena::NamedQuery"})] == [
        "logs: Query is left out: the fake AWS has no AWS::Athena::NamedQuery",
        "logs: Made is left out: the function that makes custom resources would be called before it runs here",
    ]


@pytest.mark.parametrize(
    ("value", "told"),
    [
        ({"Ref": "Query"}, "logs-Query"),
        ({"Ref": "Other"}, {"Ref": "Other"}),
        ({"Fn::GetAtt": ["Pipe", "Arn"]}, "arn:aws:sqs:us-east-1:123456789012:pipe"),
        ({"Fn::GetAtt": "Pipe.Arn"}, "arn:aws:sqs:us-east-1:123456789012:pipe"),
        ({"Fn::Sub": "${Query} of ${Other} ${!Query}"}, {"Fn::Sub": "logs-Query of ${Other} ${!Query}"}),
        (
            {"Fn::Sub": ["${Query} ${Pipe.Arn} ${X}", {"Query": "mine", "X": {"Ref": "Query"}}]},
            {
                "Fn::Sub": [
                    "${Query} arn:aws:sqs:us-east-1:123456789012:pipe ${X}",
                    {"Query": "mine", "X": "logs-Query"},
                ]
            },
        ),
        ([{"Fn::If": ["Never", {"Ref": "Query"}, 1]}], [{"Fn::If": ["Never", "logs-Query", 1]}]),
    ],
)
def test_references_to_what_is_left_out(value: Json, told: Json) -> None:
    logs = stack(Query=QUERY, Pipe=PIPE, Other={"Type": "AWS::SNS::Topic", "Properties": {"DisplayName": value}})
    rest = without(logs.template, ["Query", "Pipe"], logs.values.resolved)
    assert rest.document["Resources"] == {"Other": {"Type": "AWS::SNS::Topic", "Properties": {"DisplayName": told}}}


@pytest.mark.parametrize(
    ("needs", "left"),
    [("Query", {}), ("Other", {"DependsOn": ["Other"]}), (["Query", "Other"], {"DependsOn": ["Other"]})],
)
def test_nothing_waits_for_what_is_left_out(needs: Json, left: Json) -> None:
    logs = stack(Query=QUERY, Other=PIPE, Last={"Type": "AWS::SNS::Topic", "DependsOn": needs})
    rest = without(logs.template, ["Query"], logs.values.resolved)
    assert rest.resources["Last"] == {"Type": "AWS::SNS::Topic", **(left if isinstance(left, dict) else {})}
