"""How long it takes to compare two compiled templates of some hundred resources."""

from __future__ import annotations

import copy
import json
import time
from collections.abc import Callable
from functools import cache
from typing import Any

from sampy import Context, compile
from sampy.differences.comparing import diff
from sampy.differences.known_values import Known
from sampy.differences.places import Places
from sampy.differences.resource_changes import ResourceComparison
from sampy.template import Template
from tests.benchmarks.scale import SHAPES

Document = dict[str, Any]
SMALL, LARGE = 31, 124
"""Functions, each with a route, a permission, a role and a table: four times as many resources."""
RUNS = 5


def template(functions: int) -> Document:
    """Return a compiled template with functions, routes and tables."""
    document = SHAPES["functions with an Api event and a table"](functions)
    return compile({**document, "Transform": "AWS::Serverless-2016-10-31"}, Context(checks=False)).to_dict()


@cache
def pairs(functions: int) -> dict[str, tuple[Document, Document]]:
    """Return what is compared; nobody edits it."""
    before = template(functions)
    return {
        "the same": (before, copy.deepcopy(before)),
        "keys in another order": (before, json.loads(json.dumps(before, sort_keys=True))),
        "one property in each function": (before, _with(before, "AWS::Lambda::Function", "Timeout", lambda _: 9)),
        "all roles replaced, and what follows": (before, _with(before, "AWS::IAM::Role", "Path", lambda _: "/votes/")),
        "a policy more in each role": (before, _with(before, "AWS::IAM::Role", "Policies", _policies)),
        "names for all tables": (before, _with(before, "AWS::DynamoDB::Table", "TableName", str.lower)),
        "a new stack": ({}, before),
        "a stack that is gone": (before, {}),
    }


def _with(document: Document, kind: str, name: str, value: Callable[[str], object]) -> Document:
    """Return a document in which the resources of a type have a property, whose value is made of their logical ids."""
    changed = copy.deepcopy(document)
    for logical_id, resource in changed["Resources"].items():
        if resource["Type"] == kind:
            resource.setdefault("Properties", {})[name] = value(logical_id)
    return changed


def _policies(role: str) -> list[Document]:
    """Return a policy for the role of a function, to read and write its own table."""
    table = role.removesuffix("Role").replace("Fn", "Table")
    statement = {"Effect": "Allow", "Action": ["dynamodb:GetItem", "dynamodb:PutItem"]}
    resource = {"Fn::GetAtt": [table, "Arn"]}
    return [{"PolicyName": "votes", "PolicyDocument": {"Statement": {**statement, "Resource": resource}}}]


def milliseconds(before: Document, after: Document, *, security: bool = True) -> float:
    """Return how long a comparison takes, with or without the words of what changes in security."""
    times = []
    for _ in range(RUNS):
        start = time.process_time()
        if security:
            diff(before, after)
        else:
            places = Places(Template(after))
            tuple(ResourceComparison(before, after, Known(before, {}), Known(after, {}), places).results())
        times.append(time.process_time() - start)
    return min(times) * 1e3


def report() -> str:
    """Return the times of small and large templates."""
    lines = []
    small, large = pairs(SMALL), pairs(LARGE)
    for name in large:
        few, many = milliseconds(*small[name]), milliseconds(*large[name])
        alone = milliseconds(*large[name], security=False)
        lines.append(
            f"  {name:40} {4 * SMALL}: {few:6.1f} ms   {4 * LARGE}: {many:6.1f} ms, {alone:5.1f} ms without security"
        )
    return "\n".join(lines)
