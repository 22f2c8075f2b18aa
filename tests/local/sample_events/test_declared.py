"""Events that fit those declared in a template."""

from __future__ import annotations

import base64
import gzip
import hashlib
import json
from typing import Any

import pytest

from sampy import Context, compile
from sampy.errors import CompileError
from sampy.loading import load_all
from sampy.local.sample_events.declared.filling import filled
from sampy.local.sample_events.declared.finding import find_event
from sampy.local.values import LocalValues
from sampy.template import Template

CONTEXT = Context(region="eu-west-1", account="123456789012", checks=False)
TEMPLATE = """\
Transform: AWS::Serverless-2016-10-31
Resources:
  Photos: {Type: AWS::S3::Bucket}
  Jobs: {Type: AWS::SQS::Queue, Properties: {QueueName: jobs.fifo, FifoQueue: true}}
  Topic: {Type: AWS::SNS::Topic}
  Pool: {Type: AWS::Cognito::UserPool}
  Rabbit: {Type: AWS::AmazonMQ::Broker, Properties: {EngineType: RABBITMQ}}
  Orders:
    Type: AWS::DynamoDB::Table
    Properties:
      AttributeDefinitions: [{AttributeName: pk, AttributeType: S}, {AttributeName: sk, AttributeType: N}]
      KeySchema: [{AttributeName: pk, KeyType: HASH}, {AttributeName: sk, KeyType: RANGE}]
      StreamSpecification: {StreamViewType: NEW_IMAGE}
  Chat:
    Type: AWS::Serverless::WebSocketApi
    Properties:
      RouteSelectionExpression: $request.body.action
      Routes:
        $connect: {FunctionArn: !GetAtt Work.Arn}
        $disconnect: {FunctionArn: !GetAtt Work.Arn}
        send: {FunctionArn: !GetAtt Work.Arn}
  Only:
    Type: AWS::Serverless::Function
    Properties:
      Runtime: python3.13
      Handler: index.handler
      InlineCode: pass
      Events:
        Nightly: {Type: Schedule, Properties: {Schedule: rate(1 day)}}
  Flow:
    Type: AWS::Serverless::StateMachine
    Properties:
      Definition: {StartAt: End, States: {End: {Type: Succeed}}}
      Role: arn:aws:iam::123456789012:role/flow
      Events:
        Ordered: {Type: Api, Properties: {Path: /orders, Method: post}}
        Changed:
          Type: EventBridgeRule
          Properties: {Pattern: {source: [shop], detail: {total: [{numeric: ['>', 9]}]}}}
  Work:
    Type: AWS::Serverless::Function
    Properties:
      Runtime: python3.13
      Handler: index.handler
      InlineCode: pass
      Events:
"""
SECRET = "arn:aws:secretsmanager:eu-west-1:123456789012:secret:broker"
EVENTS: dict[str, tuple[str, dict[str, Any]]] = {
    "Uploaded": (
        "S3",
        {
            "Bucket": {"Ref": "Photos"},
            "Events": ["s3:ObjectCreated:*"],
            "Filter": {
                "S3Key": {"Rules": [{"Name": "prefix", "Value": "in box/"}, {"Name": "Suffix", "Value": ".png"}]}
            },
        },
    ),
    "Gone": ("S3", {"Bucket": {"Ref": "Photos"}, "Events": "s3:ObjectRemoved:DeleteMarkerCreated"}),
    "Queued": (
        "SQS",
        {
            "Queue": {"Fn::GetAtt": ["Jobs", "Arn"]},
            "BatchSize": 2,
            "FilterCriteria": {"Filters": [{"Pattern": '{"body": {"n": [{"numeric": [">", 3, "<", 4]}]}}'}]},
        },
    ),
    "Changed": (
        "DynamoDB",
        {
            "Stream": {"Fn::GetAtt": ["Orders", "StreamArn"]},
            "StartingPosition": "LATEST",
            "FilterCriteria": {
                "Filters": [{"Pattern": '{"eventName": ["MODIFY"], "dynamodb": {"NewImage": {"to": {"S": ["me"]}}}}'}]
            },
        },
    ),
    "Clicked": (
        "Kinesis",
        {
            "Stream": "arn:aws:kinesis:us-east-2:111122223333:stream/clicks/consumer/all:1",
            "StartingPosition": "LATEST",
            "FilterCriteria": {
                "Filters": [{"Pattern": '{"partitionKey": ["7"], "data": {"page": [{"prefix": "/"}]}}'}]
            },
        },
    ),
    "Msk": (
        "MSK",
        {
            "Stream": "arn:aws:kafka:us-east-2:111122223333:cluster/clicks/1",
            "StartingPosition": "LATEST",
            "Topics": ["clicks"],
            "FilterCriteria": {"Filters": [{"Pattern": '{"value": {"page": ["home"]}}'}]},
        },
    ),
    "Kafka": (
        "SelfManagedKafka",
        {
            "KafkaBootstrapServers": ["one:9092", "two:9092"],
            "Topics": ["clicks"],
            "StartingPosition": "LATEST",
            "SourceAccessConfigurations": [{"Type": "SASL_SCRAM_512_AUTH", "URI": SECRET}],
        },
    ),
    "Active": (
        "MQ",
        {
            "Broker": "arn:aws:mq:us-east-2:111122223333:broker:jobs:b-1",
            "Queues": ["jobs"],
            "DynamicPolicyName": True,
            "SourceAccessConfigurations": [{"Type": "BASIC_AUTH", "URI": SECRET}],
            "FilterCriteria": {"Filters": [{"Pattern": '{"data": {"kind": ["a"]}}'}]},
        },
    ),
    "Rabbit": (
        "MQ",
        {
            "Broker": {"Fn::GetAtt": ["Rabbit", "Arn"]},
            "Queues": ["jobs"],
            "DynamicPolicyName": True,
            "SourceAccessConfigurations": [{"Type": "BASIC_AUTH", "URI": SECRET}],
        },
    ),
    "Inserted": (
        "DocumentDB",
        {
            "Cluster": "arn:aws:rds:us-east-2:111122223333:cluster:shop",
            "DatabaseName": "shop",
            "StartingPosition": "LATEST",
            "SourceAccessConfigurations": [{"Type": "BASIC_AUTH", "URI": SECRET}],
        },
    ),
    "Filtered": (
        "DocumentDB",
        {
            "Cluster": "arn:aws:rds:us-east-2:111122223333:cluster:shop",
            "DatabaseName": "shop",
            "StartingPosition": "LATEST",
            "SourceAccessConfigurations": [{"Type": "BASIC_AUTH", "URI": SECRET}],
            "FilterCriteria": {"Filters": [{"Pattern": '{"event": {"operationType": ["delete"]}}'}]},
        },
    ),
    "Told": (
        "SNS",
        {
            "Topic": {"Ref": "Topic"},
            "FilterPolicy": {"country": ["fr"], "price": [{"numeric": [">=", 10]}], "gift": [True]},
        },
    ),
    "ToldInBody": (
        "SNS",
        {"Topic": {"Ref": "Topic"}, "FilterPolicyScope": "MessageBody", "FilterPolicy": {"a": {"b": ["c"]}}},
    ),
    "Through": ("SNS", {"Topic": {"Ref": "Topic"}, "SqsSubscription": True}),
    "Get": ("Api", {"Path": "/orders/{orderId}", "Method": "get"}),
    "Any": ("HttpApi", {"Path": "/files/{proxy+}", "Method": "any", "PayloadFormatVersion": "1.0"}),
    "Put": ("HttpApi", {"Path": "/files/{name}", "Method": "PUT"}),
    "All": ("HttpApi", {}),
    "Daily": ("Schedule", {"Schedule": "rate(1 day)", "Input": '{"days": 7}'}),
    "Hourly": ("ScheduleV2", {"ScheduleExpression": "rate(1 hour)", "GroupName": "all"}),
    "ForObjects": (
        "EventBridgeRule",
        {
            "Pattern": {
                "source": ["aws.s3"],
                "detail-type": ["Object Created"],
                "detail": {"bucket": {"name": [{"Ref": "Photos"}]}, "object": {"key": [{"wildcard": "a/*.png"}]}},
            }
        },
    ),
    "Part": ("CloudWatchEvent", {"Pattern": {"detail": {"id": ["7"]}}, "InputPath": "$.detail.id"}),
    "Turned": (
        "EventBridgeRule",
        {
            "Pattern": {"source": ["shop"], "detail": {"id": ["7"], "n": [1]}},
            "InputTransformer": {
                "InputPathsMap": {"id": "$.detail.id", "all": "$.detail", "no": "$.none"},
                "InputTemplate": '{"text": "order <id> of <aws.events.rule-name> <other>", "all": <all>, "no": <no>}',
            },
        },
    ),
    "Said": (
        "EventBridgeRule",
        {
            "Pattern": {"source": ["shop"]},
            "InputTransformer": {"InputPathsMap": {"s": "$.source"}, "InputTemplate": '"hello <s>"'},
        },
    ),
    "Line": ("CloudWatchLogs", {"LogGroupName": "/shop", "FilterPattern": "ERROR -debug"}),
    "Columns": ("CloudWatchLogs", {"LogGroupName": "/shop", "FilterPattern": "[ip, status = 404]"}),
    "Warm": ("IoTRule", {"Sql": "SELECT temperature FROM 'rooms/#' WHERE temperature > 25"}),
    "Odd": ("IoTRule", {"Sql": "SELECT floor(temperature) FROM 'rooms/#'"}),
    "SignedUp": ("Cognito", {"UserPool": {"Ref": "Pool"}, "Trigger": ["PostConfirmation"]}),
    "Skill": ("AlexaSkill", {"SkillId": "amzn1.ask.skill.1"}),
    "Bad": ("EventBridgeRule", {"Pattern": {"detail": {"n": [{"numeric": [">", 5, "<", 4]}]}}}),
}


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Template:
    """Return the compiled template, which all of these tests read and none changes."""
    path = tmp_path_factory.mktemp("declared") / "shop.yaml"
    lines = [f"        {n}: {json.dumps({'Type': kind, 'Properties': given})}" for n, (kind, given) in EVENTS.items()]
    path.write_text(TEMPLATE + "\n".join(lines) + "\n", encoding="utf-8")
    (loaded,) = load_all([path], CONTEXT)
    return compile(loaded.source, CONTEXT)


