"""``sampy local token``: a token that the APIs of this machine take."""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import attrs
import click

from sampy.cli.compiling import Request, compile_all, compiling
from sampy.cli.local.loading import stack_option
from sampy.errors import Problem, ProblemsError, did_you_mean

if TYPE_CHECKING:
    from sampy.intrinsics import Json
    from sampy.local.apis.model import Authorizer


@click.command(
    "token", epilog='Example: curl -H "Authorization: Bearer $(sampy local token --scope read)" localhost:3000/orders'
)
@click.option("--authorizer", metavar="NAME", help="Whom the token is for.  [default: the only one of the stack]")
@click.option("--issuer", help="Who issued it, instead of whom the authorizer asks for.")
@click.option("--audience", help="Whom it is for, instead of whom the authorizer asks for.")
@click.option("--scope", "scopes", multiple=True, help="A scope that it has.")
@click.option("--claim", "claims", multiple=True, metavar="K=V", help="A claim: JSON, or else text.")
@click.option(
    "--expires", type=int, default=3600, show_default=True, metavar="SECONDS", help="When it expires; -1 is long ago."
)
@stack_option
@compiling
def command(
    request: Request,
    authorizer: str | None,
    issuer: str | None,
    audience: str | None,
    scopes: tuple[str, ...],
    claims: tuple[str, ...],
    expires: int,
) -> None:
    """Print a token for a JWT authorizer, or one of a Cognito user pool, of a stack.

    It is signed with a key that is made once and stays in .sampy/local/keys. APIs of sampy local start-api take it; no
    other API does. With --issuer, no stack is needed.
    """
    from sampy.local.apis.authorizing import claims_for, token

    given = dict(_claim(each) for each in claims)
    given |= {name: value for name, value in (("iss", issuer), ("aud", audience)) if value is not None}
    chosen = None if authorizer is None and issuer is not None else _chosen(request, authorizer)
    said = claims_for(chosen, now=datetime.now(UTC), seconds=expires, scopes=scopes, claims=given)
    if "iss" not in said:
        told = f"who issues the tokens of authorizer {chosen.name if chosen else authorizer} can't be told here"
        raise ProblemsError([Problem(told, "name it with --issuer")])
    click.echo(token(said))


def _claim(text: str) -> tuple[str, Json]:
    name, equals, value = text.partition("=")
    if not name or not equals:
        raise click.BadParameter(f"{text!r} is not of the form NAME=VALUE", param_hint="--claim")
    try:
        return name, json.loads(value)
    except (ValueError, RecursionError):
        return name, value


def _chosen(request: Request, name: str | None) -> Authorizer:
    """Return the authorizer with a name, or the only one there is."""
    known = _authorizers(request)
    found = [each for each in known if name is None or each.name == name]
    if len(found) == 1:
        return found[0]
    names = sorted({each.name for each in known})
    if not known:
        problem = Problem(
            "no route of these stacks asks for a token",
            "give a route a JWT authorizer, or name an issuer with --issuer",
        )
    elif not found:
        problem = Problem(f"there is no authorizer {name!r} that takes tokens", did_you_mean(str(name), names))
    elif name is None:
        problem = Problem("there are several authorizers that take tokens", f"use --authorizer: {', '.join(names)}")
    else:
        problem = Problem(f"there are several authorizers {name!r}", "choose the stack with --stack, or use --issuer")
    raise ProblemsError([problem])


def _authorizers(request: Request) -> Iterable[Authorizer]:
    from sampy.local.apis.authorizing import token_authorizers
    from sampy.local.apis.reading import apis_of
    from sampy.local.values import LocalValues

    context = attrs.evolve(request.context, checks=False)
    # What of APIs can't be served is told where they are served.
    apis = [
        api
        for template in compile_all(request._replace(context=context))
        for api in apis_of(template, LocalValues(template, context).resolved)[0]
    ]
    return token_authorizers(apis)
