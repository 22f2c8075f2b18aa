"""The samples of services: what options change, and how values are encoded."""

from __future__ import annotations

import base64
import gzip
import hashlib
import json
from typing import Any

import pytest

from sampy.local.sample_events.catalog import samples_of
from sampy.local.sample_events.samples import InvalidOption, options_of


def sample(name: str, **values: object) -> Any:
    service, event = name.split()
    return samples_of(service)[event].make(**values)


def decoded(text: str) -> str:
    return base64.b64decode(text, validate=True).decode()


def test_the_key_of_an_object_is_encoded_in_notifications_only() -> None:
    key = "my photos/a+b (1) é.jpg"
    notified = sample("s3 put", bucket="photos", key=key)["Records"][0]["s3"]
    assert notified["object"]["key"] == "my+photos/a%2Bb+%281%29+%C3%A9.jpg"
    assert notified["bucket"]["arn"] == "arn:aws:s3:::photos"
    assert sample("eventbridge s3-object-created", key=key)["detail"]["object"]["key"] == key


def test_an_object_that_was_deleted_has_no_size() -> None:
    record = sample("s3 delete")["Records"][0]
    assert record["eventName"] == "ObjectRemoved:Delete"
    assert sorted(record["s3"]["object"]) == ["key", "sequencer"]


def test_the_digest_of_a_message_is_that_of_its_body() -> None:
    record = sample("sqs receive-message", body="{é}")["Records"][0]
    assert record["md5OfBody"] == hashlib.md5("{é}".encode(), usedforsecurity=False).hexdigest()


def test_messages_of_a_fifo_queue_have_a_group_and_a_number() -> None:
    first, second = sample("sqs receive-message", queue_name="jobs.fifo", count=2)["Records"]
    assert first["attributes"]["MessageGroupId"] == "example-group"
    assert int(second["attributes"]["SequenceNumber"]) == int(first["attributes"]["SequenceNumber"]) + 1
    assert first["messageId"] != second["messageId"]


def test_the_partition_and_the_hosts_are_those_of_the_region() -> None:
    record = sample("sns notification", region="cn-north-1")["Records"][0]
    assert record["Sns"]["TopicArn"] == "arn:aws-cn:sns:cn-north-1:123456789012:ExampleTopic"
    assert record["Sns"]["SigningCertUrl"].startswith("https://sns.cn-north-1.amazonaws.com.cn/")
    assert sample("sqs receive-message", partition="aws-x")["Records"][0]["eventSourceARN"].startswith("arn:aws-x:")


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("kinesis get-records", lambda event: event["Records"][0]["kinesis"]["data"]),
        ("kinesis kinesis-firehose", lambda event: event["records"][0]["data"]),
        ("kinesis streams-as-source", lambda event: event["records"][0]["data"]),
        ("kinesis analytics", lambda event: event["records"][0]["data"]),
        ("kafka msk", lambda event: event["records"]["example-topic-0"][0]["value"]),
        ("kafka self-managed", lambda event: event["records"]["example-topic-0"][0]["value"]),
        ("mq active-mq", lambda event: event["messages"][0]["data"]),
        ("mq rabbit-mq", lambda event: event["rmqMessagesByQueue"]["example-queue::/"][0]["data"]),
    ],
)
def test_data_is_encoded(name: str, data: Any) -> None:
    assert decoded(data(sample(name, data="häh?"))) == "häh?"


def test_compressed_records() -> None:
    record = sample("kinesis analytics-compressed", data="rows")["records"][0]
    assert gzip.decompress(base64.b64decode(record["data"])) == b"rows"


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("cloudwatch logs", lambda event: event["awslogs"]["data"]),
        ("kinesis cloudwatch-logs-processor", lambda event: event["records"][0]["data"]),
    ],
)
def test_lines_of_logs_are_compressed(name: str, data: Any) -> None:
    content = json.loads(gzip.decompress(base64.b64decode(data(sample(name, message="ERROR é")))))
    assert [line["message"] for line in content["logEvents"]] == ["ERROR é"]


@pytest.mark.parametrize(
    ("name", "records"),
    [
        ("cloudwatch logs", None),
        ("documentdb change", "events"),
        ("dynamodb update", "Records"),
        ("kinesis get-records", "Records"),
        ("kinesis kinesis-firehose", "records"),
        ("mq active-mq", "messages"),
        ("s3 batch-invocation", "tasks"),
        ("sqs receive-message", "Records"),
    ],
)
def test_several_records_differ(name: str, records: str | None) -> None:
    event = sample(name, count=4)
    if records is None:
        found = json.loads(gzip.decompress(base64.b64decode(event["awslogs"]["data"])))["logEvents"]
    else:
        found = event[records]
    assert len({json.dumps(each) for each in found}) == 4


def test_changes_of_a_table_come_in_turn() -> None:
    records = sample("dynamodb update", table="Orders")["Records"]
    assert [record["eventName"] for record in records] == ["INSERT", "MODIFY", "REMOVE"]
    assert [sorted({"NewImage", "OldImage"} & set(record["dynamodb"])) for record in records] == [
        ["NewImage"],
        ["NewImage", "OldImage"],
        ["OldImage"],
    ]


