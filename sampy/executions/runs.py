"""An execution while it runs: the whole of it, each line of states in it, and each state that is active."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from random import Random

import attrs

from sampy.executions.documents import sized
from sampy.executions.failures import QUERY_EVALUATION_ERROR, StateFailure
from sampy.executions.fibers import Loop
from sampy.executions.history import Event, History, data, fault
from sampy.executions.scopes import QueryLanguage, Scope, Variables
from sampy.executions.tasks import RunTask
from sampy.executions.timestamps import written
from sampy.intrinsics import Json


@attrs.frozen
class Identity:
    """Who an execution is: what the context object and the history tell of it.

    Args:
        state_machine: The name of the state machine.
        execution: The name of the execution.
        role_arn: The role that it runs with.
        region: The region.
        account: The account.
        partition: The partition.
    """

    state_machine: str = "StateMachine"
    execution: str = "execution"
    role_arn: str = "arn:aws:iam::123456789012:role/StateMachineRole"
    region: str = "us-east-1"
    account: str = "123456789012"
    partition: str = "aws"

    def arn(self, kind: str, *names: str) -> str:
        """Return the ARN of something of Step Functions: ``arn("stateMachine", "Orders")``."""
        return ":".join(("arn", self.partition, "states", self.region, self.account, kind, *names))


@attrs.frozen
class Visit:
    """A state that was entered.

    Args:
        state: Its name.
        event: The number of the event that tells so, in the history of its line.
        item: The index of the item that was worked on, in an iteration.
    """

    state: str
    event: int
    item: int | None = None


RunState = Callable[["Active"], Awaitable["Step"]]


@attrs.frozen
class Run:
    """What all lines of an execution have in common.

    Args:
        loop: What runs them.
        run_task: Runs tasks.
        random: Where chance comes from.
        identity: Who the execution is.
        query_language: The language of states that don't say.
        execution: What the context object tells of the execution and the state machine.
        event_limit: How many events each history may have.
        run_state: Runs a state, of whatever type.
        visits: The states that were entered, in that order.
        children: The histories of the executions that distributed `Map` states started.
    """

    loop: Loop
    run_task: RunTask
    random: Random
    identity: Identity
    query_language: QueryLanguage
    execution: Mapping[str, Json]
    event_limit: int
    run_state: RunState
    visits: list[Visit] = attrs.field(factory=list)
    children: list[tuple[Event, ...]] = attrs.field(factory=list)


@attrs.define
class Line:
    """States that run one after the other: the state machine itself, a branch of a `Parallel`, an iteration of a `Map`.

    Args:
        history: Where its events are taken down.
        variables: Its variables.
        previous: The number of its last event.
        item: What the context object tells of the item, in an iteration.
        active: The state that is active.
    """

    history: History
    variables: Variables = attrs.field(factory=Variables)
    previous: int = 0
    item: Mapping[str, Json] | None = None
    active: Active | None = None

    def add(self, event_type: str, details: Mapping[str, Json] | None = None) -> int:
        """Take down the next event of this line, and return its number."""
        self.previous = self.history.add(event_type, self.previous, details)
        return self.previous


@attrs.frozen
class Step:
    """What a state came to.

    Args:
        output: Its output.
        next: The name of the next state; None where it was the last one.
        assigned: The variables that it gives values.
    """

    output: Json
    next: str | None
    assigned: Mapping[str, Json] = attrs.field(factory=dict)


@attrs.define
class Active:
    """A state that was entered and not yet left.

    Args:
        run: The execution.
        line: The line that it is in.
        name: Its name.
        definition: Its definition.
        input: Its input.
        entered: The number of the event that it was entered.
        context: What the context object tells of it.
    """

    run: Run
    line: Line
    name: str
    definition: Mapping[str, Json]
    input: Json
    entered: int
    context: dict[str, Json]

    @classmethod
    def enter(cls, run: Run, line: Line, name: str, definition: Mapping[str, Json], input: Json) -> Active:
        """Enter a state, and return it."""
        kind = definition["Type"]
        text = sized(input, f"The state/task '{name}' was given an input")
        entered = line.add(f"{kind}StateEntered", {"name": name, **data("input", text)})
        item = line.item.get("Index") if line.item else None
        run.visits.append(Visit(name, entered, item if isinstance(item, int) else None))
        moment = written(run.loop.clock.moment())
        line.active = cls(run, line, name, definition, input, entered, {"Name": name, "EnteredTime": moment})
        return line.active

    def leave(self, step: Step) -> None:
        """Leave the state with what it came to."""
        text = sized(step.output, f"The state/task '{self.name}' returned a result")
        assigned: dict[str, Json] = {}
        if step.assigned:
            # Together, too, they may not be larger than what is passed on.
            sized(dict(step.assigned), f"The state/task '{self.name}' assigns variables")
            texts = {name: sized(value, "A variable") for name, value in step.assigned.items()}
            assigned = {"assignedVariables": dict(texts), "assignedVariablesDetails": {"truncated": False}}
        self.line.add(f"{self.definition['Type']}StateExited", {"name": self.name, **data("output", text), **assigned})
        self.line.variables.assign(step.assigned)
        self.line.active = None

    def note(self, failure: StateFailure) -> None:
        """Take down that an expression of this state failed, where that is what happened."""
        if failure.state is None:
            failure.state, failure.entered = self.name, self.entered
        if failure.error == QUERY_EVALUATION_ERROR and not failure.noted:
            failure.noted = True
            where = {"state": self.name, **({"location": failure.field} if failure.field else {})}
            self.line.add("EvaluationFailed", {**fault(failure.error, failure.told), **where})

    @property
    def query_language(self) -> QueryLanguage:
        """The language of its expressions."""
        own = self.definition.get("QueryLanguage", self.run.query_language)
        return "JSONata" if own == "JSONata" else "JSONPath"

    def scope(self, **more: Json) -> Scope:
        """Return what its expressions may refer to.

        Args:
            more: What else the context object tells: the task token as ``Task``, the item of an iteration as ``Map``.
        """
        context: dict[str, Json] = {**self.run.execution, "State": dict(self.context)}
        if self.line.item is not None:
            context["Map"] = {"Item": dict(self.line.item)}
        return Scope(
            self.input,
            {**context, **more},
            self.line.variables.visible(),
            self.run.random,
            self.run.loop.clock.moment(),
            self.query_language == "JSONata",
        )
