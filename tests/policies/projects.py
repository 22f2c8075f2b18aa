"""What the tests of policy templates share: a project's folder, and the roles of its functions."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from textwrap import dedent
from typing import Any

from sampy import CompileError, Context, Stack, Template, compile
from sampy.formats.reading import read
from sampy.policies import PolicyTemplate
from sampy.policy_definition import PolicyDefinition
from sampy.policy_sources.project import project_policies
from sampy.serverless import Function

TEMPLATE = """\
Transform: AWS::Serverless-2016-10-31
Resources:
  Orders:
    Type: AWS::Serverless::SimpleTable
  Fn:
    Type: AWS::Serverless::Function
    Properties:
      Runtime: python3.13
      Handler: index.handler
      InlineCode: pass
      Policies:
"""
"""A template whose policies follow it, from line 12 on."""


def write(folder: Path, **files: str) -> None:
    """Write files into a folder; ``orders_yaml`` is called ``orders.yaml``."""
    folder.mkdir(exist_ok=True)
    for name, text in files.items():
        stem, _, suffix = name.rpartition("_")
        (folder / f"{stem}.{suffix}").write_text(dedent(text), encoding="utf-8")


def template_with(folder: Path, policies: str) -> Template:
    """Return a template with a function that has these policies, as YAML, read from ``app.yaml``."""
    path = folder / "app.yaml"
    text = TEMPLATE + "".join(f"        {line}\n" for line in dedent(policies).strip().splitlines())
    path.write_text(text, encoding="utf-8")
    file = read(path)
    return Template(file.document, source=file)  # type: ignore[arg-type]  # what is read is a document


def stack_with(*policies: PolicyTemplate) -> Stack:
    """Return a stack with a function that has these policies."""
    stack = Stack("policies")
    stack.add(
        Function("Fn", runtime="python3.13", handler="index.handler", inline_code="pass", policies=list(policies))
    )
    return stack


def statements(stack: Stack | Template, templates: Mapping[str, PolicyDefinition] | None = None) -> list[Any]:
    """Return the statements of all inline policies of the function's role, with a project's templates."""
    compiled: Any = compile(stack, Context(policy_templates=templates or {})).to_dict()
    policies = compiled["Resources"]["FnRole"]["Properties"]["Policies"]
    return [statement for policy in policies for statement in policy["PolicyDocument"]["Statement"]]


def said(stack: Stack | Template, folder: Path) -> str:
    """Return what a compile of a stack says with the templates of a folder: its errors."""
    try:
        compile(stack, Context(policy_templates=project_policies(folder)))
    except CompileError as error:
        return "".join(f"{problem}\n" for problem in error.problems)
    return ""


def said_of_folder(folder: Path) -> str:
    """Return what is wrong with the templates of a folder, the path of which is left out."""
    try:
        list(project_policies(folder))
    except CompileError as error:
        return "".join(f"{problem}\n" for problem in error.problems).replace(f"{folder}/", "")
    return ""
