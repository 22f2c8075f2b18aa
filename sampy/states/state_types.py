"""The state types of Amazon States Language; their fields are its fields in snake_case.

Where a field takes an expression, it is put into the field that Step Functions has for that: in JSONPath,
``seconds=state_input.delay`` is `SecondsPath`.

Source: AWS page "Discovering workflow states to use in Step Functions".
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar, Self, TypeAlias

from sampy.declaration import Boolean, Document, Integer, Number, String, declaration, prop
from sampy.states.expressions import Expression
from sampy.states.flow import Catcher, Flow, Payload, Retrier, Rule, State, Target, changed
from sampy.states.values import Null

if TYPE_CHECKING:
    from sampy.states.predicates import Predicate

ReferencePath: TypeAlias = str | Expression | Null
"""A path in JSONPath; `NULL` for nothing."""


@declaration
class _Flowing(State):
    """What states have that pass their input on.

    Args:
        input_path: What of its input the state gets, in JSONPath.
        output_path: What of its output is passed on, in JSONPath.
        next: The state after it; `then` says it better.
        end: True where it is the last one; it is where nothing comes after it.
        assign: Variables to assign, for the states that come.
        output: What is passed on, in JSONata.
    """

    input_path: ReferencePath | None = None
    output_path: ReferencePath | None = None
    next: Target | None = None
    end_: Boolean | None = prop(default=None, alias="end", name="End")
    assign: Mapping[str, Payload] | None = None
    output: Payload = None


@declaration
class _Working(_Flowing):
    """What states have that do something that can fail.

    Args:
        parameters: What it is done with, in JSONPath.
        arguments: What it is done with, in JSONata.
        result_selector: What of the result is kept, in JSONPath.
        result_path: Where in the input the result is put, in JSONPath; `NULL` drops it.
        retry: When it is tried again; the method `retry` says it better.
        catch: Where it goes on when it has failed; the method `catch` says it better.
    """

    parameters: Payload = None
    arguments: Payload = None
    result_selector: Mapping[str, Payload] | None = None
    result_path: ReferencePath | None = None
    retry_: Sequence[Retrier] | None = prop(default=None, alias="retry", name="Retry")
    catch_: Sequence[Catcher] | None = prop(default=None, alias="catch", name="Catch")

    def retry(
        self,
        *errors: str,
        interval_seconds: Integer | None = None,
        max_attempts: Integer | None = None,
        backoff_rate: float | None = None,
        max_delay_seconds: Integer | None = None,
        jitter_strategy: str | None = None,
        comment: str | None = None,
    ) -> Self:
        """Return this state with a retry behind those that it has. See `Retrier`.

        Args:
            errors: The names of the errors; where none is given, any.
            interval_seconds: The seconds before the first retry.
            max_attempts: The most retries.
            backoff_rate: What the interval is multiplied by after each of them.
            max_delay_seconds: The longest interval.
            jitter_strategy: ``FULL`` for intervals that vary at random.
            comment: What people should know.
        """
        retrier = Retrier(
            error_equals=errors or ("States.ALL",),
            interval_seconds=interval_seconds,
            max_attempts=max_attempts,
            backoff_rate=backoff_rate,
            max_delay_seconds=max_delay_seconds,
            jitter_strategy=jitter_strategy,
            comment=comment,
        )
        return changed(self, retry_=(*(self.retry_ or ()), retrier))

    def catch(
        self,
        *errors: str,
        then: Target,
        result_path: ReferencePath | None = None,
        output: Payload = None,
        assign: Mapping[str, Payload] | None = None,
        comment: str | None = None,
    ) -> Self:
        """Return this state with a catch behind those that it has. See `Catcher`.

        What comes after this state comes after `then` as well, as in Python after ``except``; end that with
        ``then=handler.end()`` where it shouldn't.

        Args:
            errors: The names of the errors; where none is given, any.
            then: What comes when one of them was caught.
            result_path: Where in the input the error is put, in JSONPath.
            output: What `then` gets, in JSONata.
            assign: Variables to assign.
            comment: What people should know.
        """
        catcher = Catcher(
            error_equals=errors or ("States.ALL",),
            next=then,
            result_path=result_path,
            output=output,
            assign=assign,
            comment=comment,
        )
        return changed(self, catch_=(*(self.catch_ or ()), catcher))


@declaration
class Task(_Working):
    """Work that a function, a service or an activity does.

    Source: AWS page "Task workflow state".

    Args:
        resource: The ARN of a function, an activity or a service integration; a `Function` stands for its ARN.
        timeout_seconds: The most seconds that the work may take; 99999999 where it isn't given.
        timeout_seconds_path: The same as a path.
        heartbeat_seconds: The most seconds between two signs of life.
        heartbeat_seconds_path: The same as a path.
        credentials: The role that it is done with: ``{"RoleArn": ...}``.
    """

    resource: String
    timeout_seconds: Integer | Expression | None = None
    timeout_seconds_path: ReferencePath | None = None
    heartbeat_seconds: Integer | Expression | None = None
    heartbeat_seconds_path: ReferencePath | None = None
    credentials: Document | None = None
    given: Payload = prop(default=None, positional=True)
    """Its `parameters` in JSONPath, and its `arguments` in JSONata."""

    TYPE: ClassVar[str] = "Task"


@declaration
class Pass(_Flowing):
    """A state that does nothing but pass its input on, or what is made of it.

    Source: AWS page "Pass workflow state".

    Args:
        result: What it passes on as it is; `NULL` for null.
        parameters: What it passes on, made of its input, in JSONPath.
        result_path: Where in the input that is put, in JSONPath.
        arguments: Not used by Step Functions, and allowed in JSONata.
    """

    result: Payload = None
    parameters: Payload = None
    result_path: ReferencePath | None = None
    arguments: Payload = None

    TYPE: ClassVar[str] = "Pass"


@declaration
class Wait(_Flowing):
    """A state that waits. One of `seconds` and `timestamp` is given.

    Source: AWS page "Wait workflow state".

    Args:
        seconds: How long, 0 to 99999999.
        seconds_path: The same as a path.
        timestamp: Until when: ``2027-01-01T00:00:00Z``.
        timestamp_path: The same as a path.
        arguments: Not used by Step Functions, and allowed in JSONata.
    """

    seconds: Integer | Expression | str | None = None
    seconds_path: ReferencePath | None = None
    timestamp: String | datetime | Expression | None = None
    timestamp_path: ReferencePath | None = None
    arguments: Payload = None

    TYPE: ClassVar[str] = "Wait"


@declaration
class Choice(State):
    """A state that goes on by what its input is; `choice` says it better.

    Source: AWS page "Choice workflow state".

    Args:
        choices: The ways out, of which the first that fits is taken.
        default: What comes where none of them fits; without it, that is the error ``States.NoChoiceMatched``.
        input_path: What of its input the state gets, in JSONPath.
        output_path: What of its output is passed on, in JSONPath.
        assign: Variables to assign where none of the ways out fits.
        output: What is passed on where none of the ways out fits, in JSONata.
        arguments: Not used by Step Functions, and allowed in JSONata.
    """

    choices: Sequence[Rule] = ()
    default: Target | None = None
    input_path: ReferencePath | None = None
    output_path: ReferencePath | None = None
    assign: Mapping[str, Payload] | None = None
    output: Payload = None
    arguments: Payload = None

    TYPE: ClassVar[str] = "Choice"

    def when(
        self,
        condition: Predicate | Expression | str | Mapping[str, object],
        target: Target,
        *,
        assign: Mapping[str, Payload] | None = None,
        output: Payload = None,
        comment: str | None = None,
    ) -> Self:
        """Return this choice with another way out behind those that it has. See `Rule`."""
        rule = Rule(condition, target, assign=assign, output=output, comment=comment)
        return changed(self, choices=(*self.choices, rule))

    def otherwise(self, target: Target) -> Self:
        """Return this choice with what comes where none of its ways out fits."""
        return changed(self, default=target)

    def is_open(self) -> bool:
        """Return whether what comes where no way out fits is yet to be said."""
        return self.default is None

    def going_to(self, name: str) -> Self:
        """Return this choice with what comes where none of its ways out fits."""
        return changed(self, default=name)

    def ended(self) -> Self:
        """Return this choice as it is: it never is the last state."""
        return self


def choice(
    condition: Predicate | Expression | str | Mapping[str, object],
    target: Target,
    *,
    name: str | None = None,
    assign: Mapping[str, Payload] | None = None,
    output: Payload = None,
    comment: str | None = None,
) -> Choice:
    """Return a choice that goes to `target` where a condition holds.

    Args:
        condition: A test such as ``state_input.total > 100``, or ``jsonata("...")``.
        target: What comes then.
        name: The name of the state; without it, what the condition says.
        assign: Variables to assign on this way.
        output: What `target` gets, in JSONata.
        comment: What people should know.
    """
    words = repr(condition) if not isinstance(condition, (str, Mapping)) else "Choice"
    return Choice(name or f"{words[:79]}?", comment=comment).when(condition, target, assign=assign, output=output)


@declaration
class Succeed(State):
    """A state that ends the state machine, or the branch that it is in, with success.

    Source: AWS page "Succeed workflow state".

    Args:
        input_path: What of its input the state gets, in JSONPath.
        output_path: What of that is the output, in JSONPath.
        output: The output, in JSONata.
    """

    input_path: ReferencePath | None = None
    output_path: ReferencePath | None = None
    output: Payload = None

    TYPE: ClassVar[str] = "Succeed"
    ENDS: ClassVar[bool] = True


@declaration
class Fail(State):
    """A state that ends the state machine, or the branch that it is in, with an error.

    Source: AWS page "Fail workflow state".

    Args:
        error: The name of the error.
        error_path: The same as a path.
        cause: What happened, for people.
        cause_path: The same as a path.
    """

    error: str | Expression | None = None
    error_path: ReferencePath | None = None
    cause: str | Expression | None = None
    cause_path: ReferencePath | None = None

    TYPE: ClassVar[str] = "Fail"
    ENDS: ClassVar[bool] = True


@declaration
class Parallel(_Working):
    """A state whose branches all run at the same time; its result is the list of theirs.

    Source: AWS page "Parallel workflow state".

    Args:
        branches: The branches.
    """

    branches: Sequence[State | Flow]

    TYPE: ClassVar[str] = "Parallel"


@declaration
class Map(_Working):
    """A state that does the same with each item of a list; its result is the list of what came out.

    Source: AWS pages "Map workflow state" and "Using Map state in Distributed mode".

    Args:
        item_processor: What is done with each item.
        items: The items; an expression, or in JSONata a list.
        items_path: The path of the items, in JSONPath.
        item_selector: What is passed for each item, with ``context.Map.Item.Value`` as the item.
        max_concurrency: How many items at a time; 0 for as many as Step Functions can.
        max_concurrency_path: The same as a path.
        mode: ``INLINE`` or ``DISTRIBUTED``, of the processor.
        execution_type: ``STANDARD`` or ``EXPRESS``: what each item is run as in distributed mode.
        item_reader: Where the items are read from, in distributed mode.
        item_batcher: How many items are put together, in distributed mode.
        result_writer: Where the results are written to, in distributed mode.
        tolerated_failure_percentage: The percentage of items that may fail, in distributed mode.
        tolerated_failure_percentage_path: The same as a path.
        tolerated_failure_count: How many items may fail, in distributed mode.
        tolerated_failure_count_path: The same as a path.
        label: What is in the names of the runs of its items, in distributed mode.
        iterator: What `item_processor` was called before.
    """

    item_processor: State | Flow | None = None
    items: Payload = None
    items_path: ReferencePath | None = None
    item_selector: Payload = None
    max_concurrency: Integer | Expression | None = None
    max_concurrency_path: ReferencePath | None = None
    item_reader: Document | None = None
    item_batcher: Document | None = None
    result_writer: Document | None = None
    tolerated_failure_percentage: Number | Expression | None = None
    tolerated_failure_percentage_path: ReferencePath | None = None
    tolerated_failure_count: Integer | Expression | None = None
    tolerated_failure_count_path: ReferencePath | None = None
    label: str | None = None
    iterator: State | Flow | None = None
    mode: str | None = prop(default=None, positional=True)
    execution_type: str | None = prop(default=None, positional=True)

    TYPE: ClassVar[str] = "Map"
