"""``sampy deploy``: shows what would change, asks, and deploys: those stacks first that others need."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import attrs
import click

from sampy.cli.compiling import Request, compiling, project_compile, unknown_parameters
from sampy.cli.deploy_options import (
    BUILD_OPTIONS,
    GROUPS,
    HOW_OPTIONS,
    PLACE_OPTIONS,
    STACK_OPTIONS,
    as_settings,
    with_options,
)
from sampy.cli.fail_on import REASONS, fail_on_option
from sampy.cli.option_groups import GroupedCommand
from sampy.errors import CompileError, Place, Problem, did_you_mean
from sampy.intrinsics import as_map

if TYPE_CHECKING:
    from sampy.deployment.model import Release
    from sampy.deployment.preparing import Deployable


@click.command(
    cls=GroupedCommand,
    groups=GROUPS,
    epilog="Example: sampy deploy stacks/votes.py --stage prod --parameter Owner=me",
)
@click.argument("targets", nargs=-1, type=click.Path(path_type=Path))
@with_options(PLACE_OPTIONS, BUILD_OPTIONS, STACK_OPTIONS, HOW_OPTIONS)
@click.option("--only", metavar="NAME", multiple=True, help="This stack and what it needs; * stands for any text.")
@click.option("--exclusively", is_flag=True, help="The stacks of --only, and not what they need.")
@click.option("--max-parallel", type=click.IntRange(min=1), help="How many stacks at a time.  [default: 8]")
@click.option("--dry-run", is_flag=True, help="Say what would be done, and do nothing.")
@click.option("-y", "--yes", is_flag=True, help="Don't ask; where data would be lost, end.")
@click.option("--allow-data-loss", is_flag=True, help="Go on where data is lost with resources.")
@fail_on_option
@compiling
def command(
    request: Request,
    profile: str | None,
    stack_name: str | None,
    only: tuple[str, ...],
    exclusively: bool,
    max_parallel: int | None,
    dry_run: bool,
    yes: bool,
    allow_data_loss: bool,
    fail_on: tuple[str, ...],
    jobs: int,
    fresh: bool,
    rollback: bool,
    on_failure: str,
    execute: bool,
    change_set_name: str | None,
    wait_minutes: int,
    **given: object,
) -> None:
    """Deploy TARGETS, which are Python modules, templates, or folders of these.

    Code is built and what would change is shown, as sampy diff shows it, before it asks whether to deploy it. Stacks
    whose exports others import come first, and those that don't need each other are deployed at the same time.
    """
    if exclusively and not only:
        raise click.UsageError("--exclusively goes with --only, which names the stacks")
    asks = not (yes or dry_run or not execute)
    if asks and not sys.stdin.isatty():
        raise click.UsageError("there is nobody to ask on this terminal: --yes goes on without asking")
    from sampy.cli.deployables import deployables, needs_elsewhere, needs_of

    reasons = fail_on or _configured_reasons(request)
    compiled = project_compile(request.settings)
    found = deployables(request, profile=profile, stack_name=stack_name, given=as_settings(given))
    from sampy.cli.deploy_review import ask, check_dangers, show
    from sampy.cli.deploy_run import rehearse_all, run
    from sampy.deployment.deploying import plan_all
    from sampy.deployment.many.selecting import selected
    from sampy.deployment.model import OnFailure
    from sampy.deployment.preparing import prepare

    also, elsewhere = needs_of(found, request.settings), needs_elsewhere(found, request.settings)
    found = selected(found, compiled, only, exclusively=exclusively, also=also)
    for note in [note for each in found for note in elsewhere[each.name]]:
        request.console.note(note)
    found = [
        attrs.evolve(
            each,
            options=attrs.evolve(
                each.options,
                rollback=rollback,
                on_failure=OnFailure(on_failure.upper().replace("-", "_")),
                execute=execute,
                change_set_name=change_set_name,
                wait_minutes=wait_minutes,
            ),
            build=attrs.evolve(each.build, jobs=jobs, fresh=fresh),
        )
        for each in found
    ]
    releases = prepare(found, compiled)
    _check_parameters(request, found, releases, all_of_them=not only)
    names = {each.name for each in found}
    planned = plan_all(releases, {name: [each for each in also[name] if each in names] for name in names})
    show(planned, request.console)
    check_dangers(planned, reasons)
    parallel = max_parallel or _configured_parallel(request)
    if dry_run:
        rehearse_all(planned, request.console)
    elif not planned.unchanged:
        if execute:
            ask(planned, yes=yes, allow_data_loss=allow_data_loss)
        sys.exit(run(planned, request.console, parallel))


def _check_parameters(
    request: Request, deployables: Sequence[Deployable], releases: Sequence[Release], *, all_of_them: bool
) -> None:
    """Make sure that no value is given to a parameter that isn't there.

    Raises:
        CompileError: For those that aren't there. The settings may be about stacks that aren't selected.
    """
    templates = [each.packaged.template for each in releases]
    shared = request.context.parameters if all_of_them else as_map(request.given.get("parameters"))
    problems = unknown_parameters(shared, templates, deployables[0].loaded.place if len(deployables) == 1 else None)
    for each, template in zip(deployables, templates, strict=True):
        own = [name for name in each.context.parameters if name not in request.context.parameters]
        problems += unknown_parameters(own, [template], each.loaded.place)
    if problems:
        raise CompileError(problems)


def _configured_reasons(request: Request) -> tuple[str, ...]:
    """Return what the settings say to fail on.

    Raises:
        CompileError: For what it can't fail on.
    """
    configured = request.settings.get("fail-on")
    kinds = tuple(str(each) for each in configured) if isinstance(configured, list) else ()
    problems = [
        Problem(f"sampy can't fail on {kind!r}", did_you_mean(kind, REASONS), place=Place("pyproject.toml"))
        for kind in kinds
        if kind not in REASONS
    ]
    if problems:
        raise CompileError(problems)
    return kinds


def _configured_parallel(request: Request) -> int:
    from sampy.deployment.many.waves import MAX_PARALLEL

    configured = request.settings.get("max-parallel")
    return configured if isinstance(configured, int) else MAX_PARALLEL
