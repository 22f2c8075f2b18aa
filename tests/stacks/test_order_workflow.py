"""The stack `order_workflow`: what it may do, each way that an order can take, and orders that are really processed."""

from __future__ import annotations

import json
import time
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from typing import Any

import pytest

from sampy.testing import (
    DeployedStack,
    Deployer,
    Execution,
    Lasting,
    StateMachineRun,
    TaskFailure,
    Template,
    TemplateSnapshot,
    allows,
    denies,
    run_state_machine,
)
from stacks.handlers.order_workflow import fraud, parcels, payments
from stacks.order_workflow import DAY, stack, workflow

LINES = [{"sku": "tea", "quantity": 2, "price": 20}, {"sku": "cup", "quantity": 1, "price": 5}]
ORDER: dict[str, Any] = {
    "id": "A-1",
    "lines": LINES,
    "to": {"name": "Ada Lovelace", "country": "GB"},
    "card": {"token": "tok_visa", "country": "GB"},
}
DEAR = {"lines": [{"sku": "pot", "quantity": 1, "price": 101}]}
FOREVER = Lasting(float("inf"))
CONDITION = TaskFailure("DynamoDB.ConditionalCheckFailedException", "The conditional request failed")


@pytest.fixture(scope="module")
def template() -> Template:
    return Template.of(stack)


def test_the_template(template_snapshot: TemplateSnapshot) -> None:
    assert stack == template_snapshot


# What it may do


@pytest.mark.parametrize(
    ("action", "resources"),
    [
        ("lambda:InvokeFunction", {"Check", "Charge", "Refund", "Book"}),
        ("dynamodb:UpdateItem", {"Orders", "Stock"}),
        ("dynamodb:PutItem", {"Orders"}),
        ("sqs:SendMessage", {"Reviews"}),
    ],
)
def test_the_workflow_may_do_what_its_tasks_call_and_nothing_else(
    template: Template, action: str, resources: set[str]
) -> None:
    service = action.partition(":")[0]
    kinds = {"lambda": ["Check", "Charge", "Refund", "Book"], "dynamodb": ["Orders", "Stock", "Payments"]}
    for resource in kinds.get(service, ["Reviews"]):
        assert (allows if resource in resources else denies)(template, "Workflow", action, resource)
    for other in ("dynamodb:DeleteItem", "dynamodb:GetItem", "sqs:ReceiveMessage", "lambda:Update*", "states:*"):
        assert denies(template, "Workflow", other)


def test_payments_are_made_by_the_functions_for_that_alone(template: Template) -> None:
    assert allows(template, "Charge", "dynamodb:PutItem", "Payments")
    assert denies(template, "Charge", "dynamodb:UpdateItem", "Payments")
    assert allows(template, "Refund", "dynamodb:UpdateItem", "Payments")
    for function in ("Check", "Book"):
        assert denies(template, function, "dynamodb:*", "Payments")


# The ways that an order can take, with mocks for what its tasks call


def ordered(changes: Mapping[str, Any], tasks: Mapping[str, object]) -> StateMachineRun:
    """Run an order; all goes well where `tasks` has nothing else."""
    well: dict[str, object] = {
        "Save it": {},
        "Reserve a line": {},
        "Check for fraud": {"Payload": {"risk": 0}},
        "Ask a person": {"decision": "approve"},
        "Charge the card": {"Payload": {"charged": 45}},
        "Book the parcel": {"Payload": {}},
        "Refund the card": {"Payload": {}},
        "Put a line back": {},
        "Record what became of it": {},
        "Tell everybody": {},
    }
    start = datetime(2030, 1, 1, tzinfo=UTC)
    return run_state_machine(workflow, {**ORDER, **changes}, tasks={**well, **tasks}, start=start)


START = ["Read the order", "Save it", "Prepare it"]
FOUND = ["See what was found", "Sold out?"]
LATER = ["To be reviewed?", "For later?"]
REVIEWED = ["To be reviewed?", "Ask a person"]
DONE = ["Record what became of it", "Tell everybody", "Sent?", "Done"]
UNDONE = ["Put the stock back", *DONE[:-1], "Undone"]