def event(template: Template, name: str, count: int = 1) -> Any:
    found = find_event([template], name if "." in name else f"Work.{name}")
    made = filled(found, LocalValues(template, CONTEXT).resolved, count)
    assert made.notes == ()
    return json.loads(json.dumps(made.event))


def decoded(text: str) -> Any:
    return json.loads(base64.b64decode(text))


def test_an_object_of_the_bucket_with_a_key_that_the_filter_lets_by(template: Template) -> None:
    record = event(template, "Uploaded")["Records"][0]
    assert (record["eventName"], record["awsRegion"]) == ("ObjectCreated:Put", "eu-west-1")
    assert record["s3"]["bucket"]["name"] == "shop-photos"
    assert record["s3"]["object"]["key"] == "in+box/example.png"
    assert event(template, "Gone")["Records"][0]["eventName"] == "ObjectRemoved:DeleteMarkerCreated"


def test_messages_of_the_queue_with_a_body_that_the_filter_lets_by(template: Template) -> None:
    records = event(template, "Queued", count=2)["Records"]
    assert [json.loads(record["body"]) for record in records] == [{"n": 3.5}] * 2
    assert records[0]["md5OfBody"] == hashlib.md5(records[0]["body"].encode(), usedforsecurity=False).hexdigest()
    assert records[1]["eventSourceARN"] == "arn:aws:sqs:eu-west-1:123456789012:jobs.fifo"
    assert records[0]["attributes"]["MessageGroupId"]


