"""Where CloudFormation takes no functions: attributes of resources and outputs, parameters and mappings."""

from __future__ import annotations

import pytest

from sampy import compile
from tests.checks.saying import said, template

ITSELF = "write the value itself"

WRONG = {
    "Description: !Sub x": (1, "Description", "Description takes no functions, such as Fn::Sub", ITSELF),
    "Resources: {Q: {Type: AWS::SQS::Queue, DependsOn: !Ref T}}": (
        40,
        "Q",
        "DependsOn takes no functions, such as Ref",
        ITSELF,
    ),
    "Resources: {Q: {Type: AWS::SQS::Queue, DependsOn: [T, !Ref T]}}": (
        40,
        "Q",
        "DependsOn takes no functions, such as Ref",
        ITSELF,
    ),
    "Resources: {Q: {Type: AWS::SQS::Queue, DependsOn: 1}}": (
        40,
        "Q",
        "DependsOn is 1, which is not text",
        "write it as text",
    ),
    "Resources: {Q: {Type: AWS::SQS::Queue, Condition: !Equals [a, a]}}": (
        40,
        "Q",
        "Condition takes no functions, such as Fn::Equals",
        ITSELF,
    ),
    "Resources: {Q: {Type: AWS::SQS::Queue, DeletionPolicy: !If [C, Retain, Delete]}}": (
        40,
        "Q",
        "a function in DeletionPolicy needs the transform AWS::LanguageExtensions",
        "name it in the transforms, before AWS::Serverless-2016-10-31",
    ),
    "Outputs: {O: {Value: a, Description: !Sub x}}": (
        25,
        "Outputs.O",
        "Description takes no functions, such as Fn::Sub",
        ITSELF,
    ),
    "Outputs: {O: {Value: a, Condition: !Ref T}}": (
        25,
        "Outputs.O",
        "Condition takes no functions, such as Ref",
        ITSELF,
    ),
    "Parameters: {P: {Type: String, Default: !Ref T}}": (
        32,
        "Parameters.P",
        "Default takes no functions, such as Ref",
        ITSELF,
    ),
    "Mappings: {M: {a: {b: !Ref T}}}": (20, "Mappings.M", "b takes no functions, such as Ref", ITSELF),
    "Mappings: {M: {a: {b: [c, !Ref T]}}}": (20, "Mappings.M", "b takes no functions, such as Ref", ITSELF),
    "Mappings: {M: {a: {b: {c: d}}}}": (
        20,
        "Mappings.M",
        "a value of a mapping can't be {'c': 'd'}",
        "use text, or a list of text",
    ),
    "Mappings: {M: {a: b}}": (12, "Mappings.M", "this isn't a map of maps", "write it as {key: {key: value}}"),
}
REST = """
Conditions: {C: !Equals [a, a]}
Resources: {T: {Type: AWS::SNS::Topic, Condition: C}}
"""


@pytest.mark.parametrize("wrong", WRONG)
def test_a_function_where_there_can_be_none_is_an_error(wrong: str) -> None:
    column, subject, message, fix = WRONG[wrong]
    rest = REST.replace("Resources: {", wrong[:-1] + ", ") if wrong.startswith("Resources") else f"{wrong}{REST}"
    line = 3 if wrong.startswith("Resources") else 1
    assert said(rest) == f"t.yaml:{line}:{column}: {subject}: {message}\n    {fix}\n"


def test_an_intrinsic_type_is_an_error() -> None:
    text = "Resources: {T: {Type: AWS::SNS::Topic}, Q: {Type: !Ref T}}\n"
    assert said(text).startswith("t.yaml:1:45: Q: Type takes no functions, such as Ref\n    write the value itself\n")


def test_text_is_fine() -> None:
    text = """\
    Description: it works
    Mappings: {M: {a: {b: [c, 1], d: true}}}
    Conditions: {C: !Equals [!FindInMap [M, a, d], a]}
    Resources:
      T: {Type: AWS::SNS::Topic, DeletionPolicy: Retain}
      Q: {Type: AWS::SQS::Queue, DependsOn: [T], Condition: C, UpdateReplacePolicy: Delete}
    Outputs: {O: {Value: !Ref T, Description: a topic, Condition: C, Export: {Name: !Sub "${AWS::StackName}-t"}}}
    """
    assert said(text) == ""


def test_with_the_language_extensions_there_can_be_more() -> None:
    text = """\
    Transform: AWS::LanguageExtensions
    Parameters: {P: {Type: String, Default: Retain}}
    Resources:
      Q: {Type: AWS::SQS::Queue, DeletionPolicy: !Ref P}
    """
    assert compile(template(text)).resources["Q"]["DeletionPolicy"] == "Retain"
