"""Where the parts of a stack write their logs.

Source: AWS pages "Configuring CloudWatch log groups" of AWS Lambda and "AWS::Logs::LogGroup".
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import attrs

from sampy.aws import Account, told_plainly
from sampy.deployed.reading import resources
from sampy.deployed.stacks import DeployedResource
from sampy.errors import AwsError, Problem, StackNotFound, did_you_mean

_AT_A_TIME = 8


@attrs.frozen
class LogSource:
    """A part of a stack that logs.

    Args:
        name: Its logical id; within a nested stack, after that of the nested stack: ``Orders.Place``.
        group: The name of the log group.
        resource: What the account calls it: the name of the function, or of the log group.
    """

    name: str
    group: str
    resource: str


def log_sources(account: Account, stack: str, names: Sequence[str] = ()) -> list[LogSource]:
    """Return the parts of a stack that log: its functions, and log groups that are no function's, also nested ones.

    Args:
        account: Where the stack is.
        stack: Its name.
        names: The functions and log groups that are asked for, by logical id or by their names in the account; all
            of them where there are none.

    Raises:
        StackNotFound: For every name that is not among them.
        AwsError: Where AWS can't be asked.
    """
    from concurrent.futures import ThreadPoolExecutor

    parts = list(_parts(account, stack, ""))
    functions = [(name, each) for name, each in parts if each.type == "AWS::Lambda::Function"]
    with ThreadPoolExecutor(_AT_A_TIME) as pool:
        groups = list(pool.map(lambda part: _group_of(account, part[1].physical_id), functions))
    found = [
        LogSource(name, group, each.physical_id) for (name, each), group in zip(functions, groups, strict=True) if group
    ]
    taken = {source.group for source in found}
    found += [
        LogSource(name, each.physical_id, each.physical_id)
        for name, each in parts
        if each.type == "AWS::Logs::LogGroup" and each.physical_id not in taken
    ]
    return _asked_for(stack, found, names)


def _asked_for(stack: str, found: Sequence[LogSource], names: Sequence[str]) -> list[LogSource]:
    if not names:
        return list(found)
    matching = {name: [each for each in found if name in (each.name, each.resource)] for name in names}
    missing = [name for name, sources in matching.items() if not sources]
    if missing:
        known = [source.name for source in found]
        raise StackNotFound(
            Problem(f"nothing that logs is called {name!r} in the stack {stack!r}", did_you_mean(name, known))
            for name in missing
        )
    return list(dict.fromkeys(source for sources in matching.values() for source in sources))


def _parts(account: Account, stack: str, within: str) -> Iterator[tuple[str, DeployedResource]]:
    for each in resources(account, stack):
        if not each.physical_id or each.status == "DELETE_COMPLETE":
            continue
        if each.type == "AWS::CloudFormation::Stack":
            yield from _parts(account, each.physical_id, f"{within}{each.logical_id}.")
        else:
            yield f"{within}{each.logical_id}", each


def _group_of(account: Account, function: str) -> str | None:
    """Return the log group of a function; None where the function is gone."""
    try:
        with told_plainly(f"it can't be told where the function {function!r} logs"):
            configuration = account.client("lambda").get_function_configuration(FunctionName=function)
    except AwsError as error:
        if error.code == "ResourceNotFoundException":
            return None
        raise
    group: str = configuration.get("LoggingConfig", {}).get("LogGroup") or f"/aws/lambda/{function}"
    return group