def test_more_messages_than_a_batch_holds(template: Template) -> None:
    made = filled(find_event([template], "Work.Queued"), LocalValues(template, CONTEXT).resolved, 3)
    assert made.notes == ("Lambda sends 2 records at most in a batch of this event: its BatchSize",)


def test_changes_with_the_keys_and_images_of_the_table(template: Template) -> None:
    one, other = event(template, "Changed", count=2)["Records"]
    assert (one["eventName"], other["eventName"]) == ("MODIFY", "MODIFY")
    assert one["dynamodb"]["Keys"] == {"pk": {"S": "example"}, "sk": {"N": "101"}}
    assert one["dynamodb"]["NewImage"]["to"] == {"S": "me"}
    assert one["dynamodb"]["NewImage"]["pk"] == {"S": "example"}
    assert "OldImage" not in one["dynamodb"]
    assert one["eventSourceARN"].startswith("arn:aws:dynamodb:eu-west-1:123456789012:table/shop-Orders/stream/")
    assert one["eventID"] != other["eventID"]


def test_records_of_a_stream(template: Template) -> None:
    record = event(template, "Clicked")["Records"][0]
    assert record["eventSourceARN"] == "arn:aws:kinesis:us-east-2:111122223333:stream/clicks"
    assert (record["awsRegion"], record["kinesis"]["partitionKey"]) == ("us-east-2", "7")
    assert decoded(record["kinesis"]["data"]) == {"page": "/example"}


