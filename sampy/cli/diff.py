"""``sampy diff``: what a deploy would change, resource by resource and value by value."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from functools import partial
from pathlib import Path

import attrs
import click

from sampy.cli.account import profile_option
from sampy.cli.compiling import Request, compiling, project_compile, unknown_parameters
from sampy.cli.dangers import dangers
from sampy.cli.fail_on import fail_on_option
from sampy.cli.writing import write_or_print
from sampy.differences import Difference
from sampy.differences.formats import FORMATS
from sampy.errors import CompileError, Problem
from sampy.intrinsics import as_map
from sampy.template import Template


@click.command(epilog="Example: sampy diff stacks/votes.py --fail-on replacement,deletion,broader")
@click.argument("targets", nargs=-1, type=click.Path(path_type=Path))
@click.option("--stack-name", help="What the stack is called in the account, where there is one.")
@click.option(
    "--against",
    type=click.Path(path_type=Path, exists=True, dir_okay=False),
    help="A saved template to compare with; no account is asked then.",
)
@click.option("--format", "format_", type=click.Choice(FORMATS), default="text", show_default=True)
@click.option("--output", type=click.Path(path_type=Path, dir_okay=False), help="Write it into this file.")
@fail_on_option
@click.option("--exit-code", is_flag=True, help="End with exit code 1 where there are differences, as git diff does.")
@click.option("--drift", is_flag=True, help="Look for what changed behind CloudFormation's back, too.")
@click.option(
    "--change-set", is_flag=True, help="Ask CloudFormation what it would do, by a change set that is removed."
)
@profile_option
@compiling
def command(
    request: Request,
    stack_name: str | None,
    against: Path | None,
    format_: str,
    output: Path | None,
    fail_on: tuple[str, ...],
    exit_code: bool,
    drift: bool,
    change_set: bool,
    profile: str | None,
) -> None:
    """Tell what a deploy of TARGETS would change, which are Python modules, templates, or folders of these.

    Each stack is compared with the deployed one of its name, or with a saved template. For each resource it is told
    whether it is added, changed in place, replaced or deleted, because of what, and whether data is lost; and who may
    do more than before. It ends with 0, with differences or without; with 1 for what --fail-on or --exit-code names,
    and for what is wrong; and with 2 for wrong usage.
    """
    if against is not None:
        for name, given in {
            "--stack-name": stack_name,
            "--drift": drift,
            "--change-set": change_set,
            "--profile": profile,
        }.items():
            if given:
                raise click.UsageError(f"{name} is about a stack in an account, and --against asks none")
        differences = _from_saved(request, against)
    else:
        differences = _from_deployed(request, stack_name, profile, drift=drift, change_set=change_set)
    unknown = unknown_parameters(
        as_map(request.given.get("parameters")), [Template(each.after) for each in differences], None
    )
    if unknown:
        raise CompileError(unknown)
    _report(differences, format_, output, request)
    if dangers(differences, fail_on) or (exit_code and any(differences)):
        sys.exit(1)


def _report(differences: Sequence[Difference], format_: str, output: Path | None, request: Request) -> None:
    from sampy.differences.formats import render
    from sampy.differences.formats.rows import summary

    colour = output is None and sys.stdout.isatty() and not os.environ.get("NO_COLOR")
    text = render(format_, differences, colour=colour)
    counted = summary(differences[0]) if len(differences) == 1 else f"{len(differences)} stacks"
    write_or_print(text, output, request.console, f": {counted}")


def _from_saved(request: Request, against: Path) -> list[Difference]:
    from sampy.deployment.saved import difference_from_saved, read_saved
    from sampy.loading import load_all
    from sampy.packaging import BuildOptions

    compiled = partial(project_compile(request.settings), context=request.context)
    loaded = load_all(request.targets, request.context)
    if len(loaded) != 1:
        message = (
            f"one stack can be compared with one template, and here are: {', '.join(each.name for each in loaded)}"
        )
        raise CompileError([Problem(message, "name the file of one stack")])
    saved = read_saved(against, compiled)
    build = BuildOptions(region=request.context.region, progress=request.console.detail)
    return [difference_from_saved(loaded[0], saved, compiled, request.context, build)]


def _from_deployed(
    request: Request, stack_name: str | None, profile: str | None, *, drift: bool, change_set: bool
) -> list[Difference]:
    from sampy.cli.deployables import deployables
    from sampy.deployment.preparing import prepare

    releases = prepare(deployables(request, profile=profile, stack_name=stack_name), project_compile(request.settings))
    if change_set:
        from sampy.deployment.one.reviewing import review

        releases = [review(release) for release in releases]
    differences = [release.difference for release in releases]
    if drift:
        from sampy.differences.drift import detect_drift

        for index, release in enumerate(releases):
            found = detect_drift(release.account, release.name, tell=request.console.note) if release.deployed else ()
            differences[index] = attrs.evolve(differences[index], drift=found)
    return differences
