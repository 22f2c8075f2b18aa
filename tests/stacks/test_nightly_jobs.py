"""The nightly jobs: what its stack allows and watches, what its handlers do with jobs, and the whole of it deployed."""

from __future__ import annotations

import importlib.util
import json
import time
from collections.abc import Callable
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from sampy.testing import Template, TemplateSnapshot, allows, denies
from sampy.testing.deployed_deploying import Deployer
from sampy.testing.deployed_stacks import DeployedStack
from stacks import nightly_jobs
from stacks.nightly_jobs import dead_jobs, jobs, missed_nights, plan, work


@pytest.fixture(scope="module")
def template() -> Template:
    return Template.of(nightly_jobs.stack)


def handlers(name: str) -> ModuleType:
    """Return a module of the handlers."""
    file = Path(nightly_jobs.__file__).parent / "handlers/nightly_jobs" / f"{name}.py"
    specification = importlib.util.spec_from_file_location(f"nightly_jobs_{name}", file)
    assert specification is not None
    assert specification.loader is not None
    module = importlib.util.module_from_spec(specification)
    specification.loader.exec_module(module)
    return module


# The stack


def test_the_template(template: Template, template_snapshot: TemplateSnapshot) -> None:
    assert template == template_snapshot


@pytest.mark.parametrize(
    ("function", "action", "resource", "verdict"),
    [
        ("Plan", "dynamodb:Scan", "Shops", allows),
        ("Plan", "sqs:SendMessage", "Jobs", allows),
        ("Plan", "sqs:SendMessage", "MissedNights", allows),
        ("PlanNightRole", "sqs:SendMessage", "MissedNights", allows),
        ("PlanNightRole", "lambda:InvokeFunction", "Plan", allows),
        ("Work", "sqs:ReceiveMessage", "Jobs", allows),
        ("Work", "dynamodb:Query", "Orders", allows),
        ("Work", "dynamodb:PutItem", "Summaries", allows),
        ("Plan", "sqs:ReceiveMessage", "*", denies),
        ("Plan", "dynamodb:PutItem", "*", denies),
        ("Plan", "dynamodb:*", "Orders", denies),
        ("Work", "sqs:SendMessage", "*", denies),
        ("Work", "sqs:ReceiveMessage", "DeadJobs", denies),
        ("Work", "dynamodb:PutItem", "Orders", denies),
        ("Work", "dynamodb:DeleteItem", "*", denies),
        ("PlanNightRole", "lambda:InvokeFunction", "Work", denies),
    ],
)
def test_who_may_do_what(
    template: Template, function: str, action: str, resource: str, verdict: Callable[..., object]
) -> None:
    assert verdict(template.compiled, function, action, resource)


def test_a_job_comes_back_on_its_own_and_dies_after_three_times(template: Template) -> None:
    batches = {"FunctionResponseTypes": ["ReportBatchItemFailures"], "EventSourceArn": jobs.arn, "FunctionName": work}
    template.has_resource("AWS::Lambda::EventSourceMapping", batches)
    dead = {"deadLetterTargetArn": dead_jobs.arn, "maxReceiveCount": 3}
    template.has_resource("AWS::SQS::Queue", {"RedrivePolicy": dead}, logical_id=jobs)


def test_a_batch_does_not_come_back_while_it_is_worked_on(template: Template) -> None:
    timeout = template.resource(work)["Properties"]["Timeout"]
    assert template.resource(jobs)["Properties"]["VisibilityTimeout"] >= 6 * timeout


def test_no_more_is_read_than_may_run(template: Template) -> None:
    (mapping,) = template.find("AWS::Lambda::EventSourceMapping").values()
    most = mapping["Properties"]["ScalingConfig"]["MaximumConcurrency"]
    assert most <= template.resource(work)["Properties"]["ReservedConcurrentExecutions"]


def test_a_night_that_is_missed_is_kept_whether_it_began_or_not(template: Template) -> None:
    target = {"DeadLetterConfig": {"Arn": missed_nights.arn}, "RetryPolicy": {"MaximumRetryAttempts": 10}}
    template.has_resource("AWS::Scheduler::Schedule", {"Target": target})
    failures = {"OnFailure": {"Destination": missed_nights.arn}}
    template.has_resource("AWS::Lambda::EventInvokeConfig", {"MaximumRetryAttempts": 2, "DestinationConfig": failures})


