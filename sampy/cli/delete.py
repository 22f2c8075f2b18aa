"""``sampy delete``: deletes deployed stacks, and says before what is lost with them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import click

from sampy.cli.account import AccountRequest, asking
from sampy.cli.operations import confirmed, operate

if TYPE_CHECKING:
    from sampy.deployment.deletion.deletions import Deletion, Part


@click.command("delete", epilog="Example: sampy delete votes-test")
@click.argument("stacks", nargs=-1, required=True, metavar="STACK...")
@click.option("--retain", multiple=True, metavar="ID[,ID]...", help="Leave a resource that could not be deleted.")
@click.option("--empty-buckets", is_flag=True, help="Delete what is in their buckets, with all versions.")
@click.option("--disable-protection", is_flag=True, help="End termination protection.")
@click.option("--role-arn", help="The role that CloudFormation acts with.  [default: the one of the stack]")
@click.option("-y", "--yes", is_flag=True, help="Don't ask.")
@asking
def command(
    request: AccountRequest,
    stacks: tuple[str, ...],
    retain: tuple[str, ...],
    empty_buckets: bool,
    disable_protection: bool,
    role_arn: str | None,
    yes: bool,
) -> None:
    """Delete STACKs, which are names of deployed stacks; * stands for any text.

    Stacks that import exports of others go first. What is lost with them is shown before, and asked about.
    """
    from sampy.deployed.choosing import chosen
    from sampy.deployment.deletion.deleting import Options, delete_all
    from sampy.deployment.deletion.deletions import deletions_of, hindrances
    from sampy.deployment.many.waves import MAX_PARALLEL
    from sampy.errors import DeployError

    account, parallel = request.account, request.settings.get("max-parallel")
    options = Options(
        retain=tuple(each.strip() for given in retain for each in given.split(",") if each.strip()),
        role_arn=role_arn,
        empty_buckets=empty_buckets,
        disable_protection=disable_protection,
        max_parallel=parallel if isinstance(parallel, int) else MAX_PARALLEL,
    )
    deletions = deletions_of(account, chosen(account, stacks), options.retain)
    for deletion in deletions:
        request.console.done("\n".join(_overview(deletion)))
    problems = hindrances(
        deletions,
        retain=options.retain,
        empty_buckets=options.empty_buckets,
        disable_protection=options.disable_protection,
    )
    if problems:
        raise DeployError(problems)
    _ask(deletions, yes)
    operate(
        lambda listener, interrupted: delete_all(account, deletions, options, listener, interrupted=interrupted),
        request.console,
        {deletion.stack.name: len(deletion.parts) for deletion in deletions},
    )


def _ask(deletions: list[Deletion], yes: bool) -> None:
    names = " ".join(deletion.stack.name for deletion in deletions)
    lost = sum(len(deletion.lost) for deletion in deletions)
    if lost:
        things = f"{lost} resources hold" if lost > 1 else "1 resource holds"
        confirmed(f"{things} data that is lost for good.", yes=yes, word=names)
    else:
        confirmed(f"Delete {names}?", yes=yes)


def _overview(deletion: Deletion) -> Iterator[str]:
    from sampy.explain.columns import columns

    stack = deletion.stack
    yield f"{stack.name} ({stack.status})"
    yield from columns([(part.name, part.type, part.physical_id, _becomes(part)) for part in deletion.parts], 2)
    if not deletion.parts:
        yield "  it has no resources"


def _becomes(part: Part) -> str:
    from sampy.differences.model import Keeping
    from sampy.differences.stateful import STATEFUL

    if part.keeping is not Keeping.DELETE:
        return "stays" if part.keeping is Keeping.RETAIN else "goes, and a snapshot of it stays"
    full = "it is not empty, and " if part.full else ""
    return f"goes: {full}{STATEFUL[part.type]} with it" if part.stateful else "goes"
