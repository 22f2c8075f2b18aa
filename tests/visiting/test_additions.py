"""Templates with more in them, declared as in a stack."""

from __future__ import annotations

from sampy import Condition, Origin, Output, Parameter, Resource, Template
from sampy.intrinsics import Equals, GetAtt, Json, Ref
from sampy.serverless import SimpleTable
from sampy.visiting import ResourceView, added, added_for_each

TOPIC: dict[str, Json] = {"Type": "AWS::SNS::Topic"}
TEMPLATE = Template(
    {
        "Resources": {"News": TOPIC, "Subscription": {"Type": "AWS::SNS::Subscription"}},
        "Outputs": {"Url": {"Value": 1}},
    },
    origins={"Subscription": Origin("Fn", "AWS::Serverless::Function", "subscription", "Fn", at=("Events", "News"))},
)


def test_added_adds_to_all_sections() -> None:
    key = Resource("Key", "AWS::KMS::Key", {"Description": Ref("Purpose")}, condition="Live")
    purpose, live = Parameter("Purpose"), Condition("Live", Equals("1", "1"))
    template = added(TEMPLATE, purpose, live, key, Output("KeyArn", value=GetAtt(key, "Arn")))
    assert template.document == {
        "Resources": {
            **TEMPLATE.resources,
            "Key": {"Type": "AWS::KMS::Key", "Condition": "Live", "Properties": {"Description": {"Ref": "Purpose"}}},
        },
        "Outputs": {"Url": {"Value": 1}, "KeyArn": {"Value": {"Fn::GetAtt": ["Key", "Arn"]}}},
        "Parameters": {"Purpose": {"Type": "String"}},
        "Conditions": {"Live": {"Fn::Equals": ["1", "1"]}},
    }
    assert template.problems == ()
    assert template.origin("Key") == Origin("Key", "AWS::KMS::Key", "added by a transform")
    assert "Key" not in TEMPLATE.resources


def test_what_is_added_for_a_resource_goes_back_to_its_declaration() -> None:
    def queue(owner: ResourceView) -> list[Resource]:
        return [Resource(f"{owner.logical_id}Queue", "AWS::SQS::Queue", {"Tags": [{"Key": "Of", "Value": owner.type}]})]

    template = added_for_each(TEMPLATE, make=queue)
    assert template.resources["NewsQueue"] == {
        "Type": "AWS::SQS::Queue",
        "Properties": {"Tags": [{"Key": "Of", "Value": "AWS::SNS::Topic"}]},
    }
    rule = "added by a transform"
    assert template.origin("NewsQueue") == Origin("News", "AWS::SNS::Topic", rule, "News")
    assert template.origin("SubscriptionQueue") == Origin(
        "Fn", "AWS::Serverless::Function", rule, "Subscription", at=("Events", "News")
    )


def test_a_serverless_resource_keeps_its_own_type_for_the_serverless_transform() -> None:
    template = added_for_each(TEMPLATE, "AWS::SNS::Topic", make=lambda topic: [SimpleTable("State")])
    assert template.origin("State").type == "AWS::Serverless::SimpleTable"
    assert "Transform" not in template.document


def test_what_is_there_already_is_kept_and_told() -> None:
    template = added(TEMPLATE, Resource("News", "AWS::SQS::Queue"), Output("Url", value="other"))
    assert template.document == TEMPLATE.document
    assert [(problem.message, problem.path) for problem in template.problems] == [
        ("the transform adds 'News', which is in Resources already", ("Resources", "News")),
        ("the transform adds 'Url', which is in Outputs already", ("Outputs", "Url")),
    ]


def test_what_is_allowed_where_it_is_declared_is_allowed_in_the_template() -> None:
    template = added(TEMPLATE, Resource("Site", "AWS::S3::Bucket", allow={"public-bucket": "it is a web site"}))
    assert template.allowed == {"Site": {"public-bucket": "it is a web site"}}
