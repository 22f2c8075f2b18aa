"""Events of the streams of tables: items with the keys that the table declares."""

from __future__ import annotations

from collections.abc import Mapping

from sampy.intrinsics import Json, as_map
from sampy.local.sample_events.declared.model import Declaration, Filled, Fills
from sampy.local.sample_events.encodings import base64_of
from sampy.local.sample_events.patterns.matching import matches
from sampy.local.sample_events.services.dynamodb import changes

_KEYS: Mapping[str, str] = {"S": "example", "N": "101", "B": base64_of("example")}
_IMAGES = {"KEYS_ONLY": (), "NEW_IMAGE": ("NewImage",), "OLD_IMAGE": ("OldImage",)}
_KINDS = 3


def _dynamodb(declared: Declaration) -> Filled:
    stream = declared.arn("Stream")
    properties = _table(declared)
    region = stream.region or declared.region
    event = changes(declared.text("Stream"), region, max(declared.count, _KINDS))
    records = [_of_table(as_map(each), properties) for each in _listed(event["Records"])]
    patterns = declared.filters()
    if not patterns:
        return Filled({"Records": list(records[: declared.count])})
    asked = patterns[0]
    start = _best(asked, records)
    chosen = [_numbered(records[start], as_map(each)) for each in records[: declared.count]]
    return Filled({"Records": [declared.fit(asked, each) for each in chosen]})


def _numbered(record: Mapping[str, Json], other: Mapping[str, Json]) -> dict[str, Json]:
    """Return a record with the id and the number of another one."""
    number = as_map(other["dynamodb"])["SequenceNumber"]
    change = {**as_map(record["dynamodb"]), "SequenceNumber": number}
    return {**record, "eventID": other["eventID"], "dynamodb": change}


def _best(asked: Json, records: list[dict[str, Json]]) -> int:
    """Return which of an insert, a change and a removal a pattern is about: the first that has what it looks at."""
    fields = as_map(asked)
    looked_at = set(as_map(fields.get("dynamodb")))
    for index, record in enumerate(records):
        is_named = "eventName" not in fields or matches(fields["eventName"], record["eventName"])
        if is_named and looked_at <= set(as_map(record["dynamodb"])):
            return index
    named = [i for i, each in enumerate(records) if matches(fields.get("eventName", []), each["eventName"])]
    return named[0] if named else 0


def _table(declared: Declaration) -> Mapping[str, Json]:
    logical_id = declared.referred("Stream")
    resource = as_map(declared.found.template.resources.get(logical_id or ""))
    return as_map(declared.resolve(dict(as_map(resource.get("Properties")))))


def _of_table(record: Mapping[str, Json], table: Mapping[str, Json]) -> dict[str, Json]:
    """Return a change with the keys of the table, and the images that its stream holds."""
    change = dict(as_map(record["dynamodb"]))
    keys = _keys(table)
    if keys:
        change["Keys"] = keys
        for image in ("NewImage", "OldImage"):
            if image in change:
                rest = {name: value for name, value in as_map(change[image]).items() if name != "Id"}
                change[image] = {**keys, **rest}
    view = as_map(table.get("StreamSpecification")).get("StreamViewType")
    if isinstance(view, str):
        change["StreamViewType"] = view
        for image in {"NewImage", "OldImage"}.difference(_IMAGES.get(view, ("NewImage", "OldImage"))):
            change.pop(image, None)
    return {**record, "dynamodb": change}


def _keys(table: Mapping[str, Json]) -> dict[str, Json]:
    types = {
        str(as_map(each).get("AttributeName")): str(as_map(each).get("AttributeType"))
        for each in _listed(table.get("AttributeDefinitions"))
    }
    names = [str(as_map(each).get("AttributeName")) for each in _listed(table.get("KeySchema"))]
    return {name: {types[name]: _KEYS[types[name]]} for name in names if types.get(name) in _KEYS}


def _listed(value: Json) -> list[Json]:
    return value if isinstance(value, list) else []


FILLS: Fills = {"DynamoDB": _dynamodb}
