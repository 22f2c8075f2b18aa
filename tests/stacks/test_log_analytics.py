"""The stack `log_analytics`: who may do what, what becomes of a flow log, and what the named queries answer."""

from __future__ import annotations

import base64
import gzip
import json
import sqlite3
import time
from collections.abc import Callable, Iterable, Sequence
from datetime import UTC, datetime
from typing import Any

import pytest

from sampy import Template as CompiledTemplate
from sampy.testing import ANY, Template, TemplateSnapshot, allows, denies
from sampy.testing.deployed_deploying import Deployer
from stacks.handlers.log_analytics import app
from stacks.log_analytics import QUERIES, TABLE, stack

ACCEPTED = "2 123456789012 eni-0a1b2c3d 10.0.0.5 10.0.1.9 49152 443 6 10 8400 1764374400 1764374460 ACCEPT OK"
REJECTED = "2 123456789012 eni-0a1b2c3d 203.0.113.7 10.0.0.5 51000 22 6 1 60 1764374400 1764374460 REJECT OK"
NO_DATA = "2 123456789012 eni-0a1b2c3d - - - - - - - 1764374400 1764374460 - NODATA"
DAY = "2025/11/29"
GLUE = "arn:aws:glue:us-east-1:${AWS::AccountId}:"
ATHENA = "arn:aws:athena:us-east-1:${AWS::AccountId}:"
NOT_ON_THE_FAKE_AWS = ("AWS::Athena::NamedQuery",)
"""The types of resources that it doesn't have, and that nothing else of the stack needs."""


@pytest.fixture(scope="module")
def template() -> Template:
    return Template.of(stack)


def event_of(*messages: str, kind: str = "DATA_MESSAGE") -> dict[str, Any]:
    """Return messages as CloudWatch Logs hands them to a function."""
    delivery = {
        "messageType": kind,
        "owner": "123456789012",
        "logGroup": "traffic",
        "logStream": "eni-0a1b2c3d-all",
        "subscriptionFilters": ["Unpack"],
        "logEvents": [
            {"id": f"3664{number}", "timestamp": 1_764_374_400_000, "message": message}
            for number, message in enumerate(messages)
        ],
    }
    return {"awslogs": {"data": base64.b64encode(gzip.compress(json.dumps(delivery).encode())).decode()}}


class Firehose:
    """Stands for the client of Firehose.

    Args:
        refused: How many of the records of each call it doesn't take.
    """

    def __init__(self, *refused: int) -> None:
        self.refused = [*refused]
        self.calls: list[list[bytes]] = []

    def put_record_batch(self, *, DeliveryStreamName: str, Records: Sequence[Any]) -> dict[str, Any]:  # noqa: N803
        assert DeliveryStreamName == "stream"
        self.calls.append([record["Data"] for record in Records])
        count = self.refused.pop(0) if self.refused else 0
        told = [{"ErrorCode": "ServiceUnavailableException"} if n < count else {} for n in range(len(Records))]
        return {"FailedPutCount": count, "RequestResponses": told}


class Bucket:
    """Stands for the client of S3."""

    def __init__(self) -> None:
        self.objects: dict[tuple[str, str], bytes] = {}

    def put_object(self, *, Bucket: str, Key: str, Body: bytes) -> None:  # noqa: N803  # as the client calls them
        self.objects[Bucket, Key] = Body


@pytest.fixture
def firehose(monkeypatch: pytest.MonkeyPatch) -> Firehose:
    monkeypatch.setenv("STREAM", "stream")
    return Firehose()


@pytest.fixture
def clients(monkeypatch: pytest.MonkeyPatch, firehose: Firehose) -> dict[str, Any]:
    made: dict[str, Any] = {"firehose": firehose, "s3": Bucket()}
    monkeypatch.setattr(app, "_client", made.__getitem__)
    monkeypatch.setenv("ARCHIVE", "archive")
    monkeypatch.setenv("UNREADABLE", "unreadable/")
    return made


