"""``sampy policies show``: what a policy template grants, and what it takes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from textwrap import fill

import click

from sampy.cli.histories import echo_json
from sampy.cli.policies.templates import telling, template_called
from sampy.explain.columns import columns
from sampy.iam.actions import matching
from sampy.iam.statements import Statement
from sampy.iam.template_docs import grants
from sampy.naming import snake_case
from sampy.policy_sources.catalogue import Listed
from sampy.policy_sources.documents import python_example, template_document, yaml_example

_WIDTH = 100


@click.command("show", epilog="Example: sampy policies show DynamoDBCrudPolicy")
@click.argument("name")
@click.option("--format", "format_", type=click.Choice(["text", "json"]), default="text", show_default=True)
@telling
def command(name: str, format_: str) -> None:
    """Say what the policy template NAME grants, how much it reaches, which parameters it takes, and how to use it."""
    listed = template_called(name)
    if format_ == "json":
        echo_json([{**template_document(listed), "policy": {**listed.definition.document}}])
        return
    click.echo("\n".join(_lines(listed)))


def _lines(listed: Listed) -> Iterator[str]:
    definition = listed.definition
    yield f"{listed.name}, of {definition.place or definition.source}"
    if definition.description:
        yield fill(definition.description, _WIDTH)
    yield ""
    yield fill(f"Breadth: {listed.breadth.level}, {listed.breadth.reason}", _WIDTH, break_on_hyphens=False)
    if definition.parameters:
        yield from ("", "Parameters:")
        yield from columns([(name, snake_case(name), text) for name, text in definition.parameters.items()], 2)
    yield from ("", "Allows:")
    yield from _titled(grants(listed.policy, listed.breadth))
    patterns = [(pattern, [each.name for each in matching(pattern)]) for pattern in listed.breadth.wildcards]
    if patterns:
        yield from ("", "Patterns of actions:")
        yield from _titled(patterns)
    allowed = [each for each in listed.policy.statements if each.effect == "Allow"]
    denied = [each for each in listed.policy.statements if each.effect == "Deny"]
    yield from ("", "On:")
    yield from _distinct(f"  {resource}" for each in allowed for resource in _resources(each))
    conditions = [f"  {condition}" for each in allowed for condition in each.conditions]
    if conditions:
        yield from ("", "Some of it under conditions:")
        yield from _distinct(conditions)
    if denied:
        yield from ("", "Denies:")
        yield from (f"  {_listed(each)} on {', '.join(_resources(each))}" for each in denied)
    yield from ("", "In Python:", *(f"  {line}" for line in python_example(definition)))
    yield from ("", "In a template:", *(f"  {line}" for line in yaml_example(definition)))


def _titled(parts: Iterable[tuple[str, Sequence[str]]]) -> Iterator[str]:
    for title, actions in parts:
        text = f"{title}: {', '.join(actions)}"
        yield fill(text, _WIDTH, initial_indent="  ", subsequent_indent="    ", break_on_hyphens=False)


def _resources(statement: Statement) -> Sequence[str]:
    return [*statement.resources, *(f"all but {resource}" for resource in statement.not_resources)]


def _listed(statement: Statement) -> str:
    return ", ".join([*statement.actions, *(f"all but {action}" for action in statement.not_actions)])


def _distinct(lines: Iterable[str]) -> Iterable[str]:
    return dict.fromkeys(lines)
