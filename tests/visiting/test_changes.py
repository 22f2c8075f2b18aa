"""Templates with other resources: changed ones, fewer, or refused ones."""

from __future__ import annotations

import pytest

from sampy import CompileError, Problem, Template
from sampy.intrinsics import Json, Sub
from sampy.visiting import Properties, ResourceView, changed, changed_attributes, checked, merged, removed

QUEUE: dict[str, Json] = {"Type": "AWS::SQS::Queue", "Properties": {"DelaySeconds": 1}}
BARE: dict[str, Json] = {"Type": "AWS::SQS::Queue", "DependsOn": "Topic"}
TOPIC: dict[str, Json] = {"Type": "AWS::SNS::Topic", "Properties": {"TopicName": "news"}}
TEMPLATE = Template({"Resources": {"Queue": QUEUE, "Bare": BARE, "Topic": TOPIC}})


def encrypted(queue: ResourceView) -> Properties:
    return {"SqsManagedSseEnabled": True, **queue.properties}


def test_changed_changes_the_resources_of_a_type_and_shares_the_others() -> None:
    template = changed(TEMPLATE, "AWS::SQS::Queue", change=encrypted)
    assert template.resources == {
        "Queue": {"Type": "AWS::SQS::Queue", "Properties": {"SqsManagedSseEnabled": True, "DelaySeconds": 1}},
        "Bare": {"Type": "AWS::SQS::Queue", "DependsOn": "Topic", "Properties": {"SqsManagedSseEnabled": True}},
        "Topic": TOPIC,
    }
    assert template.resources["Topic"] is TOPIC
    assert TEMPLATE.resources["Queue"] == {"Type": "AWS::SQS::Queue", "Properties": {"DelaySeconds": 1}}


@pytest.mark.parametrize("answer", [None, {"DelaySeconds": 1}])
def test_nothing_that_changes_gives_the_same_template(answer: Properties | None) -> None:
    assert changed(Template({"Resources": {"Queue": QUEUE}}), change=lambda queue: answer).resources["Queue"] is QUEUE
    assert changed(TEMPLATE, change=lambda resource: None) is TEMPLATE


def test_a_property_that_is_left_out_is_gone() -> None:
    template = changed(TEMPLATE, "AWS::SNS::Topic", change=lambda topic: {})
    assert template.resources["Topic"] == {"Type": "AWS::SNS::Topic", "Properties": {}}


def test_intrinsic_functions_become_those_of_a_template() -> None:
    template = changed(TEMPLATE, "AWS::SNS::Topic", change=lambda topic: {"TopicName": Sub("${AWS::StackName}")})
    assert template.resources["Topic"]["Properties"] == {"TopicName": {"Fn::Sub": "${AWS::StackName}"}}


def test_a_value_without_a_meaning_is_a_problem_of_the_resource() -> None:
    template = changed(TEMPLATE, "AWS::SNS::Topic", change=lambda topic: {"TopicName": {1}})
    (problem,) = template.problems
    assert problem.resource == "Topic"
    assert problem.message == "{1} is a set, which has no meaning in a template"


def test_changed_attributes() -> None:
    template = changed_attributes(
        TEMPLATE, "AWS::SQS::Queue", change=lambda queue: {"DeletionPolicy": "Retain", **queue.attributes}
    )
    assert template.resources == {
        "Queue": {**QUEUE, "DeletionPolicy": "Retain"},
        "Bare": {"Type": "AWS::SQS::Queue", "DeletionPolicy": "Retain", "DependsOn": "Topic"},
        "Topic": TOPIC,
    }


def test_removed() -> None:
    template = removed(TEMPLATE, "AWS::SQS::Queue", where=lambda queue: queue.get("DelaySeconds") == 1)
    assert template.resources == {"Bare": BARE, "Topic": TOPIC}


def test_checked_keeps_the_problems_of_all_resources() -> None:
    def named(resource: ResourceView) -> None:
        if resource.get("TopicName") is None:
            resource.problem("it has no name", "name it")

    template = checked(TEMPLATE, check=named)
    assert template.document is TEMPLATE.document
    assert [(problem.resource, problem.path) for problem in template.problems] == [
        ("Queue", ("Resources", "Queue")),
        ("Bare", ("Resources", "Bare")),
    ]


def test_problems_of_several_steps_come_together() -> None:
    first = checked(TEMPLATE, "AWS::SNS::Topic", check=lambda topic: topic.problem("one", "mend it", "TopicName"))
    second = checked(first, "AWS::SNS::Topic", check=lambda topic: topic.problem("two", "mend it"))
    assert [problem.message for problem in second.problems] == ["one", "two"]
    assert second.problems[0].path == ("Resources", "Topic", "Properties", "TopicName")


def test_what_a_check_raises_for_one_resource_does_not_hide_the_others() -> None:
    def refused(resource: ResourceView) -> None:
        raise CompileError([Problem(f"no {resource.logical_id}")])

    template = checked(TEMPLATE, check=refused)
    assert [problem.message for problem in template.problems] == ["no Queue", "no Bare", "no Topic"]


@pytest.mark.parametrize(
    ("own", "more", "together"),
    [
        ({}, {"A": 1}, {"A": 1}),
        ({"A": 1}, {}, {"A": 1}),
        ({"A": 1}, {"A": 2}, {"A": 2}),
        ({"A": {"B": 1, "C": {"D": 1}}}, {"A": {"C": {"E": 2}}}, {"A": {"B": 1, "C": {"D": 1, "E": 2}}}),
        ({"A": [1]}, {"A": [2]}, {"A": [2]}),
        ({"A": {"Ref": "X"}}, {"A": {"B": 1}}, {"A": {"B": 1}}),
        ({"A": {"B": 1}}, {"A": {"Ref": "X"}}, {"A": {"Ref": "X"}}),
        ({"A": {"B": 1}}, {"A": None}, {"A": None}),
    ],
)
def test_merged(own: Properties, more: Properties, together: Properties) -> None:
    assert merged(own, more) == together
