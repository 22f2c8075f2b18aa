"""``sampy policies deploy-role``: the least policy that deploys a stack."""

from __future__ import annotations

from pathlib import Path

import attrs
import click

from sampy.cli.compiling import Request, compile_all, compiling
from sampy.cli.writing import write_or_print
from sampy.context import Context
from sampy.deploy_role import HOLDERS, DeployRole, Holder, Options, deploy_role
from sampy.deploy_role.policy import places_of
from sampy.deploy_role.sizes import LONGEST_INLINE, LONGEST_MANAGED, size
from sampy.deploy_role.stack import ACCOUNT, role_template
from sampy.deploy_role.text import role_text
from sampy.deploy_role.trust import CLOUDFORMATION, trust_policy
from sampy.errors import CompileError, Invalid, Place, Problem
from sampy.formats import to_json, to_yaml
from sampy.template import Template

_PATH = click.Path(path_type=Path)


@click.command(epilog="Example: sampy policies deploy-role stacks/votes.py --artifacts my-bucket --output deploy.json")
@click.argument("target", type=_PATH)
@click.option("--stack-name", help="The name of the deployed stack.  [default: the name of the stack]")
@click.option(
    "--for",
    "holder",
    type=click.Choice(HOLDERS),
    default="deployer",
    show_default=True,
    help="Who deploys with permissions of its own; the role that CloudFormation is given; or who gives it that role.",
)
@click.option("--service-role", metavar="ROLE", help="The name or ARN of the role that a caller gives CloudFormation.")
@click.option("--artifacts", metavar="BUCKET", help="The bucket that code and templates are packaged into.")
@click.option("--also", type=_PATH, multiple=True, help="Another template of the same stack: the one that is deployed.")
@click.option(
    "--format",
    "format_",
    type=click.Choice(["json", "yaml", "stack", "text"]),
    default="json",
    show_default=True,
    help="The policy, a template that makes the role, or what needs each statement.",
)
@click.option("--trust", metavar="WHO", help="Who assumes the role: cloudformation, or an ARN.")
@click.option("--subject", help="Whom of an OIDC provider to trust: repo:my/repository:ref:refs/heads/main.")
@click.option("--audience", help="What tokens of an OIDC provider are made out to.  [default: sts.amazonaws.com]")
@click.option("--output", type=_PATH, help="Write it into this file.")
@compiling
def command(
    request: Request,
    target: Path,
    stack_name: str | None,
    holder: Holder,
    service_role: str | None,
    artifacts: str | None,
    also: tuple[Path, ...],
    format_: str,
    trust: str | None,
    subject: str | None,
    audience: str | None,
    output: Path | None,
) -> None:
    """Write the least policy with which the stack of TARGET, a Python module or template, can be deployed.

    It allows to create, update and delete the stack and its resources, by the names that they have or will get. It is
    for one region, --region, and for any account unless --account says which.
    """
    if (holder == "caller") is not (service_role is not None):
        raise click.UsageError("--for caller and --service-role go together: the role is what the caller gives")
    if format_ != "stack" and (trust or subject or audience):
        raise click.UsageError("--trust, --subject and --audience are about the role of --format stack")
    templates = _templates(request, target, also, stack_name)
    options = Options(holder=holder, stack_name=stack_name, artifacts=artifacts, service_role=service_role)
    if format_ == "stack":
        text, notes = _stack(templates, request.context, options, (trust, subject, audience))
    else:
        role = deploy_role(templates, request.context, options)
        text, notes = _text(role, templates, format_), [*role.notes, *_size_notes(role)]
    for note in notes:
        request.console.note(note)
    write_or_print(text, output, request.console)


def _templates(request: Request, target: Path, also: tuple[Path, ...], stack_name: str | None) -> list[Template]:
    """Return the template of the target, and those that the stack has had."""
    compiled = compile_all(request.with_targets(target, *also))
    others = compiled[len(compiled) - len(also) :]
    found = compiled[: len(compiled) - len(also)]
    chosen = [each for each in found if each.name == stack_name] or found
    if len(chosen) != 1:
        names = ", ".join(each.name for each in found) or "no stacks"
        problem = Problem(f"a policy is for one stack, and here are: {names}", "name its file", place=Place.of(target))
        raise CompileError([problem])
    return [*chosen, *others]


def _text(role: DeployRole, templates: list[Template], format_: str) -> str:
    match format_:
        case "text":
            return role_text(role, places_of(templates))
        case "yaml":
            return to_yaml(role.policy.to_document())
    return to_json(role.policy.to_document())


def _stack(
    templates: list[Template], context: Context, options: Options, trust: tuple[str | None, str | None, str | None]
) -> tuple[str, list[str]]:
    """Return a template that makes the role, and what is to be known about it."""
    trusted, subject, audience = trust
    if trusted is None and options.holder == "service-role":
        trusted = CLOUDFORMATION
    if trusted is None:
        raise click.UsageError("say who assumes the role: --trust, with an ARN")
    try:
        assumed_by = trust_policy(trusted, subject=subject, audience=audience)
    except Invalid as invalid:
        raise click.UsageError(f"--trust: {invalid.message}; {invalid.fix}") from None
    role = deploy_role(templates, attrs.evolve(context, account=context.account or ACCOUNT), options)
    try:
        made = role_template(role, assumed_by)
    except Invalid as invalid:
        raise CompileError([invalid.problem(()).located(templates[0].source)]) from None
    return to_yaml(made.document), [*role.notes, *made.notes]


def _size_notes(role: DeployRole) -> list[str]:
    length = size(role.policy)
    if length <= LONGEST_MANAGED:
        return []
    fits = "an inline policy of a role takes it" if length <= LONGEST_INLINE else "no inline policy takes it either"
    message = f"the policy has {length:,} characters, and a managed policy takes {LONGEST_MANAGED:,}: {fits}"
    return [f"{message}; --format stack writes a role with as many policies as it needs"]
