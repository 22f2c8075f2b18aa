"""Events of Amazon Kinesis Data Streams, Amazon Data Firehose and Kinesis Data Analytics.

The data of a record is given as it is, for all of them, and is encoded here.
Source: AWS pages "Using Lambda to process records from Amazon Kinesis Data Streams", "Amazon Data Firehose data
transformation" and "Preprocessing data using a Lambda function".
"""

from __future__ import annotations

import json
from functools import partial
from typing import Literal

from sampy.intrinsics import Json
from sampy.local.sample_events.encodings import base64_of, zipped_base64_of
from sampy.local.sample_events.places import arn, global_arn
from sampy.local.sample_events.samples import Sample, Samples
from sampy.local.sample_events.values import ACCOUNT_ID, MILLISECONDS, REGION, SECONDS, uuid

_SEQUENCE = "49545115243490985018280067714973144582180062593244200961"
_HELLO = "Hello, this is a test 123."
_STREAM = "example-stream"
_APACHE_LOG = '203.0.113.7 - - [02/Jan/2024:03:04:05 +0000] "GET /list.html HTTP/1.1" 200 6291'
_SYSLOG = "<13>Jan  2 03:04:05 example.com app[123]: Hello, this is a test 123."
_CHANGE = '{"ROWTIME_TIMESTAMP":"2024-01-02 03:04:05.678","VEHICLEID":"5","VEHICLECOUNT":18}'
Encoding = Literal["plain", "gzip"]


def get_records(
    *,
    stream: str = _STREAM,
    data: str = _HELLO,
    partition_key: str = "partitionKey-03",
    sequence: str = _SEQUENCE,
    count: int = 1,
    region: str = REGION,
    account_id: str = ACCOUNT_ID,
    partition: str = "",
) -> dict[str, Json]:
    """Return records of a data stream."""
    source = arn("kinesis", f"stream/{stream}", region=region, account_id=account_id, partition=partition)
    role = global_arn("iam", "role/example-role", region=region, account_id=account_id, partition=partition)
    records: list[Json] = []
    for index in range(count):
        number = _after(sequence, index)
        payload: dict[str, Json] = {
            "kinesisSchemaVersion": "1.0",
            "partitionKey": partition_key,
            "sequenceNumber": number,
            "data": base64_of(data),
            "approximateArrivalTimestamp": SECONDS + 0.678,
        }
        records.append(
            {
                "kinesis": payload,
                "eventSource": "aws:kinesis",
                "eventVersion": "1.0",
                "eventID": f"shardId-000000000000:{number}",
                "eventName": "aws:kinesis:record",
                "invokeIdentityArn": role,
                "awsRegion": region,
                "eventSourceARN": source,
            }
        )
    return {"Records": records}


def kinesis_firehose(
    *,
    data: str = _HELLO,
    stream: str = _STREAM,
    count: int = 1,
    region: str = REGION,
    account_id: str = ACCOUNT_ID,
    partition: str = "",
) -> dict[str, Json]:
    """Return records of a Firehose stream that are to be transformed."""
    return _firehose(base64_of(data), stream, count, region, account_id, partition)


def cloudwatch_logs_processor(
    *,
    message: str = "This is a test",
    stream: str = _STREAM,
    count: int = 1,
    region: str = REGION,
    account_id: str = ACCOUNT_ID,
    partition: str = "",
) -> dict[str, Json]:
    """Return records of a Firehose stream, each with compressed lines of CloudWatch Logs."""
    from sampy.local.sample_events.services.cloudwatch import log_data

    lines = zipped_base64_of(json.dumps(log_data(message, "/example/group", "example-log-stream", account_id)))
    return _firehose(lines, stream, count, region, account_id, partition)


def streams_as_source(
    *,
    data: str = _HELLO,
    stream: str = _STREAM,
    partition_key: str = "partitionKey-03",
    sequence: str = _SEQUENCE,
    count: int = 1,
    region: str = REGION,
    account_id: str = ACCOUNT_ID,
    partition: str = "",
) -> dict[str, Json]:
    """Return records that a Firehose stream got from a data stream."""
    metadata: dict[str, Json] = {
        "shardId": "shardId-000000000000",
        "partitionKey": partition_key,
        "approximateArrivalTimestamp": MILLISECONDS,
        "sequenceNumber": sequence,
        "subsequenceNumber": 0,
    }
    event = _firehose(base64_of(data), f"{stream}-delivery", count, region, account_id, partition, metadata)
    source = arn("kinesis", f"stream/{stream}", region=region, account_id=account_id, partition=partition)
    return {**event, "sourceKinesisStreamArn": source}


