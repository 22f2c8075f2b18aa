"""``sampy rollback``: takes a stack back to what it was before the operation that failed, or that is in progress."""

from __future__ import annotations

import click

from sampy.cli.account import AccountRequest, asking
from sampy.cli.operations import confirmed, operate


@click.command("rollback", epilog="Example: sampy rollback votes --skip Table")
@click.argument("stack", metavar="STACK")
@click.option("--skip", multiple=True, metavar="ID[,ID]...", help="Leave a resource whose rollback failed as it is.")
@click.option("--role-arn", help="The role that CloudFormation acts with.  [default: the one of the stack]")
@click.option("-y", "--yes", is_flag=True, help="Don't ask.")
@asking
def command(request: AccountRequest, stack: str, skip: tuple[str, ...], role_arn: str | None, yes: bool) -> None:
    """Roll STACK back, the name of a deployed stack whose deploy failed half way or is in progress.

    A deploy that succeeded can't be rolled back: CloudFormation keeps no earlier templates. Deploy the commit before.
    """
    from sampy.deployed.choosing import chosen_one
    from sampy.deployment.operations.rolling_back import rollback, way_back

    account = request.account
    found = chosen_one(account, stack)
    skipped = [each.strip() for given in skip for each in given.split(",") if each.strip()]
    words = way_back(found, skipped)
    confirmed(f"The stack {found.name!r} is in {found.status}: {words}?", yes=yes)
    operate(
        lambda listener, interrupted: [
            rollback(account, found, skip=skipped, role_arn=role_arn, listener=listener, interrupted=interrupted)
        ],
        request.console,
        {found.name: 0},
    )
