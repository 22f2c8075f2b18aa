"""How time and memory grow with the size of a template."""

from __future__ import annotations

import time
import tracemalloc
from collections.abc import Callable
from typing import Any

from sampy import Context, compile

Document = dict[str, Any]
SMALL, LARGE = 200, 2000
RUNS = 3
_MOST_TIMES = 12
_MOST_MEMORY = 200


def report() -> str:
    """Return, for each shape of template, the times of a small and of a large one."""
    lines = []
    for name, shape in SHAPES.items():
        small, large = _best(shape(SMALL)), _best(shape(LARGE))
        verdict = "" if large / small <= _MOST_TIMES else f"   more than {_MOST_TIMES}"
        lines.append(
            f"  {name:40} {SMALL}: {small * 1e3:7.1f} ms   {LARGE}: {large * 1e3:8.1f} ms"
            f"   {large / small:5.1f} times{verdict}"
        )
    peak = _peak(SHAPES["functions with an Api event and a table"](LARGE))
    verdict = "" if peak <= _MOST_MEMORY else f", more than {_MOST_MEMORY}"
    lines.append(f"  peak memory of {LARGE} functions: {peak:.0f} MB{verdict}")
    return "\n".join(lines)


def ratio(shape: Callable[[int], Document], small: int, large: int) -> float:
    """Return how many times longer a large template takes than a small one."""
    return _best(shape(large)) / _best(shape(small))


def _function(**properties: Any) -> Document:
    given = {"Runtime": "python3.13", "Handler": "index.handler", "InlineCode": "pass", **properties}
    return {"Type": "AWS::Serverless::Function", "Properties": given}


def _with_events(number: int, event: Callable[[int], Document], **others: Document) -> Document:
    functions = {f"Fn{index}": _function(Events={"Ev": event(index)}) for index in range(number)}
    return {"Resources": {**functions, **others}}


def _rest(number: int) -> Document:
    tables = {f"Table{index}": {"Type": "AWS::Serverless::SimpleTable"} for index in range(number)}
    return _with_events(
        number, lambda index: {"Type": "Api", "Properties": {"Path": f"/{index}", "Method": "get"}}, **tables
    )


def _http(number: int) -> Document:
    return _with_events(number, lambda index: {"Type": "HttpApi", "Properties": {"Path": f"/{index}", "Method": "get"}})


def _bucket(number: int) -> Document:
    properties = {"Bucket": {"Ref": "Bucket"}, "Events": "s3:ObjectCreated:*"}
    return _with_events(
        number, lambda index: {"Type": "S3", "Properties": properties}, Bucket={"Type": "AWS::S3::Bucket"}
    )


def _connectors(number: int) -> Document:
    resources: Document = {"Table": {"Type": "AWS::DynamoDB::Table"}}
    for index in range(number):
        ends = {"Source": {"Id": f"Fn{index}"}, "Destination": {"Id": "Table"}, "Permissions": ["Read", "Write"]}
        resources[f"Fn{index}"] = _function()
        resources[f"Connector{index}"] = {"Type": "AWS::Serverless::Connector", "Properties": ends}
    return {"Resources": resources}


SHAPES: dict[str, Callable[[int], Document]] = {
    "functions with an Api event and a table": _rest,
    "functions with an HttpApi event": _http,
    "functions with an S3 event on one bucket": _bucket,
    "functions with a connector to one table": _connectors,
}


def _compile(document: Document) -> object:
    return compile({**document, "Transform": "AWS::Serverless-2016-10-31"}, Context(checks=False))


def _best(document: Document) -> float:
    times = []
    for _ in range(RUNS):
        start = time.process_time()
        _compile(document)
        times.append(time.process_time() - start)
    return min(times)


def _peak(document: Document) -> float:
    """Return the memory, in MB, that a compile adds at its peak."""
    tracemalloc.start()
    _compile(document)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    return peak / 1e6
