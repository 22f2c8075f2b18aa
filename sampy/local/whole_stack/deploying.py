"""Deploys stacks to the fake AWS, and tells what they have there."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

import attrs

from sampy.aws import Account, told_plainly
from sampy.context import Context
from sampy.deployment.deploying import deploy
from sampy.deployment.model import Options, Result
from sampy.errors import DeployError, Problem
from sampy.local.functions.finding import FUNCTION
from sampy.local.whole_stack.stand_ins import with_stand_ins
from sampy.template import Template

_CAPABILITIES = ("CAPABILITY_IAM", "CAPABILITY_NAMED_IAM", "CAPABILITY_AUTO_EXPAND")


@attrs.frozen
class There:
    """A resource in the fake AWS.

    Args:
        stack: The name of its stack.
        logical_id: The logical id.
        type: The type.
        physical_id: The name or id that it has there; empty where it was left out.
        status: What CloudFormation says of it, or why it was left out.
    """

    stack: str
    logical_id: str
    type: str
    physical_id: str
    status: str


def deploy_all(templates: Sequence[Template], account: Account, context: Context, stand_in: Path) -> None:
    """Deploy stacks, with stand-ins for their functions.

    Args:
        templates: Their compiled templates.
        account: The fake AWS.
        context: What they were compiled with.
        stand_in: The folder with the code of the stand-in.

    Raises:
        ProblemsError: What is in the way.
    """
    # The account of a context is that of the user, and this one is another.
    context = attrs.evolve(context, checks=False, account=None)
    options = Options(capabilities=_CAPABILITIES)
    targets = [with_stand_ins(template, stand_in) for template in templates]
    problems: list[Problem] = []
    for outcome in deploy(*targets, account=account, context=context, options=options):
        if not outcome.succeeded or outcome.result is Result.ROLLED_BACK:
            why = f": {outcome.reason}" if outcome.reason and not outcome.problems else ""
            problems += [Problem(f"the stack {outcome.name!r} can't be deployed to the fake AWS{why}")]
            problems += outcome.problems
    if problems:
        raise DeployError(problems)


def delete_all(names: Iterable[str], account: Account) -> None:
    """Delete stacks; one that can't be deleted stays.

    Raises:
        AwsError: The fake AWS can't be asked.
    """
    for name in names:
        with told_plainly(f"the stack {name!r} can't be deleted"):
            account.client("cloudformation").delete_stack(StackName=name)


def resources_of(account: Account, stack: str) -> list[There]:
    """Return what a stack has in the fake AWS.

    Raises:
        AwsError: It can't be asked.
    """
    client = account.client("cloudformation")
    with told_plainly(f"the resources of the stack {stack!r} can't be listed"):
        pages = client.get_paginator("list_stack_resources").paginate(StackName=stack)
        return [
            There(
                stack,
                each["LogicalResourceId"],
                each["ResourceType"],
                each.get("PhysicalResourceId", ""),
                str(each["ResourceStatus"]),
            )
            for page in pages
            for each in page["StackResourceSummaries"]
        ]


@attrs.frozen
class Configuration:
    """A function as the fake AWS has it.

    Args:
        name: Its name.
        arn: Its ARN.
        role: The ARN of its role.
        variables: Its environment variables.
    """

    name: str
    arn: str
    role: str
    variables: Mapping[str, str] = attrs.field(repr=False)  # they may hold secrets


def configurations(account: Account, resources: Sequence[There]) -> dict[str, Configuration]:
    """Return the functions among resources, by logical id.

    Raises:
        AwsError: The fake AWS can't be asked.
    """
    client = account.client("lambda")
    found: dict[str, Configuration] = {}
    for each in resources:
        if each.type == FUNCTION and each.physical_id:
            with told_plainly(f"the function {each.logical_id!r} can't be looked up"):
                answer = client.get_function_configuration(FunctionName=each.physical_id)
            variables = answer.get("Environment", {}).get("Variables", {})
            name, arn, role = answer["FunctionName"], answer["FunctionArn"], answer["Role"]
            found[each.logical_id] = Configuration(name, arn, role, dict(variables))
    return found
