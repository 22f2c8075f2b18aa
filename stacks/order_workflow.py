"""Orders of an online shop as a state machine: checked, reviewed, paid and sent; or undone, step by step.

What it shows: every type of state, put together as one reads it; services that are called without a function between;
data in variables; retries; what is undone where a step fails; and a person who decides.
"""

from sampy import Output, Stack
from sampy.resources import sqs
from sampy.serverless import Environment, Function, PrimaryKey, SimpleTable, StateMachine
from sampy.states import (
    Fail,
    Map,
    Parallel,
    Pass,
    Succeed,
    Wait,
    choice,
    context,
    definition,
    is_present,
    jsonata,
    result,
    services,
    state_input,
    variable,
)

REVIEW_TOTAL = 100
"""Orders above that are looked at by a person."""
REVIEW_RISK = 50
"""So are those with a risk above that, of 100."""
DAY = 24 * 3600
BUSY = (
    "Lambda.ServiceException",
    "Lambda.AWSLambdaException",
    "Lambda.SdkClientException",
    "Lambda.TooManyRequestsException",
)
"""What a task fails with where Lambda has a bad moment. The function may have run all the same: it has to bear that."""
THROTTLED = ("DynamoDB.ThrottlingException", "DynamoDB.ProvisionedThroughputExceededException")
"""What a task fails with where DynamoDB has done nothing, so that even what must not be done twice can be retried."""

stack = Stack(
    "order-workflow",
    description="Orders of an online shop",
    globals={
        "Function": {
            "Runtime": "python3.13",
            "Architectures": ["arm64"],
            "CodeUri": "handlers/order_workflow",
            "Timeout": 10,
        }
    },
)

orders = stack.add(SimpleTable("Orders", primary_key=PrimaryKey(name="id", type="String")))
stock = stack.add(SimpleTable("Stock", primary_key=PrimaryKey(name="sku", type="String")))
payments = stack.add(SimpleTable("Payments", primary_key=PrimaryKey(name="order", type="String")))
reviews = stack.add(sqs.Queue("Reviews", message_retention_period=2 * DAY, sqs_managed_sse_enabled=True))

of_payments = Environment(variables={"TABLE": payments})
check = stack.add(Function("Check", handler="fraud.check"))
charge = stack.add(Function("Charge", handler="payments.charge", environment=of_payments))
refund = stack.add(Function("Refund", handler="payments.refund", environment=of_payments))
book = stack.add(Function("Book", handler="parcels.book"))
payments.grant(charge, "dynamodb:PutItem")
payments.grant(refund, "dynamodb:UpdateItem")

# What is known of an order is in variables, which all states see, whatever the one before them gave.
order = variable("order")
status = variable("status")

read = Pass(
    "Read the order",
    assign={"order": state_input, "total": jsonata("$sum($states.input.lines.(quantity * price))")},
)
save = (
    services.dynamodb.put_item(
        "Save it",
        orders,
        {"id": {"S": order.id}, "total": {"N": jsonata("$string($total)")}, "status": {"S": "NEW"}},
        condition_expression="attribute_not_exists(id)",
    )
    .retry(*THROTTLED, jitter_strategy="FULL")
    .catch("DynamoDB.ConditionalCheckFailedException", then=Succeed("Known already"))
)

# A branch that fails stops the other one, and what that has reserved would not be known. So none of them fails.
reserve = (
    services.dynamodb.update_item(
        "Reserve a line",
        stock,
        {"sku": {"S": state_input.sku}},
        update_expression="SET available = available - :quantity",
        condition_expression="available >= :quantity",
        expression_attribute_values={":quantity": {"N": jsonata("$string($states.input.quantity)")}},
        output={"sku": state_input.sku, "quantity": state_input.quantity, "reserved": True},
    )
    .retry(*THROTTLED, jitter_strategy="FULL")
    .catch(then=Pass("Not in stock"), output={"sku": state_input.sku, "reserved": False})
)
assess = (
    services.lambda_.invoke("Check for fraud", check, order, output=result.Payload)
    .retry(*BUSY, max_attempts=2)
    .catch(then=Pass("Not checked"), output={"risk": 100})
)
prepare = Parallel(
    "Prepare it",
    branches=[Map("Reserve the stock", items=order.lines, item_processor=reserve), assess],
)
look = Pass(
    "See what was found",
    assign={
        "reserved": jsonata("[$states.input[0][reserved]]"),
        "missing": jsonata("$count($states.input[0][$not(reserved)])"),
        "risk": state_input[1].risk,
    },
)