@pytest.mark.parametrize(
    ("metric", "dimension", "threshold"),
    [
        ("ApproximateNumberOfMessagesVisible", ("QueueName", dead_jobs), 0),
        ("ApproximateNumberOfMessagesVisible", ("QueueName", missed_nights), 0),
        ("ApproximateAgeOfOldestMessage", ("QueueName", jobs), 3600),
        ("Errors", ("FunctionName", work), 0),
        ("Invocations", ("FunctionName", plan), 1),
    ],
)
def test_what_is_watched(template: Template, metric: str, dimension: tuple[str, Any], threshold: int) -> None:
    name, of = dimension
    value = of if name == "FunctionName" else {"Fn::GetAtt": [of.logical_id, "QueueName"]}
    wanted = {"MetricName": metric, "Dimensions": [{"Name": name, "Value": value}], "Threshold": threshold}
    template.has_resource("AWS::CloudWatch::Alarm", {**wanted, "AlarmActions": [nightly_jobs.alarms]})


def test_every_function_has_logs_that_end(template: Template) -> None:
    assert template.count("AWS::Logs::LogGroup", properties={"RetentionInDays": 30}) == template.count(
        "AWS::Lambda::Function"
    )


# The handlers


@pytest.mark.parametrize(
    ("event", "day"),
    [
        ({"time": "2026-03-02T03:00:00Z"}, date(2026, 3, 1)),
        ({"time": "2026-07-01T02:00:00Z"}, date(2026, 6, 30)),
        ({"day": "2026-02-28"}, date(2026, 2, 28)),
        ({}, date(2026, 3, 3)),
    ],
    ids=["winter", "summer", "by hand", "now"],
)
def test_the_day_of_a_night(event: dict[str, Any], day: date) -> None:
    assert handlers("plan").day_of(event, datetime(2026, 3, 4, 2, tzinfo=UTC)) == day


class Queue:
    """Does of SQS what the planner needs, and refuses jobs for one shop."""

    def __init__(self) -> None:
        self.batches: list[list[Any]] = []

    def send_message_batch(self, **given: Any) -> dict[str, Any]:
        entries = given["Entries"]
        self.batches.append([json.loads(each["MessageBody"])["shop"] for each in entries])
        refused = [{"Id": each["Id"], "Code": "InternalError"} for each in entries if "full" in each["MessageBody"]]
        return {"Failed": refused} if refused else {}


def test_jobs_are_sent_by_tens() -> None:
    queue = Queue()
    sent = handlers("plan").send(({"shop": n, "day": "2026-03-01"} for n in range(12)), queue, "https://queue")
    assert (sent, queue.batches) == (12, [[*range(10)], [10, 11]])


def test_a_night_whose_jobs_are_refused_fails() -> None:
    with pytest.raises(RuntimeError, match="the queue refused 1 jobs: InternalError"):
        handlers("plan").send([{"shop": "full", "day": "2026-03-01"}], Queue(), "https://queue")


class Table:
    """Does of a table what the handlers need; each page has one item."""

    def __init__(self, *items: dict[str, Any]) -> None:
        self.items = list(items)

    def put_item(self, **given: dict[str, Any]) -> None:
        self.items.append(given["Item"])

    def scan(self, **given: Any) -> dict[str, Any]:
        return self._page(self.items, given)

    def query(self, **given: Any) -> dict[str, Any]:
        shop, day = (given["ExpressionAttributeValues"][name] for name in (":shop", ":day"))
        found = [each for each in self.items if each["shop"] == shop and each["placed"].startswith(day)]
        return self._page(found, given)

    @staticmethod
    def _page(items: list[dict[str, Any]], given: dict[str, Any]) -> dict[str, Any]:
        start = given.get("ExclusiveStartKey", 0)
        more = {"LastEvaluatedKey": start + 1} if len(items) > start + 1 else {}
        return {"Items": items[start : start + 1], **more}


def test_every_shop_has_a_job() -> None:
    assert list(handlers("plan").shops_in(Table({"id": "books"}, {"id": "bikes"}))) == ["books", "bikes"]
    assert list(handlers("plan").shops_in(Table())) == []


ORDERS = (
    {"shop": "books", "placed": "2026-03-01T10:00:00Z#1", "amount": Decimal("10.50")},
    {"shop": "books", "placed": "2026-03-01T23:59:59Z#2", "amount": Decimal("4.50")},
    {"shop": "books", "placed": "2026-03-02T00:00:00Z#3", "amount": Decimal(99)},
    {"shop": "bikes", "placed": "2026-03-01T10:00:00Z#4", "amount": "a lot"},
)


def record(id: str, body: str) -> dict[str, Any]:
    """Return a message as Lambda passes it on."""
    return {"messageId": id, "body": body, "attributes": {"ApproximateReceiveCount": "1"}}


