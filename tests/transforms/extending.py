"""What the tests of AWS::LanguageExtensions share: templates as text, and what becomes of them."""

from __future__ import annotations

from pathlib import Path
from textwrap import dedent
from typing import Any

import pytest

from sampy import CompileError, Context, compile
from sampy.formats.yaml_reading import parse_yaml

HEAD = "Transform: AWS::LanguageExtensions\n"


PARAMETERS = """
Parameters:
  Names: {Type: CommaDelimitedList, Default: "One, Two,Three"}
  Stage: {Type: String, Default: dev}
  Size: {Type: Number, Default: 5}
  Open: {Type: String}
  OpenList: {Type: CommaDelimitedList}
  Secret: {Type: CommaDelimitedList, Default: "a,b", NoEcho: true}
  Stored: {Type: AWS::SSM::Parameter::Value<List<String>>, Default: /names}
Mappings:
  Stages:
    dev: {Memory: 128, Zones: [a, b]}
    prod: {Memory: 1024}
  Regions:
    eu-central-1: {Stage: prod}
Conditions:
  IsDev: !Equals [!Ref Stage, dev]
  IsOpen: !Equals [!Ref Open, yes]
"""


def parsed(text: str) -> dict[str, Any]:
    """Return the document that a YAML text holds."""
    return dict(parse_yaml(text, Path("template.yaml")))


def extended(text: str, context: Context | None = None) -> dict[str, Any]:
    """Return the template without the transform."""
    template = compile(parsed(HEAD + dedent(text)), context or Context(checks=False))
    return dict(template.to_dict())


def value(expression: str, context: Context | None = None) -> Any:
    """Return what becomes of an expression in the properties of a resource; None where it is left out."""
    properties = f"Resources: {{R: {{Type: T, Properties: {{Value: {expression}}}}}}}"
    made = extended(f"{PARAMETERS}\n{properties}", context)
    return made["Resources"]["R"]["Properties"].get("Value")


def problems(text: str, context: Context | None = None) -> list[tuple[str, str | None]]:
    """Return the messages of a template that is refused, each with what to do."""
    with pytest.raises(CompileError) as caught:
        extended(text, context)
    return [(problem.message, problem.fix) for problem in caught.value.problems]


def message(expression: str, context: Context | None = None) -> str:
    """Return the one message about an expression."""
    with pytest.raises(CompileError) as caught:
        value(expression, context)
    (problem,) = caught.value.problems
    return f"{problem.message}: {problem.fix}"


LOOP = "Resources: {Fn::ForEach::L: [Id, %s, {'R${Id}': {Type: T, Properties: {Value: %s}}}]}"
