"""Every status that CloudFormation knows is told in words, and what to do about those that are not well."""

from __future__ import annotations

import botocore.session
import pytest

from sampy.deployed.states import STATES, Mood, left, state_of, what_next


def known() -> list[str]:
    model = botocore.session.get_session().get_service_model("cloudformation")
    return [*model.shape_for("StackStatus").enum]


def test_every_status_is_known() -> None:
    assert set(STATES) == set(known())


def test_something_is_to_be_done_exactly_where_it_is_not_well_or_waits() -> None:
    to_do = {status for status, state in STATES.items() if state.next}
    assert to_do == {status for status, state in STATES.items() if state.mood in (Mood.ILL, Mood.WAITING)}
    assert {status for status, state in STATES.items() if state.mood is Mood.BUSY} == {
        status for status in STATES if status.endswith("_IN_PROGRESS") and status != "REVIEW_IN_PROGRESS"
    }


@pytest.mark.parametrize(
    ("status", "words"),
    [
        ("CREATE_COMPLETE", None),
        (
            "UPDATE_ROLLBACK_FAILED",
            "mend what failed, and deploy it again or run sampy rollback votes: both go on with the rollback, and "
            "--skip leaves a resource as it is",
        ),
        ("UPDATE_ROLLBACK_COMPLETE", "mend what failed, and deploy it again"),
    ],
)
def test_what_to_do(status: str, words: str | None) -> None:
    assert what_next("votes", status) == words


def test_how_a_stack_was_left() -> None:
    assert left("votes", "DELETE_FAILED") == (
        "the stack 'votes' is in DELETE_FAILED: its deletion failed, and some of it is still there"
    )
    assert left("votes", None) == "there is no stack 'votes'"


def test_a_status_of_the_future_is_told_as_it_is_spelled() -> None:
    assert (state_of("REFACTOR_IN_PROGRESS").words, state_of("REFACTOR_IN_PROGRESS").mood) == (
        "refactor in progress",
        Mood.BUSY,
    )
    assert state_of("REFACTOR_FAILED").mood is Mood.ILL
