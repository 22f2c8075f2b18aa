"""Expressions in JSONata can be read, and refer to what there is."""

from __future__ import annotations

import pytest

from tests.checks.state_machines.saying import said_of_state

WRONG = {
    "no mark at the end": (
        "{Type: Pass, QueryLanguage: JSONata, Output: '{% $states.input', End: true}",
        "A.Output: the expression has no %} at its end\n    write it as {% ... %}, with nothing around it",
    ),
    "no mark at the start": (
        "{Type: Pass, QueryLanguage: JSONata, Output: '$states.input %}', End: true}",
        "A.Output: the expression has no {% at its start\n    write it as {% ... %}, with nothing around it",
    ),
    "an operator with nothing behind it": (
        "{Type: Pass, QueryLanguage: JSONata, Output: '{% 1 + %}', End: true}",
        "A.Output: the expression can't be read: it ends too early\n"
        "    correct it; try.jsonata.org shows what an expression gives",
    ),
    "the wrong bracket": (
        "{Type: Pass, QueryLanguage: JSONata, Output: {a: ['{% $sum([1,2) %}']}, End: true}",
        "A.Output.a.0: the expression can't be read: ']' is expected in it, and there is ')'\n"
        "    correct it; try.jsonata.org shows what an expression gives",
    ),
    "an open quote": (
        "{Type: Pass, QueryLanguage: JSONata, Output: '{% $states.input.a = \"x %}', End: true}",
        "A.Output: the expression can't be read: a quote in it is not closed: \"x \n"
        "    correct it; try.jsonata.org shows what an expression gives",
    ),
    "a name at the top": (
        "{Type: Pass, QueryLanguage: JSONata, Output: '{% order.total %}', End: true}",
        "A.Output: there is nothing to find 'order' in\n"
        "    write $states.input.order, $order for a variable, or 'order' in quotes for text",
    ),
    "the root": (
        "{Type: Pass, QueryLanguage: JSONata, Output: '{% $$.a %}', End: true}",
        "A.Output: $$ stands for nothing in Step Functions\n    use $states.input",
    ),
    "a misspelt field of $states": (
        "{Type: Pass, QueryLanguage: JSONata, Output: '{% $states.inputs %}', End: true}",
        "A.Output: $states has no 'inputs'\n    did you mean 'input'?",
    ),
    "no result of a Pass": (
        "{Type: Pass, QueryLanguage: JSONata, Output: '{% $states.result %}', End: true}",
        "A.Output: there is no $states.result here\n    use $states.input",
    ),
    "no result yet": (
        "{Type: Task, QueryLanguage: JSONata, Resource: arn:aws:states:::sqs:sendMessage, Arguments: {a: '{% "
        "$states.result %}'}, End: true}",
        "A.Arguments.a: there is no $states.result here\n    use it in Assign and Output",
    ),
    "no result of a failure": (
        "{Type: Task, QueryLanguage: JSONata, Resource: arn:aws:states:::sqs:sendMessage, Catch: "
        "[{ErrorEquals: [E], Next: Done, Output: '{% $states.result %}'}], Next: Done}",
        "A.Catch.0.Output: there is no $states.result here\n    use $states.errorOutput",
    ),
    "no error where nothing is caught": (
        "{Type: Task, QueryLanguage: JSONata, Resource: arn:aws:states:::sqs:sendMessage, Output: '{% "
        "$states.errorOutput.Cause %}', End: true}",
        "A.Output: there is no $states.errorOutput here\n    use it in Assign and Output of a Catch",
    ),
    "a misspelt field of the context object": (
        "{Type: Pass, QueryLanguage: JSONata, Output: '{% $states.context.Execution.Ids %}', End: true}",
        "A.Output: $states.context.Execution has no 'Ids'\n    did you mean 'Id'?",
    ),
    "a token for nobody": (
        "{Type: Task, QueryLanguage: JSONata, Resource: 'arn:aws:states:::sqs:sendMessage.waitForTaskToken', "
        "Arguments: {a: 1}, End: true}",
        "A.Arguments: the task waits for a token, and Arguments give it to nobody\n"
        "    pass it on, as in token: '{% $states.context.Task.Token %}'",
    ),
    "JSONata in JSONPath": (
        "{Type: Pass, Parameters: {a: '{% $states.input %}'}, End: true}",
        "note: A.Parameters.a: this is in JSONata, and the state is in JSONPath: it is passed on as text\n"
        "    give the state QueryLanguage: JSONata",
    ),
}


@pytest.mark.parametrize(("state", "expected"), WRONG.values(), ids=WRONG)
def test_a_mistake_in_an_expression(state: str, expected: str) -> None:
    assert said_of_state(state) == expected
