"""The items of `Map` states: from the input, from a file, selected, and in batches.

Source: AWS page "Map state input and output fields".
"""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Mapping

from sampy.executions.documents import sized, text_of
from sampy.executions.failures import ITEM_READER_FAILED, QUERY_EVALUATION_ERROR, RUNTIME, StateFailure
from sampy.executions.processing import number
from sampy.executions.runs import Active
from sampy.executions.scopes import Scope
from sampy.executions.templates import evaluated, filled
from sampy.intrinsics import Json

_DELIMITERS = {"COMMA": ",", "PIPE": "|", "SEMICOLON": ";", "SPACE": " ", "TAB": "\t"}
_MAX_BATCH_BYTES = 256 * 1024


def items_of(active: Active, effective: Json, scope: Scope) -> list[Json]:
    """Return the items that a `Map` state takes from its input.

    Raises:
        StateFailure: They are no array.
    """
    if scope.jsonata:
        items = evaluated(active.definition.get("Items", active.input), scope, "Items")
        if not isinstance(items, list):
            message = f"Map state input must be an array but was: {_kind(items)}"
            raise StateFailure(QUERY_EVALUATION_ERROR, message, field="Items")
        return items
    path = str(active.definition.get("ItemsPath", "$"))
    items = scope.value_at(path, effective, "ItemsPath")
    if not isinstance(items, list):
        raise StateFailure(RUNTIME, f'Reference path "{path}" must point to array.', field="ItemsPath")
    return items


def selected(active: Active, effective: Json, item: Mapping[str, Json]) -> Json:
    """Return the input of an iteration: the item, or what ``ItemSelector`` makes of it.

    Args:
        active: The state.
        effective: The part of the input that the state works with.
        item: What the context object tells of the item.
    """
    field = "ItemSelector" if "ItemSelector" in active.definition else "Parameters"
    if field not in active.definition:
        return item["Value"]
    template, scope = active.definition[field], active.scope(Map={"Item": dict(item)})
    return evaluated(template, scope, field) if scope.jsonata else filled(template, effective, scope)


def items_in(read: Json, reader: Mapping[str, Json], root: Json, scope: Scope) -> list[Json]:
    """Return the items that were read.

    Args:
        read: What reading them gave: the items, or the text of a file that holds them.
        reader: The ``ItemReader``.
        root: What ``$`` is with JSONPath.
        scope: What there is to refer to.

    Raises:
        StateFailure: The text isn't what ``InputType`` says, or holds no array.
    """
    config = reader.get("ReaderConfig")
    config = config if isinstance(config, dict) else {}
    items = _parsed(read, config) if isinstance(read, str) else read
    if not isinstance(items, list):
        raise StateFailure(ITEM_READER_FAILED, "Attempting to map over non-iterable node.", field="ItemReader")
    most = number(config, "MaxItems", root, scope)
    return items[: int(most)] if most else items


def _parsed(text: str, config: Mapping[str, Json]) -> Json:
    kind = config.get("InputType", "JSON")
    try:
        if kind == "CSV":
            return _rows(text, config)
        if kind == "JSONL":
            return [json.loads(line) for line in text.splitlines() if line.strip()]
        if kind == "JSON":
            value: Json = json.loads(text)
            return value
    except ValueError as error:
        raise StateFailure(ITEM_READER_FAILED, f"The file is not in {kind}: {error}", field="ItemReader") from None
    raise StateFailure(ITEM_READER_FAILED, f"Files of type {kind} can't be read here", field="ItemReader")


def _rows(text: str, config: Mapping[str, Json]) -> list[Json]:
    delimiter = _DELIMITERS.get(str(config.get("CSVDelimiter", "COMMA")), ",")
    rows = list(csv.reader(io.StringIO(text), delimiter=delimiter))
    given = config.get("CSVHeaders")
    headers = [str(each) for each in given] if isinstance(given, list) else rows.pop(0) if rows else []
    if len(set(headers)) < len(headers):
        raise StateFailure(ITEM_READER_FAILED, "CSV headers cannot contain duplicates.", field="ItemReader")
    # A row that is too short has empty values, and one that is too long loses what has no header.
    return [dict(zip(headers, [*row, *[""] * len(headers)], strict=False)) for row in rows if row]


def batches(items: list[Json], batcher: Mapping[str, Json], root: Json, scope: Scope) -> list[tuple[Json, int]]:
    """Return the inputs of iterations that work on several items each, with how many these are.

    Args:
        items: The items.
        batcher: The ``ItemBatcher``.
        root: What ``$`` is with JSONPath.
        scope: What there is to refer to.
    """
    most = number(batcher, "MaxItemsPerBatch", root, scope) or len(items)
    most_bytes = number(batcher, "MaxInputBytesPerBatch", root, scope) or _MAX_BATCH_BYTES
    template = batcher.get("BatchInput")
    common: dict[str, Json] = {}
    if template is not None:
        value = evaluated(template, scope, "BatchInput") if scope.jsonata else filled(template, root, scope)
        common = {"BatchInput": value}
    free = most_bytes - len(text_of({**common, "Items": []}).encode())
    made: list[list[Json]] = []
    used = 0
    for item in items:
        size = len(sized(item, "An item of the Map state").encode()) + 1
        if not made or len(made[-1]) >= most or used + size > free:
            made.append([])
            used = 0
        made[-1].append(item)
        used += size
    return [({**common, "Items": batch}, len(batch)) for batch in made]


def _kind(value: Json) -> str:
    return {dict: "object", str: "string", bool: "boolean", int: "number", float: "number"}.get(type(value), "null")
