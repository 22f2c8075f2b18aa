"""What a grant adds to the function that it is given to."""

from __future__ import annotations

from collections.abc import Callable
from typing import cast

from sampy import Stack
from sampy.codec import encode
from sampy.declaration import BaseResource
from sampy.intrinsics import Json
from sampy.serverless import Function


def function(name: str = "Handler") -> Function:
    """Return a small function."""
    return Function(name, runtime="python3.13", handler="index.handler", inline_code="pass")


def granted(resource: BaseResource, grant: Callable[[Function], None], *others: BaseResource) -> list[Json]:
    """Return the policies of a function that was granted something, as a template has them."""
    stack = Stack("app")
    handler = stack.add(function())
    for each in (resource, *others):
        stack.add(each)
    grant(handler)
    return policies(stack)


def policies(stack: Stack, logical_id: str = "Handler") -> list[Json]:
    """Return the policies of a resource of a stack, before transforms."""
    template, problems = encode(stack)
    assert problems == []
    return cast(list[Json], template.resources[logical_id]["Properties"].get("Policies", []))  # type: ignore[union-attr]  # it is a map


def document(*statements: Json) -> Json:
    """Return a policy document."""
    return {"Version": "2012-10-17", "Statement": [*statements]}


def allow(actions: str, resource: Json, condition: Json = None) -> Json:
    """Return a statement that allows actions, with spaces between."""
    names: list[Json] = [*actions.split()]
    action: Json = names[0] if len(names) == 1 else names
    statement: dict[str, Json] = {"Effect": "Allow", "Action": action, "Resource": resource}
    return statement if condition is None else {**statement, "Condition": condition}
