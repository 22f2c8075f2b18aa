"""The least policy with which a stack can be created, updated and deleted."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Literal, TypeAlias, get_args

import attrs

from sampy.context import Context
from sampy.deploy_role.arns import Arns
from sampy.deploy_role.locations import is_local
from sampy.deploy_role.names import ANY, Names
from sampy.deploy_role.needs import CUSTOM, Need, resource_needs
from sampy.deploy_role.stack_needs import (
    artifact_needs,
    made_bucket_needs,
    principal_needs,
    service_role_needs,
    value_needs,
)
from sampy.deploy_role.statements import Needed, needed_statements
from sampy.iam.statements import Policy
from sampy.intrinsics import as_map
from sampy.packaging.buckets import managed_bucket
from sampy.template import Template

Holder: TypeAlias = Literal["deployer", "service-role", "caller"]
HOLDERS: tuple[Holder, ...] = get_args(Holder)


@attrs.frozen(kw_only=True)
class Options:
    """Whom a policy is for, and what the stack doesn't say.

    Args:
        holder: ``deployer``, who deploys with permissions of its own; ``service-role``, a role that CloudFormation is
            given; ``caller``, who gives it that role.
        stack_name: The name of the deployed stack; that of the template where it isn't given.
        artifacts: The bucket that code and templates are packaged into; without it, the one that sampy keeps.
        service_role: The name or ARN of the role that a ``caller`` gives to CloudFormation.
    """

    holder: Holder = "deployer"
    stack_name: str | None = None
    artifacts: str | None = None
    service_role: str | None = None


@attrs.frozen
class DeployRole:
    """What has to be allowed for a deploy of a stack.

    Args:
        stack_name: The name of the stack.
        region: The region that it is deployed into.
        needed: The statements, each with what needs it.
        notes: What couldn't be told, and what to do about it.
    """

    stack_name: str
    region: str
    needed: tuple[Needed, ...]
    notes: tuple[str, ...] = ()

    @property
    def policy(self) -> Policy:
        """The statements as one policy."""
        return Policy(tuple(each.statement for each in self.needed))


def deploy_policy(template: Template, context: Context, *, stack_name: str | None = None) -> Policy:
    """Return the least policy with which a stack can be created, updated and deleted.

    It is for who deploys it with permissions of its own: for CloudFormation, and for all that CloudFormation does to
    the resources. Two calls with the same template and context return the same policy.

    Args:
        template: The compiled template.
        context: What it was compiled with: gives the region, the account, and the values of parameters. Where there is
            no account, the policy is for any.
        stack_name: The name of the deployed stack; that of the template where it isn't given.
    """
    return deploy_role([template], context, Options(stack_name=stack_name)).policy


def deploy_role(templates: Sequence[Template], context: Context, options: Options) -> DeployRole:
    """Return what has to be allowed for the deploys of a stack, with what needs each part of it.

    Args:
        templates: The compiled template, and others that the stack may have before or after it: an update has to
            delete what only the deployed one has.
        context: What they were compiled with.
        options: Whom the policy is for.

    Raises:
        ValueError: Where the policy is for a ``caller``, and there is no service role.
    """
    stack_name = options.stack_name or templates[0].name
    needs: list[Need] = []
    notes: dict[str, None] = {}
    types: dict[str, str] = {}
    for template in templates:
        names = Names(template, context, stack_name)
        types |= {logical_id: template.type_of(logical_id) for logical_id in template.resources}
        needs += _needs(names, options)
        notes |= dict.fromkeys(_notes(names, options))
    return DeployRole(stack_name, context.region, needed_statements(needs, types.__getitem__), tuple(notes))


def _needs(names: Names, options: Options) -> Iterator[Need]:
    if options.holder != "service-role":
        yield from principal_needs(names)
    if options.holder == "caller":
        if options.service_role is None:
            raise ValueError("who gives a role to CloudFormation has one to give: name the service role")
        yield from service_role_needs(names, options.service_role)
    else:
        arns = Arns(names)
        for logical_id in names.template.resources:
            yield from resource_needs(arns, logical_id)
        yield from value_needs(names)
    uploads = options.holder != "service-role"
    if options.artifacts is not None:
        yield from artifact_needs(names, options.artifacts, upload=uploads)
    elif any(is_local(names, logical_id) for logical_id in names.template.resources):
        bucket = managed_bucket(names.account, names.context.region)
        yield from artifact_needs(names, bucket, upload=uploads)
        yield from made_bucket_needs(names, bucket) if uploads else ()


def _notes(names: Names, options: Options) -> Iterator[str]:
    """Yield what couldn't be told."""
    if options.holder == "caller":
        return
    template = names.template
    for logical_id in template.resources:
        kind = template.type_of(logical_id)
        handlers = names.handlers(logical_id)
        if handlers is None and not kind.startswith(CUSTOM):
            yield f"what {logical_id} needs isn't known, since AWS doesn't say it of {kind}: add it by hand"
        elif handlers is not None:
            whole = [action for action in handlers.actions if action.endswith(":*")]
            if whole:
                yield f"{kind} needs {', '.join(whole)}, says AWS: narrow it by hand where you know more ({logical_id})"
        if kind == "AWS::CloudFormation::Stack":
            yield f"what the stack {logical_id} needs is in its own template: write its policy too, and allow both"
    yield from _parameter_notes(names)


def _parameter_notes(names: Names) -> Iterator[str]:
    """Yield on which values of parameters the policy depends."""
    open_ = [name for name in sorted(names.parameters) if names.context.parameters.get(name) is None]
    assumed = [f"{name}={names.value(name)}" for name in open_ if names.value(name) is not None]
    unknown = [name for name in open_ if names.value(name) is None]
    if assumed:
        yield f"the policy is for {', '.join(assumed)}, by default: give other values with --parameter"
    if unknown:
        yield f"names depend on {', '.join(unknown)}, and are {ANY} until it is given with --parameter"


def places_of(templates: Sequence[Template]) -> Mapping[str, str]:
    """Return where the resources of templates were declared, by logical id."""
    return {
        logical_id: str(place)
        for template in templates
        for logical_id in as_map(template.document.get("Resources"))
        if (place := template.place(logical_id)) is not None
    }
