"""The rules of Choice states compare one thing with one value."""

from __future__ import annotations

import pytest

from tests.checks.state_machines.saying import said_of_state

WRONG = {
    "no rules": (
        "{Type: Choice, Choices: [], Default: Done}",
        "A.Choices: there are no choices\n    add a rule, or use a Pass state",
    ),
    "no Choices": (
        "{Type: Choice, Default: Done}",
        "A: a Choice state needs Choices\n    add Choices",
    ),
    "no operator": (
        "{Type: Choice, Choices: [{Variable: $.a, Next: Done}]}",
        "A.Choices.0: the rule doesn't say what it compares with\n    add one such as StringEquals",
    ),
    "no condition": (
        "{Type: Choice, Choices: [{Next: Done}]}",
        "A.Choices.0: the rule has no condition\n"
        "    add Variable and an operator such as StringEquals, or And, Or, Not",
    ),
    "two operators": (
        "{Type: Choice, Choices: [{Variable: $.a, NumericEquals: 1, IsPresent: true, Next: Done}]}",
        "A.Choices.0: NumericEquals and IsPresent are in one rule\n"
        "    keep one of them in it, or combine rules with And or Or",
    ),
    "an operator and And": (
        "{Type: Choice, Choices: [{Variable: $.a, NumericEquals: 1, And: [], Next: Done}]}",
        "A.Choices.0: And and NumericEquals are in one rule\n"
        "    keep one of them in it, or combine rules with And or Or",
    ),
    "a misspelt operator": (
        "{Type: Choice, Choices: [{Variable: $.a, NumericEqual: 1, Next: Done}]}",
        "A.Choices.0.NumericEqual: there is no operator 'NumericEqual'\n    did you mean 'NumericEquals'?",
    ),
    "no variable": (
        "{Type: Choice, Choices: [{IsPresent: true, Next: Done}]}",
        "A.Choices.0: the rule doesn't say what it compares\n    add Variable, with a path such as $.total",
    ),
    "text for a number": (
        "{Type: Choice, Choices: [{Variable: $.a, NumericEquals: '1', Next: Done}]}",
        "A.Choices.0.NumericEquals: NumericEquals compares with a number, and this is '1'\n    write a number",
    ),
    "no timestamp": (
        "{Type: Choice, Choices: [{Variable: $.a, TimestampEquals: yesterday, Next: Done}]}",
        "A.Choices.0.TimestampEquals: TimestampEquals compares with a timestamp, and this is 'yesterday'\n"
        "    write it as 2027-01-31T12:00:00Z",
    ),
    "Next within And": (
        "{Type: Choice, Choices: [{And: [{Variable: $.a, IsPresent: true, Next: Done}, {Variable: $.a, "
        "IsNull: false}], Next: Done}]}",
        "A.Choices.0.And.0.Next: Next stands in the outermost rule, and not within And, Or or Not\n"
        "    move Next to the outermost rule",
    ),
    "no Next": (
        "{Type: Choice, Choices: [{Variable: $.a, IsPresent: true}], Default: Done}",
        "A.Choices.0: a rule of a Choice state needs Next\n    add Next",
    ),
    "a list for Not": (
        "{Type: Choice, Choices: [{Not: [{Variable: $.a, IsPresent: true}], Next: Done}]}",
        "A.Choices.0.Not: Not takes one rule, and this is a list\n    write it as a map",
    ),
    "an empty list for Or": (
        "{Type: Choice, Choices: [{Or: [], Next: Done}]}",
        "A.Choices.0.Or: Or takes a list of rules, and this is an empty list\n    write a list of rules",
    ),
    "a map for And": (
        "{Type: Choice, Choices: [{And: {Variable: $.a, IsPresent: true}, Next: Done}]}",
        "A.Choices.0.And: And takes a list of rules, and this is a map\n    write a list of rules",
    ),
    "a misspelt operator within Not": (
        "{Type: Choice, Choices: [{Not: {Variable: $.a, IsPresnt: true}, Next: Done}]}",
        "A.Choices.0.Not.IsPresnt: there is no operator 'IsPresnt'\n    did you mean 'IsPresent'?",
    ),
    "an operator in JSONata": (
        "{Type: Choice, QueryLanguage: JSONata, Choices: [{Variable: $.a, IsPresent: true, Next: Done}]}",
        "A.Choices.0.Variable: Variable is a field of JSONPath, and this is in JSONata\n    use Condition: '{% ... %}'",
    ),
    "no condition in JSONata": (
        "{Type: Choice, QueryLanguage: JSONata, Choices: [{Next: Done}]}",
        "A.Choices.0: a rule of a Choice state needs Condition\n    add Condition",
    ),
    "a condition of JSONata in JSONPath": (
        "{Type: Choice, Choices: [{Condition: '{% true %}', Next: Done}]}",
        "A.Choices.0.Condition: Condition is a field of JSONata, and this is in JSONPath\n"
        "    use Variable, and an operator such as StringEquals",
    ),
}


@pytest.mark.parametrize(("state", "expected"), WRONG.values(), ids=WRONG)
def test_a_mistake_in_a_rule(state: str, expected: str) -> None:
    assert said_of_state(state) == expected
