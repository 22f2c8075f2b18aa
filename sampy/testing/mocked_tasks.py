"""What stands in for the tasks of a state machine in a test: results, functions, failures, one after the other."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from sampy.errors import Problem, ProblemsError, SampyError, did_you_mean
from sampy.executions import Lasting, TaskCall, TaskError
from sampy.intrinsics import Json
from sampy.testing.state_machine_definitions import Known

__tracebackhide__ = True  # pytest is to show the line of the test, and not this

TaskFailure = TaskError
"""A task that fails: ``TaskFailure("Payments.Busy", "try later")``, given as a mock, or raised by one."""

Mock = object
"""What stands in for a task: its result; a function of its arguments; a failure; a `Lasting` of one of these, for a
task that takes time; or a list of these, one for each call."""


class MockError(ProblemsError):
    """Mocks that don't fit the state machine: all of them."""


class NotMocked(SampyError):
    """A task was reached that nothing stands in for."""


class MockedTasks:
    """Runs tasks by their mocks, and remembers their calls.

    Args:
        definition: The definition of the state machine.
        mocks: The mocks, by the names of states.

    Raises:
        MockError: A mock is for no state, or for one that calls nothing.
    """

    def __init__(self, definition: Known, mocks: Mapping[str, Mock]) -> None:
        self._mocks = mocks
        self._places = {name: definition.place(path) for name, _, path in definition.states()}
        self.calls: list[TaskCall] = []
        kinds = {name: state for name, state, _ in definition.states()}
        self.callers = [name for name, state in kinds.items() if _calls(state)]
        problems = [_misfit(name, kinds, self.callers) for name in mocks if name not in self.callers]
        if problems:
            raise MockError(problems)

    def __call__(self, call: TaskCall) -> Json | Lasting:
        """Return what stands in for a call.

        Raises:
            NotMocked: Nothing does.
            TaskError: The mock is a failure.
        """
        self.calls.append(call)
        if call.state not in self._mocks:
            if call.purpose == "write results":
                return None
            raise NotMocked(self._unmocked(call))
        mock = self._mocks[call.state]
        if isinstance(mock, list) and call.purpose == "task":
            mock = self._next(mock, call.state)
        return _outcome(mock, call)

    def arguments(self, state: str) -> list[Json]:
        """Return what a state called its task with, once for each call.

        Raises:
            MockError: There is no such state, or it calls nothing.
        """
        if state not in self.callers:
            message = f"no state {state!r} calls anything"
            raise MockError([Problem(message, did_you_mean(state, self.callers))])
        return [call.arguments for call in self.calls if call.state == state]

    def attempts(self, state: str) -> int:
        """Return which attempt the last call of a state was; 0 where it made none."""
        return next((call.attempt for call in reversed(self.calls) if call.state == state), 0)

    def _next(self, outcomes: list[Mock], state: str) -> Mock:
        number = sum(call.state == state for call in self.calls)
        if number > len(outcomes):
            message = f"{self._told(state)} is called for the {_ordinal(number)} time, and its list in tasks has"
            raise NotMocked(f"{message} {len(outcomes)}: add what the next call gives")
        return outcomes[number - 1]

    def _unmocked(self, call: TaskCall) -> str:
        what = "reads its items with" if call.purpose == "read items" else "calls"
        mocked = f"it has {', '.join(sorted(self._mocks))}" if self._mocks else "it is empty"
        return f"{self._told(call.state)} {what} {call.resource}, and nothing in tasks stands in for that: {mocked}"

    def _told(self, state: str) -> str:
        place = self._places.get(state)
        return f"{place}: {state}" if place else state


def _calls(state: Mapping[str, Json]) -> bool:
    return state.get("Type") == "Task" or (state.get("Type") == "Map" and ("ItemReader" in state))


def _misfit(name: str, states: Mapping[str, Mapping[str, Json]], callers: Iterable[str]) -> Problem:
    if name in states:
        message = f"tasks has a mock for {name!r}, a {states[name].get('Type')} state, which calls nothing"
        return Problem(message, f"mock one of: {', '.join(sorted(callers))}")
    return Problem(f"tasks has a mock for {name!r}, and there is no such state", did_you_mean(name, callers))


def _outcome(mock: Mock, call: TaskCall) -> Json | Lasting:
    if isinstance(mock, Lasting):
        try:
            return Lasting(mock.seconds, _outcome(mock.answer, call), mock.heartbeat_every)
        except TaskError as error:
            return Lasting(mock.seconds, error, mock.heartbeat_every)
    if isinstance(mock, TaskError):
        raise mock
    if callable(mock):
        function: Callable[[Json], Mock] = mock
        return _outcome(function(call.arguments), call)
    return mock  # type: ignore[return-value]  # what isn't JSON is refused by what runs the state machine


def _ordinal(number: int) -> str:
    return f"{number}{ {1: 'st', 2: 'nd', 3: 'rd'}.get(number, 'th') if number < 10 else 'th' }"
