"""Service integrations as calls of boto3: names, parameters, answers, errors."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from io import BytesIO
from typing import Any

import pytest
from botocore.response import StreamingBody
from botocore.stub import Stubber

from sampy.errors import AwsError
from sampy.executions import Resource, TaskCall, TaskError
from sampy.local.state_machines import Clients
from sampy.local.state_machines.s3_files import items_read, results_written
from sampy.local.state_machines.services import call_service, callable_by, java_name


@pytest.fixture(scope="module")
def clients() -> Iterator[Clients]:
    made = Clients("http://127.0.0.1:9", "us-east-1")
    yield made
    made.close()


def resource(name: str) -> Resource:
    return Resource.parse(f"arn:aws:states:::{name}")


def called(
    clients: Clients, name: str, given: Any, service: str, operation: str, expected: Any, answer: dict[str, Any]
) -> Any:
    with Stubber(clients.client(service)) as stub:
        stub.add_response(operation, answer, expected)
        return call_service(clients, resource(name), given, "Do")


METADATA = {"RequestId": "r", "HTTPStatusCode": 200, "HTTPHeaders": {"server": "s"}}


def test_an_integration_of_its_own_tells_of_the_call(clients: Clients) -> None:
    body = {"QueueUrl": "q", "MessageBody": {"a": [1]}}
    expected = {"QueueUrl": "q", "MessageBody": '{"a":[1]}'}
    answer = {"MessageId": "m", "ResponseMetadata": METADATA}
    assert called(clients, "sqs:sendMessage", body, "sqs", "send_message", expected, answer) == {
        "MessageId": "m",
        "SdkHttpMetadata": {
            "AllHttpHeaders": {"server": ["s"]},
            "HttpHeaders": {"server": "s"},
            "HttpStatusCode": 200,
        },
        "SdkResponseMetadata": {"RequestId": "r"},
    }


def test_an_sdk_integration_has_names_in_pascal_case(clients: Clients) -> None:
    expected = {"stateMachineArn": "arn", "maxResults": 1}
    started = datetime(2030, 1, 1, 12, tzinfo=UTC)
    listed = {"executionArn": "e", "stateMachineArn": "arn", "name": "n", "status": "RUNNING", "startDate": started}
    answer = {"executions": [listed], "ResponseMetadata": METADATA}
    given = {"StateMachineArn": "arn", "MaxResults": 1}
    assert called(
        clients, "aws-sdk:sfn:listExecutions", given, "stepfunctions", "list_executions", expected, answer
    ) == {
        "Executions": [
            {
                "ExecutionArn": "e",
                "StateMachineArn": "arn",
                "Name": "n",
                "Status": "RUNNING",
                "StartDate": "2030-01-01T12:00:00Z",
            }
        ]
    }


def test_a_body_is_text(clients: Clients) -> None:
    body = StreamingBody(BytesIO(b"{}"), 2)
    given = {"Bucket": "b", "Key": "k"}
    assert called(clients, "aws-sdk:s3:getObject", given, "s3", "get_object", given, {"Body": body}) == {"Body": "{}"}


@pytest.mark.parametrize(
    ("name", "service", "operation", "code", "error"),
    [
        (
            "dynamodb:putItem",
            "dynamodb",
            "put_item",
            "ConditionalCheckFailedException",
            "DynamoDB.ConditionalCheckFailedException",
        ),
        (
            "aws-sdk:dynamodb:putItem",
            "dynamodb",
            "put_item",
            "ConditionalCheckFailedException",
            "DynamoDb.ConditionalCheckFailedException",
        ),
        ("aws-sdk:s3:getObject", "s3", "get_object", "NoSuchKey", "S3.NoSuchKeyException"),
        ("aws-sdk:s3:getObject", "s3", "get_object", "InvalidBucketName", "S3.S3Exception"),
        ("dynamodb:putItem", "dynamodb", "put_item", "ValidationException", "DynamoDB.AmazonDynamoDBException"),
    ],
)
def test_an_error_has_the_name_that_step_functions_gives_it(
    clients: Clients, name: str, service: str, operation: str, code: str, error: str
) -> None:
    given: dict[str, Any] = {"TableName": "t", "Item": {}} if "dynamodb" in name else {"Bucket": "b", "Key": "k"}
    with Stubber(clients.client(service)) as stub:
        stub.add_client_error(operation, code, "it is so", 400)
        with pytest.raises(TaskError) as failed:
            call_service(clients, resource(name), given, "Do")
    assert failed.value.error == error
    assert failed.value.cause.startswith("it is so (Service: ")


def test_an_entry_that_is_not_put_fails(clients: Clients) -> None:
    entries = [{"Source": "s", "DetailType": "d", "Detail": {"a": 1}}]
    expected = {"Entries": [{**entries[0], "Detail": '{"a":1}'}]}
    answer = {"FailedEntryCount": 1, "Entries": [{"ErrorCode": "InternalFailure"}]}
    with pytest.raises(TaskError, match=r"EventBridge\.FailedEntry"):
        called(clients, "events:putEvents", {"Entries": entries}, "events", "put_events", expected, answer)


def test_parameters_that_do_not_fit_fail(clients: Clients) -> None:
    with pytest.raises(TaskError, match=r"States\.Runtime: The Parameters 'getObject'"):
        call_service(clients, resource("aws-sdk:s3:getObject"), {"Bucket": "b"}, "Do")


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("aws-sdk:s4:getObject", "Do: there is no service 's4'"),
        ("aws-sdk:s3:fetchObject", "Do: aws-sdk:s3 has no action 'fetchObject'"),
        ("aws-sdk:sqs:listQueues", "Do: http://127.0.0.1:9 can't be asked for aws-sdk:sqs:listQueues"),
    ],
)
def test_what_can_not_be_called_is_told(clients: Clients, name: str, message: str) -> None:
    with pytest.raises(AwsError, match=message):
        call_service(clients, resource(name), {}, "Do")


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("sqs:sendMessage.waitForTaskToken", True),
        ("aws-sdk:ec2:describeInstances", True),
        ("ecs:runTask.sync", False),
        ("http:invoke", False),
    ],
)
def test_what_is_one_call(name: str, expected: bool) -> None:
    assert callable_by(resource(name)) is expected


@pytest.mark.parametrize(
    ("service_id", "name"),
    [("DynamoDB", "DynamoDb"), ("SFN", "Sfn"), ("S3", "S3"), ("CloudWatch Logs", "CloudWatchLogs"), ("EC2", "Ec2")],
)
def test_errors_start_with_the_name_of_the_sdk_for_java(service_id: str, name: str) -> None:
    assert java_name(service_id) == name


def call(action: str, purpose: Any, **given: Any) -> TaskCall:
    return TaskCall(f"arn:aws:states:::s3:{action}", given, "All", purpose=purpose)


def test_objects_are_listed_page_by_page(clients: Clients) -> None:
    with Stubber(clients.client("s3")) as stub:
        first = {"Contents": [{"Key": "a"}], "NextContinuationToken": "2"}
        stub.add_response("list_objects_v2", first, {"Bucket": "b"})
        stub.add_response("list_objects_v2", {"Contents": [{"Key": "c"}]}, {"Bucket": "b", "ContinuationToken": "2"})
        assert items_read(clients, call("listObjectsV2", "read items", Bucket="b")) == [{"Key": "a"}, {"Key": "c"}]


def test_results_are_written_with_a_manifest(clients: Clients) -> None:
    given = {"Bucket": "b", "Prefix": "out", "Results": [1], "MapRunArn": "arn", "ManifestKey": "out/2/manifest.json"}
    manifest = (
        '{"DestinationBucket":"b","MapRunArn":"arn","ResultFiles":{"FAILED":[],"PENDING":[],'
        '"SUCCEEDED":[{"Key":"out/2/SUCCEEDED_0.json","Size":3}]}}'
    )
    with Stubber(clients.client("s3")) as stub:
        stub.add_response("put_object", {}, {"Bucket": "b", "Key": "out/2/SUCCEEDED_0.json", "Body": "[1]"})
        stub.add_response("put_object", {}, {"Bucket": "b", "Key": "out/2/manifest.json", "Body": manifest})
        results_written(clients, call("putObject", "write results", **given))
        stub.assert_no_pending_responses()
