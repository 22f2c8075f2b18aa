"""``sampy policies render``: the statements of a policy template."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from pathlib import Path

import click

from sampy.cli.policies.templates import telling, template_called
from sampy.errors import CompileError, did_you_mean
from sampy.formats import to_json, to_yaml
from sampy.formats.yaml_reading import parse_yaml
from sampy.iam.policy_templates import faults_of, filled
from sampy.intrinsics import SUB_PLACEHOLDER, Json
from sampy.naming import snake_case
from sampy.policy_definition import PolicyDefinition

_REFERENCE = re.compile(r"\$\{([\w:]+)(?:\.([\w.]+))?\}")


@click.command("render", epilog="Example: sampy policies render S3ReadPolicy -p BucketName=photos")
@click.argument("name")
@click.option("-p", "--parameter", "pairs", multiple=True, metavar="K=V", help="The value of a parameter.")
@click.option("--format", "format_", type=click.Choice(["json", "yaml"]), default="json", show_default=True)
@telling
def command(name: str, pairs: tuple[str, ...], format_: str) -> None:
    """Print the statements of the policy template NAME as a role gets them.

    A parameter is called as in a template, TableName, or as in Python, table_name. Its value is text, in which
    ${Orders} and ${Orders.Arn} refer to resources; or a function as YAML or JSON has it: '!Ref Orders'.
    """
    definition = template_called(name).definition
    values, wrong = _values(definition, pairs)
    wrong += [f"{fault.message}: {fault.fix}" for fault in faults_of(definition, values)]
    if wrong:
        raise click.UsageError("\n".join(wrong))
    document = filled(definition, values)
    click.echo(to_yaml(document) if format_ == "yaml" else to_json(document), nl=False)


def _values(definition: PolicyDefinition, pairs: Iterable[str]) -> tuple[dict[str, Json], list[str]]:
    """Return the values of parameters by their names in templates, and what is wrong with how they are given."""
    names = {alias: parameter for parameter in definition.parameters for alias in (snake_case(parameter), parameter)}
    values: dict[str, Json] = {}
    wrong: list[str] = []
    for pair in pairs:
        given, equals, text = pair.partition("=")
        if not equals or not given:
            raise click.UsageError(f"--parameter takes NAME=VALUE, not {pair!r}")
        if given in names:
            values[names[given]] = _value(text)
        else:
            advice = did_you_mean(given, definition.parameters)
            wrong.append(f"the policy template {definition.name} has no parameter {given!r}: {advice}")
    return values, wrong


def _value(text: str) -> Json:
    """Return what the text of a value stands for."""
    if text.startswith(("!", "{")):
        return _parsed(text)
    reference = _REFERENCE.fullmatch(text)
    if reference is None:
        return {"Fn::Sub": text} if SUB_PLACEHOLDER.search(text) else text
    name, attribute = reference.groups()
    return {"Fn::GetAtt": [name, attribute]} if attribute else {"Ref": name}


def _parsed(text: str) -> Json:
    try:
        values: Mapping[str, object] = parse_yaml(f"Value: {text}\n", Path("--parameter"))
    except CompileError as error:
        told = "; ".join(problem.message for problem in error.problems)
        raise click.UsageError(f"{text!r} is no value: {told}") from None
    value: Json = values["Value"]  # type: ignore[assignment]  # what YAML holds is a document
    return value
