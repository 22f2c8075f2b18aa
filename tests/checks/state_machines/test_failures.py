"""Retriers and catchers name errors that there are, in an order in which each has its turn."""

from __future__ import annotations

import pytest

from tests.checks.state_machines.saying import said_of_state

WRONG = {
    "no names": (
        "{Type: Task, Resource: arn:aws:states:::sqs:sendMessage, Retry: [{ErrorEquals: []}], End: true}",
        "A.Retry.0.ErrorEquals: there are no names of errors\n    name some, or States.ALL for any",
    ),
    "no ErrorEquals": (
        "{Type: Task, Resource: arn:aws:states:::sqs:sendMessage, Catch: [{Next: Done}], Next: Done}",
        "A.Catch.0: a Catcher needs ErrorEquals\n    add ErrorEquals",
    ),
    "all and others": (
        "{Type: Task, Resource: arn:aws:states:::sqs:sendMessage, Retry: [{ErrorEquals: [E, States.ALL]}], End: true}",
        "A.Retry.0.ErrorEquals: States.ALL stands alone: it takes the others too\n    remove the other names",
    ),
    "all before others": (
        "{Type: Task, Resource: arn:aws:states:::sqs:sendMessage, Catch: [{ErrorEquals: [States.ALL], Next: "
        "Done}, {ErrorEquals: [E], Next: Done}], Next: Done}",
        "A.Catch.0.ErrorEquals: States.ALL comes last: nothing behind it has its turn\n    move it to the end",
    ),
    "a name twice": (
        "{Type: Task, Resource: arn:aws:states:::sqs:sendMessage, Catch: [{ErrorEquals: [E], Next: Done}, "
        "{ErrorEquals: [F, E], Next: Done}], Next: Done}",
        "note: A.Catch.1.ErrorEquals.1: E is taken by the one before it that names E, so this never has "
        "its turn\n"
        "    remove it, or move it before that one",
    ),
    "a name behind States.TaskFailed": (
        "{Type: Task, Resource: arn:aws:states:::sqs:sendMessage, Catch: [{ErrorEquals: [States.TaskFailed], "
        "Next: Done}, {ErrorEquals: [E], Next: Done}], Next: Done}",
        "note: A.Catch.1.ErrorEquals.0: E is taken by the one before it that names States.TaskFailed, so "
        "this never has its turn\n"
        "    remove it, or move it before that one",
    ),
    "a misspelt name": (
        "{Type: Task, Resource: arn:aws:states:::sqs:sendMessage, Retry: [{ErrorEquals: [States.Timeut]}], End: true}",
        "A.Retry.0.ErrorEquals.0: Step Functions has no error States.Timeut\n    did you mean 'States.Timeout'?",
    ),
    "a name that may be newer": (
        "{Type: Task, Resource: arn:aws:states:::sqs:sendMessage, Retry: [{ErrorEquals: [States.XYZ]}], End: true}",
        "note: A.Retry.0.ErrorEquals.0: sampy knows no error States.XYZ of Step Functions\n"
        "    check its spelling: names of your own start with something else",
    ),
    "a rate below 1": (
        "{Type: Task, Resource: arn:aws:states:::sqs:sendMessage, Retry: [{ErrorEquals: [E], BackoffRate: "
        "0.5}], End: true}",
        "A.Retry.0.BackoffRate: 0.5 is out of its range\n    use 1 or more",
    ),
    "a longest interval that is the first": (
        "{Type: Task, Resource: arn:aws:states:::sqs:sendMessage, Retry: [{ErrorEquals: [E], "
        "IntervalSeconds: 10, MaxDelaySeconds: 10}], End: true}",
        "A.Retry.0.MaxDelaySeconds: the longest interval is 10 s, and the first one is 10 s already\n"
        "    use more than 10, or a shorter interval",
    ),
    "text for a list": (
        "{Type: Task, Resource: arn:aws:states:::sqs:sendMessage, Retry: [{ErrorEquals: E}], End: true}",
        "A.Retry.0.ErrorEquals: this is 'E', and has to be a list\n    write it as a list",
    ),
    "a catcher that leads nowhere": (
        "{Type: Task, Resource: arn:aws:states:::sqs:sendMessage, Catch: [{ErrorEquals: [E]}], End: true}",
        "A.Catch.0: a Catcher needs Next\n    add Next",
    ),
}


@pytest.mark.parametrize(("state", "expected"), WRONG.values(), ids=WRONG)
def test_a_mistake_in_a_retrier_or_catcher(state: str, expected: str) -> None:
    assert said_of_state(state) == expected