def analytics(
    *,
    encoding: Encoding = "plain",
    source: str = "streams",
    data: str = "This is a test from Kinesis Analytics",
    application: str = "example-application",
    stream: str = _STREAM,
    count: int = 1,
    region: str = REGION,
    account_id: str = ACCOUNT_ID,
    partition: str = "",
) -> dict[str, Json]:
    """Return records that an application of Kinesis Data Analytics wants preprocessed.

    Args:
        encoding: How the data is encoded before Base64.
        source: Where the records came from: ``streams`` or ``firehose``, which have records of different forms.
        data: The data of each record.
        application: The name of the application.
        stream: The name of the stream.
        count: How many records.
        region: The region.
        account_id: The account.
        partition: The partition; that of the region where it is empty.
    """
    encoded = zipped_base64_of(data) if encoding == "gzip" else base64_of(data)
    place = partial(arn, region=region, account_id=account_id, partition=partition)
    origin = place("kinesis", f"stream/{stream}")
    if source == "firehose":
        origin = place("firehose", f"deliverystream/{stream}")
    return {
        "invocationId": uuid(0),
        "applicationArn": place("kinesisanalytics", f"application/{application}"),
        "streamArn": origin,
        "records": [_analysed(index, encoded, source) for index in range(count)],
    }


def _analysed(index: int, encoded: str, source: str) -> Json:
    arrival: dict[str, Json] = {"approximateArrivalTimestamp": MILLISECONDS}
    if source == "firehose":
        return {"recordId": uuid(index + 1), "kinesisFirehoseRecordMetadata": arrival, "data": encoded}
    metadata: dict[str, Json] = {
        "sequenceNumber": _after(_SEQUENCE, index),
        "partitionKey": "partitionKey-03",
        "shardId": "shardId-000000000000",
        **arrival,
    }
    return {"recordId": uuid(index + 1), "kinesisStreamRecordMetadata": metadata, "data": encoded}


def _firehose(
    encoded: str,
    stream: str,
    count: int,
    region: str,
    account_id: str,
    partition: str,
    metadata: dict[str, Json] | None = None,
) -> dict[str, Json]:
    records: list[Json] = []
    for index in range(count):
        record: dict[str, Json] = {"recordId": uuid(index + 1), "approximateArrivalTimestamp": MILLISECONDS}
        if metadata is not None:
            number = _after(str(metadata["sequenceNumber"]), index)
            record["kinesisRecordMetadata"] = {**metadata, "sequenceNumber": number}
        records.append({**record, "data": encoded})
    resource = f"deliverystream/{stream}"
    delivery = arn("firehose", resource, region=region, account_id=account_id, partition=partition)
    return {"invocationId": uuid(0), "deliveryStreamArn": delivery, "region": region, "records": records}


def _after(sequence: str, index: int) -> str:
    """Return the number of a record so many places after the first; a text that is no number is for all of them."""
    return str(int(sequence) + index) if sequence.isdecimal() else sequence


_HOW = ("encoding", "source")
EVENTS: Samples = {
    "analytics": Sample("Records are to be preprocessed for an analysis.", analytics, _HOW),
    "analytics-compressed": Sample(
        "The same, with data compressed by gzip.", partial(analytics, encoding="gzip"), _HOW
    ),
    "analytics-dynamodb": Sample("The same, with rows as JSON.", partial(analytics, data=_CHANGE), _HOW),
    "analytics-kpl": Sample("The same, with records from Firehose.", partial(analytics, source="firehose"), _HOW),
    "apachelog": Sample("Records of Firehose hold lines of a web server.", partial(kinesis_firehose, data=_APACHE_LOG)),
    "cloudwatch-logs-processor": Sample("Records of Firehose hold lines of logs.", cloudwatch_logs_processor),
    "get-records": Sample("Records were put into a data stream.", get_records),
    "kinesis-firehose": Sample("Records of Firehose are to be transformed.", kinesis_firehose),
    "streams-as-source": Sample("Records of Firehose came from a data stream.", streams_as_source),
    "syslog": Sample("Records of Firehose hold lines of syslog.", partial(kinesis_firehose, data=_SYSLOG)),
}
