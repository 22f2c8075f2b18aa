"""Declarations become documents: sections, attributes, scopes and references."""

from __future__ import annotations

from sampy import (
    Assertion,
    Condition,
    Context,
    Export,
    Mapping,
    Metadata,
    Output,
    Parameter,
    Resource,
    Rule,
    Stack,
    compile,
)
from sampy.intrinsics import STACK_NAME, Equals
from sampy.serverless import PrimaryKey, SimpleTable


def test_every_section_of_a_template() -> None:
    stack = Stack("all", description="All sections")
    stage = stack.add(Parameter("Stage", type="String", default="dev", allowed_values=["dev", "prod"], no_echo=False))
    is_prod = stack.add(Condition("IsProd", Equals(stage, "prod")))
    stack.add(Mapping("Sizes", {"dev": {"Memory": 128}}))
    stack.add(Metadata("AWS::CloudFormation::Interface", {"ParameterGroups": []}))
    stack.add(
        Rule(
            "Known",
            rule_condition=Equals(stage, "prod"),
            assertions=[Assertion(expression=Equals(1, 1), description="No")],
        )
    )
    queue = stack.add(Resource("Queue", "AWS::SQS::Queue", {"DelaySeconds": 5}))
    stack.add(Output("Name", value=queue, description="A queue", export=Export(name="x"), condition=is_prod))
    stack.add(Output("Exported", value=queue, export=f"{STACK_NAME}-queue"))
    assert compile(stack).to_dict() == {
        "AWSTemplateFormatVersion": "2010-09-09",
        "Description": "All sections",
        "Metadata": {"AWS::CloudFormation::Interface": {"ParameterGroups": []}},
        "Parameters": {
            "Stage": {"Type": "String", "Default": "dev", "AllowedValues": ["dev", "prod"], "NoEcho": False}
        },
        "Rules": {
            "Known": {
                "RuleCondition": {"Fn::Equals": [{"Ref": "Stage"}, "prod"]},
                "Assertions": [{"Assert": {"Fn::Equals": [1, 1]}, "AssertDescription": "No"}],
            }
        },
        "Mappings": {"Sizes": {"dev": {"Memory": 128}}},
        "Conditions": {"IsProd": {"Fn::Equals": [{"Ref": "Stage"}, "prod"]}},
        "Resources": {"Queue": {"Type": "AWS::SQS::Queue", "Properties": {"DelaySeconds": 5}}},
        "Outputs": {
            "Name": {
                "Value": {"Ref": "Queue"},
                "Description": "A queue",
                "Condition": "IsProd",
                "Export": {"Name": "x"},
            },
            "Exported": {"Value": {"Ref": "Queue"}, "Export": {"Name": {"Fn::Sub": "${AWS::StackName}-queue"}}},
        },
    }


def test_every_attribute_of_a_resource() -> None:
    stack = Stack("attributes")
    topic = stack.add(Resource("Topic", "AWS::SNS::Topic"))
    stack.add(
        Resource(
            "Group",
            "AWS::AutoScaling::AutoScalingGroup",
            depends_on=[topic, "Topic"],
            metadata={"Team": "a"},
            deletion_policy="Retain",
            update_replace_policy="Snapshot",
            update_policy={"AutoScalingRollingUpdate": {"MinInstancesInService": 1}},
            creation_policy={"ResourceSignal": {"Count": 1}},
        )
    )
    assert compile(stack, Context(checks=False)).to_dict()["Resources"]["Group"] == {  # type: ignore[index,call-overload]  # a document
        "Type": "AWS::AutoScaling::AutoScalingGroup",
        "DependsOn": ["Topic", "Topic"],
        "Metadata": {"Team": "a"},
        "DeletionPolicy": "Retain",
        "UpdateReplacePolicy": "Snapshot",
        "UpdatePolicy": {"AutoScalingRollingUpdate": {"MinInstancesInService": 1}},
        "CreationPolicy": {"ResourceSignal": {"Count": 1}},
    }


def test_a_dict_stands_wherever_a_property_type_does() -> None:
    typed, plain = Stack("one"), Stack("one")
    typed.add(SimpleTable("Votes", primary_key=PrimaryKey(name="id", type="String")))
    plain.add(SimpleTable("Votes", primary_key={"Name": "id", "Type": "String"}))
    assert compile(typed).to_dict() == compile(plain).to_dict()


def test_a_component_is_a_plain_function_that_adds_to_a_scope() -> None:
    def counter(stack: Stack, name: str) -> Resource:
        scope = stack.scope(name)
        table = scope.add(SimpleTable("Table"))
        scope.add(Output("Name", value=f"{table}!"))
        return scope.scope("Dead").add(Resource("Queue", "AWS::SQS::Queue", {"Tags": [{"Key": "of", "Value": table}]}))

    stack = Stack("components")
    counter(stack, "Red")
    counter(stack, "Blue")
    document = compile(stack).to_dict()
    assert list(document["Resources"]) == ["RedTable", "RedDeadQueue", "BlueTable", "BlueDeadQueue"]  # type: ignore[arg-type]  # a document
    assert document["Outputs"] == {
        "RedName": {"Value": {"Fn::Sub": "${RedTable}!"}},
        "BlueName": {"Value": {"Fn::Sub": "${BlueTable}!"}},
    }


def test_equal_input_gives_equal_bytes() -> None:
    def text() -> str:
        stack = Stack("same", globals={"SimpleTable": {"SSESpecification": {"SSEEnabled": True}}})
        table = stack.add(SimpleTable("Votes"))
        stack.add(Output("Name", value=f"{table}-{table.arn}"))
        return compile(stack, Context()).to_json()

    assert text() == text()
