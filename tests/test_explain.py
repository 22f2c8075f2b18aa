"""What made each resource, where each of its properties came from, and what it has to do with others."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import attrs
import pytest

from sampy import CompileError, Context, Resource, Stack, Template, compile
from sampy.explain import Explanation, Part, declarations, explain
from sampy.explain.columns import columns
from sampy.explain.text import cause_text, path_text, tree_text, value_text
from sampy.formats.reading import read
from sampy.intrinsics import Json
from sampy.policies import DynamoDBReadPolicy
from sampy.serverless import Environment, Function, SimpleTable, events

FUNCTION = "{Type: AWS::Serverless::Function, Properties: {Runtime: python3.13, Handler: a.b, InlineCode: pass"


def template(text: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Template:
    """Return the template of a text, as it is read from the file ``app.yaml``."""
    monkeypatch.chdir(tmp_path)
    Path("app.yaml").write_text(text, encoding="utf-8")
    file = read(Path("app.yaml"))
    return Template(file.document, source=file, name="app")


def causes(explained: Explanation) -> dict[str, str]:
    """Return in words where each property came from, by its path."""
    return {path_text(part.path): _words(part, explained.logical_id) for part in explained.parts}


def _words(part: Part, logical_id: str) -> str:
    return "; then ".join(cause_text(cause, part, logical_id) for cause in part.causes)


def slower(template: Template, context: Context) -> Template:
    """Give every function a minute, and a description."""
    changed: dict[str, Json] = {
        name: {**resource, "Properties": {**resource["Properties"], "Timeout": 60, "Description": "slow"}}
        for name, resource in template.resources.items()
        if resource["Type"] == "AWS::Lambda::Function"
    }
    return attrs.evolve(template, document={**template.document, "Resources": {**template.resources, **changed}})


def test_what_made_a_resource() -> None:
    stack = Stack("votes")
    table = stack.add(SimpleTable("Votes"))
    stack.add(
        Function(
            "Page",
            runtime="python3.13",
            handler="index.page",
            inline_code="pass",
            policies=[DynamoDBReadPolicy(table_name=table)],
        )
    )
    (role,) = explain(stack, "PageRole")
    assert (role.stack, role.logical_id, role.type) == ("votes", "PageRole", "AWS::IAM::Role")
    assert (role.declared, role.declared_type) == ("Page", "AWS::Serverless::Function")
    assert (role.rule, role.owner, role.users) == ("execution role", "Page", ())
    assert role.place is not None
    assert Path(role.place.file).name == "test_explain.py"


def test_where_properties_came_from(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    given = template(
        "Transform: AWS::Serverless-2016-10-31\n"
        "Globals:\n"
        "  Function:\n"
        "    Runtime: python3.13\n"
        "    Timeout: 3\n"
        "    Layers: ['arn:aws:lambda:us-east-1:123456789012:layer:a:1']\n"
        "    Environment: {Variables: {LEVEL: info}}\n"
        "    Tags: {Team: blue}\n"
        "Resources:\n"
        "  Queue: {Type: AWS::SQS::Queue}\n"
        "  Work:\n"
        "    Type: AWS::Serverless::Function\n"
        "    Properties:\n"
        "      Handler: index.work\n"
        "      InlineCode: pass\n"
        "      Timeout: 9\n"
        "      Tracing: Active\n"
        "      Layers: ['arn:aws:lambda:us-east-1:123456789012:layer:b:1']\n"
        "      Environment:\n"
        "        Variables:\n"
        "          QUEUE: !Ref Queue\n"
        "      Tags: {Owner: me}\n",
        tmp_path,
        monkeypatch,
    )
    (work,) = explain(given, "Work")
    assert causes(work) == {
        "Code": "declared as InlineCode, app.yaml:15:7",
        "Handler": "declared, app.yaml:14:7",
        "Runtime": "Globals, app.yaml:4:5",
        "Timeout": "declared, app.yaml:16:7",
        "Environment.Variables.LEVEL": "Globals, app.yaml:7:31",
        "Environment.Variables.QUEUE": "declared, app.yaml:21:11",
        "Layers.0": "Globals, app.yaml:6:14",
        "Layers.1": "declared as Layers.0, app.yaml:18:16",
        "TracingConfig": "declared as Tracing, app.yaml:17:7",
        "Tags.lambda:createdBy": "AWS::Serverless-2016-10-31",
        "Tags.Team": "Globals, app.yaml:8:12",
        "Tags.Owner": "declared, app.yaml:22:14",
        "Role": "AWS::Serverless-2016-10-31",
    }


def test_what_a_project_transform_changed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    text = f"Transform: [AWS::Serverless-2016-10-31, slower]\nResources:\n  Work: {FUNCTION}, Timeout: 9}}}}\n"
    (work,) = explain(template(text, tmp_path, monkeypatch), "Work", transforms={"slower": slower})
    assert causes(work)["Timeout"] == "declared, app.yaml:3:109; then slower"
    assert causes(work)["Description"] == "slower"


def test_which_policy_of_the_declaration_a_role_has(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    given = template(
        "Transform: AWS::Serverless-2016-10-31\n"
        "Resources:\n"
        "  Queue: {Type: AWS::SQS::Queue}\n"
        f"  Work: {FUNCTION},\n"
        "    Policies: [\n"
        "      AmazonS3ReadOnlyAccess,\n"
        "      {SQSSendMessagePolicy: {QueueName: !GetAtt Queue.QueueName}},\n"
        "      {Statement: [{Effect: Allow, Action: s3:GetObject, Resource: '*'}]}]}}\n",
        tmp_path,
        monkeypatch,
    )
    (role,) = explain(given, "WorkRole")
    assert causes(role) == {
        "AssumeRolePolicyDocument": "execution role",
        "ManagedPolicyArns.0": "execution role",
        "ManagedPolicyArns.1": "AmazonS3ReadOnlyAccess, app.yaml:6:7",
        "Policies.0": "SQSSendMessagePolicy, app.yaml:7:7",
        "Policies.1": "policy document, app.yaml:8:7",
        "Tags": "execution role",
    }


def test_what_an_event_says_is_found_where_it_was_declared(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    given = template(
        "Transform: AWS::Serverless-2016-10-31\n"
        "Resources:\n"
        "  Queue: {Type: AWS::SQS::Queue}\n"
        f"  Work: {FUNCTION},\n"
        "    Events: {In: {Type: SQS, Properties: {Queue: !GetAtt Queue.Arn, BatchSize: 3}}}}}\n",
        tmp_path,
        monkeypatch,
    )
    (mapping,) = explain(given, "WorkIn")
    assert causes(mapping) == {
        "FunctionName": "event source mapping",
        "EventSourceArn": "declared as Events.In.Properties.Queue of Work, app.yaml:5:43",
        "BatchSize": "declared as Events.In.Properties.BatchSize of Work, app.yaml:5:69",
    }


def test_what_a_loop_makes_points_at_its_line(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    given = template(
        "Transform: AWS::LanguageExtensions\n"
        "Resources:\n"
        "  Fn::ForEach::Queues:\n"
        "    - Name\n"
        "    - [Orders]\n"
        "    - ${Name}Queue:\n"
        "        Type: AWS::SQS::Queue\n"
        "        Properties:\n"
        "          DelaySeconds: 5\n",
        tmp_path,
        monkeypatch,
    )
    (queue,) = explain(given, "OrdersQueue")
    assert causes(queue) == {"DelaySeconds": "Fn::ForEach, Name = Orders, app.yaml:9:11"}


def test_attributes_beside_the_properties_are_explained_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    text = "Resources:\n  Bucket:\n    Type: AWS::S3::Bucket\n    DeletionPolicy: Retain\n"
    (bucket,) = explain(template(text, tmp_path, monkeypatch), "Bucket")
    assert causes(bucket) == {"DeletionPolicy": "declared, app.yaml:4:5"}


def test_references_in_both_directions() -> None:
    document: Mapping[str, object] = {
        "Parameters": {"Delay": {"Type": "Number"}},
        "Resources": {
            "Queue": {"Type": "AWS::SQS::Queue", "Properties": {"DelaySeconds": {"Ref": "Delay"}}},
            "Topic": {
                "Type": "AWS::SNS::Topic",
                "DependsOn": "Queue",
                "Properties": {"DisplayName": {"Fn::Sub": "${Queue.QueueName}-${AWS::Region}"}},
            },
        },
        "Outputs": {"Url": {"Value": {"Ref": "Queue"}}},
    }
    (queue,) = explain(document, "Queue")
    assert [(each.kind, each.target, each.path[2:]) for each in queue.references] == [
        ("Ref", "Delay", ("Properties", "DelaySeconds"))
    ]
    assert [(each.section, each.holder, each.kind, each.attribute) for each in queue.referenced_by] == [
        ("Resources", "Topic", "DependsOn", None),
        ("Resources", "Topic", "GetAtt", "QueueName"),
        ("Outputs", "Url", "Ref", None),
    ]
    (topic,) = explain(document, "Topic")
    assert [each.target for each in topic.references] == ["Queue", "Queue"]


def test_a_declaration_that_became_another_resource() -> None:
    document: Mapping[str, object] = {
        "Transform": "AWS::Serverless-2016-10-31",
        "Resources": {
            "Lib": {
                "Type": "AWS::Serverless::LayerVersion",
                "Properties": {"ContentUri": "s3://bucket/key", "LayerName": "lib"},
            }
        },
    }
    (layer,) = explain(document, "Lib")
    assert layer.logical_id != "Lib"
    assert layer.type == "AWS::Lambda::LayerVersion"
    assert causes(layer)["LayerName"] == "declared as LayerName of Lib"


def test_an_unknown_logical_id() -> None:
    stack = Stack("queues")
    stack.add(Resource("Orders", "AWS::SQS::Queue"))
    with pytest.raises(CompileError) as error:
        explain(stack, "Order")
    assert str(error.value) == "there is no resource 'Order' in what was compiled\n    did you mean 'Orders'?"


def test_declarations_have_what_was_made_of_them() -> None:
    document: Mapping[str, object] = {
        "Transform": "AWS::Serverless-2016-10-31",
        "Resources": {
            "Table": {"Type": "AWS::Serverless::SimpleTable"},
            **{
                name: {
                    "Type": "AWS::Serverless::Function",
                    "Properties": {
                        "Runtime": "python3.13",
                        "Handler": "index.handler",
                        "InlineCode": "pass",
                        "Events": {"Get": {"Type": "Api", "Properties": {"Path": f"/{name}", "Method": "get"}}},
                    },
                    "Connectors": {"Data": {"Properties": {"Destination": {"Id": "Table"}, "Permissions": ["Read"]}}},
                }
                for name in ("One", "Two")
            },
        },
    }
    made = {each.logical_id: [made.type for made in each.resources] for each in declarations(compile(document))}
    assert made == {
        "Table": ["AWS::DynamoDB::Table"],
        "One": ["AWS::Lambda::Function", "AWS::IAM::Role", "AWS::Lambda::Permission", "AWS::IAM::ManagedPolicy"],
        "Two": ["AWS::Lambda::Function", "AWS::IAM::Role", "AWS::Lambda::Permission", "AWS::IAM::ManagedPolicy"],
        "ServerlessRestApi": ["AWS::ApiGateway::RestApi", "AWS::ApiGateway::Deployment", "AWS::ApiGateway::Stage"],
    }


def test_the_tree_of_a_stack() -> None:
    stack = Stack("votes")
    stack.add(Resource("Queue", "AWS::SQS::Queue"))
    table = stack.add(SimpleTable("Votes"))
    stack.add(
        Function(
            "Page",
            runtime="python3.13",
            handler="index.page",
            inline_code="pass",
            environment=Environment(variables={"TABLE": table}),
            events={"Daily": events.Schedule(schedule="rate(1 day)")},
        )
    )
    unplaced = [attrs.evolve(each, place=None) for each in declarations(compile(stack))]
    assert tree_text("votes", None, unplaced) == (
        "votes\n"
        "├─ Queue                   AWS::SQS::Queue\n"
        "├─ Votes                   AWS::Serverless::SimpleTable\n"
        "│  └─ Votes                AWS::DynamoDB::Table\n"
        "└─ Page                    AWS::Serverless::Function\n"
        "   ├─ Page                 AWS::Lambda::Function\n"
        "   ├─ PageRole             AWS::IAM::Role                execution role\n"
        "   ├─ PageDaily            AWS::Events::Rule             rule\n"
        "   └─ PageDailyPermission  AWS::Lambda::Permission       permission for events.amazonaws.com\n"
    )


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("a\nb", "a b"),
        (3, "3"),
        (True, "true"),
        ({"Ref": "Queue"}, "!Ref Queue"),
        ({"Fn::GetAtt": ["Queue", "Arn"]}, "!GetAtt Queue.Arn"),
        ({"a": "x" * 50}, '{"a": "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx...'),
    ],
)
def test_values_are_shown_on_one_line(value: Json, text: str) -> None:
    assert value_text(value) == text


def test_columns_are_as_wide_as_their_cells() -> None:
    assert columns([("a", "bcd", "e"), ("fgh", "i")], 2) == ["  a    bcd  e", "  fgh  i"]
