"""Events that Lambda polls: of queues, streams and brokers.

Source: AWS page "Control which events Lambda sends to your function", which tells what filters of each source look at.
"""

from __future__ import annotations

import json

from sampy.intrinsics import Json, as_map
from sampy.local.sample_events.declared.model import Declaration, Filled, Fills
from sampy.local.sample_events.services import documentdb, kafka, kinesis, mq, sqs

_CONTENT = '{"id":"1","message":"Hello, this is a test."}'


def _sqs(declared: Declaration) -> Filled:
    queue = declared.arn("Queue")
    asked = _first(declared)
    body = _content(declared, asked.pop("body", None))
    event = sqs.receive_message(
        queue_name=queue.name,
        body=body,
        count=declared.count,
        region=queue.region or declared.region,
        account_id=queue.account_id or declared.account_id,
        partition=queue.partition,
    )
    return Filled({"Records": _each(declared, event["Records"], asked)})


def _kinesis(declared: Declaration) -> Filled:
    stream = declared.arn("Stream")
    asked = _first(declared)
    event = kinesis.get_records(
        # The ARN of a consumer holds the name of the stream in its midst.
        stream=stream.resource.removeprefix("stream/").split("/")[0],
        data=_content(declared, asked.pop("data", None)),
        count=declared.count,
        region=stream.region or declared.region,
        account_id=stream.account_id or declared.account_id,
        partition=stream.partition,
    )
    records = [as_map(each) for each in _listed(event["Records"])]
    return Filled({"Records": [{**each, "kinesis": declared.fit(asked, each["kinesis"])} for each in records]})


def _msk(declared: Declaration) -> Filled:
    asked = _first(declared)
    cluster = declared.arn("Stream")
    event = kafka.msk(
        cluster=cluster.resource.split("/")[1] if "/" in cluster.resource else cluster.name,
        topic=_only(declared.value("Topics"), "example-topic"),
        data=_content(declared, asked.pop("value", None)),
        key=_content(declared, asked.pop("key", ["recordKey"])),
        count=declared.count,
        region=cluster.region or declared.region,
    )
    return Filled(_kafka(declared, {**event, "eventSourceArn": declared.text("Stream")}, asked))


def _self_managed_kafka(declared: Declaration) -> Filled:
    asked = _first(declared)
    servers = declared.value("KafkaBootstrapServers")
    event = kafka.self_managed(
        topic=_only(declared.value("Topics"), "example-topic"),
        data=_content(declared, asked.pop("value", None)),
        key=_content(declared, asked.pop("key", ["recordKey"])),
        servers=",".join(map(str, servers)) if isinstance(servers, list) and servers else "kafka.example.com:9092",
        count=declared.count,
    )
    return Filled(_kafka(declared, event, asked))


def _kafka(declared: Declaration, event: dict[str, Json], asked: dict[str, Json]) -> dict[str, Json]:
    records = {name: _each(declared, each, asked) for name, each in as_map(event["records"]).items()}
    return {**event, "records": dict(records)}


def _mq(declared: Declaration) -> Filled:
    """Return messages of RabbitMQ where a virtual host is named, or the broker is one; else of ActiveMQ."""
    asked = _first(declared)
    data = _content(declared, asked.pop("data", None))
    queue = _only(declared.value("Queues"), "example-queue")
    hosts = [
        str(as_map(each).get("URI"))
        for each in _listed(declared.value("SourceAccessConfigurations"))
        if as_map(each).get("Type") == "VIRTUAL_HOST"
    ]
    broker_id = declared.referred("Broker") or ""
    engine = as_map(as_map(declared.found.template.resources.get(broker_id)).get("Properties")).get("EngineType")
    if hosts or str(engine).lower() == "rabbitmq":
        event = mq.rabbit_mq(queue=queue, virtual_host=hosts[0] if hosts else "/", data=data, count=declared.count)
        by_queue = {name: _each(declared, each, asked) for name, each in as_map(event["rmqMessagesByQueue"]).items()}
        event["rmqMessagesByQueue"] = dict(by_queue)
    else:
        event = mq.active_mq(queue=queue, data=data, count=declared.count, region=declared.region)
        event["messages"] = _each(declared, event["messages"], asked)
    return Filled({**event, "eventSourceArn": declared.text("Broker")})


def _document_db(declared: Declaration) -> Filled:
    event = documentdb.change(
        database=declared.text("DatabaseName", "example-database"),
        collection=declared.text("CollectionName") or "example-collection",
        count=declared.count,
    )
    notes = ("Lambda doesn't filter the events of Amazon DocumentDB",) if declared.filters() else ()
    return Filled({**event, "eventSourceArn": declared.text("Cluster")}, notes)


def _first(declared: Declaration) -> dict[str, Json]:
    """Return the first filter: a record that matches one of them is sent."""
    return dict(as_map(next(iter(declared.filters()), None)))


def _content(declared: Declaration, asked: Json) -> str:
    """Return what a record holds, before it is encoded; JSON where a filter looks into it."""
    if asked is None:
        return _CONTENT
    content = declared.fit(asked, {} if isinstance(asked, dict) else None)
    return content if isinstance(content, str) else json.dumps(content)


def _each(declared: Declaration, records: Json, asked: dict[str, Json]) -> list[Json]:
    return [declared.fit(asked, each) for each in _listed(records)]


def _listed(value: Json) -> list[Json]:
    return value if isinstance(value, list) else []


def _only(value: Json, default: str) -> str:
    """Return the first of a list of names."""
    first = value[0] if isinstance(value, list) and value else value
    return first if isinstance(first, str) else default


FILLS: Fills = {
    "DocumentDB": _document_db,
    "Kinesis": _kinesis,
    "MQ": _mq,
    "MSK": _msk,
    "SQS": _sqs,
    "SelfManagedKafka": _self_managed_kafka,
}