@pytest.mark.parametrize(
    ("changes", "tasks", "states", "status"),
    [
        pytest.param({}, {}, [*LATER, "Charge the card", "Book the parcel", *DONE], "SENT", id="all well"),
        pytest.param(
            {"send_after": "2030-01-02T00:00:00Z"},
            {},
            [*LATER, "Until the day that it is for", "Charge the card", "Book the parcel", *DONE],
            "SENT",
            id="for tomorrow",
        ),
        pytest.param({}, {"Reserve a line": [{}, CONDITION]}, UNDONE, "SOLD_OUT", id="one is sold out"),
        pytest.param(
            DEAR,
            {},
            [*REVIEWED, "Refused?", "For later?", "Charge the card", "Book the parcel", *DONE],
            "SENT",
            id="dear, and approved",
        ),
        pytest.param(
            DEAR, {"Ask a person": {"decision": "no"}}, [*REVIEWED, "Refused?", *UNDONE], "REFUSED", id="refused"
        ),
        pytest.param(DEAR, {"Ask a person": FOREVER}, [*REVIEWED, *UNDONE], "NOT_REVIEWED", id="nobody looks"),
        pytest.param(
            {},
            {"Check for fraud": TaskFailure("Lambda.Unknown"), "Ask a person": {"decision": "no"}},
            [*REVIEWED, "Refused?", *UNDONE],
            "REFUSED",
            id="what is not checked is looked at",
        ),
        pytest.param(
            {},
            {"Charge the card": TaskFailure("CardDeclined")},
            [*LATER, "Charge the card", *UNDONE],
            "NOT_PAID",
            id="declined",
        ),
        pytest.param(
            {},
            {"Charge the card": TaskFailure("Sandbox.Timedout")},
            [*LATER, "Charge the card", "Refund the card", *UNDONE],
            "NOT_PAID",
            id="perhaps charged",
        ),
        pytest.param(
            {},
            {"Book the parcel": TaskFailure("NoCarrier")},
            [*LATER, "Charge the card", "Book the parcel", "Refund the card", *UNDONE],
            "NOT_SENT",
            id="not sent",
        ),
    ],
)
def test_a_way_that_an_order_can_take(
    changes: Mapping[str, Any], tasks: Mapping[str, object], states: list[str], status: str
) -> None:
    run = ordered(changes, tasks)
    outer = [state for state in run.states if state in workflow.named()]
    assert outer == [*START, *FOUND, *states]
    ((told,),) = [call["Entries"] for call in run.calls("Tell everybody")]
    assert told["Detail"] == {"order": "A-1", "status": status}
    assert (run.output or {}).get("status", run.error) == status


def test_only_what_was_reserved_is_put_back() -> None:
    run = ordered({}, {"Reserve a line": lambda given: CONDITION if given["Key"] == {"sku": {"S": "tea"}} else {}})
    assert [call["Key"] for call in run.calls("Put a line back")] == [{"sku": {"S": "cup"}}]


def test_a_busy_provider_is_asked_again_after_longer_and_longer() -> None:
    busy = TaskFailure("PaymentsBusy")
    run = ordered({}, {"Charge the card": [busy, busy, {"Payload": {}}]})
    assert (run.status, run.waited) == ("SUCCEEDED", 1 + 2)
    assert [call["Payload"]["attempt"] for call in run.calls("Charge the card")] == [0, 1, 2]


def test_people_have_a_day_to_decide_and_orders_wait_for_their_day() -> None:
    assert ordered(DEAR, {"Ask a person": FOREVER}).waited == DAY
    assert ordered({"send_after": "2030-01-03T00:00:00Z"}, {}).waited == 2 * DAY


def test_an_order_that_comes_twice_is_processed_once() -> None:
    run = ordered({}, {"Save it": CONDITION})
    assert run.states == ("Read the order", "Save it", "Known already")
    assert run.calls("Charge the card") == []


# The code of the functions


def test_the_sandbox_of_payments() -> None:
    payments.ask_sandbox("tok_visa", 0)
    payments.ask_sandbox("tok_busy", 1)
    with pytest.raises(payments.PaymentsBusy):
        payments.ask_sandbox("tok_busy", 0)
    with pytest.raises(payments.CardDeclined):
        payments.ask_sandbox("tok_declined", 0)


def test_the_risk_of_an_order() -> None:
    abroad = {"card": {"token": "tok_visa", "country": "US"}}
    many = {"lines": [{"sku": "tea", "quantity": 11, "price": 1}]}
    risks = [fraud.risk({**ORDER, **changes}) for changes in ({}, abroad, many, {**abroad, **many})]
    assert risks == [0, 60, 40, 100]


def test_a_parcel_has_a_carrier() -> None:
    assert parcels.parcel("A-1", ORDER["to"])["carrier"] == "ship"
    with pytest.raises(parcels.NoCarrier, match="nobody brings parcels to AQ"):
        parcels.parcel("A-1", {"name": "Ada Lovelace", "country": "AQ"})


# The stack, deployed


