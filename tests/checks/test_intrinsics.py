"""Intrinsic functions: which there are, where they can be used, and with which arguments."""

from __future__ import annotations

import pytest

from sampy import Output, Parameter, Stack
from sampy.intrinsics import Join
from tests.checks.saying import said, said_of

VALUE = """\
Parameters: {P: {Type: String}, L: {Type: CommaDelimitedList}}
Mappings: {M: {a: {b: c}}}
Conditions: {C: !Equals [!Ref P, x], D: !Equals [!Join ["", !Ref L], !FindInMap [M, a, b]]}
Resources:
  Queue: {Type: AWS::SQS::Queue, Condition: D}
  Other: {Type: AWS::SQS::Queue, Condition: C}
Outputs:
  It:
    Value: %s
"""
LISTS = "use one of: Fn::Cidr, Fn::FindInMap, Fn::GetAZs, Fn::GetAtt, Fn::If, Fn::Select, Fn::Split, Ref"
VALUES = (
    "use one of: Fn::Base64, Fn::FindInMap, Fn::GetAtt, Fn::GetStackOutput, Fn::If, Fn::ImportValue, Fn::Join, "
    "Fn::Select, Fn::Sub, Ref"
)

RIGHT = [
    "!Join ['', !Ref L]",
    "!Join [',', !GetAZs '']",
    "!Join [',', !If [C, !Ref L, [a]]]",
    "!Join [1, [1, true, !Ref P, !Sub '${P}', !ImportValue a]]",
    "!Select [!Ref P, !Ref L]",
    "!Select ['0', [a, !Ref P]]",
    "!Select [0, !Cidr [!GetAtt Queue.Arn, 2, 8]]",
    "!Select [0, !Split [',', !ImportValue a]]",
    "!FindInMap [M, !FindInMap [M, a, b], !Ref P]",
    "!If [C, {a: [!Ref P]}, !Ref AWS::NoValue]",
    "!Base64 {'Fn::Sub': '${P}'}",
    "!Base64 {'Fn::Join': ['', [a]]}",
    "!ImportValue {'Fn::Sub': '${P}-x'}",
    "!GetAtt [Queue, !Ref P]",
    "!Sub ['${X} ${ Y }', {X: !GetAtt Queue.Arn, Y: 1}]",
    "!Sub 'nothing to replace'",
    "{a: {'Fn::GetAtt': [Queue, Arn]}, Condition: {Ref: P}}",
]

