"""Runs state machines in tests, with mocks for their tasks: ``run_state_machine(flow, {"id": 1}, tasks=...)``."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime
from itertools import groupby
from random import Random

import attrs

from sampy.errors import Place, Problem
from sampy.executions import Event, Identity, InvalidDefinition, Lasting as Lasting, VirtualClock, run
from sampy.executions.clocks import START
from sampy.executions.running import Status
from sampy.intrinsics import Json
from sampy.testing.mocked_tasks import Mock, MockedTasks
from sampy.testing.state_machine_definitions import Definition, known

__tracebackhide__ = True  # pytest is to show the line of the test, and not this

_MOST_STATES = 12


@attrs.frozen(repr=False)
class StateMachineRun:
    """What a state machine came to.

    Args:
        status: ``SUCCEEDED``, ``FAILED`` or ``TIMED_OUT``.
        output: Its output, where it succeeded.
        error: The name of the error that it failed with.
        cause: The cause of that.
        states: The names of the states that were entered, in that order; those of branches and iterations, too.
        waited: How many seconds its waits, retries and tasks would have taken.
        history: Its events, as ``GetExecutionHistory`` tells them.
        failed_at: The state that failed, the innermost one.
        place: Where that was written, where it is known.
    """

    status: Status
    output: Json
    error: str | None
    cause: str | None
    states: tuple[str, ...]
    waited: float
    history: tuple[Event, ...]
    failed_at: str | None
    place: Place | None
    _tasks: MockedTasks

    def calls(self, state: str) -> list[Json]:
        """Return what a state called its task with: the arguments of each call, those of retries too.

        Raises:
            MockError: There is no such state, or it calls nothing.
        """
        return self._tasks.arguments(state)

    @property
    def succeeded(self) -> bool:
        """Whether it succeeded: ``assert run.succeeded``, for which pytest shows where it failed, and the way there."""
        return self.status == "SUCCEEDED"

    @property
    def path(self) -> str:
        """The states that were entered, as one line: ``Check -> Charge (3 times) -> Done``."""
        counted = [(name, len(list(same))) for name, same in groupby(self.states)]
        steps = [name if count == 1 else f"{name} ({count} times)" for name, count in counted]
        if len(steps) > _MOST_STATES:
            half = _MOST_STATES // 2
            steps = [*steps[:half], f"... {len(steps) - _MOST_STATES} more ...", *steps[-half:]]
        return " -> ".join(steps)

    def __repr__(self) -> str:
        if self.status == "SUCCEEDED":
            return f"<SUCCEEDED: {self.path}>"
        return f"<{self}>"

    def __str__(self) -> str:
        if self.status == "SUCCEEDED":
            return f"SUCCEEDED: {self.path}"
        where = f" in {self.failed_at}" if self.failed_at else ""
        place = f" at {self.place}" if self.place else ""
        what = f" with {self.error}" if self.error else ""
        why = f" ({self.cause})" if self.cause else ""
        attempts = self._tasks.attempts(self.failed_at) if self.failed_at else 0
        after = f" after {attempts} attempts" if attempts > 1 else ""
        return f"{self.status}{where}{place}{what}{after}{why}: {self.path}"


def run_state_machine(
    definition: Definition,
    input: Json = None,
    *,
    tasks: Mapping[str, Mock] | None = None,
    start: datetime = START,
    seed: int = 0,
    state_machine: str = "StateMachine",
    execution: str = "execution",
) -> StateMachineRun:
    """Run a state machine with mocks for its tasks, and return what it came to.

    Waits and retries take no time; `StateMachineRun.waited` tells how long they would have taken.

    Args:
        definition: A flow, a document in Amazon States Language, the path of its file, or a compiled template with the
            logical id of a state machine in it.
        input: The input; an empty object where it isn't given.
        tasks: What stands in for tasks, by the names of states: the result; a function of the arguments; a
            `TaskFailure`; a `Lasting` of one of these, for a task that takes time; or a list of these, one for each
            call. For a `Map` state with an ``ItemReader``, the items.
        start: When the execution starts.
        seed: What chance goes by: jitter, random numbers, UUIDs, task tokens.
        state_machine: The name of the state machine, as the context object tells it.
        execution: The name of the execution, as the context object tells it.

    Raises:
        DefinitionUnknown: The definition can't be had.
        InvalidDefinition: It can't be run.
        MockError: A mock fits no state.
        NotMocked: A task was reached that has no mock, or whose list of mocks is used up.
    """
    found = known(definition)
    places = {name: found.place(path) for name, _, path in found.states()}
    mocked = MockedTasks(found, tasks or {})
    try:
        ended = run(
            found.document,
            input,
            run_task=mocked,
            clock=VirtualClock(start),
            random=Random(seed),
            identity=Identity(state_machine, execution),
        )
    except InvalidDefinition as error:
        located = (attrs.evolve(each, place=found.place(each.path)) for each in error.problems)
        raise InvalidDefinition(_without_path(each) for each in located) from None
    return StateMachineRun(
        ended.status,
        ended.output,
        ended.error,
        ended.cause,
        tuple(visit.state for visit in ended.visits),
        ended.seconds,
        ended.history,
        ended.failed_state,
        places.get(ended.failed_state) if ended.failed_state else None,
        mocked,
    )


def failed_in(message: str, values: Iterable[object]) -> list[StateMachineRun]:
    """Return which values are runs that didn't succeed, if the message of a failed assertion shows them.

    It shows the run itself, or its status alone.
    """
    runs = [each for each in values if isinstance(each, StateMachineRun) and each.status != "SUCCEEDED"]
    return [each for each in runs if repr(each)[:80] in message or repr(each.status) in message]


def _without_path(problem: Problem) -> Problem:
    """Return a problem as it is told: with its place, its path says nothing more."""
    return attrs.evolve(problem, path=()) if problem.place else problem
