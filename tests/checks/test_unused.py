"""What nothing uses is a warning: parameters, conditions and mappings."""

from __future__ import annotations

from pathlib import Path

import pytest

from sampy import Condition, Context, Mapping, Parameter, Resource, Stack, Template, compile
from sampy.formats.reading import read
from sampy.intrinsics import Equals, Ref
from tests.checks.saying import said, said_of, template

DECLARED = """\
Parameters:
  P: {Type: String, Default: x}
Mappings:
  M: {a: {b: c}}
Conditions:
  C: !Equals [a, b]
Resources:
  Topic:
    Type: AWS::SNS::Topic
    Properties: {DisplayName: t}
"""
UNUSED = (
    "t.yaml:2:3: Parameters.P: nothing uses this parameter\n    remove it, or use it\n"
    "t.yaml:6:3: Conditions.C: nothing uses this condition\n    remove it, or use it\n"
    "t.yaml:4:3: Mappings.M: nothing uses this mapping\n    remove it, or use it\n"
)

USES = {
    "resources": (
        "  Another:\n    Type: AWS::SNS::Topic\n    Condition: C\n"
        "    Properties: {DisplayName: !Sub '${P}', TopicName: !FindInMap [M, a, b]}\n"
    ),
    "outputs": "Outputs: {O: {Value: !If [C, !Ref P, !FindInMap [M, a, b]]}}\n",
    "the text of Fn::Sub": "Outputs: {O: {Value: !Sub '${P}', Condition: C}, N: {Value: !FindInMap [M, a, !Ref P]}}\n",
}


def test_what_nothing_uses_is_told() -> None:
    assert said(DECLARED) == UNUSED


@pytest.mark.parametrize("name", USES)
def test_what_something_uses_is_fine(name: str) -> None:
    assert said(DECLARED + USES[name]) == ""


def test_rules_and_conditions_use_parameters_and_conditions() -> None:
    text = """\
    Parameters: {P: {Type: String}, Q: {Type: String}, R: {Type: "AWS::EC2::VPC::Id"}}
    Rules:
      Known:
        RuleCondition: !Equals [!Ref P, prod]
        Assertions: [{Assert: !Equals [!ValueOf [R, Tags.Stage], prod]}]
    Conditions:
      One: !Equals [!Ref Q, x]
      Two: !Not [!Condition One]
    Resources: {Topic: {Type: AWS::SNS::Topic, Condition: Two}}
    """
    assert said(text.replace("!ValueOf [R, Tags.Stage]", "{'Fn::ValueOf': [R, Tags.Stage]}")) == ""


def test_the_groups_of_the_console_use_nothing() -> None:
    text = """\
    Metadata: {"AWS::CloudFormation::Interface": {ParameterGroups: [{Parameters: [P]}]}}
    Parameters: {P: {Type: String}}
    Resources: {Topic: {Type: AWS::SNS::Topic}}
    """
    assert said(text) == "t.yaml:2:14: Parameters.P: nothing uses this parameter\n    remove it, or use it\n"


def test_what_the_serverless_transform_resolves_is_used() -> None:
    text = """\
    Transform: AWS::Serverless-2016-10-31
    Parameters:
      Alias: {Type: String, Default: live}
      Stage: {Type: String, Default: Prod}
      Nothing: {Type: String, Default: x}
    Globals: {Function: {AutoPublishAlias: !Ref Alias}}
    Resources:
      Hello:
        Type: AWS::Serverless::Function
        Properties: {Runtime: python3.13, Handler: a.b, InlineCode: pass}
      Api:
        Type: AWS::Serverless::Api
        Properties: {StageName: !Ref Stage, DefinitionBody: {openapi: "3.0.1", paths: {}}}
    """
    assert '"Alias"' not in compile(template(text)).to_json().replace('"Alias": {', "")
    assert said(text) == "t.yaml:5:3: Parameters.Nothing: nothing uses this parameter\n    remove it, or use it\n"


def test_what_loops_name_is_used() -> None:
    text = """\
    Transform: AWS::LanguageExtensions
    Parameters: {NameOne: {Type: String}, NameTwo: {Type: String}}
    Resources:
      Fn::ForEach::Topics:
        - Each
        - [One, Two]
        - Topic${Each}: {Type: AWS::SNS::Topic, Properties: {DisplayName: !Ref "Name${Each}"}}
    """
    assert said(text) == ""


def test_what_is_included_may_use_anything(tmp_path: Path) -> None:
    (tmp_path / "part.yaml").write_text("DisplayName: x\n", encoding="utf-8")
    path = tmp_path / "t.yaml"
    path.write_text(
        "Parameters: {P: {Type: String}}\n"
        "Resources:\n"
        "  Topic:\n"
        "    Type: AWS::SNS::Topic\n"
        "    Properties: {Fn::Transform: {Name: AWS::Include, Parameters: {Location: part.yaml}}}\n",
        encoding="utf-8",
    )
    file = read(path)
    assert compile(Template(file.document, source=file)).notes == ()


def test_nothing_is_claimed_where_macros_are_left() -> None:
    text = "Transform: Macro\n" + DECLARED
    assert said(text) == "the transform 'Macro' is left for CloudFormation to run\n"


def test_the_place_in_python_is_that_of_the_declaration() -> None:
    stack = Stack("app")
    parameter = stack.add(Parameter("P"))
    condition = stack.add(Condition("C", Equals(Ref("AWS::Region"), "x")))
    mapping = stack.add(Mapping("M", {"a": {"b": "c"}}))
    stack.add(Resource("Topic", "AWS::SNS::Topic"))
    assert [line for line in said_of(stack).splitlines() if "nothing" in line] == [
        f"{parameter.place}: Parameters.P: nothing uses this parameter",
        f"{condition.place}: Conditions.C: nothing uses this condition",
        f"{mapping.place}: Mappings.M: nothing uses this mapping",
    ]


@pytest.mark.parametrize("rule", ["unused-parameter", "unused-condition", "unused-mapping"])
def test_each_can_be_allowed_for_the_whole_template(rule: str) -> None:
    allowed = f"Metadata: {{sampy: {{allow: {{{rule}: it is for later}}}}}}\n"
    what = rule.removeprefix("unused-")
    assert said(DECLARED).count(f"nothing uses this {what}") == 1
    assert f"nothing uses this {what}" not in said(DECLARED + allowed)
    assert len(compile(template(DECLARED + allowed), Context()).notes) == 2