WRONG = {
    "!Join [!Ref P, [a]]": (19, "Ref can't be the delimiter of Fn::Join", "write it as text"),
    "!Join [a]": (5, "Fn::Join takes 2 arguments, not 1", "write it as [delimiter, list of values]"),
    "!Join a": (5, "Fn::Join is 'a', which is not a list", "write it as [delimiter, list of values]"),
    "!Join ['', !Sub '${P}']": (23, "Fn::Sub can't be the list of values of Fn::Join", LISTS),
    "!Join ['', !Ref P]": (
        23,
        "the list of values of Fn::Join is P, which is not a list",
        "write a list, or make one of it with Fn::Split",
    ),
    "!Join ['', [[a]]]": (24, "the value of Fn::Join is ['a'], which is not text", "use text"),
    "!Select [!If [C, 0, 1], [a]]": (
        21,
        "Fn::If can't be the index of Fn::Select",
        "use one of: Fn::FindInMap, Ref",
    ),
    "!Select [2, [a]]": (5, "the index of Fn::Select is 2, which is beyond its list", "count from 0"),
    "!Select [x, [a]]": (5, "the index of Fn::Select is 'x', which is no number", "count from 0"),
    "!Select [0, !ImportValue a]": (24, "Fn::ImportValue can't be the list of values of Fn::Select", LISTS),
    "!Select [0, !Split [!Ref P, a]]": (32, "Ref can't be the delimiter of Fn::Split", "write it as text"),
    "!Select [0, !Split [a]]": (24, "Fn::Split takes 2 arguments, not 1", "write it as [delimiter, text]"),
    "!FindInMap [M, !Sub '${P}', b]": (
        27,
        "Fn::Sub can't be the key of Fn::FindInMap",
        "use one of: Fn::FindInMap, Ref",
    ),
    "!FindInMap [M, a]": (5, "Fn::FindInMap takes 3 arguments, not 2", "write it as [mapping, key, key]"),
    "!FindInMap [M, a, b, {DefaultValue: x}]": (
        5,
        "the DefaultValue of Fn::FindInMap needs the transform AWS::LanguageExtensions",
        "name it in the transforms, before AWS::Serverless-2016-10-31",
    ),
    "!If [C, a]": (
        5,
        "Fn::If takes 3 arguments, not 2",
        "write it as [condition, value if true, value if false]",
    ),
    "!If [!Ref P, a, b]": (17, "Ref can't be the condition of Fn::If", "write it as text"),
    "!Base64 {'Fn::Split': [',', a]}": (12, "Fn::Split can't be the value of Fn::Base64", VALUES),
    "!Select [0, !Cidr [a]]": (24, "Fn::Cidr takes 2 to 3 arguments, not 1", "write it as [block, count, bits]"),
    "!ImportValue {'Fn::Sub': '${Queue}-x'}": (
        12,
        "the name in Fn::ImportValue can't depend on the resource Queue",
        "make it of text and parameters",
    ),
    "!ImportValue {'Fn::GetAtt': [Queue, Arn]}": (
        12,
        "the name in Fn::ImportValue can't depend on the resource Queue",
        "make it of text and parameters",
    ),
    "!ImportValue {'Fn::ImportValue': a}": (
        12,
        "Fn::ImportValue can't be the name of Fn::ImportValue",
        "use one of: Fn::Base64, Fn::FindInMap, Fn::GetAtt, Fn::If, Fn::Join, Fn::Select, Fn::Split, Fn::Sub, Ref",
    ),
    "!GetAtt [Queue]": (5, "Fn::GetAtt takes 2 arguments, not 1", "write it as [resource, attribute]"),
    "!GetAtt [Queue, !Sub '${P}']": (28, "Fn::Sub can't be the attribute of Fn::GetAtt", "use one of: Ref"),
    "!Sub [a]": (5, "Fn::Sub is ['a']", "write it as text, or as [text, map of variables]"),
    "!Sub ['${X}', {X: [a]}]": (27, "the variable 'X' of Fn::Sub is ['a'], which is not text", "use text"),
    "!Sub ['${X}', {X: a, Y: b}]": (33, "the text of Fn::Sub has no ${Y}", "use it, or leave out the variable"),
    "!Ref [a]": (12, "the name of Ref is ['a'], which is not text", "use text"),
    "{'Fn::Jon': ['', [a]]}": (5, "there is no function 'Fn::Jon'", "did you mean 'Fn::Join'?"),
    "{'Fn::Ref': P}": (5, "there is no function 'Fn::Ref'", "did you mean 'Ref'?"),
    "!Equals [a, b]": (
        5,
        "Fn::Equals can't be used in resources and outputs",
        "name a condition in Fn::If instead",
    ),
    "{'Fn::Length': [a]}": (
        5,
        "Fn::Length needs the transform AWS::LanguageExtensions",
        "name it in the transforms, before AWS::Serverless-2016-10-31",
    ),
}


@pytest.mark.parametrize("value", RIGHT)
def test_a_value_as_cloudformation_takes_it(value: str) -> None:
    assert said(VALUE % value) == ""


@pytest.mark.parametrize("value", WRONG)
def test_a_value_as_it_does_not(value: str) -> None:
    column, message, fix = WRONG[value]
    assert said(VALUE % value) == f"t.yaml:9:{column}: Outputs.It: {message}\n    {fix}\n"


def test_functions_deep_in_definitions_count_too() -> None:
    text = """\
    Resources:
      Api:
        Type: AWS::ApiGateway::RestApi
        Properties:
          Body: {openapi: "3.0.1", paths: {/: {get: {uri: {Fn::Subb: "${AWS::Region}"}}}}}
    """
    expected = "t.yaml:5:50: Api: there is no function 'Fn::Subb'\n    did you mean 'Fn::Sub'?\n"
    assert said(text) == expected


OF_PARAMETERS = "make it of parameters, mappings and other conditions"
TRUTHS = "use one of: Condition, Fn::And, Fn::Equals, Fn::Not, Fn::Or"
CONDITION = """\
Parameters: {P: {Type: String}, L: {Type: CommaDelimitedList}}
Mappings: {M: {a: {b: c}}}
Conditions:
  C: %s
  D: !Equals [!Join ["", !Ref L], !FindInMap [M, a, !Ref P]]
Resources:
  Queue: {Type: AWS::SQS::Queue, Condition: C}
  Other: {Type: AWS::SQS::Queue, Condition: D}
"""

