"""What stands in for tasks: results and errors by the names of states, as a file tells them.

A file maps names of states to outcomes. An outcome is a result as it is, or a map of ``result``, or of ``error`` and
``cause``, with ``delay`` for the seconds that it takes; a list has one outcome for each call. The file that Step
Functions Local takes, with ``StateMachines`` and ``MockedResponses``, is read as well.

Source of that form: AWS page "Testing state machines with Step Functions Local".
"""

from __future__ import annotations

import threading
from collections.abc import Collection, Iterable, Mapping
from pathlib import Path

import attrs

from sampy.errors import Problem, ProblemsError, Source, did_you_mean
from sampy.executions import Lasting, TaskCall, TaskError
from sampy.executions.documents import is_number
from sampy.intrinsics import Json, as_map

_KEYS = frozenset({"result", "error", "cause", "delay"})
_CALLS_AT_MOST = 1000


class MockError(ProblemsError):
    """Mocks that can't be used: everything that is wrong with them."""


@attrs.frozen
class Outcome:
    """What stands in for one call.

    Args:
        result: The result.
        error: The name of the error that it fails with; None where it succeeds.
        cause: The cause of that.
        delay: How many seconds it takes.
    """

    result: Json = None
    error: str | None = None
    cause: str = ""
    delay: float = 0

    def given(self) -> Json | Lasting:
        """Return it as what runs tasks gives it.

        Raises:
            TaskError: It is an error that takes no time.
        """
        answer: object = TaskError(self.error, self.cause) if self.error is not None else self.result
        if self.delay:
            return Lasting(self.delay, answer)
        if isinstance(answer, TaskError):
            raise answer
        return self.result


class Mocks:
    """Stands in for tasks, call by call; threads may share it.

    Args:
        outcomes: By the names of states: one outcome for all calls, or a list with one for each.
    """

    def __init__(self, outcomes: Mapping[str, Outcome | list[Outcome]]) -> None:
        self._outcomes = outcomes
        self._counts: dict[str, int] = {}
        self._lock = threading.Lock()

    @property
    def states(self) -> Iterable[str]:
        """The names of the states that are mocked."""
        return self._outcomes.keys()

    def outcome(self, call: TaskCall) -> Outcome | None:
        """Return what stands in for a call; None where nothing does.

        Raises:
            MockError: The list of the state is used up.
        """
        mocked = self._outcomes.get(call.state)
        if not isinstance(mocked, list) or call.purpose != "task":
            return mocked[0] if isinstance(mocked, list) and mocked else mocked  # type: ignore[return-value]  # one is left
        with self._lock:
            number = self._counts[call.state] = self._counts.get(call.state, 0) + 1
        if number > len(mocked):
            message = f"the state {call.state!r} calls its task {number} times, and is mocked for {len(mocked)}"
            raise MockError([Problem(message, "add what the next call gives to its list")])
        return mocked[number - 1]


def read_mocks(path: Path, machine: Collection[str], states: Iterable[str], test_case: str | None = None) -> Mocks:
    """Return the mocks in a file of YAML or JSON.

    Args:
        path: The file.
        machine: The names of the state machine that is run, for files of Step Functions Local.
        states: The names of the states that call something.
        test_case: The test case of such a file; it can be left out where there is one.

    Raises:
        MockError: Something in it can't be used: everything that is.
        CompileError: It can't be read.
    """
    from sampy.formats.reading import read

    file = read(path)
    found: dict[str, Outcome | list[Outcome]] = {}
    problems: list[Problem] = []
    names = list(states)
    if "MockedResponses" in file.document:
        from sampy.local.state_machines.mock_config import outcomes_of

        found, problems = outcomes_of(as_map(file.document), machine, test_case)
    else:
        if test_case is not None:
            problems.append(Problem("the file of mocks has no test cases", "leave out --test-case"))
        for name, value in as_map(file.document).items():
            try:
                found[name] = _outcomes(value)
            except ValueError as error:
                fix = "write a result, or a map of result, error, cause and delay"
                problems.append(Problem(f"the mock of {name!r} {error}", fix, (name,)))
    problems += [_misfit(name, names) for name in found if name not in names]
    if problems:
        raise MockError(_located(problems, file))
    return Mocks(found)


def _outcomes(value: Json) -> Outcome | list[Outcome]:
    return [_outcome(each) for each in value] if isinstance(value, list) else _outcome(value)


def _outcome(value: Json) -> Outcome:
    """Return what a value stands for.

    Raises:
        ValueError: It looks like an outcome, and is none.
    """
    if not isinstance(value, dict) or not value.keys() & {"result", "error", "delay"} or not value.keys() <= _KEYS:
        return Outcome(value)
    delay, error, cause = value.get("delay", 0), value.get("error"), value.get("cause", "")
    if not is_number(delay) or not isinstance(delay, int | float) or delay < 0:
        raise ValueError(f"has a delay of {delay!r}, which is no number of seconds")
    if "result" in value and "error" in value:
        raise ValueError("has a result and an error")
    if error is not None and not isinstance(error, str):
        raise ValueError(f"has the error {error!r}, which is no name")
    return Outcome(value.get("result"), error, cause if isinstance(cause, str) else str(cause), delay)


def _misfit(name: str, names: list[str]) -> Problem:
    fix = did_you_mean(name, names) if names else "remove it"
    return Problem(f"there is a mock for {name!r}, and no state of that name calls anything", fix, (name,))


def _located(problems: Iterable[Problem], file: Source) -> list[Problem]:
    return [attrs.evolve(each, place=file.place(each.path), path=()) for each in problems]


def spread(numbers: str) -> range:
    """Return which calls a key of Step Functions Local is about: ``0``, or ``1-2``.

    Raises:
        ValueError: It is neither.
    """
    first, dash, last = numbers.partition("-")
    calls = range(int(first), int(last if dash else first) + 1)
    if not calls or calls.stop > _CALLS_AT_MOST:
        raise ValueError(numbers)
    return calls