def test_jobs_that_fail_do_not_cost_the_others_of_their_batch_their_turn(capsys: pytest.CaptureFixture[str]) -> None:
    summaries = Table()
    bodies = ['{"shop": "bikes", "day": "2026-03-01"}', "hello", '{"shop": "books", "day": "2026-03-01"}', "[]"]
    records = [record(str(number), body) for number, body in enumerate(bodies)]
    assert handlers("work").done(records, Table(*ORDERS), summaries) == {
        "batchItemFailures": [{"itemIdentifier": "0"}, {"itemIdentifier": "1"}, {"itemIdentifier": "3"}]
    }
    assert summaries.items == [{"shop": "books", "day": "2026-03-01", "orders": 2, "total": Decimal("15.00")}]
    told = capsys.readouterr().out.splitlines()
    assert "the order 2026-03-01T10:00:00Z#4 of bikes has no amount, but 'a lot'" in told[0]
    assert "this is no job, which has a shop and a day: 'hello'" in told[1]


def test_a_shop_without_orders_has_a_summary_too() -> None:
    work_module = handlers("work")
    job = work_module.Job.of('{"shop": "boats", "day": "2026-03-01"}')
    assert work_module.summary(job, Table(*ORDERS)) == {"shop": "boats", "day": "2026-03-01", "orders": 0, "total": 0}


# The stack, deployed


def put(deployed: DeployedStack, output: str, **values: Any) -> None:
    """Put an item into a table."""
    item = {name: {"N" if isinstance(value, Decimal) else "S": str(value)} for name, value in values.items()}
    deployed.client("dynamodb").put_item(TableName=deployed.outputs[output], Item=item)


def summed_up(deployed: DeployedStack, *shops: str, seconds: float = 30) -> dict[str, str]:
    """Return the totals that are there, by shop, once these shops have one."""
    end = time.monotonic() + seconds
    while True:
        found = deployed.client("dynamodb").scan(TableName=deployed.outputs["SummariesTable"])["Items"]
        totals = {item["shop"]["S"]: item["total"]["N"] for item in found}
        if totals.keys() >= {*shops} or time.monotonic() > end:
            return totals
        time.sleep(0.2)


def received(deployed: DeployedStack, output: str, seconds: float = 30) -> dict[str, Any]:
    """Wait for the next message of a queue, and take it."""
    queue = {"QueueUrl": deployed.outputs[output]}
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        for message in deployed.client("sqs").receive_message(**queue, WaitTimeSeconds=1).get("Messages", ()):
            deployed.client("sqs").delete_message(**queue, ReceiptHandle=message["ReceiptHandle"])
            content: dict[str, Any] = json.loads(message["Body"])
            return content
    raise AssertionError(f"no message has come to {output} in {seconds} seconds")


def test_a_night_from_its_plan_to_its_dead_jobs(deployed_stack: Deployer) -> None:
    deployed = deployed_stack(nightly_jobs.stack, parameters={"OperatorAddress": "operator@example.com"})
    sqs = deployed.client("sqs")
    # As long as a batch may take is too long to wait for here, so the function is to have started already.
    sqs.set_queue_attributes(QueueUrl=deployed.outputs["JobsQueue"], Attributes={"VisibilityTimeout": "2"})
    assert deployed.invoke("Work", {"Records": []}) == {"batchItemFailures": []}
    for order in ORDERS:
        put(deployed, "OrdersTable", **order)
    for shop in ("books", "bikes"):
        put(deployed, "ShopsTable", id=shop)

    assert deployed.invoke("Plan", {"time": "2026-03-02T03:00:00Z"}) == {"day": "2026-03-01", "jobs": 2}
    # Lambda asks for a night without anybody who waits for it.
    broken = {"FunctionName": deployed.outputs["PlanFunction"], "Payload": b'{"day": "one"}'}
    deployed.client("lambda").invoke(**broken, InvocationType="Event")

    dead = received(deployed, "DeadJobsQueue")
    assert dead == {"shop": "bikes", "day": "2026-03-01"}
    assert summed_up(deployed, "books") == {"books": "15"}

    put(deployed, "OrdersTable", **{**ORDERS[3], "amount": Decimal(300)})
    sqs.send_message(QueueUrl=deployed.outputs["JobsQueue"], MessageBody=json.dumps(dead))
    assert summed_up(deployed, "books", "bikes") == {"books": "15", "bikes": "300"}

    missed = received(deployed, "MissedNightsQueue", seconds=240)
    assert missed["requestPayload"] == {"day": "one"}
    assert missed["requestContext"]["approximateInvokeCount"] == 3
    assert "Invalid isoformat string" in missed["responsePayload"]["errorMessage"]
