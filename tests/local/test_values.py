"""What values of a template come to on this machine."""

from __future__ import annotations

import pytest

from sampy.context import Context
from sampy.intrinsics import Json
from sampy.local.values import LocalValues
from sampy.template import Template

DOCUMENT: dict[str, Json] = {
    "Parameters": {
        "Stage": {"Type": "String", "Default": "dev"},
        "Given": {"Type": "String", "Default": "default"},
        "Subnets": {"Type": "CommaDelimitedList", "Default": "a, b"},
        "NoDefault": {"Type": "String"},
    },
    "Mappings": {"Sizes": {"dev": {"Small": 1, "Names": ["a", "b"]}}},
    "Conditions": {
        "IsDev": {"Fn::Equals": [{"Ref": "Stage"}, "dev"]},
        "IsProd": {"Fn::Not": [{"Condition": "IsDev"}]},
        "Both": {"Fn::And": [{"Condition": "IsDev"}, {"Condition": "IsProd"}]},
        "Either": {"Fn::Or": [{"Condition": "IsDev"}, {"Condition": "IsProd"}]},
    },
    "Resources": {
        "Votes": {"Type": "AWS::DynamoDB::Table", "Properties": {"StreamSpecification": {}}},
        "Named": {"Type": "AWS::DynamoDB::Table", "Properties": {"TableName": {"Fn::Sub": "${Stage}-named"}}},
        "Photos": {"Type": "AWS::S3::Bucket"},
        "Jobs": {"Type": "AWS::SQS::Queue"},
        "News": {"Type": "AWS::SNS::Topic"},
        "Vote": {"Type": "AWS::Lambda::Function"},
        "Flow": {"Type": "AWS::StepFunctions::StateMachine"},
        "Api": {"Type": "AWS::ApiGateway::RestApi"},
        "Prod": {"Type": "AWS::ApiGateway::Stage", "Properties": {"StageName": "Prod"}},
        "Off": {"Type": "AWS::S3::Bucket", "Condition": "IsProd"},
    },
}
ARN = "arn:aws:{}:eu-central-1:123456789012:{}"


@pytest.fixture(scope="module")
def values() -> LocalValues:
    """Return the values of a template."""
    return LocalValues(Template(DOCUMENT, name="shop"), Context(region="eu-central-1", parameters={"Given": "mine"}))


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("text", "text"),
        ({"Ref": "Stage"}, "dev"),
        ({"Ref": "Given"}, "mine"),
        ({"Ref": "Subnets"}, ["a", "b"]),
        ({"Ref": "NoDefault"}, "NoDefault"),
        ({"Ref": "AWS::Region"}, "eu-central-1"),
        ({"Ref": "AWS::AccountId"}, "123456789012"),
        ({"Ref": "AWS::StackName"}, "shop"),
        ({"Ref": "AWS::URLSuffix"}, "amazonaws.com"),
        ({"Ref": "Votes"}, "shop-Votes"),
        ({"Ref": "Named"}, "dev-named"),
        ({"Ref": "Photos"}, "shop-photos"),
        ({"Ref": "Jobs"}, "https://sqs.eu-central-1.amazonaws.com/123456789012/shop-Jobs"),
        ({"Ref": "News"}, ARN.format("sns", "shop-News")),
        ({"Ref": "Flow"}, ARN.format("states", "stateMachine:shop-Flow")),
        ({"Ref": "Api"}, "Api"),
        ({"Ref": "Prod"}, "Prod"),
        ({"Fn::GetAtt": ["Votes", "Arn"]}, ARN.format("dynamodb", "table/shop-Votes")),
        ({"Fn::GetAtt": "Named.Arn"}, ARN.format("dynamodb", "table/dev-named")),
        (
            {"Fn::GetAtt": ["Votes", "StreamArn"]},
            ARN.format("dynamodb", "table/shop-Votes/stream/2020-01-01T00:00:00.000"),
        ),
        ({"Fn::GetAtt": ["Vote", "Arn"]}, ARN.format("lambda", "function:shop-Vote")),
        ({"Fn::GetAtt": ["Photos", "Arn"]}, "arn:aws:s3:::shop-photos"),
        ({"Fn::GetAtt": ["Jobs", "Arn"]}, ARN.format("sqs", "shop-Jobs")),
        (
            {"Fn::Sub": "${Stage}/${Votes.Arn}/${!Literal}"},
            f"dev/{ARN.format('dynamodb', 'table/shop-Votes')}/${{Literal}}",
        ),
        ({"Fn::Sub": ["${A}-${Stage}", {"A": {"Ref": "Votes"}}]}, "shop-Votes-dev"),
        ({"Fn::Join": ["-", ["a", {"Ref": "Stage"}, 1, True]]}, "a-dev-1-true"),
        ({"Fn::Join": [",", {"Ref": "Subnets"}]}, "a,b"),
        ({"Fn::Split": [",", "a,b"]}, ["a", "b"]),
        ({"Fn::Select": [1, {"Ref": "Subnets"}]}, "b"),
        ({"Fn::Select": ["0", {"Fn::Split": ["-", {"Ref": "Votes"}]}]}, "shop"),
        ({"Fn::If": ["IsDev", "small", "large"]}, "small"),
        ({"Fn::If": ["IsProd", "large", {"Ref": "Stage"}]}, "dev"),
        ({"Fn::FindInMap": ["Sizes", {"Ref": "Stage"}, "Small"]}, 1),
        ({"Fn::FindInMap": ["Sizes", "prod", "Small", {"DefaultValue": 7}]}, 7),
        ({"Fn::Base64": {"Ref": "Stage"}}, "ZGV2"),
        ({"Fn::GetAZs": ""}, ["eu-central-1a", "eu-central-1b", "eu-central-1c"]),
        ({"Fn::ImportValue": "other:Votes:Ref"}, "other-Votes"),
        ({"Fn::ImportValue": {"Fn::Sub": "${Stage}-key"}}, "dev-key"),
        ({"Fn::Length": [1, 2]}, 2),
        ({"Fn::ToJsonString": {"a": {"Ref": "Stage"}}}, '{"a":"dev"}'),
        ([{"Ref": "AWS::NoValue"}, {"a": {"Ref": "AWS::NoValue"}, "b": [{"Ref": "Stage"}]}], [{"b": ["dev"]}]),
        ({"Fn::If": ["IsProd", "x", {"Ref": "AWS::NoValue"}]}, {"Ref": "AWS::NoValue"}),
    ],
    ids=str,
)
def test_a_value_comes_to_what_it_is_here(values: LocalValues, value: Json, expected: Json) -> None:
    assert values.resolved(value) == expected


@pytest.mark.parametrize(
    ("value", "text"), [(True, "true"), (3, "3"), ("a", "a"), ({"Ref": "Stage"}, "dev"), ([1, "a"], '[1, "a"]')]
)
def test_a_value_as_text(values: LocalValues, value: Json, text: str) -> None:
    assert values.text(value) == text


@pytest.mark.parametrize(
    ("condition", "holds"), [("IsDev", True), ("IsProd", False), ("Both", False), ("Either", True), ("Nothing", False)]
)
def test_conditions_hold_or_dont(values: LocalValues, condition: str, holds: bool) -> None:
    assert values.holds(condition) is holds


def test_a_resource_is_there_where_its_condition_holds(values: LocalValues) -> None:
    assert (values.exists("Votes"), values.exists("Off")) == (True, False)