def test_records_of_topics_of_kafka(template: Template) -> None:
    msk, own = event(template, "Msk"), event(template, "Kafka")
    assert msk["eventSourceArn"] == "arn:aws:kafka:us-east-2:111122223333:cluster/clicks/1"
    assert decoded(msk["records"]["clicks-0"][0]["value"]) == {"page": "home"}
    assert (own["bootstrapServers"], list(own["records"])) == ("one:9092,two:9092", ["clicks-0"])


def test_messages_of_brokers(template: Template) -> None:
    active, rabbit = event(template, "Active"), event(template, "Rabbit")
    assert decoded(active["messages"][0]["data"]) == {"kind": "a"}
    assert active["messages"][0]["destination"] == {"physicalName": "jobs"}
    assert list(rabbit["rmqMessagesByQueue"]) == ["jobs::/"]


def test_a_document_of_a_database(template: Template) -> None:
    inserted = event(template, "Inserted")
    assert inserted["eventSourceArn"] == "arn:aws:rds:us-east-2:111122223333:cluster:shop"
    assert inserted["events"][0]["event"]["ns"] == {"db": "shop", "coll": "example-collection"}


def test_a_message_of_the_topic_that_its_filter_lets_by(template: Template) -> None:
    sent = event(template, "Told")["Records"][0]["Sns"]
    assert sent["TopicArn"] == "arn:aws:sns:eu-west-1:123456789012:shop-Topic"
    assert sent["MessageAttributes"] == {
        "country": {"Type": "String", "Value": "fr"},
        "price": {"Type": "Number", "Value": "10"},
        "gift": {"Type": "String.Array", "Value": "[true]"},
    }
    assert json.loads(event(template, "ToldInBody")["Records"][0]["Sns"]["Message"]) == {"a": {"b": "c"}}


def test_a_message_that_comes_through_a_queue(template: Template) -> None:
    record = event(template, "Through")["Records"][0]
    body = json.loads(record["body"])
    assert record["eventSourceARN"].endswith(":shop-WorkThroughQueue")
    assert body["TopicArn"].endswith(":shop-Topic")
    assert {"SigningCertURL", "UnsubscribeURL"} <= set(body)


def test_requests_to_the_apis(template: Template) -> None:
    get, every, put = event(template, "Get"), event(template, "Any"), event(template, "Put")
    assert (get["httpMethod"], get["path"], get["pathParameters"]) == ("GET", "/orders/1", {"orderId": "1"})
    assert get["requestContext"]["stage"] == "Prod"
    assert (every["version"], every["resource"], every["httpMethod"]) == ("1.0", "/files/{proxy+}", "POST")
    assert every["requestContext"]["resourceId"] == "ANY /files/{proxy+}"
    assert (put["version"], put["routeKey"], put["rawPath"]) == ("2.0", "PUT /files/{name}", "/files/name")
    assert event(template, "All")["routeKey"] == "$default"


def test_what_starts_a_state_machine(template: Template) -> None:
    assert event(template, "Flow.Ordered") == {"test": "body"}
    assert event(template, "Flow.Changed")["detail"] == {"total": 10}


