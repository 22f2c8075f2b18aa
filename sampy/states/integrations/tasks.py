"""How a task that calls a service is made."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, TypeAlias, TypedDict, cast

from sampy.intrinsics import PARTITION
from sampy.states.integrations import integration
from sampy.states.integrations.model import SUFFIXES, Pattern

if TYPE_CHECKING:
    from sampy.declaration import Boolean, Document, Integer, String
    from sampy.states.expressions import Expression
    from sampy.states.flow import Catcher, Payload, Retrier, Target
    from sampy.states.state_types import ReferencePath, Task

    Text: TypeAlias = String | Expression
    Number: TypeAlias = Integer | Expression
    Flag: TypeAlias = Boolean | Expression
    Entries: TypeAlias = Mapping[str, object] | Expression
    """A map as AWS spells it: ``{"id": {"S": state_input.id}}``."""
    Items: TypeAlias = Sequence[object] | Expression


class TaskFields(TypedDict, total=False):
    """The fields that all tasks have; see `Task`."""

    comment: str | None
    query_language: str | None
    input_path: ReferencePath | None
    output_path: ReferencePath | None
    next: Target | None
    end: Boolean | None
    assign: Mapping[str, Payload] | None
    output: Payload
    result_selector: Mapping[str, Payload] | None
    result_path: ReferencePath | None
    retry: Sequence[Retrier] | None
    catch: Sequence[Catcher] | None
    timeout_seconds: Integer | Expression | None
    timeout_seconds_path: ReferencePath | None
    heartbeat_seconds: Integer | Expression | None
    heartbeat_seconds_path: ReferencePath | None
    credentials: Document | None


def task(
    called: str,
    name: str,
    given: Mapping[str, Payload],
    fields: TaskFields,
    *,
    wait: Pattern = "request",
    more: Mapping[str, Payload] | None = None,
) -> Task:
    """Return a task that calls an action.

    Args:
        called: The service and the action: ``lambda:invoke``.
        name: The name of the state.
        given: The arguments of the action as AWS spells them; those that are None are left out.
        fields: The fields that all tasks have.
        wait: What is waited for.
        more: Further arguments.

    Raises:
        ValueError: Where the action can't be waited for like that.
    """
    service, _, action = called.partition(":")
    found = integration(service, action)
    patterns: Sequence[Pattern] = found.patterns if found is not None else ("request", "token")
    if wait not in patterns:
        known = ", ".join(repr(each) for each in patterns)
        raise ValueError(f"{called} of the state {name!r} has no pattern {wait!r}: wait is one of {known}")
    given = {key: value for key, value in given.items() if value is not None}
    return made(name, f"{called}{SUFFIXES[wait]}", {**given, **(more or {})}, fields)


def made(name: str, called: str, given: Mapping[str, Payload] | None, fields: TaskFields) -> Task:
    """Return a task by the end of its resource."""
    from sampy.states.state_types import Task

    rest = cast("dict[str, object]", fields)
    return Task(name, resource=f"arn:{PARTITION}:states:::{called}", given=given, **rest)  # type: ignore[arg-type]  # typed where they are given
