"""``sampy policies effective``: what the roles of stacks may do, and where that was granted."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from pathlib import Path

import click

from sampy.cli.compiling import Request, compile_all, compiling
from sampy.cli.writing import write_or_print
from sampy.errors import did_you_mean
from sampy.permissions import Role, roles
from sampy.permissions.documents import roles_document
from sampy.permissions.text import roles_text
from sampy.template import Template


@click.command(epilog="Example: sampy policies effective stacks/votes.py --function Vote")
@click.argument("targets", nargs=-1, type=click.Path(path_type=Path))
@click.option("--role", "role_names", multiple=True, metavar="ID", help="Only this role; can be given repeatedly.")
@click.option(
    "--function", "users", multiple=True, metavar="ID", help="Only the role of this function or state machine."
)
@click.option("--format", "format_", type=click.Choice(["text", "json", "html"]), default="text", show_default=True)
@click.option("--output", type=click.Path(path_type=Path, dir_okay=False), help="Write it into this file.")
@compiling
def command(
    request: Request, role_names: tuple[str, ...], users: tuple[str, ...], format_: str, output: Path | None
) -> None:
    """List what the roles of TARGETS may do, which are Python modules, templates, or folders of these.

    For each statement, it is told what it allows by access level, on which resources, and what granted it: a policy
    template, a managed policy, a connector or a document, with its file and line. AWS's managed policies are looked
    into as well. A page of HTML can be filtered.
    """
    found = [(template, roles(template, request.context)) for template in compile_all(request)]
    chosen = _chosen(found, role_names, users)
    match format_:
        case "json":
            documents = [roles_document(template, of) for template, of in chosen]
            text = f"{json.dumps(documents, indent=2, ensure_ascii=False)}\n"
        case "html":
            from sampy.permissions.page import roles_page

            text = roles_page(chosen)
        case _:
            text = "\n".join(roles_text(template, of) for template, of in chosen)
    write_or_print(text, output, request.console)


def _chosen(
    found: Sequence[tuple[Template, Sequence[Role]]], names: Sequence[str], users: Sequence[str]
) -> list[tuple[Template, list[Role]]]:
    """Return the roles that are asked for: all of them where none is named."""
    known = [role for _, of in found for role in of]
    _demand_known(names, (role.logical_id for role in known), "role")
    _demand_known(users, (user for role in known for user in role.users), "function or state machine with a role")
    if not names and not users:
        return [(template, [*of]) for template, of in found]
    chosen = [
        (template, [role for role in of if role.logical_id in names or {*role.users} & {*users}])
        for template, of in found
    ]
    return [(template, of) for template, of in chosen if of]


def _demand_known(names: Iterable[str], known: Iterable[str], what: str) -> None:
    there = [*known]
    for name in names:
        if name not in there:
            raise click.UsageError(f"there is no {what} {name!r}: {did_you_mean(name, there)}")
