"""What a deploy would change: values path by path, however they are written, and at whose line."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from sampy import Context, Stack
from sampy.differences.comparing import Given, diff
from sampy.differences.model import ABSENT, Action, Change, Effect, ResourceChange
from sampy.errors import Place
from sampy.formats.reading import read
from sampy.serverless import Environment, Function
from sampy.template import Template
from tests.benchmarks.differences import LARGE, SMALL, milliseconds, pairs
from tests.benchmarks.machine import slowness


def queue(**properties: Any) -> dict[str, Any]:
    """Return a template with one queue."""
    return {"Resources": {"Votes": {"Type": "AWS::SQS::Queue", "Properties": properties}}}


def changes(before: dict[str, Any], after: dict[str, Any], **given: Any) -> list[tuple[Any, ...]]:
    """Return the changes of the only resource that changes."""
    (resource,) = diff(before, after, **given).resources
    return [(".".join(map(str, each.path)), each.before, each.after) for each in resource.changes]


def test_a_value_is_told_with_what_it_was() -> None:
    assert changes(queue(DelaySeconds=1), queue(DelaySeconds=2)) == [("Properties.DelaySeconds", 1, 2)]


def test_a_value_that_is_added_was_absent() -> None:
    assert changes(queue(), queue(DelaySeconds=2)) == [("Properties.DelaySeconds", ABSENT, 2)]


def test_an_item_in_the_middle_moves_nothing_else() -> None:
    before = {"Resources": {"Fn": {"Type": "AWS::Lambda::Function", "Properties": {"Layers": ["a", "c", "d"]}}}}
    after = {"Resources": {"Fn": {"Type": "AWS::Lambda::Function", "Properties": {"Layers": ["a", "b", "c", "d"]}}}}
    assert changes(before, after) == [("Properties.Layers.1", ABSENT, "b")]
    assert changes(after, before) == [("Properties.Layers.1", "b", ABSENT)]


def test_a_tag_is_known_by_its_key() -> None:
    before = queue(Tags=[{"Key": "a", "Value": "1"}, {"Key": "b", "Value": "2"}])
    after = queue(Tags=[{"Key": "b", "Value": "3"}, {"Key": "a", "Value": "1"}])
    assert changes(before, after) == [("Properties.Tags.0.Value", "2", "3")]


def test_what_is_gone_and_what_is_new_at_one_position_are_both_told() -> None:
    before, after = queue(Tags=[{"Key": "a", "Value": "1"}]), queue(Tags=[{"Key": "b", "Value": "1"}])
    assert changes(before, after) == [
        ("Properties.Tags.0", ABSENT, {"Key": "b", "Value": "1"}),
        ("Properties.Tags.0", {"Key": "a", "Value": "1"}, ABSENT),
    ]


def test_true_and_one_are_the_same_text_nowhere() -> None:
    def function(value: object) -> dict[str, Any]:
        variables = {"Environment": {"Variables": {"FLAG": value}}}
        return {"Resources": {"Fn": {"Type": "AWS::Lambda::Function", "Properties": variables}}}

    assert changes(function(1), function(True)) == [("Properties.Environment.Variables.FLAG", 1, True)]
    assert not diff(function(True), function("true"))
    assert not diff(function(1), function("1"))


def test_a_number_in_the_body_of_an_api_is_no_text() -> None:
    def api(value: object) -> dict[str, Any]:
        return {"Resources": {"Api": {"Type": "AWS::ApiGateway::RestApi", "Properties": {"Body": {"default": value}}}}}

    assert changes(api(1), api("1")) == [("Properties.Body.default", 1, "1")]


def test_resources_come_in_the_order_of_the_new_template_and_removed_ones_last() -> None:
    def stack(*names: str, **properties: Any) -> dict[str, Any]:
        return {"Resources": {name: {"Type": f"AWS::{name}", "Properties": properties} for name in names}}

    found = diff(stack("SQS::Queue", "SNS::Topic"), stack("S3::Bucket", "SNS::Topic", Tags=[])).resources
    assert [(each.logical_id, each.action) for each in found] == [
        ("S3::Bucket", Action.ADD),
        ("SNS::Topic", Action.MODIFY),
        ("SQS::Queue", Action.REMOVE),
    ]


def test_without_a_stack_all_is_added() -> None:
    assert [each.action for each in diff({}, queue()).resources] == [Action.ADD]


def test_equal_templates_make_no_difference() -> None:
    assert not diff(queue(DelaySeconds=1), queue(DelaySeconds="1"))


def test_a_stack_is_compiled() -> None:
    def votes(timeout: int) -> Stack:
        stack = Stack("votes")
        stack.add(Function("Vote", runtime="python3.13", handler="app.vote", inline_code="pass", timeout=timeout))
        return stack

    difference = diff(votes(3), votes(5))
    assert difference.name == "votes"
    assert [each.logical_id for each in difference.resources] == ["Vote"]


def test_a_template_with_the_serverless_transform_is_compiled() -> None:
    table = {"Transform": "AWS::Serverless-2016-10-31", "Resources": {"T": {"Type": "AWS::Serverless::SimpleTable"}}}
    assert [each.type for each in diff({}, table).resources] == ["AWS::DynamoDB::Table"]


def test_a_change_has_the_users_line_in_python() -> None:
    def votes(table: str) -> Stack:
        stack = Stack("votes")
        stack.add(
            Function(
                "Vote",
                runtime="python3.13",
                handler="app.vote",
                inline_code="pass",
                environment=Environment(
                    variables={"TABLE": table},
                ),
            )
        )
        return stack

    (resource,) = diff(votes("a"), votes("b")).resources
    line = votes.__code__.co_firstlineno
    assert resource.place == Place.of(__file__, line + 3)
    assert [each.place for each in resource.changes] == [Place.of(__file__, line + 9)]


def test_a_change_has_the_users_line_in_a_template(tmp_path: Path) -> None:
    path = tmp_path / "template.yaml"
    path.write_text(
        "Transform: AWS::Serverless-2016-10-31\n"
        "Resources:\n"
        "  Vote:\n"
        "    Type: AWS::Serverless::Function\n"
        "    Properties:\n"
        "      Runtime: python3.13\n"
        "      Handler: app.vote\n"
        "      InlineCode: pass\n"
        "      Timeout: 9\n"
    )
    file = read(path)
    after = Template(file.document, source=file)  # type: ignore[arg-type]  # it is a template
    before: dict[str, Any] = {**file.document}
    before["Resources"] = {
        "Vote": {
            "Type": "AWS::Serverless::Function",
            "Properties": {**before["Resources"]["Vote"]["Properties"], "Timeout": 3},
        }
    }
    (resource,) = diff(before, after).resources
    assert resource.place is not None and resource.place.line == 3
    assert [each.place and each.place.line for each in resource.changes] == [9]


def test_what_is_removed_has_no_line() -> None:
    (resource,) = diff(queue(), {"Resources": {}}).resources
    assert resource == ResourceChange("Votes", "AWS::SQS::Queue", Action.REMOVE, stateful=True)


def test_what_is_followed_has_what_leads_to_it() -> None:
    permission = {
        "Type": "AWS::Lambda::Permission",
        "Properties": {
            "FunctionName": "f",
            "Action": "a",
            "Principal": "p",
            "SourceArn": {"Fn::GetAtt": "Topic.TopicArn"},
        },
    }

    def stack(name: str) -> dict[str, Any]:
        return {
            "Resources": {
                "Topic": {"Type": "AWS::SNS::Topic", "Properties": {"TopicName": name}},
                "Permission": permission,
            }
        }

    changed = {each.logical_id: each for each in diff(stack("a"), stack("b")).resources}
    reference = {"Fn::GetAtt": "Topic.TopicArn"}
    assert changed["Permission"].changes == (
        Change(("Properties", "SourceArn"), reference, reference, Effect.REPLACED, "Topic"),
    )


def test_a_hidden_value_is_never_told() -> None:
    template = {"Parameters": {"Secret": {"Type": "String", "NoEcho": "true"}}, **queue(QueueName={"Ref": "Secret"})}
    difference = diff(
        template, template, before_given=Given({"Secret": "****"}), after_given=Given({"Secret": "hunter2"})
    )
    assert "hunter2" not in str(difference)
    assert difference.notes == ("the value of the parameter Secret is hidden, so it is taken for changed",)


def test_only_known_regions_decide_conditions() -> None:
    template = {
        "Conditions": {"IsHome": {"Fn::Equals": [{"Ref": "AWS::Region"}, "eu-west-1"]}},
        "Resources": {"Votes": {"Type": "AWS::SQS::Queue", "Condition": "IsHome"}},
    }
    assert [each.action for each in diff({}, template).resources] == [Action.ADD]
    assert not diff({}, template, context=Context(region="us-east-1")).resources


def test_security_is_part_of_the_difference() -> None:
    role = {
        "Type": "AWS::IAM::Role",
        "Properties": {
            "AssumeRolePolicyDocument": {
                "Statement": [
                    {"Effect": "Allow", "Action": "sts:AssumeRole", "Principal": {"Service": "lambda.amazonaws.com"}}
                ]
            },
            "ManagedPolicyArns": ["arn:aws:iam::aws:policy/AdministratorAccess"],
        },
    }
    assert diff(queue(), {"Resources": {**queue()["Resources"], "Role": role}}).broader


@pytest.mark.parametrize("name", pairs(1))
def test_five_hundred_resources_take_less_than_a_tenth_of_a_second(name: str) -> None:
    before, after = pairs(LARGE)[name]
    # A machine that is busy with something else gets more than one chance.
    assert any(milliseconds(before, after) < 100 * slowness() for _ in range(4))


@pytest.mark.parametrize("name", ["names for all tables", "a new stack"])
def test_four_times_as_much_takes_four_times_as_long(name: str) -> None:
    few, many = pairs(SMALL)[name], pairs(LARGE)[name]
    assert any(milliseconds(*many) < 8 * milliseconds(*few) for _ in range(4))
