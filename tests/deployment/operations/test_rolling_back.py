"""From which states a stack gets back, and what is told of the others."""

from __future__ import annotations

import pytest

from sampy.deployed import DeployedStack
from sampy.deployed.states import STATES
from sampy.deployment.operations.rolling_back import way_back
from sampy.errors import DeployError

ARN = "arn:aws:cloudformation:us-east-1:1:stack/shop/1"


@pytest.mark.parametrize(
    ("status", "words"),
    [
        ("CREATE_FAILED", "delete what was created, so that nothing of the stack is left"),
        ("UPDATE_FAILED", "go back to the state before the update"),
        ("UPDATE_IN_PROGRESS", "cancel the update, and go back to the state before it"),
        ("UPDATE_ROLLBACK_FAILED", "go on with the rollback that failed"),
    ],
)
def test_ways_back(status: str, words: str) -> None:
    assert way_back(DeployedStack("shop", ARN, status)) == words


WAYS = ("CREATE_FAILED", "UPDATE_FAILED", "UPDATE_IN_PROGRESS", "UPDATE_ROLLBACK_FAILED")


# Nobody finds a stack that is deleted by its name.
@pytest.mark.parametrize("status", sorted(STATES.keys() - {*WAYS, "DELETE_COMPLETE"}))
def test_no_way_back_and_what_to_do_instead(status: str) -> None:
    with pytest.raises(DeployError, match=rf"'shop' can't be rolled back from {status}") as raised:
        way_back(DeployedStack("shop", ARN, status))
    (problem,) = raised.value.problems
    assert problem.fix


def test_a_nested_stack_is_rolled_back_with_the_one_that_it_is_in() -> None:
    nested = DeployedStack("inner", ARN, "UPDATE_ROLLBACK_FAILED", root_id=ARN.replace("/1", "/2"))
    with pytest.raises(DeployError, match="'inner' is nested"):
        way_back(nested)
