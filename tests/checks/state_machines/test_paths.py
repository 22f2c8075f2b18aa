"""Paths, calls of intrinsic functions, and payloads with these in them, in JSONPath."""

from __future__ import annotations

import pytest

from tests.checks.state_machines.saying import said_of_state

WRONG = {
    "no dollar": (
        "{Type: Pass, InputPath: order, End: true}",
        "A.InputPath: a path starts with $, and 'order' doesn't\n    did you mean '$.order'?",
    ),
    "an open bracket": (
        "{Type: Pass, InputPath: '$.a[0', End: true}",
        "A.InputPath: a bracket of the path '$.a[0' is not closed\n    add a ]",
    ),
    "a dot at the end": (
        "{Type: Pass, OutputPath: '$.a.', End: true}",
        "A.OutputPath: a step is missing in the path '$.a.'\n    remove the dot, or write a name behind it",
    ),
    "a space": (
        "{Type: Pass, InputPath: '$.a b', End: true}",
        "A.InputPath: ' b' is not expected in the path '$.a b'\n    separate steps with a dot",
    ),
    "a name without quotes": (
        "{Type: Pass, InputPath: '$[a]', End: true}",
        "A.InputPath: the name a in the brackets of '$[a]' has no quotes\n    write ['a']",
    ),
    "an open quote": (
        '{Type: Pass, InputPath: "$[\'a]", End: true}',
        "A.InputPath: a quote of the path \"$['a]\" is not closed\n    add a '",
    ),
    "many places to write to": (
        "{Type: Pass, ResultPath: '$.a[*]', End: true}",
        "A.ResultPath: '$.a[*]' can be more than one place in the input, and this has to be one\n"
        "    use $, names and indexes only, such as $.orders[0].total",
    ),
    "the context object to write to": (
        "{Type: Pass, ResultPath: '$$.State.Name', End: true}",
        "A.ResultPath: '$$.State.Name' is not in the input, where this has to be\n"
        "    use $, names and indexes only, such as $.orders[0].total",
    ),
    "text for a path": (
        "{Type: Pass, Parameters: {a.$: hello}, End: true}",
        "A.Parameters.a.$: a path starts with $, and 'hello' doesn't\n"
        "    did you mean '$.hello'? For text as it is, rename the key to a",
    ),
    "a sentence for a path": (
        "{Type: Pass, Parameters: {a.$: hello you}, End: true}",
        "A.Parameters.a.$: a path starts with $, and 'hello you' doesn't\n"
        "    write it as $.order.total; for text as it is, rename the key to a",
    ),
    "a number for a path": (
        "{Type: Pass, Parameters: {a.$: 5}, End: true}",
        "A.Parameters.a.$: this is 5, and a key with .$ at its end has a path or a function\n    rename the key to a",
    ),
    "a path without a mark": (
        "{Type: Pass, Parameters: {a: $.b}, End: true}",
        "note: A.Parameters.a: '$.b' is passed on as text\n    rename the key to a.$",
    ),
    "a call without a mark": (
        "{Type: Pass, Parameters: {a: 'States.UUID()'}, End: true}",
        "note: A.Parameters.a: 'States.UUID()' is passed on as text\n    rename the key to a.$",
    ),
    "a path in a result": (
        "{Type: Pass, Result: {a.$: $.b}, End: true}",
        "note: A.Result.a.$: '$.b' is passed on as text\n    use Parameters",
    ),
    "a misspelt function": (
        "{Type: Pass, Parameters: {a.$: 'States.Fromat(1)'}, End: true}",
        "A.Parameters.a.$: there is no intrinsic function States.Fromat\n    did you mean 'States.Format'?",
    ),
    "too few arguments": (
        "{Type: Pass, Parameters: {a.$: 'States.MathAdd($.a)'}, End: true}",
        "A.Parameters.a.$: States.MathAdd takes 2 arguments, and gets 1\n    write it as States.MathAdd(a, b)",
    ),
    "too many arguments": (
        "{Type: Pass, Parameters: {a.$: 'States.UUID(1)'}, End: true}",
        "A.Parameters.a.$: States.UUID takes no arguments, and gets 1\n    write it as States.UUID()",
    ),
    "an open quote in a call": (
        '{Type: Pass, Parameters: {a.$: "States.Format(\'{}, $.a)"}, End: true}',
        'A.Parameters.a.$: a quote is not closed in "States.Format(\'{}, $.a)"\n'
        "    add a ', and write one within the text as \\'",
    ),
    "double quotes in a call": (
        "{Type: Pass, Parameters: {a.$: 'States.Format(\"{}\", $.a)'}, End: true}",
        "A.Parameters.a.$: text stands in single quotes, and this in double ones: \"{}\", $.a)\n    use '...'",
    ),
    "a call that is not closed": (
        "{Type: Pass, Parameters: {a.$: 'States.Array($.a'}, End: true}",
        "A.Parameters.a.$: the call of States.Array is not closed\n    add a )",
    ),
    "no path in a call": (
        "{Type: Pass, Parameters: {a.$: 'States.Array($.a.)'}, End: true}",
        "A.Parameters.a.$: a step is missing in the path '$.a.'\n    remove the dot, or write a name behind it",
    ),
    "more places than values": (
        "{Type: Pass, Parameters: {a.$: \"States.Format('{} {}', $.a)\"}, End: true}",
        "note: A.Parameters.a.$: States.Format has 2 {} in its text, and 1 after it to fill in\n"
        "    write one {} for each value",
    ),
    "a misspelt field of the context object": (
        "{Type: Pass, Parameters: {a.$: $$.Execution.Ids}, End: true}",
        "A.Parameters.a.$: $$.Execution has no 'Ids'\n    did you mean 'Id'?",
    ),
    "a field of the context object that may be newer": (
        "{Type: Pass, Parameters: {a.$: $$.Wow}, End: true}",
        "note: A.Parameters.a.$: $$ has no 'Wow'\n    use one of: Execution, Map, State, StateMachine, Task",
    ),
    "a token for nobody": (
        "{Type: Task, Resource: 'arn:aws:states:::sqs:sendMessage.waitForTaskToken', Parameters: {QueueUrl: "
        "q, MessageBody: {a: b}}, End: true}",
        "A.Parameters: the task waits for a token, and Parameters give it to nobody\n"
        '    pass it on, as in "token.$": "$$.Task.Token"',
    ),
    "no path in a rule": (
        "{Type: Choice, Choices: [{Variable: total, IsPresent: true, Next: Done}]}",
        "A.Choices.0.Variable: a path starts with $, and 'total' doesn't\n    did you mean '$.total'?",
    ),
}


@pytest.mark.parametrize(("state", "expected"), WRONG.values(), ids=WRONG)
def test_a_mistake_in_a_path(state: str, expected: str) -> None:
    assert said_of_state(state) == expected
