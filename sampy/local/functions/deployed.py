"""The environment variables that functions have where their stack is deployed."""

from __future__ import annotations

from collections.abc import Iterable

from sampy.aws import Account, told_plainly
from sampy.deployed.choosing import chosen_one


def deployed_variables(account: Account, stack: str, functions: Iterable[str]) -> dict[str, dict[str, str]]:
    """Return the environment variables of the functions of a deployed stack, by logical id.

    Args:
        account: Where it is deployed.
        stack: Its name.
        functions: The logical ids of the functions; those that it doesn't have are left out.

    Raises:
        StackNotFound: There is no such stack.
        AwsError: AWS can't be asked.
    """
    found = chosen_one(account, stack)
    wanted = set(functions)
    names: dict[str, str] = {}
    with told_plainly(f"the functions of the stack {stack!r} can't be listed"):
        pages = account.client("cloudformation").get_paginator("list_stack_resources").paginate(StackName=found.id)
        for page in pages:
            for resource in page["StackResourceSummaries"]:
                if resource["LogicalResourceId"] in wanted and "PhysicalResourceId" in resource:
                    names[resource["LogicalResourceId"]] = resource["PhysicalResourceId"]
    client = account.client("lambda")
    variables: dict[str, dict[str, str]] = {}
    for logical_id, name in names.items():
        with told_plainly(f"the function {logical_id!r} can't be looked up"):
            configuration = client.get_function_configuration(FunctionName=name)
        variables[logical_id] = dict(configuration.get("Environment", {}).get("Variables", {}))
    return variables
