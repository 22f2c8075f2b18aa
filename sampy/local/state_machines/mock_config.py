"""The mocks of a file for Step Functions Local: ``StateMachines`` with test cases, and ``MockedResponses``.

Source: AWS page "Testing state machines with Step Functions Local", "Mocked service integrations".
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping

from sampy.errors import DocumentPath, Problem, did_you_mean
from sampy.intrinsics import Json, as_map
from sampy.local.state_machines.mocks import Outcome, spread

Outcomes = dict[str, "Outcome | list[Outcome]"]


def outcomes_of(
    document: Mapping[str, Json], names: Collection[str], test_case: str | None
) -> tuple[Outcomes, list[Problem]]:
    """Return the mocks of a test case, and what is wrong with the file.

    Args:
        document: The file.
        names: The names of the state machine that is run, of which the file may have any.
        test_case: The test case; None for the only one.
    """
    machines = as_map(document.get("StateMachines"))
    machine = next((name for name in names if name in machines), None)
    if machine is None:
        named = next(iter(names))
        fix = did_you_mean(named, machines) if machines else "give it 'StateMachines'"
        return {}, [Problem(f"the file of mocks has no state machine {named!r}", fix, ("StateMachines",))]
    cases = as_map(as_map(machines[machine]).get("TestCases"))
    path: DocumentPath = ("StateMachines", machine, "TestCases")
    if test_case is None and len(cases) != 1:
        fix = f"choose one with --test-case: {', '.join(cases)}" if cases else "give it 'TestCases'"
        return {}, [Problem(f"the state machine {machine!r} has {len(cases)} test cases", fix, path)]
    name = test_case if test_case is not None else next(iter(cases))
    if name not in cases:
        return {}, [Problem(f"there is no test case {name!r}", did_you_mean(name, cases), path)]
    responses = as_map(document.get("MockedResponses"))
    found: Outcomes = {}
    problems: list[Problem] = []
    for state, response in as_map(cases[name]).items():
        if response not in responses:
            message = f"there is no mocked response {response!r}"
            problems.append(Problem(message, did_you_mean(str(response), responses), (*path, name, state)))
            continue
        at = ("MockedResponses", str(response))
        listed: dict[int, Outcome] = {}
        for entry in _entries(as_map(responses[str(response)]), at):
            if isinstance(entry, Problem):
                problems.append(entry)
            else:
                listed.update(entry)
        if sorted(listed) != list(range(len(listed))):
            problems.append(Problem("it has no response for some calls", "number them from 0, without a gap", at))
        found[state] = [listed[number] for number in sorted(listed)]
    return found, problems


def _entries(response: Mapping[str, Json], path: DocumentPath) -> Iterator[dict[int, Outcome] | Problem]:
    for numbers, entry in response.items():
        at = (*path, numbers)
        try:
            calls = spread(numbers)
        except ValueError:
            yield Problem(f"{numbers!r} is no number of a call", "write 0, or 0-2 for several", at)
            continue
        given = as_map(entry)
        if "Throw" in given:
            thrown = as_map(given["Throw"])
            outcome = Outcome(error=str(thrown.get("Error", "")), cause=str(thrown.get("Cause", "")))
        elif "Return" in given:
            outcome = Outcome(given["Return"])
        else:
            yield Problem("it neither returns nor throws", "give it 'Return', or 'Throw' with 'Error' and 'Cause'", at)
            continue
        yield dict.fromkeys(calls, outcome)