@pytest.mark.parametrize(
    ("values", "path", "parameters", "body"),
    [
        ({}, "/path/to/resource", {"proxy": "path/to/resource"}, '{"test":"body"}'),
        ({"resource": "/orders/{orderId}", "method": "GET"}, "/orders/1", {"orderId": "1"}, None),
        (
            {"resource": "/a/{x}/b/{y+}", "path": "a/1%202/b/c/d"},
            "/a/1%202/b/c/d",
            {"x": "1 2", "y": "c/d"},
            '{"test":"body"}',
        ),
        ({"resource": "/orders", "path": "/other", "body": "x"}, "/other", None, "x"),
        ({"resource": "/a.b/{id}", "path": "/aXb/1", "body": "x"}, "/aXb/1", None, "x"),
    ],
)
def test_the_path_of_a_request(
    values: dict[str, str], path: str, parameters: dict[str, str] | None, body: str | None
) -> None:
    event = sample("apigateway aws-proxy", **values)
    assert (event["path"], event["pathParameters"], event["body"]) == (path, parameters, body)
    assert event["requestContext"]["path"] == f"/prod{path}"


def test_a_body_that_is_binary() -> None:
    event = sample("apigateway aws-proxy", body="é", base64=True)
    assert (decoded(event["body"]), event["isBase64Encoded"]) == ("é", True)


def test_what_a_request_to_an_http_api_lacks_is_left_out() -> None:
    event = sample("apigateway http-api-proxy", method="GET", query_string_parameters="{}", stage="dev")
    assert {"body", "queryStringParameters", "pathParameters", "cookies"}.isdisjoint(event)
    assert (event["rawPath"], event["requestContext"]["http"]["path"]) == ("/dev/path/to/resource",) * 2


@pytest.mark.parametrize(
    ("name", "values", "message"),
    [
        ("eventbridge event", {"detail": "{"}, "this is no JSON: "),
        ("eventbridge event", {"detail": "[]"}, "give a JSON object"),
        ("appsync resolver", {"arguments": "1"}, "give a JSON object"),
        ("cloudformation create-request", {"properties": "1"}, "give a JSON object"),
        ("alb request", {"query_string_parameters": '{"a": 1}'}, "give an object of text"),
        ("iot rule", {"message": "hello"}, "this is no JSON: "),
    ],
)
def test_an_option_that_is_no_json(name: str, values: dict[str, str], message: str) -> None:
    with pytest.raises(InvalidOption, match=message):
        sample(name, **values)


def test_a_service_that_there_is_not() -> None:
    with pytest.raises(KeyError):
        samples_of("s4")


SAM = {
    "alb": {"request": "body method path account-id dns-suffix"},
    "alexa-skills-kit": {
        "end-session intent-answer intent-getnewfact intent-mycoloris intent-recipe start-session": (
            "session-id user-id application-id request-id"
        )
    },
    "alexa-smart-home": {
        "smart-home-control-turn-off-request smart-home-control-turn-on-request smart-home-discovery-request": ""
    },
    "apigateway": {
        "authorizer request-authorizer": "account-id partition region stage method resource restApiId",
        "aws-proxy": "body stage method resource path querystringparameters account-id dns-suffix",
        "http-api-proxy": "body stage method path account-id dns-suffix",
    },
    "appsync": {"resolver": ""},
    "batch": {"get-job submit-job": ""},
    "cloudformation": {"create-request": "account-id partition region stack"},
    "cloudfront": {
        "ab-test access-request-in-response http-redirect modify-querystring multiple-remote-calls-aggregate-response "
        "normalize-querystring-to-improve-cache-hit redirect-on-viewer-country redirect-unauthenticated-users "
        "response-generation serve-object-on-viewer-device simple-remote-call": "uri method",
        "modify-response-header": "",
    },
    "cloudwatch": {"logs": "", "scheduled-event": "account-id partition region rule"},
    "codecommit": {"repository": "account-id partition region repository trigger custom-data"},
    "codepipeline": {"job": "account-id input-bucket input-key output-bucket output-key"},
    "cognito": {"sync-trigger": "region"},
    "config": {
        "item-change-notification oversized-item-change-notification periodic-rule": "region partition account-id"
    },
    "connect": {"contact-flow-event": "region partition account-id contact-id phone-number"},
    "dynamodb": {"update": "account-id partition region table"},
    "kinesis": {
        "analytics analytics-compressed analytics-dynamodb": "partition region account-id application stream data",
        "analytics-kpl": "partition region account-id application stream",
        "apachelog syslog": "region data",
        "cloudwatch-logs-processor": "region partition account-id",
        "get-records streams-as-source": "region partition sequence data partition-key",
        "kinesis-firehose": "partition region data",
    },
    "lex": {"book-car book-hotel make-appointment order-flowers": ""},
    "lex-v2": {"banking-bot book-car book-hotel": ""},
    "rekognition": {"s3-request": "region partition bucket key"},
    "s3": {"batch-invocation": "bucket-arn key", "delete put": "region partition bucket key"},
    "sagemaker": {
        "ground-truth-annotation-consolidation": (
            "region partition account-id labeling-job-name label-attribute-name s3-output-path execution-role "
            "iteration-object-timestamp"
        ),
        "ground-truth-pre-human": "region partition account-id source-ref labeling-job-name",
    },
    "ses": {"email-receiving": "region partition account-id dns-suffix"},
    "sns": {"notification": "account-id partition region topic subject message"},
    "sqs": {"receive-message": "partition region account-id queue-name body"},
    "stepfunctions": {"error": "error cause"},
    "workmail": {"email": "flow-direction mail-from sender"},
}
"""The services, events and options of SAM CLI 1.170."""


@pytest.mark.parametrize("service", SAM)
def test_what_sam_cli_has_is_there(service: str) -> None:
    samples = samples_of(service)
    for events, options in SAM[service].items():
        for event in events.split():
            names = {name for option in options_of(samples[event]) for name in option.names}
            assert {f"--{option}" for option in options.split()} <= names, event
