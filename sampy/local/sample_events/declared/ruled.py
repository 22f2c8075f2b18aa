"""Events of rules and schedules: their input, or an event that matches the pattern of the rule.

Source: AWS page "Amazon EventBridge input transformation".
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping

from sampy.intrinsics import Json, as_map
from sampy.local.sample_events.declared.model import Declaration, Filled, Fills
from sampy.local.sample_events.patterns.matching import matches
from sampy.local.sample_events.places import arn
from sampy.local.sample_events.services import cloudwatch, scheduler
from sampy.local.sample_events.services.eventbridge import envelope, s3_object_created
from sampy.local.sample_events.values import TIME_IN_SECONDS

_PLACEHOLDER = re.compile(r"<([\w.-]+)>")


def _schedule(declared: Declaration) -> Filled:
    if declared.value("Input") is not None:
        return Filled(_input(declared))
    return Filled(
        cloudwatch.scheduled_event(
            rule=declared.text("Name") or _rule(declared),
            region=declared.region,
            account_id=declared.account_id,
            partition=declared.partition,
        )
    )


def _schedule_v2(declared: Declaration) -> Filled:
    if declared.value("Input") is not None:
        return Filled(_input(declared))
    return Filled(
        scheduler.schedule(
            schedule=declared.text("Name") or declared.rule_id,
            group=declared.text("GroupName") or "default",
            region=declared.region,
            account_id=declared.account_id,
            partition=declared.partition,
        )
    )


def _pattern(declared: Declaration) -> Filled:
    if declared.value("Input") is not None:
        return Filled(_input(declared))
    pattern = declared.parsed(declared.value("Pattern"), "the pattern")
    event = declared.fit(pattern or {}, _start(declared, as_map(pattern)))
    path = declared.value("InputPath")
    if isinstance(path, str):
        return Filled(_at(event, path))
    transformer = as_map(declared.value("InputTransformer"))
    return Filled(_transformed(declared, event, transformer) if transformer else event)


def _start(declared: Declaration, pattern: Mapping[str, Json]) -> Json:
    """Return the event to start with: of Amazon S3 where the pattern is about its objects."""
    if matches(pattern.get("source", []), "aws.s3") and matches(pattern.get("detail-type", []), "Object Created"):
        return s3_object_created(region=declared.region, account_id=declared.account_id, partition=declared.partition)
    source, detail_type, detail = "com.example.app", "Example", {"message": "Hello"}
    if "detail" in pattern:
        detail = {}
    return envelope(source, detail_type, dict(detail), region=declared.region, account_id=declared.account_id)


def _input(declared: Declaration) -> Json:
    return declared.parsed(declared.value("Input"), "the input")


def _rule(declared: Declaration) -> str:
    return str(declared.resolve({"Ref": declared.rule_id}) or declared.rule_id)


def _at(event: Json, path: str) -> Json:
    """Return what is at a path like ``$.detail.id``; None for nothing."""
    for name in path.removeprefix("$").strip(".").split("."):
        if name:
            event = as_map(event).get(name)
    return event


def _transformed(declared: Declaration, event: Json, transformer: Mapping[str, Json]) -> Json:
    """Return what the template of a transformer makes of an event: JSON where it is some, else text."""
    rule = _rule(declared)
    rule_arn = arn("events", f"rule/{rule}", region=declared.region, account_id=declared.account_id)
    values: dict[str, Json] = {
        "aws.events.rule-arn": rule_arn,
        "aws.events.rule-name": rule,
        "aws.events.event.ingestion-time": TIME_IN_SECONDS,
        "aws.events.event": event,
        "aws.events.event.json": event,
    }
    paths = as_map(transformer.get("InputPathsMap"))
    values |= {name: _at(event, path) for name, path in paths.items() if isinstance(path, str)}
    template = str(transformer.get("InputTemplate", ""))
    text = _PLACEHOLDER.sub(lambda found: _written(found, template, values), template)
    try:
        made: Json = json.loads(text)
    except ValueError:
        return text
    return made


def _written(found: re.Match[str], template: str, values: Mapping[str, Json]) -> str:
    """Return what is written in the place of a name: within quotes the text of the value, elsewhere its JSON."""
    if found[1] not in values:
        return found[0]
    value = values[found[1]]
    is_quoted = len(re.findall(r'(?<!\\)"', template[: found.start()])) % 2 == 1
    if not is_quoted:
        return json.dumps(value)
    return json.dumps(value if isinstance(value, str) else json.dumps(value))[1:-1]


FILLS: Fills = {
    "CloudWatchEvent": _pattern,
    "EventBridgeRule": _pattern,
    "Schedule": _schedule,
    "ScheduleV2": _schedule_v2,
}