def test_records_become_lines_of_json(clients: dict[str, Any]) -> None:
    assert app.handler(event_of(ACCEPTED, REJECTED), None) == {"delivered": 2, "unreadable": 0}
    ((record,),) = clients["firehose"].calls
    first, second = map(json.loads, record.splitlines())
    assert first == {
        "event_id": "36640",
        "version": 2,
        "account_id": "123456789012",
        "interface_id": "eni-0a1b2c3d",
        "source": "10.0.0.5",
        "destination": "10.0.1.9",
        "source_port": 49152,
        "destination_port": 443,
        "protocol": 6,
        "packets": 10,
        "bytes": 8400,
        "started": 1764374400,
        "ended": 1764374460,
        "action": "ACCEPT",
        "status": "OK",
    }
    assert (second["event_id"], second["action"], second["destination_port"]) == ("36641", "REJECT", 22)
    assert clients["s3"].objects == {}


def test_a_record_without_traffic_has_nothing_where_there_was_nothing() -> None:
    record = app.record_of(NO_DATA)
    assert (record["status"], record["started"]) == ("NODATA", 1764374400)
    assert [record[name] for name in ("source", "destination_port", "bytes", "action")] == [None] * 4


def test_the_columns_of_a_record_are_those_of_the_table() -> None:
    assert ["event_id", *app.record_of(ACCEPTED)] == [name for name, _ in app.COLUMNS]


@pytest.mark.parametrize(
    ("message", "reason"),
    [
        ("", "it has 0 fields instead of 14"),
        ("START RequestId: 1-2", "it has 3 fields instead of 14"),
        (f"{ACCEPTED} vpc-1", "it has 15 fields instead of 14"),
        (ACCEPTED.replace("8400", "8.4k"), "bytes is not a number: 8.4k"),
        (ACCEPTED.replace("8400", "٣"), "bytes is not a number: ٣"),
        (ACCEPTED.replace("10.0.0.5", "10.0.0.256"), "srcaddr is not an address: 10.0.0.256"),
        (ACCEPTED.replace("ACCEPT", "DROP"), "action is none of ACCEPT, REJECT: DROP"),
        (ACCEPTED.replace(" OK", " FINE"), "log-status is none of OK, NODATA, SKIPDATA: FINE"),
    ],
)
def test_what_is_no_record_is_told_why(message: str, reason: str) -> None:
    with pytest.raises(app.Unreadable) as raised:
        app.record_of(message)
    assert str(raised.value) == reason


def test_what_can_not_be_read_is_kept_with_where_it_came_from(clients: dict[str, Any]) -> None:
    assert app.handler(event_of(ACCEPTED, "no record", REJECTED), None) == {"delivered": 2, "unreadable": 1}
    ((where, content),) = clients["s3"].objects.items()
    assert where == ("archive", f"unreadable/{DAY}/36641.json")
    assert json.loads(content) == {
        "log_group": "traffic",
        "log_stream": "eni-0a1b2c3d-all",
        "id": "36641",
        "timestamp": 1_764_374_400_000,
        "message": "no record",
        "reason": "it has 2 fields instead of 14",
    }


def test_a_control_message_is_no_log(clients: dict[str, Any]) -> None:
    event = event_of("CWL CONTROL MESSAGE: Checking health of destination Lambda", kind="CONTROL_MESSAGE")
    assert app.handler(event, None) == {"delivered": 0, "unreadable": 0}
    assert (clients["firehose"].calls, clients["s3"].objects) == ([], {})


def test_lines_share_records_up_to_a_size() -> None:
    assert list(app.packed([b"12\n", b"34\n", b"56\n"], most=6)) == [b"12\n34\n", b"56\n"]
    assert list(app.packed([b"longer than that\n", b"1\n"], most=6)) == [b"longer than that\n", b"1\n"]
    assert list(app.packed([])) == []


@pytest.mark.parametrize(
    ("sizes", "expected"),
    [
        ([1] * 500, [500]),
        ([1] * 501, [500, 1]),
        ([1024 * 1024] * 9, [4, 4, 1]),
        ([1024 * 1024, 3 * 1024 * 1024, 1], [2, 1]),
    ],
)
def test_a_batch_is_what_firehose_takes_at_once(sizes: Iterable[int], expected: list[int]) -> None:
    assert [len(batch) for batch in app.batches(bytes(size) for size in sizes)] == expected


def test_what_firehose_did_not_take_is_sent_again_and_nothing_else(firehose: Firehose) -> None:
    firehose.refused = [2, 1]
    pauses: list[float] = []
    app.deliver([b"1", b"2", b"3"], firehose, pauses.append)
    assert firehose.calls == [[b"1", b"2", b"3"], [b"1", b"2"], [b"1"]]
    assert pauses == [0.2, 0.4]