def test_the_routes_of_a_websocket_api(template: Template) -> None:
    assert event(template, "Chat.$connect")["requestContext"]["eventType"] == "CONNECT"
    assert event(template, "Chat.$disconnect")["requestContext"]["eventType"] == "DISCONNECT"
    sent = event(template, "Chat.send")
    assert (sent["requestContext"]["routeKey"], json.loads(sent["body"])["action"]) == ("send", "send")


def test_schedules(template: Template) -> None:
    assert event(template, "Daily") == {"days": 7}
    assert event(template, "Hourly")["resources"] == [
        "arn:aws:scheduler:eu-west-1:123456789012:schedule/all/WorkHourly"
    ]
    (rule,) = event(template, "Only.Nightly")["resources"]
    assert rule == "arn:aws:events:eu-west-1:123456789012:rule/shop-OnlyNightly"


def test_events_that_match_the_pattern_of_a_rule(template: Template) -> None:
    detail = event(template, "ForObjects")["detail"]
    assert (detail["bucket"]["name"], detail["object"]["key"]) == ("shop-photos", "a/example.png")
    assert event(template, "Part") == "7"
    assert event(template, "Turned") == {
        "text": "order 7 of shop-WorkTurned <other>",
        "all": {"id": "7", "n": 1},
        "no": None,
    }
    assert event(template, "Said") == "hello shop"


def test_lines_of_logs(template: Template) -> None:
    content = json.loads(gzip.decompress(base64.b64decode(event(template, "Line")["awslogs"]["data"])))
    assert (content["logGroup"], content["logEvents"][0]["message"]) == ("/shop", "ERROR Something went wrong")


def test_messages_of_devices_triggers_and_skills(template: Template) -> None:
    assert event(template, "Warm") == {"temperature": 26}
    assert event(template, "SignedUp")["triggerSource"] == "PostConfirmation_ConfirmSignUp"
    assert event(template, "Skill")["session"]["application"] == {"applicationId": "amzn1.ask.skill.1"}


@pytest.mark.parametrize(
    ("name", "note"),
    [
        ("Columns", "the line may not match"),
        ("Filtered", "Lambda doesn't filter the events of Amazon DocumentDB"),
        ("Odd", "the message may not be"),
    ],
)
def test_a_filter_that_is_not_understood_is_told(name: str, note: str, template: Template) -> None:
    made = filled(find_event([template], f"Work.{name}"), LocalValues(template, CONTEXT).resolved)
    assert made.notes[0].startswith(note)


def test_a_pattern_that_nothing_fits(template: Template) -> None:
    with pytest.raises(CompileError) as raised:
        event(template, "Bad")
    (problem,) = raised.value.problems
    asked = '[{"numeric": [">", 5, "<", 4]}]'
    assert problem.message == f"no value was found for what the pattern asks for at detail.n: {asked}"
    assert problem.place is not None
    assert problem.place.line is not None


def test_a_function_with_one_event_needs_no_name(template: Template) -> None:
    assert find_event([template], "Only") == find_event([template], "Only.Nightly")


@pytest.mark.parametrize(
    ("name", "message", "fix"),
    [
        ("Work.Upload", "there is no event 'Upload'", "did you mean 'Uploaded'?"),
        ("Flow", "it has several events", "name one: Flow.Ordered, Flow.Changed"),
        ("Wrok.Get", "there is no function or state machine 'Wrok' with events", "did you mean 'Work'?"),
        ("Photos.Get", "a resource of type AWS::S3::Bucket has no events here", "use one of: Chat, Flow, Only, Work"),
    ],
)
def test_an_event_that_there_is_not(name: str, message: str, fix: str, template: Template) -> None:
    with pytest.raises(CompileError) as raised:
        find_event([template], name)
    (problem,) = raised.value.problems
    assert (problem.message, problem.fix) == (message, fix)


def test_an_event_of_several_stacks(template: Template) -> None:
    with pytest.raises(CompileError, match=r"several stacks have an event 'Work\.Get': shop, shop"):
        find_event([template, template], "Work.Get")


def test_no_events_at_all() -> None:
    with pytest.raises(CompileError, match="none of the stacks declares events"):
        find_event([Template({"Resources": {}})], "Work.Get")
