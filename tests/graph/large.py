"""A stack of about a hundred resources: a shop, as a team would have it after a year."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from sampy import Resource, Stack
from sampy.intrinsics import GetAtt
from sampy.policies import (
    DynamoDBCrudPolicy,
    DynamoDBReadPolicy,
    S3ReadPolicy,
    SNSPublishMessagePolicy,
    SQSSendMessagePolicy,
    StepFunctionsExecutionPolicy,
)
from sampy.serverless import Environment, Function, HttpApi, SimpleTable, StateMachine, events

AREAS = ("Orders", "Customers", "Products", "Payments", "Shipments", "Reviews", "Stores")


def shop() -> Stack:
    """Return the stack."""
    stack = Stack("shop", description="A shop with five areas", globals={"Function": {"Timeout": 10}})
    api = stack.add(HttpApi("ShopApi"))
    bus = stack.add(Resource("ShopEvents", "AWS::Events::EventBus", {"Name": "shop"}))
    pictures = stack.add(Resource("Pictures", "AWS::S3::Bucket"))
    topic = stack.add(Resource("Notifications", "AWS::SNS::Topic"))
    tables: dict[str, SimpleTable] = {}
    workers: dict[str, Function] = {}
    for area in AREAS:
        table = tables[area] = stack.add(SimpleTable(f"{area}Table"))
        queue = stack.add(Resource(f"{area}Queue", "AWS::SQS::Queue"))
        path = f"/{area.lower()}"
        _function(
            stack,
            f"Read{area}",
            table,
            [DynamoDBReadPolicy(table_name=table), S3ReadPolicy(bucket_name=pictures)],
            {"Get": events.HttpApi(path=path, method="get", api_id=api)},
        )
        _function(
            stack,
            f"Change{area}",
            table,
            [DynamoDBCrudPolicy(table_name=table), SQSSendMessagePolicy(queue_name=GetAtt(queue, "QueueName"))],
            {"Post": events.HttpApi(path=path, method="post", api_id=api)},
        )
        workers[area] = _function(
            stack,
            f"Process{area}InTheBackground",
            table,
            [DynamoDBCrudPolicy(table_name=table), SNSPublishMessagePolicy(topic_name=GetAtt(topic, "TopicName"))],
            {
                "Work": events.SQS(queue=GetAtt(queue, "Arn")),
                "Changed": events.EventBridgeRule(event_bus_name=bus, pattern={"source": [area]}),
            },
        )
    machine = stack.add(
        StateMachine(
            "Fulfilment",
            definition={"StartAt": "First", "States": {"First": {"Type": "Pass", "End": True}}},
            definition_substitutions={f"{area}Step": worker.arn for area, worker in workers.items()},
        )
    )
    _function(
        stack,
        "StartFulfilment",
        tables["Orders"],
        [StepFunctionsExecutionPolicy(state_machine_name=machine.name_attribute)],
        {"Paid": events.SNS(topic=topic), "Nightly": events.Schedule(schedule="rate(1 day)")},
    )
    return stack


def _function(
    stack: Stack, name: str, table: SimpleTable, policies: Sequence[object], wired: Mapping[str, object]
) -> Function:
    return stack.add(
        Function(
            name,
            runtime="python3.13",
            handler="index.handler",
            inline_code="def handler(event, context): return {}",
            environment=Environment(variables={"TABLE": table}),
            policies=policies,
            events=wired,
        )
    )
