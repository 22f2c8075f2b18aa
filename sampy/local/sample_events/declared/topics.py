"""Events of topics, straight from them or through a queue of the subscription.

Source: AWS pages "Amazon SNS message filtering" and "Amazon SNS message and JSON formats".
"""

from __future__ import annotations

import json
from collections.abc import Mapping

from sampy.intrinsics import Json, as_map
from sampy.local.sample_events.declared.model import Declaration, Filled, Fills
from sampy.local.sample_events.places import parsed_arn
from sampy.local.sample_events.services import sns, sqs


def _sns(declared: Declaration) -> Filled:
    topic = declared.arn("Topic")
    event = sns.notification(
        topic=topic.name,
        region=declared.text("Region") or topic.region or declared.region,
        account_id=topic.account_id or declared.account_id,
        partition=topic.partition,
    )
    policy = declared.parsed(declared.value("FilterPolicy"), "the filter policy")
    message: dict[str, Json] = {}
    if policy and declared.value("FilterPolicyScope") == "MessageBody":
        message = {"Message": json.dumps(declared.fit(policy, {}))}
    elif policy:
        message = {"MessageAttributes": _attributes(as_map(declared.fit(policy, {})))}
    (record,) = _listed(event["Records"])
    sent = {**as_map(as_map(record)["Sns"]), **message}
    queue = declared.value("SqsSubscription")
    if queue:
        return Filled(_through_queue(declared, queue, sent))
    return Filled({"Records": [{**as_map(record), "Sns": sent}]})


def _through_queue(declared: Declaration, queue: Json, sent: dict[str, Json]) -> Json:
    """Return the message as the body of one of a queue, where two of its names are written in another way."""
    given = parsed_arn(str(as_map(queue).get("QueueArn")))
    body = {name.replace("Url", "URL"): value for name, value in sent.items() if value not in (None, {})}
    name = given.name if given else declared.physical_name(f"{declared.rule_id}Queue", "QueueName").rpartition("/")[2]
    return sqs.receive_message(
        queue_name=name,
        body=json.dumps(body),
        count=declared.count,
        region=declared.region,
        account_id=declared.account_id,
    )


def _attributes(values: Mapping[str, Json]) -> dict[str, Json]:
    """Return values as attributes of a message."""
    attributes: dict[str, Json] = {}
    for name, value in values.items():
        kind = "String.Array"
        if isinstance(value, str):
            kind = "String"
        elif isinstance(value, int | float) and not isinstance(value, bool):
            kind = "Number"
        text = value if isinstance(value, str) else json.dumps(value if kind == "Number" else [value])
        attributes[name] = {"Type": kind, "Value": text}
    return attributes


def _listed(value: Json) -> list[Json]:
    return value if isinstance(value, list) else []


FILLS: Fills = {"SNS": _sns}
