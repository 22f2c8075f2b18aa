"""How an event of a log is told in lines: what a runtime says of itself apart, and JSON so that it can be read."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime

from sampy.deployed.logs import LogEvent
from sampy.intrinsics import Json

_OF_RUNTIME = re.compile(
    r"(START|END|REPORT) RequestId: |INIT_START |XRAY TraceId: |INIT_REPORT |RESTORE_(START|REPORT) "
)
_LEVELS = ("level", "log_level", "severity")
_MESSAGES = ("message", "msg", "event", "errorMessage")
_TIMES = ("timestamp", "time", "asctime", "@timestamp")


def of_runtime(event: LogEvent) -> bool:
    """Return whether an event is what Lambda says around each call: ``START``, ``END``, ``REPORT`` and the like.

    Source: AWS pages "Viewing CloudWatch logs for Lambda functions" and "Lambda Telemetry API Event schema reference".
    """
    if _OF_RUNTIME.match(event.message):
        return True
    document = _document(event.message)
    return document is not None and str(document.get("type", "")).startswith("platform.")


def clock(event: LogEvent) -> str:
    """Return when an event was logged, by the clock here."""
    return datetime.fromtimestamp(event.time / 1000, UTC).astimezone().strftime("%Y-%m-%d %H:%M:%S.%f")[:-3]


def lines(message: str) -> list[str]:
    """Return the lines of a message: as they are, or what a document of JSON says.

    Of a document, level and message come first, then the other values by their names; texts of several lines, such
    as tracebacks, follow on lines of their own.
    """
    document = _document(message)
    return _told(document) if document else message.rstrip("\n").split("\n")


def _document(message: str) -> Mapping[str, Json] | None:
    if not message.startswith("{"):
        return None
    try:
        document = json.loads(message)
    except ValueError:
        return None
    return document if isinstance(document, dict) else None


def _told(document: Mapping[str, Json]) -> list[str]:
    level, message = _first(document, _LEVELS), _first(document, _MESSAGES)
    told = {name for name in (level, message, _first(document, _TIMES)) if name}
    head = [str(document[name]) for name in (level, message) if name and document[name] != ""]
    below: list[str] = []
    for name, value in document.items():
        if name in told:
            continue
        longer = list(_longer(value))
        if longer:
            below += [f"  {name}:", *(f"    {line}" for line in longer)]
        else:
            head.append(f"{name}={_value(value)}")
    return [*" ".join(head).split("\n"), *below]


def _first(document: Mapping[str, Json], names: tuple[str, ...]) -> str | None:
    return next((name for name in names if isinstance(document.get(name), str)), None)


def _longer(value: Json) -> Iterator[str]:
    """Yield the lines of a value that has several."""
    texts = value if isinstance(value, list) and len(value) > 1 else [value]
    if all(isinstance(text, str) for text in texts):
        found = [line for text in texts for line in str(text).rstrip("\n").split("\n")]
        if len(found) > 1:
            yield from found


def _value(value: Json) -> str:
    if isinstance(value, str) and value and not any(each in value for each in ' ="'):
        return value
    return json.dumps(value, ensure_ascii=False)