def test_after_five_attempts_lambda_is_to_call_again(firehose: Firehose) -> None:
    firehose.refused = [2, 2, 2, 2, 2]
    pauses: list[float] = []
    with pytest.raises(app.NotDelivered) as raised:
        app.deliver([b"1", b"2", b"3"], firehose, pauses.append)
    assert str(raised.value) == "2 of 3 records were not taken: ServiceUnavailableException"
    assert (len(firehose.calls), sum(pauses)) == (5, pytest.approx(3.0))


def test_the_template(template_snapshot: TemplateSnapshot) -> None:
    assert stack == template_snapshot


def test_there_is_a_flow_log_where_a_vpc_is_named(template: Template) -> None:
    fields = (
        "${version} ${account-id} ${interface-id} ${srcaddr} ${dstaddr} ${srcport} ${dstport} "
        "${protocol} ${packets} ${bytes} ${start} ${end} ${action} ${log-status}"
    )
    template.has_resource(
        "AWS::EC2::FlowLog",
        {"ResourceId": {"Ref": "VpcId"}, "LogFormat": fields, "LogGroupName": {"Ref": "Traffic"}},
        condition="WithVpc",
    )


def test_no_log_is_kept_for_ever(template: Template) -> None:
    template.all_resources("AWS::Logs::LogGroup", {"RetentionInDays": ANY})


def test_the_table_finds_its_days_where_firehose_puts_them(template: Template) -> None:
    template.has_resource(
        "AWS::KinesisFirehose::DeliveryStream",
        {
            "ExtendedS3DestinationConfiguration": {
                "Prefix": "flow-logs/!{timestamp:yyyy/MM/dd}/",
                "ErrorOutputPrefix": "errors/!{firehose:error-output-type}/!{timestamp:yyyy/MM/dd}/",
            }
        },
    )
    projection = {
        "projection.enabled": "true",
        "projection.day.type": "date",
        "projection.day.format": "yyyy/MM/dd",
        "storage.location.template": {"Fn::Sub": "s3://${Archive}/flow-logs/${!day}/"},
    }
    template.has_resource("AWS::Glue::Table", {"TableInput": {"Parameters": projection}})


def test_a_query_can_not_read_without_end_and_its_results_are_encrypted(template: Template) -> None:
    encrypted = {"EncryptionConfiguration": {"EncryptionOption": "SSE_S3"}}
    configuration = {
        "EnforceWorkGroupConfiguration": True,
        "BytesScannedCutoffPerQuery": 10_000_000_000,
        "ResultConfiguration": {"OutputLocation": {"Fn::Sub": "s3://${Results}/"}, **encrypted},
    }
    template.has_resource("AWS::Athena::WorkGroup", {"WorkGroupConfiguration": configuration})


@pytest.mark.parametrize(
    ("who", "action", "resource"),
    [
        ("FlowLogRole", "logs:PutLogEvents", "Traffic"),
        ("Unpack", "firehose:PutRecordBatch", "Stream"),
        ("Unpack", "s3:PutObject", "Archive/unreadable/*"),
        ("DeliveryRole", "s3:PutObject", "Archive/flow-logs/*"),
        ("DeliveryRole", "s3:PutObject", "Archive/errors/*"),
        ("Analyst", "s3:GetObject", "Archive/flow-logs/*"),
        ("Analyst", "s3:PutObject", "Results/*"),
        ("Analyst", "glue:GetTable", f"{GLUE}table/${{Database}}/${{Table}}"),
        ("Analyst", "athena:StartQueryExecution", f"{ATHENA}workgroup/${{Workgroup}}"),
    ],
)
def test_what_each_role_may_do(who: str, action: str, resource: str, template: Template) -> None:
    assert allows(template.compiled, who, action, resource)


@pytest.mark.parametrize(
    ("who", "action", "resource"),
    [
        ("FlowLogRole", "logs:*", "Deliveries"),
        ("Unpack", "s3:GetObject", "Archive/*"),
        ("Unpack", "s3:*", "Archive/flow-logs/*"),
        ("DeliveryRole", "s3:PutObject", "Archive/unreadable/*"),
        ("DeliveryRole", "s3:DeleteObject*", "Archive/*"),
        ("Analyst", "s3:*Object*", "Archive/unreadable/*"),
        ("Analyst", "s3:PutObject", "Archive/*"),
        ("Analyst", "glue:UpdateTable", "*"),
        ("Analyst", "athena:*", f"{ATHENA}workgroup/primary"),
    ],
)
def test_and_what_it_may_not(who: str, action: str, resource: str, template: Template) -> None:
    assert denies(template.compiled, who, action, resource)