review = services.sqs.send_message(
    "Ask a person",
    reviews,
    {"order": order, "risk": variable("risk"), "token": context.Task.Token},
    wait="token",
    timeout_seconds=DAY,
).catch(then="Put the stock back", assign={"status": "NOT_REVIEWED"})
approved = choice(
    state_input.decision != "approve", "Put the stock back", name="Refused?", assign={"status": "REFUSED"}
)
wait = Wait("Until the day that it is for", timestamp=order.send_after)

pay = (
    services.lambda_.invoke(
        "Charge the card",
        charge,
        {
            "order": order.id,
            "amount": variable("total"),
            "card": order.card.token,
            "attempt": context.State.RetryCount,
        },
    )
    .retry("PaymentsBusy", interval_seconds=1, backoff_rate=2.0, max_attempts=3)
    .retry(*BUSY, max_attempts=2)
    .catch("CardDeclined", "PaymentsBusy", then="Put the stock back", assign={"status": "NOT_PAID"})
    .catch(then="Refund the card", assign={"status": "NOT_PAID"})  # it may have been charged
)
pay_back = services.lambda_.invoke("Refund the card", refund, {"order": order.id}).retry(max_attempts=6)
put_back = Map(
    "Put the stock back",
    items=variable("reserved"),
    item_processor=services.dynamodb.update_item(
        "Put a line back",
        stock,
        {"sku": {"S": state_input.sku}},
        update_expression="SET available = available + :quantity",
        expression_attribute_values={":quantity": {"N": jsonata("$string($states.input.quantity)")}},
    ).retry(*THROTTLED, jitter_strategy="FULL"),
)
send = (
    services.lambda_.invoke("Book the parcel", book, {"order": order.id, "to": order.to}, assign={"status": "SENT"})
    .retry(*BUSY, max_attempts=2)
    .catch(then=pay_back.then(put_back), assign={"status": "NOT_SENT"})
)

record = services.dynamodb.update_item(
    "Record what became of it",
    orders,
    {"id": {"S": order.id}},
    update_expression="SET #status = :status",
    expression_attribute_names={"#status": "status"},
    expression_attribute_values={":status": {"S": status}},
).retry()
tell = services.events.put_events(
    "Tell everybody",
    [{"Source": "shop.orders", "DetailType": "Order done", "Detail": {"order": order.id, "status": status}}],
    output={"order": order.id, "status": status},
).retry()
end = choice(status == "SENT", Succeed("Done"), name="Sent?").otherwise(
    Fail("Undone", error=status, cause=jsonata("'the order ' & $order.id & ' came to nothing'"))
)

flow = (
    read.then(save, prepare, look)
    .then(choice(variable("missing") > 0, "Put the stock back", name="Sold out?", assign={"status": "SOLD_OUT"}))
    .then(
        choice(
            (variable("total") > REVIEW_TOTAL) | (variable("risk") > REVIEW_RISK),
            review.then(approved),
            name="To be reviewed?",
        )
    )
    .then(choice(is_present(order.send_after), wait, name="For later?"))
    .then(pay, send)
    .then(record, tell, end)
)

workflow = definition(flow, query_language="JSONata", timeout_seconds=90 * DAY)
machine = stack.add(StateMachine("Workflow", definition=workflow))

stack.add(Output("StateMachine", description="What takes orders", value=machine))
stack.add(Output("ReviewsQueue", description="What asks people, with the tokens of their answers", value=reviews))
stack.add(Output("StockTable", description="What there is to sell", value=stock))
