"""Files of mocks: in the form of sampy, and in that of Step Functions Local."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from sampy.errors import ProblemsError
from sampy.executions import Lasting, TaskCall, TaskError
from sampy.local.state_machines import Mocks, read_mocks

STATES = ("Save", "Charge")
CONFIG: dict[str, Any] = {
    "StateMachines": {"shop-Orders": {"TestCases": {"Happy": {"Save": "Saved"}, "Busy": {"Save": "Retried"}}}},
    "MockedResponses": {
        "Saved": {"0": {"Return": {"ok": True}}},
        "Retried": {"0-1": {"Throw": {"Error": "Busy", "Cause": "c"}}, "2": {"Return": 3}},
    },
}


def read(folder: Path, text: str, test_case: str | None = None, name: str = "mocks.yaml") -> Mocks:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return read_mocks(path, ("Orders", "shop-Orders"), STATES, test_case)


def given(mocks: Mocks, state: str = "Save") -> object:
    """Return what stands in for the next call: an error as text."""
    outcome = mocks.outcome(TaskCall("arn", {}, state))
    assert outcome is not None
    try:
        answer = outcome.given()
    except TaskError as error:
        return str(error)
    return (answer.seconds, str(answer.answer)) if isinstance(answer, Lasting) else answer


@pytest.mark.parametrize(
    ("text", "answers"),
    [
        ("Save: {ok: true}", [{"ok": True}, {"ok": True}]),
        ("Save: text", ["text"]),
        ("Save: {result: [1]}", [[1]]),
        ("Save: {error: Busy, cause: c}", ["Busy: c"]),
        ("Save: {error: Busy, delay: 3}", [(3, "Busy")]),
        ("Save: {result: 1, delay: 0.5}", [(0.5, "1")]),
        ("Save: [{error: Busy}, {ok: true}]", ["Busy", {"ok": True}]),
        ("Save: {error: e, code: 1}", [{"error": "e", "code": 1}]),
    ],
)
def test_an_outcome(tmp_path: Path, text: str, answers: list[object]) -> None:
    mocks = read(tmp_path, text)
    assert [given(mocks) for _ in answers] == answers


def test_a_state_without_a_mock_has_none(tmp_path: Path) -> None:
    assert read(tmp_path, "Save: 1").outcome(TaskCall("arn", {}, "Charge")) is None


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("Saev: 1", r"mocks.yaml:1.*: there is a mock for 'Saev'.*\n.*did you mean 'Save'"),
        ("Save: {result: 1, error: e}", "the mock of 'Save' has a result and an error"),
        ("Save: {result: 1, delay: soon}", "a delay of 'soon', which is no number of seconds"),
        ("Save: {error: 5}", "has the error 5, which is no name"),
        ("Nobody: 1\nSave: {error: 5}", "(?s)'Save'.*'Nobody'"),
    ],
)
def test_a_mock_that_can_not_be_used(tmp_path: Path, text: str, message: str) -> None:
    with pytest.raises(ProblemsError, match=message):
        read(tmp_path, text)


def test_a_test_case_of_step_functions_local(tmp_path: Path) -> None:
    mocks = read(tmp_path, json.dumps(CONFIG), "Busy", "MockConfigFile.json")
    assert [given(mocks) for _ in range(3)] == ["Busy: c", "Busy: c", 3]


def changed(path: str, value: Any) -> str:
    """Return the file with something else in one place."""
    document = json.loads(json.dumps(CONFIG))
    at = document
    *way, last = path.split("/")
    for step in way:
        at = at[step]
    at[last] = value
    return json.dumps(document, indent=2)


@pytest.mark.parametrize(
    ("text", "test_case", "message"),
    [
        (json.dumps(CONFIG), None, "has 2 test cases\n.*Happy, Busy"),
        (json.dumps(CONFIG), "Hapy", "no test case 'Hapy'\n.*did you mean 'Happy'"),
        (changed("StateMachines", {"Other": {}}), "Happy", "no state machine 'Orders'"),
        (changed("StateMachines/shop-Orders/TestCases/Happy/Save", "Svaed"), "Happy", "did you mean 'Saved'"),
        (changed("MockedResponses/Saved", {"first": {}}), "Happy", "'first' is no number of a call"),
        (changed("MockedResponses/Saved", {"0": {}}), "Happy", "it neither returns nor throws"),
        (changed("MockedResponses/Saved", {"1": {"Return": 1}}), "Happy", "number them from 0"),
        ("Save: 1", "Happy", "has no test cases"),
    ],
)
def test_a_file_of_step_functions_local_that_can_not_be_used(
    tmp_path: Path, text: str, test_case: str | None, message: str
) -> None:
    with pytest.raises(ProblemsError, match=message):
        read(tmp_path, text, test_case, "MockConfigFile.json" if text.startswith("{") else "mocks.yaml")
