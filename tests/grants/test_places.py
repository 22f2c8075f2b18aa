"""Errors and explanations point at the line of the grant."""

from __future__ import annotations

from pathlib import Path

import pytest

from sampy import CompileError, Context, Place, Template
from sampy.compiler import compile
from sampy.explain import explain
from sampy.loading import load_all

HEAD = """\
from sampy import Stack
from sampy.resources import s3
from sampy.serverless import Function, SimpleTable, connect, events

stack = Stack("orders")
orders = stack.add(SimpleTable("Orders"))
files = stack.add(s3.Bucket("Files"))
handler = stack.add(
    Function(
        "Handler",
        runtime="python3.13",
        handler="app.handler",
        inline_code="pass",
        policies="AWSXRayDaemonWriteAccess",
        events={"New": events.S3(bucket=files, events="s3:ObjectCreated:*")},
    )
)
"""
FIRST = HEAD.count("\n") + 1


def problems(tmp_path: Path, text: str) -> list[tuple[int | None, str]]:
    """Return what is wrong with the stack and these lines, each with the number of its line among them."""
    path = tmp_path / "orders.py"
    path.write_text(HEAD + text, encoding="utf-8")
    with pytest.raises(CompileError) as raised:
        for each in load_all([path], Context()):
            compile(each.source, Context())
    return [(line(each.place), each.message) for each in raised.value.problems]


def line(place: Place | None) -> int | None:
    """Return the number of a line after the first ones."""
    return place.line - FIRST if place is not None and place.line is not None else None


def test_explain_tells_the_line_of_each_grant(tmp_path: Path) -> None:
    path = tmp_path / "orders.py"
    path.write_text(
        HEAD + "files.grant_read(handler)\norders.grant_read(\n    handler\n)\nfiles.grant_delete(handler)\n"
        "orders.grant_write(handler)\n",
        encoding="utf-8",
    )
    (loaded,) = load_all([path], Context())
    assert not isinstance(loaded.source, Template)
    (role,) = explain(loaded.source, "HandlerRole")
    policies = {part.path: line(cause.place) for part in role.parts for cause in part.causes if "Policies" in part.path}
    assert policies == {("Properties", "Policies", 0): 1, ("Properties", "Policies", 1): 5}
    for logical_id, expected in (("HandlerFilesReadPolicy", 0), ("HandlerFilesDeletePolicy", 4)):
        (policy,) = explain(loaded.source, logical_id)
        assert line(policy.place) == expected
        assert policy.rule == "policy of a grant"


@pytest.mark.parametrize(
    ("text", "at", "message"),
    [
        (
            "\norders.grant_red(handler)\n",
            1,
            "the module can't be imported: AttributeError: SimpleTable('Orders') has no attribute 'grant_red'; "
            "did you mean 'grant_read'?",
        ),
        (
            "\nconnect(orders, files, 'Read')\n",
            1,
            "the module can't be imported: TypeError: there are no connectors from SimpleTable('Orders') to "
            "Bucket('Files'): from AWS::DynamoDB::Table, connectors lead to: AWS::Lambda::Function",
        ),
    ],
)
def test_a_wrong_grant_is_told_at_its_line(tmp_path: Path, text: str, at: int, message: str) -> None:
    assert problems(tmp_path, text) == [(at, message)]


def test_a_wrong_grantee_is_told_at_its_line(tmp_path: Path) -> None:
    ((at, message),) = problems(tmp_path, "\n\norders.grant_read(files)\n")
    assert at == 2
    assert message.startswith("the module can't be imported: TypeError: Bucket('Files') can't be granted that: ")


def test_a_resource_that_is_in_no_stack_is_told_at_the_line_of_the_grant(tmp_path: Path) -> None:
    found = problems(tmp_path, "\nSimpleTable('Lost').grant_read(handler)\n")
    assert (1, "'Lost' is referred to, and is not in the stack 'orders'") in found