@pytest.fixture
def answer_of() -> Callable[[str], list[tuple[object, ...]]]:
    """Return what asks a named query, of a table in which there are some records of two days."""
    base = sqlite3.connect(":memory:")
    base.create_function("from_unixtime", 1, lambda seconds: datetime.fromtimestamp(seconds, UTC).isoformat())
    base.create_function("date_trunc", 2, lambda unit, moment: f"{moment[:13]}:00" if unit == "hour" else None)
    columns = [*(name for name, _ in app.COLUMNS), "day"]
    base.execute(f"CREATE TABLE {TABLE} ({', '.join(columns)})")
    later = ACCEPTED.replace("1764374400", "1764381600").replace("8400", "100")
    for day, message in [(DAY, ACCEPTED), (DAY, later), (DAY, REJECTED), (DAY, NO_DATA), ("2025/11/28", ACCEPTED)]:
        values = ["1", *app.record_of(message).values(), day]
        base.execute(f"INSERT INTO {TABLE} VALUES ({', '.join('?' for _ in values)})", values)

    def ask(name: str) -> list[tuple[object, ...]]:
        return base.execute(QUERIES[name][1], (DAY, DAY)).fetchall()

    return ask


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("TopTalkers", [("10.0.0.5", "10.0.1.9", 8500, 20), ("203.0.113.7", "10.0.0.5", 60, 1)]),
        ("RejectedByPort", [(22, 6, 1, 1)]),
        ("TrafficByHour", [("2025-11-29T00:00", 8460, 2), ("2025-11-29T02:00", 100, 1)]),
    ],
)
def test_a_named_query_answers_its_question(
    query: str, expected: list[tuple[object, ...]], answer_of: Callable[[str], list[tuple[object, ...]]]
) -> None:
    assert answer_of(query) == expected


def without(template: CompiledTemplate, *types: str) -> CompiledTemplate:
    """Return a template without the resources of some types."""
    kept = {name: each for name, each in template.resources.items() if each["Type"] not in types}
    return CompiledTemplate({**template.document, "Resources": kept}, source=template.source, name=template.name)


def test_a_flow_log_ends_up_in_the_folder_of_its_day(deployed_stack: Deployer, template: Template) -> None:
    deployed = deployed_stack(without(template.compiled, *NOT_ON_THE_FAKE_AWS))
    group, archive = deployed.outputs["LogGroup"], deployed.outputs["Archive"]
    logs, s3 = deployed.client("logs"), deployed.client("s3")
    logs.create_log_stream(logGroupName=group, logStreamName="eni-0a1b2c3d-all")
    days = {f"{datetime.now(UTC):%Y/%m/%d}"}
    written = [
        {"timestamp": round(time.time() * 1000), "message": message} for message in (ACCEPTED, "no record", REJECTED)
    ]
    logs.put_log_events(logGroupName=group, logStreamName="eni-0a1b2c3d-all", logEvents=written)

    objects: dict[str, tuple[str, str]] = {}
    # Firehose waits for more for five minutes, and the fake AWS for nothing.
    end = time.monotonic() + (30 if deployed.endpoint else 600)
    while len(objects) < 2 and time.monotonic() < end:
        time.sleep(0.05)
        keys = [each["Key"] for each in s3.list_objects_v2(Bucket=archive).get("Contents", [])]
        objects = {key.partition("/")[0]: (key, key.partition("/")[2].rpartition("/")[0]) for key in keys}
    days.add(f"{datetime.now(UTC):%Y/%m/%d}")
    assert objects.keys() == {"flow-logs", "unreadable"}
    assert {day for _, day in objects.values()} <= days
    key = objects["flow-logs"][0]
    with s3.get_object(Bucket=archive, Key=key)["Body"] as body:
        content = gzip.decompress(body.read()) if key.endswith(".gz") else body.read()
    lines = [json.loads(line) for line in content.splitlines()]
    assert [(line["source"], line["action"]) for line in lines] == [("10.0.0.5", "ACCEPT"), ("203.0.113.7", "REJECT")]

    table = deployed.client("glue").get_table(DatabaseName="network", Name="flow_logs")["Table"]
    assert {column["Name"] for column in table["StorageDescriptor"]["Columns"]} == {*lines[0]}
