"""States have the fields of their query language, which is that of the whole where they name none."""

from __future__ import annotations

import pytest

from tests.checks.state_machines.saying import said

WRONG = {
    "a field of JSONata": (
        "{StartAt: A, States: {A: {Type: Pass, Output: {a: 1}, End: true}}}",
        "A.Output: Output is a field of JSONata, and this is in JSONPath\n"
        "    use Parameters, ResultSelector, ResultPath or OutputPath",
    ),
    "a field of JSONPath": (
        "{StartAt: A, States: {A: {Type: Task, QueryLanguage: JSONata, Resource: "
        "arn:aws:states:::sqs:sendMessage, Parameters: {}, End: true}}}",
        "A.Parameters: Parameters is a field of JSONPath, and this is in JSONata\n    use Arguments",
    ),
    "a path in JSONata": (
        "{StartAt: A, States: {A: {Type: Wait, QueryLanguage: JSONata, SecondsPath: $.s, End: true}}}",
        "A.SecondsPath: SecondsPath is a field of JSONPath, and this is in JSONata\n    use Seconds: '{% ... %}'",
    ),
    "text for a number in JSONata": (
        "{StartAt: A, States: {A: {Type: Wait, QueryLanguage: JSONata, Seconds: '5', End: true}}}",
        "A.Seconds: this is '5', and has to be a whole number\n"
        "    write a number, without quotes, or compute it: '{% ... %}'",
    ),
    "a language of a processor": (
        "{StartAt: A, States: {A: {Type: Map, ItemProcessor: {QueryLanguage: JSONata, StartAt: I, States: "
        "{I: {Type: Pass, End: true}}}, End: true}}}",
        "A.ItemProcessor.QueryLanguage: the processor of a Map state has no QueryLanguage of its own\n"
        "    name it at the top of the state machine, or in each state",
    ),
    "JSONPath within JSONata": (
        "{QueryLanguage: JSONata, StartAt: A, States: {A: {Type: Pass, QueryLanguage: JSONPath, Result: 1, "
        "End: true}}}",
        "A.QueryLanguage: a state of a state machine in JSONata can't be in JSONPath\n"
        "    remove it, or name JSONata in the states instead",
    ),
    "the language of the whole in a processor": (
        "{QueryLanguage: JSONata, StartAt: M, States: {M: {Type: Map, ItemProcessor: {StartAt: I, States: "
        "{I: {Type: Pass, ResultPath: $.a, End: true}}}, End: true}}}",
        "I.ResultPath: ResultPath is a field of JSONPath, and this is in JSONata\n"
        "    use Output, or Assign it to a variable",
    ),
    "the language of a Map is not that of its processor": (
        "{StartAt: M, States: {M: {Type: Map, QueryLanguage: JSONata, ItemProcessor: {StartAt: I, States: "
        "{I: {Type: Pass, Output: 1, End: true}}}, End: true}}}",
        "I.Output: Output is a field of JSONata, and this is in JSONPath\n"
        "    use Parameters, ResultSelector, ResultPath or OutputPath",
    ),
}


@pytest.mark.parametrize(("definition", "expected"), WRONG.values(), ids=WRONG)
def test_a_field_of_the_other_language(definition: str, expected: str) -> None:
    assert said(definition) == expected
