"""``sampy policies list``: the policy templates."""

from __future__ import annotations

from collections.abc import Sequence

import click

from sampy.cli.histories import echo_json
from sampy.cli.policies.templates import own_templates, telling
from sampy.errors import did_you_mean
from sampy.explain.columns import columns
from sampy.iam.breadth import Level
from sampy.policy_sources.catalogue import Listed, all_templates
from sampy.policy_sources.documents import template_document

_HEAD = ("NAME", "BREADTH", "SERVICES", "PARAMETERS", "FROM")


@click.command("list", epilog="Example: sampy policies list --service dynamodb")
@click.option("--service", help="List those alone that allow something of a service: dynamodb.")
@click.option(
    "--breadth",
    type=click.Choice([str(level) for level in Level]),
    help="List those alone that are this broad: only named resources; names that match a pattern; all of a service or "
    "kind; all, for actions that can't be limited; all.",
)
@click.option("--format", "format_", type=click.Choice(["text", "json"]), default="text", show_default=True)
@telling
def command(service: str | None, breadth: str | None, format_: str) -> None:
    """List the policy templates: those of SAM, of the project's folder policies/, and of installed packages.

    For each, it is told how much it reaches, of which services it allows something, and which parameters it takes.
    """
    templates = all_templates(own_templates())
    services = {each for listed in templates for each in listed.services}
    if service is not None and service not in services:
        advice = did_you_mean(service, services)
        raise click.UsageError(f"no policy template allows anything of {service!r}: {advice}")
    listed = [each for each in templates if _fits(each, service, breadth)]
    if format_ == "json":
        echo_json([template_document(each) for each in listed])
        return
    click.echo("\n".join(columns([_HEAD, *map(_row, listed)])))


def _fits(listed: Listed, service: str | None, breadth: str | None) -> bool:
    return (service is None or service in listed.services) and breadth in (None, str(listed.breadth.level))


def _row(listed: Listed) -> Sequence[str]:
    definition = listed.definition
    services, parameters = ", ".join(listed.services), ", ".join(definition.parameters)
    return (listed.name, str(listed.breadth.level), services or "-", parameters or "-", definition.source)
