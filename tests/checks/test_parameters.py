"""Parameters: their types, and the values that their own rules allow."""

from __future__ import annotations

import pytest

from sampy import Parameter, Resource, Stack
from tests.checks.saying import said, said_of

TEMPLATE = """\
Parameters:
  P: %s
Resources:
  Topic: {Type: AWS::SNS::Topic, Properties: {DisplayName: !Join [",", [!Ref P]]}}
"""

RIGHT = [
    "{Type: String}",
    "{Type: Number, Default: 5, MinValue: 5, MaxValue: 5.0, AllowedValues: ['5.0', 6]}",
    "{Type: String, Default: true, AllowedValues: ['true', 'false']}",
    "{Type: String, Default: '', AllowedPattern: '.*', MinLength: 0, NoEcho: true}",
    "{Type: CommaDelimitedList, Default: 'a, b', AllowedValues: [a, b, c], AllowedPattern: '[a-z]'}",
    "{Type: CommaDelimitedList, Default: '', AllowedValues: [a, b, c]}",
    "{Type: List<Number>, Default: '80,443'}",
    "{Type: 'List<AWS::EC2::Subnet::Id>'}",
    "{Type: 'AWS::SSM::Parameter::Value<List<String>>', Default: /a, AllowedValues: [/a]}",
    "{Type: 'AWS::SSM::Parameter::Value<AWS::EC2::Image::Id>', Default: /a}",
    "{Type: String, Default: '{{resolve:ssm:/a}}', MaxLength: 3}",
    r"{Type: String, Default: a1, AllowedPattern: '\p{Alnum}+'}",
    "{Type: String, Default: a1, AllowedPattern: '[a-z&&[^b]]+[0-9]'}",
]

WRONG = {
    "{Type: string}": (7, "there is no type of parameters 'string'", "did you mean 'String'?"),
    "{Type: 'List<Strng>'}": (7, "there is no type of parameters 'List<Strng>'", "did you mean 'List<String>'?"),
    "{Default: x}": (3, "the parameter has no Type", "add one, such as String"),
    "{Type: String, Defualt: x}": (21, "a parameter has no 'Defualt'", "did you mean 'Default'?"),
    "x": (3, "a parameter can't be 'x'", "write it as {Type: String}"),
    "{Type: Number, Default: x}": (21, "the default 'x' is not a number", "use a number"),
    "{Type: List<Number>, Default: '1,x'}": (27, "the default '1,x' is not a number", "use a number"),
    "{Type: String, AllowedValues: [a, b], Default: c}": (
        44,
        "the default 'c' is not one of the allowed values",
        "use one of: a, b",
    ),
    "{Type: CommaDelimitedList, AllowedValues: [a, b], Default: 'a, c'}": (
        56,
        "the default 'a, c' is not one of the allowed values",
        "use one of: a, b",
    ),
    "{Type: String, AllowedPattern: '[a-z]+', Default: aB}": (
        47,
        "the default 'aB' does not match the allowed pattern",
        "use one that matches [a-z]+",
    ),
    "{Type: String, AllowedPattern: '[a-z]+', ConstraintDescription: small letters only, Default: aB}": (
        90,
        "the default 'aB' does not match the allowed pattern",
        "small letters only",
    ),
    "{Type: String, MinLength: 3, Default: ab}": (
        35,
        "the default 'ab' is below the MinLength",
        "use 3 characters or more",
    ),
    "{Type: String, MaxLength: 1, Default: ab}": (
        35,
        "the default 'ab' is above the MaxLength",
        "use 1 characters or less",
    ),
    "{Type: Number, MinValue: 5, Default: 4.5}": (34, "the default '4.5' is below the MinValue", "use 5 or more"),
    "{Type: Number, MaxValue: 4, Default: 5}": (34, "the default '5' is above the MaxValue", "use 4 or less"),
    "{Type: String, NoEcho: true, MinLength: 8, Default: hunter2}": (
        49,
        "the default is below the MinLength",
        "use one that the rules of the parameter allow",
    ),
    "{Type: String, Default: [a, b]}": (
        21,
        "the default is not text",
        "write it as text, with commas between the values of a list",
    ),
}


@pytest.mark.parametrize("parameter", RIGHT)
def test_a_parameter_as_cloudformation_takes_it(parameter: str) -> None:
    assert said(TEMPLATE % parameter) == ""


@pytest.mark.parametrize("parameter", WRONG)
def test_a_parameter_as_it_does_not(parameter: str) -> None:
    column, message, fix = WRONG[parameter]
    assert said(TEMPLATE % parameter) == f"t.yaml:2:{column}: Parameters.P: {message}\n    {fix}\n"


def test_values_that_are_given_follow_the_same_rules() -> None:
    text = """\
    Parameters:
      Stage: {Type: String, AllowedValues: [dev, prod], Default: dev}
      Names: {Type: CommaDelimitedList, AllowedValues: [a, b]}
      Secret: {Type: String, NoEcho: true, MinLength: 8}
      Size: {Type: Number}
    Resources:
      Topic: {Type: AWS::SNS::Topic, Properties: {DisplayName: !Sub "${Stage}${Secret}${Size}"}}
    Outputs: {Names: {Value: !Join ["", !Ref Names]}}
    """
    given = {"Stage": "prd", "Names": ["a", "c"], "Secret": "hunter2", "Size": 3}
    assert said(text, parameters=given) == (
        "t.yaml:2:3: Parameters.Stage: the given value 'prd' is not one of the allowed values\n"
        "    use one of: dev, prod\n"
        "t.yaml:3:3: Parameters.Names: the given value 'a,c' is not one of the allowed values\n"
        "    use one of: a, b\n"
        "t.yaml:4:3: Parameters.Secret: the given value is below the MinLength\n"
        "    use one that the rules of the parameter allow\n"
    )
    assert said(text, parameters={"Stage": "prod", "Names": "b", "Secret": "correct horse", "Size": "3"}) == ""


def test_the_place_in_python_is_that_of_the_declaration() -> None:
    stack = Stack("app")
    stage = stack.add(Parameter("Stage", default="dev", allowed_values=["test", "prod"]))
    stack.add(Resource("Topic", "AWS::SNS::Topic", {"DisplayName": stage}))
    assert said_of(stack) == (
        f"{stage.place}: Parameters.Stage: the default 'dev' is not one of the allowed values\n"
        "    use one of: test, prod\n"
    )
