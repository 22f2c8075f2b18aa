"""What CloudFormation fills in has a value, and what has a value is filled in."""

from __future__ import annotations

from textwrap import indent

from tests.checks.saying import said

MACHINE = """
Resources:
  Machine:
    Type: AWS::StepFunctions::StateMachine
    Properties:
      RoleArn: arn:aws:iam::123456789012:role/r
"""


def said_of(properties: str) -> str:
    return said(MACHINE + indent(properties, "      "))


def definition(state: str) -> str:
    return f"Definition: {{StartAt: A, States: {{A: {state}}}}}"


SUBSTITUTED = "\nDefinitionSubstitutions: {Charge: 'arn:aws:lambda:us-east-1:123456789012:function:f'}"


def test_a_name_that_is_filled_in() -> None:
    assert said_of(definition("{Type: Task, Resource: '${Charge}', End: true}") + SUBSTITUTED) == ""


def test_a_misspelt_name() -> None:
    assert said_of(definition("{Type: Task, Resource: '${Charg}', End: true}") + SUBSTITUTED) == (
        "t.yaml:7:57: Machine: A.Resource: there is no 'Charg' in DefinitionSubstitutions\n    did you mean 'Charge'?\n"
    )


def test_a_name_without_a_value() -> None:
    assert said_of(definition("{Type: Wait, Seconds: '${Delay}', End: true}")) == (
        "t.yaml:7:57: Machine: A.Seconds: there is no 'Delay' in DefinitionSubstitutions\n"
        "    add it there, or write the value itself\n"
    )


def test_text_that_is_passed_on_may_be_meant_as_it_is() -> None:
    state = "{Type: Task, Resource: arn:aws:states:::ecs:runTask, Parameters: {Command: ['echo ${HOME}']}, End: true}"
    assert said_of(definition(state)) == (
        "t.yaml:7:120: Machine: A.Parameters.Command.0: there is no 'HOME' in DefinitionSubstitutions, so ${HOME} is "
        "passed on as text\n    add it there; leave it where the text is meant as it is\n"
    )


def test_a_value_that_nothing_uses() -> None:
    assert said_of(definition("{Type: Pass, End: true}") + SUBSTITUTED) == (
        "t.yaml:8:33: Machine: the definition has no ${Charge}\n    use it, or remove it\n"
    )


def test_names_of_a_sub_are_its_own() -> None:
    text = '\'{"StartAt": "A", "States": {"A": {"Type": "Pass", "Comment": "${AWS::Region}", "End": true}}}\''
    assert said_of(f"DefinitionString: !Sub {text}") == ""
