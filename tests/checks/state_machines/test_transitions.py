"""Each state is reached, leads to states that there are, and to an end."""

from __future__ import annotations

import pytest

from tests.checks.state_machines.saying import said

WRONG = {
    "no StartAt": (
        "States: {A: {Type: Succeed}}",
        "a state machine needs StartAt\n    add StartAt",
    ),
    "no States": (
        "StartAt: A",
        "a state machine needs States\n    add States",
    ),
    "no states": (
        "{StartAt: A, States: {}}",
        "States: there are no states\n    add one, and name it in StartAt",
    ),
    "an unknown StartAt": (
        "{StartAt: B, States: {Begin: {Type: Succeed}}}",
        "StartAt: there is no state 'B'\n    use one of: Begin",
    ),
    "a misspelt StartAt": (
        "{StartAt: Begn, States: {Begin: {Type: Succeed}}}",
        "StartAt: there is no state 'Begn'\n    did you mean 'Begin'?",
    ),
    "a misspelt Next": (
        "{StartAt: A, States: {A: {Type: Pass, Next: Shp}, Ship: {Type: Succeed}}}",
        "A.Next: there is no state 'Shp'\n    did you mean 'Ship'?",
    ),
    "a misspelt Default": (
        "{StartAt: A, States: {A: {Type: Choice, Choices: [{Variable: $.a, IsPresent: true, Next: Ship}], "
        "Default: Shp}, Ship: {Type: Succeed}}}",
        "A.Default: there is no state 'Shp'\n    did you mean 'Ship'?",
    ),
    "an unknown state of a catcher": (
        "{StartAt: A, States: {A: {Type: Task, Resource: arn:aws:states:::sqs:sendMessage, Catch: "
        "[{ErrorEquals: [E], Next: Failed}], Next: Ship}, Ship: {Type: Succeed}}}",
        "A.Catch.0.Next: there is no state 'Failed'\n    use one of: A, Ship",
    ),
    "into a Map, and out of it": (
        "{StartAt: A, States: {A: {Type: Pass, Next: I}, M: {Type: Map, ItemProcessor: {StartAt: I, States: "
        "{I: {Type: Pass, Next: Ship}}}, End: true}, Ship: {Type: Succeed}}}",
        "A.Next: 'I' is within 'M', and can't be reached from here\n"
        "    go on to the state that it is in\n"
        "I.Next: 'Ship' is outside of 'M', and only its own states can come next here\n"
        "    end here, and let 'M' go on to it",
    ),
    "a state that nothing leads to": (
        "{StartAt: A, States: {A: {Type: Pass, End: true}, B: {Type: Pass, Next: C}, C: {Type: Succeed}}}",
        "B: nothing leads to this state\n    name it as Next of another one, or remove it",
    ),
    "a loop that nothing leads to": (
        "{StartAt: A, States: {A: {Type: Pass, End: true}, B: {Type: Pass, Next: C}, C: {Type: Pass, Next: B}}}",
        "B: nothing leads to this state\n    name it as Next of another one, or remove it",
    ),
    "no end at all": (
        "{StartAt: A, States: {A: {Type: Pass, Next: B}, B: {Type: Pass, Next: A}, C: {Type: Pass, Next: A}}}",
        "A: A -> B -> A has no way out: it runs until the 25,000 events of an execution are used up\n"
        "    let a Choice lead out of it, to a state that ends",
    ),
    "a state that leads to itself alone": (
        "{StartAt: A, States: {A: {Type: Choice, Choices: [{Variable: $.a, IsPresent: true, Next: Done}], "
        "Default: B}, B: {Type: Pass, Next: B}, Done: {Type: Succeed}}}",
        "B: B -> B has no way out: it runs until the 25,000 events of an execution are used up\n"
        "    let a Choice lead out of it, to a state that ends",
    ),
    "a loop that waits": (
        "{StartAt: A, States: {A: {Type: Choice, Choices: [{Variable: $.a, IsPresent: true, Next: Done}], "
        "Default: B}, B: {Type: Wait, Seconds: 60, Next: B}, Done: {Type: Succeed}}}",
        "note: B: B -> B has no way out: it runs until the 25,000 events of an execution are used up\n"
        "    let a Choice lead out of it, to a state that ends",
    ),
    "a loop that waits, and no end at all": (
        "{StartAt: B, States: {B: {Type: Wait, Seconds: 60, Next: B}}}",
        "B: B -> B has no way out: it runs until the 25,000 events of an execution are used up\n"
        "    let a Choice lead out of it, to a state that ends",
    ),
    "a loop behind other states": (
        "{StartAt: A, States: {A: {Type: Pass, Next: B}, B: {Type: Pass, Next: C}, C: {Type: Pass, Next: B}}}",
        "B: B -> C -> B has no way out: it runs until the 25,000 events of an execution are used up\n"
        "    let a Choice lead out of it, to a state that ends",
    ),
    "an unknown StartAt of a branch": (
        "{StartAt: P, States: {P: {Type: Parallel, Branches: [{StartAt: X, States: {Y: {Type: Succeed}}}], "
        "End: true}}}",
        "P.Branches.0.StartAt: there is no state 'X'\n    use one of: Y",
    ),
}


@pytest.mark.parametrize(("definition", "expected"), WRONG.values(), ids=WRONG)
def test_a_mistake_in_where_states_lead(definition: str, expected: str) -> None:
    assert said(definition) == expected