RIGHT_CONDITIONS = [
    "!Condition D",
    "!And [!Condition D, !Not [!Equals [!Ref AWS::Region, a]]]",
    "!Equals [!Select [0, !Split [',', !Ref P]], !Sub '${P}']",
    "!Or [!Condition D, !Condition D, !Condition D]",
]

WRONG_CONDITIONS = {
    "!Ref P": (3, "Ref can't be the function of a condition", TRUTHS),
    "a": (3, "the function of a condition is 'a', which is not a condition function", TRUTHS),
    "!Not [!Ref P]": (12, "Ref can't be the condition of Fn::Not", TRUTHS),
    "!And [!Condition D]": (3, "Fn::And takes 2 to 10 arguments, not 1", "write it as [condition, ...]"),
    "!Equals [a]": (3, "Fn::Equals takes 2 arguments, not 1", "write it as [value, value]"),
    "!Equals [!Ref Queue, a]": (15, "a condition can't depend on the resource Queue", OF_PARAMETERS),
    "!Equals [!GetAtt Queue.Arn, a]": (15, "Fn::GetAtt can't be used in conditions", OF_PARAMETERS),
    "!Equals [!ImportValue a, a]": (15, "Fn::ImportValue can't be used in conditions", OF_PARAMETERS),
    "!Equals [!Join ['', [!If [D, a, b]]], a]": (27, "Fn::If can't be used in conditions", OF_PARAMETERS),
    "!Eqals [a, b]": (3, "there is no function 'Fn::Eqals'", "did you mean 'Fn::Equals'?"),
}


@pytest.mark.parametrize("condition", RIGHT_CONDITIONS)
def test_a_condition_as_cloudformation_takes_it(condition: str) -> None:
    assert said(CONDITION % condition) == ""


@pytest.mark.parametrize("condition", WRONG_CONDITIONS)
def test_a_condition_as_it_does_not(condition: str) -> None:
    column, message, fix = WRONG_CONDITIONS[condition]
    text = CONDITION % condition.replace("!Eqals [a, b]", "{'Fn::Eqals': [a, b]}")
    assert said(text) == f"t.yaml:4:{column}: Conditions.C: {message}\n    {fix}\n"


def test_rules_have_functions_of_their_own() -> None:
    text = """\
    Parameters: {P: {Type: String}, V: {Type: "AWS::EC2::VPC::Id"}}
    Rules:
      Fine:
        Assertions:
          - Assert: {Fn::Contains: [[a, b], !Ref P]}
          - Assert: {Fn::EachMemberIn: [{Fn::ValueOfAll: ["AWS::EC2::VPC::Id", Tags.Stage]}, [a, b]]}
          - Assert: {Fn::Contains: [{Fn::RefAll: "AWS::EC2::VPC::Id"}, !Ref V]}
          - Assert: {Fn::Equals: [{Fn::ValueOf: [V, Tags.Stage]}, !Ref P]}
      Wrong:
        RuleCondition: !Condition C
        Assertions: [{Assert: {Fn::Contans: [[a], !Ref P]}}]
    Conditions: {C: !Equals [!Ref P, a]}
    Resources: {Queue: {Type: AWS::SQS::Queue, Condition: C}}
    """
    assert said(text) == (
        "t.yaml:10:5: Rules.Wrong: "
        "the function of a rule is {'Condition': 'C'}, which is not a condition function\n"
        "    use one of: Fn::And, Fn::Contains, Fn::EachMemberEquals, Fn::EachMemberIn, Fn::Equals, Fn::Not, Fn::Or\n"
        "t.yaml:11:19: Rules.Wrong: there is no function 'Fn::Contans'\n    did you mean 'Fn::Contains'?\n"
    )


def test_the_place_in_python_is_that_of_the_argument() -> None:
    stack = Stack("app")
    stack.add(Parameter("Names"))
    output = stack.add(Output("All", value=Join(", ", "Names")))  # type: ignore[arg-type]  # what is wrong here
    assert said_of(stack).startswith(
        f"{output.place}: Outputs.All: the list of values of Fn::Join is 'Names', which is not a list\n    use a list\n"
    )