class Shop:
    """A deployed shop, with ten of each thing.

    Args:
        deployed: The stack.
    """

    def __init__(self, deployed: DeployedStack) -> None:
        self.deployed = deployed
        for sku in ("tea", "cup", "pot"):
            item = {"sku": {"S": sku}, "available": {"N": "10"}}
            self.deployed.client("dynamodb").put_item(TableName=deployed.resource("Stock"), Item=item)
        # The fake AWS has one name for all errors of functions: where the name matters, that one is to do, too.
        client, arn = deployed.client("stepfunctions"), deployed.resource("Workflow")
        found = client.describe_state_machine(stateMachineArn=arn)["definition"]
        named = found.replace('"PaymentsBusy"', '"PaymentsBusy", "Runtime.HandlerError"')
        client.update_state_machine(stateMachineArn=arn, definition=named)

    def order(self, id: str, **changes: Any) -> Execution:
        """Give an order, and return what became of it."""
        return self.deployed.run("Workflow", {**ORDER, "id": id, **changes})

    def available(self) -> dict[str, int]:
        """Return how much there is of each thing."""
        items = self.deployed.client("dynamodb").scan(TableName=self.deployed.resource("Stock"))["Items"]
        return {item["sku"]["S"]: int(item["available"]["N"]) for item in items}

    def column(self, table: str, key: str, name: str) -> dict[str, str]:
        """Return one attribute of all items of a table, by their keys."""
        items = self.deployed.client("dynamodb").scan(TableName=self.deployed.resource(table))["Items"]
        return {item[key]["S"]: item[name]["S"] for item in items}

    def decide(self, decision: str) -> Any:
        """Wait until a person is asked, answer, and return the order that it was about."""
        sqs, queue = self.deployed.client("sqs"), self.deployed.outputs["ReviewsQueue"]
        end = time.monotonic() + 30
        while time.monotonic() < end:
            for message in sqs.receive_message(QueueUrl=queue, WaitTimeSeconds=1).get("Messages", ()):
                asked = json.loads(message["Body"])
                answer = json.dumps({"decision": decision})
                self.deployed.client("stepfunctions").send_task_success(taskToken=asked["token"], output=answer)
                sqs.delete_message(QueueUrl=queue, ReceiptHandle=message["ReceiptHandle"])
                return asked["order"]
        raise AssertionError("nobody was asked in 30 seconds")


def outer(execution: Execution) -> list[str]:
    """Return the states that were entered, without those of branches, of which the fake AWS tells nothing."""
    return [state for state in execution.states if state in workflow.named()]


def failures(execution: Execution) -> int:
    """Return how many attempts of tasks failed."""
    return sum(each.type == "TaskFailed" for each in execution.events)


def test_orders_are_sent_or_undone_when_it_is_deployed(deployed_stack: Deployer) -> None:
    shop = Shop(deployed_stack(stack))
    paid = ["Charge the card", "Book the parcel"]

    sent = shop.order("sent")
    assert (sent.output, failures(sent)) == ({"order": "sent", "status": "SENT"}, 0)
    assert outer(sent) == [*START, *FOUND, *LATER, *paid, *DONE]
    assert shop.available() == {"tea": 8, "cup": 9, "pot": 10}

    retried = shop.order("retried", card={"token": "tok_busy", "country": "GB"})
    assert (retried.output, failures(retried)) == ({"order": "retried", "status": "SENT"}, 1)
    assert outer(retried) == outer(sent)

    sold_out = shop.order("sold out", lines=[LINES[0], {"sku": "cup", "quantity": 100, "price": 1}])
    assert (sold_out.error, failures(sold_out)) == ("SOLD_OUT", 1)
    assert outer(sold_out) == [*START, *FOUND, *UNDONE]

    with ThreadPoolExecutor(1) as person:
        decided = person.submit(shop.decide, "approve")
        paid_back = shop.order("paid back", **DEAR, to={"name": "Robert Scott", "country": "AQ"})
        assert decided.result()["id"] == "paid back"
    assert paid_back.error == "NOT_SENT"
    reviewed = [*REVIEWED, "Refused?", "For later?"]
    assert outer(paid_back) == [*START, *FOUND, *reviewed, *paid, "Refund the card", *UNDONE]

    assert shop.order("sent").status == "SUCCEEDED"
    assert shop.deployed.invoke("Refund", {"order": "never paid"}) == {"refunded": False}
    assert shop.available() == {"tea": 6, "cup": 8, "pot": 10}
    assert shop.column("Orders", "id", "status") == {
        "sent": "SENT",
        "retried": "SENT",
        "sold out": "SOLD_OUT",
        "paid back": "NOT_SENT",
    }
    assert shop.column("Payments", "order", "state") == {
        "sent": "CHARGED",
        "retried": "CHARGED",
        "paid back": "REFUNDED",
    }
