"""``sampy init``: make a project."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from sampy.cli.console import Console
from sampy.cli.tables import echo_table
from sampy.errors import did_you_mean
from sampy.starting.projects import StartError, start
from sampy.starting.templates import project_template, template_names

_USUAL = "votes"


@click.command(epilog="Example: sampy init shop --template order_workflow")
@click.argument("folder", type=click.Path(path_type=Path, file_okay=False), default=Path())
@click.option("--template", "name", default=_USUAL, show_default=True, metavar="NAME", help="What to start from.")
@click.option("--list", "listed", is_flag=True, help="Print the templates, and what each of them shows.")
def command(folder: Path, name: str, listed: bool) -> None:
    """Make a project in FOLDER, or in the working directory: a stack with handlers, transforms, tests and CI.

    Nothing that is there is changed: where a file of the project exists already, nothing is made.
    """
    names = template_names()
    if listed:
        templates = [project_template(each) for each in names]
        echo_table(("TEMPLATE", "WHAT IT SHOWS"), [(each.name, each.about) for each in templates])
        return
    if name not in names:
        raise click.BadParameter(f"there is no template {name!r}: {did_you_mean(name, names)}", param_hint="--template")
    console = Console(0)
    try:
        made = start(project_template(name), folder)
    except StartError as error:
        console.problems(error.problems)
        sys.exit(1)
    where = "" if folder == Path() else f" in {folder.as_posix()}"
    console.done(f"made {len(made)} files{where}: {_list_of(made)}")
    console.done("next: pip install --editable '.[dev]', then sampy synth, pytest, sampy deploy")


def _list_of(made: list[Path]) -> str:
    """Return the folders and files at the top of a project that were made."""
    return ", ".join(dict.fromkeys(f"{path.parts[0]}/" if len(path.parts) > 1 else path.name for path in made))
