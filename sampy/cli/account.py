"""What all commands that ask AWS have in common: whose keys, which region, which role."""

from __future__ import annotations

import functools
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

import attrs
import click

from sampy.cli.compiling import Request
from sampy.cli.console import Console
from sampy.cli.settings import for_stage, read_settings
from sampy.errors import ProblemsError

if TYPE_CHECKING:
    from sampy.aws import Account

profile_option = click.option("--profile", help="The profile of ~/.aws to act with.")

_OPTIONS = (
    click.option("--stage", help="The stage whose settings tell the account and the region."),
    click.option("--region", help="The region.  [default: that of the environment]"),
    profile_option,
    click.option("-v", "--verbose", count=True, help="Say more."),
    click.option("-q", "--quiet", is_flag=True, help="Say nothing but errors."),
)


@attrs.frozen
class AccountRequest:
    """What a command that compiles nothing asks an account with.

    Args:
        account: The account.
        settings: The settings of the project.
        console: Where to say things.
    """

    account: Account
    settings: Mapping[str, object]
    console: Console


def asking(function: Callable[..., None]) -> Callable[..., None]:
    """Give a command that compiles nothing the options of an account, and an `AccountRequest` as its first argument.

    What is wrong is told, and ends it with exit code 1.
    """

    @functools.wraps(function)
    def command(
        *, stage: str | None, region: str | None, profile: str | None, verbose: int, quiet: bool, **rest: object
    ) -> None:
        console = Console(-1 if quiet else verbose)
        try:
            settings = for_stage(read_settings(Path.cwd()), stage)
            function(AccountRequest(_account(settings, region, profile), settings, console), **rest)
        except ProblemsError as error:
            console.problems(error.problems)
            sys.exit(1)

    return functools.reduce(lambda decorated, option: option(decorated), reversed(_OPTIONS), command)


def in_account(request: Request, profile: str | None) -> tuple[Account, Request]:
    """Return the account of a command that compiles, and its request with the region and account to compile for.

    Raises:
        AwsError: Where the keys, the profile or the region are missing or wrong.
    """
    given = None if request.region_is_default else request.context.region
    account = _account(request.settings, given, profile)
    context = attrs.evolve(
        request.context,
        region=account.region_name,
        partition=account.partition,
        account=request.context.account or account.id,
    )
    return account, request._replace(context=context)


def _account(settings: Mapping[str, object], region: str | None, profile: str | None) -> Account:
    from sampy.aws import Account

    def setting(name: str) -> str | None:
        value = settings.get(name)
        return str(value) if value else None

    return Account(region or setting("region"), profile or setting("profile"), setting("assume-role"))
